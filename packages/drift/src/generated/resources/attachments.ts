// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type BinaryReply, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { attachmentsDownload } from "../operations/attachments.ts";
import type { DriftOptions } from "../options.ts";
import { vendor } from "../vendor.ts";

/** Documents that were sent in a conversation. */
export class AttachmentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Downloads a document that was sent in a conversation.
   *
   * The scope is inferred; the documents name none.
   *
   * `GET /attachments/{documentId}/data` · limit not published · scope conversation_read
   *
   * @param documentId Id of the document.
   * @see https://devdocs.drift.com/docs/message-model
   */
  download(documentId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<BinaryReply> {
    return this.#core.call(attachmentsDownload, documentId, query, options);
  }
}

/**
 * `attachments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAttachments(options: DriftOptions): AttachmentsResource {
  return new AttachmentsResource(new ClientCore(vendor, options));
}
