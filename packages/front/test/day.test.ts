import { userDay } from "@carillon/config/user-day";
import { client, conversation, page, refusal } from "./support.ts";

userDay({
  client,
  read: {
    operation: "conversations.get",
    call: (front, options) => front.conversations.get("cnv_1", {}, options),
    url: "https://api2.frontapp.com/conversations/cnv_1",
    reply: conversation("cnv_1"),
    bucket: "company",
  },
  list: {
    call: (front) =>
      front.conversations.list({ limit: 2, q: { statuses: ["assigned", "archived"] }, sort_order: "asc" }),
    // A page may hold fewer than asked, or none: only `next` tells the end.
    pages: [{ body: page(["cnv_1"], "t1") }, { body: page([], "t2") }, { body: page(["cnv_2"], null) }],
    urls: [
      "/conversations?limit=2&q[statuses][]=assigned&q[statuses][]=archived&sort_order=asc",
      "/conversations?sort_order=asc&page_token=t1",
      "/conversations?sort_order=asc&page_token=t2",
    ],
    items: ["cnv_1", "cnv_2"].map(conversation),
  },
  refused: [
    { reply: refusal(404, "Not found", "Unknown conversation cnv_1"), name: "NotFoundError", message: "Unknown conv" },
    { reply: refusal(409, "Conflict", "It exists already"), name: "ConflictError", message: "It exists already" },
    {
      reply: refusal(429, "Too many requests", "Rate limit exceeded. Please retry in 341 milliseconds."),
      name: "RateLimitError",
      message: "Please retry in 341 milliseconds.",
    },
  ],
});
