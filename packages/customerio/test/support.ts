import { CustomerIo, type CustomerIoOptions } from "../src/index.ts";

export const track = { siteId: "site-made-up", apiKey: "track-made-up-key-0123456789" };
export const app = { apiKey: "app-made-up-key-0123456789" };
export const pipelines = { apiKey: "cdp-made-up-key-0123456789" };

/** A client with all three credentials. A `baseUrl` stands for all three hosts. */
export const client = ({ baseUrl, ...options }: CustomerIoOptions = {}): CustomerIo =>
  new CustomerIo({
    track,
    app,
    pipelines,
    ...(baseUrl === undefined ? {} : { baseUrls: { track: baseUrl, app: baseUrl, pipelines: baseUrl } }),
    ...options,
  });

export const newsletters = (ids: number[], next: string | null) => ({ newsletters: ids.map((id) => ({ id })), next });
