import { type AddressInfo, createServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BinaryReply, isCarillonError } from "../../src/index.ts";
import type { Operation } from "../../src/operation.ts";
import { downloadThing, exportLines, exportRows, getThing } from "../support/acme.ts";
import { isMutating } from "../support/mutating.ts";
import { type AuthKind, clientOf, collect, failureOf, KINDS } from "./support.ts";

// Every reply is cut after each of its bytes, in every framing. What comes out is the whole value or a typed error; of
// rows and lines, whole ones from the beginning, and then the error.

let url: string;
let reply: Buffer;
const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
  socket.on("error", () => undefined);
  socket.on("data", () => socket.end(reply));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

type Framing = (body: Buffer, length: number) => Buffer;
const message = (headers: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n`), body]);
const chunked = (body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);

/** The connection ends too early, and the framing shows it. */
const CONNECTION: Record<string, [whole: (body: Buffer) => Buffer, frame: Framing]> = {
  "a known length": [
    (body) => body,
    (body, length) => message(`content-length: ${body.length}\r\n`, body.subarray(0, length)),
  ],
  chunks: [chunked, (body, length) => message("transfer-encoding: chunked\r\n", chunked(body).subarray(0, length))],
  "gzip of a known length": [
    gzipSync,
    (body, length) =>
      message(
        `content-encoding: gzip\r\ncontent-length: ${gzipSync(body).length}\r\n`,
        gzipSync(body).subarray(0, length),
      ),
  ],
};
/** The framing is right, and what it holds was cut before it was framed: a proxy that lost its upstream. */
const packed =
  (pack: (body: Buffer) => Buffer, coding: string): Framing =>
  (body, length) => {
    const cut = pack(body).subarray(0, length);
    return message(`content-encoding: ${coding}\r\ncontent-length: ${cut.length}\r\n`, cut);
  };
const CONTENT: Record<string, [whole: (body: Buffer) => Buffer, frame: Framing]> = {
  "cut gzip in a good frame": [gzipSync, packed(gzipSync, "gzip")],
  "cut brotli in a good frame": [brotliCompressSync, packed(brotliCompressSync, "br")],
};

/** Values in all the forms that JSON has. */
const VALUES: readonly unknown[] = [
  {},
  [],
  "",
  "a",
  "\u00e9\ud83d\ude00",
  '"\\\n',
  null,
  true,
  false,
  { a: 1 },
  { a: -1.5e10 },
  { a: null },
  { a: [1, 2, 3] },
  { a: { b: { c: "d" } } },
  { "": "" },
  [1],
  [1, 2],
  [[]],
  [[[["x"]]]],
  [{}, {}],
  [{ a: 1 }, { a: 2 }],
  ["a", "b"],
  [null, null],
  { data: [{ id: "1", name: "\u00fcnic\u00f6de" }], next: "c2" },
  { data: [], next: null },
  { n: 123456789 },
];
const ROWS = [
  [{ n: 1 }],
  [{ n: 1 }, { n: 22 }],
  [{ a: "x" }, { a: "\u00e9" }, { a: null }],
  [[1, 2], [3]],
  ["a", "b"],
  [10, 200, 3000],
  [true, null],
  [{ a: { b: [1] } }],
];
const LINES = [
  ["a"],
  ["id,name", "1,x", "2,y"],
  ["\u00e9,\ud83d\ude00", "z"],
  ["1", "22", "333"],
  ["a,b,c", "", "d,e,f"],
  ['"q""uo,te",1', "2"],
  ["x".repeat(40), "y"],
  ["a\tb", "c\td"],
];
const BYTES = [
  Buffer.from([0]),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  Buffer.from("text"),
  Buffer.alloc(40, 7),
  Buffer.from("a\nb\n"),
  Buffer.from([255, 254, 0, 0]),
  Buffer.from("%PDF-1.7"),
  Buffer.from("PK\x03\x04"),
];

test("there are 50 bodies", () => expect(VALUES.length + ROWS.length + LINES.length + BYTES.length).toBe(50));

const core = () => clientOf(KINDS[0] as AuthKind, { baseUrl: url, timeoutMs: 60_000 });

/** Cuts a body after each byte; `look` is told whether it is whole. */
async function everyCut(
  body: Buffer,
  [whole, frame]: [(body: Buffer) => Buffer, Framing],
  look: (isWhole: boolean, cut: number) => Promise<void>,
) {
  const { length } = whole(body);
  // In a mutation run a few say enough.
  const step = isMutating ? Math.ceil(length / 3) : 1;
  for (let cut = 0; cut < length; cut += step) {
    reply = frame(body, cut);
    await look(false, cut);
  }
  reply = frame(body, length);
  await look(true, length);
}

const outcomeOf = (operation: Operation): Promise<unknown> =>
  Promise.resolve(core().call(operation, "1")).catch((error: unknown) => error);

describe.each(Object.entries({ ...CONNECTION, ...CONTENT }))("%s", (name, framing) => {
  const isSure = name in CONNECTION;

  test("JSON: the whole value or an error", async () => {
    for (const value of VALUES) {
      await everyCut(Buffer.from(JSON.stringify(value)), framing, async (isWhole, cut) => {
        const got = await outcomeOf(getThing);
        if (isCarillonError(got)) {
          expect([value, cut, isWhole]).toEqual([value, cut, false]);
          expect(["ConnectionError", "ResponseParseError"]).toContain(got.name);
        } else {
          expect(got).toEqual(value);
          if (isSure) expect([value, cut, isWhole]).toEqual([value, cut, true]);
        }
      });
    }
  });

  const streams: [string, Operation, readonly (readonly unknown[])[], (item: never) => string][] = [
    ["rows", exportRows, ROWS, (row) => JSON.stringify(row)],
    ["lines", exportLines, LINES, (line) => line],
  ];
  test.each(streams)("%s: whole ones from the beginning, then the error", async (_, operation, bodies, write) => {
    for (const items of bodies) {
      const text = items.map((item) => `${write(item as never)}\n`).join("");
      await everyCut(Buffer.from(text), framing, async (isWhole, cut) => {
        const got: unknown[] = [];
        const error: unknown = await (async () => {
          for await (const item of (await core().call(operation)) as AsyncIterable<unknown>) got.push(item);
        })().catch((thrown: unknown) => thrown);
        // Never half of one.
        expect([items, cut, got]).toEqual([items, cut, items.slice(0, got.length)]);
        if (isWhole) expect([error, got.length]).toEqual([undefined, items.length]);
        else if (isSure || error !== undefined)
          expect([items, cut, isCarillonError(error)]).toEqual([items, cut, true]);
      });
    }
  });

  test.runIf(isSure && !name.startsWith("gzip"))("bytes: all of them or an error", async () => {
    for (const bytes of BYTES) {
      await everyCut(bytes, framing, async (isWhole) => {
        const got = await core()
          .call<BinaryReply>(downloadThing, "1")
          .then((file) => file.arrayBuffer())
          .catch((error: unknown) => error);
        expect(isCarillonError(got)).toBe(!isWhole);
        if (isWhole) expect(Buffer.from(got as ArrayBuffer)).toEqual(bytes);
      });
    }
  });
});

test("a compressed text without a last line end gives no last line, and says what to do", async () => {
  reply = packed(gzipSync, "gzip")(Buffer.from("a,b\n1,2"), 1_000);
  const error = await failureOf((async () => collect((await core().call(exportLines)) as AsyncIterable<string>))());
  expect([error.name, error.message]).toEqual([
    "ConnectionError",
    expect.stringContaining("`accept-encoding: identity`"),
  ]);
  reply = message("content-length: 7\r\n", Buffer.from("a,b\n1,2"));
  expect(await collect((await core().call(exportLines)) as AsyncIterable<string>)).toEqual(["a,b", "1,2"]);
});

test("bytes are asked for plain, so that their end is always told", async () => {
  const seen: (string | undefined)[] = [];
  const fetch = async (_: string, { headers }: { headers: Record<string, string> }) => {
    seen.push(headers["accept-encoding"]);
    return new Response("x");
  };
  const own = clientOf(KINDS[0] as AuthKind, { fetch });
  await own.call<BinaryReply>(downloadThing, "1").then((file) => file.text());
  await own
    .call<BinaryReply>(downloadThing, "1", undefined, { headers: { "accept-encoding": "gzip" } })
    .then((file) => file.text());
  await collect((await own.call(exportLines)) as AsyncIterable<string>);
  expect(seen).toEqual(["identity", "gzip", undefined]);
});
