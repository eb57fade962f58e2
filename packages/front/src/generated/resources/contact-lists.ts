// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  contactListsAddContacts,
  contactListsCreate,
  contactListsCreateForTeam,
  contactListsCreateForTeammate,
  contactListsDelete,
  contactListsList,
  contactListsListContacts,
  contactListsListForTeam,
  contactListsListForTeammate,
  contactListsRemoveContacts,
} from "../operations/contact-lists.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ContactListsAddContactsBody,
  ContactListsCreateBody,
  ContactListsCreateForTeamBody,
  ContactListsCreateForTeammateBody,
  ContactListsListContactsItem,
  ContactListsListContactsQuery,
  ContactListsListContactsResponse,
  ContactListsListForTeammateResponse,
  ContactListsListForTeamResponse,
  ContactListsListResponse,
  ContactListsRemoveContactsBody,
  ContactListsRemoveEachItem,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Named lists of contacts. */
export class ContactListsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds contacts to a list.
   *
   * `POST /contact_lists/{contact_list_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactListId Id of the list (`grp_…`)
   * @see https://dev.frontapp.com/reference/add-contacts-to-contact-list
   */
  addContacts(contactListId: string, body: ContactListsAddContactsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactListsAddContacts, contactListId, body, options);
  }

  /**
   * Creates a contact list in the oldest team that the token can see.
   *
   * createForTeam picks the team. The reply does not tell the id.
   *
   * `POST /contact_lists` · limit 50/min, more by plan · scope contacts:write
   *
   * @see https://dev.frontapp.com/reference/create-contact-list
   */
  create(body: ContactListsCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactListsCreate, undefined, body, options);
  }

  /**
   * Creates a contact list of a team.
   *
   * The reply does not tell the id.
   *
   * `POST /teams/{team_id}/contact_lists` · limit 50/min, more by plan · scope contacts:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-contact-list
   */
  createForTeam(teamId: string, body: ContactListsCreateForTeamBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactListsCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a contact list of a teammate.
   *
   * The reply does not tell the id.
   *
   * `POST /teammates/{teammate_id}/contact_lists` · limit 50/min, more by plan · scope contacts:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-contact-list
   */
  createForTeammate(
    teammateId: string,
    body: ContactListsCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(contactListsCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a contact list.
   *
   * `DELETE /contact_lists/{contact_list_id}` · limit 50/min, more by plan · scope contacts:delete
   *
   * @param contactListId Id of the list (`grp_…`)
   * @see https://dev.frontapp.com/reference/delete-contact-list
   */
  delete(contactListId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(contactListsDelete, contactListId, undefined, options);
  }

  /**
   * Lists contact lists.
   *
   * `GET /contact_lists` · limit 50/min, more by plan · scope contacts:read
   *
   * @see https://dev.frontapp.com/reference/list-contact-lists
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ContactListsListResponse> {
    return this.#core.call(contactListsList, undefined, query, options);
  }

  /**
   * Lists the contacts of a list.
   *
   * `GET /contact_lists/{contact_list_id}/contacts` · limit 50/min, more by plan · scope contacts:read
   *
   * @param contactListId Id of the list (`grp_…`)
   * @see https://dev.frontapp.com/reference/list-contacts-in-contact-list
   */
  listContacts(
    contactListId: string,
    query?: ContactListsListContactsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ContactListsListContactsItem, ContactListsListContactsResponse> {
    return new PagedCall(this.#core, contactListsListContacts, contactListId, query, options);
  }

  /**
   * Lists the contact lists of a team.
   *
   * `GET /teams/{team_id}/contact_lists` · limit 50/min, more by plan · scope contacts:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-contact-lists
   */
  listForTeam(
    teamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ContactListsListForTeamResponse> {
    return this.#core.call(contactListsListForTeam, teamId, query, options);
  }

  /**
   * Lists the contact lists of a teammate.
   *
   * `GET /teammates/{teammate_id}/contact_lists` · limit 50/min, more by plan · scope contacts:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-contact-lists
   */
  listForTeammate(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ContactListsListForTeammateResponse> {
    return this.#core.call(contactListsListForTeammate, teammateId, query, options);
  }

  /**
   * Removes contacts from a list.
   *
   * At most 50 a call.
   *
   * `DELETE /contact_lists/{contact_list_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactListId Id of the list (`grp_…`)
   * @see https://dev.frontapp.com/reference/remove-contacts-from-contact-list
   */
  removeContacts(
    contactListId: string,
    body: ContactListsRemoveContactsBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(contactListsRemoveContacts, contactListId, body, options);
  }

  /**
   * Sends any number of items through `contactLists.removeContacts`, up to 50 items a request.
   *
   * Of each request: At most 50 a call.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `DELETE /contact_lists/{contact_list_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactListId Id of the list (`grp_…`)
   * @param items read as they are sent, never all at once
   * @see https://dev.frontapp.com/reference/remove-contacts-from-contact-list
   */
  removeEach(
    contactListId: string,
    items: AsyncIterable<ContactListsRemoveEachItem> | Iterable<ContactListsRemoveEachItem>,
    options?: BulkOptions,
  ): BulkRun<ContactListsRemoveEachItem, undefined> {
    return new BulkRun(this.#core, contactListsRemoveContacts, contactListId, items, options);
  }
}

/**
 * `contactLists` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createContactLists(options: FrontOptions): ContactListsResource {
  return new ContactListsResource(new ClientCore(vendor, options));
}
