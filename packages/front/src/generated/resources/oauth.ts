// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { oauthCreateToken } from "../operations/oauth.ts";
import type { FrontOptions } from "../options.ts";
import type { OauthCreateTokenBody, OauthCreateTokenResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tokens of an OAuth app. */
export class OauthResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Exchanges a code or a refresh token for tokens.
   *
   * The `oauth()` helper does this by itself and in single flight. A dead refresh token answers invalid_grant.
   *
   * `POST /oauth/token`
   *
   * @see https://dev.frontapp.com/docs/oauth
   */
  createToken(body: OauthCreateTokenBody, options?: RequestOptions): Call<OauthCreateTokenResponse> {
    return this.#core.call(oauthCreateToken, undefined, body, options);
  }
}

/**
 * `oauth` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createOauth(options: FrontOptions): OauthResource {
  return new OauthResource(new ClientCore(vendor, options));
}
