import { describe, expect, test } from "vitest";
import { isMutating } from "../support/mutating.ts";
import { createFleet, demandOf, type Fleet, peak } from "./fleet.ts";

function start(processes: number, limit: number, windowMs: number, workers = 20, seed = 1): Fleet {
  const fleet = createFleet([demandOf(limit, windowMs)], seed);
  for (let each = 0; each < processes; each++) fleet.load(fleet.join(), workers);
  return fleet;
}

const share = (arrivals: readonly number[], from: number, to: number, limit: number, windowMs: number): number =>
  arrivals.filter((at) => at >= from && at < to).length / (((to - from) / windowMs) * limit);

describe("a fleet that wants more than there is", () => {
  const small: [processes: number, limit: number, windowMs: number, floor: number][] = [
    [1, 100, 1_000, 0.8],
    [2, 100, 1_000, 0.8],
    [4, 5, 1_000, 0.8],
    [4, 1, 1_000, 0.8],
  ];
  const large: typeof small = [
    [4, 100, 1_000, 0.8],
    [16, 100, 1_000, 0.8],
    [4, 1_000, 10_000, 0.95],
    [16, 1_000, 10_000, 0.95],
  ];
  test.each(isMutating ? small : [...small, ...large])(
    "%d processes, %d in %d ms: uses at least %d and never more",
    async (processes, limit, windowMs, floor) => {
      const fleet = start(processes, limit, windowMs);
      const begin = fleet.world.now();
      await fleet.world.advance(20 * windowMs);
      const used = share(fleet.arrivals, begin + 5 * windowMs, begin + 20 * windowMs, limit, windowMs);
      expect(peak(fleet.arrivals, windowMs)).toBeLessThanOrEqual(limit);
      expect(used).toBeGreaterThanOrEqual(floor);
    },
  );

  test("shares are even", async () => {
    const fleet = start(4, 100, 1_000);
    await fleet.world.advance(30_000);
    const counts = fleet.members.map(({ sent }) => sent);
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  const trips: [limit: number, windowMs: number, most: number][] = [
    [100, 1_000, 0.6],
    [1_000, 10_000, 0.2],
  ];
  test.each(isMutating ? trips.slice(0, 1) : trips)(
    "%d in %d ms: at most %d round trips a request",
    async (limit, windowMs, most) => {
      const fleet = start(4, limit, windowMs);
      await fleet.world.advance(20 * windowMs);
      const trips = fleet.members.reduce((sum, { limiter }) => sum + limiter.stats().roundTrips, 0);
      expect(trips).toBe(fleet.link.calls);
      expect(trips / fleet.arrivals.length).toBeLessThanOrEqual(most);
    },
  );
});

/** What goes wrong, from when to when, in windows; and whether the store is of use meanwhile. */
const faults: Record<string, (fleet: Fleet, windowMs: number) => Promise<void>> = {
  async "a process is killed"({ members, world, link, ...fleet }, windowMs) {
    members[0]!.kill();
    await world.advance(windowMs / 3);
    members[1]!.kill();
    const late = fleet.join();
    fleet.load(late, 20);
  },
  async "a process stands still"({ members, world }, windowMs) {
    members[0]!.stop();
    await world.advance(2 * windowMs);
    members[0]!.resume();
  },
  async "a process stands still while an answer is under way, until its slots are forgotten"({ link, members, world }) {
    link.latencyMs = 60;
    await world.advance(330);
    members[0]!.stop();
    link.latencyMs = 1;
    await world.advance(36_700);
    members[0]!.resume();
  },
  async "the store is away"({ link, world }, windowMs) {
    link.state = "down";
    await world.advance(4 * windowMs);
    link.state = "up";
  },
  async "the store is away for a moment"({ link, world }, windowMs) {
    link.state = "down";
    await world.advance(windowMs / 4);
    link.state = "up";
  },
  async "the store hangs"({ link, world }, windowMs) {
    link.state = "hung";
    await world.advance(3 * windowMs);
    link.release();
  },
  async "the store loses its data"({ link }) {
    link.wipe();
  },
  async "the store is away and comes back empty"({ link, world }, windowMs) {
    link.state = "down";
    await world.advance(2 * windowMs);
    link.wipe();
    link.state = "up";
  },
  async "the processes find the store one after another"({ link, members, world }, windowMs) {
    link.state = "down";
    await world.advance(2 * windowMs + 4_000);
    link.state = "up";
    for (const [index, member] of members.entries())
      member.cutOffUntil = world.now() + (2_200 * index) / (members.length - 1);
  },
  async "answers are lost"({ link, world }, windowMs) {
    link.state = "deaf";
    await world.advance(windowMs);
    link.state = "up";
  },
  async "the store is slow"({ link, world }, windowMs) {
    link.latencyMs = 120;
    await world.advance(3 * windowMs);
    link.latencyMs = 1;
  },
};

describe.each(Object.entries(faults))("%s", (_, fault) => {
  const sizes: [processes: number, limit: number, windowMs: number][] = [
    [4, 100, 1_000],
    [2, 100, 1_000],
    [16, 100, 1_000],
    [4, 20, 2_000],
    [4, 1_000, 10_000],
    [3, 2, 1_000],
  ];
  test.each(isMutating ? sizes.slice(0, 1) : sizes)(
    "%d processes, %d in %d ms: never more, and all of it again soon",
    async (processes, limit, windowMs) => {
      for (const seed of isMutating ? [1] : [1, 2]) {
        const fleet = start(processes, limit, windowMs, 20, seed);
        await fleet.world.advance(3.4 * windowMs);
        for (let turn = 0; turn < (isMutating ? 1 : 2); turn++) {
          await fault(fleet, windowMs);
          // What a killed process held comes back after its lease.
          await fleet.world.advance(14 * windowMs + 36_000);
          const now = fleet.world.now();
          expect(share(fleet.arrivals, now - 10 * windowMs, now, limit, windowMs)).toBeGreaterThanOrEqual(0.8);
        }
        expect(peak(fleet.arrivals, windowMs)).toBeLessThanOrEqual(limit);
      }
    },
  );
});
