import { appendFile, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyAcme, type Edits, temporary } from "../folder.ts";
import { filesBelow, run } from "./run.ts";

// A generation takes a second, and more where other tests run beside it.

let folder: Awaited<ReturnType<typeof temporary>>;
beforeEach(async () => {
  folder = await temporary();
});
afterEach(() => folder.remove());

/** A workspace with the made-up vendor under one or more names, each with its package. */
async function workspace(vendors: Readonly<Record<string, Edits>>): Promise<string> {
  for (const vendor of Object.keys(vendors)) {
    await copyAcme(join(folder.path, "specs", vendor));
    expect((await run(folder.path, "new", vendor)).code).toBe(0);
  }
  for (const [vendor, edits] of Object.entries(vendors)) await copyAcme(join(folder.path, "specs", vendor), edits);
  return folder.path;
}

const noSummary: Edits = { "paths/widgets.yaml": [["    summary: Creates a widget\n", ""]] };

describe("generate", () => {
  test("writes a package, and nothing on a second run", async () => {
    const root = await workspace({ acme: {} });
    const first = await run(root, "generate", "acme");
    expect(first).toMatchObject({ code: 0, err: "" });
    const written = await filesBelow(join(root, "packages/acme"));
    expect(Object.keys(written)).toEqual(
      expect.arrayContaining([
        "api.md",
        "openapi.json",
        "src/generated/client.ts",
        "src/generated/resources/widgets.ts",
      ]),
    );
    const client = join(root, "packages/acme/src/generated/client.ts");
    const before = (await stat(client)).mtimeMs;
    const second = await run(root, "generate");
    expect(second.out).toContain("unchanged");
    expect(await filesBelow(join(root, "packages/acme"))).toEqual(written);
    expect((await stat(client)).mtimeMs).toBe(before);
    expect((await run(root, "generate", "--check")).code).toBe(0);
  });

  test("removes what is stale, and leaves what people wrote", async () => {
    const root = await workspace({ acme: {} });
    await run(root, "generate");
    const files = await filesBelow(join(root, "packages/acme"));
    await writeFile(join(root, "packages/acme/src/generated/resources/gone.ts"), "export {};\n");
    await writeFile(join(root, "packages/acme/src/mine.ts"), "export {};\n");
    expect((await run(root, "generate")).code).toBe(0);
    expect(await filesBelow(join(root, "packages/acme"))).toEqual({ ...files, "src/mine.ts": "export {};\n" });
  });

  test("--check names each file that is changed, missing or stale, and writes nothing", async () => {
    const root = await workspace({ acme: {} });
    await run(root, "generate");
    const generated = join(root, "packages/acme/src/generated");
    await appendFile(join(generated, "client.ts"), "\n");
    await rm(join(generated, "resources/exports.ts"));
    await writeFile(join(generated, "old.ts"), "export {};\n");
    await rm(join(root, "packages/acme/api.md"));
    const before = await filesBelow(root);
    const { code, err } = await run(root, "generate", "--check");
    expect(code).toBe(1);
    expect(err.split("\n").filter((line) => line.includes("packages/"))).toEqual([
      "missing  packages/acme/api.md",
      "changed  packages/acme/src/generated/client.ts",
      "stale    packages/acme/src/generated/old.ts",
      "missing  packages/acme/src/generated/resources/exports.ts",
    ]);
    expect(await filesBelow(root)).toEqual(before);
  });

  test("a problem in one vendor keeps every vendor from being written", async () => {
    const root = await workspace({ acme: {}, zenith: noSummary });
    const before = await filesBelow(root);
    const { code, err } = await run(root, "generate");
    expect(code).toBe(1);
    expect(err).toContain("specs/zenith/paths/widgets.yaml:21:3  operation-docs");
    expect(await filesBelow(root)).toEqual(before);
  });

  test("the problems of all vendors come in one run, broken YAML and lost references among them", async () => {
    const root = await workspace({
      acme: noSummary,
      broken: { "paths/exports.yaml": [["tags: [exports]", "tags: [exports"]] },
      lost: {
        ...noSummary,
        "paths/exports.yaml": [["    responses:\n", '    requestBody: { $ref: "no.yaml#/A" }\n    responses:\n']],
      },
    });
    const { code, err } = await run(root, "generate");
    expect(code).toBe(1);
    const places = err.split("\n").filter((line) => line.startsWith("specs/"));
    expect(places.map((line) => line.split("  ").slice(0, 2).join(" "))).toEqual([
      "specs/acme/paths/widgets.yaml:21:3 operation-docs",
      "specs/broken/paths/exports.yaml:5:5 yaml",
      "specs/lost/paths/exports.yaml:9:26 ref",
      "specs/lost/paths/widgets.yaml:21:3 operation-docs",
    ]);
    expect(err).toContain("4 problems");
  });

  test("only the vendors that are named", async () => {
    const root = await workspace({ acme: {}, zenith: noSummary });
    expect((await run(root, "generate", "acme")).code).toBe(0);
    expect(await filesBelow(join(root, "packages/zenith/src"))).toEqual({ "index.ts": expect.any(String) });
  });
});

describe("package exports", () => {
  test("a subpath that the spec has and the package lacks, with the line to add", async () => {
    const root = await workspace({ acme: {} });
    const path = join(root, "packages/acme/package.json");
    const { "./webhooks": _, ...rest } = JSON.parse(await readFile(path, "utf8")).exports;
    await writeFile(path, JSON.stringify({ name: "@carillon/acme", exports: rest }, null, 2));
    const { code, err } = await run(root, "lint");
    expect(code).toBe(1);
    expect(err).toContain("packages/acme/package.json:3:3  package-exports");
    expect(err).toContain('"./webhooks": {"@carillon/source":"./src/generated/webhooks.ts"');
  });

  test("a subpath that the spec gives no reason for", async () => {
    const root = await workspace({ acme: {} });
    const path = join(root, "packages/acme/package.json");
    await writeFile(path, '{\n  "exports": {\n    "./webhooks": "./a",\n    "./oauth": "./b"\n  }\n}\n');
    const { err } = await run(root, "lint");
    expect(err).toContain('packages/acme/package.json:4:5  package-exports  The spec has nothing for "./oauth"');
    expect(err).toContain("1 problem;");
  });

  test("a spec without a package", async () => {
    await copyAcme(join(folder.path, "specs/acme"));
    const { code, err } = await run(folder.path, "generate");
    expect(code).toBe(1);
    expect(err).toContain("pnpm generate new acme");
  });
});

describe("the command line", () => {
  test("an unknown vendor lists the known ones", async () => {
    const root = await workspace({ acme: {}, zenith: {} });
    const { code, err } = await run(root, "generate", "acmee");
    expect(code).toBe(2);
    expect(err).toContain("acme, zenith");
  });

  test.each([[["nonsense"]], [["generate", "--nonsense"]], [["bundle"]], [["new", "a", "b"]], [[]]])(
    "%j is refused with code 2",
    async (args) => {
      const { code, out, err } = await run(folder.path, ...args);
      expect(code).toBe(2);
      expect(out + err).not.toBe("");
    },
  );

  test("--help names every command", async () => {
    const { code, out } = await run(folder.path, "--help");
    expect(code).toBe(0);
    for (const command of ["generate", "lint", "new", "bundle"]) expect(out).toContain(`  ${command} `);
  });

  test("lint is content with a clean spec", async () => {
    expect(await run(await workspace({ acme: {} }), "lint", "acme")).toMatchObject({ code: 0, err: "" });
  });

  test("bundle prints one document, or writes it", async () => {
    const root = await workspace({ acme: {} });
    const { code, out } = await run(root, "bundle", "acme");
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).components.schemas)).toContain("WidgetPage");
    const file = join(root, "acme.json");
    await run(root, "bundle", "acme", "--out", file);
    expect(await readFile(file, "utf8")).toBe(out);
  });

  test("bundle tells a lost reference", async () => {
    const root = await workspace({ acme: { "openapi.yaml": [['#/~1widgets"', '#/~1gadgets"']] } });
    const { code, out, err } = await run(root, "bundle", "acme");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("specs/acme/openapi.yaml:11:21  ref");
  });
});
