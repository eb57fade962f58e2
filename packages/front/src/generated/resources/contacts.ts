// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  contactsAddHandle,
  contactsAddNote,
  contactsCreate,
  contactsCreateForTeam,
  contactsCreateForTeammate,
  contactsDelete,
  contactsGet,
  contactsList,
  contactsListConversations,
  contactsListForTeam,
  contactsListForTeammate,
  contactsListNotes,
  contactsMerge,
  contactsRemoveHandle,
  contactsUpdate,
} from "../operations/contacts.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ContactsAddHandleBody,
  ContactsAddNoteBody,
  ContactsAddNoteResponse,
  ContactsCreateBody,
  ContactsCreateForTeamBody,
  ContactsCreateForTeammateBody,
  ContactsCreateForTeammateResponse,
  ContactsCreateForTeamResponse,
  ContactsCreateResponse,
  ContactsGetResponse,
  ContactsListConversationsItem,
  ContactsListConversationsQuery,
  ContactsListConversationsResponse,
  ContactsListForTeamItem,
  ContactsListForTeammateItem,
  ContactsListForTeammateQuery,
  ContactsListForTeammateResponse,
  ContactsListForTeamQuery,
  ContactsListForTeamResponse,
  ContactsListItem,
  ContactsListNotesResponse,
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
   * Writes a note on a contact.
   *
   * `POST /contacts/{contact_id}/notes` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/add-note
   */
  addNote(contactId: string, body: ContactsAddNoteBody, options?: RequestOptions): Call<ContactsAddNoteResponse> {
    return this.#core.call(contactsAddNote, contactId, body, options);
  }

  /**
   * Creates a contact of the company.
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
   * Creates a contact of a team.
   *
   * Not safe to repeat. A second call may be refused or make a duplicate.
   *
   * `POST /teams/{team_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-contact
   */
  createForTeam(
    teamId: string,
    body: ContactsCreateForTeamBody,
    options?: RequestOptions,
  ): Call<ContactsCreateForTeamResponse> {
    return this.#core.call(contactsCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a contact of a teammate.
   *
   * Not safe to repeat. A second call may be refused or make a duplicate.
   *
   * `POST /teammates/{teammate_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-contact
   */
  createForTeammate(
    teammateId: string,
    body: ContactsCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<ContactsCreateForTeammateResponse> {
    return this.#core.call(contactsCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a contact.
   *
   * `DELETE /contacts/{contact_id}` · limit 50/min, more by plan · scope contacts:delete
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/delete-a-contact
   */
  delete(contactId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(contactsDelete, contactId, undefined, options);
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
    return new PagedCall(this.#core, contactsList, undefined, query, options);
  }

  /**
   * Lists the conversations of a contact, newest first.
   *
   * `GET /contacts/{contact_id}/conversations` · limit 50/min, more by plan · scope conversations:read
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/list-contact-conversations
   */
  listConversations(
    contactId: string,
    query?: ContactsListConversationsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ContactsListConversationsItem, ContactsListConversationsResponse> {
    return new PagedCall(this.#core, contactsListConversations, contactId, query, options);
  }

  /**
   * Lists the contacts of a team.
   *
   * `GET /teams/{team_id}/contacts` · limit 50/min, more by plan · scope contacts:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-contacts
   */
  listForTeam(
    teamId: string,
    query?: ContactsListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ContactsListForTeamItem, ContactsListForTeamResponse> {
    return new PagedCall(this.#core, contactsListForTeam, teamId, query, options);
  }

  /**
   * Lists the contacts of a teammate.
   *
   * `GET /teammates/{teammate_id}/contacts` · limit 50/min, more by plan · scope contacts:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-contacts
   */
  listForTeammate(
    teammateId: string,
    query?: ContactsListForTeammateQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ContactsListForTeammateItem, ContactsListForTeammateResponse> {
    return new PagedCall(this.#core, contactsListForTeammate, teammateId, query, options);
  }

  /**
   * Lists the notes on a contact.
   *
   * The vendor declares status 202 for it.
   *
   * `GET /contacts/{contact_id}/notes` · limit 50/min, more by plan · scope contacts:read
   *
   * @param contactId Id (`crd_…`) or alias: `alt:email:ann@example.com`, `alt:phone:+33600000000`, in general `alt:` source `:` handle.
   * @see https://dev.frontapp.com/reference/list-notes
   */
  listNotes(
    contactId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ContactsListNotesResponse> {
    return this.#core.call(contactsListNotes, contactId, query, options);
  }

  /**
   * Merges contacts into one and deletes the others.
   *
   * Handles, lists, links and notes are all kept, descriptions are joined, and a name that somebody typed wins; of the rest the latest value stays.
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
   * Of the last one only with `force`, and the contact goes with it.
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
