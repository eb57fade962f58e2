import { IterableClient, type IterableClientOptions } from "../src/index.ts";

export const apiKey = "0123456789abcdef0123456789abcdef";

export const client = (options: Partial<IterableClientOptions> = {}): IterableClient =>
  new IterableClient({ apiKey, ...options });

export const campaign = (id: number) => ({
  id,
  name: `Campaign ${id}`,
  campaignState: "Ready",
  createdAt: 1735689600123,
});

export const page = (ids: number[], next?: string) => ({
  campaigns: ids.map(campaign),
  totalCampaignsCount: 5,
  ...(next === undefined ? {} : { nextPageUrl: next }),
});

export const refusal = (status: number, code: string, msg: string) => ({ status, body: { code, msg, params: null } });
export const success = { code: "Success", msg: "", params: null };
