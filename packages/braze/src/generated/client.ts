// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { BrazeOptions } from "./options.ts";
import { AppsResource } from "./resources/apps.ts";
import { CampaignTranslationsResource } from "./resources/campaign-translations.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { CanvasTranslationsResource } from "./resources/canvas-translations.ts";
import { CanvasesResource } from "./resources/canvases.ts";
import { CatalogFieldsResource } from "./resources/catalog-fields.ts";
import { CatalogItemsResource } from "./resources/catalog-items.ts";
import { CatalogSelectionsResource } from "./resources/catalog-selections.ts";
import { CatalogsResource } from "./resources/catalogs.ts";
import { CdiIntegrationsResource } from "./resources/cdi-integrations.ts";
import { ContentBlockTranslationsResource } from "./resources/content-block-translations.ts";
import { ContentBlocksResource } from "./resources/content-blocks.ts";
import { CustomAttributesResource } from "./resources/custom-attributes.ts";
import { CustomEventsResource } from "./resources/custom-events.ts";
import { EmailAddressesResource } from "./resources/email-addresses.ts";
import { EmailTemplateTranslationsResource } from "./resources/email-template-translations.ts";
import { EmailTemplatesResource } from "./resources/email-templates.ts";
import { ExternalIdsResource } from "./resources/external-ids.ts";
import { KpisResource } from "./resources/kpis.ts";
import { LiveActivitiesResource } from "./resources/live-activities.ts";
import { MediaAssetsResource } from "./resources/media-assets.ts";
import { MessagesResource } from "./resources/messages.ts";
import { PreferenceCentersResource } from "./resources/preference-centers.ts";
import { PurchasesResource } from "./resources/purchases.ts";
import { ScimUsersResource } from "./resources/scim-users.ts";
import { SdkAuthenticationKeysResource } from "./resources/sdk-authentication-keys.ts";
import { SegmentsResource } from "./resources/segments.ts";
import { SendsResource } from "./resources/sends.ts";
import { SessionsResource } from "./resources/sessions.ts";
import { SmsPhoneNumbersResource } from "./resources/sms-phone-numbers.ts";
import { SubscriptionGroupsResource } from "./resources/subscription-groups.ts";
import { TransactionalEmailsResource } from "./resources/transactional-emails.ts";
import { UserAliasesResource } from "./resources/user-aliases.ts";
import { UsersResource } from "./resources/users.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Braze API. Customer engagement over push, email, SMS, in-app messages and content cards. The REST host belongs to an instance; a key works on its own instance only.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://www.braze.com/docs/api/basics/
 */
export class Braze extends Client {
  /** Apps and their push credentials. */
  readonly apps: AppsResource;
  /** Translations of campaign messages. */
  readonly campaignTranslations: CampaignTranslationsResource;
  /** Campaigns: list, read, trigger, schedule and measure. */
  readonly campaigns: CampaignsResource;
  /** Translations of canvases. */
  readonly canvasTranslations: CanvasTranslationsResource;
  /** Canvases (journeys): list, read, trigger and schedule. */
  readonly canvases: CanvasesResource;
  /** Columns of a catalog. */
  readonly catalogFields: CatalogFieldsResource;
  /** Rows of a catalog. */
  readonly catalogItems: CatalogItemsResource;
  /** Items of a catalog, chosen by filters. */
  readonly catalogSelections: CatalogSelectionsResource;
  /** Tables of reference data for personalisation. */
  readonly catalogs: CatalogsResource;
  /** Syncs from a data warehouse. */
  readonly cdiIntegrations: CdiIntegrationsResource;
  /** Translations of content blocks. */
  readonly contentBlockTranslations: ContentBlockTranslationsResource;
  /** Reusable pieces of message content. */
  readonly contentBlocks: ContentBlocksResource;
  /** Custom attributes of the workspace. */
  readonly customAttributes: CustomAttributesResource;
  /** Custom events of the workspace. */
  readonly customEvents: CustomEventsResource;
  /** Deliverability and subscription state of email addresses. */
  readonly emailAddresses: EmailAddressesResource;
  /** Translations of email templates. */
  readonly emailTemplateTranslations: EmailTemplateTranslationsResource;
  /** Email templates of the dashboard. */
  readonly emailTemplates: EmailTemplatesResource;
  /** Renaming and removal of external ids. */
  readonly externalIds: ExternalIdsResource;
  /** Active users, new users and uninstalls by day. */
  readonly kpis: KpisResource;
  /** iOS Live Activities. */
  readonly liveActivities: LiveActivitiesResource;
  /** Files of the media library. */
  readonly mediaAssets: MediaAssetsResource;
  /** Messages that are sent or scheduled without a campaign trigger. */
  readonly messages: MessagesResource;
  /** Pages where users choose what they get. */
  readonly preferenceCenters: PreferenceCentersResource;
  /** Products, and purchases by day. */
  readonly purchases: PurchasesResource;
  /** Dashboard users, managed with the company's SCIM token. */
  readonly scimUsers: ScimUsersResource;
  /** Keys by which the vendor's SDKs prove who a user is. */
  readonly sdkAuthenticationKeys: SdkAuthenticationKeysResource;
  /** Segments of users. */
  readonly segments: SegmentsResource;
  /** Send ids for tracking. */
  readonly sends: SendsResource;
  /** Sessions by day or hour. */
  readonly sessions: SessionsResource;
  /** Phone numbers that SMS cannot reach. */
  readonly smsPhoneNumbers: SmsPhoneNumbersResource;
  /** Subscription groups of email, SMS and WhatsApp. */
  readonly subscriptionGroups: SubscriptionGroupsResource;
  /** Transactional emails with a delivery promise. */
  readonly transactionalEmails: TransactionalEmailsResource;
  /** Second names for users. */
  readonly userAliases: UserAliasesResource;
  /** User profiles: track, export, identify, merge and delete. */
  readonly users: UsersResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: BrazeOptions) {
    super(vendor, options, operations);
    this.apps = new AppsResource(this.core);
    this.campaignTranslations = new CampaignTranslationsResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.canvasTranslations = new CanvasTranslationsResource(this.core);
    this.canvases = new CanvasesResource(this.core);
    this.catalogFields = new CatalogFieldsResource(this.core);
    this.catalogItems = new CatalogItemsResource(this.core);
    this.catalogSelections = new CatalogSelectionsResource(this.core);
    this.catalogs = new CatalogsResource(this.core);
    this.cdiIntegrations = new CdiIntegrationsResource(this.core);
    this.contentBlockTranslations = new ContentBlockTranslationsResource(this.core);
    this.contentBlocks = new ContentBlocksResource(this.core);
    this.customAttributes = new CustomAttributesResource(this.core);
    this.customEvents = new CustomEventsResource(this.core);
    this.emailAddresses = new EmailAddressesResource(this.core);
    this.emailTemplateTranslations = new EmailTemplateTranslationsResource(this.core);
    this.emailTemplates = new EmailTemplatesResource(this.core);
    this.externalIds = new ExternalIdsResource(this.core);
    this.kpis = new KpisResource(this.core);
    this.liveActivities = new LiveActivitiesResource(this.core);
    this.mediaAssets = new MediaAssetsResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.preferenceCenters = new PreferenceCentersResource(this.core);
    this.purchases = new PurchasesResource(this.core);
    this.scimUsers = new ScimUsersResource(this.core);
    this.sdkAuthenticationKeys = new SdkAuthenticationKeysResource(this.core);
    this.segments = new SegmentsResource(this.core);
    this.sends = new SendsResource(this.core);
    this.sessions = new SessionsResource(this.core);
    this.smsPhoneNumbers = new SmsPhoneNumbersResource(this.core);
    this.subscriptionGroups = new SubscriptionGroupsResource(this.core);
    this.transactionalEmails = new TransactionalEmailsResource(this.core);
    this.userAliases = new UserAliasesResource(this.core);
    this.users = new UsersResource(this.core);
  }
}
