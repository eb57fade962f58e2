// A process of its own: the clients, and what is left of them when all is over.
import { getEventListeners, setMaxListeners } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isCarillonError, type Platform, systemPlatform } from "@carillon/runtime";
import { type Dice, diceOf } from "../fuzz/dice.ts";
import { type Addresses, Clients, KINDS, WIDTH } from "./calls.ts";
import { ENDS, type End } from "./ends.ts";
import type { Task } from "./task.ts";

export interface CallersWord {
  /** Place in `KINDS`, by call. */
  readonly kinds: Uint8Array;
  /** Place in `ENDS`, by call. */
  readonly ends: Uint8Array;
  /** Time by which a call settled after it had to, in ms; mostly negative. */
  readonly late: Float32Array;
  /** The numbers that came with what was told, `WIDTH` places a call; 0 is none. */
  readonly numbers: Int32Array;
  /** Errors by name. */
  readonly errors: Readonly<Record<string, number>>;
  /** What is no error of ours, and what nobody handled; a few of each. */
  readonly foreign: readonly string[];
  readonly unhandled: readonly string[];
  readonly left: { readonly timers: number; readonly listeners: number; readonly sockets: number };
  readonly heapBytes: readonly number[];
  readonly rssBytes: readonly number[];
  readonly seconds: number;
  /** The longest that the event loop of this process stood still. */
  readonly stallMs: number;
}

const task = JSON.parse(process.argv[2] ?? "") as Task;
const { calls, seed, concurrency, soak } = task;
const addresses = JSON.parse(process.argv[3] ?? "") as Addresses;

const kinds = new Uint8Array(calls);
const ends = new Uint8Array(calls);
const late = new Float32Array(calls);
/** Of a fixed size, so that what is kept of a call shows in no slope. */
const numbers = new Int32Array(WIDTH * calls);
const errors: Record<string, number> = {};
const foreign: string[] = [];
const unhandled: string[] = [];
const heapBytes: number[] = [];
const rssBytes: number[] = [];
const note = (list: string[], error: unknown): void => {
  if (list.length < 5) list.push(error instanceof Error ? String(error.stack) : String(error));
};
process.on("unhandledRejection", (error) => note(unhandled, error));
process.on("uncaughtException", (error) => note(unhandled, error));

let timers = 0;
const platform: Platform = {
  ...systemPlatform,
  timer(ms, callback) {
    timers++;
    let armed = true;
    const off = (): void => {
      if (armed) timers--;
      armed = false;
    };
    const cancel = systemPlatform.timer(ms, () => {
      off();
      callback();
    });
    return () => {
      off();
      cancel();
    };
  },
};

/** As an application has them, to end everything at its own end. */
const longLived = Array.from({ length: 4 }, () => new AbortController().signal);
setMaxListeners(0, ...longLived);

const clients = new Clients(addresses, platform);
const stall = monitorEventLoopDelay({ resolution: 20 });
/** A stream may trickle for ever, so that one is always given up. */
const PATIENCE_MS = 4_000;
/** Each page has a deadline of its own. */
const PAGES = 3;

interface Terms {
  readonly options: Record<string, unknown>;
  readonly boundMs: number;
  readonly end: () => void;
  readonly reason: unknown;
}

function termsOf(call: number, isStream: boolean, dice: Dice): Terms {
  const timeoutMs = dice.chance(0.05) ? 40 : dice.pick([800, 1_500]);
  const deadlineMs = dice.pick([600, 2_000, 5_000]);
  const options: Record<string, unknown> = {
    timeoutMs,
    deadlineMs,
    maxWaitMs: 2_500,
    headers: { "x-effect": String(call) },
  };
  const isShort = dice.chance(0.08);
  const abortMs = isShort ? dice.int(200) : PATIENCE_MS;
  const boundMs = isStream ? abortMs : Math.min(abortMs, PAGES * (2_500 + deadlineMs));
  if (!isShort && !isStream && dice.chance(0.6)) {
    options.signal = dice.pick(longLived);
    return { options, boundMs: PAGES * (2_500 + deadlineMs), end: () => undefined, reason: options };
  }
  const controller = new AbortController();
  const reason = dice.pick<unknown>([new Error("the caller has enough"), "a text", 0]);
  const timer = setTimeout(() => controller.abort(reason), abortMs);
  options.signal = controller.signal;
  return { options, boundMs, end: () => clearTimeout(timer), reason };
}

async function one(call: number): Promise<void> {
  const dice = diceOf(seed, call);
  const ready = clients.next(dice);
  const terms = termsOf(call, ready.isStream, dice);
  kinds[call] = KINDS.indexOf(ready.kind);
  const startedAt = performance.now();
  let end: End;
  try {
    const told = await ready.run(terms.options);
    numbers.set(told.slice(0, WIDTH), WIDTH * call);
    end = "told";
  } catch (error) {
    end = error === terms.reason ? "aborted" : endOf(error);
    if (end === "foreign") note(foreign, error);
  } finally {
    terms.end();
  }
  late[call] = performance.now() - startedAt - terms.boundMs;
  ends[call] = ENDS.indexOf(end);
}

const NOTHING_SENT = ["InvalidRequestError", "ConfigurationError", "QueueFullError", "ThrottleTimeoutError"];

function endOf(error: unknown): End {
  if (!isCarillonError(error)) return "foreign";
  errors[error.name] = (errors[error.name] ?? 0) + 1;
  if (NOTHING_SENT.includes(error.name)) return "denied";
  const { mayHaveBeenProcessed, status } = error as { mayHaveBeenProcessed?: boolean; status?: number };
  if (mayHaveBeenProcessed === undefined || (status !== undefined && status < 300)) return "failed";
  return mayHaveBeenProcessed ? "doubtful" : "denied";
}

function sample(): void {
  if (task.heap) globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  heapBytes.push(heapUsed);
  rssBytes.push(rss);
}

const SAMPLES = 40;
let launched = 0;
let under = 0;
const startedAt = performance.now();

function launch(): Promise<void> {
  const call = launched++;
  if (launched % Math.ceil(calls / SAMPLES) === 0) sample();
  under++;
  return one(call).finally(() => under--);
}

const turn = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function atOnce(): Promise<void> {
  const work = async (): Promise<void> => {
    while (launched < calls) await launch();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

async function atRate(perSecond: number): Promise<void> {
  while (launched < calls) {
    const due = Math.min(calls, Math.floor(((performance.now() - startedAt) * perSecond) / 1_000));
    while (launched < due && under < concurrency) void launch();
    await turn(5);
  }
  while (under > 0) await turn(20);
}

/** No call takes longer, however slow the machine is. One that is not over then never will be. */
const LAST_MS = 90_000;
/** What goes by itself has gone by then: the platform keeps idle connections for some seconds. */
const QUIET_MS = 20_000;

const count = (name: string): number => process.getActiveResourcesInfo().filter((each) => each === name).length;
const leftOver = (): CallersWord["left"] => ({
  timers,
  listeners: longLived.reduce((sum, signal) => sum + getEventListeners(signal, "abort").length, 0),
  sockets: count("TCPSocketWrap") + count("TLSWrap"),
});

stall.enable();
const done = soak ? atRate(soak.perSecond) : atOnce();
// The watchdog runs from the last start on.
const watched = (async () => {
  while (launched < calls) await turn(100);
  const until = performance.now() + LAST_MS;
  while (under > 0 && performance.now() < until) await turn(50);
})();
await Promise.race([done, watched]);
const seconds = (performance.now() - startedAt) / 1_000;
const stallMs = stall.max / 1e6;
stall.disable();
sample();
const quietUntil = performance.now() + QUIET_MS;
while (performance.now() < quietUntil && Object.values(leftOver()).some((each) => each > 0)) await turn(200);
const word: CallersWord = {
  kinds,
  ends,
  late,
  numbers,
  errors,
  foreign,
  unhandled,
  left: leftOver(),
  heapBytes,
  rssBytes,
  seconds,
  stallMs,
};
process.on("disconnect", () => process.exit(0));
process.send?.(word);
