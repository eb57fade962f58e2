import { chmodSync, chownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileTokenStore } from "../src/index.ts";
import { isRoot, run, scratch } from "./support.ts";

let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.remove());
const stored = async () => (await fileTokenStore({ directory: place.path }).get("shared"))?.tokens;
const leftovers = (): string[] =>
  readdirSync(place.path, { recursive: true })
    .map(String)
    .filter((name) => name.includes("new-"));

describe("processes", () => {
  test("8 that add one by compare-and-set lose nothing and count nothing twice", async () => {
    const each = 40;
    const runs = Array.from({ length: 8 }, () => run(["add", place.path, String(each)]));
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual(Array(8).fill(0));
    const numbers = runs.flatMap(({ lines }) => lines().map(Number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 * each }, (_, index) => index + 1));
    expect((await stored())?.accessToken).toBe(String(8 * each));
    expect(leftovers()).toEqual([]);
  });

  test("4 that are killed again and again leave the last state whole, and nobody waits for the dead", async () => {
    const said: number[] = [];
    let kills = 0;
    const lane = async (): Promise<void> => {
      for (let life = 0; life < 5; life++) {
        const one = run(["add-for-ever", place.path]);
        while (one.lines().length < 3) await sleep(2);
        await sleep(Math.random() * 20);
        one.child.kill("SIGKILL");
        kills++;
        await one.ended;
        said.push(...one.lines().map(Number));
      }
    };
    await Promise.all(Array.from({ length: 4 }, lane));
    const last = Number((await stored())?.accessToken);
    expect(new Set(said).size).toBe(said.length);
    // Each killed process may have written one that it could not tell of.
    expect(last).toBeGreaterThanOrEqual(said.length);
    expect(last).toBeLessThanOrEqual(said.length + kills);
    expect(await run(["add", place.path, "1"]).ended).toBe(0);
    expect((await stored())?.accessToken).toBe(String(last + 1));
  });

  test.each([
    ["before link", "1"],
    ["after link", "new"],
  ])("one that is killed right %s leaves the old state or the new one", async (dieAt, expected) => {
    expect(await run(["write", place.path, "1"]).ended).toBe(0);
    const victim = run(["write", place.path, "new"], { dieAt });
    expect(await victim.ended).toBe("SIGKILL");
    expect((await stored())?.accessToken).toBe(expected);
    expect(leftovers()).toHaveLength(1);
    const next = run(["write", place.path, "2"]);
    expect(await next.ended).toBe(0);
    expect(next.lines()).toEqual(["true"]);
    expect((await stored())?.accessToken).toBe("2");
  });

  test("one that is stopped for long overwrites nothing when it goes on", async () => {
    const sleeper = run(["add-for-ever", place.path]);
    while (sleeper.lines().length < 3) await sleep(2);
    sleeper.child.kill("SIGSTOP");
    await sleep(50);
    const before = sleeper.lines().map(Number);
    const busy = run(["add", place.path, "30"]);
    expect(await busy.ended).toBe(0);
    sleeper.child.kill("SIGCONT");
    while (sleeper.lines().length < before.length + 3) await sleep(2);
    sleeper.child.kill("SIGKILL");
    await sleeper.ended;
    const numbers = [...sleeper.lines(), ...busy.lines()].map(Number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Number((await stored())?.accessToken) - numbers.length).toBeGreaterThanOrEqual(0);
    expect(Number((await stored())?.accessToken) - numbers.length).toBeLessThanOrEqual(1);
  });

  test("hold the lease one at a time", async () => {
    const runs = Array.from({ length: 4 }, () => run(["lease", place.path, "15"]));
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual(Array(4).fill(0));
    const events = runs
      .flatMap(({ lines }) => lines())
      .map((line) => ({ sign: line[0], at: BigInt(line.slice(1)) }))
      .sort((a, b) => Number(a.at - b.at));
    expect(events).toHaveLength(120);
    expect(events.map(({ sign }) => sign)).toEqual(events.map((_, index) => (index % 2 === 0 ? "+" : "-")));
  });
});

describe("a disk that takes no more", () => {
  test.skipIf(process.platform === "win32")("leaves the old tokens, says why, and no token", async () => {
    expect(await run(["write", place.path, "1"]).ended).toBe(0);
    const full = run(["write", place.path, "2"], { fileLimit: 4 });
    expect(await full.ended).toBe(0);
    expect(full.lines().join()).toMatch(/^TokenStoreError: .*the old one is as it was.*EFBIG/);
    expect(full.lines().join()).not.toContain("canary");
    expect((await stored())?.accessToken).toBe("1");
    expect(leftovers()).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("a folder that may only be read", () => {
  test("gives tokens and takes none", async () => {
    // Root writes everywhere, so that another user is needed.
    const user = isRoot ? 65_534 : undefined;
    if (user !== undefined) chownSync(place.root, user, user);
    const told = async (...args: string[]): Promise<string> => {
      const one = run(args, { user });
      expect(await one.ended).toBe(0);
      return one.lines().join();
    };
    expect(await told("write", place.path, "1")).toBe("true");
    const [account = ""] = readdirSync(place.path);
    chmodSync(join(place.path, account), 0o500);
    const refusal = await told("write", place.path, "2");
    expect(refusal).toMatch(/^TokenStoreError: .*the old one is as it was.*EACCES/);
    expect(refusal).not.toContain("canary");
    expect(await told("read", place.path)).toBe("1");
    chmodSync(join(place.path, account), 0o700);
  });
});
