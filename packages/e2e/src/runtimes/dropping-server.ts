import { createServer, type Socket } from "node:net";

/** How a request arrived: on a connection that had carried another one before, or on a new one. */
export type Arrival = "reused" | "fresh";

export interface DroppingServer {
  readonly url: string;
  /** The arrivals of the requests with this method and path, in order. */
  arrivals(method: string, path: string): Arrival[];
  close(): Promise<void>;
}

interface Head {
  readonly method: string;
  readonly path: string;
  /** Where the request ends in the text, body included; `undefined` while more is to come. */
  readonly end: number;
}

/** The first request of the text, when all of it is there. One byte is one character. */
function readRequest(text: string): Head | undefined {
  const headEnd = text.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = text.slice(0, headEnd);
  const [method = "", path = ""] = head.split(" ", 2);
  const bodyAt = headEnd + 4;
  const chunked = /\r\ntransfer-encoding: *chunked/i.test(head);
  const lastChunk = chunked ? text.indexOf("0\r\n\r\n", bodyAt) : 0;
  const end = chunked ? lastChunk + 5 : bodyAt + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return lastChunk < 0 || text.length < end ? undefined : { method, path, end };
}

/**
 * A server that speaks plain TCP, so that it knows which connection a request comes on and can leave it without an answer.
 * The first request for a path below `/fin/` or `/rst/` is read to its end and then dropped, by a close or by a reset; all
 * others, a second one for the same path too, are answered with 200 and the number of requests that their connection has
 * carried.
 */
export async function startDroppingServer(): Promise<DroppingServer> {
  const seen = new Map<string, Arrival[]>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let text = "";
    let carried = 0;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      for (let request = readRequest(text); request; request = readRequest(text)) {
        text = text.slice(request.end);
        const key = `${request.method} ${request.path}`;
        const arrivals = seen.get(key) ?? [];
        seen.set(key, [...arrivals, carried++ > 0 ? "reused" : "fresh"]);
        const how = /^\/(fin|rst)\//.exec(request.path)?.[1];
        if (how !== undefined && arrivals.length === 0) {
          if (how === "rst") socket.resetAndDestroy();
          else socket.end();
          return;
        }
        const body = JSON.stringify({ carried });
        const headers = ["content-type: application/json", `content-length: ${body.length}`];
        socket.write(["HTTP/1.1 200 OK", ...headers, "", body].join("\r\n"));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals: (method, path) => seen.get(`${method} ${path}`) ?? [],
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
