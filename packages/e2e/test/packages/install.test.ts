import { readdirSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@carillon/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as budgets from "../../src/packages/budgets.ts";
import { bundledSize } from "../../src/packages/bundle.ts";
import { type Consumer, four, install, link, write } from "../../src/packages/consumer.ts";
import { packAll, packThirdParties, tarballOf } from "../../src/packages/pack.ts";
import { play } from "../../src/packages/play.ts";
import { environmentOf, quickStarts } from "../../src/packages/quick-starts.ts";
import { quickStartOf, toCommonJs } from "../../src/packages/readme.ts";
import { run } from "../../src/packages/run.ts";
import { type Compiler, compile, instantiations, nodes, ours } from "../../src/packages/toolchain.ts";
import { type Package, publishable, root, vendors } from "../../src/packages/workspace.ts";

const machine = await nodes();

let temporary: string;
/** A package that serves all clients, beside those of the vendors. */
const redis = publishable.find(({ slug }) => slug === "redis")!;
/** A project for each package that users install. */
let consumers: Map<string, Consumer>;
let sandbox: Sandbox;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "install-"));
  sandbox = await startSandbox();
  await packAll(join(temporary, "tarballs"));
  const own = publishable.map((each) => [each.manifest.name, join(temporary, "tarballs", tarballOf(each))]);
  const tarballs = { ...Object.fromEntries(own), ...(await packThirdParties(join(temporary, "tarballs"))) };
  const installed = [...vendors, redis].map(
    async ({ slug, manifest }) => [slug, await install(join(temporary, slug), manifest.name, tarballs)] as const,
  );
  consumers = new Map(await Promise.all(installed));
});
afterAll(async () => {
  await sandbox.close();
  await rm(temporary, { recursive: true, force: true });
});

test("the machine has a Node to test with", () => {
  expect(machine.map(({ version }) => version)).toContain(process.versions.node);
});

/** Every path that a package can be imported by. */
function subpathsOf({ manifest, folder }: Package): string[] {
  const resources = readdirSync(join(folder, "dist/generated/resources")).filter((file) => file.endsWith(".js"));
  return Object.keys(manifest.exports).flatMap((subpath) =>
    subpath === "./resources/*"
      ? resources.map((file) => `${manifest.name}/resources/${file.slice(0, -3)}`)
      : [subpath.replace(".", manifest.name)],
  );
}

const isJson = (subpath: string): boolean => subpath.endsWith(".json");
const attributes = (subpath: string): string => (isJson(subpath) ? ' with { type: "json" }' : "");

/** Every entry at once, as a TypeScript user imports it. `never` where types are missing, so that nothing would fit. */
const everyEntry = (subpaths: readonly string[]): string =>
  [
    ...subpaths.map((each, i) => `import ${isJson(each) ? "" : "* as "}m${i} from "${each}"${attributes(each)};`),
    "type Known<T> = 0 extends 1 & T ? never : T;",
    "const known = <T>(value: Known<T>): T => value;",
    `export const all = [${subpaths.map((_, i) => `known<typeof m${i}>(m${i})`).join(", ")}];`,
  ].join("\n");

const projects: Readonly<Record<string, object>> = {
  // What Node runs: no DOM, types of Node only.
  nodenext: { module: "nodenext", lib: ["es2023"], outDir: "out", rootDir: "." },
  // With the strictest reading of optional properties: `apiKey: process.env.KEY` compiles there too.
  bundler: {
    ...{ module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"], noEmit: true },
    exactOptionalPropertyTypes: true,
  },
};

describe("@carillon/redis", () => {
  test("brings four packages, and no client of Redis", () =>
    expect(consumers.get("redis")!.installed).toEqual(four("@carillon/redis")));

  test("is typed without a client of Redis", async () => {
    const { folder } = consumers.get("redis")!;
    await link(folder, { "@types/node": "packages/e2e/node_modules/@types/node" });
    await write(folder, {
      "entry.ts": everyEntry(["@carillon/redis"]),
      "tsconfig.json": JSON.stringify({
        compilerOptions: { ...projects.nodenext, target: "es2022", strict: true, types: ["node"], noEmit: true },
        files: ["entry.ts"],
      }),
    });
    expect(ours(await compile("7", folder, "tsconfig.json"))).toEqual([]);
  });

  test.each(machine)("opens by import and by require() on Node $version", async ({ path: node }) => {
    const { folder } = consumers.get("redis")!;
    const script =
      'const { createRedisLimiter } = require("@carillon/redis"); import("@carillon/redis").then((m) => console.log(m.createRedisLimiter === createRedisLimiter));';
    await write(folder, { "open.cjs": script });
    expect(await run(node, ["open.cjs"], { cwd: folder })).toContain("true");
  });
});

describe.each(vendors)("$manifest.name", (vendor) => {
  const { slug, folder: source, manifest } = vendor;
  const subpaths = subpathsOf(vendor);
  const { code } = quickStartOf(join(source, "README.md"));
  let consumer: Consumer;
  let typeErrors: string[];
  beforeAll(async () => {
    consumer = consumers.get(slug)!;
    await link(consumer.folder, {
      msw: "packages/klaviyo/node_modules/msw",
      "@types/node": "packages/e2e/node_modules/@types/node",
    });
    await write(consumer.folder, {
      "program.ts": code,
      "program.cts": toCommonJs(code),
      "entries.ts": everyEntry(subpaths),
      ...Object.fromEntries(
        Object.entries(projects).map(([name, options]) => [
          `${name}.json`,
          JSON.stringify({
            compilerOptions: {
              ...{ target: "es2022", strict: true, skipLibCheck: false, resolveJsonModule: true, types: ["node"] },
              ...options,
            },
            files: ["program.ts", "entries.ts", ...(name === "nodenext" ? ["program.cts"] : [])],
          }),
        ]),
      ),
    });
    typeErrors = ours(await compile("7", consumer.folder, "nodenext.json"));
  });

  test("brings four packages", () => {
    expect(consumer.installed).toEqual(four(manifest.name));
  });

  // What each may weigh is decided in src/packages/budgets.ts.
  test.runIf(slug in budgets.installed)("brings no more than was decided", () => {
    const files = four(manifest.name).flatMap((each) =>
      readdirSync(join(consumer.folder, each), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      ),
    );
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes / 1_000).toBeLessThan(budgets.installed[slug]!);
  });

  test("adds no more to a bundle for one call than was decided", async () => {
    const { resource, brotliKb } = budgets.calls[slug] ?? { resource: "", brotliKb: 0 };
    const maker = `create${resource[0]?.toUpperCase()}${resource.slice(1)}`;
    const code = `export { ${maker} } from "${manifest.name}/resources/${resource}";`;
    expect((await bundledSize(code, consumer.folder)) / 1_000).toBeLessThan(brotliKb);
  });

  test.runIf(slug in budgets.tenCalls)("costs ten calls no more instantiations than was decided", async () => {
    const compilerOptions = { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, noEmit: true };
    await write(consumer.folder, {
      "ten-calls.ts": await readFile(join(root, "packages/bench/fixtures/ten-calls.ts"), "utf8"),
      "ten-calls.json": JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] }, files: ["ten-calls.ts"] }),
    });
    expect(await instantiations(consumer.folder, "ten-calls.json")).toBeLessThan(budgets.tenCalls[slug]!);
  });

  test("is typed for TypeScript 7, nodenext", () => expect(typeErrors).toEqual([]));

  // How a compiler finds the entries does not differ by vendor, and takes seconds each.
  test.runIf(slug === "front").each<[Compiler, string]>([
    ["7", "bundler"],
    ["5.9", "nodenext"],
    ["5.9", "bundler"],
  ])(
    "is typed for TypeScript %s, %s",
    async (compiler, project) => {
      // Declarations were read by the faster compiler above.
      const flags = compiler === "5.9" ? ["--skipLibCheck"] : [];
      expect(ours(await compile(compiler, consumer.folder, `${project}.json`, flags))).toEqual([]);
    },
    60_000,
  );

  describe.each(machine)("on Node $version", ({ path: node, major }) => {
    test.each([
      ["import", "out/program.js"],
      ["require()", "out/program.cjs"],
    ])(
      "runs its quick start by %s",
      async (_, file) => {
        const program = { node, args: [file], cwd: consumer.folder, env: environmentOf(code) };
        const requests = await play(sandbox, program, join(consumer.folder, "requests.log"));
        expect(requests[0]).toBe(quickStarts[slug]);
      },
      30_000,
    );

    test("opens every entry, by import and by require()", async () => {
      // msw 3 needs Node 22; there the older one is the user's to install.
      const open = subpaths.filter((subpath) => major >= 22 || !subpath.endsWith("/mocks"));
      const script = open.flatMap((each) => [
        `require("${each}");`,
        `import("${each}"${isJson(each) ? ', { with: { type: "json" } }' : ""});`,
      ]);
      await write(consumer.folder, { "open.cjs": script.join("\n") });
      await run(node, ["open.cjs"], { cwd: consumer.folder });
    });
  });
});
