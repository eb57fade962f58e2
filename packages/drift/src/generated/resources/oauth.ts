// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { oauthCreateToken } from "../operations/oauth.ts";
import type { DriftOptions } from "../options.ts";
import type { OauthCreateTokenBody, OauthCreateTokenResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tokens of the OAuth authorization code flow. */
export class OauthResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Exchanges an authorization code or a refresh token for tokens.
   *
   * A code is good for one exchange. Clients built with `oauth()` call this by themselves, and refresh before the token expires.
   *
   * `POST /oauth2/token` · limit not published
   *
   * @see https://devdocs.drift.com/docs/authentication-and-scopes
   */
  createToken(body: OauthCreateTokenBody, options?: RequestOptions): Call<OauthCreateTokenResponse> {
    return this.#core.call(oauthCreateToken, undefined, body, options);
  }
}

/**
 * `oauth` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createOauth(options: DriftOptions): OauthResource {
  return new OauthResource(new ClientCore(vendor, options));
}
