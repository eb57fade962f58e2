import { dirname, posix, relative, resolve, sep } from "node:path";
import { isMap, isScalar, isSeq, type Node } from "yaml";
import { nearest } from "./nearest.ts";
import type { Json, OpenApiDocument } from "./openapi.ts";
import { escapePointer, unescapePointer } from "./pointer.ts";
import type { Location, Problem } from "./problem.ts";
import { childOf, entriesOf, locateEntry, locateNode, type Place, rootOf, type SourceFile, unalias } from "./source.ts";

/** A top entry of a file in `paths/` or of `webhooks.yaml`. */
export interface FileEntry {
  /** Part of openapi.yaml that has to list it. */
  readonly part: "paths" | "webhooks";
  readonly key: string;
  /** Reference from openapi.yaml to the entry. */
  readonly ref: string;
  readonly listed: boolean;
  readonly location: Location;
}

export interface Bundle {
  readonly document: OpenApiDocument;
  /** Places that an object or a list of the document was made of; the first that has a key tells its place. */
  readonly origins: ReadonlyMap<object, readonly Place[]>;
  readonly entries: readonly FileEntry[];
  readonly problems: readonly Problem[];
}

/** What a node means, which decides what a reference in it becomes. */
type Kind = "any" | "schema" | "schemaMap" | "discriminator" | "mapping" | "literal";

const schemaMaps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const subschemas = new Set([
  ...["items", "prefixItems", "contains", "additionalProperties", "unevaluatedItems", "unevaluatedProperties"],
  ...["propertyNames", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"],
]);

function kindOfChild(kind: Kind, key: string): Kind {
  if (kind === "literal" || kind === "mapping") return kind;
  if (kind === "schemaMap") return "schema";
  if (kind === "discriminator") return key === "mapping" ? "mapping" : "literal";
  if (kind === "schema") {
    if (schemaMaps.has(key)) return "schemaMap";
    if (subschemas.has(key)) return "schema";
    return key === "discriminator" ? "discriminator" : "literal";
  }
  if (key === "schema") return "schema";
  return key === "example" || key === "value" || key === "x-sdk" ? "literal" : "any";
}

/**
 * Makes one plain document out of the files of a spec. References to schemas become `#/components/schemas/<Name>`; all
 * others are resolved in place, to the same object wherever the same thing is referred to. What cannot be resolved is
 * left out and told in `problems`.
 *
 * @param files by absolute path, `root` among them
 */
export function bundle(root: SourceFile, files: ReadonlyMap<string, SourceFile>): Bundle {
  const sorted = [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const problems: Problem[] = [];
  const origins = new Map<object, readonly Place[]>();
  const named = new Map<string, Place>();
  const nameOf = new Map<Node, string>();
  const inlined = new Map<Node, Json | undefined>();
  const open = new Set<Node>();

  const report = (place: Place, message: string) => {
    problems.push({ ...locateNode(place), rule: "ref", message });
  };

  /** The place that a reference names. */
  function find(ref: string, from: Place): Place | undefined {
    const [path = "", pointer = ""] = ref.split("#", 2);
    if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) {
      report(
        from,
        `"${ref}" points out of the spec. Copy what is needed into a file of this folder and refer to that.`,
      );
      return undefined;
    }
    const file = path === "" ? from.file : files.get(resolve(dirname(from.file.path), path));
    if (!file) {
      const known = sorted.map((each) => relative(dirname(from.file.path), each.path).split(sep).join("/"));
      report(from, `"${ref}" cannot be resolved: there is no file "${path}". ${nearest(path, known)}`);
      return undefined;
    }
    let node = rootOf(file);
    for (const segment of pointer.split("/").slice(1).map(unescapePointer)) {
      const next: Node | undefined = node && childOf(file, node, segment);
      if (!next) {
        const known = node ? entriesOf(unalias(file, node)).map((entry) => entry.key) : [];
        report(from, `"${ref}" cannot be resolved: ${file.name} has no "${segment}" there. ${nearest(segment, known)}`);
        return undefined;
      }
      node = next;
    }
    return node && { file, node: unalias(file, node) };
  }

  /** Follows an entry of openapi.yaml that only lists a schema of another file. */
  function followListing(place: Place): Place | undefined {
    const ref = place.file === root ? refOf(place.node) : undefined;
    if (!ref || entriesOf(place.node).length > 1) return place;
    return find(ref.text, { file: root, node: ref.node });
  }

  function nameSchema(name: string, place: Place, location: Location): void {
    const other = named.get(name);
    nameOf.set(place.node, name);
    if (!other) named.set(name, place);
    else if (other.node !== place.node) {
      const message = `${other.file.name} line ${locateNode(other).line} has a schema named ${name} too. Give one of them another name: names are unique over the whole spec.`;
      problems.push({ ...location, rule: "schema-name", message });
    }
  }

  function schemaRef(ref: string, from: Place): string | undefined {
    const found = find(ref, from);
    const place = found && followListing(found);
    if (!place) return undefined;
    const name = nameOf.get(place.node);
    if (name !== undefined) return `#/components/schemas/${name}`;
    report(
      from,
      `"${ref}" is no named schema. Give it a name at the top of a file in schemas/ and refer to that name.`,
    );
    return undefined;
  }

  function convert({ file, node: written }: Place, kind: Kind): Json | undefined {
    const node = unalias(file, written);
    if (isScalar(node)) {
      const mapped = kind === "mapping" && typeof node.value === "string" ? node.value : undefined;
      if (mapped === undefined) return node.value as Json;
      return mapped.includes("#") ? schemaRef(mapped, { file, node }) : mapped;
    }
    if (isSeq<Node>(node)) {
      const list = node.items.map((item) => convert({ file, node: item }, kind)).filter((item) => item !== undefined);
      origins.set(list, [{ file, node }]);
      return list;
    }
    const ref = kind === "any" || kind === "schema" ? refOf(node) : undefined;
    if (ref && kind === "any") return inline(ref, { file, node });
    const object = convertEntries({ file, node }, kind, ref?.node);
    origins.set(object, [{ file, node }]);
    return object;
  }

  function convertEntries({ file, node }: Place, kind: Kind, refNode?: Node): { [key: string]: Json } {
    const object: [string, Json][] = [];
    for (const { key, pair } of entriesOf(node)) {
      const isRef = refNode !== undefined && pair.value === refNode;
      const value = isRef
        ? schemaRef(refOf(node)!.text, { file, node: refNode })
        : pair.value
          ? convert({ file, node: pair.value }, kindOfChild(kind, key))
          : null;
      if (value !== undefined) object.push([key, value]);
    }
    return Object.fromEntries(object);
  }

  /** What a reference outside of schemas names; keys beside the reference win. */
  function inline(ref: { text: string; node: Node }, from: Place): Json | undefined {
    const at = { file: from.file, node: ref.node };
    const place = find(ref.text, at);
    if (!place) return undefined;
    if (open.has(place.node)) {
      report(at, `"${ref.text}" leads back to itself. Only schemas may be recursive; write it out here.`);
      return undefined;
    }
    if (!inlined.has(place.node)) {
      open.add(place.node);
      inlined.set(place.node, convert(place, "any"));
      open.delete(place.node);
    }
    const value = inlined.get(place.node);
    const { $ref: _, ...beside } = convertEntries(from, "any");
    if (Object.keys(beside).length === 0 || value === null || typeof value !== "object") return value;
    const merged = { ...value, ...beside };
    origins.set(merged, [from, ...(origins.get(value) ?? [])]);
    return merged;
  }

  const schemaTops: Place[] = sorted
    .filter((file) => file.name.startsWith("schemas/"))
    .flatMap((file) => toPlace(file, rootOf(file)));
  const top = rootOf(root);
  const components = top && childOf(root, top, "components");
  const listing = toPlace(root, components && childOf(root, components, "schemas"));
  for (const place of [...schemaTops, ...listing]) {
    for (const { key, pair } of entriesOf(place.node)) {
      const written = pair.value && { file: place.file, node: unalias(place.file, pair.value) };
      const schema = written && followListing(written);
      const isListed = schema && schema !== written && nameOf.has(schema.node);
      if (schema && !isListed) nameSchema(key, schema, locateEntry(place, key, "key")!);
    }
  }

  const schemas = Object.fromEntries(
    [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, place]) => [name, convert(place, "schema") ?? {}]),
  );
  origins.set(schemas, [...schemaTops, ...listing]);

  const own = toPlace(root, components).map((place) => ({ place, entries: convertComponents(place) }));
  const bundled = { schemas, securitySchemes: own[0]?.entries ?? {} };
  origins.set(
    bundled,
    own.map(({ place }) => place),
  );

  const document: { [key: string]: unknown } = {};
  for (const { key, pair } of top ? entriesOf(top) : []) {
    if (key === "components" || !pair.value) continue;
    document[key] = convert({ file: root, node: pair.value }, kindOfChild("any", key));
  }
  document.components = bundled;
  origins.set(document, toPlace(root, top));

  const entries = sorted.flatMap((file) => listEntries(file, (node) => inlined.has(node)));
  return { document: document as unknown as OpenApiDocument, origins, entries, problems };

  /** Parameters, replies and the like are resolved where they are used, so that security schemes are all that stays. */
  function convertComponents(place: Place): Json {
    const schemes = childOf(place.file, place.node, "securitySchemes");
    return (schemes && convert({ file: place.file, node: schemes }, "any")) ?? {};
  }
}

function listEntries(file: SourceFile, isListed: (node: Node) => boolean): FileEntry[] {
  const part = file.name.startsWith("paths/") ? "paths" : file.name === "webhooks.yaml" ? "webhooks" : undefined;
  const top = rootOf(file);
  if (!part || !top) return [];
  return entriesOf(top)
    .filter(({ key }) => part === "webhooks" || key.startsWith("/"))
    .map(({ key, pair }) => ({
      part,
      key,
      ref: `${posix.normalize(file.name)}#/${escapePointer(key)}`,
      listed: pair.value !== null && isListed(unalias(file, pair.value)),
      location: locateEntry({ file, node: top }, key, "key")!,
    }));
}

function toPlace(file: SourceFile, node: Node | undefined): Place[] {
  return node ? [{ file, node: unalias(file, node) }] : [];
}

function refOf(node: Node): { text: string; node: Node } | undefined {
  if (!isMap(node)) return undefined;
  const value = node.get("$ref", true);
  return isScalar(value) && typeof value.value === "string" ? { text: value.value, node: value } : undefined;
}
