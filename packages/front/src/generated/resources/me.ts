// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { meGet } from "../operations/me.ts";
import type { FrontOptions } from "../options.ts";
import type { MeGetResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Whom the token belongs to. */
export class MeResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets the company that the token belongs to.
   *
   * Good to try a token out: it needs no scope.
   *
   * `GET /me` · limit 50/min, more by plan
   *
   * @see https://dev.frontapp.com/reference/api-token-details
   */
  get(query?: Record<string, never>, options?: RequestOptions<never>): Call<MeGetResponse> {
    return this.#core.call(meGet, undefined, query, options);
  }
}

/**
 * `me` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMe(options: FrontOptions): MeResource {
  return new MeResource(new ClientCore(vendor, options));
}
