// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { inboxPreviewsListJobs } from "../operations/inbox-previews.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { InboxPreviewsListJobsItem, InboxPreviewsListJobsQuery, InboxPreviewsListJobsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Previews of emails in mail programs. */
export class InboxPreviewsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the preview runs.
   *
   * Only runs whose pictures can still be seen.
   *
   * `GET /v1/design_studio/inbox_previews/jobs` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/listinboxpreviewjobs/
   */
  listJobs(
    query?: InboxPreviewsListJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<InboxPreviewsListJobsItem, InboxPreviewsListJobsResponse> {
    return this.#core.list(inboxPreviewsListJobs, undefined, query, options);
  }
}

/**
 * `inboxPreviews` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInboxPreviews(options: CustomerIoOptions): InboxPreviewsResource {
  return new InboxPreviewsResource(new ClientCore(vendor, options));
}
