import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Message, Orders, Report } from "./worker.ts";

/** Time for a process to end once it is told to; one that takes longer is stuck. */
const STOP_MS = 30_000;
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

export interface Launch {
  readonly orders: Orders;
  /** What libfaketime makes of its wall clock, such as `+1h` or `+0 x1.05`. */
  readonly clock?: string;
}

interface Member {
  readonly child: ChildProcess;
  /** Difference of its wall clock to ours, once it runs. */
  readonly ready: Promise<number>;
  readonly report: Promise<Report | undefined>;
}

export interface Fleet {
  readonly size: number;
  /** Ends a process without a word, and puts a new one in its place. */
  replace(index: number): Promise<void>;
  signal(index: number, signal: NodeJS.Signals): void;
  /** Largest difference of a process's wall clock to ours. */
  readonly skewMs: number;
  /** Ends all, and gives what those say that did not get stuck. */
  stop(): Promise<Report[]>;
  /** Leaves nothing behind. */
  kill(): void;
}

function launch({ orders, clock }: Launch): Member {
  const node = [process.execPath, "--conditions=@carillon/source", worker, JSON.stringify(orders)];
  const [command, ...args] = clock ? ["faketime", "-m", "--exclude-monotonic", "-f", clock, ...node] : node;
  const child = spawn(command!, args, { stdio: ["pipe", "pipe", "inherit"] });
  // A process that was killed no longer reads; the word to stop is lost on it.
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout });
  const heard = <Event extends Message["event"]>(event: Event): Promise<Extract<Message, { event: Event }>> =>
    new Promise((resolve) => {
      lines.on("line", (line) => {
        const message: Message = JSON.parse(line);
        if (message.event === event) resolve(message as Extract<Message, { event: Event }>);
      });
    });
  const closed = once(child, "close");
  const ready = Promise.race([
    heard("ready").then(({ wallMs }) => wallMs - Date.now()),
    closed.then(([code]) => {
      throw new Error(`A process ended with ${code} before it was ready.`);
    }),
  ]);
  const report = Promise.race([heard("report").then((message) => message.report), closed.then(() => undefined)]);
  // Whoever launched it may wait for only one of them.
  ready.catch(() => undefined);
  report.catch(() => undefined);
  return { child, ready, report };
}

const isRunning = ({ child }: Member): boolean => child.exitCode === null && child.signalCode === null;

async function end(member: Member): Promise<Report | undefined> {
  member.child.stdin?.end();
  const timer = setTimeout(() => member.child.kill("SIGKILL"), STOP_MS);
  if (isRunning(member)) await once(member.child, "close");
  clearTimeout(timer);
  return member.report;
}

/** Runs one process to its end. */
export async function runOnce(orders: Orders): Promise<Report> {
  const report = await end(launch({ orders }));
  if (!report) throw new Error("A process ended without a report.");
  return report;
}

export async function startFleet(launches: readonly Launch[]): Promise<Fleet> {
  const members = launches.map(launch);
  const kill = (): void => {
    for (const { child } of members) child.kill("SIGKILL");
  };
  let skewMs = 0;
  try {
    for (const member of members) {
      const skew = await member.ready;
      if (Math.abs(skew) > Math.abs(skewMs)) skewMs = skew;
    }
  } catch (error) {
    kill();
    throw error;
  }
  return {
    size: members.length,
    skewMs,
    kill,
    async replace(index) {
      const { child } = members[index]!;
      child.kill("SIGKILL");
      await once(child, "close");
      members[index] = launch(launches[index]!);
      await members[index].ready;
    },
    signal: (index, signal) => void members[index]!.child.kill(signal),
    async stop() {
      const reports = await Promise.all(members.map(end));
      return reports.filter((report) => report !== undefined);
    },
  };
}
