import { badInput } from "@carillon/config/bad-input";
import { Crisp } from "../src/index.ts";
import { client, identifier, key, websiteId } from "./support.ts";

badInput({
  client,
  secrets: [key, btoa(`${identifier}:${key}`)],
  credentials: [
    {
      option: "key",
      operation: "operators.list",
      use: (value, fetch) => new Crisp({ identifier, key: value, websiteId, fetch }).operators.list(),
    },
    {
      option: "identifier",
      operation: "operators.list",
      use: (value, fetch) => new Crisp({ identifier: value, key, websiteId, fetch }).operators.list(),
    },
  ],
  choice: { option: "tier", make: () => client({ tier: "admin" as never }), known: ["plugin", "website", "user"] },
  read: {
    operation: "people.get",
    parameter: "people_id",
    id: "c5a2f70c-0000-4000-8000-000000000000",
    call: (crisp, id, options) => crisp.people.get(id, {}, options),
  },
  write: { operation: "messages.send", call: (crisp, body) => crisp.messages.send("session_1", body) },
});
