// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

/** Reply of most writes. code is Success; another code is an error, whatever the status. */
export interface ApiReply {
  code: ReplyCode;
  /** What happened, in words */
  msg: string;
  /** Further facts, such as an id that was made up */
  params?: {
    [key: string]: unknown;
  } | null;
}

export interface ArchiveCampaignsRequest {
  campaignIds: number[];
}

export interface ArchiveCampaignsResult {
  /** Campaigns that are archived now */
  success?: number[];
  /** Campaigns that are not */
  failed?: number[];
}

export interface ArrayMerge {
  /** Field at the top of the profile. A single value counts as an array of one */
  field?: string;
  /** Member by which objects are the same. Only for arrays of objects: with others the merge fails. Without it, items that are equal are the same */
  dedupeBy?: string;
}

export interface BackgroundColor {
  /** Such as #FFFFFF */
  hex?: string;
  /** Opacity, 0 to 1 */
  alpha?: number;
}

export interface BeginSmsVerificationRequest {
  /** Number that gets the code */
  phoneNumber: string;
  /** Profile that your customer success manager set up */
  verificationProfileId: number;
}

/** What was done and what was refused. It has no code; look at failCount. */
export interface BulkTrackResult {
  /** Events that were taken */
  successCount: number;
  /** Events that were not; failedUpdates tells why */
  failCount: number;
  failedUpdates?: FailedEventUpdates;
  /** Names that the project does not allow */
  disallowedEventNames?: string[];
  /** Fields that the project did not know before */
  createdFields?: string[];
  /** Fields that were dropped, since the project does not know them and new ones were not allowed */
  filteredOutFields?: string[];
  /**
   * Now in failedUpdates
   * @deprecated
   */
  invalidEmails?: string[];
  /**
   * Now in failedUpdates
   * @deprecated
   */
  invalidUserIds?: string[];
}

/** What was done and what was refused. It has no code; look at failCount. */
export interface BulkUpdateResult {
  /** Users that were updated */
  successCount: number;
  /** Users that were not; failedUpdates tells why */
  failCount: number;
  failedUpdates?: FailedUserUpdates;
  /** Fields that the project did not know before */
  createdFields?: string[];
  /** Fields that were dropped, since the project does not know them and new ones were not allowed */
  filteredOutFields?: string[];
  /**
   * Now in failedUpdates
   * @deprecated
   */
  invalidEmails?: string[];
  /**
   * Now in failedUpdates
   * @deprecated
   */
  invalidUserIds?: string[];
}

export interface BulkUpdateSubscriptionsRequest {
  updateSubscriptionsRequests: UpdateSubscriptionsRequest[];
}

/** What was done and what was refused. Only valid failures are worth a second try. */
export interface BulkUpdateSubscriptionsResult {
  successCount: number;
  failCount: number;
  invalidEmails: string[];
  invalidUserIds: string[];
  /** Not done for a fault of the server */
  validEmailFailures: string[];
  /** Not done for a fault of the server */
  validUserIdFailures: string[];
}

/** About 1,000 users in 4 MB. */
export interface BulkUpdateUsersRequest {
  users: UserUpdate[];
  /** Whether fields may be new to the project; its own setting when left out */
  createNewFields?: boolean;
}

/** A blast to lists, or a campaign that is triggered for one person at a time. */
export interface Campaign {
  id: number;
  name: string;
  campaignState: CampaignState;
  type: "Blast" | "Triggered" | (string & {});
  /** Channel, such as Email or Push */
  messageMedium: string;
  /** Epoch milliseconds */
  createdAt: number;
  /** Epoch milliseconds */
  updatedAt: number;
  /** Epoch milliseconds */
  startAt?: number;
  /** Epoch milliseconds */
  endedAt?: number;
  /** Address of who made it */
  createdByUserId: string;
  /** Address of who changed it last */
  updatedByUserId?: string;
  templateId?: number;
  /** Journey that it belongs to */
  workflowId?: number;
  /** Recurring campaign that made it */
  recurringCampaignId?: number;
  /** Lists that it goes to */
  listIds?: number[];
  /** Lists that do not get it */
  suppressionListIds?: number[];
  labels?: string[];
  /** How many people it goes to */
  sendSize?: number;
}

export interface CampaignCreated {
  campaignId: number;
}

export interface CampaignIdRequest {
  /** Id of the campaign */
  campaignId: number;
}

export interface CampaignPage {
  campaigns: Campaign[];
  /** Missing at the end */
  nextPageUrl?: string;
  /** Missing at the start */
  previousPageUrl?: string;
  /** Over all pages. Missing when neither page nor pageSize was given */
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

/** Body of `campaigns.abort`. */
export type CampaignsAbortBody = CampaignIdRequest;

/** Reply of `campaigns.abort`. */
export type CampaignsAbortResponse = ApiReply;

/** Body of `campaigns.activateTriggered`. */
export type CampaignsActivateTriggeredBody = CampaignIdRequest;

/** Reply of `campaigns.activateTriggered`. */
export type CampaignsActivateTriggeredResponse = ApiReply;

/** Body of `campaigns.archive`. */
export type CampaignsArchiveBody = ArchiveCampaignsRequest;

/** Reply of `campaigns.archive`. */
export type CampaignsArchiveResponse = ArchiveCampaignsResult;

/** Body of `campaigns.cancel`. */
export type CampaignsCancelBody = CampaignIdRequest;

/** Reply of `campaigns.cancel`. */
export type CampaignsCancelResponse = ApiReply;

/** Body of `campaigns.create`. */
export type CampaignsCreateBody = CreateCampaignRequest;

/** Reply of `campaigns.create`. */
export type CampaignsCreateResponse = CampaignCreated;

/** Body of `campaigns.deactivateTriggered`. */
export type CampaignsDeactivateTriggeredBody = CampaignIdRequest;

/** Reply of `campaigns.deactivateTriggered`. */
export type CampaignsDeactivateTriggeredResponse = ApiReply;

/** Query of `campaigns.getMetrics`. */
export interface CampaignsGetMetricsQuery {
  /** Ids of the campaigns */
  campaignId: number[];
  /** From, included: YYYY-MM-DD or ISO 8601 */
  startDateTime?: string;
  /** Until, not included: YYYY-MM-DD or ISO 8601 */
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
   * Page size, at most 1,000
   * @default 20
   */
  pageSize?: number;
  /**
   * id, name, createdAt, updatedAt or startAt; with `-` in front for descending, such as -createdAt
   * @default "id"
   */
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
   * Page size, at most 1,000
   * @default 20
   */
  pageSize?: number;
  /**
   * id, name, createdAt, updatedAt or startAt; with `-` in front for descending, such as -createdAt
   * @default "id"
   */
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

/** Reply of `campaigns.send`. */
export type CampaignsSendResponse = ApiReply;

/** Body of `campaigns.trigger`. */
export type CampaignsTriggerBody = TriggerCampaignRequest;

/** Reply of `campaigns.trigger`. */
export type CampaignsTriggerResponse = ApiReply;

/** Give scheduledMessageId alone, or campaignId with email or userId. */
export interface CancelMessageRequest {
  scheduledMessageId?: number;
  campaignId?: number;
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
}

export interface CatalogItem {
  catalogName: string;
  /** Letters, digits and dashes, at most 255; upper and lower case differ */
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
  /** Missing at the start */
  previousPageUrl?: string;
  /** Over all pages */
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

/** The fields of the item. A name has no full stop in it. At most 30 KB of JSON. */
export interface CatalogItemValue {
  [key: string]: unknown;
}

/** Body of `catalogItems.deleteMany`. */
export type CatalogItemsDeleteManyBody = DeleteItemsRequest;

/** Reply of `catalogItems.deleteMany`. */
export type CatalogItemsDeleteManyResponse = ApiReply;

/** Ids of `catalogItems.delete`. */
export interface CatalogItemsDeletePath {
  /** Name of the catalog: letters, digits and dashes, at most 255; case does not count */
  catalogName: string;
  /** Id of the item: letters, digits and dashes, at most 255; case counts */
  itemId: string;
}

/** Reply of `catalogItems.delete`. */
export type CatalogItemsDeleteResponse = ApiReply;

/** Ids of `catalogItems.get`. */
export interface CatalogItemsGetPath {
  /** Name of the catalog: letters, digits and dashes, at most 255; case does not count */
  catalogName: string;
  /** Id of the item: letters, digits and dashes, at most 255; case counts */
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
  /** Field to sort by; with sortAscending, it must have a type */
  orderBy?: string;
  /**
   * Smallest first
   * @default false
   */
  sortAscending?: boolean;
}

/** Reply of `catalogItems.list`. */
export type CatalogItemsListResponse = CatalogItemPage;

/** Body of `catalogItems.replace`. */
export type CatalogItemsReplaceBody = ReplaceItemRequest;

/** Ids of `catalogItems.replace`. */
export interface CatalogItemsReplacePath {
  /** Name of the catalog: letters, digits and dashes, at most 255; case does not count */
  catalogName: string;
  /** Id of the item: letters, digits and dashes, at most 255; case counts */
  itemId: string;
}

/** Reply of `catalogItems.replace`. */
export type CatalogItemsReplaceResponse = ApiReply;

/** Body of `catalogItems.update`. */
export type CatalogItemsUpdateBody = UpdateItemRequest;

/** Ids of `catalogItems.update`. */
export interface CatalogItemsUpdatePath {
  /** Name of the catalog: letters, digits and dashes, at most 255; case does not count */
  catalogName: string;
  /** Id of the item: letters, digits and dashes, at most 255; case counts */
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
  /** Missing at the start */
  previousPageUrl?: string;
  /** Over all pages */
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

/** Reply of `catalogs.getFieldMappings`. */
export type CatalogsGetFieldMappingsResponse = FieldMappings;

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

/** Body of `catalogs.updateFieldMappings`. */
export type CatalogsUpdateFieldMappingsBody = UpdateFieldMappingsRequest;

/** What message types belong to, and people unsubscribe from. */
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

export interface CheckSmsVerificationRequest {
  /** What the person typed */
  code: string;
  /** Number that gets the code */
  phoneNumber: string;
  /** Profile that your customer success manager set up */
  verificationProfileId: number;
}

export interface CommerceItem {
  /** Id of the product */
  id: string;
  name: string;
  /** Of one */
  price: number;
  quantity: number;
  sku?: string;
  description?: string;
  /** Categories, each as a path through the shop */
  categories?: string[];
  /** Page of the product */
  url?: string;
  /** Picture of the product */
  imageUrl?: string;
  /** Further fields of the item */
  dataFields?: {
    [key: string]: unknown;
  };
}

/** Body of `commerce.trackPurchase`. */
export type CommerceTrackPurchaseBody = TrackPurchaseRequest;

/** Reply of `commerce.trackPurchase`. */
export type CommerceTrackPurchaseResponse = ApiReply;

/** Body of `commerce.updateCart`. */
export type CommerceUpdateCartBody = UpdateCartRequest;

/** Reply of `commerce.updateCart`. */
export type CommerceUpdateCartResponse = ApiReply;

/** Global suppression lists hold only when suppressionListIds names them. */
export interface CreateCampaignRequest {
  name: string;
  /** The campaign gets a copy of this template */
  templateId: number;
  /** Lists of a blast; left out for a triggered campaign */
  listIds?: number[];
  /** Lists that a blast leaves out */
  suppressionListIds?: number[];
  /** Values for `{{field}}` while messages are made; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
  /** Values for `[[field]]`, written into the copy of the template for good; email only */
  dataFields?: {
    [key: string]: unknown;
  };
  /**
   * false keeps the campaign from being scheduled
   * @default true
   */
  scheduleSend?: boolean;
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 21 days ahead; for a blast */
  sendAt?: string;
  /**
   * ProjectTimeZone sends to all at sendAt; RecipientTimeZone at the same local time everywhere
   * @default "ProjectTimeZone"
   */
  sendMode?: "ProjectTimeZone" | "RecipientTimeZone";
  /** IANA zone in which sendAt is the local time. Zones to the east of it get the message with it. For RecipientTimeZone */
  startTimeZone?: string;
  /** IANA zone of people without one. For RecipientTimeZone */
  defaultTimeZone?: string;
}

export interface CreateListRequest {
  name: string;
  description?: string;
}

export interface CreateSnippetRequest {
  /** Letters, digits, hyphens, underscores and spaces, at most 100. Unique in the project, and for good */
  name: string;
  /** HTML or text with valid Handlebars. Refused: scripts from elsewhere or with anything but JSON, handlers such as onload, and javascript: addresses */
  content: string;
  description?: string;
  /** Names of the variables in content. Letters, digits and underscores; case counts */
  variables?: string[];
  /** Address of who makes it; the creator of the project when left out */
  createdByUserId?: string;
}

/** Custom fields. A field keeps the type of its first value in the whole project. Dates are ISO 8601 or `yyyy-MM-dd HH:mm:ss ZZ`. */
export interface DataFields {
  [key: string]: unknown;
}

export interface DeleteItemsRequest {
  itemIds: string[];
}

export interface DeleteTemplatesRequest {
  /** Ids of base templates */
  ids: number[];
}

export interface DeleteTemplatesResult {
  /** Templates that are gone */
  success?: number[];
  /** Templates that are still there */
  failed?: number[];
  failureReason?: string;
}

export interface Device {
  token: string;
  platform: "APNS" | "APNS_SANDBOX" | "GCM";
  /** Name of the push integration, most often the package name or bundle id of the app. Settings > Mobile Apps */
  applicationName: string;
  /** Fields of the device; merged with what is stored */
  dataFields?: {
    [key: string]: unknown;
  };
}

/** The device and the app that an event came from. */
export interface DeviceInfo {
  /** Package name of the app */
  appPackageName: string;
  /** Id of the device */
  deviceId: string;
  /** In exactly this spelling */
  platform: "iOS" | "Android" | "Web";
}

/** Without email and userId, the device is switched off for everybody who has it. */
export interface DisableDeviceRequest {
  token: string;
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
}

/** Give email or userId. */
export interface DoubleOptInRequest {
  /** SMS message types with double opt-in */
  messageTypeIds: number[];
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Number to put into the profile */
  phoneNumber?: string;
  /** Name in the message; the default names of the message types, with commas between them, when left out */
  brandName?: string;
}

export type EmailTemplate = EmailTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
  metadata?: Template;
};

export interface EmailTemplateContent {
  /** Name of the template */
  name?: string;
  subject?: string;
  /** What mail programs show behind the subject */
  preheaderText?: string;
  html?: string;
  plainText?: string;
  /** Must be allowed as a sender */
  fromEmail?: string;
  fromName?: string;
  replyToEmail?: string;
  ccEmails?: string[];
  bccEmails?: string[];
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
  /** Address of a member of the project; the creator of the organization when left out */
  creatorUserId?: string;
  /**
   * Use dataFeedIds
   * @deprecated
   */
  dataFeedId?: number;
  /** Data feeds that are read for each message */
  dataFeedIds?: number[];
  /** Keeps what a feed said for an hour */
  cacheDataFeed?: boolean;
  /** Lets `{{field}}` reach what a feed said; otherwise it is `[[field]]` */
  mergeDataFeedContext?: boolean;
  /** Value of utm_campaign */
  googleAnalyticsCampaignName?: string;
  /** Added to each link */
  linkParams?: KeyValue[];
}

export type EmailTemplateInput = EmailTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
};

/** Query of `emailTemplates.get`. */
export interface EmailTemplatesGetQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content; the default one when left out */
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
  /** Locale of the content; the default one when left out */
  locale?: string;
}

/** Body of `emailTemplates.sendProof`. */
export type EmailTemplatesSendProofBody = SendProofRequest;

/** Reply of `emailTemplates.sendProof`. */
export type EmailTemplatesSendProofResponse = ApiReply;

/** Body of `emailTemplates.update`. */
export type EmailTemplatesUpdateBody = EmailTemplateInput;

/** Reply of `emailTemplates.update`. */
export type EmailTemplatesUpdateResponse = ApiReply;

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
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /** Id of the message */
  messageId: string;
}

/** What a tap does. */
export interface EmbeddedAction {
  /** openUrl, or the whole address of an action of your own */
  type?: string;
  /** The address of openUrl; empty with an action of your own */
  data?: string;
}

export interface EmbeddedButton {
  id?: string;
  title?: string;
  action?: EmbeddedAction;
}

/** How often and for how long one message was in sight. */
export interface EmbeddedImpression {
  messageId?: string;
  placementId?: number;
  /** How often */
  displayCount?: number;
  /** For how long, in seconds, over all times */
  displayDuration?: number;
}

export interface EmbeddedMessage {
  metadata?: EmbeddedMessageMetadata;
  elements?: EmbeddedMessageElements;
  /** Your own JSON */
  payload?: {
    [key: string]: unknown;
  };
}

/** What to show. Missing of messages that currentMessageIds named. */
export interface EmbeddedMessageElements {
  title?: string;
  body?: string;
  /** Address of the picture */
  mediaUrl?: string;
  /** Text in place of the picture */
  mediaUrlCaption?: string;
  /** Further texts */
  text?: EmbeddedText[];
  buttons?: EmbeddedButton[];
  defaultAction?: EmbeddedAction;
}

export interface EmbeddedMessageList {
  placements?: EmbeddedPlacement[];
}

export interface EmbeddedMessageMetadata {
  /** Id of this message to this person */
  messageId?: string;
  placementId?: number;
  campaignId?: number;
  /** Whether it is a test */
  isProof?: boolean;
  /** Rank among the messages of the placement, 1 first */
  priorityOrder?: number;
}

/** Query of `embeddedMessages.list`. */
export interface EmbeddedMessagesListQuery {
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /** Platform of the app, in exactly this spelling */
  platform?: "iOS" | "Android" | "Web";
  /** Version of the vendor's SDK, such as 6.5.0 */
  sdkVersion?: string;
  /** Package of the app */
  packageName?: string;
  /** Only these placements, also those without a message; all that have one when left out */
  placementIds?: number[];
  /** Messages that the device has already: they come without elements, and not at all when the user may not see them any more */
  currentMessageIds?: string[];
}

/** Reply of `embeddedMessages.list`. */
export type EmbeddedMessagesListResponse = EmbeddedMessageList;

/** Body of `embeddedMessages.trackClick`. */
export type EmbeddedMessagesTrackClickBody = TrackEmbeddedClickRequest;

/** Body of `embeddedMessages.trackReceived`. */
export type EmbeddedMessagesTrackReceivedBody = TrackEmbeddedReceivedRequest;

/** Body of `embeddedMessages.trackSession`. */
export type EmbeddedMessagesTrackSessionBody = TrackEmbeddedSessionRequest;

/** A place of the app and the messages that the person may see there. */
export interface EmbeddedPlacement {
  placementId?: number;
  embeddedMessages?: EmbeddedMessage[];
}

/** Time in which the person had a page or screen with placements before them. */
export interface EmbeddedSession {
  /** Id of your own, such as a UUID */
  id?: string;
  /** Unix time */
  start?: number;
  /** Unix time */
  end?: number;
}

export type EmbeddedTemplate = EmbeddedTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
};

export interface EmbeddedTemplateContent {
  /** Name of the template */
  name?: string;
  title?: string;
  body?: string;
  elements?: EmbeddedTemplateElements;
  /** Placement that it belongs to */
  placementId?: number;
  /** Your own JSON beside the message */
  payload?: {
    [key: string]: unknown;
  };
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
}

export interface EmbeddedTemplateElements {
  /** Address of a picture or video */
  mediaUrl?: string;
  /** Text in its place */
  mediaUrlCaption?: string;
  /** Texts by the labels of the placement */
  text?: EmbeddedText[];
  /** At most 2 */
  buttons?: EmbeddedButton[];
  defaultAction?: EmbeddedAction;
}

/** Query of `embeddedTemplates.get`. */
export interface EmbeddedTemplatesGetQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content; the default one when left out */
  locale?: string;
}

/** Reply of `embeddedTemplates.get`. */
export type EmbeddedTemplatesGetResponse = EmbeddedTemplate;

/** Body of `embeddedTemplates.update`. */
export type EmbeddedTemplatesUpdateBody = EmbeddedTemplate;

/** Reply of `embeddedTemplates.update`. */
export type EmbeddedTemplatesUpdateResponse = ApiReply;

/** Body of `embeddedTemplates.upsert`. */
export type EmbeddedTemplatesUpsertBody = UpsertEmbeddedTemplateRequest;

/** Reply of `embeddedTemplates.upsert`. */
export type EmbeddedTemplatesUpsertResponse = ApiReply;

export interface EmbeddedText {
  /** Key that the placement gave; not to be shown */
  label?: string;
  text?: string;
}

/** Body of a refused call. `code` and `msg` in most cases, `code` and `message` where JSON of a double opt-in could not be read. Plain text and HTML occur too. */
export interface ErrorReply {
  code?: ReplyCode;
  /** In the usual shape */
  msg?: string;
  /** In the usual shape */
  params?: {
    [key: string]: unknown;
  } | null;
  /** In the second shape */
  message?: string;
  /** In the second shape */
  error?: {
    [key: string]: unknown;
  };
  /** In the second shape */
  data?: {
    [key: string]: unknown;
  };
}

export interface EventList {
  events: UserEvent[];
}

/** Query of `events.listByEmail`. */
export interface EventsListByEmailQuery {
  /**
   * How many of the newest, at most 200
   * @default 30
   */
  limit?: number;
}

/** Reply of `events.listByEmail`. */
export type EventsListByEmailResponse = EventList;

/** Query of `events.listByUserId`. */
export interface EventsListByUserIdQuery {
  /**
   * How many of the newest, at most 200
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

/** Body of `events.trackInAppClick`. */
export type EventsTrackInAppClickBody = TrackInAppClickRequest;

/** Reply of `events.trackInAppClick`. */
export type EventsTrackInAppClickResponse = ApiReply;

/** Body of `events.trackInAppClose`. */
export type EventsTrackInAppCloseBody = TrackInAppCloseRequest;

/** Reply of `events.trackInAppClose`. */
export type EventsTrackInAppCloseResponse = ApiReply;

/** Body of `events.trackInAppConsume`. */
export type EventsTrackInAppConsumeBody = TrackInAppConsumeRequest;

/** Reply of `events.trackInAppConsume`. */
export type EventsTrackInAppConsumeResponse = ApiReply;

/** Body of `events.trackInAppDelivery`. */
export type EventsTrackInAppDeliveryBody = TrackInAppDeliveryRequest;

/** Reply of `events.trackInAppDelivery`. */
export type EventsTrackInAppDeliveryResponse = ApiReply;

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

/** Body of `events.trackWebPushClick`. */
export type EventsTrackWebPushClickBody = TrackWebPushClickRequest;

/** Reply of `events.trackWebPushClick`. */
export type EventsTrackWebPushClickResponse = ApiReply;

/** A test of variants of a campaign. What it is called and its campaign stand in meta with newer versions of the API, beside the id with older ones. */
export interface Experiment {
  id: number;
  name?: string;
  status: "draft" | "ready" | "running" | "finished" | "winner_found" | (string & {});
  campaignId?: number;
  channelType: "email" | "push" | "sms" | "in_app" | "web_push" | (string & {});
  /** Address or name of who made it */
  author?: string;
  /** What is tested, such as SubjectLine */
  experimentType?: string;
  /** How people are shared out */
  allocationMode?: "even_split" | "winner_takes_all" | "multi_armed_bandit" | (string & {});
  createdAt?: string;
  updatedAt?: string;
  /** Epoch milliseconds */
  creationDate?: number | string | null;
  /** Epoch milliseconds */
  startDate?: number | string | null;
  /** Epoch milliseconds */
  finishDate?: number | string | null;
  meta?: ExperimentMeta;
  sizing?: ExperimentSizing;
  variants?: ExperimentVariant[];
  constraints?: ExperimentConstraints | null;
}

export interface ExperimentConstraints {
  targetSegment?: string | null;
  suppressionListIds?: number[];
}

export interface ExperimentMeta {
  name?: string;
  campaignId?: number | null;
  projectId?: number;
  orgId?: number;
  conversionMetrics?: string[];
  customConversionId?: number | null;
}

export interface ExperimentPage {
  experiments: ExperimentSummary[];
  totalCount?: number;
}

export interface ExperimentSizing {
  /** Share of people who get nothing */
  holdoutPercentage?: number | null;
  perVariantPercentage?: number | null;
  testGroupPercentage?: number | null;
  winnerGroupPercentage?: number | null;
  testDurationMinutes?: number | null;
  sendsPerVariant?: number | null;
  attributionPeriodHours?: number | null;
}

export interface ExperimentSummary {
  id: number;
  name: string;
  status: "draft" | "running" | "finished" | (string & {});
  campaignId?: number;
  /** Such as email or push */
  channelType: string;
  /** Address or name of who made it */
  author?: string;
  /** ISO 8601 */
  startDate?: string;
}

export interface ExperimentTemplateContent {
  subject?: string | null;
  preheader?: string | null;
  htmlSource?: string | null;
  plainText?: string | null;
}

export interface ExperimentVariant {
  id?: number;
  name?: string;
  value?: ExperimentVariantValue;
  /** Share of people who get it now */
  currentPercentage?: number;
  isWinner?: boolean;
  isControl?: boolean;
}

/** A variant with what people get to see. */
export interface ExperimentVariantContent {
  variantId?: number;
  name?: string;
  value?: ExperimentVariantValue;
  /** Share of people who get it now */
  currentPercentage?: number;
  content?: ExperimentTemplateContent | null;
}

export interface ExperimentVariantList {
  experimentId?: number;
  variants: ExperimentVariantContent[];
}

/** What the variant has of its own. */
export interface ExperimentVariantValue {
  templateId?: number | null;
  /** ISO 8601 */
  sendTime?: string | null;
  /** Group of send time optimisation */
  stoGroup?: string | null;
}

/** Query of `experiments.getMetrics`. */
export interface ExperimentsGetMetricsQuery {
  /** Ids of the experiments */
  experimentId?: number[];
  /** Ids of campaigns whose experiments to read */
  campaignId?: number[];
  /** From, included: YYYY-MM-DD or ISO 8601 */
  startDateTime?: string;
  /** Until, included: YYYY-MM-DD or ISO 8601 */
  endDateTime?: string;
}

/** Reply of `experiments.get`. */
export type ExperimentsGetResponse = Experiment;

/** Item of `experiments.list`. */
export type ExperimentsListItem = ExperimentSummary;

/** Query of `experiments.list`. */
export interface ExperimentsListQuery {
  /** Only of this campaign */
  campaignId?: number;
  /** Only in this state: draft, running or finished */
  state?: string;
  /** Started from then on, ISO 8601 */
  startDateTime?: string;
  /** Ended before then, ISO 8601 */
  endDateTime?: string;
  /**
   * Page size, at most 1,000
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

/** Reply of `experiments.listVariants`. */
export type ExperimentsListVariantsResponse = ExperimentVariantList;

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
  /** Its name */
  file: string;
  /** Works for 30 minutes */
  url: string;
}

export interface ExportFilePage {
  jobId: number;
  jobState: ExportState;
  /** true when the data was over 100 GB */
  exportTruncated: boolean;
  files: ExportFile[];
}

export interface ExportJob {
  id?: number;
  /** Kind of data, as in exports.start */
  dataTypeName?: string;
  jobState: ExportState;
  /** Bytes that were written so far */
  bytesExported?: number;
  /** When it can start at the earliest. Format: date-time. */
  scheduledStartTime?: string;
  /** When it was done or failed. Format: date-time. */
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
  /** For exports.listFiles and exports.cancel */
  jobId: number;
}

/** State of a job; compare it without regard to case. Running may go back to Enqueued, which costs time and no data. */
export type ExportState =
  | "Enqueued"
  | "Running"
  | "Completed"
  | "Failed"
  | "enqueued"
  | "running"
  | "completed"
  | "failed"
  | "cancelling"
  | (string & {});

/** Item of `exports.listFiles`. */
export type ExportsListFilesItem = ExportFile;

/** Query of `exports.listFiles`. */
export interface ExportsListFilesQuery {
  /** Name of the last file that is known, such as file-1679086247925.csv */
  startAfter?: string;
}

/** Reply of `exports.listFiles`. */
export type ExportsListFilesResponse = ExportFilePage;

/** Query of `exports.listJobs`. */
export interface ExportsListJobsQuery {
  /** Only in this state, such as running or completed; the sources differ on capitals */
  jobState?: string;
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
  /** Days in UTC; or give startDateTime and endDateTime */
  range?: "Today" | "Yesterday" | "BeforeToday" | "All";
  /**
   * Between the columns
   * @default ","
   */
  delimiter?: string;
  /** From, included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
  startDateTime?: string;
  /** Until, not included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
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
  /** Days in UTC; or give startDateTime and endDateTime */
  range?: "Today" | "Yesterday" | "BeforeToday" | "All";
  /** From, included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
  startDateTime?: string;
  /** Until, not included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
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
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /**
   * Adds custom events
   * @default false
   */
  includeCustomEvents?: boolean;
}

/** People whose events were refused, by reason. */
export interface FailedEventUpdates {
  /** Forgotten for the GDPR */
  forgottenEmails?: string[];
  /** Forgotten for the GDPR */
  forgottenUserIds?: string[];
  /** Malformed */
  invalidEmails?: string[];
  /** Empty, too long, not printable ASCII or with a space at the end */
  invalidUserIds?: string[];
  notFoundEmails?: string[];
  notFoundUserIds?: string[];
}

/** People who were refused, by reason. */
export interface FailedUserUpdates {
  /** They belong to another user already */
  conflictEmails?: string[];
  /** They belong to another user already */
  conflictUserIds?: string[];
  /** Forgotten for the GDPR */
  forgottenEmails?: string[];
  /** Forgotten for the GDPR */
  forgottenUserIds?: string[];
  /** Their dataFields are wrong */
  invalidDataEmails?: string[];
  /** Their dataFields are wrong */
  invalidDataUserIds?: string[];
  /** Malformed, beside or inside dataFields */
  invalidEmails?: string[];
  /** Empty, too long, not printable ASCII or with a space at the end */
  invalidUserIds?: string[];
  /** Only of lists.subscribe and lists.unsubscribe */
  notFoundEmails?: string[];
  /** Only of lists.subscribe and lists.unsubscribe */
  notFoundUserIds?: string[];
}

export interface FieldMapping {
  fieldName: string;
  /** Cannot be changed later */
  fieldType: "boolean" | "date" | "geo_location" | "long" | "double" | "object" | "string";
  /** Fields of an object */
  children?: FieldMapping[];
}

export interface FieldMappings {
  /** Types by the name of the field */
  definedMappings: {
    [key: string]: string;
  };
  /** Fields that have no type yet */
  undefinedFields: string[];
}

export interface FieldMappingsReply {
  code: ReplyCode;
  msg?: string;
  params: FieldMappings;
}

export interface ForgottenEmails {
  /** SHA-256 of the address in lower case, without spaces around it */
  hashedEmails: string[];
}

export interface ForgottenUserIds {
  /** SHA-256 of the id in lower case, without spaces around it */
  hashedUserIds: string[];
}

/** Most messages to one person in some days. */
export interface FrequencyCap {
  /** Length of the period */
  days: number;
  /** Most messages in it */
  messages: number;
}

export interface InAppContent {
  /** What is shown */
  html?: string;
  inAppDisplaySettings?: InAppDisplaySettings;
  webInAppDisplaySettings?: WebInAppDisplaySettings;
  ottPayload?: RokuContent;
}

/** Padding on one side. */
export interface InAppDisplaySetting {
  /** Of the screen; -1 grows with the content */
  percentage?: number;
  /** AutoExpand grows with the content */
  displayOption?: string;
  [key: string]: unknown;
}

/** Room around the message on a phone. */
export interface InAppDisplaySettings {
  top?: InAppDisplaySetting;
  right?: InAppDisplaySetting;
  bottom?: InAppDisplaySetting;
  left?: InAppDisplaySetting;
  bgColor?: BackgroundColor;
  /** Whether it comes and goes with a movement */
  shouldAnimate?: boolean;
}

export interface InAppMessage {
  /** Id of this message to this person */
  messageId?: string;
  campaignId?: number;
  content?: InAppContent;
  /** ISO 8601 or epoch milliseconds */
  createdAt?: string | number;
  /** ISO 8601 or epoch milliseconds */
  expiresAt?: string | number;
  /** Your own JSON */
  customPayload?: {
    [key: string]: unknown;
  };
  inboxMetadata?: InboxMetadata;
  /** Whether there is only customPayload and nothing to show */
  jsonOnly?: boolean;
  /** The type is not documented */
  messageType?: unknown;
  /** The type is not documented */
  typeOfContent?: unknown;
  ottPayload?: RokuContent;
  /** What to show first */
  priorityLevel?: number;
  /** Whether the person has seen it */
  read?: boolean;
  /** Whether it stays in the inbox */
  saveToInbox?: boolean;
  trigger?: InAppTrigger;
  [key: string]: unknown;
}

/** How the message was set up. */
export interface InAppMessageContext {
  /** Whether it stays in the inbox */
  saveToInbox?: boolean;
  /** Whether it goes into the inbox without being shown */
  silentInbox?: boolean;
}

export interface InAppMessageList {
  inAppMessages: InAppMessage[];
}

/** Body of `inAppMessages.cancel`. */
export type InAppMessagesCancelBody = CancelMessageRequest;

/** Reply of `inAppMessages.cancel`. */
export type InAppMessagesCancelResponse = ApiReply;

/** Query of `inAppMessages.getPriority`. */
export interface InAppMessagesGetPriorityQuery {
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /** Adds messages that are for an app on this platform */
  platform?: "iOS" | "Android" | "Web" | "OTT";
  /** Version of the vendor's SDK, such as 6.2.17 */
  SDKVersion?: string;
  /** Adds messages that are for this app */
  packageName?: string;
}

/** Reply of `inAppMessages.getPriority`. */
export type InAppMessagesGetPriorityResponse = InAppMessageList;

/** Query of `inAppMessages.list`. */
export interface InAppMessagesListQuery {
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /** How many */
  count: number;
  /** Adds messages that are for an app on this platform */
  platform?: "iOS" | "Android" | "Web" | "OTT";
  /** Version of the vendor's SDK, such as 6.2.17 */
  SDKVersion?: string;
  /** Adds messages that are for this app */
  packageName?: string;
}

/** Reply of `inAppMessages.list`. */
export type InAppMessagesListResponse = InAppMessageList;

/** Query of `inAppMessages.listWeb`. */
export interface InAppMessagesListWebQuery {
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /** How many */
  count: number;
  /** Version of the vendor's SDK, such as 6.2.17 */
  SDKVersion?: string;
  /** Adds messages that are for this app */
  packageName?: string;
}

/** Reply of `inAppMessages.listWeb`. */
export type InAppMessagesListWebResponse = InAppMessageList;

/** Body of `inAppMessages.send`. */
export type InAppMessagesSendBody = SendInAppMessageRequest;

/** Reply of `inAppMessages.send`. */
export type InAppMessagesSendResponse = ApiReply;

export type InAppTemplate = InAppTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
};

export interface InAppTemplateContent {
  /** Name of the template */
  name?: string;
  html?: string;
  /** When the message ends: `YYYY-MM-DD HH:MM:SS` in UTC, without a zone. 90 days after it is sent when left out */
  expirationDateTime?: string;
  /** When the message ends after it is sent, such as `now+90d` */
  expirationDuration?: string;
  inAppDisplaySettings?: InAppDisplaySettings;
  webInAppDisplaySettings?: WebInAppDisplaySettings;
  inboxMetadata?: InboxMetadata;
  /** Your own JSON beside the message */
  payload?: {
    [key: string]: unknown;
  };
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
}

export interface InAppTemplateContentInput {
  /** Name of the template */
  name?: string;
  html?: string;
  /** When the message ends: `YYYY-MM-DD HH:MM:SS` in UTC, without a zone. 90 days after it is sent when left out */
  expirationDateTime?: string;
  /** When the message ends after it is sent, such as `now+90d` */
  expirationDuration?: string;
  inAppDisplaySettings?: InAppDisplaySettings;
  webInAppDisplaySettings?: WebInAppDisplaySettingsInput;
  inboxMetadata?: InboxMetadata;
  /** Your own JSON beside the message */
  payload?: {
    [key: string]: unknown;
  };
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
}

export type InAppTemplateInput = InAppTemplateContentInput & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
};

/** Query of `inAppTemplates.get`. */
export interface InAppTemplatesGetQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content; the default one when left out */
  locale?: string;
}

/** Reply of `inAppTemplates.get`. */
export type InAppTemplatesGetResponse = InAppTemplate;

/** Body of `inAppTemplates.preview`. */
export type InAppTemplatesPreviewBody = PreviewTemplateRequest;

/** Query of `inAppTemplates.preview`. */
export interface InAppTemplatesPreviewQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content; the default one when left out */
  locale?: string;
}

/** Body of `inAppTemplates.sendProof`. */
export type InAppTemplatesSendProofBody = SendProofRequest;

/** Reply of `inAppTemplates.sendProof`. */
export type InAppTemplatesSendProofResponse = ApiReply;

/** Body of `inAppTemplates.update`. */
export type InAppTemplatesUpdateBody = InAppTemplateInput;

/** Reply of `inAppTemplates.update`. */
export type InAppTemplatesUpdateResponse = ApiReply;

/** Body of `inAppTemplates.upsert`. */
export type InAppTemplatesUpsertBody = UpsertInAppTemplateRequest;

/** Reply of `inAppTemplates.upsert`. */
export type InAppTemplatesUpsertResponse = ApiReply;

/** What makes the app show the message. */
export interface InAppTrigger {
  /** Such as immediate, event or never */
  type?: string;
}

/** How the message was set up and where the event happened. */
export interface InboxMessageContext {
  /** in-app, inbox or a word of your own */
  location?: string;
  /** Whether it stays in the inbox */
  saveToInbox?: boolean;
  /** Whether it goes into the inbox without being shown */
  silentInbox?: boolean;
}

/** How the message looks in the inbox. */
export interface InboxMetadata {
  title?: string;
  subtitle?: string;
  /** Address of a picture */
  icon?: string;
}

/** Give email or userId. */
export interface InvalidateJwtsRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Epoch milliseconds; now when left out */
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
  /** Whether people may enter it now */
  enabled?: boolean;
  isArchived?: boolean;
  /** Published or a draft */
  journeyType?: string;
  /** How often one person may enter it */
  lifetimeLimit?: number;
  /** How often one person may be in it at a time */
  simultaneousLimit?: number;
  startTileId?: number;
  /** Events that lead into it */
  triggerEventNames?: string[];
  /** Address of who made it */
  creatorUserId?: string;
  /** Epoch milliseconds */
  createdAt?: number;
  /** Epoch milliseconds */
  updatedAt?: number;
  draft?: JourneyDraft;
}

/** The draft that a published journey has beside it. */
export interface JourneyDraft {
  id: number;
  name: string;
  /** Address of who made it */
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
  /** Missing at the start */
  previousPageUrl?: string;
  /** Over all pages */
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
   * Page size, at most 50
   * @default 10
   */
  pageSize?: number;
  /**
   * Field to sort by, with `-` in front for descending, such as -createdAt
   * @default "id"
   */
  sort?: string;
  /** Archived gives archived ones only; all but those when left out */
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
  /**
   * The userId of people who have both; in hybrid projects
   * @default false
   */
  preferUserId?: boolean;
  /**
   * How many, at most 5,000
   * @default 1000
   */
  size?: number;
}

/** Query of `lists.streamUsers`. */
export interface ListsStreamUsersQuery {
  /** Id of the list */
  listId: number;
  /**
   * The userId of people who have both; in hybrid projects
   * @default false
   */
  preferUserId?: boolean;
}

/** What every request of `lists.subscribeAll` has beside its items. */
export interface ListsSubscribeAllBody {
  listId: number;
  /**
   * true skips unknown people. Only in userID-based and hybrid projects
   * @default false
   */
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
  /**
   * From the whole channel of the list, which is nearly from everything
   * @default false
   */
  channelUnsubscribe?: boolean;
}

/** Item of `lists.unsubscribeEach`. */
export type ListsUnsubscribeEachItem = UserRef;

/** Reply of `lists.unsubscribe`. */
export type ListsUnsubscribeResponse = BulkUpdateResult;

/** The source user, with profile and events, becomes part of the destination. Give one of each pair. */
export interface MergeUsersRequest {
  sourceEmail?: string;
  sourceUserId?: string;
  destinationEmail?: string;
  destinationUserId?: string;
  /** Arrays of your own to merge item by item; not those of the vendor, such as devices */
  arrayMerge?: ArrayMerge[];
}

/** A kind of message that people subscribe to or unsubscribe from. */
export interface MessageType {
  id: number;
  name: string;
  /** Channel that it belongs to */
  channelId: number;
  subscriptionPolicy: "OptIn" | "OptOut" | (string & {});
  /** Most messages a minute */
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
  /** Name of the table: letters and digits; case does not count */
  table: string;
  /** Key in the table: letters and digits; case counts */
  key: string;
}

/** Reply of `metadata.deleteItem`. */
export type MetadataDeleteItemResponse = ApiReply;

/** Reply of `metadata.deleteTable`. */
export type MetadataDeleteTableResponse = ApiReply;

/** Ids of `metadata.getItem`. */
export interface MetadataGetItemPath {
  /** Name of the table: letters and digits; case does not count */
  table: string;
  /** Key in the table: letters and digits; case counts */
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
  /** Where the page starts, from the page before */
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
  /** Name of the table: letters and digits; case does not count */
  table: string;
  /** Key in the table: letters and digits; case counts */
  key: string;
}

/** Reply of `metadata.upsertItem`. */
export type MetadataUpsertItemResponse = ApiReply;

/** One address for each platform. */
export interface PlatformUrls {
  ios?: string;
  android?: string;
}

/** Values for the template. A field that is not given is empty, as in a message. */
export interface PreviewTemplateRequest {
  /** Fields of the user, the event or your own, for `{{field}}` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** What data feeds would say, for `[[field]]`, or `{{field}}` with mergeDataFeedContext. Wins over what fetchDataFeeds reads */
  dataFeed?: {
    [key: string]: unknown;
  };
  /**
   * Reads the data feeds of the template
   * @default false
   */
  fetchDataFeeds?: boolean;
}

export interface PushAction {
  /** openUrl, or the name of an action of your own; empty opens the app */
  type?: string;
  /** Address of openUrl */
  data?: string;
}

export interface PushActionIcon {
  /** The type is not documented */
  iconType: unknown;
  imageName: string;
}

export interface PushButton {
  /** Names the button in events */
  identifier: string;
  /** What stands on it */
  title: string;
  /** Whether an action of your own opens the app */
  openApp: boolean;
  buttonType?: "default" | "destructive" | "textInput" | (string & {});
  action?: PushAction;
  actionIcon?: PushActionIcon;
  /** Whether the phone must be unlocked */
  requiresUnlock?: boolean;
  /** What stands in the empty field of a textInput */
  inputPlaceholder?: string;
  /** What stands on the button that sends a textInput */
  inputTitle?: string;
}

export interface PushButtonInput {
  /** Names the button in events */
  identifier: string;
  /** What stands on it */
  title: string;
  /** Whether an action of your own opens the app */
  openApp: boolean;
  buttonType?: "default" | "destructive" | "textInput";
  action?: PushAction;
  actionIcon?: PushActionIcon;
  /** Whether the phone must be unlocked */
  requiresUnlock?: boolean;
  /** What stands in the empty field of a textInput */
  inputPlaceholder?: string;
  /** What stands on the button that sends a textInput */
  inputTitle?: string;
}

/** Body of `pushMessages.cancel`. */
export type PushMessagesCancelBody = CancelMessageRequest;

/** Reply of `pushMessages.cancel`. */
export type PushMessagesCancelResponse = ApiReply;

/** Body of `pushMessages.send`. */
export type PushMessagesSendBody = SendPushRequest;

/** Reply of `pushMessages.send`. */
export type PushMessagesSendResponse = ApiReply;

export type PushTemplate = PushTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
  /** ISO 8601 or epoch milliseconds */
  createdAt?: string | number;
  /** ISO 8601 or epoch milliseconds */
  updatedAt?: string | number;
};

export interface PushTemplateContent {
  /** Name of the template */
  name?: string;
  title?: string;
  message?: string;
  /** Number on the icon of the app */
  badge?: string;
  sound?: string;
  /** Your own JSON beside the message */
  payload?: {
    [key: string]: unknown;
  };
  deeplink?: PlatformUrls;
  richMedia?: PlatformUrls;
  /** At most 3 */
  buttons?: PushButton[];
  /** When iOS tells the person */
  interruptionLevel?: "passive" | "active" | "time-sensitive" | "critical" | (string & {});
  /** Rank on iOS 15 and later, 0 to 1 */
  relevanceScore?: number;
  /** Whether nothing is shown */
  isSilentPush?: boolean;
  /** Wakes the app in the background (content-available, iOS) */
  wake?: boolean;
  /** Data feeds that are read for each message */
  dataFeedIds?: number[];
  /** Keeps what a feed said for an hour */
  cacheDataFeed?: boolean;
  /** Lets `{{field}}` reach what a feed said; otherwise it is `[[field]]` */
  mergeDataFeedContext?: boolean;
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
}

export interface PushTemplateContentInput {
  /** Name of the template */
  name?: string;
  title?: string;
  message?: string;
  /** Number on the icon of the app */
  badge?: string;
  sound?: string;
  /** Your own JSON beside the message */
  payload?: {
    [key: string]: unknown;
  };
  deeplink?: PlatformUrls;
  richMedia?: PlatformUrls;
  /** At most 3 */
  buttons?: PushButtonInput[];
  /** When iOS tells the person */
  interruptionLevel?: "passive" | "active" | "time-sensitive" | "critical";
  /** Rank on iOS 15 and later, 0 to 1 */
  relevanceScore?: number;
  /** Whether nothing is shown */
  isSilentPush?: boolean;
  /** Wakes the app in the background (content-available, iOS) */
  wake?: boolean;
  /** Data feeds that are read for each message */
  dataFeedIds?: number[];
  /** Keeps what a feed said for an hour */
  cacheDataFeed?: boolean;
  /** Lets `{{field}}` reach what a feed said; otherwise it is `[[field]]` */
  mergeDataFeedContext?: boolean;
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
}

export type PushTemplateInput = PushTemplateContentInput & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
};

/** Query of `pushTemplates.get`. */
export interface PushTemplatesGetQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content; the default one when left out */
  locale?: string;
}

/** Reply of `pushTemplates.get`. */
export type PushTemplatesGetResponse = PushTemplate;

/** Body of `pushTemplates.sendProof`. */
export type PushTemplatesSendProofBody = SendProofRequest;

/** Reply of `pushTemplates.sendProof`. */
export type PushTemplatesSendProofResponse = ApiReply;

/** Body of `pushTemplates.update`. */
export type PushTemplatesUpdateBody = PushTemplateInput;

/** Reply of `pushTemplates.update`. */
export type PushTemplatesUpdateResponse = ApiReply;

/** Body of `pushTemplates.upsert`. */
export type PushTemplatesUpsertBody = UpsertPushTemplateRequest;

/** Reply of `pushTemplates.upsert`. */
export type PushTemplatesUpsertResponse = ApiReply;

export interface PutMetadataRequest {
  /** At most 30 KB of JSON */
  value: {
    [key: string]: unknown;
  };
}

/** Sends at the local time of each person; without it, by the project's zone. */
export interface RecipientTimeZone {
  /** IANA zone of people without one */
  defaultTimeZone: string;
  /** IANA zone to start in */
  startTimeZone: string;
}

/** Give email or userId. */
export interface RegisterBrowserTokenRequest {
  /** From Firebase in the browser */
  browserToken: string;
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
}

/** Give email or userId. */
export interface RegisterDeviceTokenRequest {
  device: Device;
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /**
   * Makes a user of an unknown userId; only in email-based projects
   * @default false
   */
  preferUserId?: boolean;
}

export interface ReplaceItemRequest {
  value: CatalogItemValue;
}

/** Success, or the reason of a refusal. */
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

export interface RokuButton {
  buttonText: string;
  buttonDeeplink: string;
  buttonBorderColor: string;
  buttonColorFocused: string;
  buttonColorUnFocused: string;
  buttonTextColorFocused: string;
  buttonTextColorUnFocused: string;
}

/** A dialog on a Roku. */
export interface RokuContent {
  dialogHeader?: string;
  dialogHeaderFont?: string;
  dialogText?: string;
  dialogBodyFont?: string;
  dialogButtonFont?: string;
  backgroundColor?: string;
  textColor?: string;
  /** Picture in full HD */
  fhd_image?: string;
  buttons?: RokuButton[];
}

export interface ScheduleCampaignRequest {
  /** ISO 8601 with a zone, at most 7 days ahead */
  sendAt: string;
  recipientTimeZone?: RecipientTimeZone;
}

/** Give recipientEmail or recipientUserId. */
export interface SendEmailRequest {
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** A triggered campaign of this channel */
  campaignId: number;
  /** Values for the template. They win over those of the user, which stay within reach as `profile` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 365 days ahead. At once when left out or past */
  sendAt?: string;
  /**
   * false refuses a person who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
  /** Comes back with system webhooks; no part of the message */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Give recipientEmail or recipientUserId. */
export interface SendInAppMessageRequest {
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** A triggered campaign of this channel */
  campaignId: number;
  /** Values for the template. They win over those of the user, which stay within reach as `profile` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 365 days ahead. At once when left out or past */
  sendAt?: string;
  /**
   * false refuses a person who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
}

/** Give recipientEmail or recipientUserId. */
export interface SendProofRequest {
  templateId: number;
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** Locale of the proof; that of the user, then that of the project, when left out */
  locale?: string;
  /** Values for the template */
  dataFields?: {
    [key: string]: unknown;
  };
}

/** Give recipientEmail or recipientUserId. */
export interface SendPushRequest {
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** A triggered campaign of this channel */
  campaignId: number;
  /** Values for the template. They win over those of the user, which stay within reach as `profile` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 365 days ahead. At once when left out or past */
  sendAt?: string;
  /**
   * false refuses a person who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
  /** Comes back with system webhooks; no part of the message */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Give recipientEmail or recipientUserId. */
export interface SendSmsRequest {
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** A triggered campaign of this channel */
  campaignId: number;
  /** Values for the template. They win over those of the user, which stay within reach as `profile` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 365 days ahead. At once when left out or past */
  sendAt?: string;
  /**
   * false refuses a person who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
}

/** Give recipientEmail or recipientUserId. */
export interface SendWebPushRequest {
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** A triggered campaign of this channel */
  campaignId: number;
  /** Values for the template. They win over those of the user, which stay within reach as `profile` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 365 days ahead. At once when left out or past */
  sendAt?: string;
  /**
   * false refuses a person who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
}

/** Give recipientEmail or recipientUserId. */
export interface SendWhatsAppMessageRequest {
  /** Address of the user */
  recipientEmail?: string;
  /** Your id of the user */
  recipientUserId?: string;
  /** A triggered campaign of this channel */
  campaignId: number;
  /** Values for the template. They win over those of the user, which stay within reach as `profile` */
  dataFields?: {
    [key: string]: unknown;
  };
  /** `YYYY-MM-DD HH:MM:SS` in UTC, at most 365 days ahead. At once when left out or past */
  sendAt?: string;
  /**
   * false refuses a person who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
}

export interface SentMessage {
  messageId: string;
  campaignId: number;
  templateId: number;
  /** Date as text */
  createdAt: string;
}

export interface SentMessageList {
  messages: SentMessage[];
}

/** Body of `smsMessages.cancel`. */
export type SmsMessagesCancelBody = CancelMessageRequest;

/** Reply of `smsMessages.cancel`. */
export type SmsMessagesCancelResponse = ApiReply;

/** Body of `smsMessages.send`. */
export type SmsMessagesSendBody = SendSmsRequest;

/** Reply of `smsMessages.send`. */
export type SmsMessagesSendResponse = ApiReply;

export type SmsTemplate = SmsTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
  /** Domain of the links */
  trackingDomain?: string;
  /** ISO 8601 or epoch milliseconds */
  createdAt?: string | number;
  /** ISO 8601 or epoch milliseconds */
  updatedAt?: string | number;
};

export interface SmsTemplateContent {
  /** Name of the template */
  name?: string;
  message?: string;
  /** Picture of an MMS */
  imageUrl?: string;
  /** Value of utm_campaign */
  googleAnalyticsCampaignName?: string;
  /** Added to each link */
  linkParams?: KeyValue[];
  /** Locale of the content; the default one when left out. People get that of the field `locale` of their profile */
  locale?: string;
  /** Makes this locale the default of the template. In beta; ask your customer success manager */
  isDefaultLocale?: boolean;
  /** Message type that people subscribe to */
  messageTypeId?: number;
}

export type SmsTemplateInput = SmsTemplateContent & {
  templateId: number;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  /** Values for `{{field}}`; those of the user and the event win over them */
  campaignDataFields?: {
    [key: string]: unknown;
  };
  /** Domain of the links */
  trackingDomain?: string;
};

/** Query of `smsTemplates.get`. */
export interface SmsTemplatesGetQuery {
  /** Id of the template */
  templateId: number;
  /** Locale of the content; the default one when left out */
  locale?: string;
}

/** Reply of `smsTemplates.get`. */
export type SmsTemplatesGetResponse = SmsTemplate;

/** Body of `smsTemplates.sendProof`. */
export type SmsTemplatesSendProofBody = SendProofRequest;

/** Reply of `smsTemplates.sendProof`. */
export type SmsTemplatesSendProofResponse = ApiReply;

/** Body of `smsTemplates.update`. */
export type SmsTemplatesUpdateBody = SmsTemplateInput;

/** Reply of `smsTemplates.update`. */
export type SmsTemplatesUpdateResponse = ApiReply;

/** Body of `smsTemplates.upsert`. */
export type SmsTemplatesUpsertBody = UpsertSmsTemplateRequest;

/** Reply of `smsTemplates.upsert`. */
export type SmsTemplatesUpsertResponse = ApiReply;

export interface SmsVerification {
  /** Whether the code was right */
  status?: "verified" | "rejected" | (string & {});
  [key: string]: unknown;
}

/** A success also when the code is wrong. */
export interface SmsVerificationReply {
  code: ReplyCode;
  msg: string;
  params?: SmsVerification;
}

/** Body of `smsVerifications.begin`. */
export type SmsVerificationsBeginBody = BeginSmsVerificationRequest;

/** Reply of `smsVerifications.begin`. */
export type SmsVerificationsBeginResponse = ApiReply;

/** Body of `smsVerifications.check`. */
export type SmsVerificationsCheckBody = CheckSmsVerificationRequest;

/** Reply of `smsVerifications.check`. */
export type SmsVerificationsCheckResponse = SmsVerificationReply;

/** A piece of content that templates share. */
export interface Snippet {
  id?: number;
  name?: string;
  description?: string;
  /** HTML or text with Handlebars */
  content?: string;
  /** Names of the variables in content */
  variables?: string[];
  projectId?: number;
  /** ISO 8601 */
  createdAt?: string;
  createdBy?: string;
  /** ISO 8601 */
  updatedAt?: string;
  updatedBy?: string;
}

export interface SnippetList {
  snippets?: Snippet[];
}

export interface SnippetReply {
  snippet?: Snippet;
}

export interface SnippetWritten {
  snippetId?: number;
}

/** Body of `snippets.create`. */
export type SnippetsCreateBody = CreateSnippetRequest;

/** Reply of `snippets.create`. */
export type SnippetsCreateResponse = SnippetWritten;

/** Reply of `snippets.delete`. */
export type SnippetsDeleteResponse = SnippetWritten;

/** Reply of `snippets.get`. */
export type SnippetsGetResponse = SnippetReply;

/** Reply of `snippets.list`. */
export type SnippetsListResponse = SnippetList;

/** Body of `snippets.update`. */
export type SnippetsUpdateBody = UpdateSnippetRequest;

/** Reply of `snippets.update`. */
export type SnippetsUpdateResponse = SnippetWritten;

export interface StartExportRequest {
  dataTypeName: ExportDataType;
  /** CSV, or one JSON object a line */
  outputFormat: "text/csv" | "application/x-json-stream";
  /** From, included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
  startDateTime?: string;
  /** Until, not included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
  endDateTime?: string;
  /**
   * Between the columns of CSV
   * @default ","
   */
  delimiter?: string;
  /** Fields to leave out, with commas between them */
  omitFields?: string;
  /** Only these fields, with commas between them */
  onlyFields?: string;
  /** Only of this campaign */
  campaignId?: number;
}

export interface SubscribeRequest {
  listId: number;
  /** Unknown people are made, but for updateExistingUsersOnly */
  subscribers: UserUpdate[];
  /**
   * true skips unknown people. Only in userID-based and hybrid projects
   * @default false
   */
  updateExistingUsersOnly?: boolean;
}

/** Both lists may be given. */
export interface SubscriptionActionRequest {
  /** Addresses */
  users?: string[];
  /** Your ids */
  usersByUserId?: string[];
}

/** Body of `subscriptions.bulkUpdate`. */
export type SubscriptionsBulkUpdateBody = SubscriptionActionRequest;

/** Ids of `subscriptions.bulkUpdate`. */
export interface SubscriptionsBulkUpdatePath {
  /** Kind of the group */
  subscriptionGroup: "emailList" | "messageType" | "messageChannel";
  /** Id of the list, message type or channel */
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
  subscriptionGroup: "emailList" | "messageType" | "messageChannel";
  /** Id of the list, message type or channel */
  subscriptionGroupId: number;
  /** Address of the user */
  userEmail: string;
}

/** Reply of `subscriptions.subscribeByEmail`. */
export type SubscriptionsSubscribeByEmailResponse = ApiReply;

/** Ids of `subscriptions.subscribeByUserId`. */
export interface SubscriptionsSubscribeByUserIdPath {
  /** Kind of the group */
  subscriptionGroup: "emailList" | "messageType" | "messageChannel";
  /** Id of the list, message type or channel */
  subscriptionGroupId: number;
  /** Your id of the user */
  userId: string;
}

/** Reply of `subscriptions.subscribeByUserId`. */
export type SubscriptionsSubscribeByUserIdResponse = ApiReply;

/** Ids of `subscriptions.unsubscribeByEmail`. */
export interface SubscriptionsUnsubscribeByEmailPath {
  /** Kind of the group */
  subscriptionGroup: "emailList" | "messageType" | "messageChannel";
  /** Id of the list, message type or channel */
  subscriptionGroupId: number;
  /** Address of the user */
  userEmail: string;
}

/** Reply of `subscriptions.unsubscribeByEmail`. */
export type SubscriptionsUnsubscribeByEmailResponse = ApiReply;

/** Ids of `subscriptions.unsubscribeByUserId`. */
export interface SubscriptionsUnsubscribeByUserIdPath {
  /** Kind of the group */
  subscriptionGroup: "emailList" | "messageType" | "messageChannel";
  /** Id of the list, message type or channel */
  subscriptionGroupId: number;
  /** Your id of the user */
  userId: string;
}

/** Reply of `subscriptions.unsubscribeByUserId`. */
export type SubscriptionsUnsubscribeByUserIdResponse = ApiReply;

export interface SystemEvent {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
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
  /** Journey */
  workflowId?: number;
  workflowName?: string;
  experimentId?: number;
  [key: string]: unknown;
}

export interface Template {
  templateId: number;
  name: string;
  /** Your id of the template */
  clientTemplateId?: string;
  campaignId?: number;
  messageTypeId: number;
  /** Address of who made it */
  creatorUserId: string;
  /** ISO 8601 or epoch milliseconds */
  createdAt: string | number;
  /** ISO 8601 or epoch milliseconds */
  updatedAt: string | number;
}

export interface TemplateEntry {
  templateId: number;
  /** Campaign that uses it */
  campaignId?: number;
  /** Locales that it has content for */
  locales?: TemplateLocale[];
}

export interface TemplateEntryList {
  templates: TemplateEntry[];
}

/** A locale as text, or with its parts. */
export type TemplateLocale =
  | string
  | {
      languageTag?: string;
      displayLanguage?: string;
    };

export interface TemplatePage {
  templates: Template[];
  /** Missing at the end */
  nextPageUrl?: string;
  /** Missing at the start */
  previousPageUrl?: string;
  /** Over all pages. Missing when neither page nor pageSize was given */
  totalTemplatesCount?: number;
}

/** Body of `templates.deleteMany`. */
export type TemplatesDeleteManyBody = DeleteTemplatesRequest;

/** Reply of `templates.deleteMany`. */
export type TemplatesDeleteManyResponse = DeleteTemplatesResult;

/** Query of `templates.listByClientId`. */
export interface TemplatesListByClientIdQuery {
  /** Your id of the templates */
  clientTemplateId: string;
}

/** Reply of `templates.listByClientId`. */
export type TemplatesListByClientIdResponse = TemplateEntryList;

/** Item of `templates.list`. */
export type TemplatesListItem = Template;

/** Query of `templates.list`. */
export interface TemplatesListQuery {
  /** Only this type */
  templateType?: "Base" | "Blast" | "Triggered" | "Workflow";
  /** Only this channel */
  messageMedium?: "Email" | "Push" | "InApp" | "SMS";
  /** Created from then on, included: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
  startDateTime?: string;
  /** Created before then: `yyyy-MM-dd HH:mm:ss`, in UTC unless a zone follows */
  endDateTime?: string;
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size, at most 1,000
   * @default 20
   */
  pageSize?: number;
  /**
   * id, name, createdAt or updatedAt; with `-` in front for descending, such as -createdAt
   * @default "id"
   */
  sort?: string;
}

/** Reply of `templates.list`. */
export type TemplatesListResponse = TemplatePage;

/** Give email or userId. */
export interface TrackEmbeddedClickRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** Id of the button, when it was one */
  buttonIdentifier?: string;
  /** Address behind it */
  targetUrl?: string;
  /** Unix time; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
}

/** Give email or userId. */
export interface TrackEmbeddedReceivedRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** Unix time; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
}

/** Give email or userId. */
export interface TrackEmbeddedSessionRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  session?: EmbeddedSession;
  impressions?: EmbeddedImpression[];
  /** Unix time; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
}

/** Give email or userId. Fields of the same name keep their type over all events of one name; an event may have 8,000 different ones. */
export interface TrackEventRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  eventName: string;
  /** At most 512 bytes. An event with the same id is updated, not doubled; made up when you give none */
  id?: string;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  dataFields?: DataFields;
  /** Campaign that led to it */
  campaignId?: number;
  /** Template that led to it */
  templateId?: number;
  /** Whether fields may be new to the project; its own setting when left out */
  createNewFields?: boolean;
}

export interface TrackEventsRequest {
  /** About 1,000 in 4 MB */
  events: TrackEventRequest[];
}

/** Give email or userId. */
export interface TrackInAppClickRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** Address behind the button or link */
  clickedUrl?: string;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
  messageContext?: InboxMessageContext;
}

/** Give email or userId. */
export interface TrackInAppCloseRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** What closed it: link, back or a word of your own */
  closeAction?: string;
  /** Address that closed it */
  clickedUrl?: string;
  /** Id of the visit to the inbox */
  inboxSessionId?: string;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
  messageContext?: InboxMessageContext;
}

/** Give email or userId. */
export interface TrackInAppConsumeRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** How it was deleted: inbox-swipe, delete-action or a word of your own. Without it no inAppDelete event is made */
  deleteAction?: string;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
  messageContext?: InboxMessageContext;
}

/** Give email or userId. */
export interface TrackInAppDeliveryRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
  messageContext?: InAppMessageContext;
}

/** Give email or userId. */
export interface TrackInAppOpenRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  deviceInfo?: DeviceInfo;
  messageContext?: InboxMessageContext;
}

export interface TrackPurchaseRequest {
  /** At most 512 bytes. A purchase with the same id is updated, not doubled; made up when you give none */
  id?: string;
  user: UpdateUserRequest;
  items: CommerceItem[];
  /** Of the order, in dollars */
  total: number;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  /** Campaign that led to it */
  campaignId?: number;
  /** Template that led to it; for tests of variants */
  templateId?: number;
  dataFields?: DataFields;
}

/** Give email or userId. */
export interface TrackPushOpenRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Campaign of the push */
  campaignId: number;
  /** Id of the message */
  messageId: string;
  /** Template of the push; for tests of variants */
  templateId?: number;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
  dataFields?: DataFields;
}

/** Give email or userId. */
export interface TrackWebPushClickRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Id of the message */
  messageId: string;
  /** Campaign of the push */
  campaignId?: number;
  /** Template of the push */
  templateId?: number;
  /** Unix seconds; the time of arrival when left out */
  createdAt?: number;
}

export interface TriggerCampaignRequest {
  /** A triggered campaign */
  campaignId: number;
  /** Lists to send to */
  listIds: number[];
  /** Lists to leave out */
  suppressionListIds?: number[];
  /** Values for the template */
  dataFields?: {
    [key: string]: unknown;
  };
  /**
   * false leaves out people who had this marketing campaign before
   * @default true
   */
  allowRepeatMarketingSends?: boolean;
}

/** Give email, userId or listId. */
export interface TriggerJourneyRequest {
  /** Id of the journey */
  workflowId: number;
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** All people of this list, static or dynamic */
  listId?: number;
  /** Values that come with the trigger */
  dataFields?: {
    [key: string]: unknown;
  };
}

export interface UnsubscribeRequest {
  listId: number;
  subscribers: UserRef[];
  /** Campaign that the unsubscribe is booked on */
  campaignId?: number;
  /**
   * From the whole channel of the list, which is nearly from everything
   * @default false
   */
  channelUnsubscribe?: boolean;
}

export interface UpdateCartRequest {
  user: UpdateUserRequest;
  /** The whole cart */
  items: CommerceItem[];
}

/** For email-based projects. Give currentEmail or currentUserId; currentEmail wins. */
export interface UpdateEmailRequest {
  /** Address of the user today */
  currentEmail?: string;
  /** Your id of the user */
  currentUserId?: string;
  newEmail: string;
}

export interface UpdateFieldMappingsRequest {
  mappingsUpdates: FieldMapping[];
}

export interface UpdateItemRequest {
  update: CatalogItemValue;
}

export interface UpdateSnippetRequest {
  /** HTML or text with valid Handlebars. Refused: scripts from elsewhere or with anything but JSON, handlers such as onload, and javascript: addresses */
  content: string;
  description?: string;
  /** Names of the variables in content. Letters, digits and underscores; case counts */
  variables?: string[];
  /** Address of who changes it; the creator of the project when left out */
  createdByUserId?: string;
}

/** Each list that is given overwrites the stored one; what is absent or null stays. Give email or userId. */
export interface UpdateSubscriptionsRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  /** Lists that the user is on */
  emailListIds?: number[];
  /** Message types to subscribe to; an error unless the project has opt-in message types */
  subscribedMessageTypeIds?: number[];
  /** Channels to unsubscribe from */
  unsubscribedChannelIds?: number[];
  /** Message types to unsubscribe from; the channels stay as they are */
  unsubscribedMessageTypeIds?: number[];
  /** Campaign that unsubscribes are booked on */
  campaignId?: number;
  /** Template that unsubscribes are booked on */
  templateId?: number;
  /**
   * false takes message types of channels that the user is unsubscribed from; they hold once the channel is subscribed to
   * @default true
   */
  validateChannelAlignment?: boolean;
}

/** Give email or userId, not both, unless a hybrid project links them. */
export interface UpdateUserRequest {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  dataFields?: DataFields;
  /**
   * Merges objects of the profile with those given instead of replacing them
   * @default false
   */
  mergeNestedObjects?: boolean;
  /**
   * Makes a user of an unknown userId; only in email-based projects
   * @default false
   */
  preferUserId?: boolean;
  /** Whether fields may be new to the project; its own setting when left out */
  createNewFields?: boolean;
}

/** What is left out stays. */
export interface UpdateWebhookRequest {
  id: number;
  /** Address to call; https only */
  endpoint?: string;
  enabled?: boolean;
  authType?: "NoAuth" | "Basic" | "OAuth2";
  /** Comes back in the Authorization header */
  authToken?: string;
  /** Headers to send along */
  headers?: KeyValue[];
  /** Whether sends of blast campaigns call it */
  blastSendEnabled?: boolean;
  /** Whether sends of triggered campaigns call it */
  triggeredSendEnabled?: boolean;
}

export type UpsertEmailTemplateRequest = EmailTemplateContent & {
  /** Your id of the template; all that have it are changed */
  clientTemplateId: string;
};

export type UpsertEmbeddedTemplateRequest = EmbeddedTemplateContent & {
  /** Your id of the template; all that have it are changed */
  clientTemplateId: string;
  /** Address of a member of the project; the creator of the organization when left out */
  creatorUserId?: string;
};

export type UpsertInAppTemplateRequest = InAppTemplateContentInput & {
  /** Your id of the template; all that have it are changed */
  clientTemplateId: string;
  /** Address of a member of the project; the creator of the organization when left out */
  creatorUserId?: string;
};

export interface UpsertItemsRequest {
  /** At most 1,000 items by id */
  documents: {
    [key: string]: CatalogItemValue;
  };
  /** true changes the given fields of an item that is there already, false replaces it whole */
  replaceUploadedFieldsOnly: boolean;
}

export type UpsertPushTemplateRequest = PushTemplateContentInput & {
  /** Your id of the template; all that have it are changed */
  clientTemplateId: string;
  /** Address of a member of the project; the creator of the organization when left out */
  creatorUserId?: string;
};

export type UpsertSmsTemplateRequest = SmsTemplateContent & {
  /** Your id of the template; all that have it are changed */
  clientTemplateId: string;
  /** Address of a member of the project; the creator of the organization when left out */
  creatorUserId?: string;
};

export interface User {
  /** Address of the user */
  email: string;
  /** Your id of the user */
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
  /** Whether a suppression list holds for all campaigns; only of that kind of list */
  isGlobalSuppressionEnabled?: boolean;
  /** Epoch milliseconds */
  createdAt: number;
}

export interface UserListList {
  lists: UserList[];
}

/** Exactly one of email and userId, by what the project identifies people with. */
export interface UserRef {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
}

/** Without user when nobody has this address or id. */
export interface UserReply {
  user?: User;
}

/** Give email or userId. */
export interface UserUpdate {
  /** Address of the user */
  email?: string;
  /** Your id of the user */
  userId?: string;
  dataFields?: DataFields;
  /**
   * Merges objects of the profile with those given instead of replacing them
   * @default false
   */
  mergeNestedObjects?: boolean;
  /**
   * Makes a user of an unknown userId; only in email-based projects
   * @default false
   */
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

/** Reply of `users.listForgottenUserIds`. */
export type UsersListForgottenUserIdsResponse = ForgottenUserIds;

/** Query of `users.listSentMessages`. */
export interface UsersListSentMessagesQuery {
  /** Address of the user; or give userId */
  email?: string;
  /** Your id of the user; or give email */
  userId?: string;
  /**
   * How many, at most 1,000
   * @default 10
   */
  limit?: number;
  /** Only of these campaigns */
  campaignIds?: number[];
  /** From: `yyyy-MM-dd HH:mm:ss ZZ` */
  startDateTime?: string;
  /** Until: `yyyy-MM-dd HH:mm:ss ZZ` */
  endDateTime?: string;
  /**
   * Leaves blast campaigns out; means nothing beside campaignIds
   * @default false
   */
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
  /** Whether fields may be new to the project; its own setting when left out */
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

/** Where the message stands on a page. */
export interface WebInAppDisplaySettings {
  position?: "Center" | "TopRight" | "BottomRight" | "Full" | (string & {});
}

/** Where the message stands on a page. */
export interface WebInAppDisplaySettingsInput {
  position?: "Center" | "TopRight" | "BottomRight" | "Full";
}

/** Body of `webPushMessages.cancel`. */
export type WebPushMessagesCancelBody = CancelMessageRequest;

/** Reply of `webPushMessages.cancel`. */
export type WebPushMessagesCancelResponse = ApiReply;

/** Body of `webPushMessages.send`. */
export type WebPushMessagesSendBody = SendWebPushRequest;

/** Reply of `webPushMessages.send`. */
export type WebPushMessagesSendResponse = ApiReply;

export interface Webhook {
  id: number;
  /** Address that is called */
  endpoint: string;
  enabled: boolean;
  authType: "NoAuth" | "Basic" | "OAuth2" | (string & {});
  /** Whether sends of blast campaigns call it */
  blastSendEnabled: boolean;
  /** Whether sends of triggered campaigns call it */
  triggeredSendEnabled: boolean;
  /** Only of these channels */
  channelIds?: number[];
  /** Only of these message types */
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

/** Body of `whatsAppMessages.cancel`. */
export type WhatsAppMessagesCancelBody = CancelMessageRequest;

/** Reply of `whatsAppMessages.cancel`. */
export type WhatsAppMessagesCancelResponse = ApiReply;

/** Body of `whatsAppMessages.send`. */
export type WhatsAppMessagesSendBody = SendWhatsAppMessageRequest;

/** Reply of `whatsAppMessages.send`. */
export type WhatsAppMessagesSendResponse = ApiReply;
