import { userDay } from "@carillon/config/user-day";
import { campaign, client, page, refusal } from "./support.ts";

const next = (number: number) => `https://api.iterable.com/api/campaigns?page=${number}&pageSize=2`;

userDay({
  client,
  read: {
    operation: "campaigns.get",
    call: (iterable, options) => iterable.campaigns.get(7, {}, options),
    url: "https://api.iterable.com/api/campaigns/7",
    reply: campaign(7),
    bucket: "reads",
  },
  list: {
    call: (iterable) => iterable.campaigns.list({ pageSize: 2, campaignState: ["Ready", "Running"] }),
    pages: [{ body: page([1, 2], next(2)) }, { body: page([3, 4], next(3)) }, { body: page([5]) }],
    // Arrays repeat their name, and pages count from 1.
    urls: [
      "/api/campaigns?pageSize=2&campaignState=Ready&campaignState=Running",
      "/api/campaigns?pageSize=2&campaignState=Ready&campaignState=Running&page=2",
      "/api/campaigns?pageSize=2&campaignState=Ready&campaignState=Running&page=3",
    ],
    items: [1, 2, 3, 4, 5].map(campaign),
  },
  refused: [
    {
      reply: refusal(404, "NotFound", "No campaign 7"),
      name: "NotFoundError",
      message: "No campaign 7",
      code: "NotFound",
    },
    {
      reply: refusal(409, "EmailAlreadyExists", "The email exists"),
      name: "ConflictError",
      message: "The email exists",
      code: "EmailAlreadyExists",
    },
    {
      reply: refusal(429, "RateLimitExceeded", "Exceeded rate limit for endpoint: /api/campaigns, project: 1"),
      name: "RateLimitError",
      message: "Exceeded rate limit",
      code: "RateLimitExceeded",
    },
    // Seen in place of JSON.
    {
      reply: { status: 429, body: "Rate limit exceeded. Please try again later." },
      name: "RateLimitError",
      message: "Rate limit exceeded. Please try again later.",
    },
  ],
});
