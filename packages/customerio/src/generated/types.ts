// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

/** An empty object: taken, and worked on later. */
export interface Accepted {
  [key: string]: unknown;
}

/** What screen readers need. */
export interface AccessibilityTransformer {
  /** @default false */
  enabled?: boolean;
  /**
   * For lang and dir, such as en
   * @default ""
   */
  language?: string;
  /** @default true */
  add_dir_to_content?: boolean;
  /** @default true */
  add_dir_to_html?: boolean;
  /** @default true */
  add_empty_alt_to_images?: boolean;
  /** @default true */
  add_lang_to_content?: boolean;
  /** @default true */
  add_lang_to_html?: boolean;
  /** @default true */
  add_role_to_tables?: boolean;
  /** @default true */
  add_title_to_head?: boolean;
  /** @default true */
  add_vml_alt_text?: boolean;
  /** @default true */
  remove_button_role_from_links?: boolean;
  /** @default true */
  remove_zoom_meta_tag?: boolean;
}

export interface AccountRegion {
  /** Track host of the region */
  url?: "https://track.customer.io" | "https://track-eu.customer.io" | (string & {});
  /** Value of the client's `region` */
  region?: "us" | "eu" | (string & {});
  /** Id of the workspace */
  environment_id?: number;
}

/** Reply of `accounts.getRegion`. */
export type AccountsGetRegionResponse = AccountRegion;

export interface ActionMetricsReply {
  metric?: PeriodMetrics;
  /** By language */
  language_variants?: {
    [key: string]: PeriodMetrics;
  };
}

export interface ActionRef {
  id?: number;
  /** Such as email, sms, push, slack, webhook */
  type?: string;
}

/** Only what is given changes. Which fields count depends on the channel of the action. */
export interface ActionUpdate {
  /** HTML of an email, text of an SMS or push, payload of a webhook */
  body?: string;
  /** Of WhatsApp: JSON text */
  body_json?: string;
  /** automatic: sent. draft: kept as a draft. off: not made */
  sending_state?: "automatic" | "draft" | "off";
  /** Sender identity; of email */
  from_id?: number;
  /** Sender identity; of email. null takes it off */
  reply_to_id?: number | null;
  /** Liquid, such as {{customer.email}} */
  recipient?: string;
  /** Of email */
  subject?: string;
  /** Of email */
  preheader_text?: string;
  /** Of email */
  body_amp?: string;
  /** A list here, JSON text when it is read. The vendor's schema of webhooks says JSON text here too */
  headers?: MessageHeader[] | string;
  /** Of SMS. Format: uri. */
  image_url?: string;
  /** Of webhooks */
  url?: string;
  /** Of webhooks */
  method?: "get" | "post" | "put" | "delete" | "patch";
  /** Of WhatsApp */
  sender_identity_id?: number;
  /** Of WhatsApp */
  send_to_unsubscribed?: boolean;
  /** Of WhatsApp */
  tracked?: boolean;
  /** As it was read */
  id?: number;
  /** As it was read */
  parent_action_id?: number;
  /** As it was read */
  deduplicate_id?: string;
  /** As it was read */
  name?: string;
  /** As it was read */
  layout?: string;
  /** As it was read */
  created?: number;
  /** As it was read */
  updated?: number;
  /** As it was read */
  type?: "email" | "in_app" | "push" | "twilio" | "slack" | "whatsapp" | "webhook";
  /** As it was read */
  language?: string;
  /** As it was read */
  from?: string;
  /** As it was read */
  reply_to?: string;
  /** As it was read */
  preprocessor?: "premailer";
  /** As it was read */
  cc?: string;
  /** As it was read */
  bcc?: string;
  /** As it was read */
  fake_bcc?: boolean;
}

/** Item of `activities.list`. */
export type ActivitiesListItem = Activity;

/** Query of `activities.list`. */
export interface ActivitiesListQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /** Only this type, such as event or sent_email; see ActivityType */
  type?: string;
  /** Only events of this name, or changes of this attribute */
  name?: string;
  /**
   * Only of deleted people
   * @default false
   */
  deleted?: boolean;
  /** Only of this person */
  customer_id?: string;
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
  /**
   * Page size, 1 to 100. A page may hold fewer even when more follow.
   * @default 10
   */
  limit?: number;
}

/** Reply of `activities.list`. */
export type ActivitiesListResponse = ActivityPage;

/** Something that a person did or got. */
export interface Activity {
  customer_id?: string | null;
  customer_identifiers?: Identifiers;
  data?: ActivityData;
  delivery_id?: string;
  delivery_type?: "ios" | "android" | "email" | "phone" | (string & {});
  id?: string;
  /** Unix seconds */
  timestamp?: number;
  type?: ActivityType;
  /** Of an event, or of the attribute that changed */
  name?: string;
  /** Of a page view */
  url?: string;
}

/** Values of an event, facts of a delivery, or by the name of the attribute what it was and is (`{ from, to }`). */
export interface ActivityData {
  /** Of a delivery, Unix seconds */
  delivered?: number | null;
  /** Of a delivery */
  delivery_id?: string;
  /** Of a delivery */
  opened?: boolean | null;
  [key: string]: unknown;
}

export interface ActivityPage {
  activities?: Activity[] | null;
  /** Empty at the end */
  next?: string | null;
}

/** Objects have types of their own: `_o:<object type id>:create`, `…:attribute_change`, `…:add_relationship` and so on, `_r:<object type id>:attribute_change`. */
export type ActivityType =
  | "add_relationship"
  | "anon_merge"
  | "attribute_change"
  | "delete_relationship"
  | "device_change"
  | "event"
  | "page"
  | "screen"
  | "profile_create"
  | "profile_delete"
  | "profile_merge"
  | "relationship_attribute_change"
  | "relationship_failed_attribute_change"
  | "skipped_update"
  | "viewed_content"
  | "clicked_content"
  | "converted_content"
  | "webhook_event"
  | "failed_attribute_change"
  | "failed_batch_update"
  | "failed_event"
  | "failed_object_journeys"
  | "failed_query_collection"
  | "attempted_action"
  | "attempted_email"
  | "attempted_in_app"
  | "attempted_push"
  | "attempted_slack"
  | "attempted_twilio"
  | "attempted_webhook"
  | "bounced_action"
  | "bounced_email"
  | "bounced_push"
  | "bounced_twilio"
  | "clicked_action"
  | "clicked_email"
  | "clicked_in_app"
  | "clicked_push"
  | "clicked_twilio"
  | "clicked_webhook"
  | "converted_action"
  | "converted_email"
  | "converted_in_app"
  | "converted_slack"
  | "converted_twilio"
  | "converted_webhook"
  | "deferred_action"
  | "deferred_email"
  | "deferred_in_app"
  | "deferred_push"
  | "deferred_slack"
  | "deferred_twilio"
  | "deferred_webhook"
  | "delivered_action"
  | "delivered_email"
  | "delivered_push"
  | "delivered_twilio"
  | "drafted_action"
  | "drafted_email"
  | "drafted_in_app"
  | "drafted_push"
  | "drafted_slack"
  | "drafted_twilio"
  | "drafted_webhook"
  | "dropped_action"
  | "dropped_email"
  | "dropped_push"
  | "dropped_twilio"
  | "dropped_webhook"
  | "failed_action"
  | "failed_email"
  | "failed_in_app"
  | "failed_push"
  | "failed_slack"
  | "failed_twilio"
  | "failed_webhook"
  | "opened_action"
  | "opened_email"
  | "opened_in_app"
  | "opened_push"
  | "sent_action"
  | "sent_email"
  | "sent_in_app"
  | "sent_push"
  | "sent_slack"
  | "sent_twilio"
  | "sent_webhook"
  | "spammed_email"
  | "suppressed_twilio"
  | "topic_unsubscribed_email"
  | "undeliverable_action"
  | "undeliverable_email"
  | "undeliverable_in_app"
  | "undeliverable_push"
  | "undeliverable_slack"
  | "undeliverable_twilio"
  | "undeliverable_webhook"
  | "unsubscribed_action"
  | "unsubscribed_email"
  | (string & {});

/** Ties an object to people. */
export interface AddObjectRelationships {
  type: "object";
  action: "add_relationships";
  identifiers?: ObjectRef;
  cio_relationships: PersonRelationship[];
}

/** Adds or updates a device of a person. */
export interface AddPersonDevice {
  type: "person";
  action: "add_device";
  identifiers: EntityPerson;
  device: TokenDevice;
}

/** Ties a person to objects. */
export interface AddPersonRelationships {
  type: "person";
  action: "add_relationships";
  identifiers: EntityPerson;
  cio_relationships: Relationship[];
}

export interface AndroidNotification {
  icon?: string;
  sound?: string;
  tag?: string;
  color?: string;
  click_action?: string;
  body_loc_key?: string;
  body_loc_arg?: string;
  title_loc_key?: string;
  title_loc_arg?: string;
}

/** Of FCM. */
export interface AndroidPayload {
  message: FcmAndroidMessage;
}

/** A tie to a visitor without a profile. */
export interface AnonymousRelationship {
  identifiers?: {
    anonymous_id?: string;
  };
  relationship_attributes?: RelationshipAttributes;
}

export interface AnonymousUser {
  /** Your id of a visitor without a profile */
  anonymousId: string;
  /** Your id of the person, or an email */
  userId?: string;
}

/** One reason. Which members it has depends on the API. */
export interface ApiErrorItem {
  /** App: what went wrong, mostly with a reference for the support */
  detail?: string;
  /** App: the HTTP status */
  status?: number | string;
  /** App: stable name of the failure, where there is one */
  code?: string;
  /** App validation */
  source?: {
    /** Place in the request */
    pointer?: string;
  };
  /** App: more on it, such as Liquid errors by language */
  meta?: {
    [key: string]: unknown;
  };
  /** Track v2: code of the failure */
  reason?: string;
  /** Track v2: member that was refused */
  field?: string;
  /** Track v2: what went wrong */
  message?: string;
  /** Track v2 batch: place of the entry */
  batch_index?: number;
}

export interface ApnsPayload {
  CIO?: {
    push: ApnsPush;
  };
  aps?: ApsOptions;
}

/** What the vendor's SDK reads. */
export interface ApnsPush {
  link?: string;
  image?: string;
}

export interface ApsAlert {
  title?: string;
  subtitle?: string;
  body?: string;
  "launch-image"?: string;
  "title-loc-key"?: string;
  "title-loc-args"?: string[];
  "subtitle-loc-key"?: string;
  "subtitle-loc-args"?: string[];
  "loc-key"?: string;
  "loc-args"?: string[];
}

/** The aps dictionary of Apple. */
export interface ApsOptions {
  alert?: string | ApsAlert;
  badge?: number;
  sound?: string | ApsSound;
  "thread-id"?: string;
  category?: string;
  /** 1 wakes the app in the background */
  "content-available"?: number;
  /** 1 lets the app change it before it is shown */
  "mutable-content"?: number;
  "target-content-id"?: string;
  "interruption-level"?: "passive" | "active" | "time-sensitive" | "critical";
  /** 0 to 1 */
  "relevance-score"?: number;
}

export interface ApsSound {
  /** 1 for a critical alert */
  critical?: number;
  name?: string;
  /** 0 to 1 */
  volume?: number;
}

/** What was sent, word for word. */
export interface ArchivedMessage {
  /** Id of the delivery */
  id?: string;
  body?: string;
  from?: string;
  reply_to?: string;
  recipient?: string;
  subject?: string;
  cc?: string;
  bcc?: string;
  /** Whether bcc copies went as messages of their own */
  fake_bcc?: boolean;
  preheader_text?: string;
  /** Of webhooks */
  url?: string;
  /** Of webhooks */
  request_method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | (string & {});
  /** JSON text of [{ name, value }] */
  headers?: string;
  /** The content was not kept */
  forgotten?: boolean;
}

export interface ArchivedMessageReply {
  archived_message?: ArchivedMessage;
}

/** A file that messages use. */
export interface Asset {
  id?: number;
  name?: string;
  /** null at the top */
  parent_folder_id?: number | null;
  /** Where the file stands */
  path?: string;
  /** Bytes */
  size?: number;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
}

/** A folder of files. */
export interface AssetFolder {
  id?: number;
  name?: string;
  /** null at the top */
  parent_folder_id?: number | null;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
}

export interface AssetFolderPage {
  folders?: AssetFolder[] | null;
  meta?: PageMeta;
}

export interface AssetFolderReply {
  folder?: AssetFolder;
}

/** Body of `assetFolders.create`. */
export type AssetFoldersCreateBody = CreateAssetFolderRequest;

/** Reply of `assetFolders.create`. */
export type AssetFoldersCreateResponse = AssetFolder;

/** Reply of `assetFolders.get`. */
export type AssetFoldersGetResponse = AssetFolder;

/** Item of `assetFolders.list`. */
export type AssetFoldersListItem = AssetFolder;

/** Query of `assetFolders.list`. */
export interface AssetFoldersListQuery {
  /** Only below this folder; 0 is the top */
  parent_folder_id?: number;
  /**
   * Not what is in folders below
   * @default false
   */
  direct_descendants_only?: boolean;
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size, 1 to 10,000
   * @default 1000
   */
  limit?: number;
}

/** Reply of `assetFolders.list`. */
export type AssetFoldersListResponse = AssetFolderPage;

/** Body of `assetFolders.update`. */
export type AssetFoldersUpdateBody = UpdateAssetFolderRequest;

/** Reply of `assetFolders.update`. */
export type AssetFoldersUpdateResponse = AssetFolder;

export interface AssetPage {
  assets?: Asset[] | null;
  meta?: PageMeta;
}

export interface AssetReply {
  asset?: Asset;
}

/** Reply of `assets.get`. */
export type AssetsGetResponse = Asset;

/** Item of `assets.list`. */
export type AssetsListItem = Asset;

/** Query of `assets.list`. */
export interface AssetsListQuery {
  /** Only below this folder; 0 is the top */
  parent_folder_id?: number;
  /**
   * Not what is in folders below
   * @default false
   */
  direct_descendants_only?: boolean;
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size, 1 to 10,000
   * @default 1000
   */
  limit?: number;
}

/** Reply of `assets.list`. */
export type AssetsListResponse = AssetPage;

/** Body of `assets.update`. */
export type AssetsUpdateBody = UpdateAssetRequest;

/** Reply of `assets.update`. */
export type AssetsUpdateResponse = Asset;

/** Body of `assets.upload`. */
export type AssetsUploadBody = UploadAssetRequest;

/** Reply of `assets.upload`. */
export type AssetsUploadResponse = Asset;

export interface AttributeCondition {
  /** Name of the attribute */
  field: string;
  operator: "eq" | "exists";
  /** With eq; a number is written as text */
  value?: string;
}

/** What an attribute of people means. */
export interface AttributeMetadata {
  name: string;
  description?: string;
  /** 1 marks it as sensitive; premium plans only */
  privacy_level?: 0 | 1;
}

/** When each attribute was last set, Unix seconds. */
export interface AttributeTimes {
  /** Unix seconds */
  cio_id?: number;
  /** Unix seconds */
  id?: number;
  /** Unix seconds */
  email?: number;
  /** Unix seconds */
  unsubscribed?: number;
  /** Unix seconds */
  _last_emailed?: number;
  /** Unix seconds */
  cio_subscription_preferences?: number;
  /** Unix seconds */
  _cio_subscription_preferences_computed?: number;
  [key: string]: number | undefined;
}

/** At most 500 KB together, 32 KB each; the number does not matter. */
export interface BatchRequest {
  batch: EntityOperation[];
}

/** The entries that were refused; all others were taken. */
export interface BatchResult {
  errors?: EntityError[] | null;
}

/** Messages that an API call sends to many people. */
export interface Broadcast {
  id?: number;
  /** `<id>:<updated>`; changes with the broadcast */
  deduplicate_id?: string;
  name?: string;
  type?: "triggered_broadcast";
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  active?: boolean;
  state?: "running" | "draft" | (string & {});
  actions?: ActionRef[];
  /**
   * Use actions
   * @deprecated
   */
  msg_template_ids?: ActionRef[];
  /** Unix seconds */
  first_started?: number;
  tags?: string[] | null;
}

/** A message of a broadcast. Which fields there are depends on the channel. */
export interface BroadcastAction {
  id?: number;
  broadcast_id?: number;
  /** `<id>:<updated>`; changes with the action */
  deduplicate_id?: string;
  name?: string;
  layout?: string;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  body?: string;
  /** Of WhatsApp: JSON text */
  body_json?: string;
  /** twilio is SMS */
  type?: "email" | "in_app" | "push" | "twilio" | "slack" | "whatsapp" | "webhook" | (string & {});
  sending_state?: "automatic" | "draft" | "off" | (string & {});
  /** Empty for the default language */
  language?: string;
  from?: string;
  from_id?: number;
  reply_to?: string;
  reply_to_id?: number | null;
  preprocessor?: "premailer";
  /** Liquid, such as {{customer.email}} */
  recipient?: string;
  /** Of email */
  subject?: string;
  cc?: string;
  bcc?: string;
  /** Sends bcc copies as messages of their own */
  fake_bcc?: boolean;
  /** Of email */
  preheader_text?: string;
  /** Of email */
  body_amp?: string;
  /** JSON text of [{ name, value }]; a list when it is written */
  headers?: string;
  /** Of SMS */
  image_url?: string;
  /** Of webhooks */
  url?: string;
  /** Of webhooks */
  method?: "get" | "post" | "put" | "delete" | "patch" | (string & {});
  /** Of WhatsApp */
  sender_identity_id?: number;
  /** Of WhatsApp */
  send_to_unsubscribed?: boolean;
  /** Of WhatsApp */
  tracked?: boolean;
}

export interface BroadcastActionList {
  actions?: BroadcastAction[] | null;
}

export interface BroadcastActionReply {
  action?: BroadcastAction;
}

export type BroadcastActionUpdate = ActionUpdate & {
  /** As it was read */
  broadcast_id?: number;
};

export interface BroadcastList {
  broadcasts?: Broadcast[] | null;
}

export interface BroadcastReply {
  broadcast?: Broadcast;
}

/** One sending of a broadcast. */
export interface BroadcastTrigger {
  id?: number;
  broadcast_id?: number;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds; missing until it is done */
  processed_at?: number;
}

export interface BroadcastTriggered {
  /** Id of the trigger, for getTrigger and listTriggerErrors */
  id?: number;
}

/** Ids of `broadcasts.getActionMetrics`. */
export interface BroadcastsGetActionMetricsPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the action */
  action_id: number;
}

/** Query of `broadcasts.getActionMetrics`. */
export interface BroadcastsGetActionMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `broadcasts.getActionMetrics`. */
export type BroadcastsGetActionMetricsResponse = ActionMetricsReply;

/** Ids of `broadcasts.getAction`. */
export interface BroadcastsGetActionPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the action */
  action_id: number;
}

/** Reply of `broadcasts.getAction`. */
export type BroadcastsGetActionResponse = BroadcastAction;

/** Ids of `broadcasts.getActionTranslation`. */
export interface BroadcastsGetActionTranslationPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the action */
  action_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `broadcasts.getActionTranslation`. */
export type BroadcastsGetActionTranslationResponse = BroadcastAction;

/** Query of `broadcasts.getMetrics`. */
export interface BroadcastsGetMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `broadcasts.getMetrics`. */
export type BroadcastsGetMetricsResponse = PeriodMetrics;

/** Reply of `broadcasts.get`. */
export type BroadcastsGetResponse = Broadcast;

/** Ids of `broadcasts.getTrigger`. */
export interface BroadcastsGetTriggerPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the trigger */
  trigger_id: number;
}

/** Reply of `broadcasts.getTrigger`. */
export type BroadcastsGetTriggerResponse = BroadcastTrigger;

/** Ids of `broadcasts.listActionLinkMetrics`. */
export interface BroadcastsListActionLinkMetricsPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the action */
  action_id: number;
}

/** Query of `broadcasts.listActionLinkMetrics`. */
export interface BroadcastsListActionLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `broadcasts.listActionLinkMetrics`. */
export type BroadcastsListActionLinkMetricsResponse = LinkMetricsList;

/** Reply of `broadcasts.listActions`. */
export type BroadcastsListActionsResponse = BroadcastActionList;

/** Query of `broadcasts.listLinkMetrics`. */
export interface BroadcastsListLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Counts people instead of clicks */
  unique?: boolean;
}

/** Reply of `broadcasts.listLinkMetrics`. */
export type BroadcastsListLinkMetricsResponse = LinkMetricsList;

/** Item of `broadcasts.listMessages`. */
export type BroadcastsListMessagesItem = Message;

/** Query of `broadcasts.listMessages`. */
export interface BroadcastsListMessagesQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
  /** Only messages with this metric */
  metric?: MessageMetric;
  /** Only messages in this state */
  state?: string;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
  /** From, Unix seconds; default 6 months ago */
  start_ts?: number;
  /** Until, Unix seconds; at most 12 months after start_ts, cut without a word */
  end_ts?: number;
}

/** Reply of `broadcasts.listMessages`. */
export type BroadcastsListMessagesResponse = MessagePage;

/** Reply of `broadcasts.list`. */
export type BroadcastsListResponse = BroadcastList;

/** Item of `broadcasts.listTriggerErrors`. */
export type BroadcastsListTriggerErrorsItem = string;

/** Ids of `broadcasts.listTriggerErrors`. */
export interface BroadcastsListTriggerErrorsPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the trigger */
  trigger_id: number;
}

/** Query of `broadcasts.listTriggerErrors`. */
export interface BroadcastsListTriggerErrorsQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
}

/** Reply of `broadcasts.listTriggerErrors`. */
export type BroadcastsListTriggerErrorsResponse = TriggerErrorPage;

/** Reply of `broadcasts.listTriggers`. */
export type BroadcastsListTriggersResponse = TriggerList;

/** Body of `broadcasts.trigger`. */
export type BroadcastsTriggerBody = TriggerBroadcastRequest;

/** Reply of `broadcasts.trigger`. */
export type BroadcastsTriggerResponse = BroadcastTriggered;

/** Body of `broadcasts.updateAction`. */
export type BroadcastsUpdateActionBody = BroadcastActionUpdate;

/** Ids of `broadcasts.updateAction`. */
export interface BroadcastsUpdateActionPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the action */
  action_id: number;
}

/** Reply of `broadcasts.updateAction`. */
export type BroadcastsUpdateActionResponse = BroadcastAction;

/** Body of `broadcasts.updateActionTranslation`. */
export type BroadcastsUpdateActionTranslationBody = BroadcastActionUpdate;

/** Ids of `broadcasts.updateActionTranslation`. */
export interface BroadcastsUpdateActionTranslationPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the action */
  action_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `broadcasts.updateActionTranslation`. */
export type BroadcastsUpdateActionTranslationResponse = BroadcastAction;

/** An automated campaign. Which fields there are beside the common ones depends on what starts it. */
export interface Campaign {
  id?: number;
  /** `<id>:<updated>`; changes with the campaign */
  deduplicate_id?: string;
  name?: string;
  description?: string;
  /**
   * What starts it
   * @deprecated
   */
  type?: "segment" | "event" | "form" | "date" | "relationship" | "object" | "webhook" | (string & {});
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  active?: boolean;
  state?: "running" | "draft" | "stopped" | (string & {});
  actions?: ActionRef[];
  /** Unix seconds */
  first_started?: number;
  tags?: string[] | null;
  /** Of segment */
  trigger_segment_ids?: number[];
  /** Segments that people must be in too */
  filter_segment_ids?: number[];
  /**
   * Use actions
   * @deprecated
   */
  msg_templates?: ActionRef[];
  /** Of event */
  event_name?: string;
  /** Of date */
  frequency?: "once" | "monthly" | "yearly" | (string & {});
  /** Of date: attribute with the day */
  date_attribute?: string;
  /** Of date */
  timezone?: string;
  /** Of date: the person's time zone comes first */
  use_customer_timezone?: boolean;
  /** Of date */
  start_hour?: number;
  /** Of date */
  start_minutes?: number;
  /** Of relationship and object */
  object_type_id?: number;
  /** Of relationship and object */
  filter_object_attributes?: string;
  /** Of relationship and object */
  filter_relationship_attributes?: string;
  audience?: CampaignAudience;
  /** Of relationship */
  relationship_attribute_triggers?: {
    [key: string]: unknown;
  };
  /** Of object */
  object_attribute_triggers?: {
    [key: string]: unknown;
  };
  /** Of webhook */
  webhook_id?: number;
}

/** A message of a campaign. Which fields there are depends on the channel. */
export interface CampaignAction {
  id?: number;
  campaign_id?: number;
  /** Of email; the same number as campaign_id */
  broadcast_id?: number;
  /** Of a variant in a test */
  parent_action_id?: number;
  /** `<id>:<updated>`; changes with the action */
  deduplicate_id?: string;
  name?: string;
  layout?: string;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  body?: string;
  /** Of WhatsApp: JSON text */
  body_json?: string;
  /** twilio is SMS */
  type?: "email" | "in_app" | "push" | "twilio" | "slack" | "whatsapp" | "webhook" | (string & {});
  sending_state?: "automatic" | "draft" | "off" | (string & {});
  /** Empty for the default language */
  language?: string;
  from?: string;
  from_id?: number;
  reply_to?: string;
  reply_to_id?: number | null;
  preprocessor?: "premailer";
  /** Liquid, such as {{customer.email}} */
  recipient?: string;
  /** Of email */
  subject?: string;
  cc?: string;
  bcc?: string;
  /** Sends bcc copies as messages of their own */
  fake_bcc?: boolean;
  /** Of email */
  preheader_text?: string;
  /** Of email */
  body_amp?: string;
  /** JSON text of [{ name, value }]; a list when it is written */
  headers?: string;
  /** Of SMS */
  image_url?: string;
  /** Of webhooks */
  url?: string;
  /** Of webhooks */
  method?: "get" | "post" | "put" | "delete" | "patch" | (string & {});
  /** Of WhatsApp */
  sender_identity_id?: number;
  /** Of WhatsApp */
  send_to_unsubscribed?: boolean;
  /** Of WhatsApp */
  tracked?: boolean;
}

export interface CampaignActionPage {
  actions?: CampaignAction[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface CampaignActionReply {
  action?: CampaignAction;
}

export type CampaignActionUpdate = ActionUpdate & {
  /** As it was read */
  campaign_id?: number;
  /** As it was read */
  broadcast_id?: number;
};

/** Of relationship and object. */
export interface CampaignAudience {
  type?: number;
  person_filters?: {
    [key: string]: unknown;
  };
  relationship_filters?: {
    [key: string]: unknown;
  };
}

export interface CampaignList {
  campaigns?: Campaign[] | null;
}

export interface CampaignReply {
  campaign?: Campaign;
}

/** Ids of `campaigns.getActionMetrics`. */
export interface CampaignsGetActionMetricsPath {
  /** Id of the campaign */
  campaign_id: number;
  /** Id of the action */
  action_id: number;
}

/** Query of `campaigns.getActionMetrics`. */
export interface CampaignsGetActionMetricsQuery {
  /** 2 takes res, tz, start and end; 1 is deprecated and takes period and steps */
  version?: "1" | "2";
  /** Of version 2; length of a period */
  res?: string;
  /** Of version 2; such as America/New_York */
  tz?: string;
  /** Of version 2; from, Unix seconds */
  start?: number;
  /** Of version 2; until, Unix seconds */
  end?: number;
  /**
   * Of version 1; length of a period. Use res with version 2.
   * @deprecated
   */
  period?: "hours" | "days" | "weeks" | "months";
  /**
   * Of version 1; number of periods, at least 2. Use start and end with version 2.
   * @deprecated
   */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `campaigns.getActionMetrics`. */
export type CampaignsGetActionMetricsResponse = ActionMetricsReply;

/** Ids of `campaigns.getAction`. */
export interface CampaignsGetActionPath {
  /** Id of the campaign */
  campaign_id: number;
  /** Id of the action */
  action_id: number;
}

/** Reply of `campaigns.getAction`. */
export type CampaignsGetActionResponse = CampaignAction;

/** Ids of `campaigns.getActionTranslation`. */
export interface CampaignsGetActionTranslationPath {
  /** Id of the campaign */
  campaign_id: number;
  /** Id of the action */
  action_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `campaigns.getActionTranslation`. */
export type CampaignsGetActionTranslationResponse = CampaignAction;

/** Query of `campaigns.getJourneyMetrics`. */
export interface CampaignsGetJourneyMetricsQuery {
  /** From, Unix seconds */
  start: number;
  /** Until, Unix seconds */
  end: number;
  /** Length of a period: hourly, daily, weekly or monthly; the vendor's SDKs write days */
  resolution: string;
}

/** Reply of `campaigns.getJourneyMetrics`. */
export type CampaignsGetJourneyMetricsResponse = JourneyMetrics;

/** Query of `campaigns.getMetrics`. */
export interface CampaignsGetMetricsQuery {
  /** 2 takes res, tz, start and end; 1 is deprecated and takes period and steps */
  version?: "1" | "2";
  /** Of version 2; length of a period */
  res?: string;
  /** Of version 2; such as America/New_York */
  tz?: string;
  /** Of version 2; from, Unix seconds */
  start?: number;
  /** Of version 2; until, Unix seconds */
  end?: number;
  /**
   * Of version 1; length of a period. Use res with version 2.
   * @deprecated
   */
  period?: "hours" | "days" | "weeks" | "months";
  /**
   * Of version 1; number of periods, at least 2. Use start and end with version 2.
   * @deprecated
   */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `campaigns.getMetrics`. */
export type CampaignsGetMetricsResponse = PeriodMetrics;

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = Campaign;

/** Ids of `campaigns.listActionLinkMetrics`. */
export interface CampaignsListActionLinkMetricsPath {
  /** Id of the campaign */
  campaign_id: number;
  /** Id of the action */
  action_id: number;
}

/** Query of `campaigns.listActionLinkMetrics`. */
export interface CampaignsListActionLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `campaigns.listActionLinkMetrics`. */
export type CampaignsListActionLinkMetricsResponse = LinkMetricsList;

/** Item of `campaigns.listActions`. */
export type CampaignsListActionsItem = CampaignAction;

/** Query of `campaigns.listActions`. */
export interface CampaignsListActionsQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
}

/** Reply of `campaigns.listActions`. */
export type CampaignsListActionsResponse = CampaignActionPage;

/** Query of `campaigns.listLinkMetrics`. */
export interface CampaignsListLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Counts people instead of clicks */
  unique?: boolean;
}

/** Reply of `campaigns.listLinkMetrics`. */
export type CampaignsListLinkMetricsResponse = LinkMetricsList;

/** Item of `campaigns.listMessages`. */
export type CampaignsListMessagesItem = Message;

/** Query of `campaigns.listMessages`. */
export interface CampaignsListMessagesQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
  /** Only messages with this metric */
  metric?: MessageMetric;
  /**
   * Drafts instead of sent messages
   * @default false
   */
  drafts?: boolean;
  /** From, Unix seconds; default 6 months ago */
  start_ts?: number;
  /** Until, Unix seconds; at most 12 months after start_ts, cut without a word */
  end_ts?: number;
}

/** Reply of `campaigns.listMessages`. */
export type CampaignsListMessagesResponse = MessagePage;

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignList;

/** Body of `campaigns.updateAction`. */
export type CampaignsUpdateActionBody = CampaignActionUpdate;

/** Ids of `campaigns.updateAction`. */
export interface CampaignsUpdateActionPath {
  /** Id of the campaign */
  campaign_id: number;
  /** Id of the action */
  action_id: number;
}

/** Reply of `campaigns.updateAction`. */
export type CampaignsUpdateActionResponse = CampaignAction;

/** Body of `campaigns.updateActionTranslation`. */
export type CampaignsUpdateActionTranslationBody = CampaignActionUpdate;

/** Ids of `campaigns.updateActionTranslation`. */
export interface CampaignsUpdateActionTranslationPath {
  /** Id of the campaign */
  campaign_id: number;
  /** Id of the action */
  action_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `campaigns.updateActionTranslation`. */
export type CampaignsUpdateActionTranslationResponse = CampaignAction;

export interface ChannelList {
  channels?:
    | {
        [key: string]: unknown;
      }[]
    | null;
}

/** A table of data for messages. */
export interface Collection {
  id?: number;
  name?: string;
  bytes?: number;
  rows?: number;
  /** Names of the columns */
  schema?: string[];
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
}

export interface CollectionList {
  collections?: Collection[] | null;
}

export interface CollectionReply {
  collection?: Collection;
}

/** A row with your own columns, at most 10 KB. */
export interface CollectionRow {
  [key: string]: unknown;
}

/** Body of `collections.create`. */
export type CollectionsCreateBody = CreateCollectionRequest;

/** Reply of `collections.create`. */
export type CollectionsCreateResponse = Collection;

/** Reply of `collections.getContent`. */
export type CollectionsGetContentResponse = CollectionRow[];

/** Reply of `collections.get`. */
export type CollectionsGetResponse = Collection;

/** Reply of `collections.list`. */
export type CollectionsListResponse = CollectionList;

/** Body of `collections.replaceContent`. */
export type CollectionsReplaceContentBody = CollectionRow[];

/** Reply of `collections.replaceContent`. */
export type CollectionsReplaceContentResponse = Collection;

/** Body of `collections.update`. */
export type CollectionsUpdateBody = UpdateCollectionRequest;

/** Reply of `collections.update`. */
export type CollectionsUpdateResponse = Collection;

/** Reports what became of content in an app. */
export type ContentReportedEvent = PipelineFields & {
  type?: "track";
  event: "Report Content Event";
  /** Your id of the person, or an email */
  userId?: string;
  /** Your id of a visitor without a profile */
  anonymousId?: string;
  properties: {
    actionType?: "viewed_content" | "clicked_content";
    contentId?: number;
    templateId?: number;
  };
};

export interface ContextDevice {
  /** Push token */
  token: string;
  type?: "ios" | "android";
}

export interface CreateAssetFolderRequest {
  /** Unique within the parent folder */
  name: string;
  /** Left out or 0 is the top */
  parent_folder_id?: number | null;
}

/** Exactly one of data and url. At most 10 MB, 10 KB a row. */
export interface CreateCollectionRequest {
  /** Name in Liquid: {{<name>.<column>}} */
  name: string;
  data?: CollectionRow[];
  /** A CSV or JSON file or a Google sheet; without a content type its ending tells */
  url?: string;
}

export interface CreateDesignEmailRequest {
  name: string;
  is_template?: boolean;
  /** Left out or null is the top. Format: uuid. */
  parent_folder_id?: string | null;
  content?: DesignContent;
  envelope?: DesignEnvelopeChange;
  transformers?: TransformersInput;
}

export interface CreateDesignFolderRequest {
  /** Without any of < > : " / \ | ? * . */
  name: string;
  /** Left out or null is the top. Format: uuid. */
  parent_folder_id?: string | null;
}

/** What is left out is taken from the email in the default language: bodies without content, sender and headers without envelope. */
export interface CreateDesignTranslationRequest {
  /** IETF language, such as fr */
  language: string;
  content?: DesignContent;
  envelope?: DesignEnvelopeChange;
  transformers?: TransformersInput;
}

export interface CreatePreviewRequest {
  /** 1 to 150 ids of listClients; each costs a credit */
  client_ids: string[];
  /** Shown in listJobs */
  name?: string;
  /** Values for Liquid, at most 128 KB */
  sample_data?: {
    [key: string]: unknown;
  };
  /**
   * Missing values are empty instead of failing the run
   * @default false
   */
  lax_mode?: boolean;
}

export interface CreateSegmentRequest {
  segment: SegmentCreate;
}

/** Moves CSS out of style elements into the elements themselves. */
export interface CssInliner {
  /** @default false */
  enabled?: boolean;
  /** @default true */
  apply_style_tags?: boolean;
  /**
   * Once their rules are moved
   * @default true
   */
  remove_style_tags?: boolean;
  /** @default false */
  inline_pseudo_elements?: boolean;
  /** @default true */
  preserve_font_faces?: boolean;
  /** @default false */
  preserve_important?: boolean;
  /** @default true */
  preserve_keyframes?: boolean;
  /** @default true */
  preserve_media_queries?: boolean;
  /** @default true */
  preserve_pseudos?: boolean;
  /** Adds old HTML attributes beside the CSS. */
  apply_html_attributes?: {
    /** @default true */
    enabled?: boolean;
    /** @default true */
    apply_height_attributes?: boolean;
    /** @default true */
    apply_table_element_attributes?: boolean;
    /** @default true */
    apply_width_attributes?: boolean;
  };
}

export interface CursorInfo {
  limit?: number;
  /** Missing at the end */
  next_cursor?: string | null;
}

/** Attributes of a person: at most 300, of up to 1,000 bytes each, with names of up to 150 bytes. null or an empty text removes one; what is absent stays. Keys of your own stand beside the known ones. */
export interface CustomerAttributes {
  /** Your id, at most 150 bytes; a new one only for a person in the path by cio_id */
  id?: string;
  /** Case does not matter. Format: email. */
  email?: string;
  /** Joins the events of this visitor in the last 30 days to the person */
  anonymous_id?: string;
  /** Unix seconds, not milliseconds */
  created_at?: number;
  /** Unix seconds; older values never win over newer ones */
  _timestamp?: number;
  /** true never creates a person */
  _update?: boolean;
  cio_relationships?: RelationshipChange;
  /** true opts out of everything */
  unsubscribed?: boolean;
  cio_subscription_preferences?: SubscriptionPreferences;
  [key: string]: unknown;
}

/** A condition, or conditions joined by and, or and not. */
export interface CustomerFilter {
  /** All of these hold */
  and?: CustomerFilter[];
  /** At least one of these holds */
  or?: CustomerFilter[];
  not?: CustomerFilter;
  segment?: SegmentCondition;
  attribute?: AttributeCondition;
}

export interface CustomerIdPage {
  identifiers?: Identifiers[] | null;
  /** People without an id of yours are missing here */
  ids?: string[] | null;
  /** Empty at the end */
  next?: string | null;
}

/** Body of an error, as Customer.io sends it. */
export type CustomerIoErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type CustomerIoWebhookEvent =
  | CustomerReport
  | EmailReport
  | PushReport
  | InAppReport
  | SmsReport
  | SlackReport
  | WebhookReport
  | WhatsAppReport;

/** Ids that nobody has are left out. */
export interface CustomerList {
  customers?: CustomerReply[] | null;
}

export interface CustomerMatches {
  results?: Identifiers[] | null;
}

export interface CustomerPreferences {
  id?: string;
  identifiers?: Identifiers;
  /** Opted out of everything */
  unsubscribed?: boolean;
  topics?: TopicPreference[] | null;
  /** Texts above the preferences page */
  header?: {
    title?: string;
    subtitle?: string;
  };
  [key: string]: unknown;
}

/** A person. Attribute values come back as text. */
export interface CustomerProfile {
  /** Empty when the person has no id of yours */
  id?: string;
  identifiers?: Identifiers;
  attributes?: StoredAttributes;
  timestamps?: AttributeTimes;
  /** Opted out of everything */
  unsubscribed?: boolean;
  devices?: Device[] | null;
}

/** An object that a person is tied to. */
export interface CustomerRelationship {
  /** A number, mostly in text */
  object_type_id?: string | number;
  identifiers?: ObjectIdentifiers;
  /** Of the object */
  attributes?: {
    [key: string]: unknown;
  };
  /** When each attribute was last set, Unix seconds */
  timestamps?: {
    [key: string]: number;
  };
}

export interface CustomerRelationshipPage {
  cio_relationships?: CustomerRelationship[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface CustomerReply {
  customer?: CustomerProfile;
}

export interface CustomerReport {
  /** Dedupe on it */
  event_id: string;
  object_type?: ReportChannel;
  object_type_type?: ReportChannel;
  metric: "subscribed" | "unsubscribed" | "cio_subscription_preferences_changed" | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: CustomerReportData;
}

export interface CustomerReportData {
  /** Use identifiers */
  customer_id: string | null;
  email_address: string | null;
  identifiers: ReportIdentifiers;
  /** Of changed preferences */
  content?: string;
  delivery_id?: string;
  broadcast_id?: number | null;
  trigger_id?: number;
  action_id?: number;
  parent_action_id?: number;
  journey_id?: string;
  campaign_id?: number | null;
  trigger_event_id?: string | null;
  newsletter_id?: number | null;
  content_id?: number;
}

export interface CustomerSegmentList {
  segments?: Segment[] | null;
}

/** Reply of `customers.delete`. */
export type CustomersDeleteResponse = Accepted;

/** Query of `customers.findByEmail`. */
export interface CustomersFindByEmailQuery {
  /** The address; case does not matter. Format: email. */
  email: string;
}

/** Reply of `customers.findByEmail`. */
export type CustomersFindByEmailResponse = CustomerMatches;

/** Query of `customers.getAttributes`. */
export interface CustomersGetAttributesQuery {
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.getAttributes`. */
export type CustomersGetAttributesResponse = CustomerProfile;

/** Body of `customers.getMany`. */
export type CustomersGetManyBody = GetCustomersRequest;

/** Query of `customers.getMany`. */
export interface CustomersGetManyQuery {
  /**
   * What the ids are; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.getMany`. */
export type CustomersGetManyResponse = CustomerList;

/** Query of `customers.getSubscriptionPreferences`. */
export interface CustomersGetSubscriptionPreferencesQuery {
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
  /** Language of the texts */
  language?: string;
}

/** Reply of `customers.getSubscriptionPreferences`. */
export type CustomersGetSubscriptionPreferencesResponse = CustomerPreferences;

/** Body of `customers.identify`. */
export type CustomersIdentifyBody = CustomerAttributes;

/** Reply of `customers.identify`. */
export type CustomersIdentifyResponse = Accepted;

/** Item of `customers.listActivities`. */
export type CustomersListActivitiesItem = Activity;

/** Query of `customers.listActivities`. */
export interface CustomersListActivitiesQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 100. A page may hold fewer even when more follow.
   * @default 10
   */
  limit?: number;
  /** Only this type, such as event or sent_email; see ActivityType */
  type?: string;
  /** Only events of this name, or changes of this attribute */
  name?: string;
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.listActivities`. */
export type CustomersListActivitiesResponse = ActivityPage;

/** Item of `customers.listMessages`. */
export type CustomersListMessagesItem = Message;

/** Query of `customers.listMessages`. */
export interface CustomersListMessagesQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
  /** From, Unix seconds; default 6 months ago */
  start_ts?: number;
  /** Until, Unix seconds; at most 12 months after start_ts, cut without a word */
  end_ts?: number;
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.listMessages`. */
export type CustomersListMessagesResponse = MessagePage;

/** Query of `customers.listOptOuts`. */
export interface CustomersListOptOutsQuery {
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.listOptOuts`. */
export type CustomersListOptOutsResponse = OptOutList;

/** Item of `customers.listRelationships`. */
export type CustomersListRelationshipsItem = CustomerRelationship;

/** Query of `customers.listRelationships`. */
export interface CustomersListRelationshipsQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /** Page size */
  limit?: number;
}

/** Reply of `customers.listRelationships`. */
export type CustomersListRelationshipsResponse = CustomerRelationshipPage;

/** Query of `customers.listSegments`. */
export interface CustomersListSegmentsQuery {
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.listSegments`. */
export type CustomersListSegmentsResponse = CustomerSegmentList;

/** Body of `customers.merge`. */
export type CustomersMergeBody = MergeCustomersRequest;

/** Reply of `customers.merge`. */
export type CustomersMergeResponse = Accepted;

/** Body of `customers.search`. */
export type CustomersSearchBody = SearchCustomersRequest;

/** Item of `customers.search`. */
export type CustomersSearchItem = Identifiers;

/** Query of `customers.search`. */
export interface CustomersSearchQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
}

/** Reply of `customers.search`. */
export type CustomersSearchResponse = CustomerIdPage;

/** Reply of `customers.suppress`. */
export type CustomersSuppressResponse = Accepted;

/** Reply of `customers.unsuppress`. */
export type CustomersUnsuppressResponse = Accepted;

/** Body of `customers.updateOptOuts`. */
export type CustomersUpdateOptOutsBody = UpdateOptOutsRequest;

/** Query of `customers.updateOptOuts`. */
export interface CustomersUpdateOptOutsQuery {
  /**
   * What customer_id is; email and phone only where the workspace has them as identifiers
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.updateOptOuts`. */
export type CustomersUpdateOptOutsResponse = Accepted;

export interface DataByEmail {
  /** Format: email. */
  email: string;
  data?: {
    [key: string]: unknown;
  };
}

export interface DataById {
  id: string;
  data?: {
    [key: string]: unknown;
  };
}

/** Body of `dataIndex.updateAttributes`. */
export type DataIndexUpdateAttributesBody = UpdateAttributesRequest;

/** Body of `dataIndex.updateEvents`. */
export type DataIndexUpdateEventsBody = UpdateEventsRequest;

/** Deletes an object. */
export interface DeleteObject {
  type: "object";
  action: "delete";
  identifiers?: ObjectRef;
}

/** Unties an object from people. */
export interface DeleteObjectRelationships {
  type: "object";
  action: "delete_relationships";
  identifiers?: ObjectRef;
  cio_relationships: PersonRelationship[];
}

/** Deletes a person. Data that is sent for the same id later makes the person again. */
export interface DeletePerson {
  type: "person";
  action: "delete";
  identifiers: EntityPerson;
}

/** Removes a device of a person. */
export interface DeletePersonDevice {
  type: "person";
  action: "delete_device";
  identifiers: EntityPerson;
  device: DeviceToken;
}

/** Unties a person from objects. */
export interface DeletePersonRelationships {
  type: "person";
  action: "delete_relationships";
  identifiers: EntityPerson;
  cio_relationships: Relationship[];
}

export interface DeliveriesFilter {
  /** From, Unix seconds; default 6 months ago */
  start?: number;
  /** Until, Unix seconds; at most 12 months after start */
  end?: number;
  /** Attributes of the people to add as columns */
  attributes?: string[];
  metric?: MessageMetric;
  /** Drafts instead of sent messages */
  drafts?: boolean;
  /** Only of this template */
  template_id?: number;
}

export interface DeliveriesOfAction {
  action_id: number;
}

export interface DeliveriesOfCampaign {
  campaign_id: number;
}

export interface DeliveriesOfNewsletter {
  newsletter_id: number;
}

export interface DeliveriesOfTransactionalMessage {
  transactional_message_id: number;
}

/** Exactly one of newsletter_id, campaign_id, transactional_message_id and action_id. */
export type DeliveriesSource =
  | DeliveriesOfNewsletter
  | DeliveriesOfCampaign
  | DeliveriesOfTransactionalMessage
  | DeliveriesOfAction;

/** Body of `deliveries.unsubscribe`. */
export type DeliveriesUnsubscribeBody = UnsubscribeRequest;

/** Reply of `deliveries.unsubscribe`. */
export type DeliveriesUnsubscribeResponse = Accepted;

/** What became of a push delivery. */
export interface DeliveryEvent {
  type: "delivery";
  action: "event";
  identifiers: {
    /** Id of the delivery */
    id?: string;
  };
  name: "opened" | "converted" | "delivered";
  attributes: {
    /** Push token */
    device_token: string;
  };
}

/** Reports what became of a delivery. */
export type DeliveryReportedEvent = PipelineFields & {
  type?: "track";
  event: "Report Delivery Event";
  /** Your id of the person, or an email */
  userId?: string;
  /** Your id of a visitor without a profile */
  anonymousId?: string;
  properties: {
    deliveryId?: string;
    metric?: "delivered" | "clicked" | "converted" | "opened";
    recipient?: string;
    reason?: string;
    actionValue?: string;
    href?: string;
  };
};

/** A part that several emails use. */
export interface DesignComponent {
  /** Format: uuid. */
  id?: string;
  name?: string;
  /** Name of the element in emails, such as x-footer */
  tag?: string;
  /** null at the top. Format: uuid. */
  parent_folder_id?: string | null;
  /** Code of the component; lists may leave it out */
  content?: string;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  [key: string]: unknown;
}

export interface DesignComponentPage {
  components?: DesignComponent[] | null;
  folders?: DesignFolder[] | null;
  meta?: PageMeta;
}

export interface DesignComponentReply {
  component?: DesignComponent;
}

export interface DesignContent {
  subject?: string;
  /** Text that mail programs show after the subject */
  preheader_text?: string;
  html?: string;
  /** AMP HTML */
  amp?: string;
  /** Plain text */
  text?: string;
}

/** An email of the design studio. Lists leave content, envelope and transformers out. */
export interface DesignEmail {
  /** Format: uuid. */
  id?: string;
  name?: string;
  is_template?: boolean;
  /** Whether a campaign, broadcast or the like uses it */
  is_linked?: boolean;
  has_translations?: boolean;
  /** null at the top. Format: uuid. */
  parent_folder_id?: string | null;
  /** Languages that it is translated to */
  available_languages?: string[] | null;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  content?: DesignContent;
  envelope?: DesignEnvelope;
  transformers?: Transformers;
  [key: string]: unknown;
}

export interface DesignEmailPage {
  emails?: DesignEmail[] | null;
  folders?: DesignFolder[] | null;
  meta?: PageMeta;
}

export interface DesignEmailReply {
  email?: DesignEmail;
}

export interface DesignEnvelope {
  /** Name and address of from_id */
  from?: string;
  /** Sender identity */
  from_id?: number | null;
  /** Name and address of reply_to_id */
  reply_to?: string;
  /** Sender identity */
  reply_to_id?: number | null;
  /** Liquid; default {{customer.email}} */
  recipient?: string;
  bcc?: string;
  /**
   * Sends bcc copies as messages of their own
   * @default true
   */
  fake_bcc?: boolean;
  headers?: MessageHeader[] | null;
}

export interface DesignEnvelopeChange {
  /** Sender identity; it must be there */
  from_id?: number | null;
  /** Sender identity; it must be there */
  reply_to_id?: number | null;
  /** Liquid; default {{customer.email}} */
  recipient?: string;
  bcc?: string;
  /**
   * Sends bcc copies as messages of their own
   * @default true
   */
  fake_bcc?: boolean;
  headers?: MessageHeader[];
}

/** A folder of the design studio. */
export interface DesignFolder {
  /** Format: uuid. */
  id?: string;
  name?: string;
  /** null at the top. Format: uuid. */
  parent_folder_id?: string | null;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
}

export interface DesignFolderPage {
  folders?: DesignFolder[] | null;
  meta?: PageMeta;
}

export interface DesignFolderReply {
  folder?: DesignFolder;
}

/** An email with Liquid filled in. */
export interface DesignPreview {
  /** Id of the email. Format: uuid. */
  node_id?: string;
  node_type?: "EMAIL";
  /** Missing for the default language */
  language?: string;
  subject?: string;
  preheader_text?: string;
  from?: string;
  html?: string;
  amp?: string;
  text?: string;
  /** What recipients get as plain text */
  plaintext_body?: string;
  links?: PreviewLink[] | null;
  /** Headers with errors */
  headers?: HeaderErrors[] | null;
  errors?: LiquidErrors;
}

/** The whole HTML of an email, with Liquid as it is. */
export interface DesignRender {
  /** Id of the email. Format: uuid. */
  node_id?: string;
  node_type?: "EMAIL";
  html?: string;
  amp?: string;
  text?: string;
  [key: string]: unknown;
}

/** What would keep an email from being sent or read. */
export interface DesignReview {
  /** Id of the email. Format: uuid. */
  node_id?: string;
  /** partial: a check did not run whole; ask again after some seconds. render_failed: no check ran */
  status?: "complete" | "partial" | "render_failed" | (string & {});
  score?: ReviewScore;
  /** By name, such as links, images, spam, unsubscribe */
  checks?: {
    [key: string]: ReviewCheck;
  };
  findings?: ReviewFinding[] | null;
}

/** What a version holds. */
export interface DesignSnapshot {
  node?: SnapshotNode;
  /** Components as they were */
  dependencies?: SnapshotDependency[] | null;
  version?: DesignVersion;
}

/** Body of `designStudioComponents.create`. */
export type DesignStudioComponentsCreateBody = SaveDesignComponentRequest;

/** Reply of `designStudioComponents.create`. */
export type DesignStudioComponentsCreateResponse = DesignComponent;

/** Reply of `designStudioComponents.get`. */
export type DesignStudioComponentsGetResponse = DesignComponent;

/** Item of `designStudioComponents.list`. */
export type DesignStudioComponentsListItem = DesignComponent;

/** Query of `designStudioComponents.list`. */
export interface DesignStudioComponentsListQuery {
  /** Only with this tag */
  tag?: string;
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size, 1 to 10,000
   * @default 1000
   */
  limit?: number;
  /** Only below this folder. Format: uuid. */
  parent_folder_id?: string;
  /**
   * Not what is in folders below
   * @default false
   */
  direct_descendants_only?: boolean;
  /**
   * What to sort by
   * @default "created"
   */
  sort_by?: "created" | "updated" | "name";
  /**
   * Direction
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
  /** Unix seconds */
  created_before?: number;
  /** Unix seconds */
  created_after?: number;
  /** Unix seconds */
  updated_before?: number;
  /** Unix seconds */
  updated_after?: number;
}

/** Reply of `designStudioComponents.list`. */
export type DesignStudioComponentsListResponse = DesignComponentPage;

/** Body of `designStudioComponents.update`. */
export type DesignStudioComponentsUpdateBody = SaveDesignComponentRequest;

/** Body of `designStudioEmails.create`. */
export type DesignStudioEmailsCreateBody = CreateDesignEmailRequest;

/** Reply of `designStudioEmails.create`. */
export type DesignStudioEmailsCreateResponse = DesignEmail;

/** Body of `designStudioEmails.createTranslation`. */
export type DesignStudioEmailsCreateTranslationBody = CreateDesignTranslationRequest;

/** Reply of `designStudioEmails.createTranslation`. */
export type DesignStudioEmailsCreateTranslationResponse = DesignTranslation;

/** Body of `designStudioEmails.createVersion`. */
export type DesignStudioEmailsCreateVersionBody = SaveVersionRequest;

/** Reply of `designStudioEmails.createVersion`. */
export type DesignStudioEmailsCreateVersionResponse = SavedVersion;

/** Ids of `designStudioEmails.deleteTranslation`. */
export interface DesignStudioEmailsDeleteTranslationPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Ids of `designStudioEmails.deleteVersion`. */
export interface DesignStudioEmailsDeleteVersionPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** Id of the version. Format: uuid. */
  version_id: string;
}

/** Query of `designStudioEmails.getPublishStatus`. */
export interface DesignStudioEmailsGetPublishStatusQuery {
  /** Id that publish gave */
  publish_id: string;
}

/** Reply of `designStudioEmails.getPublishStatus`. */
export type DesignStudioEmailsGetPublishStatusResponse = PublishResult;

/** Reply of `designStudioEmails.get`. */
export type DesignStudioEmailsGetResponse = DesignEmail;

/** Ids of `designStudioEmails.getTranslation`. */
export interface DesignStudioEmailsGetTranslationPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `designStudioEmails.getTranslation`. */
export type DesignStudioEmailsGetTranslationResponse = DesignTranslation;

/** Reply of `designStudioEmails.getUnpublishedChanges`. */
export type DesignStudioEmailsGetUnpublishedChangesResponse = UnpublishedChanges;

/** Ids of `designStudioEmails.getVersion`. */
export interface DesignStudioEmailsGetVersionPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** Id of the version. Format: uuid. */
  version_id: string;
}

/** Reply of `designStudioEmails.getVersion`. */
export type DesignStudioEmailsGetVersionResponse = DesignSnapshot;

/** Body of `designStudioEmails.link`. */
export type DesignStudioEmailsLinkBody = LinkDesignEmailRequest;

/** Reply of `designStudioEmails.link`. */
export type DesignStudioEmailsLinkResponse = LinkedEmail;

/** Item of `designStudioEmails.list`. */
export type DesignStudioEmailsListItem = DesignEmail;

/** Query of `designStudioEmails.list`. */
export interface DesignStudioEmailsListQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size, 1 to 10,000
   * @default 1000
   */
  limit?: number;
  /** Only below this folder. Format: uuid. */
  parent_folder_id?: string;
  /**
   * Not what is in folders below
   * @default false
   */
  direct_descendants_only?: boolean;
  /**
   * What to sort by
   * @default "created"
   */
  sort_by?: "created" | "updated" | "name";
  /**
   * Direction
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
  /** Unix seconds */
  created_before?: number;
  /** Unix seconds */
  created_after?: number;
  /** Unix seconds */
  updated_before?: number;
  /** Unix seconds */
  updated_after?: number;
  /** Templates, others or both */
  is_template?: "true" | "false" | "any";
  /** Emails that something uses, others or both */
  is_linked?: "true" | "false" | "any";
  /** Emails with translations, others or both */
  has_translations?: "true" | "false" | "any";
}

/** Reply of `designStudioEmails.list`. */
export type DesignStudioEmailsListResponse = DesignEmailPage;

/** Reply of `designStudioEmails.listTranslations`. */
export type DesignStudioEmailsListTranslationsResponse = DesignTranslationList;

/** Query of `designStudioEmails.listVersions`. */
export interface DesignStudioEmailsListVersionsQuery {
  /** From, Unix seconds */
  start_date?: number;
  /** Until, Unix seconds */
  end_date?: number;
}

/** Reply of `designStudioEmails.listVersions`. */
export type DesignStudioEmailsListVersionsResponse = DesignVersionList;

/** Body of `designStudioEmails.preview`. */
export type DesignStudioEmailsPreviewBody = PreviewDesignEmailRequest;

/** Reply of `designStudioEmails.preview`. */
export type DesignStudioEmailsPreviewResponse = DesignPreview;

/** Reply of `designStudioEmails.publish`. */
export type DesignStudioEmailsPublishResponse = PublishResult;

/** Reply of `designStudioEmails.render`. */
export type DesignStudioEmailsRenderResponse = DesignRender;

/** Ids of `designStudioEmails.restoreVersion`. */
export interface DesignStudioEmailsRestoreVersionPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** Id of the version. Format: uuid. */
  version_id: string;
}

/** Reply of `designStudioEmails.restoreVersion`. */
export type DesignStudioEmailsRestoreVersionResponse = RestoredVersion;

/** Reply of `designStudioEmails.review`. */
export type DesignStudioEmailsReviewResponse = DesignReview;

/** Body of `designStudioEmails.update`. */
export type DesignStudioEmailsUpdateBody = UpdateDesignEmailRequest;

/** Body of `designStudioEmails.updateTranslation`. */
export type DesignStudioEmailsUpdateTranslationBody = UpdateDesignTranslationRequest;

/** Ids of `designStudioEmails.updateTranslation`. */
export interface DesignStudioEmailsUpdateTranslationPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Body of `designStudioFolders.create`. */
export type DesignStudioFoldersCreateBody = CreateDesignFolderRequest;

/** Reply of `designStudioFolders.create`. */
export type DesignStudioFoldersCreateResponse = DesignFolder;

/** Reply of `designStudioFolders.get`. */
export type DesignStudioFoldersGetResponse = DesignFolder;

/** Item of `designStudioFolders.list`. */
export type DesignStudioFoldersListItem = DesignFolder;

/** Query of `designStudioFolders.list`. */
export interface DesignStudioFoldersListQuery {
  /**
   * Page, from 1
   * @default 1
   */
  page?: number;
  /**
   * Page size, 1 to 10,000
   * @default 1000
   */
  limit?: number;
  /** Only below this folder. Format: uuid. */
  parent_folder_id?: string;
  /**
   * Not what is in folders below
   * @default false
   */
  direct_descendants_only?: boolean;
  /**
   * What to sort by
   * @default "created"
   */
  sort_by?: "created" | "updated" | "name";
  /**
   * Direction
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
  /** Unix seconds */
  created_before?: number;
  /** Unix seconds */
  created_after?: number;
  /** Unix seconds */
  updated_before?: number;
  /** Unix seconds */
  updated_after?: number;
}

/** Reply of `designStudioFolders.list`. */
export type DesignStudioFoldersListResponse = DesignFolderPage;

/** Body of `designStudioFolders.update`. */
export type DesignStudioFoldersUpdateBody = UpdateDesignFolderRequest;

/** An email in one further language. */
export interface DesignTranslation {
  /** Format: uuid. */
  id?: string;
  /** IETF language, such as fr */
  language?: string;
  /** Id of the email in the default language. Format: uuid. */
  language_group_id?: string;
  /** Languages that the email is translated to */
  available_languages?: string[] | null;
  is_template?: boolean;
  is_linked?: boolean;
  /** null at the top. Format: uuid. */
  parent_folder_id?: string | null;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  content?: DesignContent;
  envelope?: DesignEnvelope;
  transformers?: Transformers;
  [key: string]: unknown;
}

export interface DesignTranslationList {
  email_translations?: DesignTranslation[] | null;
}

export interface DesignTranslationReply {
  email_translation?: DesignTranslation;
}

/** A saved state of an email. */
export interface DesignVersion {
  /** Format: uuid. */
  id?: string;
  name?: string;
  description?: string;
  /** Unix seconds */
  created?: number;
  /** false: saved by somebody */
  created_on_publish?: boolean;
  /** Saved for a round of feedback */
  feedback?: boolean;
}

export interface DesignVersionList {
  versions?: DesignVersion[] | null;
}

/** A device of a person. */
export interface Device {
  /** Push token; in Track v2 and in push sends the same thing is called token */
  id: string;
  platform: "ios" | "android" | (string & {});
  /** Unix seconds, not milliseconds */
  last_used?: number;
  attributes?: DeviceAttributes;
}

/** Known ones and your own. All are text. */
export interface DeviceAttributes {
  /** Version of the system */
  device_os?: string;
  device_model?: string;
  app_version?: string;
  cio_sdk_version?: string;
  /** What became of the last push */
  _last_status?: "" | "bounced" | "sent" | "suppressed" | (string & {});
  /** IETF language, such as en-US */
  device_locale?: string;
  /** Text, not a boolean */
  push_enabled?: "true" | "false" | (string & {});
  [key: string]: string | "" | "bounced" | "sent" | "suppressed" | (string & {}) | "true" | "false" | undefined;
}

/** Known ones and your own. All are text. */
export interface DeviceAttributesInput {
  /** Version of the system */
  device_os?: string;
  device_model?: string;
  app_version?: string;
  cio_sdk_version?: string;
  /** What became of the last push */
  _last_status?: "" | "bounced" | "sent" | "suppressed";
  /** IETF language, such as en-US */
  device_locale?: string;
  /** Text, not a boolean */
  push_enabled?: "true" | "false";
  [key: string]: string | "" | "bounced" | "sent" | "suppressed" | "true" | "false" | undefined;
}

export interface DeviceContext {
  device: ContextDevice;
}

/** Removes a device of a person. */
export type DeviceDeletedEvent = PipelineFields & {
  type?: "track";
  event: "Device Deleted";
  /** Your id of the person, or an email */
  userId: string;
  context: DeviceContext;
};

/** A device of a person. */
export interface DeviceInput {
  /** Push token; in Track v2 and in push sends the same thing is called token */
  id: string;
  platform: "ios" | "android";
  /** Unix seconds, not milliseconds */
  last_used?: number;
  attributes?: DeviceAttributesInput;
}

export interface DeviceToken {
  /** Push token */
  token: string;
}

/** Adds or updates a device of a person. */
export type DeviceUpsertedEvent = PipelineFields & {
  type?: "track";
  event: "Device Created or Updated";
  /** Your id of the person, or an email */
  userId: string;
  context: DeviceContext;
};

/** Ids of `devices.delete`. */
export interface DevicesDeletePath {
  /** Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id. */
  identifier: string;
  /** Push token */
  device_id: string;
}

/** Reply of `devices.delete`. */
export type DevicesDeleteResponse = Accepted;

/** Body of `devices.upsert`. */
export type DevicesUpsertBody = UpsertDeviceRequest;

/** Reply of `devices.upsert`. */
export type DevicesUpsertResponse = Accepted;

export interface DomainSuppressionPage {
  /** Why; the vendor's schema knows bounces and spam only */
  category?: "blocks" | "bounces" | "spam_reports" | "invalid_emails" | "spam" | (string & {});
  suppressions?: EspSuppression[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface EmailNewsletter {
  name: string;
  type: "email";
  recipients: NewsletterRecipients;
  /** Sends it at once. Nothing makes a repeat harmless */
  send_now?: boolean;
  /** Unix seconds, not milliseconds */
  scheduled_at?: number;
  /** Only people who want this topic get it */
  subscription_topic_id?: number;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
  subject: string;
  preheader_text?: string;
  /** HTML */
  body: string;
  /** Plain text */
  body_plain?: string;
  layout_id?: number;
  /** Address of a sender identity; not beside from_id */
  from?: string;
  /** Id of a sender identity; not beside from */
  from_id?: number;
}

export interface EmailReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "email";
  metric:
    | "drafted"
    | "attempted"
    | "sent"
    | "delivered"
    | "opened"
    | "clicked"
    | "converted"
    | "unsubscribed"
    | "bounced"
    | "dropped"
    | "deferred"
    | "spammed"
    | "failed"
    | "undeliverable"
    | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface EndLiveNotificationRequest {
  /** A ULID, of start. Format: ulid. */
  instance_id: string;
  /** What changes, such as how far an order is. Times in it are Unix seconds */
  content_state?: {
    [key: string]: unknown;
  };
  /** What stays the same, such as an order number; the names are those in your app. iOS cannot change it later */
  attributes?: {
    [key: string]: unknown;
  };
  /** The notification beside it; iOS needs alert with title and body to start */
  push_payload?: {
    [key: string]: unknown;
  };
  /** Where a tap leads */
  deep_link?: string;
}

/** Item of `entities.applyAll`. */
export type EntitiesApplyAllItem = EntityOperation;

/** Body of `entities.apply`. */
export type EntitiesApplyBody = EntityOperation;

/** Reply of `entities.apply`. */
export type EntitiesApplyResponse = Accepted;

/** Body of `entities.batch`. */
export type EntitiesBatchBody = BatchRequest;

/** Reply of `entities.batch`. */
export type EntitiesBatchResponse = BatchResult;

export interface EntityError {
  /** Position in the batch, from 0 */
  batch_index?: number;
  /** Code, such as required or invalid */
  reason?: string;
  /** Member of the entry */
  field?: string;
  /** What is wrong with it */
  message?: string;
}

/** One change, told apart by type and action. At most 32 KB. */
export type EntityOperation =
  | IdentifyPerson
  | DeletePerson
  | PersonEvent
  | PersonScreen
  | PersonPage
  | AddPersonRelationships
  | DeletePersonRelationships
  | AddPersonDevice
  | DeletePersonDevice
  | MergePersons
  | SuppressPerson
  | UnsuppressPerson
  | IdentifyObject
  | IdentifyAnonymousObject
  | DeleteObject
  | AddObjectRelationships
  | DeleteObjectRelationships
  | DeliveryEvent;

/** Names a person by exactly one of id, email, phone and cio_id. */
export type EntityPerson = PersonById | PersonByEmail | PersonByPhone | PersonByCioId;

/** The shapes of refusals. A wrong path answers HTML, a 401 may have no body. */
export interface ErrorReply {
  meta?: {
    /** Sends and merges */
    error?: string;
    /** Track v1 and Pipelines */
    errors?: string[];
  };
  /** Track v2 and App */
  errors?: ApiErrorItem[];
}

/** An address that the email provider does not deliver to. */
export interface EspSuppression {
  /** Unix seconds */
  created?: number;
  /** Format: email. */
  email?: string;
  /** Words of the provider */
  reason?: string;
  /** Status code of the provider, mostly 550 */
  status?: string;
}

/** Ids of `espSuppressions.create`. */
export interface EspSuppressionsCreatePath {
  /** Why the provider does not deliver */
  suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
  /** The address */
  email_address: string;
}

/** Reply of `espSuppressions.create`. */
export type EspSuppressionsCreateResponse = Accepted;

/** Ids of `espSuppressions.delete`. */
export interface EspSuppressionsDeletePath {
  /** Why the provider does not deliver */
  suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
  /** The address */
  email_address: string;
}

/** Item of `espSuppressions.listByDomain`. */
export type EspSuppressionsListByDomainItem = EspSuppression;

/** Ids of `espSuppressions.listByDomain`. */
export interface EspSuppressionsListByDomainPath {
  /** Your sending domain */
  domain_name: string;
  /** Why the provider does not deliver */
  suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
}

/** Query of `espSuppressions.listByDomain`. */
export interface EspSuppressionsListByDomainQuery {
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 100
   */
  limit?: number;
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /** Only this address; there is one page then. Format: email. */
  email?: string;
}

/** Reply of `espSuppressions.listByDomain`. */
export type EspSuppressionsListByDomainResponse = DomainSuppressionPage;

/** Item of `espSuppressions.list`. */
export type EspSuppressionsListItem = EspSuppression;

/** Query of `espSuppressions.list`. */
export interface EspSuppressionsListQuery {
  /** Page size, 1 to 1,000 */
  limit?: number;
  /**
   * Addresses to skip
   * @default 0
   */
  offset?: number;
  /** Only of this sending domain */
  domain?: string;
}

/** Reply of `espSuppressions.list`. */
export type EspSuppressionsListResponse = SuppressionPage;

/** Reply of `espSuppressions.search`. */
export type EspSuppressionsSearchResponse = SuppressionPage;

/** Values of the event, at most 100,000 bytes. The known keys change the message that the event starts. */
export interface EventData {
  /** Address that the message goes to */
  recipient?: string;
  /** Address that the message comes from. Format: email. */
  from_address?: string;
  /** Address for answers */
  reply_to?: string;
  [key: string]: unknown;
}

/** What an event means. */
export interface EventMetadata {
  name: string;
  description?: string;
}

/** Body of `events.trackAnonymous`. */
export type EventsTrackAnonymousBody = TrackAnonymousEventRequest;

/** Reply of `events.trackAnonymous`. */
export type EventsTrackAnonymousResponse = Accepted;

/** Body of `events.track`. */
export type EventsTrackBody = TrackEventRequest;

/** Reply of `events.track`. */
export type EventsTrackResponse = Accepted;

/** A file of people or deliveries. */
export interface Export {
  id?: number;
  /** Who started it */
  user_id?: number;
  user_email?: string;
  /** Rows */
  total?: number;
  /** `<id>:<updated>`; changes with the export */
  deduplicate_id?: string;
  type?: "customers" | "deliveries" | (string & {});
  failed?: boolean;
  description?: string;
  /** How often it was downloaded */
  downloads?: number;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
  status?: "done" | "pending" | "failed" | (string & {});
}

export interface ExportCustomersRequest {
  filters: CustomerFilter;
}

/** Deliveries of one newsletter, campaign, transactional message or action. */
export type ExportDeliveriesRequest = DeliveriesSource & DeliveriesFilter;

export interface ExportDownload {
  /** Works for 15 minutes. Format: uri. */
  url?: string;
}

export interface ExportList {
  /** null when there are none */
  exports?: Export[] | null;
}

export interface ExportReply {
  export?: Export;
}

/** Reply of `exports.download`. */
export type ExportsDownloadResponse = ExportDownload;

/** Reply of `exports.get`. */
export type ExportsGetResponse = Export;

/** Reply of `exports.list`. */
export type ExportsListResponse = ExportList;

/** Body of `exports.startCustomers`. */
export type ExportsStartCustomersBody = ExportCustomersRequest;

/** Reply of `exports.startCustomers`. */
export type ExportsStartCustomersResponse = Export;

/** Body of `exports.startDeliveries`. */
export type ExportsStartDeliveriesBody = ExportDeliveriesRequest;

/** Reply of `exports.startDeliveries`. */
export type ExportsStartDeliveriesResponse = Export;

export interface FcmAndroidMessage {
  notification?: {
    title?: string;
    body?: string;
  };
  /** Values for your app */
  data?: {
    [key: string]: string;
  };
  android?: {
    notification?: AndroidNotification;
  };
}

export interface FcmApns {
  /** Headers of APNs */
  headers?: {
    [key: string]: unknown;
  };
  payload: FcmApnsPayload;
}

/** Keys of your own stand beside the known ones. */
export interface FcmApnsPayload {
  CIO?: {
    push: FcmIosPush;
  };
  aps?: ApsOptions;
  [key: string]: unknown;
}

export interface FcmIosMessage {
  apns: FcmApns;
}

export interface FcmIosPayload {
  message: FcmIosMessage;
}

/** What the vendor's SDK shows. */
export interface FcmIosPush {
  title?: string;
  body?: string;
  link?: string;
  image?: string;
}

/** The fields of the form. Exactly one of id, email or a field that is mapped to one of them names the person. */
export interface FormFields {
  /** Your id of the person */
  id?: string | null;
  /** Format: email. */
  email?: string | null;
  [key: string]: string | undefined | null;
}

/** Body of `forms.submit`. */
export type FormsSubmitBody = SubmitFormRequest;

export interface GetCustomersRequest {
  /** All of the kind that `id_type` names */
  ids: string[];
}

export interface HeaderErrors {
  /** Errors in the name */
  name?: string[] | null;
  /** Errors in the value */
  value?: string[] | null;
}

/** How the HTML is laid out. */
export interface HtmlFormatter {
  /** @default "none" */
  type?: "none" | "prettify" | "minify" | (string & {});
  /** With the type minify. */
  minify?: {
    /**
     * Characters in a line
     * @default 500
     */
    line_length_limit?: number;
    /** @default true */
    remove_css_comments?: boolean;
    /**
     * 0 keeps all, 1 keeps conditional ones, 2 keeps none
     * @default "0"
     */
    remove_html_comments?: "0" | "1" | "2" | (string & {});
    /** @default true */
    remove_indentations?: boolean;
    /** @default false */
    remove_line_breaks?: boolean;
  };
  /** With the type prettify. */
  prettify?: {
    /** @default "spaces" */
    indent_character?: "spaces" | "tabs" | (string & {});
    /** @default 2 */
    indent_size?: number;
    /** @default false */
    wrap_attributes?: boolean;
  };
}

/** How the HTML is laid out. */
export interface HtmlFormatterInput {
  /** @default "none" */
  type?: "none" | "prettify" | "minify";
  /** With the type minify. */
  minify?: {
    /**
     * Characters in a line
     * @default 500
     */
    line_length_limit?: number;
    /** @default true */
    remove_css_comments?: boolean;
    /**
     * 0 keeps all, 1 keeps conditional ones, 2 keeps none
     * @default "0"
     */
    remove_html_comments?: "0" | "1" | "2";
    /** @default true */
    remove_indentations?: boolean;
    /** @default false */
    remove_line_breaks?: boolean;
  };
  /** With the type prettify. */
  prettify?: {
    /** @default "spaces" */
    indent_character?: "spaces" | "tabs";
    /** @default 2 */
    indent_size?: number;
    /** @default false */
    wrap_attributes?: boolean;
  };
}

/** What a person is known by. A phone number is never among it. */
export interface Identifiers {
  /** Your id */
  id?: string | null;
  /** Format: email. */
  email?: string | null;
  /** Never changes */
  cio_id?: string;
}

/** Ties an object to visitors without a profile. */
export interface IdentifyAnonymousObject {
  type: "object";
  action: "identify_anonymous";
  identifiers: ObjectRef;
  attributes?: ObjectAttributes;
  cio_relationships?: AnonymousRelationship[];
}

/** Creates or updates an object. */
export interface IdentifyObject {
  type: "object";
  action: "identify";
  identifiers: ObjectRef;
  attributes?: ObjectAttributes;
  cio_relationships?: PersonRelationship[];
}

/** Creates or updates a person. */
export interface IdentifyPerson {
  type: "person";
  action: "identify";
  identifiers: EntityPerson;
  /** Unix seconds, not milliseconds */
  timestamp?: number;
  attributes?: PersonAttributes;
  cio_relationships?: Relationship[];
}

/** An import and how far it is. */
export interface Import {
  id?: number;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
  name?: string;
  description?: string;
  rows_to_import?: number;
  rows_imported?: number;
  state?:
    | "preprocessing"
    | "preprocessed"
    | "validating"
    | "validated"
    | "importing"
    | "imported"
    | "failed"
    | "canceled"
    | (string & {});
  type?: "people" | "event" | "object" | "relationship" | (string & {});
  identifier?: "id" | "email" | (string & {});
  data_to_process?: "all" | "only_new" | "only_existing" | (string & {});
  /** Older name of data_to_process */
  people_to_process?: "all" | "only_new" | "only_existing" | (string & {});
  /** A number in text */
  object_type_id?: string;
  /** Why it failed */
  error?: string;
}

/** A CSV file that Customer.io fetches. What else it needs depends on the type. */
export type ImportCreate = ImportPeople | ImportEvents | ImportRelationships | ImportObjects;

export interface ImportEvents {
  name: string;
  /** Address of the CSV file; it must be public. Format: uri. */
  data_file_url: string;
  type: "event";
  /** Column that names the person */
  identifier: "id" | "email";
  /** Which rows are used; default all */
  data_to_process?: "all" | "only_new" | "only_existing";
  description?: string;
}

export interface ImportObjects {
  name: string;
  /** Address of the CSV file; it must be public. Format: uri. */
  data_file_url: string;
  type: "object";
  /** A number in text, such as "1" */
  object_type_id: string;
  /** Which rows are used; default all */
  data_to_process?: "all" | "only_new" | "only_existing";
  description?: string;
}

export interface ImportPeople {
  name: string;
  /** Address of the CSV file; it must be public. Format: uri. */
  data_file_url: string;
  type: "people";
  /** Column that names the person */
  identifier: "id" | "email";
  /** Which rows are used; default all */
  data_to_process?: "all" | "only_new" | "only_existing";
  description?: string;
}

export interface ImportRelationships {
  name: string;
  /** Address of the CSV file; it must be public. Format: uri. */
  data_file_url: string;
  type: "relationship";
  /** Column that names the person */
  identifier: "id" | "email" | "cio_id";
  /** Which rows are used; default all */
  data_to_process?: "all" | "only_new" | "only_existing";
  description?: string;
}

export interface ImportReply {
  import?: Import;
}

export interface ImportRequest {
  import: ImportCreate;
}

/** Body of `imports.create`. */
export type ImportsCreateBody = ImportRequest;

/** Reply of `imports.create`. */
export type ImportsCreateResponse = Import;

/** Reply of `imports.get`. */
export type ImportsGetResponse = Import;

export interface InAppNewsletter {
  name: string;
  type: "in_app";
  recipients: NewsletterRecipients;
  /** Sends it at once. Nothing makes a repeat harmless */
  send_now?: boolean;
  /** Unix seconds, not milliseconds */
  scheduled_at?: number;
  /** Only people who want this topic get it */
  subscription_topic_id?: number;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
  /** JSON text of an object */
  body_json: string;
}

export interface InAppReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "in_app";
  metric:
    | "drafted"
    | "attempted"
    | "sent"
    | "opened"
    | "clicked"
    | "converted"
    | "failed"
    | "undeliverable"
    | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface InboxNewsletter {
  name: string;
  type: "inbox";
  recipients: NewsletterRecipients;
  /** Sends it at once. Nothing makes a repeat harmless */
  send_now?: boolean;
  /** Unix seconds, not milliseconds */
  scheduled_at?: number;
  /** Only people who want this topic get it */
  subscription_topic_id?: number;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
  /** JSON text of an object */
  body_json: string;
}

/** The picture of one mail program. */
export interface InboxPreview {
  client_id?: string;
  display_name?: string;
  category?: "Mobile" | "Application" | "Web" | (string & {});
  /** Of Web */
  browser?: string;
  os?: string;
  /** Such as Pending */
  status?: string;
  /** Taken from an earlier run */
  cached?: boolean;
  /** Paths of getCapture by key, mostly `default` only */
  screenshots?: {
    [key: string]: string;
  };
  /** Path of getCapture */
  thumbnail?: string;
  /** Path of getCapture */
  full_thumbnail?: string;
  error?: {
    /** Such as bounced */
    type?: string;
    message?: string;
  };
}

/** Body of `inboxPreviews.create`. */
export type InboxPreviewsCreateBody = CreatePreviewRequest;

/** Reply of `inboxPreviews.create`. */
export type InboxPreviewsCreateResponse = PreviewStarted;

/** Ids of `inboxPreviews.getCapture`. */
export interface InboxPreviewsGetCapturePath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** Id of the run */
  run_id: number;
  /** Id of the mail program, of listClients */
  client_id: string;
}

/** Query of `inboxPreviews.getCapture`. */
export interface InboxPreviewsGetCaptureQuery {
  /**
   * Which picture
   * @default "screenshot"
   */
  variant?: "screenshot" | "thumbnail" | "full_thumbnail";
  /**
   * Key in screenshots; of screenshot only
   * @default "default"
   */
  key?: string;
}

/** Ids of `inboxPreviews.get`. */
export interface InboxPreviewsGetPath {
  /** Id of the email, or of a translation. Format: uuid. */
  id: string;
  /** Id of the run */
  run_id: number;
}

/** Reply of `inboxPreviews.get`. */
export type InboxPreviewsGetResponse = PreviewRun;

/** Reply of `inboxPreviews.listClients`. */
export type InboxPreviewsListClientsResponse = PreviewClientList;

/** Reply of `inboxPreviews.listCredits`. */
export type InboxPreviewsListCreditsResponse = PreviewCreditList;

/** Item of `inboxPreviews.listJobs`. */
export type InboxPreviewsListJobsItem = PreviewJob;

/** Query of `inboxPreviews.listJobs`. */
export interface InboxPreviewsListJobsQuery {
  /** Where the page starts */
  cursor?: string;
  /**
   * Page size, 1 to 200
   * @default 50
   */
  limit?: number;
  /** Only of this email. Format: uuid. */
  node_id?: string;
}

/** Reply of `inboxPreviews.listJobs`. */
export type InboxPreviewsListJobsResponse = PreviewJobPage;

/** Reply of `info.listIpAddresses`. */
export type InfoListIpAddressesResponse = IpAddressList;

/** Of FCM or of APNs, by what the workspace sends with. */
export type IosPayload = FcmIosPayload | ApnsPayload;

export interface IpAddressList {
  ip_addresses?: string[] | null;
}

/** People by period in which their journey began, and what became of it. One number a period in each list. */
export interface JourneyMetrics {
  started?: number[];
  activated?: number[];
  exited_early?: number[];
  finished?: number[];
  converted?: number[];
  never_activated?: number[];
  messaged?: number[];
}

export interface JourneyMetricsReply {
  journey_metric?: JourneyMetrics;
}

export interface KnownUser {
  /** Your id of the person, or an email */
  userId: string;
  /** Your id of a visitor without a profile */
  anonymousId?: string;
}

export interface LinkDesignEmailRequest {
  target: LinkTargetInput;
  /**
   * Takes the place of another email that is linked there; without it 409
   * @default false
   */
  force?: boolean;
}

/** Clicks on one link. */
export interface LinkMetrics {
  link?: {
    id?: number;
    href?: string;
  };
  metric?: {
    series?: LinkSeries;
  };
}

export interface LinkMetricsList {
  links?: LinkMetrics[] | null;
}

/** One number a period in each list, oldest first. */
export interface LinkSeries {
  clicked?: number[];
  /** Without clicks by programs */
  human_clicked?: number[];
  /** By programs */
  machine_clicked?: number[];
}

/** What uses the email. The id that goes with the type is required. */
export interface LinkTarget {
  /** campaign_action is an action of a campaign or broadcast */
  type: "transactional_message" | "newsletter" | "campaign_action" | (string & {});
  /** Of campaign_action */
  action_id?: number;
  /** Of newsletter */
  newsletter_id?: number;
  /** Of transactional_message */
  transactional_message_id?: number;
}

/** What uses the email. The id that goes with the type is required. */
export interface LinkTargetInput {
  /** campaign_action is an action of a campaign or broadcast */
  type: "transactional_message" | "newsletter" | "campaign_action";
  /** Of campaign_action */
  action_id?: number;
  /** Of newsletter */
  newsletter_id?: number;
  /** Of transactional_message */
  transactional_message_id?: number;
}

export interface LinkedEmail {
  /** Id of the email. Format: uuid. */
  node_id?: string;
  /** Template that has the content now */
  template_id?: number;
  target?: LinkTarget;
}

/** Errors by the part they are in; an empty list is no error. */
export interface LiquidErrors {
  bcc?: string[] | null;
  body?: string[] | null;
  body_amp?: string[] | null;
  body_plain?: string[] | null;
  cc?: string[] | null;
  event?: string[] | null;
  from?: string[] | null;
  layout?: string[] | null;
  message?: string[] | null;
  preheader_text?: string[] | null;
  reply_to?: string[] | null;
  snippets?: string[] | null;
  subject?: string[] | null;
  to?: string[] | null;
  trigger?: string[] | null;
}

/** The last thing that was sent of it. */
export interface LiveDelivery {
  id?: string;
  /** Such as start, update, end */
  operation?: string;
  /** Such as queued */
  status?: string;
  source?: string;
  /** Unix seconds */
  created_at?: number;
}

/** How a live notification stands. */
export interface LiveNotification {
  /** A ULID, of start. Format: ulid. */
  instance_id?: string;
  notification_type?: string;
  /** ios or android */
  platform?: string;
  /** Such as active */
  state?: string;
  failure_reason?: string;
  /** Unix seconds */
  started_at?: number;
  /** Unix seconds */
  ended_at?: number;
  /** Unix seconds */
  expires_at?: number;
  last_delivery?: LiveDelivery;
}

export interface LiveNotificationRef {
  /** A ULID, of start. Format: ulid. */
  instance_id?: string;
}

/** Body of `liveNotifications.end`. */
export type LiveNotificationsEndBody = EndLiveNotificationRequest;

/** Reply of `liveNotifications.end`. */
export type LiveNotificationsEndResponse = LiveNotificationRef;

/** Reply of `liveNotifications.get`. */
export type LiveNotificationsGetResponse = LiveNotification;

/** Body of `liveNotifications.start`. */
export type LiveNotificationsStartBody = StartLiveNotificationRequest;

/** Reply of `liveNotifications.start`. */
export type LiveNotificationsStartResponse = LiveNotificationRef;

/** Body of `liveNotifications.update`. */
export type LiveNotificationsUpdateBody = UpdateLiveNotificationRequest;

/** Reply of `liveNotifications.update`. */
export type LiveNotificationsUpdateResponse = LiveNotificationRef;

/** The secondary person is merged into the primary one and then deleted for good. */
export interface MergeCustomersRequest {
  primary: PersonRef;
  secondary: PersonRef;
}

/** The secondary person is merged into the primary one and then deleted for good. */
export interface MergePersons {
  type: "person";
  action: "merge";
  primary: PersonRef;
  secondary: PersonRef;
}

/** A message to one person. */
export interface Message {
  /** Id of the delivery */
  id?: string;
  /** `<id>:<updated>`; changes with the message */
  deduplicate_id?: string;
  message_template_id?: number;
  customer_id?: string | null;
  customer_identifiers?: Identifiers;
  recipient?: string;
  subject?: string;
  metrics?: MessageMetrics;
  /** Unix seconds */
  created?: number;
  failure_message?: string | null;
  /** Of a campaign's message */
  campaign_id?: number | null;
  action_id?: number;
  /** Of a message in a test */
  parent_action_id?: number;
  /** Of a newsletter's message */
  newsletter_id?: number | null;
  /** Variant of the newsletter */
  content_id?: number;
  /** Of a broadcast's message */
  broadcast_id?: number | null;
  /** Event that started the campaign */
  trigger_event_id?: string | null;
  /** The content was not kept */
  forgotten?: boolean;
  /** Of in-app messages, by the name of the response; only if asked for */
  tracked_responses?: {
    [key: string]: TrackedResponse;
  };
  /** twilio is SMS */
  type?:
    | "email"
    | "webhook"
    | "twilio"
    | "push"
    | "in_app"
    | "slack"
    | "whatsapp"
    | "live_notification"
    | "inbox"
    | (string & {});
}

/** A header of an email. */
export interface MessageHeader {
  name?: string;
  value?: string;
}

export type MessageMetric =
  | "created"
  | "attempted"
  | "sent"
  | "delivered"
  | "opened"
  | "clicked"
  | "converted"
  | "bounced"
  | "spammed"
  | "unsubscribed"
  | "dropped"
  | "failed"
  | "undeliverable";

/** When each thing happened, Unix seconds. */
export interface MessageMetrics {
  /** Unix seconds */
  bounced?: number;
  /** Unix seconds */
  clicked?: number;
  /** Unix seconds */
  human_clicked?: number;
  /** Unix seconds */
  prefetch_clicked?: number;
  /** Unix seconds */
  converted?: number;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  delivered?: number;
  /** Unix seconds */
  drafted?: number;
  /** Unix seconds */
  dropped?: number;
  /** Unix seconds */
  failed?: number;
  /** Unix seconds */
  opened?: number;
  /** Unix seconds */
  human_opened?: number;
  /** Unix seconds */
  prefetch_opened?: number;
  /** Unix seconds */
  sent?: number;
  /** Unix seconds */
  spammed?: number;
  /** Unix seconds */
  undeliverable?: number;
  /** Unix seconds */
  unsubscribed?: number;
}

export interface MessagePage {
  messages?: Message[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface MessageReply {
  message?: Message;
}

/** twilio is SMS */
export type MessageType =
  | "email"
  | "webhook"
  | "twilio"
  | "push"
  | "in_app"
  | "slack"
  | "whatsapp"
  | "live_notification";

/** Reply of `messages.getArchived`. */
export type MessagesGetArchivedResponse = ArchivedMessage;

/** Query of `messages.get`. */
export interface MessagesGetQuery {
  /** Adds tracked_responses */
  get_tracked_responses?: boolean;
}

/** Reply of `messages.get`. */
export type MessagesGetResponse = Message;

/** Item of `messages.list`. */
export type MessagesListItem = Message;

/** Query of `messages.list`. */
export interface MessagesListQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
  /** Only messages with this metric */
  metric?: MessageMetric;
  /**
   * Drafts instead of sent messages
   * @default false
   */
  drafts?: boolean;
  /** Only of this campaign */
  campaign_id?: number;
  /** Only of this newsletter */
  newsletter_id?: number;
  /** Only of this action */
  action_id?: number;
  /** From, Unix seconds; default 6 months ago */
  start_ts?: number;
  /** Until, Unix seconds; at most 12 months after start_ts, cut without a word */
  end_ts?: number;
  /** Adds tracked_responses */
  get_tracked_responses?: boolean;
}

/** Reply of `messages.list`. */
export type MessagesListResponse = MessagePage;

/** One number a period in each list, oldest first. Which lists there are depends on the channel; webhooks count by status. A period begins at 00:00 US Eastern, a week on Sunday. */
export interface MetricSeries {
  attempted?: number[];
  bounced?: number[];
  clicked?: number[];
  /** Without clicks by programs */
  human_clicked?: number[];
  /** By programs */
  machine_clicked?: number[];
  /** By programs; older name of machine_clicked */
  prefetch_clicked?: number[];
  converted?: number[];
  created?: number[];
  deferred?: number[];
  delivered?: number[];
  drafted?: number[];
  failed?: number[];
  opened?: number[];
  /** Without opens by programs */
  human_opened?: number[];
  /** By programs */
  prefetch_opened?: number[];
  /** Of SMS */
  replied?: number[];
  sent?: number[];
  spammed?: number[];
  suppressed?: number[];
  undeliverable?: number[];
  topic_unsubscribed?: number[];
  unsubscribed?: number[];
  /** Sent to people who opted out of open tracking */
  untracked?: number[];
  /** Delivered without open tracking */
  open_untracked?: number[];
  /** Delivered without link tracking */
  link_untracked?: number[];
  /** People who allowed open tracking */
  tracking_consent_granted?: number[];
  /** People who refused open tracking */
  tracking_consent_denied?: number[];
  /** Of webhooks */
  "2xx"?: number[];
  /** Of webhooks */
  "3xx"?: number[];
  /** Of webhooks */
  "4xx"?: number[];
  /** Of webhooks */
  "5xx"?: number[];
}

export interface MetricsReply {
  metric?: PeriodMetrics;
}

/** Body of `metrics.report`. */
export type MetricsReportBody = ReportMetricRequest;

/** Body of `metrics.reportPush`. */
export type MetricsReportPushBody = ReportPushRequest;

/** Reply of `metrics.reportPush`. */
export type MetricsReportPushResponse = Accepted;

/** Reply of `metrics.report`. */
export type MetricsReportResponse = Accepted;

/** A message that goes once to many people. */
export interface Newsletter {
  id?: number;
  /** `<id>:<updated>`; changes with the newsletter */
  deduplicate_id?: string;
  /** Ids of its variants, for listVariants and getVariant */
  content_ids?: number[] | null;
  name?: string;
  /** Unix seconds; missing until it is sent */
  sent_at?: number;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  /** twilio is SMS */
  type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "inbox" | (string & {});
  tags?: string[] | null;
  recipient_segment_ids?: number[] | null;
  subscription_topic_id?: number;
}

/** One variant or translation of a newsletter. Which fields there are depends on the channel. */
export interface NewsletterContent {
  id?: number;
  newsletter_id?: number;
  /** `<id>:<updated>`; changes with the content */
  deduplicate_id?: string;
  name?: string;
  layout?: string;
  body?: string;
  /** Of email */
  body_amp?: string;
  /** Empty for the default language */
  language?: string;
  /** twilio is SMS */
  type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "inbox" | (string & {});
  from?: string;
  from_id?: number;
  reply_to?: string;
  reply_to_id?: number | null;
  preprocessor?: "premailer";
  /** Liquid, such as {{customer.email}} */
  recipient?: string;
  subject?: string;
  cc?: string;
  bcc?: string;
  /** Sends bcc copies as messages of their own */
  fake_bcc?: boolean;
  preheader_text?: string;
  /** JSON text of [{ name, value }]; a list when it is written */
  headers?: string;
}

export interface NewsletterContentList {
  contents?: NewsletterContent[] | null;
}

export interface NewsletterContentReply {
  content?: NewsletterContent;
}

/** Only what is given changes. Which fields count depends on the channel; content of in-app and inbox messages cannot be changed this way. */
export interface NewsletterContentUpdate {
  /** Channel of the newsletter */
  type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "inbox";
  /** As it was read */
  deduplicate_id?: string;
  body?: string;
  /** Of email */
  body_amp?: string;
  /** Of email */
  body_plain?: string;
  /** JSON text of an object; the vendor's pages list it for inbox and say that it cannot be changed */
  body_json?: string;
  /** Of email and push */
  subject?: string;
  /** Of email */
  preheader_text?: string;
  /** Sender identity; of email */
  from_id?: number;
  /** Sender identity; of email. null takes it off */
  reply_to_id?: number | null;
  /** Liquid, such as {{customer.email}}; of email */
  recipient?: string;
  /** Of email and webhook. A list here; JSON text when it is read */
  headers?: MessageHeader[];
}

/** Told apart by type. With send_now or scheduled_at it is sent without a further call; not both. */
export type NewsletterCreate =
  | EmailNewsletter
  | SmsNewsletter
  | PushNewsletter
  | InAppNewsletter
  | InboxNewsletter
  | WebhookNewsletter;

export interface NewsletterPage {
  newsletters?: Newsletter[] | null;
  /** Empty at the end */
  next?: string | null;
}

/** Who gets it. A condition, or conditions joined by and, or and not. */
export interface NewsletterRecipients {
  and?: NewsletterRecipients[];
  or?: NewsletterRecipients[];
  not?: NewsletterRecipients;
  segment?: SegmentCondition;
  attribute?: RecipientCondition;
}

export interface NewsletterReply {
  newsletter?: Newsletter;
}

export interface NewsletterSchedule {
  /** Unix seconds, not milliseconds. 0 takes the schedule off */
  scheduled_at: number;
  /** Time zone of scheduled_at, such as America/New_York */
  timezone?: string;
  /** Sends at this time of day in each person's time zone */
  tz_match_enabled?: boolean;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
}

export interface NewsletterSend {
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
}

/** Email needs subject and body, SMS and webhook body, in-app and inbox body_json. */
export interface NewsletterTranslationCreate {
  /** IETF language, such as fr or pt-BR */
  language: string;
  /** Of email and push */
  subject?: string;
  /** Of email */
  preheader_text?: string;
  /** Of email (HTML), SMS, push and webhook */
  body?: string;
  /** Of email */
  body_plain?: string;
  /** Of email */
  body_amp?: string;
  /** Of in-app and inbox: JSON text of an object */
  body_json?: string;
}

/** Body of `newsletters.create`. */
export type NewslettersCreateBody = NewsletterCreate;

/** Reply of `newsletters.create`. */
export type NewslettersCreateResponse = Newsletter;

/** Reply of `newsletters.createTestGroup`. */
export type NewslettersCreateTestGroupResponse = Newsletter;

/** Body of `newsletters.createTestGroupTranslation`. */
export type NewslettersCreateTestGroupTranslationBody = NewsletterTranslationCreate;

/** Ids of `newsletters.createTestGroupTranslation`. */
export interface NewslettersCreateTestGroupTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the test group, as text */
  test_group_id: string;
}

/** Reply of `newsletters.createTestGroupTranslation`. */
export type NewslettersCreateTestGroupTranslationResponse = Newsletter;

/** Body of `newsletters.createTranslation`. */
export type NewslettersCreateTranslationBody = NewsletterTranslationCreate;

/** Reply of `newsletters.createTranslation`. */
export type NewslettersCreateTranslationResponse = Newsletter;

/** Ids of `newsletters.deleteTestGroupTranslation`. */
export interface NewslettersDeleteTestGroupTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the test group, as text */
  test_group_id: string;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Ids of `newsletters.deleteTranslation`. */
export interface NewslettersDeleteTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Query of `newsletters.getMetrics`. */
export interface NewslettersGetMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `newsletters.getMetrics`. */
export type NewslettersGetMetricsResponse = PeriodMetrics;

/** Reply of `newsletters.get`. */
export type NewslettersGetResponse = Newsletter;

/** Ids of `newsletters.getTestGroupTranslation`. */
export interface NewslettersGetTestGroupTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the test group, as text */
  test_group_id: string;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `newsletters.getTestGroupTranslation`. */
export type NewslettersGetTestGroupTranslationResponse = NewsletterContent;

/** Ids of `newsletters.getTranslation`. */
export interface NewslettersGetTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `newsletters.getTranslation`. */
export type NewslettersGetTranslationResponse = NewsletterContent;

/** Ids of `newsletters.getVariantMetrics`. */
export interface NewslettersGetVariantMetricsPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the variant */
  content_id: number;
}

/** Query of `newsletters.getVariantMetrics`. */
export interface NewslettersGetVariantMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `newsletters.getVariantMetrics`. */
export type NewslettersGetVariantMetricsResponse = PeriodMetrics;

/** Ids of `newsletters.getVariant`. */
export interface NewslettersGetVariantPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the variant */
  content_id: number;
}

/** Reply of `newsletters.getVariant`. */
export type NewslettersGetVariantResponse = NewsletterContent;

/** Item of `newsletters.list`. */
export type NewslettersListItem = Newsletter;

/** Query of `newsletters.listLinkMetrics`. */
export interface NewslettersListLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Counts people instead of clicks */
  unique?: boolean;
}

/** Reply of `newsletters.listLinkMetrics`. */
export type NewslettersListLinkMetricsResponse = LinkMetricsList;

/** Item of `newsletters.listMessages`. */
export type NewslettersListMessagesItem = Message;

/** Query of `newsletters.listMessages`. */
export interface NewslettersListMessagesQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
  /** Only messages with this metric */
  metric?: MessageMetric;
  /** From, Unix seconds; default 6 months ago */
  start_ts?: number;
  /** Until, Unix seconds; at most 12 months after start_ts, cut without a word */
  end_ts?: number;
}

/** Reply of `newsletters.listMessages`. */
export type NewslettersListMessagesResponse = MessagePage;

/** Query of `newsletters.list`. */
export interface NewslettersListQuery {
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 100
   */
  limit?: number;
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /** By creation time */
  sort?: "asc" | "desc";
}

/** Reply of `newsletters.list`. */
export type NewslettersListResponse = NewsletterPage;

/** Reply of `newsletters.listTestGroups`. */
export type NewslettersListTestGroupsResponse = TestGroupList;

/** Ids of `newsletters.listVariantLinkMetrics`. */
export interface NewslettersListVariantLinkMetricsPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the variant */
  content_id: number;
}

/** Query of `newsletters.listVariantLinkMetrics`. */
export interface NewslettersListVariantLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Only this channel; twilio is SMS */
  type?: MessageType;
}

/** Reply of `newsletters.listVariantLinkMetrics`. */
export type NewslettersListVariantLinkMetricsResponse = LinkMetricsList;

/** Reply of `newsletters.listVariants`. */
export type NewslettersListVariantsResponse = NewsletterContentList;

/** Body of `newsletters.schedule`. */
export type NewslettersScheduleBody = NewsletterSchedule;

/** Reply of `newsletters.schedule`. */
export type NewslettersScheduleResponse = Newsletter;

/** Body of `newsletters.send`. */
export type NewslettersSendBody = NewsletterSend;

/** Reply of `newsletters.send`. */
export type NewslettersSendResponse = Newsletter;

/** Body of `newsletters.updateTestGroupTranslation`. */
export type NewslettersUpdateTestGroupTranslationBody = NewsletterContentUpdate;

/** Ids of `newsletters.updateTestGroupTranslation`. */
export interface NewslettersUpdateTestGroupTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the test group, as text */
  test_group_id: string;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `newsletters.updateTestGroupTranslation`. */
export type NewslettersUpdateTestGroupTranslationResponse = NewsletterContent;

/** Body of `newsletters.updateTranslation`. */
export type NewslettersUpdateTranslationBody = NewsletterContentUpdate;

/** Ids of `newsletters.updateTranslation`. */
export interface NewslettersUpdateTranslationPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** Reply of `newsletters.updateTranslation`. */
export type NewslettersUpdateTranslationResponse = NewsletterContent;

/** Body of `newsletters.updateVariant`. */
export type NewslettersUpdateVariantBody = NewsletterContentUpdate;

/** Ids of `newsletters.updateVariant`. */
export interface NewslettersUpdateVariantPath {
  /** Id of the newsletter */
  newsletter_id: number;
  /** Id of the variant */
  content_id: number;
}

/** Reply of `newsletters.updateVariant`. */
export type NewslettersUpdateVariantResponse = NewsletterContent;

/** Attributes of an object: at most 300, 100 KB together. null or an empty text removes one. */
export interface ObjectAttributes {
  [key: string]: unknown;
}

export interface ObjectByCioId {
  /** Never changes */
  cio_object_id: string;
}

export interface ObjectById {
  /** A number in text, such as "1" */
  object_type_id: string;
  /** Your id, at most 150 bytes */
  object_id: string;
}

export interface ObjectCondition {
  /** Name of the attribute */
  field: string;
  operator: "eq" | "exists";
  /** With eq */
  value?: string;
  /** Id of the object type, a number in text */
  type_id: string;
}

/** Deletes an object. anonymousId may be any text. */
export type ObjectDeletedEvent = PipelineFields & {
  type?: "track";
  event: "Object Deleted";
  /** Your id of a visitor without a profile */
  anonymousId: string;
  properties: {
    /** Your id of the object */
    objectId?: string;
    objectTypeId?: number;
  };
};

/** A condition, or conditions joined by and, or and not. */
export interface ObjectFilter {
  /** All of these hold */
  and?: ObjectFilter[];
  /** At least one of these holds */
  or?: ObjectFilter[];
  not?: ObjectFilter;
  object_attribute?: ObjectCondition;
}

export interface ObjectIdPage {
  identifiers?: ObjectIdentifiers[] | null;
  ids?: string[] | null;
  /** Empty at the end */
  next?: string | null;
}

/** What an object is known by. */
export interface ObjectIdentifiers {
  /** A number in text */
  object_type_id?: string;
  /** Your id */
  object_id?: string;
  /** Never changes */
  cio_object_id?: string;
}

/** An object. */
export interface ObjectProfile {
  /** A number, mostly in text */
  object_type_id?: string | number;
  identifiers?: ObjectIdentifiers;
  /** At most 300, 100 KB together */
  attributes?: {
    [key: string]: unknown;
  };
  /** When each attribute was last set, Unix seconds */
  timestamps?: {
    [key: string]: number;
  };
}

/** Names an object by type and id, or by cio_object_id. */
export type ObjectRef = ObjectById | ObjectByCioId;

/** A person that an object is tied to. */
export interface ObjectRelationship {
  /** A number, mostly in text */
  object_type_id?: string | number;
  object_type_disabled?: boolean;
  identifiers?: Identifiers;
}

export interface ObjectRelationshipPage {
  cio_relationships?: ObjectRelationship[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface ObjectReply {
  object?: ObjectProfile;
}

/** A kind of object, such as companies. The ids begin at 1. */
export interface ObjectType {
  /** A number in text; in paths a number */
  id?: string;
  name?: string;
  singular_name?: string;
  slug?: string;
  singular_slug?: string;
  enabled?: boolean;
  icon?: string;
}

export interface ObjectTypeList {
  types?: ObjectType[] | null;
}

/** Reply of `objectTypes.list`. */
export type ObjectTypesListResponse = ObjectTypeList;

/** Ids of `objects.getAttributes`. */
export interface ObjectsGetAttributesPath {
  /** Id of the object type, a number here */
  object_type_id: number;
  /** Your id of the object, or what `id_type` names */
  object_id: string;
}

/** Query of `objects.getAttributes`. */
export interface ObjectsGetAttributesQuery {
  /**
   * What object_id is
   * @default "object_id"
   */
  id_type?: "object_id" | "cio_object_id";
}

/** Reply of `objects.getAttributes`. */
export type ObjectsGetAttributesResponse = ObjectProfile;

/** Item of `objects.listRelationships`. */
export type ObjectsListRelationshipsItem = ObjectRelationship;

/** Ids of `objects.listRelationships`. */
export interface ObjectsListRelationshipsPath {
  /** Id of the object type, a number here */
  object_type_id: number;
  /** Your id of the object, or what `id_type` names */
  object_id: string;
}

/** Query of `objects.listRelationships`. */
export interface ObjectsListRelationshipsQuery {
  /**
   * What object_id is
   * @default "object_id"
   */
  id_type?: "object_id" | "cio_object_id";
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /** Page size */
  limit?: number;
}

/** Reply of `objects.listRelationships`. */
export type ObjectsListRelationshipsResponse = ObjectRelationshipPage;

/** Body of `objects.search`. */
export type ObjectsSearchBody = SearchObjectsRequest;

/** Item of `objects.search`. */
export type ObjectsSearchItem = ObjectIdentifiers;

/** Query of `objects.search`. */
export interface ObjectsSearchQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
}

/** Reply of `objects.search`. */
export type ObjectsSearchResponse = ObjectIdPage;

export interface OptOut {
  channel?: "sms" | "whatsapp" | (string & {});
  /** Your sender number, E.164 */
  from?: string;
  [key: string]: unknown;
}

export interface OptOutChange {
  /** Your sender number, E.164 */
  from: string;
  /** true: nothing more from this number. false: allowed again */
  optout: boolean;
  channel?: "sms" | "whatsapp";
}

/** The sender numbers that a person does not want to hear from. */
export interface OptOutList {
  optouts?: OptOut[] | null;
}

export interface OptOutPage {
  optouts?: OptOut[] | null;
  /** Empty at the end */
  next?: string | null;
}

/** Item of `optOuts.list`. */
export type OptOutsListItem = OptOut;

/** Query of `optOuts.list`. */
export interface OptOutsListQuery {
  /** Only of this sender number, E.164 */
  from?: string;
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /** Page size */
  limit?: number;
}

/** Reply of `optOuts.list`. */
export type OptOutsListResponse = OptOutPage;

/** What is known of the page. Keys of your own stand beside the known ones. */
export interface PageAttributes {
  path?: string;
  /** Address that the visitor came from */
  referrer?: string;
  /** Query of the address */
  search?: string;
  title?: string;
  url?: string;
  keywords?: string[];
  [key: string]: unknown;
}

export interface PageInfo {
  page?: number;
  limit?: number;
  /** Entries on all pages */
  total?: number;
}

export interface PageMeta {
  pagination?: PageInfo;
  /** The filters that the list was made with */
  filters?: {
    [key: string]: unknown;
  };
}

/** Values for one person. */
export type PerUserData = DataById | DataByEmail;

/** Counts by period. */
export interface PeriodMetrics {
  series?: MetricSeries;
}

/** Attributes of a person: at most 300, of up to 1,000 bytes each. null or an empty text removes one; what is absent stays. Keys of your own stand beside the known ones. */
export interface PersonAttributes {
  /** Unix seconds, not milliseconds */
  created_at?: number;
  cio_subscription_preferences?: SubscriptionPreferences;
  /** true never creates a person */
  _update?: boolean;
  [key: string]: unknown;
}

export interface PersonByCioId {
  /** Never changes; the only way to name a person whose id or email is to change */
  cio_id: string;
}

export interface PersonByEmail {
  /** Case does not matter. Format: email. */
  email: string;
}

export interface PersonById {
  /** Your id, at most 150 bytes */
  id: string;
}

export interface PersonByPhone {
  /** E.164; only if the workspace has it switched on */
  phone: string;
}

/** An event of a person. The data of the event goes into attributes. */
export interface PersonEvent {
  type: "person";
  action: "event";
  identifiers: EntityPerson;
  /** A ULID; a second event with the same one is ignored. Made up when you give none. Format: ulid. */
  id?: string;
  /** At most 100 bytes */
  name: string;
  /** Unix seconds, not milliseconds */
  timestamp?: number;
  attributes?: EventData;
}

/** A page view of a person. */
export interface PersonPage {
  type: "person";
  action: "page";
  identifiers: EntityPerson;
  /** A ULID; a second event with the same one is ignored. Made up when you give none. Format: ulid. */
  id?: string;
  /** Address of the page, at most 100 bytes */
  name: string;
  /** Unix seconds, not milliseconds */
  timestamp?: number;
  attributes?: PageAttributes;
}

/** Names a person by exactly one of id, email and cio_id. */
export type PersonRef = PersonById | PersonByEmail | PersonByCioId;

/** A tie to a person. */
export interface PersonRelationship {
  identifiers?: PersonRef;
  relationship_attributes?: RelationshipAttributes;
}

/** A screen view of a person. */
export interface PersonScreen {
  type: "person";
  action: "screen";
  identifiers: EntityPerson;
  /** A ULID; a second event with the same one is ignored. Made up when you give none. Format: ulid. */
  id?: string;
  /** Name of the screen, at most 100 bytes */
  name: string;
  /** Unix seconds, not milliseconds */
  timestamp?: number;
  attributes?: {
    [key: string]: unknown;
  };
}

export type PipelineAlias = PipelineFields & {
  type?: "alias";
  /** Id that the person had */
  previousId: string;
  /** Id that the person has */
  userId: string;
};

/** At most 500 KB together, 32 KB each. context and integrations hold for all entries. */
export interface PipelineBatch {
  batch: PipelineBatchItem[];
  context?: PipelineContext;
  /** Destinations by name; All for those that are not named */
  integrations?: {
    [key: string]: boolean;
  };
}

/** A call, told apart by its type. */
export type PipelineBatchItem = PipelineCall & PipelineCallType;

export type PipelineCall =
  | PipelineIdentify
  | PipelineTrack
  | PipelinePage
  | PipelineScreen
  | PipelineGroup
  | PipelineAlias;

export interface PipelineCallType {
  type: "identify" | "track" | "page" | "screen" | "group" | "alias";
}

/** The UTM parameters that the visitor came with. */
export interface PipelineCampaign {
  name?: string;
  source?: string;
  medium?: string;
  term?: string;
  content?: string;
  [key: string]: string | undefined;
}

/** Where the call comes from. campaign and page are of browsers, app, device, network and os of apps. */
export interface PipelineContext {
  /** Somebody was using the app */
  active?: boolean;
  ip?: string;
  /** Such as en-US */
  locale?: string;
  userAgent?: string;
  channel?: "browser" | "server" | "mobile";
  campaign?: PipelineCampaign;
  page?: PipelinePageContext;
  app?: {
    name?: string;
    version?: string;
    build?: string;
    namespace?: string;
  };
  device?: PipelineDevice;
  network?: {
    bluetooth?: boolean;
    carrier?: string;
    cellular?: boolean;
    wifi?: boolean;
  };
  os?: {
    name?: string;
    version?: string;
  };
  [key: string]: unknown;
}

export interface PipelineDevice {
  id?: string;
  /** Push token */
  token?: string;
  advertisingId?: string;
  manufacturer?: string;
  model?: string;
  name?: string;
  type?: "android" | "ios";
  version?: string;
}

/** An event of a person, a visitor or a group. */
export type PipelineEvent = PipelineFields & {
  /** Your id of the person, or an email */
  userId?: string;
  /** Your id of a visitor without a profile */
  anonymousId?: string;
  /** Your id of an object */
  groupId?: string;
  type?: "track";
  /** Name of the event, at most 100 bytes */
  event: string;
  /** Values of the event */
  properties?: {
    [key: string]: unknown;
  };
};

/** What all calls may carry. */
export interface PipelineFields {
  /** Destinations by name; All for those that are not named */
  integrations?: {
    [key: string]: boolean;
  };
  /** Any unique text; a repeat with the same one is harmless. Made up when you give none. */
  messageId?: string;
  /** ISO 8601 with zone, not Unix seconds. Format: date-time. */
  receivedAt?: string;
  /** ISO 8601 with zone, not Unix seconds. Format: date-time. */
  sentAt?: string;
  /** ISO 8601 with zone, not Unix seconds. Format: date-time. */
  originalTimestamp?: string;
  /** ISO 8601 with zone, not Unix seconds; when it happened, default now. Format: date-time. */
  timestamp?: string;
  version?: number;
  context?: PipelineContext;
}

export type PipelineGroup = PipelineFields & {
  /** Your id of the person, or an email */
  userId?: string;
  /** Your id of a visitor without a profile */
  anonymousId?: string;
  type?: "group";
  /** Your id of the object, at most 150 bytes */
  groupId?: string;
  traits?: PipelineGroupTraits;
};

/** Attributes of the object, your own beside the known ones. */
export interface PipelineGroupTraits {
  /** A number in text, such as "1" */
  object_type_id?: string;
  /** What is known of the tie */
  relationshipAttributes?: {
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export type PipelineIdentify = PipelineUser &
  PipelineFields & {
    type?: "identify";
    traits?: PipelineTraits;
  };

export type PipelinePage = PipelineUser &
  PipelineFields & {
    type?: "page";
    /** Name of the page */
    name?: string;
    properties?: PipelinePageProperties;
  };

export interface PipelinePageContext {
  name?: string;
  path?: string;
  referrer?: string;
  search?: string;
  title?: string;
  url?: string;
  keywords?: string[];
}

/** What is known of the page. Keys of your own stand beside the known ones. */
export interface PipelinePageProperties {
  category?: string;
  url?: string;
  title?: string;
  referrer?: string;
  path?: string;
  search?: string;
  [key: string]: unknown;
}

export interface PipelinePreferences {
  /** By topic_<id> */
  topics?: {
    [key: string]: boolean;
  };
  /** By channel */
  channels?: {
    [key: string]: boolean;
  };
}

export type PipelineScreen = PipelineUser &
  PipelineFields & {
    type?: "screen";
    /** Name of the screen */
    name?: string;
    properties?: {
      [key: string]: unknown;
    };
  };

/** An event of your own, or one of the reserved names, which are commands and the only way to delete through Pipelines. */
export type PipelineTrack =
  | PipelineEvent
  | DeviceUpsertedEvent
  | DeviceDeletedEvent
  | UserDeletedEvent
  | UserSuppressedEvent
  | UserUnsuppressedEvent
  | RelationshipDeletedEvent
  | ObjectDeletedEvent
  | DeliveryReportedEvent
  | ContentReportedEvent;

/** Attributes of the person, your own beside the known ones. null or an empty text removes one. */
export interface PipelineTraits {
  /** Format: email. */
  email?: string;
  /** ISO 8601 with zone, not Unix seconds. Format: date-time. */
  createdAt?: string;
  /** true opts out of everything */
  unsubscribed?: boolean;
  cio_subscription_preferences?: PipelinePreferences;
  [key: string]: unknown;
}

/** A known person, a visitor, or a visitor who became known. */
export type PipelineUser = KnownUser | AnonymousUser;

/** Body of `pipelines.alias`. */
export type PipelinesAliasBody = PipelineAlias;

/** Reply of `pipelines.alias`. */
export type PipelinesAliasResponse = Accepted;

/** Body of `pipelines.batch`. */
export type PipelinesBatchBody = PipelineBatch;

/** Reply of `pipelines.batch`. */
export type PipelinesBatchResponse = Accepted;

/** Body of `pipelines.group`. */
export type PipelinesGroupBody = PipelineGroup;

/** Reply of `pipelines.group`. */
export type PipelinesGroupResponse = Accepted;

/** Body of `pipelines.identify`. */
export type PipelinesIdentifyBody = PipelineIdentify;

/** Reply of `pipelines.identify`. */
export type PipelinesIdentifyResponse = Accepted;

/** Body of `pipelines.page`. */
export type PipelinesPageBody = PipelinePage;

/** Reply of `pipelines.page`. */
export type PipelinesPageResponse = Accepted;

/** Body of `pipelines.screen`. */
export type PipelinesScreenBody = PipelineScreen;

/** Reply of `pipelines.screen`. */
export type PipelinesScreenResponse = Accepted;

/** What every request of `pipelines.sendAll` has beside its items. */
export interface PipelinesSendAllBody {
  context?: PipelineContext;
  /** Destinations by name; All for those that are not named */
  integrations?: {
    [key: string]: boolean;
  };
}

/** Item of `pipelines.sendAll`. */
export type PipelinesSendAllItem = PipelineBatchItem;

/** Body of `pipelines.track`. */
export type PipelinesTrackBody = PipelineTrack;

/** Reply of `pipelines.track`. */
export type PipelinesTrackResponse = Accepted;

/** A mail program. */
export interface PreviewClient {
  /** For client_ids */
  id?: string;
  /** Name of program and device */
  client?: string;
  category?: "Mobile" | "Application" | "Web" | (string & {});
  /** Of Web */
  browser?: string;
  /** Says so when it is dark */
  os?: string;
}

export interface PreviewClientList {
  clients?: PreviewClient[] | null;
}

export interface PreviewCreditList {
  credits?: PreviewCredits[] | null;
}

/** Credits of one pool, which all workspaces of the account draw on. */
export interface PreviewCredits {
  /** free may be there more than once */
  tier?: "free" | "paid" | (string & {});
  credits_original?: number;
  credits_remaining?: number;
  /** Unix seconds; null when they do not expire */
  expires_at?: number | null;
}

/** Sample data for Liquid. */
export interface PreviewDesignEmailRequest {
  /** For {{customer.*}} */
  customer?: {
    [key: string]: unknown;
  };
  /** For {{event.*}} */
  event?: {
    [key: string]: unknown;
  };
  /** For {{trigger.*}} */
  trigger?: {
    [key: string]: unknown;
  };
  /** For {{campaign.*}} */
  campaign?: {
    [key: string]: unknown;
  };
  /** For {{journey.*}} */
  journey?: {
    [key: string]: unknown;
  };
  /** For {{message.*}} */
  message?: {
    [key: string]: unknown;
  };
  /** For {{objects.*}} */
  objects?: {
    [key: string]: unknown;
  };
  /**
   * Missing values are empty instead of errors
   * @default false
   */
  lax?: boolean;
}

/** One run of an email through many mail programs. */
export interface PreviewJob {
  run_id?: number;
  /** Id of the email */
  node_id?: string;
  /** Emails in the run; more than one for several languages */
  node_count?: number;
  name?: string;
  /** All pictures are there or have failed */
  is_processed?: boolean;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
  total_previews_requested?: number;
  /** Pictures that can be fetched */
  total_previews_ready?: number;
  /** Made by this run */
  total_previews_succeeded?: number;
  /** Taken from an earlier run */
  total_previews_cached?: number;
  /** Without a picture */
  total_previews_bounced?: number;
}

export interface PreviewJobPage {
  preview_jobs?: PreviewJob[] | null;
  meta?: {
    pagination?: CursorInfo;
  };
}

export interface PreviewLink {
  url?: string;
  text?: string;
  /** Clicks will be counted */
  tracked?: boolean;
  errors?: string[] | null;
}

/** A run and its pictures. */
export interface PreviewRun {
  run_id?: number;
  name?: string;
  client_ids?: string[] | null;
  /** All pictures are there or have failed */
  is_processed?: boolean;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
  total_previews_requested?: number;
  /** Pictures that can be fetched */
  total_previews_ready?: number;
  /** Made by this run */
  total_previews_succeeded?: number;
  /** Taken from an earlier run */
  total_previews_cached?: number;
  /** Without a picture */
  total_previews_bounced?: number;
  previews?: InboxPreview[] | null;
}

export interface PreviewStarted {
  /** For get */
  run_id?: number;
  /** true: an earlier run of the same day, which costs nothing more */
  replayed?: boolean;
}

/** What one language went to. */
export interface PublishMapping {
  /** Id of the email. Format: uuid. */
  node_id?: string;
  template_id?: number;
  version_id?: string;
  /** Empty for the default language */
  language?: string;
}

export interface PublishResult {
  /** pending: ask getPublishStatus */
  status?: "done" | "pending" | (string & {});
  /** With pending */
  publish_id?: string;
  /** With done */
  mappings?: PublishMapping[] | null;
}

export interface PushNewsletter {
  name: string;
  type: "push";
  recipients: NewsletterRecipients;
  /** Sends it at once. Nothing makes a repeat harmless */
  send_now?: boolean;
  /** Unix seconds, not milliseconds */
  scheduled_at?: number;
  /** Only people who want this topic get it */
  subscription_topic_id?: number;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
  /** Title */
  subject?: string;
  body?: string;
}

/** The whole payload of the push services, instead of title, message and the like. */
export interface PushPayload {
  ios?: IosPayload;
  android?: AndroidPayload;
}

export interface PushReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "push";
  metric:
    | "drafted"
    | "attempted"
    | "sent"
    | "delivered"
    | "opened"
    | "clicked"
    | "converted"
    | "bounced"
    | "dropped"
    | "failed"
    | "undeliverable"
    | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface RecipientCondition {
  /** Name of the attribute */
  field?: string;
  operator?: "eq" | "exists";
  /** With eq */
  value?: string;
  /** People for whom it does not hold */
  inverse?: boolean;
}

/** A tie to an object. */
export interface Relationship {
  identifiers?: ObjectRef;
  relationship_attributes?: RelationshipAttributes;
}

/** What is known of the tie, such as a role. null or an empty text removes a value. */
export interface RelationshipAttributes {
  [key: string]: unknown;
}

export interface RelationshipChange {
  action?: "add_relationships" | "delete_relationships";
  relationships?: Relationship[];
}

/** Unties a person from an object. */
export type RelationshipDeletedEvent = PipelineFields & {
  type?: "track";
  event: "Relationship Deleted";
  /** Your id of the person, or an email */
  userId: string;
  properties: {
    /** Your id of the object */
    objectId: string;
    objectTypeId?: number;
  };
};

/** Channel that caused the change. */
export type ReportChannel =
  | "customer"
  | "email"
  | "sms"
  | "push"
  | "in_app"
  | "slack"
  | "webhook"
  | "whatsapp"
  | (string & {});

/** The message and its parent, which is one of broadcast (broadcast_id, trigger_id, action_id), campaign (campaign_id, action_id), newsletter (newsletter_id) or transactional message (transactional_message_id). */
export interface ReportData {
  /**
   * Use identifiers
   * @deprecated
   */
  customer_id?: string | null;
  identifiers: ReportIdentifiers;
  delivery_id: string;
  broadcast_id?: number | null;
  trigger_id?: number;
  action_id?: number;
  parent_action_id?: number;
  journey_id?: string;
  campaign_id?: number | null;
  trigger_event_id?: string | null;
  newsletter_id?: number | null;
  content_id?: number;
  /** A number, or the trigger name */
  transactional_message_id?: number | string;
  /** An address, phone number or channel, always text */
  recipient?: string;
  /** Push only */
  recipients?: ReportDevice[];
  /** Email only */
  subject?: string;
  /** Of attempted, bounced, dropped, failed and undeliverable */
  failure_message?: string;
  /** Of clicked */
  href?: string;
  /** Of clicked */
  link_id?: number;
  /** Of clicked: by a program */
  machine?: boolean;
  /** Of opened */
  proxied?: boolean;
  /** Of opened */
  prefetched?: boolean;
  /** Of opened */
  synthetic?: boolean;
  /** Of sent, when switched on */
  content?: string;
  /** Of sent, when switched on */
  headers?: {
    [key: string]: string[];
  };
  /** In-app only */
  tracked_response?: string;
  /** Of replied */
  inbound_event_id?: string;
  /** Of replied: your number */
  to?: string;
}

export interface ReportDevice {
  device_id: string;
  device_platform?: "ios" | "android" | (string & {});
  failure_message?: string;
}

export interface ReportIdentifiers {
  id: string | null;
  email?: string | null;
  cio_id?: string;
}

/** Which metrics there are depends on the channel of the delivery. */
export interface ReportMetricRequest {
  /** Id of the delivery */
  delivery_id: string;
  /** Which of them there are depends on the channel */
  metric: "bounced" | "clicked" | "converted" | "deferred" | "delivered" | "dropped" | "opened" | "spammed";
  /** Unix seconds, not milliseconds; default now */
  timestamp?: number;
  /** Address, device token or phone number, always as text */
  recipient?: string;
  /** Why it failed */
  reason?: string;
  /** Of clicked: the link. Format: uri. */
  href?: string;
}

export interface ReportPushRequest {
  /** Id of the delivery */
  delivery_id?: string;
  event?: "opened" | "converted" | "delivered";
  /** Push token */
  device_id?: string;
  /** Unix seconds, not milliseconds */
  timestamp?: number;
}

/** A subscription to delivery events. */
export interface ReportingWebhook {
  name: string;
  id?: number;
  type?: "webhook" | "js" | (string & {});
  /** URL that gets the events. Format: uri. */
  endpoint: string;
  disabled?: boolean;
  /** false reports the first open and click only */
  full_resolution?: boolean;
  /** Adds the content to sent */
  with_content?: boolean;
  /** `<channel>_<metric>`, such as email_sent. Channels: email, push, in_app, sms, slack, webhook, whatsapp. Metrics, not all of them for each: drafted, attempted, sent, delivered, opened, clicked, converted, bounced, dropped, deferred, failed, spammed, unsubscribed, undeliverable, replied. Also customer_subscribed, customer_unsubscribed and customer_subscription_preferences_changed. */
  events: string[];
}

export interface ReportingWebhookList {
  reporting_webhooks?: ReportingWebhook[] | null;
}

export interface ReportingWebhookRequest {
  name: string;
  /** URL that gets the events. It must answer within 4 seconds; a failure holds up all later events. Format: uri. */
  endpoint: string;
  disabled?: boolean;
  /** false reports the first open and click only */
  full_resolution?: boolean;
  /** Adds the content to sent */
  with_content?: boolean;
  /** `<channel>_<metric>`, such as email_sent. Channels: email, push, in_app, sms, slack, webhook, whatsapp. Metrics, not all of them for each: drafted, attempted, sent, delivered, opened, clicked, converted, bounced, dropped, deferred, failed, spammed, unsubscribed, undeliverable, replied. Also customer_subscribed, customer_unsubscribed and customer_subscription_preferences_changed. */
  events: string[];
}

/** Body of `reportingWebhooks.create`. */
export type ReportingWebhooksCreateBody = ReportingWebhookRequest;

/** Reply of `reportingWebhooks.create`. */
export type ReportingWebhooksCreateResponse = ReportingWebhook;

/** Reply of `reportingWebhooks.get`. */
export type ReportingWebhooksGetResponse = ReportingWebhook;

/** Reply of `reportingWebhooks.list`. */
export type ReportingWebhooksListResponse = ReportingWebhookList;

/** Body of `reportingWebhooks.update`. */
export type ReportingWebhooksUpdateBody = ReportingWebhookRequest;

/** Reply of `reportingWebhooks.update`. */
export type ReportingWebhooksUpdateResponse = ReportingWebhook;

export interface RestoredVersion {
  /** Id of the email. Format: uuid. */
  node_id?: string;
  /** Format: uuid. */
  version_id?: string;
  /** The email itself; components stay as they are */
  restored_node_ids?: string[] | null;
}

export interface ReviewCheck {
  status?: "complete" | "degraded" | "error" | "skipped" | (string & {});
  /** With degraded and error */
  error?: string;
}

export interface ReviewFinding {
  id?: string;
  /** Name of the check */
  check?: string;
  severity?: "error" | "warning" | "tip" | (string & {});
  state?: "pass" | "fail" | (string & {});
  title?: string;
  /** Where it is */
  summary?: string;
  /** Why and what to do */
  details?: string;
}

/** Missing with render_failed. */
export interface ReviewScore {
  /** 0 to 100; 60 or less while there are errors */
  score?: number;
  /** Findings that failed */
  counts?: {
    error?: number;
    warning?: number;
    tip?: number;
  };
}

export interface SaveDesignComponentRequest {
  name?: string;
  /** Name of the element in emails, such as x-footer */
  tag?: string;
  /** Left out or null is the top. Format: uuid. */
  parent_folder_id?: string | null;
  /** Code of the component */
  content?: string;
}

export interface SaveSnippetRequest {
  /** Name in Liquid: {{snippets.<name>}} */
  name: string;
  /** HTML or text, at most 16,000 characters by default */
  value: string;
}

export interface SaveVersionRequest {
  name: string;
  description?: string;
}

export interface SavedVersion {
  /** false: nothing had changed, and this is the last version */
  created?: boolean;
  version?: DesignVersion;
}

export interface SearchCustomersRequest {
  filter: CustomerFilter;
}

export interface SearchObjectsRequest {
  /** Type to search in; a number in text, such as "1". The conditions name it too */
  object_type_id?: string;
  filter: ObjectFilter;
}

/** A group of people. */
export interface Segment {
  id?: number;
  /** `<id>:<updated>`; changes with the segment */
  deduplicate_id?: string;
  name?: string;
  description?: string;
  /** finished: the members are known */
  state?: "events" | "build" | "events_queued" | "build_queued" | "finished" | (string & {});
  /** Percent while it is built */
  progress?: number | null;
  /** dynamic: by conditions. manual: people are added and removed */
  type?: "dynamic" | "manual" | (string & {});
  tags?: string[] | null;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
}

export interface SegmentCondition {
  /** Id of the segment */
  id?: number;
}

export interface SegmentCount {
  segment_id?: number;
  /** People in the segment */
  count?: number;
}

/** A manual segment. */
export interface SegmentCreate {
  name: string;
  description?: string;
}

export interface SegmentList {
  segments?: Segment[] | null;
}

export interface SegmentMemberPage {
  segment_id?: number;
  identifiers?: Identifiers[] | null;
  /** People without an id of yours are missing here */
  ids?: string[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface SegmentMembersRequest {
  /** 1 to 1,000, all of one kind */
  ids: string[];
}

export interface SegmentReply {
  segment?: Segment;
}

export interface SegmentUsageReply {
  segment_id?: number;
  used_by?: UsedBy;
}

/** Item of `segments.addAllCustomers`. */
export type SegmentsAddAllCustomersItem = string;

/** Body of `segments.addCustomers`. */
export type SegmentsAddCustomersBody = SegmentMembersRequest;

/** Query of `segments.addCustomers`. */
export interface SegmentsAddCustomersQuery {
  /**
   * What the ids are; ids of another kind are ignored without a word
   * @default "id"
   */
  id_type?: "id" | "email" | "cio_id";
}

/** Reply of `segments.addCustomers`. */
export type SegmentsAddCustomersResponse = Accepted;

/** Body of `segments.create`. */
export type SegmentsCreateBody = CreateSegmentRequest;

/** Reply of `segments.create`. */
export type SegmentsCreateResponse = Segment;

/** Reply of `segments.getCustomerCount`. */
export type SegmentsGetCustomerCountResponse = SegmentCount;

/** Reply of `segments.get`. */
export type SegmentsGetResponse = Segment;

/** Reply of `segments.listDependencies`. */
export type SegmentsListDependenciesResponse = UsedBy;

/** Item of `segments.listMembers`. */
export type SegmentsListMembersItem = Identifiers;

/** Query of `segments.listMembers`. */
export interface SegmentsListMembersQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
}

/** Reply of `segments.listMembers`. */
export type SegmentsListMembersResponse = SegmentMemberPage;

/** Reply of `segments.list`. */
export type SegmentsListResponse = SegmentList;

/** Body of `segments.removeCustomers`. */
export type SegmentsRemoveCustomersBody = SegmentMembersRequest;

/** Query of `segments.removeCustomers`. */
export interface SegmentsRemoveCustomersQuery {
  /**
   * What the ids are; ids of another kind are ignored without a word
   * @default "id"
   */
  id_type?: "id" | "email" | "cio_id";
}

/** Reply of `segments.removeCustomers`. */
export type SegmentsRemoveCustomersResponse = Accepted;

/** Item of `segments.removeEachCustomer`. */
export type SegmentsRemoveEachCustomerItem = string;

/** Without transactional_message_id it needs body, subject and from. At most 15 recipients over to, cc and bcc; attachments under 2 MB together. */
export interface SendEmailRequest {
  transactional_message_id?: TransactionalId;
  /** Addresses, with commas between them */
  to: string;
  identifiers?: PersonRef;
  /** Values for the message, as {{trigger.<name>}} */
  message_data?: {
    [key: string]: unknown;
  };
  /** Instead of the template's own */
  subject?: string;
  /** HTML, instead of the template's own */
  body?: string;
  /** AMP HTML, instead of the template's own */
  body_amp?: string;
  /** Plain text, instead of the template's own */
  body_plain?: string;
  /** Address of a verified domain, instead of the template's own */
  from?: string;
  /** IETF language of the translation, such as fr; default that of the person */
  language?: string;
  /** Address for answers */
  reply_to?: string;
  /** Addresses, with commas between them */
  cc?: string;
  /** Addresses, with commas between them */
  bcc?: string;
  /** Sends bcc copies as messages of their own */
  fake_bcc?: boolean;
  /** Text that mail programs show after the subject */
  preheader?: string;
  /** Base64 by file name, under 2 MB together */
  attachments?: {
    [key: string]: string;
  };
  /** JSON text of [{ name, value }], or a map */
  headers?:
    | string
    | {
        [key: string]: string;
      };
  /** Leaves style elements where they are */
  disable_css_preprocessing?: boolean;
  /** Opens and clicks */
  tracked?: boolean;
  /** Unix seconds, not milliseconds; at most 90 days ahead, the past means now */
  send_at?: number;
  /** Does not keep the content */
  disable_message_retention?: boolean;
  /** Sends to people who opted out too */
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
  /** Makes the message when there is none; only with a trigger name */
  auto_create?: boolean;
}

export interface SendInAppRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /** Values for the message, as {{trigger.<name>}} */
  message_data?: {
    [key: string]: unknown;
  };
  /** Unix seconds, not milliseconds; at most 90 days ahead, the past means now */
  send_at?: number;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
  /** IETF language of the translation, such as fr; default that of the person */
  language?: string;
  /** Makes the message when there is none; only with a trigger name */
  auto_create?: boolean;
}

export interface SendInboxMessageRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /** Values for the message, as {{trigger.<name>}} */
  message_data?: {
    [key: string]: unknown;
  };
  to?: string;
  /** Unix seconds, not milliseconds; at most 90 days ahead, the past means now */
  send_at?: number;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
  /** IETF language of the translation, such as fr; default that of the person */
  language?: string;
  /** Makes the message when there is none; only with a trigger name */
  auto_create?: boolean;
}

export interface SendPushRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /**
   * all, last_used or a push token of the person
   * @default "all"
   */
  to?: string;
  /** Instead of the template's own */
  title?: string;
  /** Instead of the template's own */
  message?: string;
  /** Instead of the template's own */
  image_url?: string;
  /** Deep link or address, instead of the template's own */
  link?: string;
  /** iOS only */
  sound?: "default" | "none";
  /** Values for your app */
  custom_data?: {
    [key: string]: unknown;
  };
  custom_device?: TokenDevice;
  custom_payload?: PushPayload;
  /** IETF language of the translation, such as fr; default that of the person */
  language?: string;
  /** Makes the message when there is none; only with a trigger name */
  auto_create?: boolean;
  /** Values for the message, as {{trigger.<name>}} */
  message_data?: {
    [key: string]: unknown;
  };
  /** Unix seconds, not milliseconds; at most 90 days ahead, the past means now */
  send_at?: number;
  /** Does not keep the content */
  disable_message_retention?: boolean;
  /** Sends to people who opted out too */
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
}

export interface SendResult {
  /** For messages.get and in reporting webhooks */
  delivery_id?: string;
  /** Unix seconds */
  queued_at?: number;
  /** Unix seconds; when it was asked for */
  send_at?: number;
}

export interface SendSmsRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /** Phone number, E.164 */
  to: string;
  /** Your sender number, E.164 */
  from?: string;
  /** Clicks */
  tracked?: boolean;
  /** IETF language of the translation, such as fr; default that of the person */
  language?: string;
  /** Makes the message when there is none; only with a trigger name */
  auto_create?: boolean;
  /** Values for the message, as {{trigger.<name>}} */
  message_data?: {
    [key: string]: unknown;
  };
  /** Unix seconds, not milliseconds; at most 90 days ahead, the past means now */
  send_at?: number;
  /** Does not keep the content */
  disable_message_retention?: boolean;
  /** Sends to people who opted out too */
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
}

export interface SendWhatsAppRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /** Phone number, E.164 */
  to: string;
  /** Your sender number, E.164 */
  from?: string;
  /** Clicks */
  tracked?: boolean;
  /** IETF language of the translation, such as fr; default that of the person */
  language?: string;
  /** Values for the message, as {{trigger.<name>}} */
  message_data?: {
    [key: string]: unknown;
  };
  /** Unix seconds, not milliseconds; at most 90 days ahead, the past means now */
  send_at?: number;
  /** Does not keep the content */
  disable_message_retention?: boolean;
  /** Sends to people who opted out too */
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
}

/** Reply of `senderIdentities.get`. */
export type SenderIdentitiesGetResponse = SenderIdentity;

/** Item of `senderIdentities.list`. */
export type SenderIdentitiesListItem = SenderIdentity;

/** Query of `senderIdentities.list`. */
export interface SenderIdentitiesListQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size
   * @default 100
   */
  limit?: number;
  /** By creation time */
  sort?: "asc" | "desc";
  /** Hidden senders too */
  hidden?: boolean;
}

/** Reply of `senderIdentities.list`. */
export type SenderIdentitiesListResponse = SenderIdentityPage;

/** Reply of `senderIdentities.listUsage`. */
export type SenderIdentitiesListUsageResponse = UsedBy;

/** Whom messages come from. */
export interface SenderIdentity {
  /** The from_id and reply_to_id of content */
  id?: number;
  /** `<id>:<updated>`; changes with the sender */
  deduplicate_id?: string;
  name?: string;
  /** Format: email. */
  email?: string;
  /** Name and address, such as `Acme <hello@example.com>` */
  address?: string;
  template_type?: "email" | "phone" | (string & {});
  /** Made by Customer.io */
  auto_generated?: boolean;
  /** Of phone */
  phone?: string;
  /** Not shown in the app */
  hidden?: boolean;
}

export interface SenderIdentityPage {
  sender_identities?: SenderIdentity[] | null;
  /** Empty at the end */
  next?: string | null;
}

export interface SenderIdentityReply {
  sender_identity?: SenderIdentity;
}

export interface SlackReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "slack";
  metric: "drafted" | "attempted" | "sent" | "clicked" | "failed" | "undeliverable" | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface SmsNewsletter {
  name: string;
  /** SMS */
  type: "twilio";
  recipients: NewsletterRecipients;
  /** Sends it at once. Nothing makes a repeat harmless */
  send_now?: boolean;
  /** Unix seconds, not milliseconds */
  scheduled_at?: number;
  /** Only people who want this topic get it */
  subscription_topic_id?: number;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
  body: string;
}

export interface SmsReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "sms";
  metric:
    | "drafted"
    | "attempted"
    | "sent"
    | "delivered"
    | "clicked"
    | "converted"
    | "bounced"
    | "failed"
    | "undeliverable"
    | "replied"
    | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface SnapshotDependency {
  node_id?: string;
  node_type?: "COMPONENT";
  name?: string;
  component_name?: string;
  /** Code */
  content?: string;
}

export interface SnapshotNode {
  /** Id of the email */
  node_id?: string;
  node_type?: "EMAIL";
  name?: string;
  /** Code */
  content?: string;
  preheader_text?: string;
  subject?: string;
  envelope?: DesignEnvelope;
  [key: string]: unknown;
}

/** A named piece of content. */
export interface Snippet {
  /** Name in Liquid: {{snippets.<name>}} */
  name: string;
  /** HTML or text, at most 16,000 characters by default */
  value: string;
  /** Unix seconds */
  updated_at?: number;
}

export interface SnippetList {
  snippets?: Snippet[] | null;
}

export interface SnippetReply {
  snippet?: Snippet;
}

/** Body of `snippets.create`. */
export type SnippetsCreateBody = SaveSnippetRequest;

/** Reply of `snippets.create`. */
export type SnippetsCreateResponse = Snippet;

/** Reply of `snippets.list`. */
export type SnippetsListResponse = SnippetList;

/** Body of `snippets.upsert`. */
export type SnippetsUpsertBody = SaveSnippetRequest;

/** Reply of `snippets.upsert`. */
export type SnippetsUpsertResponse = Snippet;

export interface StartLiveNotificationRequest {
  identifiers: PersonRef;
  /** Name of the type, in reverse order of a domain, such as com.example.order */
  notification_type: string;
  /** What stays the same, such as an order number; the names are those in your app. iOS cannot change it later */
  attributes: {
    [key: string]: unknown;
  };
  /** What changes, such as how far an order is. Times in it are Unix seconds */
  content_state: {
    [key: string]: unknown;
  };
  /** Only this device of the person */
  device_id?: string;
  /** Only devices of this platform */
  platform?: "ios" | "android";
  /** Only this app */
  app_identifier?: string;
  /** The notification beside it; iOS needs alert with title and body to start */
  push_payload?: {
    [key: string]: unknown;
  };
  /** Where a tap leads */
  deep_link?: string;
  /** Unix seconds, not milliseconds; at most 6 hours ahead */
  expiration?: number;
}

/** All values are text, objects and lists as JSON text. */
export interface StoredAttributes {
  id?: string | null;
  /** Format: email. */
  email?: string | null;
  /** Never changes */
  cio_id?: string;
  /** JSON text of what the person chose */
  cio_subscription_preferences?: string;
  /** JSON text, with the defaults of the topics */
  _cio_subscription_preferences_computed?: string;
  [key: string]: string | undefined | null;
}

export interface SubmitFormRequest {
  data: FormFields;
}

/** Reply of `subscriptionCenter.getToken`. */
export type SubscriptionCenterGetTokenResponse = SubscriptionToken;

/** Reply of `subscriptionCenter.listChannels`. */
export type SubscriptionCenterListChannelsResponse = ChannelList;

/** Reply of `subscriptionCenter.listTopics`. */
export type SubscriptionCenterListTopicsResponse = TopicList;

/** To change one topic only, write the attribute `cio_subscription_preferences.topics.topic_<id>` instead. */
export interface SubscriptionPreferences {
  /** By topic_<id> */
  topics?: {
    [key: string]: boolean;
  };
}

export interface SubscriptionPreferencesReply {
  customer?: CustomerPreferences;
}

export interface SubscriptionToken {
  /** Works for 24 hours */
  token?: string;
  /** Address of the person's own preferences page. Format: uri. */
  url?: string;
}

/** Deletes a person for good and refuses later data. */
export interface SuppressPerson {
  type: "person";
  action: "suppress";
  identifiers: EntityPerson;
}

export interface SuppressionPage {
  /** Why; the vendor's schema knows bounces and spam only */
  category?: "blocks" | "bounces" | "spam_reports" | "invalid_emails" | "spam" | (string & {});
  suppressions?: EspSuppression[] | null;
}

export interface TemplateMarker {
  /** Where it opens */
  heads?: string;
  /** Where it closes */
  tails?: string;
}

/** One side of a test. */
export interface TestGroup {
  /** In paths it is text */
  id?: number | string;
  name?: string;
  /** Its content in each language */
  content_ids?: number[] | null;
}

export interface TestGroupList {
  test_groups?: TestGroup[] | null;
}

/** The same device on Track v2 and in push sends, where the id is called token. */
export interface TokenDevice {
  /** Push token */
  token: string;
  platform: "ios" | "android";
  /** Unix seconds, not milliseconds */
  last_used?: number;
  attributes?: DeviceAttributesInput;
}

/** Something that people can subscribe to. */
export interface Topic {
  id?: number;
  /** `topic_<id>`, the name in preferences */
  identifier?: string;
  name?: string;
  description?: string;
  subscribed_by_default?: boolean;
}

export interface TopicList {
  topics?: Topic[] | null;
}

export interface TopicPreference {
  /** A number; the vendor's schema says text */
  id?: number | string;
  name?: string;
  description?: string;
  subscribed?: boolean;
}

/** An event of a visitor without a profile. Without anonymous_id but with data.recipient it is an invite. */
export interface TrackAnonymousEventRequest {
  /** Joined to a person within 30 days */
  anonymous_id?: string;
  /** At most 100 bytes; the address or screen of a page or screen view */
  name: string;
  /** A ULID. A second event with the same one is ignored; made up when you give none. Format: ulid. */
  id?: string;
  /** @default "event" */
  type?: "event" | "page" | "screen";
  /** Unix seconds, not milliseconds; default now */
  timestamp?: number;
  data?: EventData;
}

/** An event of a person. Its time may start campaigns only within the last 72 hours. */
export interface TrackEventRequest {
  /** At most 100 bytes; the address or screen of a page or screen view */
  name: string;
  /** A ULID. A second event with the same one is ignored; made up when you give none. Format: ulid. */
  id?: string;
  /** @default "event" */
  type?: "event" | "page" | "screen";
  /** Unix seconds, not milliseconds; default now */
  timestamp?: number;
  /** Of a screen view */
  anonymous_id?: string;
  data?: EventData;
}

export interface TrackedResponse {
  id?: number;
  /** Unix seconds */
  ts?: number;
}

/** The text of a transactional message in one language. */
export interface TransactionalContent {
  id?: number;
  name?: string;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  body?: string;
  /** Empty for the default language */
  language?: string;
  type?: "email" | "push" | (string & {});
  from?: string;
  from_id?: number;
  reply_to?: string;
  reply_to_id?: number | null;
  preprocessor?: "premailer";
  /** Liquid, such as {{customer.email}} */
  recipient?: string;
  subject?: string;
  cc?: string;
  bcc?: string;
  /** Sends bcc copies as messages of their own */
  fake_bcc?: boolean;
  preheader_text?: string;
  body_amp?: string;
  /** JSON text of [{ name, value }]; a list when it is written */
  headers?: string;
}

export interface TransactionalContentReply {
  content?: TransactionalContent;
}

/** Only what is given changes. */
export interface TransactionalContentUpdate {
  body?: string;
  /** Sender identity */
  from_id?: number;
  /** Sender identity; null takes it off */
  reply_to_id?: number | null;
  /** Liquid, such as {{customer.email}} */
  recipient?: string;
  subject?: string;
  preheader_text?: string;
  body_amp?: string;
  /** A list here; JSON text when it is read */
  headers?: MessageHeader[];
  /** As it was read */
  id?: number;
  /** As it was read */
  name?: string;
  /** As it was read */
  created?: number;
  /** As it was read */
  updated?: number;
  /** As it was read */
  language?: string;
  /** As it was read */
  type?: "email" | "push";
  /** As it was read */
  from?: string;
  /** As it was read */
  reply_to?: string;
  /** As it was read */
  preprocessor?: "premailer";
  /** As it was read */
  cc?: string;
  /** As it was read */
  bcc?: string;
  /** As it was read */
  fake_bcc?: boolean;
}

export interface TransactionalContents {
  contents?: TransactionalContent[] | null;
}

export interface TransactionalContentsReply {
  /** A list under the name content */
  content?: TransactionalContent[] | null;
}

/** Ids of `transactional.getContent`. */
export interface TransactionalGetContentPath {
  /** Id of the transactional message */
  transactional_id: number;
  /** Id of the content */
  content_id: number;
}

/** Reply of `transactional.getContent`. */
export type TransactionalGetContentResponse = TransactionalContent;

/** Query of `transactional.getMetrics`. */
export interface TransactionalGetMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
}

/** Reply of `transactional.getMetrics`. */
export type TransactionalGetMetricsResponse = PeriodMetrics;

/** Reply of `transactional.get`. */
export type TransactionalGetResponse = TransactionalMessage;

/** Ids of `transactional.getTranslation`. */
export interface TransactionalGetTranslationPath {
  /** Id of the transactional message */
  transactional_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** A list under the name content */
export type TransactionalGetTranslationResponse = TransactionalContent[] | null;

/** Id of the message or its trigger name. A number in text, such as "1", is taken as an id */
export type TransactionalId = number | string;

/** Reply of `transactional.listContents`. */
export type TransactionalListContentsResponse = TransactionalContents;

/** Query of `transactional.listLinkMetrics`. */
export interface TransactionalListLinkMetricsQuery {
  /** Length of a period. A day begins at 00:00 US Eastern, a week on Sunday. */
  period?: "hours" | "days" | "weeks" | "months";
  /** Number of periods, at least 2, at most 24 hours, 45 days, 12 weeks or 121 months; default the most, or 12 months */
  steps?: number;
  /** Counts people instead of clicks */
  unique?: boolean;
}

/** Reply of `transactional.listLinkMetrics`. */
export type TransactionalListLinkMetricsResponse = LinkMetricsList;

/** Item of `transactional.listMessages`. */
export type TransactionalListMessagesItem = Message;

/** Query of `transactional.listMessages`. */
export interface TransactionalListMessagesQuery {
  /** Where the page starts, out of the last page's `next` */
  start?: string;
  /**
   * Page size, 1 to 1,000. A page may hold fewer even when more follow.
   * @default 50
   */
  limit?: number;
  /** Only messages with this metric */
  metric?: MessageMetric;
  /** Only messages in this state */
  state?: string;
  /** From, Unix seconds; default 6 months ago */
  start_ts?: number;
  /** Until, Unix seconds; at most 12 months after start_ts, cut without a word */
  end_ts?: number;
}

/** Reply of `transactional.listMessages`. */
export type TransactionalListMessagesResponse = MessagePage;

/** Reply of `transactional.list`. */
export type TransactionalListResponse = TransactionalMessageList;

/** A message that API calls send to one person at a time. */
export interface TransactionalMessage {
  id?: number;
  name?: string;
  description?: string;
  /** Goes to people who opted out too */
  send_to_unsubscribed?: boolean;
  link_tracking?: boolean;
  open_tracking?: boolean;
  /** Does not keep the content */
  hide_message_body?: boolean;
  /** Keeps messages as drafts */
  queue_drafts?: boolean;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
}

export interface TransactionalMessageList {
  messages?: TransactionalMessage[] | null;
}

export interface TransactionalMessageReply {
  message?: TransactionalMessage;
}

/** Body of `transactional.sendEmail`. */
export type TransactionalSendEmailBody = SendEmailRequest;

/** Reply of `transactional.sendEmail`. */
export type TransactionalSendEmailResponse = SendResult;

/** Body of `transactional.sendInApp`. */
export type TransactionalSendInAppBody = SendInAppRequest;

/** Reply of `transactional.sendInApp`. */
export type TransactionalSendInAppResponse = SendResult;

/** Body of `transactional.sendInboxMessage`. */
export type TransactionalSendInboxMessageBody = SendInboxMessageRequest;

/** Reply of `transactional.sendInboxMessage`. */
export type TransactionalSendInboxMessageResponse = SendResult;

/** Body of `transactional.sendPush`. */
export type TransactionalSendPushBody = SendPushRequest;

/** Reply of `transactional.sendPush`. */
export type TransactionalSendPushResponse = SendResult;

/** Body of `transactional.sendSms`. */
export type TransactionalSendSmsBody = SendSmsRequest;

/** Reply of `transactional.sendSms`. */
export type TransactionalSendSmsResponse = SendResult;

/** Body of `transactional.sendWhatsApp`. */
export type TransactionalSendWhatsAppBody = SendWhatsAppRequest;

/** Reply of `transactional.sendWhatsApp`. */
export type TransactionalSendWhatsAppResponse = SendResult;

/** Body of `transactional.updateContent`. */
export type TransactionalUpdateContentBody = TransactionalContentUpdate;

/** Ids of `transactional.updateContent`. */
export interface TransactionalUpdateContentPath {
  /** Id of the transactional message */
  transactional_id: number;
  /** Id of the content */
  content_id: number;
}

/** A list under the name content */
export type TransactionalUpdateContentResponse = TransactionalContent[] | null;

/** Body of `transactional.updateTranslation`. */
export type TransactionalUpdateTranslationBody = TransactionalContentUpdate;

/** Ids of `transactional.updateTranslation`. */
export interface TransactionalUpdateTranslationPath {
  /** Id of the transactional message */
  transactional_id: number;
  /** IETF language, such as fr or pt-BR */
  language: string;
}

/** A list under the name content */
export type TransactionalUpdateTranslationResponse = TransactionalContent[] | null;

/** Steps that the HTML goes through before it is sent. All are off unless `enabled` is set. */
export interface Transformers {
  accessibility?: AccessibilityTransformer;
  css_inliner?: CssInliner;
  /** Puts the values of CSS variables in their place. */
  css_variables?: {
    /** @default false */
    enabled?: boolean;
    /**
     * Keeps the declarations beside the values
     * @default false
     */
    preserve?: boolean;
  };
  /** Writes special characters as HTML entities */
  encode_entities?: {
    /** @default false */
    enabled?: boolean;
  };
  formatter?: HtmlFormatter;
  /** Keeps single words off the last line */
  prevent_widows?: {
    /** @default false */
    enabled?: boolean;
  };
  remove_unused_css?: UnusedCssRemover;
  /** Adds query parameters to all links. */
  url_parameters?: {
    /** @default false */
    enabled?: boolean;
    parameters?: UrlParameter[];
  };
}

/** Steps that the HTML goes through before it is sent. All are off unless `enabled` is set. */
export interface TransformersInput {
  accessibility?: AccessibilityTransformer;
  css_inliner?: CssInliner;
  /** Puts the values of CSS variables in their place. */
  css_variables?: {
    /** @default false */
    enabled?: boolean;
    /**
     * Keeps the declarations beside the values
     * @default false
     */
    preserve?: boolean;
  };
  /** Writes special characters as HTML entities */
  encode_entities?: {
    /** @default false */
    enabled?: boolean;
  };
  formatter?: HtmlFormatterInput;
  /** Keeps single words off the last line */
  prevent_widows?: {
    /** @default false */
    enabled?: boolean;
  };
  remove_unused_css?: UnusedCssRemover;
  /** Adds query parameters to all links. */
  url_parameters?: {
    /** @default false */
    enabled?: boolean;
    parameters?: UrlParameter[];
  };
}

/** At most one of recipients, ids, emails, per_user_data and data_file_url; without one the broadcast's own audience gets it. An empty recipients is refused: leave it out. */
export interface TriggerBroadcastRequest {
  /** Values for the messages, as {{trigger.<name>}} */
  data?: {
    [key: string]: unknown;
  };
  recipients?: CustomerFilter;
  /** Ids of yours, at most 10,000 */
  ids?: string[];
  /** Skips unknown ids instead of failing */
  id_ignore_missing?: boolean;
  emails?: string[];
  /** Skips unknown addresses instead of failing */
  email_ignore_missing?: boolean;
  /** Sends to everybody with the address */
  email_add_duplicates?: boolean;
  /** At most 10,000 people */
  per_user_data?: PerUserData[];
  /** A file with one JSON entry of per_user_data a line. Format: uri. */
  data_file_url?: string;
}

export interface TriggerErrorPage {
  /** One text a recipient, such as `line 4: invalid email` */
  errors?: string[] | null;
  /** A number; missing or null at the end */
  next?: number | null;
}

export interface TriggerList {
  triggers?: BroadcastTrigger[] | null;
}

export interface UnpublishedChanges {
  /** The email or a translation is ahead of what is sent */
  has_unpublished_changes?: boolean;
}

export interface UnsubscribeRequest {
  /** true opts the person out */
  unsubscribe?: boolean;
}

/** Allows data for a suppressed person again. What was deleted does not come back. */
export interface UnsuppressPerson {
  type: "person";
  action: "unsuppress";
  identifiers: EntityPerson;
}

/** Removes CSS that nothing uses, which helps against Gmail's limit of 102 KB. */
export interface UnusedCssRemover {
  /** @default false */
  enabled?: boolean;
  /**
   * Shortens the names of classes
   * @default false
   */
  uglify?: boolean;
  /** Selectors to keep */
  whitelist?: string[];
  /** Delimiters of template languages to skip */
  backend_markers?: TemplateMarker[];
}

export interface UpdateAssetFolderRequest {
  /** Unique within the parent folder */
  name?: string;
  parent_folder_id?: number | null;
  [key: string]: unknown;
}

export interface UpdateAssetRequest {
  name?: string;
  parent_folder_id?: number | null;
  [key: string]: unknown;
}

export interface UpdateAttributesRequest {
  /** 1 to 100 */
  attributes: AttributeMetadata[];
}

/** At most one of data and url, which replace all rows. At most 10 MB, 10 KB a row. */
export interface UpdateCollectionRequest {
  /** Breaks messages that use the former name */
  name?: string;
  data?: CollectionRow[];
  /** A CSV or JSON file or a Google sheet */
  url?: string;
}

export interface UpdateDesignEmailRequest {
  name?: string;
  is_template?: boolean;
  /** Left out or null is the top. Format: uuid. */
  parent_folder_id?: string | null;
  content?: DesignContent;
  envelope?: DesignEnvelopeChange;
  transformers?: TransformersInput;
}

export interface UpdateDesignFolderRequest {
  /** Without any of < > : " / \ | ? * . */
  name?: string;
  /** Left out or null is the top. Format: uuid. */
  parent_folder_id?: string | null;
}

export interface UpdateDesignTranslationRequest {
  content?: DesignContent;
  envelope?: DesignEnvelopeChange;
  transformers?: TransformersInput;
}

export interface UpdateEventsRequest {
  /** 1 to 100 */
  events: EventMetadata[];
}

export interface UpdateLiveNotificationRequest {
  /** A ULID, of start. Format: ulid. */
  instance_id: string;
  /** What changes, such as how far an order is. Times in it are Unix seconds */
  content_state: {
    [key: string]: unknown;
  };
  /** What stays the same, such as an order number; the names are those in your app. iOS cannot change it later */
  attributes?: {
    [key: string]: unknown;
  };
  /** The notification beside it; iOS needs alert with title and body to start */
  push_payload?: {
    [key: string]: unknown;
  };
  /** Where a tap leads */
  deep_link?: string;
}

export interface UpdateOptOutsRequest {
  optouts: OptOutChange[];
}

/** BMP, JPEG, PNG, GIF or PDF of up to 2 MB; pictures at most 4,096 pixels wide and high. */
export interface UploadAssetRequest {
  /** At most 2 MB */
  file: Blob | File | Uint8Array;
  /** Default the file's own name */
  name?: string;
  /** Left out or 0 is the top */
  parent_folder_id?: number | null;
}

export interface UpsertDeviceRequest {
  device: DeviceInput;
}

export interface UrlParameter {
  key?: string;
  /** May hold Liquid */
  value?: string;
  url_encode?: boolean;
}

/** Ids of what depends on the thing. */
export interface UsedBy {
  /** Ids of campaigns */
  campaigns?: number[] | null;
  /** Ids of newsletters that were sent */
  sent_newsletters?: number[] | null;
  /** Ids of newsletters that were not sent yet */
  draft_newsletters?: number[] | null;
}

/** Deletes a person. Data that is sent for the same id later makes the person again. */
export type UserDeletedEvent = PipelineFields & {
  type?: "track";
  event: "User Deleted";
  /** Your id of the person, or an email */
  userId: string;
  properties?: {
    [key: string]: unknown;
  };
};

/** Deletes a person for good and refuses later data. */
export type UserSuppressedEvent = PipelineFields & {
  type?: "track";
  event: "User Suppressed";
  /** Your id of the person, or an email */
  userId: string;
  properties?: {
    [key: string]: unknown;
  };
};

/** Allows data for a suppressed person again. What was deleted does not come back. */
export type UserUnsuppressedEvent = PipelineFields & {
  type?: "track";
  event: "User Unsuppressed";
  /** Your id of the person, or an email */
  userId: string;
  properties?: {
    [key: string]: unknown;
  };
};

export interface WebhookNewsletter {
  name: string;
  type: "webhook";
  recipients: NewsletterRecipients;
  /** Sends it at once. Nothing makes a repeat harmless */
  send_now?: boolean;
  /** Unix seconds, not milliseconds */
  scheduled_at?: number;
  /** Only people who want this topic get it */
  subscription_topic_id?: number;
  /** Messages in each period */
  rate_limit_email_rate?: number;
  /** Length of the period in seconds */
  rate_limit_time_period?: 60 | 3600 | 86400;
  /** Spreads the messages evenly over the period */
  rate_limit_spread?: boolean;
  /** Payload */
  body: string;
  request_method: "DELETE" | "GET" | "POST" | "PUT" | "PATCH";
  url: string;
}

export interface WebhookReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "webhook";
  metric: "drafted" | "attempted" | "sent" | "clicked" | "failed" | "undeliverable" | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface WhatsAppReport {
  /** Dedupe on it */
  event_id: string;
  object_type: "whatsapp";
  metric:
    | "drafted"
    | "attempted"
    | "sent"
    | "delivered"
    | "opened"
    | "clicked"
    | "converted"
    | "bounced"
    | "dropped"
    | "failed"
    | "undeliverable"
    | "replied"
    | (string & {});
  /** Unix seconds */
  timestamp: number;
  data: ReportData;
}

export interface Workspace {
  /** Also `environment_id`, and the value of the client's `app.workspaceId` */
  id?: number;
  name?: string;
  messages_sent?: number;
  billable_messages_sent?: number;
  /** Profiles */
  people?: number;
  object_types?: number;
  objects?: number;
}

export interface WorkspaceList {
  workspaces?: Workspace[] | null;
}

/** Reply of `workspaces.list`. */
export type WorkspacesListResponse = WorkspaceList;
