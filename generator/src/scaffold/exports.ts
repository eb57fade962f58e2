import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../load/openapi.ts";
import type { Problem } from "../load/problem.ts";
import { OPTIONAL_EXPORTS } from "./package.ts";

/** Whether a package offers the subpaths that its spec gives reason for, and no others. */
export async function checkExports(folder: string, document: OpenApiDocument): Promise<Problem[]> {
  const file = join(folder, "package.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    const message = "This package does not exist. Run `pnpm new` for its vendor, or restore it.";
    return [{ file, line: 1, column: 1, rule: "package-exports", message }];
  }
  const exports = (JSON.parse(text) as { exports?: Record<string, unknown> }).exports ?? {};
  const sdk = document["x-sdk"] as { credentials?: Record<string, { kind?: string }>; webhooks?: object } | undefined;
  const wanted: Record<keyof typeof OPTIONAL_EXPORTS, boolean> = {
    "./oauth": Object.values(sdk?.credentials ?? {}).some(({ kind }) => kind === "oauth2"),
    "./webhooks": Object.keys(sdk?.webhooks ?? {}).length > 0,
  };
  return Object.entries(wanted).flatMap(([subpath, isWanted]): Problem[] => {
    if (isWanted === subpath in exports) return [];
    const entry = JSON.stringify(OPTIONAL_EXPORTS[subpath as keyof typeof OPTIONAL_EXPORTS]);
    const message = isWanted
      ? `The spec has what "${subpath}" exports. Add to "exports": "${subpath}": ${entry}`
      : `The spec has nothing for "${subpath}". Remove it from "exports".`;
    const { line, column } = placeOf(text, isWanted ? '"exports"' : `"${subpath}"`);
    return [{ file, line, column, rule: "package-exports", message }];
  });
}

function placeOf(text: string, part: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(part))).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
