import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FaultServer, startFaultServer } from "@carillon/config/faults";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BinaryReply } from "../../src/index.ts";
import { createThing, deleteThings, downloadThing, exportRows, getThing } from "../support/acme.ts";
import { isMutating } from "../support/mutating.ts";
import { type AuthKind, clientOf, failureOf, isLong, KINDS } from "./support.ts";

const auth = KINDS[0] as AuthKind;
const CALLS = isMutating ? 200 : isLong ? 100_000 : 10_000;
const AT_ONCE = 10;
/** A platform may open another connection in the moment before one is free again; what counts is that calls add none. */
const FEW = 5 * AT_ONCE;

/** The second half comes later, so that a body that is given up midway costs its connection. */
function inTwo(response: ServerResponse, text: string): void {
  response.write(text.slice(0, text.length / 2));
  setTimeout(() => response.end(text.slice(text.length / 2)), 2);
}

let server: Server;
let url: string;
let opened = 0;
let open = 0;
let most = 0;
beforeAll(async () => {
  const big = Buffer.alloc(300_000, "x");
  server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const [, kind] = (request.url ?? "").split("?");
      if (kind === "ok") response.end("{}");
      else if (kind === "none") inTwo(response.writeHead(200), "a body that nobody asked for");
      else if (kind === "204") response.writeHead(204).end();
      else if (kind === "big") response.writeHead(500).end(big);
      else inTwo(response.writeHead(404), JSON.stringify({ error: { message: "x".repeat(Number(kind)) } }));
    });
  });
  server.keepAliveTimeout = 600_000;
  server.on("connection", (socket) => {
    opened++;
    most = Math.max(most, ++open);
    socket.on("close", () => open--);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Core = ReturnType<typeof clientOf>;
/** A call whose reply the path's query picks. No DELETE with a body and no HEAD: Node ends the connection after those by itself. */
const asking = (core: Core, kind: string): PromiseLike<unknown> =>
  kind === "none" || kind === "204"
    ? core.call({ ...deleteThings, path: `/x?${kind}` }).safe()
    : core.call({ ...getThing, path: `/x?${kind}`, ids: [] }).safe();

async function run(kinds: readonly string[], calls: number): Promise<void> {
  const core = clientOf(auth, { baseUrl: url });
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < calls; index = next++) await asking(core, kinds[index % kinds.length] as string);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

describe("bodies that nobody reads", () => {
  test(`${CALLS} calls, most of them failing: a handful of connections, which are used again`, async () => {
    opened = most = 0;
    await run(["10", "ok", "none", "1000", "204", "30000", "60000"], CALLS);
    expect(most).toBeLessThanOrEqual(FEW);
    // Every body was read to its end, or its connection would have been lost.
    expect(opened).toBeLessThanOrEqual(FEW);
  });

  test("a large one costs its connection, and no more than that", async () => {
    most = open;
    const before = opened;
    await run(["big", "ok"], 200);
    expect(most).toBeLessThanOrEqual(FEW);
    expect(opened - before).toBeLessThanOrEqual(100 + FEW);
    await expect.poll(() => open).toBeLessThanOrEqual(FEW);
  });

  test("streams that are left, cancelled or given back free theirs", async () => {
    const faults = await startFaultServer({ trickleMs: 5 });
    const core = clientOf(auth, { baseUrl: faults.addressOf("trickle-body") });
    for (let round = 0; round < 30; round++) {
      const file = (await core.call(downloadThing, "1")) as BinaryReply;
      await file.stream.cancel();
      const reader = ((await core.call(downloadThing, "1")) as BinaryReply).stream.getReader();
      await reader.read();
      await reader.cancel();
      await ((await core.call(exportRows)) as AsyncGenerator<unknown>).return(undefined);
    }
    await expect.poll(() => faults.openSockets()).toBe(0);
    await faults.stop();
  });
});

describe("a connection that went stale", () => {
  let faults: FaultServer;
  beforeAll(async () => {
    faults = await startFaultServer();
  });
  afterAll(() => faults.stop());

  test("a read goes again by itself; a write says that it may have been done, and is not repeated", async () => {
    const base = faults.addressOf("stale-keep-alive");
    const core = clientOf(auth, { baseUrl: base, retry: { maxAttempts: 3, baseDelayMs: 1 } });
    for (let round = 0; round < 5; round++) {
      expect(await core.call(getThing, "1")).toMatchObject({ ok: true });
    }
    const outcomes: unknown[] = [];
    for (let round = 0; round < 10; round++) {
      const effect = `write-${round}`;
      const outcome = await core.call(createThing, undefined, {}, { headers: { "x-effect": effect } }).safe();
      outcomes.push(outcome.error?.name);
      if (outcome.error) expect(outcome.error).toMatchObject({ name: "ConnectionError", mayHaveBeenProcessed: true });
      expect([effect, faults.effects.get(effect)]).toEqual([effect, 1]);
    }
    expect(outcomes).toContain("ConnectionError");
  });
});

test("200 KB of headers are an error or are not copied", async () => {
  const faults = await startFaultServer({ echo: true });
  const core = clientOf(auth, { baseUrl: faults.addressOf("header-flood") });
  const error = await failureOf(core.call(getThing, "1"));
  expect(error.name).toBe("ConnectionError");
  await faults.stop();
  // Other platforms take them.
  const flood = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`x-flood-${index}`, "y".repeat(500)]));
  for (const [status, body] of [
    [400, "{}"],
    [200, "<html>"],
  ] as const) {
    const fetch = async () => new Response(body, { status, headers: flood });
    const copied = (await failureOf(clientOf(auth, { fetch }).call(getThing, "1"))) as unknown as { headers: Headers };
    const size = [...copied.headers].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    expect([size > 8 * 1024, size <= 16 * 1024]).toEqual([true, true]);
  }
});
