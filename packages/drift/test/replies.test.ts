import { inspect } from "node:util";
import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import type { Drift } from "../src/index.ts";
import { client, conversation, refusal } from "./support.ts";

const one = { id: 1 };

/** The envelope is another one for nearly each operation. */
describe("what a call gives out of its envelope", () => {
  test.each<[string, unknown, (drift: Drift) => PromiseLike<unknown>, unknown]>([
    ["data", { data: one }, (d) => d.contacts.get(1), one],
    ["data, a list", { data: [one] }, (d) => d.users.list(), [one]],
    [
      "data.properties",
      { data: { properties: [{ name: "plan" }] } },
      (d) => d.contacts.listAttributes(),
      [{ name: "plan" }],
    ],
    [
      "data.accounts",
      { data: { accounts: [{ accountId: "1_a" }], total: 1 } },
      (d) => d.accounts.list(),
      [{ accountId: "1_a" }],
    ],
    [
      "data.messages",
      { data: { messages: [one] }, pagination: { more: false } },
      (d) => d.conversations.listMessages(1),
      [one],
    ],
    ["data beside links", { data: [conversation(1)], links: {} }, (d) => d.conversations.list(), [conversation(1)]],
    [
      "none, of a conversation",
      conversation(1),
      (d) => d.conversations.create({ email: "a@b.example", message: {} }),
      conversation(1),
    ],
    ["none, of playbooks", [one], (d) => d.playbooks.list(), [one]],
    ["none, of landing pages", [one], (d) => d.playbooks.listLandingPages(), [one]],
    ["none, of a token", { expires_in: 0 }, (d) => d.app.getTokenInfo({ access_token: "made-up" }), { expires_in: 0 }],
    [
      "count and data",
      { count: 1, data: [{ conversationId: 1, metrics: [12, "NaN"] }] },
      (d) => d.reports.queryConversations({ metrics: ["timeToCloseMillis", "relatedPlaybookId"] }),
      { count: 1, data: [{ conversationId: 1, metrics: [12, "NaN"] }] },
    ],
    [
      "data of a privacy request",
      { data: { message: "ok" } },
      (d) => d.gdpr.delete({ email: "a@b.example" }),
      { message: "ok" },
    ],
    ["Resources", { Resources: [{ id: "1" }], totalResults: 1 }, (d) => d.scimUsers.list(), [{ id: "1" }]],
  ])("%s", async (_, body, call, gives) => {
    expect(await call(client({ fetch: stubFetch({ body }).fetch }))).toEqual(gives);
  });
});

test("the secret in the query of app.uninstall is in no error and no log", async () => {
  const clientSecret = "made-up-client-secret-0123456789";
  const lines: unknown[] = [];
  const logger = Object.fromEntries(
    ["debug", "info", "warn", "error"].map((level) => [level, (...all: unknown[]) => lines.push(all)]),
  ) as never;
  const { fetch, sent } = stubFetch(refusal(400, "validation_error", "no such app"));
  const { error } = await client({ fetch, logger }).app.uninstall({ clientId: "made-up", clientSecret }).safe();
  expect(sent[0]?.url.searchParams.get("clientSecret")).toBe(clientSecret);
  expect(error).toMatchObject({ name: "BadRequestError", operation: "app.uninstall" });
  expect(inspect([error, lines], { depth: 9 })).not.toContain(clientSecret);
});
