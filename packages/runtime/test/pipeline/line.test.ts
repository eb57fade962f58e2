import { createVirtualPlatform } from "@carillon/config/virtual-platform";
import { expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import type { RequestOptions } from "../../src/options.ts";
import { acme, getThing } from "../support/acme.ts";

/** A client that may send one request a second, and the things that it asked for, in their order. */
function setup(reply: (nth: number) => Response = () => Response.json({})) {
  const platform = createVirtualPlatform();
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url.slice(url.lastIndexOf("/") + 1));
    return reply(sent.length);
  };
  const core = new ClientCore(acme, {
    apiKey: "key",
    platform,
    fetch: fetch as never,
    throttle: { limits: { standard: { limit: 1, windowMs: 1_000 } } },
  });
  const call = (name: string, options: RequestOptions = {}): PromiseLike<unknown> =>
    core.call(getThing, name, undefined, options).then(
      () => undefined,
      () => undefined,
    );
  return { platform, sent, call };
}

test("a call that the server refused is the first to go when the bucket opens", async () => {
  const { platform, sent, call } = setup((nth) =>
    nth === 1 ? new Response("{}", { status: 429, headers: { "retry-after": "5" } }) : Response.json({}),
  );
  const done = ["a", "b", "c"].map((name) => call(name));
  await platform.runAll();
  await Promise.all(done);
  expect(sent).toEqual(["a", "a", "b", "c"]);
});

test("calls of different fairness keys take turns, after their priority", async () => {
  const { platform, sent, call } = setup();
  const done = [
    call("first"),
    ...["a1", "a2", "a3"].map((name) => call(name, { fairnessKey: "a" })),
    call("b1", { fairnessKey: "b" }),
    call("urgent", { fairnessKey: "a", priority: 1 }),
  ];
  await platform.runAll();
  await Promise.all(done);
  expect(sent).toEqual(["first", "urgent", "b1", "a1", "a2", "a3"]);
});
