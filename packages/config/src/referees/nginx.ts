import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findTool, type Referee, startOnFreePort } from "./process.ts";

/**
 * A `limit_req` zone, told apart by identity: two locations with the same object share its count. It admits `burst + 1` at
 * once and `rate` from then on.
 */
export interface RequestLimit {
  /** `100r/s` or `600r/m`. */
  readonly rate: string;
  readonly burst: number;
  /** What is counted apart, as nginx variables. Default: all requests together. */
  readonly key?: string;
  /** Requests above the rate wait in nginx instead of passing at once. */
  readonly delay?: boolean;
}

/** What one path prefix is held to. */
export interface NginxLocation {
  readonly limits?: readonly RequestLimit[];
  /** Requests of this location in progress at once (`limit_conn`). */
  readonly concurrent?: number;
  /** `http://host:port` of a server that answers. Default: nginx itself, with `{}`. */
  readonly upstream?: string;
}

export interface NginxOptions {
  /** By path prefix. A path that matches none is answered without a limit. */
  readonly locations: Readonly<Record<string, NginxLocation>>;
}

/** A request as nginx saw it. */
export interface LogEntry {
  /** When it arrived, in epoch milliseconds of nginx's clock, which is cut to whole milliseconds. */
  readonly at: number;
  readonly status: number;
  /** Path and query. */
  readonly uri: string;
  /** Its `x-key` header; "" without one. */
  readonly key: string;
  /** How long nginx took for it. */
  readonly tookMs: number;
}

export interface Nginx extends Referee {
  /** All requests whose answers had arrived when this was called, and maybe some more, by time of arrival. */
  accessLog(): Promise<LogEntry[]>;
}

const MARK = "/_mark";
const FLUSH_MS = 10_000;

function configuration(folder: string, port: number, { locations }: NginxOptions): string {
  const zones = new Map<RequestLimit, string>();
  const connections: string[] = [];
  const upstreams = new Map<string, string>();
  const blocks = Object.entries(locations).map(([path, { limits = [], concurrent, upstream }]) => {
    const lines: string[] = [];
    for (const limit of limits) {
      const zone = zones.get(limit) ?? `r${zones.size}`;
      zones.set(limit, zone);
      const burst = limit.burst > 0 ? ` burst=${limit.burst}` : "";
      lines.push(`limit_req zone=${zone}${burst}${limit.delay ? "" : " nodelay"};`);
    }
    if (concurrent !== undefined) {
      const zone = `c${connections.length}`;
      connections.push(zone);
      lines.push(`limit_conn ${zone} ${concurrent};`);
    }
    if (upstream === undefined) {
      lines.push("try_files /reply.json =500;");
    } else {
      const name = upstreams.get(upstream) ?? `u${upstreams.size}`;
      upstreams.set(upstream, name);
      lines.push(`proxy_pass http://${name}; proxy_http_version 1.1; proxy_set_header Connection "";`);
    }
    return `location ${path} { ${lines.join(" ")} }`;
  });
  return `
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 4096; }
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  default_type application/json;
  keepalive_timeout 600s;
  keepalive_requests 100000000;
  log_format entry escape=json '["$msec","$request_time","$status","$request_uri","$http_x_key"]';
  access_log ${folder}/access.log entry;
  limit_req_status 429;
  limit_conn_status 429;
  limit_req_log_level info;
  limit_conn_log_level info;
  ${[...zones].map(([{ rate, key = "$server_port" }, zone]) => `limit_req_zone ${key} zone=${zone}:10m rate=${rate};`).join("\n  ")}
  ${[...upstreams].map(([url, name]) => `upstream ${name} { server ${new URL(url).host} max_fails=0; keepalive 1024; keepalive_requests 100000000; }`).join("\n  ")}
  ${connections.map((zone) => `limit_conn_zone $server_port zone=${zone}:1m;`).join("\n  ")}
  server {
    listen 127.0.0.1:${port} backlog=4096;
    root ${folder}/root;
    ${blocks.join("\n    ")}
    location ${MARK} { return 204; }
    error_page 405 =200 /reply.json;
    location = /reply.json {}
  }
}
`;
}

function entry(line: string): LogEntry {
  const [ended, took, status, uri, key] = JSON.parse(line) as [string, string, string, string, string];
  const tookMs = Math.round(Number(took) * 1_000);
  return { at: Math.round(Number(ended) * 1_000) - tookMs, status: Number(status), uri, key, tookMs };
}

/** Reads a file that only grows, from where it was left. */
function follower(path: string) {
  const entries: LogEntry[] = [];
  let position = 0;
  let rest = "";
  return async (): Promise<LogEntry[]> => {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer } = await file.read(Buffer.alloc(size - position), 0, size - position, position);
      position = size;
      const lines = (rest + buffer.toString("latin1")).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) entries.push(entry(line));
    } finally {
      await file.close();
    }
    return entries;
  };
}

/**
 * An nginx of one process on a free loopback port, with its files in a folder that `stop` removes.
 * @returns `undefined` where nginx is not installed.
 * @throws under CI when it is not installed, and when it refuses its configuration.
 */
export async function startNginx(options: NginxOptions): Promise<Nginx | undefined> {
  const command = findTool("nginx");
  if (!command) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "carillon-nginx-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const server = await prepare(folder)
    .then(() =>
      startOnFreePort(command, async (port) => {
        await writeFile(`${folder}/nginx.conf`, configuration(folder, port, options));
        return ["-p", folder, "-e", "stderr", "-c", `${folder}/nginx.conf`];
      }),
    )
    .catch(async (error: unknown) => {
      await remove();
      throw error;
    });
  const read = follower(`${folder}/access.log`);
  let marks = 0;
  return {
    url: server.url,
    async accessLog() {
      // One process writes the lines in the order in which it ends requests: when the mark is there, all before it are.
      const mark = `${MARK}?${++marks}`;
      await fetch(server.url + mark).then((reply) => reply.arrayBuffer());
      const until = performance.now() + FLUSH_MS;
      let entries = await read();
      while (!entries.some(({ uri }) => uri === mark)) {
        if (performance.now() > until) throw new Error("nginx does not write its log.");
        await sleep(10);
        entries = await read();
      }
      return entries.filter(({ uri }) => !uri.startsWith(MARK)).sort((a, b) => a.at - b.at);
    },
    async stop() {
      await server.stop();
      await remove();
    },
  };
}

async function prepare(folder: string): Promise<void> {
  await mkdir(`${folder}/root`);
  await writeFile(`${folder}/root/reply.json`, "{}");
}
