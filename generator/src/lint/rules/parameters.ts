import type { Rule } from "../rule.ts";
import { hasType, variants } from "../schemas.ts";

export const parameters: Rule = {
  name: "parameters",
  *check({ calls, schemas }) {
    for (const { operation, item, parameters: all } of calls) {
      for (const list of [item.parameters ?? [], operation.parameters ?? []]) {
        for (const [index, { name, in: where }] of list.entries()) {
          const first = list.findIndex((each) => each.name === name && each.in === where);
          if (first !== index) {
            yield {
              at: list,
              key: index,
              message: `The ${where} parameter "${name}" is declared twice. Leave one out.`,
            };
          }
        }
      }
      for (const parameter of all) {
        const { name, style, schema } = parameter;
        const types = variants(schemas, schema);
        if (parameter.in === "cookie") {
          yield {
            at: parameter,
            key: "in",
            message: `"${name}" is a cookie, which clients cannot send. Write in: header or in: query.`,
          };
        }
        if (!schema && !parameter.content) {
          yield {
            at: parameter,
            key: "name",
            message: `The parameter "${name}" has no schema. Write schema: { type: … }.`,
          };
        }
        if (style === "deepObject" && !types.some((type) => hasType(type, "object"))) {
          yield {
            at: parameter,
            key: "style",
            message: `style: deepObject of "${name}" is for objects. Write an object schema, or leave the style out.`,
          };
        }
        if (style !== undefined && !["form", "simple", "deepObject"].includes(style)) {
          const message = `style: ${style} of "${name}" is not supported. Write one of the styles in specs/README.md, "Parameters and bodies".`;
          yield { at: parameter, key: "style", message };
        }
        if (parameter["x-sdk"]?.arrays && !types.some((type) => hasType(type, "array"))) {
          yield {
            at: parameter,
            key: "x-sdk",
            part: "key",
            message: `x-sdk.arrays of "${name}" is for lists. Write schema: { type: array, items: … }, or leave x-sdk out.`,
          };
        }
        if (
          parameter["x-sdk"]?.filters &&
          (parameter.in !== "query" || !types.every((type) => hasType(type, "string")))
        ) {
          yield {
            at: parameter,
            key: "x-sdk",
            part: "key",
            message: `x-sdk.filters of "${name}" is for the text of a query parameter. Write in: query and schema: { type: string }, or leave x-sdk out.`,
          };
        }
      }
    }
  },
};
