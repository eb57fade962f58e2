// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { draftsCreate, draftsCreateReply, draftsDelete, draftsUpdate } from "../operations/drafts.ts";
import type { FrontOptions } from "../options.ts";
import type {
  DraftsCreateBody,
  DraftsCreateReplyBody,
  DraftsCreateReplyResponse,
  DraftsCreateResponse,
  DraftsDeleteBody,
  DraftsUpdateBody,
  DraftsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that are not sent yet. */
export class DraftsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Drafts the first message of a new conversation.
   *
   * `POST /channels/{channel_id}/drafts` · limit 50/min, more by plan · scope drafts:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/create-draft
   */
  create(channelId: string, body: DraftsCreateBody, options?: RequestOptions): Call<DraftsCreateResponse> {
    return this.#core.call(draftsCreate, channelId, body, options);
  }

  /**
   * Drafts a reply to the last message of a conversation.
   *
   * `POST /conversations/{conversation_id}/drafts` · limit 50/min, more by plan · scope drafts:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/create-draft-reply
   */
  createReply(
    conversationId: string,
    body: DraftsCreateReplyBody,
    options?: RequestOptions,
  ): Call<DraftsCreateReplyResponse> {
    return this.#core.call(draftsCreateReply, conversationId, body, options);
  }

  /**
   * Deletes a draft.
   *
   * Refused when the draft has a newer version.
   *
   * `DELETE /drafts/{draft_id}` · limit 50/min, more by plan · scope drafts:delete
   *
   * @param draftId Id of the draft (`msg_…`)
   * @see https://dev.frontapp.com/reference/delete-draft
   */
  delete(draftId: string, body: DraftsDeleteBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(draftsDelete, draftId, body, options);
  }

  /**
   * Changes a draft.
   *
   * Give the `version` that you edited: a newer one is then not overwritten.
   *
   * `PATCH /drafts/{message_id}/` · limit 50/min, more by plan · scope drafts:write
   *
   * @param messageId Id of the draft (`msg_…`)
   * @see https://dev.frontapp.com/reference/edit-draft
   */
  update(messageId: string, body: DraftsUpdateBody, options?: RequestOptions): Call<DraftsUpdateResponse> {
    return this.#core.call(draftsUpdate, messageId, body, options);
  }
}

/**
 * `drafts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDrafts(options: FrontOptions): DraftsResource {
  return new DraftsResource(new ClientCore(vendor, options));
}
