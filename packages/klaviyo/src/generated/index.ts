// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

export * from "@carillon/runtime";
export { Klaviyo } from "./client.ts";
export type { KlaviyoOptions } from "./options.ts";
export { AccountsResource } from "./resources/accounts.ts";
export { CampaignMessagesResource } from "./resources/campaign-messages.ts";
export { CampaignsResource } from "./resources/campaigns.ts";
export { CatalogItemsResource } from "./resources/catalog-items.ts";
export { ClientSideResource } from "./resources/client-side.ts";
export { CouponCodesResource } from "./resources/coupon-codes.ts";
export { CustomMetricsResource } from "./resources/custom-metrics.ts";
export { DataSourcesResource } from "./resources/data-sources.ts";
export { EventsResource } from "./resources/events.ts";
export { ImagesResource } from "./resources/images.ts";
export { ListsResource } from "./resources/lists.ts";
export { MappedMetricsResource } from "./resources/mapped-metrics.ts";
export { MetricsResource } from "./resources/metrics.ts";
export { ProfilesResource } from "./resources/profiles.ts";
export { ReportsResource } from "./resources/reports.ts";
export { SegmentsResource } from "./resources/segments.ts";
export { TagsResource } from "./resources/tags.ts";
export { WebhookTopicsResource } from "./resources/webhook-topics.ts";
export { WebhooksResource } from "./resources/webhooks.ts";
export type * from "./types.ts";
