import { at, type Paginate, put } from "./spec.ts";

export interface PageRequest {
  readonly path: Record<string, string>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The URL that was asked, for vendors whose next page is a link. */
  readonly url: string;
}

/** Pages that every list of the sandbox has. */
export const PAGES = 3;

/**
 * One page of a list: the example's items on pages 1 to 3, nothing afterwards, and whatever the vendor sends to tell where
 * the next page is.
 */
export function pageOf(
  paginate: Paginate,
  example: unknown,
  request: PageRequest,
): { body: unknown; headers: Record<string, string> } {
  const body = structuredClone(example) as Record<string, unknown>;
  const items = (paginate.items === "" ? body : at(body, paginate.items)) as unknown[] | undefined;
  if (!Array.isArray(items) || items.length === 0) return { body, headers: {} };
  const index = pageIndex(paginate, items.length, request);
  const last = index >= PAGES - 1;
  const headers: Record<string, string> = {};
  if (index >= PAGES) items.length = 0;
  else fill(items, paginate, last, request);
  if (paginate.next?.lastItem !== undefined) mark(items, paginate.next?.lastItem ?? "", index);
  if (paginate.total !== undefined) put(body, paginate.total, items.length * PAGES);
  if (paginate.more !== undefined) put(body, paginate.more, !last);
  if (paginate.next?.pointer !== undefined) {
    put(
      body,
      paginate.next.pointer,
      last ? null : nextValue(paginate, at(example, paginate.next.pointer), index, items.length, request),
    );
  } else if (paginate.next?.linkHeader && !last) {
    headers.link = `<${nextLink(paginate, index, items.length, request)}>; rel="next"`;
  }
  return { body, headers };
}

const CURSOR = "sandbox-page-";

function pageIndex(paginate: Paginate, count: number, request: PageRequest): number {
  const place =
    paginate.in === "path"
      ? request.path[paginate.param]
      : paginate.in === "query"
        ? request.query.get(paginate.param)
        : at(request.body, paginate.param);
  if (place === undefined || place === null || place === "") return 0;
  const text = String(place);
  if (paginate.style === "page") return Number(text) - (paginate.first ?? 1);
  if (paginate.style === "offset")
    return Math.floor((Number(text) - (paginate.first ?? 0)) / Math.max(1, sizeOf(paginate, count, request)));
  const marked = text.startsWith(CURSOR) ? text.slice(CURSOR.length) : text;
  const number = Number(marked);
  if (paginate.next?.lastItem !== undefined) return Number.isFinite(number) ? PAGES - Math.round(number / MARK) + 1 : 0;
  return Number.isFinite(number) ? number : 0;
}

const sizeOf = (paginate: Paginate, count: number, request: PageRequest): number =>
  Number((paginate.sizeParam ? request.query.get(paginate.sizeParam) : undefined) ?? count);

/** A vendor whose lists end with a short page sends full ones until then. */
function fill(items: unknown[], paginate: Paginate, last: boolean, request: PageRequest): void {
  if (paginate.end !== "shortPage" && paginate.style !== "offset") return;
  const size = Math.min(sizeOf(paginate, items.length, request), 1000);
  const first = structuredClone(items[0]);
  while (items.length < size) items.push(structuredClone(first));
  if (last && paginate.end === "shortPage" && items.length > 1) items.pop();
}

const MARK = 1_000_000;

/** Items of a list whose cursor is the last item's own field: it falls from page to page. */
function mark(items: unknown[], pointer: string, index: number): void {
  for (const item of items) {
    if (typeof item === "object" && item !== null && pointer !== "")
      put(item as Record<string, unknown>, pointer, (PAGES - index) * MARK);
  }
}

function nextValue(paginate: Paginate, example: unknown, index: number, count: number, request: PageRequest): unknown {
  const isLink = typeof example === "string" && /^([a-z]+:|\/|\?)/i.test(example);
  if (isLink || paginate.next?.param !== undefined || paginate.style !== "cursor")
    return nextLink(paginate, index, count, request);
  return typeof example === "number" ? index + 1 : CURSOR + (index + 1);
}

function nextLink(paginate: Paginate, index: number, count: number, request: PageRequest): string {
  const url = new URL(request.url);
  const value =
    paginate.style === "page"
      ? index + 1 + (paginate.first ?? 1)
      : paginate.style === "offset"
        ? (index + 1) * count
        : CURSOR + (index + 1);
  url.searchParams.set(paginate.next?.param ?? paginate.param, String(value));
  return url.href;
}
