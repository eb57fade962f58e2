import { Front, type FrontOptions } from "../src/index.ts";

export const apiToken = "front-made-up-token-0123456789";

/** A client with a token. A `baseUrl` stands for both hosts. */
export const client = ({ baseUrl, ...options }: FrontOptions = {}): Front =>
  new Front({ apiToken, ...(baseUrl === undefined ? {} : { baseUrls: { core: baseUrl, app: baseUrl } }), ...options });

/** Front's times are seconds with up to three decimals. */
export const conversation = (id: string) => ({ id, status: "assigned", created_at: 1454453901.012, subject: "Hello" });

/** A page as Front sends it: the next link is on the company's own host. */
export const page = (ids: string[], token: string | null) => ({
  _pagination: { next: token && `https://acme.api.frontapp.com/conversations?limit=2&page_token=${token}` },
  _links: { self: "https://acme.api.frontapp.com/conversations" },
  _results: ids.map(conversation),
});

export const refusal = (status: number, title: string, message: string) => ({
  status,
  body: { _error: { status, title, message } },
});
