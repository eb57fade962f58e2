import { inspect } from "node:util";
import { serve, type TestServer } from "@carillon/config/test-server";
import { afterEach, describe, expect, test } from "vitest";
import { uploadToBucket } from "../src/extras/uploads.ts";
import { type BucketUrlEvent, Crisp } from "../src/index.ts";
import { identifier, key } from "./support.ts";

const resource = "https://storage.crisp.chat/users/upload/a.png";
const eventOf = (signed: string, size_limit = 1_000): BucketUrlEvent => ({
  from: "user",
  id: "req-1",
  identifier: "0a1b2c3d-0000-4000-8000-000000000026",
  resource: { type: "website", id: "8c842203-0000-4000-8000-000000000001" },
  policy: { size_limit },
  type: "image/png",
  url: { resource, signed },
});
const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

let server: TestServer | undefined;
afterEach(() => server?.close());
const storage = async (...answers: Parameters<typeof serve>) => {
  server = await serve(...answers);
  return server;
};
const say =
  (status: number, headers = {}): Parameters<typeof serve>[0] =>
  (response) =>
    response.writeHead(status, headers).end("<Code>x</Code>");

describe("uploads", () => {
  test("a file goes from the request for a URL to the storage, without the token", async () => {
    const { url, received } = await storage(
      (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"error":false,"reason":"x"}'),
      say(200),
    );
    const crisp = new Crisp({ identifier, key, baseUrl: `${url}/v1` });
    await crisp.bucketUrls.generate({ namespace: "upload", id: "req-1", file: { name: "a.png", type: "image/png" } });
    expect(await uploadToBucket(eventOf(`${url}/users/a.png?signature=made-up`), new Blob([bytes]))).toBe(resource);
    const [asked, put] = received;
    expect(JSON.parse(asked?.body ?? "")).toMatchObject({ id: "req-1" });
    expect(put).toMatchObject({ method: "PUT", url: "/users/a.png?signature=made-up" });
    expect(put?.headers).toMatchObject({ "content-type": "image/png", "content-length": "4" });
    expect(Object.keys(put?.headers ?? {})).not.toEqual(expect.arrayContaining(["authorization"]));
    expect(put?.headers["x-crisp-tier"]).toBeUndefined();
  });

  test.each([
    ["a Blob", new Blob([bytes])],
    ["bytes", bytes],
    ["an ArrayBuffer", bytes.buffer],
  ])("%s of exactly the limit goes; one byte more is refused before sending", async (_, file) => {
    const { url, received } = await storage(say(200));
    expect(await uploadToBucket(eventOf(url, 4), file)).toBe(resource);
    await expect(uploadToBucket(eventOf(url, 3), file)).rejects.toMatchObject({
      name: "InvalidRequestError",
      message: "bucketUrls.upload: the file has 4 bytes, and the event allows 3.",
    });
    expect(received).toHaveLength(1);
  });

  test("the storage's refusal is an error that does not show the signed address", async () => {
    const { url } = await storage(say(403), say(307, { location: "https://elsewhere.example/" }));
    const target = eventOf(`${url}/a?signature=made-up-signature`);
    const refused = await uploadToBucket(target, bytes).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "ApiError", status: 403, operation: "bucketUrls.upload" });
    expect(inspect(refused)).not.toContain("made-up-signature");
    await expect(uploadToBucket(target, bytes)).rejects.toMatchObject({ name: "ApiError", status: 307 });
  });

  test("no answer, a late one and an abort", async () => {
    const { url } = await storage(
      (response) => response.destroy(),
      () => undefined,
    );
    await expect(uploadToBucket(eventOf(url), bytes)).rejects.toMatchObject({ name: "ConnectionError" });
    await expect(uploadToBucket(eventOf(url), bytes, { timeoutMs: 50 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    const leave = new AbortController();
    const upload = uploadToBucket(eventOf(url), bytes, { signal: leave.signal });
    leave.abort(new Error("gone"));
    await expect(upload).rejects.toThrow("gone");
  });

  test.each(["http://storage.example/a", "ftp://storage.example/a", "a.png", "http://localhost.example/a"])(
    "%s is no address to send a file to",
    async (signed) => {
      await expect(uploadToBucket(eventOf(signed), bytes)).rejects.toMatchObject({ name: "InvalidRequestError" });
    },
  );
});
