import type { Model, OperationModel, ResourceModel } from "../model/model.ts";
import { codeIn } from "./code.ts";
import type { SourceWriter } from "./source.ts";
import { data, INTERNAL } from "./structures.ts";

/** `vendor.ts`: what is true of every operation. */
export function emitVendor(writer: SourceWriter, model: Model): string {
  const facts = { ...model.vendor, ...(model.vendor.rateHeaders && { readRates: "headers" }) };
  return writer.write(
    "vendor.ts",
    [{ from: INTERNAL, names: ["type Vendor", ...codeIn(facts).values()] }],
    [data("vendor", "Vendor", facts, `Hosts, credentials, limits and error shape of ${model.title}.`)],
  );
}

/** `operations/<resource>.ts`: one descriptor an endpoint. */
export const emitOperations = (writer: SourceWriter, resource: ResourceModel): string =>
  writer.write(
    `operations/${resource.file}.ts`,
    [{ from: INTERNAL, names: resource.operations.flatMap(namesOf) }],
    resource.operations.map((operation) => data(operation.constant, typeOf(operation), operation.descriptor)),
  );

const namesOf = (operation: OperationModel): string[] => [
  `type ${typeOf(operation)}`,
  ...codeIn(operation.descriptor).values(),
];

const typeOf = ({ item }: OperationModel): string => (item ? "PagedOperation" : "Operation");

/** `operations/index.ts`: all of them, for what goes by method and path. */
export function emitOperationList(writer: SourceWriter, model: Model): string {
  const groups = model.resources
    .filter(({ operations }) => operations.length > 0)
    .map(({ name, file }) => ({ from: `./${file}.ts`, namespace: `${name}Operations` }));
  const list = groups.map(({ namespace }) => namespace).join(", ");
  return writer.write(
    "operations/index.ts",
    [...groups, { from: INTERNAL, names: ["type Operation"] }],
    [
      `export const operations: readonly Operation[] = /* @__PURE__ */ [${list}].flatMap((group) => Object.values<Operation>(group));`,
    ],
  );
}
