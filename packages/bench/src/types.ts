import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./packages.ts";
import { median } from "./stats.ts";
import { report } from "./table.ts";

const ROUNDS = 5;
const klaviyo = join(root, "packages/klaviyo");
if (!existsSync(join(klaviyo, "dist/index.d.ts"))) {
  throw new Error("Users check against the declarations in dist, and there are none: run `npm run build` first.");
}

const compilers = [
  ["TypeScript 7", join(root, "packages/bench/node_modules/typescript/bin/tsc")],
  ["TypeScript 5.9", join(root, "generator/node_modules/typescript/bin/tsc")],
].filter((each): each is [string, string] => existsSync(each[1]!));

/** A project of a user: the package lies in its node_modules, and nothing tells it of our sources. */
function project(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  mkdirSync(join(folder, "node_modules/@carillon"), { recursive: true });
  symlinkSync(klaviyo, join(folder, "node_modules/@carillon/klaviyo"));
  copyFileSync(join(root, "packages/bench/fixtures", program), join(folder, "main.ts"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  return folder;
}

type Diagnostics = Record<string, number>;

/** Seconds, MB (told in K) and counts, by the compiler's own names. */
function check(compiler: string, folder: string): Diagnostics {
  const args = [compiler, "-p", folder, "--extendedDiagnostics"];
  const lines = execFileSync(process.execPath, args, { encoding: "utf8", cwd: folder }).split("\n");
  const found: Diagnostics = {};
  for (const line of lines) {
    const [, name, number, unit] = /^([\w ]+):\s+([\d.]+)\s*(s|K)?$/.exec(line.trim()) ?? [];
    if (name !== undefined) found[name] = Number(number) / (unit === "K" ? 1_000 : 1);
  }
  return found;
}

const programs = { "empty program": project("empty.ts"), "ten Klaviyo calls": project("ten-calls.ts") };
const rows = [];
try {
  for (const [compiler, path] of compilers) {
    for (const [name, folder] of Object.entries(programs)) {
      const runs = Array.from({ length: ROUNDS }, () => check(path, folder));
      const of = (field: string): number => median(runs.map((run) => run[field] ?? Number.NaN));
      rows.push([
        compiler,
        name,
        of("Files"),
        of("Instantiations"),
        of("Check time") * 1_000,
        of("Total time") * 1_000,
        of("Memory used"),
      ]);
    }
  }
} finally {
  for (const folder of Object.values(programs)) rmSync(folder, { recursive: true });
}
const columns = ["compiler", "program", "files", "instantiations", "check ms", "total ms", "MB"];
report(`Type checks, median of ${ROUNDS}`, columns, rows);
