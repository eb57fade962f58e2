import { inspect } from "node:util";
import { type FaultName, type FaultServer, faults, startFaultServer } from "@carillon/config/faults";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BinaryReply, isCarillonError } from "../../src/index.ts";
import type { Hooks, Logger } from "../../src/options.ts";
import { createThing, downloadThing, exportLines, exportRows, getThing, listThings } from "../support/acme.ts";
import { isMutating } from "../support/mutating.ts";
import { type AuthKind, clientOf, collect, KINDS } from "./support.ts";

// Every fault, every kind of credential, everything that a user can look at: no key, in no form. The server repeats
// whatever it was sent, raw, in base64 and percent-encoded, in every place that it writes to.

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ echo: true, trickleMs: 20 });
});
afterAll(() => server.stop());

/** How a secret may look, made here by other means than those of the code under test. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = bytes.toString("base64");
  // Base64 of a longer text that holds the secret: what stays the same wherever it begins.
  const inside = [1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before, "x"), bytes])
      .toString("base64")
      .slice(before + 1, -4),
  );
  const some = [secret, base64, base64.replace(/=+$/, ""), bytes.toString("base64url"), ...inside];
  return [
    ...some,
    ...some.map(encodeURIComponent),
    ...some.map((text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** The secrets of a kind and what was made of them on the way, in every form. */
const hiddenOf = (auth: AuthKind): string[] => {
  const sent = server.requests.map(({ headers, path }) => auth.sent({ headers, url: path }));
  return [
    ...new Set([...auth.secrets, ...sent.filter((text) => text.length > 3 && text !== "undefined")].flatMap(formsOf)),
  ];
};

/** Everything that a value tells of itself. */
function shownBy(value: unknown): string[] {
  const texts = [String(value), inspect(value, { depth: 20, showHidden: true }), safeJson(value)];
  for (let each = value; each instanceof Error; each = each.cause) {
    texts.push(
      each.message,
      each.stack ?? "",
      String(each),
      safeJson(each),
      safeJson(Object.getOwnPropertyDescriptors(each)),
    );
    texts.push(inspect(each, { depth: 20, showHidden: true }));
    const { headers, body, snippet } = each as unknown as { headers?: Headers; body?: unknown; snippet?: string };
    texts.push(safeJson([...(headers ?? [])]), safeJson(body), String(snippet));
  }
  return texts;
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    // Of what is too deep or holds itself inspect tells.
    return (error as Error).message;
  }
}

function observers() {
  const told: unknown[] = [];
  const take = (...all: unknown[]): number => told.push(...all);
  const logger: Logger = { debug: take, info: take, warn: take, error: take };
  const hooks: Hooks = { onRequest: take, onResponse: take, onRetry: take, onThrottle: take, onError: take };
  return { told, logger, hooks };
}

/** The calls that a fault is met with: each kind of reply, with and without a body, and where the reply comes unparsed. */
const calls = [
  ["read", (core, id) => core.call(getThing, id).withResponse()],
  ["write", (core) => core.call(createThing, undefined, { a: 1 }).safe()],
  ["list", (core) => core.list(listThings).toArray()],
  ["lines", async (core) => collect((await core.call(exportLines)) as AsyncIterable<unknown>)],
  ["rows", async (core) => collect((await core.call(exportRows)) as AsyncIterable<unknown>)],
  ["bytes", async (core, id) => ((await core.call(downloadThing, id)) as BinaryReply).text()],
  ["request", (core) => core.request("GET", "/anything").withResponse()],
] as const satisfies readonly [string, (core: ReturnType<typeof clientOf>, id: string) => unknown][];

/** Faults that only time ends; one call is enough for those. */
const SLOW: readonly FaultName[] = ["blackhole", "trickle-header", "trickle-body"];

describe.each(KINDS)("a credential of kind $kind never shows", (auth) => {
  test.each(Object.keys(faults) as FaultName[])("%s", async (name) => {
    server.reset();
    const { told, logger, hooks } = observers();
    const core = clientOf(auth, {
      baseUrl: server.addressOf(name),
      logger,
      hooks,
      retry: { maxAttempts: 2, baseDelayMs: 1, maxDelayMs: 2, maxRetryAfterMs: 100 },
      throttle: {},
      timeoutMs: SLOW.includes(name) ? 60 : 20_000,
      maxResponseBytes: 1_000_000,
    });
    const some = SLOW.includes(name) || name === "bomb" ? calls.slice(0, 1) : isMutating ? calls.slice(0, 2) : calls;
    for (const [, call] of some) {
      const outcome: unknown = await (async () => call(core, "1"))().catch((error: unknown) => error);
      if (outcome instanceof Error) {
        if (!isCarillonError(outcome)) throw outcome;
        told.push(outcome);
      } else if (typeof outcome === "object" && outcome !== null) {
        // What the vendor answers is the caller's; all that comes with it is ours.
        const { error, response } = outcome as { error?: unknown; response?: Response };
        if (error) told.push(error);
        if (response) told.push(response.url);
      }
    }
    told.push(core, core.snapshot());
    const hidden = hiddenOf(auth);
    expect(told.length).toBeGreaterThan(4);
    for (const text of told.flatMap(shownBy)) {
      for (const form of hidden) {
        if (text.includes(form)) throw new Error(`${form} in: ${around(text, form)}`);
      }
    }
  });
});

const around = (text: string, form: string): string =>
  text.slice(Math.max(0, text.indexOf(form) - 300), text.indexOf(form) + 300);

test("the hunt finds what it looks for: the server did repeat it", async () => {
  for (const auth of KINDS) {
    server.reset();
    const { data } = (await clientOf(auth, { baseUrl: server.url }).call(getThing, "1").withResponse()) as {
      data: { said: string };
    };
    const hidden = hiddenOf(auth);
    const found = hidden.filter((form) => data.said.includes(form));
    expect([auth.kind, found.length > 2, hidden.length > 5]).toEqual([auth.kind, true, true]);
  }
});
