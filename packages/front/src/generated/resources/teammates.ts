// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  teammatesGet,
  teammatesList,
  teammatesListConversations,
  teammatesListInboxes,
  teammatesUpdate,
} from "../operations/teammates.ts";
import type { FrontOptions } from "../options.ts";
import type {
  TeammatesGetResponse,
  TeammatesListConversationsItem,
  TeammatesListConversationsQuery,
  TeammatesListConversationsResponse,
  TeammatesListInboxesResponse,
  TeammatesListResponse,
  TeammatesUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Users of the company. */
export class TeammatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets a teammate.
   *
   * `GET /teammates/{teammate_id}` · limit 50/min, more by plan · scope teammates:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/get-teammate
   */
  get(teammateId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<TeammatesGetResponse> {
    return this.#core.call(teammatesGet, teammateId, query, options);
  }

  /**
   * Lists the teammates of the company.
   *
   * `GET /teammates` · limit 50/min, more by plan · scope teammates:read
   *
   * @see https://dev.frontapp.com/reference/list-teammates
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<TeammatesListResponse> {
    return this.#core.call(teammatesList, undefined, query, options);
  }

  /**
   * Lists the conversations that are assigned to a teammate, last updated first.
   *
   * For finer filters see conversations.search.
   *
   * `GET /teammates/{teammate_id}/conversations` · limit 50/min, more by plan · scope conversations:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-assigned-conversations
   */
  listConversations(
    teammateId: string,
    query?: TeammatesListConversationsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TeammatesListConversationsItem, TeammatesListConversationsResponse> {
    return new PagedCall(this.#core, teammatesListConversations, teammateId, query, options);
  }

  /**
   * Lists the inboxes that a teammate has access to.
   *
   * Use inboxes.listPrivateForTeammate for the private ones.
   *
   * `GET /teammates/{teammate_id}/inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-inboxes
   * @deprecated
   */
  listInboxes(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TeammatesListInboxesResponse> {
    return this.#core.call(teammatesListInboxes, teammateId, query, options);
  }

  /**
   * Changes a teammate.
   *
   * `custom_fields` replaces the whole map.
   *
   * `PATCH /teammates/{teammate_id}` · limit 5/s; 50/min, more by plan · scope teammates:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/update-teammate
   */
  update(teammateId: string, body: TeammatesUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(teammatesUpdate, teammateId, body, options);
  }
}

/**
 * `teammates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTeammates(options: FrontOptions): TeammatesResource {
  return new TeammatesResource(new ClientCore(vendor, options));
}
