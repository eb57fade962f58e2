// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  tagsCreate,
  tagsCreateChild,
  tagsCreateForCompany,
  tagsCreateForTeam,
  tagsCreateForTeammate,
  tagsDelete,
  tagsGet,
  tagsList,
  tagsListChildren,
  tagsListConversations,
  tagsListForCompany,
  tagsListForTeam,
  tagsListForTeammate,
  tagsUpdate,
} from "../operations/tags.ts";
import type { FrontOptions } from "../options.ts";
import type {
  TagsCreateBody,
  TagsCreateChildBody,
  TagsCreateChildResponse,
  TagsCreateForCompanyBody,
  TagsCreateForCompanyResponse,
  TagsCreateForTeamBody,
  TagsCreateForTeammateBody,
  TagsCreateForTeammateResponse,
  TagsCreateForTeamResponse,
  TagsCreateResponse,
  TagsGetResponse,
  TagsListChildrenResponse,
  TagsListConversationsItem,
  TagsListConversationsQuery,
  TagsListConversationsResponse,
  TagsListForCompanyItem,
  TagsListForCompanyQuery,
  TagsListForCompanyResponse,
  TagsListForTeamItem,
  TagsListForTeammateItem,
  TagsListForTeammateQuery,
  TagsListForTeammateResponse,
  TagsListForTeamQuery,
  TagsListForTeamResponse,
  TagsListItem,
  TagsListQuery,
  TagsListResponse,
  TagsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Labels of conversations. */
export class TagsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a tag in the oldest team.
   *
   * Kept for old programs. createForCompany, createForTeam and createForTeammate say where it goes.
   *
   * `POST /tags` · limit 50/min, more by plan · scope tags:write
   *
   * @see https://dev.frontapp.com/reference/create-tag
   */
  create(body: TagsCreateBody, options?: RequestOptions): Call<TagsCreateResponse> {
    return this.#core.call(tagsCreate, undefined, body, options);
  }

  /**
   * Creates a tag under a tag.
   *
   * `POST /tags/{tag_id}/children` · limit 50/min, more by plan · scope tags:write
   *
   * @param tagId Id of the tag (`tag_…`)
   * @see https://dev.frontapp.com/reference/create-child-tag
   */
  createChild(tagId: string, body: TagsCreateChildBody, options?: RequestOptions): Call<TagsCreateChildResponse> {
    return this.#core.call(tagsCreateChild, tagId, body, options);
  }

  /**
   * Creates a tag of the company.
   *
   * `POST /company/tags` · limit 50/min, more by plan · scope tags:write
   *
   * @see https://dev.frontapp.com/reference/create-company-tag
   */
  createForCompany(body: TagsCreateForCompanyBody, options?: RequestOptions): Call<TagsCreateForCompanyResponse> {
    return this.#core.call(tagsCreateForCompany, undefined, body, options);
  }

  /**
   * Creates a tag of a team.
   *
   * `POST /teams/{team_id}/tags` · limit 50/min, more by plan · scope tags:write
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/create-team-tag
   */
  createForTeam(
    teamId: string,
    body: TagsCreateForTeamBody,
    options?: RequestOptions,
  ): Call<TagsCreateForTeamResponse> {
    return this.#core.call(tagsCreateForTeam, teamId, body, options);
  }

  /**
   * Creates a tag of a teammate.
   *
   * `POST /teammates/{teammate_id}/tags` · limit 50/min, more by plan · scope tags:write
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/create-teammate-tag
   */
  createForTeammate(
    teammateId: string,
    body: TagsCreateForTeammateBody,
    options?: RequestOptions,
  ): Call<TagsCreateForTeammateResponse> {
    return this.#core.call(tagsCreateForTeammate, teammateId, body, options);
  }

  /**
   * Deletes a tag.
   *
   * `DELETE /tags/{tag_id}` · limit 50/min, more by plan · scope tags:delete
   *
   * @param tagId Id of the tag (`tag_…`)
   * @see https://dev.frontapp.com/reference/delete-tag
   */
  delete(tagId: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(tagsDelete, tagId, undefined, options);
  }

  /**
   * Gets a tag.
   *
   * `GET /tags/{tag_id}` · limit 50/min, more by plan · scope tags:read
   *
   * @param tagId Id of the tag (`tag_…`)
   * @see https://dev.frontapp.com/reference/get-tag
   */
  get(tagId: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<TagsGetResponse> {
    return this.#core.call(tagsGet, tagId, query, options);
  }

  /**
   * Lists the tags that the token can see, of the company, teams and teammates.
   *
   * `GET /tags` · limit 50/min, more by plan · scope tags:read
   *
   * @see https://dev.frontapp.com/reference/list-tags
   */
  list(query?: TagsListQuery, options?: RequestOptions<never>): PagedCall<TagsListItem, TagsListResponse> {
    return new PagedCall(this.#core, tagsList, undefined, query, options);
  }

  /**
   * Lists the tags under a tag.
   *
   * `GET /tags/{tag_id}/children` · limit 50/min, more by plan · scope tags:read
   *
   * @param tagId Id of the tag (`tag_…`)
   * @see https://dev.frontapp.com/reference/list-tag-children
   */
  listChildren(
    tagId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<TagsListChildrenResponse> {
    return this.#core.call(tagsListChildren, tagId, query, options);
  }

  /**
   * Lists the conversations that have a tag.
   *
   * For finer filters see conversations.search.
   *
   * `GET /tags/{tag_id}/conversations` · limit 50/min, more by plan · scope conversations:read
   *
   * @param tagId Id of the tag (`tag_…`)
   * @see https://dev.frontapp.com/reference/list-tagged-conversations
   */
  listConversations(
    tagId: string,
    query?: TagsListConversationsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TagsListConversationsItem, TagsListConversationsResponse> {
    return new PagedCall(this.#core, tagsListConversations, tagId, query, options);
  }

  /**
   * Lists the tags of the company itself.
   *
   * `GET /company/tags` · limit 50/min, more by plan · scope tags:read
   *
   * @see https://dev.frontapp.com/reference/list-company-tags
   */
  listForCompany(
    query?: TagsListForCompanyQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TagsListForCompanyItem, TagsListForCompanyResponse> {
    return new PagedCall(this.#core, tagsListForCompany, undefined, query, options);
  }

  /**
   * Lists the tags of a team.
   *
   * `GET /teams/{team_id}/tags` · limit 50/min, more by plan · scope tags:read
   *
   * @param teamId Id of the team (`tim_…`)
   * @see https://dev.frontapp.com/reference/list-team-tags
   */
  listForTeam(
    teamId: string,
    query?: TagsListForTeamQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TagsListForTeamItem, TagsListForTeamResponse> {
    return new PagedCall(this.#core, tagsListForTeam, teamId, query, options);
  }

  /**
   * Lists the tags of a teammate.
   *
   * `GET /teammates/{teammate_id}/tags` · limit 50/min, more by plan · scope tags:read
   *
   * @param teammateId Id (`tea_…`) or `alt:email:` and the address.
   * @see https://dev.frontapp.com/reference/list-teammate-tags
   */
  listForTeammate(
    teammateId: string,
    query?: TagsListForTeammateQuery,
    options?: RequestOptions<never>,
  ): PagedCall<TagsListForTeammateItem, TagsListForTeammateResponse> {
    return new PagedCall(this.#core, tagsListForTeammate, teammateId, query, options);
  }

  /**
   * Changes a tag.
   *
   * `PATCH /tags/{tag_id}` · limit 50/min, more by plan · scope tags:write
   *
   * @param tagId Id of the tag (`tag_…`)
   * @see https://dev.frontapp.com/reference/update-a-tag
   */
  update(tagId: string, body: TagsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUpdate, tagId, body, options);
  }
}

/**
 * `tags` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTags(options: FrontOptions): TagsResource {
  return new TagsResource(new ClientCore(vendor, options));
}
