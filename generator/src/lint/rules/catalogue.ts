import type { CatalogueEntry } from "../../load/catalogue.ts";
import type { Schema } from "../../load/openapi.ts";
import { type Api, type Call, type Finding, type Rule, schemaOf } from "../rule.ts";
import { refName, schemasAt } from "../schemas.ts";

/** What was noted of the vendor's documents, apart from the spec, has to stand in the spec. */
export const catalogue: Rule = {
  name: "catalogue",
  *check(api) {
    if (!api.catalogue) return;
    const calls = new Map(api.calls.map((call) => [callOf(call), call]));
    for (const { entry, location } of api.catalogue) {
      const call = calls.get(entry.call);
      if (call) yield* compare(api, call, entry);
      else yield { location, message: `The spec has no ${entry.call}. Add it as ${entry.id}.` };
    }
    const noted = new Set(api.catalogue.map(({ entry }) => entry.call));
    for (const call of api.calls) {
      if (noted.has(callOf(call))) continue;
      const message = `catalogue.jsonl does not know ${callOf(call)}. Add a line with what the vendor's documents say of it.`;
      yield { at: call.item, key: call.method, part: "key", message };
    }
  },
};

const callOf = ({ method, path }: Call): string => `${method.toUpperCase()} ${path}`;

function* compare({ schemas, sdk }: Api, call: Call, entry: CatalogueEntry): Iterable<Finding> {
  const { operation, reply, name } = call;
  const differs = (what: string, noted: unknown, key: string): Finding => ({
    ...(key in operation ? { at: operation, key } : { at: call.item, key: call.method, part: "key" }),
    message: `${name} ${what}, but catalogue.jsonl says ${JSON.stringify(noted)}. Correct the one that is wrong.`,
  });
  if (operation.operationId !== entry.id) yield differs("has another name", entry.id, "operationId");
  if (entry.status !== undefined && Number(reply?.status) !== entry.status)
    yield differs(`answers ${reply?.status}`, entry.status, "responses");
  for (const query of entry.query ?? []) {
    const known = call.parameters.some((parameter) => parameter.in === "query" && parameter.name === query);
    if (!known) yield differs("lacks a query parameter", query, "parameters");
  }
  const filters = call.parameters.map((parameter) => parameter["x-sdk"]?.filters).find((each) => each !== undefined);
  if (entry.filters && sameText(filters) !== sameText(entry.filters))
    yield differs("takes other filters", entry.filters, "parameters");
  const body = schemaOf(operation.requestBody?.content);
  for (const member of entry.body ?? []) {
    if (schemasAt(schemas, body, `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`).length === 0)
      yield differs("lacks a member of its body", member, "requestBody");
  }
  const required = [...requiredOf(schemas, body)].sort();
  if (entry.required && required.join() !== [...entry.required].sort().join())
    yield differs(`requires ${JSON.stringify(required)}`, entry.required, "requestBody");
  if (entry.paged !== undefined && (call.sdk.paginate !== undefined) !== entry.paged)
    yield differs(entry.paged ? "is not paged" : "is paged", { paged: entry.paged }, "x-sdk");
  if ((operation.deprecated ?? false) !== (entry.deprecated ?? false))
    yield differs(
      operation.deprecated ? "is deprecated" : "is not deprecated",
      { deprecated: !operation.deprecated },
      "deprecated",
    );
  if (entry.scopes && (call.sdk.scopes ?? []).join() !== entry.scopes.join())
    yield differs(`has the scopes ${JSON.stringify(call.sdk.scopes ?? [])}`, entry.scopes, "x-sdk");
  const host = call.sdk.host ?? Object.keys(sdk.hosts ?? {})[0] ?? "";
  const limits = call.sdk.limits ?? sdk.hosts?.[host]?.limits ?? [];
  for (const bucket of entry.limits ?? []) {
    if (!limits.includes(bucket)) yield differs("does not pay into a bucket", bucket, "x-sdk");
  }
  if ((call.sdk.redirect !== undefined) !== (entry.redirect ?? false))
    yield differs(
      entry.redirect ? "follows no merge" : "follows merges",
      { redirect: entry.redirect ?? false },
      "x-sdk",
    );
}

/** Fields and operators, in any order. */
const sameText = (filters: CatalogueEntry["filters"]): string =>
  JSON.stringify(
    Object.entries(filters ?? {})
      .map(([field, operators]) => [field, [...operators].sort()])
      .sort(),
  );

/** Members that every value has: all that the parts require, and what all variants do. */
function requiredOf(schemas: Api["schemas"], schema: Schema | undefined, depth = 0): Set<string> {
  if (typeof schema !== "object" || depth > 8) return new Set();
  const of = (part: Schema | undefined) => requiredOf(schemas, part, depth + 1);
  const name = refName(schema);
  const all = [schema.required ?? [], ...(schema.allOf ?? []).map(of), name === undefined ? [] : of(schemas[name])];
  const [first, ...others] = (schema.oneOf ?? schema.anyOf ?? []).map(of);
  const shared = [...(first ?? [])].filter((member) => others.every((other) => other.has(member)));
  return new Set([...all.flatMap((part) => [...part]), ...shared]);
}
