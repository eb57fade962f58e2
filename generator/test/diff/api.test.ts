import { describe, expect, test } from "vitest";
import type { Api } from "../../src/api/api.ts";
import { diffApi } from "../../src/diff/api.ts";
import { breakingIn, type Change, raiseOf } from "../../src/diff/change.ts";
import { lowered, notBreaking } from "../../src/diff/changeset.ts";
import { diffManifest, type Manifest } from "../../src/diff/manifest.ts";
import { members, others, signatures } from "./api-rows.ts";

const told = (changes: readonly Change[]): string[] =>
  changes.map(({ level, subject, text }) => `${level} ${subject} ${text}`);

const NAME = /(?:function|const|interface|type|class) (\w+)/;
const declaring = (text: string): Api => ({ entries: {}, declarations: { [NAME.exec(text)?.[1] ?? ""]: text } });

describe.each([
  ["functions", signatures],
  ["members", members],
  ["classes, types and values", others],
])("%s", (_, rows) => {
  test.each(rows)("$what", ({ before, after, tells }) => {
    expect(told(diffApi(declaring(before), declaring(after)))).toEqual(tells);
    expect(diffApi(declaring(before), declaring(before))).toEqual([]);
  });
});

describe("names", () => {
  const exporting = (...names: string[]): Api => ({ entries: { "@acme/a": names }, declarations: {} });
  test.each([
    { what: "one more", before: ["a"], after: ["a", "b"], tells: ["minor b is new in @acme/a"] },
    { what: "one less", before: ["a", "type B"], after: ["a"], tells: ["major B is gone from @acme/a"] },
    {
      what: "a class as a type",
      before: ["A"],
      after: ["type A"],
      tells: ["major A is nothing but a type in @acme/a"],
    },
    { what: "a type as a class", before: ["type A"], after: ["A"], tells: ["minor A is a value too in @acme/a"] },
    {
      what: "another source",
      before: ["A from @acme/b"],
      after: ["A"],
      tells: expect.arrayContaining([expect.stringMatching(/^major A from/)]),
    },
  ])("$what", ({ before, after, tells }) => {
    expect(told(diffApi(exporting(...before), exporting(...after)))).toEqual(tells);
  });

  test("an entry point that has no names any more", () => {
    expect(told(diffApi(exporting("a"), { entries: {}, declarations: {} }))).toEqual([
      "major @acme/a has none of its names",
    ]);
  });

  test("a declaration that nobody can reach any more is nothing of its own", () => {
    expect(diffApi(declaring("interface A { a: string }"), { entries: {}, declarations: {} })).toEqual([]);
  });
});

describe("package.json", () => {
  const optional = { peerDependenciesMeta: { p: { optional: true } } };
  test.each<[what: string, before: Manifest, after: Manifest, tells: string[]]>([
    ["an entry point more", { exports: { ".": {} } }, { exports: { ".": {}, "./a": {} } }, ["minor /a is new"]],
    ["an entry point less", { exports: { "./a": {} } }, { exports: {} }, ["major /a is gone"]],
    ["a command more", {}, { bin: { a: "a.js" } }, ["minor command a is new"]],
    ["a command less", { bin: { a: "a.js" } }, {}, ["major command a is gone"]],
    [
      "another Node",
      { engines: { node: ">=20" } },
      { engines: { node: ">=22" } },
      ["major node must be >=22, and was >=20"],
    ],
    ["a Node at all", {}, { engines: { node: ">=20" } }, ["major node must be >=20"]],
    ["any Node", { engines: { node: ">=20" } }, {}, ["minor node may be of any version"]],
    ["a peer", {}, { peerDependencies: { p: "1" } }, ["major peer p is new"]],
    ["a peer that is not needed", {}, { peerDependencies: { p: "1" }, ...optional }, ["minor peer p is new"]],
    ["a peer less", { peerDependencies: { p: "1" } }, {}, ["minor peer p is not needed any more"]],
    [
      "another peer",
      { peerDependencies: { p: "1" } },
      { peerDependencies: { p: "2" } },
      ["major peer p must be 2, and was 1"],
    ],
    [
      "a peer that all need now",
      { peerDependencies: { p: "1" }, ...optional },
      { peerDependencies: { p: "1" } },
      ["major peer p is needed by all"],
    ],
    ["a dependency more", {}, { dependencies: { d: "1" } }, ["patch dependency d is new"]],
    ["a dependency less", { dependencies: { d: "1" } }, {}, ["patch dependency d is gone"]],
    [
      "another dependency",
      { dependencies: { d: "1" } },
      { dependencies: { d: "2" } },
      ["patch dependency d is 2, and was 1"],
    ],
    [
      "the same",
      { exports: { ".": {} }, dependencies: { d: "1" } },
      { exports: { ".": {} }, dependencies: { d: "1" } },
      [],
    ],
  ])("%s", (_, before, after, tells) => expect(told(diffManifest(before, after))).toEqual(tells));
});

describe("a change that breaks nobody", () => {
  const changes: Change[] = [
    { level: "major", subject: "A.b", text: "is new and required" },
    { level: "major", subject: "f", text: "is gone" },
    { level: "patch", subject: "A.c", text: "is another" },
  ];
  const says = (name: string, ...lines: string[]): string => `---\n"${name}": minor\n---\n\n${lines.join("\n")}\n`;

  test("is minor when a changeset of the package says why", () => {
    const texts = [says("@acme/a", "Words.", notBreaking("A.b", "only the client makes one")), says("@acme/b")];
    expect(lowered(changes, texts, "@acme/a").map(({ level }) => level)).toEqual(["minor", "major", "patch"]);
  });

  test.each([
    ["another package says it", says("@acme/b", notBreaking("A.b", "why"))],
    ["of something else", says("@acme/a", notBreaking("A", "why"))],
    ["without a reason", says("@acme/a", "<!-- not breaking: A.b: -->")],
    ["never heavier than it was", says("@acme/a", notBreaking("A.c", "why"))],
  ])("is as it was: %s", (_, text) => expect(lowered(changes, [text], "@acme/a")).toEqual(changes));
});

test.each([
  ["0.1.0", "minor"],
  ["1.0.0", "major"],
  ["10.2.0", "major"],
])("what breaks users of %s is %s", (version, level) => expect(breakingIn(version)).toBe(level));

test.each([
  ["1.2.3", "1.2.3", undefined],
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "1.3.0", "minor"],
  ["0.9.0", "1.0.0", "major"],
])("from %s to %s is %s", (before, after, level) => expect(raiseOf(before, after)).toBe(level));
