// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { tagsCreate, tagsList, tagsTagCampaigns, tagsUntagCampaigns } from "../operations/tags.ts";
import type { TagsCreateResponse, TagsListResponse } from "../types.ts";
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
          links: { self: "https://a.klaviyo.com/api/tags/abcd1234-ef56-gh78-ij90-abcdef123456" },
        },
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
          links: { self: "https://a.klaviyo.com/api/tags", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
  /** Puts a tag on campaigns. `POST /api/tags/{id}/relationships/campaigns` */
  tagCampaigns: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsTagCampaigns, { status: 204 }, reply, init),
  /** Takes a tag off campaigns. `DELETE /api/tags/{id}/relationships/campaigns` */
  untagCampaigns: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, tagsUntagCampaigns, { status: 204 }, reply, init),
};
