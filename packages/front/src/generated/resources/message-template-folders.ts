// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  messageTemplateFoldersCreate,
  messageTemplateFoldersCreateChild,
  messageTemplateFoldersCreateForTeam,
  messageTemplateFoldersCreateForTeammate,
  messageTemplateFoldersDelete,
  messageTemplateFoldersGet,
  messageTemplateFoldersList,
  messageTemplateFoldersListChildren,
  messageTemplateFoldersListForTeam,
  messageTemplateFoldersListForTeammate,
  messageTemplateFoldersUpdate,
} from "../operations/message-template-folders.ts";
import type { FrontOptions } from "../options.ts";
import type {
  MessageTemplateFoldersCreateBody,
  MessageTemplateFoldersCreateChildBody,
  MessageTemplateFoldersCreateChildResponse,
  MessageTemplateFoldersCreateForTeamBody,
  MessageTemplateFoldersCreateForTeammateBody,
  MessageTemplateFoldersCreateForTeammateResponse,
  MessageTemplateFoldersCreateForTeamResponse,
  MessageTemplateFoldersCreateResponse,
  MessageTemplateFoldersDeleteResponse,
  MessageTemplateFoldersGetResponse,
  MessageTemplateFoldersListChildrenItem,
  MessageTemplateFoldersListChildrenQuery,
  MessageTemplateFoldersListChildrenResponse,
  MessageTemplateFoldersListForTeamItem,
  MessageTemplateFoldersListForTeammateItem,
  MessageTemplateFoldersListForTeammateQuery,
  MessageTemplateFoldersListForTeammateResponse,
  MessageTemplateFoldersListForTeamQuery,
  MessageTemplateFoldersListForTeamResponse,
  MessageTemplateFoldersListItem,
  MessageTemplateFoldersListQuery,
  MessageTemplateFoldersListResponse,
  MessageTemplateFoldersUpdateBody,
  MessageTemplateFoldersUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Folders of prepared answers. */
export class MessageTemplateFoldersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a folder in the oldest team that the token can see.
   *
   * createForTeam picks the team.
   *
   * `POST /message_template_folders` · limit 50/min, more by plan · scope message_templates:write
   *
   * @see https://dev.frontapp.com/reference/create-folder
   */
  create(body: MessageTemplateFoldersCreateBody, options?: RequestOptions): Call<MessageTemplateFoldersCreateResponse> {
    return this.#core.call(messageTemplateFoldersCreate, undefined, body, options);
  }

  /**
   * Creates a folder in a folder.
   *
   * `POST /message_template_folders/{message_template_folder_id}/message_template_folders` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/create-child-folder
   */
  createChild(
    messageTemplateFolderId: string,
    body: MessageTemplateFoldersCreateChildBody,
    options?: RequestOptions,
  ): Call<MessageTemplateFoldersCreateChildResponse> {
    return this.#core.call(messageTemplateFoldersCreateChild, messageTemplateFolderId, body, options);
  }

  /**
   * Creates a folder of a team.
   *
   * `POST /teams/{team_id}/message_template_folders` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-folder
   */
  createForTeam(
    teamId: string,
    body: MessageTemplateFoldersCreateForTeamBody,
    options?: RequestOptions,
  ): Call<MessageTemplateFoldersCreateForTeamResponse> {
    return this.#core.call(messageTemplateFoldersCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a folder of a teammate.
   *
   * `POST /teammates/{teammate_id}/message_template_folders` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-folder
   */
  createForTeammate(
    teammateId: string,
    body: MessageTemplateFoldersCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<MessageTemplateFoldersCreateForTeammateResponse> {
    return this.#core.call(messageTemplateFoldersCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a folder with all that is in it.
   *
   * `DELETE /message_template_folders/{message_template_folder_id}` · limit 50/min, more by plan · scope message_templates:delete
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/delete-folder
   */
  delete(messageTemplateFolderId: string, options?: RequestOptions<never>): Call<MessageTemplateFoldersDeleteResponse> {
    return this.#core.call(messageTemplateFoldersDelete, messageTemplateFolderId, undefined, options);
  }

  /**
   * Gets a folder.
   *
   * `GET /message_template_folders/{message_template_folder_id}` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/get-folder
   */
  get(
    messageTemplateFolderId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MessageTemplateFoldersGetResponse> {
    return this.#core.call(messageTemplateFoldersGet, messageTemplateFolderId, query, options);
  }

  /**
   * Lists folders of message templates.
   *
   * `GET /message_template_folders` · limit 50/min, more by plan · scope message_templates:read
   *
   * @see https://dev.frontapp.com/reference/list-folders
   */
  list(
    query?: MessageTemplateFoldersListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplateFoldersListItem, MessageTemplateFoldersListResponse> {
    return new PagedCall(this.#core, messageTemplateFoldersList, undefined, query, options);
  }

  /**
   * Lists the folders in a folder.
   *
   * `GET /message_template_folders/{message_template_folder_id}/message_template_folders` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/get-child-folders
   */
  listChildren(
    messageTemplateFolderId: string,
    query?: MessageTemplateFoldersListChildrenQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplateFoldersListChildrenItem, MessageTemplateFoldersListChildrenResponse> {
    return new PagedCall(this.#core, messageTemplateFoldersListChildren, messageTemplateFolderId, query, options);
  }

  /**
   * Lists the folders of a team.
   *
   * `GET /teams/{team_id}/message_template_folders` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-folders
   */
  listForTeam(
    teamId: string,
    query?: MessageTemplateFoldersListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplateFoldersListForTeamItem, MessageTemplateFoldersListForTeamResponse> {
    return new PagedCall(this.#core, messageTemplateFoldersListForTeam, teamId, query, options);
  }

  /**
   * Lists the folders of a teammate.
   *
   * `GET /teammates/{teammate_id}/message_template_folders` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-folders
   */
  listForTeammate(
    teammateId: string,
    query?: MessageTemplateFoldersListForTeammateQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplateFoldersListForTeammateItem, MessageTemplateFoldersListForTeammateResponse> {
    return new PagedCall(this.#core, messageTemplateFoldersListForTeammate, teammateId, query, options);
  }

  /**
   * Changes a folder.
   *
   * `PATCH /message_template_folders/{message_template_folder_id}` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/update-folder
   */
  update(
    messageTemplateFolderId: string,
    body: MessageTemplateFoldersUpdateBody,
    options?: RequestOptions,
  ): Call<MessageTemplateFoldersUpdateResponse> {
    return this.#core.call(messageTemplateFoldersUpdate, messageTemplateFolderId, body, options);
  }
}

/**
 * `messageTemplateFolders` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessageTemplateFolders(options: FrontOptions): MessageTemplateFoldersResource {
  return new MessageTemplateFoldersResource(new ClientCore(vendor, options));
}
