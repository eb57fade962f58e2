import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, it } from "vitest";
import type { Vendor } from "../../src/operation.ts";
import type { BinaryReply } from "../../src/pipeline/stream.ts";
import { acme, downloadThing, exportRows, getThing, thingExists } from "../support/acme.ts";
import { FullCore } from "../support/full-core.ts";

const CONCURRENT = 2;
const vendor: Vendor = {
  ...acme,
  buckets: { standard: { windows: [{ limit: 1_000, windowMs: 1_000 }], mode: "window", concurrent: CONCURRENT } },
};

/** A server that counts a request until its body is gone, and the ways to end one. */
function server(client: object = {}) {
  const platform = createVirtualPlatform();
  let open = 0;
  const seen = { most: 0, asked: 0 };
  const bodies: ReadableStreamDefaultController<Uint8Array>[] = [];
  let status = 200;
  const fetch = async (_url: string, { signal, method }: RequestInit): Promise<Response> => {
    seen.asked++;
    seen.most = Math.max(seen.most, ++open);
    let isOver = false;
    const over = (): void => {
      if (!isOver) open--;
      isOver = true;
    };
    if (method === "HEAD" || status === 204) {
      over();
      return new Response(null, { status });
    }
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const { close, error } = controller;
        controller.close = () => {
          over();
          close.call(controller);
        };
        controller.error = (reason) => {
          over();
          error.call(controller, reason);
        };
        bodies.push(controller);
        signal?.addEventListener("abort", () => {
          try {
            controller.error(signal.reason);
          } catch {}
        });
      },
      cancel: over,
    });
    return new Response(body, { status, headers: { "content-type": "application/json" } });
  };
  const core = new FullCore(vendor, { apiKey: "k", fetch, platform, retry: false, ...client });
  return {
    core,
    platform,
    seen,
    bodies,
    get open() {
      return open;
    },
    answerWith: (next: number) => {
      status = next;
    },
    end(index: number, text = "{}") {
      bodies[index]!.enqueue(new TextEncoder().encode(text));
      bodies[index]!.close();
    },
  };
}

const quiet = <T>(call: PromiseLike<T>): Promise<unknown> => Promise.resolve(call).catch((error: unknown) => error);

describe("a slot of a bucket with `concurrent`", () => {
  it("comes back with the end of the body, not with the headers; its window counts from the headers", async () => {
    const it = server();
    const calls = [1, 2, 3, 4].map(() => quiet(it.core.call(getThing, "x")));
    await it.platform.settle();
    expect(it.seen.asked).toBe(2);
    expect(it.core.snapshot()[0]).toMatchObject({ inFlight: 2, queued: 2 });
    await it.platform.advance(600);
    it.end(0);
    await it.platform.settle();
    expect(it.seen.asked).toBe(3);
    // The first two came back to the window one second after their headers.
    await it.platform.advance(500);
    expect(it.core.snapshot()[0]!.windows[0]!.used).toBe(1);
    for (const index of [1, 2]) it.end(index);
    await it.platform.settle();
    it.end(3);
    expect(await Promise.all(calls)).toEqual([{}, {}, {}, {}]);
    expect(it.seen.most).toBe(CONCURRENT);
    await it.platform.runAll();
    expect(it.core.snapshot()[0]).toMatchObject({ inFlight: 0, queued: 0 });
    expect(it.platform.pendingTimers).toBe(0);
  });

  const stream = async (call: PromiseLike<unknown>): Promise<BinaryReply> => (await call) as BinaryReply;

  /** Ways in which a reply ends, each with what keeps it open until then. */
  const ends: Record<string, (it: ReturnType<typeof server>) => Promise<void>> = {
    "a body that breaks off": async (it) => {
      const call = quiet(it.core.call(getThing, "x"));
      await it.platform.settle();
      it.bodies[0]!.error(new TypeError("terminated"));
      await call;
    },
    "an error body": async (it) => {
      it.answerWith(400);
      const call = quiet(it.core.call(getThing, "x"));
      await it.platform.settle();
      it.end(0);
      await call;
    },
    "an error body that never ends": async (it) => {
      it.answerWith(400);
      const call = quiet(it.core.call(getThing, "x", undefined, { timeoutMs: 1_000 }));
      await it.platform.advance(1_000);
      await call;
    },
    "a redirect": async (it) => {
      it.answerWith(302);
      await quiet(it.core.call(getThing, "x"));
    },
    "a body that is too large": async (it) => {
      const call = quiet(it.core.call(getThing, "x", undefined, { maxResponseBytes: 1 }));
      await it.platform.settle();
      it.bodies[0]!.enqueue(new Uint8Array(9));
      await call;
    },
    "a body that never comes": async (it) => {
      const call = quiet(it.core.call(getThing, "x", undefined, { timeoutMs: 1_000 }));
      await it.platform.advance(1_000);
      await call;
    },
    "an abort while the body is read": async (it) => {
      const controller = new AbortController();
      const call = quiet(it.core.call(getThing, "x", undefined, { signal: controller.signal }));
      await it.platform.settle();
      controller.abort();
      await call;
    },
    "no body at all": async (it) => {
      it.answerWith(204);
      await it.core.call(getThing, "x");
    },
    "a HEAD": async (it) => {
      await it.core.call(thingExists, "x");
    },
    "a stream that is read to its end": async (it) => {
      const reply = await stream(it.core.call(downloadThing, "x"));
      expect(it.core.snapshot()[0]!.inFlight).toBe(1);
      it.end(0);
      await reply.text();
    },
    "a stream that is cancelled": async (it) => {
      const reply = await stream(it.core.call(downloadThing, "x"));
      await reply.stream.cancel();
    },
    "a stream that is aborted before anybody reads it": async (it) => {
      const controller = new AbortController();
      await it.core.call(exportRows, undefined, undefined, { signal: controller.signal });
      controller.abort();
    },
    "a stream that nobody ever reads": async (it) => {
      await it.core.call(downloadThing, "x");
      await it.platform.advance(300_000);
    },
    "rows whose loop is left": async (it) => {
      const rows = (await it.core.call(exportRows)) as AsyncIterable<unknown>;
      it.bodies[0]!.enqueue(new TextEncoder().encode("1\n2\n"));
      for await (const _ of rows) break;
    },
    "a raw reply": async (it) => {
      const call = it.core.forward(getThing, { path: { id: "1" }, query: {}, body: undefined } as never, {});
      await it.platform.settle();
      it.end(0);
      await call;
    },
    "a raw stream": async (it) => {
      const reply = await it.core.forward(downloadThing, { path: { id: "1" }, query: {} } as never, {});
      expect(it.core.snapshot()[0]!.inFlight).toBe(1);
      await reply.body!.cancel();
    },
    "a raw refusal of what would be a stream": async (it) => {
      it.answerWith(404);
      const call = it.core.forward(downloadThing, { path: { id: "1" }, query: {} } as never, {});
      await it.platform.settle();
      it.end(0);
      await call;
    },
    "a raw reply without the stream that it would be": async (it) => {
      it.answerWith(204);
      await it.core.forward(downloadThing, { path: { id: "1" }, query: {} } as never, {});
    },
  };
  for (const [name, act] of Object.entries(ends)) {
    it(`comes back after ${name}`, async () => {
      const it = server();
      await act(it);
      await it.platform.settle();
      expect(it.core.snapshot()[0]).toMatchObject({ inFlight: 0, queued: 0 });
      expect(it.platform.pendingTimers).toBe(0);
      expect(it.open).toBe(0);
      it.answerWith(204);
      const next = await Promise.all(Array.from({ length: 20 }, () => quiet(it.core.call(getThing, "x"))));
      expect(next.filter((value) => value !== undefined)).toEqual([]);
    });
  }

  it("is not kept by a probe: a bucket that was paused opens with the headers of a long stream", async () => {
    const it = server();
    const first = quiet(it.core.call(getThing, "x"));
    it.answerWith(429);
    await it.platform.settle();
    it.end(0);
    await first;
    it.answerWith(200);
    const probe = it.core.call(downloadThing, "x");
    await it.platform.advance(5_000);
    expect(it.seen.asked).toBe(2);
    const other = quiet(it.core.call(getThing, "x"));
    await it.platform.settle();
    expect(it.seen.asked).toBe(3);
    it.end(2);
    await other;
    await ((await probe) as BinaryReply).stream.cancel();
    expect(it.platform.pendingTimers).toBe(0);
  });
});
