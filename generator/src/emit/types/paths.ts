import type { OpenApiDocument, OperationObject, Parameter, Schema } from "../../load/openapi.ts";
import { lowerCaseMethods } from "../../load/openapi.ts";
import { print, typeNode } from "./nodes.ts";
import { type Projection, project, referencesOf, type Shape } from "./project.ts";
import type { Side } from "./schemas.ts";
import { parameterSchema } from "./sides.ts";

/** The locations that openapi-fetch knows; an empty one is `never`, so that nothing is sent there by mistake. */
const locations = ["query", "header", "path"] as const;

/** The module with the `paths` interface for openapi-fetch. Its types are those of the module beside it. */
export function renderPaths(document: OpenApiDocument, projections: Record<Side, Projection>): string {
  const used = new Set<string>();
  const typeOf = (schema: Schema | undefined, side: Side): string =>
    schema === undefined ? "unknown" : printShape(project(schema, projections[side]));
  const printShape = (shape: Shape): string => {
    for (const name of referencesOf(shape)) used.add(name);
    return print(typeNode(withoutDocs(shape)));
  };

  const parametersOf = (parameters: readonly Parameter[]): string => {
    const fields = locations.map((location) => {
      const here = parameters.filter((parameter) => parameter.in === location);
      if (here.length === 0) return `${location}?: never;`;
      const required = here.filter((parameter) => location === "path" || parameter.required);
      const properties = here.map((parameter): [string, Shape] => {
        return [parameter.name, project(parameterSchema(parameter) ?? { type: "string" }, projections.input)];
      });
      const shape: Shape = {
        type: "object",
        properties: Object.fromEntries(properties),
        required: required.map((parameter) => parameter.name),
      };
      return `${location}${required.length > 0 ? "" : "?"}: ${printShape(shape)};`;
    });
    return `parameters: { ${fields.join(" ")} };`;
  };
  const contentOf = (content: Record<string, { schema?: Schema }> | undefined, side: Side): string => {
    const media = Object.entries(content ?? {}).map(([type, { schema }]) => `${key(type)}: ${typeOf(schema, side)};`);
    return media.length > 0 ? `content: { ${media.join(" ")} };` : "content?: never;";
  };
  const operationOf = (operation: OperationObject, shared: readonly Parameter[]): string => {
    const own = operation.parameters ?? [];
    const inherited = shared.filter(({ name, in: place }) => !own.some((p) => p.name === name && p.in === place));
    const body = operation.requestBody;
    const forms = Object.values(operation["x-sdk"]?.also ?? {}).map(({ mediaType }) => mediaType);
    const mainOf = (content: Record<string, { schema?: Schema }> = {}) =>
      Object.fromEntries(Object.entries(content).filter(([type]) => !forms.includes(type)));
    const replies = Object.entries(operation.responses).map(
      ([status, reply]) => `${key(status)}: { ${contentOf(mainOf(reply.content), "output")} };`,
    );
    return [
      parametersOf([...inherited, ...own]),
      ...(body ? [`requestBody${body.required ? "" : "?"}: { ${contentOf(body.content, "input")} };`] : []),
      `responses: { ${replies.join(" ")} };`,
    ].join("\n");
  };

  const items = Object.keys(document.paths)
    .sort()
    .map((path) => {
      const item = document.paths[path]!;
      const methods = lowerCaseMethods.flatMap((method) => {
        const operation = item[method];
        return operation ? [`${method}: {\n${operationOf(operation, item.parameters ?? [])}\n};`] : [];
      });
      return `${key(path)}: {\n${methods.join("\n")}\n};\n`;
    });
  const names = [...used].sort();
  const imports = names.length > 0 ? `import type { ${names.join(", ")} } from "./types.ts";\n\n` : "";
  return `${imports}/** The endpoints by path and method, as openapi-fetch reads them. */\nexport interface paths {\n${items.join("")}}\n`;
}

function key(name: string): string {
  return /^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name);
}

/** The named types carry the docs; a second copy would only make the package larger. */
function withoutDocs(shape: Shape): Shape {
  return JSON.parse(JSON.stringify(shape, (name, value) => (name === "x-doc" ? undefined : value)));
}
