import type { Json } from "../../load/openapi.ts";
import { segmentsOf } from "../../load/pointer.ts";
import { examplesOf } from "../examples.ts";
import { type Api, type Call, type Finding, type Rule, schemaOf } from "../rule.ts";
import { explainPointer, hasType, schemasAt } from "../schemas.ts";

/** What `batch` says, and the method `all` that it makes. */
export const batch: Rule = {
  name: "batch",
  *check(api) {
    for (const call of api.calls) {
      yield* ofMethod(api, call);
      yield* ofItems(api, call);
    }
  },
};

function* ofMethod({ calls }: Api, call: Call): Iterable<Finding> {
  const { sdk, operation, name } = call;
  const all = sdk.batch?.all;
  if (!sdk.batch || all === undefined) return;
  const say = (message: string, key = "all"): Finding => ({ at: sdk.batch as object, key, message });
  const [resource] = name.split(".");
  const id = `${resource}.${all}`;
  const taken = calls.some((each) => each.name === id || each.sdk.renamedFrom === id);
  const twice = calls.some(
    (each) => each !== call && each.name.split(".")[0] === resource && each.sdk.batch?.all === all,
  );
  if (taken || twice) {
    yield say(`all: ${id} is a method already. Write another name, such as that of the operation with All at its end.`);
  }
  if (!Object.keys(operation.requestBody?.content ?? {}).some((type) => /[/+]json\b/.test(type))) {
    yield say(`all: ${name} has no JSON body that items could be put into. Leave all out.`);
  }
  const [example] = Object.values(operation.requestBody?.content ?? {}).flatMap(examplesOf);
  if (example !== undefined && !sdk.batch.fields.some((field) => hasItems(example.value, field))) {
    const message = `The example of ${name} has no item in ${sdk.batch.fields.join(", ")}, from which the job is tested. Write an array with one.`;
    yield { at: example.at, key: example.key, message };
  }
  if (sdk.batch.max === undefined && sdk.batch.maxBytes === undefined) {
    yield say(`all: a request of ${id} would have no end. Write max or maxBytes, as the vendor documents it.`);
  }
}

function hasItems(value: Json, pointer: string): boolean {
  const items = segmentsOf(pointer).reduce<Json | undefined>(
    (holder, segment) =>
      typeof holder === "object" && holder !== null ? (holder as Record<string, Json>)[segment] : undefined,
    value,
  );
  return Array.isArray(items) && items.length > 0;
}

function* ofItems({ schemas }: Api, { sdk, operation, name }: Call): Iterable<Finding> {
  const facts = sdk.batch;
  const body = schemaOf(operation.requestBody?.content);
  if (!facts || body === undefined) return;
  for (const [key, field] of facts.fields.entries()) {
    const found = schemasAt(schemas, body, field);
    const isArray = found.some(
      (each) => typeof each === "object" && (hasType(each, "array") || each.items !== undefined),
    );
    if (found.length > 0 && !isArray) {
      yield {
        at: facts.fields,
        key,
        message: `${field} of ${name} is no array. Write the pointer to the array of items.`,
      };
    }
    if (facts.all !== undefined && (field === "" || field.split("/").includes("*"))) {
      const message = `${field || "The whole body"} of ${name} cannot be filled by a job. Write pointers to arrays in an object, without *, and count for what stands inside of an item.`;
      yield { at: facts.fields, key, message };
    }
    const inside = facts.count === undefined ? [] : schemasAt(schemas, body, `${field}/*${facts.count}`);
    if (facts.count !== undefined && !inside.some((each) => hasType(each, "array"))) {
      const why = explainPointer(schemas, body, `${field}/*${facts.count}`);
      yield { at: facts, key: "count", message: `count: ${facts.count} of an item of ${name} is no array. ${why}` };
    }
  }
}
