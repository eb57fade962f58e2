import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import type { Json, Schema } from "../load/openapi.ts";
import { segmentsOf } from "../load/pointer.ts";
import { describeError } from "./describe.ts";

/** One way in which a value does not fit. */
export interface Failure {
  readonly message: string;
  /** The object or list inside of the value that is wrong, and its entry. */
  place(value: object): { at: object; key?: string | number };
}

/** What is wrong with a value by a schema of the spec; empty when it fits. */
export type Validate = (schema: Schema, value: Json) => Failure[];

// ajv-formats is CommonJS whose default export arrives as a namespace or as the function, by resolution mode.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

export function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, logger: false, code: { optimize: false } });
  addFormats(ajv);
  return ajv;
}

const base = "spec:";

/** Validates against schemas of a document; each named schema is compiled once. */
export function validatorOf(schemas: Readonly<Record<string, Schema>>): Validate {
  const ajv = makeAjv();
  for (const [name, schema] of Object.entries(schemas))
    ajv.addSchema(absolute(schema) as object, base + name, false, false);
  // By text: most are a reference, and many the same one. A compilation is what takes time here.
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const text = JSON.stringify(schema);
    const validate = compiled.get(text) ?? compile(ajv, schema);
    compiled.set(text, validate);
    if (validate(value)) return [];
    return failuresOf(validate.errors ?? []);
  };
}

function compile(ajv: Ajv2020, schema: Schema): ValidateFunction {
  const own = absolute(schema) as { $ref?: string };
  const named = Object.keys(own).length === 1 && own.$ref !== undefined ? ajv.getSchema(own.$ref) : undefined;
  return named ?? ajv.compile(own);
}

/** A branch that was not meant explains nothing: only the summary of `anyOf` and `oneOf` and what stands outside stay. */
function failuresOf(errors: readonly ErrorObject[]): Failure[] {
  const choices = errors.filter((error) => error.keyword === "oneOf" || error.keyword === "anyOf");
  const inChoice = (error: ErrorObject) =>
    choices.some(
      (choice) =>
        choice !== error && error.instancePath.startsWith(choice.instancePath) && error.keyword !== choice.keyword,
    );
  const outer = errors.filter((error) => choices.includes(error) || !inChoice(error));
  return outer.slice(0, 5).map((error) => ({
    message: describeError(error),
    place: (whole) => placeOf(whole, segmentsOf(error.instancePath)),
  }));
}

/** The innermost object or list on a way into a value. */
export function placeOf(value: object, segments: readonly string[]): { at: object; key?: string | number } {
  let at: object = value;
  for (const [index, segment] of segments.entries()) {
    const next = (at as Record<string, unknown>)[segment];
    if (index === segments.length - 1 || typeof next !== "object" || next === null) return { at, key: segment };
    at = next;
  }
  return { at };
}

/** References between named schemas, written as the addresses under which ajv knows them. */
function absolute(schema: Json | Schema): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string"
        ? value.replace("#/components/schemas/", base)
        : absolute(value as Json),
    ]),
  );
}
