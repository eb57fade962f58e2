// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  inboxesAddTeammates,
  inboxesCreate,
  inboxesCreateForTeam,
  inboxesCreatePrivateForTeammate,
  inboxesGet,
  inboxesList,
  inboxesListChannels,
  inboxesListConversations,
  inboxesListForTeam,
  inboxesListPrivateForTeammate,
  inboxesListTeammates,
  inboxesRemoveTeammates,
} from "../operations/inboxes.ts";
import type { FrontOptions } from "../options.ts";
import type {
  InboxesAddTeammatesBody,
  InboxesCreateBody,
  InboxesCreateForTeamBody,
  InboxesCreateForTeamResponse,
  InboxesCreatePrivateForTeammateBody,
  InboxesCreatePrivateForTeammateResponse,
  InboxesCreateResponse,
  InboxesGetResponse,
  InboxesListChannelsResponse,
  InboxesListConversationsItem,
  InboxesListConversationsQuery,
  InboxesListConversationsResponse,
  InboxesListForTeamResponse,
  InboxesListPrivateForTeammateResponse,
  InboxesListResponse,
  InboxesListTeammatesResponse,
  InboxesRemoveTeammatesBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Shared and private inboxes. */
export class InboxesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gives teammates access to an inbox.
   *
   * `POST /inboxes/{inbox_id}/teammates` · limit 50/min, more by plan · scope inboxes:write
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/add-inbox-access
   */
  addTeammates(inboxId: string, body: InboxesAddTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(inboxesAddTeammates, inboxId, body, options);
  }

  /**
   * Creates an inbox in the oldest team that the token can see.
   *
   * createForTeam picks the team.
   *
   * `POST /inboxes` · limit 50/min, more by plan · scope inboxes:write
   *
   * @see https://dev.frontapp.com/reference/create-inbox
   */
  create(body: InboxesCreateBody, options?: RequestOptions): Call<InboxesCreateResponse> {
    return this.#core.call(inboxesCreate, undefined, body, options);
  }

  /**
   * Creates an inbox of a team.
   *
   * `POST /teams/{team_id}/inboxes` · limit 50/min, more by plan · scope inboxes:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-inbox
   */
  createForTeam(
    teamId: string,
    body: InboxesCreateForTeamBody,
    options?: RequestOptions,
  ): Call<InboxesCreateForTeamResponse> {
    return this.#core.call(inboxesCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a private inbox of a teammate.
   *
   * `POST /teammates/{teammate_id}/private_inboxes` · limit 50/min, more by plan · scope inboxes:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-private-inbox
   */
  createPrivateForTeammate(
    teammateId: string,
    body: InboxesCreatePrivateForTeammateBody,
    options?: RequestOptions,
  ): Call<InboxesCreatePrivateForTeammateResponse> {
    return this.#core.call(inboxesCreatePrivateForTeammate, teammateId, body, options);
  }

  /**
   * Gets an inbox.
   *
   * `GET /inboxes/{inbox_id}` · limit 50/min, more by plan · scope inboxes:read
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/get-inbox
   */
  get(inboxId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<InboxesGetResponse> {
    return this.#core.call(inboxesGet, inboxId, query, options);
  }

  /**
   * Lists the inboxes that the token can see.
   *
   * `GET /inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @see https://dev.frontapp.com/reference/list-inboxes
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<InboxesListResponse> {
    return this.#core.call(inboxesList, undefined, query, options);
  }

  /**
   * Lists the channels of an inbox.
   *
   * `GET /inboxes/{inbox_id}/channels` · limit 50/min, more by plan · scope channels:read
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/list-inbox-channels
   */
  listChannels(
    inboxId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<InboxesListChannelsResponse> {
    return this.#core.call(inboxesListChannels, inboxId, query, options);
  }

  /**
   * Lists the conversations of an inbox.
   *
   * For finer filters see conversations.search.
   *
   * `GET /inboxes/{inbox_id}/conversations` · limit 50/min, more by plan · scope conversations:read
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/list-inbox-conversations
   */
  listConversations(
    inboxId: string,
    query?: InboxesListConversationsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<InboxesListConversationsItem, InboxesListConversationsResponse> {
    return new PagedCall(this.#core, inboxesListConversations, inboxId, query, options);
  }

  /**
   * Lists the inboxes of a team.
   *
   * `GET /teams/{team_id}/inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-inboxes
   */
  listForTeam(
    teamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<InboxesListForTeamResponse> {
    return this.#core.call(inboxesListForTeam, teamId, query, options);
  }

  /**
   * Lists the private inboxes of a teammate.
   *
   * `GET /teammates/{teammate_id}/private_inboxes` · limit 50/min, more by plan · scope inboxes:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-private-inboxes
   */
  listPrivateForTeammate(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<InboxesListPrivateForTeammateResponse> {
    return this.#core.call(inboxesListPrivateForTeammate, teammateId, query, options);
  }

  /**
   * Lists the teammates who have access to an inbox.
   *
   * `GET /inboxes/{inbox_id}/teammates` · limit 50/min, more by plan · scope teammates:read
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/list-inbox-access
   */
  listTeammates(
    inboxId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<InboxesListTeammatesResponse> {
    return this.#core.call(inboxesListTeammates, inboxId, query, options);
  }

  /**
   * Takes the access to an inbox from teammates.
   *
   * `DELETE /inboxes/{inbox_id}/teammates` · limit 50/min, more by plan · scope inboxes:write
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/removes-inbox-access
   */
  removeTeammates(inboxId: string, body: InboxesRemoveTeammatesBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(inboxesRemoveTeammates, inboxId, body, options);
  }
}

/**
 * `inboxes` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createInboxes(options: FrontOptions): InboxesResource {
  return new InboxesResource(new ClientCore(vendor, options));
}
