import { badInput } from "@carillon/config/bad-input";
import { IterableClient } from "../src/index.ts";
import { apiKey, client } from "./support.ts";

badInput({
  client,
  secrets: [apiKey],
  credentials: [
    {
      option: "apiKey",
      operation: "channels.list",
      use: (value, fetch) => new IterableClient({ apiKey: value, fetch }).channels.list(),
    },
  ],
  choice: { option: "region", make: () => client({ region: "mars" as never }), known: ["us", "eu"] },
  read: {
    operation: "users.get",
    parameter: "email",
    id: "user@example.com",
    call: (iterable, id, options) => iterable.users.get(id, {}, options),
  },
  write: { operation: "users.update", call: (iterable, body) => iterable.users.update(body) },
});
