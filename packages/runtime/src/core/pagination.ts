import { PaginationError } from "../errors.ts";
import type { PageFacts, Pagination, PagingStyle, Position } from "../operation.ts";
import { readPointer, withPointer } from "../pointer.ts";
import type { Arguments } from "./arguments.ts";

/** The arguments of a list with those of a page. */
export function placePage(pagination: Pagination, position: Position, { path, query, body }: Arguments): Arguments {
  const { param, drop } = pagination;
  const isInPath = pagination.in === "path";
  const own = isInPath ? without(query, [param]) : query;
  const args = {
    // The pager is no id of the method: a caller who wants to start elsewhere says so where the pager of any other list stands.
    path: isInPath ? { ...path, [param]: position ?? query[param] ?? pagination.first ?? 1 } : path,
    query: position === undefined ? own : without(own, drop),
    body,
  };
  if (position === undefined || isInPath) return args;
  return pagination.in === "query"
    ? { ...args, query: { ...args.query, [param]: position } }
    : { ...args, body: withPointer(body, param, () => position) };
}

const without = (query: Arguments["query"], names: readonly string[] = []): Arguments["query"] =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));

/** The items of a page. A list that is `null` or missing has none. */
export function itemsOf(pagination: Pagination, body: unknown): unknown[] {
  const items = readPointer(body, pagination.items);
  return Array.isArray(items) ? items : [];
}

/** The position of the next page, or `undefined` at the end. */
export function nextPosition(pagination: Pagination, page: PageFacts, operation: string): Position {
  if (pagination.single?.some((name) => page.query[name] !== undefined)) return undefined;
  const items = itemsOf(pagination, page.body);
  if (pagination.more !== undefined && readPointer(page.body, pagination.more) !== true) return undefined;
  return pagination.style.next(pagination, page, items, operation);
}

/** The reply, or its headers, tell what comes next. */
export const byCursor: PagingStyle = { kind: "cursor", next: cursorOf };
/** Pages are numbered. */
export const byPage: PagingStyle = {
  kind: "page",
  next: (pagination, page, items) =>
    isLast(pagination, page, items.length) ? undefined : currentOf(pagination, page) + 1,
};
/** Items are counted. */
export const byOffset: PagingStyle = {
  kind: "offset",
  next: (pagination, page, items) =>
    isLast(pagination, page, items.length) ? undefined : currentOf(pagination, page) + items.length,
};

const firstOf = ({ first, style }: Pagination): number => first ?? (style.kind === "page" ? 1 : 0);

function currentOf(pagination: Pagination, page: PageFacts): number {
  const start = pagination.in === "body" ? undefined : page[pagination.in]?.[pagination.param];
  return Number(page.position ?? start ?? firstOf(pagination));
}

function isLast(pagination: Pagination, page: PageFacts, count: number): boolean {
  const size = Number(
    (pagination.size ? page.query[pagination.size] : undefined) ?? pagination.defaultSize ?? Number.NaN,
  );
  switch (pagination.end) {
    case "empty":
      return count === 0;
    case "shortPage":
      return count === 0 || count < size;
    case "noNext":
      return !nextValue(pagination, page);
    case "total": {
      const total = Number(pagination.total === undefined ? Number.NaN : readPointer(page.body, pagination.total));
      const before = currentOf(pagination, page) - firstOf(pagination);
      const seen = (pagination.style.kind === "page" ? before * (Number.isNaN(size) ? count : size) : before) + count;
      return count === 0 || !(seen < total);
    }
  }
}

function cursorOf(pagination: Pagination, page: PageFacts, items: readonly unknown[], operation: string): Position {
  if (pagination.lastItem !== undefined) return cursor(readPointer(items.at(-1), pagination.lastItem));
  if (pagination.end === "empty" && items.length === 0) return undefined;
  const value = nextValue(pagination, page);
  // A cursor may be base64, and so begin with a slash.
  if (typeof value !== "string" || !/^([a-z][a-z0-9+.-]*:)?\/\/|\?/i.test(value)) return cursor(value);
  const name = pagination.nextParam ?? pagination.param;
  const found = queryOf(value).get(name);
  if (found === null) {
    throw new PaginationError(
      `${operation}: the link to the next page holds no \`${name}\`, so the next page cannot be asked for.`,
      {
        operation,
      },
    );
  }
  return found;
}

const cursor = (value: unknown): Position =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? value : undefined;

function nextValue(pagination: Pagination, page: PageFacts): unknown {
  if (pagination.linkHeader) return pagination.linkHeader(page.headers.get("link"));
  return pagination.next === undefined ? undefined : readPointer(page.body, pagination.next);
}

/** Only the query of a next link is ever used: the request goes to our own base URL. */
const queryOf = (link: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(link)?.[1]);

/** The target of `rel="next"` in a `Link` header (RFC 8288). */
export function nextLink(header: string | null): string | undefined {
  for (const match of (header ?? "").matchAll(
    /<([^>]*)>((?:\s*;\s*[\w*!#$&^`|~+.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^;,"'\s]+))?)*)/g,
  )) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;,\s]+))/i.exec(match[2] ?? "");
    if ((rel?.[1] ?? rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s/).includes("next")) return match[1];
  }
  return undefined;
}
