import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors.ts";
import type { Operation, QueryStyle } from "../../src/operation.ts";
import { encodeBody } from "../../src/wire/body.ts";
import { form, jsonOrMultipart, multipart } from "../../src/wire/form.ts";
import { addHeaders } from "../../src/wire/headers.ts";
import { matchPath } from "../../src/wire/match-path.ts";
import { checkLiteralPath, fillPath } from "../../src/wire/path.ts";
import { serializeQuery } from "../../src/wire/query.ts";

const operation = (over: Partial<Operation>): Operation => ({
  id: "things.create",
  method: "POST",
  path: "/",
  body: "json",
  ...over,
});
const formOf = (value: unknown, over: Partial<Operation> = {}): [string, FormDataEntryValue][] => [
  ...(encodeBody(operation({ body: multipart, ...over }), value).content as FormData),
];

function refusal(run: () => unknown): InvalidRequestError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    return error as InvalidRequestError;
  }
  throw new Error("nothing was refused");
}

test.each<[string, () => unknown]>([
  ["a body", () => encodeBody(operation({ bodyRequired: true }), undefined)],
  ["a path parameter", () => fillPath("/{id}", {}, "things.create")],
  ["a literal path", () => checkLiteralPath("x", "things.create")],
  ["a header", () => addHeaders({}, { a: "\n" }, "things.create")],
  ["a query parameter", () => serializeQuery({ a: Number.NaN }, {}, "things.create")],
  ["a query parameter in JSON", () => serializeQuery({ a: 1n }, { a: "json" }, "things.create")],
])("the error of %s says which call it was", (_, run) => {
  expect(refusal(run).operation).toBe("things.create");
});

describe("a body", () => {
  test("that is required is sent when it is there", () => {
    expect(encodeBody(operation({ bodyRequired: true }), { a: 1 }).content).toBe('{"a":1}');
  });

  test("without a file is multipart where the operation takes nothing else", () => {
    expect(formOf({ a: "x" })).toEqual([["a", "x"]]);
  });

  test("keeps the names and the types of its files", () => {
    const [[, file]] = formOf({ photo: new File(["x"], "cat.png", { type: "image/png" }) }) as [[string, File]];
    expect([file.name, file.type, file.size]).toEqual(["cat.png", "image/png", 1]);
  });

  test.each([[["a"]], ["text"], [7], [null]])("of a form is no %j", (value) => {
    for (const body of [form, multipart])
      expect(refusal(() => encodeBody(operation({ body }), value)).message).toContain("plain object");
  });

  test("leaves out the fields that hold nothing, and writes dates in ISO 8601", () => {
    expect(formOf({ a: null, b: undefined, c: [null, "x"], d: new Date(0), e: 0, f: "" })).toEqual([
      ["c", "x"],
      ["d", "1970-01-01T00:00:00.000Z"],
      ["e", "0"],
      ["f", ""],
    ]);
  });

  test.each([
    [undefined, ["to", "to"]],
    ["repeat", ["to", "to"]],
    ["brackets", ["to[]", "to[]"]],
    ["indices", ["to[0]", "to[1]"]],
  ] as const)("names the members of arrays as the operation asks: %s", (formArrays, names) => {
    expect(formOf({ to: ["a", "b"] }, { formArrays }).map(([name]) => name)).toEqual(names);
  });

  test("that holds itself below its top is refused", () => {
    const circle: Record<string, unknown> = {};
    circle.list = [{ circle }];
    expect(refusal(() => formOf({ top: circle })).message).toContain("holds itself");
  });

  test("is searched for files past all that is none", () => {
    const value = { none: null, text: "x", list: [null, { deep: new Blob(["hi"]) }] };
    const { content } = encodeBody(operation({ body: jsonOrMultipart }), value);
    expect([...(content as FormData).keys()]).toEqual(["text", "list[deep]"]);
    expect(encodeBody(operation({ body: jsonOrMultipart }), { none: null }).content).toBe('{"none":null}');
  });

  test("that is not JSON is refused with the reason, in one line", () => {
    const circle: Record<string, unknown> = {};
    circle.self = { circle };
    const { message } = refusal(() => encodeBody(operation({}), circle));
    expect(message).toMatch(/circular/i);
    expect(message).not.toContain("\n");
    const odd = {
      toJSON() {
        throw "no error";
      },
    };
    expect(refusal(() => encodeBody(operation({}), odd)).message).toContain("unknown");
  });
});

describe("headers", () => {
  test("may be left out", () => {
    const target = { accept: "a" };
    addHeaders(target, undefined, "x.y");
    expect(target).toEqual({ accept: "a" });
  });
  test("are text", () => {
    refusal(() => addHeaders({}, { a: 5 as unknown as string }, "x.y"));
  });
  test.each(["Host", "Content-Length", "Transfer-Encoding", "Connection"])("%s is ours", (name) => {
    const target = {};
    addHeaders(target, { [name]: "evil" }, "x.y");
    expect(target).toEqual({});
  });
});

describe("a path", () => {
  test("that the caller writes out goes as it is", () => {
    for (const path of ["/", "/v1/things", "/v1/things/", "/a.b/..c/%20", "/a%2Fb"])
      expect(checkLiteralPath(path, "GET")).toBe(path);
  });
  test.each(["relative/", "/./a", "/a/.", "/a/..", "/%2e/a", "/.%2E/a", "/a\tb", "/a\n"])("is never %j", (path) => {
    refusal(() => checkLiteralPath(path, "GET"));
  });
  test("encodes what other encoders leave, as RFC 3986 writes it", () => {
    expect(fillPath("/{id}", { id: "!'()*" }, "x.y")).toBe("/%21%27%28%29%2A");
  });
  test("is matched to its end, and with `whole` from its beginning", () => {
    expect(matchPath("/things", "/other")).toBeUndefined();
    expect(matchPath("/things", "/a/things")).toEqual({});
    expect(matchPath("/things", "/a/things", { whole: true })).toBeUndefined();
    expect(matchPath("/things", "/things/", { whole: true })).toEqual({});
    expect(matchPath("/things/{id}", "/things/7/")).toBeUndefined();
    expect(matchPath("/things/{id}", "/things/7/", { whole: true })).toEqual({ id: "7" });
    expect(matchPath("/a.b/{id}", "/aXb/7")).toBeUndefined();
  });
  test("whose value is no percent-encoding matches nothing", () => {
    expect(matchPath("/things/{id}", "/things/%zz")).toBeUndefined();
  });
});

describe("a query", () => {
  test.each<[QueryStyle, unknown, string]>([
    ["repeat", [undefined, 1, null], "a=1"],
    ["csv", [undefined, 1, null, 2], "a=1%2C2"],
    ["deep", { x: undefined, y: null, z: 1 }, "a%5Bz%5D=1"],
    ["deep", new Date(0), "a=1970-01-01T00%3A00%3A00.000Z"],
    ["repeat", 9007199254740993n, "a=9007199254740993"],
  ])("of style %s leaves out what is not there (%#)", (style, value, text) => {
    expect(serializeQuery({ a: value }, { a: style })).toBe(text);
  });
});
