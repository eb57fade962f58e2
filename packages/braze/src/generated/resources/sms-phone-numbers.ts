// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import { smsPhoneNumbersListInvalid, smsPhoneNumbersRemoveInvalid } from "../operations/sms-phone-numbers.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  SmsPhoneNumbersListInvalidItem,
  SmsPhoneNumbersListInvalidQuery,
  SmsPhoneNumbersListInvalidResponse,
  SmsPhoneNumbersRemoveEachInvalidItem,
  SmsPhoneNumbersRemoveInvalidBody,
  SmsPhoneNumbersRemoveInvalidResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Phone numbers that SMS cannot reach. */
export class SmsPhoneNumbersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists phone numbers that SMS cannot reach.
   *
   * Needs start_date with end_date, or phone_numbers, which win.
   *
   * `GET /sms/invalid_phone_numbers` · limit 250000/h · scope sms.invalid_phone_numbers
   *
   * @see https://www.braze.com/docs/api/endpoints/sms/get_query_invalid_numbers
   */
  listInvalid(
    query?: SmsPhoneNumbersListInvalidQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SmsPhoneNumbersListInvalidItem, SmsPhoneNumbersListInvalidResponse> {
    return new PagedCall(this.#core, smsPhoneNumbersListInvalid, undefined, query, options);
  }

  /**
   * Takes phone numbers off the invalid list.
   *
   * `POST /sms/invalid_phone_numbers/remove` · limit 250000/h · scope sms.invalid_phone_numbers.remove
   *
   * @see https://www.braze.com/docs/api/endpoints/sms/post_remove_invalid_numbers
   */
  removeInvalid(
    body: SmsPhoneNumbersRemoveInvalidBody,
    options?: RequestOptions,
  ): Call<SmsPhoneNumbersRemoveInvalidResponse> {
    return this.#core.call(smsPhoneNumbersRemoveInvalid, undefined, body, options);
  }

  /**
   * Sends any number of items through `smsPhoneNumbers.removeInvalid`, up to 50 items and 4 MB a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /sms/invalid_phone_numbers/remove` · limit 250000/h · scope sms.invalid_phone_numbers.remove
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/sms/post_remove_invalid_numbers
   */
  removeEachInvalid(
    items: AsyncIterable<SmsPhoneNumbersRemoveEachInvalidItem> | Iterable<SmsPhoneNumbersRemoveEachInvalidItem>,
    options?: BulkOptions,
  ): BulkRun<SmsPhoneNumbersRemoveEachInvalidItem, SmsPhoneNumbersRemoveInvalidResponse> {
    return new BulkRun(this.#core, smsPhoneNumbersRemoveInvalid, undefined, items, options);
  }
}

/**
 * `smsPhoneNumbers` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSmsPhoneNumbers(options: BrazeOptions): SmsPhoneNumbersResource {
  return new SmsPhoneNumbersResource(new ClientCore(vendor, options));
}
