import { describe, expect, test } from "vitest";
import { ConfigurationError, ReauthorizationRequiredError } from "../../src/errors.ts";
import { createEndpoint, type EndpointOptions, type Outcome, toError } from "../../src/oauth/endpoint.ts";
import type { OAuthFacts } from "../../src/oauth/index.ts";
import { VirtualTime } from "./virtual-time.ts";

/** One request to a token endpoint, and what becomes of each reply. */
const facts: OAuthFacts = {
  vendor: "acme",
  authorizeUrl: "https://acme.example/a",
  tokenUrl: "https://acme.example/t",
  clientAuth: "basic",
};

function make(reply: () => Response | Promise<Response>, options: Partial<EndpointOptions> = {}) {
  const time = new VirtualTime();
  const sent: RequestInit[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    sent.push(init);
    return reply();
  };
  const endpoint = createEndpoint(facts, { clientId: "client-1", clientSecret: "a-secret", fetch, ...options }, time);
  const post = (form: Record<string, string> = {}, isLate?: () => boolean) =>
    time.until(endpoint.post(facts.tokenUrl, form, isLate));
  return { time, sent, post };
}
const judged = (body: BodyInit | null, init?: ResponseInit): Promise<Outcome> =>
  make(() => new Response(body, init)).post();
const json = (value: unknown, status = 400) => judged(JSON.stringify(value), { status });
const caught = async (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    () => expect.unreachable("nothing was thrown"),
    (error) => error,
  );

const MOST_BYTES = 64 * 1024;

describe("a reply", () => {
  test.each<[name: string, body: string | null, status: number, outcome: Outcome]>([
    ["with fields", '{"access_token":"a"}', 200, { kind: "ok", fields: { access_token: "a" }, serverNowMs: undefined }],
    ["with fields and another good status", '{"a":1}', 201, { kind: "ok", fields: { a: 1 }, serverNowMs: undefined }],
    ["that is empty", "", 200, { kind: "ok", fields: {}, serverNowMs: undefined }],
    ["without a body", null, 204, { kind: "ok", fields: {}, serverNowMs: undefined }],
    ["that nobody can read", "<html>", 200, { kind: "lost", maybeProcessed: true, status: 200 }],
    [
      "with an error and a good status",
      '{"error":"bad_code"}',
      200,
      { kind: "refused", status: 200, code: "bad_code" },
    ],
    ["with an error that says nothing", '{"error":false}', 200, { kind: "refused", status: 200 }],
    ["with fields and a bad status", '{"access_token":"a"}', 400, { kind: "refused", status: 400 }],
    ["with a bad status alone", null, 401, { kind: "refused", status: 401 }],
    ["in HTML with a bad status", "<html>", 403, { kind: "refused", status: 403 }],
    [
      "of a server that timed out",
      '{"error":"invalid_grant"}',
      408,
      { kind: "lost", maybeProcessed: true, status: 408 },
    ],
    ["of a server that fails", '{"error":"invalid_grant"}', 500, { kind: "lost", maybeProcessed: true, status: 500 }],
    ["of the last status before", '{"error":"x"}', 499, { kind: "refused", status: 499, code: "x" }],
    ["that leads elsewhere", "", 300, { kind: "refused", status: 300, code: "unexpected_redirect" }],
    ["that leads elsewhere too", "x=1", 399, { kind: "refused", status: 399, code: "unexpected_redirect" }],
    ["that leads elsewhere without a body", null, 304, { kind: "refused", status: 304, code: "unexpected_redirect" }],
  ])("%s", async (_, body, status, outcome) => {
    expect(await judged(body, { status })).toEqual(outcome);
  });
  test("that a browser hides, since it leads elsewhere", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    expect(await make(() => hidden).post()).toEqual({ kind: "refused", status: 0, code: "unexpected_redirect" });
  });
  test("tells the server's time, where it can be read", async () => {
    const at = (date: string) => judged("", { headers: { date } });
    expect(await at("Thu, 01 Jan 2026 00:00:00 GMT")).toMatchObject({ serverNowMs: Date.UTC(2026, 0, 1) });
    expect(await at("soon")).toEqual({ kind: "ok", fields: {}, serverNowMs: undefined });
  });
  test("may be 64 KiB long and no longer", async () => {
    const long = (length: number): string => `{"a":"${"x".repeat(length - 8)}"}`;
    expect(await judged(long(MOST_BYTES))).toMatchObject({ kind: "ok" });
    expect(await judged(long(MOST_BYTES + 1))).toEqual({ kind: "lost", maybeProcessed: true, status: 200 });
    expect(await judged(long(MOST_BYTES + 1), { status: 400 })).toEqual({ kind: "refused", status: 400 });
  });
  test("may come in pieces that cut a character in two", async () => {
    const bytes = new TextEncoder().encode('{"a":"ü€"}');
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await judged(pieces)).toMatchObject({ kind: "ok", fields: { a: "ü€" } });
  });
  test("that breaks off, and one that never ends, are lost", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
    expect(await judged(broken)).toMatchObject({
      kind: "lost",
      maybeProcessed: true,
      cause: { message: "terminated" },
    });
    const { time, post } = make(() => new Response(new ReadableStream({})));
    expect(await post()).toMatchObject({ kind: "lost", maybeProcessed: true });
    expect([time.time, time.timers]).toEqual([10_000, 0]);
  });
  test("that never comes because no connection was made, was not read by anybody", async () => {
    const refused = (): never => {
      throw Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
    };
    expect(await make(refused).post()).toMatchObject({ kind: "lost", maybeProcessed: false });
  });
});

describe("a refusal says why", () => {
  test.each<[body: unknown, said: { code?: string; description?: string }]>([
    [{ error: "invalid_grant" }, { code: "invalid_grant" }],
    [
      { error: "no", error_description: "the reason" },
      { code: "no", description: "the reason" },
    ],
    [{ error: { type: "auth", message: "why" } }, { code: "auth", description: "why" }],
    [{ error: { type: "", code: "auth" } }, { code: "auth" }],
    [{ error: { code: 7 } }, {}],
    [{ error: "", message: "why" }, { description: "why" }],
    [{ error: null, error_description: "", message: "why" }, { description: "why" }],
    [{ message: "why" }, { description: "why" }],
    [{ error_description: "first", message: "second" }, { description: "first" }],
    [{ error_description: " a \n\u0000\t b " }, { description: " a b " }],
    [
      { error: "x".repeat(65), message: "y".repeat(201) },
      { code: "x".repeat(64), description: "y".repeat(200) },
    ],
    [["invalid_grant"], {}],
    ["invalid_grant", {}],
  ])("%j", async (body, said) => {
    expect(await json(body)).toEqual({ kind: "refused", status: 400, ...said });
  });
  test.each(["a-secret", "a-secret1", "a-secret12"])(
    "and never what it was sent, with the secret %s",
    async (clientSecret) => {
      const pair = Buffer.from(`client-1:${clientSecret}`).toString("base64");
      const secrets = [pair, pair.replaceAll("=", ""), clientSecret, "refresh-1", "code-12", "verifier", "token-1"];
      const { post } = make(() => Response.json({ message: secrets.join(" ") }, { status: 400 }), { clientSecret });
      const form = { refresh_token: "refresh-1", code: "code-12", code_verifier: "verifier", token: "token-1" };
      const { description } = (await post({ ...form, other: "kept" })) as { description: string };
      expect(description.replace(/=+/, "")).toBe(secrets.map(() => "[redacted]").join(" "));
    },
  );
  test("and not in the forms in which it travels either", async () => {
    const secret = "se cr~et+/=!";
    const forms = [secret, encodeURIComponent(secret), new URLSearchParams({ "": secret }).toString().slice(1)];
    const { post } = make(() => Response.json({ message: forms.join(" ") }, { status: 400 }), { clientSecret: secret });
    expect(await post()).toMatchObject({ description: "[redacted] [redacted] [redacted]" });
  });
});

describe("the request", () => {
  test("is one form, which leads nowhere else", async () => {
    const { sent, post } = make(() => new Response());
    await post({ grant_type: "refresh_token", refresh_token: "r +&" });
    expect(sent).toMatchObject([
      {
        method: "POST",
        redirect: "manual",
        body: "grant_type=refresh_token&refresh_token=r+%2B%26",
        headers: {
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
          authorization: `Basic ${Buffer.from("client-1:a-secret").toString("base64")}`,
        },
      },
    ]);
  });
  test("that comes too late is not sent", async () => {
    const { sent, time, post } = make(() => new Response());
    expect(await post({}, () => true)).toEqual({ kind: "lost", maybeProcessed: false, late: true });
    expect(await post({}, () => false)).toMatchObject({ kind: "ok" });
    expect([sent.length, time.timers]).toEqual([1, 0]);
  });
  test("takes the secret that a function gives at that moment", async () => {
    let count = 0;
    const { sent, post } = make(() => new Response(), { clientSecret: async () => `secret-${++count}` });
    await post();
    await post();
    expect(sent.map(({ headers }) => (headers as Record<string, string>).authorization)).toEqual(
      [1, 2].map((serial) => `Basic ${Buffer.from(`client-1:secret-${serial}`).toString("base64")}`),
    );
  });
  test.each([[""], [" \n"], [undefined], [7], [null], [{}]])("is not made with the secret %j", async (secret) => {
    for (const clientSecret of [() => secret, async () => secret]) {
      const { sent, post } = make(() => new Response(), { clientSecret: clientSecret as () => string });
      const error = await caught(post());
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toMatch(/`clientSecret` must be text/);
      expect(sent).toEqual([]);
    }
  });
  test("is not made when the function for the secret fails, whose error is the cause", async () => {
    const sealed = new Error("sealed");
    const { sent, time, post } = make(() => new Response(), { clientSecret: () => Promise.reject(sealed) });
    const error = await caught(post());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/`clientSecret` failed/);
    expect(error.cause).toBe(sealed);
    expect([sent.length, time.timers]).toEqual([0, 0]);
  });
  test("waits ten seconds for the secret, and not for ever", async () => {
    const { sent, time, post } = make(() => new Response(), { clientSecret: () => new Promise(() => undefined) });
    const error = await caught(post());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/in time/);
    expect([sent.length, time.time]).toEqual([0, 10_000]);
  });
});

describe("the error of a request that brought nothing", () => {
  test.each<[outcome: Exclude<Outcome, { kind: "ok" }>, fields: object, words: string]>([
    [{ kind: "lost", maybeProcessed: true }, { status: undefined, code: undefined }, "gave no reply that can be read"],
    [{ kind: "lost", maybeProcessed: true, status: 502 }, { status: 502, code: undefined }, "gave status 502"],
    [{ kind: "refused", status: 400 }, { status: 400, code: undefined }, "status 400 (no reason given)"],
    [{ kind: "refused", status: 400, code: "no" }, { status: 400, code: "no" }, "status 400 (no)"],
    [{ kind: "refused", status: 400, description: "why" }, { status: 400, code: undefined }, "status 400 (why)"],
    [{ kind: "refused", status: 403, code: "no", description: "why" }, { status: 403, code: "no" }, "(no: why)"],
  ])("%j", (outcome, fields, words) => {
    const error = toError("acme: what was tried", outcome);
    expect(error).toMatchObject({ name: "OAuthError", maybeRotated: false, ...fields });
    expect(error.message).toContain("acme: what was tried: ");
    expect(error.message).toContain(words);
    const other = toError("acme", outcome, ReauthorizationRequiredError, true);
    expect(other).toMatchObject({ name: "ReauthorizationRequiredError", maybeRotated: true, ...fields });
  });
  test("has the failure of the network as its cause", () => {
    const cause = new Error("reset");
    expect(toError("acme", { kind: "lost", maybeProcessed: true, cause }).cause).toBe(cause);
  });
});
