// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { sendsCreateId, sendsGetDataSeries } from "../operations/sends.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  SendsCreateIdBody,
  SendsCreateIdResponse,
  SendsGetDataSeriesQuery,
  SendsGetDataSeriesResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Send ids for tracking. */
export class SendsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a send id to book statistics on.
   *
   * At most 100 a day.
   *
   * `POST /sends/id/create` · limit 100/day · scope sends.id.create
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_create_send_ids
   */
  createId(body: SendsCreateIdBody, options?: RequestOptions): Call<SendsCreateIdResponse> {
    return this.#core.call(sendsCreateId, undefined, body, options);
  }

  /**
   * Reads the statistics of a send id by day.
   *
   * `GET /sends/data_series` · limit 250000/h · scope sends.data_series
   *
   * @see https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics
   */
  getDataSeries(query: SendsGetDataSeriesQuery, options?: RequestOptions<never>): Call<SendsGetDataSeriesResponse> {
    return this.#core.call(sendsGetDataSeries, undefined, query, options);
  }
}

/**
 * `sends` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSends(options: BrazeOptions): SendsResource {
  return new SendsResource(new ClientCore(vendor, options));
}
