import type { LoadedSpec } from "../load/load.ts";
import { type Json, lowerCaseMethods, type OpenApiDocument, type Parameter } from "../load/openapi.ts";
import { checkCollisions } from "./collisions.ts";
import type { AliasModel, Model, OperationModel, ResourceModel, TypeModel } from "./model.ts";
import { kebabCase, pascalCase } from "./names.ts";
import { type BuiltOperation, buildOperation, type Source } from "./operation.ts";
import { buildOptions } from "./options.ts";
import { ModelError, type Report } from "./problems.ts";
import { byName, groupBy, tidy } from "./tidy.ts";
import { withVariants } from "./variants.ts";
import { buildVendor } from "./vendor.ts";
import { buildOAuth, buildWebhooks } from "./webhooks.ts";

/**
 * The model of a spec: the one place that reads OpenAPI and makes names. Pure; the same spec gives the same model.
 * @param version that of the package; absent: the client does not tell it to the vendor
 * @throws {ModelError} when names collide or a reference leads nowhere; it lists every problem
 */
export function buildModel(spec: Pick<LoadedSpec, "vendor" | "document">, version?: string): Model {
  const { document, vendor: slug } = spec;
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const sdk = document["x-sdk"];
  const vendor = buildVendor(document, { slug, version }, report);
  const sources = sourcesOf(document, report);
  const built = sources.flatMap((source) => buildOperation(document, vendor, source, report) ?? []);
  const webhooks = buildWebhooks(document, report);
  const errorBody = sdk.errors.schema;
  if (errorBody !== undefined && !document.components.schemas[errorBody])
    report(`x-sdk.errors.schema: there is no schema \`${errorBody}\``);

  const types: TypeModel[] = [...built.flatMap((each) => each.types), ...webhooks.types];
  const alternatives = built
    .flatMap(({ model }) => model.descriptor.security ?? vendor.security)
    .filter((names) => names.length > 0);
  const model = tidy<Model>({
    name: sdk.name,
    slug,
    title: document.info.title,
    description: document.info.description,
    docsUrl: document.externalDocs?.url,
    vendor,
    options: buildOptions(document, vendor, alternatives, clientParamExamples(built)),
    resources: buildResources(document, built, report),
    webhooks: webhooks.model,
    oauth: buildOAuth(document, report),
    types: types.sort(byName),
    errorBody,
    document,
  });
  checkCollisions(model, report);
  if (problems.length > 0) throw new ModelError(slug, [...new Set(problems)]);
  return model;
}

function sourcesOf(document: OpenApiDocument, report: Report): Source[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    lowerCaseMethods.flatMap((method): Source[] => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = mergeParameters(item.parameters, operation.parameters);
      return withVariants(operation, report).map((variant) => ({ path, method, parameters, ...variant }));
    }),
  );
}

/** An operation's own parameter replaces that of its path item. */
function mergeParameters(shared: readonly Parameter[] = [], own: readonly Parameter[] = []): Parameter[] {
  const key = (parameter: Parameter): string => `${parameter.in} ${parameter.name}`;
  return [...new Map([...shared, ...own].map((parameter) => [key(parameter), parameter])).values()];
}

function clientParamExamples(built: readonly BuiltOperation[]): Map<string, Json> {
  const examples = built.flatMap(({ model }) => Object.entries(model.example.path));
  return new Map(examples.reverse());
}

function buildResources(document: OpenApiDocument, built: readonly BuiltOperation[], report: Report): ResourceModel[] {
  const operations = groupBy(built, ({ model }) => model.resource);
  const aliases = new Map<string, AliasModel[]>();
  for (const { model, renamedFrom } of built) {
    if (renamedFrom === undefined) continue;
    const [resource = "", name = ""] = renamedFrom.split(".");
    if (built.some((each) => each.model.id === renamedFrom))
      report(`${model.id}: renamedFrom \`${renamedFrom}\` is an operation of its own`);
    aliases.set(resource, [...(aliases.get(resource) ?? []), { name, target: model }]);
  }
  const names = [...new Set([...operations.keys(), ...aliases.keys()])].sort();
  return names.map((name) => {
    const own: OperationModel[] = (operations.get(name) ?? []).map(({ model }) => model);
    return tidy<ResourceModel>({
      name,
      className: `${pascalCase(name)}Resource`,
      factory: `create${pascalCase(name)}`,
      file: kebabCase(name),
      description: document.tags.find((tag) => tag.name === name)?.description,
      operations: own.sort(byName),
      aliases: (aliases.get(name) ?? []).sort(byName),
    });
  });
}
