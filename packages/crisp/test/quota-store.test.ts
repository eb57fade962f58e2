import { stubFetch } from "@carillon/config/stub-fetch";
import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { createSharedLimiter, memoryQuotaStore } from "@carillon/runtime/shared";
import { describe, expect, test } from "vitest";
import { client, conversation, reply } from "./support.ts";

const DAY_MS = 86_400_000;
const limits = { quota: { limit: 10, windowMs: DAY_MS } };

/** A process of an app that counts in a store, or by itself. */
function world() {
  const platform = createVirtualPlatform();
  const store = memoryQuotaStore(platform);
  const begin = (kind: "store" | "alone") => {
    const { fetch, sent } = stubFetch({ body: reply(conversation("session_1")) });
    const limiter = kind === "store" ? createSharedLimiter(store, platform) : undefined;
    const throttle = { limits, ...(limiter ? { limiter } : {}) };
    const crisp = client({ fetch, platform, throttle, deadlineMs: 3 * DAY_MS });
    const read = (count: number) => {
      for (let index = 0; index < count; index++) void crisp.conversations.get("session_1").safe();
    };
    return { read, sent, limiter };
  };
  return { platform, begin };
}

describe("the quota of a day over a restart", () => {
  test.each(["closed in order", "killed"])(
    "with a store, a process that was %s leaves its count behind",
    async (how) => {
      const { platform, begin } = world();
      const first = begin("store");
      first.read(8);
      await platform.advance(60_000);
      expect(first.sent).toHaveLength(8);
      if (how === "closed in order") {
        const closing = first.limiter?.close();
        await platform.advance(5_000);
        await closing;
      }

      const second = begin("store");
      second.read(5);
      await platform.advance(3_600_000);
      expect(second.sent).toHaveLength(2);
      await platform.advance(DAY_MS - 4 * 3_600_000);
      expect(second.sent).toHaveLength(2);
      await platform.advance(4 * 3_600_000 + DAY_MS / 50);
      expect(second.sent).toHaveLength(5);
    },
  );

  test("without one it begins anew", async () => {
    const { platform, begin } = world();
    for (const process of [begin("alone"), begin("alone")]) {
      process.read(8);
      await platform.advance(60_000);
      expect(process.sent).toHaveLength(8);
    }
  });

  test("two processes at a time share it", async () => {
    const { platform, begin } = world();
    const both = [begin("store"), begin("store")];
    for (const { read } of both) read(8);
    await platform.advance(3_600_000);
    expect(both.flatMap(({ sent }) => sent)).toHaveLength(10);
  });
});
