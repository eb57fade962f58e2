import type { IdempotencySdk } from "../../load/openapi.ts";
import { type Rule, schemaOf } from "../rule.ts";
import { explainPointer, schemasAt } from "../schemas.ts";

/** Pointers of x-sdk into the request. */
export const bodyPointers: Rule = {
  name: "body-pointers",
  *check({ calls, schemas }) {
    for (const { operation, sdk, name } of calls) {
      const body = schemaOf(operation.requestBody?.content);
      const pointers = [
        ...(sdk.idempotency ? [{ at: sdk.idempotency as object, key: "field", pointer: sdk.idempotency.field }] : []),
        ...(sdk.checks ?? []).map((check) => ({ at: check as object, key: "pointer", pointer: check.pointer })),
        ...(sdk.checks ?? []).flatMap(({ unless = [] }) =>
          unless.map((pointer, key) => ({ at: unless as object, key, pointer })),
        ),
        ...[
          ...(sdk.checks ?? []).map((check) => ({ ...check, at: check.only })),
          ...keyConditions(sdk.idempotency),
        ].flatMap(({ pointer, at }) =>
          Object.keys(at ?? {}).map((key) => ({ at: at as object, key, pointer: `${itemOf(pointer)}/${key}` })),
        ),
        ...(["fields", "without"] as const).flatMap((list) =>
          (sdk.batch?.[list] ?? []).map((pointer, key) => ({ at: sdk.batch![list] as object, key, pointer })),
        ),
      ];
      for (const { at, key, pointer } of pointers) {
        if (body === undefined) {
          yield {
            at,
            key,
            message: `${name} has no request body that ${pointer} could point into. Write requestBody, or leave this out.`,
          };
        } else if (schemasAt(schemas, body, pointer).length === 0) {
          const message = `${pointer} leads nowhere in the request of ${name}. ${explainPointer(schemas, body, pointer)} Write a pointer to one of them, or declare it in the schema.`;
          yield { at, key, message };
        }
      }
    }
  },
};

const keyConditions = (idempotency: IdempotencySdk | undefined) =>
  idempotency ? [idempotency.only, idempotency.harmless].map((at) => ({ pointer: idempotency.field, at })) : [];

/** The item that a pointer goes through: an element of the innermost array, or the body. */
const itemOf = (pointer: string): string => /^.*\/\*(?=\/)/.exec(pointer)?.[0] ?? "";
