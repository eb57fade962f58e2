// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { dataPrivacyRequestProfileDeletion } from "../operations/data-privacy.ts";
import type { KlaviyoOptions } from "../options.ts";
import type { DataPrivacyRequestProfileDeletionBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Deletion of people on their request. */
export class DataPrivacyResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Asks for a profile to be deleted.
   *
   * For requests under privacy laws; it cannot be taken back. Queued. Give one identifier: id, e-mail address or phone number; every profile with it is deleted.
   *
   * `POST /api/data-privacy-deletion-jobs` · limit 3/s, 60/min · scope data-privacy:write
   *
   * @see https://developers.klaviyo.com/en/reference/request_profile_deletion
   */
  requestProfileDeletion(body: DataPrivacyRequestProfileDeletionBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(dataPrivacyRequestProfileDeletion, undefined, body, options);
  }
}

/**
 * `dataPrivacy` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDataPrivacy(options: KlaviyoOptions): DataPrivacyResource {
  return new DataPrivacyResource(new ClientCore(vendor, options));
}
