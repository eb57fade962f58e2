import { userDay } from "@carillon/config/user-day";
import { client, newsletters } from "./support.ts";

const campaign = { id: 7, name: "Welcome", created: 1735689600, state: "running" };

userDay({
  client,
  read: {
    operation: "campaigns.get",
    call: (cio, options) => cio.campaigns.get(7, {}, options),
    url: "https://api.customer.io/v1/campaigns/7",
    reply: { campaign },
    gives: campaign,
    bucket: "app",
  },
  list: {
    call: (cio) => cio.newsletters.list({ limit: 2 }),
    // A page may hold fewer than asked, or none: only `next` tells the end.
    pages: [{ body: newsletters([1], "MQ==") }, { body: newsletters([], "Mg==") }, { body: newsletters([2], "") }],
    urls: ["/v1/newsletters?limit=2", "/v1/newsletters?limit=2&start=MQ==", "/v1/newsletters?limit=2&start=Mg=="],
    items: [{ id: 1 }, { id: 2 }],
  },
  refused: [
    {
      reply: { status: 404, body: { errors: [{ detail: "campaign not found", status: "404" }] } },
      name: "NotFoundError",
      message: "campaign not found",
    },
    {
      reply: { status: 409, body: { errors: [{ detail: "still linked", status: 409 }] } },
      name: "ConflictError",
      message: "still linked",
    },
    { reply: { status: 429, body: { meta: { error: "too many" } } }, name: "RateLimitError", message: "too many" },
    {
      reply: { status: 422, body: { errors: [{ detail: "is empty", source: { pointer: "/data/name" } }] } },
      name: "UnprocessableError",
      message: "is empty",
    },
    {
      reply: { status: 400, body: { meta: { errors: ["one", "two"] } } },
      name: "BadRequestError",
      message: "one; two",
    },
    {
      reply: { status: 400, body: { errors: [{ reason: "invalid", field: "email", message: "is no email" }] } },
      name: "BadRequestError",
      message: "is no email",
      code: "invalid",
    },
    // A wrong path is answered by the marketing site.
    { reply: { status: 404, body: "<html>Not found</html>" }, name: "NotFoundError", message: "<html>Not found" },
  ],
});
