import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type Document as YamlDocument,
} from "yaml";
import type { Location, Problem } from "./problem.ts";

/** One YAML file of a spec, parsed, with what is needed to tell the place of each node. */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** Path inside the spec's folder, with `/`. */
  readonly name: string;
  readonly yaml: YamlDocument;
  readonly lines: LineCounter;
}

/** A node and the file that it stands in. */
export interface Place {
  readonly file: SourceFile;
  readonly node: Node;
}

/** Parses a file. Syntax errors, duplicate keys and unknown tags are problems. */
export function parseSource(path: string, name: string, text: string): { file: SourceFile; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const file = { path, name, yaml, lines };
  // After a slip in the syntax the parser trips over what follows, so that only its first complaint counts.
  const isSlip = (error: YAMLError) => error.code !== "DUPLICATE_KEY";
  const slip = yaml.errors.find(isSlip);
  const errors = [...yaml.errors, ...yaml.warnings].filter((error) => !isSlip(error) || error === slip || !slip);
  const problems = errors.map((error) => ({
    ...locateOffset(file, error.pos[0]),
    rule: "yaml",
    message: `${error.message}. Write valid YAML; a text with a colon, a comma, a brace or a hash goes in double quotes.`,
  }));
  return { file, problems };
}

/** The top of a file, or `undefined` when it is empty. */
export function rootOf(file: SourceFile): Node | undefined {
  return file.yaml.contents && isNode(file.yaml.contents) ? file.yaml.contents : undefined;
}

/** The node that an alias stands for, or the node itself. */
export function unalias(file: SourceFile, node: Node): Node {
  return isAlias(node) ? (node.resolve(file.yaml) ?? node) : node;
}

/** The entries of a map in their order; keys are text, as in JSON. */
export function entriesOf(node: Node): { key: string; pair: Pair<Node, Node | null> }[] {
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.map((pair) => ({ key: isScalar(pair.key) ? String(pair.key.value) : String(pair.key), pair }));
}

/** The value under a key of a map or an index of a list. */
export function childOf(file: SourceFile, node: Node, segment: string): Node | undefined {
  const target = unalias(file, node);
  if (isSeq<Node>(target)) return target.items[Number(segment)];
  return entriesOf(target).find((entry) => entry.key === segment)?.pair.value ?? undefined;
}

/** Where a node starts. */
export function locateNode(place: Place): Location {
  return locateOffset(place.file, place.node.range?.[0] ?? 0);
}

/** Where the key or the value of an entry starts; `undefined` when the node has no such entry. */
export function locateEntry(place: Place, key: string | number, part: "key" | "value"): Location | undefined {
  const { file, node } = place;
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)];
    return item && locateNode({ file, node: item });
  }
  const pair = entriesOf(node).find((entry) => entry.key === String(key))?.pair;
  if (!pair) return undefined;
  return locateNode({ file, node: part === "value" && pair.value?.range ? pair.value : pair.key });
}

function locateOffset(file: SourceFile, offset: number): Location {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) };
}
