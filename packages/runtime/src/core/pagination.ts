import { PaginationError } from "../errors.ts";
import type { Pagination } from "../operation.ts";
import { readPointer, withPointer } from "../pointer.ts";
import type { Arguments } from "./arguments.ts";

/** Where a list stands: the cursor, page number or offset of a page. `undefined` is the first page as the caller asked for it. */
export type Position = string | number | undefined;

export interface PageFacts {
  /** The reply as sent. */
  readonly body: unknown;
  readonly headers: Headers;
  /** The position that the page was asked with. */
  readonly position: Position;
  /** What the caller's query says about size and start. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The path parameters that the page was asked with: where the pager is one of them, it tells the start. */
  readonly path?: Readonly<Record<string, unknown>>;
}

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
  if (pagination.style === "cursor") return cursorOf(pagination, page, items, operation);
  return isLast(pagination, page, items.length)
    ? undefined
    : currentOf(pagination, page) + (pagination.style === "page" ? 1 : items.length);
}

const firstOf = ({ first, style }: Pagination): number => first ?? (style === "page" ? 1 : 0);

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
      const seen = (pagination.style === "page" ? before * (Number.isNaN(size) ? count : size) : before) + count;
      return count === 0 || !(seen < total);
    }
  }
}

function cursorOf(pagination: Pagination, page: PageFacts, items: unknown[], operation: string): Position {
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
  if (pagination.linkHeader) return linkTo("next", page.headers.get("link"));
  return pagination.next === undefined ? undefined : readPointer(page.body, pagination.next);
}

/** Only the query of a next link is ever used: the request goes to our own base URL. */
const queryOf = (link: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(link)?.[1]);

/** The target of a relation in a `Link` header (RFC 8288). */
function linkTo(relation: string, header: string | null): string | undefined {
  for (const match of (header ?? "").matchAll(
    /<([^>]*)>((?:\s*;\s*[\w*!#$&^`|~+.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^;,"'\s]+))?)*)/g,
  )) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;,\s]+))/i.exec(match[2] ?? "");
    if ((rel?.[1] ?? rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s/).includes(relation)) return match[1];
  }
  return undefined;
}
