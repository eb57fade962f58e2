// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { CustomerIoOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { ActivitiesResource } from "./resources/activities.ts";
import { AssetsResource } from "./resources/assets.ts";
import { BroadcastsResource } from "./resources/broadcasts.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { CollectionsResource } from "./resources/collections.ts";
import { CustomersResource } from "./resources/customers.ts";
import { DeliveriesResource } from "./resources/deliveries.ts";
import { DesignStudioComponentsResource } from "./resources/design-studio-components.ts";
import { DesignStudioFoldersResource } from "./resources/design-studio-folders.ts";
import { DevicesResource } from "./resources/devices.ts";
import { EntitiesResource } from "./resources/entities.ts";
import { EspSuppressionsResource } from "./resources/esp-suppressions.ts";
import { EventsResource } from "./resources/events.ts";
import { ExportsResource } from "./resources/exports.ts";
import { FormsResource } from "./resources/forms.ts";
import { InboxPreviewsResource } from "./resources/inbox-previews.ts";
import { InfoResource } from "./resources/info.ts";
import { MessagesResource } from "./resources/messages.ts";
import { MetricsResource } from "./resources/metrics.ts";
import { NewslettersResource } from "./resources/newsletters.ts";
import { ObjectsResource } from "./resources/objects.ts";
import { PipelinesResource } from "./resources/pipelines.ts";
import { ReportingWebhooksResource } from "./resources/reporting-webhooks.ts";
import { SegmentsResource } from "./resources/segments.ts";
import { SnippetsResource } from "./resources/snippets.ts";
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
  /** Single messages that went to a person. */
  readonly deliveries: DeliveriesResource;
  /** Reusable parts of design studio emails. */
  readonly designStudioComponents: DesignStudioComponentsResource;
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
  /** Previews of emails in mail programs. */
  readonly inboxPreviews: InboxPreviewsResource;
  /** Facts about the service. */
  readonly info: InfoResource;
  /** Messages that were sent. */
  readonly messages: MessagesResource;
  /** Delivery metrics that you report. */
  readonly metrics: MetricsResource;
  /** Messages that go once to many people. */
  readonly newsletters: NewslettersResource;
  /** Things that people relate to. */
  readonly objects: ObjectsResource;
  /** Segment-style calls on the Pipelines host. */
  readonly pipelines: PipelinesResource;
  /** Subscriptions to delivery events. */
  readonly reportingWebhooks: ReportingWebhooksResource;
  /** Groups of people. */
  readonly segments: SegmentsResource;
  /** Named pieces of content. */
  readonly snippets: SnippetsResource;
  /** Messages that an API call sends to one person. */
  readonly transactional: TransactionalResource;
  /** Workspaces of the account. */
  readonly workspaces: WorkspacesResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: CustomerIoOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.activities = new ActivitiesResource(this.core);
    this.assets = new AssetsResource(this.core);
    this.broadcasts = new BroadcastsResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.collections = new CollectionsResource(this.core);
    this.customers = new CustomersResource(this.core);
    this.deliveries = new DeliveriesResource(this.core);
    this.designStudioComponents = new DesignStudioComponentsResource(this.core);
    this.designStudioFolders = new DesignStudioFoldersResource(this.core);
    this.devices = new DevicesResource(this.core);
    this.entities = new EntitiesResource(this.core);
    this.espSuppressions = new EspSuppressionsResource(this.core);
    this.events = new EventsResource(this.core);
    this.exports = new ExportsResource(this.core);
    this.forms = new FormsResource(this.core);
    this.inboxPreviews = new InboxPreviewsResource(this.core);
    this.info = new InfoResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.metrics = new MetricsResource(this.core);
    this.newsletters = new NewslettersResource(this.core);
    this.objects = new ObjectsResource(this.core);
    this.pipelines = new PipelinesResource(this.core);
    this.reportingWebhooks = new ReportingWebhooksResource(this.core);
    this.segments = new SegmentsResource(this.core);
    this.snippets = new SnippetsResource(this.core);
    this.transactional = new TransactionalResource(this.core);
    this.workspaces = new WorkspacesResource(this.core);
  }
}
