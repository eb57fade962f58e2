// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  messageTemplatesCreate,
  messageTemplatesCreateForTeam,
  messageTemplatesCreateForTeammate,
  messageTemplatesCreateInFolder,
  messageTemplatesDelete,
  messageTemplatesGet,
  messageTemplatesList,
  messageTemplatesListForFolder,
  messageTemplatesListForTeam,
  messageTemplatesListForTeammate,
  messageTemplatesUpdate,
} from "../operations/message-templates.ts";
import type { FrontOptions } from "../options.ts";
import type {
  MessageTemplatesCreateBody,
  MessageTemplatesCreateForTeamBody,
  MessageTemplatesCreateForTeammateBody,
  MessageTemplatesCreateForTeammateResponse,
  MessageTemplatesCreateForTeamResponse,
  MessageTemplatesCreateInFolderBody,
  MessageTemplatesCreateInFolderResponse,
  MessageTemplatesCreateResponse,
  MessageTemplatesGetResponse,
  MessageTemplatesListForFolderItem,
  MessageTemplatesListForFolderQuery,
  MessageTemplatesListForFolderResponse,
  MessageTemplatesListForTeamItem,
  MessageTemplatesListForTeammateItem,
  MessageTemplatesListForTeammateQuery,
  MessageTemplatesListForTeammateResponse,
  MessageTemplatesListForTeamQuery,
  MessageTemplatesListForTeamResponse,
  MessageTemplatesListItem,
  MessageTemplatesListQuery,
  MessageTemplatesListResponse,
  MessageTemplatesUpdateBody,
  MessageTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Prepared answers. */
export class MessageTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a message template in the oldest team that the token can see.
   *
   * createForTeam picks the team.
   *
   * `POST /message_templates` · limit 50/min, more by plan · scope message_templates:write
   *
   * @see https://dev.frontapp.com/reference/create-message-template
   */
  create(body: MessageTemplatesCreateBody, options?: RequestOptions): Call<MessageTemplatesCreateResponse> {
    return this.#core.call(messageTemplatesCreate, undefined, body, options);
  }

  /**
   * Creates a message template of a team.
   *
   * `POST /teams/{team_id}/message_templates` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-message-template
   */
  createForTeam(
    teamId: string,
    body: MessageTemplatesCreateForTeamBody,
    options?: RequestOptions,
  ): Call<MessageTemplatesCreateForTeamResponse> {
    return this.#core.call(messageTemplatesCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a message template of a teammate.
   *
   * `POST /teammates/{teammate_id}/message_templates` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-message-template
   */
  createForTeammate(
    teammateId: string,
    body: MessageTemplatesCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<MessageTemplatesCreateForTeammateResponse> {
    return this.#core.call(messageTemplatesCreateForTeammate, teammateId, body, options);
  }

  /**
   * Creates a message template in a folder.
   *
   * `POST /message_template_folders/{message_template_folder_id}/message_templates` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/create-child-template
   */
  createInFolder(
    messageTemplateFolderId: string,
    body: MessageTemplatesCreateInFolderBody,
    options?: RequestOptions,
  ): Call<MessageTemplatesCreateInFolderResponse> {
    return this.#core.call(messageTemplatesCreateInFolder, messageTemplateFolderId, body, options);
  }

  /**
   * Deletes a message template.
   *
   * `DELETE /message_templates/{message_template_id}` · limit 50/min, more by plan · scope message_templates:delete
   *
   * @param messageTemplateId Id of the template (`rsp_…`)
   * @see https://dev.frontapp.com/reference/delete-message-template
   */
  delete(messageTemplateId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(messageTemplatesDelete, messageTemplateId, undefined, options);
  }

  /**
   * Gets a message template.
   *
   * `GET /message_templates/{message_template_id}` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param messageTemplateId Id of the template (`rsp_…`)
   * @see https://dev.frontapp.com/reference/get-message-template
   */
  get(
    messageTemplateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<MessageTemplatesGetResponse> {
    return this.#core.call(messageTemplatesGet, messageTemplateId, query, options);
  }

  /**
   * Lists message templates.
   *
   * `GET /message_templates` · limit 50/min, more by plan · scope message_templates:read
   *
   * @see https://dev.frontapp.com/reference/list-message-templates
   */
  list(
    query?: MessageTemplatesListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplatesListItem, MessageTemplatesListResponse> {
    return new PagedCall(this.#core, messageTemplatesList, undefined, query, options);
  }

  /**
   * Lists the message templates in a folder.
   *
   * `GET /message_template_folders/{message_template_folder_id}/message_templates` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param messageTemplateFolderId Id of the folder (`rsf_…`)
   * @see https://dev.frontapp.com/reference/get-child-templates
   */
  listForFolder(
    messageTemplateFolderId: string,
    query?: MessageTemplatesListForFolderQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplatesListForFolderItem, MessageTemplatesListForFolderResponse> {
    return new PagedCall(this.#core, messageTemplatesListForFolder, messageTemplateFolderId, query, options);
  }

  /**
   * Lists the message templates of a team.
   *
   * `GET /teams/{team_id}/message_templates` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-message-templates
   */
  listForTeam(
    teamId: string,
    query?: MessageTemplatesListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplatesListForTeamItem, MessageTemplatesListForTeamResponse> {
    return new PagedCall(this.#core, messageTemplatesListForTeam, teamId, query, options);
  }

  /**
   * Lists the message templates of a teammate.
   *
   * `GET /teammates/{teammate_id}/message_templates` · limit 50/min, more by plan · scope message_templates:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-message-templates
   */
  listForTeammate(
    teammateId: string,
    query?: MessageTemplatesListForTeammateQuery,
    options?: RequestOptions<never>,
  ): PagedCall<MessageTemplatesListForTeammateItem, MessageTemplatesListForTeammateResponse> {
    return new PagedCall(this.#core, messageTemplatesListForTeammate, teammateId, query, options);
  }

  /**
   * Changes a message template.
   *
   * `PATCH /message_templates/{message_template_id}` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param messageTemplateId Id of the template (`rsp_…`)
   * @see https://dev.frontapp.com/reference/update-message-template
   */
  update(
    messageTemplateId: string,
    body: MessageTemplatesUpdateBody,
    options?: RequestOptions,
  ): Call<MessageTemplatesUpdateResponse> {
    return this.#core.call(messageTemplatesUpdate, messageTemplateId, body, options);
  }
}

/**
 * `messageTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessageTemplates(options: FrontOptions): MessageTemplatesResource {
  return new MessageTemplatesResource(new ClientCore(vendor, options));
}
