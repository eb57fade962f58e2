// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { appGetTokenInfo, appUninstall } from "../operations/app.ts";
import type { DriftOptions } from "../options.ts";
import type {
  AppGetTokenInfoBody,
  AppGetTokenInfoResponse,
  AppUninstallQuery,
  AppUninstallResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** The developer app and the token that it calls with. */
export class AppResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Tells the scopes, the organization and the life of an access token.
   *
   * `POST /app/token_info` · limit not published
   *
   * @see https://devdocs.drift.com/docs/get-token-information
   */
  getTokenInfo(body: AppGetTokenInfoBody, options?: RequestOptions): Call<AppGetTokenInfoResponse> {
    return this.#core.call(appGetTokenInfo, undefined, body, options);
  }

  /**
   * Removes the app from the organization of the token.
   *
   * The client secret travels in the query string; keep URLs of this call out of logs.
   *
   * `POST /app/uninstall` · limit not published
   *
   * @see https://devdocs.drift.com/docs/app-uninstall
   */
  uninstall(query: AppUninstallQuery, options?: RequestOptions<never>): Call<AppUninstallResponse> {
    return this.#core.call(appUninstall, undefined, query, options);
  }
}

/**
 * `app` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createApp(options: DriftOptions): AppResource {
  return new AppResource(new ClientCore(vendor, options));
}
