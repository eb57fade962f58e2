import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAll, tarballOf, unpack } from "../../src/packages/pack.ts";
import { run } from "../../src/packages/run.ts";
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

test("there is something to publish", () => {
  expect(publishable.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["runtime", "sandbox"]));
  expect(vendors).toHaveLength(7);
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
    const expected = ["LICENSE", "README.md", "dist", "package.json", "src", ...top].sort();
    expect(readdirSync(contentOf(each)).sort()).toEqual(expected);
    const files = filesOf(contentOf(each));
    expect(files.filter((file) => /\.(map|tsbuildinfo|log|tgz)$|\.test\.|(^|\/)\./.test(file))).toEqual([]);
  });

  test("has the output of each source, and no other", () => {
    const modules = filesOf(join(contentOf(each), "src")).map((file) => file.replace(/\.ts$/, ""));
    const outputs = modules.flatMap((module) => [`${module}.d.ts`, `${module}.js`]).sort();
    expect(filesOf(join(contentOf(each), "dist"))).toEqual(outputs);
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
