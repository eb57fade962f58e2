// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { IterableClientOptions } from "./options.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { CatalogItemsResource } from "./resources/catalog-items.ts";
import { CatalogsResource } from "./resources/catalogs.ts";
import { ChannelsResource } from "./resources/channels.ts";
import { CommerceResource } from "./resources/commerce.ts";
import { EmailTemplatesResource } from "./resources/email-templates.ts";
import { EmailsResource } from "./resources/emails.ts";
import { EmbeddedMessagesResource } from "./resources/embedded-messages.ts";
import { EmbeddedTemplatesResource } from "./resources/embedded-templates.ts";
import { EventsResource } from "./resources/events.ts";
import { ExperimentsResource } from "./resources/experiments.ts";
import { ExportsResource } from "./resources/exports.ts";
import { InAppMessagesResource } from "./resources/in-app-messages.ts";
import { InAppTemplatesResource } from "./resources/in-app-templates.ts";
import { JourneysResource } from "./resources/journeys.ts";
import { JwtsResource } from "./resources/jwts.ts";
import { ListsResource } from "./resources/lists.ts";
import { MessageTypesResource } from "./resources/message-types.ts";
import { MetadataResource } from "./resources/metadata.ts";
import { PushMessagesResource } from "./resources/push-messages.ts";
import { PushTemplatesResource } from "./resources/push-templates.ts";
import { SmsMessagesResource } from "./resources/sms-messages.ts";
import { SmsTemplatesResource } from "./resources/sms-templates.ts";
import { SmsVerificationsResource } from "./resources/sms-verifications.ts";
import { SnippetsResource } from "./resources/snippets.ts";
import { SubscriptionsResource } from "./resources/subscriptions.ts";
import { TemplatesResource } from "./resources/templates.ts";
import { UsersResource } from "./resources/users.ts";
import { WebPushMessagesResource } from "./resources/web-push-messages.ts";
import { WebhooksResource } from "./resources/webhooks.ts";
import { WhatsAppMessagesResource } from "./resources/whats-app-messages.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Iterable API. Marketing over email, push, SMS, in-app and embedded messages. Each data centre has its own host and keys.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://api.iterable.com/api/docs
 */
export class IterableClient extends Client {
  /** Campaigns and their results. */
  readonly campaigns: CampaignsResource;
  /** Items of a catalog. */
  readonly catalogItems: CatalogItemsResource;
  /** Collections of items for personalisation. */
  readonly catalogs: CatalogsResource;
  /** Channels that message types belong to. */
  readonly channels: ChannelsResource;
  /** Purchases and carts. */
  readonly commerce: CommerceResource;
  /** Email templates. */
  readonly emailTemplates: EmailTemplatesResource;
  /** Emails to one person. */
  readonly emails: EmailsResource;
  /** Messages that stand inside of an app or a page. */
  readonly embeddedMessages: EmbeddedMessagesResource;
  /** Templates of embedded messages. */
  readonly embeddedTemplates: EmbeddedTemplatesResource;
  /** Events of people. */
  readonly events: EventsResource;
  /** Tests of variants. */
  readonly experiments: ExperimentsResource;
  /** Exports, as streams and as jobs. */
  readonly exports: ExportsResource;
  /** In-app messages. */
  readonly inAppMessages: InAppMessagesResource;
  /** Templates of in-app messages. */
  readonly inAppTemplates: InAppTemplatesResource;
  /** Journeys, called workflows on the wire. */
  readonly journeys: JourneysResource;
  /** Tokens of JWT-enabled keys. */
  readonly jwts: JwtsResource;
  /** Static lists of people. */
  readonly lists: ListsResource;
  /** Message types that people subscribe to. */
  readonly messageTypes: MessageTypesResource;
  /** Tables of key and value. */
  readonly metadata: MetadataResource;
  /** Push notifications to one person. */
  readonly pushMessages: PushMessagesResource;
  /** Templates of push notifications. */
  readonly pushTemplates: PushTemplatesResource;
  /** SMS to one person. */
  readonly smsMessages: SmsMessagesResource;
  /** Templates of SMS. */
  readonly smsTemplates: SmsTemplatesResource;
  /** Codes that prove whose phone it is. */
  readonly smsVerifications: SmsVerificationsResource;
  /** Pieces of content that templates share. */
  readonly snippets: SnippetsResource;
  /** Subscriptions of people, one by one and many at once. */
  readonly subscriptions: SubscriptionsResource;
  /** Templates of all channels. */
  readonly templates: TemplatesResource;
  /** People: profiles, devices and privacy. */
  readonly users: UsersResource;
  /** Web push notifications to one person. */
  readonly webPushMessages: WebPushMessagesResource;
  /** System webhooks of the project. */
  readonly webhooks: WebhooksResource;
  /** WhatsApp messages to one person. */
  readonly whatsAppMessages: WhatsAppMessagesResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: IterableClientOptions) {
    super(vendor, options, operations);
    this.campaigns = new CampaignsResource(this.core);
    this.catalogItems = new CatalogItemsResource(this.core);
    this.catalogs = new CatalogsResource(this.core);
    this.channels = new ChannelsResource(this.core);
    this.commerce = new CommerceResource(this.core);
    this.emailTemplates = new EmailTemplatesResource(this.core);
    this.emails = new EmailsResource(this.core);
    this.embeddedMessages = new EmbeddedMessagesResource(this.core);
    this.embeddedTemplates = new EmbeddedTemplatesResource(this.core);
    this.events = new EventsResource(this.core);
    this.experiments = new ExperimentsResource(this.core);
    this.exports = new ExportsResource(this.core);
    this.inAppMessages = new InAppMessagesResource(this.core);
    this.inAppTemplates = new InAppTemplatesResource(this.core);
    this.journeys = new JourneysResource(this.core);
    this.jwts = new JwtsResource(this.core);
    this.lists = new ListsResource(this.core);
    this.messageTypes = new MessageTypesResource(this.core);
    this.metadata = new MetadataResource(this.core);
    this.pushMessages = new PushMessagesResource(this.core);
    this.pushTemplates = new PushTemplatesResource(this.core);
    this.smsMessages = new SmsMessagesResource(this.core);
    this.smsTemplates = new SmsTemplatesResource(this.core);
    this.smsVerifications = new SmsVerificationsResource(this.core);
    this.snippets = new SnippetsResource(this.core);
    this.subscriptions = new SubscriptionsResource(this.core);
    this.templates = new TemplatesResource(this.core);
    this.users = new UsersResource(this.core);
    this.webPushMessages = new WebPushMessagesResource(this.core);
    this.webhooks = new WebhooksResource(this.core);
    this.whatsAppMessages = new WhatsAppMessagesResource(this.core);
  }
}
