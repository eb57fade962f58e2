import type { Model, ResourceModel } from "../model/model.ts";
import type { SourceWriter } from "./source.ts";
import { data, INTERNAL } from "./structures.ts";

/** `vendor.ts`: what is true of every operation. */
export const emitVendor = (writer: SourceWriter, model: Model): string =>
  writer.write(
    "vendor.ts",
    [{ from: INTERNAL, names: ["type Vendor"] }],
    [data("vendor", "Vendor", model.vendor, `Hosts, credentials, limits and error shape of ${model.title}.`)],
  );

/** `operations/<resource>.ts`: one descriptor an endpoint. */
export const emitOperations = (writer: SourceWriter, resource: ResourceModel): string =>
  writer.write(
    `operations/${resource.file}.ts`,
    [{ from: INTERNAL, names: ["type Operation"] }],
    resource.operations.map((operation) => data(operation.constant, "Operation", operation.descriptor)),
  );
