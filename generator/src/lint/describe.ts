import type { ErrorObject } from "ajv";
import { nearest } from "../load/nearest.ts";

/** An error of ajv as a sentence that says what to write. */
export function describeError(error: ErrorObject): string {
  const { keyword, params, instancePath, parentSchema } = error;
  const place = instancePath === "" ? "The value" : instancePath;
  const hint = typeof parentSchema?.description === "string" ? ` (${parentSchema.description})` : "";
  switch (keyword) {
    case "required":
      return `${place} lacks "${params.missingProperty}". Add it.`;
    case "additionalProperties":
    case "unevaluatedProperties": {
      const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
      const name = String(params.additionalProperty ?? params.unevaluatedProperty);
      return `${instancePath}/${name} is not known. ${nearest(name, known)}`;
    }
    case "enum": {
      const values = (params.allowedValues as unknown[]).map(String);
      return `${place} is ${JSON.stringify(error.data)}. ${nearest(String(error.data), values)}`;
    }
    case "const":
      return `${place} is ${JSON.stringify(error.data)}. Write ${JSON.stringify(params.allowedValue)}.`;
    case "type":
      return `${place} is ${kindOf(error.data)}. Write ${[params.type].flat().map(kindName).join(" or ")}${hint}.`;
    case "pattern":
      return `${place} is ${JSON.stringify(error.data)}. Write text that matches ${params.pattern}${hint}.`;
    case "format":
      return `${place} is ${JSON.stringify(error.data)}. Write a value of the format ${params.format}.`;
    case "oneOf":
      return params.passingSchemas
        ? `${place} fits several variants of oneOf. Tell them apart by a const or by required properties, or write anyOf.`
        : `${place} fits no variant of oneOf. Write one of the variants.`;
    case "anyOf":
      return `${place} fits no variant of anyOf. Write one of the variants.`;
    default:
      return `${place} ${error.message ?? "is not valid"}. Write a value that is.`;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return kindName(Array.isArray(value) ? "array" : typeof value);
}

const kindName = (type: string) => (type === "null" ? type : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
