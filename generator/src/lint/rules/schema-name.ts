import { globals } from "../globals.ts";
import type { Rule } from "../rule.ts";

export const schemaName: Rule = {
  name: "schema-name",
  *check({ schemas, calls, sdk }) {
    const generated = new Map<string, string>();
    for (const { operation } of calls) {
      const [resource = "", method = ""] = operation.operationId?.split(".") ?? [];
      generated.set(`${upperFirst(resource)}Resource`, resource);
      for (const suffix of ["Path", "Query", "Body", "Response", "Item"]) {
        generated.set(`${upperFirst(resource)}${upperFirst(method)}${suffix}`, `${resource}.${method}`);
      }
    }
    for (const name of Object.keys(schemas)) {
      const message = !/^[A-Z][A-Za-z0-9]*$/.test(name)
        ? `"${name}" is not PascalCase. Write ${pascal(name)}.`
        : globals.has(name)
          ? `${name} is a name of JavaScript or TypeScript itself. Write another one, such as ${sdk.name ?? "Api"}${name}.`
          : generated.has(name)
            ? `${name} is the name of a type that is generated for ${generated.get(name)}. Write another one that says what the thing is.`
            : name === sdk.name
              ? `${name} is the name of the client class. Write another one, such as ${name}Object.`
              : undefined;
      if (message) yield { at: schemas, key: name, part: "key", message };
    }
  },
};

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const pascal = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map(upperFirst)
    .join("")
    .replace(/^[0-9]/, "N$&");
