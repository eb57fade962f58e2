// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

/** How often and when something was done. */
export interface ActivitySummary {
  name?: string;
  /** Time of the first one */
  first?: string;
  /** Time of the last one */
  last?: string;
  count?: number;
}

export interface AliasIdentifier {
  user_alias: UserAlias;
}

export interface AliasToIdentify {
  external_id: string;
  user_alias: UserAlias;
}

export interface AliasesProcessed {
  aliases_processed?: number;
  message?: string;
}

export interface AndroidConversation {
  shortcut_id: string;
  reply_person_id: string;
  messages: AndroidConversationMessage[];
  persons: AndroidConversationPerson[];
}

export interface AndroidConversationMessage {
  text: string;
  /** Unix time */
  timestamp: number;
  person_id: string;
}

export interface AndroidConversationPerson {
  id: string;
  name: string;
}

/** Android push; alert and extra together at most 4,000 bytes. */
export interface AndroidPush {
  alert: string;
  title: string;
  extra?: {
    [key: string]: unknown;
  };
  message_variation_id?: string;
  notification_channel_id?: string;
  /** @default 0 */
  priority?: number;
  android_priority?: "normal" | "high";
  send_to_sync?: boolean;
  collapse_key?: string;
  sound?: string;
  custom_uri?: string;
  /** @default false */
  use_webview?: boolean;
  summary_text?: string;
  /** Seconds */
  time_to_live?: number;
  notification_id?: number;
  push_icon_image_url?: string;
  accent_color?: number;
  /** @default false */
  send_to_most_recent_device_only?: boolean;
  buttons?: AndroidPushButton[];
  conversation_data?: AndroidConversation;
}

export interface AndroidPushButton {
  text: string;
  /** @default "OPEN_APP" */
  action?: "OPEN_APP" | "URI" | "DEEP_LINK" | "CLOSE";
  uri?: string;
  /** @default true */
  use_webview?: boolean;
}

/** iOS push of at most 1,912 bytes. alert is needed unless content-available is true. */
export interface ApplePush {
  badge?: number;
  alert?: string | ApplePushAlert;
  sound?: string;
  /** The keys ab and aps are refused */
  extra?: {
    [key: string]: unknown;
  };
  "content-available"?: boolean;
  interruption_level?: "passive" | "active" | "time-sensitive" | "critical";
  relevance_score?: number;
  /** ISO 8601 with zone */
  expiry?: string;
  custom_uri?: string;
  /** @default true */
  use_webview?: boolean;
  message_variation_id?: string;
  notification_group_thread_id?: string;
  asset_url?: string;
  /** Needed with asset_url */
  asset_file_type?: "aif" | "gif" | "jpg" | "m4a" | "mp3" | "mp4" | "png" | "wav";
  collapse_id?: string;
  mutable_content?: boolean;
  /** @default false */
  send_to_most_recent_device_only?: boolean;
  category?: string;
  buttons?: ApplePushButton[];
  apns_priority?: number;
}

export interface ApplePushAlert {
  /** Needed unless content-available is true */
  body?: string;
  title?: string;
  title_loc_key?: string;
  title_loc_args?: string[];
  action_loc_key?: string;
  loc_key?: string;
  loc_args?: string[];
  /** Live Activities only */
  sound?: string;
}

export interface ApplePushButton {
  /** ab_pb_accept, ab_pb_decline, ab_pb_yes, ab_pb_no, ab_pb_confirm, ab_pb_cancel, ab_pb_more, or one of your own category */
  action_id: string;
  action?: "OPEN_APP" | "URI" | "DEEP_LINK" | "CLOSE";
  uri?: string;
  /** @default true */
  use_webview?: boolean;
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

export interface AudienceAnd {
  AND: ConnectedAudience[];
}

export interface AudienceOr {
  OR: ConnectedAudience[];
}

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

export interface Campaign {
  message: string;
  /** ISO 8601 */
  created_at?: string;
  /** ISO 8601 */
  updated_at?: string;
  archived?: boolean;
  draft?: boolean;
  enabled?: boolean;
  has_post_launch_draft?: boolean;
  name?: string;
  description?: string;
  schedule_type?: string;
  channels?: string[];
  /** ISO 8601 */
  first_sent?: string;
  /** ISO 8601 */
  last_sent?: string;
  tags?: string[];
  teams?: string[];
  /** By message variation id */
  messages?: {
    [key: string]: CampaignMessage;
  };
  conversion_behaviors?: ConversionBehavior[];
}

/** One day. */
export interface CampaignDataPoint {
  /** Date */
  time?: string;
  messages?: CampaignMessageStats;
  conversions?: number;
  conversions1?: number;
  conversions2?: number;
  conversions3?: number;
  conversions_by_send_time?: number;
  conversions1_by_send_time?: number;
  conversions2_by_send_time?: number;
  conversions3_by_send_time?: number;
  unique_recipients?: number;
  revenue?: number;
}

export interface CampaignList {
  message: string;
  campaigns?: CampaignSummary[];
}

/** A variation; the fields beside channel and name depend on the channel. */
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
  type?: string;
  /** Email */
  subject?: string;
  /** Email, SMS and webhook */
  body?: string;
  /** Email and SMS: a string; WhatsApp: a list */
  from?: string | string[];
  reply_to?: string;
  preheader?: string;
  /** Push */
  alert?: string;
  title?: string;
  /** In-app */
  message?: string;
  /** Webhook */
  url?: string;
  /** SMS and WhatsApp */
  subscription_group_id?: string;
  /** WhatsApp */
  template_name?: string;
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
  message: string;
  data?: CampaignDataPoint[];
}

export interface CampaignSummary {
  id?: string;
  /** ISO 8601 */
  last_edited?: string;
  name?: string;
  is_api_campaign?: boolean;
  tags?: string[];
}

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

/** Body of `campaigns.duplicate`. */
export type CampaignsDuplicateBody = DuplicateCampaignRequest;

/** Query of `campaigns.getDataSeries`. */
export interface CampaignsGetDataSeriesQuery {
  /** Id of the campaign */
  campaign_id: string;
  /** Days before ending_at, 1 to 100 */
  length: number;
  /** ISO 8601 with zone; default now */
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
  campaign_id: string;
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

export interface Canvas {
  message: string;
  /** ISO 8601 */
  created_at?: string;
  /** ISO 8601 */
  updated_at?: string;
  name?: string;
  description?: string;
  archived?: boolean;
  draft?: boolean;
  enabled?: boolean;
  has_post_launch_draft?: boolean;
  schedule_type?: string;
  /** ISO 8601 */
  first_entry?: string;
  /** ISO 8601 */
  last_entry?: string;
  channels?: string[];
  variants?: CanvasVariant[];
  tags?: string[];
  teams?: string[];
  steps?: CanvasStep[];
}

export interface CanvasList {
  message: string;
  canvases?: CanvasSummary[];
}

export interface CanvasPath {
  name?: string;
  next_step_id?: string;
}

export interface CanvasStep {
  name?: string;
  type?: string;
  id?: string;
  next_step_ids?: string[];
  next_paths?: CanvasPath[];
  channels?: string[];
  /** By message variation id */
  messages?: {
    [key: string]: CampaignMessage;
  };
}

export interface CanvasSummary {
  id?: string;
  /** ISO 8601 */
  last_edited?: string;
  name?: string;
  tags?: string[];
}

export interface CanvasVariant {
  name?: string;
  id?: string;
  first_step_ids?: string[];
  /**
   * Only with a single first step
   * @deprecated
   */
  first_step_id?: string;
}

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

export interface Catalog {
  name?: string;
  description?: string;
  fields?: CatalogField[];
  num_items?: number;
  /** ISO 8601 */
  updated_at?: string;
}

export interface CatalogDefinition {
  /** Letters, digits, dashes and underscores */
  name: string;
  description: string;
  /** The first one must be id, a string */
  fields: CatalogFieldInput[];
}

/** One reason for a refusal. */
export interface CatalogError {
  /** Stable code, such as item-not-found */
  id?: string;
  message?: string;
  parameters?: string[];
  parameter_values?: string[];
}

export interface CatalogField {
  name: string;
  type: "string" | "number" | "boolean" | "time" | "geo" | "object" | "array" | (string & {});
}

export interface CatalogFieldInput {
  name: string;
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

/** A row. Other keys are the catalog's own fields. */
export interface CatalogItem {
  /** Letters, digits, dashes and underscores */
  id: string;
  [key: string]: CatalogValue | string;
}

/** The fields of a row, without its id. In a patch an array field also takes { $add } and { $remove }. */
export interface CatalogItemFields {
  [key: string]: CatalogValue;
}

export interface CatalogItemId {
  id: string;
}

export interface CatalogItemIdsRequest {
  items: CatalogItemId[];
}

export interface CatalogItemList {
  items: CatalogItem[];
  message?: string;
}

export interface CatalogItemRequest {
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
  /** Where the page starts */
  cursor?: string;
}

/** Reply of `catalogItems.list`. */
export type CatalogItemsListResponse = CatalogItemList;

/** Item of `catalogItems.replaceAll`. */
export type CatalogItemsReplaceAllItem = CatalogItem;

/** Body of `catalogItems.replaceMany`. */
export type CatalogItemsReplaceManyBody = CatalogItemsRequest;

/** Reply of `catalogItems.replaceMany`. */
export type CatalogItemsReplaceManyResponse = SuccessReply;

export interface CatalogItemsRequest {
  items: CatalogItem[];
}

/** Item of `catalogItems.updateAll`. */
export type CatalogItemsUpdateAllItem = CatalogItem;

/** Body of `catalogItems.update`. */
export type CatalogItemsUpdateBody = CatalogItemRequest;

/** Body of `catalogItems.updateMany`. */
export type CatalogItemsUpdateManyBody = CatalogItemsRequest;

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
  message?: string;
}

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
  integration_id?: string;
  app_group_id?: string;
  integration_name?: string;
  integration_type?: string;
  integration_status?: string;
  contact_emails?: string;
  last_updated_at?: string;
  warehouse_type?: string;
  last_job_start_time?: string;
  last_job_status?: string;
  next_scheduled_run?: string;
}

export interface CdiIntegrationList {
  results: CdiIntegration[];
  message?: string;
}

/** Item of `cdiIntegrations.list`. */
export type CdiIntegrationsListItem = CdiIntegration;

/** Query of `cdiIntegrations.list`. */
export interface CdiIntegrationsListQuery {
  /** Where the page starts */
  cursor?: string;
}

/** Reply of `cdiIntegrations.list`. */
export type CdiIntegrationsListResponse = CdiIntegrationList;

/** Item of `cdiIntegrations.listSyncJobs`. */
export type CdiIntegrationsListSyncJobsItem = CdiSyncJob;

/** Query of `cdiIntegrations.listSyncJobs`. */
export interface CdiIntegrationsListSyncJobsQuery {
  /** Where the page starts */
  cursor?: string;
}

/** Reply of `cdiIntegrations.listSyncJobs`. */
export type CdiIntegrationsListSyncJobsResponse = CdiSyncJobList;

/** Reply of `cdiIntegrations.triggerSync`. */
export type CdiIntegrationsTriggerSyncResponse = SuccessReply;

export interface CdiSyncJob {
  job_status?: "running" | "success" | "partial" | "error" | "config_error" | (string & {});
  sync_start_time?: string;
  sync_finish_time?: string;
  last_timestamp_synced?: string;
  rows_synced?: number;
  rows_failed_with_errors?: number;
}

export interface CdiSyncJobList {
  results: CdiSyncJob[];
  message?: string;
}

/** A filter, or a list of them joined by AND or OR. */
export type ConnectedAudience =
  | CustomAttributeFilter
  | PushSubscriptionFilter
  | EmailSubscriptionFilter
  | LastUsedAppFilter
  | AudienceAnd
  | AudienceOr;

export interface ContentBlockList {
  /** Blocks on this page */
  count?: number;
  content_blocks?: ContentBlockSummary[];
  message?: string;
}

export interface ContentBlockSaved {
  content_block_id?: string;
  liquid_tag?: string;
  created_at?: string;
  message?: string;
}

export interface ContentBlockSummary {
  content_block_id?: string;
  name?: string;
  content_type?: "html" | "text" | (string & {});
  liquid_tag?: string;
  inclusion_count?: number;
  created_at?: string;
  last_edited?: string;
  tags?: string[];
}

/** Body of `contentBlocks.create`. */
export type ContentBlocksCreateBody = CreateContentBlockRequest;

/** Reply of `contentBlocks.create`. */
export type ContentBlocksCreateResponse = ContentBlockSaved;

/** Item of `contentBlocks.list`. */
export type ContentBlocksListItem = ContentBlockSummary;

/** Query of `contentBlocks.list`. */
export interface ContentBlocksListQuery {
  /** ISO 8601 with zone */
  modified_after?: string;
  /** ISO 8601 with zone */
  modified_before?: string;
  /**
   * Page size
   * @default 100
   */
  limit?: number;
  /**
   * Blocks to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `contentBlocks.list`. */
export type ContentBlocksListResponse = ContentBlockList;

/** time_to_live or expire_at is needed, at most 30 days. image_url is needed for CAPTIONED_IMAGE and BANNER; title and description for all but BANNER. */
export interface ContentCard {
  type: "CLASSIC" | "CAPTIONED_IMAGE" | "BANNER";
  title?: string;
  description?: string;
  message_variation_id?: string;
  /** @default false */
  pinned?: boolean;
  image_url?: string;
  /** Seconds */
  time_to_live?: number;
  /** ISO 8601 with zone */
  expire_at?: string;
  /** @default false */
  expire_in_local_time?: boolean;
  ios_uri?: string;
  android_uri?: string;
  web_uri?: string;
  /** @default true */
  ios_use_webview?: boolean;
  /** @default true */
  android_use_webview?: boolean;
  uri_text?: string;
  extra?: {
    [key: string]: unknown;
  };
}

export interface ContentCardStats {
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
  /** @default "zip" */
  output_format?: "zip" | "gzip";
}

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
  product?: string;
  custom_event_name?: string;
  app_ids?: string[] | null;
}

export interface CreateAliasesRequest {
  user_aliases: NewUserAlias[];
}

export interface CreateCatalogFieldsRequest {
  fields: CatalogFieldInput[];
}

export interface CreateCatalogRequest {
  catalogs: CatalogDefinition[];
}

export interface CreateContentBlockRequest {
  /** Under 100 characters */
  name: string;
  /** Under 250 characters */
  description?: string;
  /** HTML or text */
  content: string;
  /** @default "active" */
  state?: "active" | "draft";
  tags?: string[];
}

/** Exactly one of asset_url and asset_file. Prefer asset_url; how a file is encoded is not documented. */
export interface CreateMediaAssetRequest {
  /** Where the file is fetched */
  asset_url?: string;
  asset_file?: Blob | File | Uint8Array;
  name?: string;
}

export interface CreateMediaAssetResult {
  new_assets?: MediaAsset[];
  errors?: MediaAssetError[];
  dashboard_url?: string;
}

export interface CreatePreferenceCenterRequest {
  /** Letters, digits, dashes and underscores */
  name: string;
  preference_center_title?: string;
  preference_center_page_html: string;
  confirmation_page_html: string;
  /** @default "active" */
  state?: "active" | "draft";
  options?: PreferenceCenterOptions;
}

export interface CreateScimUserRequest {
  /** urn:ietf:params:scim:schemas:core:2.0:User */
  schemas: string[];
  /** Email address */
  userName: string;
  name: ScimName;
  department: ScimDepartmentInput;
  permissions?: ScimPermissionsInput;
}

export interface CreateSendIdRequest {
  campaign_id: string;
  /** One of your own; made up when left out */
  send_id?: string;
}

export interface CustomAttribute {
  array_length?: number | null;
  /** Such as Number */
  data_type?: string;
  description?: string;
  name?: string;
  /** Such as Active */
  status?: string;
  tag_names?: string[];
}

export interface CustomAttributeFilter {
  custom_attribute: {
    custom_attribute_name: string;
    comparison: AttributeComparison;
    /** Left out with exists and does_not_exist */
    value?: string | number | boolean;
  };
}

export interface CustomAttributeList {
  message: string;
  attributes?: CustomAttribute[];
}

/** Item of `customAttributes.list`. */
export type CustomAttributesListItem = CustomAttribute;

/** Query of `customAttributes.list`. */
export interface CustomAttributesListQuery {
  /** Where the page starts */
  cursor?: string;
}

/** Reply of `customAttributes.list`. */
export type CustomAttributesListResponse = CustomAttributeList;

export interface CustomEventDefinition {
  name?: string;
  description?: string;
  included_in_analytics_report?: boolean;
  /** Such as Active */
  status?: string;
  tag_names?: string[];
}

export interface CustomEventList {
  message: string;
  events?: CustomEventDefinition[];
}

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
  /** Where the page starts */
  cursor?: string;
}

/** Reply of `customEvents.list`. */
export type CustomEventsListResponse = CustomEventList;

/** Which user is deleted when an address belongs to several. */
export type DeletePrioritization = ("identified" | "unidentified" | "most_recently_updated")[];

export interface DeleteScheduleRequest {
  schedule_id: string;
}

/** Exactly one of the lists, up to 50 entries. Data is nulled for good. */
export interface DeleteUsersRequest {
  external_ids?: string[];
  user_aliases?: UserAlias[];
  braze_ids?: string[];
  email_addresses?: EmailToDelete[];
  phone_numbers?: PhoneToDelete[];
}

export interface DeleteUsersResult {
  /** Ids that were queued for deletion */
  deleted: number;
  message?: string;
}

export interface DuplicateCampaignRequest {
  campaign_id: string;
  name: string;
  description?: string;
  tag_names?: string[];
}

/** Item of `emailAddresses.listHardBounces`. */
export type EmailAddressesListHardBouncesItem = HardBounce;

/** Query of `emailAddresses.listHardBounces`. */
export interface EmailAddressesListHardBouncesQuery {
  /** First day, YYYY-MM-DD, from midnight UTC. Format: date. */
  start_date?: string;
  /** Last day, YYYY-MM-DD, from midnight UTC. Format: date. */
  end_date: string;
  /**
   * Page size
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
   * Page size
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

/** Body of `emailAddresses.removeHardBounces`. */
export type EmailAddressesRemoveHardBouncesBody = EmailsRequest;

/** Reply of `emailAddresses.removeHardBounces`. */
export type EmailAddressesRemoveHardBouncesResponse = SuccessReply;

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
  file_name: string;
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
  app_id: string;
  subject?: string;
  /** An address or "Display Name <address>" */
  from: string;
  /** NO_REPLY_TO for none */
  reply_to?: string;
  bcc?: string;
  /** HTML */
  body?: string;
  plaintext_body?: string;
  preheader?: string;
  email_template_id?: string;
  message_variation_id?: string;
  extras?: {
    [key: string]: string;
  };
  headers?: {
    [key: string]: string;
  };
  should_inline_css?: boolean;
  attachments?: EmailAttachment[];
}

export interface EmailStats {
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

export interface EmailSubscriptionFilter {
  email_subscription_status: SubscriptionComparison;
}

export interface EmailTemplate {
  email_template_id?: string;
  template_name?: string;
  description?: string;
  subject?: string;
  preheader?: string;
  body?: string;
  plaintext_body?: string;
  should_inline_css?: boolean;
  tags?: string | string[];
  created_at?: string;
  updated_at?: string;
  message?: string;
}

export interface EmailTemplateList {
  /** Templates on this page */
  count?: number;
  templates?: EmailTemplateSummary[];
  message?: string;
}

export interface EmailTemplateSummary {
  email_template_id?: string;
  template_name?: string;
  created_at?: string;
  updated_at?: string;
  tags?: string[];
}

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
  /** ISO 8601 with zone */
  modified_after?: string;
  /** ISO 8601 with zone */
  modified_before?: string;
  /**
   * Page size
   * @default 100
   */
  limit?: number;
  /**
   * Templates to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `emailTemplates.list`. */
export type EmailTemplatesListResponse = EmailTemplateList;

export interface EmailToDelete {
  email: string;
  prioritization: DeletePrioritization;
}

export interface EmailToIdentify {
  external_id: string;
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
  meta?: {
    [key: string]: unknown;
  };
  /** Text of SCIM refusals */
  detail?: string;
  /** Status of SCIM refusals */
  status?: number;
}

export interface EventNameList {
  message: string;
  events?: string[];
}

/** One custom event of one user. Each object is a new event, also when it repeats another. */
export interface EventObject {
  /** Your id of the user */
  external_id?: string;
  user_alias?: UserAlias;
  braze_id?: string;
  email?: string;
  phone?: string;
  app_id?: string;
  /** At most 255 characters */
  name: string;
  /** ISO 8601 with a time zone */
  time: string;
  /** At most 100 KB; names of up to 255 characters without a leading $. time and event_name are reserved. */
  properties?: {
    [key: string]: unknown;
  };
  /** true never creates a user; always so with user_alias */
  _update_existing_only?: boolean;
}

/** Told to callback_endpoint. The files hold one JSON profile a line. */
export interface ExportCallback {
  success?: boolean;
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
  message: string;
  /** Prefix of the files in your own storage */
  object_prefix: string;
  /** Where the files will be; becomes valid later */
  url?: string;
}

/** One kind of identifier a request; up to 50 external_ids or user_aliases. */
export interface ExportUsersRequest {
  external_ids?: string[];
  user_aliases?: UserAlias[];
  device_id?: string;
  braze_id?: string;
  email_address?: string;
  /** E.164 */
  phone?: string;
  /** Mandatory for newer customers, and faster for all */
  fields_to_export?: ExportField[];
}

export interface ExportUsersResult {
  message: string;
  /** May be empty */
  users?: UserExport[];
  /** Ids that name no user */
  invalid_user_ids?: string[];
}

export interface ExportedApp {
  name?: string;
  platform?: string;
  version?: string;
  /** A string in exports of the control group */
  sessions?: number | string;
  first_used?: string;
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
  converted?: boolean;
  multiple_converted?: {
    [key: string]: boolean;
  };
  api_campaign_id?: string;
  variation_name?: string;
  variation_api_id?: string;
  in_control?: boolean;
}

export interface ExportedCanvas {
  name?: string;
  api_canvas_id?: string;
  last_received_message?: string;
  last_entered?: string;
  variation_name?: string;
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
  model?: string;
  os?: string;
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
  current_external_id: string;
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

export interface HardBounce {
  email?: string;
  hard_bounced_at?: string;
}

export interface HardBounceList {
  emails?: HardBounce[];
  message?: string;
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
  unique_recipients?: number;
  conversions?: number;
  conversions_by_send_time?: number;
  enrolled?: number;
  [key: string]: unknown;
}

export interface InvalidPhoneNumber {
  /** E.164 */
  phone?: string;
  invalid_detected_at?: string;
  reason?: "provider_error" | "deactivated" | (string & {});
}

export interface InvalidPhoneNumberList {
  sms?: InvalidPhoneNumber[];
  message?: string;
}

export interface KindlePush {
  alert: string;
  title: string;
  extra?: {
    [key: string]: unknown;
  };
  message_variation_id?: string;
  /** @default 0 */
  priority?: number;
  collapse_key?: string;
  sound?: string;
  custom_uri?: string;
}

export interface LastUsedAppFilter {
  last_used_app: {
    comparison: "after" | "before";
    /** ISO 8601 with zone */
    value: string;
  };
}

/** Body of `liveActivities.update`. */
export type LiveActivitiesUpdateBody = UpdateLiveActivityRequest;

/** Reply of `liveActivities.update`. */
export type LiveActivitiesUpdateResponse = SuccessReply;

export interface MediaAsset {
  name?: string;
  /** Bytes */
  size?: number;
  url?: string;
  ext?: string;
}

export interface MediaAssetError {
  name?: string;
  size?: number;
  ext?: string;
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

/** Without external_id a user with only this alias is made. */
export interface NewUserAlias {
  external_id?: string;
  alias_name: string;
  alias_label: string;
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
  external_id: string;
  /** E.164 */
  phone: string;
  prioritization: Prioritization;
}

export interface PreferenceCenterCreated {
  preference_center_api_id?: string;
  liquid_tag?: string;
  created_at?: string;
  message?: string;
}

export interface PreferenceCenterLink {
  rel: "icon" | "shortcut icon" | "apple-touch-icon";
  type?: "image/png" | "image/svg" | "image/gif" | "image/x-icon" | "image/svg+xml" | "mask-icon";
  sizes?: string;
  color?: string;
  href: string;
}

export interface PreferenceCenterList {
  preference_centers?: PreferenceCenterSummary[];
}

export interface PreferenceCenterOptions {
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

/** Body of `preferenceCenters.create`. */
export type PreferenceCentersCreateBody = CreatePreferenceCenterRequest;

/** Reply of `preferenceCenters.create`. */
export type PreferenceCentersCreateResponse = PreferenceCenterCreated;

/** Reply of `preferenceCenters.list`. */
export type PreferenceCentersListResponse = PreferenceCenterList;

/** Which user wins when an address belongs to several, best first. identified and unidentified exclude each other. */
export type Prioritization = ("identified" | "unidentified" | "most_recently_updated" | "least_recently_updated")[];

export interface ProductSummary {
  product_id?: string;
  /** Time of the first one */
  first?: string;
  /** Time of the last one */
  last?: string;
  count?: number;
}

/** One purchase of one user. A quantity of n is stored as n purchases. */
export interface Purchase {
  /** Your id of the user */
  external_id?: string;
  user_alias?: UserAlias;
  braze_id?: string;
  email?: string;
  phone?: string;
  app_id?: string;
  /** At most 255 characters */
  product_id: string;
  /** ISO 4217 code */
  currency: string;
  /** Of one piece */
  price: number;
  /** @default 1 */
  quantity?: number;
  /** ISO 8601 with a time zone */
  time: string;
  /** At most 50 KB. time, product_id, quantity, event_name, price and currency are reserved. */
  properties?: {
    [key: string]: unknown;
  };
  /** true never creates a user; always so with user_alias */
  _update_existing_only?: boolean;
}

export interface PushStats {
  variation_api_id?: string;
  sent?: number;
  direct_opens?: number;
  total_opens?: number;
  bounces?: number;
  body_clicks?: number;
}

export interface PushSubscriptionFilter {
  push_subscription_status: SubscriptionComparison;
}

export interface PushToken {
  app_id: string;
  token: string;
  /** 8 to 255 bytes */
  device_id?: string;
}

/** One user. Exactly one of external_user_id, user_alias, braze_id or email; email needs prioritization. A repeated user gets one message, with the last values. */
export interface Recipient {
  user_alias?: UserAlias;
  /** Your id of the user */
  external_user_id?: string;
  braze_id?: string;
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
  external_ids: string[];
}

/** A success, also when single ids were refused. */
export interface RemoveExternalIdsResult {
  message?: string;
  removed_ids?: string[];
  removal_errors?: IdError[];
}

export interface RenameExternalIdsRequest {
  external_id_renames: ExternalIdRename[];
}

/** A success, also when single ids were refused. */
export interface RenameExternalIdsResult {
  message?: string;
  external_ids?: string[];
  rename_errors?: IdError[];
}

/** Exactly one of asset_url and asset_file. */
export interface ReplaceMediaAssetRequest {
  asset_id: string;
  /** Where the file is fetched */
  asset_url?: string;
  asset_file?: Blob | File | Uint8Array;
}

export interface ReplaceMediaAssetResult {
  info?: string;
  new_image_asset?: MediaAsset;
}

/** When to send. */
export interface Schedule {
  /** ISO 8601 in UTC; without a zone beside in_local_time or at_optimal_time */
  time: string;
  /** At that hour in the user's own time zone */
  in_local_time?: boolean;
  /** At the user's best time of that day */
  at_optimal_time?: boolean;
}

export interface ScheduleCampaignRequest {
  campaign_id: string;
  send_id?: string;
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

export interface ScheduleCanvasRequest {
  canvas_id: string;
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
  external_user_ids?: string[];
  user_aliases?: UserAlias[];
  audience?: ConnectedAudience;
  segment_id?: string;
  campaign_id?: string;
  send_id?: string;
  /** @default false */
  override_messaging_limits?: boolean;
  /** @default "subscribed" */
  recipient_subscription_state?: "opted_in" | "subscribed" | "all";
  schedule: Schedule;
  messages?: MessageObjects;
}

export interface ScheduleReply {
  dispatch_id?: string;
  schedule_id: string;
  message?: string;
}

export interface ScheduledBroadcast {
  name?: string;
  id?: string;
  type?: "Canvas" | "Campaign" | (string & {});
  tags?: string[];
  next_send_time?: string;
  /** local_time_zones, intelligent_delivery or the name of the company's time zone */
  schedule_type?: string;
}

export interface ScheduledBroadcastList {
  scheduled_broadcasts?: ScheduledBroadcast[];
  message?: string;
}

/** Rights in one workspace, named by appGroupName or appGroupId. */
export interface ScimAppGroup {
  appGroupName?: string;
  appGroupId?: string;
  appGroupPermissionSets?: ScimPermissionSet[];
  /** Legacy or granular permission names */
  appGroupPermissions?: string[];
  team?: ScimTeam[];
}

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
  /** In requests */
  appGroupPermissionSetID?: string;
  /** In replies */
  appGroupPermissionSetId?: string;
  permissions?: string[];
}

export interface ScimPermissions {
  companyPermissions?: ("admin" | "manage_company_settings" | "add_remove_app_groups" | (string & {}))[];
  roles?: ScimRole[];
  appGroup?: ScimAppGroup[];
}

export interface ScimPermissionsInput {
  companyPermissions?: ("admin" | "manage_company_settings" | "add_remove_app_groups")[];
  roles?: ScimRole[];
  appGroup?: ScimAppGroup[];
}

/** Named by roleName or roleId. */
export interface ScimRole {
  roleName?: string;
  roleId?: string;
  /** In replies */
  appGroup?: ScimAppGroup[];
}

export interface ScimTeam {
  teamName?: string;
  teamId?: string;
  teamPermissions?: string[];
}

/** A user of the dashboard. */
export interface ScimUser {
  schemas?: string[];
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
  schemas?: string[];
  totalResults?: number;
  Resources?: ScimUser[];
}

/** Body of `scimUsers.create`. */
export type ScimUsersCreateBody = CreateScimUserRequest;

/** Reply of `scimUsers.create`. */
export type ScimUsersCreateResponse = ScimUser;

/** Reply of `scimUsers.get`. */
export type ScimUsersGetResponse = ScimUser;

/** Query of `scimUsers.search`. */
export interface ScimUsersSearchQuery {
  /** Of the form userName eq "user@example.com" */
  filter: string;
}

/** Reply of `scimUsers.search`. */
export type ScimUsersSearchResponse = ScimUserList;

export interface Segment {
  message: string;
  /** ISO 8601 */
  created_at?: string;
  /** ISO 8601 */
  updated_at?: string;
  name?: string;
  description?: string;
  /** The filters in words */
  text_description?: string;
  tags?: string[];
  teams?: string[];
}

/** Starts an export to files; one export a segment at a time. */
export interface SegmentExportRequest {
  segment_id: string;
  /** URL that is told when the files are ready */
  callback_endpoint?: string;
  fields_to_export: ExportField[];
  custom_attributes_to_export?: string[];
  /** @default "zip" */
  output_format?: "zip" | "gzip";
}

export interface SegmentList {
  message: string;
  segments?: SegmentSummary[];
}

export interface SegmentSummary {
  id?: string;
  name?: string;
  analytics_tracking_enabled?: boolean;
  tags?: string[];
}

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

export interface SendId {
  message?: string;
  send_id?: string;
}

/** Needs external_user_ids, user_aliases, segment_id or audience. broadcast must be true when no users are named. */
export interface SendMessagesRequest {
  /**
   * true sends to a whole segment or audience; never beside named users
   * @default false
   */
  broadcast?: boolean;
  external_user_ids?: string[];
  user_aliases?: UserAlias[];
  segment_id?: string;
  audience?: ConnectedAudience;
  /** Campaign that statistics are booked on */
  campaign_id?: string;
  /** Send id that statistics are booked on */
  send_id?: string;
  /** @default false */
  override_frequency_capping?: boolean;
  /** @default "subscribed" */
  recipient_subscription_state?: "opted_in" | "subscribed" | "all";
  messages?: MessageObjects;
}

export interface SendReply {
  message: string;
  dispatch_id?: string;
  /** Of tracked broadcasts */
  send_id?: string;
  /** What was refused although the call went through */
  errors?: string[];
  /** Of a paused or archived canvas: nothing is sent */
  notice?: string;
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

/** One of external_id, email or phone: email for email groups, phone for SMS and RCS groups. */
export interface SetSubscriptionStatusRequest {
  subscription_group_id: string;
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

export interface SmsMessage {
  subscription_group_id: string;
  message_variation_id?: string;
  body: string;
  app_id: string;
  /** Images; the shape of an entry is not documented */
  media_items?: unknown[];
  link_shortening_enabled?: boolean;
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
   * Page size
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
  /** Only this reason; default both */
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

export interface SmsStats {
  variation_api_id?: string;
  sent?: number;
  sent_to_carrier?: number;
  delivered?: number;
  rejected?: number;
  delivery_failed?: number;
  clicks?: number;
  opt_out?: number;
  help?: number;
}

export interface SubscribedUser {
  email?: string | null;
  phone?: string | null;
  external_id?: string | null;
  subscription_groups?: UserSubscriptionGroup[];
}

export interface SubscribedUserList {
  users?: SubscribedUser[];
  total_count?: number;
  message?: string;
}

export interface SubscriptionComparison {
  comparison: "is" | "is_not";
  value: SubscriptionStateInput;
}

export interface SubscriptionGroupChange {
  subscription_group_id: string;
  subscription_state: "subscribed" | "unsubscribed";
  /** SMS groups only */
  use_double_opt_in_logic?: boolean;
}

/** One of external_ids, emails or phones, up to 50. */
export interface SubscriptionGroupStatus {
  subscription_group_id: string;
  subscription_state: "subscribed" | "unsubscribed";
  external_ids?: string[];
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
  /** Up to 50 */
  external_id?: string[];
  /** Up to 50 */
  email?: string[];
  /** Up to 50, E.164 */
  phone?: string[];
}

/** Reply of `subscriptionGroups.getStatus`. */
export type SubscriptionGroupsGetStatusResponse = SubscriptionStatus;

/** Item of `subscriptionGroups.listForUser`. */
export type SubscriptionGroupsListForUserItem = SubscribedUser;

/** Query of `subscriptionGroups.listForUser`. */
export interface SubscriptionGroupsListForUserQuery {
  /** Up to 50 */
  external_id?: string[];
  /** Up to 50 */
  email?: string[];
  /** Up to 50, E.164 */
  phone?: string[];
  /**
   * Page size
   * @default 100
   */
  limit?: number;
  /**
   * Users to skip
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
  subscription_group_id: string;
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
  message?: string;
}

/** Accepted and queued; never a proof of delivery. */
export interface SuccessReply {
  /** "success", also when single items were refused */
  message: string;
  /** What was refused although the call went through */
  errors?: unknown[];
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
  message?: string;
}

/** The user after the change. */
export interface SyncTrackedUser {
  external_id?: string;
  user_alias?: UserAlias;
  braze_id?: string;
  email?: string;
  phone?: string;
  custom_attributes?: {
    [key: string]: unknown;
  };
  custom_events?: ActivitySummary[];
  purchase_events?: ProductSummary[];
}

/** One object that was refused. */
export interface TrackError {
  type?: TrackErrorCode;
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
  message?: string;
  attributes_processed?: number;
  events_processed?: number;
  purchases_processed?: number;
  errors?: TrackError[];
}

/** Body of `transactionalEmails.send`. */
export type TransactionalEmailsSendBody = SendTransactionalEmailRequest;

/** Reply of `transactionalEmails.send`. */
export type TransactionalEmailsSendResponse = TransactionalSend;

/** What became of a transactional email. Times are ISO 8601 with offset and milliseconds. */
export interface TransactionalPostback {
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
  external_user_id?: string;
  user_alias?: UserAlias;
  attributes?: UserAttributes;
}

export interface TransactionalSend {
  dispatch_id?: string;
  status?: TransactionalStatus;
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
  message?: string;
}

export interface TranslationLocale {
  uuid?: string;
  name?: string;
  country?: string;
  language?: string;
  locale_key?: string;
}

/** Texts by translation id. */
export interface TranslationMap {
  [key: string]: string;
}

/** Recipients, or broadcast true with an optional audience; never both. */
export interface TriggerCampaignRequest {
  campaign_id: string;
  send_id?: string;
  trigger_properties?: TriggerProperties;
  /**
   * true sends to the campaign's whole audience; needed when no recipients are named
   * @default false
   */
  broadcast?: boolean;
  audience?: ConnectedAudience;
  recipients?: Recipient[];
  /** Not with broadcast */
  attachments?: EmailAttachment[];
}

/** Recipients, or broadcast true with an optional audience; never both. */
export interface TriggerCanvasRequest {
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
  recipients?: Recipient[];
}

/** Values for the message's personalisation, at most 50 KB. */
export interface TriggerProperties {
  [key: string]: unknown;
}

export interface Unsubscribe {
  email?: string;
  unsubscribed_at?: string;
}

export interface UnsubscribeList {
  emails?: Unsubscribe[];
  message?: string;
}

export interface UpdateLiveActivityRequest {
  app_id: string;
  activity_id: string;
  /** The activity's own state */
  content_state: {
    [key: string]: unknown;
  };
  end_activity?: boolean;
  /** ISO 8601 with zone */
  dismissal_date?: string;
  /** ISO 8601 with zone */
  stale_date?: string;
  notification?: ApplePush;
}

export interface UpdateScheduleRequest {
  schedule_id: string;
  schedule?: Schedule;
  messages?: MessageObjects;
}

/** A second name for a user. Name and label are 1 to 236 bytes. */
export interface UserAlias {
  alias_name: string;
  alias_label: string;
}

/** Item of `userAliases.createAll`. */
export type UserAliasesCreateAllItem = NewUserAlias;

/** Body of `userAliases.create`. */
export type UserAliasesCreateBody = CreateAliasesRequest;

/** Reply of `userAliases.create`. */
export type UserAliasesCreateResponse = AliasesProcessed;

/** One user and what to set. Exactly one of external_id, user_alias, braze_id, email or phone names the user. Other keys are custom attributes; null removes one, and { inc }, { add }, { remove } or { $add, $remove, $update } change one in place. */
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
  alias_name?: string;
  alias_label?: string;
  /** ISO 3166-1 alpha-2 */
  country?: string | null;
  current_location?: {
    longitude: number;
    latitude: number;
  };
  /** ISO 8601 with zone */
  date_of_first_session?: string;
  /** ISO 8601 with zone */
  date_of_last_session?: string;
  /** Date of birth. Format: date. */
  dob?: string;
  email_subscribe?: SubscriptionStateInput;
  email_open_tracking_disabled?: boolean;
  email_click_tracking_disabled?: boolean;
  facebook?: {
    id?: string;
    likes?: string[];
    num_friends?: number;
  };
  first_name?: string | null;
  /** Male, female, other, not applicable, prefer not to say */
  gender?: "M" | "F" | "O" | "N" | "P" | null;
  home_city?: string | null;
  /** ISO 639-1 */
  language?: string | null;
  last_name?: string | null;
  /** ISO 8601 with zone */
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
  [key: string]: unknown;
}

/** A profile; only the fields that were asked for. Times come in several text forms and are left as they are. */
export interface UserExport {
  /** Such as "2020-07-10 15:00:00.000 UTC" */
  created_at?: string;
  external_id?: string;
  user_aliases?: UserAlias[];
  braze_id?: string;
  random_bucket?: number;
  first_name?: string;
  last_name?: string;
  email?: string;
  dob?: string;
  home_city?: string;
  country?: string;
  phone?: string;
  language?: string;
  time_zone?: string;
  /** Longitude, latitude */
  last_coordinates?: number[];
  gender?: "M" | "F" | "O" | "N" | "P" | (string & {}) | null;
  total_revenue?: number;
  attributed_campaign?: string;
  attributed_source?: string;
  attributed_adgroup?: string;
  attributed_ad?: string;
  push_subscribe?: SubscriptionState;
  push_opted_in_at?: string;
  email_subscribe?: SubscriptionState;
  uninstalled_at?: string;
  created_from?: string;
  custom_attributes?: {
    [key: string]: unknown;
  };
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

export interface WebPush {
  alert: string;
  title: string;
  extra?: {
    [key: string]: unknown;
  };
  message_variation_id?: string;
  custom_uri?: string;
  image_url?: string;
  large_image_url?: string;
  require_interaction?: boolean;
  /** Seconds */
  time_to_live?: number;
  /** @default false */
  send_to_most_recent_device_only?: boolean;
  buttons?: WebPushButton[];
}

export interface WebPushButton {
  text: string;
  /** @default "OPEN_APP" */
  action?: "OPEN_APP" | "URI" | "CLOSE";
  uri?: string;
}

export interface WebhookMessage {
  url: string;
  request_method: "POST" | "PUT" | "DELETE" | "GET";
  request_headers?: {
    [key: string]: string;
  };
  body?: string;
  message_variation_id?: string;
}

export interface WebhookStats {
  variation_api_id?: string;
  sent?: number;
  errors?: number;
}

export interface WhatsAppButton {
  text: string;
}

/** Of flow_response_message. */
export interface WhatsAppFlow {
  header_text?: string;
  body: string;
  footer?: string;
  flow_button: {
    caption: string;
    flow_id: string;
  };
  generate_custom_attribute?: boolean;
}

/** Of text_image_response_message. */
export interface WhatsAppImage {
  image_uri: string;
  caption?: string;
}

/** Of list_response_message; at most 10 rows over all sections. */
export interface WhatsAppList {
  header?: string;
  body: string;
  footer?: string;
  list: {
    list_button_text: string;
    list_sections: WhatsAppListSection[];
  };
}

export interface WhatsAppListRow {
  row_title: string;
  row_description?: string;
}

export interface WhatsAppListSection {
  section_title: string;
  list_rows: WhatsAppListRow[];
}

export interface WhatsAppMessage {
  app_id: string;
  subscription_group_id: string;
  message_variation_id?: string;
  message_type:
    | "template_message"
    | "text_response_message"
    | "text_image_response_message"
    | "quick_reply_response_message"
    | "list_response_message"
    | "flow_response_message";
  /** The shape that message_type names */
  message: WhatsAppTemplate | WhatsAppText | WhatsAppImage | WhatsAppQuickReply | WhatsAppList | WhatsAppFlow;
}

/** Of quick_reply_response_message. header_image_uri and header_text exclude each other. */
export interface WhatsAppQuickReply {
  body: string;
  header_image_uri?: string;
  header_text?: string;
  footer?: string;
  buttons: WhatsAppButton[];
}

export interface WhatsAppStats {
  variation_api_id?: string;
  sent?: number;
  delivered?: number;
  failed?: number;
  read?: number;
}

/** Of template_message. Variables are keyed by their index, from 0. */
export interface WhatsAppTemplate {
  template_name: string;
  template_language_code: string;
  header_variables?: {
    [key: string]: string;
  };
  body_variables?: {
    [key: string]: string;
  };
  button_variables?: {
    [key: string]: string;
  };
  header_media_uri?: string;
}

/** Of text_response_message. */
export interface WhatsAppText {
  body: string;
  preview_url?: boolean;
}
