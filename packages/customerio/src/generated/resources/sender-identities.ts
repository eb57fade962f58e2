// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  senderIdentitiesGet,
  senderIdentitiesList,
  senderIdentitiesListUsage,
} from "../operations/sender-identities.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  SenderIdentitiesGetResponse,
  SenderIdentitiesListItem,
  SenderIdentitiesListQuery,
  SenderIdentitiesListResponse,
  SenderIdentitiesListUsageResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Whom messages come from. */
export class SenderIdentitiesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a sender.
   *
   * `GET /v1/sender_identities/{sender_id}` · limit 10/s
   *
   * @param senderId Id of the sender.
   * @see https://docs.customer.io/integrations/api/app/tag/sender-identities/getSender/
   */
  get(
    senderId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SenderIdentitiesGetResponse> {
    return this.#core.call(senderIdentitiesGet, senderId, query, options);
  }

  /**
   * Lists senders.
   *
   * `GET /v1/sender_identities` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/sender-identities/listSenders/
   */
  list(
    query?: SenderIdentitiesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SenderIdentitiesListItem, SenderIdentitiesListResponse> {
    return new PagedCall(this.#core, senderIdentitiesList, undefined, query, options);
  }

  /**
   * Lists what uses a sender.
   *
   * `GET /v1/sender_identities/{sender_id}/used_by` · limit 10/s
   *
   * @param senderId Id of the sender.
   * @see https://docs.customer.io/integrations/api/app/tag/sender-identities/getSenderUsage/
   */
  listUsage(
    senderId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SenderIdentitiesListUsageResponse> {
    return this.#core.call(senderIdentitiesListUsage, senderId, query, options);
  }
}

/**
 * `senderIdentities` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSenderIdentities(options: CustomerIoOptions): SenderIdentitiesResource {
  return new SenderIdentitiesResource(new ClientCore(vendor, options));
}
