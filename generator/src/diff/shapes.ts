import { project, type Shape } from "../emit/types/project.ts";
import { componentOf, type Schemas, type Side } from "../emit/types/schemas.ts";
import type { Schema } from "../load/openapi.ts";
import { type Change, type Level, match, same } from "./change.ts";

/** The schemas of both sides of a comparison. */
export interface Both {
  readonly before: Schemas;
  readonly after: Schemas;
}

/**
 * What changed between two types, as one side sees them: what a caller may send (`input`), or may get (`output`).
 * A type that both name is told of under its own name, once.
 */
export class ShapeDiff {
  readonly #both: Both;
  readonly #seen: Set<string> = new Set<string>();
  readonly #changes: Change[] = [];

  constructor(both: Both) {
    this.#both = both;
  }

  get changes(): readonly Change[] {
    return this.#changes;
  }

  compare(before: Schema, after: Schema, side: Side, subject: string): void {
    const { before: old, after: now } = this.#both;
    const nameOf = (component: string): string => component;
    this.#shapes(
      project(before, { schemas: old, side, nameOf }),
      project(after, { schemas: now, side, nameOf }),
      side,
      subject,
    );
  }

  #shapes(before: Shape, after: Shape, side: Side, where: string): void {
    if (before.$ref !== undefined && before.$ref === after.$ref) {
      this.#named(componentOf(before.$ref), side);
      return;
    }
    const a = this.#resolve(before, this.#both.before, side);
    const b = this.#resolve(after, this.#both.after, side);
    if (same(a, b) && !hasReference(a)) return;
    const key = `${side} ${where} ${JSON.stringify([before, after])}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);

    this.#docs(a, b, side, where);
    const [left, right] = [variantsOf(a), variantsOf(b)];
    if (left.length > 1 || right.length > 1) this.#union(left, right, side, where);
    else this.#single(left[0] ?? a, right[0] ?? b, side, where);
  }

  #named(name: string, side: Side): void {
    const key = `${side} ${name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const [before, after] = [this.#both.before[name], this.#both.after[name]];
    if (before !== undefined && after !== undefined) this.compare(before, after, side, name);
  }

  #resolve(shape: Shape, schemas: Schemas, side: Side): Shape {
    if (shape.$ref === undefined) return shape;
    const schema = schemas[componentOf(shape.$ref)];
    if (schema === undefined) return shape;
    return this.#resolve(project(schema, { schemas, side, nameOf: (component) => component }), schemas, side);
  }

  #union(before: readonly Shape[], after: readonly Shape[], side: Side, where: string): void {
    const [wasNull, isNull] = [before, after].map((all) => all.some(isNullShape));
    if (!wasNull && isNull) this.#say(side === "output" ? "major" : "minor", side, where, "may be null");
    if (wasNull && !isNull) this.#say(side === "output" ? "minor" : "major", side, where, "may no longer be null");
    const bare = (all: readonly Shape[]): Shape[] => all.filter((each) => !isNullShape(each));
    const [left, right] = [bare(before), bare(after)];
    const [only] = left;
    const [now] = right;
    if (only && now && left.length === 1 && right.length === 1) {
      if (only.$ref === undefined && now.$ref === undefined) this.#single(only, now, side, where);
      else this.#shapes(only, now, side, where);
      return;
    }
    const idOf = (shape: Shape): string => shape.$ref ?? kindOf(shape);
    const { gone, added, kept } = match(
      Object.fromEntries(left.map((each) => [idOf(each), each])),
      Object.fromEntries(right.map((each) => [idOf(each), each])),
    );
    const label = (id: string): string => `\`${id.replace(/.*\//, "")}\``;
    for (const id of gone) this.#say("major", side, where, `is no longer ${label(id)}`);
    for (const id of added) this.#say("minor", side, where, `may be ${label(id)}`);
    for (const [, a, b] of kept) this.#shapes(a, b, side, where);
  }

  #single(a: Shape, b: Shape, side: Side, where: string): void {
    const [kind, now] = [kindOf(a), kindOf(b)];
    if (kind !== now) {
      const isWider = holds(b, a);
      const isNarrower = holds(a, b);
      // A caller may send more than before, or is given less than before: nothing that worked breaks.
      const level = (side === "input" ? isWider : isNarrower) ? "minor" : "major";
      this.#say(level, side, where, `is ${article(now)}, and was ${article(kind)}`);
      return;
    }
    if (kind === "literals") this.#literals(a, b, side, where);
    else if (kind === "filter") this.#filters(a["x-filters"], b["x-filters"], side, where);
    else if (kind === "list") this.#shapes(a.items ?? {}, b.items ?? {}, side, `${where}[]`);
    else if (kind === "object")
      this.#objects(this.#whole(a, this.#both.before, side), this.#whole(b, this.#both.after, side), side, where);
  }

  #literals(a: Shape, b: Shape, side: Side, where: string): void {
    const values = (shape: Shape): Record<string, true> =>
      Object.fromEntries((shape["x-literals"] ?? []).map((value) => [JSON.stringify(value), true]));
    const { gone, added } = match(values(a), values(b));
    if (added.length > 0) this.#say("minor", side, where, `knows ${added.join(", ")}`);
    if (gone.length === 0) return;
    // An open list still takes what it no longer names.
    this.#say(b["x-open"] ? "minor" : "major", side, where, `no longer knows ${gone.join(", ")}`);
  }

  #filters(a: Shape["x-filters"], b: Shape["x-filters"], side: Side, where: string): void {
    const flat = (filters: Shape["x-filters"] = {}): Record<string, true> =>
      Object.fromEntries(
        Object.entries(filters).flatMap(([field, operators]) =>
          operators.map((operator) => [`\`${operator}(${field})\``, true] as const),
        ),
      );
    const { gone, added } = match(flat(a), flat(b));
    if (added.length > 0) this.#say("minor", side, where, `takes ${added.join(", ")}`);
    if (gone.length > 0) this.#say("major", side, where, `no longer takes ${gone.join(", ")}`);
  }

  /** An object with all that its parts bring: whether a property stands here or in a part is nothing to a user. */
  #whole(shape: Shape, schemas: Schemas, side: Side): Whole {
    const parts = (shape.allOf ?? []).map((part) => this.#resolve(part, schemas, side));
    const wholes = parts.filter(({ oneOf }) => !oneOf).map((part) => this.#whole(part, schemas, side));
    const indexes = [shape.additionalProperties, ...wholes.map(({ index }) => index)];
    return {
      // What stands nearer counts.
      properties: Object.assign({}, ...wholes.map(({ properties }) => properties).reverse(), shape.properties),
      required: [...(shape.required ?? []), ...wholes.flatMap(({ required }) => required)],
      index: indexes.find((index) => index !== undefined),
      unions: [...parts.filter(({ oneOf }) => oneOf), ...wholes.flatMap(({ unions }) => unions)],
    };
  }

  #objects(a: Whole, b: Whole, side: Side, where: string): void {
    this.#properties(a, b, side, where);
    if (a.index && b.index) this.#shapes(a.index, b.index, side, `${where}.*`);
    else if (a.index) this.#say("major", side, where, "has no further members");
    else if (b.index) this.#say("minor", side, where, "has further members");
    for (const [index, union] of a.unions.entries()) {
      const now = b.unions[index];
      if (now) this.#shapes(union, now, side, where);
      else this.#say(side === "input" ? "minor" : "major", side, where, "has no variants");
    }
    if (b.unions.length > a.unions.length) this.#say(side === "input" ? "major" : "minor", side, where, "has variants");
  }

  #properties(a: Whole, b: Whole, side: Side, where: string): void {
    const { gone, added, kept } = match(a.properties, b.properties);
    const [was, is] = [new Set(a.required), new Set(b.required)];
    for (const name of gone) this.#say("major", side, `${where}.${name}`, "is gone");
    for (const name of added) {
      const isNeeded = side === "input" && is.has(name);
      this.#say(isNeeded ? "major" : "minor", side, `${where}.${name}`, isNeeded ? "is new and required" : "is new");
    }
    for (const [name, before, after] of kept) {
      const here = `${where}.${name}`;
      if (!was.has(name) && is.has(name))
        this.#say(
          side === "input" ? "major" : "minor",
          side,
          here,
          side === "input" ? "is required" : "is always there",
        );
      if (was.has(name) && !is.has(name))
        this.#say(side === "input" ? "minor" : "major", side, here, side === "input" ? "is optional" : "may be absent");
      this.#shapes(before, after, side, here);
    }
  }

  #docs(a: Shape, b: Shape, side: Side, where: string): void {
    const deprecated = (shape: Shape): boolean => shape["x-doc"]?.includes("@deprecated") ?? false;
    if (deprecated(b) && !deprecated(a)) this.#say("patch", side, where, "is deprecated");
    else if (!same(a["x-doc"], b["x-doc"])) this.#say("patch", side, where, "is described anew");
  }

  #say(level: Level, side: Side, subject: string, text: string): void {
    const isDoc = text === "is described anew" || text === "is deprecated";
    this.#changes.push({ level, subject, text: isDoc ? text : `${text} (${side === "input" ? "sent" : "received"})` });
  }
}

interface Whole {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  readonly index: Shape | undefined;
  /** What is one of several beside them. */
  readonly unions: readonly Shape[];
}

const isNullShape = (shape: Shape): boolean =>
  shape.type === "null" || (shape["x-literals"]?.length === 1 && shape["x-literals"][0] === null);

/** The members of a union, with null as one of them where literals hold it. */
function variantsOf(shape: Shape): Shape[] {
  if (shape.oneOf) return shape.oneOf.flatMap(variantsOf);
  const literals = shape["x-literals"];
  if (!literals || literals.length < 2 || !literals.includes(null)) return [shape];
  return [{ ...shape, "x-literals": literals.filter((value) => value !== null) }, { type: "null" }];
}

type Kind = "literals" | "filter" | "file" | "unknown" | "list" | "object" | (string & {});

function kindOf(shape: Shape): Kind {
  if (shape["x-literals"]) return "literals";
  if (shape["x-filters"]) return "filter";
  if (shape["x-bytes"]) return "file";
  if (shape.type === "array" || shape["x-tuple"]) return "list";
  if (shape.type === "object" || shape.properties || shape.additionalProperties || shape.allOf) return "object";
  // Both are numbers to TypeScript.
  if (shape.type === "integer") return "number";
  return shape.type ?? "unknown";
}

/** Whether every value of the second type is one of the first. */
const holds = (wide: Shape, narrow: Shape): boolean =>
  kindOf(wide) === "unknown" || (kindOf(narrow) === "literals" && kindOf(wide) === typeOf(narrow["x-literals"]));

const typeOf = (literals: readonly unknown[] = []): string =>
  [...new Set(literals.map((value) => typeof value))].join(" or ");

const article = (kind: Kind): string =>
  kind === "literals"
    ? "one of a few values"
    : kind === "unknown"
      ? "anything"
      : `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;

const hasReference = (shape: Shape): boolean => JSON.stringify(shape).includes('"$ref"');
