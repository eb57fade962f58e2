import { expect, test } from "vitest";
import { ClientCore } from "../../src/core/client-core.ts";
import { acme, getThing } from "../support/acme.ts";

const make = (options: object): ClientCore =>
  new ClientCore(acme, { apiKey: "k", fetch: async () => Response.json({}), ...options });

test.each([
  ["throtle", "throttle"],
  ["throttlee", "throttle"],
  ["loggre", "logger"],
  ["hoks", "hooks"],
  ["timeoutms", "timeoutMs"],
  ["deadlinMs", "deadlineMs"],
  ["apiKye", "apiKey"],
])("`%s` is refused, and `%s` is named", (slip, meant) => {
  expect(() => make({ [slip]: {} })).toThrow(`The option \`${slip}\` of Acme is not known. Did you mean \`${meant}\`?`);
});

test("members of an option and options of a call are looked at too", async () => {
  expect(() => make({ retry: { maxAttempt: 2 } })).toThrow("Did you mean `retry.maxAttempts`?");
  const { error } = await make({}).call(getThing, "1", {}, { singal: undefined, prioritty: 1 }).safe();
  expect(error).toMatchObject({
    name: "InvalidRequestError",
    message: expect.stringContaining("Did you mean `priority`?"),
  });
});

test.each(["tracing", "app", "hostess", "fetcher2", "log", "msTimeout", "hoaxs", "hkoos", "skooh"])(
  "`%s`, which looks like none of ours, passes",
  (name) => {
    make({ [name]: 1 });
  },
);

test("a short name is no slip of another short one", () => {
  make({ throttle: { pla: 1, planet: 3 } });
  expect(() => make({ throttle: { plam: 1 } })).toThrow("Did you mean `throttle.plan`?");
});

test("an option that is there and undefined is one that is not there", () => {
  make({ throtle: undefined, retry: undefined, timeoutMs: undefined });
});
