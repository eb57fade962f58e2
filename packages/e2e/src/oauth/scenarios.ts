import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { openGeneric } from "./apps.ts";
import { Clock } from "./clock.ts";
import { type Fleet, type FleetOptions, type StoreKind, startFleet } from "./fleet.ts";
import { startLossyProxy } from "./lossy-proxy.ts";
import { browse, type Ledger, type Referee, startReferee } from "./referee.ts";

/** What a scenario came to; `errors` are names of errors that callers got, and how many. */
export interface Outcome extends Ledger {
  readonly rounds: number;
  readonly calls: number;
  readonly errors: Record<string, number>;
}
export interface Setting {
  readonly kind: StoreKind;
  readonly processes: number;
  readonly rounds: number;
  readonly seed: number;
}
const HOUR = 3_600_000;
/** What could not be written is tried again within it, while the lease still holds off the others. */
const REST_MS = 4_000;

/** Counts answers beside the referee's own ledger. */
function tally() {
  const errors: Record<string, number> = {};
  let calls = 0;
  return {
    add(...answers: readonly { tokens: string[]; errors: string[] }[]) {
      for (const answer of answers) {
        calls += answer.tokens.length + answer.errors.length;
        for (const name of answer.errors) errors[name] = (errors[name] ?? 0) + 1;
      }
    },
    outcome: ({ ledger }: Referee, rounds: number): Outcome => ({ ...ledger, rounds, calls, errors }),
  };
}

async function withFleet(
  options: FleetOptions,
  rounds: number,
  act: (fleet: Fleet, count: ReturnType<typeof tally>) => Promise<void>,
): Promise<Outcome> {
  const referee = await startReferee();
  const count = tally();
  try {
    const fleet = await startFleet(referee, options);
    try {
      await fleet.consent();
      await act(fleet, count);
    } finally {
      await fleet.stop();
    }
    return count.outcome(referee, rounds);
  } finally {
    await referee.stop();
  }
}

const hold = { forwardMs: 0, callers: 1 };

/** All processes meet the end of the token at once, again and again; each other time the vendor refuses it before its end. */
export const expiries = ({ kind, processes, rounds }: Setting): Promise<Outcome> =>
  withFleet({ kind, processes }, rounds, async ({ members }, count) => {
    for (let round = 0; round < rounds; round++)
      count.add(...(await Promise.all(members.map((each) => each.ask({ forwardMs: HOUR, callers: 4 })))));
  });

/** A store of which half of all acts fail, some of them after they were done. */
export const failingStore = ({ kind, processes, rounds, seed }: Setting): Promise<Outcome> =>
  withFleet({ kind, processes, speed: 5, failSeed: seed }, rounds, async ({ members }, count) => {
    for (let round = 0; round < rounds; round++) {
      count.add(...(await Promise.all(members.map((each) => each.ask({ forwardMs: HOUR, callers: 2 })))));
      await sleep(REST_MS);
    }
  });

/** Clocks that are an hour fast, an hour slow, and right. */
export const wrongClocks = ({ kind, processes, rounds }: Setting): Promise<Outcome> =>
  withFleet({ kind, processes, skewMs: (index) => ((index % 3) - 1) * HOUR }, rounds, async ({ members }, count) => {
    for (let round = 0; round < rounds; round++)
      count.add(...(await Promise.all(members.map((each) => each.ask({ forwardMs: HOUR, callers: 2 })))));
  });

/** One is killed between its reply and its write: that consent is over, and a new one is as good as any. */
export const killed = ({ kind, processes }: Setting): Promise<Outcome> =>
  withFleet({ kind, processes, speed: 5 }, 1, async ({ members: [victim, ...others], consent }, count) => {
    if (!victim) throw new Error("A victim is needed.");
    void victim.ask({ forwardMs: HOUR, callers: 1, stopAt: "write" });
    await victim.atGate();
    victim.child.kill("SIGKILL");
    await once(victim.child, "close");
    count.add(...(await Promise.all(others.map((each) => each.ask({ forwardMs: HOUR, callers: 3 })))));
    await consent();
    const after = await Promise.all(others.map((each) => each.ask(hold)));
    if (after.some(({ errors }) => errors.length > 0)) throw new Error("A new consent did not mend it.");
  });

/** One stands still for longer than its lease, where it has read the pair (`read`) or got the next one (`write`). */
export const stopped = ({ kind, processes }: Setting, stopAt: "read" | "write"): Promise<Outcome> =>
  withFleet({ kind, processes, speed: 5 }, 1, async ({ members: [sleeper, ...others] }, count) => {
    if (!sleeper) throw new Error("A sleeper is needed.");
    const late = sleeper.ask({ forwardMs: HOUR, callers: 2, stopAt });
    await sleeper.atGate();
    sleeper.child.kill("SIGSTOP");
    count.add(...(await Promise.all(others.map((each) => each.ask({ forwardMs: HOUR, callers: 2 })))));
    sleeper.child.kill("SIGCONT");
    await late;
    // Each uses what it holds, and is refused: now all know how it stands.
    const all = [sleeper, ...others].map((each) => each.ask({ forwardMs: 0, callers: 1, refuse: true }));
    count.add(...(await Promise.all(all)));
  });

/** In one process: many callers at the end of a token, the first of whom gives up. */
export async function crowd(callers: number, leaderGivesUp: boolean): Promise<Outcome> {
  const referee = await startReferee();
  try {
    const platform = new Clock();
    const auth = openGeneric(referee, { platform });
    const asked = await auth.authorizeUrl();
    await auth.exchange(await browse(asked.url), asked);
    platform.offsetMs += HOUR;
    const leader = new AbortController();
    const count = tally();
    const pending = Array.from({ length: callers }, (_, index) => auth.token(index === 0 ? leader.signal : undefined));
    const settling = Promise.allSettled(pending);
    if (leaderGivesUp) {
      await sleep(1);
      leader.abort(Object.assign(new Error("mine"), { name: "Mine" }));
    }
    const settled = await settling;
    const tokens = settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    if (new Set(tokens).size !== 1) throw new Error("Callers got different tokens.");
    const errors = settled.flatMap((each) => (each.status === "rejected" ? [String(each.reason.name)] : []));
    count.add({ tokens, errors });
    return count.outcome(referee, 1);
  } finally {
    await referee.stop();
  }
}

/** A wire that loses the first request, or the first reply after the server rotated. */
export async function lossyWire(
  fate: "request lost" | "reply lost" | "reply cut",
): Promise<Outcome & { maybeRotated: boolean }> {
  const referee = await startReferee();
  const proxy = await startLossyProxy(referee.origin);
  try {
    // Not faster: a busy machine must not take so long for a request that the client gives it up.
    const platform = new Clock(5);
    const auth = openGeneric(referee, { platform, tokenUrl: `${proxy.origin}/token` });
    const asked = await auth.authorizeUrl();
    await auth.exchange(await browse(asked.url), asked);
    platform.offsetMs += HOUR;
    let first = true;
    proxy.fate = () => {
      const now = first ? fate : "pass";
      first = false;
      return now;
    };
    const count = tally();
    let maybeRotated = false;
    await auth.token().then(
      (token) => count.add({ tokens: [token], errors: [] }),
      (error) => {
        ({ maybeRotated } = error);
        count.add({ tokens: [], errors: [error.name] });
      },
    );
    return { ...count.outcome(referee, 1), maybeRotated };
  } finally {
    await proxy.stop();
    await referee.stop();
  }
}
