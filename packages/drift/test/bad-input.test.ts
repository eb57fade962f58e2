import { badInput } from "@carillon/config/bad-input";
import { Drift } from "../src/index.ts";
import { accessToken, client } from "./support.ts";

badInput({
  client,
  secrets: [accessToken],
  credentials: [
    {
      option: "accessToken",
      operation: "users.list",
      use: (value, fetch) => new Drift({ accessToken: value, fetch }).users.list(),
    },
  ],
  read: {
    operation: "contacts.get",
    parameter: "contactId",
    id: 123456,
    call: (drift, id, options) => drift.contacts.get(id, {}, options),
  },
  write: { operation: "contacts.create", call: (drift, body) => drift.contacts.create(body) },
});
