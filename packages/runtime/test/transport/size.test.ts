import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createDeflate, createGzip, createZstdCompress } from "node:zlib";
import { gzipBomb } from "@carillon/config/faults";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BinaryReply } from "../../src/index.ts";
import { downloadThing, exportRows, getThing } from "../support/acme.ts";
import { isMutating } from "../support/mutating.ts";
import { type AuthKind, clientOf, failureOf, KINDS } from "./support.ts";

const MIB = 2 ** 20;
const BOMB_MIB = 200;
const CAP = 8 * MIB;
const auth = KINDS[0] as AuthKind;

/** 200 MiB of zeros, packed without ever being in memory. */
async function pack(...steps: NodeJS.ReadWriteStream[]): Promise<Buffer> {
  const zeros = Buffer.alloc(MIB);
  const out: Buffer[] = [];
  const take = async (from: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of from) out.push(chunk);
  };
  await pipeline([Readable.from(Array.from({ length: BOMB_MIB }, () => zeros)), ...steps, take] as never);
  return Buffer.concat(out);
}
const brotli = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const BOMBS: Record<string, () => Promise<Buffer> | Buffer> = {
  gzip: () => gzipBomb(BOMB_MIB),
  deflate: () => pack(createDeflate({ level: 1 })),
  br: () => pack(brotli()),
  zstd: () => pack(createZstdCompress()),
  "gzip, br": () => pack(createGzip({ level: 1 }), brotli()),
  "gzip, gzip": () => pack(createGzip({ level: 1 }), createGzip()),
};

let url: string;
let head: string;
let body: Buffer | "endless";
let written: number;
const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
  socket.on("error", () => undefined);
  socket.on("data", () => {
    socket.write(head);
    if (body !== "endless") return void socket.write(body);
    const zeros = Buffer.alloc(MIB / 4);
    const pump = (): void => {
      while (written < BOMB_MIB * MIB && !socket.destroyed) {
        written += zeros.length;
        if (!socket.write(zeros)) return void socket.once("drain", pump);
      }
    };
    pump();
  });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

/** How much more memory the process has at the worst moment of a piece of work. */
async function growthOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  await work();
  clearInterval(timer);
  return Math.max(most, process.memoryUsage().rss) - before;
}

const answer = (status: number, encoding: string, content: typeof body, length?: number): void => {
  head = `HTTP/1.1 ${status} Made Up\r\ncontent-type: application/json\r\ncontent-encoding: ${encoding}\r\n${length === undefined ? "" : `content-length: ${length}\r\n`}\r\n`;
  body = content;
  written = 0;
};

describe.skipIf(isMutating)("200 MiB of zeros", () => {
  test.each(Object.keys(BOMBS))("in %s: refused at the cap, and never in memory", async (encoding) => {
    const bomb = (await BOMBS[encoding]?.()) as Buffer;
    expect(bomb.length).toBeLessThan(MIB);
    // Once to warm up what the platform keeps for itself.
    for (const cap of [1_000, CAP]) {
      const core = clientOf(auth, { baseUrl: url, maxResponseBytes: cap });
      answer(200, encoding, bomb, bomb.length);
      const growth = await growthOf(async () => {
        const error = await failureOf(core.call(getThing, "1"));
        expect(error).toMatchObject({ name: "ResponseParseError", operation: "things.get", status: 200 });
        expect(error.message).toMatch(/`maxResponseBytes`|not valid JSON/);
        expect(String(error.snippet).length).toBeLessThanOrEqual(512);
      });
      if (cap === CAP) expect(growth).toBeLessThan(3 * CAP + 64 * MIB);
      answer(500, encoding, bomb, bomb.length);
      expect(await failureOf(core.call(getThing, "1"))).toMatchObject({ name: "ServerError", status: 500 });
    }
  });

  test.each(["of no known length", "of a length that is a lie"])("plain, %s: the rest is never sent", async (which) => {
    answer(200, "identity", "endless", which.endsWith("lie") ? BOMB_MIB * MIB : undefined);
    const core = clientOf(auth, { baseUrl: url, maxResponseBytes: CAP });
    const growth = await growthOf(async () => {
      const error = await failureOf(core.call(getThing, "1"));
      expect(error.message).toContain(`larger than ${CAP} bytes`);
    });
    expect(growth).toBeLessThan(3 * CAP + 64 * MIB);
    expect(written).toBeLessThan(CAP + 16 * MIB);
    await expect.poll(() => sockets.size).toBe(0);
  });

  test("of an error: 64 KiB of it is kept", async () => {
    answer(500, "identity", "endless");
    const error = await failureOf(clientOf(auth, { baseUrl: url }).call(getThing, "1"));
    expect((error.body as string).length).toBeLessThan(68 * 1024);
    expect(written).toBeLessThan(16 * MIB);
    await expect.poll(() => sockets.size).toBe(0);
  });

  test("as a stream: all of it comes, and little of it is in memory at once", async () => {
    const bomb = gzipBomb(BOMB_MIB);
    answer(200, "gzip", bomb, bomb.length);
    let size = 0;
    const growth = await growthOf(async () => {
      const { stream } = (await clientOf(auth, { baseUrl: url, maxResponseBytes: 1_000 }).call(
        downloadThing,
        1,
      )) as BinaryReply;
      for await (const chunk of stream) size += chunk.byteLength;
    });
    expect(size).toBe(BOMB_MIB * MIB);
    expect(growth).toBeLessThan(128 * MIB);
  });

  test("as one row: it ends at the cap of a row", async () => {
    const bomb = gzipBomb(BOMB_MIB);
    answer(200, "gzip", bomb, bomb.length);
    const rows = (await clientOf(auth, { baseUrl: url, maxResponseBytes: CAP }).call(
      exportRows,
    )) as AsyncIterable<unknown>;
    const growth = await growthOf(async () => {
      const error = await failureOf(
        (async () => {
          for await (const _ of rows);
        })(),
      );
      expect([error.name, error.message]).toEqual([
        "ResponseParseError",
        expect.stringContaining("`maxResponseBytes`"),
      ]);
    });
    expect(growth).toBeLessThan(8 * CAP + 64 * MIB);
  });
});

test.each([
  [100, 100, true],
  [100, 99, false],
  [1, 1, true],
])("a body of %i bytes with a cap of %i", async (size, cap, fits) => {
  const content = Buffer.from(`"${"x".repeat(Math.max(0, size - 2))}"`.slice(0, size).padEnd(size, "1"));
  const text = size === 1 ? Buffer.from("1") : content;
  for (const encoding of ["identity", "x-unknown"]) {
    answer(200, encoding, text, text.length);
    if (encoding === "identity") head = head.replace("content-encoding: identity\r\n", "");
    const { error } = await clientOf(auth, { baseUrl: url, maxResponseBytes: cap }).call(getThing, "1").safe();
    expect(error === undefined).toBe(fits);
  }
});
