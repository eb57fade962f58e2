// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { appsUpdatePushCredential } from "../operations/apps.ts";
import type { BrazeOptions } from "../options.ts";
import type { AppsUpdatePushCredentialBody, AppsUpdatePushCredentialResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Apps and their push credentials. */
export class AppsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sets the push credential of an app.
   *
   * `POST /apps/push_credential/update` · limit 250000/h · scope apps.push_credential
   *
   * @see https://www.braze.com/docs/api/endpoints/apps/post_update_push_credential
   */
  updatePushCredential(
    body: AppsUpdatePushCredentialBody,
    options?: RequestOptions,
  ): Call<AppsUpdatePushCredentialResponse> {
    return this.#core.call(appsUpdatePushCredential, undefined, body, options);
  }
}

/**
 * `apps` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createApps(options: BrazeOptions): AppsResource {
  return new AppsResource(new ClientCore(vendor, options));
}
