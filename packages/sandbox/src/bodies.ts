import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { at, type OperationObject, type Spec } from "./spec.ts";

export type BodyVerdict =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly problem: string };

/** Holds request bodies against their schemas. */
export class Bodies {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
  readonly #compiled = new Map<unknown, ValidateFunction>();

  constructor(spec: Spec) {
    (formats as unknown as { default: (ajv: Ajv2020) => void }).default?.(this.#ajv);
    this.#ajv.addSchema({ $id: "spec:", components: spec.components ?? {} });
  }

  /** The parsed body, or the status and the reason of the refusal. */
  check(operation: OperationObject, contentType: string | undefined, bytes: Buffer): BodyVerdict {
    const { requestBody } = operation;
    if (!requestBody) return { ok: true, value: undefined };
    if (bytes.length === 0) {
      return requestBody.required
        ? { ok: false, status: 400, problem: "the request needs a body" }
        : { ok: true, value: undefined };
    }
    const media = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
    const accepted = Object.keys(requestBody.content);
    const known = accepted.find((each) => each === media || (isJson(each) && isJson(media)));
    if (known === undefined)
      return { ok: false, status: 415, problem: `${media || "no media type"} is not ${accepted.join(" or ")}` };
    if (!isJson(media))
      return {
        ok: true,
        value: media.includes("urlencoded") ? Object.fromEntries(new URLSearchParams(bytes.toString())) : undefined,
      };
    let value: unknown;
    try {
      value = JSON.parse(bytes.toString("utf8"));
    } catch {
      return { ok: false, status: 400, problem: "the body is not JSON" };
    }
    const schema = requestBody.content[known]?.schema;
    const validate = schema === undefined ? undefined : this.#validator(schema);
    if (!validate || validate(value)) return { ok: true, value };
    const error = validate.errors?.[0];
    return {
      ok: false,
      status: 400,
      problem: `${error?.instancePath || "the body"} ${error?.message ?? "is not valid"}`,
    };
  }

  #validator(schema: unknown): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const made = this.#ajv.compile(absolute(schema) as object);
    this.#compiled.set(schema, made);
    return made;
  }
}

const isJson = (media: string): boolean => /[/+]json$/.test(media);

/** References of the bundle, as ids of the schema that holds its components. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith("#") ? `spec:${value}` : absolute(value),
    ]),
  );
}

/** The example of a reply, with its status and media type. */
export function exampleReply(
  operation: OperationObject,
  accept?: string,
): {
  status: number;
  media: string | undefined;
  example: unknown;
} {
  const status = Object.keys(operation.responses)
    .filter((code) => code.startsWith("2"))
    .sort()[0];
  const content = operation.responses[status ?? ""]?.content ?? {};
  const media = accept !== undefined && accept in content ? accept : Object.keys(content)[0];
  return { status: Number(status ?? 200), media, example: media === undefined ? undefined : content[media]?.example };
}

/** An error body in the vendor's shape, with the text where its documentation puts it. */
export function errorBody(spec: Spec, message: string): unknown {
  const pointer = (at(spec["x-sdk"], "/errors/message/0") as string | undefined) ?? "/message";
  return pointer
    .split("/")
    .slice(1)
    .reduceRight<unknown>((inner, part) => (part === "*" || part === "0" ? [inner] : { [part]: inner }), message);
}
