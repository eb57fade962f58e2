// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  espSuppressionsCreate,
  espSuppressionsDelete,
  espSuppressionsList,
  espSuppressionsListByDomain,
  espSuppressionsSearch,
} from "../operations/esp-suppressions.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  EspSuppressionsCreatePath,
  EspSuppressionsCreateResponse,
  EspSuppressionsDeletePath,
  EspSuppressionsListByDomainItem,
  EspSuppressionsListByDomainPath,
  EspSuppressionsListByDomainQuery,
  EspSuppressionsListByDomainResponse,
  EspSuppressionsListItem,
  EspSuppressionsListQuery,
  EspSuppressionsListResponse,
  EspSuppressionsSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Addresses that the email provider does not deliver to. */
export class EspSuppressionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Puts an address on the list.
   *
   * Of the email provider; customers.suppress is something else.
   *
   * `POST /v1/esp/suppression/{suppression_type}/{email_address}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/esp-suppression/postSuppression/
   */
  create(ids: EspSuppressionsCreatePath, options?: RequestOptions<never>): Call<EspSuppressionsCreateResponse> {
    return this.#core.call(espSuppressionsCreate, ids, undefined, options);
  }

  /**
   * Takes an address off the list.
   *
   * Writing to an address that bounces harms the sending domain.
   *
   * `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/esp-suppression/deleteSuppression/
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
   * @see https://docs.customer.io/integrations/api/app/tag/esp-suppression/getSuppressionByType/
   */
  list(
    suppressionType: "blocks" | "bounces" | "spam_reports" | "invalid_emails",
    query?: EspSuppressionsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<EspSuppressionsListItem, EspSuppressionsListResponse> {
    return new PagedCall(this.#core, espSuppressionsList, suppressionType, query, options);
  }

  /**
   * Lists suppressed addresses of a sending domain.
   *
   * An address may be on the lists of several domains.
   *
   * `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/esp-suppression/getDomainSuppressionsByType/
   */
  listByDomain(
    ids: EspSuppressionsListByDomainPath,
    query?: EspSuppressionsListByDomainQuery,
    options?: RequestOptions<never>,
  ): PagedCall<EspSuppressionsListByDomainItem, EspSuppressionsListByDomainResponse> {
    return new PagedCall(this.#core, espSuppressionsListByDomain, ids, query, options);
  }

  /**
   * Tells why an address is suppressed.
   *
   * `GET /v1/esp/search_suppression/{email_address}` · limit 10/s
   *
   * @param emailAddress The address.
   * @see https://docs.customer.io/integrations/api/app/tag/esp-suppression/getSuppression/
   */
  search(
    emailAddress: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<EspSuppressionsSearchResponse> {
    return this.#core.call(espSuppressionsSearch, emailAddress, query, options);
  }
}

/**
 * `espSuppressions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEspSuppressions(options: CustomerIoOptions): EspSuppressionsResource {
  return new EspSuppressionsResource(new ClientCore(vendor, options));
}
