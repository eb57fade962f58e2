import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root, vendorPackages } from "./packages.ts";
import { median } from "./stats.ts";
import { report } from "./table.ts";

const ROUNDS = 3;
const cli = join(root, "generator/src/cli.ts");

/** Seconds that a command takes, and what it says. */
function timed(command: string, args: readonly string[], cwd: string): { seconds: number; output: string } {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  const seconds = (performance.now() - from) / 1_000;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return { seconds, output: stdout + stderr };
}

/** A copy of specs and packages, so that a report changes nothing here. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  const isSource = (path: string): boolean => !["node_modules", "dist", ".turbo"].includes(basename(path));
  for (const part of ["specs", "biome.json", "package.json", "pnpm-workspace.yaml"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  for (const { slug, folder: from } of vendorPackages()) {
    cpSync(from, join(folder, "packages", slug), { recursive: true, filter: isSource });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const folder = copy();
const generate = (...vendors: string[]): number =>
  timed(process.execPath, [cli, "generate", ...vendors, "--root", folder], root).seconds;
const forget = (): void => {
  for (const { slug } of vendorPackages()) {
    rmSync(join(folder, "packages", slug, "src/generated"), { recursive: true, force: true });
  }
};

const taken: Record<string, number[]> = {};
const note = (name: string, seconds: number): void => {
  taken[name] = [...(taken[name] ?? []), seconds];
};
try {
  for (let round = 0; round < ROUNDS; round++) {
    forget();
    note("Klaviyo, nothing there", generate("klaviyo"));
    note("Klaviyo, again", generate("klaviyo"));
    forget();
    note("all, nothing there", generate());
    note("all, again", generate());
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** turbo says how many tasks it ran and how many it knew already. */
if (process.argv.includes("--turbo")) {
  const run = (): { seconds: number; output: string } =>
    timed("npx", ["--yes", "pnpm@12.21.0", "exec", "turbo", "run", "generate"], root);
  run();
  for (let round = 0; round < ROUNDS; round++) {
    const { seconds, output } = run();
    note(`turbo run generate, ${/Cached:\s+(.*)/.exec(output)?.[1] ?? "no task ran"}`, seconds);
  }
}
report(
  `Generating, median of ${ROUNDS}`,
  ["run", "seconds"],
  Object.entries(taken).map(([name, seconds]) => [name, median(seconds)]),
);
