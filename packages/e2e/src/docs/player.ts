// The program of a child process: plays the blocks of one README, each as it is printed, one after the other. What goes to a
// vendor's own address reaches the sandbox, what a scene answers is answered, and all else is refused.
import { readFileSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { pathToFileURL } from "node:url";
import { format, inspect } from "node:util";
import { type Answer, scenes } from "./scenes.ts";
import { standIns } from "./stand-ins.ts";

export interface Part {
  readonly slug: string;
  readonly routes: readonly { readonly from: string; readonly to: string }[];
  /** Where something answers instead of 6379. */
  readonly redisPort?: number;
  readonly blocks: readonly { readonly heading: string; readonly line: number; readonly file: string }[];
}

export interface Played {
  readonly heading: string;
  readonly line: number;
  /** What it threw, with its stack. */
  readonly error?: string;
  /** What it printed. */
  readonly printed: string;
  /** `METHOD url status` of each request. */
  readonly requests: readonly string[];
}

const LONGEST_MS = 100_000;
const [partFile = "", reportFile = ""] = process.argv.slice(2);
const { slug, routes, redisPort, blocks } = JSON.parse(readFileSync(partFile, "utf8")) as Part;

let answers: readonly Answer[] = [];
let printed: string[] = [];
let requests: string[] = [];

const send = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const given = input instanceof Request ? input : undefined;
  const url = given?.url ?? String(input);
  const method = init?.method ?? given?.method ?? "GET";
  const response = await (answerTo(method, url) ?? toSandbox(url, given, init));
  requests.push(`${method} ${url} ${response.status}`);
  return response;
};

function answerTo(method: string, url: string): Response | undefined {
  const request = `${method} ${url}`;
  const before = requests.filter((line) => line.startsWith(request)).length;
  const answer = answers.find(({ to, nth = 1 }) => request.startsWith(to) && before === nth - 1);
  if (!answer) return undefined;
  const text = answer.body === undefined ? null : JSON.stringify(answer.body);
  return new Response(text, { status: answer.status, headers: { "content-type": "application/json" } });
}

function toSandbox(url: string, given: Request | undefined, init: RequestInit | undefined): Promise<Response> {
  if (url.startsWith("http://127.0.0.1:")) return send(given ?? url, init);
  const route = routes.find(({ from }) => url.startsWith(`${from}/`));
  if (!route) throw new Error(`${url} is no vendor's address`);
  const target = route.to + url.slice(route.from.length);
  return send(given ? new Request(target, given) : target, init);
}

const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [options] = (Array.isArray(args[0]) ? args[0] : args) as { port?: unknown }[];
  if (redisPort && options?.port === 6379) options.port = redisPort;
  return connect.apply(this, args);
} as typeof Socket.prototype.connect;

for (const level of ["log", "error", "warn"] as const)
  console[level] = (...values: unknown[]) => void printed.push(format(...values));

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done after ${LONGEST_MS} ms`)), LONGEST_MS).unref();
  });

const played: Played[] = [];
for (const { heading, line, file } of blocks) {
  const scene = scenes[slug]?.[heading] ?? {};
  [answers, printed, requests] = [scene.answers ?? [], [], []];
  // The storage of an upload is told by the id that the block has made.
  crypto.randomUUID = () => "00000000-0000-4000-8000-00000000000a";
  Object.assign(globalThis, await standIns(slug, scene));
  const error = await Promise.race([import(pathToFileURL(file).href), late()]).then(
    () => undefined,
    (thrown: unknown) => inspect(thrown),
  );
  played.push({ heading, line, ...(error === undefined ? {} : { error }), printed: printed.join("\n"), requests });
}
writeFileSync(reportFile, JSON.stringify(played));
process.exit(0);
