import { badInput } from "@carillon/config/bad-input";
import { Front } from "../src/index.ts";
import { apiToken, client } from "./support.ts";

const inbound = { sender: { handle: "a" }, body: "x", metadata: { external_id: "1", external_conversation_id: "1" } };

badInput({
  client,
  secrets: [apiToken],
  credentials: [
    {
      option: "apiToken",
      operation: "me.get",
      use: (value, fetch) => new Front({ apiToken: value, fetch }).me.get(),
    },
    {
      option: "channel.secret",
      operation: "channelMessages.syncInbound",
      use: (value, fetch) =>
        new Front({ channel: { secret: value, appId: "app" }, fetch }).channelMessages.syncInbound("cha_1", inbound),
    },
    {
      option: "oauthApp.clientSecret",
      operation: "oauth.createToken",
      use: (value, fetch) =>
        new Front({ oauthApp: { clientId: "id", clientSecret: value }, fetch }).oauth.createToken({
          grant_type: "refresh_token",
          refresh_token: "r",
        }),
    },
  ],
  read: {
    operation: "conversations.get",
    parameter: "conversation_id",
    id: "cnv_1",
    call: (front, id, options) => front.conversations.get(id, {}, options),
  },
  write: { operation: "messages.reply", call: (front, body) => front.messages.reply("cnv_1", body) },
});
