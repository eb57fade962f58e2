import type { Batch } from "../../../packages/runtime/src/operation.ts";
import type { BatchSdk, Json, OpenApiDocument, OperationObject, Schema, SchemaObject } from "../load/openapi.ts";
import type { BodyContent } from "./content.ts";
import type { BulkModel, TypeModel } from "./model.ts";
import { pascalCase } from "./names.ts";
import type { Report } from "./problems.ts";
import { asObject, itemsOf, resolve, saysNothing, schemaAt, segmentsOf } from "./schema.ts";
import { tidy } from "./tidy.ts";

export interface BuiltBulk {
  readonly model: BulkModel;
  readonly types: readonly TypeModel[];
}

interface Source {
  readonly resource: string;
  readonly operation: OperationObject;
  readonly body: BodyContent | undefined;
}

/** The batch facts as the runtime takes them. */
export function buildBatch(document: OpenApiDocument, sdk: BatchSdk, body: Schema | undefined): Batch {
  const { all, ...facts } = sdk;
  return all === undefined ? facts : tidy<Batch>({ ...facts, body: takeApart(document, body, cutsOf(sdk)).constants });
}

/** The method that sends any number of items, with the types that it needs. */
export function buildBulk(document: OpenApiDocument, source: Source, report: Report): BuiltBulk | undefined {
  const { resource, operation, body } = source;
  const batch = operation["x-sdk"]?.batch;
  if (batch?.all === undefined) return undefined;
  if (body?.kind !== "json") {
    report("x-sdk.batch.all: only a JSON body can be put together of items");
    return undefined;
  }
  const prefix = pascalCase(resource) + pascalCase(batch.all);
  const id = `${resource}.${batch.all}`;
  const schema = body.media.schema;
  const { rest, missing } = takeApart(document, schema, cutsOf(batch));
  for (const name of missing) {
    report(
      `x-sdk.batch: a job needs to know the body, and \`${name}\` is no property of its own; write it out instead of combining schemas`,
    );
  }
  const item: TypeModel = {
    name: `${prefix}Item`,
    side: "input",
    description: `Item of \`${id}\`.`,
    ...itemOf(document, schema, batch.fields),
  };
  const own: TypeModel | undefined = rest && {
    name: `${prefix}Body`,
    side: "input",
    description: `What every request of \`${id}\` has beside its items.`,
    schema: rest,
  };
  return {
    model: tidy<BulkModel>({
      name: batch.all,
      item: item.name,
      body: own && { type: own.name, required: (rest?.required ?? []).length > 0 },
    }),
    types: own ? [item, own] : [item],
  };
}

const cutsOf = ({ fields, without = [] }: BatchSdk): string[][] => [...fields, ...without].map(segmentsOf);

/** The member of the only array, or an object with one member that names its array. */
function itemOf(
  document: OpenApiDocument,
  body: Schema | undefined,
  fields: readonly string[],
): Pick<TypeModel, "schema" | "text"> {
  const members = fields.map((field) => ({
    name: segmentsOf(field).at(-1) ?? "",
    schema: itemsOf(document, schemaAt(document, body, field)) ?? true,
  }));
  const [only, ...others] = members;
  if (only && others.length === 0) {
    return saysNothing(only.schema) ? { text: "unknown" } : { schema: asObject(only.schema) };
  }
  // Named, so that a compiler sees at once that an item has one of them.
  const absent = Object.fromEntries(members.map(({ name }) => [name, false]));
  return {
    schema: {
      oneOf: members.map(({ name, schema }) => ({
        type: "object",
        properties: { ...absent, [name]: schema },
        required: [name],
      })),
    },
  };
}

interface Parts {
  /** What the caller may still say; `undefined` when nothing is left. */
  readonly rest?: SchemaObject;
  /** Required members with one possible value. */
  readonly constants?: Readonly<Record<string, Json>>;
  /** Members on the way of a cut that no object declares. */
  readonly missing: readonly string[];
}

/** A body without the places that `cuts` lead to. What leads there is taken apart in the same way. */
function takeApart(document: OpenApiDocument, schema: Schema | undefined, cuts: readonly (readonly string[])[]): Parts {
  const own = resolve(document, schema);
  const missing = cuts.flatMap(([head = ""]) => (own.properties?.[head] === undefined ? [head] : []));
  const constants: Record<string, Json> = {};
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  const keep = (name: string, property: Schema, isRequired: boolean): void => {
    properties[name] = property;
    if (isRequired) required.push(name);
  };
  for (const [name, property] of Object.entries(own.properties ?? {})) {
    const inside = cuts.filter(([head]) => head === name).map(([, ...rest]) => rest);
    const isRequired = own.required?.includes(name) ?? false;
    const { const: only } = resolve(document, property);
    if (inside.some((rest) => rest.length === 0)) continue;
    if (inside.length > 0) {
      const parts = takeApart(document, property, inside);
      if (parts.constants) constants[name] = parts.constants;
      missing.push(...parts.missing);
      if (parts.rest) keep(name, parts.rest, (parts.rest.required ?? []).length > 0);
    } else if (isRequired && only !== undefined) constants[name] = only;
    else keep(name, property, isRequired);
  }
  const { description: _, ...others } = own;
  return tidy<Parts>({
    rest: Object.keys(properties).length > 0 ? { ...others, properties, required } : undefined,
    constants: Object.keys(constants).length > 0 ? constants : undefined,
    missing,
  });
}
