import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTool, type Referee, startOnFreePort } from "./process.ts";

export interface HaproxyOptions {
  /** Highest value of the counter that passes. */
  readonly limit: number;
  readonly windowMs: number;
}

const configuration = (port: number, { limit, windowMs }: HaproxyOptions): string => `
global
  maxconn 8192
defaults
  mode http
  timeout connect 10s
  timeout client 600s
  timeout server 600s
  timeout http-keep-alive 600s
frontend all
  bind 127.0.0.1:${port} backlog 4096
  stick-table type integer size 1k expire 600s store http_req_rate(${windowMs}ms)
  http-request track-sc0 int(1)
  http-request deny deny_status 429 if { sc_http_req_rate(0) gt ${limit} }
  http-request return status 200 content-type application/json string "{}"
`;

/**
 * An HAProxy that refuses by its sliding counter: this window's requests and a share of the last one's. Refused requests
 * count too.
 * @returns `undefined` where HAProxy is not installed.
 * @throws under CI when it is not installed, and when it refuses its configuration.
 */
export async function startHaproxy(options: HaproxyOptions): Promise<Referee | undefined> {
  const command = findTool("haproxy");
  if (!command) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "carillon-haproxy-"));
  const path = join(folder, "haproxy.cfg");
  try {
    return await startOnFreePort(command, async (port) => {
      await writeFile(path, configuration(port, options));
      return ["-db", "-f", path];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
