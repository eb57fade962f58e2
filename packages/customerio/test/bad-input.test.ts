import { inspect } from "node:util";
import { badInput } from "@carillon/config/bad-input";
import { stubFetch } from "@carillon/config/stub-fetch";
import { expect, test } from "vitest";
import { CustomerIo } from "../src/index.ts";
import { app, client, pipelines, track } from "./support.ts";

badInput({
  client,
  secrets: [track.apiKey, app.apiKey, pipelines.apiKey],
  credentials: [
    {
      option: "track.apiKey",
      operation: "customers.identify",
      use: (apiKey, fetch) => new CustomerIo({ track: { siteId: "s", apiKey }, fetch }).customers.identify("1"),
    },
    {
      option: "track.siteId",
      operation: "customers.identify",
      use: (siteId, fetch) => new CustomerIo({ track: { siteId, apiKey: "k" }, fetch }).customers.identify("1"),
    },
    {
      option: "app.apiKey",
      operation: "campaigns.list",
      use: (apiKey, fetch) => new CustomerIo({ track, app: { apiKey }, fetch }).campaigns.list(),
    },
    {
      option: "pipelines.apiKey",
      operation: "pipelines.identify",
      use: (apiKey, fetch) =>
        new CustomerIo({ track, pipelines: { apiKey }, fetch }).pipelines.identify({ userId: "1" }),
    },
  ],
  choice: { option: "region", make: () => client({ region: "mars" as never }), known: ["us", "eu"] },
  read: {
    operation: "messages.get",
    parameter: "message_id",
    id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
    call: (cio, id, options) => cio.messages.get(id, {}, options),
  },
  write: { operation: "customers.identify", call: (cio, body) => cio.customers.identify("1", body) },
});

test("a Basic credential is hidden in the form in which it travels too", async () => {
  const said = [btoa(`${track.siteId}:${track.apiKey}`), track.apiKey];
  const { fetch } = stubFetch({ status: 401, body: { meta: { error: said.join(" ") } } });
  const { error } = await client({ fetch }).customers.delete("1").safe();
  expect(error).toMatchObject({ name: "AuthenticationError" });
  for (const secret of said) expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret);
});
