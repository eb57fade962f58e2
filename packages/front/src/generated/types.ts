// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

/** The message is taken and handled later. Fetch it as `alt:uid:` and this uid; 404 until it exists. */
export interface AcceptedMessage {
  /** accepted */
  status?: string;
  message_uid?: string;
}

export interface Account {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      contacts?: string;
    };
  };
  /** acc_… */
  id: string;
  name: string;
  /** Format: uri. */
  logo_url: string | null;
  description: string | null;
  domains: string[];
  external_id: string | null;
  custom_fields: CustomFields;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface AccountCreate {
  name?: string;
  description?: string;
  domains?: string[];
  /** Your own id */
  external_id?: string;
  custom_fields?: CustomFieldsUpdate;
}

export interface AccountIds {
  account_ids: string[];
}

export interface AccountPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Account[];
}

/** Body of `accounts.create`. */
export type AccountsCreateBody = AccountCreate;

/** Reply of `accounts.create`. */
export type AccountsCreateResponse = Account;

/** Reply of `accounts.get`. */
export type AccountsGetResponse = Account;

/** Item of `accounts.list`. */
export type AccountsListItem = Account;

/** Query of `accounts.list`. */
export interface AccountsListQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "created_at" | "updated_at";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `accounts.list`. */
export type AccountsListResponse = AccountPage;

/** Name of a column, such as Activity ID, Type, Source, Message ID or Segment ID. */
export type AnalyticsActivitiesColumn = string;

export interface AnalyticsActivitiesExport {
  type: "events";
  /** Unix seconds, rounded down to a whole day */
  start: number;
  /** Unix seconds, rounded up to a whole day */
  end: number;
  /** IANA name for the dates, default Etc/UTC */
  timezone?: string;
  filters?: AnalyticsFilters;
  columns: AnalyticsActivitiesExportColumn[];
}

export type AnalyticsActivitiesExportColumn =
  | AnalyticsActivitiesColumn
  | AnalyticsSmartQaColumn
  | AnalyticsParameterColumn;

/** Body of `analytics.createExport`. */
export type AnalyticsCreateExportBody = AnalyticsExportCreate;

/** Reply of `analytics.createExport`. */
export type AnalyticsCreateExportResponse = AnalyticsExport;

/** Body of `analytics.createReport`. */
export type AnalyticsCreateReportBody = AnalyticsReportCreate;

/** Reply of `analytics.createReport`. */
export type AnalyticsCreateReportResponse = AnalyticsReport;

export interface AnalyticsExport {
  _links: SelfLinks;
  /** exp_… */
  id: string;
  status: "running" | "done" | "too_big" | "failed" | (string & {});
  /** Percent */
  progress: number;
  /** The file, once done. Format: uri. */
  url?: string;
  filename?: string;
  /** Bytes */
  size?: number | null;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  filters: AnalyticsFilters;
}

export type AnalyticsExportCreate = AnalyticsMessagesExport | AnalyticsActivitiesExport;

/** One kind of filter. */
export type AnalyticsFilters = TagIds | TeammateIds | ChannelIds | InboxIds | TeamIds | AccountIds;

/** Reply of `analytics.getExport`. */
export type AnalyticsGetExportResponse = AnalyticsExport;

/** Reply of `analytics.getReport`. */
export type AnalyticsGetReportResponse = AnalyticsReport;

export type AnalyticsMessagesColumn =
  | "Message ID"
  | "Segment ID"
  | "Conversation ID"
  | "Ticket IDs"
  | "Segment"
  | "Direction"
  | "Status"
  | "Inbox"
  | "Inbox API ID"
  | "Inbox at activity time"
  | "Inbox API IDs at activity time"
  | "Message date"
  | "Autoreply"
  | "Reaction time"
  | "Total reply time"
  | "Handle time"
  | "Response time"
  | "Attributed to"
  | "Assignee"
  | "Author"
  | "Contact name"
  | "Contact handle"
  | "Account names"
  | "From"
  | "To"
  | "Cc"
  | "Bcc"
  | "Extract"
  | "Tags"
  | "Tag API IDs"
  | "Message API ID"
  | "Conversation API ID"
  | "New Conversation"
  | "First response"
  | "Business hours"
  | "Subject"
  | "Segment start"
  | "Segment end"
  | "Segment closed"
  | "Last segment activity"
  | "Segment cumulative teammates"
  | "Ticket status name"
  | "Ticket status category"
  | "Custom Field";

export interface AnalyticsMessagesExport {
  type: "messages";
  /** Unix seconds, rounded down to a whole day */
  start: number;
  /** Unix seconds, rounded up to a whole day */
  end: number;
  /** IANA name for the dates, default Etc/UTC */
  timezone?: string;
  filters?: AnalyticsFilters;
  columns: AnalyticsMessagesColumn[];
}

export type AnalyticsMetricId =
  | "avg_csat_survey_response"
  | "avg_first_response_time"
  | "avg_handle_time"
  | "avg_replies_to_resolution"
  | "avg_resolution_time"
  | "avg_response_time"
  | "avg_sla_breach_time"
  | "avg_total_reply_time"
  | "new_segments_count"
  | "num_active_segments_full"
  | "num_archived_segments"
  | "num_archived_segments_with_reply"
  | "num_csat_survey_response"
  | "num_messages_received"
  | "num_messages_sent"
  | "num_sla_breach"
  | "pct_csat_survey_satisfaction"
  | "pct_resolved_on_first_reply"
  | "pct_tagged_conversations"
  | "num_closed_segments"
  | "num_open_segments_start"
  | "num_open_segments_end"
  | "num_resolved_segments"
  | "num_unresolved_active_segments"
  | "num_workload_segments"
  | (string & {});

export type AnalyticsMetricIdInput =
  | "avg_csat_survey_response"
  | "avg_first_response_time"
  | "avg_handle_time"
  | "avg_replies_to_resolution"
  | "avg_resolution_time"
  | "avg_response_time"
  | "avg_sla_breach_time"
  | "avg_total_reply_time"
  | "new_segments_count"
  | "num_active_segments_full"
  | "num_archived_segments"
  | "num_archived_segments_with_reply"
  | "num_csat_survey_response"
  | "num_messages_received"
  | "num_messages_sent"
  | "num_sla_breach"
  | "pct_csat_survey_satisfaction"
  | "pct_resolved_on_first_reply"
  | "pct_tagged_conversations"
  | "num_closed_segments"
  | "num_open_segments_start"
  | "num_open_segments_end"
  | "num_resolved_segments"
  | "num_unresolved_active_segments"
  | "num_workload_segments";

/** A column of one ticket status or custom field. */
export interface AnalyticsParameterColumn {
  name: "Time spent in Ticket Status" | "Transitions to Ticket Status" | "Custom Field" | "Updated Custom Field";
  /** Id of the status or field */
  id: string | number;
}

export interface AnalyticsReport {
  _links: SelfLinks;
  /** Bare hex */
  uid: string;
  status: "running" | "done" | "failed" | (string & {});
  /** Percent */
  progress: number;
  metrics: AnalyticsScalar[];
}

export interface AnalyticsReportCreate {
  /** Unix seconds, rounded down to a whole day */
  start: number;
  /** Unix seconds, rounded up to a whole day */
  end: number;
  /** IANA name for the dates, default Etc/UTC */
  timezone?: string;
  filters?: AnalyticsFilters;
  metrics: AnalyticsMetricIdInput[];
}

export interface AnalyticsResourceValue {
  label?: string;
  resource?: {
    id: string;
    _links: SelfLinks;
  };
}

export interface AnalyticsScalar {
  id: AnalyticsMetricId;
  type: "number" | "percentage" | "string" | "duration" | "resource" | (string & {});
  value: number | string | AnalyticsResourceValue | null;
}

export interface AnalyticsSmartQaColumn {
  name: "Smart QA score";
  id: AnalyticsSmartQaScore;
}

export type AnalyticsSmartQaScore =
  | "Comprehension"
  | "Solution_Offered"
  | "Professionalism"
  | "Professional_Behavior"
  | "Professional_Relationship"
  | "Readability"
  | "Grammar_Spelling"
  | "General_Empathy"
  | "Cognitive_Empathy"
  | "Emotional_Empathy"
  | "Compassionate_Empathy"
  | "Tone"
  | "Adaptive_Tone"
  | "Neutral_Tone"
  | "Positive_Tone"
  | "Brevity"
  | "Demo_Offered"
  | "Information_Gathering"
  | "Upsell"
  | "Friendly"
  | "Greeting_Offered"
  | "Personalisation"
  | "Adaptability";

/** An event of a company with the full event as payload. The same one may come twice; its id tells. */
export interface ApplicationEvent {
  type:
    | "inbound_received"
    | "outbound_sent"
    | "message_delivery_failed"
    | "conversation_moved"
    | "conversation_archived"
    | "conversation_reopened"
    | "conversation_deleted"
    | "conversation_restored"
    | "conversation_snoozed"
    | "conversation_snooze_expired"
    | "new_comment_added"
    | "assignee_changed"
    | "tag_added"
    | "tag_removed"
    | "link_added"
    | "link_removed";
  authorization: Authorization;
  payload: ConversationEvent;
}

/** Sent when the webhook is saved. */
export interface ApplicationSync {
  type: "sync";
  authorization: Authorization;
}

/** A delivery of an application webhook, told apart by its type. */
export type ApplicationWebhook = ApplicationSync | ApplicationEvent;

export interface Attachment {
  /** fil_… */
  id: string;
  filename: string;
  /** Needs the token and counts as a call. Format: uri. */
  url: string;
  content_type: string;
  /** Bytes */
  size: number;
  metadata: {
    is_inline?: boolean;
    /** Content id that the body refers to */
    cid?: string;
  };
}

/** Ids of `attachments.downloadFromMessage`. */
export interface AttachmentsDownloadFromMessagePath {
  /** Id (`msg_…`) or `alt:uid:` and the message_uid of a 202 */
  message_id: string;
  /** Id of the file (`fil_…`) */
  attachment_link_id: string;
}

/** The company that the webhook speaks of. */
export interface Authorization {
  /** cmp_… */
  id: string;
}

export type CallCreate = CallCreateInbound | CallCreateOutbound;

export interface CallCreateInbound {
  /** Your id of the call */
  external_call_id: string;
  initial_status: "queued" | "ringing";
  direction: "inbound";
  from: CallParty;
  /** Unix milliseconds */
  started_at?: number;
  /** Your id of the call that this one is a leg of */
  parent_external_call_id: string;
  /** Teammate on the call */
  agent_email_address?: string;
}

export interface CallCreateOutbound {
  /** Your id of the call */
  external_call_id: string;
  initial_status: "queued" | "ringing";
  direction: "outbound";
  to: CallParty;
  /** Unix milliseconds */
  started_at?: number;
  /** Your id of the call that this one is a leg of */
  parent_external_call_id: string;
  /** Teammate on the call */
  agent_email_address?: string;
}

export interface CallParty {
  /** Phone number */
  handle: string;
  name?: string;
}

export interface CallRecordingCreate {
  /** Exactly one audio file, at most 25 MB */
  attachments: Blob | File | Uint8Array;
  recording_type: "call" | "voicemail";
}

/** Body of `calls.addRecording`. */
export type CallsAddRecordingBody = CallRecordingCreate;

/** Ids of `calls.addRecording`. */
export interface CallsAddRecordingPath {
  /** Id (`cha_…`) or `alt:address:` and the address */
  channel_id: string;
  /** Your id of the call */
  external_call_id: string;
}

/** Body of `calls.create`. */
export type CallsCreateBody = CallCreate;

export interface Channel {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      inbox?: string | null;
      /** Format: uri. */
      owner?: string;
    };
  };
  /** cha_… */
  id: string;
  name?: string;
  address?: string;
  type: ChannelType;
  send_as?: string;
  settings: ChannelSettings;
  is_private: boolean;
  is_valid: boolean;
}

export interface ChannelHandle {
  name?: string;
  handle: string;
  email?: string;
}

export interface ChannelIds {
  channel_ids: string[];
}

export interface ChannelList {
  _links?: SelfLinks;
  _results?: Channel[];
}

export interface ChannelMessageMetadata {
  /** Your id of the message */
  external_id: string;
  /** Your id of the thread */
  external_conversation_id: string;
  /** Your id of the message that this one answers */
  referenced_message_external_id?: string;
}

/** Body of `channelMessages.syncInbound`. */
export type ChannelMessagesSyncInboundBody = InboundMessageSync;

/** Reply of `channelMessages.syncInbound`. */
export type ChannelMessagesSyncInboundResponse = AcceptedMessage;

/** Body of `channelMessages.syncOutbound`. */
export type ChannelMessagesSyncOutboundBody = OutboundMessageSync;

/** Reply of `channelMessages.syncOutbound`. */
export type ChannelMessagesSyncOutboundResponse = AcceptedMessage;

/** Answer with `type: success` and `webhook_url`, or `external_id` and `external_conversation_id`. */
export interface ChannelRequest {
  type: "authorization" | "message" | "message_autoreply" | "message_imported" | "delete" | (string & {});
  payload?: {
    [key: string]: unknown;
  };
}

export interface ChannelSettings {
  /** Seconds in which a send can be undone */
  undo_send_time?: 0 | 5 | 10 | 15 | 30 | 60 | (number & {});
  all_teammates_can_reply?: boolean;
}

export type ChannelType =
  | "custom"
  | "facebook"
  | "gmail"
  | "google_play"
  | "imap"
  | "intercom"
  | "form"
  | "office365"
  | "layer_anon"
  | "smtp"
  | "talkdesk"
  | "truly"
  | "twilio"
  | "twilio_whatsapp"
  | "twitter"
  | "twitter_dm"
  | "yalo_wha"
  | "front_chat"
  | "front_mail"
  | (string & {});

export interface ChannelUpdate {
  name?: string;
  /** Inbox that the channel delivers to */
  inbox_id?: string;
  settings?: {
    /** Seconds in which a send can be undone */
    undo_send_time?: 0 | 5 | 10 | 15 | 30 | 60;
    all_teammates_can_reply?: boolean;
    /** Custom channels only. Format: uri. */
    webhook_url?: string;
  };
  /** Channel API; whether the partner's side works */
  status?: "offline" | "ok";
}

/** Reply of `channels.list`. */
export type ChannelsListResponse = ChannelList;

/** Body of `channels.update`. */
export type ChannelsUpdateBody = ChannelUpdate;

export interface CommentCreate {
  /** Teammate who comments; left out, the token does */
  author_id?: string;
  body: string;
  is_pinned?: boolean;
  /** At most 25 MB together */
  attachments?: (Blob | File | Uint8Array)[];
}

export interface CommentList {
  _links?: SelfLinks;
  _results?: InternalComment[];
}

export interface CommentUpdate {
  body?: string;
  is_pinned?: boolean;
}

/** Body of `comments.create`. */
export type CommentsCreateBody = CommentCreate;

/** Reply of `comments.create`. */
export type CommentsCreateResponse = InternalComment;

/** Reply of `comments.get`. */
export type CommentsGetResponse = InternalComment;

/** Body of `comments.update`. */
export type CommentsUpdateBody = CommentUpdate;

/** Reply of `comments.update`. */
export type CommentsUpdateResponse = InternalComment;

export interface Contact {
  _links?: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      notes?: string;
      /** Format: uri. */
      conversations?: string;
      /** Format: uri. */
      owner?: string;
    };
  };
  /** crd_… */
  id?: string;
  name?: string;
  description?: string;
  /** Format: uri. */
  avatar_url?: string;
  links?: string[];
  /**
   * Old name of `lists`
   * @deprecated
   */
  groups?: ContactList[];
  lists?: ContactList[];
  handles?: ContactHandle[];
  custom_fields?: CustomFields;
  is_private?: boolean;
}

export interface ContactCreate {
  handles: ContactHandleInput[];
  name?: string;
  description?: string;
  /** At most 25 MB; sent as multipart */
  avatar?: Blob | File | Uint8Array;
  links?: string[];
  /**
   * Old name of `list_names`
   * @deprecated
   */
  group_names?: string[];
  /** Contact lists to be in */
  list_names?: string[];
  custom_fields?: CustomFieldsUpdate;
}

/** An address of a contact. */
export interface ContactHandle {
  /** Address, number or name; a phone number without + and country is taken as US */
  handle: string;
  source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom" | (string & {});
}

export interface ContactHandleDelete {
  handle: string;
  source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom";
  force?: boolean;
}

/** An address of a contact. */
export interface ContactHandleInput {
  /** Address, number or name; a phone number without + and country is taken as US */
  handle: string;
  source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom";
}

export interface ContactList {
  _links?: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      contacts?: string;
      /** Format: uri. */
      owner?: string;
    };
  };
  /** grp_… */
  id?: string;
  name?: string;
  is_private?: boolean;
}

export interface ContactMerge {
  /** Contact that stays */
  target_contact_id?: string;
  /** 2 to 50 ids, 1 to 49 when the target is not among them */
  contact_ids: string[];
}

export interface ContactPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Contact[];
}

export interface ContactQuery {
  /** Unix seconds, up to 3 decimals */
  updated_after?: number;
  /** Unix seconds, up to 3 decimals */
  updated_before?: number;
}

export interface ContactUpdate {
  name?: string;
  description?: string;
  /** At most 25 MB; sent as multipart */
  avatar?: Blob | File | Uint8Array;
  links?: string[];
  /**
   * Old name of `list_names`
   * @deprecated
   */
  group_names?: string[];
  /** Contact lists to be in */
  list_names?: string[];
  custom_fields?: CustomFieldsUpdate;
}

/** Body of `contacts.addHandle`. */
export type ContactsAddHandleBody = ContactHandleInput;

/** Body of `contacts.create`. */
export type ContactsCreateBody = ContactCreate;

/** Reply of `contacts.create`. */
export type ContactsCreateResponse = Contact;

/** Reply of `contacts.get`. */
export type ContactsGetResponse = Contact;

/** Item of `contacts.list`. */
export type ContactsListItem = Contact;

/** Query of `contacts.list`. */
export interface ContactsListQuery {
  /** Only contacts that changed in this time */
  q?: ContactQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "created_at" | "updated_at";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `contacts.list`. */
export type ContactsListResponse = ContactPage;

/** Body of `contacts.merge`. */
export type ContactsMergeBody = ContactMerge;

/** Reply of `contacts.merge`. */
export type ContactsMergeResponse = Contact;

/** Body of `contacts.removeHandle`. */
export type ContactsRemoveHandleBody = ContactHandleDelete;

/** Body of `contacts.update`. */
export type ContactsUpdateBody = ContactUpdate;

export interface Conversation {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      events?: string;
      /** Format: uri. */
      followers?: string;
      /** Format: uri. */
      messages?: string;
      /** Format: uri. */
      comments?: string;
      /** Format: uri. */
      inboxes?: string;
      /** Format: uri. */
      last_message?: string;
    };
  };
  /** cnv_… */
  id: string;
  /** Discussions and tasks hold comments only */
  type: "conversation" | "discussion" | "task" | (string & {});
  subject: string;
  status: "archived" | "unassigned" | "deleted" | "assigned" | (string & {});
  /** Ticket status (sts_…), with ticketing on */
  status_id?: string;
  /** With ticketing on */
  status_category?: "open" | "waiting" | "resolved" | (string & {});
  ticket_ids: string[];
  /** Null when nobody is */
  assignee: Teammate | null;
  recipient: Recipient | null;
  tags: Tag[];
  links: Link[];
  custom_fields: CustomFields;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
  /** Unix seconds, up to 3 decimals */
  waiting_since?: number;
  is_private: boolean;
  scheduled_reminders: Reminder[];
  description?: string | null;
  /** Unix seconds, up to 3 decimals */
  due_at?: number | null;
  metadata: {
    external_conversation_ids?: string[];
  };
}

export interface ConversationAssigneeUpdate {
  /** Teammate (tea_… or alias); null unassigns */
  assignee_id: string | null;
}

export interface ConversationCreate {
  type: "discussion" | "task";
  /** Inbox to put it in */
  inbox_id?: string;
  /** Who takes part */
  teammate_ids?: string[];
  subject: string;
  comment?: ConversationCreateComment;
  /** Tasks only */
  description?: string;
  /** Unix seconds in the future, at most 50 years ahead; tasks only */
  due_at?: number;
  custom_fields?: CustomFieldsUpdate;
}

export interface ConversationCreateComment {
  author_id?: string;
  body: string;
  /** At most 25 MB together */
  attachments?: (Blob | File | Uint8Array)[];
}

/** Something that happened to a conversation. Rule webhooks may send it as a preview, with ids and links only. */
export interface ConversationEvent {
  _links?: SelfLinks;
  /** evt_… */
  id?: string;
  type?: ConversationEventType;
  /** Unix seconds, up to 3 decimals */
  emitted_at?: number;
  source?: ConversationEventSource;
  target?: ConversationEventTarget;
  conversation?: Conversation;
}

export interface ConversationEventPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: ConversationEvent[];
}

export interface ConversationEventQuery {
  /** Unix seconds, up to 3 decimals. Pin it: new events shift the pages */
  before?: number;
  /** Unix seconds, up to 3 decimals */
  after?: number;
  types?: ConversationEventTypeInput[];
  /** Ids of inboxes */
  inboxes?: string[];
}

/** Who or what caused the event. */
export interface ConversationEventSource {
  _meta?: {
    type?:
      | "api"
      | "oauth_client"
      | "rule"
      | "teammate"
      | "imap"
      | "gmail"
      | "reminder"
      | "inboxes"
      | "recipient"
      | (string & {});
  };
  /** By `_meta.type`. Inboxes come as a list. */
  data?: Rule | Teammate | Inbox[];
}

/** What the event was done to. */
export interface ConversationEventTarget {
  _meta?: {
    type?:
      | "teammate"
      | "inboxes"
      | "message"
      | "comment"
      | "tag"
      | "deleted_conversation_ids"
      | "link"
      | "custom_field"
      | (string & {});
  };
  /** By `_meta.type`. */
  data?: Teammate | Inbox | Tag | InternalComment | Message | Link;
}

export type ConversationEventType =
  | "assign"
  | "unassign"
  | "archive"
  | "reopen"
  | "trash"
  | "restore"
  | "reminder"
  | "comment"
  | "mention"
  | "inbound"
  | "outbound"
  | "out_reply"
  | "move"
  | "forward"
  | "tag"
  | "untag"
  | "sending_error"
  | "message_bounce_error"
  | "conversations_merged"
  | "link_added"
  | "link_removed"
  | "custom_field_updated"
  | "macro_triggered"
  | "topic_identified"
  | "ticket_status_update"
  | "call_started"
  | "call_abandoned"
  | "call_queued"
  | "call_on_hold"
  | "call_parked"
  | "call_resumed"
  | "call_connected"
  | "call_missed"
  | "call_hangup"
  | "call_transferred"
  | "call_transcript_added"
  | "call_voicemail_transcript_added"
  | (string & {});

export type ConversationEventTypeInput =
  | "assign"
  | "unassign"
  | "archive"
  | "reopen"
  | "trash"
  | "restore"
  | "reminder"
  | "comment"
  | "mention"
  | "inbound"
  | "outbound"
  | "out_reply"
  | "move"
  | "forward"
  | "tag"
  | "untag"
  | "sending_error"
  | "message_bounce_error"
  | "conversations_merged"
  | "link_added"
  | "link_removed"
  | "custom_field_updated"
  | "macro_triggered"
  | "topic_identified"
  | "ticket_status_update"
  | "call_started"
  | "call_abandoned"
  | "call_queued"
  | "call_on_hold"
  | "call_parked"
  | "call_resumed"
  | "call_connected"
  | "call_missed"
  | "call_hangup"
  | "call_transferred"
  | "call_transcript_added"
  | "call_voicemail_transcript_added";

export interface ConversationFollowers {
  teammate_ids: string[];
}

export interface ConversationPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Conversation[];
}

/** Filter, sent as `q[statuses][]=assigned`. */
export interface ConversationQuery {
  /** Older docs say deleted for trashed */
  statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
  /** With ticketing on */
  status_categories?: ("open" | "waiting" | "resolved")[];
  /** With ticketing on */
  status_ids?: string[];
}

export interface ConversationSearchPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  /** Number of all hits */
  _total?: number;
  _results?: Conversation[];
}

export interface ConversationUpdate {
  /** Teammate; null unassigns */
  assignee_id?: string | null;
  /** Inbox to move to */
  inbox_id?: string;
  /** Not together with status_id */
  status?: "archived" | "open" | "deleted" | "spam";
  /** Ticket status (sts_…); not together with status */
  status_id?: string;
  /** Replaces all tags */
  tag_ids?: string[];
  /** Tasks only; null clears */
  description?: string | null;
  /** Unix seconds in the future, at most 50 years ahead; null clears */
  due_at?: number | null;
  custom_fields?: CustomFieldsUpdate;
}

/** Body of `conversations.addFollowers`. */
export type ConversationsAddFollowersBody = ConversationFollowers;

/** Query of `conversations.addFollowers`. */
export interface ConversationsAddFollowersQuery {
  /** Goes on when a teammate is refused */
  ignore_errors?: boolean;
}

/** Body of `conversations.addTags`. */
export type ConversationsAddTagsBody = TagIds;

/** Body of `conversations.create`. */
export type ConversationsCreateBody = ConversationCreate;

/** Reply of `conversations.create`. */
export type ConversationsCreateResponse = Conversation;

/** Reply of `conversations.get`. */
export type ConversationsGetResponse = Conversation;

/** Reply of `conversations.listComments`. */
export type ConversationsListCommentsResponse = CommentList;

/** Item of `conversations.listEvents`. */
export type ConversationsListEventsItem = ConversationEvent;

/** Query of `conversations.listEvents`. */
export interface ConversationsListEventsQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `conversations.listEvents`. */
export type ConversationsListEventsResponse = ConversationEventPage;

/** Item of `conversations.list`. */
export type ConversationsListItem = Conversation;

/** Item of `conversations.listMessages`. */
export type ConversationsListMessagesItem = Message;

/** Query of `conversations.listMessages`. */
export interface ConversationsListMessagesQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "created_at";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `conversations.listMessages`. */
export type ConversationsListMessagesResponse = MessagePage;

/** Query of `conversations.list`. */
export interface ConversationsListQuery {
  /** Which statuses to list */
  q?: ConversationQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "date";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `conversations.list`. */
export type ConversationsListResponse = ConversationPage;

/** Body of `conversations.removeFollowers`. */
export type ConversationsRemoveFollowersBody = ConversationFollowers;

/** Body of `conversations.removeTags`. */
export type ConversationsRemoveTagsBody = TagIds;

/** Item of `conversations.search`. */
export type ConversationsSearchItem = Conversation;

/** Query of `conversations.search`. */
export interface ConversationsSearchQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** The vendor does not know it. Put the text into the path instead; with a path of `query` and the text here, Front looks for the word "query". */
  q?: string;
}

/** Reply of `conversations.search`. */
export type ConversationsSearchResponse = ConversationSearchPage;

/** Body of `conversations.updateAssignee`. */
export type ConversationsUpdateAssigneeBody = ConversationAssigneeUpdate;

/** Body of `conversations.update`. */
export type ConversationsUpdateBody = ConversationUpdate;

/** Values by the name of the field as Front shows it; names may hold spaces. */
export interface CustomFields {
  [key: string]: unknown;
}

/** Values by the name of the field. The whole map is replaced; what is left out is erased, and leaving the map out keeps it. */
export interface CustomFieldsUpdate {
  [key: string]: unknown;
}

export interface CustomMessage {
  sender: {
    /** Contact that wrote it */
    contact_id?: string;
    name?: string;
    handle: string;
  };
  subject?: string;
  body: string;
  body_format?: "html" | "markdown";
  metadata?: {
    /** Messages with the same one share a conversation */
    thread_ref?: string;
    headers?: {
      [key: string]: unknown;
    };
  };
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

export interface DraftDelete {
  /** Version of the draft that you saw last */
  version: string;
}

export interface DraftUpdate {
  /** Version that you edited; another one in between is refused */
  version?: string;
  author_id?: string;
  channel_id: string;
  to?: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  /** HTML */
  body: string;
  quote_body?: string;
  /** At most 25 MB together */
  attachments?: (Blob | File | Uint8Array)[];
  /** A private draft can become shared */
  mode?: "shared";
  /** Signature (sig_…); null for none. Email only */
  signature_id?: string | null;
  should_add_default_signature?: boolean;
}

/** Body of `drafts.createReply`. */
export type DraftsCreateReplyBody = ReplyDraftCreate;

/** Reply of `drafts.createReply`. */
export type DraftsCreateReplyResponse = Message;

/** Body of `drafts.delete`. */
export type DraftsDeleteBody = DraftDelete;

/** Body of `drafts.update`. */
export type DraftsUpdateBody = DraftUpdate;

/** Reply of `drafts.update`. */
export type DraftsUpdateResponse = Message;

/** What a refused call answers; the token endpoint uses `error` alone. */
export interface ErrorReply {
  _error?: {
    status: number;
    title: string;
    message?: string;
    details?: string[];
  };
  /** Code of the token endpoint, such as invalid_grant */
  error?: string;
}

/** Item of `events.list`. */
export type EventsListItem = ConversationEvent;

/** Query of `events.list`. */
export interface EventsListQuery {
  /** Time, types and inboxes to look at */
  q?: ConversationEventQuery;
  /**
   * Page size, 1 to 15
   * @default 15
   */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "created_at";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `events.list`. */
export type EventsListResponse = ConversationEventPage;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type FrontApplicationWebhookEvent = ApplicationWebhook;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type FrontChannelWebhookEvent = ChannelRequest;

/** Body of an error, as Front sends it. */
export type FrontErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type FrontRuleWebhookEvent = ConversationEvent;

/** An event of any scheme. */
export type FrontWebhookEvent = FrontApplicationWebhookEvent | FrontRuleWebhookEvent | FrontChannelWebhookEvent;

/** The company of the token, not a teammate. */
export interface Identity {
  _links: SelfLinks;
  /** cmp_… */
  id: string;
  name: string;
}

export interface InboundMessageSync {
  sender: ChannelHandle;
  subject?: string;
  body: string;
  metadata: ChannelMessageMetadata;
  /** Unix seconds, whole */
  delivered_at?: number;
  /** At most 25 MB together */
  attachments?: (Blob | File | Uint8Array)[];
}

export interface Inbox {
  _links?: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      teammates?: string;
      /** Format: uri. */
      conversations?: string;
      /** Format: uri. */
      channels?: string;
      /** Format: uri. */
      owner?: string;
    };
  };
  /** inb_… */
  id?: string;
  name?: string;
  is_private?: boolean;
  is_public?: boolean;
  custom_fields?: CustomFields;
}

export interface InboxIds {
  inbox_ids: string[];
}

export interface InboxList {
  _links?: SelfLinks;
  _results?: Inbox[];
}

/** Reply of `inboxes.list`. */
export type InboxesListResponse = InboxList;

/** A note that only teammates see. */
export interface InternalComment {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      conversation?: string;
      /** Format: uri. */
      mentions?: string;
      /** Format: uri. */
      comment_replied_to?: string | null;
    };
  };
  /** com_… */
  id: string;
  author: Teammate;
  body: string;
  /** Unix seconds, up to 3 decimals */
  posted_at?: number;
  attachments: Attachment[];
  is_pinned: boolean;
}

/** A page outside of Front that conversations point at. */
export interface Link {
  _links: SelfLinks;
  /** top_… */
  id: string;
  name: string;
  type: string;
  /** Format: uri. */
  external_url: string;
  custom_fields: CustomFields;
}

/** Reply of `me.get`. */
export type MeGetResponse = Identity;

export interface Message {
  _links?: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      conversation?: string;
      /** Format: uri. */
      message_replied_to?: string;
      /** Format: uri. */
      message_seen?: string;
    };
  };
  /** msg_…, drafts too */
  id?: string;
  message_uid?: string;
  type?: MessageType;
  is_inbound?: boolean;
  /** Null when it is no draft */
  draft_mode?: "shared" | "private" | (string & {}) | null;
  error_type?: string | null;
  /** Of a draft */
  version?: string | null;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  subject?: string;
  /** The first words */
  blurb?: string;
  /** Teammate who wrote it, if one did */
  author?: Teammate | null;
  recipients?: Recipient[];
  /** HTML or text */
  body?: string;
  /** Plain text */
  text?: string;
  attachments?: Attachment[];
  signature?: Signature | null;
  metadata?: MessageMetadata;
}

export interface MessageImport {
  sender: {
    /** Teammate who wrote it */
    author_id?: string;
    name?: string;
    handle: string;
  };
  to: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  body: string;
  body_format?: "html" | "markdown";
  /** Your id; a second import with it is refused */
  external_id: string;
  /** Unix seconds, whole */
  created_at: number;
  type?: "email" | "sms" | "intercom" | "custom";
  assignee_id?: string;
  tags?: string[];
  /** Conversation to put it in; switches thread_ref off */
  conversation_id?: string;
  metadata: {
    /** Messages with the same one share a conversation */
    thread_ref?: string;
    is_inbound: boolean;
    is_archived?: boolean;
    should_skip_rules?: boolean;
  };
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

/** Which fields there are depends on the type of the message. */
export interface MessageMetadata {
  /** Format: uri. */
  intercom_url?: string;
  /** Seconds of a call */
  duration?: number;
  have_been_answered?: boolean;
  external_id?: string;
  /** Format: uri. */
  twitter_url?: string;
  is_retweet?: boolean;
  have_been_retweeted?: boolean;
  have_been_favorited?: boolean;
  thread_ref?: string;
  headers?: {
    [key: string]: unknown;
  };
  /** Format: uri. */
  chat_visitor_url?: string;
}

export interface MessageOptions {
  /** Tags to put on the conversation */
  tag_ids?: string[];
  /**
   * Archive the conversation after sending
   * @default true
   */
  archive?: boolean;
}

export interface MessagePage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Message[];
}

export interface MessageReply {
  /** HTML */
  body: string;
  /** Teammate who replies (tea_… or alias); left out, the token does */
  author_id?: string;
  /** Channel to send from; default that of the conversation */
  channel_id?: string;
  /** Default the recipients of the conversation */
  to?: string[];
  cc?: string[];
  bcc?: string[];
  sender_name?: string;
  subject?: string;
  /** Plain text form */
  text?: string;
  /** Quoted text of the earlier message */
  quote_body?: string;
  options?: MessageOptions;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /** Signature (sig_…); null for none. 403 outside of email */
  signature_id?: string | null;
  should_add_default_signature?: boolean;
  /** Not a field of the vendor and without effect. Leave it out; it is here for bodies that carry `reply` */
  type?: string;
}

export interface MessageSend {
  to: string[];
  /** HTML */
  body: string;
  /** Teammate who sends; left out, the token does */
  author_id?: string;
  cc?: string[];
  bcc?: string[];
  sender_name?: string;
  subject?: string;
  /** Plain text form */
  text?: string;
  options?: MessageOptions;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /** Signature (sig_…); null for none. 403 outside of email */
  signature_id?: string | null;
  should_add_default_signature?: boolean;
}

export interface MessageTemplate {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      owner?: string | null;
      /** Format: uri. */
      parent_folder?: string | null;
    };
  };
  /** rsp_… */
  id: string;
  name: string;
  subject: string | null;
  body: string;
  attachments: Attachment[];
  is_available_for_all_inboxes: boolean;
  inbox_ids: string[] | null;
}

export interface MessageTemplatePage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: MessageTemplate[];
}

/** Item of `messageTemplates.list`. */
export type MessageTemplatesListItem = MessageTemplate;

/** Query of `messageTemplates.list`. */
export interface MessageTemplatesListQuery {
  /** Field to sort by */
  sort_by?: string;
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplates.list`. */
export type MessageTemplatesListResponse = MessageTemplatePage;

export type MessageType =
  | "call"
  | "custom"
  | "email"
  | "facebook"
  | "front_chat"
  | "googleplay"
  | "intercom"
  | "internal"
  | "phone-call"
  | "sms"
  | "tweet"
  | "tweet_dm"
  | "whatsapp"
  | "yalo_wha"
  | (string & {});

/** Reply of `messages.get`. */
export type MessagesGetResponse = Message;

/** Item of `messages.getSeenStatus`. */
export type MessagesGetSeenStatusItem = SeenReceipt;

/** Query of `messages.getSeenStatus`. */
export interface MessagesGetSeenStatusQuery {
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messages.getSeenStatus`. */
export type MessagesGetSeenStatusResponse = SeenReceiptPage;

/** Body of `messages.import`. */
export type MessagesImportBody = MessageImport;

/** Reply of `messages.import`. */
export type MessagesImportResponse = AcceptedMessage;

/** Body of `messages.markSeen`. */
export type MessagesMarkSeenBody = SeenMark;

/** Body of `messages.receiveCustom`. */
export type MessagesReceiveCustomBody = CustomMessage;

/** Reply of `messages.receiveCustom`. */
export type MessagesReceiveCustomResponse = AcceptedMessage;

/** Body of `messages.reply`. */
export type MessagesReplyBody = MessageReply;

/** Reply of `messages.reply`. */
export type MessagesReplyResponse = AcceptedMessage;

/** Body of `messages.send`. */
export type MessagesSendBody = MessageSend;

/** Reply of `messages.send`. */
export type MessagesSendResponse = AcceptedMessage;

export interface OAuthToken {
  /** Lives 60 minutes */
  access_token: string;
  /** The same one or a new one; always store it */
  refresh_token: string;
  /** Unix seconds, as a number or as text */
  expires_at: number | string;
  /** Bearer */
  token_type: string;
}

export interface OAuthTokenRequest {
  grant_type: "authorization_code" | "refresh_token";
  /** From the redirect; with authorization_code */
  code?: string;
  /** The one of the authorize page; with authorization_code. Format: uri. */
  redirect_uri?: string;
  /** With refresh_token; lives 6 months */
  refresh_token?: string;
}

/** Body of `oauth.createToken`. */
export type OauthCreateTokenBody = OAuthTokenRequest;

/** Reply of `oauth.createToken`. */
export type OauthCreateTokenResponse = OAuthToken;

export interface OutboundMessageSync {
  sender_name?: string;
  to: ChannelHandle[];
  subject?: string;
  /** Teammate who wrote it */
  author_id?: string;
  body: string;
  metadata: ChannelMessageMetadata;
  /** Unix seconds, whole */
  delivered_at?: number;
  /** At most 25 MB together */
  attachments?: (Blob | File | Uint8Array)[];
}

/** The next page as a URL on the company's own host; null at the end. */
export interface PageLinks {
  /** Format: uri. */
  next?: string | null;
}

export interface Recipient {
  _links: {
    related?: {
      /** Format: uri. */
      contact?: string | null;
    };
  };
  name: string | null;
  handle: string;
  role: "from" | "to" | "cc" | "bcc" | "reply-to" | (string & {});
}

export interface Reminder {
  _links: {
    related?: {
      /** Format: uri. */
      owner?: string;
    };
  };
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  scheduled_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface ReplyDraftCreate {
  /** Teammate whose draft it is */
  author_id?: string;
  /** Channel to send from */
  channel_id: string;
  to?: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  /** HTML */
  body: string;
  /** Quoted text of the earlier message */
  quote_body?: string;
  /** At most 25 MB together */
  attachments?: (Blob | File | Uint8Array)[];
  /** Who sees it */
  mode?: "private" | "shared";
  /** Signature (sig_…); null for none. Email only */
  signature_id?: string | null;
  should_add_default_signature?: boolean;
}

export interface Rule {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      owner?: string | null;
    };
  };
  /** rul_… */
  id: string;
  name: string;
  actions: string[];
  is_private: boolean;
}

/** An empty object. */
export interface SeenMark {
  [key: string]: unknown;
}

export interface SeenReceipt {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      message?: string;
    };
  };
  first_seen_at: string;
  seen_by: ContactHandle;
}

export interface SeenReceiptPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: SeenReceipt[];
}

/** Where the object or list stands. Links lead to the company's own host. */
export interface SelfLinks {
  /** Format: uri. */
  self?: string;
}

export interface Signature {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      owner?: string;
    };
  };
  /** sig_… */
  id: string;
  name: string | null;
  /** HTML */
  body: string;
  sender_info: string | null;
  is_visible_for_all_teammate_channels: boolean;
  is_default: boolean;
  is_private: boolean;
  channel_ids: string[] | null;
}

export interface Tag {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      conversations?: string;
      /** Format: uri. */
      owner?: string | null;
      /** Format: uri. */
      parent_tag?: string | null;
      /** Format: uri. */
      children?: string | null;
    };
  };
  /** tag_… */
  id: string;
  name: string;
  description: string | null;
  /** Colour */
  highlight: string | null;
  is_private: boolean;
  is_visible_in_conversation_lists: boolean;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface TagIds {
  tag_ids: string[];
}

export interface TagPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Tag[];
}

/** Item of `tags.list`. */
export type TagsListItem = Tag;

/** Query of `tags.list`. */
export interface TagsListQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "id";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `tags.list`. */
export type TagsListResponse = TagPage;

export interface TeamIds {
  team_ids: string[];
}

export interface Teammate {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      inboxes?: string;
      /** Format: uri. */
      conversations?: string;
      /** Format: uri. */
      botSource?: string;
    };
  };
  /** tea_… */
  id: string;
  email: string;
  username: string;
  first_name: string;
  last_name: string;
  is_admin: boolean;
  is_available: boolean;
  is_blocked: boolean;
  type:
    | "user"
    | "visitor"
    | "ai"
    | "api"
    | "application"
    | "bulk_reply"
    | "csat"
    | "integration"
    | "macro"
    | "rule"
    | "smart_csat"
    | (string & {});
  custom_fields: CustomFields;
}

export interface TeammateIds {
  teammate_ids: string[];
}

export interface TeammateList {
  _links?: SelfLinks;
  _results?: Teammate[];
}

export interface TeammateUpdate {
  username?: string;
  first_name?: string;
  last_name?: string;
  is_available?: boolean;
  custom_fields?: CustomFieldsUpdate;
}

/** Reply of `teammates.get`. */
export type TeammatesGetResponse = Teammate;

/** Reply of `teammates.list`. */
export type TeammatesListResponse = TeammateList;

/** Body of `teammates.update`. */
export type TeammatesUpdateBody = TeammateUpdate;
