// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { CustomerIoOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { ActivitiesResource } from "./resources/activities.ts";
import { AssetFoldersResource } from "./resources/asset-folders.ts";
import { AssetsResource } from "./resources/assets.ts";
import { BroadcastsResource } from "./resources/broadcasts.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { CollectionsResource } from "./resources/collections.ts";
import { CustomersResource } from "./resources/customers.ts";
import { DataIndexResource } from "./resources/data-index.ts";
import { DeliveriesResource } from "./resources/deliveries.ts";
import { DesignStudioComponentsResource } from "./resources/design-studio-components.ts";
import { DesignStudioEmailsResource } from "./resources/design-studio-emails.ts";
import { DesignStudioFoldersResource } from "./resources/design-studio-folders.ts";
import { DevicesResource } from "./resources/devices.ts";
import { EntitiesResource } from "./resources/entities.ts";
import { EspSuppressionsResource } from "./resources/esp-suppressions.ts";
import { EventsResource } from "./resources/events.ts";
import { ExportsResource } from "./resources/exports.ts";
import { FormsResource } from "./resources/forms.ts";
import { ImportsResource } from "./resources/imports.ts";
import { InboxPreviewsResource } from "./resources/inbox-previews.ts";
import { InfoResource } from "./resources/info.ts";
import { LiveNotificationsResource } from "./resources/live-notifications.ts";
import { MessagesResource } from "./resources/messages.ts";
import { MetricsResource } from "./resources/metrics.ts";
import { NewslettersResource } from "./resources/newsletters.ts";
import { ObjectTypesResource } from "./resources/object-types.ts";
import { ObjectsResource } from "./resources/objects.ts";
import { OptOutsResource } from "./resources/opt-outs.ts";
import { PipelinesResource } from "./resources/pipelines.ts";
import { ReportingWebhooksResource } from "./resources/reporting-webhooks.ts";
import { SegmentsResource } from "./resources/segments.ts";
import { SenderIdentitiesResource } from "./resources/sender-identities.ts";
import { SnippetsResource } from "./resources/snippets.ts";
import { SubscriptionCenterResource } from "./resources/subscription-center.ts";
import { TransactionalResource } from "./resources/transactional.ts";
import { WorkspacesResource } from "./resources/workspaces.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Customer.io API. Messaging by behaviour over email, push, SMS and in-app. Three hosts with a credential each. Track takes people and events, App reads and sends, Pipelines takes data for several destinations.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://docs.customer.io/integrations/api/customerio-apis/
 */
export class CustomerIo extends Client {
  /** The account behind a credential. */
  readonly accounts: AccountsResource;
  /** What happened to people in the last 30 days. */
  readonly activities: ActivitiesResource;
  /** Folders of the files that messages use. */
  readonly assetFolders: AssetFoldersResource;
  /** Files that messages use. */
  readonly assets: AssetsResource;
  /** Broadcasts that an API call triggers. */
  readonly broadcasts: BroadcastsResource;
  /** Automated campaigns. */
  readonly campaigns: CampaignsResource;
  /** Tables of data for personalisation. */
  readonly collections: CollectionsResource;
  /** People. */
  readonly customers: CustomersResource;
  /** What attributes and events mean. */
  readonly dataIndex: DataIndexResource;
  /** Single messages that went to a person. */
  readonly deliveries: DeliveriesResource;
  /** Reusable parts of design studio emails. */
  readonly designStudioComponents: DesignStudioComponentsResource;
  /** Emails of the design studio, their translations and versions. */
  readonly designStudioEmails: DesignStudioEmailsResource;
  /** Folders of the design studio. */
  readonly designStudioFolders: DesignStudioFoldersResource;
  /** Devices of people for push. */
  readonly devices: DevicesResource;
  /** People, objects and deliveries in one form (Track v2). */
  readonly entities: EntitiesResource;
  /** Addresses that the email provider does not deliver to. */
  readonly espSuppressions: EspSuppressionsResource;
  /** Events of people and of anonymous visitors. */
  readonly events: EventsResource;
  /** Exports to CSV files. */
  readonly exports: ExportsResource;
  /** Form submissions. */
  readonly forms: FormsResource;
  /** Imports of CSV files. */
  readonly imports: ImportsResource;
  /** Previews of emails in mail programs. */
  readonly inboxPreviews: InboxPreviewsResource;
  /** Facts about the service. */
  readonly info: InfoResource;
  /** Live activities of iOS and live updates of Android, on premium plans. */
  readonly liveNotifications: LiveNotificationsResource;
  /** Messages that were sent. */
  readonly messages: MessagesResource;
  /** Delivery metrics that you report. */
  readonly metrics: MetricsResource;
  /** Messages that go once to many people. */
  readonly newsletters: NewslettersResource;
  /** Kinds of objects. */
  readonly objectTypes: ObjectTypesResource;
  /** Things that people relate to. */
  readonly objects: ObjectsResource;
  /** Numbers that people do not want to hear from. */
  readonly optOuts: OptOutsResource;
  /** Segment-style calls on the Pipelines host. */
  readonly pipelines: PipelinesResource;
  /** Subscriptions to delivery events. */
  readonly reportingWebhooks: ReportingWebhooksResource;
  /** Groups of people. */
  readonly segments: SegmentsResource;
  /** Whom messages come from. */
  readonly senderIdentities: SenderIdentitiesResource;
  /** Named pieces of content. */
  readonly snippets: SnippetsResource;
  /** Topics, channels and preferences pages. */
  readonly subscriptionCenter: SubscriptionCenterResource;
  /** Messages that an API call sends to one person. */
  readonly transactional: TransactionalResource;
  /** Workspaces of the account. */
  readonly workspaces: WorkspacesResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: CustomerIoOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.activities = new ActivitiesResource(this.core);
    this.assetFolders = new AssetFoldersResource(this.core);
    this.assets = new AssetsResource(this.core);
    this.broadcasts = new BroadcastsResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.collections = new CollectionsResource(this.core);
    this.customers = new CustomersResource(this.core);
    this.dataIndex = new DataIndexResource(this.core);
    this.deliveries = new DeliveriesResource(this.core);
    this.designStudioComponents = new DesignStudioComponentsResource(this.core);
    this.designStudioEmails = new DesignStudioEmailsResource(this.core);
    this.designStudioFolders = new DesignStudioFoldersResource(this.core);
    this.devices = new DevicesResource(this.core);
    this.entities = new EntitiesResource(this.core);
    this.espSuppressions = new EspSuppressionsResource(this.core);
    this.events = new EventsResource(this.core);
    this.exports = new ExportsResource(this.core);
    this.forms = new FormsResource(this.core);
    this.imports = new ImportsResource(this.core);
    this.inboxPreviews = new InboxPreviewsResource(this.core);
    this.info = new InfoResource(this.core);
    this.liveNotifications = new LiveNotificationsResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.metrics = new MetricsResource(this.core);
    this.newsletters = new NewslettersResource(this.core);
    this.objectTypes = new ObjectTypesResource(this.core);
    this.objects = new ObjectsResource(this.core);
    this.optOuts = new OptOutsResource(this.core);
    this.pipelines = new PipelinesResource(this.core);
    this.reportingWebhooks = new ReportingWebhooksResource(this.core);
    this.segments = new SegmentsResource(this.core);
    this.senderIdentities = new SenderIdentitiesResource(this.core);
    this.snippets = new SnippetsResource(this.core);
    this.subscriptionCenter = new SubscriptionCenterResource(this.core);
    this.transactional = new TransactionalResource(this.core);
    this.workspaces = new WorkspacesResource(this.core);
  }
}
