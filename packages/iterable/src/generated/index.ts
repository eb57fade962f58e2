// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

export * from "@carillon/runtime";
export { IterableClient } from "./client.ts";
export type { IterableClientOptions } from "./options.ts";
export { CampaignsResource } from "./resources/campaigns.ts";
export { CatalogItemsResource } from "./resources/catalog-items.ts";
export { CatalogsResource } from "./resources/catalogs.ts";
export { ChannelsResource } from "./resources/channels.ts";
export { CommerceResource } from "./resources/commerce.ts";
export { EmailTemplatesResource } from "./resources/email-templates.ts";
export { EmailsResource } from "./resources/emails.ts";
export { EventsResource } from "./resources/events.ts";
export { ExperimentsResource } from "./resources/experiments.ts";
export { ExportsResource } from "./resources/exports.ts";
export { InAppMessagesResource } from "./resources/in-app-messages.ts";
export { JourneysResource } from "./resources/journeys.ts";
export { JwtsResource } from "./resources/jwts.ts";
export { ListsResource } from "./resources/lists.ts";
export { MessageTypesResource } from "./resources/message-types.ts";
export { MetadataResource } from "./resources/metadata.ts";
export { PushMessagesResource } from "./resources/push-messages.ts";
export { SmsMessagesResource } from "./resources/sms-messages.ts";
export { SubscriptionsResource } from "./resources/subscriptions.ts";
export { TemplatesResource } from "./resources/templates.ts";
export { UsersResource } from "./resources/users.ts";
export { WebhooksResource } from "./resources/webhooks.ts";
export type * from "./types.ts";
