import { userDay } from "@carillon/config/user-day";
import { client, conversation, refusal, reply, websiteId } from "./support.ts";

const base = `/v1/website/${websiteId}`;

userDay({
  client,
  read: {
    operation: "conversations.get",
    call: (crisp, options) => crisp.conversations.get("session_1", {}, options),
    url: `https://api.crisp.chat${base}/conversation/session_1`,
    reply: reply(conversation("session_1")),
    gives: conversation("session_1"),
    bucket: "quota",
  },
  list: {
    call: (crisp) => crisp.conversations.list({ per_page: 20, filter_unread: 1 }),
    // There is no total and no sign of more: only an empty page is the end.
    pages: [
      { body: reply([conversation("session_1"), conversation("session_2")]) },
      { body: reply([conversation("session_3")]) },
      { body: reply([]) },
    ],
    urls: [1, 2, 3].map((page) => `${base}/conversations/${page}?per_page=20&filter_unread=1`) as [
      string,
      string,
      string,
    ],
    items: ["session_1", "session_2", "session_3"].map(conversation),
  },
  refused: [
    {
      reply: refusal(404, "not_subscribed"),
      name: "NotFoundError",
      message: "not_subscribed",
      code: "not_subscribed",
    },
    {
      reply: refusal(409, "people_exists", { message: "A profile has that email" }),
      name: "ConflictError",
      message: "A profile has that email",
      code: "people_exists",
    },
    { reply: refusal(429, "quota_exceeded"), name: "RateLimitError", message: "quota_exceeded" },
    { reply: refusal(420, "enhance_your_calm"), name: "RateLimitError", message: "enhance_your_calm" },
    { reply: refusal(401, "invalid_session"), name: "AuthenticationError", message: "invalid_session" },
  ],
});
