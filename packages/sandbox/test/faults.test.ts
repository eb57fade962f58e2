import { afterEach, describe, expect, test } from "vitest";
import { createFaults, FAULT_KINDS, type FaultKind, type FaultOptions } from "../src/faults.ts";
import { type Handled, type Sandbox, startSandbox } from "../src/index.ts";

describe("the choice", () => {
  const drawn = (options: FaultOptions, count = 20_000) => {
    const faults = createFaults(options);
    return Array.from({ length: count }, () => faults.next(true));
  };

  test("is the same for the same seed, and another for another", () => {
    expect(drawn({ rate: 0.2, seed: 3 })).toEqual(drawn({ rate: 0.2, seed: 3 }));
    expect(drawn({ rate: 0.2, seed: 3 })).not.toEqual(drawn({ rate: 0.2, seed: 4 }));
  });

  test("has the rate that was asked for, and every kind alike", () => {
    const kinds = drawn({ rate: 0.05 }, 200_000).filter((kind) => kind !== undefined);
    expect(kinds.length / 200_000).toBeCloseTo(0.05, 2);
    for (const kind of FAULT_KINDS.filter((each) => each !== "refusedItems")) {
      expect(kinds.filter((each) => each === kind).length / kinds.length).toBeCloseTo(1 / 8, 1);
    }
  });

  test("is nothing at rate 0, and always something at rate 1", () => {
    expect(new Set(drawn({ rate: 0 }))).toEqual(new Set([undefined]));
    expect(drawn({ rate: 1 })).not.toContain(undefined);
  });

  test("gives a request without a body no fault of its body", () => {
    const faults = createFaults({ rate: 1, kinds: ["tooLarge"] });
    expect([faults.next(false), faults.next(true)]).toEqual([undefined, "tooLarge"]);
  });

  test("of items depends on the item alone, and not on the id of its delivery", () => {
    const faults = createFaults({ rate: 0.1, seed: 2 });
    const items = Array.from({ length: 5_000 }, (_, number) => ({ number, note: "x" }));
    const refused = items.filter((item) => faults.refuses(item));
    expect(refused.length / items.length).toBeCloseTo(0.1, 1);
    expect(items.filter((item) => faults.refuses({ ...item, id: Math.random() }, "id"))).toEqual(refused);
    expect(items.some((item) => createFaults({ rate: 1, kinds: ["reset"] }).refuses(item))).toBe(false);
  });

  test.each<[FaultOptions, RegExp]>([
    [{ rate: 1.1 }, /from 0 to 1, not 1.1/],
    [{ rate: -1 }, /from 0 to 1/],
    [{ rate: Number.NaN }, /from 0 to 1, not NaN/],
    [{ rate: 0.1, kinds: ["fire" as FaultKind] }, /no fault fire; there are rateLimit/],
  ])("refuses %j", async (faults, message) => {
    await expect(startSandbox({ faults })).rejects.toThrow(message);
  });
});

describe("a request", () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  /** Sends to a sandbox where everything goes wrong in one way. */
  async function send(kind: FaultKind, vendor: string, path: string, body?: unknown, headers: object = {}) {
    const handled: Handled[] = [];
    sandbox = await startSandbox({
      faults: { rate: 1, kinds: [kind] },
      onRequest: (each) => handled.push(each),
    });
    const response = await fetch(`${Object.values(sandbox.baseUrls(vendor))[0]}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: "Bearer key", "api-key": "key", "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    const text = await response?.text();
    return { response, body: text ? JSON.parse(text) : undefined, handled };
  }
  const event = (number: number) => ({ external_id: `u${number}`, name: "seen", time: "2026-03-01T12:00:00Z" });
  const track = { events: [event(1), event(2)], attributes: [{ external_id: "u3" }] };

  test.each<[FaultKind, number | undefined, boolean, string | null]>([
    ["rateLimit", 429, false, "1"],
    ["error", 500, false, null],
    ["unavailable", 503, false, "1"],
    ["tooLarge", 413, false, null],
    ["reset", undefined, false, null],
    ["slow", 201, true, null],
    ["lateError", 500, true, null],
    ["lostReply", undefined, true, null],
  ])("with the fault %s gets %s", async (kind, status, done, wait) => {
    const startedAt = performance.now();
    const { response, handled } = await send(kind, "braze", "/users/track", track);
    expect(response?.status).toBe(status);
    expect(handled).toEqual([
      { vendor: "braze", operation: "users.track", body: track, status, done, refused: [], fault: kind },
    ]);
    expect(response?.headers.get("x-sandbox-fault")).toBe(response && kind);
    expect(response?.headers.get("x-ratelimit-retry-after") ?? null).toBe(wait);
    expect(performance.now() - startedAt > 399 || kind !== "slow").toBe(true);
  });

  test("lists refused items by index and array", async () => {
    const { response, body, handled } = await send("refusedItems", "braze", "/users/track", track);
    expect([response?.status, handled[0]?.done]).toEqual([201, true]);
    expect(handled[0]?.refused).toEqual(["/attributes/0", "/events/0", "/events/1"]);
    expect(body.errors).toEqual([
      { message: expect.any(String), input_array: "attributes", index: 0 },
      { message: expect.any(String), input_array: "events", index: 0 },
      { message: expect.any(String), input_array: "events", index: 1 },
    ]);
  });

  test("lists refused items in a 207 where there is one", async () => {
    const person = (id: string) => ({ type: "person", action: "identify", identifiers: { id }, attributes: {} });
    const basic = { authorization: `Basic ${btoa("site:key")}` };
    const { response, body } = await send(
      "refusedItems",
      "customerio",
      "/api/v2/batch",
      { batch: [person("a"), person("b")] },
      basic,
    );
    expect([response?.status, body.errors]).toEqual([
      207,
      [
        { message: expect.any(String), batch_index: 0 },
        { message: expect.any(String), batch_index: 1 },
      ],
    ]);
  });

  test("lists refused items by name, under the reason that fits the name", async () => {
    const events = [
      { email: "a@b.c", eventName: "x" },
      { userId: "u", eventName: "x" },
    ];
    const { response, body } = await send("refusedItems", "iterable", "/events/trackBulk", { events });
    expect([response?.status, body.failedUpdates]).toEqual([
      200,
      { forgottenEmails: ["a@b.c"], forgottenUserIds: ["u"] },
    ]);
  });

  test("is refused whole where the vendor points to the bad items", async () => {
    const profile = (email: string) => ({ type: "profile", attributes: { email } });
    const data = {
      type: "profile-bulk-import-job",
      attributes: { profiles: { data: [profile("a@b.c"), profile("d@e.f")] } },
    };
    const headers = { authorization: "Klaviyo-API-Key key", revision: "2026-07-15" };
    const { response, body, handled } = await send(
      "refusedItems",
      "klaviyo",
      "/api/profile-bulk-import-jobs",
      { data },
      { ...headers, "content-type": "application/vnd.api+json" },
    );
    expect([response?.status, handled[0]?.done]).toEqual([400, false]);
    expect(body.errors).toEqual([
      { message: expect.any(String), source: { pointer: "/data/attributes/profiles/data/0" } },
      { message: expect.any(String), source: { pointer: "/data/attributes/profiles/data/1" } },
    ]);
  });

  test("that is not in order gets no fault", async () => {
    const { response, handled } = await send("error", "braze", "/users/track", { events: 1 });
    expect(response?.status).toBe(400);
    expect(handled).toMatchObject([{ status: 400, done: false, fault: undefined }]);
  });
});
