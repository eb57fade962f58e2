// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { jwtsInvalidate } from "../operations/jwts.ts";
import type { IterableClientOptions } from "../options.ts";
import type { JwtsInvalidateBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tokens of JWT-enabled keys. */
export class JwtsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Revokes the tokens of a user.
   *
   * Those issued before now, or before issuedBefore, which is in milliseconds. Give email or userId.
   *
   * `POST /auth/jwts/invalidate` · limit not published
   *
   * @see https://api.iterable.com/api/docs#users_Invalidate_JWT
   */
  invalidate(body: JwtsInvalidateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(jwtsInvalidate, undefined, body, options);
  }
}

/**
 * `jwts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createJwts(options: IterableClientOptions): JwtsResource {
  return new JwtsResource(new ClientCore(vendor, options));
}
