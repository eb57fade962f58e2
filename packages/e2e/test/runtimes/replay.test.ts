import { afterAll, beforeAll, expect, test } from "vitest";
import { type DroppingServer, startDroppingServer } from "../../src/runtimes/dropping-server.ts";
import { bundleProgram, PROGRAM_RUNTIMES, type Program, type ProgramRuntime } from "../../src/runtimes/launch.ts";
import type { ReplayAnswer, ReplayOrder } from "../../src/runtimes/replay-probe.ts";

const METHODS = ["POST", "PATCH", "PUT"] as const;
const DROPS = ["fin", "rst"] as const;

/** How often a server sees a request that it drops, when the runtime is left to itself. Every number above 1 needs the guard. */
const BY_ITSELF: Record<ProgramRuntime, Record<(typeof METHODS)[number], number>> = {
  "Node 20": { POST: 1, PATCH: 1, PUT: 1 },
  "Node 22": { POST: 1, PATCH: 1, PUT: 1 },
  "Node 24": { POST: 1, PATCH: 1, PUT: 1 },
  "Node 26": { POST: 1, PATCH: 1, PUT: 1 },
  Bun: { POST: 1, PATCH: 1, PUT: 2 },
  Deno: { POST: 2, PATCH: 2, PUT: 2 },
  workerd: { POST: 1, PATCH: 1, PUT: 1 },
};

let server: DroppingServer;
let program: Program<ReplayOrder, ReplayAnswer[]>;

beforeAll(async () => {
  server = await startDroppingServer();
  program = await bundleProgram(new URL("../../src/runtimes/replay-probe.ts", import.meta.url));
});
afterAll(async () => {
  await program.dispose();
  await server.close();
});

const requestsOf = (runtime: ProgramRuntime, by: ReplayOrder["by"]): ReplayOrder["requests"] =>
  METHODS.flatMap((method) => DROPS.map((how) => ({ method, path: `/${how}/${by}/${runtime.replace(" ", "-")}` })));

test.each(PROGRAM_RUNTIMES)(
  "%s: a server that drops a call that must not be repeated sees it once",
  async (runtime) => {
    const requests = requestsOf(runtime, "client");
    const answers = await program.runIn(runtime, { url: server.url, by: "client", requests });
    const seen = requests.map(({ method, path }) => server.arrivals(method, path).length);
    expect(seen).toEqual(requests.map(() => 1));
    expect(answers).toEqual(requests.map(() => ({ told: "failed", mayHaveBeenProcessed: true })));
  },
);

test.each(PROGRAM_RUNTIMES)("%s: without the guard it is as it was measured", async (runtime) => {
  const requests = requestsOf(runtime, "runtime");
  const answers = await program.runIn(runtime, { url: server.url, by: "runtime", requests });
  const arrivals = requests.map(({ method, path }) => server.arrivals(method, path));
  // Else the runtime would have had no reason to send anything twice.
  expect(arrivals.map(([first]) => first)).toEqual(requests.map(() => "reused"));
  expect(arrivals.map(({ length }) => length)).toEqual(requests.map(({ method }) => BY_ITSELF[runtime][method]));
  expect(answers.map(({ told }) => told)).toEqual(
    requests.map(({ method }) => (BY_ITSELF[runtime][method] === 1 ? "failed" : "answered")),
  );
});
