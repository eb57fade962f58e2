// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  channelsCreate,
  channelsGet,
  channelsList,
  channelsListForTeam,
  channelsListForTeammate,
  channelsUpdate,
  channelsValidate,
} from "../operations/channels.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ChannelsCreateBody,
  ChannelsGetResponse,
  ChannelsListForTeammateResponse,
  ChannelsListForTeamResponse,
  ChannelsListResponse,
  ChannelsUpdateBody,
  ChannelsValidateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Addresses that messages are received and sent through. */
export class ChannelsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a channel in an inbox.
   *
   * The reply does not tell its id; see inboxes.listChannels.
   *
   * `POST /inboxes/{inbox_id}/channels` · limit 50/min, more by plan · scope channels:write
   *
   * @param inboxId Id of the inbox (`inb_…`)
   * @see https://dev.frontapp.com/reference/create-a-channel
   */
  create(inboxId: string, body: ChannelsCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(channelsCreate, inboxId, body, options);
  }

  /**
   * Gets a channel.
   *
   * `GET /channels/{channel_id}` · limit 50/min, more by plan · scope channels:read
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/get-channel
   */
  get(channelId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<ChannelsGetResponse> {
    return this.#core.call(channelsGet, channelId, query, options);
  }

  /**
   * Lists the channels that the token can see.
   *
   * `GET /channels` · limit 50/min, more by plan · scope channels:read
   *
   * @see https://dev.frontapp.com/reference/list-channels
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ChannelsListResponse> {
    return this.#core.call(channelsList, undefined, query, options);
  }

  /**
   * Lists the channels of a team.
   *
   * `GET /teams/{team_id}/channels` · limit 50/min, more by plan · scope channels:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-channels
   */
  listForTeam(
    teamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ChannelsListForTeamResponse> {
    return this.#core.call(channelsListForTeam, teamId, query, options);
  }

  /**
   * Lists the channels of a teammate.
   *
   * `GET /teammates/{teammate_id}/channels` · limit 50/min, more by plan · scope channels:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-channels
   */
  listForTeammate(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ChannelsListForTeammateResponse> {
    return this.#core.call(channelsListForTeammate, teammateId, query, options);
  }

  /**
   * Changes a channel.
   *
   * The Channel API knows `status` only, the Core API all the others.
   *
   * `PATCH /channels/{channel_id}` · limit 50/min, more by plan · scope channels:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/update-channel
   */
  update(channelId: string, body: ChannelsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(channelsUpdate, channelId, body, options);
  }

  /**
   * Starts to validate the settings of an SMTP channel.
   *
   * Other types need none. Create the channel with `type: smtp` and `send_as`, set the email provider up, then call this.
   *
   * `POST /channels/{channel_id}/validate` · limit 50/min, more by plan · scope channels:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/validate-channel
   */
  validate(channelId: string, options?: RequestOptions<never>): Call<ChannelsValidateResponse> {
    return this.#core.call(channelsValidate, channelId, undefined, options);
  }
}

/**
 * `channels` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createChannels(options: FrontOptions): ChannelsResource {
  return new ChannelsResource(new ClientCore(vendor, options));
}
