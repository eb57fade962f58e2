import { growth } from "../bulk/report.ts";
import type { CallersWord } from "./callers.ts";
import { KINDS, WIDTH } from "./calls.ts";
import { ENDS } from "./ends.ts";
import type { ServerWord } from "./ledger.ts";
import type { Task } from "./task.ts";

export interface Report extends Task {
  readonly callers: CallersWord;
  readonly server: ServerWord;
  /** Connections that the server still had when the callers were quiet. */
  readonly openSockets: number;
}

/** More than any deadline may be overrun on a machine that is busy; what stands still beside it comes on top. */
const SLACK_MS = 5_000;
/** What compiled code and caches still gain. A leak of a hundred bytes a call is 10 MiB in 100,000. */
const FLAT_BYTES = 4 * 2 ** 20;
const DRIFT = 0.05;

/** The calls of which something is true, as a complaint with the first few of them. */
function those(what: string, calls: number, is: (call: number) => boolean): string[] {
  const found: number[] = [];
  for (let call = 0; call < calls; call++) if (is(call)) found.push(call);
  return found.length === 0 ? [] : [`${what}: ${found.length}, such as call ${found.slice(0, 5).join(", ")}`];
}

/** Why a run proves nothing good. Empty: it does. */
export function breaches({ calls, callers, server, openSockets, heap, soak, deaths, faults }: Report): string[] {
  const { kinds, ends, late, numbers, left } = callers;
  const kind = (call: number): string => KINDS[kinds[call] ?? 0] ?? "";
  const end = (call: number): string => ENDS[ends[call] ?? 0] ?? "";
  const effects = (call: number): number => server.effects[call] ?? 0;
  const told = ends.reduce((sum, each) => sum + (ENDS[each] === "told" ? 1 : 0), 0);
  const tail = callers.heapBytes.slice(Math.floor(callers.heapBytes.length / 2));
  return [
    ...those("never settled", calls, (call) => end(call) === "never"),
    ...those("settled after its deadline", calls, (call) => (late[call] ?? 0) > SLACK_MS + 2 * callers.stallMs),
    ...those("done twice", calls, (call) => kind(call) === "unsafe" && effects(call) > 1),
    ...those("repeated with another body", calls, (call) => kind(call) === "keyed" && (server.changed[call] ?? 0) > 0),
    ...those(
      "said not to be done, and was",
      calls,
      (call) => end(call) === "denied" && kind(call) !== "read" && effects(call) > 0,
    ),
    ...those("said to be done, and was not", calls, (call) => end(call) === "told" && effects(call) === 0),
    ...those("told of another call's reply", calls, (call) =>
      numbers
        .subarray(WIDTH * call, WIDTH * (call + 1))
        .some((each) => each !== 0 && !server.numbers[call]?.includes(each)),
    ),
    ...those("failed with what is no error of ours", calls, (call) => end(call) === "foreign"),
    ...callers.foreign.map((each) => `no error of ours: ${each}`),
    ...callers.unhandled.map((each) => `nobody handled: ${each}`),
    ...Object.entries(left).flatMap(([what, many]) => (many > 0 ? [`${what} left: ${many}`] : [])),
    ...(openSockets > 0 ? [`sockets left at the server: ${openSockets}`] : []),
    ...(server.strangers > 0 ? [`requests of no call: ${server.strangers}`] : []),
    ...(heap && growth(tail) > FLAT_BYTES ? [`the heap grows: ${mebi(growth(tail))} over the second half`] : []),
    ...(soak && Math.abs(drift(callers.rssBytes)) > DRIFT
      ? [`the memory drifts: ${percent(drift(callers.rssBytes))}`]
      : []),
    // A run in which nothing works, or nothing fails, proves nothing.
    ...(told < 0.5 * calls ? [`only ${told} of ${calls} calls were answered`] : []),
    ...(calls >= 5_000 && faults > 0 && Object.keys(server.faults).length < 45 ? ["not all faults were met"] : []),
    ...(server.deaths < deaths ? [`the server died ${server.deaths} times, and not ${deaths}`] : []),
  ];
}

/** How far the last quarter lies above the second one. */
export function drift(samples: readonly number[]): number {
  const quarter = Math.floor(samples.length / 4);
  const mean = (part: readonly number[]): number => part.reduce((sum, each) => sum + each, 0) / part.length;
  return quarter === 0 ? 0 : mean(samples.slice(-quarter)) / mean(samples.slice(quarter, 2 * quarter)) - 1;
}

/** Every eighth part's last sample. */
const eighths = (samples: readonly number[]): number[] =>
  Array.from({ length: 8 }, (_, part) => samples[Math.ceil(((part + 1) * samples.length) / 8) - 1] ?? 0);
const mebi = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const tally = (places: Uint8Array, names: readonly string[]): string =>
  names.map((name, place) => `${name} ${places.reduce((sum, each) => sum + (each === place ? 1 : 0), 0)}`).join(", ");

export function print(report: Report): string {
  const { calls, seed, callers, server, openSockets } = report;
  const arrived = Object.values(server.faults).reduce((sum, each) => sum + each, 0);
  const faulty = arrived - (server.faults.none ?? 0);
  const tail = callers.heapBytes.slice(Math.floor(callers.heapBytes.length / 2));
  const worst = callers.late.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  const row = (name: string, text: string): string => `  ${name.padEnd(10)} ${text}`;
  return [
    `${calls} calls, seed ${seed}, ${callers.seconds.toFixed(0)} s, ${Math.round(calls / callers.seconds)} a second`,
    row("kinds", tally(callers.kinds, KINDS)),
    row("ends", tally(callers.ends, ENDS)),
    row(
      "errors",
      Object.entries(callers.errors)
        .toSorted(([, a], [, b]) => b - a)
        .map(([name, many]) => `${name} ${many}`)
        .join(", "),
    ),
    row(
      "server",
      `${arrived} requests, ${faulty} with a fault (${percent(faulty / arrived)}) of ${Object.keys(server.faults).length - 1} kinds, died ${server.deaths} times`,
    ),
    row(
      "deadlines",
      `the latest call settled ${worst.toFixed(0)} ms after its own; the loop stood still for ${callers.stallMs.toFixed(0)} ms at most`,
    ),
    row(
      "left",
      `${Object.entries(callers.left)
        .map(([what, many]) => `${what} ${many}`)
        .join(", ")}, unhandled ${callers.unhandled.length}, sockets at the server ${openSockets}`,
    ),
    row(
      "memory",
      `heap ${mebi(callers.heapBytes.at(-1) ?? 0)}, ${mebi(growth(tail))} of growth over the second half${report.heap ? "" : " (not collected, not judged)"}; rss ${eighths(
        callers.rssBytes,
      )
        .map((each) => Math.round(each / 2 ** 20))
        .join(" ")} MiB, drift ${percent(drift(callers.rssBytes))}`,
    ),
  ].join("\n");
}
