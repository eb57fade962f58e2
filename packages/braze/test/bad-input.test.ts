import { badInput } from "@carillon/config/bad-input";
import { Braze } from "../src/index.ts";
import { apiKey, client } from "./support.ts";

badInput({
  client,
  secrets: [apiKey],
  credentials: [
    {
      option: "apiKey",
      operation: "segments.list",
      use: (value, fetch) => new Braze({ apiKey: value, instance: "US-01", fetch }).segments.list(),
    },
    {
      option: "scim.token",
      operation: "scimUsers.get",
      use: (token, fetch) => new Braze({ scim: { token, origin: "app" }, instance: "US-01", fetch }).scimUsers.get("1"),
    },
  ],
  choice: {
    option: "instance",
    make: () => client({ instance: "US-09" as never }),
    known: ["US-01", "US-08", "US-10", "EU-01", "EU-02", "AU-01", "ID-01", "JP-01", "KR-01", "baseUrl"],
  },
  read: {
    operation: "catalogItems.list",
    parameter: "catalog_name",
    id: "shoes",
    call: (braze, id, options) => braze.catalogItems.list(id, {}, options),
  },
  write: { operation: "users.track", call: (braze, body) => braze.users.track(body) },
});
