// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  pipelinesAlias,
  pipelinesBatch,
  pipelinesGroup,
  pipelinesIdentify,
  pipelinesPage,
  pipelinesScreen,
  pipelinesTrack,
} from "../operations/pipelines.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  PipelinesAliasBody,
  PipelinesAliasResponse,
  PipelinesBatchBody,
  PipelinesBatchResponse,
  PipelinesGroupBody,
  PipelinesGroupResponse,
  PipelinesIdentifyBody,
  PipelinesIdentifyResponse,
  PipelinesPageBody,
  PipelinesPageResponse,
  PipelinesScreenBody,
  PipelinesScreenResponse,
  PipelinesSendAllBody,
  PipelinesSendAllItem,
  PipelinesTrackBody,
  PipelinesTrackResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Segment-style calls on the Pipelines host. */
export class PipelinesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Joins a former id to a person.
   *
   * `POST /v1/alias` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/alias
   */
  alias(body: PipelinesAliasBody, options?: RequestOptions): Call<PipelinesAliasResponse> {
    return this.#core.call(pipelinesAlias, undefined, body, options);
  }

  /**
   * Sends many calls at once.
   *
   * At most 500 KB, 32 KB each. context and integrations of the batch hold for all of them.
   *
   * `POST /v1/batch` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/batch
   */
  batch(body: PipelinesBatchBody, options?: RequestOptions): Call<PipelinesBatchResponse> {
    return this.#core.call(pipelinesBatch, undefined, body, options);
  }

  /**
   * Sends any number of items through `pipelines.batch`, up to 500 KB a request. An item has at most 32 KB.
   *
   * Of each request: At most 500 KB, 32 KB each. context and integrations of the batch hold for all of them.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /v1/batch` · limit 3000 in 3 s
   *
   * @param items read as they are sent, never all at once
   * @see https://docs.customer.io/integrations/api/cdp/#operation/batch
   */
  sendAll(
    items: AsyncIterable<PipelinesSendAllItem> | Iterable<PipelinesSendAllItem>,
    options?: BulkOptions<PipelinesSendAllBody>,
  ): BulkRun<PipelinesSendAllItem, PipelinesBatchResponse> {
    return new BulkRun(this.#core, pipelinesBatch, undefined, items, options);
  }

  /**
   * Creates or updates an object and ties a person to it.
   *
   * `traits.object_type_id` tells the type of the object, `traits.relationshipAttributes` goes to the tie. At most 32 KB.
   *
   * `POST /v1/group` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/group
   */
  group(body: PipelinesGroupBody, options?: RequestOptions): Call<PipelinesGroupResponse> {
    return this.#core.call(pipelinesGroup, undefined, body, options);
  }

  /**
   * Creates or updates a person.
   *
   * An email trait may stand in for an id. At most 32 KB.
   *
   * `POST /v1/identify` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/identify
   */
  identify(body: PipelinesIdentifyBody, options?: RequestOptions): Call<PipelinesIdentifyResponse> {
    return this.#core.call(pipelinesIdentify, undefined, body, options);
  }

  /**
   * Records a page view.
   *
   * At most 32 KB.
   *
   * `POST /v1/page` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/page
   */
  page(body: PipelinesPageBody, options?: RequestOptions): Call<PipelinesPageResponse> {
    return this.#core.call(pipelinesPage, undefined, body, options);
  }

  /**
   * Records a screen view.
   *
   * At most 32 KB.
   *
   * `POST /v1/screen` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/screen
   */
  screen(body: PipelinesScreenBody, options?: RequestOptions): Call<PipelinesScreenResponse> {
    return this.#core.call(pipelinesScreen, undefined, body, options);
  }

  /**
   * Records an event.
   *
   * Reserved event names are commands, such as deleting a person; they are the only way to delete through Pipelines. At most 32 KB.
   *
   * `POST /v1/track` · limit 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/cdp/#operation/track
   */
  track(body: PipelinesTrackBody, options?: RequestOptions): Call<PipelinesTrackResponse> {
    return this.#core.call(pipelinesTrack, undefined, body, options);
  }
}

/**
 * `pipelines` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPipelines(options: CustomerIoOptions): PipelinesResource {
  return new PipelinesResource(new ClientCore(vendor, options));
}
