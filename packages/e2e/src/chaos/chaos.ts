import type { CallersWord } from "./callers.ts";
import type { Addresses } from "./calls.ts";
import type { ServerWord } from "./ledger.ts";
import type { Task } from "./task.ts";
import type { Report } from "./verdict.ts";
import { ask, start, word } from "./wire.ts";

/** Idle connections go by themselves, on either side. */
const CLOSE_MS = 20_000;

/** Lets callers loose on a server that fails, and holds the word of the ones against the books of the other. */
export async function chaos(task: Task): Promise<Report> {
  const server = start("server.ts", task);
  let callers: ReturnType<typeof start> | undefined;
  try {
    const addresses = await word<Addresses>(server);
    callers = start("callers.ts", task, [JSON.stringify(addresses)]);
    const said = await word<CallersWord>(callers);
    const until = performance.now() + CLOSE_MS;
    let { sockets } = await ask<{ sockets: number }>(server, "sockets");
    while (sockets > 0 && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      ({ sockets } = await ask<{ sockets: number }>(server, "sockets"));
    }
    return { ...task, callers: said, server: await ask<ServerWord>(server, "books"), openSockets: sockets };
  } finally {
    callers?.kill();
    server.kill();
  }
}
