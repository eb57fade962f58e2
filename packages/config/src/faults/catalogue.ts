import { gzipSync } from "node:zlib";
import { chunkOf, type Exchange, headOf } from "./exchange.ts";
import { ENCODINGS, type Encoding, GZIP_TRAILER_BYTES, gzipBomb } from "./payloads.ts";

type Play = (exchange: Exchange) => void;

export interface Fault {
  /** Which of the 36 types it is; some come in several forms. */
  readonly type: string;
  /** Before the server (ask `addressOf(name)`), or in it (the path, or `choose`). */
  readonly where: "address" | "server";
  /** The server does the work before it fails, so that a repeat would do it twice. */
  readonly processed: boolean;
  /** A client that follows the rules of HTTP still gets the whole reply. */
  readonly whole: boolean;
  readonly play: Play;
}

const MIB = 1024 * 1024;
const BOMB_MIB = 200;
const FLOOD_BYTES = 200 * 1024;
const DEEP = 100_000;
/** So many at the end of a compressed stream surely hold some of the data. */
const FEW_BYTES = 6;
const JSON_TYPE = { "content-type": "application/json" };

const half = (bytes: Buffer, random: () => number): Buffer =>
  bytes.subarray(0, 1 + Math.floor(random() * (bytes.length - 1)));

/** A reply whose parts go on the wire as they are. */
const bytes =
  (make: (exchange: Exchange) => { headers?: Record<string, string>; body: Buffer | string }): Play =>
  (exchange) => {
    const { headers, body } = make(exchange);
    exchange.reply(200, { ...exchange.headers, ...headers }, body);
  };

const encoded = (encoding: Encoding): Play =>
  bytes(({ payload }) => ({ headers: { "content-encoding": encoding }, body: ENCODINGS[encoding](payload) }));

const refusal =
  (status: number, headers: () => Record<string, string> = () => ({})): Play =>
  ({ reply, said, headers: own }) =>
    reply(status, { ...own, ...headers() }, JSON.stringify({ error: { message: `made up ${status} ${said}`.trim() } }));

const rateLimit = (retryAfter?: () => string): Play =>
  refusal(429, retryAfter && (() => ({ "retry-after": retryAfter() })));

const redirect =
  (status: number): Play =>
  ({ reply, headers, elsewhere, request }) =>
    reply(status, { ...headers, location: `${elsewhere}/redirected${request.path}` }, "moved");

/** Nothing runs: the connection never reaches the server. */
const unreachable: Play = () => undefined;

let bomb: Buffer | undefined;

/** Type, place, processed, whole, play. */
type Row = readonly [type: string, where: Fault["where"], processed: boolean, whole: boolean, play: Play];

const ROWS = {
  refuse: ["refuse", "address", false, false, unreachable],
  dns: ["dns", "address", false, false, unreachable],
  blackhole: ["blackhole", "address", false, false, unreachable],

  "reset-before-headers": ["reset", "server", true, false, ({ socket }) => socket.resetAndDestroy()],
  "reset-after-headers": [
    "reset",
    "server",
    true,
    false,
    ({ write, socket, payload, headers }) => {
      write(headOf(200, { ...headers, "content-length": `${payload.length}` }));
      setTimeout(() => socket.resetAndDestroy(), 10);
    },
  ],
  "reset-mid-body": [
    "reset",
    "server",
    true,
    false,
    ({ write, socket, payload, headers, random }) => {
      write(headOf(200, { ...headers, "content-length": `${payload.length}` }), half(payload, random));
      setTimeout(() => socket.resetAndDestroy(), 10);
    },
  ],
  fin: ["fin", "server", true, false, ({ socket }) => socket.end()],
  "stale-keep-alive": [
    "stale-keep-alive",
    "server",
    true,
    false,
    ({ reply, headers, payload, goStale }) => {
      reply(200, headers, payload);
      goStale();
    },
  ],
  "body-shorter-than-length": [
    "short-length",
    "server",
    true,
    false,
    ({ write, socket, payload, headers }) => {
      write(headOf(200, { ...headers, "content-length": `${payload.length + 100}` }), payload);
      socket.end();
    },
  ],
  "body-longer-than-length": [
    "long-length",
    "server",
    true,
    true,
    ({ write, payload, headers }) => {
      const smuggled = '{"smuggled":true}';
      write(
        headOf(200, { ...headers, "content-length": `${payload.length}` }),
        payload,
        headOf(200, { ...JSON_TYPE, "content-length": `${smuggled.length}` }),
        smuggled,
      );
    },
  ],
  "last-chunk-lost": [
    "last-chunk-lost",
    "server",
    true,
    false,
    ({ write, socket, payload, headers }) => {
      write(headOf(200, { ...headers, "transfer-encoding": "chunked" }), chunkOf(payload));
      socket.end();
    },
  ],
  "bad-status": [
    "bad-status",
    "server",
    true,
    false,
    ({ write, socket, said }) => {
      write(`HTTP/1.1 two-hundred Fine ${said}\r\n\r\n`);
      socket.end();
    },
  ],
  "bad-header": [
    "bad-header",
    "server",
    true,
    false,
    ({ write, socket, said }) => {
      write(`HTTP/1.1 200 Fine\r\nx-broken${said}\0\r\nname with spaces ${said}\r\n\r\n`);
      socket.end();
    },
  ],
  "header-flood": [
    "header-flood",
    "server",
    true,
    false,
    ({ reply, headers, payload, said }) => {
      const line = `${said} `.repeat(1_000 / (said.length + 1) + 1).slice(0, 1_000);
      const lines = Array.from({ length: FLOOD_BYTES / 1_000 }, (_, index) => [
        `x-flood-${index}`,
        line.padEnd(1_000, "x"),
      ]);
      reply(200, { ...headers, ...Object.fromEntries(lines) }, payload);
    },
  ],
  "gzip-cut": [
    "gzip-cut",
    "server",
    true,
    false,
    bytes(({ payload, random }) => ({
      headers: { "content-encoding": "gzip" },
      body: half(gzipSync(payload).subarray(0, -GZIP_TRAILER_BYTES - FEW_BYTES), random),
    })),
  ],
  /** All the data is there, only the check at the end is not. */
  "gzip-no-trailer": [
    "gzip-cut",
    "server",
    true,
    true,
    bytes(({ payload }) => ({
      headers: { "content-encoding": "gzip" },
      body: gzipSync(payload).subarray(0, -GZIP_TRAILER_BYTES),
    })),
  ],
  "wrong-encoding": [
    "wrong-encoding",
    "server",
    true,
    false,
    bytes(({ payload }) => ({ headers: { "content-encoding": "gzip" }, body: payload })),
  ],
  bomb: [
    "bomb",
    "server",
    true,
    false,
    bytes(() => {
      bomb ??= gzipBomb(BOMB_MIB);
      return { headers: { "content-encoding": "gzip" }, body: bomb };
    }),
  ],
  "encoding-gzip": ["encoding", "server", true, true, encoded("gzip")],
  "encoding-deflate": ["encoding", "server", true, true, encoded("deflate")],
  "encoding-br": ["encoding", "server", true, true, encoded("br")],
  /** Not every runtime knows it, and none may ask for it. */
  "encoding-zstd": ["encoding", "server", true, true, encoded("zstd")],
  "encoding-identity": ["encoding", "server", true, true, encoded("identity")],
  "encoding-stacked": ["encoding", "server", true, true, encoded("gzip, br")],
  "trickle-header": [
    "trickle-header",
    "server",
    true,
    false,
    ({ write, every, trickleMs }) => {
      write("HTTP/1.1 200 Slow\r\nx-slow: ");
      every(trickleMs, () => write("s"));
    },
  ],
  "trickle-body": [
    "trickle-body",
    "server",
    true,
    false,
    ({ write, every, trickleMs, headers }) => {
      write(headOf(200, { ...headers, "content-length": `${MIB}` }));
      every(trickleMs, () => write(" "));
    },
  ],
  "100-continue": [
    "100-continue",
    "server",
    true,
    true,
    ({ write, reply, headers, payload }) => {
      write(headOf(100, {}), headOf(102, {}), headOf(103, { link: "</made-up>; rel=preload" }), headOf(100, {}));
      reply(200, headers, payload);
    },
  ],
  "redirect-301": ["redirect", "server", false, false, redirect(301)],
  "redirect-302": ["redirect", "server", false, false, redirect(302)],
  "redirect-303": ["redirect", "server", false, false, redirect(303)],
  "redirect-307": ["redirect", "server", false, false, redirect(307)],
  "redirect-308": ["redirect", "server", false, false, redirect(308)],
  /** The first time that a method, path and effect are asked for; afterwards all is well. */
  "status-401-once": [
    "401-once",
    "server",
    false,
    false,
    (exchange) => {
      if (exchange.isRepeated) exchange.reply(200, exchange.headers, exchange.payload);
      else refusal(401)(exchange);
    },
  ],
  "status-401": ["401-always", "server", false, false, refusal(401)],
  "status-408": ["408", "server", true, false, refusal(408)],
  "status-409": ["409", "server", false, false, refusal(409)],
  "status-420": ["420", "server", false, false, refusal(420)],
  "status-429": ["429", "server", false, false, rateLimit()],
  "status-429-date": ["429", "server", false, false, rateLimit(() => new Date(Date.now() + 2_000).toUTCString())],
  "status-429-seconds": ["429", "server", false, false, rateLimit(() => "1")],
  "status-429-float": ["429", "server", false, false, rateLimit(() => "0.05")],
  "status-429-past": ["429", "server", false, false, rateLimit(() => "Sun, 06 Nov 1994 08:49:37 GMT")],
  "status-429-huge": ["429", "server", false, false, rateLimit(() => "31536000")],
  "status-500": ["500", "server", true, false, refusal(500)],
  "status-502": ["502", "server", true, false, refusal(502)],
  "status-503": ["503", "server", true, false, refusal(503, () => ({ "retry-after": "0.05" }))],
  "status-504": ["504", "server", true, false, refusal(504)],
  "html-200": [
    "html-200",
    "server",
    true,
    false,
    bytes(({ said }) => ({
      headers: { "content-type": "text/html" },
      body: `<!doctype html><html><body>A proxy was here. ${said}</body></html>`,
    })),
  ],
  "empty-200": ["empty-200", "server", true, false, bytes(() => ({ body: "" }))],
  bom: [
    "bom",
    "server",
    true,
    true,
    bytes(({ payload }) => ({ body: Buffer.concat([Buffer.from("\ufeff"), payload]) })),
  ],
  /** A string of the JSON holds bytes that are no UTF-8. */
  "bad-utf8": [
    "bad-utf8",
    "server",
    true,
    true,
    bytes(({ payload }) => ({
      body: Buffer.concat([
        Buffer.from('{"bad":"'),
        Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
        Buffer.from('",'),
        payload.subarray(1),
      ]),
    })),
  ],
  "deep-json": ["deep-json", "server", true, true, bytes(() => ({ body: "[".repeat(DEEP) + "]".repeat(DEEP) }))],
  /** What HTTP/1.1 has of a GOAWAY: the reply, and the end of the connection. */
  goaway: [
    "goaway",
    "server",
    true,
    true,
    ({ reply, headers, payload, socket }) => {
      reply(200, { ...headers, connection: "close" }, payload);
      socket.end();
    },
  ],
} as const satisfies Record<string, Row>;

/** A fault of the server, or of the way to it. */
export type FaultName = keyof typeof ROWS;

/** Every fault by name: 36 types, some in several forms. */
export const faults = Object.fromEntries(
  Object.entries(ROWS).map(([name, [type, where, processed, whole, play]]) => [
    name,
    { type, where, processed, whole, play },
  ]),
) as unknown as Readonly<Record<FaultName, Fault>>;

export const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name);
