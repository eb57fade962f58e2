import type { Example, Json, Schema } from "../load/openapi.ts";

/** What stands in `example` and `examples` of a parameter or media type, with the object and key that hold it. */
export function examplesOf(holder: {
  readonly schema?: Schema;
  readonly example?: Json;
  readonly examples?: Record<string, Example>;
}): { value: Json; at: object; key: string }[] {
  const one = holder.example === undefined ? [] : [{ value: holder.example, at: holder, key: "example" }];
  const named = Object.values(holder.examples ?? {}).flatMap((example) =>
    example?.value === undefined ? [] : [{ value: example.value, at: example, key: "value" }],
  );
  return [...one, ...named];
}
