import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyAcme, type Edits, temporary } from "../folder.ts";
import { filesBelow, run } from "./run.ts";

// A generation takes a second, and more where other tests run beside it.

/** What becomes of a package while its spec changes. */
let folder: Awaited<ReturnType<typeof temporary>>;
let home: string;
beforeEach(async () => {
  folder = await temporary();
  home = join(folder.path, "packages/acme");
  await spec({});
  expect((await run(folder.path, "new", "acme")).code).toBe(0);
});
afterEach(() => folder.remove());

const spec = (edits: Edits) => copyAcme(join(folder.path, "specs/acme"), edits);
const generate = () => run(folder.path, "generate", "acme");
const mentioning = async (word: RegExp) =>
  Object.entries(await filesBelow(home)).flatMap(([path, text]) => (word.test(path + text) ? [path] : []));

test("an operation that leaves the spec leaves nothing behind, and comes back as it was", async () => {
  await generate();
  const before = await filesBelow(home);
  const named = /\bexports\.rows|\bexportsRows|resources\/exports|ExportsRows/;
  expect(await mentioning(named)).toEqual(
    expect.arrayContaining([
      "api.md",
      "openapi.json",
      "src/generated/mocks/exports.ts",
      "src/generated/operations/exports.ts",
      "src/generated/resources/exports.ts",
      "test/generated/exports.test.ts",
    ]),
  );
  await spec({
    "openapi.yaml": [
      ['  /exports/{export_id}/rows: { $ref: "paths/exports.yaml#/~1exports~1{export_id}~1rows" }\n', ""],
      ["  - { name: exports, description: Files with many widgets. }\n", ""],
      ["    exports: { windows: [{ limit: 1, per: 1s }], mode: smooth, per: [operation] }\n", ""],
    ],
    "paths/exports.yaml": [["", ""]],
  });
  expect(await generate()).toMatchObject({ code: 0, err: "" });
  expect(await mentioning(named)).toEqual([]);
  expect((await run(folder.path, "generate", "--check")).code).toBe(0);

  await spec({});
  await generate();
  expect(await filesBelow(home)).toEqual(before);
});

test("a spec that gains OAuth asks for the subpath, and takes the entry that it names", async () => {
  await generate();
  const before = await filesBelow(home);
  await spec({
    "openapi.yaml": [
      [
        "Dashboard > Settings > API keys. }\n",
        `Dashboard > Settings > API keys. }
    oauth:
      type: oauth2
      flows:
        authorizationCode:
          { authorizationUrl: https://acme.example/authorize, tokenUrl: https://acme.example/token, scopes: {} }
`,
      ],
      ["security: [{ apiKey: [] }]", "security: [{ apiKey: [] }, { oauth: [] }]"],
      [
        "credentials: { apiKey: { kind: bearer, option: apiKey } }",
        `credentials:
    apiKey: { kind: bearer, option: apiKey }
    oauth: { kind: oauth2, option: auth, oauth2: { authorizeUrl: https://acme.example/authorize, tokenUrl: https://acme.example/token, clientAuth: body } }`,
      ],
    ],
  });
  const { code, err } = await generate();
  expect(code).toBe(1);
  expect(await filesBelow(home)).toEqual(before);
  const entryOf = (list: string) =>
    JSON.parse(new RegExp(`package-exports .* Add to "${list}": +"\\./oauth": (\\{.*\\})$`, "m").exec(err)?.[1] ?? "");
  const manifest = JSON.parse(before["package.json"] ?? "");
  manifest.exports["./oauth"] = entryOf("exports");
  manifest.publishConfig.exports["./oauth"] = entryOf("publishConfig.exports");
  await writeFile(join(home, "package.json"), JSON.stringify(manifest, null, 2));
  expect(await generate()).toMatchObject({ code: 0, err: "" });
  expect(Object.keys(await filesBelow(home))).toContain(manifest.exports["./oauth"]["@carillon/source"].slice(2));
  expect(manifest.publishConfig.exports["./oauth"]).toEqual({
    types: "./dist/generated/oauth.d.ts",
    default: "./dist/generated/oauth.js",
  });
});

test("a bundle holds everything that it refers to", async () => {
  const { out } = await run(folder.path, "bundle", "acme");
  const document = JSON.parse(out);
  const references = [...new Set([...out.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target ?? ""))];
  expect(references.length).toBeGreaterThan(3);
  for (const reference of references) {
    expect(reference).toMatch(/^#\//);
    const found = reference
      .slice(2)
      .split("/")
      .reduce((value, key) => value?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")], document);
    expect(found, reference).toBeDefined();
  }
});
