import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publishable, vendors } from "../packages/workspace.ts";

const runtime = publishable.filter(({ slug }) => slug === "runtime");

/** Every path that the runtime and the clients can be imported by. */
export const entries: readonly string[] = [...runtime, ...vendors].flatMap(({ manifest, folder }) =>
  Object.keys(manifest.exports).flatMap((subpath) =>
    subpath === "./resources/*"
      ? readdirSync(join(folder, "src/generated/resources")).map(
          (file) => `${manifest.name}/resources/${file.replace(/\.ts$/, "")}`,
        )
      : [subpath.replace(".", manifest.name)],
  ),
);

/** A module that exports how to import each entry. */
export function entriesModule(names: readonly string[]): string {
  const lines = names.map((name) => {
    const attributes = name.endsWith(".json") ? ', { with: { type: "json" } }' : "";
    return `  "${name}": () => import("${name}"${attributes}),`;
  });
  return ["export const entries = {", ...lines, "};"].join("\n");
}
