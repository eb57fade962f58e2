// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

/** A write that answers nothing but its success. */
export interface Acknowledgement {
  error: boolean;
  /** Code in snake_case, such as updated */
  reason: string;
  data?: {
    [key: string]: unknown;
  };
}

export type AcknowledgementEvent = SessionEventBase & {
  /** chat, email or the urn of a plugin */
  origin: string;
  fingerprints: number[];
  details?: MessageIgnoredDetails;
};

/** When an operator was seen last. */
export interface ActiveOperator {
  /** Format: uuid. */
  user_id?: string;
  /** Format: uri. */
  avatar?: string;
  nickname?: string;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface ActiveOperatorListReply {
  error: boolean;
  reason: string;
  data: ActiveOperator[];
}

/** Another metric that has to hold. */
export interface AnalyticsCondition {
  metric: string;
  split_by: string;
}

/** What is counted where the condition holds. */
export interface AnalyticsConsequence {
  type?: string;
  filter?: unknown;
}

/** The time that is looked at. */
export interface AnalyticsDate {
  /** Where it begins */
  from: string;
  /** Where it ends */
  to: string;
  /** Length of a period */
  split: string;
  /** Time zone that days are counted in */
  timezone: string;
  days?: AnalyticsWeek;
}

/** Body of `analytics.generate`. */
export type AnalyticsGenerateBody = AnalyticsQuery;

/** Reply of `analytics.generate`. */
export type AnalyticsGenerateResponse = AnalyticsPoint[];

export interface AnalyticsHours {
  hour_from: string;
  hour_to: string;
}

/** The value of one period, or of one part of it when the query splits. */
export interface AnalyticsPoint {
  period?: string;
  value?: number;
  /** The part that the value belongs to */
  split_by?: string;
  hits?: number;
  unique_hits?: number;
  sum_value?: number;
  sum_hits?: number;
}

export interface AnalyticsPointListReply {
  error: boolean;
  reason: string;
  data: AnalyticsPoint[];
}

/** What is counted, over which time and split by what. The names of metrics and types are not published. */
export interface AnalyticsQuery {
  /** What is counted */
  metric: string;
  /** Which figure of the metric */
  type: string;
  /** How values are put together */
  aggregator?: string;
  /** Splits the points by this property */
  split_by?: string;
  filter?: unknown;
  date: AnalyticsDate;
  if?: AnalyticsCondition;
  then?: AnalyticsConsequence;
  /** Raw rows instead of points */
  raw_export?: boolean;
}

/** Hours of each weekday that are looked at. A day that is left out counts whole or not at all; the documents do not say which. */
export interface AnalyticsWeek {
  monday?: AnalyticsHours;
  tuesday?: AnalyticsHours;
  wednesday?: AnalyticsHours;
  thursday?: AnalyticsHours;
  friday?: AnalyticsHours;
  saturday?: AnalyticsHours;
  sunday?: AnalyticsHours;
}

export interface AnimationContent {
  /** Format: uri. */
  url: string;
  /** Media type */
  type: string;
}

export type AnimationMessageCreate = MessageCreateBase & {
  type: "animation";
  content: AnimationContent;
};

export type AnimationMessageEvent = MessageEventBase & {
  type: "animation";
  content: AnimationContent;
};

export interface AnimationResult {
  type: string;
  /** Format: uri. */
  url: string;
}

export interface AnimationsListedEvent {
  /** The list_id of the request */
  id: number;
  identifier: string;
  results: AnimationResult[];
  routing_ids?: string[];
}

/** The animations that mediaAnimations.list asked for. User tokens only. Real-time API only: no hook carries it. */
export interface AnimationsListedHook {
  event: "media:animation:listed";
  data: AnimationsListedEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface AudioContent {
  /** Format: uri. */
  url: string;
  /** Media type */
  type: string;
  /** Seconds */
  duration: number;
}

export type AudioMessageCreate = MessageCreateBase & {
  type: "audio";
  content: AudioContent;
};

export type AudioMessageEvent = MessageEventBase & {
  type: "audio";
  content: AudioContent;
};

/** Name and picture that a message or change shows instead of the default. */
export interface Author {
  type?: string;
  /** Format: uuid. */
  user_id?: string;
  nickname?: string;
  /** Format: uri. */
  avatar?: string;
}

/** Reply of `availabilities.getStatus`. */
export type AvailabilitiesGetStatusResponse = WebsiteAvailability;

/** Reply of `availabilities.listOperators`. */
export type AvailabilitiesListOperatorsResponse = OperatorAvailability[];

/** The upload URL that bucketUrls.generate asked for. Namespace avatar. Scope `bucket:url write`. */
export interface AvatarBucketUrlHook {
  event: "bucket:url:avatar:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface BatchAssignee {
  /** Operator. Format: uuid. */
  user_id: string;
}

/** Either conversations or profiles. */
export type BatchRemoval = ConversationBatch | PeopleBatch;

/** Body of `batches.markRead`. */
export type BatchesMarkReadBody = ConversationBatch;

/** Reply of `batches.markRead`. */
export type BatchesMarkReadResponse = Acknowledgement;

/** Body of `batches.markUnread`. */
export type BatchesMarkUnreadBody = ConversationBatch;

/** Reply of `batches.markUnread`. */
export type BatchesMarkUnreadResponse = Acknowledgement;

/** Body of `batches.remove`. */
export type BatchesRemoveBody = BatchRemoval;

/** Reply of `batches.remove`. */
export type BatchesRemoveResponse = Acknowledgement;

/** Body of `batches.report`. */
export type BatchesReportBody = ConversationReportBatch;

/** Reply of `batches.report`. */
export type BatchesReportResponse = Acknowledgement;

/** Body of `batches.resolve`. */
export type BatchesResolveBody = ConversationBatch;

/** Reply of `batches.resolve`. */
export type BatchesResolveResponse = Acknowledgement;

/** Body of `batches.unresolve`. */
export type BatchesUnresolveBody = ConversationBatch;

/** Reply of `batches.unresolve`. */
export type BatchesUnresolveResponse = Acknowledgement;

/** Body of `batches.updateBlock`. */
export type BatchesUpdateBlockBody = ConversationBlockBatch;

/** Reply of `batches.updateBlock`. */
export type BatchesUpdateBlockResponse = Acknowledgement;

/** Body of `batches.updateData`. */
export type BatchesUpdateDataBody = DataBatch;

/** Reply of `batches.updateData`. */
export type BatchesUpdateDataResponse = Acknowledgement;

/** Body of `batches.updateInbox`. */
export type BatchesUpdateInboxBody = ConversationInboxBatch;

/** Reply of `batches.updateInbox`. */
export type BatchesUpdateInboxResponse = Acknowledgement;

/** Body of `batches.updateRouting`. */
export type BatchesUpdateRoutingBody = ConversationRoutingBatch;

/** Reply of `batches.updateRouting`. */
export type BatchesUpdateRoutingResponse = Acknowledgement;

/** Body of `batches.updateSegments`. */
export type BatchesUpdateSegmentsBody = SegmentsBatch;

/** Reply of `batches.updateSegments`. */
export type BatchesUpdateSegmentsResponse = Acknowledgement;

export type BillPeriod = "monthly" | "yearly" | (string & {});

export type BillPeriodInput = "monthly" | "yearly";

export interface BillPeriodUpdate {
  period: BillPeriodInput;
}

/** How many visitors a rule keeps out. */
export interface BlockedVisitors {
  rule?: string[];
  blocked?: number;
}

export interface BlockedVisitorsListReply {
  error: boolean;
  reason: string;
  data: BlockedVisitors[];
}

export interface BlockedVisitorsReply {
  error: boolean;
  reason: string;
  data: BlockedVisitors;
}

export interface BrowsingAction {
  /** What to do with the session, such as start */
  action: string;
}

/** What the operator does in the visitor's tab. The member that is named like the action says where. */
export interface BrowsingAssist {
  /** Such as mouse; click and scroll have members of their own as well */
  action?: string;
  mouse?: BrowsingPoint;
  click?: BrowsingPoint;
  scroll?: BrowsingPoint;
}

export type BrowsingInitiatedEvent = SessionEventBase & {
  browsing_id: string;
  browsing_token: string;
};

/** A browsing session began. Scope `website:conversation:browsing write`. */
export interface BrowsingInitiatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "browsing:request:initiated";
  data: BrowsingInitiatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface BrowsingPoint {
  x?: number;
  y?: number;
}

/** A browsing session was refused. Scope `website:conversation:browsing write`. */
export interface BrowsingRejectedHook {
  /** Format: uuid. */
  website_id: string;
  event: "browsing:request:rejected";
  data: SessionEventBase;
  /** Unix milliseconds */
  timestamp: number;
}

/** An operator looks at the visitor's screen. */
export interface BrowsingSession {
  /** browsing_ and a UUID */
  browsing_id?: string;
  browsing_token?: string;
  useragent?: string;
}

export interface BrowsingSessionListReply {
  error: boolean;
  reason: string;
  data: BrowsingSession[];
}

/** Body of `browsingSessions.assist`. */
export type BrowsingSessionsAssistBody = BrowsingAssist;

/** Ids of `browsingSessions.assist`. */
export interface BrowsingSessionsAssistPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the browsing session, `browsing_` and a UUID */
  browsing_id: string;
}

/** Reply of `browsingSessions.assist`. */
export type BrowsingSessionsAssistResponse = Acknowledgement;

/** Reply of `browsingSessions.create`. */
export type BrowsingSessionsCreateResponse = Acknowledgement;

/** Reply of `browsingSessions.list`. */
export type BrowsingSessionsListResponse = BrowsingSession[];

/** Body of `browsingSessions.sendAction`. */
export type BrowsingSessionsSendActionBody = BrowsingAction;

/** Ids of `browsingSessions.sendAction`. */
export interface BrowsingSessionsSendActionPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the browsing session, `browsing_` and a UUID */
  browsing_id: string;
}

/** Reply of `browsingSessions.sendAction`. */
export type BrowsingSessionsSendActionResponse = Acknowledgement;

export interface BucketFile {
  name?: string;
  /** Media type */
  type?: string;
}

/** What the file belongs to. */
export interface BucketResource {
  /** Such as website */
  type?: string;
  id?: string;
}

/** Where to put a file, and where it will stand. */
export interface BucketUrlEvent {
  from: string;
  routing_ids?: string[];
  /** The id of the request */
  id: string;
  identifier: string;
  resource: {
    type: string;
    id: string;
  };
  policy: {
    /** Bytes */
    size_limit: number;
  };
  /** Media type */
  type: string;
  url: {
    /** Where the file will stand. Format: uri. */
    resource: string;
    /** Where to PUT it. Format: uri. */
    signed: string;
  };
}

/** The upload URL that bucketUrls.generate asked for. Namespace upload. Scope `bucket:url write`. */
export interface BucketUrlHook {
  event: "bucket:url:upload:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

/** What is to be uploaded, and what for. */
export interface BucketUrlRequest {
  /** What the file is for; it is the third part of the event's name: upload, avatar, website, campaign, helpdesk, status, processing */
  namespace?: string;
  /** Your own id; the event with the URL carries it */
  id?: string;
  file?: BucketFile;
  resource?: BucketResource;
}

/** Body of `bucketUrls.generate`. */
export type BucketUrlsGenerateBody = BucketUrlRequest;

/** Reply of `bucketUrls.generate`. */
export type BucketUrlsGenerateResponse = Acknowledgement;

export interface CallAbort {
  user?: Author;
  /** chat, email or the urn of a plugin */
  origin?: string;
}

export interface CallCreate {
  /** Kind of call, such as audio */
  mode: string;
  user?: Author;
  /** chat, email or the urn of a plugin */
  origin?: string;
}

export type CallInitiatedEvent = SessionEventBase & {
  call_id: string;
};

/** A call began. Scope `website:conversation:calls write`. */
export interface CallInitiatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "call:request:initiated";
  data: CallInitiatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** A call was refused. Scope `website:conversation:calls write`. */
export interface CallRejectedHook {
  /** Format: uuid. */
  website_id: string;
  event: "call:request:rejected";
  data: CallInitiatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface CallSession {
  /** call_ and a UUID */
  call_id?: string;
}

export interface CallSessionReply {
  error: boolean;
  reason: string;
  data: CallSession;
}

/** Body of `callSessions.abort`. */
export type CallSessionsAbortBody = CallAbort;

/** Ids of `callSessions.abort`. */
export interface CallSessionsAbortPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the call, `call_` and a UUID */
  call_id: string;
}

/** Reply of `callSessions.abort`. */
export type CallSessionsAbortResponse = Acknowledgement;

/** Body of `callSessions.create`. */
export type CallSessionsCreateBody = CallCreate;

/** Reply of `callSessions.create`. */
export type CallSessionsCreateResponse = CallSession;

/** Reply of `callSessions.get`. */
export type CallSessionsGetResponse = CallSession;

/** Body of `callSessions.signal`. */
export type CallSessionsSignalBody = CallSignal;

/** Ids of `callSessions.signal`. */
export interface CallSessionsSignalPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the call, `call_` and a UUID */
  call_id: string;
}

/** Reply of `callSessions.signal`. */
export type CallSessionsSignalResponse = Acknowledgement;

/** A piece of WebRTC signalling for the other side. */
export interface CallSignal {
  /** Such as sdp */
  type?: string;
  payload?: {
    [key: string]: unknown;
  };
}

/** A campaign with its message. */
export interface Campaign {
  /** Format: uuid. */
  campaign_id?: string;
  /** one-shot or automated, as the filters of the list have it */
  type?: string;
  /** Such as markdown */
  format?: string;
  name?: string;
  subject?: string;
  tag?: string;
  ready?: boolean;
  dispatched?: boolean;
  running?: boolean;
  progress?: number;
  /** Recipients that it is meant for */
  targets?: number;
  /** Recipients that it was sent to */
  reached?: number;
  /** Unix milliseconds */
  created_at: number;
  /** Unix milliseconds */
  updated_at: number;
  /** Unix milliseconds */
  dispatched_at?: number;
  sender?: CampaignSender;
  recipients?: CampaignRecipients;
  flow?: CampaignFlow;
  /** Text in the format */
  message?: string;
  options?: CampaignOptions;
  statistics?: CampaignCounts;
}

/** The upload URL that bucketUrls.generate asked for. Namespace campaign. Scope `bucket:url write`. */
export interface CampaignBucketUrlHook {
  event: "bucket:url:campaign:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface CampaignCounts {
  opened?: number;
  clicked?: number;
  unsubscribed?: number;
}

export interface CampaignCreate {
  /** Such as one-shot */
  type: string;
  name: string;
}

export interface CampaignCreated {
  /** Format: uuid. */
  campaign_id?: string;
}

export interface CampaignCreatedReply {
  error: boolean;
  reason: string;
  data: CampaignCreated;
}

export type CampaignDispatchedEvent = WebsiteEventBase & {
  /** Format: uuid. */
  campaign_id: string;
};

/** A campaign was sent. User tokens only. */
export interface CampaignDispatchedHook {
  /** Format: uuid. */
  website_id: string;
  event: "campaign:dispatched";
  data: CampaignDispatchedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface CampaignExcerpt {
  /** Format: uuid. */
  campaign_id?: string;
  /** one-shot or automated, as the filters of the list have it */
  type?: string;
  /** Such as markdown */
  format?: string;
  name?: string;
  subject?: string;
  tag?: string;
  ready?: boolean;
  dispatched?: boolean;
  running?: boolean;
  progress?: number;
  /** Recipients that it is meant for */
  targets?: number;
  /** Recipients that it was sent to */
  reached?: number;
  /** Unix milliseconds */
  created_at: number;
  /** Unix milliseconds */
  updated_at: number;
  /** Unix milliseconds */
  dispatched_at?: number;
}

export interface CampaignExcerptListReply {
  error: boolean;
  reason: string;
  data: CampaignExcerpt[];
}

/** When an automated campaign is sent. */
export interface CampaignFlow {
  /** Event that starts it for a profile */
  launch_event?: string;
  /** Conditions that the profile has to meet */
  assert_filter?: Filter[];
  /** How long until the conditions are looked at; the unit is not documented */
  assert_delay?: number;
  deliver_once?: boolean;
  /** How long until it is sent; the unit is not documented */
  deliver_delay?: number;
}

export interface CampaignOptions {
  deliver_to_chatbox?: boolean;
  deliver_to_email?: boolean;
  /** The website's name stands as the sender */
  sender_name_website?: boolean;
  sender_email_reply?: boolean | null;
  /** Opens and clicks are counted */
  tracking?: boolean;
}

export type CampaignProgressEvent = WebsiteEventBase & {
  /** Format: uuid. */
  campaign_id: string;
  progress: number;
};

/** A campaign is being sent. User tokens only. */
export interface CampaignProgressHook {
  /** Format: uuid. */
  website_id: string;
  event: "campaign:progress";
  data: CampaignProgressEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface CampaignRecipient {
  /** Format: uuid. */
  people_id?: string;
  email?: string;
  person?: {
    nickname?: string;
    /** Format: uri. */
    avatar?: string;
  };
  /** Takes emails */
  subscribed?: boolean;
}

export interface CampaignRecipientListReply {
  error: boolean;
  reason: string;
  data: CampaignRecipient[];
}

/** Who gets it. */
export interface CampaignRecipients {
  /** Such as all; segments, people or filter say more */
  type?: string;
  segments?: string[];
  /** Ids of profiles */
  people?: string[];
  filter?: Filter[];
}

export interface CampaignReply {
  error: boolean;
  reason: string;
  data: Campaign;
}

export type CampaignRunningEvent = WebsiteEventBase & {
  /** Format: uuid. */
  campaign_id: string;
  running: boolean;
};

/** A campaign was paused, or runs again. User tokens only. */
export interface CampaignRunningHook {
  /** Format: uuid. */
  website_id: string;
  event: "campaign:running";
  data: CampaignRunningEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface CampaignSender {
  /** Operator. Format: uuid. */
  user_id?: string;
}

/** What one recipient did. */
export interface CampaignStatistic {
  type?: string;
  profile?: CampaignStatisticProfile;
  data?: {
    [key: string]: unknown;
  };
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

export interface CampaignStatisticListReply {
  error: boolean;
  reason: string;
  data: CampaignStatistic[];
}

export interface CampaignStatisticProfile {
  /** Format: uuid. */
  people_id?: string;
  email?: string;
  person?: {
    nickname?: string;
    /** Format: uri. */
    avatar?: string;
    geolocation?: Geolocation;
  };
}

export interface CampaignTagListReply {
  error: boolean;
  reason: string;
  data: string[];
}

/** A template with its content. The same members are read and written. */
export interface CampaignTemplate {
  /** Format: uuid. */
  template_id?: string;
  type?: string;
  name?: string;
  /** Such as html */
  format?: string;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
  /** Text in the format; HTML needs a link to the placeholder url.unsubscribe, as in the vendor's own sample */
  content?: string;
}

export interface CampaignTemplateCreate {
  /** Such as html */
  format: string;
  name: string;
}

export interface CampaignTemplateCreated {
  /** Format: uuid. */
  template_id?: string;
}

export interface CampaignTemplateCreatedReply {
  error: boolean;
  reason: string;
  data: CampaignTemplateCreated;
}

export interface CampaignTemplateExcerpt {
  /** Format: uuid. */
  template_id?: string;
  /** static or custom, as the filters of the list have it */
  type?: string;
  name?: string;
  /** Such as html */
  format?: string;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

export interface CampaignTemplateExcerptListReply {
  error: boolean;
  reason: string;
  data: CampaignTemplateExcerpt[];
}

export interface CampaignTemplateReply {
  error: boolean;
  reason: string;
  data: CampaignTemplate;
}

/** Body of `campaignTemplates.create`. */
export type CampaignTemplatesCreateBody = CampaignTemplateCreate;

/** Reply of `campaignTemplates.create`. */
export type CampaignTemplatesCreateResponse = CampaignTemplateCreated;

/** Reply of `campaignTemplates.delete`. */
export type CampaignTemplatesDeleteResponse = Acknowledgement;

/** Reply of `campaignTemplates.get`. */
export type CampaignTemplatesGetResponse = CampaignTemplate;

/** Item of `campaignTemplates.list`. */
export type CampaignTemplatesListItem = CampaignTemplateExcerpt;

/** Query of `campaignTemplates.list`. */
export interface CampaignTemplatesListQuery {
  /** Part of the name */
  search_name?: string;
  /** 1 shows static templates */
  filter_type_static?: 0 | 1;
  /** 1 shows custom templates */
  filter_type_custom?: 0 | 1;
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `campaignTemplates.list`. */
export type CampaignTemplatesListResponse = CampaignTemplateExcerpt[];

/** Body of `campaignTemplates.save`. */
export type CampaignTemplatesSaveBody = CampaignTemplate;

/** Reply of `campaignTemplates.save`. */
export type CampaignTemplatesSaveResponse = Acknowledgement;

/** Body of `campaignTemplates.update`. */
export type CampaignTemplatesUpdateBody = CampaignTemplate;

/** Reply of `campaignTemplates.update`. */
export type CampaignTemplatesUpdateResponse = Acknowledgement;

/** A campaign as it is written. */
export interface CampaignWrite {
  /** Format: uuid. */
  campaign_id?: string;
  /** one-shot or automated, as the filters of the list have it */
  type?: string;
  /** Such as markdown */
  format?: string;
  name?: string;
  subject?: string;
  tag?: string;
  ready?: boolean;
  dispatched?: boolean;
  running?: boolean;
  progress?: number;
  /** Recipients that it is meant for */
  targets?: number;
  /** Recipients that it was sent to */
  reached?: number;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
  /** Unix milliseconds */
  dispatched_at?: number;
  sender?: CampaignSender;
  recipients?: CampaignRecipients;
  flow?: CampaignFlow;
  /** Text in the format */
  message?: string;
  options?: CampaignOptions;
  statistics?: CampaignCounts;
}

/** Body of `campaigns.create`. */
export type CampaignsCreateBody = CampaignCreate;

/** Reply of `campaigns.create`. */
export type CampaignsCreateResponse = CampaignCreated;

/** Reply of `campaigns.delete`. */
export type CampaignsDeleteResponse = Acknowledgement;

/** Reply of `campaigns.dispatch`. */
export type CampaignsDispatchResponse = Acknowledgement;

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = Campaign;

/** Item of `campaigns.list`. */
export type CampaignsListItem = CampaignExcerpt;

/** Query of `campaigns.list`. */
export interface CampaignsListQuery {
  /** Part of the name */
  search_name?: string;
  /** Only with this tag */
  filter_tag?: string;
  /** 1 shows one-shot campaigns */
  filter_type_one_shot?: 0 | 1;
  /** 1 shows automated campaigns */
  filter_type_automated?: 0 | 1;
  /** 1 shows those that are not configured */
  filter_status_not_configured?: 0 | 1;
  /** 1 shows ready ones */
  filter_status_ready?: 0 | 1;
  /** 1 shows paused ones */
  filter_status_paused?: 0 | 1;
  /** 1 shows those that are being sent */
  filter_status_sending?: 0 | 1;
  /** 1 shows those that are done */
  filter_status_done?: 0 | 1;
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Item of `campaigns.listRecipients`. */
export type CampaignsListRecipientsItem = CampaignRecipient;

/** Query of `campaigns.listRecipients`. */
export interface CampaignsListRecipientsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `campaigns.listRecipients`. */
export type CampaignsListRecipientsResponse = CampaignRecipient[];

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignExcerpt[];

/** Item of `campaigns.listStatistics`. */
export type CampaignsListStatisticsItem = CampaignStatistic;

/** Ids of `campaigns.listStatistics`. */
export interface CampaignsListStatisticsPath {
  /** Id of the campaign. Format: uuid. */
  campaign_id: string;
  /** What recipients did */
  action: string;
}

/** Query of `campaigns.listStatistics`. */
export interface CampaignsListStatisticsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `campaigns.listStatistics`. */
export type CampaignsListStatisticsResponse = CampaignStatistic[];

/** Reply of `campaigns.listTags`. */
export type CampaignsListTagsResponse = string[];

/** Reply of `campaigns.pause`. */
export type CampaignsPauseResponse = Acknowledgement;

/** Reply of `campaigns.resume`. */
export type CampaignsResumeResponse = Acknowledgement;

/** Body of `campaigns.save`. */
export type CampaignsSaveBody = CampaignWrite;

/** Reply of `campaigns.save`. */
export type CampaignsSaveResponse = Acknowledgement;

/** Reply of `campaigns.sendTest`. */
export type CampaignsSendTestResponse = Acknowledgement;

/** Body of `campaigns.update`. */
export type CampaignsUpdateBody = CampaignWrite;

/** Reply of `campaigns.update`. */
export type CampaignsUpdateResponse = Acknowledgement;

export interface CarouselAction {
  label: string;
  /** Format: uri. */
  url: string;
}

export interface CarouselContent {
  text: string;
  targets: CarouselTarget[];
}

export type CarouselMessageCreate = MessageCreateBase & {
  type: "carousel";
  content: CarouselContent;
};

export type CarouselMessageEvent = MessageEventBase & {
  type: "carousel";
  content: CarouselContent;
};

export interface CarouselTarget {
  title: string;
  description: string;
  /** Format: uri. */
  image?: string;
  actions: CarouselAction[];
}

/** How the chat on the website looks and behaves. */
export interface ChatboxSettings {
  /** Background, such as default */
  tile?: string;
  conversations?: boolean;
  wait_game?: boolean;
  website_logo?: boolean;
  last_operator_face?: boolean;
  ongoing_operator_face?: boolean;
  activity_metrics?: boolean;
  operator_privacy?: boolean;
  visitor_privacy?: boolean;
  availability_tooltip?: boolean;
  hide_vacation?: boolean;
  hide_on_away?: boolean;
  hide_on_mobile?: boolean;
  position_reverse?: boolean;
  email_visitors?: boolean;
  phone_visitors?: boolean;
  force_identify?: boolean;
  ignore_privacy?: boolean;
  visitor_compose?: boolean;
  file_transfer?: boolean;
  audio_record?: boolean;
  /** Such as chat */
  mode_initial?: string;
  home?: boolean;
  overlay_search?: boolean;
  overlay_mode?: boolean;
  helpdesk_link?: boolean;
  helpdesk_only?: boolean;
  /** Such as deep */
  helpdesk_navigate?: string;
  status_health_dead?: boolean;
  check_domain?: boolean;
  /** Such as blue */
  color_theme?: string;
  /** Such as auto */
  color_mode?: string;
  /** Such as default */
  layout_theme?: string;
  /** Such as default */
  text_theme?: string;
  /** Such as default */
  welcome_message?: string;
  /** Such as en */
  locale?: string;
  /** Pages, which may hold * */
  allowed_pages?: string[];
  /** Pages, which may hold * */
  blocked_pages?: string[];
  /** Country codes */
  blocked_countries?: string[];
  /** Language codes */
  blocked_locales?: string[];
  /** Addresses of IPv4 or IPv6, or ranges with / */
  blocked_ips?: string[];
}

export type ComposeReceiveEvent = SessionEventBase & {
  type: "start" | "stop" | (string & {});
  /** What is typed so far */
  excerpt?: string;
  /** Unix milliseconds */
  timestamp: number;
  automated?: boolean;
  user: Author;
};

/** An operator types. Scope `website:conversation:messages read`. */
export interface ComposeReceiveHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:compose:receive";
  data: ComposeReceiveEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type ComposeSendEvent = SessionEventBase & {
  type: "start" | "stop" | (string & {});
  /** What is typed so far */
  excerpt?: string;
  /** Unix milliseconds */
  timestamp: number;
  automated?: boolean;
};

/** The visitor types. Scope `website:conversation:messages read`. */
export interface ComposeSendHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:compose:send";
  data: ComposeSendEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface ComposeUpdate {
  type: "start" | "stop";
  from: "operator" | "user";
  /** What is typed so far */
  excerpt?: string;
  stealth?: boolean;
  automated?: boolean;
}

export interface Conversation {
  /** session_ and a UUID */
  session_id: string;
  /** Format: uuid. */
  website_id: string;
  /** Format: uuid. */
  inbox_id?: string | null;
  /** Format: uuid. */
  people_id?: string;
  state?: ConversationState;
  /** The state as a number */
  status?: number;
  is_verified?: boolean;
  is_blocked?: boolean;
  /** online or offline */
  availability?: string;
  active?: ConversationActivity;
  last_message?: string;
  preview_message?: ConversationPreviewMessage;
  topic?: string;
  verifications?: ConversationVerification[];
  participants?: ConversationParticipant[];
  mentions?: string[];
  compose?: ConversationCompose;
  unread?: ConversationUnread;
  assigned?: ConversationAssignee;
  meta?: ConversationMeta;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
  /** Unix milliseconds */
  waiting_since?: number;
}

export interface ConversationActivity {
  now?: boolean;
  /** Unix milliseconds */
  last?: number;
}

export interface ConversationAssignee {
  /** Operator. Format: uuid. */
  user_id?: string;
}

/** The conversations that are listed. How inbox_id and sessions work together is not documented. */
export interface ConversationBatch {
  /** Inbox of the conversations; null where none is chosen. Format: uuid. */
  inbox_id?: string | null;
  /** Session ids */
  sessions?: string[];
}

export interface ConversationBlock {
  /** Whether incoming messages are blocked */
  blocked?: boolean;
}

export interface ConversationBlockBatch {
  /** Session ids */
  sessions: string[];
  /** Whether incoming messages are blocked */
  blocked: boolean;
}

export interface ConversationBlockReply {
  error: boolean;
  reason: string;
  data: ConversationBlock;
}

export interface ConversationBlockUpdate {
  blocked: boolean;
  user?: Author;
  /** chat, email or the urn of a plugin */
  origin?: string;
}

/** Who is typing. */
export interface ConversationCompose {
  operator?: ConversationComposer;
  visitor?: ConversationComposer;
}

export interface ConversationComposer {
  /** start or stop */
  type?: string;
  excerpt?: string;
  /** Unix milliseconds */
  timestamp?: number;
  user?: {
    /** Format: uuid. */
    user_id?: string;
    nickname?: string;
    /** Format: uri. */
    avatar?: string;
  };
  automated?: boolean;
}

export interface ConversationCreated {
  /** session_ and a UUID */
  session_id?: string;
}

export interface ConversationCreatedReply {
  error: boolean;
  reason: string;
  data: ConversationCreated;
}

export interface ConversationDataBatch {
  /** Session ids */
  sessions: string[];
  data: CustomData;
}

export interface ConversationFile {
  name?: string;
  /** Media type */
  type?: string;
  /** Format: uri. */
  url?: string;
  /** The message that carries it */
  fingerprint?: number;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface ConversationFileListReply {
  error: boolean;
  reason: string;
  data: ConversationFile[];
}

/** One condition of a search. */
export interface ConversationFilter {
  /** What is looked at */
  model: string;
  /** Field that is compared */
  criterion: string;
  /** Comparison, such as eq or neq */
  operator: string;
  /** Values to compare with */
  query: string[];
}

export interface ConversationInboxBatch {
  /** Session ids */
  sessions: string[];
  /** Null moves them back to the main inbox. Format: uuid. */
  inbox_id: string | null;
}

export interface ConversationInboxUpdate {
  /** Null moves it back to the main inbox. Format: uuid. */
  inbox_id: string | null;
}

export interface ConversationListReply {
  error: boolean;
  reason: string;
  data: Conversation[];
}

/** What is known of the visitor. */
export interface ConversationMeta {
  nickname?: string;
  email?: string;
  phone?: string;
  address?: string;
  subject?: string;
  ip?: string;
  /** Format: uri. */
  avatar?: string;
  /** chat, email or the urn of a plugin */
  origin?: string;
  segments?: string[];
  data?: CustomData;
  connection?: VisitorConnection;
  device?: VisitorDevice;
}

export interface ConversationMetaReply {
  error: boolean;
  reason: string;
  data: ConversationMeta;
}

export interface ConversationOpenUpdate {
  opened: boolean;
}

export interface ConversationPageView {
  page_title?: string;
  /** Format: uri. */
  page_url?: string;
  page_referrer?: string;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface ConversationPageViewListReply {
  error: boolean;
  reason: string;
  data: ConversationPageView[];
}

export interface ConversationParticipant {
  /** Kind of target, such as email */
  type?: string;
  target?: string;
}

export interface ConversationParticipantList {
  participants?: ConversationParticipant[];
}

export interface ConversationParticipantListReply {
  error: boolean;
  reason: string;
  data: ConversationParticipantList;
}

export interface ConversationParticipantsSave {
  participants?: ConversationParticipant[];
  user?: Author;
  /** chat, email or the urn of a plugin */
  origin?: string;
}

export interface ConversationPreviewMessage {
  type?: string;
  from?: string;
  excerpt?: string;
  fingerprint?: number;
}

export interface ConversationRelations {
  conversations?: {
    /** Session id */
    parent?: string | null;
    /** Session ids */
    children?: string[];
  };
}

export interface ConversationRelationsReply {
  error: boolean;
  reason: string;
  data: ConversationRelations;
}

export interface ConversationReminder {
  /** When to remind, ISO 8601. Format: date-time. */
  date: string;
  note: string;
  user?: Author;
  /** chat, email or the urn of a plugin */
  origin?: string;
}

export interface ConversationReply {
  error: boolean;
  reason: string;
  data: Conversation;
}

export interface ConversationReport {
  /** What it is, such as spam */
  flag: string;
}

export interface ConversationReportBatch {
  /** Session ids */
  sessions: string[];
  /** What they are, such as spam */
  flag: string;
}

export interface ConversationRouting {
  assigned?: ConversationAssignee;
}

export interface ConversationRoutingBatch {
  /** Session ids */
  sessions: string[];
  /** Operator; null unassigns */
  assigned: BatchAssignee | null;
}

export interface ConversationRoutingReply {
  error: boolean;
  reason: string;
  data: ConversationRouting;
}

export interface ConversationRoutingUpdate {
  /** Operator; null unassigns */
  assigned: ConversationAssignee | null;
  /** Notify nobody */
  silent?: boolean;
}

export interface ConversationSegmentsBatch {
  /** Session ids */
  sessions: string[];
  segments: string[];
}

export type ConversationState = "pending" | "unresolved" | "resolved" | (string & {});

export interface ConversationStateData {
  state?: ConversationState;
}

export interface ConversationStateDataReply {
  error: boolean;
  reason: string;
  data: ConversationStateData;
}

export type ConversationStateInput = "pending" | "unresolved" | "resolved";

export interface ConversationStateUpdate {
  state: ConversationStateInput;
  user?: Author;
  origin?: string;
}

/** Body of `conversationSuggestions.deleteDataKey`. */
export type ConversationSuggestionsDeleteDataKeyBody = DataKeyDelete;

/** Reply of `conversationSuggestions.deleteDataKey`. */
export type ConversationSuggestionsDeleteDataKeyResponse = Acknowledgement;

/** Body of `conversationSuggestions.deleteSegment`. */
export type ConversationSuggestionsDeleteSegmentBody = SegmentDelete;

/** Reply of `conversationSuggestions.deleteSegment`. */
export type ConversationSuggestionsDeleteSegmentResponse = Acknowledgement;

/** Item of `conversationSuggestions.listDataKeys`. */
export type ConversationSuggestionsListDataKeysItem = SuggestedDataKey;

/** Query of `conversationSuggestions.listDataKeys`. */
export interface ConversationSuggestionsListDataKeysQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `conversationSuggestions.listDataKeys`. */
export type ConversationSuggestionsListDataKeysResponse = SuggestedDataKey[];

/** Item of `conversationSuggestions.listSegments`. */
export type ConversationSuggestionsListSegmentsItem = SuggestedSegment;

/** Query of `conversationSuggestions.listSegments`. */
export interface ConversationSuggestionsListSegmentsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `conversationSuggestions.listSegments`. */
export type ConversationSuggestionsListSegmentsResponse = SuggestedSegment[];

/** Something that the visitor did. */
export interface ConversationTimelineEvent {
  text?: string;
  data?: {
    [key: string]: unknown;
  };
  /** Name of a colour, such as red */
  color?: string;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface ConversationTimelineEventListReply {
  error: boolean;
  reason: string;
  data: ConversationTimelineEvent[];
}

export interface ConversationToolCall {
  /** Such as list_tools */
  command: string;
  payload?: {
    [key: string]: unknown;
  };
}

export interface ConversationTranscriptRequest {
  /** Who gets it, such as operator */
  to: string;
  /** Address that it goes to */
  email?: string;
}

/** Messages that were not read. */
export interface ConversationUnread {
  operator?: number;
  visitor?: number;
}

export interface ConversationVerification {
  identity?: string;
  method?: string;
  annotation?: string;
}

export interface ConversationVerify {
  verified?: boolean;
  verifications?: ConversationVerification[];
}

export interface ConversationVerifyReply {
  error: boolean;
  reason: string;
  data: ConversationVerify;
}

export interface ConversationVerifyUpdate {
  verified: boolean;
}

/** Body of `conversationWidgets.deliverButton`. */
export type ConversationWidgetsDeliverButtonBody = WidgetButtonAction;

/** Ids of `conversationWidgets.deliverButton`. */
export interface ConversationWidgetsDeliverButtonPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the plugin. Format: uuid. */
  plugin_id: string;
}

/** Reply of `conversationWidgets.deliverButton`. */
export type ConversationWidgetsDeliverButtonResponse = WidgetActionTicket;

/** Body of `conversationWidgets.deliverData`. */
export type ConversationWidgetsDeliverDataBody = WidgetDataAction;

/** Ids of `conversationWidgets.deliverData`. */
export interface ConversationWidgetsDeliverDataPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the plugin. Format: uuid. */
  plugin_id: string;
}

/** Reply of `conversationWidgets.deliverData`. */
export type ConversationWidgetsDeliverDataResponse = WidgetActionTicket;

/** Reply of `conversations.create`. */
export type ConversationsCreateResponse = ConversationCreated;

/** Reply of `conversations.delete`. */
export type ConversationsDeleteResponse = Acknowledgement;

/** Reply of `conversations.getBlock`. */
export type ConversationsGetBlockResponse = ConversationBlock;

/** Reply of `conversations.getMeta`. */
export type ConversationsGetMetaResponse = ConversationMeta;

/** Reply of `conversations.getParticipants`. */
export type ConversationsGetParticipantsResponse = ConversationParticipantList;

/** Reply of `conversations.getRelations`. */
export type ConversationsGetRelationsResponse = ConversationRelations;

/** Reply of `conversations.get`. */
export type ConversationsGetResponse = Conversation;

/** Reply of `conversations.getRouting`. */
export type ConversationsGetRoutingResponse = ConversationRouting;

/** Reply of `conversations.getState`. */
export type ConversationsGetStateResponse = ConversationStateData;

/** Reply of `conversations.getVerify`. */
export type ConversationsGetVerifyResponse = ConversationVerify;

/** Reply of `conversations.initiate`. */
export type ConversationsInitiateResponse = Acknowledgement;

/** Item of `conversations.listEvents`. */
export type ConversationsListEventsItem = ConversationTimelineEvent;

/** Query of `conversations.listEvents`. */
export interface ConversationsListEventsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `conversations.listEvents`. */
export type ConversationsListEventsResponse = ConversationTimelineEvent[];

/** Item of `conversations.listFiles`. */
export type ConversationsListFilesItem = ConversationFile;

/** Query of `conversations.listFiles`. */
export interface ConversationsListFilesQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `conversations.listFiles`. */
export type ConversationsListFilesResponse = ConversationFile[];

/** Item of `conversations.list`. */
export type ConversationsListItem = Conversation;

/** Item of `conversations.listPages`. */
export type ConversationsListPagesItem = ConversationPageView;

/** Query of `conversations.listPages`. */
export interface ConversationsListPagesQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `conversations.listPages`. */
export type ConversationsListPagesResponse = ConversationPageView[];

/** Query of `conversations.list`. */
export interface ConversationsListQuery {
  /**
   * Page size, 20 to 50
   * @default 20
   */
  per_page?: number;
  /** 1 shows conversations without messages too */
  include_empty?: 0 | 1;
  /** Only of this inbox. Format: uuid. */
  filter_inbox_id?: string;
  /** 1 shows unread ones only */
  filter_unread?: 0 | 1;
  /** 1 shows resolved ones only */
  filter_resolved?: 0 | 1;
  /** 1 shows those that are not resolved */
  filter_not_resolved?: 0 | 1;
  /** 1 shows those that mention you */
  filter_mention?: 0 | 1;
  /** Only of this operator. Format: uuid. */
  filter_assigned?: string;
  /** 1 shows those of nobody */
  filter_unassigned?: 0 | 1;
  /** From this time, ISO 8601. Format: date-time. */
  filter_date_start?: string;
  /** To this time, ISO 8601. Format: date-time. */
  filter_date_end?: string;
  /** 1 sorts by creation */
  order_date_created?: 0 | 1;
  /** 1 sorts by change */
  order_date_updated?: 0 | 1;
  /** 1 sorts by waiting time */
  order_date_waiting?: 0 | 1;
  /** How search_query is read */
  search_type?: "text" | "segment" | "filter";
  /** Text or segment to look for; with search_type=filter the conditions, which are sent as JSON text */
  search_query?: string | ConversationFilter[];
  /** How filters combine, default and; search_type=filter only */
  search_operator?: "and" | "or";
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `conversations.list`. */
export type ConversationsListResponse = Conversation[];

/** Reply of `conversations.purgeChatboxBinding`. */
export type ConversationsPurgeChatboxBindingResponse = Acknowledgement;

/** Body of `conversations.redeemIdentityVerification`. */
export type ConversationsRedeemIdentityVerificationBody = IdentityVerificationRedeem;

/** Reply of `conversations.redeemIdentityVerification`. */
export type ConversationsRedeemIdentityVerificationResponse = Acknowledgement;

/** Body of `conversations.report`. */
export type ConversationsReportBody = ConversationReport;

/** Reply of `conversations.report`. */
export type ConversationsReportResponse = Acknowledgement;

/** Reply of `conversations.requestFeedback`. */
export type ConversationsRequestFeedbackResponse = Acknowledgement;

/** Body of `conversations.requestIdentityVerification`. */
export type ConversationsRequestIdentityVerificationBody = IdentityVerificationRequest;

/** Reply of `conversations.requestIdentityVerification`. */
export type ConversationsRequestIdentityVerificationResponse = Acknowledgement;

/** Body of `conversations.requestToolCall`. */
export type ConversationsRequestToolCallBody = ConversationToolCall;

/** Reply of `conversations.requestToolCall`. */
export type ConversationsRequestToolCallResponse = Acknowledgement;

/** Body of `conversations.requestTranscript`. */
export type ConversationsRequestTranscriptBody = ConversationTranscriptRequest;

/** Reply of `conversations.requestTranscript`. */
export type ConversationsRequestTranscriptResponse = Acknowledgement;

/** Body of `conversations.saveParticipants`. */
export type ConversationsSaveParticipantsBody = ConversationParticipantsSave;

/** Reply of `conversations.saveParticipants`. */
export type ConversationsSaveParticipantsResponse = Acknowledgement;

/** Body of `conversations.scheduleReminder`. */
export type ConversationsScheduleReminderBody = ConversationReminder;

/** Reply of `conversations.scheduleReminder`. */
export type ConversationsScheduleReminderResponse = Acknowledgement;

/** Body of `conversations.updateBlock`. */
export type ConversationsUpdateBlockBody = ConversationBlockUpdate;

/** Reply of `conversations.updateBlock`. */
export type ConversationsUpdateBlockResponse = Acknowledgement;

/** Body of `conversations.updateInbox`. */
export type ConversationsUpdateInboxBody = ConversationInboxUpdate;

/** Reply of `conversations.updateInbox`. */
export type ConversationsUpdateInboxResponse = Acknowledgement;

/** Body of `conversations.updateMeta`. */
export type ConversationsUpdateMetaBody = ConversationMeta;

/** Reply of `conversations.updateMeta`. */
export type ConversationsUpdateMetaResponse = Acknowledgement;

/** Body of `conversations.updateOpenState`. */
export type ConversationsUpdateOpenStateBody = ConversationOpenUpdate;

/** Reply of `conversations.updateOpenState`. */
export type ConversationsUpdateOpenStateResponse = Acknowledgement;

/** Body of `conversations.updateRouting`. */
export type ConversationsUpdateRoutingBody = ConversationRoutingUpdate;

/** Reply of `conversations.updateRouting`. */
export type ConversationsUpdateRoutingResponse = Acknowledgement;

/** Body of `conversations.updateState`. */
export type ConversationsUpdateStateBody = ConversationStateUpdate;

/** Reply of `conversations.updateState`. */
export type ConversationsUpdateStateResponse = Acknowledgement;

/** Body of `conversations.updateVerify`. */
export type ConversationsUpdateVerifyBody = ConversationVerifyUpdate;

/** Reply of `conversations.updateVerify`. */
export type ConversationsUpdateVerifyResponse = Acknowledgement;

export interface Coupon {
  code?: string;
  policy?: {
    rebate_percent?: number;
    trial_days?: number;
  };
  /** How often it may be redeemed */
  redeem_limit?: number;
  /** ISO 8601 */
  expire_at?: string;
}

export interface CouponRedeem {
  code: string;
}

export interface CouponReply {
  error: boolean;
  reason: string;
  data: Coupon;
}

/** Body of an error, as Crisp sends it. */
export type CrispErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CrispHugoWebhookEvent = McpRequest;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CrispPluginWebhookEvent =
  | SessionAvailabilityHook
  | SessionVerifyHook
  | SessionInitiatedHook
  | SessionEmailHook
  | SessionPhoneHook
  | SessionAddressHook
  | SessionSubjectHook
  | SessionAvatarHook
  | SessionNicknameHook
  | SessionOriginHook
  | SessionDataHook
  | SessionSegmentsHook
  | SessionBlockHook
  | SessionOpenedHook
  | SessionClosedHook
  | SessionParticipantsHook
  | SessionMentionsHook
  | SessionRoutingHook
  | SessionInboxHook
  | SessionStateHook
  | SessionCapabilitiesHook
  | SessionGeolocationHook
  | SessionSystemHook
  | SessionNetworkHook
  | SessionTimezoneHook
  | SessionLocalesHook
  | SessionPagesHook
  | SessionEventsHook
  | SessionRatingHook
  | SessionTopicHook
  | SessionRemovedHook
  | SessionErrorHook
  | MessageUpdatedHook
  | MessageSendHook
  | MessageReceivedHook
  | MessageRemovedHook
  | ComposeSendHook
  | ComposeReceiveHook
  | ReadSendHook
  | ReadReceivedHook
  | UnreadSendHook
  | DeliveredHook
  | IgnoredHook
  | NotifyUnreadSendHook
  | NotifyUnreadReceivedHook
  | SpamMessageHook
  | SpamDecidedHook
  | PeopleCreatedHook
  | PeopleUpdatedHook
  | PeopleRemovedHook
  | PeopleBoundHook
  | PeopleSyncedHook
  | PeopleImportProgressHook
  | PeopleImportDoneHook
  | CampaignProgressHook
  | CampaignDispatchedHook
  | CampaignRunningHook
  | BrowsingInitiatedHook
  | BrowsingRejectedHook
  | CallInitiatedHook
  | CallRejectedHook
  | IdentityVerifyRequestHook
  | WidgetActionProcessedHook
  | StatusHealthHook
  | VisitorsCountHook
  | OperatorsAvailabilityHook
  | UsersAvailableHook
  | BucketUrlHook
  | AvatarBucketUrlHook
  | WebsiteBucketUrlHook
  | CampaignBucketUrlHook
  | HelpdeskBucketUrlHook
  | StatusBucketUrlHook
  | ProcessingBucketUrlHook
  | AnimationsListedHook
  | EmailSubscribeHook
  | EmailViewedHook
  | PluginChannelHook
  | PluginEventSentHook
  | PluginSubscriptionUpdatedHook
  | PluginSettingsSavedHook
  | PlanUpdatedHook;

/** An event of any scheme. */
export type CrispWebhookEvent = CrispPluginWebhookEvent | CrispWebsiteWebhookEvent | CrispHugoWebhookEvent;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CrispWebsiteWebhookEvent = WebsiteHook;

/** Own values by key. */
export interface CustomData {
  [key: string]: string | number | boolean;
}

/** Either conversations or profiles. */
export type DataBatch = ConversationDataBatch | PeopleDataBatch;

export interface DataKeyDelete {
  /** Key of custom data */
  key: string;
}

/** Messages were delivered. Scope `website:conversation:messages read`. */
export interface DeliveredHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:acknowledge:delivered";
  data: AcknowledgementEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type EmailSubscribeEvent = WebsiteEventBase & {
  email: string;
  subscribed: boolean;
};

/** A profile takes emails, or does not any more. Scope `website:people:subscriptions read`. */
export interface EmailSubscribeHook {
  /** Format: uuid. */
  website_id: string;
  event: "email:subscribe";
  data: EmailSubscribeEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type EmailViewedEvent = WebsiteEventBase & {
  type: string;
  identifier: string;
  mode: string;
};

/** Somebody looked at an email. Scope `website:people:subscriptions read`. */
export interface EmailViewedHook {
  /** Format: uuid. */
  website_id: string;
  event: "email:track:view";
  data: EmailViewedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Why it failed. The known ones go with 403, 404 (the plugin is not installed there), 406, 409 (another profile has that email) and 401; there are more. */
export type ErrorReason =
  | "not_allowed"
  | "not_subscribed"
  | "domain_restricted"
  | "people_exists"
  | "invalid_session"
  | (string & {});

export interface ErrorReply {
  /** Always true */
  error: boolean;
  reason: ErrorReason;
  data?: {
    message?: string;
    [key: string]: unknown;
  };
}

export interface EventContent {
  namespace: string;
  text?: string;
}

export type EventMessageCreate = MessageCreateBase & {
  type: "event";
  content: EventContent;
};

export type EventMessageEvent = MessageEventBase & {
  type: "event";
  content: EventContent;
};

export interface EventOperator {
  /** Format: uuid. */
  user_id: string;
  avatar?: string | null;
  nickname?: string;
}

export interface EventPlan {
  id: string;
  name: string;
  price?: number;
  trialing: boolean;
}

export interface EventTextDelete {
  /** Text of the event */
  text: string;
}

/** A question with a text field. */
export interface FieldContent {
  id: string;
  text: string;
  explain: string;
  value: string;
  required?: boolean;
}

export type FieldMessageCreate = MessageCreateBase & {
  type: "field";
  content: FieldContent;
};

export type FieldMessageEvent = MessageEventBase & {
  type: "field";
  content: FieldContent;
};

export interface FileContent {
  name: string;
  /** Format: uri. */
  url: string;
  /** Media type */
  type: string;
}

export type FileMessageCreate = MessageCreateBase & {
  type: "file";
  content: FileContent;
};

export type FileMessageEvent = MessageEventBase & {
  type: "file";
  content: FileContent;
};

/** One condition of a search. */
export interface Filter {
  /** What is looked at */
  model?: string;
  /** Field that is compared */
  criterion?: string;
  /** Comparison, such as eq or neq */
  operator?: string;
  /** Values to compare with */
  query?: (string | number | boolean)[];
}

export interface Geolocation {
  /** Country code */
  country?: string;
  region?: string;
  city?: string;
  coordinates?: {
    latitude?: number;
    longitude?: number;
  };
}

export interface Helpdesk {
  name?: string;
  /** Format: uri. */
  url?: string;
}

export interface HelpdeskAppearance {
  logos?: {
    /** Format: uri. */
    header?: string | null;
    /** Format: uri. */
    footer?: string | null;
  };
  /** Format: uri. */
  banner?: string | null;
}

/** An article in one locale. The same members are read and written. */
export interface HelpdeskArticle {
  /** Format: uuid. */
  article_id?: string;
  title?: string;
  description?: string | null;
  /** Markdown */
  content?: string;
  /** Changed by publish and unpublish */
  status?: "published" | "draft" | (string & {});
  visibility?: "visible" | "hidden" | (string & {});
  visits?: number;
  featured?: boolean;
  order?: number;
  /** Format: uri. */
  url?: string;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
  /** Unix milliseconds */
  published_at?: number;
}

/** The same article in another locale. */
export interface HelpdeskArticleAlternate {
  locale?: string;
  /** Format: uuid. */
  article_id?: string;
}

export interface HelpdeskArticleAlternateListReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticleAlternate[];
}

export interface HelpdeskArticleAlternateReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticleAlternate;
}

export interface HelpdeskArticleAlternateSave {
  /** The article in the other locale. Format: uuid. */
  article_id: string;
}

export interface HelpdeskArticleCreate {
  title: string;
}

export interface HelpdeskArticleCreated {
  /** Format: uuid. */
  article_id?: string;
}

export interface HelpdeskArticleCreatedReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticleCreated;
}

export interface HelpdeskArticleListReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticle[];
}

/** The public page of an article. */
export interface HelpdeskArticlePage {
  title?: string;
  /** Format: uri. */
  url?: string;
}

export interface HelpdeskArticlePageReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticlePage;
}

/** Category and section that an article stands in. */
export interface HelpdeskArticlePlace {
  /** Format: uuid. */
  category_id?: string;
  /** Format: uuid. */
  section_id?: string;
}

export interface HelpdeskArticlePlaceReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticlePlace;
}

export interface HelpdeskArticlePlaceUpdate {
  /** Format: uuid. */
  category_id: string;
  /** Format: uuid. */
  section_id?: string;
}

export interface HelpdeskArticlePublished {
  /** The public page. Format: uri. */
  url?: string;
}

export interface HelpdeskArticlePublishedReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticlePublished;
}

export interface HelpdeskArticleReply {
  error: boolean;
  reason: string;
  data: HelpdeskArticle;
}

/** Ids of `helpdeskArticles.alternateExists`. */
export interface HelpdeskArticlesAlternateExistsPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
  /** The other locale */
  locale_linked: string;
}

/** Body of `helpdeskArticles.create`. */
export type HelpdeskArticlesCreateBody = HelpdeskArticleCreate;

/** Reply of `helpdeskArticles.create`. */
export type HelpdeskArticlesCreateResponse = HelpdeskArticleCreated;

/** Ids of `helpdeskArticles.deleteAlternate`. */
export interface HelpdeskArticlesDeleteAlternatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
  /** The other locale */
  locale_linked: string;
}

/** Reply of `helpdeskArticles.deleteAlternate`. */
export type HelpdeskArticlesDeleteAlternateResponse = Acknowledgement;

/** Ids of `helpdeskArticles.delete`. */
export interface HelpdeskArticlesDeletePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.delete`. */
export type HelpdeskArticlesDeleteResponse = Acknowledgement;

/** Ids of `helpdeskArticles.exists`. */
export interface HelpdeskArticlesExistsPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Ids of `helpdeskArticles.getAlternate`. */
export interface HelpdeskArticlesGetAlternatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
  /** The other locale */
  locale_linked: string;
}

/** Reply of `helpdeskArticles.getAlternate`. */
export type HelpdeskArticlesGetAlternateResponse = HelpdeskArticleAlternate;

/** Ids of `helpdeskArticles.getCategory`. */
export interface HelpdeskArticlesGetCategoryPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.getCategory`. */
export type HelpdeskArticlesGetCategoryResponse = HelpdeskArticlePlace;

/** Ids of `helpdeskArticles.getPage`. */
export interface HelpdeskArticlesGetPagePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.getPage`. */
export type HelpdeskArticlesGetPageResponse = HelpdeskArticlePage;

/** Ids of `helpdeskArticles.get`. */
export interface HelpdeskArticlesGetPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.get`. */
export type HelpdeskArticlesGetResponse = HelpdeskArticle;

/** Ids of `helpdeskArticles.listAlternates`. */
export interface HelpdeskArticlesListAlternatesPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.listAlternates`. */
export type HelpdeskArticlesListAlternatesResponse = HelpdeskArticleAlternate[];

/** Item of `helpdeskArticles.list`. */
export type HelpdeskArticlesListItem = HelpdeskArticle;

/** Query of `helpdeskArticles.list`. */
export interface HelpdeskArticlesListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `helpdeskArticles.list`. */
export type HelpdeskArticlesListResponse = HelpdeskArticle[];

/** Ids of `helpdeskArticles.publish`. */
export interface HelpdeskArticlesPublishPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.publish`. */
export type HelpdeskArticlesPublishResponse = HelpdeskArticlePublished;

/** Body of `helpdeskArticles.saveAlternate`. */
export type HelpdeskArticlesSaveAlternateBody = HelpdeskArticleAlternateSave;

/** Ids of `helpdeskArticles.saveAlternate`. */
export interface HelpdeskArticlesSaveAlternatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
  /** The other locale */
  locale_linked: string;
}

/** Reply of `helpdeskArticles.saveAlternate`. */
export type HelpdeskArticlesSaveAlternateResponse = Acknowledgement;

/** Body of `helpdeskArticles.save`. */
export type HelpdeskArticlesSaveBody = HelpdeskArticle;

/** Ids of `helpdeskArticles.save`. */
export interface HelpdeskArticlesSavePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.save`. */
export type HelpdeskArticlesSaveResponse = Acknowledgement;

/** Ids of `helpdeskArticles.unpublish`. */
export interface HelpdeskArticlesUnpublishPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.unpublish`. */
export type HelpdeskArticlesUnpublishResponse = Acknowledgement;

/** Body of `helpdeskArticles.update`. */
export type HelpdeskArticlesUpdateBody = HelpdeskArticle;

/** Body of `helpdeskArticles.updateCategory`. */
export type HelpdeskArticlesUpdateCategoryBody = HelpdeskArticlePlaceUpdate;

/** Ids of `helpdeskArticles.updateCategory`. */
export interface HelpdeskArticlesUpdateCategoryPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.updateCategory`. */
export type HelpdeskArticlesUpdateCategoryResponse = Acknowledgement;

/** Ids of `helpdeskArticles.update`. */
export interface HelpdeskArticlesUpdatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the article. Format: uuid. */
  article_id: string;
}

/** Reply of `helpdeskArticles.update`. */
export type HelpdeskArticlesUpdateResponse = Acknowledgement;

export interface HelpdeskBehavior {
  /** Shows the articles that are read most */
  frequently_read?: boolean;
  show_category_images?: boolean;
  show_chatbox?: boolean;
  /** Asks whether an article helped */
  ask_feedback?: boolean;
  locale_picker?: boolean;
  refer_link?: boolean;
  /** Search engines are kept out */
  forbid_indexing?: boolean;
  status_health_dead?: boolean;
}

/** The upload URL that bucketUrls.generate asked for. Namespace helpdesk. Scope `bucket:url write`. */
export interface HelpdeskBucketUrlHook {
  event: "bucket:url:helpdesk:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

/** Body of `helpdeskCategories.create`. */
export type HelpdeskCategoriesCreateBody = HelpdeskCategoryCreate;

/** Reply of `helpdeskCategories.create`. */
export type HelpdeskCategoriesCreateResponse = HelpdeskCategoryCreated;

/** Ids of `helpdeskCategories.delete`. */
export interface HelpdeskCategoriesDeletePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Reply of `helpdeskCategories.delete`. */
export type HelpdeskCategoriesDeleteResponse = Acknowledgement;

/** Ids of `helpdeskCategories.exists`. */
export interface HelpdeskCategoriesExistsPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Ids of `helpdeskCategories.get`. */
export interface HelpdeskCategoriesGetPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Reply of `helpdeskCategories.get`. */
export type HelpdeskCategoriesGetResponse = HelpdeskCategory;

/** Item of `helpdeskCategories.list`. */
export type HelpdeskCategoriesListItem = HelpdeskCategory;

/** Query of `helpdeskCategories.list`. */
export interface HelpdeskCategoriesListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `helpdeskCategories.list`. */
export type HelpdeskCategoriesListResponse = HelpdeskCategory[];

/** Body of `helpdeskCategories.save`. */
export type HelpdeskCategoriesSaveBody = HelpdeskCategoryWrite;

/** Ids of `helpdeskCategories.save`. */
export interface HelpdeskCategoriesSavePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Reply of `helpdeskCategories.save`. */
export type HelpdeskCategoriesSaveResponse = Acknowledgement;

/** Body of `helpdeskCategories.update`. */
export type HelpdeskCategoriesUpdateBody = HelpdeskCategoryWrite;

/** Ids of `helpdeskCategories.update`. */
export interface HelpdeskCategoriesUpdatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Reply of `helpdeskCategories.update`. */
export type HelpdeskCategoriesUpdateResponse = Acknowledgement;

/** Category of a locale. */
export interface HelpdeskCategory {
  /** Format: uuid. */
  category_id?: string;
  /** Format: uuid. */
  section_id?: string;
  name?: string;
  description?: string | null;
  /** Such as #377FEA */
  color?: string;
  /** Format: uri. */
  image?: string | null;
  order?: number;
}

export interface HelpdeskCategoryCreate {
  name: string;
}

export interface HelpdeskCategoryCreated {
  /** Format: uuid. */
  category_id?: string;
}

export interface HelpdeskCategoryCreatedReply {
  error: boolean;
  reason: string;
  data: HelpdeskCategoryCreated;
}

export interface HelpdeskCategoryListReply {
  error: boolean;
  reason: string;
  data: HelpdeskCategory[];
}

export interface HelpdeskCategoryReply {
  error: boolean;
  reason: string;
  data: HelpdeskCategory;
}

export interface HelpdeskCategoryWrite {
  name?: string;
  description?: string | null;
  /** Such as #377FEA */
  color?: string;
  /** Null takes it away. Format: uri. */
  image?: string | null;
  order?: number;
}

export interface HelpdeskCreate {
  name: string;
  /** First part of the address at Crisp */
  domain_basic: string;
}

export interface HelpdeskDelete {
  verify: OwnershipProof;
}

export interface HelpdeskDomain {
  /** What the basic domain stands under */
  root?: string;
  /** First part of the address at Crisp */
  basic?: string;
  /** Your own domain */
  custom?: string;
  verified?: boolean;
}

/** A DNS record. */
export interface HelpdeskDomainRecord {
  /** Such as CNAME */
  type?: string;
  query?: string;
  name?: string;
  value?: string;
}

export interface HelpdeskDomainReply {
  error: boolean;
  reason: string;
  data: HelpdeskDomain;
}

/** What to enter where the domain is kept. */
export interface HelpdeskDomainSetup {
  /** Your own domain */
  custom?: string;
  setup?: {
    records?: HelpdeskDomainRecord[];
  };
}

export interface HelpdeskDomainSetupReply {
  error: boolean;
  reason: string;
  data: HelpdeskDomainSetup;
}

export interface HelpdeskDomainUpdate {
  /** First part of the address at Crisp */
  basic?: string;
  /** Your own domain */
  custom?: string;
}

/** What a reader thinks of an article. */
export interface HelpdeskFeedback {
  /** Such as helpful or unhelpful */
  rating?: string;
  comment?: string;
  article?: HelpdeskFeedbackArticle;
  session?: HelpdeskFeedbackSession;
  /** Unix milliseconds */
  created_at?: number;
}

export interface HelpdeskFeedbackArticle {
  /** Format: uuid. */
  article_id?: string;
  title?: string;
  /** Format: uri. */
  url?: string;
}

export interface HelpdeskFeedbackListReply {
  error: boolean;
  reason: string;
  data: HelpdeskFeedback[];
}

/** Who wrote it. */
export interface HelpdeskFeedbackSession {
  session_id?: string;
  nickname?: string;
  email?: string;
  /** Format: uri. */
  avatar?: string;
  geolocation?: Geolocation;
  assigned?: ConversationAssignee;
}

/** Query of `helpdeskFeedbacks.getRatings`. */
export interface HelpdeskFeedbacksGetRatingsQuery {
  /** From this time, ISO 8601. Format: date-time. */
  filter_date_start?: string;
  /** To this time, ISO 8601. Format: date-time. */
  filter_date_end?: string;
}

/** Reply of `helpdeskFeedbacks.getRatings`. */
export type HelpdeskFeedbacksGetRatingsResponse = HelpdeskRatings;

/** Item of `helpdeskFeedbacks.list`. */
export type HelpdeskFeedbacksListItem = HelpdeskFeedback;

/** Query of `helpdeskFeedbacks.list`. */
export interface HelpdeskFeedbacksListQuery {
  /** From this time, ISO 8601. Format: date-time. */
  filter_date_start?: string;
  /** To this time, ISO 8601. Format: date-time. */
  filter_date_end?: string;
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `helpdeskFeedbacks.list`. */
export type HelpdeskFeedbacksListResponse = HelpdeskFeedback[];

export interface HelpdeskImport {
  /** The helpdesk to read. Format: uri. */
  helpdesk_url: string;
  detect_locales?: boolean;
  other_locales?: string[];
}

export interface HelpdeskLocale {
  /** Format: uuid. */
  locale_id?: string;
  /** Such as en */
  locale?: string;
  /** Format: uri. */
  url?: string;
  /** How many there are */
  articles?: number;
  /** How many there are */
  categories?: number;
}

export interface HelpdeskLocaleCreate {
  /** Such as en */
  locale: string;
}

export interface HelpdeskLocaleListReply {
  error: boolean;
  reason: string;
  data: HelpdeskLocale[];
}

export interface HelpdeskLocaleReply {
  error: boolean;
  reason: string;
  data: HelpdeskLocale;
}

/** Body of `helpdeskLocales.create`. */
export type HelpdeskLocalesCreateBody = HelpdeskLocaleCreate;

/** Reply of `helpdeskLocales.create`. */
export type HelpdeskLocalesCreateResponse = Acknowledgement;

/** Reply of `helpdeskLocales.delete`. */
export type HelpdeskLocalesDeleteResponse = Acknowledgement;

/** Reply of `helpdeskLocales.export`. */
export type HelpdeskLocalesExportResponse = Acknowledgement;

/** Reply of `helpdeskLocales.get`. */
export type HelpdeskLocalesGetResponse = HelpdeskLocale;

/** Body of `helpdeskLocales.import`. */
export type HelpdeskLocalesImportBody = HelpdeskImport;

/** Reply of `helpdeskLocales.import`. */
export type HelpdeskLocalesImportResponse = Acknowledgement;

/** Item of `helpdeskLocales.list`. */
export type HelpdeskLocalesListItem = HelpdeskLocale;

/** Query of `helpdeskLocales.list`. */
export interface HelpdeskLocalesListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `helpdeskLocales.list`. */
export type HelpdeskLocalesListResponse = HelpdeskLocale[];

export interface HelpdeskRatings {
  ratings?: {
    helpful?: number;
    unhelpful?: number;
  };
}

export interface HelpdeskRatingsReply {
  error: boolean;
  reason: string;
  data: HelpdeskRatings;
}

export interface HelpdeskRedirection {
  /** Format: uuid. */
  redirection_id?: string;
  /** Where readers come */
  path?: string;
  /** Where they are sent */
  target?: string;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

export interface HelpdeskRedirectionCreate {
  /** Where readers come */
  path: string;
  /** Where they are sent */
  target: string;
}

export interface HelpdeskRedirectionCreated {
  /** Format: uuid. */
  redirection_id?: string;
}

export interface HelpdeskRedirectionCreatedReply {
  error: boolean;
  reason: string;
  data: HelpdeskRedirectionCreated;
}

export interface HelpdeskRedirectionListReply {
  error: boolean;
  reason: string;
  data: HelpdeskRedirection[];
}

export interface HelpdeskRedirectionReply {
  error: boolean;
  reason: string;
  data: HelpdeskRedirection;
}

/** Body of `helpdeskRedirections.create`. */
export type HelpdeskRedirectionsCreateBody = HelpdeskRedirectionCreate;

/** Reply of `helpdeskRedirections.create`. */
export type HelpdeskRedirectionsCreateResponse = HelpdeskRedirectionCreated;

/** Reply of `helpdeskRedirections.delete`. */
export type HelpdeskRedirectionsDeleteResponse = Acknowledgement;

/** Reply of `helpdeskRedirections.get`. */
export type HelpdeskRedirectionsGetResponse = HelpdeskRedirection;

/** Item of `helpdeskRedirections.list`. */
export type HelpdeskRedirectionsListItem = HelpdeskRedirection;

/** Query of `helpdeskRedirections.list`. */
export interface HelpdeskRedirectionsListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `helpdeskRedirections.list`. */
export type HelpdeskRedirectionsListResponse = HelpdeskRedirection[];

export interface HelpdeskReply {
  error: boolean;
  reason: string;
  data: Helpdesk;
}

/** Part of a category. The same members are read and written. */
export interface HelpdeskSection {
  /** Format: uuid. */
  section_id?: string;
  name?: string;
  order?: number;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

export interface HelpdeskSectionCreate {
  name: string;
}

export interface HelpdeskSectionCreated {
  /** Format: uuid. */
  section_id?: string;
}

export interface HelpdeskSectionCreatedReply {
  error: boolean;
  reason: string;
  data: HelpdeskSectionCreated;
}

export interface HelpdeskSectionListReply {
  error: boolean;
  reason: string;
  data: HelpdeskSection[];
}

export interface HelpdeskSectionReply {
  error: boolean;
  reason: string;
  data: HelpdeskSection;
}

/** Body of `helpdeskSections.create`. */
export type HelpdeskSectionsCreateBody = HelpdeskSectionCreate;

/** Ids of `helpdeskSections.create`. */
export interface HelpdeskSectionsCreatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Reply of `helpdeskSections.create`. */
export type HelpdeskSectionsCreateResponse = HelpdeskSectionCreated;

/** Ids of `helpdeskSections.delete`. */
export interface HelpdeskSectionsDeletePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
  /** Id of the section. Format: uuid. */
  section_id: string;
}

/** Reply of `helpdeskSections.delete`. */
export type HelpdeskSectionsDeleteResponse = Acknowledgement;

/** Ids of `helpdeskSections.exists`. */
export interface HelpdeskSectionsExistsPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
  /** Id of the section. Format: uuid. */
  section_id: string;
}

/** Ids of `helpdeskSections.get`. */
export interface HelpdeskSectionsGetPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
  /** Id of the section. Format: uuid. */
  section_id: string;
}

/** Reply of `helpdeskSections.get`. */
export type HelpdeskSectionsGetResponse = HelpdeskSection;

/** Item of `helpdeskSections.list`. */
export type HelpdeskSectionsListItem = HelpdeskSection;

/** Ids of `helpdeskSections.list`. */
export interface HelpdeskSectionsListPath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
}

/** Query of `helpdeskSections.list`. */
export interface HelpdeskSectionsListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `helpdeskSections.list`. */
export type HelpdeskSectionsListResponse = HelpdeskSection[];

/** Body of `helpdeskSections.save`. */
export type HelpdeskSectionsSaveBody = HelpdeskSection;

/** Ids of `helpdeskSections.save`. */
export interface HelpdeskSectionsSavePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
  /** Id of the section. Format: uuid. */
  section_id: string;
}

/** Reply of `helpdeskSections.save`. */
export type HelpdeskSectionsSaveResponse = Acknowledgement;

/** Body of `helpdeskSections.update`. */
export type HelpdeskSectionsUpdateBody = HelpdeskSection;

/** Ids of `helpdeskSections.update`. */
export interface HelpdeskSectionsUpdatePath {
  /** Locale of the helpdesk, such as en */
  locale: string;
  /** Id of the category. Format: uuid. */
  category_id: string;
  /** Id of the section. Format: uuid. */
  section_id: string;
}

/** Reply of `helpdeskSections.update`. */
export type HelpdeskSectionsUpdateResponse = Acknowledgement;

export interface HelpdeskSettings {
  name?: string;
  appearance?: HelpdeskAppearance;
  behavior?: HelpdeskBehavior;
  include?: {
    /** HTML that stands in every page */
    html?: string | null;
  };
  access?: {
    /** Null for none */
    password?: string | null;
  };
}

export interface HelpdeskSettingsReply {
  error: boolean;
  reason: string;
  data: HelpdeskSettings;
}

/** Body of `helpdesks.create`. */
export type HelpdesksCreateBody = HelpdeskCreate;

/** Reply of `helpdesks.create`. */
export type HelpdesksCreateResponse = Acknowledgement;

/** Body of `helpdesks.delete`. */
export type HelpdesksDeleteBody = HelpdeskDelete;

/** Reply of `helpdesks.delete`. */
export type HelpdesksDeleteResponse = Acknowledgement;

/** Reply of `helpdesks.getDomain`. */
export type HelpdesksGetDomainResponse = HelpdeskDomain;

/** Query of `helpdesks.getDomainSetup`. */
export interface HelpdesksGetDomainSetupQuery {
  /** Your own domain */
  custom?: string;
}

/** Reply of `helpdesks.getDomainSetup`. */
export type HelpdesksGetDomainSetupResponse = HelpdeskDomainSetup;

/** Reply of `helpdesks.get`. */
export type HelpdesksGetResponse = Helpdesk;

/** Reply of `helpdesks.getSettings`. */
export type HelpdesksGetSettingsResponse = HelpdeskSettings;

/** Body of `helpdesks.updateDomain`. */
export type HelpdesksUpdateDomainBody = HelpdeskDomainUpdate;

/** Reply of `helpdesks.updateDomain`. */
export type HelpdesksUpdateDomainResponse = Acknowledgement;

/** Body of `helpdesks.updateSettings`. */
export type HelpdesksUpdateSettingsBody = HelpdeskSettings;

/** Reply of `helpdesks.updateSettings`. */
export type HelpdesksUpdateSettingsResponse = Acknowledgement;

export interface IdentityVerificationRedeem {
  identity?: VerifiableIdentity;
  /** What the visitor got */
  token?: string;
  /** Where it was sent */
  recipient?: string;
}

export interface IdentityVerificationRequest {
  identity?: VerifiableIdentity;
  /** How the visitor proves it */
  method?: "link";
  /** Where the proof is sent */
  recipient?: string;
}

export type IdentityVerifyRequestEvent = WebsiteEventBase & {
  /** Format: uuid. */
  plugin_id: string;
  session_id: string;
  /** Format: uuid. */
  inbox_id?: string | null;
  target: string;
  code: string;
  /** Format: uri. */
  confirm_url: string;
};

/** The plugin is to verify a visitor. Plugins only. */
export interface IdentityVerifyRequestHook {
  /** Format: uuid. */
  website_id: string;
  event: "identity:verify:request";
  data: IdentityVerifyRequestEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Messages were not delivered. Scope `website:conversation:messages read`. */
export interface IgnoredHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:acknowledge:ignored";
  data: AcknowledgementEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface Inbox {
  /** Format: uuid. */
  inbox_id?: string;
  name?: string;
  emoji?: string;
  order?: number;
  /** Ids of those who see it */
  operators?: string[];
  /** How the conditions combine, such as and */
  operator?: string;
  conditions?: InboxCondition[];
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

/** Which conversations come into the inbox. */
export interface InboxCondition {
  /** What is looked at */
  model?: "session";
  /** Field that is compared, such as segments */
  criterion?: string;
  operator?: "eq" | "neq" | "gte" | "lte" | "gt" | "lt" | (string & {});
  /** Values to compare with */
  query?: string[];
}

export interface InboxCreated {
  /** Format: uuid. */
  inbox_id?: string;
}

export interface InboxCreatedReply {
  error: boolean;
  reason: string;
  data: InboxCreated;
}

export interface InboxListReply {
  error: boolean;
  reason: string;
  data: Inbox[];
}

export interface InboxOrder {
  /** Format: uuid. */
  inbox_id: string;
  order: number;
}

export interface InboxReorder {
  orders: InboxOrder[];
}

export interface InboxReply {
  error: boolean;
  reason: string;
  data: Inbox;
}

/** An inbox as it is written. */
export interface InboxWrite {
  /** Format: uuid. */
  inbox_id?: string;
  name?: string;
  emoji?: string;
  order?: number;
  /** Ids of those who see it */
  operators?: string[];
  /** How the conditions combine, such as and */
  operator?: string;
  conditions?: InboxCondition[];
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

/** Body of `inboxes.create`. */
export type InboxesCreateBody = InboxWrite;

/** Reply of `inboxes.create`. */
export type InboxesCreateResponse = InboxCreated;

/** Reply of `inboxes.delete`. */
export type InboxesDeleteResponse = Acknowledgement;

/** Reply of `inboxes.get`. */
export type InboxesGetResponse = Inbox;

/** Item of `inboxes.list`. */
export type InboxesListItem = Inbox;

/** Query of `inboxes.list`. */
export interface InboxesListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `inboxes.list`. */
export type InboxesListResponse = Inbox[];

/** Body of `inboxes.reorder`. */
export type InboxesReorderBody = InboxReorder;

/** Reply of `inboxes.reorder`. */
export type InboxesReorderResponse = Acknowledgement;

/** Body of `inboxes.save`. */
export type InboxesSaveBody = InboxWrite;

/** Reply of `inboxes.save`. */
export type InboxesSaveResponse = Acknowledgement;

/** A call by JSON-RPC 2.0. */
export interface McpRequest {
  jsonrpc: "2.0";
  id?: string | number | null;
  method: string;
  params?: {
    [key: string]: unknown;
  };
}

/** Query of `mediaAnimations.list`. */
export interface MediaAnimationsListQuery {
  /** Your own id; the event with the results carries it. One official SDK sends a number, the other one text */
  list_id: number | string;
  /** Words to look for */
  search_query: string;
}

/** Reply of `mediaAnimations.list`. */
export type MediaAnimationsListResponse = Acknowledgement;

/** A message of a conversation. Which content it has is told by its type. */
export interface Message {
  session_id?: string;
  /** Format: uuid. */
  website_id?: string;
  type?: MessageType;
  /** operator or user */
  from?: string;
  /** chat, email or the urn of a plugin */
  origin?: string;
  content?: MessageContent;
  preview?: MessageLinkPreview[];
  mentions?: string[];
  /** Where it was read; empty when it was not */
  read?: string;
  /** Where it was delivered; empty when it was not */
  delivered?: string;
  ignored?: {
    [key: string]: MessageIgnored;
  };
  edited?: boolean;
  translated?: boolean;
  automated?: boolean;
  /** Id of the message in its conversation */
  fingerprint?: number;
  /** Unix milliseconds */
  timestamp?: number;
  user?: Author;
  references?: MessageReference[];
  original?: {
    original_id?: string;
  };
  properties?: CustomData;
  stamped?: boolean;
}

/** A string for text and note, else the object of the type. */
export type MessageContent =
  | string
  | FileContent
  | AnimationContent
  | AudioContent
  | PickerContent
  | FieldContent
  | CarouselContent
  | EventContent;

/** The type decides what content is. */
export type MessageCreate =
  | TextMessageCreate
  | NoteMessageCreate
  | FileMessageCreate
  | AnimationMessageCreate
  | AudioMessageCreate
  | PickerMessageCreate
  | FieldMessageCreate
  | CarouselMessageCreate
  | EventMessageCreate;

/** What a new message of any type carries. */
export interface MessageCreateBase {
  /** operator is you; user is the visitor */
  from: "operator" | "user";
  /** chat, email or the urn of a plugin */
  origin: string;
  /** Ids of operators */
  mentions?: string[];
  /** Your own id of the message; echoed in the reply. Whether a repeat is dropped is not documented */
  fingerprint?: number;
  user?: Author;
  references?: MessageReference[];
  original?: MessageOriginal;
  properties?: CustomData;
  /** Unix milliseconds */
  timestamp?: number;
  /** Hide it from notifications and integrations */
  stealth?: boolean;
  translated?: boolean;
  /** A bot wrote it */
  automated?: boolean;
}

export interface MessageDispatched {
  fingerprint?: number;
}

export interface MessageDispatchedReply {
  error: boolean;
  reason: string;
  data: MessageDispatched;
}

export interface MessageEventBase {
  /** Format: uuid. */
  website_id: string;
  /** Conversation */
  session_id: string;
  /** Format: uuid. */
  inbox_id: string | null;
  routing_ids?: string[];
  /** operator or user */
  from: string;
  /** chat, email or the urn of a plugin */
  origin: string;
  /** Id of the message in its conversation */
  fingerprint: number;
  /** Unix milliseconds */
  timestamp: number;
  user: Author;
  mentions?: string[];
  stamped?: boolean;
  automated?: boolean;
  edited?: boolean;
  translated?: boolean;
  original?: MessageOriginal;
  references?: MessageReference[];
  properties?: CustomData;
}

export interface MessageIgnored {
  type?: string;
  reason?: string;
}

export interface MessageIgnoredDetails {
  type: string;
  reason: string;
}

export interface MessageLinkPreview {
  /** Format: uri. */
  url?: string;
  website?: string;
  title?: string;
  preview?: {
    excerpt?: string;
    image?: string;
    embed?: string;
  };
  stamped?: boolean;
}

export interface MessageListReply {
  error: boolean;
  reason: string;
  data: Message[];
}

/** The email or the like that the message came from. */
export interface MessageOriginal {
  type?: string;
  content?: string;
  original_id?: string;
}

export interface MessageReadMark {
  /** Who wrote the messages, operator or user */
  from?: string;
  /** chat, email or the urn of a plugin */
  origin?: string;
  fingerprints?: number[];
}

/** An operator wrote. Your own messages come back this way; `automated`, `user` and `fingerprint` tell them apart. Scope `website:conversation:messages read`. */
export interface MessageReceivedHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:received";
  data: OperatorMessageEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface MessageReference {
  type?: string;
  name?: string;
  target?: string;
}

export type MessageRemovedEvent = SessionEventBase & {
  fingerprint: number;
};

/** A message was deleted. Scope `website:conversation:messages read`. */
export interface MessageRemovedHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:removed";
  data: MessageRemovedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface MessageReply {
  error: boolean;
  reason: string;
  data: Message;
}

/** The visitor wrote. Scope `website:conversation:messages read`. */
export interface MessageSendHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:send";
  data: VisitorMessageEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type MessageType =
  | "text"
  | "note"
  | "file"
  | "animation"
  | "audio"
  | "picker"
  | "field"
  | "carousel"
  | "event"
  | (string & {});

export interface MessageUnreadMark {
  /** Whose messages count as unread again */
  from?: "operator" | "user";
}

export interface MessageUpdate {
  content: MessageContent;
}

export type MessageUpdatedEvent = SessionEventBase & {
  fingerprint: number;
  content: MessageContent;
};

/** A message was edited. Scope `website:conversation:messages read`. */
export interface MessageUpdatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:updated";
  data: MessageUpdatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Ids of `messages.delete`. */
export interface MessagesDeletePath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the message in its conversation */
  fingerprint: number;
}

/** Reply of `messages.delete`. */
export type MessagesDeleteResponse = Acknowledgement;

/** Ids of `messages.getOriginal`. */
export interface MessagesGetOriginalPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the original */
  original_id: string;
}

/** Reply of `messages.getOriginal`. */
export type MessagesGetOriginalResponse = OriginalMessage;

/** Ids of `messages.get`. */
export interface MessagesGetPath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the message in its conversation */
  fingerprint: number;
}

/** Reply of `messages.get`. */
export type MessagesGetResponse = Message;

/** Item of `messages.list`. */
export type MessagesListItem = Message;

/** Query of `messages.list`. */
export interface MessagesListQuery {
  /** Older than this, Unix milliseconds */
  timestamp_before?: number | string;
  /** Newer than this, Unix milliseconds */
  timestamp_after?: number | string;
  /** Around this, Unix milliseconds */
  timestamp_around?: number | string;
}

/** Reply of `messages.list`. */
export type MessagesListResponse = Message[];

/** Body of `messages.markDelivered`. */
export type MessagesMarkDeliveredBody = MessageReadMark;

/** Reply of `messages.markDelivered`. */
export type MessagesMarkDeliveredResponse = Acknowledgement;

/** Body of `messages.markRead`. */
export type MessagesMarkReadBody = MessageReadMark;

/** Reply of `messages.markRead`. */
export type MessagesMarkReadResponse = Acknowledgement;

/** Body of `messages.markUnread`. */
export type MessagesMarkUnreadBody = MessageUnreadMark;

/** Reply of `messages.markUnread`. */
export type MessagesMarkUnreadResponse = Acknowledgement;

/** Body of `messages.send`. */
export type MessagesSendBody = MessageCreate;

/** Reply of `messages.send`. */
export type MessagesSendResponse = MessageDispatched;

/** Body of `messages.update`. */
export type MessagesUpdateBody = MessageUpdate;

/** Body of `messages.updateCompose`. */
export type MessagesUpdateComposeBody = ComposeUpdate;

/** Reply of `messages.updateCompose`. */
export type MessagesUpdateComposeResponse = Acknowledgement;

/** Ids of `messages.update`. */
export interface MessagesUpdatePath {
  /** Id of the conversation, `session_` and a UUID */
  session_id: string;
  /** Id of the message in its conversation */
  fingerprint: number;
}

/** Reply of `messages.update`. */
export type MessagesUpdateResponse = Acknowledgement;

export type NoteMessageCreate = MessageCreateBase & {
  type: "note";
  /** Operators see it, visitors do not */
  content: string;
};

export type NoteMessageEvent = MessageEventBase & {
  type: "note";
  content: string;
};

/** Messages of operators wait to be read. Scope `website:conversation:messages read`. */
export interface NotifyUnreadReceivedHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:notify:unread:received";
  data: SessionEventBase;
  /** Unix milliseconds */
  timestamp: number;
}

/** Messages of the visitor wait to be read. Scope `website:conversation:messages read`. */
export interface NotifyUnreadSendHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:notify:unread:send";
  data: SessionEventBase;
  /** Unix milliseconds */
  timestamp: number;
}

export interface Operator {
  /** Format: uuid. */
  user_id?: string;
  email?: string;
  /** Format: uri. */
  avatar?: string;
  first_name?: string;
  last_name?: string;
  /** Such as owner or member */
  role?: string;
  /** Such as CTO */
  title?: string;
  /** Such as online or offline */
  availability?: string;
  has_token?: boolean;
  identifier?: string;
  key?: string;
}

export interface OperatorAvailability {
  /** Operator. Format: uuid. */
  user_id?: string;
  /** Such as online or offline */
  type?: string;
  time?: OperatorAvailabilityTime;
}

export interface OperatorAvailabilityListReply {
  error: boolean;
  reason: string;
  data: OperatorAvailability[];
}

/** How long the operator is in that state. */
export interface OperatorAvailabilityTime {
  /** The unit is not documented */
  for?: number;
  /** Unix milliseconds */
  since?: number;
}

/** An email of the plugin to the team. */
export interface OperatorEmail {
  /** Who gets it, such as owners */
  recipient?: string;
  /** One operator. Format: uuid. */
  user_id?: string;
  subject?: string;
  message?: string;
  /** A button in the email */
  target?: {
    label?: string;
    /** Format: uri. */
    url?: string;
  };
}

export interface OperatorEntry {
  /** Kind of member */
  type?: string;
  details?: Operator;
}

export interface OperatorEntryListReply {
  error: boolean;
  reason: string;
  data: OperatorEntry[];
}

export interface OperatorInvite {
  email: string;
  /** Such as owner or member */
  role: string;
  verify: OwnershipProof;
}

export interface OperatorMembershipUpdate {
  /** Such as owner or member */
  role: string;
  /** Such as CTO */
  title: string;
}

export type OperatorMessageEvent =
  | TextMessageEvent
  | NoteMessageEvent
  | FileMessageEvent
  | AnimationMessageEvent
  | AudioMessageEvent
  | PickerMessageEvent
  | FieldMessageEvent
  | CarouselMessageEvent
  | EventMessageEvent;

export interface OperatorPresence {
  type: Presence;
}

export interface OperatorReply {
  error: boolean;
  reason: string;
  data: Operator;
}

export type OperatorsAvailabilityEvent = WebsiteEventBase & {
  /** Format: uuid. */
  user_id: string;
  availability: OperatorPresence;
};

/** An operator came online or went offline. Scope `website:operators read`. */
export interface OperatorsAvailabilityHook {
  /** Format: uuid. */
  website_id: string;
  event: "website:update_operators_availability";
  data: OperatorsAvailabilityEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Reply of `operators.flushLastActive`. */
export type OperatorsFlushLastActiveResponse = Acknowledgement;

/** Reply of `operators.get`. */
export type OperatorsGetResponse = Operator;

/** Body of `operators.invite`. */
export type OperatorsInviteBody = OperatorInvite;

/** Reply of `operators.invite`. */
export type OperatorsInviteResponse = Acknowledgement;

/** Reply of `operators.listLastActive`. */
export type OperatorsListLastActiveResponse = ActiveOperator[];

/** Reply of `operators.list`. */
export type OperatorsListResponse = OperatorEntry[];

/** Body of `operators.sendEmail`. */
export type OperatorsSendEmailBody = OperatorEmail;

/** Reply of `operators.sendEmail`. */
export type OperatorsSendEmailResponse = Acknowledgement;

/** Reply of `operators.unlink`. */
export type OperatorsUnlinkResponse = Acknowledgement;

/** Body of `operators.updateMembership`. */
export type OperatorsUpdateMembershipBody = OperatorMembershipUpdate;

/** Reply of `operators.updateMembership`. */
export type OperatorsUpdateMembershipResponse = Acknowledgement;

/** The raw form of a message, such as the email that it came as. */
export interface OriginalMessage {
  /** Format: uuid. */
  website_id?: string;
  session_id?: string;
  original_id?: string;
  type?: string;
  headers?: {
    [key: string]: unknown;
  };
  content?: string;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface OriginalMessageReply {
  error: boolean;
  reason: string;
  data: OriginalMessage;
}

/** Confirms a destructive call of a user. */
export interface OwnershipProof {
  method: "password" | "token" | "google";
  secret: string;
}

export interface PeopleActivity {
  now?: boolean;
  /** Unix milliseconds */
  last?: number;
}

/** Body of `people.addEvent`. */
export type PeopleAddEventBody = PeopleTimelineEvent;

/** Reply of `people.addEvent`. */
export type PeopleAddEventResponse = Acknowledgement;

export interface PeopleBatch {
  people: PeopleSelection;
}

export type PeopleBoundEvent = SessionEventBase & {
  /** Format: uuid. */
  people_id: string;
};

/** A conversation was tied to a profile. Scope `website:people:profiles read`. */
export interface PeopleBoundHook {
  /** Format: uuid. */
  website_id: string;
  event: "people:bind:session";
  data: PeopleBoundEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** A campaign that the profile got. */
export interface PeopleCampaign {
  /** Format: uuid. */
  campaign_id?: string;
  /** Such as one-shot */
  type?: string;
  name?: string;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
  /** Unix milliseconds */
  dispatched_at?: number;
  /** Unix milliseconds */
  occurred_at?: number;
  /** What the person did with it */
  statistics?: string[];
}

export interface PeopleCampaignListReply {
  error: boolean;
  reason: string;
  data: PeopleCampaign[];
}

export interface PeopleCompany {
  name?: string;
  legal_name?: string;
  domain?: string;
  /** Format: uri. */
  url?: string;
  description?: string;
  timezone?: number;
  phones?: string[];
  emails?: string[];
  geolocation?: Geolocation;
  metrics?: {
    employees?: number;
    market_cap?: number;
    raised?: number;
    arr?: number;
  };
  tags?: string[];
}

/** Body of `people.create`. */
export type PeopleCreateBody = PeopleProfileWrite;

/** Reply of `people.create`. */
export type PeopleCreateResponse = PeopleProfileCreated;

export type PeopleCreatedEvent = WebsiteEventBase & {
  /** Format: uuid. */
  people_id: string;
  email?: string;
};

/** A profile was created. Scope `website:people:profiles read`. */
export interface PeopleCreatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "people:profile:created";
  data: PeopleCreatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface PeopleData {
  data?: CustomData;
}

export interface PeopleDataBatch {
  people: PeopleSelection;
  data: CustomData;
}

export interface PeopleDataReply {
  error: boolean;
  reason: string;
  data: PeopleData;
}

export interface PeopleDataWrite {
  data: CustomData;
}

/** Reply of `people.delete`. */
export type PeopleDeleteResponse = Acknowledgement;

export interface PeopleEmployment {
  name?: string;
  domain?: string;
  title?: string;
  role?: string;
  seniority?: string;
}

/** Reply of `people.export`. */
export type PeopleExportResponse = Acknowledgement;

/** Reply of `people.getData`. */
export type PeopleGetDataResponse = PeopleData;

/** Reply of `people.get`. */
export type PeopleGetResponse = PeopleProfile;

/** Reply of `people.getStatistics`. */
export type PeopleGetStatisticsResponse = PeopleStatistics;

/** Reply of `people.getSubscription`. */
export type PeopleGetSubscriptionResponse = PeopleSubscription;

/** Which file to read, and what its columns are. */
export interface PeopleImport {
  /** A CSV file that was uploaded by a URL of the namespace processing. Format: uri. */
  url?: string;
  mapping?: PeopleImportColumn[];
  options?: {
    /** Such as ; */
    column_separator?: string;
    /** The first row is no profile */
    skip_header?: boolean;
  };
}

/** Body of `people.import`. */
export type PeopleImportBody = PeopleImport;

export interface PeopleImportColumn {
  /** Counted from 1, as far as the vendor's sample shows */
  column?: number;
  /** Member of a profile, such as email or person.nickname */
  field?: string;
}

export interface PeopleImportCount {
  skipped: number;
  remaining: number;
  total?: number;
}

export interface PeopleImportDoneEvent {
  /** Format: uuid. */
  website_id?: string;
  /** Format: uuid. */
  people_id?: string;
  /** Format: uuid. */
  import_id?: string;
  error: boolean;
  routing_ids?: string[];
}

/** An import of profiles ended. User tokens only. Real-time API only: no hook carries it. */
export interface PeopleImportDoneHook {
  /** Format: uuid. */
  website_id?: string;
  event: "people:import:done";
  data: PeopleImportDoneEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

/** Rows that were skipped. */
export type PeopleImportItems =
  | {
      skipped?: PeopleImportSkipped[];
    }
  | PeopleImportSkipped[];

export interface PeopleImportProgressEvent {
  /** Format: uuid. */
  website_id?: string;
  /** Format: uuid. */
  people_id?: string;
  /** Format: uuid. */
  import_id?: string;
  progress: number;
  count: PeopleImportCount;
  items?: PeopleImportItems;
  routing_ids?: string[];
}

/** An import of profiles goes on. User tokens only. Real-time API only: no hook carries it. */
export interface PeopleImportProgressHook {
  /** Format: uuid. */
  website_id?: string;
  event: "people:import:progress";
  data: PeopleImportProgressEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

/** Reply of `people.import`. */
export type PeopleImportResponse = PeopleImportStarted;

export interface PeopleImportSkipped {
  identifier: string | null;
  reason: string;
}

export interface PeopleImportStarted {
  /** The events `people:import:progress` and `people:import:done` carry it. Format: uuid. */
  import_id?: string;
}

export interface PeopleImportStartedReply {
  error: boolean;
  reason: string;
  data: PeopleImportStarted;
}

/** Item of `people.listCampaigns`. */
export type PeopleListCampaignsItem = PeopleCampaign;

/** Query of `people.listCampaigns`. */
export interface PeopleListCampaignsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `people.listCampaigns`. */
export type PeopleListCampaignsResponse = PeopleCampaign[];

/** Item of `people.listConversations`. */
export type PeopleListConversationsItem = string;

/** Query of `people.listConversations`. */
export interface PeopleListConversationsQuery {
  /** 1 shows unread ones only */
  filter_unread?: 0 | 1;
  /** 1 shows resolved ones only */
  filter_resolved?: 0 | 1;
  /** 1 shows those that are not resolved */
  filter_not_resolved?: 0 | 1;
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `people.listConversations`. */
export type PeopleListConversationsResponse = string[];

/** Item of `people.listEvents`. */
export type PeopleListEventsItem = PeopleTimelineEvent;

/** Query of `people.listEvents`. */
export interface PeopleListEventsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `people.listEvents`. */
export type PeopleListEventsResponse = PeopleTimelineEvent[];

/** Item of `people.list`. */
export type PeopleListItem = PeopleProfile;

/** Query of `people.list`. */
export interface PeopleListQuery {
  /** Field to sort by */
  sort_field?: string;
  /** Direction */
  sort_order?: string;
  /** How filters combine */
  search_operator?: "and" | "or";
  /** Conditions, sent as JSON text */
  search_filter?: Filter[] | string;
  /** Text to look for */
  search_text?: string;
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `people.list`. */
export type PeopleListResponse = PeopleProfile[];

export interface PeoplePerson {
  nickname?: string;
  /** Format: uri. */
  avatar?: string;
  gender?: string;
  phone?: string;
  address?: string;
  description?: string;
  website?: string;
  timezone?: number;
  profiles?: PeopleSocialProfile[];
  employment?: PeopleEmployment;
  geolocation?: Geolocation;
  locales?: string[];
}

export interface PeopleProfile {
  /** Format: uuid. */
  people_id?: string;
  email?: string;
  person?: PeoplePerson;
  company?: PeopleCompany;
  segments?: string[];
  notepad?: string;
  active?: PeopleActivity;
  score?: number;
  /** Unix milliseconds */
  created_at?: number;
  /** Unix milliseconds */
  updated_at?: number;
}

export interface PeopleProfileCreated {
  /** Format: uuid. */
  people_id?: string;
}

export interface PeopleProfileCreatedReply {
  error: boolean;
  reason: string;
  data: PeopleProfileCreated;
}

export interface PeopleProfileListReply {
  error: boolean;
  reason: string;
  data: PeopleProfile[];
}

export interface PeopleProfileReply {
  error: boolean;
  reason: string;
  data: PeopleProfile;
}

/** A profile as it is written. */
export interface PeopleProfileWrite {
  email?: string;
  person?: PeoplePerson;
  company?: PeopleCompany;
  segments?: string[];
  notepad?: string;
  /** When the person was seen last in Unix milliseconds */
  active?: number;
}

/** A profile was deleted. Scope `website:people:profiles read`. */
export interface PeopleRemovedHook {
  /** Format: uuid. */
  website_id: string;
  event: "people:profile:removed";
  data: PeopleCreatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Body of `people.save`. */
export type PeopleSaveBody = PeopleProfileWrite;

/** Body of `people.saveData`. */
export type PeopleSaveDataBody = PeopleDataWrite;

/** Reply of `people.saveData`. */
export type PeopleSaveDataResponse = Acknowledgement;

/** Reply of `people.save`. */
export type PeopleSaveResponse = Acknowledgement;

export interface PeopleSearch {
  filter?: Filter[];
  /** How the conditions combine */
  operator?: "and" | "or";
}

export interface PeopleSegmentsBatch {
  people: PeopleSelection;
  segments: string[];
}

/** Profiles by id, or those that a search finds. */
export interface PeopleSelection {
  /** Ids of profiles */
  profiles?: string[];
  /** Conditions of profiles */
  search?: PeopleSearch | string;
}

export interface PeopleSocialProfile {
  type?: string;
  handle?: string;
  /** Format: uri. */
  url?: string;
}

export interface PeopleStatistics {
  total?: number;
}

export interface PeopleStatisticsReply {
  error: boolean;
  reason: string;
  data: PeopleStatistics;
}

export interface PeopleSubscription {
  /** Takes emails of campaigns */
  email?: boolean;
}

export interface PeopleSubscriptionReply {
  error: boolean;
  reason: string;
  data: PeopleSubscription;
}

/** Body of `peopleSuggestions.deleteDataKey`. */
export type PeopleSuggestionsDeleteDataKeyBody = DataKeyDelete;

/** Reply of `peopleSuggestions.deleteDataKey`. */
export type PeopleSuggestionsDeleteDataKeyResponse = Acknowledgement;

/** Body of `peopleSuggestions.deleteEvent`. */
export type PeopleSuggestionsDeleteEventBody = EventTextDelete;

/** Reply of `peopleSuggestions.deleteEvent`. */
export type PeopleSuggestionsDeleteEventResponse = Acknowledgement;

/** Body of `peopleSuggestions.deleteSegment`. */
export type PeopleSuggestionsDeleteSegmentBody = SegmentDelete;

/** Reply of `peopleSuggestions.deleteSegment`. */
export type PeopleSuggestionsDeleteSegmentResponse = Acknowledgement;

/** Item of `peopleSuggestions.listDataKeys`. */
export type PeopleSuggestionsListDataKeysItem = SuggestedDataKey;

/** Query of `peopleSuggestions.listDataKeys`. */
export interface PeopleSuggestionsListDataKeysQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `peopleSuggestions.listDataKeys`. */
export type PeopleSuggestionsListDataKeysResponse = SuggestedDataKey[];

/** Item of `peopleSuggestions.listEvents`. */
export type PeopleSuggestionsListEventsItem = SuggestedEvent;

/** Query of `peopleSuggestions.listEvents`. */
export interface PeopleSuggestionsListEventsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `peopleSuggestions.listEvents`. */
export type PeopleSuggestionsListEventsResponse = SuggestedEvent[];

/** Item of `peopleSuggestions.listSegments`. */
export type PeopleSuggestionsListSegmentsItem = SuggestedSegment;

/** Query of `peopleSuggestions.listSegments`. */
export interface PeopleSuggestionsListSegmentsQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `peopleSuggestions.listSegments`. */
export type PeopleSuggestionsListSegmentsResponse = SuggestedSegment[];

export type PeopleSyncedEvent = SessionEventBase & {
  /** Format: uuid. */
  people_id: string;
  identity: PeopleProfile;
};

/** A profile was completed from a conversation. Scope `website:people:profiles read`. */
export interface PeopleSyncedHook {
  /** Format: uuid. */
  website_id: string;
  event: "people:sync:profile";
  data: PeopleSyncedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface PeopleTimelineEvent {
  text?: string;
  data?: {
    [key: string]: unknown;
  };
  /** Name of a colour, such as red */
  color?: string;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface PeopleTimelineEventListReply {
  error: boolean;
  reason: string;
  data: PeopleTimelineEvent[];
}

/** Body of `people.update`. */
export type PeopleUpdateBody = PeopleProfileWrite;

/** Body of `people.updateData`. */
export type PeopleUpdateDataBody = PeopleDataWrite;

/** Reply of `people.updateData`. */
export type PeopleUpdateDataResponse = Acknowledgement;

/** Reply of `people.update`. */
export type PeopleUpdateResponse = Acknowledgement;

/** Body of `people.updateSubscription`. */
export type PeopleUpdateSubscriptionBody = PeopleSubscription;

/** Reply of `people.updateSubscription`. */
export type PeopleUpdateSubscriptionResponse = Acknowledgement;

export type PeopleUpdatedEvent = WebsiteEventBase & {
  /** Format: uuid. */
  people_id: string;
  email?: string;
  update: PeopleProfile;
};

/** A profile changed. `update` holds what changed. Scope `website:people:profiles read`. */
export interface PeopleUpdatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "people:profile:updated";
  data: PeopleUpdatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface PickerChoice {
  value: string;
  icon?: string;
  label: string;
  selected: boolean;
  action?: {
    type: string;
    target: string;
  };
}

/** A question with choices. */
export interface PickerContent {
  id: string;
  text: string;
  choices: PickerChoice[];
  required?: boolean;
}

export type PickerMessageCreate = MessageCreateBase & {
  type: "picker";
  content: PickerContent;
};

export type PickerMessageEvent = MessageEventBase & {
  type: "picker";
  content: PickerContent;
};

/** Who pays. */
export interface PlanOwner {
  /** Format: uuid. */
  user_id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
}

export interface PlanSubscribe {
  plan_id: string;
}

/** The plan that a website is on. */
export interface PlanSubscription {
  id?: string;
  name?: string;
  price?: number;
  /** ISO 8601 */
  since?: string;
  trialing?: boolean;
  /** ISO 8601 */
  trial_end?: string;
  /** ISO 8601 */
  trial_end_date?: string;
  bill_period?: BillPeriod;
  /** ISO 8601 */
  bill_valid_until?: string;
  active?: boolean;
  sandbox?: boolean;
  website?: PlanWebsite;
  coupon_redeemed?: boolean;
  card_id?: string;
  owner?: PlanOwner;
}

export interface PlanSubscriptionListReply {
  error: boolean;
  reason: string;
  data: PlanSubscription[];
}

export interface PlanSubscriptionReply {
  error: boolean;
  reason: string;
  data: PlanSubscription;
}

/** Query of `planSubscriptions.checkCoupon`. */
export interface PlanSubscriptionsCheckCouponQuery {
  /** Code of the coupon */
  code: string;
}

/** Reply of `planSubscriptions.checkCoupon`. */
export type PlanSubscriptionsCheckCouponResponse = Coupon;

/** Reply of `planSubscriptions.get`. */
export type PlanSubscriptionsGetResponse = PlanSubscription;

/** Reply of `planSubscriptions.list`. */
export type PlanSubscriptionsListResponse = PlanSubscription[];

/** Body of `planSubscriptions.redeemCoupon`. */
export type PlanSubscriptionsRedeemCouponBody = CouponRedeem;

/** Reply of `planSubscriptions.redeemCoupon`. */
export type PlanSubscriptionsRedeemCouponResponse = Acknowledgement;

/** Body of `planSubscriptions.subscribe`. */
export type PlanSubscriptionsSubscribeBody = PlanSubscribe;

/** Reply of `planSubscriptions.subscribe`. */
export type PlanSubscriptionsSubscribeResponse = Acknowledgement;

/** Reply of `planSubscriptions.unsubscribe`. */
export type PlanSubscriptionsUnsubscribeResponse = Acknowledgement;

/** Body of `planSubscriptions.updateBillPeriod`. */
export type PlanSubscriptionsUpdateBillPeriodBody = BillPeriodUpdate;

/** Reply of `planSubscriptions.updateBillPeriod`. */
export type PlanSubscriptionsUpdateBillPeriodResponse = Acknowledgement;

export type PlanUpdatedEvent = WebsiteEventBase & {
  plan: EventPlan;
};

/** The website is on another plan. Scope `plan:subscription read`. */
export interface PlanUpdatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "plan:subscription:updated";
  data: PlanUpdatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface PlanWebsite {
  /** Format: uuid. */
  id?: string;
  name?: string;
  domain?: string;
  /** Format: uri. */
  logo?: string;
}

export interface PluginAccount {
  /** Format: uuid. */
  plugin_id?: string;
}

export interface PluginAccountReply {
  error: boolean;
  reason: string;
  data: PluginAccount;
}

export type PluginChannelEvent = WebsiteEventBase & {
  type?: string;
  /** Format: uuid. */
  plugin_id: string;
  identifier: string;
  namespace: string;
  /** Whatever was forwarded */
  payload: unknown;
};

/** A payload for a channel of the plugin. */
export interface PluginChannelForward {
  /** Such as bot:step */
  namespace?: string;
  identifier?: string;
  payload?: {
    [key: string]: unknown;
  };
}

/** A payload came over a channel of a plugin. */
export interface PluginChannelHook {
  /** Format: uuid. */
  website_id: string;
  event: "plugin:channel";
  data: PluginChannelEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Reply of `pluginConnections.getAccount`. */
export type PluginConnectionsGetAccountResponse = PluginAccount;

/** Reply of `pluginConnections.getEndpoints`. */
export type PluginConnectionsGetEndpointsResponse = PluginEndpoints;

/** Item of `pluginConnections.listWebsites`. */
export type PluginConnectionsListWebsitesItem = PluginWebsite;

/** Query of `pluginConnections.listWebsites`. */
export interface PluginConnectionsListWebsitesQuery {
  /** 1 shows those with settings only */
  filter_configured: 0 | 1;
  /** 1 adds the plan */
  include_plan: 0 | 1;
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `pluginConnections.listWebsites`. */
export type PluginConnectionsListWebsitesResponse = PluginWebsite[];

/** Query of `pluginConnections.listWebsitesSince`. */
export interface PluginConnectionsListWebsitesSinceQuery {
  /** 1 shows those with settings only */
  filter_configured: 0 | 1;
  /** 1 adds the plan */
  include_plan: 0 | 1;
  /** From this time, ISO 8601. Format: date-time. */
  date_since?: string;
}

/** Reply of `pluginConnections.listWebsitesSince`. */
export type PluginConnectionsListWebsitesSinceResponse = PluginWebsite[];

/** Where the real-time API listens now. `socket.app` is for Socket.IO; `rescue` is for when it cannot be reached. */
export interface PluginEndpoints {
  socket?: PluginEndpointsSocket;
  rescue?: {
    app?: PluginEndpointsSocket;
    socket?: PluginEndpointsSocket;
  };
}

export interface PluginEndpointsReply {
  error: boolean;
  reason: string;
  data: PluginEndpoints;
}

export interface PluginEndpointsSocket {
  /** Format: uri. */
  app?: string;
}

/** An event of the plugin. */
export interface PluginEventDispatch {
  name?: string;
  data?: {
    [key: string]: unknown;
  };
}

export type PluginEventSentEvent = WebsiteEventBase & {
  /** Format: uuid. */
  plugin_id: string;
  urn: string;
  name: string;
  data: {
    [key: string]: unknown;
  };
};

/** A plugin sent an event. */
export interface PluginEventSentHook {
  /** Format: uuid. */
  website_id: string;
  event: "plugin:event";
  data: PluginEventSentEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface PluginPlan {
  id?: string;
  name?: string;
  price?: number;
}

/** A signed statement on who uses the plugin where. */
export interface PluginProvenance {
  payload?: PluginProvenancePayload;
  signed?: string;
  /** Unix milliseconds */
  expire_at?: number;
}

export interface PluginProvenancePayload {
  website?: {
    /** Format: uuid. */
    website_id?: string;
  };
  user?: {
    /** Format: uuid. */
    user_id?: string;
    role?: string;
  };
  plugin?: {
    /** Format: uuid. */
    plugin_id?: string;
  };
}

export interface PluginProvenanceReply {
  error: boolean;
  reason: string;
  data: PluginProvenance;
}

/** Settings of a plugin on a website, with the form that they come from. */
export interface PluginSettings {
  /** Format: uuid. */
  plugin_id?: string;
  /** Format: uuid. */
  website_id?: string;
  /** Token of the installation */
  token?: string;
  /** JSON Schema of the settings */
  schema?: {
    [key: string]: unknown;
  };
  /** The settings themselves */
  settings?: {
    [key: string]: unknown;
  };
  /** Format: uri. */
  settings_form_url?: string;
  /** Format: uri. */
  callback_url?: string;
}

export interface PluginSettingsReply {
  error: boolean;
  reason: string;
  data: PluginSettings;
}

export type PluginSettingsSavedEvent = WebsiteEventBase & {
  /** Format: uuid. */
  plugin_id: string;
  settings: {
    [key: string]: unknown;
  };
};

/** Settings of a plugin were saved. */
export interface PluginSettingsSavedHook {
  /** Format: uuid. */
  website_id: string;
  event: "plugin:settings:saved";
  data: PluginSettingsSavedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** The settings themselves, of whatever members the plugin defined. */
export interface PluginSettingsWrite {
  [key: string]: unknown;
}

export interface PluginSubscribe {
  /** Format: uuid. */
  plugin_id: string;
}

/** A plugin that a website installed. */
export interface PluginSubscription {
  /** Plugin. Format: uuid. */
  id?: string;
  /** urn: and more */
  urn?: string;
  type?: string;
  category?: string;
  name?: string;
  summary?: string;
  price?: number;
  plans?: PluginPlan[];
  /** Format: uri. */
  icon?: string;
  /** Format: uri. */
  website_url?: string;
  /** Format: uri. */
  contact_url?: string;
  /** Format: uri. */
  terms_url?: string;
  /** Format: uri. */
  privacy_url?: string;
  /** Format: uri. */
  help_url?: string;
  /** Format: uri. */
  video_url?: string;
  configurable?: boolean;
  /** ISO 8601 */
  since?: string;
  active?: boolean;
  bill_period?: string;
  /** ISO 8601 */
  bill_valid_until?: string;
  /** Format: uuid. */
  website_id?: string;
  card_id?: string;
}

export interface PluginSubscriptionListReply {
  error: boolean;
  reason: string;
  data: PluginSubscription[];
}

export interface PluginSubscriptionReply {
  error: boolean;
  reason: string;
  data: PluginSubscription;
}

export type PluginSubscriptionUpdatedEvent = WebsiteEventBase & {
  /** Format: uuid. */
  plugin_id: string;
  /** Whether it is installed */
  bound: boolean;
  target: string;
};

/** A plugin was installed or taken off. */
export interface PluginSubscriptionUpdatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "plugin:subscription:updated";
  data: PluginSubscriptionUpdatedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Body of `pluginSubscriptions.dispatchEvent`. */
export type PluginSubscriptionsDispatchEventBody = PluginEventDispatch;

/** Reply of `pluginSubscriptions.dispatchEvent`. */
export type PluginSubscriptionsDispatchEventResponse = Acknowledgement;

/** Body of `pluginSubscriptions.forwardToChannel`. */
export type PluginSubscriptionsForwardToChannelBody = PluginChannelForward;

/** Reply of `pluginSubscriptions.forwardToChannel`. */
export type PluginSubscriptionsForwardToChannelResponse = Acknowledgement;

/** Reply of `pluginSubscriptions.getProvenance`. */
export type PluginSubscriptionsGetProvenanceResponse = PluginProvenance;

/** Reply of `pluginSubscriptions.get`. */
export type PluginSubscriptionsGetResponse = PluginSubscription;

/** Reply of `pluginSubscriptions.getSettings`. */
export type PluginSubscriptionsGetSettingsResponse = PluginSettings;

/** Reply of `pluginSubscriptions.listForWebsite`. */
export type PluginSubscriptionsListForWebsiteResponse = PluginSubscription[];

/** Reply of `pluginSubscriptions.list`. */
export type PluginSubscriptionsListResponse = PluginSubscription[];

/** Reply of `pluginSubscriptions.listUsageBills`. */
export type PluginSubscriptionsListUsageBillsResponse = PluginUsage[];

/** Body of `pluginSubscriptions.reportUsage`. */
export type PluginSubscriptionsReportUsageBody = PluginUsage;

/** Reply of `pluginSubscriptions.reportUsage`. */
export type PluginSubscriptionsReportUsageResponse = Acknowledgement;

/** Body of `pluginSubscriptions.saveSettings`. */
export type PluginSubscriptionsSaveSettingsBody = PluginSettingsWrite;

/** Reply of `pluginSubscriptions.saveSettings`. */
export type PluginSubscriptionsSaveSettingsResponse = Acknowledgement;

/** Body of `pluginSubscriptions.subscribe`. */
export type PluginSubscriptionsSubscribeBody = PluginSubscribe;

/** Reply of `pluginSubscriptions.subscribe`. */
export type PluginSubscriptionsSubscribeResponse = Acknowledgement;

/** Reply of `pluginSubscriptions.unsubscribe`. */
export type PluginSubscriptionsUnsubscribeResponse = Acknowledgement;

/** Body of `pluginSubscriptions.updateSettings`. */
export type PluginSubscriptionsUpdateSettingsBody = PluginSettingsWrite;

/** Reply of `pluginSubscriptions.updateSettings`. */
export type PluginSubscriptionsUpdateSettingsResponse = Acknowledgement;

/** What a website used of a plugin and has to pay for. */
export interface PluginUsage {
  /** What was used */
  name?: string;
  units?: number;
  /** Of all units or of one; the documents do not say which */
  price?: number;
}

export interface PluginUsageListReply {
  error: boolean;
  reason: string;
  data: PluginUsage[];
}

/** A website that installed the plugin. */
export interface PluginWebsite {
  /** Format: uuid. */
  website_id?: string;
  price?: number;
  /** Token of the installation */
  token?: string;
  /** What the website chose for the plugin */
  settings?: {
    [key: string]: unknown;
  };
  plan?: {
    id?: string;
    name?: string;
    trialing?: boolean;
  };
  /** What changed since the date that was asked */
  difference?: string;
}

export interface PluginWebsiteListReply {
  error: boolean;
  reason: string;
  data: PluginWebsite[];
}

export type Presence = "online" | "offline" | (string & {});

/** The upload URL that bucketUrls.generate asked for. Namespace processing. Scope `bucket:url write`. */
export interface ProcessingBucketUrlHook {
  event: "bucket:url:processing:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

/** The operators' messages were read. Scope `website:conversation:messages read`. */
export interface ReadReceivedHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:acknowledge:read:received";
  data: AcknowledgementEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** The visitor's messages were read. Scope `website:conversation:messages read`. */
export interface ReadSendHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:acknowledge:read:send";
  data: AcknowledgementEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SegmentDelete {
  segment: string;
}

/** Either conversations or profiles. */
export type SegmentsBatch = ConversationSegmentsBatch | PeopleSegmentsBatch;

export type SessionAddressEvent = SessionEventBase & {
  address: string;
};

/** The visitor has another postal address. Scope `website:conversation:sessions read`. */
export interface SessionAddressHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_address";
  data: SessionAddressEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionAvailabilityEvent = SessionEventBase & {
  availability: Presence;
};

/** The visitor came online or went offline. Scope `website:conversation:sessions read`. */
export interface SessionAvailabilityHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:update_availability";
  data: SessionAvailabilityEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionAvatarEvent = SessionEventBase & {
  /** Format: uri. */
  avatar: string;
};

/** The visitor has another picture. Scope `website:conversation:sessions read`. */
export interface SessionAvatarHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_avatar";
  data: SessionAvatarEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionBlockEvent = SessionEventBase & {
  is_blocked: boolean;
};

/** Incoming messages were blocked, or let in again. Scope `website:conversation:actions read`. */
export interface SessionBlockHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_block";
  data: SessionBlockEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** One official SDK reads a list, the other one an object that holds it. */
export type SessionCapabilities =
  | string[]
  | {
      capabilities?: string[];
    };

export type SessionCapabilitiesEvent = SessionEventBase & {
  capabilities: SessionCapabilities;
};

/** What the visitor's browser can do. Scope `website:conversation:sessions read`. */
export interface SessionCapabilitiesHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:capabilities";
  data: SessionCapabilitiesEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** An operator closed the conversation. Scope `website:conversation:actions read`. */
export interface SessionClosedHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_closed";
  data: SessionOpenedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionDataEvent = SessionEventBase & {
  data: CustomData;
};

/** The custom data of a conversation changed. Scope `website:conversation:sessions read`. */
export interface SessionDataHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_data";
  data: SessionDataEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionEmailEvent = SessionEventBase & {
  email: string;
};

/** The visitor has another email address. Scope `website:conversation:sessions read`. */
export interface SessionEmailHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_email";
  data: SessionEmailEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionErrorEvent = SessionEventBase & {
  type: string;
  value: string;
  previous_value: string;
};

/** A value of a conversation was refused. Scope `website:conversation:sessions read`. */
export interface SessionErrorHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:error";
  data: SessionErrorEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionEventBase {
  /** Format: uuid. */
  website_id: string;
  /** Conversation */
  session_id: string;
  /** Format: uuid. */
  inbox_id: string | null;
  routing_ids?: string[];
}

export type SessionEventsEvent = SessionEventBase & {
  events: ConversationTimelineEvent[];
};

/** The visitor did something. Scope `website:conversation:events read`. */
export interface SessionEventsHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:events";
  data: SessionEventsEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionGeolocationEvent = SessionEventBase & {
  geolocation: Geolocation;
};

/** Where the visitor is. Scope `website:conversation:sessions read`. */
export interface SessionGeolocationHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:geolocation";
  data: SessionGeolocationEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionIdListReply {
  error: boolean;
  reason: string;
  data: string[];
}

export type SessionInboxEvent = SessionEventBase & {
  /** Format: uuid. */
  previous_inbox_id: string | null;
};

/** A conversation came into another inbox. Scope `website:conversation:sessions read`. */
export interface SessionInboxHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_inbox";
  data: SessionInboxEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** A conversation began. Scope `website:conversation:initiate write`. */
export interface SessionInitiatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:request:initiated";
  data: SessionEventBase;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionLocales {
  locales: string[];
}

export type SessionLocalesEvent = SessionEventBase & {
  locales: SessionLocales;
};

/** The visitor's languages. Scope `website:conversation:sessions read`. */
export interface SessionLocalesHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:locales";
  data: SessionLocalesEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionMentionsEvent = SessionEventBase & {
  mentions: string[];
};

/** Somebody was mentioned. Scope `website:conversation:sessions read`. */
export interface SessionMentionsHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_mentions";
  data: SessionMentionsEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionNetwork {
  ip: string;
  connection?: VisitorConnection;
}

export type SessionNetworkEvent = SessionEventBase & {
  network: SessionNetwork;
};

/** Where the visitor comes from on the network. Scope `website:conversation:sessions read`. */
export interface SessionNetworkHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:network";
  data: SessionNetworkEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionNicknameEvent = SessionEventBase & {
  nickname: string;
};

/** The visitor has another name. Scope `website:conversation:sessions read`. */
export interface SessionNicknameHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_nickname";
  data: SessionNicknameEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionOpenedEvent = SessionEventBase & {
  operator: EventOperator;
};

/** An operator opened the conversation. Scope `website:conversation:actions read`. */
export interface SessionOpenedHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_opened";
  data: SessionOpenedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionOriginEvent = SessionEventBase & {
  /** chat, email or the urn of a plugin */
  origin: string;
};

/** The conversation has another origin. Scope `website:conversation:sessions read`. */
export interface SessionOriginHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_origin";
  data: SessionOriginEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionPagesEvent = SessionEventBase & {
  pages: ConversationPageView[];
};

/** The visitor saw a page. Scope `website:conversation:pages read`. */
export interface SessionPagesHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:pages";
  data: SessionPagesEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionParticipantsEvent = SessionEventBase & {
  participants: ConversationParticipant[];
};

/** The participants changed. Scope `website:conversation:participants read`. */
export interface SessionParticipantsHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_participants";
  data: SessionParticipantsEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionPhoneEvent = SessionEventBase & {
  phone: string;
};

/** The visitor has another phone number. Scope `website:conversation:sessions read`. */
export interface SessionPhoneHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_phone";
  data: SessionPhoneEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionRating {
  stars: number;
  comment?: string;
}

export type SessionRatingEvent = SessionEventBase & {
  rating: SessionRating;
};

/** The visitor gave a rating. Scope `website:conversation:sessions read`. */
export interface SessionRatingHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:rating";
  data: SessionRatingEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** A conversation was deleted. Scope `website:conversation:sessions read`. */
export interface SessionRemovedHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:removed";
  data: SessionEventBase;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionRoutingEvent = SessionEventBase & {
  /** Operator */
  routing_id: string | null;
  previous_routing_id?: string | null;
};

/** A conversation was assigned or unassigned. Scope `website:conversation:routing read`. */
export interface SessionRoutingHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_routing";
  data: SessionRoutingEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionSegmentsEvent = SessionEventBase & {
  segments: string[];
};

/** The segments of a conversation changed. Scope `website:conversation:sessions read`. */
export interface SessionSegmentsHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_segments";
  data: SessionSegmentsEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionStateEvent = SessionEventBase & {
  state: "pending" | "unresolved" | "resolved" | (string & {});
};

/** A conversation was resolved, reopened or set pending. Scope `website:conversation:states read`. */
export interface SessionStateHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_state";
  data: SessionStateEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionSubjectEvent = SessionEventBase & {
  subject: string;
};

/** The conversation has another subject. Scope `website:conversation:sessions read`. */
export interface SessionSubjectHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_subject";
  data: SessionSubjectEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionSystemEvent = SessionEventBase & {
  system: VisitorSystem;
};

/** What the visitor browses with. Scope `website:conversation:sessions read`. */
export interface SessionSystemHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:system";
  data: SessionSystemEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionTimezone {
  /** The unit is not documented */
  offset: number;
}

export type SessionTimezoneEvent = SessionEventBase & {
  timezone: SessionTimezone;
};

/** The visitor's time zone. Scope `website:conversation:sessions read`. */
export interface SessionTimezoneHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:timezone";
  data: SessionTimezoneEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionTopicEvent = SessionEventBase & {
  topic: string;
};

/** The topic of the conversation changed. Scope `website:conversation:sessions read`. */
export interface SessionTopicHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:sync:topic";
  data: SessionTopicEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionVerifyEvent = SessionEventBase & {
  is_verified: boolean;
  verifications: ConversationVerification[];
  error?: "unknown";
};

/** The visitor was verified, or is not any more. Scope `website:conversation:sessions read`. */
export interface SessionVerifyHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:update_verify";
  data: SessionVerifyEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SpamContent {
  /** Format: uuid. */
  spam_id?: string;
  type?: string;
  reason?: string;
  metadata?: {
    [key: string]: unknown;
  };
  headers?: {
    [key: string]: unknown;
  };
  content?: {
    [key: string]: unknown;
  };
  /** Unix milliseconds */
  timestamp?: number;
}

export interface SpamContentReply {
  error: boolean;
  reason: string;
  data: SpamContent;
}

/** What Crisp took for spam and kept out of the inbox. */
export interface SpamConversation {
  /** Format: uuid. */
  spam_id?: string;
  type?: string;
  reason?: string;
  metadata?: {
    [key: string]: unknown;
  };
  headers?: {
    [key: string]: unknown;
  };
  /** Unix milliseconds */
  timestamp?: number;
}

export interface SpamConversationListReply {
  error: boolean;
  reason: string;
  data: SpamConversation[];
}

/** Body of `spamConversations.decide`. */
export type SpamConversationsDecideBody = SpamDecision;

/** Reply of `spamConversations.decide`. */
export type SpamConversationsDecideResponse = Acknowledgement;

/** Reply of `spamConversations.getContent`. */
export type SpamConversationsGetContentResponse = SpamContent;

/** Item of `spamConversations.list`. */
export type SpamConversationsListItem = SpamConversation;

/** Query of `spamConversations.list`. */
export interface SpamConversationsListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `spamConversations.list`. */
export type SpamConversationsListResponse = SpamConversation[];

export type SpamDecidedEvent = WebsiteEventBase & {
  /** Format: uuid. */
  spam_id?: string;
  action: string;
};

/** Somebody decided what becomes of spam. User tokens only. Real-time API only: no hook carries it. */
export interface SpamDecidedHook {
  /** Format: uuid. */
  website_id: string;
  event: "spam:decision";
  data: SpamDecidedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SpamDecision {
  /** What becomes of it, such as reject */
  action: string;
}

export type SpamMessageEvent = WebsiteEventBase & {
  /** Format: uuid. */
  spam_id: string;
  type: string;
  reason: string;
  metadata?: {
    [key: string]: unknown;
  };
  headers?: {
    [key: string]: string;
  };
  /** Unix milliseconds */
  timestamp: number;
};

/** A message was taken for spam. User tokens only. Real-time API only: no hook carries it. */
export interface SpamMessageHook {
  /** Format: uuid. */
  website_id: string;
  event: "spam:message";
  data: SpamMessageEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** The upload URL that bucketUrls.generate asked for. Namespace status. Scope `bucket:url write`. */
export interface StatusBucketUrlHook {
  event: "bucket:url:status:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

export type StatusHealthEvent = WebsiteEventBase & {
  health: "healthy" | "sick" | "dead" | (string & {});
  nodes: StatusNode[];
};

/** The status page shows another state. User tokens only. */
export interface StatusHealthHook {
  /** Format: uuid. */
  website_id: string;
  event: "status:health:changed";
  data: StatusHealthEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface StatusNode {
  label: string;
  replica: string;
}

export interface SuggestedDataKey {
  /** Key of custom data */
  key?: string;
  /** How often it is used */
  count?: number;
}

export interface SuggestedDataKeyListReply {
  error: boolean;
  reason: string;
  data: SuggestedDataKey[];
}

export interface SuggestedEvent {
  text?: string;
  /** How often it is used */
  count?: number;
}

export interface SuggestedEventListReply {
  error: boolean;
  reason: string;
  data: SuggestedEvent[];
}

export interface SuggestedSegment {
  segment?: string;
  /** How often it is used */
  count?: number;
}

export interface SuggestedSegmentListReply {
  error: boolean;
  reason: string;
  data: SuggestedSegment[];
}

export type TextMessageCreate = MessageCreateBase & {
  type: "text";
  content: string;
};

export type TextMessageEvent = MessageEventBase & {
  type: "text";
  content: string;
};

/** The visitor's messages count as unread again. Scope `website:conversation:messages read`. */
export interface UnreadSendHook {
  /** Format: uuid. */
  website_id: string;
  event: "message:acknowledge:unread:send";
  data: AcknowledgementEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type UsersAvailableEvent = WebsiteEventBase & {
  available: boolean;
};

/** The team came online or went offline. Scope `website:availability read`. */
export interface UsersAvailableHook {
  /** Format: uuid. */
  website_id: string;
  event: "website:users:available";
  data: UsersAvailableEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** email, phone or the urn of a plugin. */
export type VerifiableIdentity = "email" | "phone" | (string & {});

export interface VerificationKey {
  /** Key that email addresses of visitors are signed with */
  secret?: string;
}

export interface VerificationKeyReply {
  error: boolean;
  reason: string;
  data: VerificationKey;
}

export interface VerificationSettings {
  enabled?: boolean;
}

export interface VerificationSettingsReply {
  error: boolean;
  reason: string;
  data: VerificationSettings;
}

export interface VisitedPage {
  page_title?: string;
  /** Format: uri. */
  page_url?: string;
}

/** Somebody who is on the website now. */
export interface Visitor {
  session_id?: string;
  /** Format: uuid. */
  inbox_id?: string;
  nickname?: string;
  email?: string;
  /** Format: uri. */
  avatar?: string;
  useragent?: string;
  initiated?: boolean;
  active?: boolean;
  last_page?: VisitedPage;
  geolocation?: Geolocation;
  /** Offset; the unit is not documented */
  timezone?: number;
  capabilities?: string[];
  locales?: string[];
}

export interface VisitorConnection {
  isp?: string;
  asn?: string;
}

export interface VisitorCount {
  count?: number;
  active?: number;
  limited?: boolean;
}

export interface VisitorCountReply {
  error: boolean;
  reason: string;
  data: VisitorCount;
}

export interface VisitorDevice {
  capabilities?: string[];
  geolocation?: Geolocation;
  system?: VisitorSystem;
  timezone?: number;
  locales?: string[];
}

export interface VisitorListReply {
  error: boolean;
  reason: string;
  data: Visitor[];
}

export interface VisitorMapGroup {
  count?: number;
  threshold?: number;
  sessions?: VisitorMapSession[];
}

/** Visitors of one place. */
export interface VisitorMapPoint {
  visitors: VisitorMapGroup;
  geolocation: Geolocation;
}

export interface VisitorMapPointListReply {
  error: boolean;
  reason: string;
  data: VisitorMapPoint[];
}

export interface VisitorMapSession {
  session_id?: string;
  nickname?: string;
  email?: string;
  /** Format: uri. */
  avatar?: string;
  initiated?: boolean;
  active?: boolean;
  last_page?: VisitedPage;
  timezone?: number;
  capabilities?: string[];
  locales?: string[];
}

export type VisitorMessageEvent =
  | TextMessageEvent
  | FileMessageEvent
  | AnimationMessageEvent
  | AudioMessageEvent
  | PickerMessageEvent
  | FieldMessageEvent
  | CarouselMessageEvent;

export interface VisitorSystem {
  os?: {
    version?: string;
    name?: string;
  };
  engine?: {
    version?: string;
    name?: string;
  };
  browser?: {
    major?: string;
    version?: string;
    name?: string;
  };
  useragent?: string;
}

export interface VisitorToken {
  /** session_ and a UUID */
  session_id?: string;
}

export interface VisitorTokenReply {
  error: boolean;
  reason: string;
  data: VisitorToken;
}

/** Reply of `visitors.clearBlockedInRule`. */
export type VisitorsClearBlockedInRuleResponse = Acknowledgement;

/** Reply of `visitors.countBlockedInRule`. */
export type VisitorsCountBlockedInRuleResponse = BlockedVisitors;

/** Reply of `visitors.countBlocked`. */
export type VisitorsCountBlockedResponse = BlockedVisitors[];

export type VisitorsCountEvent = WebsiteEventBase & {
  visitors_count: number;
};

/** The number of visitors changed. Scope `website:visitors read`. */
export interface VisitorsCountHook {
  /** Format: uuid. */
  website_id: string;
  event: "website:update_visitors_count";
  data: VisitorsCountEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Reply of `visitors.count`. */
export type VisitorsCountResponse = VisitorCount;

/** Reply of `visitors.getSessionFromToken`. */
export type VisitorsGetSessionFromTokenResponse = VisitorToken;

/** Item of `visitors.list`. */
export type VisitorsListItem = Visitor;

/** Query of `visitors.listOnMap`. */
export interface VisitorsListOnMapQuery {
  /** Middle of the map, degrees */
  center_longitude?: number;
  /** Middle of the map, degrees */
  center_latitude?: number;
  /** Size of the map; the unit is not documented */
  center_radius?: number;
}

/** Reply of `visitors.listOnMap`. */
export type VisitorsListOnMapResponse = VisitorMapPoint[];

/** Query of `visitors.list`. */
export interface VisitorsListQuery {
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `visitors.list`. */
export type VisitorsListResponse = Visitor[];

export interface Website {
  /** Format: uuid. */
  website_id?: string;
  name?: string;
  domain?: string;
  /** Format: uri. */
  logo?: string;
  verified?: boolean;
  institutional?: boolean;
}

export interface WebsiteAvailability {
  /** Such as online or offline */
  status?: string;
  /** Unix milliseconds */
  since?: number;
}

export interface WebsiteAvailabilityReply {
  error: boolean;
  reason: string;
  data: WebsiteAvailability;
}

/** The upload URL that bucketUrls.generate asked for. Namespace website. Scope `bucket:url write`. */
export interface WebsiteBucketUrlHook {
  event: "bucket:url:website:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

/** Other ways in which visitors can reach the team. */
export interface WebsiteContact {
  email?: string;
  phone?: string;
  messenger?: string;
  telegram?: string;
  twitter?: string;
  whatsapp?: string;
  instagram?: string;
}

export interface WebsiteCreate {
  name?: string;
  domain?: string;
}

export interface WebsiteDelete {
  verify: OwnershipProof;
}

export interface WebsiteEmailSettings {
  /** Asks visitors for a rating */
  rating?: boolean;
  transcript?: boolean;
  enrich?: boolean;
  junk_filter?: boolean;
}

/** Where the real-time API listens now. `socket.app` is for Socket.IO; `rescue` is for when it cannot be reached. */
export interface WebsiteEndpoints {
  socket?: WebsiteEndpointsSocket;
  rescue?: {
    app?: WebsiteEndpointsSocket;
    socket?: WebsiteEndpointsSocket;
  };
}

export interface WebsiteEndpointsReply {
  error: boolean;
  reason: string;
  data: WebsiteEndpoints;
}

export interface WebsiteEndpointsSocket {
  /** Format: uri. */
  app?: string;
  /** Format: uri. */
  stream?: string;
}

export interface WebsiteEventBase {
  /** Format: uuid. */
  website_id: string;
  routing_ids?: string[];
}

/** Any of the events. */
export type WebsiteHook =
  | SessionAvailabilityHook
  | SessionVerifyHook
  | SessionInitiatedHook
  | SessionEmailHook
  | SessionPhoneHook
  | SessionAddressHook
  | SessionSubjectHook
  | SessionAvatarHook
  | SessionNicknameHook
  | SessionOriginHook
  | SessionDataHook
  | SessionSegmentsHook
  | SessionBlockHook
  | SessionOpenedHook
  | SessionClosedHook
  | SessionParticipantsHook
  | SessionMentionsHook
  | SessionRoutingHook
  | SessionInboxHook
  | SessionStateHook
  | SessionCapabilitiesHook
  | SessionGeolocationHook
  | SessionSystemHook
  | SessionNetworkHook
  | SessionTimezoneHook
  | SessionLocalesHook
  | SessionPagesHook
  | SessionEventsHook
  | SessionRatingHook
  | SessionTopicHook
  | SessionRemovedHook
  | SessionErrorHook
  | MessageUpdatedHook
  | MessageSendHook
  | MessageReceivedHook
  | MessageRemovedHook
  | ComposeSendHook
  | ComposeReceiveHook
  | ReadSendHook
  | ReadReceivedHook
  | UnreadSendHook
  | DeliveredHook
  | IgnoredHook
  | NotifyUnreadSendHook
  | NotifyUnreadReceivedHook
  | SpamMessageHook
  | SpamDecidedHook
  | PeopleCreatedHook
  | PeopleUpdatedHook
  | PeopleRemovedHook
  | PeopleBoundHook
  | PeopleSyncedHook
  | PeopleImportProgressHook
  | PeopleImportDoneHook
  | CampaignProgressHook
  | CampaignDispatchedHook
  | CampaignRunningHook
  | BrowsingInitiatedHook
  | BrowsingRejectedHook
  | CallInitiatedHook
  | CallRejectedHook
  | IdentityVerifyRequestHook
  | WidgetActionProcessedHook
  | StatusHealthHook
  | VisitorsCountHook
  | OperatorsAvailabilityHook
  | UsersAvailableHook
  | BucketUrlHook
  | AvatarBucketUrlHook
  | WebsiteBucketUrlHook
  | CampaignBucketUrlHook
  | HelpdeskBucketUrlHook
  | StatusBucketUrlHook
  | ProcessingBucketUrlHook
  | AnimationsListedHook
  | EmailSubscribeHook
  | EmailViewedHook
  | PluginChannelHook
  | PluginEventSentHook
  | PluginSubscriptionUpdatedHook
  | PluginSettingsSavedHook
  | PlanUpdatedHook;

export interface WebsiteInboxSettings {
  lock_removal?: boolean;
  force_operator_token?: boolean;
  /** Language of the inbox; empty for that of the operator */
  locale?: string;
}

export interface WebsiteReply {
  error: boolean;
  reason: string;
  data: Website;
}

/** Settings of a website. The same members are read and written; a write may name some of them only. */
export interface WebsiteSettings {
  /** Format: uuid. */
  website_id?: string;
  name?: string;
  domain?: string;
  /** Format: uri. */
  logo?: string;
  audit?: {
    /** Keeps an audit log */
    log?: boolean;
  };
  contact?: WebsiteContact;
  inbox?: WebsiteInboxSettings;
  emails?: WebsiteEmailSettings;
  chatbox?: ChatboxSettings;
}

/** Reply of `websiteSettings.get`. */
export type WebsiteSettingsGetResponse = WebsiteSettings;

export interface WebsiteSettingsReply {
  error: boolean;
  reason: string;
  data: WebsiteSettings;
}

/** Body of `websiteSettings.update`. */
export type WebsiteSettingsUpdateBody = WebsiteSettings;

/** Reply of `websiteSettings.update`. */
export type WebsiteSettingsUpdateResponse = Acknowledgement;

/** Reply of `websiteVerifications.getKey`. */
export type WebsiteVerificationsGetKeyResponse = VerificationKey;

/** Reply of `websiteVerifications.getSettings`. */
export type WebsiteVerificationsGetSettingsResponse = VerificationSettings;

/** Reply of `websiteVerifications.rollKey`. */
export type WebsiteVerificationsRollKeyResponse = Acknowledgement;

/** Body of `websiteVerifications.updateSettings`. */
export type WebsiteVerificationsUpdateSettingsBody = VerificationSettings;

/** Reply of `websiteVerifications.updateSettings`. */
export type WebsiteVerificationsUpdateSettingsResponse = Acknowledgement;

/** Reply of `websites.abortDeletion`. */
export type WebsitesAbortDeletionResponse = Acknowledgement;

/** Body of `websites.create`. */
export type WebsitesCreateBody = WebsiteCreate;

/** Reply of `websites.create`. */
export type WebsitesCreateResponse = Website;

/** Body of `websites.delete`. */
export type WebsitesDeleteBody = WebsiteDelete;

/** Reply of `websites.delete`. */
export type WebsitesDeleteResponse = Acknowledgement;

/** Query of `websites.exists`. */
export interface WebsitesExistsQuery {
  /** Domain to look for */
  domain: string;
}

/** Reply of `websites.getConnectEndpoints`. */
export type WebsitesGetConnectEndpointsResponse = WebsiteEndpoints;

/** Reply of `websites.get`. */
export type WebsitesGetResponse = Website;

export type WidgetActionProcessedEvent = SessionEventBase & {
  /** Format: uuid. */
  plugin_id: string;
  correlation_id: string;
  outcome: "success" | "failure" | (string & {});
  result?: {
    [key: string]: unknown;
  };
};

/** The outcome of an action of a widget. User tokens only. Real-time API only: no hook carries it. */
export interface WidgetActionProcessedHook {
  /** Format: uuid. */
  website_id: string;
  event: "widget:action:processed";
  data: WidgetActionProcessedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Where to look for the outcome. */
export interface WidgetActionTicket {
  /** The event `widget:action:processed` carries it */
  correlation_id?: string;
  strategy?: {
    /** How often delivery is tried */
    attempts?: number;
    /** When it is given up; the unit is not documented */
    exhaustion?: number;
  };
}

export interface WidgetActionTicketReply {
  error: boolean;
  reason: string;
  data: WidgetActionTicket;
}

/** A button of a widget was pressed. */
export interface WidgetButtonAction {
  section_id: string;
  item_id: string;
  /** Whatever the widget needs */
  data: {
    [key: string]: unknown;
  };
  value?: string;
}

/** A value of a widget is asked for, or was changed. */
export interface WidgetDataAction {
  section_id: string;
  item_id: string;
  /** fetch goes with data, edit with value */
  action?: "fetch" | "edit";
  /** Whatever the widget needs */
  data?: {
    [key: string]: unknown;
  };
  /** The new value */
  value?: string;
}
