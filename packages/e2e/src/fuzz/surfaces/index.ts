import { bulkItems } from "./bulk-items.ts";
import { calls, requests } from "./calls.ts";
import { clientOptions } from "./client-options.ts";
import { limiters } from "./limiters.ts";
import { rawClient } from "./raw-client.ts";
import { replies } from "./replies.ts";
import type { Surface } from "./surface.ts";
import { tokens } from "./tokens.ts";
import { webhooks } from "./webhooks.ts";

/** Where bad input comes in, and how many in a hundred of the inputs go there. */
export const SURFACES: Readonly<Record<string, readonly [surface: Surface, share: number]>> = {
  clientOptions: [clientOptions, 22],
  calls: [calls, 32],
  requests: [requests, 6],
  rawClient: [rawClient, 5],
  replies: [replies, 15],
  webhooks: [webhooks, 8],
  tokens: [tokens, 6],
  bulkItems: [bulkItems, 4],
  limiters: [limiters, 2],
};
