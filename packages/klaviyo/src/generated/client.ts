// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { KlaviyoOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { BackInStockSubscriptionsResource } from "./resources/back-in-stock-subscriptions.ts";
import { CampaignMessagesResource } from "./resources/campaign-messages.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { CatalogCategoriesResource } from "./resources/catalog-categories.ts";
import { CatalogItemsResource } from "./resources/catalog-items.ts";
import { CatalogVariantsResource } from "./resources/catalog-variants.ts";
import { ClientSideResource } from "./resources/client-side.ts";
import { ConversationMessagesResource } from "./resources/conversation-messages.ts";
import { CouponCodesResource } from "./resources/coupon-codes.ts";
import { CouponsResource } from "./resources/coupons.ts";
import { CustomMetricsResource } from "./resources/custom-metrics.ts";
import { DataPrivacyResource } from "./resources/data-privacy.ts";
import { DataSourcesResource } from "./resources/data-sources.ts";
import { EventsResource } from "./resources/events.ts";
import { FlowActionsResource } from "./resources/flow-actions.ts";
import { FlowMessagesResource } from "./resources/flow-messages.ts";
import { FlowsResource } from "./resources/flows.ts";
import { FormVersionsResource } from "./resources/form-versions.ts";
import { FormsResource } from "./resources/forms.ts";
import { ImagesResource } from "./resources/images.ts";
import { ListsResource } from "./resources/lists.ts";
import { MappedMetricsResource } from "./resources/mapped-metrics.ts";
import { MetricPropertiesResource } from "./resources/metric-properties.ts";
import { MetricsResource } from "./resources/metrics.ts";
import { ObjectRecordsResource } from "./resources/object-records.ts";
import { ObjectSchemasResource } from "./resources/object-schemas.ts";
import { ObjectTypesResource } from "./resources/object-types.ts";
import { ProfilesResource } from "./resources/profiles.ts";
import { PushTokensResource } from "./resources/push-tokens.ts";
import { ReportsResource } from "./resources/reports.ts";
import { ReviewsResource } from "./resources/reviews.ts";
import { SegmentsResource } from "./resources/segments.ts";
import { SourceMappingsResource } from "./resources/source-mappings.ts";
import { TagGroupsResource } from "./resources/tag-groups.ts";
import { TagsResource } from "./resources/tags.ts";
import { TemplatesResource } from "./resources/templates.ts";
import { TrackingSettingsResource } from "./resources/tracking-settings.ts";
import { UniversalContentResource } from "./resources/universal-content.ts";
import { WebFeedsResource } from "./resources/web-feeds.ts";
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
  /** Profiles that wait for a variant. */
  readonly backInStockSubscriptions: BackInStockSubscriptionsResource;
  /** What campaigns send. */
  readonly campaignMessages: CampaignMessagesResource;
  /** Messages to lists and segments, sent once. */
  readonly campaigns: CampaignsResource;
  /** Groups of products. */
  readonly catalogCategories: CatalogCategoriesResource;
  /** Products. */
  readonly catalogItems: CatalogItemsResource;
  /** Sizes, colours and other variants of products. */
  readonly catalogVariants: CatalogVariantsResource;
  /** Calls for browsers and apps, with the public company id. */
  readonly clientSide: ClientSideResource;
  /** Answers to profiles who wrote. */
  readonly conversationMessages: ConversationMessagesResource;
  /** Codes of coupons. */
  readonly couponCodes: CouponCodesResource;
  /** What coupon codes belong to. */
  readonly coupons: CouponsResource;
  /** Metrics made of other metrics. */
  readonly customMetrics: CustomMetricsResource;
  /** Deletion of people on their request. */
  readonly dataPrivacy: DataPrivacyResource;
  /** Where the records of custom objects come from. */
  readonly dataSources: DataSourcesResource;
  /** What profiles did. */
  readonly events: EventsResource;
  /** Steps of flows. */
  readonly flowActions: FlowActionsResource;
  /** What flows send. */
  readonly flowMessages: FlowMessagesResource;
  /** Series of messages that something starts. */
  readonly flows: FlowsResource;
  /** Versions of sign-up forms. */
  readonly formVersions: FormVersionsResource;
  /** Sign-up forms. */
  readonly forms: FormsResource;
  /** Images for templates. */
  readonly images: ImagesResource;
  /** Static groups of profiles. */
  readonly lists: ListsResource;
  /** Roles, such as revenue, and the metrics that play them. */
  readonly mappedMetrics: MappedMetricsResource;
  /** Properties of the events of metrics. */
  readonly metricProperties: MetricPropertiesResource;
  /** Kinds of events, and their figures over time. */
  readonly metrics: MetricsResource;
  /** Records of custom objects. */
  readonly objectRecords: ObjectRecordsResource;
  /** Properties and relations of custom objects. */
  readonly objectSchemas: ObjectSchemasResource;
  /** Types of custom objects. */
  readonly objectTypes: ObjectTypesResource;
  /** People. */
  readonly profiles: ProfilesResource;
  /** Devices that get push messages. */
  readonly pushTokens: PushTokensResource;
  /** Figures of campaigns, flows, forms and segments. */
  readonly reports: ReportsResource;
  /** What customers write of products. */
  readonly reviews: ReviewsResource;
  /** Groups of profiles that a definition keeps up to date. */
  readonly segments: SegmentsResource;
  /** How records become properties of custom objects. */
  readonly sourceMappings: SourceMappingsResource;
  /** Groups of tags. */
  readonly tagGroups: TagGroupsResource;
  /** Labels for campaigns, flows, lists and segments. */
  readonly tags: TagsResource;
  /** E-mail templates. */
  readonly templates: TemplatesResource;
  /** UTM parameters of links. */
  readonly trackingSettings: TrackingSettingsResource;
  /** Blocks that templates share. */
  readonly universalContent: UniversalContentResource;
  /** Feeds of a shop that templates show. */
  readonly webFeeds: WebFeedsResource;
  /** Kinds of events that webhooks can be told of. */
  readonly webhookTopics: WebhookTopicsResource;
  /** URLs that Klaviyo posts events to. OAuth only. */
  readonly webhooks: WebhooksResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: KlaviyoOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.backInStockSubscriptions = new BackInStockSubscriptionsResource(this.core);
    this.campaignMessages = new CampaignMessagesResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.catalogCategories = new CatalogCategoriesResource(this.core);
    this.catalogItems = new CatalogItemsResource(this.core);
    this.catalogVariants = new CatalogVariantsResource(this.core);
    this.clientSide = new ClientSideResource(this.core);
    this.conversationMessages = new ConversationMessagesResource(this.core);
    this.couponCodes = new CouponCodesResource(this.core);
    this.coupons = new CouponsResource(this.core);
    this.customMetrics = new CustomMetricsResource(this.core);
    this.dataPrivacy = new DataPrivacyResource(this.core);
    this.dataSources = new DataSourcesResource(this.core);
    this.events = new EventsResource(this.core);
    this.flowActions = new FlowActionsResource(this.core);
    this.flowMessages = new FlowMessagesResource(this.core);
    this.flows = new FlowsResource(this.core);
    this.formVersions = new FormVersionsResource(this.core);
    this.forms = new FormsResource(this.core);
    this.images = new ImagesResource(this.core);
    this.lists = new ListsResource(this.core);
    this.mappedMetrics = new MappedMetricsResource(this.core);
    this.metricProperties = new MetricPropertiesResource(this.core);
    this.metrics = new MetricsResource(this.core);
    this.objectRecords = new ObjectRecordsResource(this.core);
    this.objectSchemas = new ObjectSchemasResource(this.core);
    this.objectTypes = new ObjectTypesResource(this.core);
    this.profiles = new ProfilesResource(this.core);
    this.pushTokens = new PushTokensResource(this.core);
    this.reports = new ReportsResource(this.core);
    this.reviews = new ReviewsResource(this.core);
    this.segments = new SegmentsResource(this.core);
    this.sourceMappings = new SourceMappingsResource(this.core);
    this.tagGroups = new TagGroupsResource(this.core);
    this.tags = new TagsResource(this.core);
    this.templates = new TemplatesResource(this.core);
    this.trackingSettings = new TrackingSettingsResource(this.core);
    this.universalContent = new UniversalContentResource(this.core);
    this.webFeeds = new WebFeedsResource(this.core);
    this.webhookTopics = new WebhookTopicsResource(this.core);
    this.webhooks = new WebhooksResource(this.core);
  }
}
