// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type BinaryReply, type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  inboxPreviewsCreate,
  inboxPreviewsGet,
  inboxPreviewsGetCapture,
  inboxPreviewsListClients,
  inboxPreviewsListCredits,
  inboxPreviewsListJobs,
} from "../operations/inbox-previews.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  InboxPreviewsCreateBody,
  InboxPreviewsCreateResponse,
  InboxPreviewsGetCapturePath,
  InboxPreviewsGetCaptureQuery,
  InboxPreviewsGetPath,
  InboxPreviewsGetResponse,
  InboxPreviewsListClientsResponse,
  InboxPreviewsListCreditsResponse,
  InboxPreviewsListJobsItem,
  InboxPreviewsListJobsQuery,
  InboxPreviewsListJobsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Previews of emails in mail programs. */
export class InboxPreviewsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Has an email shown in mail programs.
   *
   * Costs a credit for each program. The same email and programs on the same UTC day give the same run, which costs nothing more. 403 when the account cannot be charged, 422 when the credits do not do.
   *
   * `POST /v1/design_studio/emails/{id}/inbox_previews` · limit 10/s; 5/s
   *
   * @param id Id of the email, or of a translation.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/submitInboxPreview/
   */
  create(id: string, body: InboxPreviewsCreateBody, options?: RequestOptions): Call<InboxPreviewsCreateResponse> {
    return this.#core.call(inboxPreviewsCreate, id, body, options);
  }

  /**
   * Gets a run of previews.
   *
   * Ask until is_processed is true, then fetch the pictures with getCapture.
   *
   * `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/getInboxPreviewJob/
   */
  get(
    ids: InboxPreviewsGetPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<InboxPreviewsGetResponse> {
    return this.#core.call(inboxPreviewsGet, ids, query, options);
  }

  /**
   * Gets the picture of one mail program.
   *
   * In the format that the mail program's picture has, which is not always PNG. 404 while it is made, and once it has expired.
   *
   * `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/getInboxPreviewCapture/
   */
  getCapture(
    ids: InboxPreviewsGetCapturePath,
    query?: InboxPreviewsGetCaptureQuery,
    options?: RequestOptions<never>,
  ): Call<BinaryReply> {
    return this.#core.call(inboxPreviewsGetCapture, ids, query, options);
  }

  /**
   * Lists the mail programs that previews can be made in.
   *
   * `GET /v1/design_studio/inbox_previews/clients` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/listInboxPreviewClients/
   */
  listClients(query?: Record<string, never>, options?: RequestOptions<never>): Call<InboxPreviewsListClientsResponse> {
    return this.#core.call(inboxPreviewsListClients, undefined, query, options);
  }

  /**
   * Tells how many previews the account can still make.
   *
   * All workspaces of the account draw on the same pools.
   *
   * `GET /v1/design_studio/inbox_previews/credits` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/getInboxPreviewCredits/
   */
  listCredits(query?: Record<string, never>, options?: RequestOptions<never>): Call<InboxPreviewsListCreditsResponse> {
    return this.#core.call(inboxPreviewsListCredits, undefined, query, options);
  }

  /**
   * Lists the preview runs.
   *
   * Only runs whose pictures can still be seen.
   *
   * `GET /v1/design_studio/inbox_previews/jobs` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio-emails/listInboxPreviewJobs/
   */
  listJobs(
    query?: InboxPreviewsListJobsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<InboxPreviewsListJobsItem, InboxPreviewsListJobsResponse> {
    return new PagedCall(this.#core, inboxPreviewsListJobs, undefined, query, options);
  }
}

/**
 * `inboxPreviews` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInboxPreviews(options: CustomerIoOptions): InboxPreviewsResource {
  return new InboxPreviewsResource(new ClientCore(vendor, options));
}
