// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  inboxesCreate,
  inboxesDelete,
  inboxesExists,
  inboxesGet,
  inboxesList,
  inboxesReorder,
  inboxesSave,
} from "../operations/inboxes.ts";
import type { CrispOptions } from "../options.ts";
import type {
  InboxesCreateBody,
  InboxesCreateResponse,
  InboxesDeleteResponse,
  InboxesGetResponse,
  InboxesListItem,
  InboxesListQuery,
  InboxesListResponse,
  InboxesReorderBody,
  InboxesReorderResponse,
  InboxesSaveBody,
  InboxesSaveResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Inboxes that conversations are sorted into. */
export class InboxesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an inbox.
   *
   * User tokens only.
   *
   * `POST /website/{website_id}/inbox` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#create-a-new-website-inbox
   */
  create(body: InboxesCreateBody, options?: RequestOptions & { websiteId?: string }): Call<InboxesCreateResponse> {
    return this.#core.call(inboxesCreate, undefined, body, options);
  }

  /**
   * Deletes an inbox.
   *
   * User tokens only.
   *
   * `DELETE /website/{website_id}/inbox/{inbox_id}` · limit not published
   *
   * @param inboxId Id of the inbox.
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-website-inbox
   */
  delete(inboxId: string, options?: RequestOptions<never> & { websiteId?: string }): Call<InboxesDeleteResponse> {
    return this.#core.call(inboxesDelete, inboxId, undefined, options);
  }

  /**
   * Tells whether an inbox exists.
   *
   * `HEAD /website/{website_id}/inbox/{inbox_id}` · limit 5000/day, more by plan; not published
   *
   * @param inboxId Id of the inbox.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-website-inbox-exists
   */
  exists(
    inboxId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(inboxesExists, inboxId, query, options);
  }

  /**
   * Gets an inbox.
   *
   * `GET /website/{website_id}/inbox/{inbox_id}` · limit 5000/day, more by plan; not published
   *
   * @param inboxId Id of the inbox.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-website-inbox
   */
  get(
    inboxId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<InboxesGetResponse> {
    return this.#core.call(inboxesGet, inboxId, query, options);
  }

  /**
   * Lists inboxes.
   *
   * `GET /website/{website_id}/inboxes/list/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-website-inboxes
   */
  list(
    query?: InboxesListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<InboxesListItem, InboxesListResponse> {
    return new PagedCall(this.#core, inboxesList, undefined, query, options);
  }

  /**
   * Puts the inboxes in another order.
   *
   * User tokens only.
   *
   * `PATCH /website/{website_id}/inboxes/batch/order` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-order-website-inboxes
   */
  reorder(body: InboxesReorderBody, options?: RequestOptions & { websiteId?: string }): Call<InboxesReorderResponse> {
    return this.#core.call(inboxesReorder, undefined, body, options);
  }

  /**
   * Saves a whole inbox over the old one.
   *
   * User tokens only. What is left out is lost.
   *
   * `PUT /website/{website_id}/inbox/{inbox_id}` · limit not published
   *
   * @param inboxId Id of the inbox.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-website-inbox
   */
  save(
    inboxId: string,
    body: InboxesSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<InboxesSaveResponse> {
    return this.#core.call(inboxesSave, inboxId, body, options);
  }
}

/**
 * `inboxes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInboxes(options: CrispOptions): InboxesResource {
  return new InboxesResource(new ClientCore(vendor, options));
}
