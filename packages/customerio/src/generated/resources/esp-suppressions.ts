// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { espSuppressionsDelete, espSuppressionsList } from "../operations/esp-suppressions.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  EspSuppressionsDeletePath,
  EspSuppressionsListItem,
  EspSuppressionsListQuery,
  EspSuppressionsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Addresses that the email provider does not deliver to. */
export class EspSuppressionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Takes an address off the list.
   *
   * `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/deleteSuppression
   */
  delete(ids: EspSuppressionsDeletePath, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(espSuppressionsDelete, ids, undefined, options);
  }

  /**
   * Lists suppressed addresses.
   *
   * `GET /v1/esp/suppression/{suppression_type}` · limit 10/s
   *
   * @param suppressionType Why the provider does not deliver.
   * @see https://docs.customer.io/integrations/api/app/#operation/getSuppressionByType
   */
  list(
    suppressionType: "blocks" | "bounces" | "spam_reports" | "invalid_emails",
    query?: EspSuppressionsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<EspSuppressionsListItem, EspSuppressionsListResponse> {
    return this.#core.list(espSuppressionsList, suppressionType, query, options);
  }
}

/**
 * `espSuppressions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEspSuppressions(options: CustomerIoOptions): EspSuppressionsResource {
  return new EspSuppressionsResource(new ClientCore(vendor, options));
}
