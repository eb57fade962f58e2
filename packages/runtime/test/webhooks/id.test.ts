import { describe, expect, test } from "vitest";
import { createVerifier, signTestWebhook, type WebhookScheme } from "../../src/webhooks/index.ts";
import * as v from "./vectors.ts";

/** The id that `seen` is asked with. */
async function idOf(scheme: WebhookScheme, body: string, options: { timestamp?: number; method?: string } = {}) {
  const ids: string[] = [];
  await createVerifier({ only: scheme }, "only")(body, await signTestWebhook(scheme, body, "s", options), "s", {
    toleranceMs: scheme.timestamp && Number.POSITIVE_INFINITY,
    method: options.method,
    seen: (id: string) => ids.push(id) === 0,
  } as never);
  expect(ids).toHaveLength(1);
  expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
  return ids[0];
}
const later = { timestamp: Date.now() + 5_000 };

describe("what names a delivery", () => {
  const named: WebhookScheme = { ...v.colonBase64, id: ["/payload/id", "/type"] };

  test("fields of the body, also when it is sent again with another time and other words", async () => {
    const first = await idOf(named, '{"type":"a","payload":{"id":"1"},"attempt":1}');
    expect(await idOf(named, '{"attempt":2,"payload":{"id":"1"},"type":"a"}', later)).toBe(first);
    expect(await idOf(named, '{"type":"b","payload":{"id":"1"}}')).not.toBe(first);
    expect(await idOf(named, '{"type":"a","payload":{"id":"2"}}')).not.toBe(first);
    expect(await idOf(named, '{"type":"1","payload":{"id":"a"}}')).not.toBe(first);
  });
  test("fields are told apart by where they end, and by their type", async () => {
    const ab = await idOf(named, '{"type":"b","payload":{"id":"a"}}');
    expect(await idOf(named, '{"type":"","payload":{"id":"ab"}}')).not.toBe(ab);
    expect(await idOf(named, '{"type":"1","payload":{"id":1}}')).not.toBe(
      await idOf(named, '{"type":"1","payload":{"id":"1"}}'),
    );
  });
  test("all that is signed, where a field is missing", async () => {
    const body = '{"type":"a"}';
    const now = { timestamp: Date.now() };
    const first = await idOf(named, body, now);
    expect(await idOf(named, body, now)).toBe(first);
    expect(await idOf(named, body, later)).not.toBe(first);
    expect(await idOf(named, '{"type":"b"}', now)).not.toBe(first);
  });
  test("the whole body, and not the header's time", async () => {
    const whole: WebhookScheme = { ...v.bracketHex, id: [""] };
    const first = await idOf(whole, '{"a":1}');
    expect(await idOf(whole, '{"a":1}', later)).toBe(first);
    expect(await idOf(whole, '{"a":2}')).not.toBe(first);
  });
  test("all that is signed is the default, and of a DELETE", async () => {
    const first = await idOf(v.colonBase64, "{}", { timestamp: 5 });
    expect(await idOf(v.colonBase64, "{}", { timestamp: 5 })).toBe(first);
    expect(await idOf(v.colonBase64, "{}", { timestamp: 6 })).not.toBe(first);
    const gone = await idOf(named, "", { timestamp: 5, method: "DELETE" });
    expect(await idOf(named, "", { timestamp: 6, method: "DELETE" })).not.toBe(gone);
  });
});
