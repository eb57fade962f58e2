// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { tagsCreate, tagsList, tagsTagCampaigns, tagsUntagCampaigns } from "../operations/tags.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  TagsCreateBody,
  TagsCreateQuery,
  TagsCreateResponse,
  TagsListItem,
  TagsListQuery,
  TagsListResponse,
  TagsTagCampaignsBody,
  TagsUntagCampaignsBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Labels for campaigns, flows, lists and segments. */
export class TagsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a tag.
   *
   * `POST /api/tags` · limit 3/s, 60/min · scope tags:read, tags:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_tag
   */
  create(body: TagsCreateBody, options?: RequestOptions<TagsCreateQuery>): Call<TagsCreateResponse> {
    return this.#core.call(tagsCreate, undefined, body, options);
  }

  /**
   * Lists tags.
   *
   * `GET /api/tags` · limit 3/s, 60/min · scope tags:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_tags
   */
  list(query?: TagsListQuery, options?: RequestOptions<never>): PagedCall<TagsListItem, TagsListResponse> {
    return this.#core.list(tagsList, undefined, query, options);
  }

  /**
   * Puts a tag on campaigns.
   *
   * `POST /api/tags/{id}/relationships/campaigns` · limit 3/s, 60/min · scope campaigns:write, tags:write
   *
   * @param id Id of the tag.
   * @see https://developers.klaviyo.com/en/reference/tag_campaigns
   */
  tagCampaigns(id: string, body: TagsTagCampaignsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsTagCampaigns, id, body, options);
  }

  /**
   * Takes a tag off campaigns.
   *
   * `DELETE /api/tags/{id}/relationships/campaigns` · limit 3/s, 60/min · scope campaigns:write, tags:write
   *
   * @param id Id of the tag.
   * @see https://developers.klaviyo.com/en/reference/remove_tag_from_campaigns
   */
  untagCampaigns(id: string, body: TagsUntagCampaignsBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(tagsUntagCampaigns, id, body, options);
  }
}

/**
 * `tags` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createTags(options: KlaviyoOptions): TagsResource {
  return new TagsResource(new ClientCore(vendor, options));
}
