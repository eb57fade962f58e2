import { describe, expect, test } from "vitest";
import { type Reply, stubFetch } from "./stub-fetch.ts";
import type { TestCall, TestCallOptions, TestClient, TestList, TestOptions } from "./test-client.ts";
import { json, serve } from "./test-server.ts";
import { createVirtualPlatform } from "./virtual-platform.ts";

/** What a vendor says when it refuses, and what must come of it. */
export interface Refused {
  reply: Required<Pick<Reply, "status" | "body">> & Reply;
  /** Name of the class. */
  name: string;
  /** The vendor's own words. */
  message: string;
  code?: string;
}

/** The calls of one vendor that a day is made of. */
export interface UserDay<Client extends TestClient> {
  /** A client with a good credential. */
  client: (options: TestOptions) => Client;
  /** A GET with an id. */
  read: {
    operation: string;
    call: (client: Client, options?: TestCallOptions) => TestCall;
    /** Where it goes. */
    url: string;
    reply: unknown;
    /** What the caller gets. Default: the reply. */
    gives?: unknown;
    /** Name of the first bucket that it draws on. */
    bucket: string;
  };
  list: {
    call: (client: Client) => TestList;
    /** Three replies. */
    pages: [Reply, Reply, Reply];
    /** Path and query of the three requests, decoded. */
    urls: [string, string, string];
    items: unknown[];
  };
  refused: Refused[];
}

/** What every client of the family does on an ordinary day, with the calls of one vendor. */
export function userDay<Client extends TestClient>({ client, read, list, refused }: UserDay<Client>): void {
  const good = "gives" in read ? read.gives : read.reply;

  describe("a user's day", () => {
    test.each(refused)("$reply.status is a $name", async ({ reply, ...error }) => {
      const { fetch, sent } = stubFetch(reply);
      const { message, ...fields } = error;
      const thrown: unknown = await read.call(client({ fetch, retry: false })).then(
        () => undefined,
        (reason) => reason,
      );
      expect(thrown).toBeInstanceOf(Error);
      expect(thrown).toMatchObject({
        ...fields,
        status: reply.status,
        operation: read.operation,
        body: reply.body,
        attempts: 1,
      });
      expect((thrown as Error).message).toContain(message);
      expect(sent).toHaveLength(1);
    });

    test("a refusal by a rate limit is waited out, then asked again", async () => {
      const limit = refused.find(({ name }) => name === "RateLimitError") as Refused;
      const platform = createVirtualPlatform();
      const { fetch, sent } = stubFetch(
        { ...limit.reply, headers: { ...limit.reply.headers, "retry-after": "7" } },
        { body: read.reply },
      );
      const call = read.call(client({ fetch, platform }));
      await platform.advance(6_900);
      expect(sent).toHaveLength(1);
      await platform.advance(1_200);
      expect(await call).toEqual(good);
      expect(sent).toHaveLength(2);
    });

    test("for await walks over three pages", async () => {
      const { fetch, sent } = stubFetch(...list.pages);
      const items: unknown[] = [];
      for await (const item of list.call(client({ fetch }))) items.push(item);
      expect(items).toEqual(list.items);
      expect(sent.map(({ url }) => decodeURIComponent(url.pathname + url.search))).toEqual(list.urls);
    });

    test("a page can be had alone, and the pages one by one", async () => {
      const { fetch, sent } = stubFetch(...list.pages);
      const call = list.call(client({ fetch }));
      const first = await call;
      expect(sent).toHaveLength(1);
      const pages: unknown[] = [];
      for await (const page of call.pages()) pages.push(page);
      expect(pages).toHaveLength(3);
      expect(pages[0]).toEqual(first);
      expect(sent).toHaveLength(3);
    });

    test(".withResponse() gives status and headers too", async () => {
      const { fetch, sent } = stubFetch({ body: read.reply, headers: { "x-told": "yes" } });
      const call = read.call(client({ fetch }));
      const { data, response } = await call.withResponse();
      expect(data).toEqual(good);
      expect(response.status).toBe(200);
      expect(response.headers.get("x-told")).toBe("yes");
      expect(await call).toEqual(good);
      expect(sent).toHaveLength(1);
    });

    test(".safe() gives the value or the error, and throws neither", async () => {
      const { reply, name } = refused[0] as Refused;
      const ok = await read.call(client({ fetch: stubFetch({ body: read.reply }).fetch })).safe();
      expect(ok).toEqual({ data: good });
      const bad = await read.call(client({ fetch: stubFetch(reply).fetch, retry: false })).safe();
      expect(bad.data).toBeUndefined();
      expect(bad.error).toMatchObject({ name, status: reply.status });
    });

    test("an abort ends a call that is queued", async () => {
      const server = await serve(json(200, read.reply));
      const limits = { [read.bucket]: { limit: 1, windowMs: 60_000 } };
      const own = client({ baseUrl: server.url, throttle: { limits } });
      await read.call(own);
      const controller = new AbortController();
      const call = read.call(own, { signal: controller.signal });
      const queued = (): number => own.throttle.snapshot().reduce((sum, bucket) => sum + bucket.queued, 0);
      await expect.poll(queued).toBeGreaterThan(0);
      const reason = new Error("changed my mind");
      controller.abort(reason);
      await expect(call).rejects.toBe(reason);
      expect(queued()).toBe(0);
      expect(server.received).toHaveLength(1);
      await server.close();
    });

    test("an abort ends a call that waits to be sent again", async () => {
      const server = await serve(json(503, {}, { "retry-after": "30" }));
      const controller = new AbortController();
      const reason = new Error("changed my mind");
      const onRetry = (): void => void setTimeout(() => controller.abort(reason), 20);
      const own = client({ baseUrl: server.url, hooks: { onRetry } });
      await expect(read.call(own, { signal: controller.signal })).rejects.toBe(reason);
      expect(server.received).toHaveLength(1);
      await server.close();
    });

    test("an abort ends a call whose body is being read, and its connection", async () => {
      const server = await serve((response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"half":');
      });
      const controller = new AbortController();
      const reason = new Error("changed my mind");
      const call = read.call(client({ baseUrl: server.url }), { signal: controller.signal });
      await expect.poll(() => server.received.length).toBe(1);
      // Long enough for the first half to be there.
      setTimeout(() => controller.abort(reason), 50);
      await expect(call).rejects.toBe(reason);
      await expect.poll(() => server.sockets.size).toBe(0);
      expect(server.received).toHaveLength(1);
      await server.close();
    });

    test("a fetch of one's own is used, with the vendor's address", async () => {
      const { fetch, sent } = stubFetch({ body: read.reply });
      expect(await read.call(client({ fetch }))).toEqual(good);
      expect(sent.map(({ method, url }) => `${method} ${url.href}`)).toEqual([`GET ${read.url}`]);
    });

    test("a base URL of one's own replaces the vendor's, path and all", async () => {
      const server = await serve(json(200, read.reply));
      const { pathname, search } = new URL(read.url);
      expect(await read.call(client({ baseUrl: `${server.url}/proxy/` }))).toEqual(good);
      const url = server.received[0]?.url ?? "";
      expect(url.startsWith("/proxy/")).toBe(true);
      expect((pathname + search).endsWith(url.slice("/proxy".length))).toBe(true);
      await server.close();
    });
  });
}
