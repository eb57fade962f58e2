import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { type FaultName, type FaultServer, faults, startFaultServer } from "@carillon/config/faults";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

// What the fault server does, as a bare socket sees it: no client stands between.

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({ trickleMs: 5 });
});
beforeEach(() => server.reset());
afterEach(async () => {
  for (const socket of dialled.splice(0)) socket.destroy();
  await expect.poll(() => server.openSockets()).toBe(0);
});
afterAll(() => server.stop());

interface Seen {
  readonly bytes: Buffer;
  /** How the connection stood when we stopped looking. */
  readonly end: "open" | "fin" | "reset";
}

/** An HTTP/1.1 reply of known length, taken to pieces. */
function parse(bytes: Buffer) {
  const end = bytes.indexOf("\r\n\r\n");
  const [start = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  );
  const rest = bytes.subarray(end + 4);
  const length = Number(headers["content-length"]);
  return { start, status: Number(start.split(" ")[1]), headers, rest, length, body: rest.subarray(0, length) };
}

const isWhole = (bytes: Buffer): boolean => {
  if (!bytes.includes("\r\n\r\n") || /^HTTP\/1.1 1\d\d/.test(bytes.toString("latin1", 0, 12))) return false;
  const { rest, length } = parse(bytes);
  return rest.length >= length;
};

interface Looking {
  socket?: Socket;
  enough?: (bytes: Buffer) => boolean;
  head?: string;
  method?: string;
  body?: string;
}

/** Sends a request on a socket and looks until `enough`, or until the connection ends. */
async function ask(
  path: string,
  { socket = dial(), enough = isWhole, head = "", method = "GET", body = "" }: Looking = {},
): Promise<Seen> {
  const chunks: Buffer[] = [];
  const seen = new Promise<Seen>((resolve) => {
    const finish = (end: Seen["end"]): void => {
      socket.off("data", take);
      resolve({ bytes: Buffer.concat(chunks), end });
    };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (enough(Buffer.concat(chunks))) finish("open");
    };
    socket.on("data", take);
    socket.once("end", () => finish("fin"));
    socket.once("error", () => finish("reset"));
  });
  const length = body === "" ? "" : `content-length: ${Buffer.byteLength(body)}\r\n`;
  socket.write(`${method} ${path} HTTP/1.1\r\nhost: made.up\r\n${length}${head}\r\n${body}`);
  return seen;
}

const dialled: Socket[] = [];
function dial(host = "127.0.0.1"): Socket {
  const socket = connect(Number(new URL(server.url).port), host);
  dialled.push(socket);
  return socket;
}
const get = (name: FaultName, options: Looking = {}): Promise<Seen> => ask(`/fault/${name}/x`, options);
const never = (): boolean => false;
const payload = { ok: true, number: expect.any(Number) };

test("there are 36 types", () => {
  expect(new Set(Object.values(faults).map(({ type }) => type)).size).toBe(36);
});

describe("an address", () => {
  const knock = async (base: string): Promise<string> => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port) || 443, hostname);
    const silence = new Promise<string>((resolve) => setTimeout(resolve, 300, "silence"));
    const said = await Promise.race([
      once(socket, "connect").then(
        () => "connected",
        (error: NodeJS.ErrnoException) => String(error.code),
      ),
      silence,
    ]);
    socket.destroy();
    return said;
  };
  test("refuses", async () => expect(await knock(server.addressOf("refuse"))).toBe("ECONNREFUSED"));
  test("has no name", async () => expect(await knock(server.addressOf("dns"))).toMatch(/ENOTFOUND|EAI_AGAIN/));
  test("swallows", async () => expect(await knock(server.addressOf("blackhole"))).toBe("silence"));
  test("of any other fault is a path of the server", () =>
    expect(server.addressOf("fin")).toBe(`${server.url}/fault/fin`));
});

describe("a connection", () => {
  test("without a fault stays, and replies count up", async () => {
    const socket = dial();
    for (const number of [1, 2]) {
      const { bytes, end } = await ask("/things", { socket });
      expect([parse(bytes).status, JSON.parse(parse(bytes).body.toString()), end]).toEqual([
        200,
        { ok: true, number },
        "open",
      ]);
    }
    expect(server.openSockets()).toBe(1);
  });

  test("is reset before the headers", async () => {
    expect(await get("reset-before-headers", { enough: never })).toEqual({ bytes: Buffer.alloc(0), end: "reset" });
  });
  test("is reset after the headers", async () => {
    const { bytes, end } = await get("reset-after-headers", { enough: never });
    expect([parse(bytes).status, parse(bytes).rest.length, end]).toEqual([200, 0, "reset"]);
  });
  test("is reset in the middle of the body", async () => {
    const { bytes, end } = await get("reset-mid-body", { enough: never });
    const { rest, length } = parse(bytes);
    expect([rest.length > 0 && rest.length < length, end]).toEqual([true, "reset"]);
  });
  test("ends without a word", async () => {
    expect(await get("fin", { enough: never })).toEqual({ bytes: Buffer.alloc(0), end: "fin" });
  });
  test("goes stale: the first request is answered, the next one is done and dropped", async () => {
    const socket = dial();
    const { bytes } = await get("stale-keep-alive", { socket });
    expect(parse(bytes)).toMatchObject({ status: 200, headers: expect.not.objectContaining({ connection: "close" }) });
    const second = await ask("/things", { socket, enough: never, head: "x-effect: e1\r\n" });
    expect([second.bytes.length, second.end]).toEqual([0, "fin"]);
    expect(server.requests.map(({ fault }) => fault)).toEqual(["stale-keep-alive", "stale-keep-alive"]);
    expect(server.effects.get("e1")).toBe(1);
  });
  test("ends after a reply that says so", async () => {
    const { bytes, end } = await get("goaway", { enough: never });
    expect([parse(bytes).headers.connection, JSON.parse(parse(bytes).body.toString()), end]).toEqual([
      "close",
      payload,
      "fin",
    ]);
  });
});

describe("the framing", () => {
  test("announces more than comes", async () => {
    const { bytes, end } = await get("body-shorter-than-length", { enough: never });
    const { rest, length } = parse(bytes);
    expect([JSON.parse(rest.toString()), length - rest.length, end]).toEqual([payload, 100, "fin"]);
  });
  test("announces less than comes", async () => {
    const { bytes } = await get("body-longer-than-length", { enough: (all) => all.includes("smuggled") });
    const { rest, body, length } = parse(bytes);
    expect([JSON.parse(body.toString()), rest.subarray(length).toString()]).toEqual([
      payload,
      expect.stringMatching(/^HTTP\/1.1 200.*smuggled/s),
    ]);
  });
  test("loses the last chunk", async () => {
    const { bytes, end } = await get("last-chunk-lost", { enough: never });
    const { headers, rest } = parse(bytes);
    const [size, body] = rest.toString().split("\r\n");
    expect([headers["transfer-encoding"], JSON.parse(body ?? ""), end]).toEqual(["chunked", payload, "fin"]);
    expect(Number.parseInt(size ?? "", 16)).toBe(body?.length);
    expect(rest.toString()).not.toContain("\r\n0\r\n");
  });
  test("has a status that is none", async () => {
    expect((await get("bad-status", { enough: never })).bytes.toString()).toMatch(/^HTTP\/1.1 two-hundred/);
  });
  test("has headers that are none", async () => {
    const text = (await get("bad-header", { enough: never })).bytes.toString();
    expect([text.includes("\0"), /^name with spaces/m.test(text)]).toEqual([true, true]);
  });
  test("has 200 KB of headers", async () => {
    const { bytes } = await get("header-flood");
    expect(bytes.indexOf("\r\n\r\n")).toBeGreaterThan(200_000);
    expect(JSON.parse(parse(bytes).body.toString())).toEqual(payload);
  });
  test("has interim replies before the real one", async () => {
    const { bytes } = await get("100-continue", { enough: (all) => all.includes("}") });
    expect(bytes.toString().match(/^HTTP\/1.1 \d+/gm)).toEqual(
      [100, 102, 103, 100, 200].map((status) => `HTTP/1.1 ${status}`),
    );
  });
  test.each(["trickle-header", "trickle-body"] as const)("%s: a byte at a time, and no end", async (name) => {
    const socket = dial();
    let reads = 0;
    await get(name, { socket, enough: () => ++reads >= 6 });
    expect([socket.destroyed, server.openSockets()]).toEqual([false, 1]);
  });
});

describe("the coding", () => {
  const unpack: Record<string, (bytes: Buffer) => Buffer> = {
    gzip: gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
    zstd: zstdDecompressSync,
    identity: (bytes) => bytes,
    "gzip, br": (bytes) => gunzipSync(brotliDecompressSync(bytes)),
  };
  test.each([
    ["encoding-gzip", "gzip"],
    ["encoding-deflate", "deflate"],
    ["encoding-br", "br"],
    ["encoding-zstd", "zstd"],
    ["encoding-identity", "identity"],
    ["encoding-stacked", "gzip, br"],
  ] as const)("%s", async (name, coding) => {
    const { headers, body } = parse((await get(name)).bytes);
    expect(headers["content-encoding"]).toBe(coding);
    expect(JSON.parse(unpack[coding]?.(body).toString() ?? "")).toEqual(payload);
  });
  test("is cut", async () => {
    for (let round = 0; round < 20; round++) {
      const { headers, body } = parse((await get("gzip-cut")).bytes);
      expect(headers["content-encoding"]).toBe("gzip");
      expect(() => gunzipSync(body)).toThrow("unexpected end of file");
    }
  });
  test("lacks its trailer only", async () => {
    const { body } = parse((await get("gzip-no-trailer")).bytes);
    expect(() => gunzipSync(body)).toThrow("unexpected end of file");
    const gunzip = createGunzip().on("error", () => undefined);
    gunzip.write(body);
    expect(JSON.parse(String((await once(gunzip, "data"))[0]))).toEqual(payload);
  });
  test("is not the one that is named", async () => {
    const { headers, body } = parse((await get("wrong-encoding")).bytes);
    expect([headers["content-encoding"], JSON.parse(body.toString())]).toEqual(["gzip", payload]);
  });
  test("makes 200 MiB of zeros out of little", async () => {
    const { headers, body } = parse((await get("bomb")).bytes);
    expect([headers["content-encoding"], body.length < 400_000]).toEqual(["gzip", true]);
    const whole = gunzipSync(body);
    expect([whole.length, whole.every((byte, index) => index % 4099 !== 0 || byte === 0)]).toEqual([
      200 * 2 ** 20,
      true,
    ]);
  });
});

describe("the reply", () => {
  test.each([301, 302, 303, 307, 308] as const)("redirects: %i, to another origin that leads here", async (status) => {
    const { headers, status: got } = parse((await get(`redirect-${status}`)).bytes);
    const target = new URL(headers.location ?? "");
    expect([got, target.pathname]).toEqual([status, `/redirected/fault/redirect-${status}/x`]);
    expect(target.origin).not.toBe(new URL(server.url).origin);
    await ask(target.pathname, { socket: dial(target.hostname) });
    expect(server.requests.at(-1)?.path).toBe(target.pathname);
  });
  test("is 401 once, for each effect", async () => {
    const statuses: number[] = [];
    for (const effect of ["a", "a", "b"]) {
      statuses.push(parse((await get("status-401-once", { head: `x-effect: ${effect}\r\n` })).bytes).status);
    }
    expect([statuses, [...server.effects]]).toEqual([[401, 200, 401], [["a", 1]]]);
  });
  test.each([
    ["status-401", 401],
    ["status-408", 408],
    ["status-409", 409],
    ["status-420", 420],
    ["status-500", 500],
    ["status-502", 502],
    ["status-504", 504],
  ] as const)("%s, always", async (name, status) => {
    for (let time = 0; time < 2; time++) expect(parse((await get(name)).bytes).status).toBe(status);
  });
  test.each<[FaultName, RegExp | undefined]>([
    ["status-429", undefined],
    ["status-429-seconds", /^1$/],
    ["status-429-float", /^0\.05$/],
    ["status-429-past", /1994/],
    ["status-429-huge", /^31536000$/],
    ["status-503", /^0\.05$/],
  ])("%s tells how long to wait", async (name, wait) => {
    const { headers, status } = parse((await get(name)).bytes);
    expect(status).toBe(name === "status-503" ? 503 : 429);
    if (wait) expect(headers["retry-after"]).toMatch(wait);
    else expect(headers).not.toHaveProperty("retry-after");
  });
  test("tells how long to wait as a date", async () => {
    const { headers } = parse((await get("status-429-date")).bytes);
    const waitMs = Date.parse(headers["retry-after"] ?? "") - Date.parse(headers.date ?? "");
    expect([1_000, 2_000, 3_000]).toContain(waitMs);
  });
  test("is HTML", async () => {
    const { status, headers, body } = parse((await get("html-200")).bytes);
    expect([status, headers["content-type"], body.toString()]).toEqual([
      200,
      "text/html",
      expect.stringContaining("<html>"),
    ]);
  });
  test("is empty", async () => expect(parse((await get("empty-200")).bytes)).toMatchObject({ status: 200, length: 0 }));
  test("has a byte order mark", async () => {
    const { body } = parse((await get("bom")).bytes);
    expect([body.subarray(0, 3).toString("hex"), JSON.parse(body.subarray(3).toString())]).toEqual(["efbbbf", payload]);
  });
  test("is no UTF-8", async () => {
    const { body } = parse((await get("bad-utf8")).bytes);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow(TypeError);
    expect(JSON.parse(body.toString())).toMatchObject(payload);
  });
  test("is deep", async () => {
    const text = parse((await get("deep-json")).bytes).body.toString();
    expect([text.startsWith("[".repeat(100_000)), text.length]).toEqual([true, 200_000]);
  });
});

describe("the ledger", () => {
  test.each(
    Object.entries(faults)
      .filter(([name, { where }]) => where === "server" && name !== "status-401-once")
      .map(([name, { processed }]) => [name as FaultName, processed ? 1 : 0] as const),
  )("%s: done %i times", async (name, times) => {
    const socket = dial();
    await get(name, { socket, head: "x-effect: e\r\n", enough: (bytes: Buffer) => bytes.length > 0 });
    expect([server.effects.get("e") ?? 0, server.requests[0]?.fault]).toEqual([times, name]);
  });

  test("counts by the header, else by the id in the body; bodies come whole, in chunks too", async () => {
    await ask("/a", { method: "POST", body: '{"id":"from-body"}' });
    await ask("/a", { method: "POST", body: '{"id":"from-body"}', head: "x-effect: from-header\r\n" });
    await ask("/a", { method: "POST", head: 'transfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n3\r\n:7}\r\n0\r\n' });
    await ask("/a", { method: "POST", body: "no json" });
    expect([...server.effects]).toEqual([
      ["from-body", 1],
      ["from-header", 1],
      ["7", 1],
    ]);
    expect(server.requests.map(({ number, method, path, bodyText }) => [number, method, path, bodyText])).toEqual([
      [1, "POST", "/a", '{"id":"from-body"}'],
      [2, "POST", "/a", '{"id":"from-body"}'],
      [3, "POST", "/a", '{"id":7}'],
      [4, "POST", "/a", "no json"],
    ]);
    server.reset();
    expect([server.requests.length, server.effects.size]).toEqual([0, 0]);
  });

  test("HEAD has no body", async () => {
    const { bytes } = await ask("/a", { method: "HEAD", enough: (all) => all.includes("\r\n\r\n") });
    expect(parse(bytes)).toMatchObject({ status: 200, rest: Buffer.alloc(0) });
  });
});

test("the caller may choose, by number, method, path and headers", async () => {
  const own = await startFaultServer({
    choose: ({ number, headers }) => (number === 2 && headers["x-a"] === "b" ? "status-409" : undefined),
  });
  const statuses: number[] = [];
  for (let round = 0; round < 3; round++) {
    const reply = await fetch(`${own.url}/fault/status-500`, { headers: { "x-a": "b" } });
    statuses.push(reply.status);
    await reply.text();
  }
  await own.stop();
  expect(statuses).toEqual([200, 409, 200]);
  await expect(fetch(own.url)).rejects.toThrow("fetch failed");
});

test("an echo repeats what came, in every form", async () => {
  const own = await startFaultServer({ echo: true });
  const pair = Buffer.from("user:pass word").toString("base64");
  const reply = await fetch(`${own.url}/a?key=s%26cret`, { headers: { authorization: `Basic ${pair}` } });
  const text = JSON.stringify([await reply.json(), [...reply.headers]]);
  await own.stop();
  for (const form of [pair, "pass word", "pass%20word", "user:pass word", "s&cret", btoa("s&cret")])
    expect(text).toContain(form);
});
