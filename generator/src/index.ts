/**
 * What programs outside of the generator may know of the specs, such as the documentation: their models, and the words,
 * signatures, calls and requests that the generated packages and their tests are made of.
 */
import { loadSpec } from "./load/load.ts";
import { buildModel } from "./model/build.ts";
import type { Model } from "./model/model.ts";
import { pickVendors, type Workspace } from "./workspace.ts";

export {
  callExpression,
  chosenWay,
  exampleCall,
  expectedRequest,
  OAUTH_TOKEN,
  type Sends,
} from "./emit/contract/request.ts";
export { bulkSummary, ofEachRequest } from "./emit/docs.ts";
export { type Overview, overviewOf } from "./emit/overview.ts";
export { bulkSignatureOf, type Signature, signatureOf } from "./emit/signature.ts";
export { sentence } from "./emit/source.ts";
export type { Json, OpenApiDocument, Schema, SchemaObject } from "./load/openapi.ts";
export { chunkInWords } from "./model/limits.ts";
export type * from "./model/model.ts";
export { componentName, resolve } from "./model/schema.ts";
export { openWorkspace, type Workspace } from "./workspace.ts";
export { formatFiles } from "./write/format.ts";

/**
 * The models of the named vendors, or of all, by the names of their folders.
 * @throws {UsageError} for a vendor without a spec; {SpecError} and {ModelError} for one that cannot be read
 */
export const loadModels = (workspace: Workspace, vendors: readonly string[] = []): Promise<Model[]> =>
  Promise.all(
    pickVendors(workspace, vendors).map(async (vendor) => buildModel(await loadSpec(workspace.specDir(vendor)))),
  );
