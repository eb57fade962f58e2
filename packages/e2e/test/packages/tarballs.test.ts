import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as budgets from "../../src/packages/budgets.ts";
import { packAll, tarballOf, unpack } from "../../src/packages/pack.ts";
import { run } from "../../src/packages/run.ts";
import { harmless, secretsIn } from "../../src/packages/secrets.ts";
import { type Package, publishable, readManifest, root, vendors } from "../../src/packages/workspace.ts";

let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "tarballs-"));
  await packAll(join(temporary, "first"));
  await packAll(join(temporary, "second"));
  await Promise.all(publishable.map((each) => unpack(first(each), join(temporary, each.slug))));
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

const first = (each: Package): string => join(temporary, "first", tarballOf(each));
const contentOf = (each: Package): string => join(temporary, each.slug, "package");

/** Paths of all files below a folder. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** The exports of the workspace, less the condition that leads to what is not published. */
const withoutSources = (exports: unknown): unknown =>
  typeof exports === "string"
    ? exports
    : Object.fromEntries(
        Object.entries(exports as object)
          .filter(([key]) => key !== "@carillon/source")
          .map(([key, value]) => [key, withoutSources(value)]),
      );

/** Whether a path of `exports` leads to the file: `*` stands for any text. */
const matches = (file: string, target: string): boolean => {
  const [start = "", end] = target.split("*");
  return end === undefined ? file === target : file.startsWith(start) && file.endsWith(end);
};

const unpackedSize = async (folder: string): Promise<number> => {
  const sizes = await Promise.all(filesOf(folder).map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

test("there is something to publish", () => {
  expect(publishable.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["runtime", "sandbox"]));
  expect(vendors).toHaveLength(7);
});

test("every exception from the search for secrets is needed", () => {
  const all = publishable.flatMap((each) =>
    filesOf(contentOf(each)).map((file) => readFileSync(join(contentOf(each), file), "utf8")),
  );
  const found = all.flatMap(secretsIn);
  expect(harmless.filter(([known]) => !found.some(({ text }) => known.test(text)))).toEqual([]);
});

test.each([
  ["a private key", "-----BEGIN PRIVATE KEY-----"],
  ["a token of npm", `npm_${"a1B2".repeat(9)}`],
  ["a key of AWS", `AKIA${"A1B2".repeat(4)}`],
  ["a key of Klaviyo", `pk_${"0f".repeat(17)}`],
  ["random characters", "const key = 'Zx81kQp4Vn0wLr72TsYbHc9e';"],
  ["random characters", "f3a9c01b7d5e2846af90bd13c7e5a264"],
])("the search for secrets finds %s", (what, text) => {
  expect(secretsIn(`before ${text} after`).map((found) => found.what)).toContain(what);
});

describe.each(publishable)("$manifest.name", (each) => {
  test("is clean to publint", async () => {
    const file = await readFile(first(each));
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types that resolve as they run", async () => {
    const attw = join(root, "packages/e2e/node_modules/.bin/attw");
    expect(await run(attw, [first(each), "--profile", "esm-only", "--no-emoji"])).toContain(each.manifest.name);
  });

  test("is byte-equal when it is packed again", async () => {
    const [one, two] = await Promise.all(
      [first(each), join(temporary, "second", tarballOf(each))].map((p) => readFile(p)),
    );
    expect(one?.equals(two ?? Buffer.of())).toBe(true);
  });

  test("holds what a user needs, and nothing else", () => {
    const top = each.isVendor ? ["api.md", "openapi.json"] : each.slug === "sandbox" ? ["specs"] : [];
    const expected = ["LICENSE", "README.md", "dist", "package.json", ...top].sort();
    expect(readdirSync(contentOf(each)).sort()).toEqual(expected);
    const files = filesOf(contentOf(each));
    expect(files.filter((file) => /\.(map|tsbuildinfo|log|tgz)$|\.test\.|(^|\/)\./.test(file))).toEqual([]);
  });

  test("has the output of each source, and no other", () => {
    const modules = filesOf(join(each.folder, "src")).map((file) => file.replace(/\.ts$/, ""));
    const outputs = modules.flatMap((module) => [`${module}.d.ts`, `${module}.js`]).sort();
    expect(filesOf(join(contentOf(each), "dist"))).toEqual(outputs);
  });

  test("exports what is built, and names no source", () => {
    const { exports } = readManifest(contentOf(each));
    expect(exports).toEqual(withoutSources(each.manifest.exports));
    const targets = Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? entry : Object.values(entry!),
    );
    const files = filesOf(contentOf(each)).map((file) => `./${file}`);
    const led = targets.filter((target: string) => files.some((file) => matches(file, target)));
    expect(led).toEqual(targets);
  });

  test("is no heavier than was decided, in src/packages/budgets.ts", async () => {
    const { packedKb, unpackedKb } = budgets.tarballs[each.slug] ?? { packedKb: 0, unpackedKb: 0 };
    expect((await stat(first(each))).size / 1_000).toBeLessThan(packedKb);
    expect((await unpackedSize(contentOf(each))) / 1_000).toBeLessThan(unpackedKb);
  });

  test("holds nothing that looks like a secret", () => {
    const found = filesOf(contentOf(each)).flatMap((file) =>
      secretsIn(readFileSync(join(contentOf(each), file), "utf8"))
        .filter(({ text }) => !harmless.some(([known]) => known.test(text)))
        .map(({ what, text }) => `${file}: ${what}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("names no folder of the machine that packed it", () => {
    const found = filesOf(contentOf(each)).filter((file) => {
      const text = readFileSync(join(contentOf(each), file), "utf8");
      return text.includes(root) || /file:\/\/|\/home\/\w|[A-Z]:\\\\/.test(text);
    });
    expect(found).toEqual([]);
  });

  test.skipIf(["sandbox", "redis", "node"].includes(each.slug))("runs where there is no Node", () => {
    const needsNode = /(from|import|import\(|require\()\s*["'](node:|fs|path|http|https|crypto|stream|util|url)\b/;
    const found = filesOf(contentOf(each))
      .filter((file) => /\.[jt]s$/.test(file))
      .filter((file) => needsNode.test(readFileSync(join(contentOf(each), file), "utf8")));
    expect(found).toEqual([]);
  });

  test("asks for published versions", () => {
    const text = readFileSync(join(contentOf(each), "package.json"), "utf8");
    expect(text).not.toMatch(/"(workspace|catalog|link|file):/);
    const { dependencies = {} } = readManifest(contentOf(each));
    if (each.isVendor) {
      const runtime = publishable.find(({ slug }) => slug === "runtime");
      expect(dependencies).toEqual({ "@carillon/runtime": `^${runtime?.manifest.version}` });
    }
    if (each.slug === "runtime") expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
  });
});
