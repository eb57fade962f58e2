import type { OpenApiDocument, Schema } from "../../load/openapi.ts";
import { lowerCaseMethods } from "../../load/openapi.ts";
import { type Projection, project, referencesOf, type Shape } from "./project.ts";
import type { Schemas, Side } from "./schemas.ts";

export interface Root {
  side: Side;
  schema: Schema;
}

export interface Emitted {
  name: string;
  component: string;
  side: Side;
}

/** Which components are emitted, for which side, and under which name. */
export interface SidePlan {
  emitted: readonly Emitted[];
  nameOf(component: string, side: Side): string;
  /** Whether requests have a type of their own, `<Name>Input`. */
  hasInput(component: string): boolean;
}

/** Every schema that stands outside the components. */
export function documentRoots(document: OpenApiDocument): Root[] {
  const roots: Root[] = [];
  const add = (side: Side, schema: Schema | undefined) => {
    if (schema !== undefined) roots.push({ side, schema });
  };
  for (const item of Object.values(document.paths)) {
    for (const method of lowerCaseMethods) {
      const operation = item[method];
      if (!operation) continue;
      for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        add("input", parameterSchema(parameter));
      }
      for (const media of Object.values(operation.requestBody?.content ?? {})) add("input", media.schema);
      for (const reply of Object.values(operation.responses)) {
        for (const media of Object.values(reply.content ?? {})) add("output", media.schema);
      }
    }
  }
  for (const item of Object.values(document.webhooks ?? {})) {
    for (const method of lowerCaseMethods) {
      for (const media of Object.values(item[method]?.requestBody?.content ?? {})) add("output", media.schema);
    }
  }
  return roots;
}

/** The schema of a parameter, also of one that is sent as text of a media type. */
export function parameterSchema(parameter: {
  schema?: Schema;
  content?: Record<string, { schema?: Schema }>;
}): Schema | undefined {
  return parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
}

export function planSides(schemas: Schemas, roots: readonly Root[]): SidePlan {
  const shapes = { input: shapesOf(schemas, "input"), output: shapesOf(schemas, "output") };
  const reached = { input: new Set<string>(), output: new Set<string>() };
  const reach = (side: Side, component: string): void => {
    if (reached[side].has(component)) return;
    const shape = shapes[side].get(component);
    if (!shape) throw new Error(`#/components/schemas/${component} is referred to but does not exist`);
    reached[side].add(component);
    for (const next of referencesOf(shape)) reach(side, next);
  };
  for (const { side, schema } of roots) {
    for (const component of referencesOf(project(schema, identity(schemas, side)))) reach(side, component);
  }
  for (const component of Object.keys(schemas)) {
    if (!reached.input.has(component) && !reached.output.has(component)) reach("output", component);
  }

  const both = Object.keys(schemas).filter((name) => reached.input.has(name) && reached.output.has(name));
  const differing = differingShapes(both, shapes);
  const nameOf = (component: string, side: Side) =>
    side === "input" && differing.has(component) ? `${component}Input` : component;
  const emitted = Object.keys(schemas).flatMap((component): Emitted[] => {
    const side: Side = reached.output.has(component) ? "output" : "input";
    const own = { name: component, component, side };
    if (!differing.has(component)) return [own];
    return [own, { name: nameOf(component, "input"), component, side: "input" }];
  });
  return { emitted, nameOf, hasInput: (component) => differing.has(component) };
}

function shapesOf(schemas: Schemas, side: Side): Map<string, Shape> {
  const to = identity(schemas, side);
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, project(schema, to)]));
}

function identity(schemas: Schemas, side: Side): Projection {
  return { schemas, side, nameOf: (component) => component };
}

/** A component differs when its own shape does, or that of a component that it refers to, at any depth. */
function differingShapes(names: readonly string[], shapes: Record<Side, Map<string, Shape>>): Set<string> {
  const users = new Map<string, string[]>();
  const differing = new Set<string>();
  const mark = (name: string): void => {
    if (differing.has(name)) return;
    differing.add(name);
    for (const user of users.get(name) ?? []) mark(user);
  };
  for (const name of names) {
    for (const used of referencesOf(shapes.output.get(name)!)) users.set(used, [...(users.get(used) ?? []), name]);
  }
  for (const name of names) {
    if (JSON.stringify(shapes.output.get(name)) !== JSON.stringify(shapes.input.get(name))) mark(name);
  }
  return differing;
}
