import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findRuntime, openWorkerd, type RuntimeName } from "@carillon/runtimes";
import { build } from "esbuild";

/** How each runtime is told to run a file. workerd has no command: it runs behind miniflare. */
const ARGUMENTS = {
  "Node 20": [],
  "Node 22": [],
  "Node 24": [],
  "Node 26": [],
  Bun: ["run"],
  Deno: ["run", "--quiet", "--allow-net", "--allow-read"],
} as const satisfies Partial<Record<RuntimeName, readonly string[]>>;

type WithCommand = keyof typeof ARGUMENTS;
/** The runtimes that a program can be run in by itself, without a page around it. */
export type ProgramRuntime = WithCommand | "workerd";
export const PROGRAM_RUNTIMES: readonly ProgramRuntime[] = [...(Object.keys(ARGUMENTS) as WithCommand[]), "workerd"];

/** Oldest settings under which the packages work on workerd. */
const COMPATIBILITY_DATE = "2023-01-01";

/** One program, bundled from source, that can be run in every runtime. */
export interface Program<Order, Answer> {
  runIn(runtime: ProgramRuntime, order: Order, env?: Readonly<Record<string, string>>): Promise<Answer>;
  dispose(): Promise<void>;
}

/** @param entry a module whose default export takes the order, which is JSON, and gives the answer, which is JSON too */
export async function bundleProgram<Order, Answer>(entry: URL): Promise<Program<Order, Answer>> {
  const folder = await mkdtemp(join(tmpdir(), "carillon-program-"));
  const program = join(folder, "program.mjs");
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    conditions: ["@carillon/source"],
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  return {
    runIn: (runtime, order, env = {}) =>
      (runtime === "workerd"
        ? runInWorkerd(program, order)
        : runCommand(runtime, folder, order, env)) as Promise<Answer>,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function runCommand(
  runtime: WithCommand,
  folder: string,
  order: unknown,
  env: Readonly<Record<string, string>>,
): Promise<unknown> {
  const found = await findRuntime(runtime);
  if ("missing" in found) throw new Error(`${runtime}: ${found.missing}`);
  const main = join(folder, `main-${runtime}-${crypto.randomUUID()}.mjs`);
  const text = `import run from "./program.mjs";\nconsole.log(JSON.stringify(await run(${JSON.stringify(order)})));\n`;
  await writeFile(main, text);
  const options = { env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
  const { stdout } = await promisify(execFile)(found.command, [...ARGUMENTS[runtime], main], options);
  return JSON.parse(stdout);
}

async function runInWorkerd(program: string, order: unknown): Promise<unknown> {
  const main = `import run from "./program.mjs";
export default { fetch: async (request) => Response.json(await run(await request.json())) };`;
  const worker = await openWorkerd({
    script: main,
    modules: { "program.mjs": await readFile(program, "utf8") },
    compatibilityDate: COMPATIBILITY_DATE,
  });
  try {
    const response = await fetch(worker.url, { method: "POST", body: JSON.stringify(order) });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    await worker.close();
  }
}
