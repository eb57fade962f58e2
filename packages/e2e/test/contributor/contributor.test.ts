import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Clone, cloneRepository } from "../../src/clone/clone.ts";
import { contribute, editOneField } from "../../src/contributor/contribute.ts";
import { root } from "../../src/packages/workspace.ts";

test("CONTRIBUTING tells the way that is gone here", async () => {
  const text = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
  const [, way = ""] = /## Add an endpoint\n([\s\S]+?)\n## /.exec(text) ?? [];
  const files = ["paths/<resource>.yaml", "schemas/<resource>.yaml", "catalogue.jsonl", "openapi.yaml"];
  for (const file of files) expect(way).toContain(`specs/<vendor>/${file}`);
  for (const command of ["pnpm generate <vendor>", "pnpm diff <vendor> main --write"]) expect(way).toContain(command);
});

describe("in a clone", { timeout: 900_000 }, () => {
  // A clone takes seconds, and generating all vendors some more; longer where other tests run beside it.
  let clone: Clone;
  beforeEach(async () => {
    clone = await cloneRepository();
  });
  afterEach(() => clone.remove());

  test("a new contributor adds an endpoint, and gets a changeset that the pull request passes with", async () => {
    const steps: string[] = [];
    await contribute(clone, (step) => steps.push(step));
    expect(steps).toEqual(["clone", "write the endpoint", "generate", "test", "draft the changeset", "commit", "push"]);
  });

  test("one field of one spec changes that vendor's files alone", async () => {
    let seen = "";
    await editOneField(clone, (_, text) => {
      seen = text;
    });
    expect(seen).toContain("packages/drift/openapi.json");
  });

  test("a step that is not as CONTRIBUTING says ends the way", async () => {
    await clone.replace("generator/src/lint/rules/path-listed.ts", "Add this line", "Add some line");
    await clone.git("commit", "--quiet", "--all", "--message", "a linter that helps less");
    await expect(contribute(clone, () => {})).rejects.toThrow(
      "Not so: the linter prints the line that openapi.yaml lacks",
    );
  });
});
