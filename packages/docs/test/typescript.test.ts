import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExamples } from "./examples.ts";

const home = join(import.meta.dirname, "..");
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** What a reader has: what the examples leave out. */
const PREAMBLE = `
declare const clientId: string;
declare const clientSecret: string;
declare const redirectUri: string;
declare const tokenStore: import("@carillon/front/oauth").TokenStore;
declare const apiKey: string;
declare const id: string;
declare const email: string;
declare const sessionId: string;
declare const signal: AbortSignal;
declare const braze: import("@carillon/braze").Braze;
declare const crisp: import("@carillon/crisp").Crisp;
declare const klaviyo: import("@carillon/klaviyo").Klaviyo;
`;

const MODULES = {
  "@carillon": "node_modules/@carillon",
  "@types": "node_modules/@types",
  msw: "../klaviyo/node_modules/msw",
};

let folder: string;
/** Errors of the compiler, each with the file that it is in. */
let errors: string[];

const examples = builtExamples();

/** TypeScript of the guides that were written by hand; what they take out of READMEs is compiled with these. */
const blocks = readdirSync(join(home, "content"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .flatMap((path) =>
    [...readFileSync(join(home, "content", path), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code = ""], index) => ({
        name: `${path.replaceAll("/", "-")}-${index + 1}`,
        code,
      }),
    ),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "examples-"));
  mkdirSync(join(folder, "node_modules"));
  for (const [name, target] of Object.entries(MODULES))
    symlinkSync(join(home, target), join(folder, "node_modules", name));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package.json", '{ "type": "module" }');
  write("preamble.d.ts", PREAMBLE);
  write(
    "tsconfig.json",
    JSON.stringify({
      extends: "@carillon/config/tsconfig.json",
      compilerOptions: { types: ["node"], noEmit: true },
      include: ["**/*"],
    }),
  );
  for (const { page, method, typescript } of examples) write(`${page.slice(1)}/${method}.ts`, typescript);
  for (const { name, code } of blocks) write(`content/${name}.ts`, `${code}\nexport {};\n`);
  const report = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, "-p", ".", "--pretty", "false"], { cwd: folder, maxBuffer: 1e8 }, (_, stdout) =>
      resolve(stdout),
    );
  });
  errors = report.split("\n").filter((line) => /error TS\d+/.test(line));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every example is TypeScript that fits the clients", () => {
  expect(examples.length).toBeGreaterThan(1_000);
  expect(blocks.length).toBeGreaterThan(5);
  expect(errors).toEqual([]);
});
