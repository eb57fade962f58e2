// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  commentsCreate,
  commentsGet,
  commentsListMentions,
  commentsReply,
  commentsUpdate,
} from "../operations/comments.ts";
import type { FrontOptions } from "../options.ts";
import type {
  CommentsCreateBody,
  CommentsCreateResponse,
  CommentsGetResponse,
  CommentsListMentionsResponse,
  CommentsReplyBody,
  CommentsReplyResponse,
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
   * Lists the teammates whom a comment mentions.
   *
   * `GET /comments/{comment_id}/mentions` · limit 50/min, more by plan · scope teammates:read
   *
   * @param commentId Id of the comment (`com_…`)
   * @see https://dev.frontapp.com/reference/list-comment-mentions
   */
  listMentions(
    commentId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CommentsListMentionsResponse> {
    return this.#core.call(commentsListMentions, commentId, query, options);
  }

  /**
   * Answers a comment, for teammates only.
   *
   * `POST /comments/{comment_id}/replies` · limit 50/min, more by plan · scope comments:write
   *
   * @param commentId Id of the comment (`com_…`)
   * @see https://dev.frontapp.com/reference/add-comment-reply
   */
  reply(commentId: string, body: CommentsReplyBody, options?: RequestOptions): Call<CommentsReplyResponse> {
    return this.#core.call(commentsReply, commentId, body, options);
  }

  /**
   * Changes a comment.
   *
   * The text only with the token that wrote it.
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
