// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  tagGroupsCreate,
  tagGroupsDelete,
  tagGroupsGet,
  tagGroupsList,
  tagGroupsListTagIds,
  tagGroupsListTags,
  tagGroupsUpdate,
} from "../operations/tag-groups.ts";
import type {
  TagGroupsCreateResponse,
  TagGroupsGetResponse,
  TagGroupsListResponse,
  TagGroupsListTagIdsResponse,
  TagGroupsListTagsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.tagGroups`: each answers with the reply that it is given, or with the documented example. */
export const tagGroupsMocks = {
  /** Creates a tag group. `POST /api/tag-groups` */
  create: (reply?: TagGroupsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagGroupsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "tag-group",
            id: "e8b2c1d0-1111-4222-8333-444455556666",
            attributes: { name: "Season", exclusive: false, default: false },
            links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a tag group and its tags. `DELETE /api/tag-groups/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagGroupsDelete, { status: 204 }, reply, init),
  /** Returns a tag group. `GET /api/tag-groups/{id}` */
  get: (reply?: TagGroupsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagGroupsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "tag-group",
            id: "e8b2c1d0-1111-4222-8333-444455556666",
            attributes: { name: "Season", exclusive: false, default: false },
            links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists tag groups. `GET /api/tag-groups` */
  list: (reply?: TagGroupsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagGroupsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "tag-group",
              id: "e8b2c1d0-1111-4222-8333-444455556666",
              attributes: { name: "Season", exclusive: false, default: false },
              links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a group's tags. `GET /api/tag-groups/{id}/relationships/tags` */
  listTagIds: (reply?: TagGroupsListTagIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagGroupsListTagIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "tag", id: "abcd1234-ef56-gh78-ij90-abcdef123456" }] },
      },
      reply,
      init,
    ),
  /** Lists the tags of a group. `GET /api/tag-groups/{id}/tags` */
  listTags: (reply?: TagGroupsListTagsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagGroupsListTags,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "tag",
              id: "abcd1234-ef56-gh78-ij90-abcdef123456",
              attributes: { name: "Spring" },
              links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
            },
          ],
          included: [
            {
              type: "tag-group",
              id: "e8b2c1d0-1111-4222-8333-444455556666",
              attributes: { name: "Season", exclusive: false, default: false },
              links: { self: "https://a.klaviyo.com/api/tag-groups/e8b2c1d0-1111-4222-8333-444455556666" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Renames a tag group. `PATCH /api/tag-groups/{id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagGroupsUpdate, { status: 204 }, reply, init),
};
