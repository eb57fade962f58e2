import type { Model } from "../model/model.ts";
import { emitApiDoc } from "./api-doc.ts";
import { emitClient, emitIndex, emitRaw } from "./client.ts";
import { emitContractTests } from "./contract/tests.ts";
import { emitDocument } from "./document.ts";
import { emitMocks, emitResourceMocks } from "./mocks/mocks.ts";
import { emitOAuth } from "./oauth.ts";
import { emitOptions } from "./options.ts";
import { emitResource } from "./resources.ts";
import { SourceWriter } from "./source.ts";
import { renderTypes } from "./types/render.ts";
import { emitOperationList, emitOperations, emitVendor } from "./vendor.ts";
import { emitWebhooks } from "./webhooks.ts";

/**
 * Everything that a vendor's package is generated of: text by path inside the package. The same model gives the same
 * text, byte for byte.
 */
export async function emitPackage(model: Model): Promise<Map<string, string>> {
  const writer = new SourceWriter(model.slug);
  const errorBody = model.errorBody;
  const { types, paths } = await renderTypes(model.document, [
    ...model.types,
    ...(errorBody === undefined
      ? []
      : [
          {
            name: `${model.name}ErrorBody`,
            schema: { $ref: `#/components/schemas/${errorBody}` },
            side: "output" as const,
            description: `Body of an error, as ${model.title} sends it.`,
          },
        ]),
  ]);
  const generated: [string, string][] = [
    ["client.ts", emitClient(writer, model)],
    ["index.ts", emitIndex(writer, model)],
    ["options.ts", emitOptions(writer, model)],
    ["paths.ts", writer.wrap(paths)],
    ["raw.ts", emitRaw(writer, model)],
    ["types.ts", writer.wrap(types)],
    ["vendor.ts", emitVendor(writer, model)],
    ["mocks/index.ts", emitMocks(writer, model)],
    ["operations/index.ts", emitOperationList(writer, model)],
    ...(model.oauth ? [["oauth.ts", emitOAuth(writer, model, model.oauth)] as [string, string]] : []),
    ...(model.webhooks ? [["webhooks.ts", emitWebhooks(writer, model, model.webhooks)] as [string, string]] : []),
    ...model.resources.map((resource): [string, string] => [
      `resources/${resource.file}.ts`,
      emitResource(writer, model, resource),
    ]),
  ];
  const described = model.resources.filter(({ operations }) => operations.length > 0);
  for (const resource of described) {
    generated.push([`operations/${resource.file}.ts`, emitOperations(writer, resource)]);
    generated.push([`mocks/${resource.file}.ts`, emitResourceMocks(writer, resource)]);
  }
  const files: [string, string][] = [
    ...generated.map(([path, text]): [string, string] => [`src/generated/${path}`, text]),
    ...described.map((resource): [string, string] => [
      `test/generated/${resource.file}.test.ts`,
      emitContractTests(writer, model, resource),
    ]),
    ["api.md", emitApiDoc(model)],
    ["openapi.json", emitDocument(model.document)],
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
