import type { Rule } from "../rule.ts";

export const pathParams: Rule = {
  name: "path-params",
  *check({ calls }) {
    for (const { path, method, item, parameters } of calls) {
      const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
      const declared = parameters.filter((parameter) => parameter.in === "path");
      for (const name of inPath) {
        if (declared.some((parameter) => parameter.name === name)) continue;
        const message = `{${name}} of ${path} is not declared. Add to its parameters: - { name: ${name}, in: path, required: true, description: …, schema: { type: string }, example: … }`;
        yield { at: item, key: method, part: "key", message };
      }
      for (const name of new Set(inPath)) {
        if (inPath.indexOf(name) === inPath.lastIndexOf(name)) continue;
        yield {
          at: item,
          key: method,
          part: "key",
          message: `{${name}} stands twice in ${path}. Give one of them another name.`,
        };
      }
      for (const parameter of declared) {
        if (!inPath.includes(parameter.name)) {
          const message = `"${parameter.name}" is no part of ${path}. Leave the parameter out, or write {${parameter.name}} into the path.`;
          yield { at: parameter, key: "name", message };
        }
        if (parameter.required !== true) {
          yield {
            at: parameter,
            key: "name",
            message: `The path parameter "${parameter.name}" is not required. Write required: true.`,
          };
        }
      }
    }
  },
};
