import { userDay } from "@carillon/config/user-day";
import { client, conversation, page, refusal } from "./support.ts";

userDay({
  client,
  read: {
    operation: "conversations.get",
    call: (drift, options) => drift.conversations.get(789, {}, options),
    url: "https://driftapi.com/conversations/789",
    reply: { data: conversation(789) },
    gives: conversation(789),
    bucket: "standard",
  },
  list: {
    call: (drift) => drift.conversations.list({ limit: 2, statusId: [1, 3] }),
    pages: [{ body: page([3, 2], "t1") }, { body: page([], "t2") }, { body: page([1], undefined) }],
    urls: [
      "/conversations/list?limit=2&statusId=1&statusId=3",
      "/conversations/list?limit=2&statusId=1&statusId=3&page_token=t1",
      "/conversations/list?limit=2&statusId=1&statusId=3&page_token=t2",
    ],
    items: [3, 2, 1].map(conversation),
  },
  refused: [
    {
      reply: refusal(404, "not_found", "No such conversation"),
      name: "NotFoundError",
      message: "No such conversation",
      code: "not_found",
    },
    {
      reply: { status: 409, body: { errors: [{ type: "CONTACT-6", message: "A contact with that email exists" }] } },
      name: "ConflictError",
      message: "A contact with that email exists",
      code: "CONTACT-6",
    },
    {
      reply: refusal(429, "rate_limit", "max calls for the provided window"),
      name: "RateLimitError",
      message: "max calls for the provided window",
      code: "rate_limit",
    },
  ],
});
