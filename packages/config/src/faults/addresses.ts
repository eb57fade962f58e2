import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** Listens and never accepts: its thread sleeps, so that the kernel's line of two fills up and drops what comes after. */
const DEAF = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });
`;

export interface Blackhole {
  readonly url: string;
  stop(): Promise<void>;
}

/** An address that no connection is ever made to, and that refuses none either. */
export async function openBlackhole(): Promise<Blackhole> {
  const worker = new Worker(DEAF, { eval: true });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  const line = [fill(port), fill(port)];
  await Promise.all(line.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      for (const socket of line) socket.destroy();
      await worker.terminate();
    },
  };
}

function fill(port: number): Socket {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.unref();
  return socket;
}
