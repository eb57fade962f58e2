// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  contactsAddTags,
  contactsCreate,
  contactsCreateTimelineEvent,
  contactsDelete,
  contactsGet,
  contactsList,
  contactsListAttributes,
  contactsRemoveTag,
  contactsRemoveTags,
  contactsUnsubscribe,
  contactsUpdate,
  contactsUpdateByIdType,
} from "../operations/contacts.ts";
import type { DriftOptions } from "../options.ts";
import type {
  ContactsAddTagsBody,
  ContactsCreateBody,
  ContactsCreateResponse,
  ContactsCreateTimelineEventBody,
  ContactsCreateTimelineEventResponse,
  ContactsGetResponse,
  ContactsListAttributesResponse,
  ContactsListQuery,
  ContactsListResponse,
  ContactsRemoveTagPath,
  ContactsRemoveTagsBody,
  ContactsUnsubscribeBody,
  ContactsUpdateBody,
  ContactsUpdateByIdTypeBody,
  ContactsUpdateByIdTypeQuery,
  ContactsUpdateByIdTypeResponse,
  ContactsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Site visitors that are known by an e-mail address or an id of your own. */
export class ContactsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds tags to a contact.
   *
   * Attributes took the place of tags; prefer contacts.update.
   *
   * `POST /contacts/{contactId}/tags` · limit not published · scope contact_write
   *
   * @param contactId Id of the contact.
   * @see https://devdocs.drift.com/docs/contact-model
   * @deprecated
   */
  addTags(contactId: number, body: ContactsAddTagsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactsAddTags, contactId, body, options);
  }

  /**
   * Creates a contact.
   *
   * Does not update: an e-mail address that is taken answers 409 with CONTACT-6 unless another `externalId` comes with it. Prefer contacts.update for contacts that exist.
   *
   * `POST /contacts` · limit not published · scope contact_write
   *
   * @see https://devdocs.drift.com/docs/creating-a-contact
   */
  create(body: ContactsCreateBody, options?: RequestOptions): Call<ContactsCreateResponse> {
    return this.#core.call(contactsCreate, undefined, body, options);
  }

  /**
   * Adds an event to a contact's timeline.
   *
   * Name the contact by `contactId` or `externalId`. A repeat adds a second event.
   *
   * `POST /contacts/timeline` · limit not published · scope contact_write
   *
   * @see https://devdocs.drift.com/docs/posting-timeline-events
   */
  createTimelineEvent(
    body: ContactsCreateTimelineEventBody,
    options?: RequestOptions,
  ): Call<ContactsCreateTimelineEventResponse> {
    return this.#core.call(contactsCreateTimelineEvent, undefined, body, options);
  }

  /**
   * Deletes a contact.
   *
   * `DELETE /contacts/{contactId}` · limit not published · scope contact_write
   *
   * @param contactId Id of the contact.
   * @see https://devdocs.drift.com/docs/contact-model
   */
  delete(contactId: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(contactsDelete, contactId, undefined, options);
  }

  /**
   * Returns a contact.
   *
   * `GET /contacts/{contactId}` · limit not published · scope contact_read
   *
   * @param contactId Id of the contact.
   * @see https://devdocs.drift.com/docs/retrieving-contact
   */
  get(contactId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<ContactsGetResponse> {
    return this.#core.call(contactsGet, contactId, query, options);
  }

  /**
   * Looks contacts up by e-mail address or by ids.
   *
   * A lookup, not a listing: give `email`, or `idType` with `id`. E-mail addresses are not unique. Query parameters that Drift does not know are refused.
   *
   * `GET /contacts` · limit not published · scope contact_read
   *
   * @see https://devdocs.drift.com/docs/retrieving-contact
   */
  list(query?: ContactsListQuery, options?: RequestOptions<never>): Call<ContactsListResponse> {
    return this.#core.call(contactsList, undefined, query, options);
  }

  /**
   * Lists the attributes that contacts may have.
   *
   * `GET /contacts/attributes` · limit not published · scope all_contact_read
   *
   * @see https://devdocs.drift.com/docs/listing-custom-attributes
   */
  listAttributes(query?: Record<string, never>, options?: RequestOptions<never>): Call<ContactsListAttributesResponse> {
    return this.#core.call(contactsListAttributes, undefined, query, options);
  }

  /**
   * Removes a tag from a contact.
   *
   * Attributes took the place of tags; prefer contacts.update.
   *
   * `DELETE /contacts/{contactId}/tags/{tagName}` · limit not published · scope contact_write
   *
   * @see https://devdocs.drift.com/docs/contact-model
   * @deprecated
   */
  removeTag(ids: ContactsRemoveTagPath, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(contactsRemoveTag, ids, undefined, options);
  }

  /**
   * Removes several tags from a contact.
   *
   * Attributes took the place of tags; prefer contacts.update.
   *
   * `POST /contacts/{contactId}/tags/delete/_bulk` · limit not published · scope contact_write
   *
   * @param contactId Id of the contact.
   * @see https://devdocs.drift.com/docs/contact-model
   * @deprecated
   */
  removeTags(contactId: number, body: ContactsRemoveTagsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactsRemoveTags, contactId, body, options);
  }

  /**
   * Unsubscribes e-mail addresses.
   *
   * `POST /emails/unsubscribe` · limit not published · scope contact_write
   *
   * @see https://devdocs.drift.com/docs/contact-model
   */
  unsubscribe(body: ContactsUnsubscribeBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactsUnsubscribe, undefined, body, options);
  }

  /**
   * Updates a contact.
   *
   * Only the attributes that are given change. An unknown key becomes a custom attribute.
   *
   * `PATCH /contacts/{contactId}` · limit not published · scope contact_write
   *
   * @param contactId Id of the contact.
   * @see https://devdocs.drift.com/docs/updating-a-contact
   */
  update(contactId: number, body: ContactsUpdateBody, options?: RequestOptions): Call<ContactsUpdateResponse> {
    return this.#core.call(contactsUpdate, contactId, body, options);
  }

  /**
   * Updates a contact that is found by a Drift id or by an id of your own.
   *
   * `PATCH /contacts/normalize` · limit not published · scope contact_write
   *
   * @see https://devdocs.drift.com/docs/updating-a-contact
   */
  updateByIdType(
    body: ContactsUpdateByIdTypeBody,
    options: RequestOptions<ContactsUpdateByIdTypeQuery> & { query: ContactsUpdateByIdTypeQuery },
  ): Call<ContactsUpdateByIdTypeResponse> {
    return this.#core.call(contactsUpdateByIdType, undefined, body, options);
  }
}

/**
 * `contacts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createContacts(options: DriftOptions): ContactsResource {
  return new ContactsResource(new ClientCore(vendor, options));
}
