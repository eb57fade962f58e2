import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadedSpec } from "../load/load.ts";
import type { OpenApiDocument } from "../load/openapi.ts";
import type { Problem } from "../load/problem.ts";
import { childOf, locateEntry, type Place, parseSource, rootOf } from "../load/source.ts";
import { OPTIONAL_EXPORTS, published } from "./package.ts";

type OptionalSubpath = keyof typeof OPTIONAL_EXPORTS;

/** The optional subpaths that a spec gives reason for. */
export function wantedExports(document: OpenApiDocument): Record<OptionalSubpath, boolean> {
  const sdk: Partial<OpenApiDocument["x-sdk"]> = document["x-sdk"] ?? {};
  return {
    "./oauth": Object.values(sdk.credentials ?? {}).some(({ kind }) => kind === "oauth2"),
    "./webhooks": Object.keys(sdk.webhooks ?? {}).length > 0,
  };
}

/** Whether a package is there and offers the subpaths that its spec gives reason for, and no others. */
export async function checkExports(folder: string, { vendor, document }: LoadedSpec): Promise<Problem[]> {
  const path = join(folder, "package.json");
  const rule = "package-exports";
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) {
    const message = `There is no package for this spec. Run \`pnpm generate new ${vendor}\` to write one; the spec stays as it is.`;
    return [{ file: path, line: 1, column: 1, rule, message }];
  }
  // JSON is YAML, and the YAML parser knows where things stand.
  const { file, problems } = parseSource(path, "package.json", text);
  if (problems.length > 0) return problems.map((problem) => ({ ...problem, rule }));
  const top: Place = { file, node: rootOf(file)! };
  const wanted = Object.entries(wantedExports(document)) as [OptionalSubpath, boolean][];
  return LISTS.flatMap((list) => {
    const name = list.path.join(".");
    const node = list.path.reduce<Place["node"] | undefined>((at, key) => at && childOf(file, at, key), top.node);
    if (!node && list.isOptional) return [];
    return wanted.flatMap(([subpath, isWanted]): Problem[] => {
      const present = node && locateEntry({ file, node }, subpath, "key");
      if (isWanted === (present !== undefined)) return [];
      const entry = JSON.stringify(list.entry(OPTIONAL_EXPORTS[subpath]));
      const message = isWanted
        ? `The spec has what "${subpath}" exports. Add to "${name}":   "${subpath}": ${entry}`
        : `The spec has nothing for "${subpath}". Remove this entry from "${name}".`;
      const location = present ?? locateEntry(top, list.path[0], "key") ?? { file: path, line: 1, column: 1 };
      return [{ ...location, rule, message }];
    });
  });
}

/** Where a manifest lists its entries: as the repository reads them, and, where that differs, as they are published. */
const LISTS = [
  { path: ["exports"], isOptional: false, entry: (entry: (typeof OPTIONAL_EXPORTS)[OptionalSubpath]) => entry },
  { path: ["publishConfig", "exports"], isOptional: true, entry: published },
] as const;
