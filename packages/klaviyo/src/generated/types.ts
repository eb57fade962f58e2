// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

export interface ABTestSendStrategy {
  method: "ab_test_campaign";
}

export interface APIMethodFilter {
  field: "method";
  method: "api";
  filter?: InStringArrayFilter;
}

/** A Klaviyo account. */
export interface Account {
  type: "account";
  id: string;
  attributes: AccountAttributes;
  links: ObjectLinks;
}

export interface AccountAttributes {
  /** True for a sandbox account */
  test_account: boolean;
  contact_information: ContactInformation;
  industry?: string | null;
  timezone: string;
  /** ISO 4217 code */
  preferred_currency: string;
  /** The company id of the /client operations */
  public_api_key: string;
  locale: string;
}

export interface AccountCollection {
  data: Account[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[account]. */
export type AccountField =
  | "contact_information"
  | "contact_information.default_sender_email"
  | "contact_information.default_sender_name"
  | "contact_information.organization_name"
  | "contact_information.street_address"
  | "contact_information.street_address.address1"
  | "contact_information.street_address.address2"
  | "contact_information.street_address.city"
  | "contact_information.street_address.country"
  | "contact_information.street_address.region"
  | "contact_information.street_address.zip"
  | "contact_information.website_url"
  | "id"
  | "industry"
  | "locale"
  | "preferred_currency"
  | "public_api_key"
  | "test_account"
  | "timezone";

export interface AccountReply {
  data: Account;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Query of `accounts.get`. */
export interface AccountsGetQuery {
  /** Fields of account to return; all by default */
  "fields[account]"?: AccountField[];
}

/** Reply of `accounts.get`. */
export type AccountsGetResponse = AccountReply;

/** Query of `accounts.list`. */
export interface AccountsListQuery {
  /** Fields of account to return; all by default */
  "fields[account]"?: AccountField[];
}

/** Reply of `accounts.list`. */
export type AccountsListResponse = AccountCollection;

export interface AgentHints {
  next_steps?: string[];
}

export interface AlltimeDateFilter {
  type: "date";
  operator: "alltime";
}

export interface AnniversaryDateFilter {
  type: "date";
  operator: "anniversary" | "anniversary-month" | (string & {});
}

export interface AnniversaryDateFilterInput {
  type: "date";
  operator: "anniversary" | "anniversary-month";
}

/** Here the definition is flat, unlike in CampaignMessage. */
export interface AssignedCampaignMessage {
  type: "campaign-message";
  id: string;
  attributes: AssignedCampaignMessageAttributes;
  relationships?: {
    campaign?: CampaignToOne;
    template?: TemplateToOne;
    image?: UploadedImageToOne;
  };
  links: ObjectLinks;
}

export interface AssignedCampaignMessageAttributes {
  label: string;
  channel: string;
  content: EmailContent | SmsContent;
  send_times?: SendTime[] | null;
  render_options?: RenderOptions | null;
  /** Format: date-time. */
  created_at?: string | null;
  /** Format: date-time. */
  updated_at?: string | null;
}

export interface AssignedCampaignMessageReply {
  data: AssignedCampaignMessage;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** What an event is credited to. */
export interface Attribution {
  type: "attribution";
  id: string;
  relationships?: {
    event?: TrackedEventToOne;
    "attributed-event"?: TrackedEventToOne;
    campaign?: CampaignToOne;
    "campaign-message"?: CampaignMessageToOne;
    flow?: FlowToOne;
    "flow-message"?: FlowMessageToOne;
    "flow-message-variation"?: FlowMessageToOne;
  };
  links: ObjectLinks;
}

/** Names for fields[attribution]. */
export type AttributionField = "id";

export interface AttributionRef {
  type: "attribution";
  id: string;
}

export interface AttributionToMany {
  data?: AttributionRef[];
  links?: RelationshipLinks;
}

export interface Audiences {
  /** Ids of lists and segments */
  included: string[];
  /** Ids of lists and segments */
  excluded?: string[] | null;
}

export interface BackInStockMethodFilter {
  field: "method";
  method: "back_in_stock";
}

export interface BooleanFilter {
  type: "boolean";
  operator: "equals";
  value: boolean;
}

export interface BounceDateFilter {
  field: "bounce_date";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter
    | IsSetExistenceFilter;
}

export interface BounceDateFilterInput {
  field: "bounce_date";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput
    | IsSetExistenceFilter;
}

export interface BulkEventEntry {
  type: "event";
  attributes: BulkEventEntryAttributes;
}

export interface BulkEventEntryAttributes {
  properties: {
    [key: string]: unknown;
  };
  /** Format: date-time. */
  time?: string | null;
  value?: number | null;
  value_currency?: string | null;
  backfill?: boolean | null;
  metric: {
    data: EventMetric;
  };
  unique_id?: string | null;
}

export interface BulkEventGroup {
  type: "event-bulk-create";
  attributes: BulkEventGroupAttributes;
}

export interface BulkEventGroupAttributes {
  backfill?: boolean | null;
  profile: {
    data: BulkEventProfile;
  };
  events: {
    data: BulkEventEntry[];
  };
}

export interface BulkEventProfile {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: BulkEventProfileAttributes;
  meta?: ProfileMeta;
}

export interface BulkEventProfileAttributes {
  email?: string | null;
  phone_number?: string | null;
  external_id?: string | null;
  anonymous_id?: string | null;
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
}

export interface BulkRemoveMethodFilter {
  field: "method";
  method: "bulk_remove";
}

export interface CalendarDateFilter {
  type: "date";
  operator: "calendar-month";
  value: number;
}

/** A message to lists and segments, sent once. */
export interface Campaign {
  type: "campaign";
  id: string;
  attributes: CampaignAttributes;
  relationships?: {
    "campaign-messages"?: CampaignMessageToMany;
    tags?: TagToMany;
  };
  links: ObjectLinks;
}

export interface CampaignAttributes {
  name: string;
  status:
    | "Adding Recipients"
    | "Cancelled"
    | "Cancelled: Account Disabled"
    | "Cancelled: Billing Limit"
    | "Cancelled: Internal Error"
    | "Cancelled: Misconfigured"
    | "Cancelled: No Recipients"
    | "Cancelled: Smart Sending"
    | "Draft"
    | "Preparing to schedule"
    | "Preparing to send"
    | "Queued without Recipients"
    | "Scheduled"
    | "Sending"
    | "Sending Segments"
    | "Sent"
    | "Unknown"
    | "Variations Sent"
    | (string & {});
  archived: boolean;
  audiences: Audiences;
  send_options: SendOptions;
  tracking_options?: EmailTrackingOptions | SmsTrackingOptions | null;
  send_strategy:
    | StaticSendStrategy
    | SmartSendTimeStrategy
    | ThrottledSendStrategy
    | ImmediateSendStrategy
    | ABTestSendStrategy
    | UnsupportedSendStrategy;
  /** Format: date-time. */
  created_at: string;
  /** Format: date-time. */
  scheduled_at?: string | null;
  /** Format: date-time. */
  updated_at: string;
  /** Format: date-time. */
  send_time?: string | null;
}

export interface CampaignCollection {
  data: Campaign[];
  included?: CampaignIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CampaignCreate {
  data: CampaignCreateData;
}

export interface CampaignCreateAttributes {
  name: string;
  audiences: Audiences;
  send_strategy?:
    | StaticSendStrategy
    | ThrottledSendStrategyInput
    | ImmediateSendStrategy
    | SmartSendTimeStrategy
    | null;
  send_options?: SendOptions | null;
  tracking_options?: EmailTrackingOptionsInput | SmsTrackingOptionsInput | null;
  "campaign-messages": {
    data: CampaignMessageCreate[];
  };
}

export interface CampaignCreateData {
  type: "campaign";
  attributes: CampaignCreateAttributes;
}

export interface CampaignDocument {
  data: Campaign;
  included?: CampaignIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[campaign]. */
export type CampaignField =
  | "archived"
  | "audiences"
  | "audiences.excluded"
  | "audiences.included"
  | "created_at"
  | "id"
  | "name"
  | "scheduled_at"
  | "send_options"
  | "send_options.use_smart_sending"
  | "send_strategy"
  | "send_strategy.date"
  | "send_strategy.datetime"
  | "send_strategy.method"
  | "send_strategy.options"
  | "send_strategy.options.is_local"
  | "send_strategy.options.send_past_recipients_immediately"
  | "send_strategy.throttle_percentage"
  | "send_time"
  | "status"
  | "tracking_options"
  | "tracking_options.add_tracking_params"
  | "tracking_options.custom_tracking_params"
  | "tracking_options.is_tracking_clicks"
  | "tracking_options.is_tracking_opens"
  | "updated_at";

export type CampaignIncluded = CampaignMessage | Tag;

/** What a campaign sends. */
export interface CampaignMessage {
  type: "campaign-message";
  id: string;
  attributes: CampaignMessageAttributes;
  relationships?: {
    campaign?: CampaignToOne;
    template?: TemplateToOne;
    image?: UploadedImageToOne;
  };
  links: ObjectLinks;
}

export interface CampaignMessageAssignTemplate {
  data: CampaignMessageAssignTemplateData;
}

export interface CampaignMessageAssignTemplateData {
  type: "campaign-message";
  id: string;
  relationships: {
    template: {
      data: TemplateRef;
    };
  };
}

export interface CampaignMessageAttributes {
  definition?:
    | EmailMessageDefinition
    | SmsMessageDefinition
    | PushMessageDefinition
    | SilentPushMessageDefinition
    | null;
  send_times?: SendTime[] | null;
  /** Format: date-time. */
  created_at?: string | null;
  /** Format: date-time. */
  updated_at?: string | null;
}

export interface CampaignMessageCollection {
  data: CampaignMessage[];
  included?: CampaignMessageIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CampaignMessageCreate {
  type: "campaign-message";
  attributes: CampaignMessageCreateAttributes;
  relationships?: {
    image?: {
      data: UploadedImageRef;
    };
  };
}

export interface CampaignMessageCreateAttributes {
  definition:
    | EmailMessageDefinition
    | SmsMessageDefinitionCreate
    | PushMessageDefinitionCreate
    | SilentPushMessageDefinitionCreate;
}

export interface CampaignMessageDocument {
  data: CampaignMessage;
  included?: CampaignMessageIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[campaign-message]. */
export type CampaignMessageField =
  | "created_at"
  | "definition"
  | "definition.channel"
  | "definition.content"
  | "definition.content.action_buttons"
  | "definition.content.bcc_email"
  | "definition.content.body"
  | "definition.content.cc_email"
  | "definition.content.dynamic_image"
  | "definition.content.from_email"
  | "definition.content.from_label"
  | "definition.content.media_url"
  | "definition.content.preview_text"
  | "definition.content.reply_to_email"
  | "definition.content.subject"
  | "definition.content.title"
  | "definition.kv_pairs"
  | "definition.label"
  | "definition.notification_type"
  | "definition.options"
  | "definition.options.badge"
  | "definition.options.badge.badge_options"
  | "definition.options.badge.badge_options.badge_config"
  | "definition.options.badge.badge_options.set_from_property"
  | "definition.options.badge.badge_options.value"
  | "definition.options.badge.display"
  | "definition.options.on_open"
  | "definition.options.on_open.android_deep_link"
  | "definition.options.on_open.ios_deep_link"
  | "definition.options.on_open.type"
  | "definition.options.on_open.web_url"
  | "definition.options.play_sound"
  | "definition.render_options"
  | "definition.render_options.add_info_link"
  | "definition.render_options.add_opt_out_language"
  | "definition.render_options.add_org_prefix"
  | "definition.render_options.shorten_links"
  | "id"
  | "send_times"
  | "updated_at";

export type CampaignMessageIncluded = Campaign | UploadedImage | Template;

export interface CampaignMessageRef {
  type: "campaign-message";
  id: string;
}

export interface CampaignMessageToMany {
  data?: CampaignMessageRef[];
  links?: RelationshipLinks;
}

export interface CampaignMessageToOne {
  data?: CampaignMessageRef;
  links?: RelationshipLinks;
}

/** Body of `campaignMessages.assignTemplate`. */
export type CampaignMessagesAssignTemplateBody = CampaignMessageAssignTemplate;

/** Query of `campaignMessages.assignTemplate`. */
export interface CampaignMessagesAssignTemplateQuery {
  /** Fields of campaign-message to return; all by default */
  "fields[campaign-message]"?: (
    | "channel"
    | "content"
    | "content.bcc_email"
    | "content.body"
    | "content.cc_email"
    | "content.from_email"
    | "content.from_label"
    | "content.media_url"
    | "content.preview_text"
    | "content.reply_to_email"
    | "content.subject"
    | "created_at"
    | "id"
    | "label"
    | "render_options"
    | "render_options.add_info_link"
    | "render_options.add_opt_out_language"
    | "render_options.add_org_prefix"
    | "render_options.shorten_links"
    | "send_times"
    | "updated_at"
  )[];
}

/** Reply of `campaignMessages.assignTemplate`. */
export type CampaignMessagesAssignTemplateResponse = AssignedCampaignMessageReply;

/** Query of `campaignMessages.get`. */
export interface CampaignMessagesGetQuery {
  /** Fields of campaign-message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of image to return; all by default */
  "fields[image]"?: UploadedImageField[];
  /** Fields of template to return; all by default */
  "fields[template]"?: TemplateField[];
  /** Related resources to return in `included` */
  include?: ("campaign" | "image" | "template")[];
}

/** Reply of `campaignMessages.get`. */
export type CampaignMessagesGetResponse = CampaignMessageDocument;

export interface CampaignRef {
  type: "campaign";
  id: string;
}

/** Ids of campaigns. */
export interface CampaignRefList {
  data: CampaignRef[];
}

export interface CampaignReply {
  data: Campaign;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignSend {
  data: CampaignSendData;
}

export interface CampaignSendData {
  type: "campaign-send-job";
  id: string;
}

export interface CampaignSendJob {
  type: "campaign-send-job";
  id: string;
  attributes: CampaignSendJobAttributes;
  links: ObjectLinks;
}

export interface CampaignSendJobAttributes {
  status: JobStatus;
}

/** Names for fields[campaign-send-job]. */
export type CampaignSendJobField = "id" | "status";

export interface CampaignSendJobReply {
  data: CampaignSendJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignToMany {
  data?: CampaignRef[];
  links?: RelationshipLinks;
}

export interface CampaignToOne {
  data?: CampaignRef;
  links?: RelationshipLinks;
}

export interface CampaignValuesQuery {
  data: CampaignValuesQueryData;
}

export interface CampaignValuesQueryAttributes {
  statistics: (
    | "average_order_value"
    | "bounce_rate"
    | "bounced"
    | "bounced_or_failed"
    | "bounced_or_failed_rate"
    | "click_rate"
    | "click_to_open_rate"
    | "clicks"
    | "clicks_unique"
    | "conversion_rate"
    | "conversion_uniques"
    | "conversion_value"
    | "conversions"
    | "delivered"
    | "delivery_rate"
    | "failed"
    | "failed_rate"
    | "message_segment_count_sum"
    | "open_rate"
    | "opens"
    | "opens_unique"
    | "recipients"
    | "revenue_per_recipient"
    | "spam_complaint_rate"
    | "spam_complaints"
    | "text_message_credit_usage_amount"
    | "text_message_roi"
    | "text_message_spend"
    | "unsubscribe_rate"
    | "unsubscribe_uniques"
    | "unsubscribes"
  )[];
  timeframe: Timeframe | CustomTimeframe;
  /** Metric that counts as a conversion */
  conversion_metric_id: string;
  group_by?:
    | (
        | "campaign_id"
        | "campaign_message_id"
        | "campaign_message_name"
        | "group"
        | "group_name"
        | "send_channel"
        | "tag_id"
        | "tag_name"
        | "text_message_format"
        | "variation"
        | "variation_name"
      )[]
    | null;
  /** Klaviyo filter, such as equals(campaign_id,"01H…") */
  filter?: string | null;
}

export interface CampaignValuesQueryData {
  type: "campaign-values-report";
  attributes: CampaignValuesQueryAttributes;
}

export interface CampaignValuesReply {
  data: CampaignValuesReport;
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CampaignValuesReport {
  type: "campaign-values-report";
  attributes: CampaignValuesReportAttributes;
  relationships?: {
    campaigns?: CampaignToMany;
  };
}

export interface CampaignValuesReportAttributes {
  results: ReportRow[];
}

/** Names for fields[campaign-values-report]. */
export type CampaignValuesReportField = "id" | "results";

/** Body of `campaigns.create`. */
export type CampaignsCreateBody = CampaignCreate;

/** Query of `campaigns.create`. */
export interface CampaignsCreateQuery {
  /** Fields of campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
}

/** Reply of `campaigns.create`. */
export type CampaignsCreateResponse = CampaignReply;

/** Query of `campaigns.get`. */
export interface CampaignsGetQuery {
  /** Fields of campaign-message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Related resources to return in `included` */
  include?: ("campaign-messages" | "tags")[];
}

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = CampaignDocument;

/** Item of `campaigns.list`. */
export type CampaignsListItem = Campaign;

/** Query of `campaigns.listMessages`. */
export interface CampaignsListMessagesQuery {
  /** Fields of campaign-message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of image to return; all by default */
  "fields[image]"?: UploadedImageField[];
  /** Fields of template to return; all by default */
  "fields[template]"?: TemplateField[];
  /** Related resources to return in `included` */
  include?: ("campaign" | "image" | "template")[];
}

/** Reply of `campaigns.listMessages`. */
export type CampaignsListMessagesResponse = CampaignMessageCollection;

/** Query of `campaigns.list`. */
export interface CampaignsListQuery {
  /** Fields of campaign-message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Conditions joined by commas. id (any); messages.channel (equals); name (contains); status (any, equals); archived (equals); created_at (greater-or-equal, greater-than, less-or-equal, less-than); scheduled_at (greater-or-equal, greater-than, less-or-equal, less-than); updated_at (greater-or-equal, greater-than, less-or-equal, less-than) */
  filter: string;
  /** Related resources to return in `included` */
  include?: ("campaign-messages" | "tags")[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 100
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?:
    | "created_at"
    | "-created_at"
    | "id"
    | "-id"
    | "name"
    | "-name"
    | "scheduled_at"
    | "-scheduled_at"
    | "updated_at"
    | "-updated_at";
}

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignCollection;

/** Body of `campaigns.send`. */
export type CampaignsSendBody = CampaignSend;

/** Query of `campaigns.send`. */
export interface CampaignsSendQuery {
  /** Fields of campaign-send-job to return; all by default */
  "fields[campaign-send-job]"?: CampaignSendJobField[];
}

/** Reply of `campaigns.send`. */
export type CampaignsSendResponse = CampaignSendJobReply;

export interface CarrierDeactivationMethodFilter {
  field: "method";
  method: "carrier_deactivation";
}

export interface CatalogCategoryRef {
  type: "catalog-category";
  id: string;
}

/** A product. */
export interface CatalogItem {
  type: "catalog-item";
  id: string;
  attributes: CatalogItemAttributes;
  relationships?: {
    variants?: CatalogVariantToMany;
  };
  links: ObjectLinks;
}

export interface CatalogItemAttributes {
  external_id?: string | null;
  title?: string | null;
  description?: string | null;
  price?: number | null;
  url?: string | null;
  image_full_url?: string | null;
  image_thumbnail_url?: string | null;
  images?: string[] | null;
  /** Keys of your own */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  published?: boolean | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
}

export interface CatalogItemCollection {
  data: CatalogItem[];
  included?: CatalogVariant[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemCreate {
  data: CatalogItemCreateData;
}

export interface CatalogItemCreateAttributes {
  /** Id in your shop */
  external_id: string;
  integration_type?: "$custom" | null;
  title: string;
  price?: number | null;
  /** Only $default today */
  catalog_type?: string | null;
  description: string;
  url: string;
  image_full_url?: string | null;
  image_thumbnail_url?: string | null;
  images?: string[] | null;
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  published?: boolean | null;
}

export interface CatalogItemCreateData {
  type: "catalog-item";
  attributes: CatalogItemCreateAttributes;
  relationships?: {
    categories?: {
      data: CatalogCategoryRef[];
    };
  };
}

export interface CatalogItemDocument {
  data: CatalogItem;
  included?: CatalogVariant[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[catalog-item]. */
export type CatalogItemField =
  | "created"
  | "custom_metadata"
  | "description"
  | "external_id"
  | "id"
  | "image_full_url"
  | "image_thumbnail_url"
  | "images"
  | "price"
  | "published"
  | "title"
  | "updated"
  | "url";

export interface CatalogItemRef {
  type: "catalog-item";
  id: string;
}

export interface CatalogItemReply {
  data: CatalogItem;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemToOne {
  data?: CatalogItemRef;
  links?: RelationshipLinks;
}

/** Body of `catalogItems.create`. */
export type CatalogItemsCreateBody = CatalogItemCreate;

/** Query of `catalogItems.create`. */
export interface CatalogItemsCreateQuery {
  /** Fields of catalog-item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
}

/** Reply of `catalogItems.create`. */
export type CatalogItemsCreateResponse = CatalogItemReply;

/** Query of `catalogItems.get`. */
export interface CatalogItemsGetQuery {
  /** Fields of catalog-item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
  /** Fields of catalog-variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
  /** Related resources to return in `included` */
  include?: "variants"[];
}

/** Reply of `catalogItems.get`. */
export type CatalogItemsGetResponse = CatalogItemDocument;

/** Item of `catalogItems.list`. */
export type CatalogItemsListItem = CatalogItem;

/** Query of `catalogItems.list`. */
export interface CatalogItemsListQuery {
  /** Fields of catalog-item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
  /** Fields of catalog-variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
  /** Conditions joined by commas. ids (any); category.id (equals); title (contains); published (equals) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: "variants"[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 100
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
}

/** Reply of `catalogItems.list`. */
export type CatalogItemsListResponse = CatalogItemCollection;

/** A size, colour or other form of an item. */
export interface CatalogVariant {
  type: "catalog-variant";
  id: string;
  attributes: CatalogVariantAttributes;
  relationships?: {
    item?: CatalogItemToOne;
  };
  links: ObjectLinks;
}

export interface CatalogVariantAttributes {
  external_id?: string | null;
  title?: string | null;
  description?: string | null;
  sku?: string | null;
  inventory_policy?: 0 | 1 | 2 | (number & {}) | null;
  inventory_quantity?: number | null;
  price?: number | null;
  url?: string | null;
  image_full_url?: string | null;
  image_thumbnail_url?: string | null;
  images?: string[] | null;
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  published?: boolean | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
}

/** Names for fields[catalog-variant]. */
export type CatalogVariantField =
  | "created"
  | "custom_metadata"
  | "description"
  | "external_id"
  | "id"
  | "image_full_url"
  | "image_thumbnail_url"
  | "images"
  | "inventory_policy"
  | "inventory_quantity"
  | "price"
  | "published"
  | "sku"
  | "title"
  | "updated"
  | "url";

export interface CatalogVariantRef {
  type: "catalog-variant";
  id: string;
}

export interface CatalogVariantToMany {
  data?: CatalogVariantRef[];
  links?: RelationshipLinks;
}

export interface CheckoutMethodFilter {
  field: "method";
  method: "checkout";
}

export interface ClientPushTokenCreate {
  data: ClientPushTokenCreateData;
}

export interface ClientPushTokenCreateAttributes {
  token: string;
  platform: "android" | "ios";
  enablement_status?: "AUTHORIZED" | "DENIED" | "NOT_DETERMINED" | "PROVISIONAL" | "UNAUTHORIZED" | null;
  vendor: "apns" | "fcm";
  background?: "AVAILABLE" | "DENIED" | "RESTRICTED" | null;
  device_metadata?: PushTokenDeviceInput | null;
  profile: {
    data: ClientPushTokenProfile;
  };
}

export interface ClientPushTokenCreateData {
  type: "push-token";
  attributes: ClientPushTokenCreateAttributes;
}

export interface ClientPushTokenProfile {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: ClientPushTokenProfileAttributes;
}

export interface ClientPushTokenProfileAttributes {
  phone_number?: string | null;
  external_id?: string | null;
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
  meta?: ProfileMeta;
  email?: string | null;
}

/** Body of `clientSide.createEvent`. */
export type ClientSideCreateEventBody = EventCreate;

/** Body of `clientSide.createPushToken`. */
export type ClientSideCreatePushTokenBody = ClientPushTokenCreate;

/** Body of `clientSide.createSubscription`. */
export type ClientSideCreateSubscriptionBody = ClientSubscriptionCreate;

/** Query of `clientSide.getIpAllowlist`. */
export interface ClientSideGetIpAllowlistQuery {
  /** Fields of ip-allowlist to return; all by default */
  "fields[ip-allowlist]"?: IpAllowlistField[];
}

/** Reply of `clientSide.getIpAllowlist`. */
export type ClientSideGetIpAllowlistResponse = IpAllowlistReply;

/** Item of `clientSide.listGeofences`. */
export type ClientSideListGeofencesItem = Geofence;

/** Query of `clientSide.listGeofences`. */
export interface ClientSideListGeofencesQuery {
  /** Fields of geofence to return; all by default */
  "fields[geofence]"?: GeofenceField[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 20
   */
  "page[size]"?: number;
}

/** Reply of `clientSide.listGeofences`. */
export type ClientSideListGeofencesResponse = GeofenceCollection;

export interface ClientSubscriptionCreate {
  data: ClientSubscriptionCreateData;
}

export interface ClientSubscriptionCreateAttributes {
  custom_source?: string | null;
  profile: {
    data: ClientSubscriptionProfile;
  };
}

export interface ClientSubscriptionCreateData {
  type: "subscription";
  attributes: ClientSubscriptionCreateAttributes;
  relationships: {
    list: {
      data: ListRef;
    };
  };
}

export interface ClientSubscriptionProfile {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: ClientSubscriptionProfileAttributes;
}

export interface ClientSubscriptionProfileAttributes {
  email?: string | null;
  phone_number?: string | null;
  external_id?: string | null;
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
  meta?: ProfileMeta;
  subscriptions?: SubscribeChannels;
}

/** Full URLs. The client takes the cursor out of `next` and never follows it. */
export interface CollectionLinks {
  /** Format: uri. */
  self?: string;
  /** Format: uri. */
  first?: string | null;
  /** Format: uri. */
  last?: string | null;
  /** Format: uri. */
  prev?: string | null;
  /** Null or absent on the last page. Format: uri. */
  next?: string | null;
}

export interface ConditionGroup {
  conditions: SegmentCondition[];
}

export interface ConditionGroupInput {
  conditions: SegmentConditionInput[];
}

export interface ConstantContactIntegrationFilter {
  type: "string";
  operator: "in";
  value: "constant_contact"[];
}

export interface ConstantContactIntegrationMethodFilter {
  field: "method";
  method: "integration";
  filter: ConstantContactIntegrationFilter;
}

export interface ContactInformation {
  default_sender_name: string;
  default_sender_email: string;
  website_url?: string | null;
  organization_name: string;
  street_address: StreetAddress;
}

/** A message thread with a profile. */
export interface Conversation {
  type: "conversation";
  id: string;
  attributes: ConversationAttributes;
  relationships?: {
    profile?: ProfileToOne;
  };
  links: ObjectLinks;
}

export interface ConversationAttributes {
  channel: "instagram" | "sms" | "whatsapp" | (string & {});
}

/** Names for fields[conversation]. */
export type ConversationField = "channel" | "id";

export interface ConversationRef {
  type: "conversation";
  id: string;
}

export interface ConversationToMany {
  data?: ConversationRef[];
  links?: RelationshipLinks;
}

/** A discount that codes belong to. */
export interface Coupon {
  type: "coupon";
  id: string;
  attributes: CouponAttributes;
  links: ObjectLinks;
}

export interface CouponAttributes {
  external_id: string;
  description?: string | null;
  monitor_configuration?: {
    [key: string]: unknown;
  } | null;
}

/** One code of a coupon. */
export interface CouponCode {
  type: "coupon-code";
  id: string;
  attributes: CouponCodeAttributes;
  relationships?: {
    coupon?: CouponToOne;
    profile?: ProfileToOne;
  };
  links: ObjectLinks;
}

export interface CouponCodeAttributes {
  unique_code?: string | null;
  /** Format: date-time. */
  expires_at?: string | null;
  status?:
    | "ASSIGNED_TO_PROFILE"
    | "DELETING"
    | "PROCESSING"
    | "UNASSIGNED"
    | "USED"
    | "VERSION_NOT_ACTIVE"
    | (string & {})
    | null;
}

export interface CouponCodeBulkCreate {
  data: CouponCodeBulkCreateData;
}

export interface CouponCodeBulkCreateAttributes {
  "coupon-codes": {
    data: CouponCodeCreateData[];
  };
}

export interface CouponCodeBulkCreateData {
  type: "coupon-code-bulk-create-job";
  attributes: CouponCodeBulkCreateAttributes;
}

/** A creation of codes that runs later. */
export interface CouponCodeBulkCreateJob {
  type: "coupon-code-bulk-create-job";
  id: string;
  attributes: CouponCodeBulkCreateJobAttributes;
  relationships?: {
    "coupon-codes"?: CouponCodeToMany;
  };
  links: ObjectLinks;
}

export interface CouponCodeBulkCreateJobAttributes {
  status: JobStatus;
  /** Format: date-time. */
  created_at: string;
  total_count: number;
  completed_count?: number | null;
  failed_count?: number | null;
  /** Format: date-time. */
  completed_at?: string | null;
  errors?: JobError[] | null;
  /** Format: date-time. */
  expires_at?: string | null;
}

/** Names for fields[coupon-code-bulk-create-job]. */
export type CouponCodeBulkCreateJobField =
  | "completed_at"
  | "completed_count"
  | "created_at"
  | "errors"
  | "expires_at"
  | "failed_count"
  | "id"
  | "status"
  | "total_count";

export interface CouponCodeBulkCreateJobReply {
  data: CouponCodeBulkCreateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CouponCodeCollection {
  data: CouponCode[];
  included?: Coupon[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CouponCodeCreate {
  data: CouponCodeCreateData;
}

export interface CouponCodeCreateAttributes {
  unique_code: string;
  /** Format: date-time. */
  expires_at?: string | null;
}

export interface CouponCodeCreateData {
  type: "coupon-code";
  attributes: CouponCodeCreateAttributes;
  relationships: {
    coupon: {
      data: CouponRef;
    };
  };
}

/** Names for fields[coupon-code]. */
export type CouponCodeField = "expires_at" | "id" | "status" | "unique_code";

export interface CouponCodeRef {
  type: "coupon-code";
  id: string;
}

export interface CouponCodeReply {
  data: CouponCode;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CouponCodeToMany {
  data?: CouponCodeRef[];
  links?: RelationshipLinks;
}

/** Body of `couponCodes.bulkCreate`. */
export type CouponCodesBulkCreateBody = CouponCodeBulkCreate;

/** Query of `couponCodes.bulkCreate`. */
export interface CouponCodesBulkCreateQuery {
  /** Fields of coupon-code-bulk-create-job to return; all by default */
  "fields[coupon-code-bulk-create-job]"?: CouponCodeBulkCreateJobField[];
}

/** Reply of `couponCodes.bulkCreate`. */
export type CouponCodesBulkCreateResponse = CouponCodeBulkCreateJobReply;

/** Item of `couponCodes.createAll`. */
export type CouponCodesCreateAllItem = CouponCodeCreateData;

/** Body of `couponCodes.create`. */
export type CouponCodesCreateBody = CouponCodeCreate;

/** Query of `couponCodes.create`. */
export interface CouponCodesCreateQuery {
  /** Fields of coupon-code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
}

/** Reply of `couponCodes.create`. */
export type CouponCodesCreateResponse = CouponCodeReply;

/** Item of `couponCodes.list`. */
export type CouponCodesListItem = CouponCode;

/** Query of `couponCodes.list`. */
export interface CouponCodesListQuery {
  /** Fields of coupon-code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
  /** Fields of coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
  /** Conditions joined by commas. expires_at (greater-or-equal, greater-than, less-or-equal, less-than); status (equals); coupon.id (any, equals); profile.id (any, equals) */
  filter: string;
  /** Related resources to return in `included` */
  include?: "coupon"[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 100
   */
  "page[size]"?: number;
}

/** Reply of `couponCodes.list`. */
export type CouponCodesListResponse = CouponCodeCollection;

/** Names for fields[coupon]. */
export type CouponField = "description" | "external_id" | "id" | "monitor_configuration";

export interface CouponRef {
  type: "coupon";
  id: string;
}

export interface CouponToOne {
  data?: CouponRef;
  links?: RelationshipLinks;
}

/** A metric made of other metrics. */
export interface CustomMetric {
  type: "custom-metric";
  id: string;
  attributes: CustomMetricAttributes;
  relationships?: {
    metrics?: MetricToMany;
  };
  links: ObjectLinks;
}

export interface CustomMetricAttributes {
  name: string;
  /** Format: date-time. */
  created: string;
  /** Format: date-time. */
  updated: string;
  definition: CustomMetricDefinition;
}

export interface CustomMetricCondition {
  property: string;
  filter:
    | NumericFilter
    | StringInArrayFilter
    | ExistenceFilter
    | BooleanFilter
    | StringFilter
    | ListContainsFilter
    | ListRegexFilter
    | ListSubstringFilter;
}

export interface CustomMetricConditionInput {
  property: string;
  filter:
    | NumericFilterInput
    | StringInArrayFilter
    | ExistenceFilterInput
    | BooleanFilter
    | StringFilterInput
    | ListContainsFilterInput
    | ListRegexFilterInput
    | ListSubstringFilterInput;
}

export interface CustomMetricCreate {
  data: CustomMetricCreateData;
}

export interface CustomMetricCreateAttributes {
  name: string;
  definition: CustomMetricDefinitionInput;
}

export interface CustomMetricCreateData {
  type: "custom-metric";
  attributes: CustomMetricCreateAttributes;
}

export interface CustomMetricDefinition {
  aggregation_method: "count" | "value" | (string & {});
  metric_groups: CustomMetricGroup[];
}

export interface CustomMetricDefinitionInput {
  aggregation_method: "count" | "value";
  metric_groups: CustomMetricGroupInput[];
}

/** Names for fields[custom-metric]. */
export type CustomMetricField =
  | "created"
  | "definition"
  | "definition.aggregation_method"
  | "definition.metric_groups"
  | "id"
  | "name"
  | "updated";

export interface CustomMetricGroup {
  metric_id: string;
  metric_filters?: CustomMetricCondition[] | null;
  value_property?: string | null;
}

export interface CustomMetricGroupInput {
  metric_id: string;
  metric_filters?: CustomMetricConditionInput[] | null;
  value_property?: string | null;
}

export interface CustomMetricRef {
  type: "custom-metric";
  id: string;
}

export interface CustomMetricReply {
  data: CustomMetric;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CustomMetricToOne {
  data?: CustomMetricRef;
  links?: RelationshipLinks;
}

/** Body of `customMetrics.create`. */
export type CustomMetricsCreateBody = CustomMetricCreate;

/** Query of `customMetrics.create`. */
export interface CustomMetricsCreateQuery {
  /** Fields of custom-metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
}

/** Reply of `customMetrics.create`. */
export type CustomMetricsCreateResponse = CustomMetricReply;

export interface CustomSourceFilter {
  field: "custom_source";
  filter: EqualsStringFilter;
}

export interface CustomTimeframe {
  /** Format: date-time. */
  start: string;
  /** Format: date-time. */
  end: string;
}

export interface DataSourceRecord {
  type: "data-source-record";
  attributes: DataSourceRecordAttributes;
}

export interface DataSourceRecordAttributes {
  record: {
    [key: string]: unknown;
  };
}

export interface DataSourceRecordBulkCreate {
  data: DataSourceRecordBulkCreateData;
}

export interface DataSourceRecordBulkCreateAttributes {
  "data-source-records"?: {
    data: DataSourceRecord[];
  } | null;
}

export interface DataSourceRecordBulkCreateData {
  type: "data-source-record-bulk-create-job";
  attributes: DataSourceRecordBulkCreateAttributes;
  relationships?: {
    "data-source"?: {
      data: DataSourceRef;
    };
  };
}

export interface DataSourceRef {
  type: "data-source";
  id: string;
}

/** Body of `dataSources.bulkCreateRecords`. */
export type DataSourcesBulkCreateRecordsBody = DataSourceRecordBulkCreate;

/** What every request of `dataSources.createAllRecords` has beside its items. */
export interface DataSourcesCreateAllRecordsBody {
  data?: {
    relationships?: {
      "data-source"?: {
        data: DataSourceRef;
      };
    };
  };
}

/** Item of `dataSources.createAllRecords`. */
export type DataSourcesCreateAllRecordsItem = DataSourceRecord;

export interface DataWarehouseImportMethodFilter {
  field: "method";
  method: "data_warehouse_import";
}

export interface DoubleOptinFilter {
  field: "is_double_opt_in";
  filter: BooleanFilter;
}

export interface DynamicTrackingParam {
  type: "dynamic";
  value:
    | "campaign_id"
    | "campaign_name"
    | "campaign_name_id"
    | "campaign_name_send_day"
    | "email_subject"
    | "group_id"
    | "group_name"
    | "group_name_id"
    | "link_alt_text"
    | "message_type"
    | "profile_external_id"
    | "profile_id"
    | (string & {});
  name: string;
}

export interface DynamicTrackingParamInput {
  type: "dynamic";
  value:
    | "campaign_id"
    | "campaign_name"
    | "campaign_name_id"
    | "campaign_name_send_day"
    | "email_subject"
    | "group_id"
    | "group_name"
    | "group_name_id"
    | "link_alt_text"
    | "message_type"
    | "profile_external_id"
    | "profile_id";
  name: string;
}

export interface EffectiveDateFilter {
  field: "effective_date";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter;
}

export interface EffectiveDateFilterInput {
  field: "effective_date";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput;
}

export interface EmailContent {
  subject?: string | null;
  preview_text?: string | null;
  from_email?: string | null;
  from_label?: string | null;
  reply_to_email?: string | null;
  cc_email?: string | null;
  bcc_email?: string | null;
}

export interface EmailMarketingConsent {
  can_receive_email_marketing: boolean;
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
  method?: string | null;
  method_detail?: string | null;
  custom_method_detail?: string | null;
  double_optin?: boolean | null;
  suppression?: EmailMarketingSuppression[] | null;
  list_suppressions?: EmailMarketingListSuppression[] | null;
}

export interface EmailMarketingListSuppression {
  list_id: string;
  reason: string;
  /** Format: date-time. */
  timestamp: string;
}

export interface EmailMarketingSuppression {
  reason: "HARD_BOUNCE" | "INVALID_EMAIL" | "SPAM_COMPLAINT" | "UNSUBSCRIBE" | "USER_SUPPRESSED" | (string & {});
  /** Format: date-time. */
  timestamp: string;
}

export interface EmailMessageDefinition {
  channel: "email";
  label?: string | null;
  content?: EmailContent;
}

export interface EmailSubscribe {
  marketing?: SubscriptionConsent;
  open_tracking?: OpenTrackingSubscription;
}

export interface EmailSubscriptions {
  marketing?: EmailMarketingConsent;
  open_tracking?: OpenTrackingConsent;
}

export interface EmailTrackingOptions {
  add_tracking_params?: boolean | null;
  custom_tracking_params?: TrackingParam[] | null;
  is_tracking_clicks?: boolean | null;
  is_tracking_opens?: boolean | null;
}

export interface EmailTrackingOptionsInput {
  add_tracking_params?: boolean | null;
  custom_tracking_params?: TrackingParamInput[] | null;
  is_tracking_clicks?: boolean | null;
  is_tracking_opens?: boolean | null;
}

export interface EmailUnsubscribe {
  marketing?: UnsubscriptionConsent;
  open_tracking?: OpenTrackingUnsubscription;
}

export interface EqualsStringFilter {
  type: "string";
  operator: "equals";
  value: string | null;
}

export interface ErrorDetail {
  /** What support asks for */
  id: string;
  /** HTTP status */
  status?: number | string;
  /** Machine code, such as invalid or throttled */
  code: string;
  title: string;
  /** Text for humans */
  detail: string;
  source?: ErrorSource;
  links?: {
    [key: string]: unknown;
  };
  meta?: ErrorMeta;
}

/** Why a call was refused. Refusals may also come as HTML from the network in front of the API. */
export interface ErrorDocument {
  errors: ErrorDetail[];
}

export interface ErrorMeta {
  /** On 409 of profiles.create: id of the profile that has these identifiers */
  duplicate_profile_id?: string;
  [key: string]: unknown;
}

/** Where in the request the fault is. */
export interface ErrorSource {
  /** Into the body */
  pointer?: string | null;
  /** Name of a query parameter */
  parameter?: string | null;
}

export interface EventBulkCreate {
  data: EventBulkCreateData;
}

export interface EventBulkCreateAttributes {
  "events-bulk-create": {
    data: BulkEventGroup[];
  };
}

export interface EventBulkCreateData {
  type: "event-bulk-create-job";
  attributes: EventBulkCreateAttributes;
}

export interface EventCollection {
  data: TrackedEvent[];
  included?: TrackedEventIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface EventCreate {
  data: EventCreateData;
}

export interface EventCreateAttributes {
  /** At most 400 keys, a text at most 100 KB */
  properties: {
    [key: string]: unknown;
  };
  /** When it happened; default now. Cut to the second, after 1990 and at most a year ahead. Format: date-time. */
  time?: string | null;
  /** Amount, such as the price of an order */
  value?: number | null;
  /** ISO 4217 code */
  value_currency?: string | null;
  /** A second event with the same id, profile and metric is dropped. Without one, the time in seconds stands for it. The client fills it in. */
  unique_id?: string | null;
  /** True keeps the event out of flows */
  backfill?: boolean | null;
  metric: {
    data: EventMetric;
  };
  profile: {
    data: EventProfile;
  };
}

export interface EventCreateData {
  type: "event";
  attributes: EventCreateAttributes;
}

export interface EventDocument {
  data: TrackedEvent;
  included?: TrackedEventIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface EventMetric {
  type: "metric";
  attributes: EventMetricAttributes;
}

export interface EventMetricAttributes {
  name: string;
  service?: string | null;
}

export interface EventProfile {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: EventProfileAttributes;
}

export interface EventProfileAttributes {
  email?: string | null;
  phone_number?: string | null;
  external_id?: string | null;
  anonymous_id?: string | null;
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
  meta?: ProfileMeta;
}

/** Body of `events.bulkCreate`. */
export type EventsBulkCreateBody = EventBulkCreate;

/** Item of `events.createAll`. */
export type EventsCreateAllItem = BulkEventGroup;

/** Body of `events.create`. */
export type EventsCreateBody = EventCreate;

/** Query of `events.get`. */
export interface EventsGetQuery {
  /** Fields of attribution to return; all by default */
  "fields[attribution]"?: AttributionField[];
  /** Fields of event to return; all by default */
  "fields[event]"?: TrackedEventField[];
  /** Fields of metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
  /** Related resources to return in `included` */
  include?: ("attributions" | "metric" | "profile")[];
}

/** Reply of `events.get`. */
export type EventsGetResponse = EventDocument;

/** Item of `events.list`. */
export type EventsListItem = TrackedEvent;

/** Query of `events.list`. */
export interface EventsListQuery {
  /** Fields of attribution to return; all by default */
  "fields[attribution]"?: AttributionField[];
  /** Fields of event to return; all by default */
  "fields[event]"?: TrackedEventField[];
  /** Fields of metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
  /** Conditions joined by commas. metric_id (equals); profile_id (equals); profile (has); metric (has); datetime (greater-or-equal, greater-than, less-or-equal, less-than); timestamp (greater-or-equal, greater-than, less-or-equal, less-than) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: ("attributions" | "metric" | "profile")[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 1000
   * @default 200
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "datetime" | "-datetime" | "timestamp" | "-timestamp";
}

/** Reply of `events.list`. */
export type EventsListResponse = EventCollection;

export interface ExistenceFilter {
  type: "existence";
  operator: "is-set" | "not-set" | (string & {});
}

export interface ExistenceFilterInput {
  type: "existence";
  operator: "is-set" | "not-set";
}

export interface ExplicitlyReachable {
  reachable_status: "explicitly_reachable";
  filters: ExplicitlyReachableFilter[];
}

export type ExplicitlyReachableFilter = EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter;

export type ExplicitlyReachableFilterInput =
  | EffectiveDateFilterInput
  | RecordedDateFilterInput
  | MethodFilterInput
  | FormSubscribeFilter;

export interface ExplicitlyReachableInput {
  reachable_status: "explicitly_reachable";
  filters: ExplicitlyReachableFilterInput[];
}

export interface ExplicitlyUnreachable {
  reachable_status: "explicitly_unreachable";
  filters: ExplicitlyUnreachableFilter[];
}

export type ExplicitlyUnreachableFilter = EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter;

export type ExplicitlyUnreachableFilterInput =
  | EffectiveDateFilterInput
  | RecordedDateFilterInput
  | MethodFilterInput
  | FormSubscribeFilter;

export interface ExplicitlyUnreachableInput {
  reachable_status: "explicitly_unreachable";
  filters: ExplicitlyUnreachableFilterInput[];
}

export interface FailedAgeGateMethodFilter {
  field: "method";
  method: "failed_age_gate";
}

/** An automation. */
export interface Flow {
  type: "flow";
  id: string;
  attributes: FlowAttributes;
  relationships?: {
    "flow-actions"?: FlowActionToMany;
    tags?: TagToMany;
  };
  links: ObjectLinks;
}

export interface FlowActionRef {
  type: "flow-action";
  id: string;
}

export interface FlowActionToMany {
  data?: FlowActionRef[];
  links?: RelationshipLinks;
}

export interface FlowAttributes {
  name?: string | null;
  status?: string | null;
  archived?: boolean | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  trigger_type?:
    | "Added to List"
    | "Date Based"
    | "Low Inventory"
    | "Metric"
    | "Price Drop"
    | "Unconfigured"
    | (string & {})
    | null;
}

/** Names for fields[flow]. */
export type FlowField = "archived" | "created" | "id" | "name" | "status" | "trigger_type" | "updated";

export interface FlowMessageRef {
  type: "flow-message";
  id: string;
}

export interface FlowMessageToOne {
  data?: FlowMessageRef;
  links?: RelationshipLinks;
}

export interface FlowRef {
  type: "flow";
  id: string;
}

export interface FlowToMany {
  data?: FlowRef[];
  links?: RelationshipLinks;
}

export interface FlowToOne {
  data?: FlowRef;
  links?: RelationshipLinks;
}

export interface FormMethodFilter {
  field: "method";
  method: "form";
  filter?: InStringArrayFilter;
}

export interface FormSubscribeFilter {
  field: "subscribe_method";
  method: "form";
  filter?: InStringArrayFilter;
}

/** A circle on the map. */
export interface Geofence {
  type: "geofence";
  id: string;
  attributes: GeofenceAttributes;
  links: ObjectLinks;
}

export interface GeofenceAttributes {
  latitude: number;
  longitude: number;
  radius: number;
}

export interface GeofenceCollection {
  data: Geofence[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[geofence]. */
export type GeofenceField = "id" | "latitude" | "longitude" | "radius";

export interface GreaterThanPositiveNumericFilter {
  type: "numeric";
  operator: "greater-than";
  value: number;
}

export interface HasEmailMarketing {
  subscription: "any";
  filters?: unknown;
}

export interface HasEmailMarketingConsent {
  channel: "email";
  can_receive_marketing: true;
  consent_status: HasEmailMarketing | HasEmailMarketingSubscribed | HasEmailMarketingNeverSubscribed;
}

export interface HasEmailMarketingConsentInput {
  channel: "email";
  can_receive_marketing: true;
  consent_status: HasEmailMarketing | HasEmailMarketingSubscribedInput | HasEmailMarketingNeverSubscribed;
}

export interface HasEmailMarketingNeverSubscribed {
  subscription: "never_subscribed";
  filters?: unknown;
}

export interface HasEmailMarketingSubscribed {
  subscription: "subscribed";
  filters?: HasEmailMarketingSubscribedFilter[] | null;
}

export type HasEmailMarketingSubscribedFilter =
  | DoubleOptinFilter
  | StatusDateFilter
  | CustomSourceFilter
  | FormMethodFilter
  | PreferencePageFilter
  | APIMethodFilter
  | InboundMessageMethodFilter
  | BackInStockMethodFilter
  | SftpMethodFilter
  | ManualImportManualMethodFilter
  | ManualAddManualMethodFilter
  | ShopifyIntegrationMethodFilter;

export type HasEmailMarketingSubscribedFilterInput =
  | DoubleOptinFilter
  | StatusDateFilterInput
  | CustomSourceFilter
  | FormMethodFilter
  | PreferencePageFilter
  | APIMethodFilter
  | InboundMessageMethodFilter
  | BackInStockMethodFilter
  | SftpMethodFilter
  | ManualImportManualMethodFilter
  | ManualAddManualMethodFilter
  | ShopifyIntegrationMethodFilter;

export interface HasEmailMarketingSubscribedInput {
  subscription: "subscribed";
  filters?: HasEmailMarketingSubscribedFilterInput[] | null;
}

export interface HasPushMarketing {
  subscription: "any";
  filters?: StatusDateFilter[] | null;
}

export interface HasPushMarketingConsent {
  channel: "push";
  can_receive_marketing: true;
  consent_status: HasPushMarketing;
}

export interface HasPushMarketingConsentInput {
  channel: "push";
  can_receive_marketing: true;
  consent_status: HasPushMarketingInput;
}

export interface HasPushMarketingInput {
  subscription: "any";
  filters?: StatusDateFilterInput[] | null;
}

export interface HasSMSMarketingConsent {
  channel: "sms";
  can_receive_marketing: true;
  consent_status: HasSMSMarketingSubscribed;
}

export interface HasSMSMarketingConsentInput {
  channel: "sms";
  can_receive_marketing: true;
  consent_status: HasSMSMarketingSubscribedInput;
}

export interface HasSMSMarketingSubscribed {
  subscription: "subscribed";
  filters?: HasSMSMarketingSubscribedFilter[] | null;
}

export type HasSMSMarketingSubscribedFilter =
  | StatusDateFilter
  | FormMethodFilter
  | ManualImportManualMethodFilter
  | ManualAddManualMethodFilter
  | CheckoutMethodFilter
  | InboundMessageMethodFilter
  | PreferencePageMethodFilter
  | SftpMethodFilter
  | ShopifyIntegrationMethodFilter
  | SubscribedSMSIsRcsCapableFilter;

export type HasSMSMarketingSubscribedFilterInput =
  | StatusDateFilterInput
  | FormMethodFilter
  | ManualImportManualMethodFilter
  | ManualAddManualMethodFilter
  | CheckoutMethodFilter
  | InboundMessageMethodFilter
  | PreferencePageMethodFilter
  | SftpMethodFilter
  | ShopifyIntegrationMethodFilter
  | SubscribedSMSIsRcsCapableFilter;

export interface HasSMSMarketingSubscribedInput {
  subscription: "subscribed";
  filters?: HasSMSMarketingSubscribedFilterInput[] | null;
}

export interface ImageCollection {
  data: UploadedImage[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ImageReply {
  data: UploadedImage;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ImageUpload {
  /** JPEG, PNG or GIF, at most 5 MB */
  file: Blob | File | Uint8Array;
  /** Default: the file's name; a suffix is added when it is taken */
  name?: string;
  /** True keeps it out of the library of the editor */
  hidden?: boolean;
}

export interface ImageUploadFromUrl {
  data: ImageUploadFromUrlData;
}

export interface ImageUploadFromUrlAttributes {
  name?: string | null;
  import_from_url: string;
  hidden?: boolean | null;
}

export interface ImageUploadFromUrlData {
  type: "image";
  attributes: ImageUploadFromUrlAttributes;
}

/** Item of `images.list`. */
export type ImagesListItem = UploadedImage;

/** Query of `images.list`. */
export interface ImagesListQuery {
  /** Fields of image to return; all by default */
  "fields[image]"?: UploadedImageField[];
  /** Conditions joined by commas. id (any, equals); updated_at (greater-or-equal, greater-than, less-or-equal, less-than); format (any, equals); name (any, contains, ends-with, equals, starts-with); size (greater-or-equal, greater-than, less-or-equal, less-than); hidden (any, equals) */
  filter?: string;
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 20
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "format" | "-format" | "id" | "-id" | "name" | "-name" | "size" | "-size" | "updated_at" | "-updated_at";
}

/** Reply of `images.list`. */
export type ImagesListResponse = ImageCollection;

/** Body of `images.uploadFromFile`. */
export type ImagesUploadFromFileBody = ImageUpload;

/** Query of `images.uploadFromFile`. */
export interface ImagesUploadFromFileQuery {
  /** Fields of image to return; all by default */
  "fields[image]"?: UploadedImageField[];
}

/** Reply of `images.uploadFromFile`. */
export type ImagesUploadFromFileResponse = ImageReply;

/** Body of `images.uploadFromUrl`. */
export type ImagesUploadFromUrlBody = ImageUploadFromUrl;

/** Query of `images.uploadFromUrl`. */
export interface ImagesUploadFromUrlQuery {
  /** Fields of image to return; all by default */
  "fields[image]"?: UploadedImageField[];
}

/** Reply of `images.uploadFromUrl`. */
export type ImagesUploadFromUrlResponse = ImageReply;

export interface ImmediateSendStrategy {
  method: "immediate";
}

export interface ImplicitlyOrExplicitlyReachable {
  reachable_status: "implicitly_or_explicitly_reachable";
}

export interface ImplicitlyOrExplicitlyUnreachable {
  reachable_status: "implicitly_or_explicitly_unreachable";
}

export interface ImplicitlyReachable {
  reachable_status: "implicitly_reachable";
}

export interface ImplicitlyUnreachable {
  reachable_status: "implicitly_unreachable";
}

/** A profile that an import refused. */
export interface ImportError {
  type: "import-error";
  id: string;
  attributes: ImportErrorAttributes;
}

export interface ImportErrorAttributes {
  code: string;
  title: string;
  detail: string;
  source: ErrorSource;
  original_payload?: {
    [key: string]: unknown;
  } | null;
}

export interface ImportErrorCollection {
  data: ImportError[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[import-error]. */
export type ImportErrorField = "code" | "detail" | "id" | "original_payload" | "source" | "source.pointer" | "title";

export interface ImportErrorRef {
  type: "import-error";
  id: string;
}

export interface InStringArrayFilter {
  type: "string";
  operator: "in";
  value: string[];
}

export interface InboundMessageMethodFilter {
  field: "method";
  method: "inbound_message";
}

export interface IntegerFilter {
  type: "numeric";
  operator:
    | "equals"
    | "greater-than"
    | "greater-than-or-equal"
    | "less-than"
    | "less-than-or-equal"
    | "not-equals"
    | (string & {});
  value: number;
}

export interface IntegerFilterInput {
  type: "numeric";
  operator: "equals" | "greater-than" | "greater-than-or-equal" | "less-than" | "less-than-or-equal" | "not-equals";
  value: number;
}

export interface InvalidEmailDateFilter {
  field: "invalid_email_date";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter
    | IsSetExistenceFilter;
}

export interface InvalidEmailDateFilterInput {
  field: "invalid_email_date";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput
    | IsSetExistenceFilter;
}

/** The addresses that Klaviyo calls from. */
export interface IpAllowlist {
  type: "ip-allowlist";
  id: string;
  attributes: IpAllowlistAttributes;
  links: ObjectLinks;
}

export interface IpAllowlistAttributes {
  prefixes: string[];
  sync_token: string;
  /** Format: date-time. */
  created: string;
}

/** Names for fields[ip-allowlist]. */
export type IpAllowlistField = "created" | "id" | "prefixes" | "sync_token";

export interface IpAllowlistReply {
  data: IpAllowlist;
  links?: ObjectLinks;
}

export interface IsSetExistenceFilter {
  type: "existence";
  operator: "is-set";
}

/** An item that a job refused. */
export interface JobError {
  id: string;
  code: string;
  title: string;
  detail: string;
  source: ErrorSource;
}

export type JobStatus = "cancelled" | "complete" | "processing" | "queued" | (string & {});

/** Body of an error, as Klaviyo sends it. */
export type KlaviyoErrorBody = ErrorDocument;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type KlaviyoWebhookEvent = WebhookDelivery;

export interface LessThanPositiveNumericFilter {
  type: "numeric";
  operator: "less-than";
  value: number;
}

/** A static group of profiles. */
export interface List {
  type: "list";
  id: string;
  attributes: ListAttributes;
  relationships?: {
    profiles?: ProfileToMany;
    tags?: TagToMany;
    "flow-triggers"?: FlowToMany;
  };
  links: ObjectLinks;
}

export interface ListAttributes {
  name?: string | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** Whether a subscription must be confirmed by mail */
  opt_in_process?: "double_opt_in" | "single_opt_in" | (string & {}) | null;
  /** Only with additional-fields[list] */
  profile_count?: number | null;
}

export interface ListCollection {
  data: List[];
  included?: ListIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ListContainsFilter {
  type: "list";
  operator: "contains" | "not-contains" | (string & {});
  value: number | string | null;
}

export interface ListContainsFilterInput {
  type: "list";
  operator: "contains" | "not-contains";
  value: number | string | null;
}

export interface ListCreate {
  data: ListCreateData;
}

export interface ListCreateAttributes {
  name: string;
  opt_in_process?: "double_opt_in" | "single_opt_in" | null;
}

export interface ListCreateData {
  type: "list";
  attributes: ListCreateAttributes;
}

export interface ListDocument {
  data: List;
  included?: ListIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[list]. */
export type ListField = "created" | "id" | "name" | "opt_in_process" | "updated";

export type ListIncluded = Tag | Flow;

export interface ListLengthFilter {
  type: "list";
  operator:
    | "length-equals"
    | "length-greater-than"
    | "length-greater-than-or-equal"
    | "length-less-than"
    | "length-less-than-or-equal"
    | (string & {});
  value: number;
}

export interface ListLengthFilterInput {
  type: "list";
  operator:
    | "length-equals"
    | "length-greater-than"
    | "length-greater-than-or-equal"
    | "length-less-than"
    | "length-less-than-or-equal";
  value: number;
}

export interface ListRef {
  type: "list";
  id: string;
}

export interface ListRegexFilter {
  type: "list";
  operator:
    | "contains-ends-with"
    | "contains-starts-with"
    | "not-contains-ends-with"
    | "not-contains-starts-with"
    | (string & {});
  value: number | string | null;
}

export interface ListRegexFilterInput {
  type: "list";
  operator: "contains-ends-with" | "contains-starts-with" | "not-contains-ends-with" | "not-contains-starts-with";
  value: number | string | null;
}

export interface ListReply {
  data: List;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ListSetFilter {
  type: "list";
  operator: "contains-all" | "contains-any" | "not-contains-all" | "not-contains-any" | (string & {});
  value: string[];
}

export interface ListSetFilterInput {
  type: "list";
  operator: "contains-all" | "contains-any" | "not-contains-all" | "not-contains-any";
  value: string[];
}

export interface ListSubstringFilter {
  type: "list";
  operator: "contains-substring" | "not-contains-substring" | (string & {});
  value: string | null;
}

export interface ListSubstringFilterInput {
  type: "list";
  operator: "contains-substring" | "not-contains-substring";
  value: string | null;
}

export interface ListToMany {
  data?: ListRef[];
  links?: RelationshipLinks;
}

export interface ListUpdate {
  data: ListUpdateData;
}

export interface ListUpdateAttributes {
  name?: string | null;
  opt_in_process?: "double_opt_in" | "single_opt_in" | null;
}

export interface ListUpdateData {
  type: "list";
  /** Equal to the id in the path */
  id: string;
  attributes: ListUpdateAttributes;
}

/** Item of `lists.addAllProfiles`. */
export type ListsAddAllProfilesItem = ProfileRef;

/** Body of `lists.addProfiles`. */
export type ListsAddProfilesBody = ProfileRefList;

/** Body of `lists.create`. */
export type ListsCreateBody = ListCreate;

/** Query of `lists.create`. */
export interface ListsCreateQuery {
  /** Fields of list to return; all by default */
  "fields[list]"?: ListField[];
}

/** Reply of `lists.create`. */
export type ListsCreateResponse = ListReply;

/** Query of `lists.get`. */
export interface ListsGetQuery {
  /** More fields of list; the call then has a lower limit */
  "additional-fields[list]"?: "profile_count"[];
  /** Fields of flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of list to return; all by default */
  "fields[list]"?: ("created" | "id" | "name" | "opt_in_process" | "profile_count" | "updated")[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
}

/** Reply of `lists.get`. */
export type ListsGetResponse = ListDocument;

/** Item of `lists.list`. */
export type ListsListItem = List;

/** Item of `lists.listProfiles`. */
export type ListsListProfilesItem = ProfileMember;

/** Query of `lists.listProfiles`. */
export interface ListsListProfilesQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
  /** Conditions joined by commas. email (any, equals); phone_number (any, equals); push_token (any, equals); _kx (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than) */
  filter?: string;
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 20
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "joined_group_at" | "-joined_group_at";
}

/** Reply of `lists.listProfiles`. */
export type ListsListProfilesResponse = ProfileMemberCollection;

/** Query of `lists.list`. */
export interface ListsListQuery {
  /** Fields of flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of list to return; all by default */
  "fields[list]"?: ListField[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Conditions joined by commas. name (any, equals); id (any, equals); created (greater-than); updated (greater-than) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 10
   * @default 10
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
}

/** Reply of `lists.list`. */
export type ListsListResponse = ListCollection;

/** Item of `lists.removeEachProfile`. */
export type ListsRemoveEachProfileItem = ProfileRef;

/** Body of `lists.removeProfiles`. */
export type ListsRemoveProfilesBody = ProfileRefList;

/** Body of `lists.update`. */
export type ListsUpdateBody = ListUpdate;

/** Query of `lists.update`. */
export interface ListsUpdateQuery {
  /** Fields of list to return; all by default */
  "fields[list]"?: ListField[];
}

/** Reply of `lists.update`. */
export type ListsUpdateResponse = ListReply;

export interface LocalStaticSend {
  is_local: true;
  send_past_recipients_immediately?: boolean;
}

export interface MailboxProviderMethodFilter {
  field: "method";
  method: "mailbox_provider";
}

export interface ManualAddManualMethodFilter {
  field: "method";
  method: "manual_add";
  filter?: InStringArrayFilter;
}

export interface ManualImportManualMethodFilter {
  field: "method";
  method: "manual_import";
  filter?: InStringArrayFilter;
}

export interface ManualImportMethodFilter {
  field: "method";
  method: "manual_import";
}

export interface ManualRemoveMethodFilter {
  field: "method";
  method: "manual_remove";
}

export interface ManualSuppressionDateFilter {
  field: "manual_suppression_date";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter
    | IsSetExistenceFilter;
}

export interface ManualSuppressionDateFilterInput {
  field: "manual_suppression_date";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput
    | IsSetExistenceFilter;
}

/** A role, such as revenue, and the metric that plays it. */
export interface MappedMetric {
  type: "mapped-metric";
  id: MappedMetricId;
  attributes: MappedMetricAttributes;
  relationships?: {
    metric?: MetricToOne;
    "custom-metric"?: CustomMetricToOne;
  };
  links: ObjectLinks;
}

export interface MappedMetricAttributes {
  /** Format: date-time. */
  updated: string;
}

/** Names for fields[mapped-metric]. */
export type MappedMetricField = "id" | "updated";

export type MappedMetricId =
  | "added_to_cart"
  | "cancelled_sales"
  | "ordered_product"
  | "refunded_sales"
  | "revenue"
  | "started_checkout"
  | "viewed_product"
  | (string & {});

export type MappedMetricIdInput =
  | "added_to_cart"
  | "cancelled_sales"
  | "ordered_product"
  | "refunded_sales"
  | "revenue"
  | "started_checkout"
  | "viewed_product";

export interface MappedMetricReply {
  data: MappedMetric;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Give `metric` or `custom-metric`. */
export interface MappedMetricUpdate {
  data: MappedMetricUpdateData;
}

export interface MappedMetricUpdateData {
  type: "mapped-metric";
  id: MappedMetricIdInput;
  relationships?: {
    metric?: {
      data: MetricRef;
    };
    "custom-metric"?: {
      data: CustomMetricRef;
    };
  };
}

/** Body of `mappedMetrics.update`. */
export type MappedMetricsUpdateBody = MappedMetricUpdate;

/** Query of `mappedMetrics.update`. */
export interface MappedMetricsUpdateQuery {
  /** Fields of mapped-metric to return; all by default */
  "fields[mapped-metric]"?: MappedMetricField[];
}

/** Reply of `mappedMetrics.update`. */
export type MappedMetricsUpdateResponse = MappedMetricReply;

export interface MessageBlockedMethodFilter {
  field: "method";
  method: "message_blocked";
}

export interface MethodFilter {
  field: "subscribe_method";
  method:
    | "api"
    | "back_in_stock"
    | "bigcommerce"
    | "bulk_remove"
    | "campaign_monitor"
    | "carrier_deactivation"
    | "checkout"
    | "constant_contact"
    | "exact_target"
    | "facebook"
    | "failed_age_gate"
    | "inbound_message"
    | "integration"
    | "mad_mimi"
    | "magento_two"
    | "mailbox_provider"
    | "manual_add"
    | "manual_import"
    | "manual_remove"
    | "message_blocked"
    | "netsuite"
    | "preference_page"
    | "provided_landline"
    | "provided_no_age"
    | "sftp"
    | "shopify"
    | "social_instagram_message"
    | "spam_complaint"
    | "square"
    | "wix"
    | "woocommerce"
    | (string & {});
}

export interface MethodFilterInput {
  field: "subscribe_method";
  method:
    | "api"
    | "back_in_stock"
    | "bigcommerce"
    | "bulk_remove"
    | "campaign_monitor"
    | "carrier_deactivation"
    | "checkout"
    | "constant_contact"
    | "exact_target"
    | "facebook"
    | "failed_age_gate"
    | "inbound_message"
    | "integration"
    | "mad_mimi"
    | "magento_two"
    | "mailbox_provider"
    | "manual_add"
    | "manual_import"
    | "manual_remove"
    | "message_blocked"
    | "netsuite"
    | "preference_page"
    | "provided_landline"
    | "provided_no_age"
    | "sftp"
    | "shopify"
    | "social_instagram_message"
    | "spam_complaint"
    | "square"
    | "wix"
    | "woocommerce";
}

/** A kind of event. */
export interface Metric {
  type: "metric";
  id: string;
  attributes: MetricAttributes;
  relationships?: {
    "flow-triggers"?: FlowToMany;
  };
  links: ObjectLinks;
}

export interface MetricAggregate {
  type: "metric-aggregate";
  id: string;
  attributes: MetricAggregateAttributes;
  links: ObjectLinks;
}

export interface MetricAggregateAttributes {
  dates: string[];
  data: MetricAggregateRow[];
}

/** Names for fields[metric-aggregate]. */
export type MetricAggregateField = "data" | "dates" | "id";

export interface MetricAggregateQuery {
  data: MetricAggregateQueryData;
}

export interface MetricAggregateQueryAttributes {
  metric_id: string;
  /** Where the page starts */
  page_cursor?: string;
  measurements: ("count" | "sum_value" | "unique")[];
  interval?: "day" | "hour" | "month" | "week" | null;
  /** Rows a page */
  page_size?: number | null;
  by?:
    | (
        | "$attributed_channel"
        | "$attributed_flow"
        | "$attributed_message"
        | "$attributed_variation"
        | "$campaign_channel"
        | "$flow"
        | "$flow_channel"
        | "$message"
        | "$message_send_cohort"
        | "$usage_amount"
        | "$value_currency"
        | "$variation"
        | "$variation_send_cohort"
        | "Bot Click"
        | "Bounce Type"
        | "Campaign Name"
        | "Client Canonical"
        | "Client Name"
        | "Client Type"
        | "Email Domain"
        | "Failure Source"
        | "Failure Type"
        | "From Number"
        | "From Phone Region"
        | "Inbox Provider"
        | "List"
        | "Message Format"
        | "Message Name"
        | "Message Type"
        | "Method"
        | "Segment Count"
        | "Subject"
        | "To Number"
        | "To Phone Region"
        | "URL"
        | "form_id"
      )[]
    | null;
  return_fields?: string[] | null;
  /** Must bound `datetime` from both sides, such as greater-or-equal(datetime,2026-01-01T00:00:00) */
  filter: string[];
  /** IANA name; default UTC */
  timezone?: string | null;
  /** A dimension or a measurement; `-` in front turns the order round */
  sort?: string;
}

export interface MetricAggregateQueryData {
  type: "metric-aggregate";
  attributes: MetricAggregateQueryAttributes;
}

export interface MetricAggregateReply {
  data: MetricAggregate;
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface MetricAggregateRow {
  dimensions: string[];
  measurements: {
    [key: string]: unknown;
  };
}

export interface MetricAttributes {
  name?: string | null;
  created?: string | null;
  updated?: string | null;
  integration?: {
    [key: string]: unknown;
  } | null;
}

export interface MetricCollection {
  data: Metric[];
  included?: Flow[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface MetricDocument {
  data: Metric;
  included?: Flow[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[metric]. */
export type MetricField = "created" | "id" | "integration" | "name" | "updated";

export interface MetricRef {
  type: "metric";
  id: string;
}

export interface MetricToMany {
  data?: MetricRef[];
  links?: RelationshipLinks;
}

export interface MetricToOne {
  data?: MetricRef;
  links?: RelationshipLinks;
}

/** Query of `metrics.get`. */
export interface MetricsGetQuery {
  /** Fields of flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Related resources to return in `included` */
  include?: "flow-triggers"[];
}

/** Reply of `metrics.get`. */
export type MetricsGetResponse = MetricDocument;

/** Item of `metrics.list`. */
export type MetricsListItem = Metric;

/** Query of `metrics.list`. */
export interface MetricsListQuery {
  /** Fields of flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Conditions joined by commas. integration.name (equals); integration.category (equals) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: "flow-triggers"[];
  /** Where the page starts */
  "page[cursor]"?: string;
}

/** Reply of `metrics.list`. */
export type MetricsListResponse = MetricCollection;

/** Body of `metrics.queryAggregates`. */
export type MetricsQueryAggregatesBody = MetricAggregateQuery;

/** Item of `metrics.queryAggregates`. */
export type MetricsQueryAggregatesItem = MetricAggregateRow;

/** Query of `metrics.queryAggregates`. */
export interface MetricsQueryAggregatesQuery {
  /** Fields of metric-aggregate to return; all by default */
  "fields[metric-aggregate]"?: MetricAggregateField[];
}

/** Reply of `metrics.queryAggregates`. */
export type MetricsQueryAggregatesResponse = MetricAggregateReply;

export interface NoEmailMarketing {
  subscription: "any";
  filters?: NoEmailMarketingFilter[] | null;
}

export interface NoEmailMarketingConsent {
  channel: "email";
  can_receive_marketing: false;
  consent_status:
    | NoEmailMarketing
    | NoEmailMarketingUnsubscribed
    | NoEmailMarketingNeverSubscribed
    | NoEmailMarketingSubscribed;
}

export interface NoEmailMarketingConsentInput {
  channel: "email";
  can_receive_marketing: false;
  consent_status:
    | NoEmailMarketingInput
    | NoEmailMarketingUnsubscribedInput
    | NoEmailMarketingNeverSubscribedInput
    | NoEmailMarketingSubscribedInput;
}

export type NoEmailMarketingFilter = BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter;

export type NoEmailMarketingFilterInput =
  | BounceDateFilterInput
  | ManualSuppressionDateFilterInput
  | InvalidEmailDateFilterInput;

export interface NoEmailMarketingInput {
  subscription: "any";
  filters?: NoEmailMarketingFilterInput[] | null;
}

export interface NoEmailMarketingNeverSubscribed {
  subscription: "never_subscribed";
  filters: NoEmailMarketingNeverSubscribedFilter[];
}

export type NoEmailMarketingNeverSubscribedFilter =
  | BounceDateFilter
  | ManualSuppressionDateFilter
  | InvalidEmailDateFilter;

export type NoEmailMarketingNeverSubscribedFilterInput =
  | BounceDateFilterInput
  | ManualSuppressionDateFilterInput
  | InvalidEmailDateFilterInput;

export interface NoEmailMarketingNeverSubscribedInput {
  subscription: "never_subscribed";
  filters: NoEmailMarketingNeverSubscribedFilterInput[];
}

export interface NoEmailMarketingSubscribed {
  subscription: "subscribed";
  filters: NoEmailMarketingSubscribedFilter[];
}

export type NoEmailMarketingSubscribedFilter = BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter;

export type NoEmailMarketingSubscribedFilterInput =
  | BounceDateFilterInput
  | ManualSuppressionDateFilterInput
  | InvalidEmailDateFilterInput;

export interface NoEmailMarketingSubscribedInput {
  subscription: "subscribed";
  filters: NoEmailMarketingSubscribedFilterInput[];
}

export interface NoEmailMarketingUnsubscribed {
  subscription: "unsubscribed";
  filters?: NoEmailMarketingUnsubscribedFilter[] | NoEmailMarketingUnsubscribedFilters2[] | null;
}

export type NoEmailMarketingUnsubscribedFilter =
  | StatusDateFilter
  | APIMethodFilter
  | InboundMessageMethodFilter
  | PreferencePageMethodFilter
  | ManualRemoveMethodFilter
  | SpamComplaintMethodFilter
  | MailboxProviderMethodFilter
  | OneClickUnsubscribeMethodFilter
  | ManualImportMethodFilter
  | SftpMethodFilter
  | DataWarehouseImportMethodFilter
  | ProfileModificationMethodFilter
  | ConstantContactIntegrationMethodFilter;

export type NoEmailMarketingUnsubscribedFilterInput =
  | StatusDateFilterInput
  | APIMethodFilter
  | InboundMessageMethodFilter
  | PreferencePageMethodFilter
  | ManualRemoveMethodFilter
  | SpamComplaintMethodFilter
  | MailboxProviderMethodFilter
  | OneClickUnsubscribeMethodFilter
  | ManualImportMethodFilter
  | SftpMethodFilter
  | DataWarehouseImportMethodFilter
  | ProfileModificationMethodFilter
  | ConstantContactIntegrationMethodFilter;

export type NoEmailMarketingUnsubscribedFilters2 =
  | BounceDateFilter
  | ManualSuppressionDateFilter
  | InvalidEmailDateFilter;

export type NoEmailMarketingUnsubscribedFilters2Input =
  | BounceDateFilterInput
  | ManualSuppressionDateFilterInput
  | InvalidEmailDateFilterInput;

export interface NoEmailMarketingUnsubscribedInput {
  subscription: "unsubscribed";
  filters?: NoEmailMarketingUnsubscribedFilterInput[] | NoEmailMarketingUnsubscribedFilters2Input[] | null;
}

export interface NoPushMarketing {
  subscription: "any";
}

export interface NoPushMarketingConsent {
  channel: "push";
  can_receive_marketing: false;
  consent_status: NoPushMarketing;
}

export interface NoSMSMarketing {
  subscription: "any";
}

export interface NoSMSMarketingConsent {
  channel: "sms";
  can_receive_marketing: false;
  consent_status: NoSMSMarketing | NoSMSMarketingUnsubscribed | NoSMSMarketingNeverSubscribed;
}

export interface NoSMSMarketingConsentInput {
  channel: "sms";
  can_receive_marketing: false;
  consent_status: NoSMSMarketing | NoSMSMarketingUnsubscribedInput | NoSMSMarketingNeverSubscribed;
}

export interface NoSMSMarketingNeverSubscribed {
  subscription: "never_subscribed";
}

export interface NoSMSMarketingUnsubscribed {
  subscription: "unsubscribed";
  filters?: NoSMSMarketingUnsubscribedFilter[] | null;
}

export type NoSMSMarketingUnsubscribedFilter =
  | StatusDateFilter
  | FormMethodFilter
  | ManualImportManualMethodFilter
  | ManualAddManualMethodFilter
  | ManualRemoveMethodFilter
  | BulkRemoveMethodFilter
  | CheckoutMethodFilter
  | InboundMessageMethodFilter
  | PreferencePageMethodFilter
  | SftpMethodFilter
  | CarrierDeactivationMethodFilter
  | ProvidedLandlineMethodFilter
  | MessageBlockedMethodFilter
  | ProvidedNoAgeMethodFilter
  | FailedAgeGateMethodFilter
  | ShopifyIntegrationMethodFilter;

export type NoSMSMarketingUnsubscribedFilterInput =
  | StatusDateFilterInput
  | FormMethodFilter
  | ManualImportManualMethodFilter
  | ManualAddManualMethodFilter
  | ManualRemoveMethodFilter
  | BulkRemoveMethodFilter
  | CheckoutMethodFilter
  | InboundMessageMethodFilter
  | PreferencePageMethodFilter
  | SftpMethodFilter
  | CarrierDeactivationMethodFilter
  | ProvidedLandlineMethodFilter
  | MessageBlockedMethodFilter
  | ProvidedNoAgeMethodFilter
  | FailedAgeGateMethodFilter
  | ShopifyIntegrationMethodFilter;

export interface NoSMSMarketingUnsubscribedInput {
  subscription: "unsubscribed";
  filters?: NoSMSMarketingUnsubscribedFilterInput[] | null;
}

export interface NonLocalStaticSend {
  is_local: false;
}

export interface NumericFilter {
  type: "numeric";
  operator:
    | "equals"
    | "greater-than"
    | "greater-than-or-equal"
    | "less-than"
    | "less-than-or-equal"
    | "not-equals"
    | (string & {});
  value: number;
}

export interface NumericFilterInput {
  type: "numeric";
  operator: "equals" | "greater-than" | "greater-than-or-equal" | "less-than" | "less-than-or-equal" | "not-equals";
  value: number;
}

export interface NumericRangeFilter {
  type: "numeric";
  operator: "between";
  start: number;
  end: number;
}

export interface ObjectLinks {
  /** Format: uri. */
  self: string;
}

export interface OneClickUnsubscribeMethodFilter {
  field: "method";
  method: "one_click_unsubscribe";
}

export interface OnlyRelatedLinks {
  /** Format: uri. */
  related: string;
}

export interface OpenTrackingConsent {
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
  /** Format: date-time. */
  created_timestamp?: string | null;
  metadata?: {
    [key: string]: unknown;
  } | null;
  can_receive: boolean;
  /** Format: date-time. */
  valid_until?: string | null;
}

export interface OpenTrackingSubscription {
  consent: "SUBSCRIBED";
}

export interface OpenTrackingUnsubscription {
  consent: "UNSUBSCRIBED";
}

export interface PhoneRegionFilter {
  type: "string";
  operator: "phone-country-code-in" | "phone-country-code-not-in" | (string & {});
  value: string[];
}

export interface PhoneRegionFilterInput {
  type: "string";
  operator: "phone-country-code-in" | "phone-country-code-not-in";
  value: string[];
}

export interface PredictiveAnalytics {
  historic_clv?: number | null;
  predicted_clv?: number | null;
  total_clv?: number | null;
  historic_number_of_orders?: number | null;
  predicted_number_of_orders?: number | null;
  average_days_between_orders?: number | null;
  average_order_value?: number | null;
  churn_probability?: number | null;
  /** Format: date-time. */
  expected_date_of_next_order?: string | null;
  ranked_channel_affinity?: ("email" | "push" | "sms" | "whatsapp" | (string & {}))[] | null;
}

export interface PreferencePageFilter {
  field: "method";
  method: "preference_page";
  filter?: EqualsStringFilter;
}

export interface PreferencePageMethodFilter {
  field: "method";
  method: "preference_page";
}

/** A person. */
export interface Profile {
  type: "profile";
  /** Klaviyo's id, not an id of your own */
  id: string;
  attributes: ProfileAttributes;
  relationships?: {
    lists?: ListToMany;
    segments?: SegmentToMany;
    "push-tokens"?: PushTokenToMany;
    conversations?: ConversationToMany;
  };
  links: ObjectLinks;
}

export interface ProfileAttributes {
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** When the last event was recorded. Format: date-time. */
  last_event_date?: string | null;
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
  properties?: {
    [key: string]: unknown;
  } | null;
  /** Only with additional-fields[profile] */
  subscriptions?: ProfileSubscriptions | null;
  /** Only with additional-fields[profile] */
  predictive_analytics?: PredictiveAnalytics | null;
}

export interface ProfileBulkImport {
  data: ProfileBulkImportData;
}

export interface ProfileBulkImportAttributes {
  profiles: {
    data: ProfileUpsertData[];
  };
}

export interface ProfileBulkImportData {
  type: "profile-bulk-import-job";
  attributes: ProfileBulkImportAttributes;
  relationships?: {
    lists?: {
      data: ListRef[];
    };
  };
}

/** An import of profiles that runs later. */
export interface ProfileBulkImportJob {
  type: "profile-bulk-import-job";
  id: string;
  attributes: ProfileBulkImportJobAttributes;
  relationships?: {
    lists?: ListToMany;
    profiles?: ProfileToMany;
    "import-errors"?: {
      data?: ImportErrorRef[];
      links?: OnlyRelatedLinks;
    };
  };
  links: ObjectLinks;
}

export interface ProfileBulkImportJobAttributes {
  status: JobStatus;
  /** Format: date-time. */
  created_at: string;
  total_count: number;
  completed_count?: number | null;
  failed_count?: number | null;
  /** Format: date-time. */
  completed_at?: string | null;
  /** Format: date-time. */
  expires_at?: string | null;
  /** Format: date-time. */
  started_at?: string | null;
}

export interface ProfileBulkImportJobDocument {
  data: ProfileBulkImportJob;
  included?: List[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[profile-bulk-import-job]. */
export type ProfileBulkImportJobField =
  | "completed_at"
  | "completed_count"
  | "created_at"
  | "expires_at"
  | "failed_count"
  | "id"
  | "started_at"
  | "status"
  | "total_count";

export interface ProfileBulkImportJobReply {
  data: ProfileBulkImportJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ProfileBulkSubscribe {
  data: ProfileBulkSubscribeData;
}

export interface ProfileBulkSubscribeData {
  type: "profile-subscription-bulk-create-job";
  attributes: SubscribeAttributes;
  relationships?: {
    list?: {
      data: ListRef;
    };
  };
}

export interface ProfileBulkUnsubscribe {
  data: ProfileBulkUnsubscribeData;
}

export interface ProfileBulkUnsubscribeData {
  type: "profile-subscription-bulk-delete-job";
  attributes: UnsubscribeAttributes;
  relationships?: {
    list?: {
      data: ListRef;
    };
  };
}

export interface ProfileCollection {
  data: Profile[];
  included?: ProfileCollectionIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export type ProfileCollectionIncluded = Conversation | PushToken;

export interface ProfileCreate {
  data: ProfileCreateData;
}

export interface ProfileCreateAttributes {
  email?: string | null;
  phone_number?: string | null;
  external_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
}

export interface ProfileCreateData {
  type: "profile";
  attributes: ProfileCreateAttributes;
}

export interface ProfileDocument {
  data: Profile;
  included?: ProfileIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ProfileHasCustomObjectCondition {
  type: "profile-has-custom-object";
  object_type_id: string;
  object_type_relationship_id: string;
  filter: IntegerFilter;
  filters: ProfileHasCustomObjectFilter[];
}

export interface ProfileHasCustomObjectConditionInput {
  type: "profile-has-custom-object";
  object_type_id: string;
  object_type_relationship_id: string;
  filter: IntegerFilterInput;
  filters: ProfileHasCustomObjectFilterInput[];
}

export interface ProfileHasCustomObjectFilter {
  property_id: number;
  filter:
    | StringFilter
    | StringArrayFilter
    | NumericFilter
    | NumericRangeFilter
    | BooleanFilter
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | ListContainsFilter
    | ListLengthFilter
    | ExistenceFilter;
}

export interface ProfileHasCustomObjectFilterInput {
  property_id: number;
  filter:
    | StringFilterInput
    | StringArrayFilterInput
    | NumericFilterInput
    | NumericRangeFilter
    | BooleanFilter
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | ListContainsFilterInput
    | ListLengthFilterInput
    | ExistenceFilterInput;
}

export interface ProfileHasGroupMembershipCondition {
  type: "profile-group-membership";
  is_member: true;
  group_ids: string[];
  timeframe_filter?: StaticDateFilter | StaticDateRangeFilter | RelativeDateFilter | RelativeDateRangeFilter | null;
}

export interface ProfileHasGroupMembershipConditionInput {
  type: "profile-group-membership";
  is_member: true;
  group_ids: string[];
  timeframe_filter?:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeDateRangeFilterInput
    | null;
}

export type ProfileIncluded = List | Segment | Conversation | PushToken;

export interface ProfileLocation {
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  country?: string | null;
  latitude?: string | number | null;
  longitude?: string | number | null;
  region?: string | null;
  zip?: string | null;
  timezone?: string | null;
  ip?: string | null;
}

export interface ProfileMarketingConsentCondition {
  type: "profile-marketing-consent";
  consent:
    | HasEmailMarketingConsent
    | NoEmailMarketingConsent
    | HasSMSMarketingConsent
    | NoSMSMarketingConsent
    | HasPushMarketingConsent
    | NoPushMarketingConsent;
}

export interface ProfileMarketingConsentConditionInput {
  type: "profile-marketing-consent";
  consent:
    | HasEmailMarketingConsentInput
    | NoEmailMarketingConsentInput
    | HasSMSMarketingConsentInput
    | NoSMSMarketingConsentInput
    | HasPushMarketingConsentInput
    | NoPushMarketingConsent;
}

/** A profile as a member of a list or a segment. */
export interface ProfileMember {
  type: "profile";
  /** Klaviyo's id, not an id of your own */
  id: string;
  attributes: ProfileMemberAttributes;
  relationships?: {
    lists?: ListToMany;
    segments?: SegmentToMany;
    "push-tokens"?: PushTokenToMany;
    conversations?: ConversationToMany;
  };
  links: ObjectLinks;
}

export type ProfileMemberAttributes = ProfileAttributes & {
  /** When the profile came into the list or segment. Format: date-time. */
  joined_group_at: string;
};

export interface ProfileMemberCollection {
  data: ProfileMember[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ProfileMeta {
  patch_properties?: ProfilePatchProperties | null;
  patch_identifiers?: ProfilePatchIdentifiers | null;
}

export interface ProfileMetricCondition {
  type: "profile-metric";
  metric_id: string;
  measurement: "count" | "sum" | (string & {});
  measurement_filter: NumericFilter;
  timeframe_filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | AlltimeDateFilter;
  metric_filters?: ProfileMetricPropertyFilter[] | null;
}

export interface ProfileMetricConditionInput {
  type: "profile-metric";
  metric_id: string;
  measurement: "count" | "sum";
  measurement_filter: NumericFilterInput;
  timeframe_filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | AlltimeDateFilter;
  metric_filters?: ProfileMetricPropertyFilterInput[] | null;
}

export interface ProfileMetricFunnelCondition {
  type: "profile-metric-funnel";
  timeframe_filter: StaticDateRangeFilter | RelativeDateRangeFilter | RelativeDateFilter;
  completion_window_seconds?:
    | "DAYS_1"
    | "DAYS_180"
    | "DAYS_3"
    | "DAYS_30"
    | "DAYS_5"
    | "DAYS_90"
    | "HOURS_1"
    | "WEEKS_1"
    | "YEARS_1"
    | (string & {})
    | null;
  steps: ProfileMetricFunnelSteps[];
}

export interface ProfileMetricFunnelConditionInput {
  type: "profile-metric-funnel";
  timeframe_filter: StaticDateRangeFilter | RelativeDateRangeFilterInput | RelativeDateFilterInput;
  completion_window_seconds?:
    | "DAYS_1"
    | "DAYS_180"
    | "DAYS_3"
    | "DAYS_30"
    | "DAYS_5"
    | "DAYS_90"
    | "HOURS_1"
    | "WEEKS_1"
    | "YEARS_1"
    | null;
  steps: ProfileMetricFunnelStepsInput[];
}

export interface ProfileMetricFunnelSteps {
  metric_exists: boolean;
  metric_id: string;
  metric_filters?: ProfileMetricPropertyFilter[] | null;
}

export interface ProfileMetricFunnelStepsInput {
  metric_exists: boolean;
  metric_id: string;
  metric_filters?: ProfileMetricPropertyFilterInput[] | null;
}

export interface ProfileMetricPropertyFilter {
  property: string;
  filter?:
    | StringFilter
    | StringArrayFilter
    | ExistenceFilter
    | ListSetFilter
    | ListLengthFilter
    | ListSubstringFilter
    | BooleanFilter
    | NumericFilter
    | null;
}

export interface ProfileMetricPropertyFilterInput {
  property: string;
  filter?:
    | StringFilterInput
    | StringArrayFilterInput
    | ExistenceFilterInput
    | ListSetFilterInput
    | ListLengthFilterInput
    | ListSubstringFilterInput
    | BooleanFilter
    | NumericFilterInput
    | null;
}

export interface ProfileModificationMethodFilter {
  field: "method";
  method: "profile_modification";
}

export interface ProfileNoGroupMembershipCondition {
  type: "profile-group-membership";
  is_member: false;
  group_ids: string[];
}

export interface ProfilePatchIdentifiers {
  append?: {
    [key: string]: unknown;
  };
  unappend?: {
    [key: string]: unknown;
  };
}

export interface ProfilePatchProperties {
  /** Values to add to list properties; a repeat adds them again */
  append?: {
    [key: string]: unknown;
  } | null;
  /** Values to take out of list properties */
  unappend?: {
    [key: string]: unknown;
  } | null;
  /** Names of properties to remove */
  unset?: string | string[] | null;
}

export interface ProfilePermissionsCondition {
  type: "profile-permissions";
  permission:
    | ExplicitlyReachable
    | ImplicitlyReachable
    | ImplicitlyOrExplicitlyReachable
    | ExplicitlyUnreachable
    | ImplicitlyUnreachable
    | ImplicitlyOrExplicitlyUnreachable;
  channel: "whatsapp_marketing" | "whatsapp_transactional" | (string & {});
}

export interface ProfilePermissionsConditionInput {
  type: "profile-permissions";
  permission:
    | ExplicitlyReachableInput
    | ImplicitlyReachable
    | ImplicitlyOrExplicitlyReachable
    | ExplicitlyUnreachableInput
    | ImplicitlyUnreachable
    | ImplicitlyOrExplicitlyUnreachable;
  channel: "whatsapp_marketing" | "whatsapp_transactional";
}

export interface ProfilePostalCodeDistanceCondition {
  type: "profile-postal-code-distance";
  country_code: string;
  postal_code: string;
  unit: "kilometers" | "miles" | (string & {});
  filter: GreaterThanPositiveNumericFilter | LessThanPositiveNumericFilter;
}

export interface ProfilePostalCodeDistanceConditionInput {
  type: "profile-postal-code-distance";
  country_code: string;
  postal_code: string;
  unit: "kilometers" | "miles";
  filter: GreaterThanPositiveNumericFilter | LessThanPositiveNumericFilter;
}

export interface ProfilePredictiveAnalyticsChannelAffinityPriorityCondition {
  type: "profile-predictive-analytics";
  dimension: "channel_affinity";
  measurement: "priority";
  predicted_channel: "email" | "push" | "sms" | "whatsapp" | (string & {});
  filter: ProfilePredictiveAnalyticsChannelAffinityPriorityFilter;
}

export interface ProfilePredictiveAnalyticsChannelAffinityPriorityConditionInput {
  type: "profile-predictive-analytics";
  dimension: "channel_affinity";
  measurement: "priority";
  predicted_channel: "email" | "push" | "sms" | "whatsapp";
  filter: ProfilePredictiveAnalyticsChannelAffinityPriorityFilter;
}

export interface ProfilePredictiveAnalyticsChannelAffinityPriorityFilter {
  type: "numeric";
  operator: "equals";
  value: number;
}

export interface ProfilePredictiveAnalyticsChannelAffinityRankCondition {
  type: "profile-predictive-analytics";
  dimension: "channel_affinity";
  measurement: "rank";
  predicted_channel: "email" | "push" | "sms" | "whatsapp" | (string & {});
  filter: ProfilePredictiveAnalyticsChannelAffinityRankFilter;
}

export interface ProfilePredictiveAnalyticsChannelAffinityRankConditionInput {
  type: "profile-predictive-analytics";
  dimension: "channel_affinity";
  measurement: "rank";
  predicted_channel: "email" | "push" | "sms" | "whatsapp";
  filter: ProfilePredictiveAnalyticsChannelAffinityRankFilterInput;
}

export interface ProfilePredictiveAnalyticsChannelAffinityRankFilter {
  type: "string";
  operator: "equals" | "not-equals" | (string & {});
  value: "high" | "low" | "medium" | (string & {});
}

export interface ProfilePredictiveAnalyticsChannelAffinityRankFilterInput {
  type: "string";
  operator: "equals" | "not-equals";
  value: "high" | "low" | "medium";
}

export interface ProfilePredictiveAnalyticsDateCondition {
  dimension: "expected_date_of_next_purchase";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter;
  type: "profile-predictive-analytics";
}

export interface ProfilePredictiveAnalyticsDateConditionInput {
  dimension: "expected_date_of_next_purchase";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput;
  type: "profile-predictive-analytics";
}

export interface ProfilePredictiveAnalyticsNumericCondition {
  type: "profile-predictive-analytics";
  dimension:
    | "average_days_between_orders"
    | "average_order_value"
    | "churn_probability"
    | "historic_clv"
    | "historic_number_of_orders"
    | "predicted_clv"
    | "predicted_number_of_orders"
    | "total_clv"
    | (string & {});
  filter: NumericFilter;
}

export interface ProfilePredictiveAnalyticsNumericConditionInput {
  type: "profile-predictive-analytics";
  dimension:
    | "average_days_between_orders"
    | "average_order_value"
    | "churn_probability"
    | "historic_clv"
    | "historic_number_of_orders"
    | "predicted_clv"
    | "predicted_number_of_orders"
    | "total_clv";
  filter: NumericFilterInput;
}

export interface ProfilePredictiveAnalyticsStringCondition {
  type: "profile-predictive-analytics";
  dimension: "predicted_gender";
  filter: ProfilePredictiveAnalyticsStringFilter;
}

export interface ProfilePredictiveAnalyticsStringConditionInput {
  type: "profile-predictive-analytics";
  dimension: "predicted_gender";
  filter: ProfilePredictiveAnalyticsStringFilterInput;
}

export interface ProfilePredictiveAnalyticsStringFilter {
  type: "string";
  operator: "equals" | "not-equals" | (string & {});
  value: "likely_female" | "likely_male" | "uncertain" | (string & {});
}

export interface ProfilePredictiveAnalyticsStringFilterInput {
  type: "string";
  operator: "equals" | "not-equals";
  value: "likely_female" | "likely_male" | "uncertain";
}

export interface ProfilePropertyCondition {
  type: "profile-property";
  property: string;
  filter:
    | StringFilter
    | StringArrayFilter
    | PhoneRegionFilter
    | NumericFilter
    | BooleanFilter
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter
    | ListContainsFilter
    | ListLengthFilter
    | ExistenceFilter;
}

export interface ProfilePropertyConditionInput {
  type: "profile-property";
  property: string;
  filter:
    | StringFilterInput
    | StringArrayFilterInput
    | PhoneRegionFilterInput
    | NumericFilterInput
    | BooleanFilter
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput
    | ListContainsFilterInput
    | ListLengthFilterInput
    | ExistenceFilterInput;
}

export interface ProfileRef {
  type: "profile";
  id: string;
}

/** Ids of profiles, at most 1000. */
export interface ProfileRefList {
  data: ProfileRef[];
}

export interface ProfileRegionCondition {
  type: "profile-region";
  in_region: boolean;
  region: "european_union" | "united_states" | (string & {});
}

export interface ProfileRegionConditionInput {
  type: "profile-region";
  in_region: boolean;
  region: "european_union" | "united_states";
}

export interface ProfileReply {
  data: Profile;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ProfileSubscribeAttributes {
  email?: string | null;
  phone_number?: string | null;
  subscriptions: SubscribeChannels;
  /** Format: date. */
  age_gated_date_of_birth?: string | null;
}

export interface ProfileSubscribeData {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: ProfileSubscribeAttributes;
}

export interface ProfileSubscriptions {
  email?: EmailSubscriptions;
  sms?: SmsSubscriptions;
  mobile_push?: PushSubscriptions;
  whatsapp?: WhatsappSubscriptions;
}

export interface ProfileToMany {
  data?: ProfileRef[];
  links?: RelationshipLinks;
}

export interface ProfileToOne {
  data?: ProfileRef;
  links?: RelationshipLinks;
}

export interface ProfileUnsubscribeAttributes {
  email?: string | null;
  phone_number?: string | null;
  subscriptions: UnsubscribeChannels;
}

export interface ProfileUnsubscribeData {
  type: "profile";
  attributes: ProfileUnsubscribeAttributes;
}

/** Absent attributes stay, null clears. */
export interface ProfileUpdate {
  data: ProfileUpdateData;
}

export interface ProfileUpdateAttributes {
  email?: string | null;
  phone_number?: string | null;
  external_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
}

export interface ProfileUpdateData {
  type: "profile";
  /** Equal to the id in the path */
  id: string;
  attributes: ProfileUpdateAttributes;
  meta?: ProfileMeta;
}

/** Absent attributes stay, null clears. */
export interface ProfileUpsert {
  data: ProfileUpsertData;
}

export interface ProfileUpsertAttributes {
  email?: string | null;
  phone_number?: string | null;
  external_id?: string | null;
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  organization?: string | null;
  locale?: string | null;
  title?: string | null;
  image?: string | null;
  location?: ProfileLocation | null;
  properties?: {
    [key: string]: unknown;
  } | null;
}

export interface ProfileUpsertData {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: ProfileUpsertAttributes;
  meta?: ProfileMeta;
}

/** Body of `profiles.bulkImport`. */
export type ProfilesBulkImportBody = ProfileBulkImport;

/** Query of `profiles.bulkImport`. */
export interface ProfilesBulkImportQuery {
  /** Fields of profile-bulk-import-job to return; all by default */
  "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
}

/** Reply of `profiles.bulkImport`. */
export type ProfilesBulkImportResponse = ProfileBulkImportJobReply;

/** Body of `profiles.bulkSubscribe`. */
export type ProfilesBulkSubscribeBody = ProfileBulkSubscribe;

/** Body of `profiles.bulkUnsubscribe`. */
export type ProfilesBulkUnsubscribeBody = ProfileBulkUnsubscribe;

/** Body of `profiles.create`. */
export type ProfilesCreateBody = ProfileCreate;

/** Query of `profiles.create`. */
export interface ProfilesCreateQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
}

/** Reply of `profiles.create`. */
export type ProfilesCreateResponse = ProfileReply;

/** Query of `profiles.getBulkImportJob`. */
export interface ProfilesGetBulkImportJobQuery {
  /** Fields of list to return; all by default */
  "fields[list]"?: ListField[];
  /** Fields of profile-bulk-import-job to return; all by default */
  "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
  /** Related resources to return in `included` */
  include?: "lists"[];
}

/** Reply of `profiles.getBulkImportJob`. */
export type ProfilesGetBulkImportJobResponse = ProfileBulkImportJobDocument;

/** Query of `profiles.get`. */
export interface ProfilesGetQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of conversation to return; all by default */
  "fields[conversation]"?: ConversationField[];
  /** Fields of list to return; all by default */
  "fields[list]"?: ListField[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
  /** Fields of push-token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
  /** Fields of segment to return; all by default */
  "fields[segment]"?: SegmentField[];
  /** Related resources to return in `included` */
  include?: ("conversations" | "lists" | "push-tokens" | "segments")[];
}

/** Reply of `profiles.get`. */
export type ProfilesGetResponse = ProfileDocument;

/** What every request of `profiles.importAll` has beside its items. */
export interface ProfilesImportAllBody {
  data?: {
    relationships?: {
      lists?: {
        data: ListRef[];
      };
    };
  };
}

/** Item of `profiles.importAll`. */
export type ProfilesImportAllItem = ProfileUpsertData;

/** Item of `profiles.listBulkImportJobErrors`. */
export type ProfilesListBulkImportJobErrorsItem = ImportError;

/** Query of `profiles.listBulkImportJobErrors`. */
export interface ProfilesListBulkImportJobErrorsQuery {
  /** Fields of import-error to return; all by default */
  "fields[import-error]"?: ImportErrorField[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 20
   */
  "page[size]"?: number;
}

/** Reply of `profiles.listBulkImportJobErrors`. */
export type ProfilesListBulkImportJobErrorsResponse = ImportErrorCollection;

/** Item of `profiles.list`. */
export type ProfilesListItem = Profile;

/** Query of `profiles.list`. */
export interface ProfilesListQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of conversation to return; all by default */
  "fields[conversation]"?: ConversationField[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
  /** Fields of push-token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
  /** Conditions joined by commas. id (any, equals); email (any, equals); phone_number (any, equals); external_id (any, equals); _kx (equals); created (greater-than, less-than); updated (greater-than, less-than); subscriptions.email.marketing.list_suppressions.reason (equals); subscriptions.email.marketing.list_suppressions.timestamp (greater-or-equal, greater-than, less-or-equal, less-than); subscriptions.email.marketing.list_suppressions.list_id (equals); subscriptions.email.marketing.suppression.reason (equals); subscriptions.email.marketing.suppression.timestamp (greater-or-equal, greater-than, less-or-equal, less-than) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: ("conversations" | "push-tokens")[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 20
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?:
    | "created"
    | "-created"
    | "email"
    | "-email"
    | "id"
    | "-id"
    | "subscriptions.email.marketing.list_suppressions.timestamp"
    | "-subscriptions.email.marketing.list_suppressions.timestamp"
    | "subscriptions.email.marketing.suppression.timestamp"
    | "-subscriptions.email.marketing.suppression.timestamp"
    | "updated"
    | "-updated";
}

/** Reply of `profiles.list`. */
export type ProfilesListResponse = ProfileCollection;

/** What every request of `profiles.subscribeAll` has beside its items. */
export interface ProfilesSubscribeAllBody {
  data?: {
    attributes?: {
      /** Shown as the source of the consent */
      custom_source?: string | null;
      /** True for consent that was given in the past; give consented_at with it */
      historical_import?: boolean | null;
    };
    relationships?: {
      list?: {
        data: ListRef;
      };
    };
  };
}

/** Item of `profiles.subscribeAll`. */
export type ProfilesSubscribeAllItem = ProfileSubscribeData;

/** What every request of `profiles.unsubscribeEach` has beside its items. */
export interface ProfilesUnsubscribeEachBody {
  data?: {
    relationships?: {
      list?: {
        data: ListRef;
      };
    };
  };
}

/** Item of `profiles.unsubscribeEach`. */
export type ProfilesUnsubscribeEachItem = ProfileUnsubscribeData;

/** Body of `profiles.update`. */
export type ProfilesUpdateBody = ProfileUpdate;

/** Query of `profiles.update`. */
export interface ProfilesUpdateQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
}

/** Reply of `profiles.update`. */
export type ProfilesUpdateResponse = ProfileReply;

/** Body of `profiles.upsert`. */
export type ProfilesUpsertBody = ProfileUpsert;

/** Query of `profiles.upsert`. */
export interface ProfilesUpsertQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
}

/** Reply of `profiles.upsert`. */
export type ProfilesUpsertResponse = ProfileReply;

export interface ProvidedLandlineMethodFilter {
  field: "method";
  method: "provided_landline";
}

export interface ProvidedNoAgeMethodFilter {
  field: "method";
  method: "provided_no_age";
}

export interface PushActionButton {
  label: string;
  action_type: string;
  position?: number | null;
  url?: string | null;
}

export interface PushBadge {
  display: true;
  badge_options?: PushBadgeIncrement | PushBadgeCount | PushBadgeProperty | null;
}

export interface PushBadgeCount {
  badge_config: "set_count";
  value: string;
}

export interface PushBadgeIncrement {
  badge_config: "increment_one";
}

export interface PushBadgeProperty {
  badge_config: "set_property";
  set_from_property: string;
}

export interface PushContent {
  title?: string | null;
  body?: string | null;
  dynamic_image?: string | null;
  action_buttons?: PushActionButton[] | null;
}

export interface PushContentCreate {
  title?: string | null;
  body: string;
  dynamic_image?: string | null;
  action_buttons?: PushActionButton[] | null;
}

export interface PushMarketingConsent {
  can_receive_push_marketing: boolean;
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
}

export interface PushMessageDefinition {
  channel: "mobile_push";
  notification_type: "standard";
  content: PushContent;
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  options?: PushOptions;
}

export interface PushMessageDefinitionCreate {
  channel: "mobile_push";
  content: PushContentCreate;
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  options?: PushOptions;
  notification_type?: "standard";
}

export interface PushNoBadge {
  display: false;
}

export interface PushOnOpenApp {
  type: "open_app";
}

export interface PushOnOpenDeepLink {
  type: "deep_link";
  ios_deep_link?: string | null;
  android_deep_link?: string | null;
}

export interface PushOnOpenWebUrl {
  type: "open_web_url";
  web_url?: string | null;
}

export interface PushOptions {
  on_open?: PushOnOpenApp | PushOnOpenDeepLink | PushOnOpenWebUrl | null;
  badge?: PushBadge | PushNoBadge | null;
  play_sound?: boolean | null;
}

export interface PushSubscribe {
  marketing: SubscriptionConsent;
  tokens?: PushTokenEntry[] | null;
  anonymous_id?: string | null;
}

export interface PushSubscriptions {
  marketing?: PushMarketingConsent;
}

/** A device that can get push messages. */
export interface PushToken {
  type: "push-token";
  id: string;
  attributes: PushTokenAttributes;
  relationships?: {
    profile?: ProfileToOne;
  };
  links: ObjectLinks;
}

export interface PushTokenAttributes {
  /** Format: date-time. */
  created: string;
  token: string;
  enablement_status: "AUTHORIZED" | "DENIED" | "NOT_DETERMINED" | "PROVISIONAL" | "UNAUTHORIZED" | (string & {});
  platform: "android" | "ios" | (string & {});
  vendor: string;
  background: string;
  recorded_date: string;
  metadata?: PushTokenDevice | null;
}

export interface PushTokenDevice {
  device_id?: string | null;
  klaviyo_sdk?: "android" | "flutter" | "flutter_community" | "react_native" | "swift" | (string & {}) | null;
  sdk_version?: string | null;
  device_model?: string | null;
  os_name?: "android" | "ios" | "ipados" | "macos" | "tvos" | (string & {}) | null;
  os_version?: string | null;
  manufacturer?: string | null;
  app_name?: string | null;
  app_version?: string | null;
  app_build?: string | null;
  app_id?: string | null;
  environment?: "debug" | "release" | (string & {}) | null;
}

export interface PushTokenDeviceInput {
  device_id?: string | null;
  klaviyo_sdk?: "android" | "flutter" | "flutter_community" | "react_native" | "swift" | null;
  sdk_version?: string | null;
  device_model?: string | null;
  os_name?: "android" | "ios" | "ipados" | "macos" | "tvos" | null;
  os_version?: string | null;
  manufacturer?: string | null;
  app_name?: string | null;
  app_version?: string | null;
  app_build?: string | null;
  app_id?: string | null;
  environment?: "debug" | "release" | null;
}

export interface PushTokenEntry {
  token: string;
  platform: "android" | "ios";
  vendor: "apns" | "fcm";
  enablement_status?: "AUTHORIZED" | "DENIED" | "NOT_DETERMINED" | "PROVISIONAL" | "UNAUTHORIZED" | null;
  background?: "AVAILABLE" | "DENIED" | "RESTRICTED" | null;
  device_metadata?: PushTokenDeviceInput | null;
}

/** Names for fields[push-token]. */
export type PushTokenField =
  | "background"
  | "created"
  | "enablement_status"
  | "id"
  | "metadata"
  | "metadata.app_build"
  | "metadata.app_id"
  | "metadata.app_name"
  | "metadata.app_version"
  | "metadata.device_id"
  | "metadata.device_model"
  | "metadata.environment"
  | "metadata.klaviyo_sdk"
  | "metadata.manufacturer"
  | "metadata.os_name"
  | "metadata.os_version"
  | "metadata.sdk_version"
  | "platform"
  | "recorded_date"
  | "token"
  | "vendor";

export interface PushTokenRef {
  type: "push-token";
  id: string;
}

export interface PushTokenToMany {
  data?: PushTokenRef[];
  links?: RelationshipLinks;
}

export interface PushUnsubscribe {
  marketing: UnsubscriptionConsent;
  tokens: PushTokenEntry[];
}

export interface RecordedDateFilter {
  field: "recorded_date";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter;
}

export interface RecordedDateFilterInput {
  field: "recorded_date";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput;
}

export interface RelationshipLinks {
  /** Format: uri. */
  self: string;
  /** Format: uri. */
  related: string;
}

export interface RelativeAnniversaryDateFilter {
  type: "date";
  operator: "anniversary-last" | "anniversary-next" | (string & {});
  unit: "day" | "hour" | "week" | (string & {});
  quantity: number;
}

export interface RelativeAnniversaryDateFilterInput {
  type: "date";
  operator: "anniversary-last" | "anniversary-next";
  unit: "day" | "hour" | "week";
  quantity: number;
}

export interface RelativeDateFilter {
  type: "date";
  operator: "at-least" | "in-the-last" | "in-the-next" | (string & {});
  unit: "day" | "hour" | "week" | (string & {});
  quantity: number;
}

export interface RelativeDateFilterInput {
  type: "date";
  operator: "at-least" | "in-the-last" | "in-the-next";
  unit: "day" | "hour" | "week";
  quantity: number;
}

export interface RelativeDateRangeFilter {
  type: "date";
  operator: "between";
  start: number;
  end: number;
  unit: "day" | "hour" | "week" | (string & {});
}

export interface RelativeDateRangeFilterInput {
  type: "date";
  operator: "between";
  start: number;
  end: number;
  unit: "day" | "hour" | "week";
}

export interface RenderOptions {
  shorten_links?: boolean | null;
  add_org_prefix?: boolean | null;
  add_info_link?: boolean | null;
  add_opt_out_language?: boolean | null;
}

export interface ReportRow {
  groupings: {
    [key: string]: unknown;
  };
  statistics: {
    [key: string]: unknown;
  };
}

/** Body of `reports.queryCampaignValues`. */
export type ReportsQueryCampaignValuesBody = CampaignValuesQuery;

/** Item of `reports.queryCampaignValues`. */
export type ReportsQueryCampaignValuesItem = ReportRow;

/** Query of `reports.queryCampaignValues`. */
export interface ReportsQueryCampaignValuesQuery {
  /** Fields of campaign-values-report to return; all by default */
  "fields[campaign-values-report]"?: CampaignValuesReportField[];
  /** Where the page starts; unlike elsewhere with an underscore */
  page_cursor?: string;
}

/** Reply of `reports.queryCampaignValues`. */
export type ReportsQueryCampaignValuesResponse = CampaignValuesReply;

export interface ResponseMeta {
  agent_hints?: AgentHints;
}

/** A group of profiles that a definition keeps up to date. */
export interface Segment {
  type: "segment";
  id: string;
  attributes: SegmentAttributes;
  relationships?: {
    profiles?: ProfileToMany;
    tags?: TagToMany;
    "flow-triggers"?: FlowToMany;
  };
  links: ObjectLinks;
}

export interface SegmentAttributes {
  name?: string | null;
  definition?: SegmentDefinition | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  is_active: boolean;
  /** True while members are being counted */
  is_processing: boolean;
  is_starred: boolean;
  /** Only with additional-fields[segment] */
  profile_count?: number | null;
}

export interface SegmentCollection {
  data: Segment[];
  included?: SegmentIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export type SegmentCondition =
  | ProfileHasGroupMembershipCondition
  | ProfileNoGroupMembershipCondition
  | ProfileMetricCondition
  | ProfileMarketingConsentCondition
  | ProfilePostalCodeDistanceCondition
  | ProfilePropertyCondition
  | ProfileRegionCondition
  | ProfilePredictiveAnalyticsDateCondition
  | ProfilePredictiveAnalyticsNumericCondition
  | ProfilePredictiveAnalyticsStringCondition
  | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
  | ProfilePredictiveAnalyticsChannelAffinityRankCondition
  | ProfileHasCustomObjectCondition
  | ProfilePermissionsCondition
  | ProfileMetricFunnelCondition;

export type SegmentConditionInput =
  | ProfileHasGroupMembershipConditionInput
  | ProfileNoGroupMembershipCondition
  | ProfileMetricConditionInput
  | ProfileMarketingConsentConditionInput
  | ProfilePostalCodeDistanceConditionInput
  | ProfilePropertyConditionInput
  | ProfileRegionConditionInput
  | ProfilePredictiveAnalyticsDateConditionInput
  | ProfilePredictiveAnalyticsNumericConditionInput
  | ProfilePredictiveAnalyticsStringConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityRankConditionInput
  | ProfileHasCustomObjectConditionInput
  | ProfilePermissionsConditionInput
  | ProfileMetricFunnelConditionInput;

export interface SegmentCreate {
  data: SegmentCreateData;
}

export interface SegmentCreateAttributes {
  name: string;
  definition: SegmentDefinitionInput;
  is_starred?: boolean | null;
}

export interface SegmentCreateData {
  type: "segment";
  attributes: SegmentCreateAttributes;
}

export interface SegmentDefinition {
  condition_groups: ConditionGroup[];
}

export interface SegmentDefinitionInput {
  condition_groups: ConditionGroupInput[];
}

export interface SegmentDocument {
  data: Segment;
  included?: SegmentIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[segment]. */
export type SegmentField =
  | "created"
  | "definition"
  | "definition.condition_groups"
  | "id"
  | "is_active"
  | "is_processing"
  | "is_starred"
  | "name"
  | "updated";

export type SegmentIncluded = Tag | Flow;

export interface SegmentRef {
  type: "segment";
  id: string;
}

export interface SegmentReply {
  data: Segment;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface SegmentToMany {
  data?: SegmentRef[];
  links?: RelationshipLinks;
}

export interface SegmentUpdate {
  data: SegmentUpdateData;
}

export interface SegmentUpdateAttributes {
  definition?: SegmentDefinitionInput | null;
  name?: string | null;
  is_starred?: boolean | null;
  is_active?: boolean | null;
}

export interface SegmentUpdateData {
  type: "segment";
  /** Equal to the id in the path */
  id: string;
  attributes: SegmentUpdateAttributes;
}

/** Body of `segments.create`. */
export type SegmentsCreateBody = SegmentCreate;

/** Query of `segments.create`. */
export interface SegmentsCreateQuery {
  /** Fields of segment to return; all by default */
  "fields[segment]"?: SegmentField[];
}

/** Reply of `segments.create`. */
export type SegmentsCreateResponse = SegmentReply;

/** Query of `segments.get`. */
export interface SegmentsGetQuery {
  /** More fields of segment; the call then has a lower limit */
  "additional-fields[segment]"?: "profile_count"[];
  /** Fields of flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of segment to return; all by default */
  "fields[segment]"?: (
    | "created"
    | "definition"
    | "definition.condition_groups"
    | "id"
    | "is_active"
    | "is_processing"
    | "is_starred"
    | "name"
    | "profile_count"
    | "updated"
  )[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
}

/** Reply of `segments.get`. */
export type SegmentsGetResponse = SegmentDocument;

/** Item of `segments.list`. */
export type SegmentsListItem = Segment;

/** Item of `segments.listProfiles`. */
export type SegmentsListProfilesItem = ProfileMember;

/** Query of `segments.listProfiles`. */
export interface SegmentsListProfilesQuery {
  /** More fields of profile; the call then has a lower limit with predictive_analytics */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of profile to return; all by default */
  "fields[profile]"?: string[];
  /** Conditions joined by commas. profile_id (any, equals); email (any, equals); phone_number (any, equals); push_token (any, equals); _kx (equals); joined_group_at (greater-or-equal, greater-than, less-or-equal, less-than) */
  filter?: string;
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 100
   * @default 20
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "joined_group_at" | "-joined_group_at";
}

/** Reply of `segments.listProfiles`. */
export type SegmentsListProfilesResponse = ProfileMemberCollection;

/** Query of `segments.list`. */
export interface SegmentsListQuery {
  /** Fields of flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of segment to return; all by default */
  "fields[segment]"?: SegmentField[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Conditions joined by commas. name (any, equals); id (any, equals); created (greater-than); updated (greater-than); is_active (any, equals); is_starred (equals) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 10
   * @default 10
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
}

/** Reply of `segments.list`. */
export type SegmentsListResponse = SegmentCollection;

/** Body of `segments.update`. */
export type SegmentsUpdateBody = SegmentUpdate;

/** Query of `segments.update`. */
export interface SegmentsUpdateQuery {
  /** Fields of segment to return; all by default */
  "fields[segment]"?: SegmentField[];
}

/** Reply of `segments.update`. */
export type SegmentsUpdateResponse = SegmentReply;

export interface SendOptions {
  use_smart_sending?: boolean | null;
}

export interface SendTime {
  /** Format: date-time. */
  datetime: string;
  is_local: boolean;
}

export interface SftpMethodFilter {
  field: "method";
  method: "sftp";
}

export interface ShopifyIntegrationFilter {
  type: "string";
  operator: "in";
  value: "shopify"[];
}

export interface ShopifyIntegrationMethodFilter {
  field: "method";
  method: "integration";
  filter: ShopifyIntegrationFilter;
}

export interface SilentPushMessageDefinition {
  channel: "mobile_push";
  notification_type: "silent";
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
}

export interface SilentPushMessageDefinitionCreate {
  channel: "mobile_push";
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  notification_type?: "silent";
}

export interface SmartSendTimeStrategy {
  method: "smart_send_time";
  /** Format: date. */
  date: string;
}

export interface SmsContent {
  body?: string | null;
  media_url?: string | null;
}

export interface SmsContentCreate {
  body?: string | null;
}

export interface SmsMarketingConsent {
  can_receive_sms_marketing: boolean;
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  method?: string | null;
  method_detail?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
}

export interface SmsMessageDefinition {
  channel: "sms";
  content?: SmsContent;
  render_options?: RenderOptions;
}

export interface SmsMessageDefinitionCreate {
  channel: "sms";
  content?: SmsContentCreate;
  render_options?: RenderOptions;
}

export interface SmsSubscribe {
  marketing?: SubscriptionConsent;
  transactional?: SubscriptionConsent;
}

export interface SmsSubscriptions {
  marketing?: SmsMarketingConsent;
  transactional?: SmsTransactionalConsent;
}

export interface SmsTrackingOptions {
  add_tracking_params?: boolean | null;
  custom_tracking_params?: TrackingParam[] | null;
}

export interface SmsTrackingOptionsInput {
  add_tracking_params?: boolean | null;
  custom_tracking_params?: TrackingParamInput[] | null;
}

export interface SmsTransactionalConsent {
  can_receive_sms_transactional: boolean;
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  method?: string | null;
  method_detail?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
}

export interface SmsUnsubscribe {
  marketing?: UnsubscriptionConsent;
  transactional?: UnsubscriptionConsent;
}

export interface SpamComplaintMethodFilter {
  field: "method";
  method: "spam_complaint";
}

export interface StaticDateFilter {
  type: "date";
  operator: "after" | "before" | (string & {});
  /** Format: date-time. */
  date: string;
}

export interface StaticDateFilterInput {
  type: "date";
  operator: "after" | "before";
  /** Format: date-time. */
  date: string;
}

export interface StaticDateRangeFilter {
  type: "date";
  operator: "between-static";
  /** Format: date-time. */
  start: string;
  /** Format: date-time. */
  end: string;
}

export interface StaticSendStrategy {
  method: "static";
  /** Format: date-time. */
  datetime: string;
  options?: LocalStaticSend | NonLocalStaticSend | null;
}

export interface StaticTrackingParam {
  type: "static";
  value: string;
  name: string;
}

export interface StatusDateFilter {
  field: "status_date";
  filter:
    | StaticDateFilter
    | StaticDateRangeFilter
    | RelativeDateFilter
    | RelativeAnniversaryDateFilter
    | RelativeDateRangeFilter
    | CalendarDateFilter
    | AnniversaryDateFilter;
}

export interface StatusDateFilterInput {
  field: "status_date";
  filter:
    | StaticDateFilterInput
    | StaticDateRangeFilter
    | RelativeDateFilterInput
    | RelativeAnniversaryDateFilterInput
    | RelativeDateRangeFilterInput
    | CalendarDateFilter
    | AnniversaryDateFilterInput;
}

export interface StreetAddress {
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  region?: string | null;
  country?: string | null;
  zip?: string | null;
}

export interface StringArrayFilter {
  type: "string";
  operator: "in" | "not-in" | (string & {});
  value: string[];
}

export interface StringArrayFilterInput {
  type: "string";
  operator: "in" | "not-in";
  value: string[];
}

export interface StringFilter {
  type: "string";
  operator:
    | "contains"
    | "ends-with"
    | "equals"
    | "not-contains"
    | "not-ends-with"
    | "not-equals"
    | "not-starts-with"
    | "nregex"
    | "regex"
    | "starts-with"
    | (string & {});
  value: string | null;
}

export interface StringFilterInput {
  type: "string";
  operator:
    | "contains"
    | "ends-with"
    | "equals"
    | "not-contains"
    | "not-ends-with"
    | "not-equals"
    | "not-starts-with"
    | "nregex"
    | "regex"
    | "starts-with";
  value: string | null;
}

export interface StringInArrayFilter {
  operator: "in";
  value: string[];
  type: "string";
}

export interface SubscribeAttributes {
  /** Shown as the source of the consent */
  custom_source?: string | null;
  profiles: {
    data: ProfileSubscribeData[];
  };
  /** True for consent that was given in the past; give consented_at with it */
  historical_import?: boolean | null;
}

export interface SubscribeChannels {
  email?: EmailSubscribe;
  sms?: SmsSubscribe;
  whatsapp?: WhatsappSubscribe;
  push?: PushSubscribe;
}

export interface SubscribedSMSIsRcsCapableFilter {
  field: "is_rcs_capable";
  filter: BooleanFilter;
}

export interface SubscriptionConsent {
  consent: "SUBSCRIBED";
  /** Only with historical_import. Format: date-time. */
  consented_at?: string | null;
}

/** A label for campaigns, flows, lists and segments. */
export interface Tag {
  type: "tag";
  id: string;
  attributes: TagAttributes;
  relationships?: {
    "tag-group"?: TagGroupToOne;
    lists?: ListToMany;
    segments?: SegmentToMany;
    campaigns?: CampaignToMany;
    flows?: FlowToMany;
  };
  links: ObjectLinks;
}

export interface TagAttributes {
  name: string;
}

export interface TagCollection {
  data: Tag[];
  included?: TagGroup[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface TagCreate {
  data: TagCreateData;
}

export interface TagCreateAttributes {
  name: string;
}

export interface TagCreateData {
  type: "tag";
  attributes: TagCreateAttributes;
  relationships?: {
    "tag-group"?: {
      data: TagGroupRef;
    };
  };
}

/** Names for fields[tag]. */
export type TagField = "id" | "name";

/** A group of tags. */
export interface TagGroup {
  type: "tag-group";
  id: string;
  attributes: TagGroupAttributes;
  relationships?: {
    tags?: TagToMany;
  };
  links: ObjectLinks;
}

export interface TagGroupAttributes {
  name: string;
  exclusive: boolean;
  default: boolean;
}

/** Names for fields[tag-group]. */
export type TagGroupField = "default" | "exclusive" | "id" | "name";

export interface TagGroupRef {
  type: "tag-group";
  id: string;
}

export interface TagGroupToOne {
  data?: TagGroupRef;
  links?: RelationshipLinks;
}

export interface TagRef {
  type: "tag";
  id: string;
}

export interface TagReply {
  data: Tag;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface TagToMany {
  data?: TagRef[];
  links?: RelationshipLinks;
}

/** Body of `tags.create`. */
export type TagsCreateBody = TagCreate;

/** Query of `tags.create`. */
export interface TagsCreateQuery {
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `tags.create`. */
export type TagsCreateResponse = TagReply;

/** Item of `tags.list`. */
export type TagsListItem = Tag;

/** Query of `tags.list`. */
export interface TagsListQuery {
  /** Fields of tag-group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
  /** Fields of tag to return; all by default */
  "fields[tag]"?: TagField[];
  /** Conditions joined by commas. name (contains, ends-with, equals, starts-with) */
  filter?: string;
  /** Related resources to return in `included` */
  include?: "tag-group"[];
  /** Where the page starts */
  "page[cursor]"?: string;
  /**
   * Page size, 1 to 50
   * @default 50
   */
  "page[size]"?: number;
  /** Order; `-` in front turns it round */
  sort?: "id" | "-id" | "name" | "-name";
}

/** Reply of `tags.list`. */
export type TagsListResponse = TagCollection;

/** Body of `tags.tagCampaigns`. */
export type TagsTagCampaignsBody = CampaignRefList;

/** Body of `tags.untagCampaigns`. */
export type TagsUntagCampaignsBody = CampaignRefList;

/** The HTML and text of an e-mail. */
export interface Template {
  type: "template";
  id: string;
  attributes: TemplateAttributes;
  links: ObjectLinks;
}

export interface TemplateAttributes {
  name: string;
  editor_type: string;
  html: string;
  text?: string | null;
  amp?: string | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
}

/** Names for fields[template]. */
export type TemplateField = "amp" | "created" | "editor_type" | "html" | "id" | "name" | "text" | "updated";

export interface TemplateRef {
  type: "template";
  id: string;
}

export interface TemplateToOne {
  data?: TemplateRef;
  links?: RelationshipLinks;
}

export interface ThrottledSendStrategy {
  method: "throttled";
  /** Format: date-time. */
  datetime: string;
  throttle_percentage: 1 | 2 | 5 | 10 | 11 | 13 | 14 | 17 | 20 | 25 | 33 | 50 | (number & {});
}

export interface ThrottledSendStrategyInput {
  method: "throttled";
  /** Format: date-time. */
  datetime: string;
  throttle_percentage: 1 | 2 | 5 | 10 | 11 | 13 | 14 | 17 | 20 | 25 | 33 | 50;
}

export interface Timeframe {
  key:
    | "last_12_months"
    | "last_30_days"
    | "last_365_days"
    | "last_3_months"
    | "last_7_days"
    | "last_90_days"
    | "last_month"
    | "last_week"
    | "last_year"
    | "this_month"
    | "this_week"
    | "this_year"
    | "today"
    | "yesterday";
}

/** Something that a profile did. */
export interface TrackedEvent {
  type: "event";
  id: string;
  attributes: TrackedEventAttributes;
  relationships?: {
    profile?: ProfileToOne;
    metric?: MetricToOne;
    attributions?: AttributionToMany;
  };
  links: ObjectLinks;
}

export interface TrackedEventAttributes {
  /** Unix seconds */
  timestamp?: number | null;
  event_properties?: {
    [key: string]: unknown;
  } | null;
  /** Format: date-time. */
  datetime?: string | null;
  uuid?: string | null;
}

/** Names for fields[event]. */
export type TrackedEventField = "datetime" | "event_properties" | "id" | "timestamp" | "uuid";

export type TrackedEventIncluded = Attribution | Metric | Profile;

export interface TrackedEventRef {
  type: "event";
  id: string;
}

export interface TrackedEventToOne {
  data?: TrackedEventRef;
  links?: RelationshipLinks;
}

export type TrackingParam = DynamicTrackingParam | StaticTrackingParam;

export type TrackingParamInput = DynamicTrackingParamInput | StaticTrackingParam;

export interface UnsubscribeAttributes {
  profiles: {
    data: ProfileUnsubscribeData[];
  };
}

export interface UnsubscribeChannels {
  email?: EmailUnsubscribe;
  sms?: SmsUnsubscribe;
  whatsapp?: WhatsappUnsubscribe;
  push?: PushUnsubscribe;
}

export interface UnsubscriptionConsent {
  consent: "UNSUBSCRIBED";
}

export interface UnsupportedSendStrategy {
  method: "unsupported";
}

/** An image of the library. */
export interface UploadedImage {
  type: "image";
  id: string;
  attributes: UploadedImageAttributes;
  links: ObjectLinks;
}

export interface UploadedImageAttributes {
  name: string;
  image_url: string;
  format: string;
  /** Bytes */
  size: number;
  hidden: boolean;
  /** Format: date-time. */
  updated_at: string;
}

/** Names for fields[image]. */
export type UploadedImageField = "format" | "hidden" | "id" | "image_url" | "name" | "size" | "updated_at";

export interface UploadedImageRef {
  type: "image";
  id: string;
}

export interface UploadedImageToOne {
  data?: UploadedImageRef;
  links?: RelationshipLinks;
}

/** A URL that Klaviyo posts events to. */
export interface Webhook {
  type: "webhook";
  id: string;
  attributes: WebhookAttributes;
  relationships?: {
    "webhook-topics"?: WebhookTopicToMany;
  };
  links: ObjectLinks;
}

export interface WebhookAttributes {
  name: string;
  description?: string | null;
  /** Cut short in replies */
  endpoint_url: string;
  enabled: boolean;
  /** Format: date-time. */
  created_at?: string | null;
  /** Format: date-time. */
  updated_at?: string | null;
}

export interface WebhookCollection {
  data: Webhook[];
  included?: WebhookTopic[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface WebhookCreate {
  data: WebhookCreateData;
}

export interface WebhookCreateAttributes {
  name: string;
  description?: string | null;
  /** https only */
  endpoint_url: string;
  /** Signs the deliveries; at least 16 characters. It is never shown again. */
  secret_key: string;
}

export interface WebhookCreateData {
  type: "webhook";
  attributes: WebhookCreateAttributes;
  relationships: {
    "webhook-topics": {
      data: WebhookTopicRef[];
    };
  };
}

/** What a webhook posts: one or several events. */
export interface WebhookDelivery {
  data: WebhookEvent[];
  meta: WebhookDeliveryMeta;
}

export interface WebhookDeliveryMeta {
  klaviyo_account_id?: string;
  /** Equal to the header Klaviyo-Webhook-Id */
  klaviyo_webhook_id: string;
  /** When it was sent; signed, unlike the header Klaviyo-Timestamp it is right. Format: date-time. */
  timestamp: string;
  version?: string;
}

export interface WebhookDocument {
  data: Webhook;
  included?: WebhookTopic[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface WebhookEvent {
  topic: WebhookEventTopic;
  /** Id of the event */
  external_id: string;
  payload: EventDocument;
}

/** A topic of Klaviyo, or one that a metric of the account gives, such as event:api.viewed_product. */
export type WebhookEventTopic =
  | "event:klaviyo.bounced_email"
  | "event:klaviyo.clicked_email"
  | "event:klaviyo.dropped_email"
  | "event:klaviyo.received_email"
  | "event:klaviyo.opened_email"
  | "event:klaviyo.marked_email_as_spam"
  | "event:klaviyo.subscribed_to_email_marketing"
  | "event:klaviyo.unsubscribed_from_email_marketing"
  | "event:klaviyo.manually_suppressed_from_email_marketing"
  | "event:klaviyo.manually_unsuppressed_from_email_marketing"
  | "event:klaviyo.updated_email_preferences"
  | "event:klaviyo.sent_sms"
  | "event:klaviyo.received_sms"
  | "event:klaviyo.clicked_sms"
  | "event:klaviyo.failed_to_deliver_sms"
  | "event:klaviyo.subscribed_to_sms_marketing"
  | "event:klaviyo.unsubscribed_from_sms_marketing"
  | "event:klaviyo.received_push"
  | "event:klaviyo.bounced_push"
  | "event:klaviyo.opened_push"
  | "event:klaviyo.ready_to_review"
  | "event:klaviyo.submitted_rating"
  | "event:klaviyo.submitted_review"
  | (string & {});

/** Names for fields[webhook]. */
export type WebhookField = "created_at" | "description" | "enabled" | "endpoint_url" | "id" | "name" | "updated_at";

export interface WebhookReply {
  data: Webhook;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** A kind of event that a webhook can be told of. */
export interface WebhookTopic {
  type: "webhook-topic";
  id: string;
  links: ObjectLinks;
}

export interface WebhookTopicCollection {
  data: WebhookTopic[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[webhook-topic]. */
export type WebhookTopicField = "id";

export interface WebhookTopicRef {
  type: "webhook-topic";
  id: string;
}

export interface WebhookTopicToMany {
  data?: WebhookTopicRef[];
  links?: RelationshipLinks;
}

/** Query of `webhookTopics.list`. */
export interface WebhookTopicsListQuery {
  /** Fields of webhook-topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
}

/** Reply of `webhookTopics.list`. */
export type WebhookTopicsListResponse = WebhookTopicCollection;

export interface WebhookUpdate {
  data: WebhookUpdateData;
}

export interface WebhookUpdateAttributes {
  name?: string | null;
  description?: string | null;
  endpoint_url?: string | null;
  secret_key?: string | null;
  enabled?: boolean | null;
}

export interface WebhookUpdateData {
  type: "webhook";
  /** Equal to the id in the path */
  id: string;
  attributes: WebhookUpdateAttributes;
  relationships?: {
    "webhook-topics"?: {
      data: WebhookTopicRef[];
    };
  };
}

/** Body of `webhooks.create`. */
export type WebhooksCreateBody = WebhookCreate;

/** Query of `webhooks.create`. */
export interface WebhooksCreateQuery {
  /** Fields of webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
}

/** Reply of `webhooks.create`. */
export type WebhooksCreateResponse = WebhookReply;

/** Query of `webhooks.get`. */
export interface WebhooksGetQuery {
  /** Fields of webhook-topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
  /** Fields of webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
  /** Related resources to return in `included` */
  include?: "webhook-topics"[];
}

/** Reply of `webhooks.get`. */
export type WebhooksGetResponse = WebhookDocument;

/** Query of `webhooks.list`. */
export interface WebhooksListQuery {
  /** Fields of webhook-topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
  /** Fields of webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
  /** Related resources to return in `included` */
  include?: "webhook-topics"[];
}

/** Reply of `webhooks.list`. */
export type WebhooksListResponse = WebhookCollection;

/** Body of `webhooks.update`. */
export type WebhooksUpdateBody = WebhookUpdate;

/** Query of `webhooks.update`. */
export interface WebhooksUpdateQuery {
  /** Fields of webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
}

/** Reply of `webhooks.update`. */
export type WebhooksUpdateResponse = WebhookReply;

export interface WhatsappConversationalConsent {
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
  /** Format: date-time. */
  created_timestamp?: string | null;
  metadata?: {
    [key: string]: unknown;
  } | null;
  can_receive: boolean;
  /** Format: date-time. */
  valid_until?: string | null;
  phone_number?: string | null;
}

export interface WhatsappMarketingConsent {
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
  /** Format: date-time. */
  created_timestamp?: string | null;
  metadata?: {
    [key: string]: unknown;
  } | null;
  can_receive: boolean;
  /** Format: date-time. */
  valid_until?: string | null;
  phone_number?: string | null;
}

export interface WhatsappSubscribe {
  marketing?: SubscriptionConsent;
  transactional?: SubscriptionConsent;
}

export interface WhatsappSubscriptions {
  marketing?: WhatsappMarketingConsent;
  transactional?: WhatsappTransactionalConsent;
  conversational?: WhatsappConversationalConsent;
}

export interface WhatsappTransactionalConsent {
  consent: string;
  /** Format: date-time. */
  consent_timestamp?: string | null;
  /** Format: date-time. */
  last_updated?: string | null;
  /** Format: date-time. */
  created_timestamp?: string | null;
  metadata?: {
    [key: string]: unknown;
  } | null;
  can_receive: boolean;
  /** Format: date-time. */
  valid_until?: string | null;
  phone_number?: string | null;
}

export interface WhatsappUnsubscribe {
  marketing?: UnsubscriptionConsent;
  transactional?: UnsubscriptionConsent;
  conversational?: UnsubscriptionConsent;
}
