// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { operatorsList } from "../operations/operators.ts";
import type { CrispOptions } from "../options.ts";
import type { OperatorsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Members of the team. */
export class OperatorsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the operators of the website.
   *
   * `GET /website/{website_id}/operators/list` · limit 5000/day, more by plan; not published · scope website:operators read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-website-operators
   */
  list(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<OperatorsListResponse> {
    return this.#core.call(operatorsList, undefined, query, options);
  }
}

/**
 * `operators` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createOperators(options: CrispOptions): OperatorsResource {
  return new OperatorsResource(new ClientCore(vendor, options));
}
