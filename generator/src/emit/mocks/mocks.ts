import type { Model, OperationModel, ResourceModel } from "../../model/model.ts";
import { tidy } from "../../model/tidy.ts";
import { literal } from "../literal.ts";
import { type SourceWriter, sentence } from "../source.ts";
import { constant } from "../structures.ts";

const SUPPORT = "@carillon/runtime/mocks";

const mocksOf = ({ name }: ResourceModel): string => `${name}Mocks`;

/** `mocks/<resource>.ts`: one typed handler an endpoint. */
export function emitResourceMocks(writer: SourceWriter, resource: ResourceModel): string {
  const replies = resource.operations.map(replyType);
  const members = resource.operations.map((operation, index) => {
    const standard = tidy({
      status: operation.response.status,
      contentType: operation.response.mediaType,
      example: operation.example.reply,
      form: operation.form,
    });
    const endpoint = `\`${operation.method} ${operation.path}\`${operation.bulk ? `, that of \`${operation.bulk.name}\` too` : ""}`;
    return [
      `/** ${sentence(operation.summary).replaceAll("*/", "*\\/")} ${endpoint} */`,
      `${operation.name}: (reply?: ${replies[index]?.type}, init?: MockInit): HttpHandler =>`,
      `  mock(http, vendor, ${operation.constant}, ${literal(standard)}, reply, init),`,
    ].join("\n");
  });
  return writer.write(
    `mocks/${resource.file}.ts`,
    [
      { from: "msw", names: ["http", "type HttpHandler"] },
      { from: SUPPORT, names: ["mock", "type MockInit"] },
      { from: `../operations/${resource.file}.ts`, names: resource.operations.map(({ constant }) => constant) },
      { from: "../types.ts", names: replies.flatMap(({ name }) => (name ? [`type ${name}`] : [])) },
      { from: "../vendor.ts", names: ["vendor"] },
    ],
    [
      constant(
        mocksOf(resource),
        undefined,
        `{\n${members.join("\n")}\n}`,
        `Handlers for \`client.${resource.name}\`: each answers with the reply that it is given, or with the documented example.`,
      ),
    ],
  );
}

/** What a handler takes: the reply as the method gives it, before it is a stream. */
function replyType({ response }: OperationModel): { type: string; name?: string } {
  switch (response.kind) {
    case "ndjson":
      return { type: `readonly ${response.row}[]`, name: response.row };
    case "lines":
    case "text":
      return { type: "string" };
    case "bytes":
      return { type: "Blob | Uint8Array<ArrayBuffer> | string" };
    case "none":
      return { type: "undefined" };
    case "exists":
      return { type: "boolean" };
    default:
      return { type: response.type, name: response.type };
  }
}

/** `mocks/index.ts`: all of them, and a list for `setupServer()`. */
export function emitMocks(writer: SourceWriter, model: Model): string {
  const resources = model.resources.filter(({ operations }) => operations.length > 0);
  const inOrder = resources.flatMap(({ operations }) => operations).sort(bySpecificity);
  return writer.write(
    "mocks/index.ts",
    [
      { from: "msw", names: ["type HttpHandler"] },
      { from: SUPPORT, names: ["type MockInit"] },
      ...resources.map((resource) => ({ from: `./${resource.file}.ts`, names: [mocksOf(resource)] })),
    ],
    [
      "export type { MockInit };",
      constant(
        "mocks",
        undefined,
        `{ ${resources.map((resource) => `${resource.name}: ${mocksOf(resource)}`).join(", ")} }`,
        "msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`.",
      ),
      [
        "/**",
        " * A handler for every endpoint, each answering with its documented example.",
        " * @param init where requests go, when the client has a `baseUrl` or `baseUrls`",
        " */",
        'export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {',
        "  return [",
        ...inOrder.map(({ resource, name }) => `    mocks.${resource}.${name}(undefined, init),`),
        "  ];",
        "}",
      ].join("\n"),
      constant(
        "handlers",
        "HttpHandler[]",
        "/* @__PURE__ */ createHandlers()",
        "The same for the vendor's own addresses.",
      ),
    ],
  );
}

/**
 * msw takes the first handler that matches, so a literal segment stands before a parameter, and another form of a reply,
 * which answers those alone that ask for it, before the reply.
 */
export function bySpecificity(
  a: Pick<OperationModel, "path" | "method" | "id" | "form">,
  b: Pick<OperationModel, "path" | "method" | "id" | "form">,
): number {
  const rank = (path: string): string =>
    path
      .split("/")
      .map((segment) => (segment.includes("{") ? `1${segment.replace(/\{[^{}]*\}/g, "{}")}` : `0${segment}`))
      .join("/");
  const key = (each: typeof a) => `${rank(each.path)} ${each.method} ${each.form ? 0 : 1} ${each.id}`;
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
