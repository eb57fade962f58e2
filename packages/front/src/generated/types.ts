// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

/** The message is taken and handled later. Fetch it as `alt:uid:` and this uid; 404 until it exists. */
export interface AcceptedMessage {
  /** accepted */
  status?: string;
  message_uid?: string;
}

/** A company that contacts belong to. */
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
  /** Email domains of its contacts */
  domains: string[];
  /** Your own id */
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
  /** Email domains of its contacts */
  domains?: string[];
  /** Your own id; an update does not take it */
  external_id?: string;
  custom_fields?: CustomFieldsUpdate;
}

export interface AccountIds {
  /** acc_… */
  account_ids: string[];
}

export interface AccountPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Account[];
}

export interface AccountUpdate {
  name?: string;
  description?: string;
  /** Email domains of its contacts */
  domains?: string[];
  custom_fields?: CustomFieldsUpdate;
}

/** Body of `accounts.addContacts`. */
export type AccountsAddContactsBody = ContactIds;

/** Body of `accounts.create`. */
export type AccountsCreateBody = AccountCreate;

/** Reply of `accounts.create`. */
export type AccountsCreateResponse = Account;

/** Reply of `accounts.get`. */
export type AccountsGetResponse = Account;

/** Item of `accounts.listContacts`. */
export type AccountsListContactsItem = Contact;

/** Query of `accounts.listContacts`. */
export interface AccountsListContactsQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "created_at" | "updated_at";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `accounts.listContacts`. */
export type AccountsListContactsResponse = ContactPage;

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

/** Body of `accounts.removeContacts`. */
export type AccountsRemoveContactsBody = ContactIds;

/** Body of `accounts.update`. */
export type AccountsUpdateBody = AccountUpdate;

/** Reply of `accounts.update`. */
export type AccountsUpdateResponse = Account;

/** The last five take a parameter: name them in an object, with the id of the status, score or field. */
export type AnalyticsActivitiesColumn =
  | "Activity ID"
  | "Type"
  | "Source"
  | "Message ID"
  | "Segment ID"
  | "Conversation ID"
  | "Ticket IDs"
  | "Segment"
  | "Segment start"
  | "Segment end"
  | "Direction"
  | "Status"
  | "Status at activity time"
  | "Inbox"
  | "Inbox API ID"
  | "Inbox at activity time"
  | "Inbox API IDs at activity time"
  | "Previous inbox IDs"
  | "Message date"
  | "Autoreply"
  | "Reaction time"
  | "Total reply time"
  | "Handle time"
  | "Response time"
  | "Stage resolution time"
  | "Replies to resolution"
  | "Ticket resolution time"
  | "Ticket replies to resolution"
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
  | "Tags at activity time"
  | "Tag API IDs at activity time"
  | "Tag application duration"
  | "Activity API ID"
  | "Message API ID"
  | "Comment API ID"
  | "Conversation API ID"
  | "Message original ID"
  | "New Conversation"
  | "First response"
  | "Business hours"
  | "Subject"
  | "Account name"
  | "Survey rating"
  | "Survey comment"
  | "Segment closed"
  | "Segment contains messages"
  | "Last segment activity"
  | "Added tag"
  | "Added tag API ID"
  | "Removed tag"
  | "Removed tag API ID"
  | "Segment cumulative teammates"
  | "Ticket status name"
  | "Ticket status category"
  | "Time spent in Ticket Status"
  | "Transitions to Ticket Status"
  | "Smart QA score"
  | "Custom Field"
  | "Updated Custom Field";

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
  /** The file, once done; getExport tells it, createExport does not. Format: uri. */
  url?: string;
  /** Once done */
  filename?: string;
  /** Bytes, once done */
  size?: number | null;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  filters: AnalyticsFilters;
}

export type AnalyticsExportCreate = AnalyticsMessagesExport | AnalyticsActivitiesExport;

/** What to count; default all. The ids of one kind are alternatives, and of several kinds all must hold. */
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

/** A column of one ticket status (sts_…) or custom field (fld_…). */
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

export interface AppEvent {
  /** The event as the app declares it */
  event_type: string;
  /** What the event is about. Give one of the two; `id` wins. */
  app_object: {
    /** Id of the app object */
    id?: string;
    /** Its link outside of Front */
    ext_link?: string;
  };
}

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

export interface ApplicationMessageTemplate {
  /** Id of the template in Front */
  template_id?: number | string;
}

/** A template as the partner's service knows it. */
export interface ApplicationMessageTemplateSync {
  /** Your id of the template; the same one again updates it */
  external_id: string;
  /** Shown in the list of templates */
  name: string;
  /** The first words of the text */
  blurb: string;
  /** Whether it may not be used in the partner's service */
  is_disabled: boolean;
  /** PENDING, APPROVED or REJECTED; tells admins why a template is disabled */
  status_name: string;
  variable_mappings: ApplicationMessageTemplateVariable[];
  /** The text with its variables */
  template_preview: string;
}

export interface ApplicationMessageTemplateUpdate {
  /** Shown in the list of templates */
  name?: string;
  /** The first words of the text */
  blurb?: string;
  /** Whether it may not be used in the partner's service */
  is_disabled?: boolean;
  /** PENDING, APPROVED or REJECTED; tells admins why a template is disabled */
  status_name?: string;
  variable_mappings?: ApplicationMessageTemplateVariable[];
  /** The text with its variables */
  template_preview?: string;
}

/** A gap in the text that the teammate fills. */
export interface ApplicationMessageTemplateVariable {
  /** Stands for the variable in the text */
  uid: string;
  name: string;
  type: string;
}

/** Body of `applicationMessageTemplates.sync`. */
export type ApplicationMessageTemplatesSyncBody = ApplicationMessageTemplateSync;

/** Reply of `applicationMessageTemplates.sync`. */
export type ApplicationMessageTemplatesSyncResponse = ApplicationMessageTemplate;

/** Body of `applicationMessageTemplates.update`. */
export type ApplicationMessageTemplatesUpdateBody = ApplicationMessageTemplateUpdate;

/** Ids of `applicationMessageTemplates.update`. */
export interface ApplicationMessageTemplatesUpdatePath {
  /** Id (`cha_…`) or `alt:address:` and the address */
  channel_id: string;
  /** Your id of the template */
  external_id: string;
}

/** Reply of `applicationMessageTemplates.update`. */
export type ApplicationMessageTemplatesUpdateResponse = ApplicationMessageTemplate;

/** Sent when the webhook is saved. */
export interface ApplicationSync {
  type: "sync";
  authorization: Authorization;
}

/** A delivery of an application webhook, told apart by its type. */
export type ApplicationWebhook = ApplicationSync | ApplicationEvent;

/** Body of `applications.triggerEvent`. */
export type ApplicationsTriggerEventBody = AppEvent;

export interface Attachment {
  /** fil_… */
  id: string;
  filename: string;
  /** Needs the token and counts as a call. Format: uri. */
  url: string;
  /** MIME type */
  content_type: string;
  /** Bytes */
  size: number;
  metadata: {
    /** Whether it is shown inside of the body */
    is_inline?: boolean;
    /** Content id that the body refers to */
    cid?: string;
  };
}

/** Ids of `attachments.downloadFromComment`. */
export interface AttachmentsDownloadFromCommentPath {
  /** Id of the comment (`com_…`) */
  comment_id: string;
  /** Id of the file (`fil_…`) */
  attachment_link_id: string;
}

/** Ids of `attachments.downloadFromMessage`. */
export interface AttachmentsDownloadFromMessagePath {
  /** Id (`msg_…`) or `alt:uid:` and the message_uid of a 202 */
  message_id: string;
  /** Id of the file (`fil_…`) */
  attachment_link_id: string;
}

/** Ids of `attachments.downloadFromMessageTemplate`. */
export interface AttachmentsDownloadFromMessageTemplatePath {
  /** Id of the template (`rsp_…`) */
  message_template_id: string;
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
  /** Teammate on the call. Format: email. */
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
  /** Teammate on the call. Format: email. */
  agent_email_address?: string;
}

/** A call. */
export type CallMessage = MessageBase & {
  type: "call" | "phone-call";
  metadata?: {
    /** Seconds */
    duration?: number;
    have_been_answered?: boolean;
  };
};

export interface CallParty {
  /** Phone number with + and country; without, Front takes it as US */
  handle: string;
  name?: string;
}

export interface CallRecordingCreate {
  /** Exactly one file of type audio/*, at most 25 MB */
  attachments: Blob | File | Uint8Array;
  recording_type: "call" | "voicemail";
}

export interface CallSummaryCreate {
  content: string;
}

export interface CallTranscriptCreate {
  lines: CallTranscriptLine[];
}

export interface CallTranscriptLine {
  speaker_name: string;
  /** What was said */
  content: string;
  /** Seconds since the start of the call */
  start_time_seconds: number;
  /** Teammate or customer */
  speaker_type: "internal" | "external";
}

export interface CallUpdate {
  call_status: "queued" | "ringing" | "connected" | "hold" | "hangup" | "abandoned" | "missed" | "transferred";
  /** When the status changed, Unix milliseconds */
  occurred_at?: number;
  /** Teammate on the call. Format: email. */
  agent_email_address?: string;
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

/** Body of `calls.addSummary`. */
export type CallsAddSummaryBody = CallSummaryCreate;

/** Ids of `calls.addSummary`. */
export interface CallsAddSummaryPath {
  /** Id (`cha_…`) or `alt:address:` and the address */
  channel_id: string;
  /** Your id of the call */
  external_call_id: string;
}

/** Body of `calls.addTranscript`. */
export type CallsAddTranscriptBody = CallTranscriptCreate;

/** Ids of `calls.addTranscript`. */
export interface CallsAddTranscriptPath {
  /** Id (`cha_…`) or `alt:address:` and the address */
  channel_id: string;
  /** Your id of the call */
  external_call_id: string;
}

/** Body of `calls.create`. */
export type CallsCreateBody = CallCreate;

/** Body of `calls.update`. */
export type CallsUpdateBody = CallUpdate;

/** Ids of `calls.update`. */
export interface CallsUpdatePath {
  /** Id (`cha_…`) or `alt:address:` and the address */
  channel_id: string;
  /** Your id of the call */
  external_call_id: string;
}

/** An address that messages are received and sent through. */
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
  /** Where messages arrive */
  address?: string;
  type: ChannelType;
  /** Address that recipients see as the sender */
  send_as?: string;
  settings: ChannelSettings;
  /** Whether it belongs to one teammate */
  is_private: boolean;
  /** Whether its configuration works */
  is_valid: boolean;
}

export interface ChannelCreate {
  name?: string;
  type: "custom" | "smtp" | "twilio";
  /** Sending address. SMTP and Twilio channels need it */
  send_as?: string;
  settings?: {
    /** Seconds in which a send can be undone */
    undo_send_time?: 0 | 5 | 10 | 15 | 30 | 60;
    /** Whether teammates without access to the inbox may answer; shared channels only */
    all_teammates_can_reply?: boolean;
    /** Where messages to send are posted; custom channels only. Format: uri. */
    webhook_url?: string;
    /** Account of Twilio; Twilio channels only */
    sid?: string;
    /** Secret of the Twilio account; Twilio channels only */
    auth_token?: string;
  };
  /** App that runs the channel */
  application_uid?: string;
  /** What the app needs to sign in */
  credentials?: {
    [key: string]: unknown;
  };
}

/** Somebody outside, in a partner channel. */
export interface ChannelHandle {
  name?: string;
  /** Any text that names the person; a phone number without + and country is taken as US */
  handle: string;
  /** Joins the contact that already has this address */
  email?: string;
}

export interface ChannelIds {
  /** cha_… or alias */
  channel_ids: string[];
}

export interface ChannelList {
  _links?: SelfLinks;
  _results?: Channel[];
}

export interface ChannelMessageMetadata {
  /** Your id of the message */
  external_id: string;
  /** Your id of the thread; messages with the same one share a conversation */
  external_conversation_id: string;
  /** Your id of the message that this one answers */
  referenced_message_external_id?: string;
}

export interface ChannelMessageStatusUpdate {
  /** A failed message reopens its conversation */
  status: "failed";
  /** Why it failed; teammates see it */
  reason?: string;
}

/** Body of `channelMessages.syncInbound`. */
export type ChannelMessagesSyncInboundBody = InboundMessageSync;

/** Reply of `channelMessages.syncInbound`. */
export type ChannelMessagesSyncInboundResponse = AcceptedMessage;

/** Body of `channelMessages.syncOutbound`. */
export type ChannelMessagesSyncOutboundBody = OutboundMessageSync;

/** Reply of `channelMessages.syncOutbound`. */
export type ChannelMessagesSyncOutboundResponse = AcceptedMessage;

/** Body of `channelMessages.updateStatus`. */
export type ChannelMessagesUpdateStatusBody = ChannelMessageStatusUpdate;

/** Ids of `channelMessages.updateStatus`. */
export interface ChannelMessagesUpdateStatusPath {
  /** Id (`cha_…`) or `alt:address:` and the address */
  channel_id: string;
  /** Your id of the thread */
  conv_ext_id: string;
  /** Your id of the message */
  message_ext_id: string;
}

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
  /** Whether teammates without access to the inbox may answer; shared channels only */
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

/** The Core API knows all but `status`, the Channel API `status` alone. */
export interface ChannelUpdate {
  name?: string;
  /** Inbox to move to; the conversations move too */
  inbox_id?: string;
  settings?: {
    /** Seconds in which a send can be undone */
    undo_send_time?: 0 | 5 | 10 | 15 | 30 | 60;
    /** Whether teammates without access to the inbox may answer; shared channels only */
    all_teammates_can_reply?: boolean;
    /** Custom channels only. Format: uri. */
    webhook_url?: string;
  };
  /** Channel API; whether the partner's side works */
  status?: "offline" | "ok";
}

export interface ChannelValidation {
  /** accepted */
  status?: string;
}

/** Body of `channels.create`. */
export type ChannelsCreateBody = ChannelCreate;

/** Reply of `channels.get`. */
export type ChannelsGetResponse = Channel;

/** Reply of `channels.listForTeam`. */
export type ChannelsListForTeamResponse = ChannelList;

/** Reply of `channels.listForTeammate`. */
export type ChannelsListForTeammateResponse = ChannelList;

/** Reply of `channels.list`. */
export type ChannelsListResponse = ChannelList;

/** Body of `channels.update`. */
export type ChannelsUpdateBody = ChannelUpdate;

/** Reply of `channels.validate`. */
export type ChannelsValidateResponse = ChannelValidation;

export interface CommentCreate {
  /** Teammate who comments (tea_… or alias); left out, the token does */
  author_id?: string;
  /** Markdown */
  body: string;
  /** Keeps it on top of the conversation */
  is_pinned?: boolean;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

export interface CommentList {
  _links?: SelfLinks;
  _results?: InternalComment[];
}

export interface CommentUpdate {
  /** Markdown. Only the token that wrote the comment may change it */
  body?: string;
  is_pinned?: boolean;
}

/** Body of `comments.create`. */
export type CommentsCreateBody = CommentCreate;

/** Reply of `comments.create`. */
export type CommentsCreateResponse = InternalComment;

/** Reply of `comments.get`. */
export type CommentsGetResponse = InternalComment;

/** Reply of `comments.listMentions`. */
export type CommentsListMentionsResponse = TeammateList;

/** Body of `comments.reply`. */
export type CommentsReplyBody = CommentCreate;

/** Reply of `comments.reply`. */
export type CommentsReplyResponse = InternalComment;

/** Body of `comments.update`. */
export type CommentsUpdateBody = CommentUpdate;

/** Reply of `comments.update`. */
export type CommentsUpdateResponse = InternalComment;

/** Somebody outside of the company, known by handles. */
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
  /** Web pages of the contact */
  links?: string[];
  /**
   * Old name of `lists`
   * @deprecated
   */
  groups?: ContactList[];
  lists?: ContactList[];
  handles?: ContactHandle[];
  custom_fields?: CustomFields;
  /** Whether it belongs to one teammate */
  is_private?: boolean;
}

export interface ContactCreate {
  handles: ContactHandleInput[];
  name?: string;
  description?: string;
  /** At most 25 MB; sent as multipart */
  avatar?: Blob | File | Uint8Array;
  /** Web pages of the contact */
  links?: string[];
  /**
   * Old name of `list_names`
   * @deprecated
   */
  group_names?: string[];
  /** Contact lists to be in; those that are missing are created */
  list_names?: string[];
  custom_fields?: CustomFieldsUpdate;
}

/** Body of `contactGroups.addContacts`. */
export type ContactGroupsAddContactsBody = ContactListAdd;

/** Body of `contactGroups.create`. */
export type ContactGroupsCreateBody = ContactListCreate;

/** Body of `contactGroups.createForTeam`. */
export type ContactGroupsCreateForTeamBody = ContactListCreate;

/** Body of `contactGroups.createForTeammate`. */
export type ContactGroupsCreateForTeammateBody = ContactListCreate;

/** Item of `contactGroups.listContacts`. */
export type ContactGroupsListContactsItem = Contact;

/** Query of `contactGroups.listContacts`. */
export interface ContactGroupsListContactsQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `contactGroups.listContacts`. */
export type ContactGroupsListContactsResponse = ContactPage;

/** Reply of `contactGroups.listForTeam`. */
export type ContactGroupsListForTeamResponse = ContactListList;

/** Reply of `contactGroups.listForTeammate`. */
export type ContactGroupsListForTeammateResponse = ContactListList;

/** Reply of `contactGroups.list`. */
export type ContactGroupsListResponse = ContactListList;

/** Body of `contactGroups.removeContacts`. */
export type ContactGroupsRemoveContactsBody = ContactListRemove;

/** An address of a contact. */
export interface ContactHandle {
  /** Address, number or name; a phone number without + and country is taken as US */
  handle: string;
  source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom" | (string & {});
}

export interface ContactHandleDelete {
  /** Address, number or name; a phone number without + and country is taken as US */
  handle: string;
  source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom";
  /**
   * Deletes the contact when this is its last handle
   * @default false
   */
  force?: boolean;
}

/** An address of a contact. */
export interface ContactHandleInput {
  /** Address, number or name; a phone number without + and country is taken as US */
  handle: string;
  source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom";
}

export interface ContactIds {
  /** Ids (crd_…), or aliases such as `alt:email:ann@example.com` */
  contact_ids: string[];
}

/** A named list of contacts. Contact groups are the same thing under the old name. */
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
  /** Whether it belongs to one teammate */
  is_private?: boolean;
}

export interface ContactListAdd {
  /** Ids (crd_…), or aliases such as `alt:email:ann@example.com` */
  contact_ids: string[];
}

export interface ContactListCreate {
  name: string;
}

export interface ContactListList {
  _links?: SelfLinks;
  _results?: ContactList[];
}

export interface ContactListRemove {
  /** At most 50 ids (crd_…) or aliases; removeEach takes any number */
  contact_ids: string[];
}

/** Body of `contactLists.addContacts`. */
export type ContactListsAddContactsBody = ContactListAdd;

/** Body of `contactLists.create`. */
export type ContactListsCreateBody = ContactListCreate;

/** Body of `contactLists.createForTeam`. */
export type ContactListsCreateForTeamBody = ContactListCreate;

/** Body of `contactLists.createForTeammate`. */
export type ContactListsCreateForTeammateBody = ContactListCreate;

/** Item of `contactLists.listContacts`. */
export type ContactListsListContactsItem = Contact;

/** Query of `contactLists.listContacts`. */
export interface ContactListsListContactsQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `contactLists.listContacts`. */
export type ContactListsListContactsResponse = ContactPage;

/** Reply of `contactLists.listForTeam`. */
export type ContactListsListForTeamResponse = ContactListList;

/** Reply of `contactLists.listForTeammate`. */
export type ContactListsListForTeammateResponse = ContactListList;

/** Reply of `contactLists.list`. */
export type ContactListsListResponse = ContactListList;

/** Body of `contactLists.removeContacts`. */
export type ContactListsRemoveContactsBody = ContactListRemove;

/** Item of `contactLists.removeEach`. */
export type ContactListsRemoveEachItem = string;

export interface ContactMerge {
  /** Contact that stays; left out, Front picks one of the ids */
  target_contact_id?: string;
  /** 2 to 50 ids, 1 to 49 when the target is not among them */
  contact_ids: string[];
}

/** A note on a contact, for teammates only. */
export interface ContactNote {
  _links: {
    related?: {
      /** Format: uri. */
      author?: string;
      /** Format: uri. */
      owner?: string | null;
    };
  };
  author: Teammate;
  body: string;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
}

export interface ContactNoteCreate {
  /** Teammate who writes it (tea_… or alias) */
  author_id: string;
  body: string;
}

export interface ContactNoteList {
  _links?: SelfLinks;
  _results?: ContactNote[];
}

export interface ContactPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Contact[];
}

/** Filter, sent as `q[updated_after]=1767225600`. */
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
  /** Web pages of the contact */
  links?: string[];
  /**
   * Old name of `list_names`
   * @deprecated
   */
  group_names?: string[];
  /** Contact lists to be in; those that are missing are created */
  list_names?: string[];
  custom_fields?: CustomFieldsUpdate;
}

/** Body of `contacts.addHandle`. */
export type ContactsAddHandleBody = ContactHandleInput;

/** Body of `contacts.addNote`. */
export type ContactsAddNoteBody = ContactNoteCreate;

/** Reply of `contacts.addNote`. */
export type ContactsAddNoteResponse = ContactNote;

/** Body of `contacts.create`. */
export type ContactsCreateBody = ContactCreate;

/** Body of `contacts.createForTeam`. */
export type ContactsCreateForTeamBody = ContactCreate;

/** Reply of `contacts.createForTeam`. */
export type ContactsCreateForTeamResponse = Contact;

/** Body of `contacts.createForTeammate`. */
export type ContactsCreateForTeammateBody = ContactCreate;

/** Reply of `contacts.createForTeammate`. */
export type ContactsCreateForTeammateResponse = Contact;

/** Reply of `contacts.create`. */
export type ContactsCreateResponse = Contact;

/** Reply of `contacts.get`. */
export type ContactsGetResponse = Contact;

/** Item of `contacts.listConversations`. */
export type ContactsListConversationsItem = Conversation;

/** Query of `contacts.listConversations`. */
export interface ContactsListConversationsQuery {
  /** Which statuses to list */
  q?: ConversationQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `contacts.listConversations`. */
export type ContactsListConversationsResponse = ConversationPage;

/** Item of `contacts.listForTeam`. */
export type ContactsListForTeamItem = Contact;

/** Query of `contacts.listForTeam`. */
export interface ContactsListForTeamQuery {
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

/** Reply of `contacts.listForTeam`. */
export type ContactsListForTeamResponse = ContactPage;

/** Item of `contacts.listForTeammate`. */
export type ContactsListForTeammateItem = Contact;

/** Query of `contacts.listForTeammate`. */
export interface ContactsListForTeammateQuery {
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

/** Reply of `contacts.listForTeammate`. */
export type ContactsListForTeammateResponse = ContactPage;

/** Item of `contacts.list`. */
export type ContactsListItem = Contact;

/** Reply of `contacts.listNotes`. */
export type ContactsListNotesResponse = ContactNoteList;

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

/** A thread of messages, or a discussion or task that holds comments only. */
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
  /** Filters and updates use other words for it */
  status: "archived" | "unassigned" | "deleted" | "assigned" | (string & {});
  /** Ticket status (sts_…), with ticketing on */
  status_id?: string;
  /** With ticketing on */
  status_category?: "open" | "waiting" | "resolved" | (string & {});
  ticket_ids: string[];
  /** Null when nobody is */
  assignee: Teammate | null;
  /** Whom it is with */
  recipient: Recipient | null;
  tags: Tag[];
  links: Link[];
  custom_fields: CustomFields;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
  /** Oldest message without an answer, Unix seconds, up to 3 decimals */
  waiting_since?: number;
  /** Whether it belongs to one teammate */
  is_private: boolean;
  /** Those that are still to come */
  scheduled_reminders: Reminder[];
  /** Of a task */
  description?: string | null;
  /** Of a task; Unix seconds, up to 3 decimals */
  due_at?: number | null;
  metadata: {
    /** Your ids of the thread; only with the token of a partner channel */
    external_conversation_ids?: string[];
  };
}

/** A conversation went to a teammate. */
export type ConversationAssignEvent = ConversationEventBase & {
  type: "assign";
  /** Whom it went to */
  target?: {
    _meta?: ConversationEventTargetMeta;
    data?: Teammate;
  };
};

export interface ConversationAssigneeUpdate {
  /** Teammate (tea_… or alias); null unassigns */
  assignee_id: string | null;
}

/** A teammate commented, or mentioned another one. */
export type ConversationCommentEvent = ConversationEventBase & {
  type: "comment" | "mention";
  target?: {
    _meta?: ConversationEventTargetMeta;
    data?: InternalComment;
  };
};

/** Give `inbox_id` or `teammate_ids`, not both. */
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

/** The first comment. */
export interface ConversationCreateComment {
  /** Teammate who comments; left out, the token does */
  author_id?: string;
  body: string;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

/** Something that happened to a conversation; `type` tells what `target` holds. Rule webhooks may send it as a preview, with ids and links only. */
export type ConversationEvent =
  | ConversationAssignEvent
  | ConversationStateEvent
  | ConversationCommentEvent
  | ConversationMessageEvent
  | ConversationMoveEvent
  | ConversationTagEvent
  | ConversationLinkEvent
  | ConversationMergeEvent
  | ConversationFieldEvent
  | ConversationOtherEvent;

/** What all events have. */
export interface ConversationEventBase {
  _links?: SelfLinks;
  /** evt_…; the same event may be delivered twice */
  id?: string;
  /** Unix seconds, up to 3 decimals */
  emitted_at?: number;
  source?: ConversationEventSource;
  conversation?: Conversation;
}

export interface ConversationEventPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: ConversationEvent[];
}

/** Filter, sent as `q[types][]=archive&q[before]=1767225600`. */
export interface ConversationEventQuery {
  /** Unix seconds, up to 3 decimals. Pin it: new events shift the pages */
  before?: number;
  /** Unix seconds, up to 3 decimals */
  after?: number;
  types?: ConversationEventType[];
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

/** Which kind of thing the event was done to. */
export interface ConversationEventTargetMeta {
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
  | "call_voicemail_transcript_added";

/** A custom field has another value. */
export type ConversationFieldEvent = ConversationEventBase & {
  type: "custom_field_updated";
  target?: {
    _meta?: ConversationEventTargetMeta;
    /** The field */
    data?: unknown;
  };
};

export interface ConversationFollowers {
  /** At most 50 ids (tea_…) or aliases */
  teammate_ids: string[];
}

/** A link was put on or taken off. */
export type ConversationLinkEvent = ConversationEventBase & {
  type: "link_added" | "link_removed";
  target?: {
    _meta?: ConversationEventTargetMeta;
    data?: Link;
  };
};

/** Ids of links, or URLs of which links are made. */
export interface ConversationLinksAdd {
  /** At most 10 (top_…) */
  link_ids?: string[];
  /** At most 10 */
  link_external_urls?: string[];
}

export interface ConversationLinksRemove {
  /** At most 10 (top_…) */
  link_ids: string[];
}

/** Conversations became one. */
export type ConversationMergeEvent = ConversationEventBase & {
  type: "conversations_merged";
  target?: {
    _meta?: ConversationEventTargetMeta;
    /** The conversations that are gone */
    data?: unknown;
  };
};

/** A message came in, went out, or could not. */
export type ConversationMessageEvent = ConversationEventBase & {
  /** `out_reply` is an answer, `sending_error` a message that never left, `message_bounce_error` one that came back */
  type: "inbound" | "outbound" | "out_reply" | "forward" | "sending_error" | "message_bounce_error";
  target?: {
    _meta?: ConversationEventTargetMeta;
    data?: Message;
  };
};

/** A conversation went to another inbox. */
export type ConversationMoveEvent = ConversationEventBase & {
  type: "move";
  target?: {
    _meta?: ConversationEventTargetMeta;
    data?: Inbox | Inbox[];
  };
};

/** A macro, a topic, a ticket status or a call. */
export type ConversationOtherEvent = ConversationEventBase & {
  type:
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
  target?: {
    _meta?: ConversationEventTargetMeta;
    /** By `_meta.type` */
    data?: unknown;
  };
};

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
  /** Ticket statuses (sts_…), with ticketing on */
  status_ids?: string[];
}

export interface ConversationReminderUpdate {
  /** Teammate (tea_… or alias). Of a private conversation its owner, of a shared one anybody with access to its inbox */
  teammate_id: string;
  /** Unix seconds in the future, at most 50 years ahead; null cancels */
  scheduled_at: number | null;
  /** Waiting status (sts_…) to set, with ticketing on; default the company's own */
  status_id?: string;
}

export interface ConversationSearchPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  /** Number of all hits */
  _total?: number;
  _results?: Conversation[];
}

/** A conversation was put aside or taken up again. There is no target. */
export type ConversationStateEvent = ConversationEventBase & {
  /** A reminder reopens it */
  type: "unassign" | "archive" | "reopen" | "trash" | "restore" | "reminder";
};

/** A tag was put on or taken off. */
export type ConversationTagEvent = ConversationEventBase & {
  type: "tag" | "untag";
  target?: {
    _meta?: ConversationEventTargetMeta;
    data?: Tag;
  };
};

export interface ConversationUpdate {
  /** Teammate (tea_… or alias); null unassigns */
  assignee_id?: string | null;
  /** Inbox to move to */
  inbox_id?: string;
  /** Not together with status_id */
  status?: "archived" | "open" | "deleted" | "spam";
  /** Ticket status (sts_…); not together with status */
  status_id?: string;
  /** Replaces all tags; see addTags and removeTags */
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

/** Body of `conversations.addLinks`. */
export type ConversationsAddLinksBody = ConversationLinksAdd;

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

/** Item of `conversations.listDrafts`. */
export type ConversationsListDraftsItem = Message;

/** Query of `conversations.listDrafts`. */
export interface ConversationsListDraftsQuery {
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `conversations.listDrafts`. */
export type ConversationsListDraftsResponse = MessagePage;

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

/** Reply of `conversations.listFollowers`. */
export type ConversationsListFollowersResponse = TeammateList;

/** Reply of `conversations.listInboxes`. */
export type ConversationsListInboxesResponse = InboxList;

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

/** Body of `conversations.removeLinks`. */
export type ConversationsRemoveLinksBody = ConversationLinksRemove;

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

/** Body of `conversations.updateReminders`. */
export type ConversationsUpdateRemindersBody = ConversationReminderUpdate;

/** A message of a custom or partner channel. */
export type CustomChannelMessage = MessageBase & {
  type: "custom";
  metadata?: {
    /** Your id; only with the token of a partner channel */
    external_id?: string;
    /** Messages with the same one share a conversation */
    thread_ref?: string;
    /** What the message was brought in with */
    headers?: {
      [key: string]: unknown;
    };
  };
};

/** A field that the company added to a kind of object. Its name is the key in `custom_fields`. */
export interface CustomField {
  _links: SelfLinks;
  /** fld_… */
  id: string;
  name: string;
  description: string;
  type: "string" | "boolean" | "datetime" | "number" | "teammate" | "inbox" | "enum" | (string & {});
  /** Of type enum only */
  values?: CustomFieldValue[];
}

export interface CustomFieldList {
  _links?: SelfLinks;
  _results?: CustomField[];
}

export interface CustomFieldValue {
  value?: string;
  label?: string;
}

/** Values by the name of the field as Front shows it; names may hold spaces. */
export interface CustomFields {
  [key: string]: unknown;
}

/** Reply of `customFields.listForAccounts`. */
export type CustomFieldsListForAccountsResponse = CustomFieldList;

/** Reply of `customFields.listForContacts`. */
export type CustomFieldsListForContactsResponse = CustomFieldList;

/** Reply of `customFields.listForConversations`. */
export type CustomFieldsListForConversationsResponse = CustomFieldList;

/** Reply of `customFields.listForInboxes`. */
export type CustomFieldsListForInboxesResponse = CustomFieldList;

/** Reply of `customFields.listForLinks`. */
export type CustomFieldsListForLinksResponse = CustomFieldList;

/** Reply of `customFields.listForTeammates`. */
export type CustomFieldsListForTeammatesResponse = CustomFieldList;

/** Reply of `customFields.list`. */
export type CustomFieldsListResponse = CustomFieldList;

/** Values by the name of the field. The whole map is replaced; what is left out is erased, and leaving the map out keeps it. */
export interface CustomFieldsUpdate {
  [key: string]: unknown;
}

export interface CustomMessage {
  sender: {
    /** Contact that wrote it */
    contact_id?: string;
    name?: string;
    /** Any text that names the person; a phone number without + and country is taken as US */
    handle: string;
  };
  subject?: string;
  body: string;
  /** @default "markdown" */
  body_format?: "html" | "markdown";
  metadata?: {
    /** Messages with the same one share a conversation; without, those of the same sender do. One of another endpoint does not match */
    thread_ref?: string;
    /** What you want back with the message */
    headers?: {
      [key: string]: unknown;
    };
  };
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

export interface DraftCreate {
  /** Teammate whose draft it is (tea_… or alias); left out, the token's */
  author_id?: string;
  /** Handles */
  to?: string[];
  /** Handles */
  cc?: string[];
  /** Handles */
  bcc?: string[];
  subject?: string;
  /** HTML */
  body: string;
  /** Quoted text of the earlier message; email only */
  quote_body?: string;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /**
   * Seen by the author alone, or by all with access to the conversation
   * @default "private"
   */
  mode?: "private" | "shared";
  /** Signature (sig_…); null for none. Email only */
  signature_id?: string | null;
  /**
   * Lets Front pick a signature; without effect beside signature_id
   * @default false
   */
  should_add_default_signature?: boolean;
}

export interface DraftDelete {
  /** Version of the draft that you saw last */
  version: string;
}

export interface DraftUpdate {
  /** Version that you edited; another one in between is refused */
  version?: string;
  /** Teammate whose draft it is (tea_… or alias); left out, the token's */
  author_id?: string;
  /** Channel to send from */
  channel_id: string;
  /** Handles */
  to?: string[];
  /** Handles */
  cc?: string[];
  /** Handles */
  bcc?: string[];
  subject?: string;
  /** HTML */
  body: string;
  /** Quoted text of the earlier message; email only */
  quote_body?: string;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /** A private draft can become shared */
  mode?: "shared";
  /** Signature (sig_…); null for none. Email only */
  signature_id?: string | null;
  /**
   * Lets Front pick a signature; without effect beside signature_id
   * @default false
   */
  should_add_default_signature?: boolean;
}

/** Body of `drafts.create`. */
export type DraftsCreateBody = DraftCreate;

/** Body of `drafts.createReply`. */
export type DraftsCreateReplyBody = ReplyDraftCreate;

/** Reply of `drafts.createReply`. */
export type DraftsCreateReplyResponse = Message;

/** Reply of `drafts.create`. */
export type DraftsCreateResponse = Message;

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

/** Reply of `events.get`. */
export type EventsGetResponse = ConversationEvent;

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

export interface FolderMessageTemplateCreate {
  name: string;
  subject?: string;
  /** HTML with inline CSS */
  body: string;
  /** Inboxes that may use it; left out or null for all */
  inbox_ids?: string[] | null;
}

/** What a verified delivery holds. Events that are not known yet pass too. */
export type FrontApplicationWebhookEvent = ApplicationWebhook;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type FrontChannelWebhookEvent = ChannelRequest;

/** A message of Front's chat widget. */
export type FrontChatMessage = MessageBase & {
  type: "front_chat";
  metadata?: {
    /** Page that the visitor wrote from. Format: uri. */
    chat_visitor_url?: string;
  };
};

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
  /** HTML or plain text */
  body: string;
  metadata: ChannelMessageMetadata;
  /** When it was written on your side, Unix seconds, whole */
  delivered_at?: number;
  /** At most 25 MB together; sent as multipart */
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
  /** Whether it belongs to one teammate */
  is_private?: boolean;
  /** Whether all of the team have access */
  is_public?: boolean;
  custom_fields?: CustomFields;
}

export interface InboxCreate {
  name: string;
  /** Who has access (tea_… or alias) */
  teammate_ids?: string[];
  /** Whether all of the team have access */
  is_public?: boolean;
  custom_fields?: CustomFieldsUpdate;
}

export interface InboxIds {
  /** inb_… */
  inbox_ids: string[];
}

export interface InboxList {
  _links?: SelfLinks;
  _results?: Inbox[];
}

/** Body of `inboxes.addTeammates`. */
export type InboxesAddTeammatesBody = TeammateIds;

/** Body of `inboxes.create`. */
export type InboxesCreateBody = InboxCreate;

/** Body of `inboxes.createForTeam`. */
export type InboxesCreateForTeamBody = InboxCreate;

/** Reply of `inboxes.createForTeam`. */
export type InboxesCreateForTeamResponse = Inbox;

/** Body of `inboxes.createPrivateForTeammate`. */
export type InboxesCreatePrivateForTeammateBody = PrivateInboxCreate;

/** Reply of `inboxes.createPrivateForTeammate`. */
export type InboxesCreatePrivateForTeammateResponse = Inbox;

/** Reply of `inboxes.create`. */
export type InboxesCreateResponse = Inbox;

/** Reply of `inboxes.get`. */
export type InboxesGetResponse = Inbox;

/** Reply of `inboxes.listChannels`. */
export type InboxesListChannelsResponse = ChannelList;

/** Item of `inboxes.listConversations`. */
export type InboxesListConversationsItem = Conversation;

/** Query of `inboxes.listConversations`. */
export interface InboxesListConversationsQuery {
  /** Which statuses to list */
  q?: ConversationQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `inboxes.listConversations`. */
export type InboxesListConversationsResponse = ConversationPage;

/** Reply of `inboxes.listForTeam`. */
export type InboxesListForTeamResponse = InboxList;

/** Reply of `inboxes.listPrivateForTeammate`. */
export type InboxesListPrivateForTeammateResponse = InboxList;

/** Reply of `inboxes.list`. */
export type InboxesListResponse = InboxList;

/** Reply of `inboxes.listTeammates`. */
export type InboxesListTeammatesResponse = TeammateList;

/** Body of `inboxes.removeTeammates`. */
export type InboxesRemoveTeammatesBody = TeammateIds;

/** A message of Intercom. */
export type IntercomMessage = MessageBase & {
  type: "intercom";
  metadata?: {
    /** The conversation there. Format: uri. */
    intercom_url?: string;
  };
};

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
  /** Markdown */
  body: string;
  /** Unix seconds, up to 3 decimals */
  posted_at?: number;
  attachments: Attachment[];
  /** Whether it is kept on top of the conversation */
  is_pinned: boolean;
}

/** A knowledge base without its texts. */
export interface KnowledgeBase {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      articles?: string;
      /** Format: uri. */
      categories?: string;
    };
  };
  /** knb_… */
  id: string;
  /** For teammates only, or for the public */
  type: "internal" | "external" | (string & {});
  /** Languages that it may be written in, such as en */
  locales: string[];
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

/** An article without its texts. */
export interface KnowledgeBaseArticle {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      knowledge_base?: string;
      /** Format: uri. */
      category?: string | null;
      /** Format: uri. */
      content?: string;
    };
  };
  /** kba_… */
  id: string;
  /** Last part of its address, after the domain of the knowledge base and the language */
  slug: string;
  /** Languages that it is written in */
  locales: string[];
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

/** An article in one language. */
export interface KnowledgeBaseArticleContent {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      knowledge_base?: string;
      /** Format: uri. */
      category?: string;
      /** Format: uri. */
      last_editor?: string;
    };
  };
  /** kba_… */
  id: string;
  /** Last part of its address, after the domain of the knowledge base and the language */
  slug: string;
  name: string;
  /** Such as draft or published */
  status: string;
  keywords: string[];
  /** HTML */
  content: string;
  /** Language, such as en */
  locale: string;
  attachments: Attachment[];
  /** Unix seconds, up to 3 decimals */
  last_edited_at?: number;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface KnowledgeBaseArticleContentUpdate {
  /** Teammate who wrote it */
  author_id?: string;
  /** Headline */
  subject?: string;
  /** HTML */
  content?: string;
  /** @default "draft" */
  status?: "draft" | "published";
}

export interface KnowledgeBaseArticleCreate {
  /** Category to put it in (kbc_…) */
  category_id?: string;
  /** Teammate who wrote it */
  author_id?: string;
  /** Headline */
  subject?: string;
  /** HTML */
  content?: string;
  /** @default "draft" */
  status?: "draft" | "published";
}

export interface KnowledgeBaseArticlePage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: KnowledgeBaseArticle[];
}

/** Body of `knowledgeBaseArticles.create`. */
export type KnowledgeBaseArticlesCreateBody = KnowledgeBaseArticleCreate;

/** Body of `knowledgeBaseArticles.createForLocale`. */
export type KnowledgeBaseArticlesCreateForLocaleBody = KnowledgeBaseArticleCreate;

/** Ids of `knowledgeBaseArticles.createForLocale`. */
export interface KnowledgeBaseArticlesCreateForLocalePath {
  /** Id of the knowledge base (`knb_…`) */
  knowledge_base_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBaseArticles.createForLocale`. */
export type KnowledgeBaseArticlesCreateForLocaleResponse = KnowledgeBaseArticleContent;

/** Reply of `knowledgeBaseArticles.create`. */
export type KnowledgeBaseArticlesCreateResponse = KnowledgeBaseArticleContent;

/** Reply of `knowledgeBaseArticles.delete`. */
export type KnowledgeBaseArticlesDeleteResponse = KnowledgeBaseArticle;

/** Ids of `knowledgeBaseArticles.downloadAttachment`. */
export interface KnowledgeBaseArticlesDownloadAttachmentPath {
  /** Id of the article (`kba_…`) */
  article_id: string;
  /** Id of the file (`fil_…`) */
  attachment_id: string;
}

/** Ids of `knowledgeBaseArticles.getContentForLocale`. */
export interface KnowledgeBaseArticlesGetContentForLocalePath {
  /** Id of the article (`kba_…`) */
  article_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBaseArticles.getContentForLocale`. */
export type KnowledgeBaseArticlesGetContentForLocaleResponse = KnowledgeBaseArticleContent;

/** Reply of `knowledgeBaseArticles.getContent`. */
export type KnowledgeBaseArticlesGetContentResponse = KnowledgeBaseArticleContent;

/** Reply of `knowledgeBaseArticles.get`. */
export type KnowledgeBaseArticlesGetResponse = KnowledgeBaseArticle;

/** Item of `knowledgeBaseArticles.listForCategory`. */
export type KnowledgeBaseArticlesListForCategoryItem = KnowledgeBaseArticle;

/** Query of `knowledgeBaseArticles.listForCategory`. */
export interface KnowledgeBaseArticlesListForCategoryQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `knowledgeBaseArticles.listForCategory`. */
export type KnowledgeBaseArticlesListForCategoryResponse = KnowledgeBaseArticlePage;

/** Item of `knowledgeBaseArticles.list`. */
export type KnowledgeBaseArticlesListItem = KnowledgeBaseArticle;

/** Query of `knowledgeBaseArticles.list`. */
export interface KnowledgeBaseArticlesListQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `knowledgeBaseArticles.list`. */
export type KnowledgeBaseArticlesListResponse = KnowledgeBaseArticlePage;

/** Body of `knowledgeBaseArticles.updateContent`. */
export type KnowledgeBaseArticlesUpdateContentBody = KnowledgeBaseArticleContentUpdate;

/** Body of `knowledgeBaseArticles.updateContentForLocale`. */
export type KnowledgeBaseArticlesUpdateContentForLocaleBody = KnowledgeBaseArticleContentUpdate;

/** Ids of `knowledgeBaseArticles.updateContentForLocale`. */
export interface KnowledgeBaseArticlesUpdateContentForLocalePath {
  /** Id of the article (`kba_…`) */
  article_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBaseArticles.updateContentForLocale`. */
export type KnowledgeBaseArticlesUpdateContentForLocaleResponse = KnowledgeBaseArticleContent;

/** Reply of `knowledgeBaseArticles.updateContent`. */
export type KnowledgeBaseArticlesUpdateContentResponse = KnowledgeBaseArticleContent;

/** Body of `knowledgeBaseCategories.create`. */
export type KnowledgeBaseCategoriesCreateBody = KnowledgeBaseCategoryCreate;

/** Body of `knowledgeBaseCategories.createForLocale`. */
export type KnowledgeBaseCategoriesCreateForLocaleBody = KnowledgeBaseCategoryCreate;

/** Ids of `knowledgeBaseCategories.createForLocale`. */
export interface KnowledgeBaseCategoriesCreateForLocalePath {
  /** Id of the knowledge base (`knb_…`) */
  knowledge_base_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBaseCategories.createForLocale`. */
export type KnowledgeBaseCategoriesCreateForLocaleResponse = KnowledgeBaseCategoryContent;

/** Reply of `knowledgeBaseCategories.create`. */
export type KnowledgeBaseCategoriesCreateResponse = KnowledgeBaseCategoryContent;

/** Ids of `knowledgeBaseCategories.getContentForLocale`. */
export interface KnowledgeBaseCategoriesGetContentForLocalePath {
  /** Id of the category (`kbc_…`) */
  category_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBaseCategories.getContentForLocale`. */
export type KnowledgeBaseCategoriesGetContentForLocaleResponse = KnowledgeBaseCategoryContent;

/** Reply of `knowledgeBaseCategories.getContent`. */
export type KnowledgeBaseCategoriesGetContentResponse = KnowledgeBaseCategoryContent;

/** Reply of `knowledgeBaseCategories.get`. */
export type KnowledgeBaseCategoriesGetResponse = KnowledgeBaseCategory;

/** Item of `knowledgeBaseCategories.list`. */
export type KnowledgeBaseCategoriesListItem = KnowledgeBaseCategory;

/** Query of `knowledgeBaseCategories.list`. */
export interface KnowledgeBaseCategoriesListQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `knowledgeBaseCategories.list`. */
export type KnowledgeBaseCategoriesListResponse = KnowledgeBaseCategoryPage;

/** Body of `knowledgeBaseCategories.updateContent`. */
export type KnowledgeBaseCategoriesUpdateContentBody = KnowledgeBaseCategoryContentUpdate;

/** Body of `knowledgeBaseCategories.updateContentForLocale`. */
export type KnowledgeBaseCategoriesUpdateContentForLocaleBody = KnowledgeBaseCategoryContentUpdate;

/** Ids of `knowledgeBaseCategories.updateContentForLocale`. */
export interface KnowledgeBaseCategoriesUpdateContentForLocalePath {
  /** Id of the category (`kbc_…`) */
  category_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBaseCategories.updateContentForLocale`. */
export type KnowledgeBaseCategoriesUpdateContentForLocaleResponse = KnowledgeBaseCategoryContent;

/** Reply of `knowledgeBaseCategories.updateContent`. */
export type KnowledgeBaseCategoriesUpdateContentResponse = KnowledgeBaseCategoryContent;

/** A category without its texts. */
export interface KnowledgeBaseCategory {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      knowledge_base?: string;
      /** Format: uri. */
      parent_category?: string | null;
      /** Format: uri. */
      articles?: string;
    };
  };
  /** kbc_… */
  id: string;
  /** Last part of its address, after the domain of the knowledge base and the language */
  slug: string;
  /** Left out of the navigation; its articles are reached by their links */
  is_hidden: boolean;
  /** Languages that it is written in */
  locales: string[];
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

/** A category in one language. */
export interface KnowledgeBaseCategoryContent {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      knowledge_base?: string;
      /** Format: uri. */
      parent_category?: string | null;
      /** Format: uri. */
      articles?: string;
    };
  };
  /** kbc_… */
  id: string;
  name: string | null;
  description: string | null;
  /** Left out of the navigation; its articles are reached by their links */
  is_hidden: boolean;
  locale: "fr" | "en" | (string & {});
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface KnowledgeBaseCategoryContentUpdate {
  name?: string;
  description?: string;
}

export interface KnowledgeBaseCategoryCreate {
  /** Category to put it in (kbc_…) */
  parent_category_id?: string;
  name: string;
  description?: string;
}

export interface KnowledgeBaseCategoryPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: KnowledgeBaseCategory[];
}

/** A knowledge base in one language. */
export interface KnowledgeBaseContent {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      articles?: string;
      /** Format: uri. */
      categories?: string;
    };
  };
  /** knb_… */
  id: string;
  name: string;
  status: "published" | "unpublished" | (string & {});
  /** For teammates only, or for the public */
  type: "internal" | "external" | (string & {});
  locale: "fr" | "en" | (string & {});
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface KnowledgeBaseContentUpdate {
  name?: string;
}

export interface KnowledgeBaseCreate {
  name: string;
  /** For teammates only, or for the public */
  type?: "internal" | "external";
}

export interface KnowledgeBaseList {
  _links?: SelfLinks;
  _results?: KnowledgeBase[];
}

/** Body of `knowledgeBases.create`. */
export type KnowledgeBasesCreateBody = KnowledgeBaseCreate;

/** Reply of `knowledgeBases.create`. */
export type KnowledgeBasesCreateResponse = KnowledgeBaseContent;

/** Ids of `knowledgeBases.getContentForLocale`. */
export interface KnowledgeBasesGetContentForLocalePath {
  /** Id of the knowledge base (`knb_…`) */
  knowledge_base_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBases.getContentForLocale`. */
export type KnowledgeBasesGetContentForLocaleResponse = KnowledgeBaseContent;

/** Reply of `knowledgeBases.getContent`. */
export type KnowledgeBasesGetContentResponse = KnowledgeBaseContent;

/** Reply of `knowledgeBases.get`. */
export type KnowledgeBasesGetResponse = KnowledgeBase;

/** Reply of `knowledgeBases.list`. */
export type KnowledgeBasesListResponse = KnowledgeBaseList;

/** Body of `knowledgeBases.updateContent`. */
export type KnowledgeBasesUpdateContentBody = KnowledgeBaseContentUpdate;

/** Body of `knowledgeBases.updateContentForLocale`. */
export type KnowledgeBasesUpdateContentForLocaleBody = KnowledgeBaseContentUpdate;

/** Ids of `knowledgeBases.updateContentForLocale`. */
export interface KnowledgeBasesUpdateContentForLocalePath {
  /** Id of the knowledge base (`knb_…`) */
  knowledge_base_id: string;
  /** Language, such as `en`; one that the knowledge base has */
  locale: string;
}

/** Reply of `knowledgeBases.updateContentForLocale`. */
export type KnowledgeBasesUpdateContentForLocaleResponse = KnowledgeBaseContent;

/** Reply of `knowledgeBases.updateContent`. */
export type KnowledgeBasesUpdateContentResponse = KnowledgeBaseContent;

/** Something outside of Front that conversations point at. Application objects are links too. */
export interface Link {
  _links: SelfLinks;
  /** top_… */
  id: string;
  name: string;
  /** Usually the service behind it, where Front knows it */
  type: string;
  /** Format: uri. */
  external_url: string;
  custom_fields: CustomFields;
}

/** Give `external_url` or `pattern`, not both. */
export interface LinkCreate {
  /** Default the URL; an installed integration that knows the link puts its own name */
  name?: string;
  /** For a plain link. Format: uri. */
  external_url?: string;
  /** Text that application objects match on, such as ORDER-777: those with exactly it are refreshed, none is made */
  pattern?: string;
}

export interface LinkPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Link[];
}

/** Filter, sent as `q[types][]=web`. */
export interface LinkQuery {
  /** Types of links */
  types?: string[];
}

export interface LinkUpdate {
  name?: string;
}

/** Body of `links.create`. */
export type LinksCreateBody = LinkCreate;

/** Reply of `links.create`. */
export type LinksCreateResponse = Link;

/** Reply of `links.get`. */
export type LinksGetResponse = Link;

/** Item of `links.listConversations`. */
export type LinksListConversationsItem = Conversation;

/** Query of `links.listConversations`. */
export interface LinksListConversationsQuery {
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

/** Reply of `links.listConversations`. */
export type LinksListConversationsResponse = ConversationPage;

/** Item of `links.list`. */
export type LinksListItem = Link;

/** Query of `links.list`. */
export interface LinksListQuery {
  /** Types to list */
  q?: LinkQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "id";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `links.list`. */
export type LinksListResponse = LinkPage;

/** Body of `links.update`. */
export type LinksUpdateBody = LinkUpdate;

/** Reply of `me.get`. */
export type MeGetResponse = Identity;

/** A single email, text or chat, or a draft of one; `type` tells what `metadata` holds. */
export type Message =
  | PlainMessage
  | CallMessage
  | CustomChannelMessage
  | FrontChatMessage
  | IntercomMessage
  | TweetMessage;

/** What all messages have. */
export interface MessageBase {
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
  /** The id that a 202 tells; `alt:uid:` and it stand for the id */
  message_uid?: string;
  is_inbound?: boolean;
  /** Null when it is no draft; private drafts are the author's alone */
  draft_mode?: "shared" | "private" | (string & {}) | null;
  /** Why a draft could not be sent */
  error_type?: string | null;
  /** Of a draft, for drafts.update and drafts.delete */
  version?: string | null;
  /** Sent or received, Unix seconds, up to 3 decimals */
  created_at?: number;
  subject?: string;
  /** The first words */
  blurb?: string;
  /** Teammate who wrote it, if one did */
  author?: Teammate | null;
  recipients?: Recipient[];
  /** HTML or text */
  body?: string;
  /** Plain text of an email */
  text?: string;
  attachments?: Attachment[];
  signature?: Signature | null;
}

export interface MessageImport {
  sender: {
    /** Teammate who wrote it; without effect on what came in */
    author_id?: string;
    name?: string;
    /** A phone number without + and country is taken as US */
    handle: string;
  };
  /** Handles */
  to: string[];
  /** Handles */
  cc?: string[];
  /** Handles */
  bcc?: string[];
  subject?: string;
  body: string;
  /**
   * Type email only
   * @default "markdown"
   */
  body_format?: "html" | "markdown";
  /** Your id; a second import with it is refused */
  external_id: string;
  /** Sent or received, Unix seconds, whole */
  created_at: number;
  /** @default "email" */
  type?: "email" | "sms" | "intercom" | "custom";
  /** Teammate (tea_… or alias) */
  assignee_id?: string;
  /** Names of tags */
  tags?: string[];
  /** Conversation to put it in; switches thread_ref off */
  conversation_id?: string;
  metadata: {
    /** Messages with the same one share a conversation; without, those of the same sender do */
    thread_ref?: string;
    /** Received by you */
    is_inbound: boolean;
    is_archived?: boolean;
    /** @default true */
    should_skip_rules?: boolean;
  };
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
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
  /** Handles; default the recipients of the conversation */
  to?: string[];
  /** Handles */
  cc?: string[];
  /** Handles */
  bcc?: string[];
  /** Name in the From line */
  sender_name?: string;
  subject?: string;
  /** Plain text form of an email */
  text?: string;
  /** Quoted text of the earlier message; email only */
  quote_body?: string;
  options?: MessageOptions;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /** Signature (sig_…); null for none. 403 outside of email */
  signature_id?: string | null;
  /**
   * Lets Front pick a signature. Email only; without effect beside signature_id or without author_id
   * @default false
   */
  should_add_default_signature?: boolean;
  /** Not a field of the vendor and without effect. Leave it out; it is here for bodies that carry `reply` */
  type?: string;
}

/** Somebody has to be in `to`, `cc` or `bcc`. */
export interface MessageSend {
  /** Handles */
  to: string[];
  /** HTML */
  body: string;
  /** Teammate who sends (tea_… or alias); left out, the token does */
  author_id?: string;
  /** Handles */
  cc?: string[];
  /** Handles */
  bcc?: string[];
  /** Name in the From line */
  sender_name?: string;
  subject?: string;
  /** Plain text form of an email */
  text?: string;
  options?: MessageOptions;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /** Signature (sig_…); null for none. 403 outside of email */
  signature_id?: string | null;
  /**
   * Lets Front pick a signature. Email only; without effect beside signature_id or without author_id
   * @default false
   */
  should_add_default_signature?: boolean;
}

/** A prepared answer. */
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
  /** HTML */
  body: string;
  attachments: Attachment[];
  is_available_for_all_inboxes: boolean;
  /** Null for all inboxes */
  inbox_ids: string[] | null;
}

export interface MessageTemplateChildFolderCreate {
  name: string;
}

export interface MessageTemplateCreate {
  name: string;
  subject?: string;
  /** HTML with inline CSS */
  body: string;
  /** Folder to put it in (rsf_…) */
  folder_id?: string | null;
  /** Inboxes that may use it; left out or null for all */
  inbox_ids?: string[] | null;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

/** A folder of message templates and of further folders. */
export interface MessageTemplateFolder {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      owner?: string | null;
      /** Format: uri. */
      parent_folder?: string | null;
      /** Format: uri. */
      child_folders?: string | null;
      /** Format: uri. */
      child_answers?: string | null;
    };
  };
  /** rsf_… */
  id: string;
  name: string;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface MessageTemplateFolderCreate {
  name: string;
  /** Folder to put it in (rsf_…); left out or null for the top */
  parent_folder_id?: string | null;
}

/** The folder is deleted later. */
export interface MessageTemplateFolderDeletion {
  /** accepted */
  status?: string;
  message_template_folder_id?: string;
}

export interface MessageTemplateFolderPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: MessageTemplateFolder[];
}

export interface MessageTemplateFolderUpdate {
  name?: string;
  /** Folder to move to (rsf_…); null for the top. Name it again to stay */
  parent_folder_id?: string | null;
}

/** Body of `messageTemplateFolders.create`. */
export type MessageTemplateFoldersCreateBody = MessageTemplateFolderCreate;

/** Body of `messageTemplateFolders.createChild`. */
export type MessageTemplateFoldersCreateChildBody = MessageTemplateChildFolderCreate;

/** Reply of `messageTemplateFolders.createChild`. */
export type MessageTemplateFoldersCreateChildResponse = MessageTemplateFolder;

/** Body of `messageTemplateFolders.createForTeam`. */
export type MessageTemplateFoldersCreateForTeamBody = MessageTemplateFolderCreate;

/** Reply of `messageTemplateFolders.createForTeam`. */
export type MessageTemplateFoldersCreateForTeamResponse = MessageTemplateFolder;

/** Body of `messageTemplateFolders.createForTeammate`. */
export type MessageTemplateFoldersCreateForTeammateBody = MessageTemplateFolderCreate;

/** Reply of `messageTemplateFolders.createForTeammate`. */
export type MessageTemplateFoldersCreateForTeammateResponse = MessageTemplateFolder;

/** Reply of `messageTemplateFolders.create`. */
export type MessageTemplateFoldersCreateResponse = MessageTemplateFolder;

/** Reply of `messageTemplateFolders.delete`. */
export type MessageTemplateFoldersDeleteResponse = MessageTemplateFolderDeletion;

/** Reply of `messageTemplateFolders.get`. */
export type MessageTemplateFoldersGetResponse = MessageTemplateFolder;

/** Item of `messageTemplateFolders.listChildren`. */
export type MessageTemplateFoldersListChildrenItem = MessageTemplateFolder;

/** Query of `messageTemplateFolders.listChildren`. */
export interface MessageTemplateFoldersListChildrenQuery {
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplateFolders.listChildren`. */
export type MessageTemplateFoldersListChildrenResponse = MessageTemplateFolderPage;

/** Item of `messageTemplateFolders.listForTeam`. */
export type MessageTemplateFoldersListForTeamItem = MessageTemplateFolder;

/** Query of `messageTemplateFolders.listForTeam`. */
export interface MessageTemplateFoldersListForTeamQuery {
  /** Field to sort by */
  sort_by?: string;
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplateFolders.listForTeam`. */
export type MessageTemplateFoldersListForTeamResponse = MessageTemplateFolderPage;

/** Item of `messageTemplateFolders.listForTeammate`. */
export type MessageTemplateFoldersListForTeammateItem = MessageTemplateFolder;

/** Query of `messageTemplateFolders.listForTeammate`. */
export interface MessageTemplateFoldersListForTeammateQuery {
  /** Field to sort by */
  sort_by?: string;
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplateFolders.listForTeammate`. */
export type MessageTemplateFoldersListForTeammateResponse = MessageTemplateFolderPage;

/** Item of `messageTemplateFolders.list`. */
export type MessageTemplateFoldersListItem = MessageTemplateFolder;

/** Query of `messageTemplateFolders.list`. */
export interface MessageTemplateFoldersListQuery {
  /** Field to sort by */
  sort_by?: string;
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplateFolders.list`. */
export type MessageTemplateFoldersListResponse = MessageTemplateFolderPage;

/** Body of `messageTemplateFolders.update`. */
export type MessageTemplateFoldersUpdateBody = MessageTemplateFolderUpdate;

/** Reply of `messageTemplateFolders.update`. */
export type MessageTemplateFoldersUpdateResponse = MessageTemplateFolder;

export interface MessageTemplatePage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: MessageTemplate[];
}

export interface MessageTemplateUpdate {
  name?: string;
  subject?: string;
  /** HTML with inline CSS */
  body?: string;
  /** Folder to move to (rsf_…); null for the top. Name it again to stay */
  folder_id?: string | null;
  /** Inboxes that may use it; null for all */
  inbox_ids?: string[] | null;
  /** Replaces all files, at most 25 MB together; an empty list deletes them. Sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

/** Body of `messageTemplates.create`. */
export type MessageTemplatesCreateBody = MessageTemplateCreate;

/** Body of `messageTemplates.createForTeam`. */
export type MessageTemplatesCreateForTeamBody = MessageTemplateCreate;

/** Reply of `messageTemplates.createForTeam`. */
export type MessageTemplatesCreateForTeamResponse = MessageTemplate;

/** Body of `messageTemplates.createForTeammate`. */
export type MessageTemplatesCreateForTeammateBody = TeammateMessageTemplateCreate;

/** Reply of `messageTemplates.createForTeammate`. */
export type MessageTemplatesCreateForTeammateResponse = MessageTemplate;

/** Body of `messageTemplates.createInFolder`. */
export type MessageTemplatesCreateInFolderBody = FolderMessageTemplateCreate;

/** Reply of `messageTemplates.createInFolder`. */
export type MessageTemplatesCreateInFolderResponse = MessageTemplate;

/** Reply of `messageTemplates.create`. */
export type MessageTemplatesCreateResponse = MessageTemplate;

/** Reply of `messageTemplates.get`. */
export type MessageTemplatesGetResponse = MessageTemplate;

/** Item of `messageTemplates.listForFolder`. */
export type MessageTemplatesListForFolderItem = MessageTemplate;

/** Query of `messageTemplates.listForFolder`. */
export interface MessageTemplatesListForFolderQuery {
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplates.listForFolder`. */
export type MessageTemplatesListForFolderResponse = MessageTemplatePage;

/** Item of `messageTemplates.listForTeam`. */
export type MessageTemplatesListForTeamItem = MessageTemplate;

/** Query of `messageTemplates.listForTeam`. */
export interface MessageTemplatesListForTeamQuery {
  /** Field to sort by */
  sort_by?: string;
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplates.listForTeam`. */
export type MessageTemplatesListForTeamResponse = MessageTemplatePage;

/** Item of `messageTemplates.listForTeammate`. */
export type MessageTemplatesListForTeammateItem = MessageTemplate;

/** Query of `messageTemplates.listForTeammate`. */
export interface MessageTemplatesListForTeammateQuery {
  /** Field to sort by */
  sort_by?: string;
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `messageTemplates.listForTeammate`. */
export type MessageTemplatesListForTeammateResponse = MessageTemplatePage;

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

/** Body of `messageTemplates.update`. */
export type MessageTemplatesUpdateBody = MessageTemplateUpdate;

/** Reply of `messageTemplates.update`. */
export type MessageTemplatesUpdateResponse = MessageTemplate;

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
  /** HTML or plain text */
  body: string;
  metadata: ChannelMessageMetadata;
  /** When it was written on your side, Unix seconds, whole */
  delivered_at?: number;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
}

/** The next page as a URL on the company's own host; null at the end. */
export interface PageLinks {
  /** Format: uri. */
  next?: string | null;
}

/** A message of a kind that has no facts of its own. */
export type PlainMessage = MessageBase & {
  type: "email" | "facebook" | "googleplay" | "internal" | "sms" | "tweet_dm" | "whatsapp" | "yalo_wha";
  metadata?: {
    [key: string]: unknown;
  };
};

export interface PrivateInboxCreate {
  name: string;
  custom_fields?: CustomFieldsUpdate;
}

export interface Recipient {
  _links: {
    related?: {
      /** Format: uri. */
      contact?: string | null;
    };
  };
  name: string | null;
  /** Address, number or name */
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
  /** When it rings, Unix seconds, up to 3 decimals */
  scheduled_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface ReplyDraftCreate {
  /** Teammate whose draft it is (tea_… or alias); left out, the token's */
  author_id?: string;
  /** Channel to send from */
  channel_id: string;
  /** Handles */
  to?: string[];
  /** Handles */
  cc?: string[];
  /** Handles */
  bcc?: string[];
  subject?: string;
  /** HTML */
  body: string;
  /** Quoted text of the earlier message; email only */
  quote_body?: string;
  /** At most 25 MB together; sent as multipart */
  attachments?: (Blob | File | Uint8Array)[];
  /**
   * Seen by the author alone, or by all with access to the conversation
   * @default "private"
   */
  mode?: "private" | "shared";
  /** Signature (sig_…); null for none. Email only */
  signature_id?: string | null;
  /**
   * Lets Front pick a signature; without effect beside signature_id
   * @default false
   */
  should_add_default_signature?: boolean;
}

/** An automation of the company, a team or a teammate. */
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
  /** What it does, in words */
  actions: string[];
  /** Whether it belongs to one teammate */
  is_private: boolean;
}

export interface RuleList {
  _links?: SelfLinks;
  _results?: Rule[];
}

/** Reply of `rules.get`. */
export type RulesGetResponse = Rule;

/** Reply of `rules.listForCompany`. */
export type RulesListForCompanyResponse = RuleList;

/** Reply of `rules.listForTeam`. */
export type RulesListForTeamResponse = RuleList;

/** Reply of `rules.listForTeammate`. */
export type RulesListForTeammateResponse = RuleList;

/** Reply of `rules.list`. */
export type RulesListResponse = RuleList;

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
  /** Unix seconds as text */
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

/** A saved filter over conversations, shared in a team. */
export interface SharedView {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      owner?: string | null;
    };
  };
  /** lns_… */
  id: string;
  name: string;
  /** Colour */
  highlight: string | null;
  inbox_ids: string[];
  /** With these tags */
  tag_ids: string[];
  /** Without these tags */
  not_tag_ids: string[];
  /** Without any tag */
  no_tags: boolean;
  /** Assigned to these teammates */
  assignee_ids: string[];
  /** Not assigned to these teammates */
  not_assignee_ids: string[];
}

export interface SharedViewCreate {
  name: string;
  /** inb_… */
  inbox_ids: string[];
  /** With these tags */
  tag_ids?: string[];
  /** Without these tags */
  not_tag_ids?: string[];
  /** Without any tag */
  no_tags?: boolean;
  /** Assigned to these teammates */
  assignee_ids?: string[];
  /** Not assigned to these teammates */
  not_assignee_ids?: string[];
  /** Colour */
  highlight?: string;
}

export interface SharedViewPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: SharedView[];
}

export interface SharedViewUpdate {
  name?: string;
  /** inb_… */
  inbox_ids?: string[];
  /** With these tags */
  tag_ids?: string[];
  /** Without these tags */
  not_tag_ids?: string[];
  /** Without any tag */
  no_tags?: boolean;
  /** Assigned to these teammates */
  assignee_ids?: string[];
  /** Not assigned to these teammates */
  not_assignee_ids?: string[];
  /** Colour */
  highlight?: string;
}

/** Working hours of a group of teammates. */
export interface Shift {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      teammates?: string;
      /** Format: uri. */
      owner?: string;
    };
  };
  /** shf_… */
  id: string;
  name: string;
  color: "black" | "grey" | "pink" | "purple" | "blue" | "teal" | "green" | "yellow" | "orange" | "red" | (string & {});
  /** IANA name, such as Europe/Paris */
  timezone: string;
  times: ShiftTimes;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface ShiftCreate {
  name: string;
  color: "black" | "grey" | "pink" | "purple" | "blue" | "teal" | "green" | "yellow" | "orange" | "red";
  /** IANA name, such as Europe/Paris */
  timezone: string;
  times: ShiftTimes;
  /** Who works it (tea_… or alias) */
  teammate_ids: string[];
}

/** Hours of one day, in the time zone of the shift. */
export interface ShiftInterval {
  /** Hours and minutes, 24 hours, such as 09:00 */
  start: string;
  /** Hours and minutes, 24 hours, such as 17:00 */
  end: string;
}

export interface ShiftList {
  _links?: SelfLinks;
  _results?: Shift[];
}

/** Hours by day of the week. */
export interface ShiftTimes {
  mon?: ShiftInterval;
  tue?: ShiftInterval;
  wed?: ShiftInterval;
  thu?: ShiftInterval;
  fri?: ShiftInterval;
  sat?: ShiftInterval;
  sun?: ShiftInterval;
}

export interface ShiftUpdate {
  name?: string;
  color?: "black" | "grey" | "pink" | "purple" | "blue" | "teal" | "green" | "yellow" | "orange" | "red";
  /** IANA name, such as Europe/Paris */
  timezone?: string;
  times?: ShiftTimes;
  /** Who works it (tea_… or alias) */
  teammate_ids?: string[];
}

/** Body of `shifts.addTeammates`. */
export type ShiftsAddTeammatesBody = TeammateIds;

/** Body of `shifts.create`. */
export type ShiftsCreateBody = ShiftCreate;

/** Body of `shifts.createForTeam`. */
export type ShiftsCreateForTeamBody = ShiftCreate;

/** Reply of `shifts.createForTeam`. */
export type ShiftsCreateForTeamResponse = Shift;

/** Reply of `shifts.create`. */
export type ShiftsCreateResponse = Shift;

/** Reply of `shifts.get`. */
export type ShiftsGetResponse = Shift;

/** Reply of `shifts.listForTeam`. */
export type ShiftsListForTeamResponse = ShiftList;

/** Reply of `shifts.listForTeammate`. */
export type ShiftsListForTeammateResponse = ShiftList;

/** Reply of `shifts.list`. */
export type ShiftsListResponse = ShiftList;

/** Reply of `shifts.listTeammates`. */
export type ShiftsListTeammatesResponse = TeammateList;

/** Body of `shifts.removeTeammates`. */
export type ShiftsRemoveTeammatesBody = TeammateIds;

/** Body of `shifts.update`. */
export type ShiftsUpdateBody = ShiftUpdate;

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
  /** Name in the From line */
  sender_info: string | null;
  /** Whether the teammates of the team may use it in their own channels */
  is_visible_for_all_teammate_channels: boolean;
  is_default: boolean;
  /** Whether it belongs to one teammate */
  is_private: boolean;
  /** Null for all channels */
  channel_ids: string[] | null;
}

export interface SignaturePage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Signature[];
}

export interface SignatureUpdate {
  name?: string;
  /** Name in the From line */
  sender_info?: string;
  /** HTML */
  body?: string;
  /** Whether the teammates of the team may use it in their own channels */
  is_visible_for_all_teammate_channels?: boolean;
  /** Makes it the default one */
  is_default?: boolean;
  /** Channels that may use it (cha_… or alias); null for all */
  channel_ids?: string[] | null;
}

/** Body of `signatures.createForTeam`. */
export type SignaturesCreateForTeamBody = TeamSignatureCreate;

/** Reply of `signatures.createForTeam`. */
export type SignaturesCreateForTeamResponse = Signature;

/** Body of `signatures.createForTeammate`. */
export type SignaturesCreateForTeammateBody = TeammateSignatureCreate;

/** Reply of `signatures.createForTeammate`. */
export type SignaturesCreateForTeammateResponse = Signature;

/** Reply of `signatures.get`. */
export type SignaturesGetResponse = Signature;

/** Item of `signatures.listForTeam`. */
export type SignaturesListForTeamItem = Signature;

/** Query of `signatures.listForTeam`. */
export interface SignaturesListForTeamQuery {
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `signatures.listForTeam`. */
export type SignaturesListForTeamResponse = SignaturePage;

/** Item of `signatures.listForTeammate`. */
export type SignaturesListForTeammateItem = Signature;

/** Query of `signatures.listForTeammate`. */
export interface SignaturesListForTeammateQuery {
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `signatures.listForTeammate`. */
export type SignaturesListForTeammateResponse = SignaturePage;

/** Body of `signatures.update`. */
export type SignaturesUpdateBody = SignatureUpdate;

/** Reply of `signatures.update`. */
export type SignaturesUpdateResponse = Signature;

/** Reply of `statuses.get`. */
export type StatusesGetResponse = TicketStatus;

/** Reply of `statuses.list`. */
export type StatusesListResponse = TicketStatusList;

/** A label of conversations. */
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
  /** Colour or emoji */
  highlight: string | null;
  /** Whether it belongs to one teammate */
  is_private: boolean;
  is_visible_in_conversation_lists: boolean;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface TagCreate {
  /** At most 64 characters */
  name: string;
  description?: string;
  highlight?: "grey" | "pink" | "red" | "orange" | "yellow" | "green" | "light-blue" | "blue" | "purple";
  is_visible_in_conversation_lists?: boolean;
}

export interface TagIds {
  /** tag_… */
  tag_ids: string[];
}

export interface TagList {
  _links?: SelfLinks;
  _results?: Tag[];
}

export interface TagPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: Tag[];
}

export interface TagUpdate {
  /** At most 64 characters */
  name?: string;
  description?: string;
  highlight?: "grey" | "pink" | "red" | "orange" | "yellow" | "green" | "light-blue" | "blue" | "purple";
  /** Tag to put it under; null for the top */
  parent_tag_id?: string | null;
  is_visible_in_conversation_lists?: boolean;
}

/** Body of `tags.create`. */
export type TagsCreateBody = TagCreate;

/** Body of `tags.createChild`. */
export type TagsCreateChildBody = TagCreate;

/** Reply of `tags.createChild`. */
export type TagsCreateChildResponse = Tag;

/** Body of `tags.createForCompany`. */
export type TagsCreateForCompanyBody = TagCreate;

/** Reply of `tags.createForCompany`. */
export type TagsCreateForCompanyResponse = Tag;

/** Body of `tags.createForTeam`. */
export type TagsCreateForTeamBody = TagCreate;

/** Reply of `tags.createForTeam`. */
export type TagsCreateForTeamResponse = Tag;

/** Body of `tags.createForTeammate`. */
export type TagsCreateForTeammateBody = TagCreate;

/** Reply of `tags.createForTeammate`. */
export type TagsCreateForTeammateResponse = Tag;

/** Reply of `tags.create`. */
export type TagsCreateResponse = Tag;

/** Reply of `tags.get`. */
export type TagsGetResponse = Tag;

/** Reply of `tags.listChildren`. */
export type TagsListChildrenResponse = TagList;

/** Item of `tags.listConversations`. */
export type TagsListConversationsItem = Conversation;

/** Query of `tags.listConversations`. */
export interface TagsListConversationsQuery {
  /** Which statuses to list */
  q?: ConversationQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `tags.listConversations`. */
export type TagsListConversationsResponse = ConversationPage;

/** Item of `tags.listForCompany`. */
export type TagsListForCompanyItem = Tag;

/** Query of `tags.listForCompany`. */
export interface TagsListForCompanyQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "id";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `tags.listForCompany`. */
export type TagsListForCompanyResponse = TagPage;

/** Item of `tags.listForTeam`. */
export type TagsListForTeamItem = Tag;

/** Query of `tags.listForTeam`. */
export interface TagsListForTeamQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "id";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `tags.listForTeam`. */
export type TagsListForTeamResponse = TagPage;

/** Item of `tags.listForTeammate`. */
export type TagsListForTeammateItem = Tag;

/** Query of `tags.listForTeammate`. */
export interface TagsListForTeammateQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
  /** Field to sort by */
  sort_by?: "id";
  /** Direction of `sort_by` */
  sort_order?: "asc" | "desc";
}

/** Reply of `tags.listForTeammate`. */
export type TagsListForTeammateResponse = TagPage;

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

/** Body of `tags.update`. */
export type TagsUpdateBody = TagUpdate;

/** A team with its inboxes and members. */
export interface Team {
  _links: SelfLinks;
  /** tim_… */
  id: string;
  name: string;
  inboxes: Inbox[];
  members: Teammate[];
}

export interface TeamIds {
  /** tim_… */
  team_ids: string[];
}

export interface TeamList {
  _links?: SelfLinks;
  _results?: TeamPreview[];
}

/** A team, which Front's pages call a workspace. */
export interface TeamPreview {
  _links: SelfLinks;
  /** tim_… */
  id: string;
  name: string;
}

export interface TeamSignatureCreate {
  name: string;
  /** Name in the From line */
  sender_info?: string;
  /** HTML */
  body: string;
  /** Whether the teammates of the team may use it in their own channels */
  is_visible_for_all_teammate_channels?: boolean;
  /** Makes it the default one */
  is_default?: boolean;
  /** Channels that may use it (cha_… or alias); left out or null for all */
  channel_ids?: string[] | null;
}

/** A user of the company, or a bot that acts for something. */
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
  /** Name in @ mentions */
  username: string;
  first_name: string;
  last_name: string;
  is_admin: boolean;
  is_available: boolean;
  is_blocked: boolean;
  /** People are `user` and `visitor`; the others name what a bot acts for */
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

/** Teammates who share access to teams, inboxes and contacts. */
export interface TeammateGroup {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      teammates?: string;
      /** Format: uri. */
      teams?: string;
      /** Format: uri. */
      inboxes?: string;
    };
  };
  /** cir_… */
  id: string;
  name: string;
  description: string | null;
  /** Such a group cannot be changed or deleted here */
  is_managed_by_scim: boolean;
  permissions: {
    contacts?: {
      /** Which contacts the group sees */
      access?: string;
      contact_list_ids?: string[];
    };
  };
}

export interface TeammateGroupCreate {
  name: string;
  description?: string;
  permissions?: TeammateGroupPermissions;
}

export interface TeammateGroupList {
  _links?: SelfLinks;
  _results?: TeammateGroup[];
}

export interface TeammateGroupPermissions {
  contacts?: {
    /** Which contacts the group sees */
    access: string;
    /**
     * Old name of `contact_list_ids`
     * @deprecated
     */
    contact_group_ids?: string[];
    /** grp_… */
    contact_list_ids?: string[];
  };
}

export interface TeammateGroupUpdate {
  name?: string;
  description?: string;
  permissions?: TeammateGroupPermissions;
}

/** Body of `teammateGroups.addInboxes`. */
export type TeammateGroupsAddInboxesBody = InboxIds;

/** Body of `teammateGroups.addTeammates`. */
export type TeammateGroupsAddTeammatesBody = TeammateIds;

/** Body of `teammateGroups.addTeams`. */
export type TeammateGroupsAddTeamsBody = TeamIds;

/** Body of `teammateGroups.create`. */
export type TeammateGroupsCreateBody = TeammateGroupCreate;

/** Reply of `teammateGroups.create`. */
export type TeammateGroupsCreateResponse = TeammateGroup;

/** Reply of `teammateGroups.get`. */
export type TeammateGroupsGetResponse = TeammateGroup;

/** Reply of `teammateGroups.listInboxes`. */
export type TeammateGroupsListInboxesResponse = InboxList;

/** Reply of `teammateGroups.list`. */
export type TeammateGroupsListResponse = TeammateGroupList;

/** Reply of `teammateGroups.listTeammates`. */
export type TeammateGroupsListTeammatesResponse = TeammateList;

/** Reply of `teammateGroups.listTeams`. */
export type TeammateGroupsListTeamsResponse = TeamList;

/** Body of `teammateGroups.removeInboxes`. */
export type TeammateGroupsRemoveInboxesBody = InboxIds;

/** Body of `teammateGroups.removeTeammates`. */
export type TeammateGroupsRemoveTeammatesBody = TeammateIds;

/** Body of `teammateGroups.removeTeams`. */
export type TeammateGroupsRemoveTeamsBody = TeamIds;

/** Body of `teammateGroups.update`. */
export type TeammateGroupsUpdateBody = TeammateGroupUpdate;

export interface TeammateIds {
  /** tea_… or alias */
  teammate_ids: string[];
}

export interface TeammateList {
  _links?: SelfLinks;
  _results?: Teammate[];
}

export interface TeammateMessageTemplateCreate {
  name: string;
  subject?: string;
  /** HTML with inline CSS */
  body: string;
  /** Folder to put it in (rsf_…) */
  folder_id?: string | null;
}

export interface TeammateSignatureCreate {
  name: string;
  /** Name in the From line */
  sender_info?: string;
  /** HTML */
  body: string;
  /** Makes it the default one */
  is_default?: boolean;
  /** Channels that may use it (cha_… or alias); left out or null for all */
  channel_ids?: string[] | null;
}

export interface TeammateUpdate {
  /** Unique; lower case letters, digits and underscores */
  username?: string;
  first_name?: string;
  last_name?: string;
  is_available?: boolean;
  custom_fields?: CustomFieldsUpdate;
}

/** Reply of `teammates.get`. */
export type TeammatesGetResponse = Teammate;

/** Item of `teammates.listConversations`. */
export type TeammatesListConversationsItem = Conversation;

/** Query of `teammates.listConversations`. */
export interface TeammatesListConversationsQuery {
  /** Which statuses to list */
  q?: ConversationQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `teammates.listConversations`. */
export type TeammatesListConversationsResponse = ConversationPage;

/** Reply of `teammates.listInboxes`. */
export type TeammatesListInboxesResponse = InboxList;

/** Reply of `teammates.list`. */
export type TeammatesListResponse = TeammateList;

/** Body of `teammates.update`. */
export type TeammatesUpdateBody = TeammateUpdate;

/** Body of `teams.addTeammates`. */
export type TeamsAddTeammatesBody = TeammateIds;

/** Reply of `teams.get`. */
export type TeamsGetResponse = Team;

/** Reply of `teams.list`. */
export type TeamsListResponse = TeamList;

/** Body of `teams.removeTeammates`. */
export type TeamsRemoveTeammatesBody = TeammateIds;

/** A status that conversations may have when the company uses ticketing. */
export interface TicketStatus {
  _links: SelfLinks;
  /** sts_… */
  id: string;
  /** Of a built-in status the name of its category */
  name: string;
  category: "open" | "waiting" | "resolved" | (string & {}) | null;
  description: string | null;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
}

export interface TicketStatusList {
  _links?: SelfLinks;
  _results?: TicketStatus[];
}

/** A time in which a teammate is away. */
export interface TimeOff {
  _links: {
    /** Format: uri. */
    self?: string;
    related?: {
      /** Format: uri. */
      teammate?: string;
    };
  };
  /** vcr_… */
  id: string;
  name: string;
  /** Unix seconds */
  start_at: number;
  /** Unix seconds; null while the end is open */
  end_at?: number | null;
  /** Unix seconds, up to 3 decimals */
  created_at?: number;
  /** Unix seconds, up to 3 decimals */
  updated_at?: number;
  auto_responder: TimeOffAutoResponder;
}

/** What is answered meanwhile. */
export interface TimeOffAutoResponder {
  body?: string;
  is_enabled?: boolean;
  /** Answers known contacts only */
  is_contacts_only?: boolean;
  /** Channels that it answers in (cha_…) */
  channel_ids?: string[];
}

export interface TimeOffCreate {
  name: string;
  /** Unix seconds */
  start_at: number;
  /** Unix seconds; null leaves the end open */
  end_at?: number | null;
  auto_responder?: TimeOffAutoResponder;
}

export interface TimeOffPage {
  _pagination?: PageLinks;
  _links?: SelfLinks;
  _results?: TimeOff[];
}

/** Filter, sent as `q[active_from]=1798761600`. */
export interface TimeOffQuery {
  /** Only what is active from this time on, Unix seconds */
  active_from?: number;
  /** Only what is active until this time, Unix seconds */
  active_until?: number;
}

export interface TimeOffUpdate {
  name?: string;
  /** Unix seconds */
  start_at?: number;
  /** Unix seconds; null opens the end */
  end_at?: number | null;
  auto_responder?: TimeOffAutoResponder;
}

/** Body of `timeOffs.createForTeammate`. */
export type TimeOffsCreateForTeammateBody = TimeOffCreate;

/** Reply of `timeOffs.createForTeammate`. */
export type TimeOffsCreateForTeammateResponse = TimeOff;

/** Reply of `timeOffs.get`. */
export type TimeOffsGetResponse = TimeOff;

/** Item of `timeOffs.listForTeam`. */
export type TimeOffsListForTeamItem = TimeOff;

/** Query of `timeOffs.listForTeam`. */
export interface TimeOffsListForTeamQuery {
  /** Only what is active in this time */
  q?: TimeOffQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `timeOffs.listForTeam`. */
export type TimeOffsListForTeamResponse = TimeOffPage;

/** Item of `timeOffs.listForTeammate`. */
export type TimeOffsListForTeammateItem = TimeOff;

/** Query of `timeOffs.listForTeammate`. */
export interface TimeOffsListForTeammateQuery {
  /** Only what is active in this time */
  q?: TimeOffQuery;
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `timeOffs.listForTeammate`. */
export type TimeOffsListForTeammateResponse = TimeOffPage;

/** Body of `timeOffs.update`. */
export type TimeOffsUpdateBody = TimeOffUpdate;

/** A tweet. */
export type TweetMessage = MessageBase & {
  type: "tweet";
  metadata?: {
    /** Twitter's id */
    external_id?: string;
    /** Format: uri. */
    twitter_url?: string;
    is_retweet?: boolean;
    have_been_retweeted?: boolean;
    have_been_favorited?: boolean;
  };
};

/** Body of `views.addTeammates`. */
export type ViewsAddTeammatesBody = TeammateIds;

/** Body of `views.createForTeam`. */
export type ViewsCreateForTeamBody = SharedViewCreate;

/** Reply of `views.createForTeam`. */
export type ViewsCreateForTeamResponse = SharedView;

/** Reply of `views.get`. */
export type ViewsGetResponse = SharedView;

/** Item of `views.listForTeam`. */
export type ViewsListForTeamItem = SharedView;

/** Query of `views.listForTeam`. */
export interface ViewsListForTeamQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `views.listForTeam`. */
export type ViewsListForTeamResponse = SharedViewPage;

/** Item of `views.list`. */
export type ViewsListItem = SharedView;

/** Query of `views.list`. */
export interface ViewsListQuery {
  /** Page size, 1 to 100. A page may hold fewer even when more follow. */
  limit?: number;
  /** Where the page starts, out of the last page's `_pagination.next`. Only good for the same list. */
  page_token?: string;
}

/** Reply of `views.list`. */
export type ViewsListResponse = SharedViewPage;

/** Body of `views.update`. */
export type ViewsUpdateBody = SharedViewUpdate;
