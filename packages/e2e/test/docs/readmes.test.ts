import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Sandbox, startSandbox } from "@carillon/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { link, write } from "../../src/packages/consumer.ts";
import { play } from "../../src/packages/play.ts";
import { preamble } from "../../src/packages/preamble.ts";
import { environmentOf, quickStarts } from "../../src/packages/quick-starts.ts";
import { quickStartOf, tsBlocksOf } from "../../src/packages/readme.ts";
import { run } from "../../src/packages/run.ts";
import { compile } from "../../src/packages/toolchain.ts";
import { publishable, root, vendors } from "../../src/packages/workspace.ts";

const e2e = join(root, "packages/e2e");
const readmes = ["README.md", ...publishable.map(({ folder }) => join(relative(root, folder), "README.md"))].filter(
  (readme) => existsSync(join(root, readme)),
);

let temporary: string;
let sandbox: Sandbox;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "readmes-"));
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  await rm(temporary, { recursive: true, force: true });
});

describe("every TypeScript block fits the sources", () => {
  let complaints: string[];
  beforeAll(async () => {
    const files: Record<string, string> = {
      "package.json": '{ "type": "module" }',
      "preamble.d.ts": preamble,
      "tsconfig.json": JSON.stringify({
        extends: join(root, "packages/config/tsconfig.json"),
        compilerOptions: { types: ["node"], noEmit: true },
        include: ["**/*"],
      }),
    };
    // Each block is a module of its own, at the line that it has in the README, so that complaints name that line.
    for (const readme of readmes)
      for (const { line, code } of tsBlocksOf(join(root, readme)))
        files[join(readme, `block-${line}.ts`)] = `${"\n".repeat(line)}${code}\nexport {};\n`;
    await write(temporary, files);
    await link(temporary, {
      "@carillon": "packages/e2e/node_modules/@carillon",
      "@types": "packages/e2e/node_modules/@types",
      "@opentelemetry": "packages/e2e/node_modules/@opentelemetry",
      msw: "packages/klaviyo/node_modules/msw",
      redis: "packages/redis/node_modules/redis",
      ioredis: "packages/redis/node_modules/ioredis",
    });
    complaints = await compile("7", temporary, "tsconfig.json");
  });

  test.each(readmes)("%s", (readme) => {
    const blocks = tsBlocksOf(join(root, readme));
    if (readme !== "packages/runtime/README.md") expect(blocks.length).toBeGreaterThan(0);
    expect(complaints.filter((line) => line.startsWith(`${readme}/`))).toEqual([]);
  });

  test("and nothing else is amiss", () => {
    expect(complaints.filter((line) => !readmes.some((readme) => line.startsWith(`${readme}/`)))).toEqual([]);
  });
});

test.each(vendors)(
  "the quick start of $slug runs",
  async ({ slug, folder }) => {
    const { code } = quickStartOf(join(folder, "README.md"));
    const program = {
      node: process.execPath,
      args: ["--conditions=@carillon/source", "--input-type=module-typescript", "--eval", code],
      cwd: e2e,
      env: environmentOf(code),
    };
    const requests = await play(sandbox, program, join(temporary, `${slug}.log`));
    expect(requests[0]).toBe(quickStarts[slug]);
    expect(requests.filter((request) => !/ 2\d\d$/.test(request))).toEqual([]);
  },
  30_000,
);

test("the example of the sandbox runs as it is printed", async () => {
  const [block] = tsBlocksOf(join(root, "packages/sandbox/README.md"));
  const args = ["--conditions=@carillon/source", "--input-type=module-typescript", "--eval", block?.code ?? ""];
  expect(await run(process.execPath, args, { cwd: e2e })).toContain("type: 'profile'");
});
