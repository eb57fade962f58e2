// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  tagsCreate,
  tagsDelete,
  tagsGet,
  tagsGetTagGroup,
  tagsGetTagGroupId,
  tagsList,
  tagsListCampaignIds,
  tagsListFlowIds,
  tagsListListIds,
  tagsListSegmentIds,
  tagsTagCampaigns,
  tagsTagFlows,
  tagsTagLists,
  tagsTagSegments,
  tagsUntagCampaigns,
  tagsUntagFlows,
  tagsUntagLists,
  tagsUntagSegments,
  tagsUpdate,
} from "../operations/tags.ts";
import type {
  TagsCreateResponse,
  TagsGetResponse,
  TagsGetTagGroupIdResponse,
  TagsGetTagGroupResponse,
  TagsListCampaignIdsResponse,
  TagsListFlowIdsResponse,
  TagsListListIdsResponse,
  TagsListResponse,
  TagsListSegmentIdsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.tags`: each answers with the reply that it is given, or with the documented example. */
export const tagsMocks = {
  /** Creates a tag. `POST /api/tags` */
  create: (reply?: TagsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a tag. `DELETE /api/tags/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsDelete, { status: 204 }, reply, init),
  /** Returns a tag. `GET /api/tags/{id}` */
  get: (reply?: TagsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "tag",
            id: "abcd1234-ef56-gh78-ij90-abcdef123456",
            attributes: { name: "Spring" },
            links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
          },
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
  /** Returns the group of a tag. `GET /api/tags/{id}/tag-group` */
  getTagGroup: (reply?: TagsGetTagGroupResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsGetTagGroup,
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
  /** Returns the id of a tag's group. `GET /api/tags/{id}/relationships/tag-group` */
  getTagGroupId: (reply?: TagsGetTagGroupIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsGetTagGroupId,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: { type: "tag-group", id: "e8b2c1d0-1111-4222-8333-444455556666" } },
      },
      reply,
      init,
    ),
  /** Lists tags. `GET /api/tags` */
  list: (reply?: TagsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsList,
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
  /** Lists the ids of the campaigns with a tag. `GET /api/tags/{id}/relationships/campaigns` */
  listCampaignIds: (reply?: TagsListCampaignIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListCampaignIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "campaign", id: "01GMRWDSA0ARTAKE1SFX8JGXAY" }] },
      },
      reply,
      init,
    ),
  /** Lists the ids of the flows with a tag. `GET /api/tags/{id}/relationships/flows` */
  listFlowIds: (reply?: TagsListFlowIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListFlowIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "flow", id: "XVTP5Q" }] } },
      reply,
      init,
    ),
  /** Lists the ids of the lists with a tag. `GET /api/tags/{id}/relationships/lists` */
  listListIds: (reply?: TagsListListIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListListIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "list", id: "Y6nRLr" }] } },
      reply,
      init,
    ),
  /** Lists the ids of the segments with a tag. `GET /api/tags/{id}/relationships/segments` */
  listSegmentIds: (reply?: TagsListSegmentIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      tagsListSegmentIds,
      { status: 200, contentType: "application/vnd.api+json", example: { data: [{ type: "segment", id: "TzZ2X8" }] } },
      reply,
      init,
    ),
  /** Puts a tag on campaigns. `POST /api/tags/{id}/relationships/campaigns` */
  tagCampaigns: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsTagCampaigns, { status: 204 }, reply, init),
  /** Puts a tag on flows. `POST /api/tags/{id}/relationships/flows` */
  tagFlows: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsTagFlows, { status: 204 }, reply, init),
  /** Puts a tag on lists. `POST /api/tags/{id}/relationships/lists` */
  tagLists: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsTagLists, { status: 204 }, reply, init),
  /** Puts a tag on segments. `POST /api/tags/{id}/relationships/segments` */
  tagSegments: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsTagSegments, { status: 204 }, reply, init),
  /** Takes a tag off campaigns. `DELETE /api/tags/{id}/relationships/campaigns` */
  untagCampaigns: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUntagCampaigns, { status: 204 }, reply, init),
  /** Takes a tag off flows. `DELETE /api/tags/{id}/relationships/flows` */
  untagFlows: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUntagFlows, { status: 204 }, reply, init),
  /** Takes a tag off lists. `DELETE /api/tags/{id}/relationships/lists` */
  untagLists: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUntagLists, { status: 204 }, reply, init),
  /** Takes a tag off segments. `DELETE /api/tags/{id}/relationships/segments` */
  untagSegments: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUntagSegments, { status: 204 }, reply, init),
  /** Renames a tag. `PATCH /api/tags/{id}` */
  update: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUpdate, { status: 204 }, reply, init),
};
