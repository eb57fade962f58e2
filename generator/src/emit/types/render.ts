import ts from "typescript";
import type { OpenApiDocument, Schema } from "../../load/openapi.ts";
import { tagVariants } from "./discriminators.ts";
import { commentText } from "./docs.ts";
import { print, typeNode, withDoc } from "./nodes.ts";
import { renderPaths } from "./paths.ts";
import { type Projection, project, type Shape } from "./project.ts";
import { componentOf, type Side } from "./schemas.ts";
import { documentRoots, planSides, type SidePlan } from "./sides.ts";

/** A type that is wanted beside those of the components. */
export interface TypeRequest {
  name: string;
  /** A reference gives an alias, an inline object an interface. */
  schema?: Schema;
  /** The type itself, as TypeScript, instead of a schema. */
  text?: string;
  side: Side;
  /** Doc comment; default: the schema's description. */
  description?: string;
}

export interface RenderedTypes {
  /** The module with every named type. */
  types: string;
  /** The module with `paths`; it imports from `./types.ts`. */
  paths: string;
  /** Whether a component has a type of its own for requests, `<Name>Input`. */
  hasInput(name: string): boolean;
}

/**
 * The types of a document: one declaration a component and one a request, sorted by name.
 *
 * A component that requests and replies share is emitted twice, as `X` and `XInput`, only where the two differ.
 * @param options.imports Import statements that the `text` of requests needs.
 * @throws Error when two types would have the same name, or a reference leads nowhere.
 */
export async function renderTypes(
  document: OpenApiDocument,
  requests: readonly TypeRequest[],
  options: { imports?: readonly string[] } = {},
): Promise<RenderedTypes> {
  const own = structuredClone({ document, requests: [...requests] });
  const schemas = own.document.components?.schemas ?? {};
  for (const name of Object.keys(schemas)) componentOf(`#/components/schemas/${name}`);
  tagVariants(own, schemas);

  const wanted = own.requests.flatMap(({ side, schema }) => (schema === undefined ? [] : [{ side, schema }]));
  const plan = planSides(schemas, [...documentRoots(own.document), ...wanted]);
  const projections: Record<Side, Projection> = {
    input: { schemas, side: "input", nameOf: (component) => plan.nameOf(component, "input") },
    output: { schemas, side: "output", nameOf: (component) => plan.nameOf(component, "output") },
  };

  const declarations = new Map<string, string>();
  for (const { name, component, side } of plan.emitted) {
    declarations.set(name, declare(name, project(schemas[component]!, projections[side])));
  }
  refuseCollisions(plan, own.requests);
  for (const request of own.requests) declarations.set(request.name, declareRequest(request, projections));

  const sorted = [...declarations.keys()].sort().map((name) => declarations.get(name));
  const filters = own.requests.some(({ schema }) => hasFilters(schema)) ? [FILTER] : [];
  const imports = [...(options.imports ?? []), ...filters].sort();
  return {
    types: `${[...(imports.length > 0 ? [imports.join("\n")] : []), ...sorted].join("\n\n")}\n`,
    paths: renderPaths(own.document, projections),
    hasInput: plan.hasInput,
  };
}

const FILTER = 'import type { FilterOf } from "@carillon/runtime";';

function hasFilters(schema: Schema | undefined): boolean {
  const properties = typeof schema === "object" ? Object.values(schema.properties ?? {}) : [];
  return properties.some((property) => typeof property === "object" && property["x-filters"] !== undefined);
}

function declareRequest(request: TypeRequest, projections: Record<Side, Projection>): string {
  const doc = request.description?.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (request.text !== undefined) {
    const comment = doc && doc.length > 0 ? `/*${commentText(doc)}*/\n` : "";
    return `${comment}export type ${request.name} = ${request.text};`;
  }
  if (request.schema === undefined) throw new Error(`The type ${request.name} has neither a schema nor a text`);
  return declare(request.name, project(request.schema, projections[request.side]), doc);
}

function declare(name: string, shape: Shape, doc: readonly string[] = shape["x-doc"] ?? []): string {
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = typeNode(shape);
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return print(withDoc(declaration, doc));
}

function refuseCollisions(plan: SidePlan, requests: readonly TypeRequest[]): void {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string): void => {
    const other = owners.get(name);
    if (other) throw new Error(`${owner} and ${other} would both be the type ${name}: rename one of them`);
    owners.set(name, owner);
  };
  for (const { name, component } of plan.emitted) {
    const what = name === component ? `the schema ${component}` : `the request side of the schema ${component}`;
    claim(name, what);
  }
  for (const { name, side } of requests) claim(name, `the ${side} type ${name} of an operation`);
}
