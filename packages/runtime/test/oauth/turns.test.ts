import { describe, expect, test } from "vitest";
import { OAuthError } from "../../src/errors.ts";
import { createEndpoint } from "../../src/oauth/endpoint.ts";
import {
  createOAuth,
  MemoryTokenStore,
  type OAuthFacts,
  type OAuthOptions,
  type Tokens,
} from "../../src/oauth/index.ts";
import { wakingTimer } from "../../src/oauth/waking-timer.ts";
import type { Platform } from "../../src/platform.ts";
import { Clock } from "./clock.ts";

/** A process that stands still, and a store that lacks the newest pair: who may use which refresh token, and when. */
const facts: OAuthFacts = {
  vendor: "acme",
  authorizeUrl: "https://acme.example/a",
  tokenUrl: "https://acme.example/t",
  clientAuth: "basic",
};
const KEY = "acme:client-1:default";

/** Answers each refresh token with the next pair, and keeps what was used. */
function vendor() {
  const used: string[] = [];
  return {
    used,
    fetch: async (_: unknown, init?: RequestInit) => {
      const token = new URLSearchParams(String(init?.body)).get("refresh_token") ?? "";
      used.push(token);
      const next = Number(token.slice(1)) + 1;
      return Response.json({ access_token: `a${next}`, refresh_token: `r${next}`, expires_in: 3600 });
    },
  };
}
const make = (options: Partial<OAuthOptions>) =>
  createOAuth(facts, { clientId: "client-1", clientSecret: "s", platform: new Clock(10), ...options });
const caught = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("nothing was thrown"),
    (error) => error,
  );
const expired = (serial: number): Tokens => ({ accessToken: `a${serial}`, refreshToken: `r${serial}`, expiresAt: 1 });
const current = (serial: number): Tokens => ({ accessToken: `a${serial}`, refreshToken: `r${serial}` });

class Store extends MemoryTokenStore {
  /** Called before each read; the first one under the lease is the second. */
  onGet: (count: number) => unknown = () => undefined;
  afterGet: (count: number) => unknown = () => undefined;
  writable = true;
  readable = true;
  gets = 0;
  leases = 0;
  released = 0;
  override async get(key: string) {
    const count = ++this.gets;
    await this.onGet(count);
    if (!this.readable) throw new Error("read refused");
    const found = await super.get(key);
    await this.afterGet(count);
    return found;
  }
  override async compareAndSet(key: string, version: string | undefined, tokens: Tokens | undefined) {
    if (!this.writable) throw new Error("write refused");
    return super.compareAndSet(key, version, tokens);
  }
  override async lease(key: string, ttlMs: number) {
    const release = await super.lease(key, ttlMs);
    if (!release) return undefined;
    this.leases++;
    return () => {
      this.released++;
      release();
    };
  }
  /** As another process would. */
  async put(tokens: Tokens): Promise<void> {
    const version = (await MemoryTokenStore.prototype.get.call(this, KEY))?.version;
    expect(await MemoryTokenStore.prototype.compareAndSet.call(this, KEY, version, tokens)).toBe(true);
  }
}

describe("a process that stood still", () => {
  test("after it read under the lease: it reads again, and uses nothing that is spent", async () => {
    const clock = new Clock(10);
    const store = new Store(clock);
    await store.put(expired(0));
    store.afterGet = async (count) => {
      if (count !== 2) return;
      clock.offsetMs += 29_000;
      await store.put(current(1));
    };
    const { used, fetch } = vendor();
    expect(await make({ tokenStore: store, platform: clock, fetch }).token()).toBe("a1");
    expect(used).toEqual([]);
  });
  test("after it read, and nobody else came: it goes on with what is stored then", async () => {
    const clock = new Clock(10);
    const store = new Store(clock);
    await store.put(expired(0));
    store.afterGet = async (count) => {
      if (count !== 2) return;
      clock.offsetMs += 100_000;
      await store.put(expired(5));
    };
    const { used, fetch } = vendor();
    expect(await make({ tokenStore: store, platform: clock, fetch }).token()).toBe("a6");
    expect(used).toEqual(["r5"]);
    expect(store.released).toBe(store.leases);
  });
  test("while the client secret was fetched: nothing is sent", async () => {
    const clock = new Clock(10);
    const store = new Store(clock);
    await store.put(expired(0));
    let asked = 0;
    const clientSecret = async (): Promise<string> => {
      if (++asked === 1) {
        clock.offsetMs += 29_000;
        await store.put(current(1));
      }
      return "s";
    };
    const { used, fetch } = vendor();
    expect(await make({ tokenStore: store, platform: clock, fetch, clientSecret }).token()).toBe("a1");
    expect(used).toEqual([]);
  });
  test("for less than a lease leaves time for: it goes on", async () => {
    const clock = new Clock(1);
    const store = new Store(clock);
    await store.put(expired(0));
    store.afterGet = (count) => {
      if (count === 2) clock.offsetMs += 25_000;
    };
    const { used, fetch } = vendor();
    expect(await make({ tokenStore: store, platform: clock, fetch }).token()).toBe("a1");
    expect(used).toEqual(["r0"]);
    // Read once before the lease, once under it, once after the write.
    expect(store.gets).toBe(3);
  });
  test("each time: it gives up, and has sent nothing", async () => {
    const clock = new Clock(10);
    const store = new Store(clock);
    await store.put(expired(0));
    store.afterGet = () => {
      clock.offsetMs += 29_000;
    };
    const { used, fetch } = vendor();
    const error = await caught(make({ tokenStore: store, platform: clock, fetch }).token());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ name: "OAuthError", maybeRotated: false });
    expect((error as Error).message).toContain("takes too long");
    expect(used).toEqual([]);
    expect(store.leases).toBe(3);
    expect(store.released).toBe(3);
  });
  test("after a reply was lost: it does not ask again so late", async () => {
    const clock = new Clock(10);
    const store = new Store(clock);
    await store.put(expired(0));
    let sent = 0;
    const fetch = async (): Promise<never> => {
      sent++;
      clock.offsetMs += 29_000;
      throw new TypeError("fetch failed");
    };
    expect(await caught(make({ tokenStore: store, platform: clock, fetch }).token())).toMatchObject({
      name: "OAuthError",
      maybeRotated: true,
    });
    expect(sent).toBe(1);
  });
  test("without a lease to hold: it reads again too", async () => {
    const clock = new Clock(10);
    const store = new Store(clock);
    await store.put(expired(0));
    store.afterGet = async (count) => {
      if (count !== 2) return;
      clock.offsetMs += 29_000;
      await store.put(current(1));
    };
    const { used, fetch } = vendor();
    const plain = {
      get: (key: string) => store.get(key),
      compareAndSet: (...args: Parameters<Store["compareAndSet"]>) => store.compareAndSet(...args),
    };
    expect(await make({ tokenStore: plain, platform: clock, fetch }).token()).toBe("a1");
    expect(used).toEqual([]);
  });
});

describe("a pair that the store does not have yet", () => {
  async function unsaved(platform: Clock) {
    const store = new Store(platform);
    const { used, fetch } = vendor();
    await store.put(expired(0));
    const auth = make({ tokenStore: store, platform, fetch });
    store.writable = false;
    expect(await auth.token()).toBe("a1");
    return { store, used, fetch, auth };
  }
  test("keeps the lease until it is written, so that no other process uses what is spent", async () => {
    const clock = new Clock(5);
    const { store, used, fetch } = await unsaved(clock);
    expect([store.leases, store.released]).toEqual([1, 0]);
    const other = make({ tokenStore: store, platform: clock, fetch }).token();
    store.writable = true;
    expect(await other).toBe("a1");
    expect(used).toEqual(["r0"]);
    await expect.poll(() => store.released).toBe(1);
    expect(await store.lease(KEY, 1000)).toBeTypeOf("function");
  });
  test("is refreshed by its own process at once, under the same lease", async () => {
    const { store, used, auth } = await unsaved(new Clock(5));
    expect(await auth.refresh("a1")).toBe(true);
    expect(await auth.token()).toBe("a2");
    expect(used).toEqual(["r0", "r1"]);
    expect([store.leases, store.released]).toEqual([1, 0]);
    store.writable = true;
    await expect.poll(() => store.released).toBe(1);
    expect((await store.get(KEY))?.tokens.refreshToken).toBe("r2");
  });
  test("under a lease that is over takes a new one", async () => {
    const clock = new Clock(5);
    const { store, used, auth } = await unsaved(clock);
    clock.offsetMs += 28_000;
    expect(await auth.refresh("a1")).toBe(true);
    expect(used).toEqual(["r0", "r1"]);
    expect([store.leases, store.released]).toEqual([2, 1]);
  });
  test("that is removed gives the lease back", async () => {
    const { store, auth } = await unsaved(new Clock(5));
    store.writable = true;
    await auth.revoke();
    expect(store.released).toBe(store.leases);
    expect(await store.get(KEY)).toBeUndefined();
  });
});

describe("a timer that wakes late", () => {
  /** Time and timers by hand. */
  class Hand implements Platform {
    time = 0;
    timers: { at: number; run: () => void }[] = [];
    now = () => this.time;
    wall = () => this.time;
    random = () => 0.5;
    timer = (ms: number, run: () => void) => {
      const entry = { at: this.time + ms, run };
      this.timers.push(entry);
      return () => {
        this.timers = this.timers.filter((each) => each !== entry);
      };
    };
    /** The loop turns once: what is due fires. */
    turn(time: number) {
      this.time = time;
      const due = this.timers.filter(({ at }) => at <= time);
      this.timers = this.timers.filter(({ at }) => at > time);
      for (const { run } of due) run();
    }
  }
  test("fires once, in time", () => {
    const hand = new Hand();
    let fired = 0;
    wakingTimer(hand, 100, () => fired++);
    hand.turn(99);
    expect(fired).toBe(0);
    hand.turn(100 + 999);
    expect([fired, hand.timers.length]).toEqual([1, 0]);
  });
  test("looks a second time when it is a second late", () => {
    const hand = new Hand();
    let fired = 0;
    wakingTimer(hand, 100, () => fired++);
    hand.turn(1100);
    expect(fired).toBe(0);
    hand.turn(2099);
    expect(fired).toBe(0);
    hand.turn(999_999);
    expect([fired, hand.timers.length]).toEqual([1, 0]);
  });
  test("is cancelled before and after it woke late", () => {
    const hand = new Hand();
    let fired = 0;
    wakingTimer(hand, 100, () => fired++)();
    const cancel = wakingTimer(hand, 100, () => fired++);
    hand.turn(5000);
    cancel();
    hand.turn(90_000);
    expect([fired, hand.timers.length]).toEqual([0, 0]);
  });
  test("lets a reply in that came while the process stood still", async () => {
    const hand = new Hand();
    let reply = (_: Response): void => undefined;
    const fetch = (): Promise<Response> =>
      new Promise((resolve) => {
        reply = resolve;
      });
    const endpoint = createEndpoint(facts, { clientId: "c", clientSecret: "s", fetch }, hand);
    const pending = endpoint.post("https://acme.example/t", {});
    await new Promise((resolve) => setImmediate(resolve));
    hand.turn(60_000);
    reply(Response.json({ access_token: "a" }));
    expect(await pending).toMatchObject({ kind: "ok" });
    expect(hand.timers).toEqual([]);
    const lost = endpoint.post("https://acme.example/t", {});
    await new Promise((resolve) => setImmediate(resolve));
    hand.turn(70_000);
    expect(await lost).toMatchObject({ kind: "lost", maybeProcessed: true });
  });
});
