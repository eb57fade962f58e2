import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emitPackage } from "../../src/emit/index.ts";
import { loadSpec } from "../../src/load/load.ts";
import { buildModel } from "../../src/model/build.ts";

const here = import.meta.dirname;
const specs = { acme: join(here, "../fixtures/acme"), zoo: join(here, "fixtures/zoo") };

/** The snapshots are a package each: `tsc` checks their types, and vitest runs their contract tests. */
describe.each(Object.entries(specs))("%s", (vendor, dir) => {
  const generate = async () => emitPackage(buildModel(await loadSpec(dir)));
  const snapshots = join(here, "__snapshots__", vendor);

  test("is generated as before", async () => {
    for (const [path, text] of await generate()) await expect(text, path).toMatchFileSnapshot(join(snapshots, path));
  });

  test("has no file that is not generated", async () => {
    const entries = await readdir(snapshots, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const generated = [...(await generate()).keys()].map((path) => join(snapshots, path));
    expect(files.sort()).toEqual(generated.sort());
  });

  test("comes out byte for byte the same a second time", async () => {
    expect([...(await generate())]).toEqual([...(await generate())]);
  });
});
