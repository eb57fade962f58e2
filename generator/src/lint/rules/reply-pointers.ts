import { nearest } from "../../load/nearest.ts";
import { type Rule, schemaOf } from "../rule.ts";
import { explainPointer, schemasAt } from "../schemas.ts";

/** Pointers of x-sdk into replies. */
export const replyPointers: Rule = {
  name: "reply-pointers",
  *check({ calls, schemas, sdk: document }) {
    for (const { reply, sdk, name } of calls) {
      const schema = schemaOf(reply?.reply.content);
      const pointers = [
        { at: sdk as object, key: "unwrap", pointer: sdk.unwrap },
        ...[sdk.partialErrors ?? []]
          .flat()
          .filter(({ pointer }) => pointer === undefined)
          .map((each) => ({ at: each as object, key: "list", pointer: each.list })),
      ];
      for (const { at, key, pointer } of pointers) {
        if (pointer === undefined || schemasAt(schemas, schema, pointer).length > 0) continue;
        const message = `${key}: ${pointer} leads nowhere in the reply of ${name}. ${explainPointer(schemas, schema, pointer)} Write a pointer to one of them, or declare it in the schema.`;
        yield { at, key, message };
      }
    }
    const errors = document.errors;
    if (errors?.schema !== undefined && !(errors.schema in schemas)) {
      yield {
        at: errors,
        key: "schema",
        message: `There is no schema ${errors.schema}. ${nearest(errors.schema, Object.keys(schemas))}`,
      };
    }
  },
};
