// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

/** A company, found by its domain. */
export interface Account {
  /** Id, such as 123458_domain.com */
  accountId: string;
  /** Id of the user that owns the account */
  ownerId?: number;
  name?: string;
  /** Unique in the organization */
  domain?: string;
  customProperties?: AccountProperty[];
  targeted?: boolean;
  /** A deleted account can still be read by its id */
  deleted?: boolean;
  /** Epoch milliseconds */
  createDateTime?: number;
  /** Epoch milliseconds */
  updateDateTime?: number;
}

export interface AccountCreate {
  /** Id of a user */
  ownerId: number;
  name?: string;
  /** Must not belong to another account */
  domain?: string;
  customProperties?: AccountProperty[];
  targeted?: boolean;
}

export interface AccountListReply {
  data: {
    accounts: Account[];
    /** Number of all accounts */
    total?: number;
    /** Relative URL of the next page; absent on the last one */
    next?: string | null;
  };
}

export interface AccountProperty {
  /** Name for humans */
  label?: string;
  /** Key */
  name?: string;
  /** Value, of the type that `type` names */
  value?: unknown;
  /** Such as NUMBER; keep it the same over time */
  type?: string;
}

export interface AccountReply {
  data: Account;
}

export interface AccountUpdate {
  accountId: string;
  /** Id of a user */
  ownerId?: number;
  name?: string;
  domain?: string;
  customProperties?: AccountProperty[];
  targeted?: boolean;
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
  /** Where the page starts */
  index?: number;
  /**
   * Page size, 1 to 65
   * @default 10
   */
  size?: number;
}

/** Reply of `accounts.list`. */
export type AccountsListResponse = Account[];

/** Body of `accounts.update`. */
export type AccountsUpdateBody = AccountUpdate;

/** Reply of `accounts.update`. */
export type AccountsUpdateResponse = Account;

export interface AppDisconnectedEvent {
  type: "app_disconnected";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** Body of `app.getTokenInfo`. */
export type AppGetTokenInfoBody = TokenInfoRequest;

/** Reply of `app.getTokenInfo`. */
export type AppGetTokenInfoResponse = TokenInfo;

/** Query of `app.uninstall`. */
export interface AppUninstallQuery {
  /** Id of the app */
  clientId: string;
  /** Secret of the app */
  clientSecret: string;
}

export interface AppUninstallReply {
  result?: string;
  ok?: boolean;
}

/** Reply of `app.uninstall`. */
export type AppUninstallResponse = AppUninstallReply;

export interface ButtonClickedEvent {
  type: "button_clicked";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ChatToCallEvent {
  type: "chat_to_call";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** A site visitor that is known by an e-mail address or by an id of your own. */
export interface Contact {
  /** Id that Drift gives */
  id: number;
  /** First captured, epoch milliseconds */
  createdAt?: number;
  attributes?: ContactAttributes;
}

/** A standard or custom attribute that contacts may have. */
export interface ContactAttributeDefinition {
  /** Key in `attributes` */
  name: string;
  displayName?: string;
  type?: "STRING" | "NUMERIC" | "BOOLEAN" | "DATETIME" | "DATE" | (string & {});
}

export interface ContactAttributeListReply {
  data: {
    properties: ContactAttributeDefinition[];
  };
}

/** Standard and custom attributes. Unset ones are absent; replies also hold internal keys such as `_END_USER_VERSION` and doubles such as `external_id`. */
export interface ContactAttributes {
  /** Not unique */
  email?: string;
  /** Id of your own. A guessable one is a risk unless signed identities are on. */
  externalId?: string;
  name?: string;
  phone?: string;
  tags?: ContactTag[];
  /** Epoch milliseconds */
  start_date?: number;
  [key: string]: unknown;
}

/** A key that is not known yet becomes a custom attribute; its first value, which must not be null, fixes its type. */
export interface ContactAttributesCreate {
  email: string;
  /** Id of your own. Without it the browser SDK cannot match the contact later. */
  externalId?: string;
  name?: string;
  phone?: string;
  [key: string]: unknown;
}

/** Only the keys that are given change. A new key needs a value that is not null. */
export interface ContactAttributesUpdate {
  email?: string;
  externalId?: string;
  name?: string;
  phone?: string;
  [key: string]: unknown;
}

export interface ContactChange {
  /** Path of the attribute, such as attributes.email */
  name: string;
  /** Value before */
  previous?: unknown;
  /** Value now */
  updated?: unknown;
}

export interface ContactCreate {
  attributes: ContactAttributesCreate;
}

export interface ContactIdentifiedData {
  /** Id of the contact */
  endUserId?: number;
  [key: string]: unknown;
}

export interface ContactIdentifiedEvent {
  type: "contact_identified";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: ContactIdentifiedData;
}

export interface ContactListReply {
  data: Contact[];
}

export interface ContactReply {
  data: Contact;
}

export interface ContactTag {
  name?: string;
  [key: string]: unknown;
}

export interface ContactTagCreate {
  name: string;
}

export interface ContactUpdate {
  attributes: ContactAttributesUpdate;
}

export interface ContactUpdatedData {
  /** Id of the contact */
  endUserId: number;
  /** Epoch milliseconds */
  timestamp?: number;
  orgId?: number;
  diff?: ContactChange[];
}

export interface ContactUpdatedEvent {
  type: "contact_updated";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: ContactUpdatedData;
}

/** Body of `contacts.addTags`. */
export type ContactsAddTagsBody = ContactTagCreate[];

/** Body of `contacts.create`. */
export type ContactsCreateBody = ContactCreate;

/** Reply of `contacts.create`. */
export type ContactsCreateResponse = Contact;

/** Body of `contacts.createTimelineEvent`. */
export type ContactsCreateTimelineEventBody = TimelineEventCreate;

/** Reply of `contacts.createTimelineEvent`. */
export type ContactsCreateTimelineEventResponse = TimelineEventReply;

/** Reply of `contacts.get`. */
export type ContactsGetResponse = Contact;

/** Reply of `contacts.listAttributes`. */
export type ContactsListAttributesResponse = ContactAttributeDefinition[];

/** Query of `contacts.list`. */
export interface ContactsListQuery {
  /** E-mail address to look for */
  email?: string;
  /** Most contacts to return for an e-mail address */
  limit?: number;
  /** What kind of id `id` holds */
  idType?: "external" | "drift" | "internal";
  /** Ids to look for */
  id?: string[];
}

/** Reply of `contacts.list`. */
export type ContactsListResponse = Contact[];

/** Ids of `contacts.removeTag`. */
export interface ContactsRemoveTagPath {
  /** Id of the contact */
  contactId: number;
  /** Name of the tag */
  tagName: string;
}

/** Body of `contacts.removeTags`. */
export type ContactsRemoveTagsBody = string[];

/** Body of `contacts.unsubscribe`. */
export type ContactsUnsubscribeBody = string[];

/** Body of `contacts.update`. */
export type ContactsUpdateBody = ContactUpdate;

/** Body of `contacts.updateByIdType`. */
export type ContactsUpdateByIdTypeBody = ContactUpdate;

/** Query of `contacts.updateByIdType`. */
export interface ContactsUpdateByIdTypeQuery {
  /** What kind of id `id` holds */
  idType: "drift" | "external" | "internal";
  /** Id of the contact */
  id: string;
}

/** Reply of `contacts.updateByIdType`. */
export type ContactsUpdateByIdTypeResponse = Contact;

/** Reply of `contacts.update`. */
export type ContactsUpdateResponse = Contact;

/** The messages between one contact and users or bots. */
export interface Conversation {
  id: number;
  status: ConversationStatus;
  /** Ids of the users that take part */
  participants?: number[];
  contactId: number;
  inboxId: number;
  orgId?: number;
  /** Epoch milliseconds */
  createdAt: number;
  /** Last change, such as a message or a new status, epoch milliseconds */
  updatedAt?: number;
  /** Playbook that the conversation began with */
  relatedPlaybookId?: number;
  conversationTags?: ConversationTag[];
}

export interface ConversationCreate {
  /** The contact is created when it is not known yet */
  email: string;
  message: ConversationFirstMessage;
}

export interface ConversationFirstMessage {
  /** HTML */
  body?: string;
  attributes?: {
    /** Shown as the header of the chat */
    integrationSource?: string;
    [key: string]: unknown;
  };
}

export interface ConversationInactiveEvent {
  type: "conversation_inactive";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ConversationLegacyListReply {
  data: Conversation[];
}

/** Absolute URLs, on a host other than the one of the API; the client takes `page_token` out of them. */
export interface ConversationLinks {
  self?: string;
  /** Absent on the last page */
  next?: string | null;
}

export interface ConversationListReply {
  data: Conversation[];
  links?: ConversationLinks;
}

export interface ConversationManualPushEvent {
  type: "conversation_manual_push";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ConversationParticipantAddedEvent {
  type: "conversation_participant_added";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ConversationParticipantRemovedEvent {
  type: "conversation_participant_removed";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ConversationPushEvent {
  type: "conversation_push";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ConversationReply {
  data: Conversation;
}

export interface ConversationReport {
  /** Number of conversations */
  count: number;
  data: ConversationReportRow[];
}

export interface ConversationReportFilter {
  /** Such as lastAgentId or firstCloseAt */
  property: string;
  /** Such as HAS_PROPERTY or BETWEEN */
  operation: string;
  /** Times as YYYY-MM-DD or epoch milliseconds. Some operations take no value. */
  values?: (string | number | boolean)[];
}

export interface ConversationReportQuery {
  filters?: ConversationReportFilter[];
  /** Numeric properties, such as timeToCloseMillis or firstAgentMessageAt */
  metrics: string[];
}

export interface ConversationReportRow {
  conversationId: number;
  /** In the order of the query */
  metrics: ConversationReportValue[];
}

/** A number, or the text NaN when the conversation has no such metric. */
export type ConversationReportValue = number | "NaN";

/** Number of conversations by status. */
export interface ConversationStats {
  [key: string]: unknown;
}

/** `bulk_sent` is a playbook message that nobody has answered yet. */
export type ConversationStatus = "open" | "closed" | "pending" | "bulk_sent" | (string & {});

export interface ConversationStatusUpdatedEvent {
  type: "conversation_status_updated";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface ConversationTag {
  /** Hexadecimal colour */
  color?: string;
  name?: string;
}

/** The transcript as data; its fields are not documented. */
export interface ConversationTranscript {
  [key: string]: unknown;
}

/** Body of `conversations.create`. */
export type ConversationsCreateBody = ConversationCreate;

/** Reply of `conversations.create`. */
export type ConversationsCreateResponse = Conversation;

/** Reply of `conversations.getJsonTranscript`. */
export type ConversationsGetJsonTranscriptResponse = ConversationTranscript;

/** Reply of `conversations.get`. */
export type ConversationsGetResponse = Conversation;

/** Reply of `conversations.getStats`. */
export type ConversationsGetStatsResponse = ConversationStats;

/** Item of `conversations.list`. */
export type ConversationsListItem = Conversation;

/** Query of `conversations.listLegacy`. */
export interface ConversationsListLegacyQuery {
  /** Only conversations of this status */
  status?: "open" | "closed" | "pending";
}

/** Reply of `conversations.listLegacy`. */
export type ConversationsListLegacyResponse = Conversation[];

/** Item of `conversations.listMessages`. */
export type ConversationsListMessagesItem = Message;

/** Query of `conversations.listMessages`. */
export interface ConversationsListMessagesQuery {
  /** Cursor that the page before gave */
  next?: string;
}

/** Reply of `conversations.listMessages`. */
export type ConversationsListMessagesResponse = Message[];

/** Query of `conversations.list`. */
export interface ConversationsListQuery {
  /**
   * Page size, 1 to 100
   * @default 25
   */
  limit?: number;
  /** Only these statuses: 1 open, 2 closed, 3 pending */
  statusId?: (1 | 2 | 3)[];
  /** Where the page starts; leave it out on the first call */
  page_token?: string;
}

/** Reply of `conversations.list`. */
export type ConversationsListResponse = Conversation[];

/** Body of `conversations.sendMessage`. */
export type ConversationsSendMessageBody = MessageCreate;

/** Reply of `conversations.sendMessage`. */
export type ConversationsSendMessageResponse = SentMessage;

/** Body of an error, as Drift sends it. */
export type DriftErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type DriftWebhookEvent =
  | AppDisconnectedEvent
  | ButtonClickedEvent
  | ChatToCallEvent
  | ContactIdentifiedEvent
  | ContactUpdatedEvent
  | ConversationInactiveEvent
  | ConversationManualPushEvent
  | ConversationParticipantAddedEvent
  | ConversationParticipantRemovedEvent
  | ConversationPushEvent
  | ConversationStatusUpdatedEvent
  | GdprDeleteRequestedEvent
  | MeetingUpdatedEvent
  | NewCommandMessageEvent
  | NewConversationEvent
  | NewMeetingEvent
  | NewMessageEvent
  | PhoneCapturedEvent
  | PlaybookGoalMetEvent
  | UserAvailabilityUpdatedEvent
  | UserUnsubscribedEvent;

export interface ErrorDetail {
  /** Machine code. The contacts API also knows CONTACT-1 to CONTACT-11. */
  type: "validation_error" | "authentication_error" | "not_found" | "rate_limit" | "internal_error" | (string & {});
  /** Text for humans */
  message: string;
  /** The parameter that was refused */
  param?: string;
}

/** Why a call was refused. Most endpoints send `error`, listings of conversations may send `errors`. */
export interface ErrorReply {
  error?: ErrorDetail;
  errors?: ErrorDetail[];
}

/** Body of `gdpr.delete`. */
export type GdprDeleteBody = GdprRequest;

export interface GdprDeleteRequestedEvent {
  type: "gdpr_delete_requested";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** Reply of `gdpr.delete`. */
export type GdprDeleteResponse = GdprResult;

export interface GdprReply {
  data: GdprResult;
}

export interface GdprRequest {
  /** Whose data */
  email: string;
}

export interface GdprResult {
  message?: string;
}

/** Body of `gdpr.retrieve`. */
export type GdprRetrieveBody = GdprRequest;

/** Reply of `gdpr.retrieve`. */
export type GdprRetrieveResponse = GdprResult;

/** A conversational landing page; its fields are not documented. */
export interface LandingPage {
  [key: string]: unknown;
}

/** A meeting that a contact booked with a user. Unset fields are absent. */
export interface Meeting {
  /** Id of the user that holds the meeting */
  agentId?: number;
  orgId?: number;
  /** Such as ACTIVE */
  status?: string;
  /** Where it was booked, such as EMAIL_DROP */
  meetingSource?: string;
  /** Id of the contact that booked it */
  schedulerId?: number;
  /** Id in the calendar */
  eventId?: string;
  /** Id of the meeting */
  slug?: string;
  /** Epoch milliseconds */
  slotStart?: number;
  /** Epoch milliseconds */
  slotEnd?: number;
  /** Epoch milliseconds */
  updatedAt?: number;
  /** When it was booked, epoch milliseconds */
  scheduledAt?: number;
  /** Such as New Meeting */
  meetingType?: string;
  conversationId?: number;
  endUserTimeZone?: string;
  /** Notes of the contact */
  meetingNotes?: string;
  /** Id of a user */
  bookedBy?: number;
}

export interface MeetingListReply {
  data: Meeting[];
}

export interface MeetingUpdatedEvent {
  type: "meeting_updated";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** Query of `meetings.list`. */
export interface MeetingsListQuery {
  /** Earliest start, epoch milliseconds */
  min_start_time: number;
  /** Latest start, epoch milliseconds */
  max_start_time: number;
}

/** Reply of `meetings.list`. */
export type MeetingsListResponse = Meeting[];

/** One entry of a conversation. */
export interface Message {
  id: number;
  orgId?: number;
  /** HTML */
  body?: string;
  author?: MessageAuthor;
  /** Today `chat` and `private_note`; old conversations hold the others */
  type: "chat" | "private_note" | "private_prompt" | "suggestion" | "edit" | (string & {});
  conversationId?: number;
  /** Epoch milliseconds */
  createdAt?: number;
  buttons?: MessageButton[];
  /** Where the message was written */
  context?: {
    ip?: string;
    userAgent?: string;
    [key: string]: unknown;
  };
  /** Old messages of the type `edit`: the message that changes */
  editedMessageId?: number;
  editType?: "delete" | "replace" | "replace_body" | "replace_buttons" | (string & {});
  attributes?: MessageAttributes;
}

export interface MessageAttributes {
  preMessages?: unknown;
  /** The app that posted the message over the API */
  developer_app_id?: string;
  integrationSource?: string;
  [key: string]: unknown;
}

export interface MessageAuthor {
  /** Id of the contact or of the user */
  id: number;
  type: "contact" | "user" | (string & {});
  /** True when the user is a bot */
  bot?: boolean;
}

export interface MessageButton {
  value?: string;
  label?: string;
  type?: string;
  [key: string]: unknown;
}

export interface MessageButtonCreate {
  value: string;
  label: string;
  type: string;
}

export interface MessageCreate {
  /** `private_note` is seen by users only */
  type: "chat" | "private_note";
  /** HTML */
  body?: string;
  buttons?: MessageButtonCreate[];
  /** User to post as. Default the bot of the app. */
  userId?: number;
  /** Id of the organization */
  orgId?: number;
}

export interface MessageListReply {
  data: MessagePage;
  pagination?: MessagePagination;
}

export interface MessagePage {
  messages: Message[];
}

export interface MessagePagination {
  /** False on the last page */
  more?: boolean;
  /** Cursor of the next page */
  next?: string;
}

export interface NewCommandMessageEvent {
  type: "new_command_message";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface NewConversationData {
  contactId?: number;
  /** Epoch milliseconds */
  createdAt?: number;
  [key: string]: unknown;
}

export interface NewConversationEvent {
  type: "new_conversation";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: NewConversationData;
}

export interface NewMeetingEvent {
  type: "new_meeting";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface NewMessageEvent {
  type: "new_message";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: Message;
}

/** Body of `oauth.createToken`. */
export type OauthCreateTokenBody = TokenRequest;

/** Reply of `oauth.createToken`. */
export type OauthCreateTokenResponse = TokenReply;

/** An object whose fields Drift does not document. */
export interface OpenRecord {
  [key: string]: unknown;
}

export interface PhoneCapturedEvent {
  type: "phone_captured";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** A bot that is on. */
export interface Playbook {
  id: number;
  name?: string;
  orgId?: number;
  meta?: {
    [key: string]: unknown;
  };
  /** Epoch milliseconds */
  createdAt?: number;
  /** Epoch milliseconds */
  updatedAt?: number;
  /** Id of a user */
  createdAuthorId?: number;
  /** Id of a user */
  updatedAuthorId?: number;
  /** What the browser SDK starts the playbook by */
  interactionId?: number;
  /** Kind, such as BOOK_MORE_MEETINGS */
  reportType?: string;
  goals?: PlaybookGoal[];
}

export interface PlaybookGoal {
  id?: string;
  message?: string;
}

export interface PlaybookGoalMetEvent {
  type: "playbook_goal_met";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** Reply of `playbooks.listLandingPages`. */
export type PlaybooksListLandingPagesResponse = LandingPage[];

/** Reply of `playbooks.list`. */
export type PlaybooksListResponse = Playbook[];

/** Body of `reports.queryConversations`. */
export type ReportsQueryConversationsBody = ConversationReportQuery;

/** Reply of `reports.queryConversations`. */
export type ReportsQueryConversationsResponse = ConversationReport;

export interface ScimName {
  givenName?: string;
  familyName?: string;
  formatted?: string;
}

export interface ScimRole {
  /** ADMIN or MEMBER; on enterprise plans also `role-ids=[<id>]` */
  value?: string;
  display?: string;
  primary?: boolean;
  type?: string | null;
}

/** A user as a SCIM 2.0 resource. */
export interface ScimUser {
  schemas?: string[];
  /** Id of the user as text */
  id?: string;
  /** E-mail address */
  userName: string;
  displayName: string;
  active?: boolean;
  name?: ScimName;
  emails?: ScimValue[];
  phoneNumbers?: ScimValue[];
  photos?: ScimValue[];
  roles?: ScimRole[];
  locale?: string;
  [key: string]: unknown;
}

export interface ScimUserCreate {
  schemas?: string[];
  /** E-mail address */
  userName: string;
  displayName: string;
  roles?: ScimRole[];
  name?: ScimName;
  phoneNumbers?: ScimValue[];
  locale?: string;
  [key: string]: unknown;
}

export interface ScimUserListReply {
  schemas?: string[];
  Resources: ScimUser[];
  /** Number of all users that match */
  totalResults: number;
  /** First user of the page, counted from 1 */
  startIndex?: number;
  /** May be 0; count `Resources` instead */
  itemsPerPage?: number;
}

/** The fields to set. They stand in the body itself. */
export interface ScimUserUpdate {
  ScimUser?: never;
  schemas?: string[];
  id?: string;
  /** E-mail address */
  userName?: string;
  displayName?: string;
  active?: boolean;
  name?: ScimName;
  emails?: ScimValue[];
  phoneNumbers?: ScimValue[];
  photos?: ScimValue[];
  roles?: ScimRole[];
  locale?: string;
  [key: string]: unknown;
}

/** Body of `scimUsers.create`. */
export type ScimUsersCreateBody = ScimUserCreate;

/** Reply of `scimUsers.create`. */
export type ScimUsersCreateResponse = ScimUser;

/** Reply of `scimUsers.get`. */
export type ScimUsersGetResponse = ScimUser;

/** Item of `scimUsers.list`. */
export type ScimUsersListItem = ScimUser;

/** Query of `scimUsers.list`. */
export interface ScimUsersListQuery {
  /** SCIM filter of RFC 7644 */
  filter?: string;
  /**
   * First user of the page, counted from 1
   * @default 1
   */
  startIndex?: number;
  /** Page size */
  count?: number;
}

/** Reply of `scimUsers.list`. */
export type ScimUsersListResponse = ScimUser[];

/** Body of `scimUsers.replace`. */
export type ScimUsersReplaceBody = ScimUserUpdate;

/** Reply of `scimUsers.replace`. */
export type ScimUsersReplaceResponse = ScimUser;

/** Body of `scimUsers.update`. */
export type ScimUsersUpdateBody = ScimUserUpdate;

/** Reply of `scimUsers.update`. */
export type ScimUsersUpdateResponse = ScimUser;

export interface ScimValue {
  value?: string;
  display?: string;
  primary?: boolean;
}

/** The message, bare or in a list of one; Drift's documents show both. */
export type SentMessage = Message | MessagePage;

export interface SentMessageReply {
  data: SentMessage;
}

/** A group of users; its fields are not documented. */
export interface Team {
  [key: string]: unknown;
}

export interface TeamListReply {
  data: Team[];
}

/** Reply of `teams.listForUser`. */
export type TeamsListForUserResponse = Team[];

/** Reply of `teams.list`. */
export type TeamsListResponse = Team[];

/** Give `contactId` or `externalId`. */
export interface TimelineEventCreate {
  /** Name shown in the timeline */
  event: string;
  contactId?: number;
  externalId?: string;
  /** When it happened, epoch milliseconds. Default now. */
  createdAt?: number;
  /** @deprecated */
  attributes?: {
    [key: string]: unknown;
  };
}

export interface TimelineEventReply {
  data?: OpenRecord;
}

/** What Drift knows of an access token. */
export interface TokenInfo {
  access_token?: string;
  /** The organization, as `orgId:<number>` */
  authenticated_userid?: string;
  credential_id?: string;
  token_type?: string;
  /** Life in milliseconds (not seconds as in a token reply); 0: it does not expire */
  expires_in?: number;
  /** Epoch milliseconds */
  created_at?: number;
  /** Scopes with spaces between them */
  scope?: string;
  id?: string;
}

export interface TokenInfoRequest {
  /** The token to look at */
  access_token: string;
}

/** Tokens of one organization. Drift sends camelCase or snake_case names; read both. Keep the new refresh token after each refresh. */
export interface TokenReply {
  accessToken?: string;
  access_token?: string;
  refreshToken?: string;
  refresh_token?: string;
  /** Seconds, 7200 */
  expiresIn?: number;
  /** Seconds, 7200 */
  expires_in?: number;
  tokenType?: string;
  token_type?: string;
  /** The organization that installed the app */
  orgId?: number;
}

/** `code` goes with authorization_code, `refresh_token` with refresh_token. */
export interface TokenRequest {
  client_id: string;
  client_secret: string;
  grant_type: "authorization_code" | "refresh_token";
  /** From the redirect, good for one exchange */
  code?: string;
  refresh_token?: string;
}

/** A member of the organization. Unset fields are absent. */
export interface User {
  id: number;
  orgId?: number;
  name?: string;
  /** Short name */
  alias?: string;
  email?: string;
  phone?: string;
  locale?: string;
  availability?: "AVAILABLE" | "OFFLINE" | "ON_CALL" | (string & {});
  role?: "member" | "admin" | "agent" | (string & {});
  timeZone?: string;
  avatarUrl?: string;
  /** The user is a person that confirmed the account */
  verified?: boolean;
  bot?: boolean;
  /** Epoch milliseconds */
  createdAt?: number;
  /** Epoch milliseconds */
  updatedAt?: number;
}

export interface UserAvailabilityUpdatedEvent {
  type: "user_availability_updated";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

export interface UserListReply {
  data: User[];
}

export interface UserReply {
  data: User;
}

export interface UserUnsubscribedEvent {
  type: "user_unsubscribed";
  orgId: number;
  /** The app's Verification Token */
  token: string;
  data: OpenRecord;
}

/** The fields to set. */
export interface UserUpdate {
  name?: string;
  /** Short name */
  alias?: string;
  email?: string;
  phone?: string;
  locale?: string;
  avatarUrl?: string;
  availability?: "AVAILABLE" | "OFFLINE";
}

/** Reply of `users.get`. */
export type UsersGetResponse = User;

/** Reply of `users.list`. */
export type UsersListResponse = User[];

/** Body of `users.update`. */
export type UsersUpdateBody = UserUpdate;

/** Query of `users.update`. */
export interface UsersUpdateQuery {
  /** Id of the user */
  userId: number;
}

/** Reply of `users.update`. */
export type UsersUpdateResponse = User;
