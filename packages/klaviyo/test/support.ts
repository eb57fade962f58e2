import { Klaviyo, type KlaviyoOptions } from "../src/index.ts";

export const apiKey = "pk_made_up_0123456789abcdef";

/** A client with a key. The suites of the family widen its options, so they are taken loosely. */
export const client = (options: KlaviyoOptions = {}): Klaviyo => new Klaviyo({ apiKey, ...options });

export const profile = (id: string) => ({
  type: "profile" as const,
  id,
  attributes: { email: `${id}@example.com` },
  links: { self: `https://a.klaviyo.com/api/profiles/${id}` },
});

/** A page as Klaviyo sends it: the next link is a whole URL, with a slash at the end of its path. */
export const page = (ids: string[], next: string | null) => ({
  data: ids.map(profile),
  links: {
    self: "https://a.klaviyo.com/api/profiles/",
    next: next && `https://a.klaviyo.com/api/profiles/?page%5Bcursor%5D=${next}&page%5Bsize%5D=2`,
    prev: null,
  },
});

export const refusal = (status: number, code: string, detail: string, meta = {}) => ({
  status,
  body: { errors: [{ id: "req-1", status, code, title: code, detail, meta }] },
});
