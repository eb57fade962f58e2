import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkspace, pickPackages } from "../../../../generator/src/workspace.ts";
import { type Clone, cloneRepository } from "../../src/clone/clone.ts";
import { releasesOf } from "../../src/compat/releases.ts";

/** The compiler reads a package and its tests, many times slower where other tests run beside it. */
const LONG = 900_000;

// The commands themselves run in a clone, where types may be narrowed.
let clone: Clone;
beforeAll(async () => {
  clone = await cloneRepository();
});
afterAll(() => clone.remove());

const compat = () => clone.node("packages/e2e/src/compat/cli.ts", "drift", "--since", "main", "--check");

test("a release is the commit of its tag, or the one that stands for it", async () => {
  const workspace = openWorkspace(clone.folder);
  const [drift, redis] = pickPackages(workspace, ["drift", "redis"]);
  if (!drift || !redis) throw new Error("no such packages");
  const head = async (): Promise<string> => (await clone.git("rev-parse", "HEAD")).trim();
  const first = await head();
  await clone.git("tag", `${drift.name}@${drift.version}`);
  await clone.git("commit", "--quiet", "--allow-empty", "--message", "after the release");
  const second = await head();
  const releases = await releasesOf(clone.folder, [redis, drift], "main");
  expect(releases).toHaveLength(2);
  expect(releases).toContainEqual({ commit: first, packages: [drift] });
  expect(releases).toContainEqual({ commit: second, packages: [redis] });
  await clone.git("tag", "--delete", `${drift.name}@${drift.version}`);
  expect(await releasesOf(clone.folder, [redis, drift], "main")).toEqual([
    { commit: second, packages: [redis, drift] },
  ]);
  await expect(releasesOf(clone.folder, [drift], "nowhere")).rejects.toThrow("git knows no commit nowhere");
});

test("nothing changed, so that nothing is compiled", async () => {
  expect(await compat()).toEqual({
    code: 0,
    out: "What was written for the last releases still compiles.\n",
    err: "",
  });
});

test(
  "a type that is narrowed stops the tests of then, until a changeset says so",
  async () => {
    await clone.replace("specs/drift/schemas/conversations.yaml", "[chat, private_note]", "[chat]");
    expect(await clone.node("generator/src/cli.ts", "generate", "drift")).toMatchObject({ code: 0 });
    await clone.replace("packages/drift/src/generated/resources/teams.ts", "listForUser(", "listOfUser(");
    const red = await compat();
    expect(red).toMatchObject({ code: 1, out: expect.stringContaining("no changeset says that something breaks") });
    expect(red.out).toMatch(/^packages\/drift\/test\/types\.test\.ts:\d+ {2}/m);
    expect(red.out).toMatch(/^packages\/drift\/test\/generated\/teams\.test\.ts:\d+ {2}/m);

    await clone.node("generator/src/cli.ts", "diff", "drift", "main", "--write");
    expect(await compat()).toMatchObject({
      code: 0,
      out: expect.stringContaining("as a changeset says:\npackages/drift/"),
    });
    await clone.git("reset", "--quiet", "--hard");
    await clone.git("clean", "--quiet", "--force", ".changeset");
  },
  LONG,
);

test(
  "a runtime that older clients do not fit needs a changeset of its own",
  async () => {
    await clone.replace(
      "packages/runtime/src/operation.ts",
      "export interface Operation {",
      "export interface Operation {\n  readonly age: number;",
    );
    const red = await compat();
    expect(red).toMatchObject({
      code: 1,
      out: expect.stringContaining("for @carillon/runtime, or one that says why not"),
    });
    expect(red.out).toMatch(/^packages\/drift\/src\/generated\/operations\/\S+\.ts:\d+ {2}/m);
    await writeFile(join(clone.folder, ".changeset/age.md"), '---\n"@carillon/runtime": major\n---\n\nAn age.\n');
    expect((await compat()).code).toBe(0);
  },
  LONG,
);
