import { Worker } from "node:worker_threads";
import type { Finding } from "./fuzz.ts";
import type { Share, WorkerWord } from "./worker.ts";

export interface Task {
  readonly seed: number;
  /** The first input and how many. */
  readonly from: number;
  readonly count: number;
  readonly threads: number;
  /** Only one of the places where input comes in. Then the dice fall differently. */
  readonly surface?: string | undefined;
}

export interface Report extends Task {
  /** Inputs by what came of them: `calls: sent`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly seconds: number;
}

/** An input takes a millisecond or less; one that waits for real time, two seconds. The rest is for a machine that is busy. */
const STUCK_MS = 30_000;

/** Tries that many inputs, on several threads. */
export async function fuzz(task: Task): Promise<Report> {
  const startedAt = performance.now();
  const counts: Record<string, number> = {};
  const findings: Finding[] = [];
  const take = (word: WorkerWord): void => {
    for (const [key, count] of Object.entries(word.counts)) counts[key] = (counts[key] ?? 0) + count;
    findings.push(...word.findings);
  };
  const { seed, from, count, threads, surface } = task;
  await Promise.all(
    Array.from({ length: threads }, async (_, thread) => {
      for (let next: number | undefined = from + thread; next !== undefined && next < from + count; ) {
        const { word, stuckAt } = await runShare({ seed, from: next, to: from + count, step: threads, surface });
        take(word);
        if (stuckAt !== undefined) findings.push(stuck(seed, stuckAt, surface, word.trying));
        next = stuckAt === undefined ? undefined : stuckAt + threads;
      }
    }),
  );
  return { ...task, counts, findings, seconds: (performance.now() - startedAt) / 1_000 };
}

const stuck = (seed: number, index: number, surface: string | undefined, input?: string): Finding => ({
  seed,
  index,
  surface: surface ?? "any",
  what: `hangs the thread for more than ${STUCK_MS / 1_000} s, or ends it`,
  input: input ?? "tried among others: the line above shows it",
});

interface Done {
  readonly word: WorkerWord;
  /** The input that the thread never came back from. */
  readonly stuckAt?: number;
}

function runShare(share: Omit<Share, "place">): Promise<Done> {
  const place = new SharedArrayBuffer(8);
  const at = new Float64Array(place);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: { ...share, place } satisfies Share,
    execArgv: ["--conditions=@carillon/source"],
  });
  let counts: WorkerWord["counts"] = {};
  const findings: Finding[] = [];
  let trying: string | undefined;
  return new Promise((resolve, reject) => {
    let last = -2;
    let since = performance.now();
    const watchdog = setInterval(() => {
      const now = at[0] ?? 0;
      if (now !== last) since = performance.now();
      else if (performance.now() - since > STUCK_MS) void worker.terminate();
      last = now;
    }, 500);
    worker.on("message", (word: WorkerWord) => {
      counts = word.counts;
      trying = word.trying ?? trying;
      findings.push(...word.findings);
    });
    let failure: unknown;
    worker.on("error", (error) => {
      failure = error;
    });
    worker.on("exit", () => {
      clearInterval(watchdog);
      const index = at[0] ?? 0;
      if (last === -2 && failure !== undefined) reject(failure);
      else
        resolve({
          word: { counts, findings, ...(trying !== undefined && { trying }) },
          ...(index >= 0 && { stuckAt: index }),
        });
    });
  });
}

/** Why a run proves nothing good. Empty: it does. */
export function complaints({ counts, count, findings, surface }: Report): string[] {
  const total = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const shares = (["clientOptions", "calls", "requests", "rawClient", "bulkItems"] as const).filter(
    (name) => surface === undefined || surface === name,
  );
  return [
    ...findings.map(({ seed, index, what }) => `${replay(seed, index, surface)}  # ${what.split("\n", 1)[0]}`),
    ...(total < count - findings.length ? [`${count - total} inputs were never tried`] : []),
    // A client that refuses everything would pass, and so would a fuzzer that spoils nothing.
    ...(count < 2_000 ? [] : shares.flatMap((name) => lopsided(name, counts))),
  ];
}

function lopsided(surface: string, counts: Report["counts"]): string[] {
  const mine = Object.entries(counts).filter(([key]) => key.startsWith(`${surface}: `));
  const all = mine.reduce((sum, [, each]) => sum + each, 0);
  const sent = counts[`${surface}: sent`] ?? 0;
  return sent > 0.1 * all && sent < 0.9 * all
    ? []
    : [`${surface}: ${sent} of ${all} inputs were sent, which is no test`];
}

export const replay = (seed: number, index: number, surface?: string): string =>
  `node packages/e2e/src/fuzz/cli.ts --seed=${seed} --at=${index}${surface === undefined ? "" : ` --surface=${surface}`}`;
