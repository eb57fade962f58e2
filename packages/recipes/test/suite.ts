import * as crisp from "@carillon/crisp/webhooks";
import * as customerio from "@carillon/customerio/webhooks";
import * as front from "@carillon/front/webhooks";
import * as klaviyo from "@carillon/klaviyo/webhooks";
import { afterAll, beforeAll, expect, test } from "vitest";

export { recorder } from "./recorder.ts";

export const secret = "made-up-webhook-secret";

/** A receiver that listens on loopback. Its handler fails the first time that it gets an event with `failOnce` in it. */
export interface Receiver {
  readonly url: string;
  /** Events whose handler ended well. */
  handled(): unknown[] | Promise<unknown[]>;
  close(): unknown;
}

type Sign = (body: string | Uint8Array, secret: string, options?: object) => Promise<Record<string, string>>;
interface Vendor {
  readonly sign: Sign;
  readonly signature: string;
  /** An event of which `text` is a part, that was sent at this time. */
  body(text: string, at: number): string;
  readonly judgesAge: boolean;
}

const vendors = {
  crisp: {
    sign: crisp.signTestWebhook as Sign,
    signature: "X-Crisp-Signature",
    body: (text, at) => JSON.stringify({ event: "message:send", data: { content: text }, timestamp: at }),
    judgesAge: true,
  },
  customerio: {
    sign: customerio.signTestWebhook as Sign,
    signature: "X-CIO-Signature",
    body: (text) => JSON.stringify({ event_id: text, object_type: "email", metric: "sent", data: { subject: text } }),
    judgesAge: false,
  },
  front: {
    sign: front.signTestWebhook as Sign,
    signature: "x-front-signature",
    body: (text) => JSON.stringify({ type: "inbound_received", authorization: { id: "cmp_1" }, payload: { id: text } }),
    judgesAge: true,
  },
  klaviyo: {
    sign: klaviyo.signTestWebhook as Sign,
    signature: "Klaviyo-Signature",
    body: (text, at) =>
      JSON.stringify({
        data: [{ topic: "event:x", external_id: text, payload: {} }],
        meta: { klaviyo_webhook_id: "W1", timestamp: new Date(at).toISOString() },
      }),
    judgesAge: true,
  },
} satisfies Record<string, Vendor>;

/** What every recipe must do, over HTTP. */
export function receiverSuite(vendor: keyof typeof vendors, open: () => Promise<Receiver>): void {
  const { sign, signature, body: bodyOf, judgesAge } = vendors[vendor] as Vendor;
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await open();
  });
  afterAll(() => receiver?.close());

  const send = async (body: string | Uint8Array, headers: Record<string, string>, type = "application/json") => {
    const response = await fetch(`${receiver.url}/webhooks/${vendor}`, {
      method: "POST",
      headers: { "content-type": type, ...headers },
      body: body as BodyInit,
    });
    return { status: response.status, text: await response.text(), type: response.headers.get("content-type") };
  };
  const texts = async () => JSON.stringify(await receiver.handled());

  test("a signed delivery is answered 200, and its event arrives once", async () => {
    const body = bodyOf("first", Date.now());
    expect(await send(body, await sign(body, secret))).toMatchObject({
      status: 200,
      text: expect.not.stringMatching("Error"),
    });
    expect((await receiver.handled()).filter((event) => JSON.stringify(event).includes("first"))).toEqual([
      JSON.parse(body),
    ]);
  });

  test("text beyond ASCII, control characters and any content type", async () => {
    for (const [text, type] of [
      ["zażółć ☕ 👋", "application/json"],
      ["\u0000\u0001\u001f\u007f\u00ff\u2028", "application/json; charset=utf-8"],
      ["é as octets", "application/octet-stream"],
      ["é as text", "text/plain"],
      ["é as a form", "application/x-www-form-urlencoded"],
    ] as const) {
      const body = `  ${bodyOf(text, Date.now())}\r\n`;
      expect((await send(body, await sign(body, secret), type)).status, text).toBe(200);
      expect(await receiver.handled()).toContainEqual(JSON.parse(body));
    }
  });

  test("what is changed, of another secret, stale or not signed is answered 401 and not handled", async () => {
    const before = await texts();
    const body = bodyOf("forged", Date.now());
    const headers = await sign(body, secret);
    const { [signature]: _gone, ...unsigned } = headers;
    expect((await send(body.replace("forged", "forgeD"), headers)).status).toBe(401);
    expect((await send(`${body} `, headers)).status).toBe(401);
    expect((await send(body, await sign(body, "another-secret"))).status).toBe(401);
    expect((await send(body, unsigned)).status).toBe(401);
    expect((await send("", headers)).status).toBe(401);
    expect((await send(JSON.stringify(JSON.parse(body), null, 1), headers)).status).toBe(401);
    if (judgesAge)
      for (const timestamp of [Date.now() - 360_000, Date.now() + 360_000]) {
        const stale = bodyOf("forged", timestamp);
        expect((await send(stale, await sign(stale, secret, { timestamp }))).status).toBe(401);
      }
    expect(await texts()).toBe(before);
  });

  test("bytes that are no UTF-8 are not mended on the way, and what is no JSON is no event", async () => {
    const before = await texts();
    const body = bodyOf("broken?", Date.now());
    const headers = await sign(Buffer.from(body.replace("?", "\ufffd")), secret);
    const broken = Buffer.from(body);
    broken[broken.indexOf("?")] = 0xff;
    expect((await send(broken, headers)).status).toBe(401);
    expect(await texts()).toBe(before);
  });

  test("a repeat is answered 200 and handled once", async () => {
    const body = bodyOf("repeated", Date.now());
    const headers = await sign(body, secret);
    for (let n = 0; n < 3; n++) expect((await send(body, headers)).status).toBe(200);
    expect((await texts()).match(/repeated/g)?.length).toBe(body.match(/repeated/g)?.length);
  });

  test("a delivery whose handler failed is answered 500, and handled when it is sent again", async () => {
    const body = bodyOf("failOnce", Date.now());
    const headers = await sign(body, secret);
    expect((await send(body, headers)).status).toBeGreaterThanOrEqual(500);
    expect(await texts()).not.toContain("failOnce");
    expect((await send(body, headers)).status).toBe(200);
    expect(await texts()).toContain("failOnce");
  });

  if (vendor === "front")
    test("the challenge comes back as text, each time that it is asked, and only to who signed", async () => {
      const body = JSON.stringify({ type: "sync", authorization: { id: "cmp_1" } });
      const headers = { ...(await sign(body, secret)), "x-front-challenge": "say-this" };
      for (let n = 0; n < 2; n++) {
        const answer = await send(body, headers);
        expect(answer).toMatchObject({ status: 200, text: "say-this" });
        expect(answer.type).toMatch(/^text\/plain/);
      }
      const forged = await send(`${body} `, headers);
      expect(forged.status).toBe(401);
      expect(forged.text).not.toContain("say-this");
    });
}
