import { badInput } from "@carillon/config/bad-input";
import { Klaviyo } from "../src/index.ts";
import { apiKey, client } from "./support.ts";

const companyId = "SECRET";

badInput({
  client: (options) => client({ companyId, ...options }),
  secrets: [apiKey, companyId],
  credentials: [
    {
      option: "apiKey",
      operation: "profiles.get",
      use: (value, fetch) => new Klaviyo({ apiKey: value, fetch }).profiles.get("1"),
    },
    {
      option: "companyId",
      operation: "clientSide.createEvent",
      use: (value, fetch) => new Klaviyo({ companyId: value, fetch }).clientSide.createEvent({} as never),
    },
  ],
  read: {
    operation: "profiles.get",
    parameter: "id",
    id: "01H",
    call: (klaviyo, id, options) => klaviyo.profiles.get(id, {}, options),
  },
  write: { operation: "profiles.create", call: (klaviyo, body) => klaviyo.profiles.create(body) },
});
