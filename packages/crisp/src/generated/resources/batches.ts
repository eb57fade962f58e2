// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  batchesMarkRead,
  batchesMarkUnread,
  batchesRemove,
  batchesReport,
  batchesResolve,
  batchesUnresolve,
  batchesUpdateBlock,
  batchesUpdateData,
  batchesUpdateInbox,
  batchesUpdateRouting,
  batchesUpdateSegments,
} from "../operations/batches.ts";
import type { CrispOptions } from "../options.ts";
import type {
  BatchesMarkReadBody,
  BatchesMarkReadResponse,
  BatchesMarkUnreadBody,
  BatchesMarkUnreadResponse,
  BatchesRemoveBody,
  BatchesRemoveResponse,
  BatchesReportBody,
  BatchesReportResponse,
  BatchesResolveBody,
  BatchesResolveResponse,
  BatchesUnresolveBody,
  BatchesUnresolveResponse,
  BatchesUpdateBlockBody,
  BatchesUpdateBlockResponse,
  BatchesUpdateDataBody,
  BatchesUpdateDataResponse,
  BatchesUpdateInboxBody,
  BatchesUpdateInboxResponse,
  BatchesUpdateRoutingBody,
  BatchesUpdateRoutingResponse,
  BatchesUpdateSegmentsBody,
  BatchesUpdateSegmentsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** One change to many conversations or profiles. */
export class BatchesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Marks many conversations as read.
   *
   * User tokens only. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/read` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-read-items
   */
  markRead(
    body: BatchesMarkReadBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesMarkReadResponse> {
    return this.#core.call(batchesMarkRead, undefined, body, options);
  }

  /**
   * Marks many conversations as unread.
   *
   * Which tokens it takes is not documented. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/unread` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-unread-items
   */
  markUnread(
    body: BatchesMarkUnreadBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesMarkUnreadResponse> {
    return this.#core.call(batchesMarkUnread, undefined, body, options);
  }

  /**
   * Deletes many conversations or profiles.
   *
   * User tokens only. Name `sessions` or `people`, not both. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/remove` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items
   */
  remove(body: BatchesRemoveBody, options?: RequestOptions & { websiteId?: string }): Call<BatchesRemoveResponse> {
    return this.#core.call(batchesRemove, undefined, body, options);
  }

  /**
   * Reports many conversations, as spam for one.
   *
   * Which tokens it takes is not documented. How many a request may name is not documented.
   *
   * `POST /website/{website_id}/batch/report` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-report-items
   */
  report(body: BatchesReportBody, options?: RequestOptions & { websiteId?: string }): Call<BatchesReportResponse> {
    return this.#core.call(batchesReport, undefined, body, options);
  }

  /**
   * Resolves many conversations.
   *
   * User tokens only. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/resolve` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items
   */
  resolve(body: BatchesResolveBody, options?: RequestOptions & { websiteId?: string }): Call<BatchesResolveResponse> {
    return this.#core.call(batchesResolve, undefined, body, options);
  }

  /**
   * Opens many conversations again.
   *
   * Which tokens it takes is not documented. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/unresolve` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-unresolve-items
   */
  unresolve(
    body: BatchesUnresolveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesUnresolveResponse> {
    return this.#core.call(batchesUnresolve, undefined, body, options);
  }

  /**
   * Blocks many conversations, or lets them in again.
   *
   * Which tokens it takes is not documented. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/block` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-block-items
   */
  updateBlock(
    body: BatchesUpdateBlockBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesUpdateBlockResponse> {
    return this.#core.call(batchesUpdateBlock, undefined, body, options);
  }

  /**
   * Changes the custom data of many conversations or profiles.
   *
   * Which tokens it takes is not documented. Name `sessions` or `people`, not both. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/data` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-data-items
   */
  updateData(
    body: BatchesUpdateDataBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesUpdateDataResponse> {
    return this.#core.call(batchesUpdateData, undefined, body, options);
  }

  /**
   * Moves many conversations to another inbox.
   *
   * Which tokens it takes is not documented. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/inbox` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-inbox-items
   */
  updateInbox(
    body: BatchesUpdateInboxBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesUpdateInboxResponse> {
    return this.#core.call(batchesUpdateInbox, undefined, body, options);
  }

  /**
   * Assigns many conversations to an operator, or to nobody.
   *
   * Which tokens it takes is not documented. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/routing` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-routing-items
   */
  updateRouting(
    body: BatchesUpdateRoutingBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesUpdateRoutingResponse> {
    return this.#core.call(batchesUpdateRouting, undefined, body, options);
  }

  /**
   * Changes the segments of many conversations or profiles.
   *
   * Which tokens it takes is not documented. Name `sessions` or `people`, not both. How many a request may name is not documented.
   *
   * `PATCH /website/{website_id}/batch/segments` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items
   */
  updateSegments(
    body: BatchesUpdateSegmentsBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<BatchesUpdateSegmentsResponse> {
    return this.#core.call(batchesUpdateSegments, undefined, body, options);
  }
}

/**
 * `batches` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBatches(options: CrispOptions): BatchesResource {
  return new BatchesResource(new ClientCore(vendor, options));
}
