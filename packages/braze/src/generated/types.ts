// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

/** How often and when something was done. */
export interface ActivitySummary {
  /** Name of the event, or id of the product */
  name?: string;
  /** Time of the first one */
  first?: string;
  /** Time of the last one */
  last?: string;
  /** How often */
  count?: number;
}

export interface AliasIdentifier {
  user_alias: UserAlias;
}

export interface AliasToIdentify {
  /** Your id, new or known */
  external_id: string;
  user_alias: UserAlias;
}

export interface AliasUpdate {
  /** What kind of name it is */
  alias_label: string;
  /** The name today */
  old_alias_name: string;
  /** The name from now on */
  new_alias_name: string;
}

export interface AliasesProcessed {
  /** Entries that were taken */
  aliases_processed?: number;
  message?: ReplyMessage;
}

/** Shows the push as part of a conversation. */
export interface AndroidConversation {
  /** Id of the shortcut of the conversation */
  shortcut_id: string;
  /** Who is answered */
  reply_person_id: string;
  messages: AndroidConversationMessage[];
  persons: AndroidConversationPerson[];
}

export interface AndroidConversationMessage {
  /** What was said */
  text: string;
  /** Unix time */
  timestamp: number;
  /** Who said it */
  person_id: string;
}

export interface AndroidConversationPerson {
  /** For person_id */
  id: string;
  /** Shown beside what they said */
  name: string;
}

/** Android push; alert and extra together at most 4,000 bytes. */
export interface AndroidPush {
  /** The text */
  alert: string;
  /** First line */
  title: string;
  /** Further keys for the app */
  extra?: {
    [key: string]: unknown;
  };
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /** Channel of Android 8 and later */
  notification_channel_id?: string;
  /**
   * How much it disturbs the person, -2 to 2
   * @default 0
   */
  priority?: number;
  /** Priority for Google's service */
  android_priority?: "normal" | "high";
  /** Sends nothing to see, only a sign to the app; then without alert and title */
  send_to_sync?: boolean;
  /** A newer push with this key takes the place of an older one */
  collapse_key?: string;
  /** File of the app, or default */
  sound?: string;
  /** Address that a tap opens */
  custom_uri?: string;
  /**
   * Whether it opens inside of the app
   * @default false
   */
  use_webview?: boolean;
  summary_text?: string;
  /** Seconds */
  time_to_live?: number;
  /** A newer push with this id takes the place of an older one */
  notification_id?: number;
  /** Large icon */
  push_icon_image_url?: string;
  /** Color of the template, as an RGB number */
  accent_color?: number;
  /**
   * Only the device that was used last
   * @default false
   */
  send_to_most_recent_device_only?: boolean;
  buttons?: AndroidPushButton[];
  conversation_data?: AndroidConversation;
}

export interface AndroidPushButton {
  /** What stands on it */
  text: string;
  /**
   * What a tap does
   * @default "OPEN_APP"
   */
  action?: "OPEN_APP" | "URI" | "DEEP_LINK" | "CLOSE";
  /** Address that the button opens; needed with URI and DEEP_LINK */
  uri?: string;
  /**
   * Whether it opens inside of the app
   * @default true
   */
  use_webview?: boolean;
}

/** iOS push of at most 1,912 bytes. alert is needed unless content-available is true. */
export interface ApplePush {
  /** Number on the icon of the app */
  badge?: number;
  alert?: string | ApplePushAlert;
  /** File of the app, or default */
  sound?: string;
  /** The keys ab and aps are refused */
  extra?: {
    [key: string]: unknown;
  };
  /** Wakes the app in the background without showing anything */
  "content-available"?: boolean;
  /** How much iOS disturbs the person, from iOS 15 */
  interruption_level?: "passive" | "active" | "time-sensitive" | "critical";
  /** Rank in the summary of iOS 15 and later, 0 to 1 */
  relevance_score?: number;
  /** ISO 8601 with zone. Format: date-time. */
  expiry?: string;
  /** Address that a tap opens */
  custom_uri?: string;
  /**
   * Whether it opens inside of the app
   * @default true
   */
  use_webview?: boolean;
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /** Groups notifications of one thread */
  notification_group_thread_id?: string;
  /** Picture, sound or film to show with it */
  asset_url?: string;
  /** Needed with asset_url */
  asset_file_type?: "aif" | "gif" | "jpg" | "m4a" | "mp3" | "mp4" | "png" | "wav";
  /** A newer push with this id takes the place of an older one */
  collapse_id?: string;
  /** Lets the app change the content before it is shown */
  mutable_content?: boolean;
  /**
   * Only the device that was used last
   * @default false
   */
  send_to_most_recent_device_only?: boolean;
  /** Set of buttons, such as ab_cat_accept_decline, or one of your own */
  category?: string;
  buttons?: ApplePushButton[];
  /** Priority for Apple's service, 1 to 10 */
  apns_priority?: number;
}

/** Text of an iOS push. */
export interface ApplePushAlert {
  /** Needed unless content-available is true */
  body?: string;
  /** First line */
  title?: string;
  /** Key of the title in the texts of the app */
  title_loc_key?: string;
  /** Values for the title */
  title_loc_args?: string[];
  /** Key of the button in the texts of the app */
  action_loc_key?: string;
  /** Key of the body in the texts of the app */
  loc_key?: string;
  /** Values for the body */
  loc_args?: string[];
  /** Live Activities only */
  sound?: string;
}

/** A button of an iOS push. */
export interface ApplePushButton {
  /** ab_pb_accept, ab_pb_decline, ab_pb_yes, ab_pb_no, ab_pb_confirm, ab_pb_cancel, ab_pb_more, or one of your own category */
  action_id: string;
  /** Needed for a category of your own: URI or DEEP_LINK */
  action?: "OPEN_APP" | "URI" | "DEEP_LINK" | "CLOSE";
  /** Address that the button opens; needed with URI and DEEP_LINK */
  uri?: string;
  /**
   * Whether it opens inside of the app
   * @default true
   */
  use_webview?: boolean;
}

export interface ApplePushCredential {
  /** Key file in Base64 */
  certificate: string;
  /** Id of the key */
  jwt_key_id: string;
  /** Id of the team */
  jwt_team_id: string;
  /** Bundle id of the app */
  jwt_bundle_id: string;
  /** Apple's service for shops or for development */
  apns_gateway: "prod" | "dev";
}

/** Body of `apps.updatePushCredential`. */
export type AppsUpdatePushCredentialBody = UpdatePushCredentialRequest;

/** Reply of `apps.updatePushCredential`. */
export type AppsUpdatePushCredentialResponse = SuccessReply;

/** Adds values to an array and removes others. */
export interface AttributeArrayChange {
  /** Values to add */
  add?: unknown[];
  /** Values to remove */
  remove?: unknown[];
}

/** Which ones fit depends on the type of the attribute. */
export type AttributeComparison =
  | "equals"
  | "not_equal"
  | "matches_regex"
  | "does_not_match_regex"
  | "exists"
  | "does_not_exist"
  | "includes_value"
  | "does_not_include_value"
  | "greater_than"
  | "greater_than_or_equal_to"
  | "less_than"
  | "less_than_or_equal_to"
  | "less_than_x_days_ago"
  | "greater_than_x_days_ago"
  | "less_than_x_days_in_the_future"
  | "greater_than_x_days_in_the_future"
  | "after"
  | "before";

/** Adds to a number; below 0 takes away from it. */
export interface AttributeIncrement {
  inc: number;
}

/** The objects whose member has this value. */
export interface AttributeObjectMatch {
  /** Name of the member */
  $identifier_key: string;
  /** Value of the member */
  $identifier_value: unknown;
}

export interface AttributeObjectUpdate {
  /** Name of the member */
  $identifier_key: string;
  /** Value of the member */
  $identifier_value: unknown;
  /** The new object; merged with the old one when _merge_objects is true, in place of it otherwise */
  $new_object: {
    [key: string]: unknown;
  };
}

/** Changes an array of objects. Applied in the order add, remove, update. */
export interface AttributeObjectsChange {
  /** Objects to add */
  $add?: NestedAttribute[];
  /** Which objects to remove */
  $remove?: AttributeObjectMatch[];
  /** Which objects to change */
  $update?: AttributeObjectUpdate[];
}

/** All of them hold. */
export interface AudienceAnd {
  AND: ConnectedAudience[];
}

/** One of them holds. */
export interface AudienceOr {
  OR: ConnectedAudience[];
}

export type BannerContentCard = ContentCardBase & {
  type: "BANNER";
  /** Picture of the message */
  image_url: string;
};

/** Body of an error, as Braze sends it. */
export type BrazeErrorBody = ErrorReply;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type BrazeWebhookEvent = TransactionalPostback | ExportCallback;

/** Up to 1,000 objects over all three arrays, 100 for one user, in 2 MB. */
export interface BulkTrackRequest {
  attributes?: UserAttributes[];
  events?: EventObject[];
  purchases?: Purchase[];
}

/** A campaign and its messages. */
export interface Campaign {
  message: ReplyMessage;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  /** Whether it is archived */
  archived?: boolean;
  /** Whether it is a draft */
  draft?: boolean;
  /** Whether it is switched on */
  enabled?: boolean;
  /** Whether there is a draft beside what is live */
  has_post_launch_draft?: boolean;
  name?: string;
  description?: string;
  /** What starts it */
  schedule_type?: string;
  /** Channels that it goes out on */
  channels?: string[];
  /** Format: date-time. */
  first_sent?: string;
  /** Format: date-time. */
  last_sent?: string;
  tags?: string[];
  /** Teams that own it */
  teams?: string[];
  /** By message variation id */
  messages?: {
    [key: string]: CampaignMessage;
  };
  conversion_behaviors?: ConversionBehavior[];
}

/** One day. */
export interface CampaignDataPoint {
  /** Format: date. */
  time?: string;
  messages?: CampaignMessageStats;
  /** Of the first conversion */
  conversions?: number;
  /** Of the second conversion */
  conversions1?: number;
  /** Of the third conversion */
  conversions2?: number;
  /** Of the fourth conversion */
  conversions3?: number;
  /** Of the first conversion, on the day of the send */
  conversions_by_send_time?: number;
  /** Of the second conversion, on the day of the send */
  conversions1_by_send_time?: number;
  /** Of the third conversion, on the day of the send */
  conversions2_by_send_time?: number;
  /** Of the fourth conversion, on the day of the send */
  conversions3_by_send_time?: number;
  /** People who got it */
  unique_recipients?: number;
  /** In dollars */
  revenue?: number;
}

export interface CampaignList {
  message: ReplyMessage;
  campaigns?: CampaignSummary[];
}

/** A variation. Which members there are beside channel and name depends on the channel. */
export interface CampaignMessage {
  channel?:
    | "email"
    | "ios_push"
    | "android_push"
    | "webhook"
    | "content_cards"
    | "in_app_message"
    | "sms"
    | "whats_app"
    | (string & {});
  name?: string;
  /** Only when asked for */
  has_translatable_content?: boolean | null;
  /** control, survey, or the kind of a webhook */
  type?: "control" | "survey" | (string & {});
  /** Of email */
  subject?: string;
  /** Of email, SMS and webhook */
  body?: string;
  /** Of email and SMS a text, of WhatsApp a list */
  from?: string | string[];
  /** Of email */
  reply_to?: string;
  /** Of email and push */
  title?: string;
  /** Of email */
  amp_body?: string;
  /** Of email */
  preheader?: string;
  /** Of email */
  custom_plain_text?: string;
  /** Of email */
  should_inline_css?: boolean;
  /** Of email */
  should_whitespace_header?: boolean;
  /** Of email; the shape of an entry is not documented */
  email_headers?: unknown[];
  /** Further keys: of email a list, of push, in-app and content cards an object */
  extras?:
    | unknown[]
    | {
        [key: string]: string;
      };
  /** Of push */
  alert?: string;
  /** Of push */
  action?: string;
  /** Of push */
  image_url?: string;
  /** Of push */
  large_image_url?: string | null;
  /** Of in-app */
  message?: string;
  data?: SurveyData;
  /** Of webhook */
  url?: string;
  /** Of webhook */
  method?: "POST" | "GET" | (string & {});
  /** Of webhook */
  headers?: {
    [key: string]: string;
  };
  /** Of SMS and WhatsApp */
  subscription_group_id?: string;
  /** Of WhatsApp templates */
  template_name?: string;
  /** Of WhatsApp templates */
  template_language_code?: string;
  /** Of WhatsApp templates */
  header_variables?: string[];
  /** Of WhatsApp templates */
  body_variables?: string[];
  /** Of WhatsApp templates */
  button_variables?: string[];
  /** Of WhatsApp responses */
  layout?: "text" | "media" | "quick-reply" | (string & {});
  /** Of WhatsApp responses */
  header_text?: string;
  /** Of WhatsApp responses */
  body_text?: string;
  /** Of WhatsApp responses */
  footer_text?: string;
  /** Of WhatsApp responses */
  buttons?: WhatsAppButton[];
  /** Only in canvases */
  created_at?: string;
  /** Only in canvases */
  updated_at?: string;
  /** Only in canvases */
  header?: string;
  [key: string]: unknown;
}

/** By channel; other channels pass through. */
export interface CampaignMessageStats {
  ios_push?: PushStats[];
  android_push?: PushStats[];
  webhook?: WebhookStats[];
  email?: EmailStats[];
  sms?: SmsStats[];
  whats_app?: WhatsAppStats[];
  content_cards?: ContentCardStats[];
  trigger_in_app_message?: InAppStats[];
  [key: string]: unknown;
}

export interface CampaignSeries {
  message: ReplyMessage;
  data?: CampaignDataPoint[];
}

export interface CampaignSummary {
  id?: string;
  /** Format: date-time. */
  last_edited?: string;
  name?: string;
  /** Whether it has only messages of the API */
  is_api_campaign?: boolean;
  tags?: string[];
}

/** Query of `campaignTranslations.getSource`. */
export interface CampaignTranslationsGetSourceQuery {
  /** Id of the campaign */
  campaign_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
  /**
   * The draft instead of what is live
   * @default false
   */
  post_launch_draft_version?: boolean;
}

/** Reply of `campaignTranslations.getSource`. */
export type CampaignTranslationsGetSourceResponse = TranslationSource;

/** Query of `campaignTranslations.list`. */
export interface CampaignTranslationsListQuery {
  /** Id of the campaign */
  campaign_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
  /**
   * The draft instead of what is live
   * @default false
   */
  post_launch_draft_version?: boolean;
}

/** Reply of `campaignTranslations.list`. */
export type CampaignTranslationsListResponse = TranslationList;

/** Body of `campaignTranslations.update`. */
export type CampaignTranslationsUpdateBody = UpdateCampaignTranslationsRequest;

/** Reply of `campaignTranslations.update`. */
export type CampaignTranslationsUpdateResponse = SuccessReply;

/** Body of `campaigns.deleteScheduledTrigger`. */
export type CampaignsDeleteScheduledTriggerBody = ScheduledCampaignRef;

/** Reply of `campaigns.deleteScheduledTrigger`. */
export type CampaignsDeleteScheduledTriggerResponse = SuccessReply;

/** Body of `campaigns.duplicate`. */
export type CampaignsDuplicateBody = DuplicateCampaignRequest;

/** Query of `campaigns.getDataSeries`. */
export interface CampaignsGetDataSeriesQuery {
  /** Id of the campaign */
  campaign_id: string;
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
}

/** Reply of `campaigns.getDataSeries`. */
export type CampaignsGetDataSeriesResponse = CampaignSeries;

/** Query of `campaigns.get`. */
export interface CampaignsGetQuery {
  /** Id of the campaign */
  campaign_id: string;
  /**
   * The draft instead of what is live
   * @default false
   */
  post_launch_draft_version?: boolean;
  /**
   * Adds has_translatable_content to each message
   * @default false
   */
  include_has_translatable_content?: boolean;
}

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = Campaign;

/** Query of `campaigns.getUrlInfo`. */
export interface CampaignsGetUrlInfoQuery {
  /** Id of the campaign */
  campaign_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Only the link of this id */
  includes_link_id?: string;
}

/** Reply of `campaigns.getUrlInfo`. */
export type CampaignsGetUrlInfoResponse = LinkInfo;

/** Item of `campaigns.list`. */
export type CampaignsListItem = CampaignSummary;

/** Query of `campaigns.list`. */
export interface CampaignsListQuery {
  /**
   * Page, from 0
   * @default 0
   */
  page?: number;
  /**
   * Adds archived campaigns
   * @default false
   */
  include_archived?: boolean;
  /**
   * By creation time
   * @default "asc"
   */
  sort_direction?: "asc" | "desc";
  /** Edited after this time, yyyy-MM-DDTHH:mm:ss */
  "last_edit.time[gt]"?: string;
}

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignList;

/** Body of `campaigns.scheduleTrigger`. */
export type CampaignsScheduleTriggerBody = ScheduleCampaignRequest;

/** Reply of `campaigns.scheduleTrigger`. */
export type CampaignsScheduleTriggerResponse = ScheduleReply;

/** What every request of `campaigns.triggerAll` has beside its items. */
export interface CampaignsTriggerAllBody {
  /** Id of the campaign */
  campaign_id: string;
  /** Send id that statistics are booked on */
  send_id?: string;
  trigger_properties?: TriggerProperties;
  /** Not with broadcast */
  attachments?: EmailAttachment[];
}

/** Item of `campaigns.triggerAll`. */
export type CampaignsTriggerAllItem = Recipient;

/** Body of `campaigns.trigger`. */
export type CampaignsTriggerBody = TriggerCampaignRequest;

/** Reply of `campaigns.trigger`. */
export type CampaignsTriggerResponse = SendReply;

/** Body of `campaigns.updateScheduledTrigger`. */
export type CampaignsUpdateScheduledTriggerBody = UpdateScheduledCampaignRequest;

/** Reply of `campaigns.updateScheduledTrigger`. */
export type CampaignsUpdateScheduledTriggerResponse = SuccessReply;

export interface CancelExportsRequest {
  /** Segment whose exports to stop */
  segment_id: string;
}

/** A canvas, its variants and steps. */
export interface Canvas {
  message: ReplyMessage;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  name?: string;
  description?: string;
  /** Whether it is archived */
  archived?: boolean;
  /** Whether it is a draft */
  draft?: boolean;
  /** Whether it is switched on */
  enabled?: boolean;
  /** Whether there is a draft beside what is live */
  has_post_launch_draft?: boolean;
  /** What starts it */
  schedule_type?: string;
  /** Format: date-time. */
  first_entry?: string;
  /** Format: date-time. */
  last_entry?: string;
  /** Channels that it uses */
  channels?: string[];
  variants?: CanvasVariant[];
  tags?: string[];
  /** Teams that own it */
  teams?: string[];
  steps?: CanvasStep[];
}

/** Which members there are depends on the channel; others pass through. */
export interface CanvasChannelStats {
  sent?: number;
  opens?: number;
  unique_opens?: number;
  clicks?: number;
  unique_clicks?: number;
  /** Opened soon after a push */
  influenced_opens?: number;
  bounces?: number;
  /** Handed to the network */
  sent_to_carrier?: number;
  delivered?: number;
  rejected?: number;
  delivery_failed?: number;
  /** People who asked to stop */
  opt_out?: number;
  /** People who asked for help */
  help?: number;
  [key: string]: number | undefined;
}

export interface CanvasCounters {
  /** In dollars */
  revenue?: number;
  /** Of the first conversion */
  conversions?: number;
  /** Of the first conversion, on the day of the entry */
  conversions_by_entry_time?: number;
  /** Of the second conversion */
  conversions1?: number;
  /** Of the second conversion, on the day of the entry */
  conversions1_by_entry_time?: number;
  /** Of the third conversion */
  conversions2?: number;
  /** Of the third conversion, on the day of the entry */
  conversions2_by_entry_time?: number;
  /** Of the fourth conversion */
  conversions3?: number;
  /** Of the fourth conversion, on the day of the entry */
  conversions3_by_entry_time?: number;
  /** People who entered; not of steps */
  entries?: number;
}

/** One day. */
export interface CanvasDataPoint {
  /** Format: date. */
  time?: string;
  total_stats?: CanvasCounters;
  /** By variant id; with include_variant_breakdown */
  variant_stats?: {
    [key: string]: CanvasVariantStats;
  };
  /** By step id; with include_step_breakdown */
  step_stats?: {
    [key: string]: CanvasStepStats;
  };
}

export interface CanvasList {
  message: ReplyMessage;
  canvases?: CanvasSummary[];
}

export interface CanvasPath {
  name?: string;
  next_step_id?: string;
}

export interface CanvasSeries {
  message: ReplyMessage;
  data?: CanvasSeriesData;
}

export interface CanvasSeriesData {
  /** Name of the canvas */
  name?: string;
  stats?: CanvasDataPoint[];
}

/** A step and its messages. */
export interface CanvasStep {
  name?: string;
  /** What the step does */
  type?: string;
  id?: string;
  /** Steps that come after it */
  next_step_ids?: string[];
  next_paths?: CanvasPath[];
  channels?: string[];
  /** By message variation id */
  messages?: {
    [key: string]: CampaignMessage;
  };
}

export type CanvasStepStats = CanvasCounters & {
  /** Name of the step */
  name?: string;
  /** By channel */
  messages?: {
    [key: string]: CanvasChannelStats[];
  };
};

export interface CanvasSummary {
  id?: string;
  /** Format: date-time. */
  last_edited?: string;
  name?: string;
  tags?: string[];
}

export interface CanvasTotals {
  message: ReplyMessage;
  data?: CanvasTotalsData;
}

export interface CanvasTotalsData {
  /** Name of the canvas */
  name?: string;
  total_stats?: CanvasCounters;
  /** By variant id; with include_variant_breakdown */
  variant_stats?: {
    [key: string]: CanvasVariantStats;
  };
  /** By step id; with include_step_breakdown */
  step_stats?: {
    [key: string]: CanvasStepStats;
  };
}

/** Query of `canvasTranslations.getSource`. */
export interface CanvasTranslationsGetSourceQuery {
  /** Id of the canvas */
  workflow_id: string;
  /** Id of the step */
  step_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
  /**
   * The draft instead of what is live
   * @default false
   */
  post_launch_draft_version?: boolean;
}

/** Reply of `canvasTranslations.getSource`. */
export type CanvasTranslationsGetSourceResponse = TranslationSource;

/** Query of `canvasTranslations.list`. */
export interface CanvasTranslationsListQuery {
  /** Id of the canvas */
  workflow_id: string;
  /** Id of the step */
  step_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
  /**
   * The draft instead of what is live
   * @default false
   */
  post_launch_draft_version?: boolean;
}

/** Reply of `canvasTranslations.list`. */
export type CanvasTranslationsListResponse = TranslationList;

/** Body of `canvasTranslations.update`. */
export type CanvasTranslationsUpdateBody = UpdateCanvasTranslationsRequest;

/** Reply of `canvasTranslations.update`. */
export type CanvasTranslationsUpdateResponse = SuccessReply;

export interface CanvasVariant {
  name?: string;
  id?: string;
  /** Steps that the variant starts with */
  first_step_ids?: string[];
  /**
   * Only with a single first step
   * @deprecated
   */
  first_step_id?: string;
}

export type CanvasVariantStats = CanvasCounters & {
  /** Name of the variant */
  name?: string;
};

/** Body of `canvases.deleteScheduledTrigger`. */
export type CanvasesDeleteScheduledTriggerBody = ScheduledCanvasRef;

/** Reply of `canvases.deleteScheduledTrigger`. */
export type CanvasesDeleteScheduledTriggerResponse = SuccessReply;

/** Body of `canvases.duplicate`. */
export type CanvasesDuplicateBody = DuplicateCanvasRequest;

/** Query of `canvases.getDataSeries`. */
export interface CanvasesGetDataSeriesQuery {
  /** Id of the canvas */
  canvas_id: string;
  /** ISO 8601 with zone */
  ending_at: string;
  /** ISO 8601 with zone; or give length */
  starting_at?: string;
  /** Days before ending_at, 1 to 14; or give starting_at */
  length?: number;
  /**
   * Adds variant_stats
   * @default false
   */
  include_variant_breakdown?: boolean;
  /**
   * Adds step_stats
   * @default false
   */
  include_step_breakdown?: boolean;
  /**
   * Adds steps that are deleted to step_stats
   * @default false
   */
  include_deleted_step_data?: boolean;
}

/** Reply of `canvases.getDataSeries`. */
export type CanvasesGetDataSeriesResponse = CanvasSeries;

/** Query of `canvases.getDataSummary`. */
export interface CanvasesGetDataSummaryQuery {
  /** Id of the canvas */
  canvas_id: string;
  /** ISO 8601 with zone */
  ending_at: string;
  /** ISO 8601 with zone; or give length */
  starting_at?: string;
  /** Days before ending_at, 1 to 14; or give starting_at */
  length?: number;
  /**
   * Adds variant_stats
   * @default false
   */
  include_variant_breakdown?: boolean;
  /**
   * Adds step_stats
   * @default false
   */
  include_step_breakdown?: boolean;
  /**
   * Adds steps that are deleted to step_stats
   * @default false
   */
  include_deleted_step_data?: boolean;
}

/** Reply of `canvases.getDataSummary`. */
export type CanvasesGetDataSummaryResponse = CanvasTotals;

/** Query of `canvases.get`. */
export interface CanvasesGetQuery {
  /** Id of the canvas */
  canvas_id: string;
  /**
   * The draft instead of what is live
   * @default false
   */
  post_launch_draft_version?: boolean;
  /**
   * Adds has_translatable_content to each message
   * @default false
   */
  include_has_translatable_content?: boolean;
}

/** Reply of `canvases.get`. */
export type CanvasesGetResponse = Canvas;

/** Query of `canvases.getUrlInfo`. */
export interface CanvasesGetUrlInfoQuery {
  /** Id of the step */
  canvas_step_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Only the link of this id */
  includes_link_id?: string;
}

/** Reply of `canvases.getUrlInfo`. */
export type CanvasesGetUrlInfoResponse = LinkInfo;

/** Item of `canvases.list`. */
export type CanvasesListItem = CanvasSummary;

/** Query of `canvases.list`. */
export interface CanvasesListQuery {
  /**
   * Page, from 0
   * @default 0
   */
  page?: number;
  /**
   * Adds archived canvases
   * @default false
   */
  include_archived?: boolean;
  /**
   * By creation time
   * @default "asc"
   */
  sort_direction?: "asc" | "desc";
  /** Edited after this time, yyyy-MM-DDTHH:mm:ss */
  "last_edit.time[gt]"?: string;
}

/** Reply of `canvases.list`. */
export type CanvasesListResponse = CanvasList;

/** Body of `canvases.scheduleTrigger`. */
export type CanvasesScheduleTriggerBody = ScheduleCanvasRequest;

/** Reply of `canvases.scheduleTrigger`. */
export type CanvasesScheduleTriggerResponse = ScheduleReply;

/** What every request of `canvases.triggerAll` has beside its items. */
export interface CanvasesTriggerAllBody {
  /** Id of the canvas */
  canvas_id: string;
  /** Values for the whole canvas, at most 50 KB; was canvas_entry_properties */
  context?: {
    [key: string]: unknown;
  };
}

/** Item of `canvases.triggerAll`. */
export type CanvasesTriggerAllItem = Recipient;

/** Body of `canvases.trigger`. */
export type CanvasesTriggerBody = TriggerCanvasRequest;

/** Reply of `canvases.trigger`. */
export type CanvasesTriggerResponse = SendReply;

/** Body of `canvases.updateScheduledTrigger`. */
export type CanvasesUpdateScheduledTriggerBody = UpdateScheduledCanvasRequest;

/** Reply of `canvases.updateScheduledTrigger`. */
export type CanvasesUpdateScheduledTriggerResponse = SuccessReply;

export type CaptionedImageContentCard = ContentCardBase & {
  type: "CAPTIONED_IMAGE";
  /** May be empty */
  title: string;
  /** The text */
  description: string;
  /** Picture of the message */
  image_url: string;
};

/** A table of things to write about. */
export interface Catalog {
  name?: string;
  description?: string;
  fields?: CatalogField[];
  /** How many rows there are */
  num_items?: number;
  /** Format: date-time. */
  updated_at?: string;
}

export interface CatalogArrayChange {
  /** Values to add */
  $add?: unknown[];
  /** Values to remove */
  $remove?: unknown[];
}

export interface CatalogDefinition {
  /** Letters, digits, dashes and underscores */
  name: string;
  /** At most 250 characters */
  description: string;
  /** The first one must be id, a string */
  fields: CatalogFieldInput[];
}

/** One reason for a refusal. */
export interface CatalogError {
  /** Stable code, such as item-not-found */
  id?: string;
  /** In words */
  message?: string;
  /** What the reason is about */
  parameters?: string[];
  /** Values of the same */
  parameter_values?: string[];
}

/** A column. */
export interface CatalogField {
  /** At most 250 letters, digits, dashes and underscores */
  name: string;
  /** Cannot be changed later */
  type: "string" | "number" | "boolean" | "time" | "geo" | "object" | "array" | (string & {});
}

/** A column. */
export interface CatalogFieldInput {
  /** At most 250 letters, digits, dashes and underscores */
  name: string;
  /** Cannot be changed later */
  type: "string" | "number" | "boolean" | "time" | "geo" | "object" | "array";
}

/** Body of `catalogFields.create`. */
export type CatalogFieldsCreateBody = CreateCatalogFieldsRequest;

/** Reply of `catalogFields.create`. */
export type CatalogFieldsCreateResponse = SuccessReply;

/** Ids of `catalogFields.delete`. */
export interface CatalogFieldsDeletePath {
  /** Name of the catalog */
  catalog_name: string;
  /** Name of the field */
  field_name: string;
}

/** Reply of `catalogFields.delete`. */
export type CatalogFieldsDeleteResponse = SuccessReply;

export interface CatalogFilter {
  field: string;
  /** Text and number: equals, does not equal. Number: greater than, less than. Boolean: is. Time: before, after. Array: includes value, does not include value. Place: geo within, geo outside */
  operator:
    | "equals"
    | "does not equal"
    | "greater than"
    | "less than"
    | "is"
    | "before"
    | "after"
    | "includes value"
    | "does not include value"
    | "geo within"
    | "geo outside";
  /** A time as ISO 8601 */
  value: string | number | boolean;
}

/** A row. Other keys are the catalog's own fields. */
export interface CatalogItem {
  /** Letters, digits, dashes and underscores */
  id: string;
  [key: string]: CatalogValue | string;
}

/** The fields of a row, without its id, which stands in the path. */
export interface CatalogItemFields {
  [key: string]: CatalogValue;
}

/** The fields to change, without the id, which stands in the path; others stay. */
export interface CatalogItemFieldsPatch {
  [key: string]: CatalogPatchValue;
}

export interface CatalogItemId {
  /** Id of the row */
  id: string;
}

export interface CatalogItemIdsRequest {
  /** At most 50 */
  items: CatalogItemId[];
}

export interface CatalogItemList {
  items: CatalogItem[];
  message?: ReplyMessage;
}

/** The row of this id and the fields to change; others stay. */
export interface CatalogItemPatch {
  /** Letters, digits, dashes and underscores */
  id: string;
  [key: string]: CatalogPatchValue | string;
}

export interface CatalogItemRequest {
  /** Exactly one */
  items: CatalogItemFields[];
}

/** Item of `catalogItems.createAll`. */
export type CatalogItemsCreateAllItem = CatalogItem;

/** Body of `catalogItems.create`. */
export type CatalogItemsCreateBody = CatalogItemRequest;

/** Body of `catalogItems.createMany`. */
export type CatalogItemsCreateManyBody = CatalogItemsRequest;

/** Reply of `catalogItems.createMany`. */
export type CatalogItemsCreateManyResponse = SuccessReply;

/** Ids of `catalogItems.create`. */
export interface CatalogItemsCreatePath {
  /** Name of the catalog */
  catalog_name: string;
  /** Id of the item */
  item_id: string;
}

/** Reply of `catalogItems.create`. */
export type CatalogItemsCreateResponse = SuccessReply;

/** Item of `catalogItems.deleteEach`. */
export type CatalogItemsDeleteEachItem = CatalogItemId;

/** Body of `catalogItems.deleteMany`. */
export type CatalogItemsDeleteManyBody = CatalogItemIdsRequest;

/** Reply of `catalogItems.deleteMany`. */
export type CatalogItemsDeleteManyResponse = SuccessReply;

/** Ids of `catalogItems.delete`. */
export interface CatalogItemsDeletePath {
  /** Name of the catalog */
  catalog_name: string;
  /** Id of the item */
  item_id: string;
}

/** Reply of `catalogItems.delete`. */
export type CatalogItemsDeleteResponse = SuccessReply;

/** Ids of `catalogItems.get`. */
export interface CatalogItemsGetPath {
  /** Name of the catalog */
  catalog_name: string;
  /** Id of the item */
  item_id: string;
}

/** Reply of `catalogItems.get`. */
export type CatalogItemsGetResponse = CatalogItemList;

/** Item of `catalogItems.list`. */
export type CatalogItemsListItem = CatalogItem;

/** Query of `catalogItems.list`. */
export interface CatalogItemsListQuery {
  /** Where the page starts, from the Link header of the page before */
  cursor?: string;
}

/** Reply of `catalogItems.list`. */
export type CatalogItemsListResponse = CatalogItemList;

/** Item of `catalogItems.replaceAll`. */
export type CatalogItemsReplaceAllItem = CatalogItem;

/** Body of `catalogItems.replace`. */
export type CatalogItemsReplaceBody = CatalogItemRequest;

/** Body of `catalogItems.replaceMany`. */
export type CatalogItemsReplaceManyBody = CatalogItemsRequest;

/** Reply of `catalogItems.replaceMany`. */
export type CatalogItemsReplaceManyResponse = SuccessReply;

/** Ids of `catalogItems.replace`. */
export interface CatalogItemsReplacePath {
  /** Name of the catalog */
  catalog_name: string;
  /** Id of the item */
  item_id: string;
}

/** Reply of `catalogItems.replace`. */
export type CatalogItemsReplaceResponse = SuccessReply;

export interface CatalogItemsRequest {
  /** At most 50 rows */
  items: CatalogItem[];
}

/** Item of `catalogItems.updateAll`. */
export type CatalogItemsUpdateAllItem = CatalogItemPatch;

/** Body of `catalogItems.update`. */
export type CatalogItemsUpdateBody = UpdateCatalogItemRequest;

/** Body of `catalogItems.updateMany`. */
export type CatalogItemsUpdateManyBody = UpdateCatalogItemsRequest;

/** Reply of `catalogItems.updateMany`. */
export type CatalogItemsUpdateManyResponse = SuccessReply;

/** Ids of `catalogItems.update`. */
export interface CatalogItemsUpdatePath {
  /** Name of the catalog */
  catalog_name: string;
  /** Id of the item */
  item_id: string;
}

/** Reply of `catalogItems.update`. */
export type CatalogItemsUpdateResponse = SuccessReply;

export interface CatalogList {
  catalogs?: Catalog[];
  message?: ReplyMessage;
}

/** A value, or for an array what to add and what to remove. */
export type CatalogPatchValue = CatalogValue | CatalogArrayChange;

/** Rows of a catalog by filters. sort_field and sort_order stand together. */
export interface CatalogSelection {
  name: string;
  description?: string;
  /** Your id of the selection */
  external_id: string;
  /** Where the catalog comes from */
  source: "custom" | "Shopify" | "Braze";
  /** At most 4; all must hold */
  filters?: CatalogFilter[];
  /** How many rows it gives */
  results_limit?: number;
  /** Field to sort by */
  sort_field?: string;
  /** Direction */
  sort_order?: "asc" | "desc";
}

/** Body of `catalogSelections.create`. */
export type CatalogSelectionsCreateBody = CreateCatalogSelectionRequest;

/** Reply of `catalogSelections.create`. */
export type CatalogSelectionsCreateResponse = SuccessReply;

/** Ids of `catalogSelections.delete`. */
export interface CatalogSelectionsDeletePath {
  /** Name of the catalog */
  catalog_name: string;
  /** Name of the selection */
  selection_name: string;
}

/** Reply of `catalogSelections.delete`. */
export type CatalogSelectionsDeleteResponse = SuccessReply;

/** Text of up to 5,000 characters, number, boolean, time, longitude and latitude, array, or an object of up to 50 levels. */
export type CatalogValue =
  | string
  | number
  | boolean
  | unknown[]
  | {
      [key: string]: unknown;
    }
  | null;

/** Body of `catalogs.create`. */
export type CatalogsCreateBody = CreateCatalogRequest;

/** Reply of `catalogs.create`. */
export type CatalogsCreateResponse = CatalogList;

/** Reply of `catalogs.delete`. */
export type CatalogsDeleteResponse = SuccessReply;

/** Reply of `catalogs.list`. */
export type CatalogsListResponse = CatalogList;

/** A sync from a data warehouse. */
export interface CdiIntegration {
  /** For cdiIntegrations.triggerSync and listSyncJobs */
  integration_id?: string;
  /** Workspace */
  app_group_id?: string;
  integration_name?: string;
  /** What is taken over */
  integration_type?: string;
  /** Whether it runs */
  integration_status?: string;
  /** Who is told of failures */
  contact_emails?: string;
  /** Format: date-time. */
  last_updated_at?: string;
  /** Where it comes from */
  warehouse_type?: string;
  /** Format: date-time. */
  last_job_start_time?: string;
  last_job_status?: string;
  /** Format: date-time. */
  next_scheduled_run?: string;
}

export interface CdiIntegrationList {
  results: CdiIntegration[];
  message?: ReplyMessage;
}

/** Item of `cdiIntegrations.list`. */
export type CdiIntegrationsListItem = CdiIntegration;

/** Query of `cdiIntegrations.list`. */
export interface CdiIntegrationsListQuery {
  /** Where the page starts, from the Link header of the page before */
  cursor?: string;
}

/** Reply of `cdiIntegrations.list`. */
export type CdiIntegrationsListResponse = CdiIntegrationList;

/** Item of `cdiIntegrations.listSyncJobs`. */
export type CdiIntegrationsListSyncJobsItem = CdiSyncJob;

/** Query of `cdiIntegrations.listSyncJobs`. */
export interface CdiIntegrationsListSyncJobsQuery {
  /** Where the page starts, from the Link header of the page before */
  cursor?: string;
}

/** Reply of `cdiIntegrations.listSyncJobs`. */
export type CdiIntegrationsListSyncJobsResponse = CdiSyncJobList;

/** Reply of `cdiIntegrations.triggerSync`. */
export type CdiIntegrationsTriggerSyncResponse = SuccessReply;

/** One run of an integration. */
export interface CdiSyncJob {
  job_status?: "running" | "success" | "partial" | "error" | "config_error" | (string & {});
  /** Format: date-time. */
  sync_start_time?: string;
  /** Format: date-time. */
  sync_finish_time?: string;
  /** Newest row that was taken over. Format: date-time. */
  last_timestamp_synced?: string;
  /** Rows that were taken over */
  rows_synced?: number;
  /** Rows that were not */
  rows_failed_with_errors?: number;
}

export interface CdiSyncJobList {
  results: CdiSyncJob[];
  message?: ReplyMessage;
}

export type ClassicContentCard = ContentCardBase & {
  type: "CLASSIC";
  /** May be empty */
  title: string;
  /** The text */
  description: string;
  /** Picture of the message */
  image_url?: string;
};

/** A filter, or a list of them joined by AND or OR. */
export type ConnectedAudience =
  | CustomAttributeFilter
  | PushSubscriptionFilter
  | EmailSubscriptionFilter
  | LastUsedAppFilter
  | AudienceAnd
  | AudienceOr;

/** A piece of content that messages share. */
export interface ContentBlock {
  content_block_id?: string;
  name?: string;
  /** HTML or text */
  content?: string;
  description?: string;
  content_type?: "html" | "text" | (string & {});
  tags?: string[];
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  last_edited?: string;
  /** How many live messages use it */
  inclusion_count?: number;
  /** Which ones; only when asked for. The shape of an entry is not documented */
  inclusion_data?: unknown[];
  message?: ReplyMessage;
}

export interface ContentBlockList {
  /** Blocks on this page */
  count?: number;
  content_blocks?: ContentBlockSummary[];
  message?: ReplyMessage;
}

export interface ContentBlockSaved {
  content_block_id?: string;
  /** What stands in a message in its place */
  liquid_tag?: string;
  /** Format: date-time. */
  created_at?: string;
  message?: ReplyMessage;
}

export interface ContentBlockSummary {
  content_block_id?: string;
  name?: string;
  content_type?: "html" | "text" | (string & {});
  /** What stands in a message in its place */
  liquid_tag?: string;
  /** How many live messages use it */
  inclusion_count?: number;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  last_edited?: string;
  tags?: string[];
}

/** Query of `contentBlockTranslations.getSource`. */
export interface ContentBlockTranslationsGetSourceQuery {
  /** Id of the block */
  content_block_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
}

/** Reply of `contentBlockTranslations.getSource`. */
export type ContentBlockTranslationsGetSourceResponse = TranslationSource;

/** Query of `contentBlockTranslations.list`. */
export interface ContentBlockTranslationsListQuery {
  /** Id of the block */
  content_block_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
}

/** Reply of `contentBlockTranslations.list`. */
export type ContentBlockTranslationsListResponse = TranslationList;

/** Body of `contentBlockTranslations.update`. */
export type ContentBlockTranslationsUpdateBody = UpdateContentBlockTranslationsRequest;

/** Reply of `contentBlockTranslations.update`. */
export type ContentBlockTranslationsUpdateResponse = SuccessReply;

/** Body of `contentBlocks.create`. */
export type ContentBlocksCreateBody = CreateContentBlockRequest;

/** Reply of `contentBlocks.create`. */
export type ContentBlocksCreateResponse = ContentBlockSaved;

/** Query of `contentBlocks.get`. */
export interface ContentBlocksGetQuery {
  /** Id of the block */
  content_block_id: string;
  /** Adds inclusion_data */
  include_inclusion_data?: boolean;
}

/** Reply of `contentBlocks.get`. */
export type ContentBlocksGetResponse = ContentBlock;

/** Item of `contentBlocks.list`. */
export type ContentBlocksListItem = ContentBlockSummary;

/** Query of `contentBlocks.list`. */
export interface ContentBlocksListQuery {
  /** Changed from then on; ISO 8601 with zone */
  modified_after?: string;
  /** Changed until then; ISO 8601 with zone */
  modified_before?: string;
  /**
   * Page size, at most 1,000
   * @default 100
   */
  limit?: number;
  /**
   * Rows to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `contentBlocks.list`. */
export type ContentBlocksListResponse = ContentBlockList;

/** Body of `contentBlocks.update`. */
export type ContentBlocksUpdateBody = UpdateContentBlockRequest;

/** Reply of `contentBlocks.update`. */
export type ContentBlocksUpdateResponse = ContentBlockSaved;

/** A card in the feed of the app. time_to_live or expire_at is needed, at most 30 days. */
export type ContentCard = ClassicContentCard | CaptionedImageContentCard | BannerContentCard;

export interface ContentCardBase {
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /**
   * Whether it stays on top
   * @default false
   */
  pinned?: boolean;
  /** Seconds */
  time_to_live?: number;
  /** ISO 8601 with zone. Format: date-time. */
  expire_at?: string;
  /**
   * Whether expire_at is in each person's time
   * @default false
   */
  expire_in_local_time?: boolean;
  /** Address that a tap opens on iOS */
  ios_uri?: string;
  /** Address that a tap opens on Android */
  android_uri?: string;
  /** Address that a click opens */
  web_uri?: string;
  /**
   * Whether it opens inside of the app on iOS
   * @default true
   */
  ios_use_webview?: boolean;
  /**
   * Whether it opens inside of the app on Android
   * @default true
   */
  android_use_webview?: boolean;
  /** What stands on the link */
  uri_text?: string;
  /** Further keys for the app */
  extra?: {
    [key: string]: unknown;
  };
}

/** Of content cards, by variation. */
export interface ContentCardStats {
  /** Id of the variation */
  variation_api_id?: string;
  sent?: number;
  total_clicks?: number;
  total_dismissals?: number;
  total_impressions?: number;
  unique_clicks?: number;
  unique_dismissals?: number;
  unique_impressions?: number;
}

/** Starts an export to files. */
export interface ControlGroupExportRequest {
  /** URL that is told when the files are ready */
  callback_endpoint?: string;
  /** Without push_subscribe, email_subscribe, push_tokens, campaigns_received and canvases_received */
  fields_to_export: ExportField[];
  /**
   * How the files are packed
   * @default "zip"
   */
  output_format?: "zip" | "gzip";
}

/** What counts as a success of the campaign. */
export interface ConversionBehavior {
  type?:
    | "Clicks Email"
    | "Opens Email"
    | "Makes Any Purchase"
    | "Makes Specific Purchase"
    | "Performs Custom Event"
    | "Upgrades App"
    | "Starts Session"
    | (string & {});
  /** Seconds */
  window?: number;
  /** Of Makes Specific Purchase */
  product?: string;
  /** Of Performs Custom Event */
  custom_event_name?: string;
  /** Of Upgrades App and Starts Session */
  app_ids?: string[] | null;
}

export interface CreateAliasesRequest {
  /** At most 50; createAll takes any number */
  user_aliases: NewUserAlias[];
}

export interface CreateCatalogFieldsRequest {
  /** At most 50 */
  fields: CatalogFieldInput[];
}

export interface CreateCatalogRequest {
  /** Exactly one */
  catalogs: CatalogDefinition[];
}

export interface CreateCatalogSelectionRequest {
  selection: CatalogSelection;
}

export interface CreateContentBlockRequest {
  /** Under 100 characters */
  name: string;
  /** Under 250 characters */
  description?: string;
  /** HTML or text */
  content: string;
  /**
   * Messages can use active ones only
   * @default "active"
   */
  state?: "active" | "draft";
  /** Tags that exist */
  tags?: string[];
}

export interface CreateEmailTemplateRequest {
  template_name: string;
  subject: string;
  /** HTML, at most 400 KB */
  body: string;
  /** Text for programs without HTML */
  plaintext_body?: string;
  /** What mail programs show behind the subject */
  preheader?: string;
  /** Tags that exist */
  tags?: string[];
  /** Whether CSS is written into the elements; the setting of the workspace when left out */
  should_inline_css?: boolean;
}

/** Exactly one of asset_url and asset_file. Prefer asset_url; how a file is encoded is not documented. */
export interface CreateMediaAssetRequest {
  /** Where the file is fetched */
  asset_url?: string;
  /** The file itself */
  asset_file?: Blob | File | Uint8Array;
  /** Name of the asset */
  name?: string;
}

export interface CreateMediaAssetResult {
  new_assets?: MediaAsset[];
  errors?: MediaAssetError[];
  /** Where the library is */
  dashboard_url?: string;
}

export interface CreatePreferenceCenterRequest {
  /** Letters, digits, dashes and underscores */
  name: string;
  /** Title of the page */
  preference_center_title?: string;
  /** The page */
  preference_center_page_html: string;
  /** What comes after it */
  confirmation_page_html: string;
  /** @default "active" */
  state?: "active" | "draft";
  options?: PreferenceCenterOptions;
}

export interface CreateScimUserRequest {
  /** The one value */
  schemas: "urn:ietf:params:scim:schemas:core:2.0:User"[];
  /** Email address */
  userName: string;
  name: ScimName;
  department: ScimDepartmentInput;
  permissions?: ScimPermissionsGrant;
}

/** At most 3 keys an app. */
export interface CreateSdkAuthenticationKeyRequest {
  /** Id of the app */
  app_id: string;
  /** Public RSA key as text */
  rsa_public_key_str: string;
  /** What it is for */
  description: string;
  /** Whether it is the key that counts from now on */
  make_primary?: boolean;
}

export interface CreateSendIdRequest {
  /** Id of the campaign */
  campaign_id: string;
  /** One of your own; made up when left out */
  send_id?: string;
}

export interface CustomAttribute {
  /** Most values of an array */
  array_length?: number | null;
  /** Such as Number */
  data_type?: string;
  description?: string;
  name?: string;
  /** Such as Active */
  status?: string;
  /** Tags */
  tag_names?: string[];
}

/** People by a custom attribute. */
export interface CustomAttributeFilter {
  custom_attribute: {
    custom_attribute_name: string;
    comparison: AttributeComparison;
    /** Left out with exists and does_not_exist */
    value?: string | number | boolean;
  };
}

export interface CustomAttributeList {
  message: ReplyMessage;
  attributes?: CustomAttribute[];
}

/** Value of a custom attribute. null removes it. Besides a value: { inc } for numbers, { add, remove } for arrays of texts, { $add, $remove, $update } for arrays of objects, and an object for a nested attribute. */
export type CustomAttributeValue =
  | string
  | number
  | boolean
  | AttributeIncrement
  | AttributeArrayChange
  | AttributeObjectsChange
  | NestedAttribute
  | (string | number | boolean)[]
  | NestedAttribute[]
  | null;

/** Item of `customAttributes.list`. */
export type CustomAttributesListItem = CustomAttribute;

/** Query of `customAttributes.list`. */
export interface CustomAttributesListQuery {
  /** Where the page starts, from the Link header of the page before */
  cursor?: string;
}

/** Reply of `customAttributes.list`. */
export type CustomAttributesListResponse = CustomAttributeList;

export interface CustomEventDefinition {
  name?: string;
  description?: string;
  /** Whether the dashboard counts it */
  included_in_analytics_report?: boolean;
  /** Such as Active */
  status?: string;
  tag_names?: string[];
}

export interface CustomEventList {
  message: ReplyMessage;
  events?: CustomEventDefinition[];
}

/** Query of `customEvents.getDataSeries`. */
export interface CustomEventsGetDataSeriesQuery {
  /** Name of the event */
  event: string;
  /** Days, or hours with unit hour, before ending_at; 1 to 100 */
  length: number;
  /**
   * Length of one entry
   * @default "day"
   */
  unit?: "day" | "hour";
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Only this app; all of the workspace when left out */
  app_id?: string;
  /** Only people of this segment */
  segment_id?: string;
}

/** Reply of `customEvents.getDataSeries`. */
export type CustomEventsGetDataSeriesResponse = EventSeries;

/** Item of `customEvents.list`. */
export type CustomEventsListItem = CustomEventDefinition;

/** Item of `customEvents.listNames`. */
export type CustomEventsListNamesItem = string;

/** Query of `customEvents.listNames`. */
export interface CustomEventsListNamesQuery {
  /**
   * Page, from 0
   * @default 0
   */
  page?: number;
}

/** Reply of `customEvents.listNames`. */
export type CustomEventsListNamesResponse = EventNameList;

/** Query of `customEvents.list`. */
export interface CustomEventsListQuery {
  /** Where the page starts, from the Link header of the page before */
  cursor?: string;
}

/** Reply of `customEvents.list`. */
export type CustomEventsListResponse = CustomEventList;

export interface DailyActiveUserDataPoint {
  /** Format: date. */
  time?: string;
  /** People with a session on the day */
  dau?: number;
}

export interface DailyActiveUserSeries {
  message: ReplyMessage;
  data?: DailyActiveUserDataPoint[];
}

/** Which user is deleted when an address belongs to several. */
export type DeletePrioritization = ("identified" | "unidentified" | "most_recently_updated")[];

export interface DeleteScheduleRequest {
  /** Id of the schedule, from when it was made */
  schedule_id: string;
}

/** Exactly one of the lists, up to 50 entries. Data is nulled for good. */
export interface DeleteUsersRequest {
  /** Your ids */
  external_ids?: string[];
  user_aliases?: UserAlias[];
  /** Ids that Braze gave */
  braze_ids?: string[];
  email_addresses?: EmailToDelete[];
  phone_numbers?: PhoneToDelete[];
}

export interface DeleteUsersResult {
  /** Ids that were queued for deletion */
  deleted: number;
  message?: ReplyMessage;
}

export interface DuplicateCampaignRequest {
  /** Id of the campaign */
  campaign_id: string;
  /** Name of the copy */
  name: string;
  /** Description of the copy */
  description?: string;
  /** Tags of the copy */
  tag_names?: string[];
}

export interface DuplicateCanvasRequest {
  /** Id of the canvas */
  canvas_id: string;
  /** Name of the copy */
  name: string;
  /** Description of the copy */
  description?: string;
  /** Tags of the copy */
  tag_names?: string[];
}

/** Body of `emailAddresses.blacklist`. */
export type EmailAddressesBlacklistBody = EmailsRequest;

/** Reply of `emailAddresses.blacklist`. */
export type EmailAddressesBlacklistResponse = SuccessReply;

/** Body of `emailAddresses.blocklist`. */
export type EmailAddressesBlocklistBody = EmailsRequest;

/** Item of `emailAddresses.blocklistEach`. */
export type EmailAddressesBlocklistEachItem = string;

/** Reply of `emailAddresses.blocklist`. */
export type EmailAddressesBlocklistResponse = SuccessReply;

/** Item of `emailAddresses.listHardBounces`. */
export type EmailAddressesListHardBouncesItem = HardBounce;

/** Query of `emailAddresses.listHardBounces`. */
export interface EmailAddressesListHardBouncesQuery {
  /** First day, YYYY-MM-DD, from midnight UTC. Format: date. */
  start_date?: string;
  /** Last day, YYYY-MM-DD, from midnight UTC. Format: date. */
  end_date: string;
  /**
   * Page size, at most 500
   * @default 100
   */
  limit?: number;
  /**
   * Rows to skip
   * @default 0
   */
  offset?: number;
  /** Only this address */
  email?: string;
}

/** Reply of `emailAddresses.listHardBounces`. */
export type EmailAddressesListHardBouncesResponse = HardBounceList;

/** Item of `emailAddresses.listUnsubscribes`. */
export type EmailAddressesListUnsubscribesItem = Unsubscribe;

/** Query of `emailAddresses.listUnsubscribes`. */
export interface EmailAddressesListUnsubscribesQuery {
  /** First day, YYYY-MM-DD, from midnight UTC. Format: date. */
  start_date?: string;
  /** Last day, YYYY-MM-DD, from midnight UTC. Format: date. */
  end_date?: string;
  /**
   * Page size, at most 500
   * @default 100
   */
  limit?: number;
  /**
   * Rows to skip
   * @default 0
   */
  offset?: number;
  /**
   * By time
   * @default "desc"
   */
  sort_direction?: "asc" | "desc";
  /** Only this address */
  email?: string;
}

/** Reply of `emailAddresses.listUnsubscribes`. */
export type EmailAddressesListUnsubscribesResponse = UnsubscribeList;

/** Item of `emailAddresses.removeEachHardBounce`. */
export type EmailAddressesRemoveEachHardBounceItem = string;

/** Item of `emailAddresses.removeEachSpam`. */
export type EmailAddressesRemoveEachSpamItem = string;

/** Body of `emailAddresses.removeHardBounces`. */
export type EmailAddressesRemoveHardBouncesBody = EmailsRequest;

/** Reply of `emailAddresses.removeHardBounces`. */
export type EmailAddressesRemoveHardBouncesResponse = SuccessReply;

/** Body of `emailAddresses.removeSpam`. */
export type EmailAddressesRemoveSpamBody = EmailsRequest;

/** Reply of `emailAddresses.removeSpam`. */
export type EmailAddressesRemoveSpamResponse = SuccessReply;

/** Body of `emailAddresses.setSubscriptionStatus`. */
export type EmailAddressesSetSubscriptionStatusBody = EmailStatusRequest;

/** What every request of `emailAddresses.setSubscriptionStatusForAll` has beside its items. */
export interface EmailAddressesSetSubscriptionStatusForAllBody {
  subscription_state: "subscribed" | "unsubscribed" | "opted_in";
}

/** Item of `emailAddresses.setSubscriptionStatusForAll`. */
export type EmailAddressesSetSubscriptionStatusForAllItem = string;

/** Reply of `emailAddresses.setSubscriptionStatus`. */
export type EmailAddressesSetSubscriptionStatusResponse = SuccessReply;

/** A file of at most 2 MB that is fetched when the message is sent. */
export interface EmailAttachment {
  /** Without its ending, which is known from the address */
  file_name: string;
  /** Where the file is fetched */
  url: string;
  /** Name of a credential that is kept in the dashboard */
  basic_auth_credential?: string;
}

export interface EmailIdentifier {
  email: string;
  prioritization: Prioritization;
}

/** body is needed unless email_template_id is given. */
export interface EmailMessage {
  /** Id of an app of the workspace */
  app_id: string;
  /** Subject */
  subject?: string;
  /** An address or "Display Name <address>" */
  from: string;
  /** NO_REPLY_TO for none */
  reply_to?: string;
  /** Address that gets a copy; must be allowed in the dashboard */
  bcc?: string;
  /** HTML */
  body?: string;
  /** Text for programs without HTML; made from body when left out */
  plaintext_body?: string;
  /** What mail programs show behind the subject */
  preheader?: string;
  /** Template in place of body */
  email_template_id?: string;
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /** Further keys for the service that sends the email */
  extras?: {
    [key: string]: string;
  };
  /** Further headers */
  headers?: {
    [key: string]: string;
  };
  /** Whether CSS is written into the elements */
  should_inline_css?: boolean;
  attachments?: EmailAttachment[];
}

/** Of email, by variation. */
export interface EmailStats {
  /** Id of the variation */
  variation_api_id?: string;
  sent?: number;
  opens?: number;
  unique_opens?: number;
  clicks?: number;
  unique_clicks?: number;
  unsubscribes?: number;
  bounces?: number;
  delivered?: number;
  reported_spam?: number;
}

export interface EmailStatusRequest {
  email: OneOrManyEmails;
  subscription_state: "subscribed" | "unsubscribed" | "opted_in";
}

/** People by their state for email. */
export interface EmailSubscriptionFilter {
  email_subscription_status: SubscriptionComparison;
}

export interface EmailTemplate {
  email_template_id?: string;
  template_name?: string;
  description?: string;
  subject?: string;
  preheader?: string;
  /** HTML */
  body?: string;
  plaintext_body?: string;
  should_inline_css?: boolean;
  tags?: string | string[];
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  message?: ReplyMessage;
}

export interface EmailTemplateCreated {
  email_template_id?: string;
  message?: ReplyMessage;
}

export interface EmailTemplateList {
  /** Templates on this page */
  count?: number;
  templates?: EmailTemplateSummary[];
  message?: ReplyMessage;
}

export interface EmailTemplateSummary {
  email_template_id?: string;
  template_name?: string;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  tags?: string[];
}

/** Query of `emailTemplateTranslations.getForLocale`. */
export interface EmailTemplateTranslationsGetForLocaleQuery {
  /** Id of the template */
  template_id: string;
  /** Only this locale. Format: uuid. */
  locale_id?: string;
}

/** Reply of `emailTemplateTranslations.getForLocale`. */
export type EmailTemplateTranslationsGetForLocaleResponse = TranslationList;

/** Query of `emailTemplateTranslations.getSource`. */
export interface EmailTemplateTranslationsGetSourceQuery {
  /** Id of the template */
  template_id: string;
}

/** Reply of `emailTemplateTranslations.getSource`. */
export type EmailTemplateTranslationsGetSourceResponse = TranslationSource;

/** Query of `emailTemplateTranslations.list`. */
export interface EmailTemplateTranslationsListQuery {
  /** Id of the template */
  template_id: string;
}

/** Reply of `emailTemplateTranslations.list`. */
export type EmailTemplateTranslationsListResponse = TranslationList;

/** Body of `emailTemplateTranslations.update`. */
export type EmailTemplateTranslationsUpdateBody = UpdateTemplateTranslationsRequest;

/** Reply of `emailTemplateTranslations.update`. */
export type EmailTemplateTranslationsUpdateResponse = SuccessReply;

/** Body of `emailTemplates.create`. */
export type EmailTemplatesCreateBody = CreateEmailTemplateRequest;

/** Reply of `emailTemplates.create`. */
export type EmailTemplatesCreateResponse = EmailTemplateCreated;

/** Query of `emailTemplates.get`. */
export interface EmailTemplatesGetQuery {
  /** Id of the template */
  email_template_id: string;
}

/** Reply of `emailTemplates.get`. */
export type EmailTemplatesGetResponse = EmailTemplate;

/** Item of `emailTemplates.list`. */
export type EmailTemplatesListItem = EmailTemplateSummary;

/** Query of `emailTemplates.list`. */
export interface EmailTemplatesListQuery {
  /** Changed from then on; ISO 8601 with zone */
  modified_after?: string;
  /** Changed until then; ISO 8601 with zone */
  modified_before?: string;
  /**
   * Page size, at most 1,000
   * @default 100
   */
  limit?: number;
  /**
   * Rows to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `emailTemplates.list`. */
export type EmailTemplatesListResponse = EmailTemplateList;

/** Body of `emailTemplates.update`. */
export type EmailTemplatesUpdateBody = UpdateEmailTemplateRequest;

/** Reply of `emailTemplates.update`. */
export type EmailTemplatesUpdateResponse = SuccessReply;

export interface EmailToDelete {
  /** Address */
  email: string;
  prioritization: DeletePrioritization;
}

export interface EmailToIdentify {
  /** Your id, new or known */
  external_id: string;
  /** Address of the anonymous user */
  email: string;
  prioritization: Prioritization;
}

export interface EmailsRequest {
  email: OneOrManyEmails;
}

/** Body of a refused call. */
export interface ErrorReply {
  /** Human text */
  message?: string;
  /** Texts; objects for /users/track, catalogs and translations */
  errors?: (string | TrackError | CatalogError)[];
  /** Text of Live Activity refusals */
  error?: string;
  /** Code of media library refusals */
  error_code?: string;
  /** Further facts of media library refusals */
  meta?: {
    [key: string]: unknown;
  };
  /** Text of SCIM refusals */
  detail?: string;
  /** Of SCIM refusals */
  schemas?: string[];
  /** Status of SCIM refusals */
  status?: number;
}

export interface EventDataPoint {
  /** Date; ISO 8601 by the hour */
  time?: string;
  /** How often the event happened */
  count?: number;
}

export interface EventNameList {
  message: ReplyMessage;
  events?: string[];
}

/** One custom event of one user. Each object is a new event, also when it repeats another. */
export interface EventObject {
  /** Your id of the user */
  external_id?: string;
  user_alias?: UserAlias;
  /** Id that Braze gave */
  braze_id?: string;
  /** Looks the user up */
  email?: string;
  /** Looks the user up; E.164 */
  phone?: string;
  /** App that it happened in */
  app_id?: string;
  /** At most 255 characters */
  name: string;
  /** ISO 8601 with a time zone. Format: date-time. */
  time: string;
  properties?: EventProperties;
  /** true never creates a user; always so with user_alias */
  _update_existing_only?: boolean;
}

/** At most 100 KB. Names of up to 255 characters without a leading $, texts of up to 255; time and event_name are reserved. */
export interface EventProperties {
  [key: string]: PropertyValue;
}

export interface EventSeries {
  message: ReplyMessage;
  data?: EventDataPoint[];
}

/** Told to callback_endpoint. The files hold one JSON profile a line. */
export interface ExportCallback {
  /** Whether it went well */
  success?: boolean;
  /** Where the files are */
  url?: string;
}

export type ExportField =
  | "apps"
  | "attributed_ad"
  | "attributed_adgroup"
  | "attributed_campaign"
  | "attributed_source"
  | "braze_id"
  | "campaigns_received"
  | "canvases_received"
  | "country"
  | "created_at"
  | "created_from"
  | "custom_attributes"
  | "custom_events"
  | "devices"
  | "dob"
  | "email"
  | "email_subscribe"
  | "external_id"
  | "first_name"
  | "gender"
  | "home_city"
  | "language"
  | "last_coordinates"
  | "last_name"
  | "phone"
  | "purchases"
  | "push_subscribe"
  | "push_tokens"
  | "random_bucket"
  | "time_zone"
  | "total_revenue"
  | "uninstalled_at"
  | "user_aliases";

export interface ExportStarted {
  message: ReplyMessage;
  /** Prefix of the files in your own storage */
  object_prefix: string;
  /** Where the files will be; becomes valid later */
  url?: string;
}

/** One kind of identifier a request; up to 50 external_ids or user_aliases. */
export interface ExportUsersRequest {
  /** Your ids */
  external_ids?: string[];
  user_aliases?: UserAlias[];
  /** Device of the user */
  device_id?: string;
  /** Id that Braze gave */
  braze_id?: string;
  /** Address */
  email_address?: string;
  /** E.164 */
  phone?: string;
  /** Mandatory for newer customers, and faster for all */
  fields_to_export?: ExportField[];
}

export interface ExportUsersResult {
  message: ReplyMessage;
  /** May be empty */
  users?: UserExport[];
  /** Ids that name no user */
  invalid_user_ids?: string[];
}

export interface ExportedApp {
  name?: string;
  platform?: string;
  /** Version of the app */
  version?: string;
  /** A string in exports of the control group */
  sessions?: number | string;
  /** First session */
  first_used?: string;
  /** Last session */
  last_used?: string;
}

export interface ExportedCampaign {
  name?: string;
  last_received?: string;
  engaged?: {
    opened_email?: boolean;
    opened_push?: boolean;
    clicked_email?: boolean;
    clicked_triggered_in_app_message?: boolean;
  };
  /** Whether the person did what the campaign was for */
  converted?: boolean;
  /** The same by the name of the conversion */
  multiple_converted?: {
    [key: string]: boolean;
  };
  api_campaign_id?: string;
  variation_name?: string;
  variation_api_id?: string;
  /** Whether the person was in the control group and got nothing */
  in_control?: boolean;
}

export interface ExportedCanvas {
  name?: string;
  api_canvas_id?: string;
  last_received_message?: string;
  last_entered?: string;
  variation_name?: string;
  /** Whether the person was in the control group and got nothing */
  in_control?: boolean;
  last_entered_control_at?: string | null;
  last_exited?: string;
  steps_received?: ExportedCanvasStep[];
}

export interface ExportedCanvasStep {
  name?: string;
  api_canvas_step_id?: string;
  last_received?: string;
}

export interface ExportedCardClick {
  name?: string;
}

export interface ExportedDevice {
  /** Model */
  model?: string;
  /** System and version */
  os?: string;
  /** Network */
  carrier?: string | null;
  device_id?: string;
  /** iOS */
  idfv?: string;
  /** iOS */
  idfa?: string;
  /** Android */
  google_ad_id?: string;
  /** Roku */
  roku_ad_id?: string;
  ad_tracking_enabled?: boolean;
}

export interface ExportedPushToken {
  /** Name of the app */
  app?: string;
  platform?: string;
  token?: string;
  device_id?: string;
  notifications_enabled?: boolean;
  provisionally_opted_in?: boolean | null;
}

export interface ExternalIdIdentifier {
  external_id: string;
}

export interface ExternalIdRename {
  /** Id of today */
  current_external_id: string;
  /** Id from now on */
  new_external_id: string;
}

/** Body of `externalIds.remove`. */
export type ExternalIdsRemoveBody = RemoveExternalIdsRequest;

/** Item of `externalIds.removeEach`. */
export type ExternalIdsRemoveEachItem = string;

/** Reply of `externalIds.remove`. */
export type ExternalIdsRemoveResponse = RemoveExternalIdsResult;

/** Item of `externalIds.renameAll`. */
export type ExternalIdsRenameAllItem = ExternalIdRename;

/** Body of `externalIds.rename`. */
export type ExternalIdsRenameBody = RenameExternalIdsRequest;

/** Reply of `externalIds.rename`. */
export type ExternalIdsRenameResponse = RenameExternalIdsResult;

export interface FirebasePushCredential {
  /** JSON of the service account in Base64 */
  credential: string;
}

export interface HardBounce {
  email?: string;
  /** As text, such as 2026-01-12 09:00:00 +0000 */
  hard_bounced_at?: string;
}

export interface HardBounceList {
  emails?: HardBounce[];
  message?: ReplyMessage;
}

export interface HuaweiPushCredential {
  app_id: string;
  app_secret: string;
}

/** What was refused; names the input's index. The order of the parts is not documented. */
export type IdError = unknown[];

/** One of the three lists is needed. Each entry ties an anonymous user to your id. */
export interface IdentifyUsersRequest {
  aliases_to_identify?: AliasToIdentify[];
  emails_to_identify?: EmailToIdentify[];
  phone_numbers_to_identify?: PhoneToIdentify[];
}

/** A control variant has no impressions and clicks. */
export interface InAppStats {
  variation_name?: string;
  impressions?: number;
  clicks?: number;
  first_button_clicks?: number;
  second_button_clicks?: number;
  revenue?: number;
  /** People who got it */
  unique_recipients?: number;
  /** Of the first conversion */
  conversions?: number;
  /** Of the first conversion, on the day of the send */
  conversions_by_send_time?: number;
  /** Of the second conversion */
  conversions1?: number;
  /** Of the second conversion, on the day of the send */
  conversions1_by_send_time?: number;
  /** Of the third conversion */
  conversions2?: number;
  /** Of the third conversion, on the day of the send */
  conversions2_by_send_time?: number;
  /** Of the fourth conversion */
  conversions3?: number;
  /** Of the fourth conversion, on the day of the send */
  conversions3_by_send_time?: number;
  enrolled?: number;
  [key: string]: unknown;
}

export interface InvalidPhoneNumber {
  /** E.164 */
  phone?: string;
  /** As text, such as 2026-01-12 09:00:00 +0000 */
  invalid_detected_at?: string;
  reason?: "provider_error" | "deactivated" | (string & {});
}

export interface InvalidPhoneNumberList {
  sms?: InvalidPhoneNumber[];
  message?: ReplyMessage;
}

/** Push to a Kindle. */
export interface KindlePush {
  /** The text */
  alert: string;
  /** First line */
  title: string;
  /** Further keys for the app */
  extra?: {
    [key: string]: unknown;
  };
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /**
   * How much it disturbs the person, -2 to 2
   * @default 0
   */
  priority?: number;
  /** A newer push with this key takes the place of an older one */
  collapse_key?: string;
  /** File of the app, or default */
  sound?: string;
  /** Address that a tap opens */
  custom_uri?: string;
}

export interface KindlePushCredential {
  client_id: string;
  client_secret: string;
}

/** Query of `kpis.getDailyActiveUsers`. */
export interface KpisGetDailyActiveUsersQuery {
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Only this app; all of the workspace when left out */
  app_id?: string;
}

/** Reply of `kpis.getDailyActiveUsers`. */
export type KpisGetDailyActiveUsersResponse = DailyActiveUserSeries;

/** Query of `kpis.getMonthlyActiveUsers`. */
export interface KpisGetMonthlyActiveUsersQuery {
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Only this app; all of the workspace when left out */
  app_id?: string;
}

/** Reply of `kpis.getMonthlyActiveUsers`. */
export type KpisGetMonthlyActiveUsersResponse = MonthlyActiveUserSeries;

/** Query of `kpis.getNewUsers`. */
export interface KpisGetNewUsersQuery {
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Only this app; all of the workspace when left out */
  app_id?: string;
}

/** Reply of `kpis.getNewUsers`. */
export type KpisGetNewUsersResponse = NewUserSeries;

/** Query of `kpis.getUninstalls`. */
export interface KpisGetUninstallsQuery {
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Only this app; all of the workspace when left out */
  app_id?: string;
}

/** Reply of `kpis.getUninstalls`. */
export type KpisGetUninstallsResponse = UninstallSeries;

/** People by when they used the app last. */
export interface LastUsedAppFilter {
  last_used_app: {
    comparison: "after" | "before";
    /** ISO 8601 with zone */
    value: string;
  };
}

export interface Link {
  /** Address */
  link_URL?: string;
  link_id?: string;
  /** The shape of an entry is not documented */
  content_block_path_info?: unknown[];
  link_alias?: string;
}

/** The links of a message and their aliases. */
export interface LinkInfo {
  channel?: string;
  /** Name of the message */
  name?: string;
  link_data?: Link[];
  message?: ReplyMessage;
}

/** Body of `liveActivities.start`. */
export type LiveActivitiesStartBody = StartLiveActivityRequest;

/** Reply of `liveActivities.start`. */
export type LiveActivitiesStartResponse = SuccessReply;

/** Body of `liveActivities.update`. */
export type LiveActivitiesUpdateBody = UpdateLiveActivityRequest;

/** Reply of `liveActivities.update`. */
export type LiveActivitiesUpdateResponse = SuccessReply;

export interface MediaAsset {
  name?: string;
  /** Bytes */
  size?: number;
  /** Where it is */
  url?: string;
  /** Ending of its name */
  ext?: string;
}

export interface MediaAssetError {
  name?: string;
  size?: number;
  ext?: string;
  /** Why it was refused */
  error?: string;
}

/** Body of `mediaAssets.create`. */
export type MediaAssetsCreateBody = CreateMediaAssetRequest;

/** Reply of `mediaAssets.create`. */
export type MediaAssetsCreateResponse = CreateMediaAssetResult;

/** Body of `mediaAssets.replaceFile`. */
export type MediaAssetsReplaceFileBody = ReplaceMediaAssetRequest;

/** Reply of `mediaAssets.replaceFile`. */
export type MediaAssetsReplaceFileResponse = ReplaceMediaAssetResult;

export interface MergeUpdate {
  identifier_to_merge: UserIdentifier;
  identifier_to_keep: UserIdentifier;
}

export interface MergeUsersRequest {
  merge_updates: MergeUpdate[];
}

/** One message for each channel to use. */
export interface MessageObjects {
  apple_push?: ApplePush;
  android_push?: AndroidPush;
  kindle_push?: KindlePush;
  web_push?: WebPush;
  email?: EmailMessage;
  webhook?: WebhookMessage;
  content_card?: ContentCard;
  sms?: SmsMessage;
  whats_app?: WhatsAppMessage;
}

/** Body of `messages.deleteSchedule`. */
export type MessagesDeleteScheduleBody = DeleteScheduleRequest;

/** Reply of `messages.deleteSchedule`. */
export type MessagesDeleteScheduleResponse = SuccessReply;

/** Query of `messages.listScheduledBroadcasts`. */
export interface MessagesListScheduledBroadcastsQuery {
  /** ISO 8601 with zone; broadcasts from now until then */
  end_time: string;
}

/** Reply of `messages.listScheduledBroadcasts`. */
export type MessagesListScheduledBroadcastsResponse = ScheduledBroadcastList;

/** Body of `messages.schedule`. */
export type MessagesScheduleBody = ScheduleMessagesRequest;

/** Reply of `messages.schedule`. */
export type MessagesScheduleResponse = ScheduleReply;

/** Body of `messages.send`. */
export type MessagesSendBody = SendMessagesRequest;

/** Reply of `messages.send`. */
export type MessagesSendResponse = SendReply;

/** Body of `messages.updateSchedule`. */
export type MessagesUpdateScheduleBody = UpdateScheduleRequest;

/** Reply of `messages.updateSchedule`. */
export type MessagesUpdateScheduleResponse = SuccessReply;

export interface MonthlyActiveUserDataPoint {
  /** Format: date. */
  time?: string;
  /** People with a session in the 30 days until then */
  mau?: number;
}

export interface MonthlyActiveUserSeries {
  message: ReplyMessage;
  data?: MonthlyActiveUserDataPoint[];
}

/** An object of attributes. A date stands as { $time: ISO 8601 }. A null inside drops the whole change. */
export interface NestedAttribute {
  /** Makes it a date */
  $time?: string;
  [key: string]: unknown;
}

/** Without external_id a user with only this alias is made. */
export interface NewUserAlias {
  /** Your id of a user who is there already */
  external_id?: string;
  /** The name itself */
  alias_name: string;
  /** What kind of name it is */
  alias_label: string;
}

export interface NewUserDataPoint {
  /** Format: date. */
  time?: string;
  /** Users who came on the day */
  new_users?: number;
}

export interface NewUserSeries {
  message: ReplyMessage;
  data?: NewUserDataPoint[];
}

/** One address, or up to 50. */
export type OneOrManyEmails = string | string[];

/** One value, or up to 50. */
export type OneOrManyIds = string | string[];

/** Any keys. */
export interface OpenMap {
  [key: string]: unknown;
}

export interface PhoneIdentifier {
  /** E.164 */
  phone: string;
  prioritization: Prioritization;
}

export interface PhoneNumbersRequest {
  /** E.164 */
  phone_numbers: string[];
}

export interface PhoneToDelete {
  /** E.164 */
  phone: string;
  prioritization: DeletePrioritization;
}

export interface PhoneToIdentify {
  /** Your id, new or known */
  external_id: string;
  /** E.164 */
  phone: string;
  prioritization: Prioritization;
}

export interface PreferenceCenter {
  name?: string;
  preference_center_api_id?: string;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  /** Title of the page */
  preference_center_title?: string;
  /** The page */
  preference_center_page_html?: string;
  /** What comes after it */
  confirmation_page_html?: string;
  redirect_page_html?: string | null;
  preference_center_options?: {
    [key: string]: string;
  };
  state?: "active" | "draft" | (string & {});
}

export interface PreferenceCenterCreated {
  preference_center_api_id?: string;
  /** What stands in a message in its place */
  liquid_tag?: string;
  created_at?: string;
  message?: ReplyMessage;
}

export interface PreferenceCenterLink {
  /** What the icon is for */
  rel: "icon" | "shortcut icon" | "apple-touch-icon";
  type?: "image/png" | "image/svg" | "image/gif" | "image/x-icon" | "image/svg+xml" | "mask-icon";
  /** Such as 32x32 */
  sizes?: string;
  /** Color of a mask icon */
  color?: string;
  /** Where the icon is */
  href: string;
}

export interface PreferenceCenterList {
  preference_centers?: PreferenceCenterSummary[];
}

/** Head of the page. */
export interface PreferenceCenterOptions {
  /** Value of the viewport tag */
  "meta-viewport-content"?: string;
  /** Written links-tags in the vendor's example */
  "link-tags"?: PreferenceCenterLink[];
}

export interface PreferenceCenterSummary {
  name?: string;
  preference_center_api_id?: string;
  created_at?: string;
  updated_at?: string;
}

export interface PreferenceCenterUpdated {
  preference_center_api_id?: string;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  message?: ReplyMessage;
}

export interface PreferenceCenterUrl {
  /** Page of this one user */
  preference_center_url?: string;
}

/** Body of `preferenceCenters.create`. */
export type PreferenceCentersCreateBody = CreatePreferenceCenterRequest;

/** Reply of `preferenceCenters.create`. */
export type PreferenceCentersCreateResponse = PreferenceCenterCreated;

/** Ids of `preferenceCenters.generateUrl`. */
export interface PreferenceCentersGenerateUrlPath {
  /** Id of the preference center */
  preferenceCenterExternalID: string;
  /** Your id of the user */
  userID: string;
}

/** Reply of `preferenceCenters.generateUrl`. */
export type PreferenceCentersGenerateUrlResponse = PreferenceCenterUrl;

/** Reply of `preferenceCenters.get`. */
export type PreferenceCentersGetResponse = PreferenceCenter;

/** Reply of `preferenceCenters.list`. */
export type PreferenceCentersListResponse = PreferenceCenterList;

/** Body of `preferenceCenters.update`. */
export type PreferenceCentersUpdateBody = UpdatePreferenceCenterRequest;

/** Reply of `preferenceCenters.update`. */
export type PreferenceCentersUpdateResponse = PreferenceCenterUpdated;

/** Which user wins when an address belongs to several, best first. identified and unidentified exclude each other. */
export type Prioritization = ("identified" | "unidentified" | "most_recently_updated" | "least_recently_updated")[];

export interface ProductList {
  /** Ids of products */
  products?: string[];
  message?: ReplyMessage;
}

export interface ProductSummary {
  /** Id of the product */
  product_id?: string;
  /** Time of the first one */
  first?: string;
  /** Time of the last one */
  last?: string;
  /** How often */
  count?: number;
}

/** Number, boolean, text, time as ISO 8601, array or object. */
export type PropertyValue =
  | number
  | boolean
  | string
  | unknown[]
  | {
      [key: string]: unknown;
    };

/** One purchase of one user. A quantity of n is stored as n purchases. */
export interface Purchase {
  /** Your id of the user */
  external_id?: string;
  user_alias?: UserAlias;
  /** Id that Braze gave */
  braze_id?: string;
  /** Looks the user up */
  email?: string;
  /** Looks the user up; E.164 */
  phone?: string;
  /** App that it happened in */
  app_id?: string;
  /** At most 255 characters */
  product_id: string;
  /** ISO 4217 code */
  currency: string;
  /** Of one piece */
  price: number;
  /** @default 1 */
  quantity?: number;
  /** ISO 8601 with a time zone. Format: date-time. */
  time: string;
  properties?: PurchaseProperties;
  /** true never creates a user; always so with user_alias */
  _update_existing_only?: boolean;
}

/** At most 50 KB. Names of up to 255 characters without a leading $, texts of up to 255; time, product_id, quantity, event_name, price and currency are reserved. */
export interface PurchaseProperties {
  [key: string]: PropertyValue;
}

export interface PurchaseQuantityDataPoint {
  /** Format: date. */
  time?: string;
  /** Purchases in this time */
  purchase_quantity?: number;
}

export interface PurchaseQuantitySeries {
  message: ReplyMessage;
  data?: PurchaseQuantityDataPoint[];
}

export interface PurchaseRevenueDataPoint {
  /** Format: date. */
  time?: string;
  /** Revenue in this time */
  revenue?: number;
}

export interface PurchaseRevenueSeries {
  message: ReplyMessage;
  data?: PurchaseRevenueDataPoint[];
}

/** Query of `purchases.getQuantitySeries`. */
export interface PurchasesGetQuantitySeriesQuery {
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Days, or hours with unit hour, before ending_at; 1 to 100 */
  length: number;
  /**
   * Length of one entry
   * @default "day"
   */
  unit?: "day" | "hour";
  /** Only this app; all of the workspace when left out */
  app_id?: string;
  /** Only this product; all when left out */
  product?: string;
}

/** Reply of `purchases.getQuantitySeries`. */
export type PurchasesGetQuantitySeriesResponse = PurchaseQuantitySeries;

/** Query of `purchases.getRevenueSeries`. */
export interface PurchasesGetRevenueSeriesQuery {
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Days, or hours with unit hour, before ending_at; 1 to 100 */
  length: number;
  /**
   * Length of one entry
   * @default "day"
   */
  unit?: "day" | "hour";
  /** Only this app; all of the workspace when left out */
  app_id?: string;
  /** Only this product; all when left out */
  product?: string;
}

/** Reply of `purchases.getRevenueSeries`. */
export type PurchasesGetRevenueSeriesResponse = PurchaseRevenueSeries;

/** Item of `purchases.listProducts`. */
export type PurchasesListProductsItem = string;

/** Query of `purchases.listProducts`. */
export interface PurchasesListProductsQuery {
  /**
   * Page, from 0
   * @default 0
   */
  page?: number;
}

/** Reply of `purchases.listProducts`. */
export type PurchasesListProductsResponse = ProductList;

/** Of push, by variation. */
export interface PushStats {
  /** Id of the variation */
  variation_api_id?: string;
  sent?: number;
  /** Opened by a tap on it */
  direct_opens?: number;
  /** Opened by a tap or soon after */
  total_opens?: number;
  bounces?: number;
  /** Taps on the body */
  body_clicks?: number;
}

/** People by their state for push. */
export interface PushSubscriptionFilter {
  push_subscription_status: SubscriptionComparison;
}

export interface PushToken {
  /** Id of the app */
  app_id: string;
  /** Token of the device */
  token: string;
  /** 8 to 255 bytes */
  device_id?: string;
}

/** One user. Exactly one of external_user_id, user_alias, braze_id or email; email needs prioritization. A repeated user gets one message, with the last values. */
export interface Recipient {
  user_alias?: UserAlias;
  /** Your id of the user */
  external_user_id?: string;
  /** Id that Braze gave */
  braze_id?: string;
  /** Address; needs prioritization */
  email?: string;
  prioritization?: Prioritization;
  trigger_properties?: TriggerProperties;
  context?: OpenMap;
  /**
   * false creates the user, and then needs attributes; not with user_alias
   * @default true
   */
  send_to_existing_only?: boolean;
  attributes?: UserAttributes;
}

export interface RemoveExternalIdsRequest {
  /** At most 50 ids that were renamed */
  external_ids: string[];
}

/** A success, also when single ids were refused. */
export interface RemoveExternalIdsResult {
  message?: ReplyMessage;
  /** Ids that are gone */
  removed_ids?: string[];
  /** What was refused */
  removal_errors?: IdError[];
}

export interface RenameExternalIdsRequest {
  /** At most 50 */
  external_id_renames: ExternalIdRename[];
}

/** A success, also when single ids were refused. */
export interface RenameExternalIdsResult {
  message?: ReplyMessage;
  /** Ids that were renamed */
  external_ids?: string[];
  /** What was refused */
  rename_errors?: IdError[];
}

/** Exactly one of asset_url and asset_file. */
export interface ReplaceMediaAssetRequest {
  /** Id of the asset */
  asset_id: string;
  /** Where the file is fetched */
  asset_url?: string;
  /** The file itself */
  asset_file?: Blob | File | Uint8Array;
}

export interface ReplaceMediaAssetResult {
  info?: string;
  new_image_asset?: MediaAsset;
}

/** All of the user but the address, which stays. */
export interface ReplaceScimUserRequest {
  /** The one value */
  schemas: "urn:ietf:params:scim:schemas:core:2.0:User"[];
  name: ScimName;
  department: ScimDepartmentInput;
  permissions: ScimPermissionsGrant;
}

/** Says success, also when single items were refused. */
export type ReplyMessage = "success";

/** When to send. */
export interface Schedule {
  /** ISO 8601 in UTC; without a zone beside in_local_time or at_optimal_time */
  time: string;
  /** At that hour in the user's own time zone */
  in_local_time?: boolean;
  /** At the user's best time of that day */
  at_optimal_time?: boolean;
}

/** Recipients, or broadcast true with an optional audience; never both. */
export interface ScheduleCampaignRequest {
  /** Id of the campaign */
  campaign_id: string;
  /** Send id that statistics are booked on */
  send_id?: string;
  /** Up to 50 people; never beside broadcast */
  recipients?: Recipient[];
  audience?: ConnectedAudience;
  /**
   * true sends to the campaign's whole audience; needed when no recipients are named
   * @default false
   */
  broadcast?: boolean;
  trigger_properties?: TriggerProperties;
  schedule: Schedule;
}

/** Recipients, or broadcast true with an optional audience; never both. */
export interface ScheduleCanvasRequest {
  /** Id of the canvas */
  canvas_id: string;
  /** Up to 50 people; never beside broadcast */
  recipients?: Recipient[];
  audience?: ConnectedAudience;
  /**
   * true enters the whole audience; needed when no recipients are named
   * @default false
   */
  broadcast?: boolean;
  /** Values for the whole canvas, at most 50 KB */
  context?: {
    [key: string]: unknown;
  };
  schedule: Schedule;
}

/** The same as a send, at a later time. The switch for frequency caps has another name here. */
export interface ScheduleMessagesRequest {
  /**
   * true sends to a whole segment or audience; never beside named users
   * @default false
   */
  broadcast?: boolean;
  /** Your ids of up to 50 users */
  external_user_ids?: string[];
  /** Up to 50 users by alias */
  user_aliases?: UserAlias[];
  audience?: ConnectedAudience;
  /** Id of a segment to send to */
  segment_id?: string;
  /** Campaign that statistics are booked on */
  campaign_id?: string;
  /** Send id that statistics are booked on */
  send_id?: string;
  /**
   * Whether frequency caps of the workspace are passed over
   * @default false
   */
  override_messaging_limits?: boolean;
  /**
   * Whom to send to: opted_in only those who opted in, subscribed also those who are subscribed, all everybody
   * @default "subscribed"
   */
  recipient_subscription_state?: "opted_in" | "subscribed" | "all";
  schedule: Schedule;
  messages?: MessageObjects;
}

export interface ScheduleReply {
  /** Id of this send */
  dispatch_id?: string;
  /** For a change or a deletion later */
  schedule_id: string;
  message?: ReplyMessage;
}

export interface ScheduledBroadcast {
  name?: string;
  /** Id of the campaign or canvas */
  id?: string;
  type?: "Canvas" | "Campaign" | (string & {});
  /** Tags of the campaign or canvas */
  tags?: string[];
  /** When it goes next */
  next_send_time?: string;
  /** One of these, or the name of the company's time zone */
  schedule_type?: "local_time_zones" | "intelligent_delivery" | (string & {});
}

export interface ScheduledBroadcastList {
  scheduled_broadcasts?: ScheduledBroadcast[];
  message?: ReplyMessage;
}

export interface ScheduledCampaignRef {
  /** Id of the campaign */
  campaign_id: string;
  /** Id of the schedule, from campaigns.scheduleTrigger */
  schedule_id: string;
}

export interface ScheduledCanvasRef {
  /** Id of the canvas */
  canvas_id: string;
  /** Id of the schedule, from canvases.scheduleTrigger */
  schedule_id: string;
}

/** Rights in one workspace. */
export interface ScimAppGroup {
  appGroupId?: string;
  appGroupName?: string;
  appGroupPermissions?: ScimWorkspacePermission[];
  appGroupPermissionSets?: ScimPermissionSet[];
  team?: ScimTeam[];
}

/** Rights in one workspace, named by appGroupName or appGroupId. Give appGroupPermissions, or a permission set. */
export interface ScimAppGroupGrant {
  /** Name of the workspace */
  appGroupName?: string;
  /** Id of the workspace */
  appGroupId?: string;
  /** At most one */
  appGroupPermissionSets?: ScimPermissionSetRef[];
  appGroupPermissions?: ScimWorkspacePermissionInput[];
  team?: ScimTeamGrant[];
}

export type ScimCompanyPermission = "admin" | "manage_company_settings" | "add_remove_app_groups" | (string & {});

export type ScimCompanyPermissionInput = "admin" | "manage_company_settings" | "add_remove_app_groups";

export type ScimDepartment =
  | "agency"
  | "bi"
  | "c_suite"
  | "engineering"
  | "finance"
  | "marketing"
  | "pm"
  | (string & {});

export type ScimDepartmentInput = "agency" | "bi" | "c_suite" | "engineering" | "finance" | "marketing" | "pm";

export interface ScimName {
  givenName: string;
  familyName: string;
}

export interface ScimPermissionSet {
  appGroupPermissionSetName?: string;
  appGroupPermissionSetId?: string;
  permissions?: ScimWorkspacePermission[];
}

/** Named by name or id. */
export interface ScimPermissionSetRef {
  appGroupPermissionSetName?: string;
  appGroupPermissionSetID?: string;
}

export interface ScimPermissions {
  companyPermissions?: ScimCompanyPermission[];
  roles?: ScimRole[];
  appGroup?: ScimAppGroup[];
}

/** What the user may do. */
export interface ScimPermissionsGrant {
  /** In the whole company */
  companyPermissions?: ScimCompanyPermissionInput[];
  roles?: ScimRoleRef[];
  /** By workspace */
  appGroup: ScimAppGroupGrant[];
}

export interface ScimRole {
  roleName?: string;
  roleId?: string;
  /** What the role allows by workspace */
  appGroup?: ScimAppGroup[];
}

/** Named by roleName or roleId. */
export interface ScimRoleRef {
  roleName?: string;
  roleId?: string;
}

export interface ScimTeam {
  teamName?: string;
  teamId?: string;
  teamPermissions?: ScimTeamPermission[];
}

/** Rights for one team, named by teamName or teamId. */
export interface ScimTeamGrant {
  teamName?: string;
  teamId?: string;
  teamPermissions: ScimTeamPermissionInput[];
}

/** What may be done for a team: the older, coarse permissions or the newer, fine ones. */
export type ScimTeamPermission =
  | "admin"
  | "basic_access"
  | "approve_deny_campaigns"
  | "send_campaigns_canvases"
  | "publish_cards"
  | "edit_segments"
  | "export_user_data"
  | "view_user_profile"
  | "manage_dashboard_users"
  | "manage_media_library"
  | "view_campaigns"
  | "edit_campaigns"
  | "archive_campaigns"
  | "view_canvases"
  | "edit_canvases"
  | "archive_canvases"
  | "view_frequency_caps"
  | "edit_frequency_caps"
  | "view_message_prioritization"
  | "edit_message_prioritization"
  | "view_content_blocks"
  | "view_feature_flags"
  | "edit_feature_flags"
  | "archive_feature_flags"
  | "view_segments"
  | "edit_global_control_group"
  | "view_iam_templates"
  | "edit_iam_templates"
  | "archive_iam_templates"
  | "view_email_templates"
  | "edit_email_templates"
  | "archive_email_templates"
  | "view_webhook_templates"
  | "edit_webhook_templates"
  | "archive_webhook_templates"
  | "view_link_templates"
  | "edit_link_templates"
  | "view_media_library_assets"
  | "view_locations"
  | "edit_locations"
  | "archive_locations"
  | "view_promotion_codes"
  | "edit_promotion_codes"
  | "export_promotion_codes"
  | "view_preference_centers"
  | "edit_preference_centers"
  | "view_reports"
  | "create_reports"
  | "edit_reports"
  | "view_banner_templates"
  | "view_multi_language_settings"
  | "use_operator"
  | "view_decisioning_studio_agents"
  | "launch_campaigns"
  | "launch_canvases"
  | "edit_dashboard_users"
  | (string & {});

/** What may be done for a team: the older, coarse permissions or the newer, fine ones. */
export type ScimTeamPermissionInput =
  | "admin"
  | "basic_access"
  | "approve_deny_campaigns"
  | "send_campaigns_canvases"
  | "publish_cards"
  | "edit_segments"
  | "export_user_data"
  | "view_user_profile"
  | "manage_dashboard_users"
  | "manage_media_library"
  | "view_campaigns"
  | "edit_campaigns"
  | "archive_campaigns"
  | "view_canvases"
  | "edit_canvases"
  | "archive_canvases"
  | "view_frequency_caps"
  | "edit_frequency_caps"
  | "view_message_prioritization"
  | "edit_message_prioritization"
  | "view_content_blocks"
  | "view_feature_flags"
  | "edit_feature_flags"
  | "archive_feature_flags"
  | "view_segments"
  | "edit_global_control_group"
  | "view_iam_templates"
  | "edit_iam_templates"
  | "archive_iam_templates"
  | "view_email_templates"
  | "edit_email_templates"
  | "archive_email_templates"
  | "view_webhook_templates"
  | "edit_webhook_templates"
  | "archive_webhook_templates"
  | "view_link_templates"
  | "edit_link_templates"
  | "view_media_library_assets"
  | "view_locations"
  | "edit_locations"
  | "archive_locations"
  | "view_promotion_codes"
  | "edit_promotion_codes"
  | "export_promotion_codes"
  | "view_preference_centers"
  | "edit_preference_centers"
  | "view_reports"
  | "create_reports"
  | "edit_reports"
  | "view_banner_templates"
  | "view_multi_language_settings"
  | "use_operator"
  | "view_decisioning_studio_agents"
  | "launch_campaigns"
  | "launch_canvases"
  | "edit_dashboard_users";

/** A user of the dashboard. */
export interface ScimUser {
  schemas?: "urn:ietf:params:scim:schemas:core:2.0:User"[];
  id?: string;
  /** Email address */
  userName?: string;
  name?: ScimName;
  department?: ScimDepartment;
  /** Long text form, such as Thursday, January 1, 1970 12:00:00 AM */
  lastSignInAt?: string;
  /** Only when read by id */
  createdAt?: string;
  permissions?: ScimPermissions;
}

export interface ScimUserList {
  schemas?: "urn:ietf:params:scim:api:messages:2.0:ListResponse"[];
  totalResults?: number;
  Resources?: ScimUser[];
}

/** Body of `scimUsers.create`. */
export type ScimUsersCreateBody = CreateScimUserRequest;

/** Reply of `scimUsers.create`. */
export type ScimUsersCreateResponse = ScimUser;

/** Reply of `scimUsers.get`. */
export type ScimUsersGetResponse = ScimUser;

/** Body of `scimUsers.replace`. */
export type ScimUsersReplaceBody = ReplaceScimUserRequest;

/** Reply of `scimUsers.replace`. */
export type ScimUsersReplaceResponse = ScimUser;

/** Query of `scimUsers.search`. */
export interface ScimUsersSearchQuery {
  /** Of the form userName eq "user@example.com" */
  filter: string;
}

/** Reply of `scimUsers.search`. */
export type ScimUsersSearchResponse = ScimUserList;

/** What may be done in a workspace: the older, coarse permissions or the newer, fine ones. */
export type ScimWorkspacePermission =
  | "admin"
  | "basic_access"
  | "approve_deny_campaigns"
  | "send_campaigns_canvases"
  | "publish_cards"
  | "edit_segments"
  | "export_user_data"
  | "view_pii"
  | "view_user_profile"
  | "manage_dashboard_users"
  | "manage_media_library"
  | "view_usage_data"
  | "import_update_user_data"
  | "view_billing_details"
  | "dev_console"
  | "launch_content_blocks"
  | "manage_external_integrations"
  | "manage_apps"
  | "manage_teams"
  | "manage_events_attributes_purchases"
  | "manage_tags"
  | "manage_email_settings"
  | "manage_subscription_groups"
  | "manage_approval_settings"
  | "manage_catalogs_dashboard_permission"
  | "view_campaigns"
  | "edit_campaigns"
  | "archive_campaigns"
  | "view_canvases"
  | "edit_canvases"
  | "archive_canvases"
  | "view_frequency_caps"
  | "edit_frequency_caps"
  | "view_message_prioritization"
  | "edit_message_prioritization"
  | "view_content_blocks"
  | "edit_content_blocks"
  | "archive_content_blocks"
  | "view_feature_flags"
  | "edit_feature_flags"
  | "archive_feature_flags"
  | "view_segments"
  | "archive_segments"
  | "view_global_control_group"
  | "edit_global_control_group"
  | "view_iam_templates"
  | "edit_iam_templates"
  | "archive_iam_templates"
  | "view_email_templates"
  | "edit_email_templates"
  | "archive_email_templates"
  | "view_webhook_templates"
  | "edit_webhook_templates"
  | "archive_webhook_templates"
  | "view_link_templates"
  | "edit_link_templates"
  | "view_media_library_assets"
  | "view_locations"
  | "edit_locations"
  | "archive_locations"
  | "view_promotion_codes"
  | "edit_promotion_codes"
  | "export_promotion_codes"
  | "view_preference_centers"
  | "edit_preference_centers"
  | "edit_reports"
  | "view_placements"
  | "edit_placements"
  | "archive_placements"
  | "view_banner_templates"
  | "view_multi_language_settings"
  | "use_operator"
  | "view_decisioning_studio_agents"
  | "view_decisioning_studio_audience"
  | "view_decisioning_studio_conversion_event"
  | "view_decisioning_studio_guardrails"
  | "launch_campaigns"
  | "launch_canvases"
  | "edit_dashboard_users"
  | "edit_media_library_assets"
  | "delete_media_library_assets"
  | "view_import_users"
  | "import_users"
  | "edit_user_data"
  | "view_user_merge_records"
  | "merge_duplicate_users"
  | "view_api_keys"
  | "edit_api_keys"
  | "view_internal_user_groups"
  | "edit_internal_user_groups"
  | "delete_internal_user_groups"
  | "view_message_activity_log"
  | "view_event_user_log"
  | "view_api_identifiers"
  | "view_api_usage_dashboard"
  | "view_api_limits"
  | "view_api_usage_alerts"
  | "edit_api_usage_alerts"
  | "view_sdk_debugger"
  | "edit_sdk_debugger"
  | "edit_cloud_data_ingestion"
  | "view_app_settings"
  | "edit_app_settings"
  | "view_push_settings"
  | "edit_push_settings"
  | "view_teams"
  | "edit_teams"
  | "archive_teams"
  | "view_custom_attributes"
  | "edit_custom_attributes"
  | "blocklist_custom_attributes"
  | "delete_custom_attributes"
  | "export_custom_attributes"
  | "view_custom_events"
  | "edit_custom_events"
  | "blocklist_custom_events"
  | "delete_custom_events"
  | "export_custom_events"
  | "edit_custom_event_property_segmentation"
  | "view_products"
  | "edit_products"
  | "blocklist_products"
  | "edit_purchase_property_segmentation"
  | "view_tags"
  | "edit_tags"
  | "delete_tags"
  | "view_email_settings"
  | "edit_email_settings"
  | "view_catalogs"
  | "edit_catalogs"
  | "export_catalogs"
  | "delete_catalogs"
  | "view_whatsapp_settings"
  | "edit_technology_partners"
  | (string & {});

/** What may be done in a workspace: the older, coarse permissions or the newer, fine ones. */
export type ScimWorkspacePermissionInput =
  | "admin"
  | "basic_access"
  | "approve_deny_campaigns"
  | "send_campaigns_canvases"
  | "publish_cards"
  | "edit_segments"
  | "export_user_data"
  | "view_pii"
  | "view_user_profile"
  | "manage_dashboard_users"
  | "manage_media_library"
  | "view_usage_data"
  | "import_update_user_data"
  | "view_billing_details"
  | "dev_console"
  | "launch_content_blocks"
  | "manage_external_integrations"
  | "manage_apps"
  | "manage_teams"
  | "manage_events_attributes_purchases"
  | "manage_tags"
  | "manage_email_settings"
  | "manage_subscription_groups"
  | "manage_approval_settings"
  | "manage_catalogs_dashboard_permission"
  | "view_campaigns"
  | "edit_campaigns"
  | "archive_campaigns"
  | "view_canvases"
  | "edit_canvases"
  | "archive_canvases"
  | "view_frequency_caps"
  | "edit_frequency_caps"
  | "view_message_prioritization"
  | "edit_message_prioritization"
  | "view_content_blocks"
  | "edit_content_blocks"
  | "archive_content_blocks"
  | "view_feature_flags"
  | "edit_feature_flags"
  | "archive_feature_flags"
  | "view_segments"
  | "archive_segments"
  | "view_global_control_group"
  | "edit_global_control_group"
  | "view_iam_templates"
  | "edit_iam_templates"
  | "archive_iam_templates"
  | "view_email_templates"
  | "edit_email_templates"
  | "archive_email_templates"
  | "view_webhook_templates"
  | "edit_webhook_templates"
  | "archive_webhook_templates"
  | "view_link_templates"
  | "edit_link_templates"
  | "view_media_library_assets"
  | "view_locations"
  | "edit_locations"
  | "archive_locations"
  | "view_promotion_codes"
  | "edit_promotion_codes"
  | "export_promotion_codes"
  | "view_preference_centers"
  | "edit_preference_centers"
  | "edit_reports"
  | "view_placements"
  | "edit_placements"
  | "archive_placements"
  | "view_banner_templates"
  | "view_multi_language_settings"
  | "use_operator"
  | "view_decisioning_studio_agents"
  | "view_decisioning_studio_audience"
  | "view_decisioning_studio_conversion_event"
  | "view_decisioning_studio_guardrails"
  | "launch_campaigns"
  | "launch_canvases"
  | "edit_dashboard_users"
  | "edit_media_library_assets"
  | "delete_media_library_assets"
  | "view_import_users"
  | "import_users"
  | "edit_user_data"
  | "view_user_merge_records"
  | "merge_duplicate_users"
  | "view_api_keys"
  | "edit_api_keys"
  | "view_internal_user_groups"
  | "edit_internal_user_groups"
  | "delete_internal_user_groups"
  | "view_message_activity_log"
  | "view_event_user_log"
  | "view_api_identifiers"
  | "view_api_usage_dashboard"
  | "view_api_limits"
  | "view_api_usage_alerts"
  | "edit_api_usage_alerts"
  | "view_sdk_debugger"
  | "edit_sdk_debugger"
  | "edit_cloud_data_ingestion"
  | "view_app_settings"
  | "edit_app_settings"
  | "view_push_settings"
  | "edit_push_settings"
  | "view_teams"
  | "edit_teams"
  | "archive_teams"
  | "view_custom_attributes"
  | "edit_custom_attributes"
  | "blocklist_custom_attributes"
  | "delete_custom_attributes"
  | "export_custom_attributes"
  | "view_custom_events"
  | "edit_custom_events"
  | "blocklist_custom_events"
  | "delete_custom_events"
  | "export_custom_events"
  | "edit_custom_event_property_segmentation"
  | "view_products"
  | "edit_products"
  | "blocklist_products"
  | "edit_purchase_property_segmentation"
  | "view_tags"
  | "edit_tags"
  | "delete_tags"
  | "view_email_settings"
  | "edit_email_settings"
  | "view_catalogs"
  | "edit_catalogs"
  | "export_catalogs"
  | "delete_catalogs"
  | "view_whatsapp_settings"
  | "edit_technology_partners";

export interface SdkAuthenticationKey {
  id?: string;
  /** Public RSA key as text */
  rsa_public_key?: string;
  description?: string;
  /** Whether it is the key that counts */
  is_primary?: boolean;
}

export interface SdkAuthenticationKeyCreated {
  id?: string;
}

/** The keys that the app has now. */
export interface SdkAuthenticationKeyList {
  keys?: SdkAuthenticationKey[];
}

export interface SdkAuthenticationKeyRef {
  /** Id of the app */
  app_id: string;
  /** Id of the key */
  key_id: string;
}

/** Body of `sdkAuthenticationKeys.create`. */
export type SdkAuthenticationKeysCreateBody = CreateSdkAuthenticationKeyRequest;

/** Reply of `sdkAuthenticationKeys.create`. */
export type SdkAuthenticationKeysCreateResponse = SdkAuthenticationKeyCreated;

/** Body of `sdkAuthenticationKeys.delete`. */
export type SdkAuthenticationKeysDeleteBody = SdkAuthenticationKeyRef;

/** Reply of `sdkAuthenticationKeys.delete`. */
export type SdkAuthenticationKeysDeleteResponse = SdkAuthenticationKeyList;

/** Query of `sdkAuthenticationKeys.list`. */
export interface SdkAuthenticationKeysListQuery {
  /** Id of the app */
  app_id: string;
}

/** Reply of `sdkAuthenticationKeys.list`. */
export type SdkAuthenticationKeysListResponse = SdkAuthenticationKeyList;

/** Body of `sdkAuthenticationKeys.setPrimary`. */
export type SdkAuthenticationKeysSetPrimaryBody = SdkAuthenticationKeyRef;

/** Reply of `sdkAuthenticationKeys.setPrimary`. */
export type SdkAuthenticationKeysSetPrimaryResponse = SdkAuthenticationKeyList;

export interface Segment {
  message: ReplyMessage;
  /** Format: date-time. */
  created_at?: string;
  /** Format: date-time. */
  updated_at?: string;
  name?: string;
  description?: string;
  /** The filters in words */
  text_description?: string;
  tags?: string[];
  /** Teams that own it */
  teams?: string[];
}

/** One day. */
export interface SegmentDataPoint {
  /** Format: date. */
  time?: string;
  /** People in the segment */
  size?: number;
}

/** Starts an export to files; one export a segment at a time. */
export interface SegmentExportRequest {
  /** Id of the segment */
  segment_id: string;
  /** URL that is told when the files are ready */
  callback_endpoint?: string;
  fields_to_export: ExportField[];
  /** Names of at most 500 */
  custom_attributes_to_export?: string[];
  /**
   * How the files are packed
   * @default "zip"
   */
  output_format?: "zip" | "gzip";
}

export interface SegmentList {
  message: ReplyMessage;
  segments?: SegmentSummary[];
}

export interface SegmentSeries {
  message: ReplyMessage;
  data?: SegmentDataPoint[];
}

export interface SegmentSummary {
  id?: string;
  name?: string;
  /** Whether its size is counted by day */
  analytics_tracking_enabled?: boolean;
  tags?: string[];
}

/** Body of `segments.cancelExports`. */
export type SegmentsCancelExportsBody = CancelExportsRequest;

/** Query of `segments.getDataSeries`. */
export interface SegmentsGetDataSeriesQuery {
  /** Id of the segment */
  segment_id: string;
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
}

/** Reply of `segments.getDataSeries`. */
export type SegmentsGetDataSeriesResponse = SegmentSeries;

/** Query of `segments.get`. */
export interface SegmentsGetQuery {
  /** Id of the segment */
  segment_id: string;
}

/** Reply of `segments.get`. */
export type SegmentsGetResponse = Segment;

/** Item of `segments.list`. */
export type SegmentsListItem = SegmentSummary;

/** Query of `segments.list`. */
export interface SegmentsListQuery {
  /**
   * Page, from 0
   * @default 0
   */
  page?: number;
  /**
   * By creation time
   * @default "asc"
   */
  sort_direction?: "asc" | "desc";
}

/** Reply of `segments.list`. */
export type SegmentsListResponse = SegmentList;

/** One day. */
export interface SendDataPoint {
  /** Format: date. */
  time?: string;
  messages?: SendMessageStats;
  /** Of the first conversion */
  conversions?: number;
  /** Of the second conversion */
  conversions1?: number;
  /** Of the third conversion */
  conversions2?: number;
  /** Of the fourth conversion */
  conversions3?: number;
  /** Of the first conversion, on the day of the send */
  conversions_by_send_time?: number;
  /** Of the second conversion, on the day of the send */
  conversions1_by_send_time?: number;
  /** Of the third conversion, on the day of the send */
  conversions2_by_send_time?: number;
  /** Of the fourth conversion, on the day of the send */
  conversions3_by_send_time?: number;
  /** People who got it */
  unique_recipients?: number;
  /** In dollars */
  revenue?: number;
}

export interface SendId {
  message?: ReplyMessage;
  send_id?: string;
}

/** By channel. */
export interface SendMessageStats {
  ios_push?: SendPushStats[];
  [key: string]: unknown[] | SendPushStats[] | undefined;
}

/** Needs external_user_ids, user_aliases, segment_id or audience. broadcast must be true when no users are named. */
export interface SendMessagesRequest {
  /**
   * true sends to a whole segment or audience; never beside named users
   * @default false
   */
  broadcast?: boolean;
  /** Your ids of up to 50 users */
  external_user_ids?: string[];
  /** Up to 50 users by alias */
  user_aliases?: UserAlias[];
  /** Id of a segment to send to */
  segment_id?: string;
  audience?: ConnectedAudience;
  /** Campaign that statistics are booked on */
  campaign_id?: string;
  /** Send id that statistics are booked on */
  send_id?: string;
  /**
   * Whether frequency caps of the workspace are passed over
   * @default false
   */
  override_frequency_capping?: boolean;
  /**
   * Whom to send to: opted_in only those who opted in, subscribed also those who are subscribed, all everybody
   * @default "subscribed"
   */
  recipient_subscription_state?: "opted_in" | "subscribed" | "all";
  messages?: MessageObjects;
}

export interface SendPushStats {
  variation_name?: string;
  sent?: number;
  delivered?: number;
  undelivered?: number;
  delivery_failed?: number;
  /** Opened by a tap on it */
  direct_opens?: number;
  /** Opened by a tap or soon after */
  total_opens?: number;
  bounces?: number;
  /** Taps on the body */
  body_clicks?: number;
  /** In dollars */
  revenue?: number;
  /** People who got it */
  unique_recipients?: number;
  conversions?: number;
  conversions1?: number;
  conversions2?: number;
  conversions3?: number;
  conversions_by_send_time?: number;
  conversions1_by_send_time?: number;
  conversions2_by_send_time?: number;
  conversions3_by_send_time?: number;
}

export interface SendReply {
  message: ReplyMessage;
  /** Id of this send */
  dispatch_id?: string;
  /** Of tracked broadcasts */
  send_id?: string;
  /** What was refused although the call went through */
  errors?: string[];
  /** Of a paused or archived canvas: nothing is sent */
  notice?: string;
}

export interface SendSeries {
  message: ReplyMessage;
  data?: SendDataPoint[];
}

export interface SendTransactionalEmailRequest {
  /** Your id of the send. Remembered for 24 hours: a repeat sends nothing. */
  external_send_id?: string;
  trigger_properties?: TriggerProperties;
  recipient: TransactionalRecipient;
}

/** Body of `sends.createId`. */
export type SendsCreateIdBody = CreateSendIdRequest;

/** Reply of `sends.createId`. */
export type SendsCreateIdResponse = SendId;

/** Query of `sends.getDataSeries`. */
export interface SendsGetDataSeriesQuery {
  /** Id of the campaign */
  campaign_id: string;
  /** The send id */
  send_id: string;
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
}

/** Reply of `sends.getDataSeries`. */
export type SendsGetDataSeriesResponse = SendSeries;

export interface SessionDataPoint {
  /** Date; ISO 8601 by the hour */
  time?: string;
  /** Sessions in this time */
  sessions?: number;
}

export interface SessionSeries {
  message: ReplyMessage;
  data?: SessionDataPoint[];
}

/** Query of `sessions.getDataSeries`. */
export interface SessionsGetDataSeriesQuery {
  /** Days, or hours with unit hour, before ending_at; 1 to 100 */
  length: number;
  /**
   * Length of one entry
   * @default "day"
   */
  unit?: "day" | "hour";
  /** ISO 8601 with zone; now when left out */
  ending_at?: string;
  /** Only this app; all of the workspace when left out */
  app_id?: string;
  /** Only people of this segment */
  segment_id?: string;
}

/** Reply of `sessions.getDataSeries`. */
export type SessionsGetDataSeriesResponse = SessionSeries;

/** One of external_id, email or phone: email for email groups, phone for SMS and RCS groups. */
export interface SetSubscriptionStatusRequest {
  /** Id of the group */
  subscription_group_id: string;
  /** State to set */
  subscription_state: "subscribed" | "unsubscribed";
  external_id?: OneOrManyIds;
  email?: OneOrManyIds;
  phone?: OneOrManyIds;
  /**
   * SMS groups
   * @default false
   */
  use_double_opt_in_logic?: boolean;
}

export interface SetSubscriptionStatusesRequest {
  subscription_groups: SubscriptionGroupStatus[];
}

/** A text message. */
export interface SmsMessage {
  /** Group whose people and sender are used */
  subscription_group_id: string;
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /** The text */
  body: string;
  /** Id of an app of the workspace */
  app_id: string;
  /** Images; the shape of an entry is not documented */
  media_items?: unknown[];
  /** Whether links are made short */
  link_shortening_enabled?: boolean;
  /** Whether clicks are told by person; needs short links */
  user_click_tracking_enabled?: boolean;
}

/** Item of `smsPhoneNumbers.listInvalid`. */
export type SmsPhoneNumbersListInvalidItem = InvalidPhoneNumber;

/** Query of `smsPhoneNumbers.listInvalid`. */
export interface SmsPhoneNumbersListInvalidQuery {
  /** First day, YYYY-MM-DD, from midnight UTC. Format: date. */
  start_date?: string;
  /** Last day, YYYY-MM-DD, from midnight UTC. Format: date. */
  end_date?: string;
  /**
   * Page size, at most 500
   * @default 100
   */
  limit?: number;
  /**
   * Rows to skip
   * @default 0
   */
  offset?: number;
  /** Only these numbers, E.164 */
  phone_numbers?: string[];
  /** Only this reason; both when left out */
  reason?: "provider_error" | "deactivated";
}

/** Reply of `smsPhoneNumbers.listInvalid`. */
export type SmsPhoneNumbersListInvalidResponse = InvalidPhoneNumberList;

/** Item of `smsPhoneNumbers.removeEachInvalid`. */
export type SmsPhoneNumbersRemoveEachInvalidItem = string;

/** Body of `smsPhoneNumbers.removeInvalid`. */
export type SmsPhoneNumbersRemoveInvalidBody = PhoneNumbersRequest;

/** Reply of `smsPhoneNumbers.removeInvalid`. */
export type SmsPhoneNumbersRemoveInvalidResponse = SuccessReply;

/** Of SMS, by variation. */
export interface SmsStats {
  /** Id of the variation */
  variation_api_id?: string;
  sent?: number;
  /** Handed to the network */
  sent_to_carrier?: number;
  delivered?: number;
  rejected?: number;
  delivery_failed?: number;
  clicks?: number;
  /** People who asked to stop */
  opt_out?: number;
  /** People who asked for help */
  help?: number;
}

/** Needs external_user_ids, segment_id or custom_audience. */
export interface StartLiveActivityRequest {
  /** Id of the app */
  app_id: string;
  /** Your id of the activity, for liveActivities.update */
  activity_id: string;
  /** Name of the attributes type in the app */
  activity_attributes_type: string;
  /** What stays the same while it runs */
  activity_attributes: {
    [key: string]: unknown;
  };
  /** The activity's own state */
  content_state: {
    [key: string]: unknown;
  };
  /** When the state is out of date; ISO 8601 with zone. Format: date-time. */
  stale_date?: string;
  notification: ApplePush;
  /** Your ids of up to 50 users */
  external_user_ids?: string[];
  /** Id of a segment */
  segment_id?: string;
  custom_audience?: ConnectedAudience;
}

export interface SubscribedUser {
  email?: string | null;
  phone?: string | null;
  external_id?: string | null;
  subscription_groups?: UserSubscriptionGroup[];
}

export interface SubscribedUserList {
  users?: SubscribedUser[];
  /** Users over all pages */
  total_count?: number;
  message?: ReplyMessage;
}

export interface SubscriptionComparison {
  comparison: "is" | "is_not";
  value: SubscriptionStateInput;
}

export interface SubscriptionGroupChange {
  /** Id of the group */
  subscription_group_id: string;
  /** State to set */
  subscription_state: "subscribed" | "unsubscribed";
  /** SMS groups only */
  use_double_opt_in_logic?: boolean;
}

/** One of external_ids, emails or phones, up to 50. */
export interface SubscriptionGroupStatus {
  /** Id of the group */
  subscription_group_id: string;
  /** State to set */
  subscription_state: "subscribed" | "unsubscribed";
  /** Your ids */
  external_ids?: string[];
  /** Addresses; for email groups */
  emails?: string[];
  /** E.164 */
  phones?: string[];
  /**
   * SMS groups
   * @default false
   */
  use_double_opt_in_logic?: boolean;
}

/** Query of `subscriptionGroups.getStatus`. */
export interface SubscriptionGroupsGetStatusQuery {
  /** Id of the group */
  subscription_group_id: string;
  /** Up to 50 of your ids */
  external_id?: string[];
  /** Up to 50 addresses */
  email?: string[];
  /** Up to 50 numbers, E.164 */
  phone?: string[];
}

/** Reply of `subscriptionGroups.getStatus`. */
export type SubscriptionGroupsGetStatusResponse = SubscriptionStatus;

/** Item of `subscriptionGroups.listForUser`. */
export type SubscriptionGroupsListForUserItem = SubscribedUser;

/** Query of `subscriptionGroups.listForUser`. */
export interface SubscriptionGroupsListForUserQuery {
  /** Up to 50 of your ids */
  external_id?: string[];
  /** Up to 50 addresses */
  email?: string[];
  /** Up to 50 numbers, E.164 */
  phone?: string[];
  /**
   * Page size, at most 100
   * @default 100
   */
  limit?: number;
  /**
   * Rows to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `subscriptionGroups.listForUser`. */
export type SubscriptionGroupsListForUserResponse = SubscribedUserList;

/** Body of `subscriptionGroups.setStatus`. */
export type SubscriptionGroupsSetStatusBody = SetSubscriptionStatusRequest;

/** What every request of `subscriptionGroups.setStatusForAll` has beside its items. */
export interface SubscriptionGroupsSetStatusForAllBody {
  /** Id of the group */
  subscription_group_id: string;
  /** State to set */
  subscription_state: "subscribed" | "unsubscribed";
  /**
   * SMS groups
   * @default false
   */
  use_double_opt_in_logic?: boolean;
}

/** Item of `subscriptionGroups.setStatusForAll`. */
export type SubscriptionGroupsSetStatusForAllItem =
  | {
      external_id: string;
      email?: never;
      phone?: never;
    }
  | {
      external_id?: never;
      email: string;
      phone?: never;
    }
  | {
      external_id?: never;
      email?: never;
      phone: string;
    };

/** Reply of `subscriptionGroups.setStatus`. */
export type SubscriptionGroupsSetStatusResponse = SuccessReply;

/** Body of `subscriptionGroups.setStatuses`. */
export type SubscriptionGroupsSetStatusesBody = SetSubscriptionStatusesRequest;

/** Reply of `subscriptionGroups.setStatuses`. */
export type SubscriptionGroupsSetStatusesResponse = SuccessReply;

export type SubscriptionState = "opted_in" | "subscribed" | "unsubscribed" | (string & {});

export type SubscriptionStateInput = "opted_in" | "subscribed" | "unsubscribed";

/** State by the identifier that was asked for. */
export interface SubscriptionStatus {
  status?: {
    [key: string]: "Subscribed" | "Unsubscribed" | "Unknown" | (string & {});
  };
  message?: ReplyMessage;
}

/** Accepted and queued; never a proof of delivery. */
export interface SuccessReply {
  message: ReplyMessage;
  /** What was refused although the call went through */
  errors?: unknown[];
}

export interface SurveyChoice {
  choice_id?: string;
  text?: string;
  /** Attribute that a choice sets */
  custom_attribute_key?: string;
  /** Value that a choice sets */
  custom_attribute_value?: string;
  deleted?: boolean;
}

/** The questions of a survey. */
export interface SurveyData {
  pages?: SurveyPage[];
}

export interface SurveyPage {
  header?: {
    text?: string;
  };
  choices?: SurveyChoice[];
}

/** Exactly one object over all three arrays. */
export interface SyncTrackRequest {
  attributes?: UserAttributes[];
  events?: EventObject[];
  purchases?: Purchase[];
}

export interface SyncTrackResult {
  /** May be empty */
  users?: SyncTrackedUser[];
  message?: ReplyMessage;
}

/** The user after the change. */
export interface SyncTrackedUser {
  external_id?: string;
  user_alias?: UserAlias;
  braze_id?: string;
  email?: string;
  phone?: string;
  /** As they are now */
  custom_attributes?: {
    [key: string]: unknown;
  };
  custom_events?: ActivitySummary[];
  purchase_events?: ProductSummary[];
}

/** One object that was refused. */
export interface TrackError {
  type?: TrackErrorCode;
  /** Array of the refused object */
  input_array?: "attributes" | "events" | "purchases" | (string & {});
  /** Position in that array */
  index?: number;
}

/** Free text occurs too. */
export type TrackErrorCode =
  | "BAD_DEVICE_ID"
  | "BAD_EMAIL_SUBSCRIPTION_STATE"
  | "BAD_LOCATION_UPDATE"
  | "BAD_PUSH_SUBSCRIPTION_STATE"
  | "BAD_PUSH_TOKEN_APP_ID"
  | "BAD_PUSH_TOKEN_IMPORT"
  | "BAD_PUSH_TOKEN_STRING"
  | "BAD_PUSH_TOKEN_VALUE"
  | "BAD_SUBSCRIPTION_GROUP_ARRAY"
  | "BAD_SUBSCRIPTION_GROUP_HASH"
  | "BAD_SUBSCRIPTION_GROUP_ID"
  | "BAD_SUBSCRIPTION_GROUP_STATE"
  | "BLACKLISTED_EXTERNAL_USER_ID"
  | "EMAIL_BAD_FORMAT"
  | "EXTERNAL_USER_ID_TOO_LARGE"
  | "INVALID_ATTRIBUTE_EMAIL_SUBSCRIPTION_INFO"
  | (string & {});

/** Up to 75 objects, counted over all three arrays, in 4 MB. All changes to one user belong in one request. */
export interface TrackRequest {
  /** Profile changes; applied first */
  attributes?: UserAttributes[];
  /** Custom events; applied second */
  events?: EventObject[];
  /** Purchases; applied last */
  purchases?: Purchase[];
}

/** What was taken. Refused objects are listed in errors although the status is a success. */
export interface TrackResult {
  message?: ReplyMessage;
  /** Attribute objects that were taken */
  attributes_processed?: number;
  /** Events that were taken */
  events_processed?: number;
  /** Purchases that were taken */
  purchases_processed?: number;
  errors?: TrackError[];
}

/** Body of `transactionalEmails.send`. */
export type TransactionalEmailsSendBody = SendTransactionalEmailRequest;

/** Reply of `transactionalEmails.send`. */
export type TransactionalEmailsSendResponse = TransactionalSend;

/** What became of a transactional email. Times are ISO 8601 with offset and milliseconds. */
export interface TransactionalPostback {
  /** Id of the send */
  dispatch_id: string;
  status: TransactionalStatus;
  metadata: {
    external_send_id?: string;
    campaign_api_id: string;
    /** Of sent */
    received_at?: string;
    /** Of sent */
    enqueued_at?: string;
    /** Of sent */
    executed_at?: string;
    /** Of sent */
    sent_at?: string;
    /** Of processed */
    processed_at?: string;
    /** Of delivered */
    delivered_at?: string;
    /** Of bounced */
    bounced_at?: string;
    /** Of aborted */
    aborted_at?: string;
    /** Of aborted and bounced */
    reason?: string;
  };
}

/** Exactly one of external_user_id and user_alias. */
export interface TransactionalRecipient {
  /** Your id of the user */
  external_user_id?: string;
  user_alias?: UserAlias;
  attributes?: UserAttributes;
}

export interface TransactionalSend {
  /** Id of this send */
  dispatch_id?: string;
  status?: TransactionalStatus;
  /** Further facts */
  metadata?: {
    [key: string]: unknown;
  };
}

export type TransactionalStatus = "sent" | "processed" | "aborted" | "delivered" | "bounced" | (string & {});

export interface Translation {
  translation_map?: TranslationMap;
  locale?: TranslationLocale;
}

export interface TranslationList {
  translations?: Translation[];
  message?: ReplyMessage;
}

export interface TranslationLocale {
  /** For locale_id */
  uuid?: string;
  /** Name in the dashboard */
  name?: string;
  country?: string;
  language?: string;
  /** Such as es-mx */
  locale_key?: string;
}

/** Texts by translation id. */
export interface TranslationMap {
  [key: string]: string;
}

/** The texts in the language that the message is written in. */
export interface TranslationSource {
  translations?: {
    translation_map?: TranslationMap;
  };
  message?: ReplyMessage;
}

/** Recipients, or broadcast true with an optional audience; never both. */
export interface TriggerCampaignRequest {
  /** Id of the campaign */
  campaign_id: string;
  /** Send id that statistics are booked on */
  send_id?: string;
  trigger_properties?: TriggerProperties;
  /**
   * true sends to the campaign's whole audience; needed when no recipients are named
   * @default false
   */
  broadcast?: boolean;
  audience?: ConnectedAudience;
  /** Up to 50 people; never beside broadcast */
  recipients?: Recipient[];
  /** Not with broadcast */
  attachments?: EmailAttachment[];
}

/** Recipients, or broadcast true with an optional audience; never both. */
export interface TriggerCanvasRequest {
  /** Id of the canvas */
  canvas_id: string;
  /** Values for the whole canvas, at most 50 KB; was canvas_entry_properties */
  context?: {
    [key: string]: unknown;
  };
  /**
   * true enters the whole audience; needed when no recipients are named
   * @default false
   */
  broadcast?: boolean;
  audience?: ConnectedAudience;
  /** Up to 50 people; never beside broadcast */
  recipients?: Recipient[];
}

/** Values for the message's personalisation, at most 50 KB. */
export interface TriggerProperties {
  [key: string]: unknown;
}

export interface UninstallDataPoint {
  /** Format: date. */
  time?: string;
  /** Users who took the app off on the day */
  uninstalls?: number;
}

export interface UninstallSeries {
  message: ReplyMessage;
  data?: UninstallDataPoint[];
}

export interface Unsubscribe {
  email?: string;
  /** As text, such as 2026-01-12 09:00:00 +0000 */
  unsubscribed_at?: string;
}

export interface UnsubscribeList {
  emails?: Unsubscribe[];
  message?: ReplyMessage;
}

export interface UpdateAliasesRequest {
  /** At most 50; updateAll takes any number */
  alias_updates: AliasUpdate[];
}

export interface UpdateCampaignTranslationsRequest {
  /** Id of the campaign */
  campaign_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Id of the locale. Format: uuid. */
  locale_id: string;
  translation_map: TranslationMap;
}

export interface UpdateCanvasTranslationsRequest {
  /** Id of the canvas */
  workflow_id: string;
  /** Id of the step */
  step_id: string;
  /** Id of the message */
  message_variation_id: string;
  /** Id of the locale. Format: uuid. */
  locale_id: string;
  translation_map: TranslationMap;
}

export interface UpdateCatalogItemRequest {
  /** Exactly one */
  items: CatalogItemFieldsPatch[];
}

export interface UpdateCatalogItemsRequest {
  /** At most 50; updateAll takes any number */
  items: CatalogItemPatch[];
}

/** What is left out stays. */
export interface UpdateContentBlockRequest {
  /** Id of the block */
  content_block_id: string;
  /** Under 100 characters */
  name?: string;
  /** Under 250 characters */
  description?: string;
  /** HTML or text */
  content?: string;
  /** @default "active" */
  state?: "active" | "draft";
  /** Tags that exist */
  tags?: string[];
}

export interface UpdateContentBlockTranslationsRequest {
  /** Id of the block */
  content_block_id: string;
  /** Id of the locale. Format: uuid. */
  locale_id: string;
  translation_map: TranslationMap;
}

/** What is left out stays. */
export interface UpdateEmailTemplateRequest {
  /** Id of the template */
  email_template_id: string;
  template_name?: string;
  subject?: string;
  /** HTML, at most 400 KB */
  body?: string;
  /** Text for programs without HTML */
  plaintext_body?: string;
  /** What mail programs show behind the subject */
  preheader?: string;
  /** Tags that exist */
  tags?: string[];
  /** Whether CSS is written into the elements */
  should_inline_css?: boolean;
}

export interface UpdateLiveActivityRequest {
  /** Id of the app */
  app_id: string;
  /** Your id of the activity */
  activity_id: string;
  /** The activity's own state */
  content_state: {
    [key: string]: unknown;
  };
  /** Whether it ends */
  end_activity?: boolean;
  /** When it goes from the screen after its end; ISO 8601 with zone. Format: date-time. */
  dismissal_date?: string;
  /** When the state is out of date; ISO 8601 with zone. Format: date-time. */
  stale_date?: string;
  notification?: ApplePush;
}

export interface UpdatePreferenceCenterRequest {
  /** Letters, digits, dashes and underscores. Only an example of the documents has it */
  name?: string;
  /** Title of the page */
  preference_center_title?: string;
  /** The page */
  preference_center_page_html: string;
  /** What comes after it */
  confirmation_page_html: string;
  state?: "active" | "draft";
  options?: PreferenceCenterOptions;
}

/** Exactly one of apple, firebase, huawei and kindle. */
export interface UpdatePushCredentialRequest {
  /** Id of the app */
  app_id: string;
  apple?: ApplePushCredential;
  firebase?: FirebasePushCredential;
  huawei?: HuaweiPushCredential;
  kindle?: KindlePushCredential;
}

export interface UpdateScheduleRequest {
  /** Id of the schedule, from when it was made */
  schedule_id: string;
  schedule?: Schedule;
  messages?: MessageObjects;
}

export interface UpdateScheduledCampaignRequest {
  /** Id of the campaign */
  campaign_id: string;
  /** Id of the schedule, from campaigns.scheduleTrigger */
  schedule_id: string;
  schedule: Schedule;
}

export interface UpdateScheduledCanvasRequest {
  /** Id of the canvas */
  canvas_id: string;
  /** Id of the schedule, from canvases.scheduleTrigger */
  schedule_id: string;
  schedule: Schedule;
}

export interface UpdateTemplateTranslationsRequest {
  /** Id of the template */
  template_id: string;
  /** Id of the locale */
  locale_id: string;
  translation_map: TranslationMap;
}

/** A second name for a user. Name and label are 1 to 236 bytes. */
export interface UserAlias {
  /** The name itself */
  alias_name: string;
  /** What kind of name it is */
  alias_label: string;
}

/** Item of `userAliases.createAll`. */
export type UserAliasesCreateAllItem = NewUserAlias;

/** Body of `userAliases.create`. */
export type UserAliasesCreateBody = CreateAliasesRequest;

/** Reply of `userAliases.create`. */
export type UserAliasesCreateResponse = AliasesProcessed;

/** Item of `userAliases.updateAll`. */
export type UserAliasesUpdateAllItem = AliasUpdate;

/** Body of `userAliases.update`. */
export type UserAliasesUpdateBody = UpdateAliasesRequest;

/** Reply of `userAliases.update`. */
export type UserAliasesUpdateResponse = SuccessReply;

/** One user and what to set. Exactly one of external_id, user_alias, braze_id, email or phone names the user. Other keys are custom attributes. */
export interface UserAttributes {
  /** Your id of the user, at most 987 bytes */
  external_id?: string;
  user_alias?: UserAlias;
  /** Id that Braze gave */
  braze_id?: string;
  /** An attribute beside another identifier; else it looks the user up */
  email?: string | null;
  /** E.164 */
  phone?: string | null;
  /** true never creates a user. Must be false to create a user with an alias only. */
  _update_existing_only?: boolean;
  /**
   * Merges nested attributes instead of replacing them
   * @default false
   */
  _merge_objects?: boolean;
  /** Imports push tokens of anonymous users: no external_id or braze_id */
  push_token_import?: boolean;
  /** Alias of the user, beside alias_label */
  alias_name?: string;
  /** Label of the alias */
  alias_label?: string;
  /** ISO 3166-1 alpha-2 */
  country?: string | null;
  current_location?: {
    longitude: number;
    latitude: number;
  };
  /** ISO 8601; UTC when it has no zone */
  date_of_first_session?: string;
  /** ISO 8601; UTC when it has no zone */
  date_of_last_session?: string;
  /** Date of birth; null removes it. Format: date. */
  dob?: string | null;
  email_subscribe?: SubscriptionStateInput;
  /** true keeps opens from being told */
  email_open_tracking_disabled?: boolean;
  /** true keeps links from being told apart */
  email_click_tracking_disabled?: boolean;
  facebook?: {
    id?: string;
    likes?: string[];
    num_friends?: number;
  };
  /** null removes it */
  first_name?: string | null;
  /** Male, female, other, not applicable, prefer not to say */
  gender?: "M" | "F" | "O" | "N" | "P" | null;
  /** null removes it */
  home_city?: string | null;
  /** ISO 639-1 */
  language?: string | null;
  /** null removes it */
  last_name?: string | null;
  /** ISO 8601; UTC when it has no zone */
  marked_email_as_spam_at?: string;
  push_subscribe?: SubscriptionStateInput;
  push_tokens?: PushToken[];
  subscription_groups?: SubscriptionGroupChange[];
  /** IANA name */
  time_zone?: string | null;
  twitter?: {
    id?: number;
    screen_name?: string;
    followers_count?: number;
    friends_count?: number;
    statuses_count?: number;
  };
  [key: string]:
    | CustomAttributeValue
    | string
    | UserAlias
    | boolean
    | {
        longitude: number;
        latitude: number;
      }
    | SubscriptionStateInput
    | {
        id?: string;
        likes?: string[];
        num_friends?: number;
      }
    | "M"
    | "F"
    | "O"
    | "N"
    | "P"
    | PushToken[]
    | SubscriptionGroupChange[]
    | {
        id?: number;
        screen_name?: string;
        followers_count?: number;
        friends_count?: number;
        statuses_count?: number;
      }
    | undefined
    | null;
}

/** A profile; only the fields that were asked for. Times come in several text forms and are left as they are. */
export interface UserExport {
  /** Such as "2020-07-10 15:00:00.000 UTC" */
  created_at?: string;
  external_id?: string;
  user_aliases?: UserAlias[];
  braze_id?: string;
  /** 0 to 9999, fixed for the user */
  random_bucket?: number;
  first_name?: string;
  last_name?: string;
  email?: string;
  /** Date of birth. Format: date. */
  dob?: string;
  home_city?: string;
  country?: string;
  phone?: string;
  language?: string;
  time_zone?: string;
  /** Longitude, latitude */
  last_coordinates?: number[];
  gender?: "M" | "F" | "O" | "N" | "P" | (string & {}) | null;
  /** Of all purchases */
  total_revenue?: number;
  /** Where the user came from */
  attributed_campaign?: string;
  /** Where the user came from */
  attributed_source?: string;
  /** Where the user came from */
  attributed_adgroup?: string;
  /** Where the user came from */
  attributed_ad?: string;
  push_subscribe?: SubscriptionState;
  push_opted_in_at?: string;
  email_subscribe?: SubscriptionState;
  uninstalled_at?: string;
  created_from?: string;
  custom_attributes?: {
    [key: string]: unknown;
  };
  /** Of the last 90 days */
  custom_events?: ActivitySummary[];
  purchases?: ActivitySummary[];
  devices?: ExportedDevice[];
  push_tokens?: ExportedPushToken[];
  apps?: ExportedApp[];
  campaigns_received?: ExportedCampaign[];
  canvases_received?: ExportedCanvas[];
  cards_clicked?: ExportedCardClick[];
}

/** Exactly one of external_id, user_alias, email or phone; the last two need prioritization. */
export type UserIdentifier = ExternalIdIdentifier | AliasIdentifier | EmailIdentifier | PhoneIdentifier;

export interface UserSubscriptionGroup {
  /** Id of the group */
  id?: string;
  name?: string;
  channel?: "email" | "sms" | (string & {});
  status?: "Subscribed" | "Unsubscribed" | (string & {});
}

/** Body of `users.delete`. */
export type UsersDeleteBody = DeleteUsersRequest;

/** Item of `users.deleteEach`. */
export type UsersDeleteEachItem =
  | {
      external_ids: string;
      user_aliases?: never;
      braze_ids?: never;
      email_addresses?: never;
      phone_numbers?: never;
    }
  | {
      external_ids?: never;
      user_aliases: UserAlias;
      braze_ids?: never;
      email_addresses?: never;
      phone_numbers?: never;
    }
  | {
      external_ids?: never;
      user_aliases?: never;
      braze_ids: string;
      email_addresses?: never;
      phone_numbers?: never;
    }
  | {
      external_ids?: never;
      user_aliases?: never;
      braze_ids?: never;
      email_addresses: EmailToDelete;
      phone_numbers?: never;
    }
  | {
      external_ids?: never;
      user_aliases?: never;
      braze_ids?: never;
      email_addresses?: never;
      phone_numbers: PhoneToDelete;
    };

/** Reply of `users.delete`. */
export type UsersDeleteResponse = DeleteUsersResult;

/** Body of `users.exportByIds`. */
export type UsersExportByIdsBody = ExportUsersRequest;

/** Reply of `users.exportByIds`. */
export type UsersExportByIdsResponse = ExportUsersResult;

/** Body of `users.exportBySegment`. */
export type UsersExportBySegmentBody = SegmentExportRequest;

/** Reply of `users.exportBySegment`. */
export type UsersExportBySegmentResponse = ExportStarted;

/** Body of `users.exportGlobalControlGroup`. */
export type UsersExportGlobalControlGroupBody = ControlGroupExportRequest;

/** Reply of `users.exportGlobalControlGroup`. */
export type UsersExportGlobalControlGroupResponse = ExportStarted;

/** Item of `users.identifyAll`. */
export type UsersIdentifyAllItem =
  | {
      aliases_to_identify: AliasToIdentify;
      emails_to_identify?: never;
      phone_numbers_to_identify?: never;
    }
  | {
      aliases_to_identify?: never;
      emails_to_identify: EmailToIdentify;
      phone_numbers_to_identify?: never;
    }
  | {
      aliases_to_identify?: never;
      emails_to_identify?: never;
      phone_numbers_to_identify: PhoneToIdentify;
    };

/** Body of `users.identify`. */
export type UsersIdentifyBody = IdentifyUsersRequest;

/** Reply of `users.identify`. */
export type UsersIdentifyResponse = AliasesProcessed;

/** Item of `users.mergeAll`. */
export type UsersMergeAllItem = MergeUpdate;

/** Body of `users.merge`. */
export type UsersMergeBody = MergeUsersRequest;

/** Reply of `users.merge`. */
export type UsersMergeResponse = SuccessReply;

/** Item of `users.trackAll`. */
export type UsersTrackAllItem =
  | {
      attributes: UserAttributes;
      events?: never;
      purchases?: never;
    }
  | {
      attributes?: never;
      events: EventObject;
      purchases?: never;
    }
  | {
      attributes?: never;
      events?: never;
      purchases: Purchase;
    };

/** Body of `users.track`. */
export type UsersTrackBody = TrackRequest;

/** Item of `users.trackBulkAll`. */
export type UsersTrackBulkAllItem =
  | {
      attributes: UserAttributes;
      events?: never;
      purchases?: never;
    }
  | {
      attributes?: never;
      events: EventObject;
      purchases?: never;
    }
  | {
      attributes?: never;
      events?: never;
      purchases: Purchase;
    };

/** Body of `users.trackBulk`. */
export type UsersTrackBulkBody = BulkTrackRequest;

/** Reply of `users.trackBulk`. */
export type UsersTrackBulkResponse = TrackResult;

/** Reply of `users.track`. */
export type UsersTrackResponse = TrackResult;

/** Body of `users.trackSync`. */
export type UsersTrackSyncBody = SyncTrackRequest;

/** Reply of `users.trackSync`. */
export type UsersTrackSyncResponse = SyncTrackResult;

/** Push to a browser. */
export interface WebPush {
  /** The text */
  alert: string;
  /** First line */
  title: string;
  /** Further keys for the page */
  extra?: {
    [key: string]: unknown;
  };
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
  /** Address that a tap opens */
  custom_uri?: string;
  /** Picture of the message */
  image_url?: string;
  /** Large picture */
  large_image_url?: string;
  /** Whether it stays until the person does something */
  require_interaction?: boolean;
  /** Seconds */
  time_to_live?: number;
  /**
   * Only the device that was used last
   * @default false
   */
  send_to_most_recent_device_only?: boolean;
  buttons?: WebPushButton[];
}

export interface WebPushButton {
  /** What stands on it */
  text: string;
  /**
   * What a click does
   * @default "OPEN_APP"
   */
  action?: "OPEN_APP" | "URI" | "CLOSE";
  /** Address that the button opens; needed with URI and DEEP_LINK */
  uri?: string;
}

/** A call to an address of yours for each person. */
export interface WebhookMessage {
  /** Address to call */
  url: string;
  /** Method */
  request_method: "POST" | "PUT" | "DELETE" | "GET";
  /** Headers */
  request_headers?: {
    [key: string]: string;
  };
  /** Body as text */
  body?: string;
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
}

/** Of webhooks, by variation. */
export interface WebhookStats {
  /** Id of the variation */
  variation_api_id?: string;
  sent?: number;
  errors?: number;
}

export interface WhatsAppButton {
  text: string;
}

/** Of flow_response_message. */
export interface WhatsAppFlow {
  /** Text above */
  header_text?: string;
  /** The text */
  body: string;
  /** Text below */
  footer?: string;
  flow_button: {
    caption: string;
    flow_id: string;
  };
  /** Whether the answers are kept as a custom attribute */
  generate_custom_attribute?: boolean;
}

export type WhatsAppFlowMessage = WhatsAppMessageBase & {
  message_type: "flow_response_message";
  message: WhatsAppFlow;
};

/** Of text_image_response_message. */
export interface WhatsAppImage {
  /** Address of the picture */
  image_uri: string;
  /** Text below it */
  caption?: string;
}

export type WhatsAppImageMessage = WhatsAppMessageBase & {
  message_type: "text_image_response_message";
  message: WhatsAppImage;
};

/** Of list_response_message; at most 10 rows over all sections. */
export interface WhatsAppList {
  /** Text above */
  header?: string;
  /** The text */
  body: string;
  /** Text below */
  footer?: string;
  list: {
    list_button_text: string;
    list_sections: WhatsAppListSection[];
  };
}

export type WhatsAppListMessage = WhatsAppMessageBase & {
  message_type: "list_response_message";
  message: WhatsAppList;
};

export interface WhatsAppListRow {
  /** What is chosen */
  row_title: string;
  /** Text below it */
  row_description?: string;
}

export interface WhatsAppListSection {
  /** Title of the section */
  section_title: string;
  list_rows: WhatsAppListRow[];
}

/** A WhatsApp message. message_type tells which shape message has. */
export type WhatsAppMessage =
  | WhatsAppTemplateMessage
  | WhatsAppTextMessage
  | WhatsAppImageMessage
  | WhatsAppQuickReplyMessage
  | WhatsAppListMessage
  | WhatsAppFlowMessage;

export interface WhatsAppMessageBase {
  /** Id of an app of the workspace */
  app_id: string;
  /** Group whose people and sender are used */
  subscription_group_id: string;
  /** Id of the message in the campaign, for statistics; needs campaign_id */
  message_variation_id?: string;
}

/** Of quick_reply_response_message. header_image_uri and header_text exclude each other. */
export interface WhatsAppQuickReply {
  /** The text */
  body: string;
  /** Picture above */
  header_image_uri?: string;
  /** Text above */
  header_text?: string;
  /** Text below */
  footer?: string;
  buttons: WhatsAppButton[];
}

export type WhatsAppQuickReplyMessage = WhatsAppMessageBase & {
  message_type: "quick_reply_response_message";
  message: WhatsAppQuickReply;
};

/** Of WhatsApp, by variation. */
export interface WhatsAppStats {
  /** Id of the variation */
  variation_api_id?: string;
  sent?: number;
  delivered?: number;
  failed?: number;
  read?: number;
}

/** Of template_message. Variables are keyed by their index, from 0. */
export interface WhatsAppTemplate {
  /** Name of the approved template */
  template_name: string;
  /** Such as en_US */
  template_language_code: string;
  /** At most one, with the key 0 */
  header_variables?: {
    [key: string]: string;
  };
  /** By index, from 0 */
  body_variables?: {
    [key: string]: string;
  };
  /** At most one, with the key 0 */
  button_variables?: {
    [key: string]: string;
  };
  /** Picture of the header */
  header_media_uri?: string;
}

export type WhatsAppTemplateMessage = WhatsAppMessageBase & {
  message_type: "template_message";
  message: WhatsAppTemplate;
};

/** Of text_response_message. */
export interface WhatsAppText {
  /** The text */
  body: string;
  /** Whether the first link is shown as a picture */
  preview_url?: boolean;
}

export type WhatsAppTextMessage = WhatsAppMessageBase & {
  message_type: "text_response_message";
  message: WhatsAppText;
};
