import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import { InvalidRequestError } from "../../src/errors.ts";
import { RUNS } from "../proof/runs.ts";
import { acme, createThing } from "../support/acme.ts";
import { isMutating } from "../support/mutating.ts";
import { failureOf } from "./support.ts";

// What goes over the wire, as a bare socket reads it: the lines of the head, and how many requests there are.

let server: Server;
let heads: string[][];
let url: string;
beforeAll(async () => {
  server = createServer((socket) => {
    let text = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        heads.push(text.slice(0, end).split("\r\n"));
        // The body of every request here.
        text = text.slice(end + 4 + "{}".length);
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** The three ways by which a value of the caller becomes a header. */
const WAYS = ["client", "call", "version"] as const;

function send(way: (typeof WAYS)[number], value: string, name = "x-version"): PromiseLike<unknown> {
  const headers = { [name]: value };
  const own = way === "client" ? { headers } : way === "version" ? { version: value } : {};
  const core = new ClientCore(acme, { apiKey: "made-up", baseUrl: url, retry: false, throttle: false, ...own });
  return core.call(createThing, undefined, {}, way === "call" ? { headers } : undefined);
}

const isFine = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
const received = (): string | undefined =>
  heads[0]?.find((line) => line.startsWith("x-version: "))?.slice("x-version: ".length);

async function check(way: (typeof WAYS)[number], value: string): Promise<void> {
  heads = [];
  if (isFine(value)) {
    await send(way, value);
    expect(heads).toHaveLength(1);
    // A platform trims the ends, as HTTP says.
    expect(received()).toBe(value.replace(/^[\t ]+|[\t ]+$/g, ""));
    return;
  }
  const error = await failureOf(send(way, value));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error.message).toMatch(/^things\.create: the header `x-version` must be one line/i);
  expect(error.message).not.toContain("c4nary");
  expect(heads).toEqual([]);
}

test.each(WAYS)(
  "every code from 0x00 to 0xFF, at the start, in the middle and at the end of a value (%s)",
  async (way) => {
    for (let code = 0; code <= 0xff; code++) {
      const char = String.fromCharCode(code);
      for (const value of [`${char}c4nary`, `c4${char}nary`, `c4nary${char}`]) await check(way, value);
    }
  },
);

test("texts that break out of their line never do", async () => {
  const piece = fc.constantFrom(
    "\r\n",
    "\n",
    "\r",
    "\0",
    "\r\n\r\n",
    "\u010a",
    "\u560d\u560a",
    "\u2028",
    "x-evil: 1",
    "a",
    " ",
    "\t",
    "\x7f",
    "\x1b[31m",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => `c4nary${all.join("")}GET / HTTP/1.1`),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...WAYS), text, async (way, value) => {
      // An empty option is refused for being empty.
      if (value.trim() !== "") await check(way, value);
    }),
    { numRuns: isMutating ? 50 : RUNS / 5 },
  );
});

test.each(["x evil", "x\r\nevil", "x:evil", "x\0", "", "\u00e9vil", "x\nhost", "x-evil "])(
  "the name %j is refused",
  async (name) => {
    for (const way of ["client", "call"] as const) {
      heads = [];
      const error = await failureOf(send(way, "1", name));
      expect([error.name, heads]).toEqual(["InvalidRequestError", []]);
      expect(error.message).toContain("`(invalid name)`");
    }
  },
);

test.each(["Host", "content-length", "Transfer-Encoding", "CONNECTION"])("%s stays ours", async (name) => {
  for (const way of ["client", "call"] as const) {
    heads = [];
    await send(way, "c4nary", name);
    expect(heads).toHaveLength(1);
    expect(heads[0]?.join("\n")).not.toContain("c4nary");
  }
});
