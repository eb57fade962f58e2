import { StructureKind } from "ts-morph";
import type { Model } from "../model/model.ts";
import { doc, type SourceWriter, sentence } from "./source.ts";
import { INTERNAL } from "./structures.ts";

/** `client.ts`: the class that holds every resource. */
export const emitClient = (writer: SourceWriter, model: Model): string =>
  writer.write(
    "client.ts",
    [
      { from: INTERNAL, names: ["Client"] },
      { from: "./operations/index.ts", names: ["operations"] },
      { from: "./options.ts", names: [`type ${model.name}Options`] },
      ...model.resources.map(({ file, className }) => ({ from: `./resources/${file}.ts`, names: [className] })),
      { from: "./vendor.ts", names: ["vendor"] },
    ],
    [
      {
        kind: StructureKind.Class,
        name: model.name,
        isExported: true,
        extends: "Client",
        docs: [
          doc(
            `Client of the ${model.title} API${model.description ? `. ${sentence(model.description)}` : "."}`,
            "",
            "Throttles to the documented limits and retries what may be repeated.",
            model.docsUrl ? "" : undefined,
            model.docsUrl ? `@see ${model.docsUrl}` : undefined,
          ),
        ],
        properties: model.resources.map(({ name, className, description }) => ({
          name,
          isReadonly: true,
          type: className,
          docs: description ? [doc(sentence(description))] : [],
        })),
        ctors: [
          {
            docs: [doc("@throws {ConfigurationError} when an option cannot be right")],
            parameters: [{ name: "options", type: `${model.name}Options` }],
            statements: [
              "super(vendor, options, operations);",
              ...model.resources.map(({ name, className }) => `this.${name} = new ${className}(this.core);`),
            ],
          },
        ],
      },
    ],
  );

/** `index.ts`: the package's root. */
export const emitIndex = (writer: SourceWriter, model: Model): string =>
  writer.wrap(
    [
      'export * from "@carillon/runtime";',
      `export { ${model.name} } from "./client.ts";`,
      `export type { ${model.name}Options } from "./options.ts";`,
      ...model.resources.map(({ file, className }) => `export { ${className} } from "./resources/${file}.ts";`),
      'export type * from "./types.ts";',
      "",
    ].join("\n"),
  );

/** `raw.ts`: the untouched replies. */
export const emitRaw = (writer: SourceWriter, model: Model): string =>
  writer.write(
    "raw.ts",
    [
      { from: "@carillon/runtime/raw", names: ["createRawClient as createTypedClient"] },
      { from: "./operations/index.ts", names: ["operations"] },
      { from: "./options.ts", names: [`type ${model.name}Options`] },
      { from: "./paths.ts", names: ["type paths"] },
      { from: "./vendor.ts", names: ["vendor"] },
    ],
    [
      {
        kind: StructureKind.Function,
        name: "createRawClient",
        isExported: true,
        docs: [
          doc(
            "An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped",
            "and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.",
            "@throws {ConfigurationError} when an option cannot be right",
          ),
        ],
        parameters: [{ name: "options", type: `${model.name}Options` }],
        returnType: "ReturnType<typeof createTypedClient<paths>>",
        statements: ["return createTypedClient<paths>(vendor, operations, options);"],
      },
    ],
  );
