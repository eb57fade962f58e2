import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What the parent asked for. */
export const settings = <Settings>(): Settings => JSON.parse(process.argv[2] ?? "{}") as Settings;

/** Listens on loopback, tells the parent the port, and ends with the parent. */
export function serve(server: Server): void {
  server.keepAliveTimeout = 600_000;
  server.listen(0, "127.0.0.1", 4096, () => process.send?.((server.address() as AddressInfo).port));
  process.on("disconnect", () => process.exit());
}
