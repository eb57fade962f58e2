// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { smsVerificationsBegin, smsVerificationsCheck } from "../operations/sms-verifications.ts";
import type { IterableClientOptions } from "../options.ts";
import type {
  SmsVerificationsBeginBody,
  SmsVerificationsBeginResponse,
  SmsVerificationsCheckBody,
  SmsVerificationsCheckResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Codes that prove whose phone it is. */
export class SmsVerificationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends a code to a phone.
   *
   * Each call sends an SMS. For projects that send SMS with Iterable. Your customer success manager switches it on.
   *
   * `POST /verify/sms/begin` · limit not published
   *
   * @see https://api.iterable.com/api/docs#Verify_beginSmsVerification
   */
  begin(body: SmsVerificationsBeginBody, options?: RequestOptions): Call<SmsVerificationsBeginResponse> {
    return this.#core.call(smsVerificationsBegin, undefined, body, options);
  }

  /**
   * Checks a code that a person typed.
   *
   * A wrong code is a success too: look at params.status. For projects that send SMS with Iterable. Your customer success manager switches it on.
   *
   * `POST /verify/sms/check` · limit not published
   *
   * @see https://api.iterable.com/api/docs#Verify_checkSmsVerification
   */
  check(body: SmsVerificationsCheckBody, options?: RequestOptions): Call<SmsVerificationsCheckResponse> {
    return this.#core.call(smsVerificationsCheck, undefined, body, options);
  }
}

/**
 * `smsVerifications` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSmsVerifications(options: IterableClientOptions): SmsVerificationsResource {
  return new SmsVerificationsResource(new ClientCore(vendor, options));
}
