import { describe, expect, expectTypeOf, test } from "vitest";
import { type AnimalBorn, type Keeper, Zoo } from "./__snapshots__/zoo/src/generated/index.ts";
import { createRawClient } from "./__snapshots__/zoo/src/generated/raw.ts";
import { createAnimals } from "./__snapshots__/zoo/src/generated/resources/animals.ts";
import { challengeResponse, signTestWebhook, verifyWebhook } from "./__snapshots__/zoo/src/generated/webhooks.ts";

function stub(reply: unknown, status = 200) {
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    urls.push(`${request.method} ${request.url}`);
    return status === 204 ? new Response(null, { status }) : Response.json(reply, { status });
  };
  return { urls, fetch };
}

const options = { keeper: { name: "eve", password: "secret" }, tier: "owner", parkId: "p1", retry: false } as const;

test("a resource alone is the same as the client's", async () => {
  const { urls, fetch } = stub({ id: 1, name: "Ann" });
  expect(await createAnimals({ ...options, fetch }).get(1)).toEqual({ id: 1, name: "Ann" });
  expect(urls).toEqual(["GET https://us.zoo.example/api/animals/1"]);
});

test("old names lead to the new method, in the same resource and in another", async () => {
  const { urls, fetch } = stub(undefined, 204);
  const zoo = new Zoo({ ...options, fetch });
  await zoo.meals.remove({ animal_id: 1, meal_id: "m" });
  await zoo.animals.bringIn([{ name: "Ann" }], { query: { mode: "add" } }).safe();
  expect(urls).toEqual([
    "DELETE https://us.zoo.example/api/parks/p1/animals/1/meals/m",
    "POST https://us.zoo.example/api/animals:import(all)?mode=add",
  ]);
});

test("a call may have a parameter of the client of its own", async () => {
  const { urls, fetch } = stub({ data: { animals: [] } });
  await new Zoo({ ...options, fetch }).animals.list({ per_page: 5 }, { parkId: "p/2" });
  expect(urls).toEqual(["GET https://us.zoo.example/api/parks/p%2F2/animals/1?per_page=5"]);
});

describe("the raw client", () => {
  test("gives replies as they are sent", async () => {
    const { urls, fetch } = stub({ data: { animals: [] }, count: 0 });
    const raw = createRawClient({ ...options, fetch });
    const { data, response } = await raw.GET("/parks/{park_id}/animals/{page}", {
      params: { path: { park_id: "p9", page: 3 }, query: { kinds: ["cat", "dog"] } },
    });
    expect(data).toEqual({ data: { animals: [] }, count: 0 });
    expect(response.status).toBe(200);
    expect(urls).toEqual(["GET https://us.zoo.example/api/parks/p9/animals/3?kinds%5B%5D=cat&kinds%5B%5D=dog"]);
  });

  test("throws no API error", async () => {
    const { fetch } = stub({ errors: [{ detail: "No" }] }, 404);
    const { response } = await createRawClient({ ...options, fetch }).GET("/animals/{id}", {
      params: { path: { id: 1 } },
    });
    expect(response.status).toBe(404);
  });
});

describe("webhooks", () => {
  const body = JSON.stringify({ type: "animal.born", animal: { id: 1, name: "Ann" } });

  test("a delivery gives the event of its scheme", async () => {
    const event = await verifyWebhook(body, await signTestWebhook(body, "s"), "s");
    expectTypeOf(event).toEqualTypeOf<AnimalBorn>();
    expect(event.animal?.name).toBe("Ann");
    const call = await verifyWebhook('{"name":"Eve"}', { "x-zoo-token": "s" }, "s", { scheme: "phone" });
    expectTypeOf(call).toEqualTypeOf<Keeper>();
    expect(call.name).toBe("Eve");
  });

  test("the tolerance of the spec holds", async () => {
    const old = await signTestWebhook(body, "s", { timestamp: Date.now() - 301_000 });
    await expect(verifyWebhook(body, old, "s")).rejects.toMatchObject({ name: "WebhookVerificationError" });
  });

  test("a challenge is answered", () => {
    expect(challengeResponse({ "X-Zoo-Challenge": "abc" })).toMatchObject({ status: 200, body: "abc" });
    expect(challengeResponse({})).toBeUndefined();
  });
});
