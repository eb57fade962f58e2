// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  emailAddressesBlacklist,
  emailAddressesBlocklist,
  emailAddressesListHardBounces,
  emailAddressesListUnsubscribes,
  emailAddressesRemoveHardBounces,
  emailAddressesRemoveSpam,
  emailAddressesSetSubscriptionStatus,
} from "../operations/email-addresses.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  EmailAddressesBlacklistBody,
  EmailAddressesBlacklistResponse,
  EmailAddressesBlocklistBody,
  EmailAddressesBlocklistEachItem,
  EmailAddressesBlocklistResponse,
  EmailAddressesListHardBouncesItem,
  EmailAddressesListHardBouncesQuery,
  EmailAddressesListHardBouncesResponse,
  EmailAddressesListUnsubscribesItem,
  EmailAddressesListUnsubscribesQuery,
  EmailAddressesListUnsubscribesResponse,
  EmailAddressesRemoveEachHardBounceItem,
  EmailAddressesRemoveEachSpamItem,
  EmailAddressesRemoveHardBouncesBody,
  EmailAddressesRemoveHardBouncesResponse,
  EmailAddressesRemoveSpamBody,
  EmailAddressesRemoveSpamResponse,
  EmailAddressesSetSubscriptionStatusBody,
  EmailAddressesSetSubscriptionStatusForAllBody,
  EmailAddressesSetSubscriptionStatusForAllItem,
  EmailAddressesSetSubscriptionStatusResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Deliverability and subscription state of email addresses. */
export class EmailAddressesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Blocks addresses from email, under the old name.
   *
   * Use emailAddresses.blocklist.
   *
   * `POST /email/blacklist` · limit 250000/h · scope email.blacklist
   *
   * @see https://www.braze.com/docs/api/endpoints/email/post_blacklist
   * @deprecated
   */
  blacklist(body: EmailAddressesBlacklistBody, options?: RequestOptions): Call<EmailAddressesBlacklistResponse> {
    return this.#core.call(emailAddressesBlacklist, undefined, body, options);
  }

  /**
   * Blocks addresses from email.
   *
   * `POST /email/blocklist` · limit 250000/h · scope email.blacklist
   *
   * @see https://www.braze.com/docs/api/endpoints/email/post_blocklist
   */
  blocklist(body: EmailAddressesBlocklistBody, options?: RequestOptions): Call<EmailAddressesBlocklistResponse> {
    return this.#core.call(emailAddressesBlocklist, undefined, body, options);
  }

  /**
   * Sends any number of items through `emailAddresses.blocklist`, up to 50 items and 4 MB a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /email/blocklist` · limit 250000/h · scope email.blacklist
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/email/post_blocklist
   */
  blocklistEach(
    items: AsyncIterable<EmailAddressesBlocklistEachItem> | Iterable<EmailAddressesBlocklistEachItem>,
    options?: BulkOptions,
  ): BulkRun<EmailAddressesBlocklistEachItem, EmailAddressesBlocklistResponse> {
    return new BulkRun(this.#core, emailAddressesBlocklist, undefined, items, options);
  }

  /**
   * Lists addresses that bounced for good.
   *
   * Needs start_date or email.
   *
   * `GET /email/hard_bounces` · limit 250000/h · scope email.hard_bounces
   *
   * @see https://www.braze.com/docs/api/endpoints/email/get_list_hard_bounces
   */
  listHardBounces(
    query: EmailAddressesListHardBouncesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<EmailAddressesListHardBouncesItem, EmailAddressesListHardBouncesResponse> {
    return new PagedCall(this.#core, emailAddressesListHardBounces, undefined, query, options);
  }

  /**
   * Lists addresses that unsubscribed.
   *
   * Needs start_date or email, and end_date with either.
   *
   * `GET /email/unsubscribes` · limit 250000/h · scope email.unsubscribe
   *
   * @see https://www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses
   */
  listUnsubscribes(
    query?: EmailAddressesListUnsubscribesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<EmailAddressesListUnsubscribesItem, EmailAddressesListUnsubscribesResponse> {
    return new PagedCall(this.#core, emailAddressesListUnsubscribes, undefined, query, options);
  }

  /**
   * Takes addresses off the bounce list.
   *
   * `POST /email/bounce/remove` · limit 250000/h · scope email.bounce.remove
   *
   * @see https://www.braze.com/docs/api/endpoints/email/post_remove_hard_bounces
   */
  removeHardBounces(
    body: EmailAddressesRemoveHardBouncesBody,
    options?: RequestOptions,
  ): Call<EmailAddressesRemoveHardBouncesResponse> {
    return this.#core.call(emailAddressesRemoveHardBounces, undefined, body, options);
  }

  /**
   * Sends any number of items through `emailAddresses.removeHardBounces`, up to 50 items and 4 MB a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /email/bounce/remove` · limit 250000/h · scope email.bounce.remove
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/email/post_remove_hard_bounces
   */
  removeEachHardBounce(
    items: AsyncIterable<EmailAddressesRemoveEachHardBounceItem> | Iterable<EmailAddressesRemoveEachHardBounceItem>,
    options?: BulkOptions,
  ): BulkRun<EmailAddressesRemoveEachHardBounceItem, EmailAddressesRemoveHardBouncesResponse> {
    return new BulkRun(this.#core, emailAddressesRemoveHardBounces, undefined, items, options);
  }

  /**
   * Takes addresses off the spam list.
   *
   * `POST /email/spam/remove` · limit 250000/h · scope email.spam.remove
   *
   * @see https://www.braze.com/docs/api/endpoints/email/post_remove_spam
   */
  removeSpam(body: EmailAddressesRemoveSpamBody, options?: RequestOptions): Call<EmailAddressesRemoveSpamResponse> {
    return this.#core.call(emailAddressesRemoveSpam, undefined, body, options);
  }

  /**
   * Sends any number of items through `emailAddresses.removeSpam`, up to 50 items and 4 MB a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /email/spam/remove` · limit 250000/h · scope email.spam.remove
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/email/post_remove_spam
   */
  removeEachSpam(
    items: AsyncIterable<EmailAddressesRemoveEachSpamItem> | Iterable<EmailAddressesRemoveEachSpamItem>,
    options?: BulkOptions,
  ): BulkRun<EmailAddressesRemoveEachSpamItem, EmailAddressesRemoveSpamResponse> {
    return new BulkRun(this.#core, emailAddressesRemoveSpam, undefined, items, options);
  }

  /**
   * Sets the subscription state of addresses.
   *
   * Of all users who have the address.
   *
   * `POST /email/status` · limit 250000/h · scope email.status
   *
   * @see https://www.braze.com/docs/api/endpoints/email/post_email_subscription_status
   */
  setSubscriptionStatus(
    body: EmailAddressesSetSubscriptionStatusBody,
    options?: RequestOptions,
  ): Call<EmailAddressesSetSubscriptionStatusResponse> {
    return this.#core.call(emailAddressesSetSubscriptionStatus, undefined, body, options);
  }

  /**
   * Sends any number of items through `emailAddresses.setSubscriptionStatus`, up to 50 items and 4 MB a request.
   *
   * Of each request: Of all users who have the address.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /email/status` · limit 250000/h · scope email.status
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://www.braze.com/docs/api/endpoints/email/post_email_subscription_status
   */
  setSubscriptionStatusForAll(
    items:
      | AsyncIterable<EmailAddressesSetSubscriptionStatusForAllItem>
      | Iterable<EmailAddressesSetSubscriptionStatusForAllItem>,
    options: BulkOptions<EmailAddressesSetSubscriptionStatusForAllBody> & {
      body: EmailAddressesSetSubscriptionStatusForAllBody;
    },
  ): BulkRun<EmailAddressesSetSubscriptionStatusForAllItem, EmailAddressesSetSubscriptionStatusResponse> {
    return new BulkRun(this.#core, emailAddressesSetSubscriptionStatus, undefined, items, options);
  }
}

/**
 * `emailAddresses` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createEmailAddresses(options: BrazeOptions): EmailAddressesResource {
  return new EmailAddressesResource(new ClientCore(vendor, options));
}
