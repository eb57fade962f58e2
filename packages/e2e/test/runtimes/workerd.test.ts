import type { ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type Asked, type Isolate, json, openIsolate } from "../../src/runtimes/isolate.ts";
import { runtimeOrNothing } from "../../src/runtimes/machine.ts";

const workerd = await runtimeOrNothing("workerd");
const profile = { data: { type: "profile", id: "01H" } };
const fixed = { limit: 3, windowMs: 300, timeoutMs: 1_000, tokens: { accessToken: "stale", refreshToken: "first" } };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let isolate: Isolate;
afterEach(async () => {
  await isolate?.close();
});

/** Everything that was waited for came, and workerd found nothing to say: no code that hung, no promise without a handler. */
async function allIsWell(asked: readonly Asked[]): Promise<void> {
  expect(await Promise.all(asked.map(({ answer }) => answer))).toEqual(asked.map(() => "ok"));
  expect(isolate.lines).toEqual([]);
}

const answerAll = (request: { url?: string | undefined }, response: ServerResponse): void => {
  if (request.url?.includes("hold")) return;
  setTimeout(() => json(response, 200, profile), request.url?.includes("slow") ? 200 : 0);
};

test.runIf(workerd).each(["alone", "shared"])(
  "requests that share one quota are all served, though others hang up (%s)",
  async (client) => {
    isolate = await openIsolate(fixed, answerAll);
    const asked = Array.from({ length: 30 }, (_, i) => isolate.ask(`/${client}/${i % 4 === 0 ? "slow" : "x"}`));
    const leaving = asked.filter((_, i) => i % 3 === 1);
    for (const [i, each] of leaving.entries()) setTimeout(each.hangUp, 30 + 40 * i);
    await allIsWell(asked.filter((each) => !leaving.includes(each)));
  },
);

test.runIf(workerd)("a request waits by a timer of its own, when those before it are gone", async () => {
  isolate = await openIsolate({ ...fixed, limit: 1, windowMs: 1_000 }, answerAll);
  await allIsWell([isolate.ask("/alone/first")]);
  const gone = isolate.ask("/alone/gone");
  await pause(200);
  const next = isolate.ask("/alone/next");
  await pause(200);
  gone.hangUp();
  await allIsWell([next]);
  expect(isolate.seen).toEqual(["/api/profiles/first", "/api/profiles/next"]);
});

test.runIf(workerd)("slots of requests that ended without a word come back", async () => {
  isolate = await openIsolate(fixed, answerAll);
  const held = [1, 2, 3].map((i) => isolate.ask(`/alone/hold-${i}`));
  await expect.poll(() => isolate.seen.length).toBe(3);
  for (const each of held) each.hangUp();
  await allIsWell([isolate.ask("/alone/after")]);
});

test.runIf(workerd)("a refresh whose request is gone is taken over", async () => {
  let refreshes = 0;
  isolate = await openIsolate({ ...fixed, timeoutMs: 60_000 }, (request, response) => {
    if (request.url === "/token") {
      // The first one is never answered.
      if (++refreshes > 1) json(response, 200, { access_token: "fresh", refresh_token: "next", expires_in: 3600 });
    } else if (request.headers.authorization === "Bearer fresh") json(response, 200, profile);
    else json(response, 401, { errors: [] });
  });
  const leader = isolate.ask("/signedIn/leader");
  await expect.poll(() => refreshes).toBe(1);
  const followers = [1, 2, 3].map((i) => isolate.ask(`/signedIn/follower-${i}`));
  await pause(300);
  leader.hangUp();
  await allIsWell(followers);
  expect(refreshes).toBe(2);
});
