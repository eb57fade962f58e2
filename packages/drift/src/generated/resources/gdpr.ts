// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { gdprDelete, gdprRetrieve } from "../operations/gdpr.ts";
import type { DriftOptions } from "../options.ts";
import type { GdprDeleteBody, GdprDeleteResponse, GdprRetrieveBody, GdprRetrieveResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Privacy requests. Only for apps that the organization itself owns. */
export class GdprResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Asks for the deletion of a person's data.
   *
   * Runs later and cannot be undone. Only for apps that the organization itself owns.
   *
   * `POST /gdpr/delete` · limit not published · scope gdpr_write
   *
   * @see https://devdocs.drift.com/docs/gdpr-deletion
   */
  delete(body: GdprDeleteBody, options?: RequestOptions): Call<GdprDeleteResponse> {
    return this.#core.call(gdprDelete, undefined, body, options);
  }

  /**
   * Asks for a person's data.
   *
   * Only for apps that the organization itself owns.
   *
   * `POST /gdpr/retrieve` · limit not published · scope gdpr_read
   *
   * @see https://devdocs.drift.com/docs/automating-gdpr-retrieval-and-deletion
   */
  retrieve(body: GdprRetrieveBody, options?: RequestOptions): Call<GdprRetrieveResponse> {
    return this.#core.call(gdprRetrieve, undefined, body, options);
  }
}

/**
 * `gdpr` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createGdpr(options: DriftOptions): GdprResource {
  return new GdprResource(new ClientCore(vendor, options));
}
