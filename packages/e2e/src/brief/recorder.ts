import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it stood on the wire. */
export interface Recorded {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface Recorder {
  /** Where to send a request for a vendor's address: the host becomes the first part of the path. */
  urlFor(address: string): string;
  /** The request that came since the last look. Fails unless it is exactly one. */
  take(): Recorded;
  close(): Promise<void>;
}

/** A loopback server that writes down what it gets and answers `{}`. */
export async function startRecorder(): Promise<Recorder> {
  let seen: Recorded[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      seen.push({
        method: request.method ?? "",
        url: request.url ?? "",
        headers,
        body: Buffer.concat(chunks).toString("utf8"),
      });
      response.writeHead(200, { "content-type": "application/json" });
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlFor: (address) => address.replace(/^https:\/\//, `${origin}/`),
    take() {
      const [request, ...more] = seen;
      seen = [];
      if (!request || more.length > 0) throw new Error(`Expected one request, saw ${request ? more.length + 1 : 0}.`);
      return request;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
