// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { KlaviyoOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { CampaignMessagesResource } from "./resources/campaign-messages.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { CatalogItemsResource } from "./resources/catalog-items.ts";
import { ClientSideResource } from "./resources/client-side.ts";
import { CouponCodesResource } from "./resources/coupon-codes.ts";
import { CustomMetricsResource } from "./resources/custom-metrics.ts";
import { DataSourcesResource } from "./resources/data-sources.ts";
import { EventsResource } from "./resources/events.ts";
import { ImagesResource } from "./resources/images.ts";
import { ListsResource } from "./resources/lists.ts";
import { MappedMetricsResource } from "./resources/mapped-metrics.ts";
import { MetricsResource } from "./resources/metrics.ts";
import { ProfilesResource } from "./resources/profiles.ts";
import { ReportsResource } from "./resources/reports.ts";
import { SegmentsResource } from "./resources/segments.ts";
import { TagsResource } from "./resources/tags.ts";
import { WebhookTopicsResource } from "./resources/webhook-topics.ts";
import { WebhooksResource } from "./resources/webhooks.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Klaviyo API. Profiles, events, lists, campaigns, flows and reports of the Klaviyo marketing platform, in JSON:API form.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://developers.klaviyo.com/en/reference/api_overview
 */
export class Klaviyo extends Client {
  /** The account of the key. */
  readonly accounts: AccountsResource;
  /** What campaigns send. */
  readonly campaignMessages: CampaignMessagesResource;
  /** Messages to lists and segments, sent once. */
  readonly campaigns: CampaignsResource;
  /** Products. */
  readonly catalogItems: CatalogItemsResource;
  /** Calls for browsers and apps, with the public company id. */
  readonly clientSide: ClientSideResource;
  /** Codes of coupons. */
  readonly couponCodes: CouponCodesResource;
  /** Metrics made of other metrics. */
  readonly customMetrics: CustomMetricsResource;
  /** Where the records of custom objects come from. */
  readonly dataSources: DataSourcesResource;
  /** What profiles did. */
  readonly events: EventsResource;
  /** Images for templates. */
  readonly images: ImagesResource;
  /** Static groups of profiles. */
  readonly lists: ListsResource;
  /** Roles, such as revenue, and the metrics that play them. */
  readonly mappedMetrics: MappedMetricsResource;
  /** Kinds of events, and their figures over time. */
  readonly metrics: MetricsResource;
  /** People. */
  readonly profiles: ProfilesResource;
  /** Figures of campaigns, flows, forms and segments. */
  readonly reports: ReportsResource;
  /** Groups of profiles that a definition keeps up to date. */
  readonly segments: SegmentsResource;
  /** Labels for campaigns, flows, lists and segments. */
  readonly tags: TagsResource;
  /** Kinds of events that webhooks can be told of. */
  readonly webhookTopics: WebhookTopicsResource;
  /** URLs that Klaviyo posts events to. OAuth only. */
  readonly webhooks: WebhooksResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: KlaviyoOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.campaignMessages = new CampaignMessagesResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.catalogItems = new CatalogItemsResource(this.core);
    this.clientSide = new ClientSideResource(this.core);
    this.couponCodes = new CouponCodesResource(this.core);
    this.customMetrics = new CustomMetricsResource(this.core);
    this.dataSources = new DataSourcesResource(this.core);
    this.events = new EventsResource(this.core);
    this.images = new ImagesResource(this.core);
    this.lists = new ListsResource(this.core);
    this.mappedMetrics = new MappedMetricsResource(this.core);
    this.metrics = new MetricsResource(this.core);
    this.profiles = new ProfilesResource(this.core);
    this.reports = new ReportsResource(this.core);
    this.segments = new SegmentsResource(this.core);
    this.tags = new TagsResource(this.core);
    this.webhookTopics = new WebhookTopicsResource(this.core);
    this.webhooks = new WebhooksResource(this.core);
  }
}
