import { readFile } from "node:fs/promises";
import type { ErrorObject, ValidateFunction } from "ajv";
import type { Json } from "../load/openapi.ts";
import { segmentsOf } from "../load/pointer.ts";
import { describeError } from "./describe.ts";
import type { Api, Finding } from "./rule.ts";
import { makeAjv, placeOf } from "./validator.ts";

type Place = { at: object; key?: string | number; part?: "key" | "value" };

/** Holds every `x-sdk` of a spec against its JSON Schema. */
export async function checkXSdk({ document, calls }: Api): Promise<Finding[]> {
  const validate = await validator();
  const findings: Finding[] = [];
  const check = (definition: string, holder: object) => {
    if (!("x-sdk" in holder)) return;
    findings.push(...validate(definition, holder["x-sdk"] as Json, { at: holder, key: "x-sdk", part: "key" }));
  };
  if (document["x-sdk"] === undefined) {
    findings.push({
      at: document,
      message:
        "openapi.yaml has no x-sdk. Write one as specs/README.md shows: name, hosts, credentials, limits, errors.",
    });
  }
  check("document", document);
  for (const call of calls) {
    check("operation", call.operation);
    for (const parameter of call.parameters) check("parameter", parameter);
  }
  for (const item of Object.values(document.webhooks ?? {})) check("webhook", item);
  return findings;
}

async function validator(): Promise<(definition: string, value: Json, holder: Place) => Finding[]> {
  const schema = JSON.parse(await readFile(new URL("../../../specs/x-sdk.schema.json", import.meta.url), "utf8"));
  const id: string = schema.$id;
  const ajv = makeAjv();
  ajv.addSchema(schema);
  const compiled = new Map<string, ValidateFunction>();
  const compile = (pointer: string) => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${id}#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };

  /** Errors of a value; where variants are to choose from, those of the variant that it comes nearest to. */
  function errorsOf(pointer: string, value: unknown): ErrorObject[] {
    const validate = compile(pointer);
    if (validate(value)) return [];
    const errors = [...(validate.errors ?? [])];
    const choices = errors.filter((error) => error.keyword === "oneOf");
    const outside = errors.filter(
      (error) => !choices.some((choice) => choice !== error && error.instancePath.startsWith(choice.instancePath)),
    );
    return outside.flatMap((error) => {
      const at = error.keyword === "oneOf" ? pointerTo(schema, error.parentSchema) : undefined;
      if (at === undefined) return [error];
      const variants = (error.parentSchema!.oneOf as unknown[]).map((_, index) =>
        errorsOf(`${at}/oneOf/${index}`, error.data),
      );
      const best = variants.reduce((a, b) => (farness(b) < farness(a) ? b : a));
      return best.map((each) => ({ ...each, instancePath: error.instancePath + each.instancePath }));
    });
  }

  return (definition, value, holder) =>
    errorsOf(`/$defs/${definition}`, value).map((error) => {
      const segments = segmentsOf(error.instancePath);
      const extra = error.params.additionalProperty;
      const path = typeof extra === "string" ? [...segments, extra] : segments;
      const inside = typeof value === "object" && value !== null && path.length > 0;
      const place: Place = inside ? placeOf(value, path) : holder;
      const part = typeof extra === "string" || error.keyword === "required" ? "key" : "value";
      return { ...place, ...(inside ? { part } : {}), message: `x-sdk: ${describeError(error)}` };
    });
}

/** A wrong kind at the top is worse than any number of wrong details. */
function farness(errors: readonly ErrorObject[]): number {
  const wrongKind = errors.some(
    (error) => (error.keyword === "type" && error.instancePath === "") || error.keyword === "const",
  );
  return errors.length + (wrongKind ? 100 : 0);
}

/** Pointer to a part of a schema, found by identity. */
function pointerTo(whole: unknown, part: unknown, pointer = ""): string | undefined {
  if (whole === part) return pointer;
  if (typeof whole !== "object" || whole === null) return undefined;
  for (const [key, child] of Object.entries(whole)) {
    const found = pointerTo(child, part, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
