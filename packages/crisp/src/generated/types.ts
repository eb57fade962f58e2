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

/** Body of `batches.resolve`. */
export type BatchesResolveBody = ConversationBatch;

/** Reply of `batches.resolve`. */
export type BatchesResolveResponse = Acknowledgement;

export interface BucketUrlEvent {
  from: string;
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

/** The upload URL that bucketUrls.generate asked for. */
export interface BucketUrlHook {
  event: "bucket:url:upload:generated";
  data: BucketUrlEvent;
  /** Unix milliseconds */
  timestamp?: number;
}

export interface BucketUrlRequest {
  /** What the file is for, such as upload or avatar */
  namespace?: string;
  /** Your own id; the event with the URL carries it */
  id?: string;
  file?: {
    name?: string;
    /** Media type */
    type?: string;
  };
  resource?: {
    type?: string;
    id?: string;
  };
}

/** Body of `bucketUrls.generate`. */
export type BucketUrlsGenerateBody = BucketUrlRequest;

/** Reply of `bucketUrls.generate`. */
export type BucketUrlsGenerateResponse = Acknowledgement;

export interface CampaignExcerpt {
  /** Format: uuid. */
  campaign_id?: string;
  /** Such as one-shot */
  type?: string;
  format?: string;
  name?: string;
  subject?: string;
  tag?: string;
  ready?: boolean;
  dispatched?: boolean;
  running?: boolean;
  progress?: number;
  targets?: number;
  reached?: number;
  /** Unix milliseconds */
  created_at: number;
  /** Unix milliseconds */
  updated_at: number;
  /** Unix milliseconds */
  dispatched_at?: number;
}

export interface CampaignListReply {
  error: boolean;
  reason: string;
  data: CampaignExcerpt[];
}

/** Item of `campaigns.list`. */
export type CampaignsListItem = CampaignExcerpt;

/** Query of `campaigns.list`. */
export interface CampaignsListQuery {
  /** Part of the name */
  search_name?: string;
  /** Only with this tag */
  filter_tag?: string;
  /** 1 shows one-shot campaigns */
  filter_type_one_shot?: "0" | "1";
  /** 1 shows automated campaigns */
  filter_type_automated?: "0" | "1";
  /** 1 shows those that are not configured */
  filter_status_not_configured?: "0" | "1";
  /** 1 shows ready ones */
  filter_status_ready?: "0" | "1";
  /** 1 shows paused ones */
  filter_status_paused?: "0" | "1";
  /** 1 shows those that are being sent */
  filter_status_sending?: "0" | "1";
  /** 1 shows those that are done */
  filter_status_done?: "0" | "1";
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignExcerpt[];

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

/** The conversations of an inbox or those that are listed. */
export interface ConversationBatch {
  /** Format: uuid. */
  inbox_id?: string;
  /** Session ids */
  sessions?: string[];
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

export interface ConversationPreviewMessage {
  type?: string;
  from?: string;
  excerpt?: string;
  fingerprint?: number;
}

export interface ConversationReply {
  error: boolean;
  reason: string;
  data: Conversation;
}

export interface ConversationRoutingUpdate {
  /** Operator; null unassigns */
  assigned: ConversationAssignee | null;
  /** Notify nobody */
  silent?: boolean;
}

export type ConversationState = "pending" | "unresolved" | "resolved" | (string & {});

export interface ConversationStateData {
  state?: ConversationState;
}

export type ConversationStateInput = "pending" | "unresolved" | "resolved";

export interface ConversationStateReply {
  error: boolean;
  reason: string;
  data: ConversationStateData;
}

export interface ConversationStateUpdate {
  state: ConversationStateInput;
  user?: Author;
  origin?: string;
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

/** Reply of `conversations.create`. */
export type ConversationsCreateResponse = ConversationCreated;

/** Reply of `conversations.delete`. */
export type ConversationsDeleteResponse = Acknowledgement;

/** Reply of `conversations.getMeta`. */
export type ConversationsGetMetaResponse = ConversationMeta;

/** Reply of `conversations.get`. */
export type ConversationsGetResponse = Conversation;

/** Reply of `conversations.getState`. */
export type ConversationsGetStateResponse = ConversationStateData;

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
  /** Text or segment to look for; with search_type=filter JSON text of a list of {model, criterion, operator, query} */
  search_query?: string;
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

/** Body of `conversations.updateInbox`. */
export type ConversationsUpdateInboxBody = ConversationInboxUpdate;

/** Reply of `conversations.updateInbox`. */
export type ConversationsUpdateInboxResponse = Acknowledgement;

/** Body of `conversations.updateMeta`. */
export type ConversationsUpdateMetaBody = ConversationMeta;

/** Reply of `conversations.updateMeta`. */
export type ConversationsUpdateMetaResponse = Acknowledgement;

/** Body of `conversations.updateRouting`. */
export type ConversationsUpdateRoutingBody = ConversationRoutingUpdate;

/** Reply of `conversations.updateRouting`. */
export type ConversationsUpdateRoutingResponse = Acknowledgement;

/** Body of `conversations.updateState`. */
export type ConversationsUpdateStateBody = ConversationStateUpdate;

/** Reply of `conversations.updateState`. */
export type ConversationsUpdateStateResponse = Acknowledgement;

/** Body of an error, as Crisp sends it. */
export type CrispErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CrispHugoWebhookEvent = McpRequest;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CrispPluginWebhookEvent =
  | MessageSendHook
  | MessageReceivedHook
  | MessageUpdatedHook
  | MessageRemovedHook
  | SessionInitiatedHook
  | SessionRemovedHook
  | SessionStateHook
  | SessionEmailHook
  | SessionPhoneHook
  | SessionNicknameHook
  | SessionDataHook
  | SessionSegmentsHook
  | SessionRoutingHook
  | PeopleCreatedHook
  | PeopleUpdatedHook
  | PeopleRemovedHook
  | BucketUrlHook;

/** An event of any scheme. */
export type CrispWebhookEvent = CrispPluginWebhookEvent | CrispWebsiteWebhookEvent | CrispHugoWebhookEvent;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CrispWebsiteWebhookEvent = WebsiteHook;

/** Own values by key. */
export interface CustomData {
  [key: string]: string | number | boolean;
}

export interface ErrorReply {
  /** Always true */
  error: boolean;
  /** Code in snake_case, such as not_allowed, not_subscribed, people_exists or invalid_session */
  reason: string;
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

/** A call by JSON-RPC 2.0. */
export interface McpRequest {
  jsonrpc: "2.0";
  id?: string | number | null;
  method: string;
  params?: {
    [key: string]: unknown;
  };
}

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
  session_id: string;
  /** Format: uuid. */
  inbox_id: string | null;
  routing_ids?: string[];
  /** operator or user */
  from: string;
  /** chat, email or the urn of a plugin */
  origin: string;
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

/** An operator wrote. Your own messages come back this way; `automated`, `user` and `fingerprint` tell them apart. */
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

/** A message was deleted. */
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

/** The visitor wrote. */
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

export interface MessageUpdate {
  content: MessageContent;
}

export type MessageUpdatedEvent = SessionEventBase & {
  fingerprint: number;
  content: MessageContent;
};

/** A message was edited. */
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

/** Body of `messages.markRead`. */
export type MessagesMarkReadBody = MessageReadMark;

/** Reply of `messages.markRead`. */
export type MessagesMarkReadResponse = Acknowledgement;

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

export interface Operator {
  /** Format: uuid. */
  user_id?: string;
  email?: string;
  /** Format: uri. */
  avatar?: string;
  first_name?: string;
  last_name?: string;
  /** Such as owner */
  role?: string;
  title?: string;
  availability?: string;
  has_token?: boolean;
  identifier?: string;
  key?: string;
}

export interface OperatorEntry {
  /** Kind of member */
  type?: string;
  details?: Operator;
}

export interface OperatorListReply {
  error: boolean;
  reason: string;
  data: OperatorEntry[];
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

/** Reply of `operators.list`. */
export type OperatorsListResponse = OperatorEntry[];

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

export interface PeopleCreatedEvent {
  /** Format: uuid. */
  website_id: string;
  /** Format: uuid. */
  people_id: string;
  email?: string;
}

/** A profile was created. */
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

/** Reply of `people.getData`. */
export type PeopleGetDataResponse = PeopleData;

/** Reply of `people.get`. */
export type PeopleGetResponse = PeopleProfile;

/** Reply of `people.getStatistics`. */
export type PeopleGetStatisticsResponse = PeopleStatistics;

/** Item of `people.listConversations`. */
export type PeopleListConversationsItem = string;

/** Query of `people.listConversations`. */
export interface PeopleListConversationsQuery {
  /** 1 shows unread ones only */
  filter_unread?: "0" | "1";
  /** 1 shows resolved ones only */
  filter_resolved?: "0" | "1";
  /** 1 shows those that are not resolved */
  filter_not_resolved?: "0" | "1";
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Session ids */
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
  search_filter?: Filter[];
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

export interface PeopleRemovedEvent {
  /** Format: uuid. */
  website_id: string;
  /** Format: uuid. */
  people_id: string;
  email?: string;
}

/** A profile was deleted. */
export interface PeopleRemovedHook {
  /** Format: uuid. */
  website_id: string;
  event: "people:profile:removed";
  data: PeopleRemovedEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** Body of `people.save`. */
export type PeopleSaveBody = PeopleProfileWrite;

/** Reply of `people.save`. */
export type PeopleSaveResponse = Acknowledgement;

export interface PeopleSegmentDelete {
  segment: string;
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

/** Body of `peopleSuggestions.deleteSegment`. */
export type PeopleSuggestionsDeleteSegmentBody = PeopleSegmentDelete;

/** Reply of `peopleSuggestions.deleteSegment`. */
export type PeopleSuggestionsDeleteSegmentResponse = Acknowledgement;

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

export interface PeopleUpdatedEvent {
  /** Format: uuid. */
  website_id: string;
  /** Format: uuid. */
  people_id: string;
  email?: string;
  update: PeopleProfile;
}

/** A profile changed. */
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

/** Reply of `pluginConnections.getEndpoints`. */
export type PluginConnectionsGetEndpointsResponse = PluginEndpoints;

/** Item of `pluginConnections.listWebsites`. */
export type PluginConnectionsListWebsitesItem = PluginWebsite;

/** Query of `pluginConnections.listWebsites`. */
export interface PluginConnectionsListWebsitesQuery {
  /** 1 shows those with settings only */
  filter_configured: "0" | "1";
  /** 1 adds the plan */
  include_plan: "0" | "1";
  /**
   * Page to start at
   * @default 1
   */
  page_number?: number;
}

/** Reply of `pluginConnections.listWebsites`. */
export type PluginConnectionsListWebsitesResponse = PluginWebsite[];

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

export interface PluginWebsite {
  /** Format: uuid. */
  website_id?: string;
  price?: number;
  /** Token of the installation */
  token?: string;
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

export type SessionDataEvent = SessionEventBase & {
  data: CustomData;
};

/** The custom data of a conversation changed. */
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

/** The visitor has another email address. */
export interface SessionEmailHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_email";
  data: SessionEmailEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export interface SessionEventBase {
  /** Format: uuid. */
  website_id: string;
  session_id: string;
  /** Format: uuid. */
  inbox_id: string | null;
  routing_ids?: string[];
}

export interface SessionIdListReply {
  error: boolean;
  reason: string;
  /** Session ids */
  data: string[];
}

/** A conversation began. */
export interface SessionInitiatedHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:request:initiated";
  data: SessionEventBase;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionNicknameEvent = SessionEventBase & {
  nickname: string;
};

/** The visitor has another name. */
export interface SessionNicknameHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_nickname";
  data: SessionNicknameEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionPhoneEvent = SessionEventBase & {
  phone: string;
};

/** The visitor has another phone number. */
export interface SessionPhoneHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_phone";
  data: SessionPhoneEvent;
  /** Unix milliseconds */
  timestamp: number;
}

/** A conversation was deleted. */
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

/** A conversation was assigned or unassigned. */
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

/** The segments of a conversation changed. */
export interface SessionSegmentsHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_segments";
  data: SessionSegmentsEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type SessionStateEvent = SessionEventBase & {
  state: ConversationState;
};

/** A conversation was resolved, reopened or set pending. */
export interface SessionStateHook {
  /** Format: uuid. */
  website_id: string;
  event: "session:set_state";
  data: SessionStateEvent;
  /** Unix milliseconds */
  timestamp: number;
}

export type TextMessageCreate = MessageCreateBase & {
  type: "text";
  content: string;
};

export type TextMessageEvent = MessageEventBase & {
  type: "text";
  content: string;
};

export interface VisitorConnection {
  isp?: string;
  asn?: string;
}

export interface VisitorDevice {
  capabilities?: string[];
  geolocation?: Geolocation;
  system?: VisitorSystem;
  timezone?: number;
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

export interface WebsiteCreate {
  name?: string;
  domain?: string;
}

export interface WebsiteDelete {
  verify: OwnershipProof;
}

/** Any of the events. */
export type WebsiteHook =
  | MessageSendHook
  | MessageReceivedHook
  | MessageUpdatedHook
  | MessageRemovedHook
  | SessionInitiatedHook
  | SessionRemovedHook
  | SessionStateHook
  | SessionEmailHook
  | SessionPhoneHook
  | SessionNicknameHook
  | SessionDataHook
  | SessionSegmentsHook
  | SessionRoutingHook
  | PeopleCreatedHook
  | PeopleUpdatedHook
  | PeopleRemovedHook
  | BucketUrlHook;

export interface WebsiteReply {
  error: boolean;
  reason: string;
  data: Website;
}

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

/** Reply of `websites.get`. */
export type WebsitesGetResponse = Website;
