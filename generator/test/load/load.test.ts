import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSpec, readSpec, SpecError } from "../../src/load/load.ts";
import { nearest } from "../../src/load/nearest.ts";
import { acme, copyAcme, type Edits, temporary } from "../folder.ts";

let folder: Awaited<ReturnType<typeof temporary>>;
beforeAll(async () => {
  folder = await temporary();
});
afterAll(() => folder.remove());

let count = 0;
async function copy(edits: Edits): Promise<string> {
  const dir = join(folder.path, `spec${++count}`);
  await copyAcme(dir, edits);
  return dir;
}

/** `file:line:column rule message` of everything that loading refuses. */
async function refused(edits: Edits): Promise<string[]> {
  const dir = await copy(edits);
  const error = await loadSpec(dir).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SpecError);
  return (error as SpecError).problems.map(
    ({ file, line, column, rule, message }) => `${relative(dir, file)}:${line}:${column} ${rule} ${message}`,
  );
}

describe("the document", () => {
  test("is plain JSON: schemas by name, all else resolved in place", async () => {
    const { document, vendor } = await loadSpec(acme);
    expect(vendor).toBe("acme");
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(Object.keys(document.components)).toEqual(["schemas", "securitySchemes"]);
    expect(Object.keys(document.components.schemas)).toEqual([
      ...["ApiFailure", "Widget", "WidgetCreate", "WidgetEvent", "WidgetPage", "WidgetPhoto", "WidgetState"],
    ]);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1]!);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((ref) => !/^#\/components\/schemas\/\w+$/.test(ref))).toEqual([]);
    expect(document.paths["/widgets"]?.get?.parameters?.map(({ name }) => name)).toEqual(["limit", "state", "cursor"]);
    expect(document.webhooks?.["widget.created"]?.["x-sdk"]).toEqual({ scheme: "signed" });
  });

  test("keeps schemas recursive", async () => {
    const { document } = await loadSpec(acme);
    expect(document.components.schemas.Widget).toMatchObject({
      properties: { parent: { oneOf: [{ $ref: "#/components/schemas/Widget" }, { type: "null" }] } },
    });
  });

  test("resolves parameters of another file, and keys beside a reference win", async () => {
    const dir = await copy({
      "parameters.yaml": [["", "Page: { name: cursor, in: query, description: Start, schema: { type: string } }\n"]],
      "paths/widgets.yaml": [
        [
          "- { name: cursor, in: query, description: Where the page starts, schema: { type: string } }",
          '- { $ref: "../parameters.yaml#/Page", description: Mine }',
        ],
      ],
    });
    const { document } = await loadSpec(dir);
    expect(document.paths["/widgets"]?.get?.parameters?.[2]).toEqual({
      ...{ name: "cursor", in: "query", description: "Mine", schema: { type: "string" } },
    });
  });

  test("leaves examples alone, even where they hold something like a reference", async () => {
    const dir = await copy({
      "paths/exports.yaml": [
        ['example: "id,name\\nw_1,First\\n"', 'example: { $ref: "nowhere.yaml", schema: { $ref: x } }'],
      ],
    });
    const { document } = await loadSpec(dir);
    const reply = document.paths["/exports/{export_id}/rows"]?.get?.responses["200"];
    expect(reply?.content?.["text/csv"]?.example).toEqual({ $ref: "nowhere.yaml", schema: { $ref: "x" } });
  });

  test("takes properties that are named like keywords for properties", async () => {
    const dir = await copy({
      "schemas/widgets.yaml": [
        [
          "    caption: { type: string }",
          '    example: { $ref: "#/WidgetState" }\n    enum: { $ref: "#/WidgetState" }',
        ],
      ],
    });
    const { document } = await loadSpec(dir);
    const state = { $ref: "#/components/schemas/WidgetState" };
    expect(document.components.schemas.WidgetPhoto).toMatchObject({ properties: { example: state, enum: state } });
  });

  test("rewrites the references of a discriminator", async () => {
    const dir = await copy({
      "schemas/common.yaml": [
        [
          "WidgetEvent:\n",
          'AnyEvent:\n  oneOf: [{ $ref: "#/WidgetEvent" }]\n  discriminator: { propertyName: type, mapping: { widget.created: "#/WidgetEvent" } }\nWidgetEvent:\n',
        ],
      ],
    });
    const { document } = await loadSpec(dir);
    expect(document.components.schemas.AnyEvent).toMatchObject({
      discriminator: { mapping: { "widget.created": "#/components/schemas/WidgetEvent" } },
    });
  });

  test("reads schemas that openapi.yaml lists", async () => {
    const dir = await copy({
      "openapi.yaml": [
        ["components:\n", 'components:\n  schemas:\n    Widget: { $ref: "schemas/widgets.yaml#/Widget" }\n'],
      ],
      "paths/widgets.yaml": [['"../schemas/widgets.yaml#/Widget"', '"../openapi.yaml#/components/schemas/Widget"']],
    });
    const { document } = await loadSpec(dir);
    expect(document).toEqual((await loadSpec(acme)).document);
  });

  describe("examples", () => {
    const without =
      "            example: { data: [{ id: w_1, name: First, state: live, created_at: 1767225600 }], next: null }\n";
    const list = (document: Awaited<ReturnType<typeof loadSpec>>["document"]) =>
      document.paths["/widgets"]?.get?.responses["200"]?.content?.["application/json"];
    const shown: Edits[string][number] = ["    created_at: { type: number, description: Unix seconds }\n", ""];
    const widget = "    created_at: { type: number }\n  example: { id: w_2, name: Second }\n";

    test("are put together of those of the named schemas", async () => {
      const dir = await copy({
        "paths/widgets.yaml": [[without, ""]],
        "schemas/widgets.yaml": [[shown[0], widget]],
      });
      expect(list((await loadSpec(dir)).document)?.example).toEqual({ data: [{ id: "w_2", name: "Second" }] });
    });

    test("beside a schema win", async () => {
      const dir = await copy({ "schemas/widgets.yaml": [[shown[0], widget]] });
      expect(list((await loadSpec(dir)).document)?.example).toMatchObject({ data: [{ id: "w_1" }], next: null });
    });

    test("take the first variant that has one, and all parts", async () => {
      const dir = await copy({
        "paths/widgets.yaml": [[without, ""]],
        "schemas/widgets.yaml": [
          [
            'data: { type: array, items: { $ref: "#/Widget" } }',
            "data: { type: array, items: { oneOf: [{ type: object, required: [id], properties: { id: { type: string } } }, { allOf: [{ type: object, properties: { id: { type: string, example: w_3 } } }, { type: object, properties: { name: { const: Third } } }] }] } }",
          ],
        ],
      });
      expect(list((await loadSpec(dir)).document)?.example).toEqual({ data: [{ id: "w_3", name: "Third" }] });
    });

    test("are made for a form of a reply when another form has its own", async () => {
      const dir = await copy({
        "paths/widgets.yaml": [[without, '          text/csv: { schema: { type: string }, example: "w_1" }\n']],
        "schemas/widgets.yaml": [[shown[0], widget]],
      });
      expect(list((await loadSpec(dir)).document)?.example).toEqual({ data: [{ id: "w_2", name: "Second" }] });
    });

    test("are left out where a required part has none", async () => {
      const dir = await copy({
        "paths/widgets.yaml": [[without, ""]],
        "schemas/widgets.yaml": [["    next: { type", "    next: { example: c_1, type"]],
      });
      expect(list((await loadSpec(dir)).document)).toEqual({ schema: { $ref: "#/components/schemas/WidgetPage" } });
    });

    test("end where a schema holds itself", async () => {
      const dir = await copy({
        "paths/widgets.yaml": [[without, ""]],
        "schemas/widgets.yaml": [
          ["required: [id, name]", "required: [parent]"],
          ["    next: { type", "    next: { example: c_1, type"],
        ],
      });
      expect(list((await loadSpec(dir)).document)?.example).toBeUndefined();
    });
  });

  describe("pagers", () => {
    const own =
      "paginate: { style: cursor, in: query, param: cursor, sizeParam: limit, defaultSize: 20, items: /data, next: { pointer: /next }, end: noNext }";
    const pager =
      "  pagers: { page: { style: cursor, in: query, param: cursor, sizeParam: limit, drop: [limit, q], single: [q, limit], items: /data, next: { pointer: /next }, end: noNext } }\n";
    const named = (name: string, ...more: Edits[string]): Edits => ({
      "openapi.yaml": [["  requestId: x-request-id\n", `  requestId: x-request-id\n${pager}`]],
      "paths/widgets.yaml": [[own, `paginate: ${name}`], ...more],
    });
    const paginate = async (edits: Edits) =>
      (await loadSpec(await copy(edits))).document.paths["/widgets"]?.get?.["x-sdk"]?.paginate;
    const written = { style: "cursor", in: "query", param: "cursor", items: "/data", next: { pointer: "/next" } };

    test("are taken by name, as far as the operation has their parameters", async () => {
      expect(await paginate(named("page"))).toEqual({
        ...{ ...written, end: "noNext", sizeParam: "limit", drop: ["limit"], single: ["limit"] },
      });
      const limit =
        '      - { name: limit, in: query, description: "Page size, 1 to 100", schema: { type: integer, minimum: 1, maximum: 100, default: 20 }, example: 2 }\n';
      expect(await paginate(named("page", [limit, ""]))).toEqual({ ...written, end: "noNext" });
    });

    test("keep the place where they were written", async () => {
      const dir = await copy(named("page"));
      const { document, locate } = await loadSpec(dir);
      const sdk = document.paths["/widgets"]!.get!["x-sdk"]!;
      expect(relative(dir, locate(sdk, "paginate").file)).toBe("paths/widgets.yaml");
      expect(relative(dir, locate(sdk.paginate!, "param").file)).toBe("openapi.yaml");
    });

    test("that are not there are told", async () => {
      expect(await refused(named("pages"))).toEqual([
        'paths/widgets.yaml:20:17 pager x-sdk.pagers of openapi.yaml has no "pages". Write "page".',
      ]);
    });
  });

  test("is the same on a second run", async () => {
    const [first, second] = await Promise.all([loadSpec(acme), loadSpec(acme)]);
    expect(JSON.stringify(first.document)).toBe(JSON.stringify(second.document));
  });
});

describe("places", () => {
  test("of values, keys and list members, also through a reference", async () => {
    const { document, locate } = await loadSpec(acme);
    const at = (...args: Parameters<typeof locate>) => {
      const { file, line, column } = locate(...args);
      return `${relative(acme, file)}:${line}:${column}`;
    };
    const list = document.paths["/widgets"]!.get!;
    expect(at(list, "summary")).toBe("paths/widgets.yaml:5:14");
    expect(at(list, "summary", "key")).toBe("paths/widgets.yaml:5:5");
    expect(at(list.parameters!, 1)).toBe("paths/widgets.yaml:9:9");
    expect(at(document.components.schemas, "WidgetEvent", "key")).toBe("schemas/common.yaml:9:1");
    expect(at(document.paths, "/widgets", "key")).toBe("openapi.yaml:11:3");
    expect(at({})).toBe("openapi.yaml:1:1");
  });
});

describe("what cannot be loaded", () => {
  test("a line of the catalogue that is no JSON", async () => {
    expect(await refused({ "catalogue.jsonl": [["", '{"id":"widgets.list"}\n{ id: widgets.get }\n']] })).toEqual([
      "catalogue.jsonl:2:1 catalogue This is no JSON. Write one object a line.",
    ]);
  });

  test("broken YAML, in every file at once", async () => {
    const problems = await refused({
      "paths/exports.yaml": [["tags: [exports]", "tags: [exports"]],
      "schemas/widgets.yaml": [["WidgetPhoto:\n", "Widget:\n"]],
    });
    expect(problems.map((problem) => problem.split(" ").slice(0, 2).join(" "))).toEqual([
      "paths/exports.yaml:5:5 yaml",
      "schemas/widgets.yaml:28:1 yaml",
    ]);
  });

  test.each<[what: string, edits: Edits, expected: string, says: string]>([
    [
      "a file that is not there",
      {
        "paths/exports.yaml": [
          ["    responses:\n", '    requestBody: { $ref: "../bodys.yaml#/One" }\n    responses:\n'],
        ],
      },
      "paths/exports.yaml:9:26 ref",
      "there is no file",
    ],
    [
      "a name that is not there",
      { "paths/widgets.yaml": [["widgets.yaml#/WidgetPage", "widgets.yaml#/WidgetPages"]] },
      "paths/widgets.yaml:16:29 ref",
      'Write "WidgetPage".',
    ],
    [
      "a part of a schema",
      { "schemas/widgets.yaml": [['next: { type: [string, "null"] }', 'next: { $ref: "#/Widget/properties/id" }']] },
      "schemas/widgets.yaml:27:19 ref",
      "no named schema",
    ],
    [
      "a place out of the spec",
      {
        "schemas/widgets.yaml": [['next: { type: [string, "null"] }', 'next: { $ref: "https://x.example/y.yaml#/Z" }']],
      },
      "schemas/widgets.yaml:27:19 ref",
      "points out of the spec",
    ],
    [
      "a reference to itself",
      {
        "openapi.yaml": [['"paths/exports.yaml#/~1exports~1{export_id}~1rows"', '"loop.yaml#/a"']],
        "loop.yaml": [["", 'a: { get: { $ref: "#/a" } }\n']],
      },
      "loop.yaml:1:19 ref",
      "leads back to itself",
    ],
    [
      "two schemas of one name",
      { "schemas/common.yaml": [["WidgetEvent:\n", "WidgetPhoto: { type: string }\nWidgetEvent:\n"]] },
      "schemas/widgets.yaml:28:1 schema-name",
      "schemas/common.yaml line 9",
    ],
  ])("%s", async (_, edits, expected, says) => {
    const problems = await refused(edits);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${expected} `);
    expect(problems[0]).toContain(says);
  });

  test("a folder without openapi.yaml", async () => {
    const { spec, problems } = await readSpec(join(folder.path, "nothing"));
    expect(spec).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(["yaml"]);
  });

  test("the rest can still be looked at, so that all problems come in one run", async () => {
    const dir = await copy({ "paths/widgets.yaml": [["widgets.yaml#/WidgetPage", "widgets.yaml#/Gone"]] });
    const { spec, problems } = await readSpec(dir);
    expect(problems).toHaveLength(1);
    expect(spec?.document.paths["/widgets"]?.post?.operationId).toBe("widgets.create");
  });
});

test("an unknown word is answered with the nearest known one, else with all", () => {
  expect(nearest("cursr", ["limit", "cursor"])).toBe('Write "cursor".');
  expect(nearest("zzz", ["limit", "cursor"])).toBe("Write one of: cursor, limit.");
  expect(nearest("zzz", [])).toBe("Nothing is declared there.");
});
