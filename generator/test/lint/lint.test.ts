import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lintSpec } from "../../src/lint/lint.ts";
import { rules } from "../../src/lint/rules.ts";
import { loadSpec, readSpec } from "../../src/load/load.ts";
import { acme, copyAcme, type Edits, temporary } from "../folder.ts";
import { table } from "./rows.ts";

let folder: Awaited<ReturnType<typeof temporary>>;
beforeAll(async () => {
  folder = await temporary();
});
afterAll(() => folder.remove());

/** Everything that is wrong with the made-up vendor once it is changed. */
async function problemsOf(name: string, edits: Edits) {
  const dir = join(folder.path, name);
  await copyAcme(dir, edits);
  const { spec } = await readSpec(dir);
  const problems = await lintSpec(spec!);
  return problems.map((problem) => ({ ...problem, file: relative(dir, problem.file) }));
}

test("a clean spec has no problem", async () => {
  expect(await lintSpec(await loadSpec(acme))).toEqual([]);
});

describe("every way to break a spec is told with its place, its rule and what to write instead", () => {
  test.each(table.map((row, index) => ({ ...row, index })))("$what", async ({ edits, problems, says, index }) => {
    const found = await problemsOf(`row-${index}`, edits);
    expect(found.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(problems);
    expect(found.map(({ message }) => message).join("\n")).toContain(says);
  });

  test("every house rule is broken by some row", () => {
    const broken = new Set(table.flatMap(({ problems }) => problems.map((problem) => problem.split(" ")[1])));
    expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});

test("problems of several files come in one run, sorted by file and line, each once", async () => {
  const found = await problemsOf("several", {
    "schemas/widgets.yaml": [["WidgetPage:\n", "WidgetPage:\n  additionalProperties: false\n"]],
    "paths/widgets.yaml": [
      ["summary: Gets one widget", "summary: Gets one widget."],
      ["widgets.exists", "widgets"],
    ],
    "paths/exports.yaml": [["limits: [exports]", "limits: [none]"]],
  });
  expect(found.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    "openapi.yaml:25 limits",
    "paths/exports.yaml:16 limits",
    "paths/widgets.yaml:46 operation-docs",
    "paths/widgets.yaml:56 operation-id",
    "schemas/widgets.yaml:23 closed-reply",
  ]);
});

test("a document of the wrong shape is told, and does not crash the rules", async () => {
  const found = await problemsOf("shape", {
    "openapi.yaml": [
      [
        "tags:\n  - { name: exports, description: Files with many widgets. }\n  - { name: widgets, description: Things that are counted. }\n",
        "tags: widgets\n",
      ],
    ],
    "paths/exports.yaml": [["    parameters:\n      - {", "    parameters:\n      {"]],
  });
  expect(found.filter(({ rule }) => rule === "struct").map(({ file, line }) => `${file}:${line}`)).toEqual([
    "openapi.yaml:6",
    "paths/exports.yaml:8",
  ]);
});

describe("what looks wrong and is right", () => {
  const fine: Record<string, Edits> = {
    "a POST that is safe to repeat": {
      "paths/widgets.yaml": [["x-sdk: { idempotency", "x-sdk: { retry: safe, idempotency"]],
    },
    "items in an open map": {
      "schemas/widgets.yaml": [
        [
          '  required: [data]\n  properties:\n    data: { type: array, items: { $ref: "#/Widget" } }\n    next:',
          '  additionalProperties: true\n  properties:\n    some: { $ref: "#/Widget" }\n    next:',
        ],
      ],
    },
    "a null where a reference may be null": {
      "paths/widgets.yaml": [["data: [{ id: w_1,", "data: [{ parent: null, id: w_1,"]],
    },
    "an open map as an array item": {
      "schemas/widgets.yaml": [
        [
          "    caption: { type: string }",
          "    tags: { type: array, items: { type: object, additionalProperties: true } }",
        ],
      ],
      "paths/widgets.yaml": [[", caption: Top", ""]],
    },
    "a member called items, which is no list": {
      "schemas/widgets.yaml": [
        ["    caption: { type: string }", "    items: { type: object, properties: { id: { type: string } } }"],
      ],
      "paths/widgets.yaml": [[", caption: Top", ""]],
    },
    "a path that ends in a slash": {
      "openapi.yaml": [
        ['/widgets: { $ref: "paths/widgets.yaml#/~1widgets"', '/widgets/: { $ref: "paths/widgets.yaml#/~1widgets~1"'],
      ],
      "paths/widgets.yaml": [["/widgets:\n", "/widgets/:\n"]],
    },
  };
  test.each(Object.entries(fine))("%s", async (name, edits) => {
    expect(await problemsOf(name.replaceAll(" ", "-"), edits)).toEqual([]);
  });
});
