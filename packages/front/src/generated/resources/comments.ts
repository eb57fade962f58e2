// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { commentsCreate, commentsGet, commentsUpdate } from "../operations/comments.ts";
import type { FrontOptions } from "../options.ts";
import type {
  CommentsCreateBody,
  CommentsCreateResponse,
  CommentsGetResponse,
  CommentsUpdateBody,
  CommentsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Internal notes in a conversation; customers never see them. */
export class CommentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Comments on a conversation, for teammates only.
   *
   * `POST /conversations/{conversation_id}/comments` · limit 50/min, more by plan · scope comments:write
   *
   * @param conversationId Id of the conversation (`cnv_…`)
   * @see https://dev.frontapp.com/reference/add-comment
   */
  create(conversationId: string, body: CommentsCreateBody, options?: RequestOptions): Call<CommentsCreateResponse> {
    return this.#core.call(commentsCreate, conversationId, body, options);
  }

  /**
   * Gets a comment.
   *
   * `GET /comments/{comment_id}` · limit 50/min, more by plan · scope comments:read
   *
   * @param commentId Id of the comment (`com_…`)
   * @see https://dev.frontapp.com/reference/get-comment
   */
  get(commentId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<CommentsGetResponse> {
    return this.#core.call(commentsGet, commentId, query, options);
  }

  /**
   * Changes a comment.
   *
   * `PATCH /comments/{comment_id}/` · limit 50/min, more by plan · scope comments:write
   *
   * @param commentId Id of the comment (`com_…`)
   * @see https://dev.frontapp.com/reference/update-comment
   */
  update(commentId: string, body: CommentsUpdateBody, options?: RequestOptions): Call<CommentsUpdateResponse> {
    return this.#core.call(commentsUpdate, commentId, body, options);
  }
}

/**
 * `comments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createComments(options: FrontOptions): CommentsResource {
  return new CommentsResource(new ClientCore(vendor, options));
}
