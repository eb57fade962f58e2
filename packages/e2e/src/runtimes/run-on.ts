import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openChromium, openWorkerd, type Runtime, type RuntimeName } from "@carillon/runtimes";
import { vendors } from "../packages/workspace.ts";
import type { Ground } from "./ground.ts";
import { bundle, entriesWithout, type Omission, type Project, writeProgram } from "./project.ts";
import type { Config, Finding } from "./suite/index.ts";

const data: Omission = { matches: /\.json$/, why: "data, not code" };
const mocks: Omission = { matches: /\/mocks$/, why: "msw intercepts requests of Node" };

/** What a runtime is not asked. */
export const omissions: Readonly<Record<RuntimeName, readonly Omission[]>> = {
  "Node 20": [{ matches: /\/mocks$/, why: "msw 3 needs Node 22" }],
  "Node 22": [],
  "Node 24": [],
  "Node 26": [],
  Bun: [],
  Deno: [],
  workerd: [data, mocks],
  Chromium: [data, mocks],
};

/** Where a refused connection looks like any other failure, so that a write counts as "may have been processed". */
const CANNOT_TELL: readonly RuntimeName[] = ["workerd", "Chromium"];

/** Runs the suite. @returns its findings; fails when the runtime reports anything besides */
export async function runOn(runtime: Runtime, project: Project, ground: Ground): Promise<Finding[]> {
  const { name } = runtime;
  const config: Config = {
    id: name.toLowerCase().replace(" ", "-"),
    url: ground.url,
    closedUrl: ground.closedUrl,
    baseUrls: Object.fromEntries(vendors.map(({ slug }) => [slug, ground.baseUrls(slug)])),
    tellsRefusal: !CANNOT_TELL.includes(name),
  };
  const program = (main: string): Promise<string> =>
    writeProgram(project, config.id, entriesWithout(omissions[name]), main);
  if (name === "workerd") return onWorkerd(await program(WORKER), config);
  if (name === "Chromium") return onChromium(runtime, await program("export { run };"), config);
  const args = name === "Deno" ? ["run", "--allow-all", "--no-prompt"] : [];
  const main = name === "Deno" ? COMMAND + DENO_END : COMMAND;
  return onCommand(runtime.command, [...args, await program(main), JSON.stringify(config)], project.folder);
}

const COMMAND = "console.log(JSON.stringify(await run(JSON.parse(process.argv[2]))));";
/** msw keeps Deno from ending as soon as it is imported. Elsewhere the program ends by itself, so that no timer is left. */
const DENO_END = "\nDeno.exit(0);";
const WORKER = "export default { fetch: async (request) => Response.json(await run(await request.json())) };";

/** A promise that nobody handles ends the process, with a status that is not 0. */
function onCommand(command: string, args: readonly string[], cwd: string): Promise<Finding[]> {
  // Nothing that was meant for the Node of this process.
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env, timeout: 60_000, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      if (error || stderr.trim() !== "") reject(new Error(`${command}\n${stderr}`, { cause: error }));
      else resolve(JSON.parse(stdout) as Finding[]);
    });
  });
}

async function onWorkerd(program: string, config: Config): Promise<Finding[]> {
  const lines: string[] = [];
  const worker = await openWorkerd({ script: await bundle(program), onLine: (line) => lines.push(line) });
  try {
    const response = await fetch(worker.url, { method: "POST", body: JSON.stringify(config) });
    const text = await response.text();
    if (!response.ok || lines.length > 0) throw new Error(`workerd\n${lines.join("\n")}\n${text}`);
    return JSON.parse(text) as Finding[];
  } finally {
    await worker.close();
  }
}

async function onChromium({ command }: Runtime, program: string, config: Config): Promise<Finding[]> {
  const script = await bundle(program);
  const server = createServer((request, response) => {
    const isScript = request.url === "/suite.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? script : "<!doctype html><title>suite</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // By name: a secure context, as signatures need.
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const problems: string[] = [];
  const page = await openChromium(command, url, (problem) => problems.push(problem));
  try {
    const findings = await page.evaluate<Finding[]>(
      `import("/suite.js").then(({ run }) => run(${JSON.stringify(config)}))`,
    );
    if (problems.length > 0) throw new Error(`Chromium\n${problems.join("\n")}`);
    return findings;
  } finally {
    await page.close();
    server.close();
  }
}
