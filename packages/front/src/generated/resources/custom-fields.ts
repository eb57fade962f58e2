// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  customFieldsList,
  customFieldsListForAccounts,
  customFieldsListForContacts,
  customFieldsListForConversations,
  customFieldsListForInboxes,
  customFieldsListForLinks,
  customFieldsListForTeammates,
} from "../operations/custom-fields.ts";
import type { FrontOptions } from "../options.ts";
import type {
  CustomFieldsListForAccountsResponse,
  CustomFieldsListForContactsResponse,
  CustomFieldsListForConversationsResponse,
  CustomFieldsListForInboxesResponse,
  CustomFieldsListForLinksResponse,
  CustomFieldsListForTeammatesResponse,
  CustomFieldsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Fields that the company added to its objects. */
export class CustomFieldsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the custom fields that contacts may have.
   *
   * Use listForContacts.
   *
   * `GET /custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-custom-fields
   * @deprecated
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<CustomFieldsListResponse> {
    return this.#core.call(customFieldsList, undefined, query, options);
  }

  /**
   * Lists the custom fields that accounts may have.
   *
   * `GET /accounts/custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-account-custom-fields
   */
  listForAccounts(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CustomFieldsListForAccountsResponse> {
    return this.#core.call(customFieldsListForAccounts, undefined, query, options);
  }

  /**
   * Lists the custom fields that contacts may have.
   *
   * `GET /contacts/custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-contact-custom-fields
   */
  listForContacts(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CustomFieldsListForContactsResponse> {
    return this.#core.call(customFieldsListForContacts, undefined, query, options);
  }

  /**
   * Lists the custom fields that conversations may have.
   *
   * `GET /conversations/custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-conversation-custom-fields
   */
  listForConversations(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CustomFieldsListForConversationsResponse> {
    return this.#core.call(customFieldsListForConversations, undefined, query, options);
  }

  /**
   * Lists the custom fields that inboxes may have.
   *
   * `GET /inboxes/custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-inbox-custom-fields
   */
  listForInboxes(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CustomFieldsListForInboxesResponse> {
    return this.#core.call(customFieldsListForInboxes, undefined, query, options);
  }

  /**
   * Lists the custom fields that links may have.
   *
   * `GET /links/custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-link-custom-fields
   */
  listForLinks(query?: Record<string, never>, options?: RequestOptions<never>): Call<CustomFieldsListForLinksResponse> {
    return this.#core.call(customFieldsListForLinks, undefined, query, options);
  }

  /**
   * Lists the custom fields that teammates may have.
   *
   * `GET /teammates/custom_fields` · limit 50/min, more by plan · scope custom_fields:read
   *
   * @see https://dev.frontapp.com/reference/list-teammate-custom-fields
   */
  listForTeammates(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CustomFieldsListForTeammatesResponse> {
    return this.#core.call(customFieldsListForTeammates, undefined, query, options);
  }
}

/**
 * `customFields` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCustomFields(options: FrontOptions): CustomFieldsResource {
  return new CustomFieldsResource(new ClientCore(vendor, options));
}
