import { once } from "node:events";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";

/** What becomes of one exchange: it passes; the server never sees it; the server acts, and its reply is lost. */
export type Fate = "pass" | "request lost" | "reply lost" | "reply cut";

export interface LossyProxy {
  readonly origin: string;
  /** Asked for each request. */
  fate: (count: number) => Fate;
  stop(): Promise<void>;
}

/** An HTTP proxy that loses what it is told to lose. */
export async function startLossyProxy(target: string): Promise<LossyProxy> {
  let count = 0;
  const server = createServer(async (near, answer) => {
    const fate = proxy.fate(++count);
    const chunks: Buffer[] = [];
    for await (const chunk of near) chunks.push(chunk);
    if (fate === "request lost") return void near.socket.resetAndDestroy();
    const far = send(new URL(near.url ?? "/", target), { method: near.method ?? "GET", headers: near.headers });
    far.on("error", () => near.socket.destroy());
    far.end(Buffer.concat(chunks));
    const [reply] = await once(far, "response");
    const parts: Buffer[] = [];
    for await (const part of reply) parts.push(part);
    if (fate === "reply lost") return void near.socket.resetAndDestroy();
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    const body = Buffer.concat(parts);
    if (fate === "pass") return void answer.end(body);
    answer.write(body.subarray(0, body.length / 2), () => near.socket.resetAndDestroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: LossyProxy = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fate: () => "pass",
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
