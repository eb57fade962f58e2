import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bySpecificity } from "../../src/emit/mocks/mocks.ts";
import { Acme } from "./__snapshots__/acme/src/generated/index.ts";
import { mocks as acmeMocks } from "./__snapshots__/acme/src/generated/mocks/index.ts";
import { Zoo } from "./__snapshots__/zoo/src/generated/index.ts";
import { createHandlers, handlers, mocks } from "./__snapshots__/zoo/src/generated/mocks/index.ts";

const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const options = {
  keeper: { name: "eve", password: "secret" },
  tier: "owner",
  ticket: "t",
  parkId: "p1",
  retry: false,
} as const;
const zoo = new Zoo(options);

test("an endpoint answers with its example, in every region", async () => {
  expect(await zoo.animals.get(9)).toEqual({ id: 7, name: "Ann" });
  expect(await new Zoo({ ...options, region: "eu" }).animals.get(9)).toEqual({ id: 7, name: "Ann" });
});

test("another form of a reply answers those alone that ask for it", async () => {
  expect(await zoo.animals.getCard(9)).toBe("FN:Ann");
  expect(await zoo.animals.get(9)).toEqual({ id: 7, name: "Ann" });
  server.use(mocks.animals.getCard("FN:Zed"));
  expect(await zoo.animals.getCard(9)).toBe("FN:Zed");
  expect(await zoo.animals.get(9)).toEqual({ id: 7, name: "Ann" });
  expect(await zoo.request("GET", "/animals/9")).toEqual({ id: 7, name: "Ann" });
});

test("a reply of one's own takes the place of the example, in the vendor's envelope", async () => {
  server.use(mocks.animals.list({ animals: [{ id: 1, name: "Zed" }] }));
  const page = await zoo.animals.list();
  expect(page).toEqual({ animals: [{ id: 1, name: "Zed" }] });
});

test("a path with a colon and parentheses is matched as it is", async () => {
  expect(await zoo.animals.import([{ name: "A" }], { query: { mode: "add" } })).toEqual({ id: 7, name: "Ann" });
});

test("ids that are encoded fill one segment", async () => {
  const meal = await zoo.animals.getMeal({ animal_id: 1, meal_id: "a/b" }, undefined, {
    headers: { "Accept-Language": "de" },
  });
  expect(meal).toBe("Hay");
});

test("bytes, rows, lines, nothing and HEAD", async () => {
  server.use(mocks.animals.photo(new Uint8Array([1, 2, 3])), mocks.keepers.log([{ name: "A" }, { name: "B" }]));
  const photo = await zoo.animals.photo(1);
  expect(photo.contentType).toBe("image/png");
  expect(new Uint8Array(await photo.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  const rows: unknown[] = [];
  for await (const row of await zoo.keepers.log()) rows.push(row);
  expect(rows).toEqual([{ name: "A" }, { name: "B" }]);
  expect(await zoo.animals.deleteMeal({ animal_id: 1, meal_id: "m" })).toBeUndefined();
  expect(await zoo.animals.exists(1)).toBe(true);
  server.use(mocks.animals.exists(false));
  expect(await zoo.animals.exists(1)).toBe(false);
  server.use(acmeMocks.exports.rows("a\nb\n"));
  const lines: string[] = [];
  for await (const line of await new Acme({ apiKey: "k" }).exports.rows("e")) lines.push(line);
  expect(lines).toEqual(["a", "b"]);
});

test("a refusal has a body and headers of its own", async () => {
  const body = { errors: [{ detail: "No", code: "no" }] };
  server.use(mocks.animals.get(undefined, { status: 404, body, headers: { "x-request-id": "r1" }, once: true }));
  const { error } = await zoo.animals.get(1).safe();
  expect(error).toMatchObject({ name: "NotFoundError", status: 404, code: "no" });
  expect(await zoo.animals.get(1)).toEqual({ id: 7, name: "Ann" });
});

test("handlers follow a client to its own addresses", async () => {
  const baseUrls = { park: "http://localhost:8123/park", staff: "http://localhost:8123/staff" };
  server.resetHandlers(...createHandlers({ baseUrls }));
  const own = new Zoo({ ...options, baseUrls });
  expect(await own.animals.get(1)).toEqual({ id: 7, name: "Ann" });
  expect(await own.keepers.list()).toEqual([{ name: "Eve" }]);
});

test("handlers are in order of how much they say", () => {
  const paths = ["/a/{x}/{y}", "/a/{z}/b", "/a/c", "/a/{x}", "/a/c/d"];
  const sorted = paths.map((path) => ({ path, method: "GET" as const, id: "a.b" })).sort(bySpecificity);
  expect(sorted.map(({ path }) => path)).toEqual(["/a/c", "/a/c/d", "/a/{x}", "/a/{z}/b", "/a/{x}/{y}"]);
});
