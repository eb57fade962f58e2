// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  campaignTemplatesCreate,
  campaignTemplatesDelete,
  campaignTemplatesExists,
  campaignTemplatesGet,
  campaignTemplatesList,
  campaignTemplatesSave,
  campaignTemplatesUpdate,
} from "../operations/campaign-templates.ts";
import type { CrispOptions } from "../options.ts";
import type {
  CampaignTemplatesCreateBody,
  CampaignTemplatesCreateResponse,
  CampaignTemplatesDeleteResponse,
  CampaignTemplatesGetResponse,
  CampaignTemplatesListItem,
  CampaignTemplatesListQuery,
  CampaignTemplatesListResponse,
  CampaignTemplatesSaveBody,
  CampaignTemplatesSaveResponse,
  CampaignTemplatesUpdateBody,
  CampaignTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of campaigns. */
export class CampaignTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a template.
   *
   * `POST /website/{website_id}/campaigns/template` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign-template
   */
  create(
    body: CampaignTemplatesCreateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CampaignTemplatesCreateResponse> {
    return this.#core.call(campaignTemplatesCreate, undefined, body, options);
  }

  /**
   * Deletes a template.
   *
   * `DELETE /website/{website_id}/campaigns/template/{template_id}` · limit 5000/day, more by plan; not published
   *
   * @param templateId Id of the template.
   * @see https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign-template
   */
  delete(
    templateId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CampaignTemplatesDeleteResponse> {
    return this.#core.call(campaignTemplatesDelete, templateId, undefined, options);
  }

  /**
   * Tells whether a template exists.
   *
   * `HEAD /website/{website_id}/campaigns/template/{template_id}` · limit 5000/day, more by plan; not published
   *
   * @param templateId Id of the template.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-template-exists
   */
  exists(
    templateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(campaignTemplatesExists, templateId, query, options);
  }

  /**
   * Gets a template.
   *
   * `GET /website/{website_id}/campaigns/template/{template_id}` · limit 5000/day, more by plan; not published
   *
   * @param templateId Id of the template.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign-template
   */
  get(
    templateId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<CampaignTemplatesGetResponse> {
    return this.#core.call(campaignTemplatesGet, templateId, query, options);
  }

  /**
   * Lists templates.
   *
   * `GET /website/{website_id}/campaigns/templates/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-campaign-templates
   */
  list(
    query?: CampaignTemplatesListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<CampaignTemplatesListItem, CampaignTemplatesListResponse> {
    return new PagedCall(this.#core, campaignTemplatesList, undefined, query, options);
  }

  /**
   * Saves a whole template over the old one.
   *
   * What is left out is lost.
   *
   * `PUT /website/{website_id}/campaigns/template/{template_id}` · limit 5000/day, more by plan; not published
   *
   * @param templateId Id of the template.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign-template
   */
  save(
    templateId: string,
    body: CampaignTemplatesSaveBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CampaignTemplatesSaveResponse> {
    return this.#core.call(campaignTemplatesSave, templateId, body, options);
  }

  /**
   * Changes parts of a template.
   *
   * `PATCH /website/{website_id}/campaigns/template/{template_id}` · limit 5000/day, more by plan; not published
   *
   * @param templateId Id of the template.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign-template
   */
  update(
    templateId: string,
    body: CampaignTemplatesUpdateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<CampaignTemplatesUpdateResponse> {
    return this.#core.call(campaignTemplatesUpdate, templateId, body, options);
  }
}

/**
 * `campaignTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCampaignTemplates(options: CrispOptions): CampaignTemplatesResource {
  return new CampaignTemplatesResource(new ClientCore(vendor, options));
}
