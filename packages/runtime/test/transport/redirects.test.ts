import { type Answer, json, serve, type TestServer } from "@carillon/config/test-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createThing, getThing, mergedThing, thingExists } from "../support/acme.ts";
import { clientOf, failureOf, KINDS, openTrap } from "./support.ts";

const CODES = [301, 302, 303, 307, 308];
const MAX_HOPS = 3;

let home: TestServer;
let away: TestServer;
let trap: Awaited<ReturnType<typeof openTrap>>;
let answers: Answer;
beforeEach(async () => {
  home = await serve((...each) => answers(...each));
  away = await serve(json(200, { stolen: true }));
  trap = await openTrap();
});
afterEach(() => Promise.all([home.close(), away.close(), trap.close()]));

const to =
  (status: number, location: string): Answer =>
  (reply) =>
    reply.writeHead(status, { location }).end("moved");
/** The first request is redirected, the others are fine. */
const once = (status: number, location: string): void => {
  const first = to(status, location);
  answers = (reply, request, index) => (index === 0 ? first : json(200, { ok: true }))(reply, request, index);
};

/** Where a redirect may try to lead, beside the origin itself. */
const elsewhere = (): [string, string][] => [
  ["another port", `${away.url}/things/2`],
  ["another name of the host", `${home.url.replace("127.0.0.1", "localhost")}/things/2`],
  ["another loopback address", `${home.url.replace("127.0.0.1", "127.0.0.2")}/things/2`],
  ["another scheme", `https://127.0.0.1:${trap.port}/things/2`],
  ["the same port with another scheme", home.url.replace("http:", "https:")],
  ["no scheme", `//127.0.0.1:${trap.port}/things/2`],
  ["backslashes", `\\\\127.0.0.1:${trap.port}\\things\\2`],
  ["a user", `${home.url.replace("//", "//evil@")}/things/2`],
  ["a user who looks like us", `http://${new URL(home.url).host}@127.0.0.1:${trap.port}/things/2`],
  ["a script", "javascript:fetch('//evil')"],
  ["data", "data:application/json,{}"],
  ["a file", "file:///etc/passwd"],
  ["nonsense", "http://["],
  ["nothing", ""],
];

describe.each(KINDS)("with a credential of kind $kind", (auth) => {
  const calls = [
    ["GET", () => clientOf(auth, { baseUrl: home.url }).call(getThing, 1)],
    ["HEAD", () => clientOf(auth, { baseUrl: home.url }).call(thingExists, 1)],
    ["POST", () => clientOf(auth, { baseUrl: home.url }).call(createThing, undefined, { body: "c4nary" })],
    [
      "PUT",
      () =>
        clientOf(auth, { baseUrl: home.url }).call({ ...createThing, method: "PUT" }, undefined, { body: "c4nary" }),
    ],
  ] as const;

  test.each(CODES)("%i to any other origin is refused, and nobody there hears of it", async (status) => {
    let told = 0;
    for (const [where, location] of elsewhere()) {
      for (const [method, call] of calls) {
        home.received.length = 0;
        answers = to(status, location);
        const error = await failureOf(call());
        expect([where, method, error.name, error.status]).toEqual([where, method, "UnexpectedRedirectError", status]);
        expect(home.received).toHaveLength(1);
        told++;
      }
    }
    expect(told).toBe(elsewhere().length * calls.length);
    expect([away.received.length, trap.visits()]).toEqual([0, 0]);
  });

  test.each(CODES)("%i within the origin: a read follows with its credential, a write does not", async (status) => {
    for (const location of [
      `${home.url}/things/2?x=1#part`,
      "/things/2?x=1",
      "2?x=1",
      `//${new URL(home.url).host}/things/2?x=1`,
    ]) {
      for (const [method, call] of calls) {
        home.received.length = 0;
        once(status, location);
        if (method === "GET" || method === "HEAD") {
          await call();
          const [first, second] = home.received;
          expect(new URL(second?.url ?? "", home.url).pathname).toBe("/things/2");
          expect(second?.url).toContain("x=1");
          expect(second?.method).toBe(method);
          if (auth.kind !== "jwt") expect(auth.sent(second as never)).toBe(auth.sent(first as never));
          else expect(auth.sent(second as never)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
        } else {
          expect((await failureOf(call())).name).toBe("UnexpectedRedirectError");
          expect(home.received).toHaveLength(1);
        }
      }
    }
  });

  test.each([301, 308])("%i of a merged object is sent again, to our own base URL only", async (status) => {
    for (const origin of [home.url, away.url, `https://127.0.0.1:${trap.port}`, "https://evil.test:1"]) {
      home.received.length = 0;
      once(status, `${origin}/elsewhere/things/merged%2F2/replies`);
      await clientOf(auth, { baseUrl: `${home.url}/base` }).call(mergedThing, "1", { text: "hello" });
      expect(home.received.map(({ method, url, body }) => [method, url.split("?")[0], body])).toEqual([
        ["POST", "/base/things/1/replies", '{"text":"hello"}'],
        ["POST", "/base/things/merged%2F2/replies", '{"text":"hello"}'],
      ]);
    }
    expect([away.received.length, trap.visits()]).toEqual([0, 0]);
  });
});

const auth = KINDS[0] as (typeof KINDS)[0];

test.each([302, 303, 307])("%i merges nothing", async (status) => {
  answers = to(status, `${away.url}/things/2/replies`);
  const error = await failureOf(clientOf(auth, { baseUrl: home.url }).call(mergedThing, "1", {}));
  expect([error.name, home.received.length, away.received.length]).toEqual(["UnexpectedRedirectError", 1, 0]);
});

test.each([
  ["another route", "/people/2/replies"],
  ["a dot segment", "/things/%2e%2e/replies"],
  ["half a character", "/things/%ff/replies"],
  ["two segments", "/things/1/2/replies?/things/2/repliez"],
])("a merge that names %s is refused", async (_, location) => {
  answers = to(301, location);
  const error = await failureOf(clientOf(auth, { baseUrl: home.url }).call(mergedThing, "1", {}));
  expect([error.name, home.received.length]).toEqual(["UnexpectedRedirectError", 1]);
});

test("a circle ends", async () => {
  answers = to(302, "/things/1");
  expect((await failureOf(clientOf(auth, { baseUrl: home.url }).call(getThing, 1))).name).toBe(
    "UnexpectedRedirectError",
  );
  expect(home.received).toHaveLength(1 + MAX_HOPS);
});

test("a redirect that a browser hides is one", async () => {
  const fetch = async () => Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
  const error = await failureOf(clientOf(auth, { baseUrl: home.url, fetch }).call(getThing, 1));
  expect(error.name).toBe("UnexpectedRedirectError");
});

test("fetch is told to follow nothing", async () => {
  const seen: unknown[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    seen.push(init.redirect);
    return Response.json({});
  };
  await clientOf(auth, { baseUrl: home.url, fetch }).call(getThing, 1);
  expect(seen).toEqual(["manual"]);
});
