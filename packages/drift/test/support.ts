import { Drift, type DriftOptions } from "../src/index.ts";

export const accessToken = "drift-made-up-token-0123456789";

/** A client of a private app. */
export const client = (options: DriftOptions = {}): Drift => new Drift({ accessToken, ...options });

export const conversation = (id: number) => ({
  id,
  status: "open",
  contactId: 1,
  inboxId: 2,
  createdAt: 1735689600123,
});

/** A page as Drift sends it: the next link names another host than the one that was asked. */
export const page = (ids: number[], token: string | undefined) => ({
  data: ids.map(conversation),
  links: {
    self: "https://api.drift.com/conversations/list",
    ...(token === undefined ? {} : { next: `https://api.drift.com/conversations/list?page_token=${token}` }),
  },
});

export const refusal = (status: number, type: string, message: string) => ({
  status,
  body: { error: { type, message } },
});
