import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { VendorWord } from "./ledger.ts";
import type { LegName } from "./legs.ts";
import { type ClientWord, type Report, reportOf } from "./report.ts";

/** What is sent, and what goes wrong on the way. */
export interface Task {
  readonly leg: LegName;
  readonly items: number;
  /** Share of requests with a fault, and of items that are refused. */
  readonly rate: number;
  readonly seed: number;
  /** Items in a request, where fewer than usual are wanted. */
  readonly maxItems?: number;
}

function start(file: string, task: Task): ChildProcess {
  return fork(join(import.meta.dirname, file), [JSON.stringify(task)], {
    execArgv: ["--expose-gc", "--conditions=@carillon/source"],
    serialization: "advanced",
  });
}

/** The next message of a process. */
async function word<T>(from: ChildProcess): Promise<T> {
  const over = new AbortController();
  const ended = once(from, "exit", { signal: over.signal }).then(([code]) => {
    throw new Error(`${from.spawnargs.at(-2)} ended with ${code} and said nothing`);
  });
  try {
    const said = once(from, "message", { signal: over.signal });
    const [message] = await Promise.race([said, ended]);
    return message as T;
  } finally {
    over.abort();
    ended.catch(() => undefined);
  }
}

/** Sends that many items through the client to the sandbox, and holds the word of one against that of the other. */
export async function prove(task: Task): Promise<Report> {
  const vendor = start("vendor.ts", task);
  const sender = start("send.ts", task);
  try {
    sender.send((await word<Record<string, string>>(vendor)) as object);
    const client = await word<ClientWord>(sender);
    vendor.send("done");
    return reportOf(task, client, await word<VendorWord>(vendor));
  } finally {
    vendor.kill();
    sender.kill();
  }
}
