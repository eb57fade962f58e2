import type { Pagination } from "../../../../packages/runtime/src/operation.ts";
import type { Json } from "../../load/openapi.ts";
import type { Model, OperationModel } from "../../model/model.ts";
import { jsonReply, type Replies } from "./reply.ts";
import { at, type Call, exampleCall, expectedRequest, type Sends } from "./request.ts";

/** A list of two pages: how it is called, what comes back, what is asked for the second time. */
export interface PagingCase {
  readonly call: Call;
  readonly replies: readonly Replies[];
  readonly second: Sends;
  readonly items: readonly Json[];
}

const CURSOR = "second-page";
const OWN_SIZE = 2;

/** A list's paging test, made out of its example; `undefined` when the example holds no item to make pages of. */
export function pagingCase(model: Model, operation: OperationModel): PagingCase | undefined {
  const pager = operation.descriptor.paginate;
  const { reply } = operation.example;
  const items = pager && at(reply, pager.items);
  const [item] = Array.isArray(items) ? (items as Json[]) : [];
  if (!pager || reply === undefined || item === undefined) return undefined;

  const call = firstCall(operation, pager);
  const size = pageSize(pager, call, operation);
  const first = Array.from({ length: size }, (_, index) => marked(item, pager, `a${index}`));
  const rest = [marked(item, pager, "b0")];
  const shape: Shape = { pager, reply, total: size + rest.length };
  const lastItem = pager.lastItem === undefined ? undefined : at(first.at(-1), pager.lastItem);
  const position =
    pager.style === "cursor" ? ((lastItem as string | undefined) ?? CURSOR) : nextNumber(pager, call, size);
  const pages = [
    page(shape, first, true),
    page(shape, rest, false),
    ...(endsOnlyWhenEmpty(pager, size) ? [page(shape, [], false)] : []),
  ];
  return {
    call,
    replies: pages.map(({ json, headers }) => jsonReply(operation, json, headers)),
    second: expectedRequest(model, operation, secondCall(pager, call, position)),
    items: [...first, ...rest],
  };
}

/** Only what must be sent, and a page size of our own where there is one to choose. */
function firstCall(operation: OperationModel, pager: Pagination): Call {
  const { example } = operation;
  const own = exampleCall(operation);
  const needed = Object.fromEntries(
    Object.entries(own.query).filter(([name]) => name !== pager.param && example.requiredQuery.includes(name)),
  );
  const size: Json = pager.size !== undefined && example.textQuery.includes(pager.size) ? String(OWN_SIZE) : OWN_SIZE;
  const start: Record<string, Json> =
    pager.in === "query" && example.requiredQuery.includes(pager.param)
      ? {
          [pager.param]:
            pager.style === "cursor"
              ? (own.query[pager.param] ?? "")
              : (pager.first ?? (pager.style === "page" ? 1 : 0)),
        }
      : {};
  const body = pager.in === "body" && own.body !== undefined ? withPointer(own.body, pager.param, undefined) : own.body;
  return {
    ...own,
    body,
    query: {
      ...needed,
      ...start,
      ...(pager.size !== undefined && knows(operation, pager.size) ? { [pager.size]: size } : {}),
    },
  };
}

/** A size that is a query parameter of the operation. */
const knows = (operation: OperationModel, name: string): boolean =>
  operation.query !== undefined && !name.startsWith("/");

function pageSize(pager: Pagination, call: Call, operation: OperationModel): number {
  if (pager.style === "cursor" || pager.end === "empty" || pager.end === "noNext") return 1;
  if (pager.size !== undefined && knows(operation, pager.size)) return Number(call.query[pager.size]);
  return pager.defaultSize ?? 1;
}

function nextNumber(pager: Pagination, call: Call, size: number): number {
  const first = pager.first ?? (pager.style === "page" ? 1 : 0);
  const start = Number((pager.in === "query" ? call.query[pager.param] : undefined) ?? first);
  return start + (pager.style === "page" ? 1 : size);
}

/** A page of one item says nothing of the end when no size is known. */
function endsOnlyWhenEmpty(pager: Pagination, size: number): boolean {
  if (pager.more !== undefined) return false;
  if (pager.lastItem !== undefined) return true;
  if (pager.style === "cursor") return false;
  return pager.end === "empty" || (pager.end === "shortPage" && size === 1);
}

function secondCall(pager: Pagination, call: Call, position: Json): Call {
  const query = Object.fromEntries(Object.entries(call.query).filter(([name]) => !pager.drop?.includes(name)));
  if (pager.in === "path") return { ...call, query, path: { ...call.path, [pager.param]: position } };
  if (pager.in === "body") return { ...call, query, body: withPointer(call.body ?? {}, pager.param, position) };
  return { ...call, query: { ...query, [pager.param]: position } };
}

interface Shape {
  readonly pager: Pagination;
  readonly reply: Json;
  readonly total: number;
}

function page(
  { pager, reply, total }: Shape,
  items: readonly Json[],
  hasNext: boolean,
): { json: Json; headers?: Record<string, string> } {
  let json = withPointer(reply, pager.items, items as Json);
  if (pager.total !== undefined) json = withPointer(json, pager.total, total);
  if (pager.more !== undefined) json = withPointer(json, pager.more, hasNext);
  if (pager.next !== undefined)
    json = withPointer(json, pager.next, hasNext ? nextValue(pager, at(reply, pager.next)) : undefined);
  if (pager.linkHeader && hasNext) return { json, headers: { link: `<${nextLink(pager)}>; rel="next"` } };
  return { json };
}

const nextLink = (pager: Pagination): string =>
  `https://elsewhere.example/next?${encodeURIComponent(pager.nextParam ?? pager.param)}=${CURSOR}`;

/** A link where the vendor sends links, and always to a place that must not be asked. */
function nextValue(pager: Pagination, example: Json | undefined): Json {
  const isLink = pager.nextParam !== undefined || (typeof example === "string" && /^(https?:|\/|\?)/.test(example));
  return pager.style === "cursor" && !isLink ? CURSOR : nextLink(pager);
}

/** Tells items of pages apart, and gives each a cursor of its own where the cursor is the last item's. */
function marked(item: Json, pager: Pagination, mark: string): Json {
  const own = typeof item === "object" && item !== null && !Array.isArray(item) ? { ...item, _test_item: mark } : item;
  if (pager.lastItem === undefined) return own;
  const usual = at(item, pager.lastItem);
  const index = mark.charCodeAt(0) * 100 + Number(mark.slice(1));
  return withPointer(own, pager.lastItem, typeof usual === "number" ? usual - index : `${usual ?? "item"}-${mark}`);
}

/** A copy with another value in one place; `undefined` takes the member away. */
export function withPointer(value: Json, pointer: string, replacement: Json | undefined): Json {
  const [head, ...rest] = pointer.split("/").slice(1);
  if (head === undefined) return replacement ?? null;
  const key = head.replaceAll("~1", "/").replaceAll("~0", "~");
  const own = (typeof value === "object" && value !== null ? value : {}) as Record<string, Json>;
  if (rest.length === 0 && replacement === undefined) {
    return Object.fromEntries(Object.entries(own).filter(([name]) => name !== key));
  }
  const inner = withPointer(own[key] ?? {}, rest.map((each) => `/${each}`).join(""), replacement);
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === key ? inner : each))
    : { ...own, [key]: inner };
}
