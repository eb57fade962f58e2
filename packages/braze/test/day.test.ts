import { userDay } from "@carillon/config/user-day";
import { client } from "./support.ts";

const campaign = { message: "success", name: "Welcome", created_at: "2026-01-02T03:04:05Z" };
const items = (ids: string[]) => ({ message: "success", items: ids.map((id) => ({ id })) });

userDay({
  client,
  read: {
    operation: "campaigns.get",
    call: (braze, options) => braze.campaigns.get({ campaign_id: "c1" }, options),
    url: "https://rest.iad-01.braze.com/campaigns/details?campaign_id=c1",
    reply: campaign,
    bucket: "default",
  },
  list: {
    call: (braze) => braze.catalogItems.list("shoes"),
    // The links are relative, without a space between them.
    pages: [
      { body: items(["a", "b"]), headers: { link: '</catalogs/shoes/items?cursor=n1>; rel="next"' } },
      {
        body: items(["c"]),
        headers: {
          link: '</catalogs/shoes/items?cursor=p0>; rel="prev",</catalogs/shoes/items?cursor=n2>; rel="next"',
        },
      },
      { body: items(["d"]), headers: { link: '</catalogs/shoes/items?cursor=p1>; rel="prev"' } },
    ],
    urls: ["/catalogs/shoes/items", "/catalogs/shoes/items?cursor=n1", "/catalogs/shoes/items?cursor=n2"],
    items: ["a", "b", "c", "d"].map((id) => ({ id })),
  },
  refused: [
    {
      reply: {
        status: 404,
        body: { message: "Invalid Request", errors: [{ id: "catalog-not-found", message: "Could not find catalog" }] },
      },
      name: "NotFoundError",
      message: "Invalid Request",
      code: "catalog-not-found",
    },
    {
      reply: { status: 409, body: { detail: "User already exists", status: 409 } },
      name: "ConflictError",
      message: "User already exists",
    },
    {
      reply: { status: 429, body: { message: "API rate limit exceeded" } },
      name: "RateLimitError",
      message: "API rate limit exceeded",
    },
    {
      reply: { status: 401, body: { message: "Invalid API Key" } },
      name: "AuthenticationError",
      message: "Invalid API Key",
    },
  ],
});
