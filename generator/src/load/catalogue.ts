import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Location, Problem } from "./problem.ts";

/** What the vendor's documents say of an operation, noted apart from the spec. What is left out is not judged. */
export interface CatalogueEntry {
  /** `resource.method`. */
  readonly id: string;
  /** Method and path, as in `GET /widgets/{id}`. */
  readonly call: string;
  readonly status?: number;
  /** Names of query parameters. */
  readonly query?: readonly string[];
  /** Fields of the filter, each with the operators that it takes. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Top members of the body. */
  readonly body?: readonly string[];
  /** Those of them that have to be there. */
  readonly required?: readonly string[];
  readonly paged?: boolean;
  readonly deprecated?: boolean;
  readonly scopes?: readonly string[];
  /** Buckets that a call pays into at least. */
  readonly limits?: readonly string[];
  readonly redirect?: boolean;
}

export interface Catalogue {
  readonly entries: readonly { readonly entry: CatalogueEntry; readonly location: Location }[];
  readonly problems: readonly Problem[];
}

/** Reads catalogue.jsonl beside a spec, one operation a line; `undefined` when there is none. */
export async function readCatalogue(folder: string): Promise<Catalogue | undefined> {
  const file = join(folder, "catalogue.jsonl");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const problems: Problem[] = [];
  const entries = text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const location = { file, line: index + 1, column: 1 };
    try {
      return [{ entry: JSON.parse(line) as CatalogueEntry, location }];
    } catch {
      problems.push({ ...location, rule: "catalogue", message: "This is no JSON. Write one object a line." });
      return [];
    }
  });
  return { entries, problems };
}
