// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  contactsAddHandle,
  contactsCreate,
  contactsGet,
  contactsList,
  contactsMerge,
  contactsRemoveHandle,
  contactsUpdate,
} from "../operations/contacts.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ContactsAddHandleBody,
  ContactsCreateBody,
  ContactsCreateResponse,
  ContactsGetResponse,
  ContactsListItem,
  ContactsListQuery,
  ContactsListResponse,
  ContactsMergeBody,
  ContactsMergeResponse,
  ContactsRemoveHandleBody,
  ContactsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** People outside the company, known by their handles. */
export class ContactsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds a handle to a contact.
   *
   * `POST /contacts/{contact_id}/handles` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/add-contact-handle
   */
  addHandle(contactId: string, body: ContactsAddHandleBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactsAddHandle, contactId, body, options);
  }

  /**
   * Creates a contact.
   *
   * Not safe to repeat. A second call may be refused or make a duplicate.
   *
   * `POST /contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @see https://dev.frontapp.com/reference/create-contact
   */
  create(body: ContactsCreateBody, options?: RequestOptions): Call<ContactsCreateResponse> {
    return this.#core.call(contactsCreate, undefined, body, options);
  }

  /**
   * Gets a contact.
   *
   * `GET /contacts/{contact_id}` · limit 50/min, more by plan · scope contacts:read
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/get-contact
   */
  get(contactId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<ContactsGetResponse> {
    return this.#core.call(contactsGet, contactId, query, options);
  }

  /**
   * Lists contacts.
   *
   * `GET /contacts` · limit 50/min, more by plan · scope contacts:read
   *
   * @see https://dev.frontapp.com/reference/list-contacts
   */
  list(query?: ContactsListQuery, options?: RequestOptions<never>): PagedCall<ContactsListItem, ContactsListResponse> {
    return this.#core.list(contactsList, undefined, query, options);
  }

  /**
   * Merges contacts into one.
   *
   * `POST /contacts/merge` · limit 50/min, more by plan · scope contacts:write
   *
   * @see https://dev.frontapp.com/reference/merge-contacts
   */
  merge(body: ContactsMergeBody, options?: RequestOptions): Call<ContactsMergeResponse> {
    return this.#core.call(contactsMerge, undefined, body, options);
  }

  /**
   * Removes a handle of a contact.
   *
   * `DELETE /contacts/{contact_id}/handles` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/delete-contact-handle
   */
  removeHandle(contactId: string, body: ContactsRemoveHandleBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactsRemoveHandle, contactId, body, options);
  }

  /**
   * Changes a contact.
   *
   * `custom_fields` replaces the whole map.
   *
   * `PATCH /contacts/{contact_id}` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/update-a-contact
   */
  update(contactId: string, body: ContactsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactsUpdate, contactId, body, options);
  }
}

/**
 * `contacts` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createContacts(options: FrontOptions): ContactsResource {
  return new ContactsResource(new ClientCore(vendor, options));
}
