import { nearest } from "../../load/nearest.ts";
import { type Api, type Call, type Finding, type Rule, schemaOf } from "../rule.ts";
import { explainPointer, hasType, schemasAt, variants } from "../schemas.ts";

export const paginate: Rule = {
  name: "paginate",
  *check(api) {
    for (const call of api.calls) {
      yield* inParameters(api, call);
      yield* inReply(api, call);
      yield* ofEnd(call);
    }
  },
};

function* inParameters({ schemas }: Api, { sdk, parameters, operation, name, path }: Call): Iterable<Finding> {
  const paging = sdk.paginate;
  if (!paging) return;
  const queries = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  const missing = (query: string) => `${name} has no query parameter "${query}". ${nearest(query, queries)}`;
  if (paging.in === "query" && !queries.includes(paging.param))
    yield { at: paging, key: "param", message: missing(paging.param) };
  if (paging.in === "path" && !path.includes(`{${paging.param}}`)) {
    yield {
      at: paging,
      key: "param",
      message: `${path} has no {${paging.param}}. Write the name of the path parameter with the page.`,
    };
  }
  const body = schemaOf(operation.requestBody?.content);
  const inBody = (pointer: string) => schemasAt(schemas, body, pointer).length > 0;
  if (paging.in === "body" && !inBody(paging.param)) {
    const message = `The body of ${name} has no ${paging.param}. ${explainPointer(schemas, body, paging.param)} Write a pointer such as /cursor.`;
    yield { at: paging, key: "param", message };
  }
  const size = paging.sizeParam;
  if (
    size !== undefined &&
    !queries.includes(size) &&
    !(paging.in === "body" && size.startsWith("/") && inBody(size))
  ) {
    yield { at: paging, key: "sizeParam", message: missing(size) };
  }
  for (const list of [paging.drop ?? [], paging.single ?? []]) {
    for (const [index, each] of list.entries()) {
      if (!queries.includes(each)) yield { at: list, key: index, message: missing(each) };
    }
  }
}

function* inReply({ schemas }: Api, { sdk, reply, name }: Call): Iterable<Finding> {
  const paging = sdk.paginate;
  if (!paging) return;
  const schema = schemaOf(reply?.reply.content);
  if (schema === undefined) {
    yield {
      at: sdk,
      key: "paginate",
      part: "key",
      message: `The reply of ${name} has no JSON, so that nothing can be paged. Write its content, or leave paginate out.`,
    };
    return;
  }
  function* check(at: object, key: string, pointer: string | undefined, from = schema): Iterable<Finding> {
    if (pointer === undefined || schemasAt(schemas, from, pointer).length > 0) return;
    yield {
      at,
      key,
      message: `${key}: ${pointer} leads nowhere in the reply of ${name}. ${explainPointer(schemas, from, pointer)} Write a pointer to one of them, or declare it in the schema.`,
    };
  }
  const found = schemasAt(schemas, schema, paging.items);
  if (found.length > 0 && !found.some((each) => hasType(each, "array") || (typeof each === "object" && each.items))) {
    yield {
      at: paging,
      key: "items",
      message: `items: ${paging.items} of ${name} is no array. Write the pointer to the list of items.`,
    };
  } else yield* check(paging, "items", paging.items);
  yield* check(paging, "more", paging.more);
  yield* check(paging, "total", paging.total);
  if (paging.next && "pointer" in paging.next) yield* check(paging.next, "pointer", paging.next.pointer);
  if (paging.next && "lastItem" in paging.next) {
    const item = schemasAt(schemas, schema, `${paging.items}/*`);
    const isFound = item.some(
      (each) => schemasAt(schemas, each, (paging.next as { lastItem: string }).lastItem).length > 0,
    );
    const declared = item.find((each) => variants(schemas, each).length > 0);
    if (!isFound) yield* check(paging.next, "lastItem", paging.next.lastItem, declared ?? schema);
  }
}

function* ofEnd({ sdk, name }: Call): Iterable<Finding> {
  const paging = sdk.paginate;
  if (!paging) return;
  const say = (message: string) => ({ at: paging, key: "end", message: `${message} (${name})` });
  if (paging.style === "cursor" && !paging.next) {
    yield {
      at: paging,
      key: "style",
      message: `style: cursor of ${name} has no next. Write next: { pointer: … }, { linkHeader: true } or { lastItem: … }.`,
    };
  }
  if (paging.end === "noNext" && !paging.next && !paging.more) {
    yield say("end: noNext needs next or more. Write one of them, or end: empty");
  }
  if (paging.end === "total" && !paging.total)
    yield say("end: total needs total. Write total: with the pointer to the number of items, or end: empty");
  if (paging.end === "shortPage" && !paging.sizeParam && !paging.defaultSize) {
    yield say("end: shortPage needs the page size. Write sizeParam or defaultSize, or end: empty");
  }
}
