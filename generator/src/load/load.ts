import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { bundle, type FileEntry } from "./bundle.ts";
import { type Catalogue, readCatalogue } from "./catalogue.ts";
import { composeExamples } from "./examples.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { resolvePagers } from "./pagers.ts";
import { type Location, type Problem, SpecError, sortProblems } from "./problem.ts";
import { locateEntry, locateNode, type Place, parseSource, type SourceFile } from "./source.ts";

export { type Location, type Problem, SpecError } from "./problem.ts";

export interface LoadedSpec {
  readonly vendor: string;
  /** Absolute path of the spec's folder. */
  readonly dir: string;
  /**
   * One plain document: schemas under their own names in `components.schemas`, all else resolved in place, pagers
   * written out, and examples that schemas make up filled in.
   */
  readonly document: OpenApiDocument;
  /** The entries of the files in `paths/` and of `webhooks.yaml`. */
  readonly entries: readonly FileEntry[];
  /** What was noted of the vendor's documents, where there is a catalogue.jsonl. */
  readonly catalogue?: Catalogue["entries"];
  /**
   * Where an object or list of the document was written, or an entry of it: the value, or the key when `part` says so.
   * The start of openapi.yaml when the object is not of this document.
   */
  locate(node: object, key?: string | number, part?: "key" | "value"): Location;
}

/**
 * Reads a spec.
 *
 * @param dir folder with openapi.yaml; its name is the vendor's
 * @throws {SpecError} on broken YAML and on references that lead nowhere
 */
export async function loadSpec(dir: string): Promise<LoadedSpec> {
  const { spec, problems } = await readSpec(dir);
  if (!spec || problems.length > 0) throw new SpecError(problems);
  return spec;
}

/** Reads a spec as far as it can be read. Without `spec`, there is nothing that could be looked at further. */
export async function readSpec(dir: string): Promise<{ spec?: LoadedSpec; problems: Problem[] }> {
  const folder = resolve(dir);
  const parsed = await Promise.all((await yamlFiles(folder)).map((path) => readSource(folder, path)));
  const broken = parsed.flatMap(({ problems }) => problems);
  if (broken.length > 0) return { problems: sortProblems(broken) };

  const files = new Map(parsed.map(({ file }) => [file.path, file]));
  const root = files.get(join(folder, "openapi.yaml"));
  if (!root) {
    const message = "There is no openapi.yaml in this folder. Write one as specs/README.md shows.";
    return { problems: [{ file: join(folder, "openapi.yaml"), line: 1, column: 1, rule: "yaml", message }] };
  }
  const { document, origins, entries, problems } = bundle(root, files);
  const copies = new Map<object, readonly Place[]>();
  const unknown = resolvePagers(document, (copy, original) => copies.set(copy, origins.get(original) ?? []));
  composeExamples(document);
  const locate: LoadedSpec["locate"] = (node, key, part = "value") => {
    const places = origins.get(node) ?? copies.get(node) ?? [];
    if (key !== undefined) {
      for (const place of places) {
        const location = locateEntry(place, key, part);
        if (location) return location;
      }
    }
    return places[0] ? locateNode(places[0]) : { file: root.path, line: 1, column: 1 };
  };
  const catalogue = await readCatalogue(folder);
  return {
    spec: { vendor: basename(folder), dir: folder, document, entries, catalogue: catalogue?.entries, locate },
    problems: sortProblems([
      ...problems,
      ...(catalogue?.problems ?? []),
      ...unknown.map(({ at, message }) => ({ ...locate(at, "paginate"), rule: "pager", message })),
    ]),
  };
}

async function readSource(folder: string, path: string): Promise<{ file: SourceFile; problems: Problem[] }> {
  const name = relative(folder, path).split(sep).join("/");
  return parseSource(path, name, await readFile(path, "utf8"));
}

async function yamlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
