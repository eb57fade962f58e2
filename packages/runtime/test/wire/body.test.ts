import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors.ts";
import type { Operation } from "../../src/operation.ts";
import { encodeBody } from "../../src/wire/body.ts";
import { form, jsonOrMultipart, multipart } from "../../src/wire/form.ts";

const operation = (over: Partial<Operation>): Operation => ({
  id: "things.create",
  method: "POST",
  path: "/",
  body: "json",
  ...over,
});

test("JSON takes objects, bare arrays and scalars, under the operation's media type", () => {
  expect(encodeBody(operation({}), { a: 1 })).toMatchObject({ content: '{"a":1}', contentType: "application/json" });
  expect(encodeBody(operation({ contentType: "application/vnd.api+json" }), ["a@b.c"])).toMatchObject({
    content: '["a@b.c"]',
    contentType: "application/vnd.api+json",
  });
  expect(encodeBody(operation({}), undefined)).toEqual({ content: undefined });
});

test.each(["json", jsonOrMultipart, form, multipart] as const)("a body that holds itself is refused (%j)", (body) => {
  const circular: Record<string, unknown> = { name: "a" };
  circular.self = { list: [circular] };
  expect(() => encodeBody(operation({ body }), circular)).toThrow(InvalidRequestError);
  const twice = { a: "x" };
  expect(() => encodeBody(operation({ body }), { one: twice, two: twice })).not.toThrow();
});

test("what is not JSON is refused by name", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  for (const bad of [circular, 1n, () => 1, Symbol("x")]) {
    expect(() => encodeBody(operation({}), bad)).toThrow(InvalidRequestError);
    expect(() => encodeBody(operation({}), bad)).toThrow("things.create");
  }
  for (const nothing of [undefined, null]) {
    expect(() => encodeBody(operation({ bodyRequired: true }), nothing)).toThrow(InvalidRequestError);
    expect(() => encodeBody(operation({ bodyRequired: true }), nothing)).toThrow("things.create needs a body");
  }
  expect(encodeBody(operation({}), null).content).toBe("null");
});

test.each([{ amount: 1n }, () => 1, circle()])("a refusal tells what to pass instead (%#)", (body) => {
  expect(() => encodeBody(operation({}), body)).toThrow(/things\.create cannot be sent.*Pass plain objects/);
});

test.each(["GET", "HEAD"] as const)("a %s takes no body", (method) => {
  expect(() => encodeBody(operation({ method }), { a: 1 })).toThrow(InvalidRequestError);
  expect(() => encodeBody(operation({ method }), { a: 1 })).toThrow(/things\.create.*`query`/);
  expect(encodeBody(operation({ method }), undefined)).toEqual({ content: undefined });
});

test("a form is URL-encoded", () => {
  const encoded = encodeBody(operation({ body: form }), { a: "x y&z", b: [1, 2], c: undefined });
  expect(encoded.contentType).toBe("application/x-www-form-urlencoded");
  expect([...new URLSearchParams(encoded.content as string)]).toEqual([
    ["a", "x y&z"],
    ["b", "1"],
    ["b", "2"],
  ]);
});

test("a file makes the body multipart, with the names that the operation asks for", () => {
  const op = operation({ body: jsonOrMultipart, formArrays: "indices" });
  expect(encodeBody(op, { to: ["a"] }).content).toBe('{"to":["a"]}');
  const form = encodeBody(op, { to: ["a", "b"], options: { archive: false }, attachments: [new Blob(["hi"])] })
    .content as FormData;
  expect([...form.keys()]).toEqual(["to[0]", "to[1]", "options[archive]", "attachments[0]"]);
  expect(form.get("options[archive]")).toBe("false");
  const bytes = encodeBody(operation({ body: multipart }), { file: new Uint8Array([1, 2]) }).content as FormData;
  expect((bytes.get("file") as File).size).toBe(2);
});

function circle(): unknown {
  const each: Record<string, unknown> = {};
  each.self = each;
  return each;
}
