import type { Json } from "../../load/openapi.ts";
import type { Pager } from "../../model/descriptor.ts";
import type { Model, OperationModel } from "../../model/model.ts";
import { at, setPointer, without } from "./pointer.ts";
import { jsonReply, type Replies } from "./reply.ts";
import { type Call, exampleCall, expectedRequest, type Sends } from "./request.ts";

/** A list of two pages: how it is called, what comes back, what is asked for the second time. */
export interface PagingCase {
  readonly call: Call;
  readonly replies: readonly Replies[];
  readonly second: Sends;
  readonly items: readonly Json[];
}

const CURSOR = "second-page";
const OWN_SIZE = 2;

/** A list's paging test, made out of its example; `undefined` for what is no list. */
export function pagingCase(model: Model, operation: OperationModel): PagingCase | undefined {
  const pager = operation.descriptor.paginate;
  const { reply, item } = operation.example;
  if (!pager || reply === undefined || item === undefined) return undefined;

  const call = firstCall(operation, pager);
  const size = pageSize(pager, call, operation);
  const first = Array.from({ length: size }, (_, index) => marked(item, pager, `a${index}`));
  const rest = [marked(item, pager, "b0")];
  const shape: Shape = { pager, reply, total: size + rest.length };
  const pages = [
    page(shape, first, true),
    page(shape, rest, false),
    ...(endsOnlyWhenEmpty(pager, size) ? [page(shape, [], false)] : []),
  ];
  const position = pager.style === "cursor" ? cursorOf(pager, first, reply) : nextNumber(pager, call, size);
  return {
    call,
    replies: pages.map(({ json, headers }) => jsonReply(operation, json, headers)),
    second: expectedRequest(model, operation, secondCall(pager, call, position)),
    items: [...first, ...rest],
  };
}

/** Only what must be sent or is dropped later, and a page size of our own where there is one to choose. */
function firstCall(operation: OperationModel, pager: Pager): Call {
  const { example } = operation;
  const own = exampleCall(operation);
  const needed = Object.fromEntries(
    Object.entries(own.query).filter(
      ([name]) => name !== pager.param && (example.requiredQuery.includes(name) || pager.drop?.includes(name)),
    ),
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
  const body = pager.in === "body" && own.body !== undefined ? without(own.body, pager.param) : own.body;
  return {
    ...own,
    body,
    query: {
      ...needed,
      ...start,
      ...(pager.size !== undefined && choosesSize(operation, pager) ? { [pager.size]: size } : {}),
    },
  };
}

/** Whether the test may choose a page size: a query parameter that is sent with every page that counts it. */
const choosesSize = (operation: OperationModel, pager: Pager): boolean =>
  pager.size !== undefined &&
  operation.query !== undefined &&
  !pager.size.startsWith("/") &&
  (pager.style === "cursor" || !pager.drop?.includes(pager.size));

function pageSize(pager: Pager, call: Call, operation: OperationModel): number {
  if (pager.style === "cursor" || pager.end === "empty" || pager.end === "noNext") return 1;
  if (pager.size !== undefined && choosesSize(operation, pager)) return Number(call.query[pager.size]);
  return pager.defaultSize ?? 1;
}

function nextNumber(pager: Pager, call: Call, size: number): number {
  const first = pager.first ?? (pager.style === "page" ? 1 : 0);
  const start = Number((pager.in === "query" ? call.query[pager.param] : undefined) ?? first);
  return start + (pager.style === "page" ? 1 : size);
}

/** A page of one item says nothing of the end when no size is known. */
function endsOnlyWhenEmpty(pager: Pager, size: number): boolean {
  if (pager.more !== undefined) return false;
  if (itemCursor(pager) !== undefined) return true;
  if (pager.style === "cursor") return false;
  return pager.end === "empty" || (pager.end === "shortPage" && size === 1);
}

function secondCall(pager: Pager, call: Call, position: Json): Call {
  const query = Object.fromEntries(Object.entries(call.query).filter(([name]) => !pager.drop?.includes(name)));
  if (pager.in === "path") return { ...call, query, path: { ...call.path, [pager.param]: position } };
  if (pager.in === "body") return { ...call, query, body: setPointer(call.body ?? {}, pager.param, position) };
  return { ...call, query: { ...query, [pager.param]: position } };
}

interface Shape {
  readonly pager: Pager;
  readonly reply: Json;
  readonly total: number;
}

function page(
  { pager, reply, total }: Shape,
  items: readonly Json[],
  hasNext: boolean,
): { json: Json; headers?: Record<string, string> } {
  let json = setPointer(reply, pager.items, items as Json);
  if (pager.total !== undefined) json = setPointer(json, pager.total, total);
  if (pager.more !== undefined) json = setPointer(json, pager.more, hasNext);
  if (pager.next !== undefined && itemCursor(pager) === undefined) {
    json = hasNext ? setPointer(json, pager.next, nextValue(pager, at(reply, pager.next))) : without(json, pager.next);
  }
  if (pager.linkHeader && hasNext) return { json, headers: { link: `<${nextLink(pager)}>; rel="next"` } };
  return { json };
}

/** Pointer into an item whose value is the next cursor. */
function itemCursor({ lastItem, next, items }: Pager): string | undefined {
  if (lastItem !== undefined) return lastItem;
  return next?.startsWith(`${items}/0/`) ? next.slice(`${items}/0`.length) : undefined;
}

function cursorOf(pager: Pager, items: readonly Json[], reply: Json): Json {
  const inItem = itemCursor(pager);
  if (inItem !== undefined) return at(items[0], inItem) ?? CURSOR;
  return pager.next === undefined ? CURSOR : cursorLike(at(reply, pager.next));
}

const cursorLike = (example: Json | undefined): Json => (typeof example === "number" ? example + 1 : CURSOR);

const nextLink = (pager: Pager): string =>
  `https://elsewhere.example/next?${encodeURIComponent(pager.nextParam ?? pager.param)}=${CURSOR}`;

/** A link where the vendor sends links, and always to a place that must not be asked. */
function nextValue(pager: Pager, example: Json | undefined): Json {
  const isLink = pager.nextParam !== undefined || (typeof example === "string" && /^(https?:|\/|\?)/.test(example));
  return pager.style === "cursor" && !isLink ? cursorLike(example) : nextLink(pager);
}

/** Tells items of pages apart, and gives each a cursor of its own where the cursor stands in an item. */
function marked(item: Json, pager: Pager, mark: string): Json {
  const own = typeof item === "object" && item !== null && !Array.isArray(item) ? { ...item, _test_item: mark } : item;
  const inItem = itemCursor(pager);
  if (inItem === undefined) return own;
  const usual = at(item, inItem);
  return setPointer(own, inItem, typeof usual === "number" ? usual - mark.charCodeAt(0) : `${usual ?? "item"}-${mark}`);
}
