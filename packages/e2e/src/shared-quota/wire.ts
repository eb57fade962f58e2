import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A wire to a server that can be cut. */
export interface Wire {
  readonly port: number;
  /** Drops what is connected, and refuses to connect until mended. */
  cut(): void;
  /** Keeps connections open, and lets nothing through in either direction until mended. */
  hang(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function startWire(targetPort: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  let state: "whole" | "cut" | "hanging" = "whole";

  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.setNoDelay(true);
    // The other side sees the end; there is nothing else to do about an error.
    socket.on("error", () => undefined);
    return socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    if (state === "cut") return void near.resetAndDestroy();
    const far = connect(targetPort, "127.0.0.1");
    keep(near).on("close", () => far.destroy());
    keep(far).on("close", () => near.destroy());
    near.pipe(far);
    far.pipe(near);
    if (state === "hanging") for (const socket of [near, far]) socket.cork();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = "cut";
      for (const socket of sockets) socket.resetAndDestroy();
    },
    hang() {
      state = "hanging";
      // What is corked is kept and written when it is uncorked, as a slow network would.
      for (const socket of sockets) socket.cork();
    },
    mend() {
      if (state === "hanging") for (const socket of sockets) socket.uncork();
      state = "whole";
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
