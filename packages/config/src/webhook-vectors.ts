import { expect, test } from "vitest";

type Verify = (
  raw: string | Uint8Array,
  headers: Record<string, string>,
  secret: string | readonly string[],
  options?: never,
) => Promise<unknown>;

/** A delivery that was signed by hand, and that must be accepted. */
export interface WebhookVector {
  name: string;
  body: string;
  headers: Record<string, string>;
  secret: string;
  /** Of `verifyWebhook`, such as the scheme and the time. */
  options?: Record<string, unknown>;
  /** Times, in ms since 1970, at which it is too old and from the future. Absent: freshness is not judged. */
  stale?: number;
  future?: number;
  /** The body is not signed, as with a static token. */
  unsigned?: boolean;
}

/** Holds a vendor's `verifyWebhook` to signed deliveries, and to what becomes of them when anything is changed. */
export function webhookVectors(verify: Verify, vectors: readonly WebhookVector[]): void {
  const refused = { name: "WebhookVerificationError" };
  const run = (raw: string | Uint8Array, vector: WebhookVector, change: Partial<WebhookVector> = {}) => {
    const { headers, secret, options } = { ...vector, ...change };
    return verify(raw, headers, secret, options as never);
  };

  for (const vector of vectors) {
    const { name, body, headers, secret, options, stale, future } = vector;
    const event = body === "" ? undefined : JSON.parse(body);

    test(`${name}: accepted, as text and as bytes`, async () => {
      expect(await run(body, vector)).toEqual(event);
      expect(await run(new TextEncoder().encode(body), vector)).toEqual(event);
    });

    test(`${name}: header names in any case`, async () => {
      const upper = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toUpperCase(), value]));
      expect(await run(body, vector, { headers: upper })).toEqual(event);
    });

    test(`${name}: accepted while the secret is being replaced, refused with another one`, async () => {
      expect(await verify(body, headers, ["the-next-secret", secret], options as never)).toEqual(event);
      await expect(run(body, vector, { secret: "another-secret" })).rejects.toMatchObject(refused);
      const error = await run(body, vector, { secret: "another-secret" }).catch((reason: Error) => reason);
      expect(String(error)).not.toContain("another-secret");
    });

    if (!vector.unsigned && body !== "")
      test(`${name}: a changed body is refused`, async () => {
        for (const changed of [`${body} `, body.replace(/[a-z]/, (char) => char.toUpperCase()), body.slice(1)]) {
          await expect(run(changed, vector)).rejects.toMatchObject(refused);
        }
        await expect(run(JSON.stringify(JSON.parse(body), null, 1), vector)).rejects.toMatchObject(refused);
      });

    test(`${name}: no header that matters may be missing or changed`, async () => {
      for (const key of Object.keys(headers)) {
        const { [key]: value = "", ...rest } = headers;
        const last = value.endsWith("1") ? "2" : "1";
        await expect(
          run(body, vector, { headers: { ...rest, [key]: value.slice(0, -1) + last } }),
          key,
        ).rejects.toMatchObject(refused);
        if (!vector.unsigned) await expect(run(body, vector, { headers: rest }), key).rejects.toMatchObject(refused);
      }
    });

    test(`${name}: a parsed body is refused, with a word on the raw one`, async () => {
      await expect(run((event ?? {}) as never, vector)).rejects.toThrow(/raw body/);
    });

    if (stale !== undefined)
      test(`${name}: stale and future deliveries are refused`, async () => {
        await expect(run(body, vector, { options: { ...options, now: stale } })).rejects.toThrow(/too old/);
        await expect(run(body, vector, { options: { ...options, now: future } })).rejects.toThrow(/future/);
      });

    test(`${name}: a repeat is refused by a memory of one's own`, async () => {
      const ids = new Set<string>();
      const seen = (id: string): boolean => ids.size === ids.add(id).size;
      expect(await run(body, vector, { options: { ...options, seen } })).toEqual(event);
      await expect(run(body, vector, { options: { ...options, seen } })).rejects.toMatchObject(refused);
    });
  }
}
