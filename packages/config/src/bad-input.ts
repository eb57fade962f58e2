import { Buffer } from "node:buffer";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { stubFetch } from "./stub-fetch.ts";
import type { TestCall, TestCallOptions, TestClient, TestOptions } from "./test-client.ts";
import { type Answer, json, serve } from "./test-server.ts";

type Fetch = typeof globalThis.fetch;

export interface BadInput<Client extends TestClient> {
  /** A client with a good credential. */
  client: (options: TestOptions) => Client;
  /** What must never be seen: keys as given and as they travel. */
  secrets: string[];
  /** A client whose credential is missing (`undefined`) or empty, and a call that needs it. */
  credentials: { option: string; operation: string; use: (value: never, fetch: Fetch) => PromiseLike<unknown> }[];
  /** A client whose region or instance nobody knows. */
  choice?: { option: string; make: () => unknown; known: string[] };
  /** A GET with an id in its path. */
  read: {
    operation: string;
    parameter: string;
    id: unknown;
    call: (client: Client, id: never, options?: TestCallOptions) => TestCall;
  };
  /** A call with a body. */
  write: { operation: string; call: (client: Client, body: never) => TestCall };
}

const MIB = 1024 * 1024;
const HUGE = 200 * MIB;

/** What every client of the family does with what it is wrongly given, with the calls of one vendor. */
export function badInput<Client extends TestClient>(vendor: BadInput<Client>): void {
  const { client, secrets, read, write } = vendor;

  /** The error of a call. It must hold no secret, however it is looked at. */
  const errorOf = async (run: () => unknown): Promise<Error & Record<string, unknown>> => {
    let thrown: unknown;
    try {
      await run();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expectNoSecret(thrown as Error, secrets);
    return thrown as Error & Record<string, unknown>;
  };

  /** The error of a read that a server of ours answers. */
  const answered = async (answer: Answer, options: TestOptions = {}) => {
    const server = await serve(answer);
    try {
      return await errorOf(() =>
        read.call(client({ baseUrl: server.url, retry: false, ...options }), read.id as never),
      );
    } finally {
      await server.close();
    }
  };

  describe("bad input", () => {
    describe.each(vendor.credentials)("the credential $option", ({ option, operation, use }) => {
      test("missing: told by the call that needs it, and nothing is sent", async () => {
        const { fetch, sent } = stubFetch({ body: {} });
        const error = await errorOf(() => use(undefined as never, fetch));
        expect(error).toMatchObject({ name: "ConfigurationError", operation });
        expect(error.message).toContain(`\`${option}\``);
        expect(error.message).toContain(operation);
        expect(sent).toHaveLength(0);
      });

      test.each([
        ["empty", ""],
        ["white space", "  "],
        ["two lines", "made-up\r\nX-Evil: 1"],
        ["no text", 42],
      ])("%s: told when the client is made", async (_, value) => {
        const { fetch, sent } = stubFetch({ body: {} });
        const error = await errorOf(() => use(value as never, fetch));
        expect(error.name).toBe("ConfigurationError");
        expect(error.message).toContain(`\`${option}\``);
        expect(error.message).not.toContain("X-Evil");
        expect(sent).toHaveLength(0);
      });
    });

    const { choice } = vendor;
    if (choice) {
      test(`an unknown ${choice.option} is refused, and the known ones are listed`, async () => {
        const error = await errorOf(() => choice.make());
        expect(error.name).toBe("ConfigurationError");
        expect(error.message).toContain(`\`${choice.option}\``);
        for (const each of choice.known) expect(error.message).toContain(each);
      });
    }

    test.each([
      ["empty", ""],
      ["one dot", "."],
      ["two dots", ".."],
      ["null", null],
      ["missing", undefined],
      ["an object", { id: "1" }],
      ["an array", ["1"]],
      ["not a number", Number.NaN],
    ])("a path id that is %s is refused, and nothing is sent", async (_, id) => {
      const { fetch, sent } = stubFetch({ body: {} });
      const error = await errorOf(() => read.call(client({ fetch }), id as never));
      expect(error).toMatchObject({ name: "InvalidRequestError", operation: read.operation });
      expect(error.message).toContain(read.operation);
      expect(error.message).toContain(`\`${read.parameter}\``);
      expect(sent).toHaveLength(0);
    });

    test("an id with separators stays inside its own segment", async () => {
      const { fetch, sent } = stubFetch({ body: {} });
      await read.call(client({ fetch, retry: false }), "a/../b?c#d" as never).safe();
      expect(sent[0]?.url.pathname).toContain("a%2F..%2Fb%3Fc%23d");
    });

    test.each([
      ["CR LF", "a\r\nx-evil: 1"],
      ["LF", "a\nb"],
      ["NUL", "a\0b"],
    ])("a header value with %s is refused, and not shown", async (_, value) => {
      const { fetch, sent } = stubFetch({ body: {} });
      const error = await errorOf(() =>
        read.call(client({ fetch }), read.id as never, { headers: { "x-note": value } }),
      );
      expect(error).toMatchObject({ name: "InvalidRequestError", operation: read.operation });
      expect(error.message).toContain("`x-note`");
      expect(error.message).not.toContain("evil");
      expect(sent).toHaveLength(0);
    });

    test("so is one among the headers of the client", async () => {
      const { fetch, sent } = stubFetch({ body: {} });
      const error = await errorOf(() =>
        read.call(client({ fetch, headers: { "x-note": "a\r\nb" } }), read.id as never),
      );
      expect(error.message).toContain("`x-note`");
      expect(sent).toHaveLength(0);
    });

    test.each([
      ["a circle", circle()],
      ["a bigint", { amount: 10n }],
      ["a function", () => 1],
    ])("a body that cannot be serialised (%s) is refused, and nothing is sent", async (_, body) => {
      const { fetch, sent } = stubFetch({ body: {} });
      const error = await errorOf(() => write.call(client({ fetch }), body as never));
      expect(error).toMatchObject({ name: "InvalidRequestError", operation: write.operation });
      expect(error.message).toContain(write.operation);
      expect(sent).toHaveLength(0);
    });

    test("HTML with status 200", async () => {
      const error = await answered((response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(`<html>proxy of ${secrets[0]}</html>`);
      });
      expect(error).toMatchObject({ name: "ResponseParseError", operation: read.operation, status: 200 });
      expect(error.message).toContain(`${read.operation}: the reply with status 200 is HTML`);
      expect(error.message).toContain("base URL");
      expect(error.snippet).toContain("<html>proxy of");
    });

    test("an empty 200", async () => {
      const error = await answered((response) => response.writeHead(200).end());
      expect(error).toMatchObject({ name: "ResponseParseError", operation: read.operation, status: 200 });
      expect(error.message).toContain("is empty");
    });

    test("JSON that breaks off, in a body that does not", async () => {
      const error = await answered(json(200, '{"data":{"id":'));
      expect(error).toMatchObject({ name: "ResponseParseError", operation: read.operation });
      expect(error.message).toContain("not valid JSON");
    });

    test.each([
      ["of a known length", { "content-length": "1000" }],
      ["in chunks", {}],
    ])("a truncated body %s", async (_, headers) => {
      const error = await answered((response) => {
        response.writeHead(200, { "content-type": "application/json", ...headers });
        response.write('{"data":{"id":"1"}}');
        setTimeout(() => response.socket?.destroy(), 20);
      });
      expect(error).toMatchObject({ name: "ConnectionError", operation: read.operation });
      expect(error.message).toContain(read.operation);
    });

    test.each([200, 500])("200 MB with status %i: the client stops early", async (status) => {
      let written = 0;
      const chunk = Buffer.alloc(256 * 1024, " ");
      const before = process.memoryUsage().rss;
      const error = await answered((response) => {
        response.writeHead(status, { "content-type": "application/json" });
        const pump = (): void => {
          while (written < HUGE && !response.destroyed) {
            written += chunk.length;
            if (!response.write(chunk)) return void response.once("drain", pump);
          }
          response.end();
        };
        pump();
      });
      expect(error).toMatchObject({
        name: status === 200 ? "ResponseParseError" : "ServerError",
        operation: read.operation,
        status,
      });
      if (status === 200) expect(error.message).toContain("`maxResponseBytes`");
      expect(written).toBeLessThan(48 * MIB);
      expect(process.memoryUsage().rss - before).toBeLessThan(160 * MIB);
    });

    test("a server that never answers", async () => {
      const error = await answered(() => undefined, { timeoutMs: 30 });
      expect(error).toMatchObject({ name: "TimeoutError", operation: read.operation });
    });

    test("what the vendor or the platform repeats of a secret is not passed on", async () => {
      const said = secrets.join(" ");
      const echo = { "x-echo": said };
      const refused = await answered(json(401, { message: said, errors: [said], error: said, msg: said }, echo));
      expect(refused).toMatchObject({ name: "AuthenticationError", status: 401 });
      expect(await answered(json(200, said, echo))).toMatchObject({ name: "ResponseParseError" });
      const fetch: Fetch = async () => {
        throw new TypeError(`failed: ${said}`, { cause: Object.assign(new Error(said), { code: "ECONNRESET" }) });
      };
      const broken = await errorOf(() => read.call(client({ fetch, retry: false }), read.id as never));
      expect(broken).toMatchObject({ name: "ConnectionError", cause: { cause: { code: "ECONNRESET" } } });
    });

    test("a client shows no secret", () => {
      const own = client({});
      for (const shown of [inspect(own, { depth: 20, showHidden: true }), JSON.stringify(own), String(own)]) {
        expectHidden(shown, secrets);
      }
    });
  });
}

function circle(): unknown {
  const each: Record<string, unknown> = {};
  each.self = each;
  return each;
}

function expectNoSecret(error: Error, secrets: readonly string[]): void {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const shown = [each.message, each.stack ?? "", String(each), JSON.stringify(each)];
    for (const text of [...shown, inspect(each, { depth: 20, showHidden: true })]) expectHidden(text, secrets);
  }
}

function expectHidden(text: string, secrets: readonly string[]): void {
  for (const secret of secrets) expect(text.includes(secret), `a secret in: ${text.slice(0, 200)}`).toBe(false);
}
