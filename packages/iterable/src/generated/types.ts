// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

/** Reply of most writes. code is Success; another code is an error, whatever the status. */
export interface ApiReply {
  code: ReplyCode;
  msg: string;
  params?: {
    [key: string]: unknown;
  } | null;
}

export interface ArchiveCampaignsRequest {
  campaignIds: number[];
}

export interface ArchiveCampaignsResult {
  success?: number[];
  failed?: number[];
}

export interface ArrayMerge {
  field?: string;
  dedupeBy?: string;
}

/** What was done and what was refused. Without a code; look at failCount. */
export interface BulkTrackResult {
  successCount: number;
  failCount: number;
  disallowedEventNames?: string[];
  /** @deprecated */
  invalidEmails?: string[];
  /** @deprecated */
  invalidUserIds?: string[];
  createdFields?: string[];
  /** Fields that were dropped */
  filteredOutFields?: string[];
  failedUpdates?: FailedEventUpdates;
}

/** What was done and what was refused. Without a code; look at failCount. */
export interface BulkUpdateResult {
  successCount: number;
  failCount: number;
  /** @deprecated */
  invalidEmails?: string[];
  /** @deprecated */
  invalidUserIds?: string[];
  createdFields?: string[];
  /** Fields that were dropped */
  filteredOutFields?: string[];
  failedUpdates?: FailedUserUpdates;
}

export interface BulkUpdateSubscriptionsRequest {
  updateSubscriptionsRequests: UpdateSubscriptionsRequest[];
}

/** Only valid failures are worth a second try. */
export interface BulkUpdateSubscriptionsResult {
  successCount: number;
  failCount: number;
  invalidEmails: string[];
  invalidUserIds: string[];
  validEmailFailures: string[];
  validUserIdFailures: string[];
}

/** About 1,000 users in 4 MB. */
export interface BulkUpdateUsersRequest {
  users: UserUpdate[];
  /** Allows fields that are not known yet */
  createNewFields?: boolean;
}

export interface Campaign {
  id: number;
  name: string;
  campaignState: CampaignState;
  type: "Blast" | "Triggered" | (string & {});
  messageMedium: string;
  /** Epoch milliseconds */
  createdAt: number;
  /** Epoch milliseconds */
  updatedAt: number;
  /** Epoch milliseconds */
  startAt?: number;
  /** Epoch milliseconds */
  endedAt?: number;
  createdByUserId: string;
  updatedByUserId?: string;
  templateId?: number;
  workflowId?: number;
  recurringCampaignId?: number;
  listIds?: number[];
  suppressionListIds?: number[];
  labels?: string[];
  sendSize?: number;
}

export interface CampaignCreated {
  campaignId: number;
}

export interface CampaignPage {
  campaigns: Campaign[];
  /** Missing at the end */
  nextPageUrl?: string;
  previousPageUrl?: string;
  totalCampaignsCount?: number;
}

export type CampaignState =
  | "Draft"
  | "Ready"
  | "Scheduled"
  | "Running"
  | "Finished"
  | "Starting"
  | "Aborted"
  | "Recurring"
  | "Archived"
  | (string & {});

export type CampaignStateInput =
  | "Draft"
  | "Ready"
  | "Scheduled"
  | "Running"
  | "Finished"
  | "Starting"
  | "Aborted"
  | "Recurring"
  | "Archived";

/** Body of `campaigns.archive`. */
export type CampaignsArchiveBody = ArchiveCampaignsRequest;

/** Reply of `campaigns.archive`. */
export type CampaignsArchiveResponse = ArchiveCampaignsResult;

/** Body of `campaigns.create`. */
export type CampaignsCreateBody = CreateCampaignRequest;

/** Reply of `campaigns.create`. */
export type CampaignsCreateResponse = CampaignCreated;

/** Query of `campaigns.getMetrics`. */
export interface CampaignsGetMetricsQuery {
  /** Ids of the campaigns */
  campaignId: number[];
  /** From, such as YYYY-MM-DD */
  startDateTime?: string;
  /** Until, such as YYYY-MM-DD */
  endDateTime?: string;
}

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = Campaign;

/** Item of `campaigns.listChildren`. */
export type CampaignsListChildrenItem = Campaign;

/** Query of `campaigns.listChildren`. */
export interface CampaignsListChildrenQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size
   * @default 20
   */
  pageSize?: number;
  /** Field to sort by, with - in front for descending, such as -createdAt */
  sort?: string;
  /** Only in these states */
  campaignState?: CampaignStateInput[];
}

/** Reply of `campaigns.listChildren`. */
export type CampaignsListChildrenResponse = CampaignPage;

/** Item of `campaigns.list`. */
export type CampaignsListItem = Campaign;

/** Query of `campaigns.list`. */
export interface CampaignsListQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size
   * @default 20
   */
  pageSize?: number;
  /** Field to sort by, with - in front for descending, such as -createdAt */
  sort?: string;
  /** Only in these states */
  campaignState?: CampaignStateInput[];
}

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignPage;

/** Body of `campaigns.schedule`. */
export type CampaignsScheduleBody = ScheduleCampaignRequest;

/** Reply of `campaigns.schedule`. */
export type CampaignsScheduleResponse = ApiReply;

/** Body of `campaigns.trigger`. */
export type CampaignsTriggerBody = TriggerCampaignRequest;

/** Reply of `campaigns.trigger`. */
export type CampaignsTriggerResponse = ApiReply;

/** campaignId or scheduledMessageId is needed. */
export interface CancelMessageRequest {
  campaignId?: number;
  scheduledMessageId?: number;
  email?: string;
  userId?: string;
}

export interface CatalogItem {
  catalogName: string;
  /** Letters, digits and dashes, at most 255 */
  itemId: string;
  /** Format: date-time. */
  lastModified: string;
  /** Bytes */
  size: number;
  value: CatalogItemValue;
}

export interface CatalogItemPage {
  catalogItemsWithProperties: CatalogItem[];
  /** Missing at the end */
  nextPageUrl?: string;
  previousPageUrl?: string;
  totalItemsCount: number;
}

export interface CatalogItemPageReply {
  code: ReplyCode;
  msg?: string;
  params: CatalogItemPage;
}

export interface CatalogItemReply {
  code: ReplyCode;
  msg?: string;
  params: CatalogItem;
}

/** The fields of the item. */
export interface CatalogItemValue {
  [key: string]: unknown;
}

/** Body of `catalogItems.deleteMany`. */
export type CatalogItemsDeleteManyBody = DeleteItemsRequest;

/** Reply of `catalogItems.deleteMany`. */
export type CatalogItemsDeleteManyResponse = ApiReply;

/** Ids of `catalogItems.delete`. */
export interface CatalogItemsDeletePath {
  /** Name of the catalog */
  catalogName: string;
  /** Id of the item */
  itemId: string;
}

/** Reply of `catalogItems.delete`. */
export type CatalogItemsDeleteResponse = ApiReply;

/** Ids of `catalogItems.get`. */
export interface CatalogItemsGetPath {
  /** Name of the catalog */
  catalogName: string;
  /** Id of the item */
  itemId: string;
}

/** Reply of `catalogItems.get`. */
export type CatalogItemsGetResponse = CatalogItem;

/** Item of `catalogItems.list`. */
export type CatalogItemsListItem = CatalogItem;

/** Query of `catalogItems.list`. */
export interface CatalogItemsListQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size
   * @default 10
   */
  pageSize?: number;
  /** Field to sort by */
  orderBy?: string;
  /** Direction */
  sortAscending?: boolean;
}

/** Reply of `catalogItems.list`. */
export type CatalogItemsListResponse = CatalogItemPage;

/** Body of `catalogItems.replace`. */
export type CatalogItemsReplaceBody = ReplaceItemRequest;

/** Ids of `catalogItems.replace`. */
export interface CatalogItemsReplacePath {
  /** Name of the catalog */
  catalogName: string;
  /** Id of the item */
  itemId: string;
}

/** Reply of `catalogItems.replace`. */
export type CatalogItemsReplaceResponse = ApiReply;

/** Body of `catalogItems.update`. */
export type CatalogItemsUpdateBody = UpdateItemRequest;

/** Ids of `catalogItems.update`. */
export interface CatalogItemsUpdatePath {
  /** Name of the catalog */
  catalogName: string;
  /** Id of the item */
  itemId: string;
}

/** Reply of `catalogItems.update`. */
export type CatalogItemsUpdateResponse = ApiReply;

/** Body of `catalogItems.upsertMany`. */
export type CatalogItemsUpsertManyBody = UpsertItemsRequest;

/** Reply of `catalogItems.upsertMany`. */
export type CatalogItemsUpsertManyResponse = ApiReply;

export interface CatalogName {
  name: string;
}

export interface CatalogPage {
  catalogNames: CatalogName[];
  /** Missing at the end */
  nextPageUrl?: string;
  previousPageUrl?: string;
  totalCatalogsCount: number;
}

export interface CatalogPageReply {
  code: ReplyCode;
  msg?: string;
  params: CatalogPage;
}

/** Reply of `catalogs.create`. */
export type CatalogsCreateResponse = ApiReply;

/** Reply of `catalogs.delete`. */
export type CatalogsDeleteResponse = ApiReply;

/** Item of `catalogs.list`. */
export type CatalogsListItem = CatalogName;

/** Query of `catalogs.list`. */
export interface CatalogsListQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size
   * @default 10
   */
  pageSize?: number;
}

/** Reply of `catalogs.list`. */
export type CatalogsListResponse = CatalogPage;

export interface Channel {
  id: number;
  name: string;
  channelType: "Marketing" | "Transactional" | (string & {});
  messageMedium: "Email" | "Push" | "SMS" | (string & {});
}

export interface ChannelList {
  channels: Channel[];
}

/** Reply of `channels.list`. */
export type ChannelsListResponse = ChannelList;

export interface CommerceItem {
  id: string;
  name: string;
  price: number;
  quantity: number;
  sku?: string;
  description?: string;
  categories?: string[];
  url?: string;
  imageUrl?: string;
  dataFields?: DataFields;
}

/** Body of `commerce.trackPurchase`. */
export type CommerceTrackPurchaseBody = TrackPurchaseRequest;

/** Reply of `commerce.trackPurchase`. */
export type CommerceTrackPurchaseResponse = ApiReply;

/** Body of `commerce.updateCart`. */
export type CommerceUpdateCartBody = UpdateCartRequest;

/** Reply of `commerce.updateCart`. */
export type CommerceUpdateCartResponse = ApiReply;

/** Global suppression lists hold only when suppressionListIds is given. */
export interface CreateCampaignRequest {
  name: string;
  templateId: number;
  /** Left out for a triggered campaign */
  listIds?: number[];
  suppressionListIds?: number[];
  campaignDataFields?: {
    [key: string]: unknown;
  };
  dataFields?: DataFields;
  /** @default true */
  scheduleSend?: boolean;
  /** YYYY-MM-DD HH:MM:SS in UTC, at most 21 days ahead */
  sendAt?: string;
  sendMode?: "ProjectTimeZone" | "RecipientTimeZone";
  startTimeZone?: string;
  defaultTimeZone?: string;
}

export interface CreateListRequest {
  name: string;
  description?: string;
}

/** Custom fields. A field keeps the type of its first value. Dates are ISO 8601 or yyyy-MM-dd HH:mm:ss ZZ. */
export interface DataFields {
  [key: string]: unknown;
}

export interface DeleteItemsRequest {
  itemIds: string[];
}

export interface Device {
  token: string;
  platform: "APNS" | "APNS_SANDBOX" | "GCM";
  applicationName: string;
  dataFields?: DataFields;
}

export interface DeviceInfo {
  appPackageName: string;
  deviceId: string;
  platform: "iOS" | "Android" | "Web";
}

export interface DisableDeviceRequest {
  token: string;
  email?: string;
  userId?: string;
}

/** Give email, userId or phoneNumber. */
export interface DoubleOptInRequest {
  messageTypeIds: number[];
  email?: string;
  userId?: string;
  phoneNumber?: string;
  brandName?: string;
}

export interface EmailTemplate {
  templateId: number;
  clientTemplateId?: string;
  name?: string;
  subject?: string;
  preheaderText?: string;
  html?: string;
  plainText?: string;
  fromEmail?: string;
  fromName?: string;
  replyToEmail?: string;
  ccEmails?: string[];
  bccEmails?: string[];
  locale?: string;
  isDefaultLocale?: boolean;
  messageTypeId?: number;
  creatorUserId?: string;
  dataFeedId?: number;
  dataFeedIds?: number[];
  /** The type is not documented */
  cacheDataFeed?: unknown;
  /** The type is not documented */
  mergeDataFeedContext?: unknown;
  campaignDataFields?: {
    [key: string]: unknown;
  };
  googleAnalyticsCampaignName?: string;
  linkParams?: KeyValue[];
  metadata?: Template;
}

/** Query of `emailTemplates.get`. */
export interface EmailTemplatesGetQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content */
  locale?: string;
}

/** Reply of `emailTemplates.get`. */
export type EmailTemplatesGetResponse = EmailTemplate;

/** Body of `emailTemplates.preview`. */
export type EmailTemplatesPreviewBody = PreviewTemplateRequest;

/** Query of `emailTemplates.preview`. */
export interface EmailTemplatesPreviewQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content */
  locale?: string;
}

/** Body of `emailTemplates.sendProof`. */
export type EmailTemplatesSendProofBody = SendProofRequest;

/** Reply of `emailTemplates.sendProof`. */
export type EmailTemplatesSendProofResponse = ApiReply;

/** Body of `emailTemplates.upsert`. */
export type EmailTemplatesUpsertBody = UpsertEmailTemplateRequest;

/** Reply of `emailTemplates.upsert`. */
export type EmailTemplatesUpsertResponse = ApiReply;

/** Body of `emails.cancel`. */
export type EmailsCancelBody = CancelMessageRequest;

/** Reply of `emails.cancel`. */
export type EmailsCancelResponse = ApiReply;

/** Body of `emails.send`. */
export type EmailsSendBody = SendEmailRequest;

/** Reply of `emails.send`. */
export type EmailsSendResponse = ApiReply;

/** Query of `emails.viewInBrowser`. */
export interface EmailsViewInBrowserQuery {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
}

/** Body of a refused call. Plain text and HTML occur too. */
export interface ErrorReply {
  code?: ReplyCode;
  msg?: string;
  /** In the second shape */
  message?: string;
  params?: {
    [key: string]: unknown;
  } | null;
}

export interface EventList {
  events: UserEvent[];
}

/** Query of `events.listByEmail`. */
export interface EventsListByEmailQuery {
  /**
   * How many of the newest
   * @default 30
   */
  limit?: number;
}

/** Reply of `events.listByEmail`. */
export type EventsListByEmailResponse = EventList;

/** Query of `events.listByUserId`. */
export interface EventsListByUserIdQuery {
  /**
   * How many of the newest
   * @default 30
   */
  limit?: number;
}

/** Reply of `events.listByUserId`. */
export type EventsListByUserIdResponse = EventList;

/** Item of `events.trackAll`. */
export type EventsTrackAllItem = TrackEventRequest;

/** Body of `events.track`. */
export type EventsTrackBody = TrackEventRequest;

/** Body of `events.trackBulk`. */
export type EventsTrackBulkBody = TrackEventsRequest;

/** Reply of `events.trackBulk`. */
export type EventsTrackBulkResponse = BulkTrackResult;

/** Body of `events.trackInAppOpen`. */
export type EventsTrackInAppOpenBody = TrackInAppOpenRequest;

/** Reply of `events.trackInAppOpen`. */
export type EventsTrackInAppOpenResponse = ApiReply;

/** Body of `events.trackPushOpen`. */
export type EventsTrackPushOpenBody = TrackPushOpenRequest;

/** Reply of `events.trackPushOpen`. */
export type EventsTrackPushOpenResponse = ApiReply;

/** Reply of `events.track`. */
export type EventsTrackResponse = ApiReply;

export interface Experiment {
  id: number;
  name: string;
  status: string;
  campaignId?: number;
  channelType: string;
  author?: string;
  createdAt?: string;
  updatedAt?: string;
  variants?: {
    [key: string]: unknown;
  }[];
  constraints?: {
    [key: string]: unknown;
  };
}

export interface ExperimentPage {
  experiments: Experiment[];
  totalCount?: number;
}

/** Query of `experiments.getMetrics`. */
export interface ExperimentsGetMetricsQuery {
  /** Ids of the experiments */
  experimentId?: number[];
  /** Ids of the campaigns */
  campaignId?: number[];
  /** From, such as YYYY-MM-DD */
  startDateTime?: string;
  /** Until, such as YYYY-MM-DD */
  endDateTime?: string;
}

/** Item of `experiments.list`. */
export type ExperimentsListItem = Experiment;

/** Query of `experiments.list`. */
export interface ExperimentsListQuery {
  /** Only of this campaign */
  campaignId?: number;
  /** Only in this state */
  state?: string;
  /** From */
  startDateTime?: string;
  /** Until */
  endDateTime?: string;
  /**
   * Page size
   * @default 20
   */
  limit?: number;
  /**
   * Experiments to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `experiments.list`. */
export type ExperimentsListResponse = ExperimentPage;

export type ExportDataType =
  | "emailSend"
  | "emailOpen"
  | "emailClick"
  | "hostedUnsubscribeClick"
  | "emailComplaint"
  | "emailBounce"
  | "emailSendSkip"
  | "pushSend"
  | "pushOpen"
  | "pushUninstall"
  | "pushBounce"
  | "pushSendSkip"
  | "inAppSend"
  | "inAppOpen"
  | "inAppClick"
  | "inAppClose"
  | "inAppDelete"
  | "inAppDelivery"
  | "inAppSendSkip"
  | "inAppRecall"
  | "inboxSession"
  | "inboxMessageImpression"
  | "smsSend"
  | "smsBounce"
  | "smsClick"
  | "smsReceived"
  | "smsSendSkip"
  | "webPushSend"
  | "webPushClick"
  | "webPushSendSkip"
  | "rcsSend"
  | "rcsSendSkip"
  | "emailSubscribe"
  | "emailUnSubscribe"
  | "purchase"
  | "customEvent"
  | "user"
  | "smsUsageInfo"
  | "embeddedSend"
  | "embeddedSendSkip"
  | "embeddedClick"
  | "embeddedReceived"
  | "embeddedImpression"
  | "embeddedSession"
  | "unknownSession"
  | "journeyExit"
  | "whatsAppBounce"
  | "whatsAppClick"
  | "whatsAppReceived"
  | "whatsAppSeen"
  | "whatsAppSend"
  | "whatsAppSendSkip"
  | "whatsAppUsageInfo";

/** A file of up to 10 MB. */
export interface ExportFile {
  file: string;
  /** Works for 30 minutes */
  url: string;
}

export interface ExportFilePage {
  jobId: number;
  /** Running may go back to Enqueued */
  jobState: "Enqueued" | "Running" | "Completed" | "Failed" | (string & {});
  /** true when the data was over 100 GB */
  exportTruncated: boolean;
  files: ExportFile[];
}

export interface ExportJob {
  id?: number;
  bytesExported?: number;
  /** The type is not documented */
  dataTypeName?: unknown;
  /** Enqueued, Running, Completed or Failed; the type is not documented */
  jobState?: unknown;
  /** Format: date-time. */
  scheduledStartTime?: string;
  /** Format: date-time. */
  endTime?: string;
}

export interface ExportJobList {
  jobs?: ExportJob[];
}

/** A row. Which fields there are depends on the kind of data. */
export interface ExportRow {
  [key: string]: unknown;
}

export interface ExportStarted {
  jobId: number;
}

/** Item of `exports.listFiles`. */
export type ExportsListFilesItem = ExportFile;

/** Query of `exports.listFiles`. */
export interface ExportsListFilesQuery {
  /** Name of the last file that is known */
  startAfter?: string;
}

/** Reply of `exports.listFiles`. */
export type ExportsListFilesResponse = ExportFilePage;

/** Query of `exports.listJobs`. */
export interface ExportsListJobsQuery {
  /** Only in this state */
  jobState?: "Enqueued" | "Running" | "Completed" | "Failed";
}

/** Reply of `exports.listJobs`. */
export type ExportsListJobsResponse = ExportJobList;

/** Body of `exports.start`. */
export type ExportsStartBody = StartExportRequest;

/** Reply of `exports.start`. */
export type ExportsStartResponse = ExportStarted;

/** Query of `exports.streamCsv`. */
export interface ExportsStreamCsvQuery {
  /** Kind of data */
  dataTypeName: ExportDataType;
  /** Days; or give startDateTime and endDateTime */
  range?: "Today" | "Yesterday" | "BeforeToday" | "All";
  /** Between the columns */
  delimiter?: string;
  /** From, yyyy-MM-dd HH:mm:ss, UTC unless it says a zone */
  startDateTime?: string;
  /** Until, not included, yyyy-MM-dd HH:mm:ss */
  endDateTime?: string;
  /** Fields to leave out, with commas between them */
  omitFields?: string;
  /** Only these fields */
  onlyFields?: string[];
  /** Only of this campaign */
  campaignId?: number;
}

/** Item of `exports.streamJson`. */
export type ExportsStreamJsonItem = ExportRow;

/** Query of `exports.streamJson`. */
export interface ExportsStreamJsonQuery {
  /** Kind of data */
  dataTypeName: ExportDataType;
  /** Days; or give startDateTime and endDateTime */
  range?: "Today" | "Yesterday" | "BeforeToday" | "All";
  /** From, yyyy-MM-dd HH:mm:ss, UTC unless it says a zone */
  startDateTime?: string;
  /** Until, not included, yyyy-MM-dd HH:mm:ss */
  endDateTime?: string;
  /** Fields to leave out, with commas between them */
  omitFields?: string;
  /** Only these fields */
  onlyFields?: string[];
  /** Only of this campaign */
  campaignId?: number;
}

/** Item of `exports.streamUserEvents`. */
export type ExportsStreamUserEventsItem = ExportRow;

/** Query of `exports.streamUserEvents`. */
export interface ExportsStreamUserEventsQuery {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Adds custom events */
  includeCustomEvents?: boolean;
}

/** People whose events were refused, by reason. */
export interface FailedEventUpdates {
  forgottenEmails?: string[];
  forgottenUserIds?: string[];
  invalidEmails?: string[];
  invalidUserIds?: string[];
  notFoundEmails?: string[];
  notFoundUserIds?: string[];
}

/** People who were refused, by reason. */
export interface FailedUserUpdates {
  conflictEmails?: string[];
  conflictUserIds?: string[];
  forgottenEmails?: string[];
  forgottenUserIds?: string[];
  invalidDataEmails?: string[];
  invalidDataUserIds?: string[];
  invalidEmails?: string[];
  invalidUserIds?: string[];
  notFoundEmails?: string[];
  notFoundUserIds?: string[];
}

export interface ForgottenEmails {
  hashedEmails: string[];
}

export interface FrequencyCap {
  days: number;
  messages: number;
}

export interface InAppContent {
  html?: string;
  inAppDisplaySettings?: {
    [key: string]: unknown;
  };
  webInAppDisplaySettings?: {
    [key: string]: unknown;
  };
}

export interface InAppMessage {
  messageId?: string;
  campaignId?: number;
  content?: InAppContent;
  /** ISO 8601 or epoch milliseconds */
  createdAt?: string | number;
  /** ISO 8601 or epoch milliseconds */
  expiresAt?: string | number;
  customPayload?: {
    [key: string]: unknown;
  };
  inboxMetadata?: InboxMetadata;
  jsonOnly?: boolean;
  priorityLevel?: number;
  read?: boolean;
  saveToInbox?: boolean;
  trigger?: {
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export interface InAppMessageList {
  inAppMessages: InAppMessage[];
}

/** Query of `inAppMessages.list`. */
export interface InAppMessagesListQuery {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** How many */
  count: number;
  /** Platform of the app */
  platform?: "iOS" | "Android" | "Web" | "OTT";
  /** Version of the mobile SDK */
  SDKVersion?: string;
  /** Package of the app */
  packageName?: string;
}

/** Reply of `inAppMessages.list`. */
export type InAppMessagesListResponse = InAppMessageList;

export interface InboxMessageContext {
  location?: string;
  saveToInbox?: boolean;
  silentInbox?: boolean;
}

export interface InboxMetadata {
  title?: string;
  subtitle?: string;
  icon?: string;
}

/** Give email or userId. */
export interface InvalidateJwtsRequest {
  email?: string;
  userId?: string;
  /** Epoch milliseconds; default now */
  issuedBefore?: number;
}

/** Body of an error, as Iterable sends it. */
export type IterableClientErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type IterableClientWebhookEvent = SystemEvent;

export interface Journey {
  id?: number;
  name?: string;
  description?: string;
  enabled?: boolean;
  isArchived?: boolean;
  journeyType?: string;
  lifetimeLimit?: number;
  simultaneousLimit?: number;
  startTileId?: number;
  triggerEventNames?: string[];
  creatorUserId?: string;
  /** Epoch milliseconds */
  createdAt?: number;
  /** Epoch milliseconds */
  updatedAt?: number;
  draft?: JourneyDraft;
}

export interface JourneyDraft {
  id: number;
  name: string;
  creatorUserId: string;
  /** Epoch milliseconds */
  createdAt: number;
  /** Epoch milliseconds */
  updatedAt: number;
}

export interface JourneyPage {
  journeys: Journey[];
  /** Missing at the end */
  nextPageUrl?: string;
  previousPageUrl?: string;
  totalJourneysCount: number;
}

/** Item of `journeys.list`. */
export type JourneysListItem = Journey;

/** Query of `journeys.list`. */
export interface JourneysListQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size
   * @default 10
   */
  pageSize?: number;
  /** Field to sort by, with - in front for descending, such as -createdAt */
  sort?: string;
  /** Only in these states */
  state?: string[];
}

/** Reply of `journeys.list`. */
export type JourneysListResponse = JourneyPage;

/** Body of `journeys.trigger`. */
export type JourneysTriggerBody = TriggerJourneyRequest;

/** Reply of `journeys.trigger`. */
export type JourneysTriggerResponse = ApiReply;

/** Body of `jwts.invalidate`. */
export type JwtsInvalidateBody = InvalidateJwtsRequest;

export interface KeyValue {
  key: string;
  value: string;
}

export interface ListCreated {
  listId: number;
}

/** Body of `lists.create`. */
export type ListsCreateBody = CreateListRequest;

/** Reply of `lists.create`. */
export type ListsCreateResponse = ListCreated;

/** Reply of `lists.delete`. */
export type ListsDeleteResponse = ApiReply;

/** Reply of `lists.getSize`. */
export type ListsGetSizeResponse = number;

/** Reply of `lists.list`. */
export type ListsListResponse = UserListList;

/** Query of `lists.previewUsers`. */
export interface ListsPreviewUsersQuery {
  /** Id of the list */
  listId: number;
  /** User ids instead of emails */
  preferUserId?: boolean;
  /**
   * How many
   * @default 1000
   */
  size?: number;
}

/** Query of `lists.streamUsers`. */
export interface ListsStreamUsersQuery {
  /** Id of the list */
  listId: number;
  /** User ids instead of emails */
  preferUserId?: boolean;
}

/** What every request of `lists.subscribeAll` has beside its items. */
export interface ListsSubscribeAllBody {
  listId: number;
  /** true never creates a user */
  updateExistingUsersOnly?: boolean;
}

/** Item of `lists.subscribeAll`. */
export type ListsSubscribeAllItem = UserUpdate;

/** Body of `lists.subscribe`. */
export type ListsSubscribeBody = SubscribeRequest;

/** Reply of `lists.subscribe`. */
export type ListsSubscribeResponse = BulkUpdateResult;

/** Body of `lists.unsubscribe`. */
export type ListsUnsubscribeBody = UnsubscribeRequest;

/** What every request of `lists.unsubscribeEach` has beside its items. */
export interface ListsUnsubscribeEachBody {
  listId: number;
  /** Campaign that the unsubscribe is booked on */
  campaignId?: number;
  /** From the whole channel */
  channelUnsubscribe?: boolean;
}

/** Item of `lists.unsubscribeEach`. */
export type ListsUnsubscribeEachItem = UserRef;

/** Reply of `lists.unsubscribe`. */
export type ListsUnsubscribeResponse = BulkUpdateResult;

/** The source user is merged into the destination and then deleted. */
export interface MergeUsersRequest {
  sourceEmail?: string;
  sourceUserId?: string;
  destinationEmail?: string;
  destinationUserId?: string;
  arrayMerge?: ArrayMerge[];
}

export interface MessageType {
  id: number;
  name: string;
  channelId: number;
  subscriptionPolicy: "OptIn" | "OptOut" | (string & {});
  rateLimitPerMinute?: number;
  frequencyCap?: FrequencyCap;
  /** Epoch milliseconds */
  createdAt: number;
  /** Epoch milliseconds */
  updatedAt: number;
}

export interface MessageTypeList {
  messageTypes: MessageType[];
}

/** Reply of `messageTypes.list`. */
export type MessageTypesListResponse = MessageTypeList;

/** Ids of `metadata.deleteItem`. */
export interface MetadataDeleteItemPath {
  /** Name of the table */
  table: string;
  /** Key in the table */
  key: string;
}

/** Reply of `metadata.deleteItem`. */
export type MetadataDeleteItemResponse = ApiReply;

/** Ids of `metadata.getItem`. */
export interface MetadataGetItemPath {
  /** Name of the table */
  table: string;
  /** Key in the table */
  key: string;
}

/** Reply of `metadata.getItem`. */
export type MetadataGetItemResponse = MetadataItem;

export interface MetadataItem {
  table: string;
  key: string;
  /** Bytes */
  size: number;
  /** Epoch milliseconds */
  lastModified: number;
  value: {
    [key: string]: unknown;
  };
}

export interface MetadataKey {
  table: string;
  key: string;
  /** Bytes */
  size: number;
  /** Epoch milliseconds */
  lastModified: number;
}

/** Item of `metadata.listItems`. */
export type MetadataListItemsItem = MetadataKey;

/** Query of `metadata.listItems`. */
export interface MetadataListItemsQuery {
  /** Where the page starts */
  nextMarker?: string;
}

/** Reply of `metadata.listItems`. */
export type MetadataListItemsResponse = MetadataPage;

/** Reply of `metadata.listTables`. */
export type MetadataListTablesResponse = MetadataTableList;

export interface MetadataPage {
  results: MetadataKey[];
  /** Missing at the end */
  nextMarker?: string;
}

export interface MetadataTable {
  name: string;
}

export interface MetadataTableList {
  results: MetadataTable[];
}

/** Body of `metadata.upsertItem`. */
export type MetadataUpsertItemBody = PutMetadataRequest;

/** Ids of `metadata.upsertItem`. */
export interface MetadataUpsertItemPath {
  /** Name of the table */
  table: string;
  /** Key in the table */
  key: string;
}

/** Reply of `metadata.upsertItem`. */
export type MetadataUpsertItemResponse = ApiReply;

export interface PreviewTemplateRequest {
  dataFields?: DataFields;
  dataFeed?: {
    [key: string]: unknown;
  };
  fetchDataFeeds?: boolean;
}

/** Body of `pushMessages.send`. */
export type PushMessagesSendBody = SendPushRequest;

/** Reply of `pushMessages.send`. */
export type PushMessagesSendResponse = ApiReply;

export interface PutMetadataRequest {
  value: {
    [key: string]: unknown;
  };
}

export interface RecipientTimeZone {
  defaultTimeZone: string;
  startTimeZone: string;
}

export interface RegisterBrowserTokenRequest {
  browserToken: string;
  email?: string;
  userId?: string;
}

export interface RegisterDeviceTokenRequest {
  device: Device;
  email?: string;
  userId?: string;
  preferUserId?: boolean;
}

export interface ReplaceItemRequest {
  value: CatalogItemValue;
}

export type ReplyCode =
  | "Success"
  | "BadApiKey"
  | "BadAuthorizationHeader"
  | "BadJsonBody"
  | "BadParams"
  | "BatchTooLarge"
  | "DatabaseError"
  | "EmailAlreadyExists"
  | "ExternalKeyConflict"
  | "Forbidden"
  | "ForbiddenParamsError"
  | "ForgottenUserError"
  | "GenericError"
  | "InvalidEmailAddressError"
  | "InvalidJwtPayload"
  | "InvalidUserIdError"
  | "JwtUserIdentifiersMismatched"
  | "NotFound"
  | "QueueEmailError"
  | "RateLimitExceeded"
  | "RequestFieldsTypesMismatched"
  | "Unauthorized"
  | "UniqueFieldsLimitExceeded"
  | "UnknownEmailError"
  | "UnknownUserIdError"
  | "UserIdAlreadyExists"
  | (string & {});

export interface ScheduleCampaignRequest {
  /** ISO 8601 with zone, at most 7 days ahead */
  sendAt: string;
  recipientTimeZone?: RecipientTimeZone;
}

/** Give recipientEmail or recipientUserId. */
export interface SendEmailRequest {
  recipientEmail?: string;
  recipientUserId?: string;
  campaignId: number;
  dataFields?: DataFields;
  /** YYYY-MM-DD HH:MM:SS in UTC, at most 365 days ahead */
  sendAt?: string;
  /** @default true */
  allowRepeatMarketingSends?: boolean;
  /** Comes back in events */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Give recipientEmail or recipientUserId. */
export interface SendProofRequest {
  templateId: number;
  recipientEmail?: string;
  recipientUserId?: string;
  locale?: string;
  dataFields?: DataFields;
}

/** Give recipientEmail or recipientUserId. */
export interface SendPushRequest {
  recipientEmail?: string;
  recipientUserId?: string;
  campaignId: number;
  dataFields?: DataFields;
  /** YYYY-MM-DD HH:MM:SS in UTC, at most 365 days ahead */
  sendAt?: string;
  /** @default true */
  allowRepeatMarketingSends?: boolean;
  /** Comes back in events */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Give recipientEmail or recipientUserId. */
export interface SendSmsRequest {
  recipientEmail?: string;
  recipientUserId?: string;
  campaignId: number;
  dataFields?: DataFields;
  /** YYYY-MM-DD HH:MM:SS in UTC, at most 365 days ahead */
  sendAt?: string;
  /** @default true */
  allowRepeatMarketingSends?: boolean;
}

export interface SentMessage {
  messageId: string;
  campaignId: number;
  templateId: number;
  createdAt: string;
}

export interface SentMessageList {
  messages: SentMessage[];
}

/** Body of `smsMessages.send`. */
export type SmsMessagesSendBody = SendSmsRequest;

/** Reply of `smsMessages.send`. */
export type SmsMessagesSendResponse = ApiReply;

export interface StartExportRequest {
  dataTypeName: ExportDataType;
  outputFormat: "text/csv" | "application/x-json-stream";
  /** From, yyyy-MM-dd HH:mm:ss, UTC unless it says a zone */
  startDateTime?: string;
  /** Until, not included */
  endDateTime?: string;
  /** Of CSV */
  delimiter?: string;
  /** Fields to leave out, with commas between them */
  omitFields?: string;
  /** Only these fields */
  onlyFields?: string;
  campaignId?: number;
}

export interface SubscribeRequest {
  listId: number;
  subscribers: UserUpdate[];
  /** true never creates a user */
  updateExistingUsersOnly?: boolean;
}

export interface SubscriptionActionRequest {
  /** Emails */
  users?: string[];
  /** Your ids */
  usersByUserId?: string[];
}

/** Body of `subscriptions.bulkUpdate`. */
export type SubscriptionsBulkUpdateBody = SubscriptionActionRequest;

/** Ids of `subscriptions.bulkUpdate`. */
export interface SubscriptionsBulkUpdatePath {
  /** Kind of the group */
  subscriptionGroup: string;
  /** Id of the group */
  subscriptionGroupId: number;
}

/** Query of `subscriptions.bulkUpdate`. */
export interface SubscriptionsBulkUpdateQuery {
  /** What to do */
  action: "subscribe" | "unsubscribe";
}

/** Reply of `subscriptions.bulkUpdate`. */
export type SubscriptionsBulkUpdateResponse = ApiReply;

/** Body of `subscriptions.startDoubleOptIn`. */
export type SubscriptionsStartDoubleOptInBody = DoubleOptInRequest;

/** Ids of `subscriptions.subscribeByEmail`. */
export interface SubscriptionsSubscribeByEmailPath {
  /** Kind of the group */
  subscriptionGroup: string;
  /** Id of the group */
  subscriptionGroupId: number;
  /** Address of the user */
  userEmail: string;
}

/** Reply of `subscriptions.subscribeByEmail`. */
export type SubscriptionsSubscribeByEmailResponse = ApiReply;

/** Ids of `subscriptions.unsubscribeByEmail`. */
export interface SubscriptionsUnsubscribeByEmailPath {
  /** Kind of the group */
  subscriptionGroup: string;
  /** Id of the group */
  subscriptionGroupId: number;
  /** Address of the user */
  userEmail: string;
}

/** Reply of `subscriptions.unsubscribeByEmail`. */
export type SubscriptionsUnsubscribeByEmailResponse = ApiReply;

export interface SystemEvent {
  email?: string;
  userId?: string;
  /** Such as emailSend, emailOpen, emailClick, smsReceived */
  eventName: string;
  dataFields: SystemEventFields;
}

/** Which fields there are depends on the event. */
export interface SystemEventFields {
  campaignId?: number;
  campaignName?: string;
  templateId?: number;
  templateName?: string;
  messageId?: string;
  /** Date as text */
  createdAt?: string;
  channelId?: number;
  messageTypeId?: number;
  workflowId?: number;
  workflowName?: string;
  experimentId?: number;
  [key: string]: unknown;
}

export interface Template {
  templateId: number;
  name: string;
  clientTemplateId?: string;
  campaignId?: number;
  messageTypeId: number;
  creatorUserId: string;
  /** Format: date-time. */
  createdAt: string;
  /** Format: date-time. */
  updatedAt: string;
}

export interface TemplatePage {
  templates: Template[];
  /** Missing at the end */
  nextPageUrl?: string;
  previousPageUrl?: string;
  totalTemplatesCount?: number;
}

/** Item of `templates.list`. */
export type TemplatesListItem = Template;

/** Query of `templates.list`. */
export interface TemplatesListQuery {
  /** Only this type */
  templateType?: "Base" | "Blast" | "Triggered" | "Workflow";
  /** Only this channel */
  messageMedium?: "Email" | "Push" | "InApp" | "SMS";
  /** Created from */
  startDateTime?: string;
  /** Created until */
  endDateTime?: string;
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size
   * @default 20
   */
  pageSize?: number;
  /** Field to sort by, with - in front for descending, such as -createdAt */
  sort?: string;
}

/** Reply of `templates.list`. */
export type TemplatesListResponse = TemplatePage;

/** Give email or userId. */
export interface TrackEventRequest {
  email?: string;
  userId?: string;
  eventName: string;
  /** An event with the same id is updated, not doubled; made up when you give none */
  id?: string;
  /** Unix seconds; default now */
  createdAt?: number;
  dataFields?: DataFields;
  campaignId?: number;
  templateId?: number;
  /** Allows fields that are not known yet */
  createNewFields?: boolean;
}

export interface TrackEventsRequest {
  events: TrackEventRequest[];
}

/** Give email or userId. */
export interface TrackInAppOpenRequest {
  email?: string;
  userId?: string;
  messageId: string;
  /** Unix seconds */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
  messageContext?: InboxMessageContext;
}

export interface TrackPurchaseRequest {
  /** A purchase with the same id is updated, not doubled; made up when you give none */
  id?: string;
  user: UpdateUserRequest;
  items: CommerceItem[];
  total: number;
  /** Unix seconds; default now */
  createdAt?: number;
  campaignId?: number;
  templateId?: number;
  dataFields?: DataFields;
}

/** Give email or userId. */
export interface TrackPushOpenRequest {
  email?: string;
  userId?: string;
  campaignId: number;
  messageId: string;
  templateId?: number;
  /** Unix seconds */
  createdAt?: number;
  dataFields?: DataFields;
}

export interface TriggerCampaignRequest {
  campaignId: number;
  listIds: number[];
  suppressionListIds?: number[];
  dataFields?: DataFields;
  /** @default true */
  allowRepeatMarketingSends?: boolean;
}

/** Give email, userId or listId. */
export interface TriggerJourneyRequest {
  workflowId: number;
  email?: string;
  userId?: string;
  listId?: number;
  dataFields?: DataFields;
}

export interface UnsubscribeRequest {
  listId: number;
  subscribers: UserRef[];
  /** Campaign that the unsubscribe is booked on */
  campaignId?: number;
  /** From the whole channel */
  channelUnsubscribe?: boolean;
}

export interface UpdateCartRequest {
  user: UpdateUserRequest;
  items: CommerceItem[];
}

/** For email-based projects. currentEmail wins over currentUserId. */
export interface UpdateEmailRequest {
  currentEmail?: string;
  currentUserId?: string;
  newEmail: string;
}

export interface UpdateItemRequest {
  update: CatalogItemValue;
}

/** Each list that is given overwrites the stored one; what is absent stays. */
export interface UpdateSubscriptionsRequest {
  email?: string;
  userId?: string;
  emailListIds?: number[];
  subscribedMessageTypeIds?: number[];
  unsubscribedChannelIds?: number[];
  unsubscribedMessageTypeIds?: number[];
  campaignId?: number;
  templateId?: number;
  validateChannelAlignment?: boolean;
}

/** Give email or userId, not both, unless a hybrid project links them. */
export interface UpdateUserRequest {
  email?: string;
  userId?: string;
  dataFields?: DataFields;
  /**
   * Merges nested objects instead of replacing them
   * @default false
   */
  mergeNestedObjects?: boolean;
  /** Makes a user of an unknown userId; for email-based projects */
  preferUserId?: boolean;
  /** Allows fields that are not known yet */
  createNewFields?: boolean;
}

export interface UpdateWebhookRequest {
  id: number;
  /** Comes back in the Authorization header */
  authToken?: string;
  authType?: "NoAuth" | "Basic" | "OAuth2";
  blastSendEnabled?: boolean;
  enabled?: boolean;
  /** https only */
  endpoint?: string;
  headers?: KeyValue[];
  triggeredSendEnabled?: boolean;
}

export interface UpsertEmailTemplateRequest {
  /** Your id of the template */
  clientTemplateId: string;
  name?: string;
  subject?: string;
  preheaderText?: string;
  html?: string;
  plainText?: string;
  fromEmail?: string;
  fromName?: string;
  replyToEmail?: string;
  ccEmails?: string[];
  bccEmails?: string[];
  locale?: string;
  isDefaultLocale?: boolean;
  messageTypeId?: number;
  creatorUserId?: string;
  dataFeedId?: number;
  dataFeedIds?: number[];
  cacheDataFeed?: boolean;
  mergeDataFeedContext?: boolean;
  googleAnalyticsCampaignName?: string;
  linkParams?: KeyValue[];
}

export interface UpsertItemsRequest {
  /** By item id */
  documents: {
    [key: string]: CatalogItemValue;
  };
  /** false drops the fields that are not given */
  replaceUploadedFieldsOnly: boolean;
}

export interface User {
  email: string;
  userId?: string;
  dataFields?: DataFields;
}

/** An event with its own fields. */
export interface UserEvent {
  [key: string]: unknown;
}

/** Types of the profile fields by name. */
export interface UserFields {
  fields: {
    [key: string]: unknown;
  };
}

export interface UserList {
  id: number;
  name: string;
  description?: string;
  listType: "Standard" | "Dynamic" | "Suppression" | "Internal" | (string & {});
  isGlobalSuppressionEnabled?: boolean;
  /** Epoch milliseconds */
  createdAt: number;
}

export interface UserListList {
  lists: UserList[];
}

/** Exactly one of email and userId. */
export interface UserRef {
  email?: string;
  userId?: string;
}

export interface UserReply {
  user?: User;
}

export interface UserUpdate {
  email?: string;
  userId?: string;
  dataFields?: DataFields;
  mergeNestedObjects?: boolean;
  preferUserId?: boolean;
}

/** Body of `users.bulkUpdate`. */
export type UsersBulkUpdateBody = BulkUpdateUsersRequest;

/** Reply of `users.bulkUpdate`. */
export type UsersBulkUpdateResponse = BulkUpdateResult;

/** Body of `users.bulkUpdateSubscriptions`. */
export type UsersBulkUpdateSubscriptionsBody = BulkUpdateSubscriptionsRequest;

/** Reply of `users.bulkUpdateSubscriptions`. */
export type UsersBulkUpdateSubscriptionsResponse = BulkUpdateSubscriptionsResult;

/** Reply of `users.deleteByUserId`. */
export type UsersDeleteByUserIdResponse = ApiReply;

/** Reply of `users.delete`. */
export type UsersDeleteResponse = ApiReply;

/** Body of `users.disableDevice`. */
export type UsersDisableDeviceBody = DisableDeviceRequest;

/** Reply of `users.disableDevice`. */
export type UsersDisableDeviceResponse = ApiReply;

/** Query of `users.findByUserId`. */
export interface UsersFindByUserIdQuery {
  /** Your id of the user */
  userId?: string;
}

/** Reply of `users.findByUserId`. */
export type UsersFindByUserIdResponse = UserReply;

/** Body of `users.forget`. */
export type UsersForgetBody = UserRef;

/** Reply of `users.forget`. */
export type UsersForgetResponse = ApiReply;

/** Query of `users.getByEmail`. */
export interface UsersGetByEmailQuery {
  /** Address of the user */
  email?: string;
}

/** Reply of `users.getByEmail`. */
export type UsersGetByEmailResponse = UserReply;

/** Reply of `users.getByUserId`. */
export type UsersGetByUserIdResponse = UserReply;

/** Reply of `users.get`. */
export type UsersGetResponse = UserReply;

/** Reply of `users.listFields`. */
export type UsersListFieldsResponse = UserFields;

/** Reply of `users.listForgottenEmails`. */
export type UsersListForgottenEmailsResponse = ForgottenEmails;

/** Query of `users.listSentMessages`. */
export interface UsersListSentMessagesQuery {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /**
   * How many
   * @default 10
   */
  limit?: number;
  /** Only of these campaigns */
  campaignIds?: number[];
  /** From, yyyy-MM-dd HH:mm:ss, UTC unless it says a zone */
  startDateTime?: string;
  /** Until, yyyy-MM-dd HH:mm:ss, UTC unless it says a zone */
  endDateTime?: string;
  /** Leaves blast campaigns out */
  excludeBlastCampaigns?: boolean;
  /** Only this channel */
  messageMedium?: "Email" | "Push" | "InApp" | "SMS";
}

/** Reply of `users.listSentMessages`. */
export type UsersListSentMessagesResponse = SentMessageList;

/** Body of `users.merge`. */
export type UsersMergeBody = MergeUsersRequest;

/** Reply of `users.merge`. */
export type UsersMergeResponse = ApiReply;

/** Body of `users.registerBrowserToken`. */
export type UsersRegisterBrowserTokenBody = RegisterBrowserTokenRequest;

/** Reply of `users.registerBrowserToken`. */
export type UsersRegisterBrowserTokenResponse = ApiReply;

/** Body of `users.registerDeviceToken`. */
export type UsersRegisterDeviceTokenBody = RegisterDeviceTokenRequest;

/** Reply of `users.registerDeviceToken`. */
export type UsersRegisterDeviceTokenResponse = ApiReply;

/** Body of `users.unforget`. */
export type UsersUnforgetBody = UserRef;

/** Reply of `users.unforget`. */
export type UsersUnforgetResponse = ApiReply;

/** What every request of `users.updateAll` has beside its items. */
export interface UsersUpdateAllBody {
  /** Allows fields that are not known yet */
  createNewFields?: boolean;
}

/** Item of `users.updateAll`. */
export type UsersUpdateAllItem = UserUpdate;

/** Item of `users.updateAllSubscriptions`. */
export type UsersUpdateAllSubscriptionsItem = UpdateSubscriptionsRequest;

/** Body of `users.update`. */
export type UsersUpdateBody = UpdateUserRequest;

/** Body of `users.updateEmail`. */
export type UsersUpdateEmailBody = UpdateEmailRequest;

/** Reply of `users.updateEmail`. */
export type UsersUpdateEmailResponse = ApiReply;

/** Reply of `users.update`. */
export type UsersUpdateResponse = ApiReply;

/** Body of `users.updateSubscriptions`. */
export type UsersUpdateSubscriptionsBody = UpdateSubscriptionsRequest;

/** Reply of `users.updateSubscriptions`. */
export type UsersUpdateSubscriptionsResponse = ApiReply;

export interface Webhook {
  id: number;
  endpoint: string;
  enabled: boolean;
  authType: "NoAuth" | "Basic" | "OAuth2" | (string & {});
  blastSendEnabled: boolean;
  triggeredSendEnabled: boolean;
  channelIds?: number[];
  messageTypeIds?: number[];
}

export interface WebhookList {
  webhooks: Webhook[];
}

/** Reply of `webhooks.list`. */
export type WebhooksListResponse = WebhookList;

/** Body of `webhooks.update`. */
export type WebhooksUpdateBody = UpdateWebhookRequest;

/** Reply of `webhooks.update`. */
export type WebhooksUpdateResponse = Webhook;
