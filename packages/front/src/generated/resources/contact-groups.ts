// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  contactGroupsAddContacts,
  contactGroupsCreate,
  contactGroupsCreateForTeam,
  contactGroupsCreateForTeammate,
  contactGroupsDelete,
  contactGroupsList,
  contactGroupsListContacts,
  contactGroupsListForTeam,
  contactGroupsListForTeammate,
  contactGroupsRemoveContacts,
} from "../operations/contact-groups.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ContactGroupsAddContactsBody,
  ContactGroupsCreateBody,
  ContactGroupsCreateForTeamBody,
  ContactGroupsCreateForTeammateBody,
  ContactGroupsListContactsItem,
  ContactGroupsListContactsQuery,
  ContactGroupsListContactsResponse,
  ContactGroupsListForTeammateResponse,
  ContactGroupsListForTeamResponse,
  ContactGroupsListResponse,
  ContactGroupsRemoveContactsBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Old name of contact lists. */
export class ContactGroupsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds contacts to a group.
   *
   * Use contactLists.addContacts.
   *
   * `POST /contact_groups/{contact_group_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactGroupId Id of the group (`grp_…`)
   * @see https://dev.frontapp.com/reference/add-contacts-to-group
   * @deprecated
   */
  addContacts(contactGroupId: string, body: ContactGroupsAddContactsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactGroupsAddContacts, contactGroupId, body, options);
  }

  /**
   * Creates a contact group.
   *
   * Use contactLists.create.
   *
   * `POST /contact_groups` · limit 50/min, more by plan · scope contacts:write
   *
   * @see https://dev.frontapp.com/reference/create-group
   * @deprecated
   */
  create(body: ContactGroupsCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactGroupsCreate, undefined, body, options);
  }

  /**
   * Creates a contact group of a team.
   *
   * Use contactLists.createForTeam.
   *
   * `POST /teams/{team_id}/contact_groups` · limit 50/min, more by plan · scope contacts:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-group
   * @deprecated
   */
  createForTeam(teamId: string, body: ContactGroupsCreateForTeamBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(contactGroupsCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a contact group of a teammate.
   *
   * Use contactLists.createForTeammate.
   *
   * `POST /teammates/{teammate_id}/contact_groups` · limit 50/min, more by plan · scope contacts:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-group
   * @deprecated
   */
  createForTeammate(
    teammateId: string,
    body: ContactGroupsCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(contactGroupsCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a contact group.
   *
   * Use contactLists.delete.
   *
   * `DELETE /contact_groups/{contact_group_id}` · limit 50/min, more by plan · scope contacts:delete
   *
   * @param contactGroupId Id of the group (`grp_…`)
   * @see https://dev.frontapp.com/reference/delete-group
   * @deprecated
   */
  delete(contactGroupId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(contactGroupsDelete, contactGroupId, undefined, options);
  }

  /**
   * Lists contact groups.
   *
   * Use contactLists.list.
   *
   * `GET /contact_groups` · limit 50/min, more by plan · scope contacts:read
   *
   * @see https://dev.frontapp.com/reference/list-groups
   * @deprecated
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ContactGroupsListResponse> {
    return this.#core.call(contactGroupsList, undefined, query, options);
  }

  /**
   * Lists the contacts of a group.
   *
   * Use contactLists.listContacts.
   *
   * `GET /contact_groups/{contact_group_id}/contacts` · limit 50/min, more by plan · scope contacts:read
   *
   * @param contactGroupId Id of the group (`grp_…`)
   * @see https://dev.frontapp.com/reference/list-contacts-in-group
   * @deprecated
   */
  listContacts(
    contactGroupId: string,
    query?: ContactGroupsListContactsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ContactGroupsListContactsItem, ContactGroupsListContactsResponse> {
    return new PagedCall(this.#core, contactGroupsListContacts, contactGroupId, query, options);
  }

  /**
   * Lists the contact groups of a team.
   *
   * Use contactLists.listForTeam.
   *
   * `GET /teams/{team_id}/contact_groups` · limit 50/min, more by plan · scope contacts:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-groups
   * @deprecated
   */
  listForTeam(
    teamId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ContactGroupsListForTeamResponse> {
    return this.#core.call(contactGroupsListForTeam, teamId, query, options);
  }

  /**
   * Lists the contact groups of a teammate.
   *
   * Use contactLists.listForTeammate.
   *
   * `GET /teammates/{teammate_id}/contact_groups` · limit 50/min, more by plan · scope contacts:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-groups
   * @deprecated
   */
  listForTeammate(
    teammateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<ContactGroupsListForTeammateResponse> {
    return this.#core.call(contactGroupsListForTeammate, teammateId, query, options);
  }

  /**
   * Removes contacts from a group.
   *
   * Use contactLists.removeContacts. At most 50 a call.
   *
   * `DELETE /contact_groups/{contact_group_id}/contacts` · limit 50/min, more by plan · scope contacts:write
   *
   * @param contactGroupId Id of the group (`grp_…`)
   * @see https://dev.frontapp.com/reference/remove-contacts-from-group
   * @deprecated
   */
  removeContacts(
    contactGroupId: string,
    body: ContactGroupsRemoveContactsBody,
    options?: RequestOptions,
  ): Call<undefined> {
    return this.#core.call(contactGroupsRemoveContacts, contactGroupId, body, options);
  }
}

/**
 * `contactGroups` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createContactGroups(options: FrontOptions): ContactGroupsResource {
  return new ContactGroupsResource(new ClientCore(vendor, options));
}
