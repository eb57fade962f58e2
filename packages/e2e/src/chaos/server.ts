// A process of its own, so that the callers' heap, sockets and timers are only theirs: the fault server, and the books.
import { type FaultName, type FaultServer, faults, startFaultServer } from "@carillon/config/faults";
import { diceOf } from "../fuzz/dice.ts";
import { Books, type ServerWord } from "./ledger.ts";
import type { Task } from "./task.ts";

/** How long nobody listens. */
const DEAD_MS = 400;

const task = JSON.parse(process.argv[2] ?? "") as Task;
const { seed, calls, deaths } = task;
const kinds = (Object.keys(faults) as FaultName[]).filter((name) => faults[name].where === "server");
const books = new Books(calls);
const attempts = new Map<string, number>();
let arrived = 0;
let died = 0;
let server: FaultServer;

/** The fault of an attempt hangs on its call and its number alone, so that a run can be made again. */
function choose({ headers }: { headers: Readonly<Record<string, string>> }): FaultName | undefined {
  const call = headers["x-effect"] ?? "";
  const attempt = (attempts.get(call) ?? 0) + 1;
  attempts.set(call, attempt);
  arrived++;
  if (died < deaths && arrived > ((died + 1) * calls) / (deaths + 1)) void die();
  const dice = diceOf(seed ^ 0x5eed, Number(call) * 16 + attempt);
  const fault = dice.chance(task.faults) ? dice.pick(kinds) : undefined;
  // Streams have no cap, and one line of 200 MB is what its reader asked for.
  const isStream = !/json$/.test(headers.accept ?? "") || /ndjson/.test(headers.accept ?? "");
  return fault === "bomb" && isStream ? "encoding-gzip" : fault;
}

/** So often that a long run does not fill the memory. */
const NOTE_MS = 5_000;

function note(): void {
  books.take(server.requests, server.effects);
  server.reset();
}

async function die(): Promise<void> {
  died++;
  const port = Number(new URL(server.url).port);
  await server.stop();
  note();
  await new Promise((resolve) => setTimeout(resolve, DEAD_MS));
  server = await startFaultServer({ choose, seed, port, trickleMs: 50 });
}

server = await startFaultServer({ choose, seed, trickleMs: 50 });

setInterval(note, NOTE_MS);

process.on("message", (question) => {
  if (question === "sockets") process.send?.({ sockets: server.openSockets() });
  if (question !== "books") return;
  note();
  const { effects, arrivals, changed, numbers, strangers } = books;
  process.send?.({
    effects,
    arrivals,
    changed,
    faults: books.faults,
    numbers,
    strangers,
    deaths: died,
  } satisfies ServerWord);
});
process.on("disconnect", () => process.exit(0));
const [refuse, dns, blackhole] = (["refuse", "dns", "blackhole"] as const).map((name) => server.addressOf(name));
process.send?.({ url: server.url, refuse, dns, blackhole } satisfies Record<string, string | undefined>);
