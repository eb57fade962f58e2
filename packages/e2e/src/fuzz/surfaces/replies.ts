import { inspect } from "node:util";
import type { Call, CarillonError } from "@carillon/runtime";
import { breach } from "../breach.ts";
import { baseUrlsOf, MAKERS, type Maker, type Subject } from "../catalogue.ts";
import { consume } from "../consume.ts";
import type { Dice } from "../dice.ts";
import { hostileText, spoiledText } from "../hostile.ts";
import { invoke } from "../invoke.ts";
import { judgeCallError, judgeRequest } from "../judge.ts";
import { respond, vendorStub } from "../vendor-stub.ts";
import type { Surface } from "./surface.ts";

const STATUSES = [
  200, 200, 200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 307, 308, 400, 401, 401, 402,
  403, 404, 405, 408, 409, 410, 412, 413, 415, 418, 420, 420, 421, 422, 423, 425, 426, 428, 429, 429, 429, 431, 451,
  499, 500, 501, 502, 503, 503, 504, 507, 508, 511, 520, 524, 529, 530, 599,
];
const MEDIA = [
  "application/json",
  "application/vnd.api+json",
  "text/html",
  "text/plain",
  "text/csv",
  "application/x-ndjson",
  "application/octet-stream",
  "application/json; charset=utf-16",
  "json",
  "",
  ";",
  "multipart/form-data",
  "\xff\xfe",
];
const WAITS = [
  "0",
  "1",
  "-1",
  "0.5",
  "1e3",
  "1e999",
  "60",
  "61",
  "86400",
  "99999999999999999999",
  "NaN",
  "",
  " ",
  "5 ",
  "5s",
  "abc",
  "Wed, 21 Oct 2099 07:28:00 GMT",
  "Wed, 21 Oct 2015 07:28:00 GMT",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "2026-01-01",
  "1772366400",
  "1772366400000",
  "1772366460.5",
  "0x10",
  "٣",
  "1, 2",
  "--1",
  "Infinity",
];
const LISTS = [
  "10, 10;w=1, 150;w=60",
  "10;w",
  "0, 0;w=0",
  ";;;",
  "10, 10;w=-1",
  '"burst";q=10;w=1',
  "1e9, 1e9;w=1e9",
  ",,,,",
  "10;w=99999999999999999999",
  "10, 10;w=1, 10;w=1",
];
const LOCATIONS = [
  "/",
  "//evil.test/x",
  "https://evil.test",
  "https://user:p@core.front.test/base",
  "http://",
  "javascript:alert(1)",
  "",
  "\\\\evil",
  "../../..",
  "/base/x?y",
  "https://[",
  "data:,x",
  "?a",
  "#b",
  "%zz",
  "\xe9",
];
const LINKS = [
  '<https://evil.test?cursor=x>; rel="next"',
  "<>; rel=next",
  "<?page=2>; rel=next",
  "<",
  'rel="next"',
  "<a>".repeat(300),
  '<https://a.test/?cursor=1>; rel="prev", <?cursor=2>; rel="next"',
  "<x>; rel=next".repeat(50),
];

const latin = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "").trim();

function spoiledHeaders(maker: Maker, media: string, dice: Dice): Headers {
  const headers = new Headers();
  const set = (name: string, values: readonly string[]): void => {
    if (!dice.chance(0.3)) return;
    const value = dice.chance(0.85) ? dice.pick(values) : hostileText(dice);
    headers.append(name, latin(value));
    if (dice.chance(0.1)) headers.append(name, latin(dice.pick(values)));
  };
  headers.set("content-type", latin(dice.chance(0.6) ? media : dice.pick(MEDIA)));
  set("retry-after", WAITS);
  set("date", WAITS);
  set("content-length", WAITS);
  set("content-encoding", ["gzip", "br", "identity", "gzip, gzip, gzip, gzip, gzip, gzip", "x"]);
  set("content-disposition", [
    'attachment; filename="a.csv"',
    "attachment; filename*=UTF-8''%zz",
    'filename="../../x"',
    "filename*=UTF-8''%2e%2e%2fx",
    'filename="\\"',
    ";",
  ]);
  set("location", LOCATIONS);
  set("link", LINKS);
  set("set-cookie", ["a=b"]);
  set(maker.vendor.requestIdHeader ?? "x-request-id", ["id-1", "x".repeat(5_000)]);
  for (const { limit, remaining, reset, retryAfter } of maker.vendor.rateHeaders ?? []) {
    for (const name of [limit, remaining, reset?.name, retryAfter]) if (name) set(name, [...WAITS, ...LISTS]);
  }
  return headers;
}

function spoiledBody({ reply }: Subject, dice: Dice): BodyInit | null {
  const good = typeof reply.body === "string" ? reply.body : (JSON.stringify(reply.body) ?? "");
  return dice.pick<() => BodyInit | null>([
    () => good,
    () => spoiledText(good, dice),
    () => spoiledText(good, dice),
    () => spoiledText(good, dice),
    () => null,
    () => "",
    () => hostileText(dice),
    () =>
      JSON.stringify(
        dice.pick<unknown>([
          null,
          1,
          "text",
          [],
          {},
          [null],
          { data: null },
          { data: [null] },
          { data: 1, next: {} },
          { error: true },
          { errors: [] },
          { errors: { a: 1 } },
          { meta: null },
          JSON.parse('{"__proto__":{"polluted":1}}'),
        ]),
      ),
    () => "[".repeat(dice.pick([100, 5_000, 200_000])),
    () => `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
    () => `{"a":`.repeat(dice.pick([100, 20_000])),
    () => "<!doctype html><html></html>",
    () => `${good}\n${spoiledText(good, dice)}`,
    () => new Uint8Array(Array.from({ length: 1 + dice.int(64) }, () => dice.int(256))),
    () => new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
    () => "a,b\r\n1,2",
    () => '{"a":1}\n{"b":',
    () => "x".repeat(200_000),
    () => broken(good, dice),
    () => streamOf("text where bytes should be"),
    () => streamOf(new Uint8Array(0)),
    () => silent(good),
  ])();
}

/** One chunk, whatever it is. */
function streamOf(chunk: unknown): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(chunk);
      controller.close();
    },
  });
}

/** Breaks off. */
function broken(text: string, dice: Dice): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  const at = dice.int(bytes.length + 1);
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.slice(0, at));
      controller.error(new TypeError("terminated"));
    },
  });
}

/** Begins, and says no more. */
function silent(text: string): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, 10))),
    pull: () => new Promise(() => undefined),
  });
}

function spoiledReply(maker: Maker, subject: Subject, dice: Dice): Response {
  if (dice.chance(0.02)) return Response.error();
  if (dice.chance(0.02))
    throw dice.pick<() => unknown>([
      () => new TypeError("fetch failed"),
      () => undefined,
      () => "text",
      () => Object.assign(new Error("x"), { code: 7, cause: "y" }),
    ])();
  if (dice.chance(0.01))
    return dice.pick<unknown>([undefined, null, {}, { headers: { get: () => null } }, "x"]) as Response;
  const status = dice.pick(STATUSES);
  const headers = spoiledHeaders(maker, subject.reply.media, dice);
  const body = [204, 205, 304].includes(status) ? null : spoiledBody(subject, dice);
  return new Response(body, { status, headers });
}

const PAGES = 5;
/** First attempts within 120 s, and the pauses of a bucket between them. */
const LONGEST_MS = 400_000;

/** Good calls that get bad answers, once or for ever. */
export const replies: Surface = async (world) => {
  const { dice, platform } = world;
  const maker = dice.pick(MAKERS);
  const subject = dice.pick(maker.subjects);
  const { operation } = subject;
  const bad = dice.pick([1, 1, 1, 2, 3, 9]);
  const answers: unknown[] = [];
  const stub = vendorStub((number) => {
    if (number > bad) {
      // Every page of the example looks alike, so that a list has to end some time.
      return respond(subject.reply.status, subject.reply.media, number > bad + PAGES ? {} : subject.reply.body);
    }
    const response = spoiledReply(maker, subject, dice);
    answers.push(response instanceof Response ? { status: response.status, headers: [...response.headers] } : response);
    world.trying({ vendor: maker.name, call: operation.id, answers });
    return response;
  });
  const throttle = dice.chance(0.2) ? { throttle: dice.pick<unknown>([false, { learn: true }]) } : {};
  const client = maker.make({
    ...maker.options,
    baseUrls: baseUrlsOf(maker.vendor),
    fetch: stub.fetch,
    platform,
    ...throttle,
  } as never);
  world.trying({ vendor: maker.name, call: operation.id, answers });
  const way = dice.int(4);
  const startedAt = platform.now();
  let endedAt = startedAt;
  const { error } = await world.settle(() =>
    consume(invoke(client, subject, {}) as Call<unknown>, way, dice).finally(() => {
      endedAt = platform.now();
    }),
  );
  if (endedAt - startedAt > LONGEST_MS) breach(`took ${endedAt - startedAt} ms`);
  for (const seen of stub.seen) judgeRequest(seen, { operation: { ...operation, method: seen.init.method as "GET" } });
  if (error === undefined) return "accepted";
  const name = judgeCallError(error, stub.seen.length, maker.secrets);
  judgeFields(error as CarillonError);
  return name;
};

/** An error must be good to log, and its numbers numbers. */
function judgeFields(error: CarillonError): void {
  inspect(error, { depth: 20 });
  const { retryAfterMs, status } = error as { retryAfterMs?: unknown; status?: unknown };
  if (retryAfterMs !== undefined && !(Number.isFinite(retryAfterMs) && (retryAfterMs as number) >= 0))
    breach(`retryAfterMs is ${String(retryAfterMs)}`);
  if (status !== undefined && !Number.isInteger(status)) breach(`status is ${String(status)}`);
}
