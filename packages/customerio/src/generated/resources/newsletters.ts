// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { newslettersList } from "../operations/newsletters.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { NewslettersListItem, NewslettersListQuery, NewslettersListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that go once to many people. */
export class NewslettersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists newsletters.
   *
   * `GET /v1/newsletters` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/listNewsletters
   */
  list(
    query?: NewslettersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<NewslettersListItem, NewslettersListResponse> {
    return this.#core.list(newslettersList, undefined, query, options);
  }
}

/**
 * `newsletters` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createNewsletters(options: CustomerIoOptions): NewslettersResource {
  return new NewslettersResource(new ClientCore(vendor, options));
}
