import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Report } from "./report.ts";

function start(file: string, flags: readonly string[], args: readonly string[]): ChildProcess {
  const path = join(import.meta.dirname, file);
  return spawn(process.execPath, [...flags, path, ...args], { stdio: ["pipe", "pipe", "inherit"] });
}

/** Sends that many events through the client to a vendor that fails for one request in twenty. */
export async function prove(items: number): Promise<Report> {
  const server = start("ledger-server.ts", [], [String(items)]);
  try {
    const [port] = (await once(server.stdout!, "data")) as [Buffer];
    const url = `http://127.0.0.1:${String(port).trim()}`;
    const sender = start("send.ts", ["--expose-gc", "--conditions=@carillon/source"], [url, String(items)]);
    const chunks: Buffer[] = [];
    sender.stdout!.on("data", (chunk: Buffer) => chunks.push(chunk));
    const [code] = (await once(sender, "close")) as [number | null];
    if (code !== 0) throw new Error(`the sending process ended with ${code}`);
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Report;
  } finally {
    server.kill();
  }
}
