// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type BinaryReply, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  attachmentsDownload,
  attachmentsDownloadFromComment,
  attachmentsDownloadFromMessage,
  attachmentsDownloadFromMessageTemplate,
} from "../operations/attachments.ts";
import type { FrontOptions } from "../options.ts";
import type {
  AttachmentsDownloadFromCommentPath,
  AttachmentsDownloadFromMessagePath,
  AttachmentsDownloadFromMessageTemplatePath,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Files of messages and comments. */
export class AttachmentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Downloads a file.
   *
   * Counts as a call.
   *
   * `GET /download/{attachment_link_id}` · limit 50/min, more by plan · scope attachments:read
   *
   * @param attachmentLinkId Id of the file (`fil_…`)
   * @see https://dev.frontapp.com/reference/download-attachment
   */
  download(
    attachmentLinkId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BinaryReply> {
    return this.#core.call(attachmentsDownload, attachmentLinkId, query, options);
  }

  /**
   * Downloads a file of a comment.
   *
   * Counts as a call.
   *
   * `GET /comments/{comment_id}/download/{attachment_link_id}` · limit 50/min, more by plan · scope attachments:read
   *
   * @see https://dev.frontapp.com/reference/download-attachment-for-a-comment
   */
  downloadFromComment(
    ids: AttachmentsDownloadFromCommentPath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BinaryReply> {
    return this.#core.call(attachmentsDownloadFromComment, ids, query, options);
  }

  /**
   * Downloads a file of a message.
   *
   * The one for partner channels. Counts as a call.
   *
   * `GET /messages/{message_id}/download/{attachment_link_id}` · limit 50/min, more by plan · scope attachments:read
   *
   * @see https://dev.frontapp.com/reference/download-attachment-for-a-message
   */
  downloadFromMessage(
    ids: AttachmentsDownloadFromMessagePath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BinaryReply> {
    return this.#core.call(attachmentsDownloadFromMessage, ids, query, options);
  }

  /**
   * Downloads a file of a message template.
   *
   * Counts as a call.
   *
   * `GET /message_templates/{message_template_id}/download/{attachment_link_id}` · limit 50/min, more by plan · scope attachments:read
   *
   * @see https://dev.frontapp.com/reference/download-attachment-for-a-message-template
   */
  downloadFromMessageTemplate(
    ids: AttachmentsDownloadFromMessageTemplatePath,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<BinaryReply> {
    return this.#core.call(attachmentsDownloadFromMessageTemplate, ids, query, options);
  }
}

/**
 * `attachments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAttachments(options: FrontOptions): AttachmentsResource {
  return new AttachmentsResource(new ClientCore(vendor, options));
}
