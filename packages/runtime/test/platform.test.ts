import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchOnce, sleep, systemPlatform } from "../src/platform.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a wait longer than setTimeout can hold does not end at once", async () => {
  const longest = 2 ** 31 - 1;
  let fired = 0;
  const count = (): void => {
    fired++;
  };
  systemPlatform.timer(2 * longest + 500, count);
  const cancel = systemPlatform.timer(longest + 500, count);
  await vi.advanceTimersByTimeAsync(longest + 1);
  cancel();
  await vi.advanceTimersByTimeAsync(longest);
  expect(fired).toBe(0);
  await vi.advanceTimersByTimeAsync(500);
  expect(fired).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a sleep ends with the reason of an abort, and leaves no timer and no listener", async () => {
  const controller = new AbortController();
  const remove = vi.spyOn(controller.signal, "removeEventListener");
  const slept = sleep(systemPlatform, 1000, controller.signal);
  const reason = new Error("mine");
  controller.abort(reason);
  await expect(slept).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
  const other = new AbortController();
  const removed = vi.spyOn(other.signal, "removeEventListener");
  const done = sleep(systemPlatform, 10, other.signal);
  await vi.advanceTimersByTimeAsync(10);
  await done;
  expect([remove.mock.calls.length, removed.mock.calls.length]).toEqual([0, 1]);
  await expect(sleep(systemPlatform, 10, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test("a sleep that nobody can end lasts its time", async () => {
  let isOver = false;
  const slept = sleep(systemPlatform, 1_000).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await slept;
  expect(vi.getTimerCount()).toBe(0);
});

test("timers belong to a request where there are pairs of WebSockets, which is workerd alone", () => {
  expect(systemPlatform.ownTimers).toBe(false);
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
  expect(systemPlatform.ownTimers).toBe(false);
  vi.stubGlobal("WebSocketPair", class {});
  expect(systemPlatform.ownTimers).toBe(true);
});

/** A Deno that counts its clients. */
function stubDeno() {
  const made: { options: unknown; closed: boolean }[] = [];
  vi.stubGlobal("Deno", {
    createHttpClient(options: unknown) {
      const client = {
        options,
        closed: false,
        close: () => {
          client.closed = true;
        },
      };
      made.push(client);
      return client;
    },
  });
  return made;
}

test("what must not arrive twice goes out on a connection of its own, which is let go when the reply begins", async () => {
  const made = stubDeno();
  const inits: unknown[] = [];
  let closedWhileSending = true;
  const reply = new Response("{}");
  const fetch = async (_: unknown, init: unknown) => {
    inits.push(init);
    closedWhileSending = made[0]!.closed;
    return reply;
  };
  const init = { method: "POST", body: "{}" };
  expect(await fetchOnce(fetch, "https://api.acme.test/", init)).toBe(reply);
  expect(inits).toEqual([{ ...init, keepalive: false, client: made[0] }]);
  expect(made.map(({ options }) => options)).toEqual([{ poolMaxIdlePerHost: 0 }]);
  expect(closedWhileSending).toBe(false);
  expect(made[0]!.closed).toBe(true);
});

test("a connection of its own is let go when the request fails, at once too", async () => {
  const made = stubDeno();
  const broken = [
    async () => Promise.reject(new TypeError("fetch failed")),
    () => {
      throw new TypeError("fetch failed");
    },
  ];
  for (const fetch of broken) await expect(fetchOnce(fetch, "https://api.acme.test/", {})).rejects.toThrow("failed");
  expect(made.map(({ closed }) => closed)).toEqual([true, true]);
});

test("a Deno without such clients, and every other runtime, is only told not to keep the connection", async () => {
  const inits: unknown[] = [];
  const fetch = async (_: unknown, init: unknown) => {
    inits.push(init);
    return new Response();
  };
  await fetchOnce(fetch, "https://api.acme.test/", { method: "POST" });
  vi.stubGlobal("Deno", {});
  await fetchOnce(fetch, "https://api.acme.test/", { method: "POST" });
  expect(inits).toEqual([
    { method: "POST", keepalive: false },
    { method: "POST", keepalive: false },
  ]);
});
