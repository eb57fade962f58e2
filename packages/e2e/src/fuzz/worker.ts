// A thread of its own, so that an input that loops for ever can be ended and named.
import { parentPort, workerData } from "node:worker_threads";
import { type Finding, tryInput } from "./fuzz.ts";
import { show } from "./show.ts";

/** What a thread is to try: every `step`-th input from `from` to before `to`. */
export interface Share {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly surface?: string | undefined;
  /** Holds the number of the input that is being tried. */
  readonly place: SharedArrayBuffer;
}

export interface WorkerWord {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** The input of a thread that has only one, told before it is tried. */
  readonly trying?: string;
}

/** More of one kind say nothing new. */
const SHOWN_OF_A_KIND = 3;

const { seed, from, to, step, surface, place } = workerData as Share;
const at = new Float64Array(place);
const counts: Record<string, number> = {};
const kinds: Record<string, number> = {};
let findings: Finding[] = [];

const isAlone = from + step >= to;
const told = (input: unknown): void => {
  if (isAlone) parentPort?.postMessage({ counts, findings: [], trying: show(input) } satisfies WorkerWord);
};
const tell = (): void => {
  parentPort?.postMessage({ counts: { ...counts }, findings } satisfies WorkerWord);
  findings = [];
};

globalThis.fetch = async () => {
  throw new TypeError("nothing of a fuzz run goes out");
};

for (let index = from; index < to; index += step) {
  at[0] = index;
  const outcome = await tryInput(seed, index, surface, told);
  const key = `${outcome.surface}: ${outcome.word}`;
  counts[key] = (counts[key] ?? 0) + 1;
  if (outcome.finding) {
    const { what, stack = "" } = outcome.finding;
    const kind = `${outcome.surface} ${what.slice(0, 60)} ${stack.split("\n")[1] ?? ""}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (kinds[kind] <= SHOWN_OF_A_KIND) findings.push(outcome.finding);
  }
  if (findings.length > 0 || (index - from) % (step * 5_000) === 0) tell();
}
at[0] = -1;
tell();
