import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { describe, expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { Operation } from "../../src/operation.ts";
import type { BinaryReply } from "../../src/pipeline/stream.ts";
import { acme, downloadThing, exportLines, exportRows } from "../support/acme.ts";

type Part = string | Uint8Array | Error;

/** A reply of bytes that come in these parts, and what became of it. */
function answer(parts: readonly Part[], headers: Record<string, string> = {}, options: object = {}) {
  const platform = createVirtualPlatform();
  const seen = { pulled: 0, cancelled: false, signal: undefined as AbortSignal | undefined };
  const rest = [...parts];
  const body = new ReadableStream<unknown>(
    {
      pull(controller) {
        seen.pulled++;
        const part = rest.shift();
        if (part === undefined) controller.close();
        else if (part instanceof Error) controller.error(part);
        else controller.enqueue(typeof part === "string" ? new TextEncoder().encode(part) : part);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const fetch = async (_: string, { signal }: RequestInit): Promise<Response> => {
    seen.signal = signal ?? undefined;
    return new Response(body as never, { headers });
  };
  const core = new ClientCore(acme, {
    apiKey: "key-made-up",
    fetch: fetch as never,
    platform,
    retry: false,
    ...options,
  });
  return { core, seen, platform };
}
const all = async (items: PromiseLike<unknown>): Promise<unknown[]> => {
  const found = [];
  for await (const item of (await items) as AsyncIterable<unknown>) found.push(item);
  return found;
};
const failure = async (work: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  work.then(
    (value) => Promise.reject(new Error(`gave ${JSON.stringify(value)}`)),
    (error) => error,
  );
const rows = (...given: Parameters<typeof answer>) => all(answer(...given).core.call(exportRows));
const lines = (...given: Parameters<typeof answer>) => all(answer(...given).core.call(exportLines));
const gzip: Record<string, string> = { "content-encoding": "gzip" };

describe("rows", () => {
  const text = '{"a":"zażółć ☕ 𝄞"}\r\n\n  \r\n[2]\n3\n"x"';
  const values = [{ a: "zażółć ☕ 𝄞" }, [2], 3, "x"];

  test("are the same wherever the bytes are parted", async () => {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await rows([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(values);
    }
    expect(await rows(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(values);
  });

  test("that are none are told by their line, blank ones counted", async () => {
    const error = await failure(rows(['1\n\n \nnot "json"\n2\n'], { "x-request-id": "r1" }));
    expect(error).toMatchObject({
      name: "ResponseParseError",
      operation: "exports.rows",
      requestId: "r1",
      status: 200,
    });
    expect(error.message).toContain("has a line 4 that is not JSON");
    expect(error.snippet).toBe('not "json"');
  });

  test("may be as long as is allowed, and no longer", async () => {
    const long = (length: number) => rows([`"${"x".repeat(length - 2)}"`, "", "\n1\n"], {}, { maxResponseBytes: 100 });
    expect(await long(100)).toEqual(["x".repeat(98), 1]);
    const error = await failure(long(101));
    expect(error).toMatchObject({ name: "ResponseParseError", operation: "exports.rows" });
    expect(error.message).toContain("has a line that is larger than 100 bytes");
    expect(error.snippet).toMatch(/^"x+"$/);
  });

  test("of a last line without an end are taken unless it may be half of one", async () => {
    for (const coding of ["", "identity", "IDENTITY"]) {
      const headers: Record<string, string> = coding ? { "content-encoding": coding } : {};
      expect(await rows(["1\n23"], headers)).toEqual([1, 23]);
    }
    expect(await rows(['1\n{"a":2}'], gzip)).toEqual([1, { a: 2 }]);
    expect(await rows(["1\n23\n"], gzip)).toEqual([1, 23]);
    expect(await failure(rows(["1\n23"], gzip))).toMatchObject({ name: "ConnectionError" });
    expect(await failure(rows(['1\n{"a"']))).toMatchObject({ name: "ConnectionError" });
  });

  test("of no body are none", async () => {
    expect(await rows([])).toEqual([]);
    let used: AbortSignal | null | undefined;
    const fetch = async (_: unknown, init?: RequestInit) => {
      used = init?.signal;
      return new Response(null);
    };
    const core = new ClientCore(acme, { apiKey: "k", fetch });
    expect(await all(core.call(exportRows))).toEqual([]);
    expect(used?.aborted).toBe(false);
    expect(await ((await core.call(downloadThing, "1")) as BinaryReply).text()).toBe("");
    expect(core.snapshot()[0]).toMatchObject({ inFlight: 0 });
  });

  test("of a body that gives text instead of bytes are a broken reply", async () => {
    const fetch = async () => new Response(new ReadableStream({ start: (c) => c.enqueue("1\n2\n") }) as never);
    const core = new ClientCore(acme, { apiKey: "k", fetch, retry: false });
    expect(await failure(all(core.call(exportRows)))).toMatchObject({ name: "ConnectionError" });
  });
});

describe("lines", () => {
  test("come without their ends", async () => {
    expect(await lines(["a\r\nb\n\nc\rd\r", "\n e "])).toEqual(["a", "b", "", "c\rd", " e "]);
  });

  test("of a compressed reply need an end, and the error tells the way out", async () => {
    expect(await lines(["a\nb\n"], gzip)).toEqual(["a", "b"]);
    const error = await failure(lines(["a\nb"], gzip));
    expect(error).toMatchObject({ name: "ConnectionError", operation: "exports.lines" });
    expect(error.message).toContain("accept-encoding: identity");
    expect(await lines(["a\nb"])).toEqual(["a", "b"]);
  });

  test("are bounded too", async () => {
    expect((await failure(lines(["x".repeat(60), "x".repeat(60)], {}, { maxResponseBytes: 100 }))).message).toContain(
      "has a line that is larger than 100 bytes",
    );
  });
});

describe("a stream that ends early", () => {
  const post: Operation = { ...exportRows, id: "exports.make", method: "POST" };

  test("breaks off with the operation and its request, and with the doubt that a write leaves", async () => {
    const cut = () => answer(["1\n", new TypeError("terminated")], { "x-request-id": "r7" }).core;
    expect(await failure(all(cut().call(exportRows)))).toMatchObject({
      name: "ConnectionError",
      operation: "exports.rows",
      requestId: "r7",
      mayHaveBeenProcessed: false,
      message: "exports.rows: the stream broke off before its end. Ask for it again.",
    });
    expect(await failure(all(cut().call(post)))).toMatchObject({
      operation: "exports.make",
      mayHaveBeenProcessed: true,
    });
  });

  test("says how long it was silent", async () => {
    const { core, platform } = answer([], {}, { timeoutMs: 5_000 });
    const silent = new ClientCore(acme, {
      apiKey: "k",
      platform,
      timeoutMs: 5_000,
      fetch: async () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })),
    });
    const began = platform.now();
    const reading = failure(all(silent.call(exportRows)));
    await platform.runAll();
    expect(platform.now() - began).toBe(5_000);
    expect(await reading).toMatchObject({
      name: "TimeoutError",
      message: "exports.rows: the stream was silent for 5000 ms, or lay unread for too long.",
    });
    expect(core.snapshot()).toEqual([]);
  });

  test("by an abort gives the caller's own reason", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const { core, seen } = answer(["1\n", "2\n"]);
    const items = (await core.call(exportRows, undefined, undefined, {
      signal: controller.signal,
    })) as AsyncIterable<unknown>;
    const read = (async () => {
      for await (const _ of items) controller.abort(reason);
    })();
    expect(await failure(read)).toBe(reason);
    expect(seen.signal?.aborted).toBe(true);
  });

  test("for what is in it is let go of", async () => {
    for (const text of ["no json\n", `${"x".repeat(200)}`]) {
      const { core, seen, platform } = answer([text, "1\n", "2\n"], {}, { maxResponseBytes: 100 });
      expect(await failure(all(core.call(exportRows)))).toMatchObject({ name: "ResponseParseError" });
      expect([seen.signal?.aborted, platform.pendingTimers]).toEqual([true, 0]);
    }
  });

  test("is none that waits for its reader, for five minutes", async () => {
    const slowly = async (ms: number) => {
      const { core, platform } = answer(["1\n", "2\n"], {}, { timeoutMs: 1_000 });
      const seen: unknown[] = [];
      for await (const row of (await core.call(exportRows)) as AsyncIterable<unknown>) {
        seen.push(row);
        await platform.advance(ms);
      }
      return seen;
    };
    expect(await slowly(299_999)).toEqual([1, 2]);
    expect(await failure(slowly(300_000))).toMatchObject({ name: "TimeoutError" });
  });

  test("frees its connection; one that was read to its end keeps it for the next call", async () => {
    const left = answer(["1\n", "2\n"]);
    for await (const _ of (await left.core.call(exportRows)) as AsyncIterable<unknown>) break;
    const whole = answer(["1\n"]);
    await all(whole.core.call(exportRows));
    const unread = answer(["1\n"]);
    await ((await unread.core.call(exportRows)) as AsyncGenerator).return(undefined);
    const unreadLines = answer(["1\n"]);
    await ((await unreadLines.core.call(exportLines)) as AsyncGenerator).return(undefined);
    const cancelled = answer(["1\n"]);
    await ((await cancelled.core.call(downloadThing, "1")) as BinaryReply).stream.cancel();
    const each = [left, whole, unread, unreadLines, cancelled];
    expect(each.map(({ seen }) => seen.signal?.aborted)).toEqual([true, false, true, true, true]);
    expect(each.map(({ platform }) => platform.pendingTimers)).toEqual([0, 0, 0, 0, 0]);
    expect(each.map(({ core }) => core.snapshot()[0]?.inFlight)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("bytes", () => {
  const file = async (...given: Parameters<typeof answer>) => {
    const { core, seen, platform } = answer(...given);
    return { file: (await core.call(downloadThing, "1")) as BinaryReply, seen, platform };
  };

  test("are not asked for before somebody reads them", async () => {
    const { file: reply, seen, platform } = await file(["a", "b"]);
    await platform.settle();
    expect(seen.pulled).toBe(0);
    expect(new TextDecoder().decode(await reply.arrayBuffer())).toBe("ab");
    expect(seen.pulled).toBe(3);
  });

  test("may be asked for later than an attempt may take, and are let go when nobody does", async () => {
    const after = async (ms: number) => {
      const { file: reply, platform } = await file(["a"], {}, { timeoutMs: 1_000 });
      await platform.advance(ms);
      return reply.text();
    };
    expect(await after(29_999)).toBe("a");
    expect(await failure(after(30_000))).toMatchObject({ name: "TimeoutError" });
  });

  test("are read once, in whichever way", async () => {
    const ways = [
      (reply: BinaryReply) => reply.text(),
      (reply: BinaryReply) => reply.arrayBuffer(),
      async (reply: BinaryReply) => reply.stream.getReader().read(),
    ];
    for (const first of ways) {
      for (const second of ways.slice(0, 2)) {
        const { file: reply } = await file(["a"]);
        await first(reply);
        expect(await failure(second(reply))).toMatchObject({
          name: "InvalidRequestError",
          operation: "things.download",
        });
      }
    }
  });

  test("tell their type and, as JSON, no more than whose they are", async () => {
    const { file: reply } = await file(["a"], { "content-type": "image/png" });
    expect([reply.contentType, JSON.stringify(reply)]).toEqual(["image/png", '{"operation":"things.download"}']);
    expect((await file(["a"])).file.contentType).toBeUndefined();
  });

  test.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ["attachment", undefined],
    ['attachment; filename=""', undefined],
    ['attachment; filename="dir/"', undefined],
    ['attachment; filename="a b.txt"', "a b.txt"],
    ['attachment; filename="a;b.txt"; size=3', "a;b.txt"],
    ["attachment; filename=plain.txt", "plain.txt"],
    ["attachment;FileName  =   plain.txt  ; size=3", "plain.txt"],
    ['inline; filename="../x/logo.png"', "logo.png"],
    ['inline; filename="C:\\temp\\logo.png"', "logo.png"],
    ["attachment; filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"],
    ["attachment; filename*=utf-8'en'%E2%82%AC.txt; filename=\"fallback.txt\"", "€.txt"],
    ["attachment; filename=\"fallback.txt\"; filename*  =  UTF-8''%E2%82%AC%20b.txt  ; size=3", "€ b.txt"],
    ["attachment; filename*=ISO-8859-1'de'plain.txt", "plain.txt"],
    ["attachment; filename*=''plain.txt", "plain.txt"],
    ["attachment; filename*=UTF-8''dir%2Fa.txt", "a.txt"],
    ["attachment; filename*=UTF-8''%FF.txt; filename=fallback.txt", "fallback.txt"],
    ["attachment; filename*=UTF-8''%FF.txt", undefined],
  ])("with the disposition %s are called %s", async (disposition, name) => {
    const { file: reply } = await file(["a"], disposition === undefined ? {} : { "content-disposition": disposition });
    expect(reply.filename).toBe(name);
  });
});
