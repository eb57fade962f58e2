import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

const RUNTIMES = fileURLToPath(new URL("../../../runtimes/", import.meta.url));

/** How each runtime is told to run a file. workerd has no command: it runs behind miniflare. */
const COMMANDS = {
  "node-20": ["node-20/bin/node"],
  "node-22": ["node-22/bin/node"],
  "node-24": ["node-24/bin/node"],
  "node-26": ["node-26/bin/node"],
  bun: [".bin/bun", "run"],
  deno: [".bin/deno", "run", "--quiet", "--allow-net", "--allow-read"],
} as const;

export type RuntimeName = keyof typeof COMMANDS | "workerd";
export const RUNTIME_NAMES: readonly RuntimeName[] = [
  ...(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]),
  "workerd",
];

/** Oldest settings under which the packages work on workerd. */
const COMPATIBILITY_DATE = "2023-01-01";

/** One program, bundled from source, that can be run in every runtime. */
export interface Program<Order, Answer> {
  runIn(runtime: RuntimeName, order: Order, env?: Readonly<Record<string, string>>): Promise<Answer>;
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
  runtime: keyof typeof COMMANDS,
  folder: string,
  order: unknown,
  env: Readonly<Record<string, string>>,
): Promise<unknown> {
  const [command, ...args] = COMMANDS[runtime];
  const main = join(folder, `main-${runtime}-${crypto.randomUUID()}.mjs`);
  const text = `import run from "./program.mjs";\nconsole.log(JSON.stringify(await run(${JSON.stringify(order)})));\n`;
  await writeFile(main, text);
  const options = { env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
  const { stdout } = await promisify(execFile)(join(RUNTIMES, "node_modules", command), [...args, main], options);
  return JSON.parse(stdout);
}

/** What is used of miniflare, which is installed beside the runtimes only. */
interface Worker {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
  dispose(): Promise<void>;
}

async function runInWorkerd(program: string, order: unknown): Promise<unknown> {
  const { Miniflare } = createRequire(join(RUNTIMES, "package.json"))("miniflare") as {
    Miniflare: new (options: object) => Worker;
  };
  const main = `import run from "./program.mjs";
export default { fetch: async (request) => Response.json(await run(await request.json())) };`;
  const worker = new Miniflare({
    modulesRoot: dirname(program),
    modules: [
      { type: "ESModule", path: join(dirname(program), "main.mjs"), contents: main },
      { type: "ESModule", path: program },
    ],
    compatibilityDate: COMPATIBILITY_DATE,
  });
  try {
    const response = await worker.dispatchFetch("http://worker.test/", { method: "POST", body: JSON.stringify(order) });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    await worker.dispose();
  }
}
