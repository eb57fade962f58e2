// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { FilterOf } from "@carillon/runtime";

export interface ABTestSendStrategy {
  method: "ab_test_campaign";
}

export interface APIMethodFilter {
  field: "method";
  method: "api";
  filter?: InStringArrayFilter | null;
}

export interface AbTestAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "ab-test";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: AbTestActionData;
}

export interface AbTestActionData {
  /** Whether the action runs */
  status?: FlowActionStatus;
  experiment_status?: "completed" | "draft" | "live" | (string & {});
  main_action: SendEmailAction | SendSmsAction;
  current_experiment?: AbTestExperiment | null;
}

export interface AbTestActionDataInput {
  /** Whether the action runs */
  status?: FlowActionStatusInput;
  experiment_status?: "completed" | "draft" | "live";
  main_action: SendEmailActionInput | SendSmsActionInput;
  current_experiment?: AbTestExperimentInput | null;
}

export interface AbTestActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "ab-test";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: AbTestActionDataInput;
}

export interface AbTestExperiment {
  id?: string | null;
  name?: string | null;
  variations: AbTestVariation[];
  /** Share of each variation */
  allocations?: {
    [key: string]: unknown;
  } | null;
  /** Format: date-time. */
  started?: string | null;
  /** What decides which variation wins */
  winner_metric?: "submission" | "unique-clicks" | "unique-opens" | "unique-placed-orders" | (string & {}) | null;
  automatic_winner_selection_settings?: WinnerSelectionSettings | null;
}

export interface AbTestExperimentInput {
  id?: string | null;
  name?: string | null;
  variations: AbTestVariationInput[];
  /** Share of each variation */
  allocations?: {
    [key: string]: unknown;
  } | null;
  /** Format: date-time. */
  started?: string | null;
  /** What decides which variation wins */
  winner_metric?: "submission" | "unique-clicks" | "unique-opens" | "unique-placed-orders" | null;
  automatic_winner_selection_settings?: WinnerSelectionSettings | null;
}

export type AbTestVariation = SendEmailAction | SendSmsAction;

export type AbTestVariationInput = SendEmailActionInput | SendSmsActionInput;

/** A Klaviyo account. */
export interface Account {
  type: "account";
  id: string;
  attributes: AccountAttributes;
  links: ObjectLinks;
}

/** Attributes of the account. */
export interface AccountAttributes {
  /** True for a sandbox account */
  test_account: boolean;
  /** What stands under e-mails */
  contact_information: ContactInformation;
  /** What the account sells */
  industry?: string | null;
  /** IANA name */
  timezone: string;
  /** ISO 4217 code */
  preferred_currency: string;
  /** The company id of the /client operations */
  public_api_key: string;
  /** IETF BCP 47 */
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
  /** Fields of the account to return; all by default */
  "fields[account]"?: AccountField[];
}

/** Reply of `accounts.get`. */
export type AccountsGetResponse = AccountReply;

/** Query of `accounts.list`. */
export interface AccountsListQuery {
  /** Fields of the account to return; all by default */
  "fields[account]"?: AccountField[];
}

/** Reply of `accounts.list`. */
export type AccountsListResponse = AccountCollection;

export interface ActionOutputCondition {
  type: "action-output";
  output_config_id: number;
  field: string;
  filter: ActionOutputConditionFilter;
}

export type ActionOutputConditionFilter =
  | StringFilter
  | StringArrayFilter
  | NumericFilter
  | NumericRangeFilter
  | BooleanFilter
  | ExistenceFilter;

export type ActionOutputConditionFilterInput =
  | StringFilterInput
  | StringArrayFilterInput
  | NumericFilterInput
  | NumericRangeFilter
  | BooleanFilter
  | ExistenceFilterInput;

export interface ActionOutputConditionGroup {
  conditions: ActionOutputCondition[];
}

export interface ActionOutputConditionGroupInput {
  conditions: ActionOutputConditionInput[];
}

export interface ActionOutputConditionInput {
  type: "action-output";
  output_config_id: number;
  field: string;
  filter: ActionOutputConditionFilterInput;
}

export interface ActionOutputFilter {
  condition_groups: ActionOutputConditionGroup[];
}

export interface ActionOutputFilterInput {
  condition_groups: ActionOutputConditionGroupInput[];
}

export interface ActionOutputSplitAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "action-output-split";
  /** Where the flow goes on */
  links?: FlowBranchLinks | null;
  /** Settings of the action */
  data?: ActionOutputSplitActionData | null;
}

export interface ActionOutputSplitActionData {
  action_output_filter: ActionOutputFilter | null;
}

export interface ActionOutputSplitActionDataInput {
  action_output_filter: ActionOutputFilterInput | null;
}

export interface ActionOutputSplitActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "action-output-split";
  /** Where the flow goes on */
  links?: FlowBranchLinks | null;
  /** Settings of the action */
  data?: ActionOutputSplitActionDataInput | null;
}

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
  /** When it goes out, once it is scheduled */
  send_times?: SendTime[] | null;
  render_options?: RenderOptions | null;
  /** Format: date-time. */
  created_at?: string | null;
  /** Format: date-time. */
  updated_at?: string | null;
}

/** Names for fields[campaign-message]. */
export type AssignedCampaignMessageField =
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
  | "updated_at";

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

export interface AudiencesUpdate {
  /** Ids of lists and segments */
  included?: string[] | null;
  /** Ids of lists and segments */
  excluded?: string[] | null;
}

export interface BackInStockDelayAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "back-in-stock-delay";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
}

export interface BackInStockMethodFilter {
  field: "method";
  method: "back_in_stock";
}

/** Who waits: an id, or identifiers. */
export interface BackInStockProfile {
  type: "profile";
  id?: string | null;
  attributes: BackInStockProfileAttributes;
}

export interface BackInStockProfileAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
}

export interface BackInStockSubscriptionCreate {
  data: BackInStockSubscriptionCreateData;
}

export interface BackInStockSubscriptionCreateAttributes {
  /** How to tell them */
  channels: ("EMAIL" | "PUSH" | "SMS" | "WHATSAPP")[];
  /** Who waits */
  profile?: {
    data: BackInStockProfile;
  } | null;
}

export interface BackInStockSubscriptionCreateData {
  type: "back-in-stock-subscription";
  attributes: BackInStockSubscriptionCreateAttributes;
  relationships: {
    variant: CatalogVariantLinkage;
  };
}

/** Body of `backInStockSubscriptions.create`. */
export type BackInStockSubscriptionsCreateBody = BackInStockSubscriptionCreate;

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
  /** What the event is about; up to 400, and a text of 100 KB each */
  properties: {
    [key: string]: unknown;
  };
  /** When it happened, to the second; now without. From 1990 on, at most a year ahead. Format: date-time. */
  time?: string | null;
  /** Number that reports add up, such as the order's amount */
  value?: number | null;
  /** ISO 4217, such as USD */
  value_currency?: string | null;
  /** True keeps flows from starting */
  backfill?: boolean | null;
  metric: {
    data: EventMetric;
  };
  /** A repeat for the same profile and metric is a fault here */
  unique_id?: string | null;
}

export interface BulkEventGroup {
  type: "event-bulk-create";
  attributes: BulkEventGroupAttributes;
}

export interface BulkEventGroupAttributes {
  /** True keeps flows from starting */
  backfill?: boolean | null;
  profile: {
    data: BulkEventProfile;
  };
  /** Events of this profile */
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
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  /** Id of a visitor who is not known yet */
  anonymous_id?: string | null;
  /** Encrypted id that Klaviyo's links carry */
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
  properties?: {
    [key: string]: unknown;
  } | null;
}

/** How a job goes. Read it until `expires_at`. */
export interface BulkJobAttributes {
  /** Where the job is */
  status: JobStatus;
  /** When the job was accepted. Format: date-time. */
  created_at: string;
  /** Items of the job */
  total_count: number;
  /** Items that are done */
  completed_count?: number | null;
  /** Items that were refused */
  failed_count?: number | null;
  /** When the job ended; null while it runs. Format: date-time. */
  completed_at?: string | null;
  /** What was refused, and why */
  errors?: JobError[] | null;
  /** Until when the job can be read. Format: date-time. */
  expires_at?: string | null;
}

/** Names for fields of a job. */
export type BulkJobField =
  | "completed_at"
  | "completed_count"
  | "created_at"
  | "errors"
  | "expires_at"
  | "failed_count"
  | "id"
  | "status"
  | "total_count";

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

/** Attributes of a campaign. */
export interface CampaignAttributes {
  /** Name for yourself; recipients do not see it */
  name: string;
  /** Where the campaign is, from Draft to Sent */
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
  /** Whether it is hidden from the lists of the site */
  archived: boolean;
  /** Lists and segments that get it, and that do not */
  audiences: Audiences;
  /** Smart Sending */
  send_options: SendOptions;
  /** UTM parameters, and whether opens and clicks are tracked */
  tracking_options?: EmailTrackingOptions | SmsTrackingOptions | null;
  /** When and how it goes out, told apart by `method` */
  send_strategy:
    | StaticSendStrategy
    | SmartSendTimeStrategy
    | ThrottledSendStrategy
    | ImmediateSendStrategy
    | ABTestSendStrategy
    | UnsupportedSendStrategy;
  /** Format: date-time. */
  created_at: string;
  /** When it was scheduled; null before. Format: date-time. */
  scheduled_at?: string | null;
  /** Format: date-time. */
  updated_at: string;
  /** When it goes or went out; null before it is scheduled. Format: date-time. */
  send_time?: string | null;
}

export interface CampaignClone {
  data: CampaignCloneData;
}

export interface CampaignCloneAttributes {
  /** Name of the copy */
  new_name?: string | null;
}

export interface CampaignCloneData {
  type: "campaign";
  id: string;
  attributes: CampaignCloneAttributes;
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

/** Attributes of a new campaign. */
export interface CampaignCreateAttributes {
  /** Name for yourself; recipients do not see it */
  name: string;
  /** Lists and segments that get it, and that do not */
  audiences: Audiences;
  /** When and how it goes out, told apart by `method` */
  send_strategy?:
    | StaticSendStrategy
    | ThrottledSendStrategyInput
    | ImmediateSendStrategy
    | SmartSendTimeStrategy
    | null;
  /** Smart Sending */
  send_options?: SendOptions | null;
  /** UTM parameters, and whether opens and clicks are tracked */
  tracking_options?: EmailTrackingOptionsInput | SmsTrackingOptionsInput | null;
  /** One message for each variant and channel */
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

export interface CampaignDynamicParam {
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
}

export interface CampaignDynamicParamInput {
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

/** Attributes of a campaign's message. */
export interface CampaignMessageAttributes {
  /** What it says, told apart by `channel` */
  definition?:
    | EmailMessageDefinition
    | SmsMessageDefinition
    | PushMessageDefinition
    | SilentPushMessageDefinition
    | null;
  /** When it goes out, once it is scheduled */
  send_times?: SendTime[] | null;
  /** When it was created. Format: date-time. */
  created_at?: string | null;
  /** When it was last changed. Format: date-time. */
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

/** Attributes of a new campaign's message. */
export interface CampaignMessageCreateAttributes {
  /** What it says, told apart by `channel` */
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

export interface CampaignMessageRefCollection {
  data: CampaignMessageRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CampaignMessageReply {
  data: CampaignMessage;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignMessageToMany {
  data?: CampaignMessageRef[];
  links?: RelationshipLinks;
}

export interface CampaignMessageToOne {
  data?: CampaignMessageRef;
  links?: RelationshipLinks;
}

export interface CampaignMessageUpdate {
  data: CampaignMessageUpdateData;
}

/** Attributes of a campaign's message to change; what is left out stays. */
export interface CampaignMessageUpdateAttributes {
  /** What it says, told apart by `channel` */
  definition?:
    | EmailMessageDefinition
    | SmsMessageDefinitionCreate
    | PushMessageDefinitionUpdate
    | SilentPushMessageDefinitionUpdate
    | null;
}

export interface CampaignMessageUpdateData {
  type: "campaign-message";
  id: string;
  attributes: CampaignMessageUpdateAttributes;
  relationships?: {
    image?: UploadedImageLinkage;
  };
}

/** Body of `campaignMessages.assignTemplate`. */
export type CampaignMessagesAssignTemplateBody = CampaignMessageAssignTemplate;

/** Query of `campaignMessages.assignTemplate`. */
export interface CampaignMessagesAssignTemplateQuery {
  /** Fields of a campaign's message to return; all by default */
  "fields[campaign-message]"?: AssignedCampaignMessageField[];
}

/** Reply of `campaignMessages.assignTemplate`. */
export type CampaignMessagesAssignTemplateResponse = AssignedCampaignMessageReply;

/** Reply of `campaignMessages.getCampaignId`. */
export type CampaignMessagesGetCampaignIdResponse = CampaignRefReply;

/** Query of `campaignMessages.getCampaign`. */
export interface CampaignMessagesGetCampaignQuery {
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
}

/** Reply of `campaignMessages.getCampaign`. */
export type CampaignMessagesGetCampaignResponse = RelatedCampaignReply;

/** Reply of `campaignMessages.getImageId`. */
export type CampaignMessagesGetImageIdResponse = UploadedImageRefReply;

/** Query of `campaignMessages.getImage`. */
export interface CampaignMessagesGetImageQuery {
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
}

/** Reply of `campaignMessages.getImage`. */
export type CampaignMessagesGetImageResponse = ImageReply;

/** Query of `campaignMessages.get`. */
export interface CampaignMessagesGetQuery {
  /** Related resources to return in `included` */
  include?: ("campaign" | "image" | "template")[];
  /** Fields of a campaign's message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `campaignMessages.get`. */
export type CampaignMessagesGetResponse = CampaignMessageDocument;

/** Reply of `campaignMessages.getTemplateId`. */
export type CampaignMessagesGetTemplateIdResponse = TemplateRefReply;

/** Query of `campaignMessages.getTemplate`. */
export interface CampaignMessagesGetTemplateQuery {
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `campaignMessages.getTemplate`. */
export type CampaignMessagesGetTemplateResponse = RelatedTemplateReply;

/** Body of `campaignMessages.setImage`. */
export type CampaignMessagesSetImageBody = UploadedImageLinkage;

/** Body of `campaignMessages.update`. */
export type CampaignMessagesUpdateBody = CampaignMessageUpdate;

/** Query of `campaignMessages.update`. */
export interface CampaignMessagesUpdateQuery {
  /** Fields of a campaign's message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
}

/** Reply of `campaignMessages.update`. */
export type CampaignMessagesUpdateResponse = CampaignMessageReply;

/** How many profiles a campaign would reach. */
export interface CampaignRecipientEstimation {
  type: "campaign-recipient-estimation";
  id: string;
  attributes: CampaignRecipientEstimationAttributes;
  links: ObjectLinks;
}

/** Attributes of an estimate of recipients. */
export interface CampaignRecipientEstimationAttributes {
  /** Profiles */
  estimated_recipient_count: number;
}

/** Names for fields[campaign-recipient-estimation]. */
export type CampaignRecipientEstimationField = "estimated_recipient_count" | "id";

/** The counting of a campaign's recipients. */
export interface CampaignRecipientEstimationJob {
  type: "campaign-recipient-estimation-job";
  id: string;
  attributes: CampaignRecipientEstimationJobAttributes;
  links: ObjectLinks;
}

/** Attributes of a job that estimates recipients. */
export interface CampaignRecipientEstimationJobAttributes {
  /** Where the job is */
  status: JobStatus;
}

/** Names for fields[campaign-recipient-estimation-job]. */
export type CampaignRecipientEstimationJobField = "id" | "status";

export interface CampaignRecipientEstimationJobReply {
  data: CampaignRecipientEstimationJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignRecipientEstimationReply {
  data: CampaignRecipientEstimation;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignRef {
  type: "campaign";
  id: string;
}

export interface CampaignRefCollection {
  data: CampaignRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of campaigns. */
export interface CampaignRefList {
  data: CampaignRef[];
}

export interface CampaignRefReply {
  data: CampaignRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignReply {
  data: Campaign;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignSend {
  data: CampaignSendData;
}

export interface CampaignSendCancel {
  data: CampaignSendCancelData;
}

export interface CampaignSendCancelAttributes {
  /** `cancel` stops for good, `revert` makes it a draft again */
  action: "cancel" | "revert";
}

export interface CampaignSendCancelData {
  type: "campaign-send-job";
  id: string;
  attributes: CampaignSendCancelAttributes;
}

export interface CampaignSendData {
  type: "campaign-send-job";
  id: string;
}

/** The sending of a campaign; its id is the campaign's. */
export interface CampaignSendJob {
  type: "campaign-send-job";
  id: string;
  attributes: CampaignSendJobAttributes;
  links: ObjectLinks;
}

/** Attributes of a sending. */
export interface CampaignSendJobAttributes {
  /** Where the job is */
  status: JobStatus;
}

/** Names for fields[campaign-send-job]. */
export type CampaignSendJobField = "id" | "status";

export interface CampaignSendJobReply {
  data: CampaignSendJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CampaignStaticParam {
  type: "static";
  value: string;
}

export interface CampaignToMany {
  data?: CampaignRef[];
  links?: RelationshipLinks;
}

export interface CampaignToOne {
  data?: CampaignRef;
  links?: RelationshipLinks;
}

export interface CampaignUpdate {
  data: CampaignUpdateData;
}

/** Attributes of a campaign to change; what is left out stays. */
export interface CampaignUpdateAttributes {
  /** Name for yourself; recipients do not see it */
  name?: string | null;
  /** Lists and segments that get it, and that do not */
  audiences?: AudiencesUpdate | null;
  /** Smart Sending */
  send_options?: SendOptions | null;
  /** UTM parameters, and whether opens and clicks are tracked */
  tracking_options?: EmailTrackingOptionsInput | SmsTrackingOptionsInput | null;
  /** When and how it goes out, told apart by `method` */
  send_strategy?:
    | StaticSendStrategy
    | ThrottledSendStrategyInput
    | ImmediateSendStrategy
    | SmartSendTimeStrategy
    | null;
}

export interface CampaignUpdateData {
  type: "campaign";
  id: string;
  attributes: CampaignUpdateAttributes;
}

export interface CampaignValuesQuery {
  data: CampaignValuesQueryData;
}

export interface CampaignValuesQueryAttributes {
  /** Figures to read */
  statistics: MessageStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** Metric that counts as a conversion */
  conversion_metric_id: string;
  /** What a row stands for */
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
  /** One row a group */
  results: ReportRow[];
}

/** Names for fields[campaign-values-report]. */
export type CampaignValuesReportField = "id" | "results";

/** Body of `campaigns.cancelSend`. */
export type CampaignsCancelSendBody = CampaignSendCancel;

/** Body of `campaigns.clone`. */
export type CampaignsCloneBody = CampaignClone;

/** Query of `campaigns.clone`. */
export interface CampaignsCloneQuery {
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
}

/** Reply of `campaigns.clone`. */
export type CampaignsCloneResponse = CampaignReply;

/** Body of `campaigns.create`. */
export type CampaignsCreateBody = CampaignCreate;

/** Query of `campaigns.create`. */
export interface CampaignsCreateQuery {
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
}

/** Reply of `campaigns.create`. */
export type CampaignsCreateResponse = CampaignReply;

/** Query of `campaigns.get`. */
export interface CampaignsGetQuery {
  /** Related resources to return in `included` */
  include?: ("campaign-messages" | "tags")[];
  /** Fields of a campaign's message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Query of `campaigns.getRecipientEstimationJob`. */
export interface CampaignsGetRecipientEstimationJobQuery {
  /** Fields of a job that estimates recipients to return; all by default */
  "fields[campaign-recipient-estimation-job]"?: CampaignRecipientEstimationJobField[];
}

/** Reply of `campaigns.getRecipientEstimationJob`. */
export type CampaignsGetRecipientEstimationJobResponse = CampaignRecipientEstimationJobReply;

/** Query of `campaigns.getRecipientEstimation`. */
export interface CampaignsGetRecipientEstimationQuery {
  /** Fields of an estimate of recipients to return; all by default */
  "fields[campaign-recipient-estimation]"?: CampaignRecipientEstimationField[];
}

/** Reply of `campaigns.getRecipientEstimation`. */
export type CampaignsGetRecipientEstimationResponse = CampaignRecipientEstimationReply;

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = CampaignDocument;

/** Query of `campaigns.getSendJob`. */
export interface CampaignsGetSendJobQuery {
  /** Fields of a sending to return; all by default */
  "fields[campaign-send-job]"?: CampaignSendJobField[];
}

/** Reply of `campaigns.getSendJob`. */
export type CampaignsGetSendJobResponse = CampaignSendJobReply;

/** Item of `campaigns.list`. */
export type CampaignsListItem = Campaign;

/** Reply of `campaigns.listMessageIds`. */
export type CampaignsListMessageIdsResponse = CampaignMessageRefCollection;

/** Query of `campaigns.listMessages`. */
export interface CampaignsListMessagesQuery {
  /** Related resources to return in `included` */
  include?: ("campaign" | "image" | "template")[];
  /** Fields of a campaign's message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `campaigns.listMessages`. */
export type CampaignsListMessagesResponse = CampaignMessageCollection;

/** Query of `campaigns.list`. */
export interface CampaignsListQuery {
  /** Conditions joined by commas, all of which hold. One on messages.channel is needed: equals(messages.channel,'email') */
  filter: FilterOf<{
    id: "any";
    "messages.channel": "equals";
    name: "contains";
    status: "any" | "equals";
    archived: "equals";
    created_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    scheduled_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Related resources to return in `included` */
  include?: ("campaign-messages" | "tags")[];
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
  /** Fields of a campaign's message to return; all by default */
  "fields[campaign-message]"?: CampaignMessageField[];
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignCollection;

/** Reply of `campaigns.listTagIds`. */
export type CampaignsListTagIdsResponse = TagRefCollection;

/** Query of `campaigns.listTags`. */
export interface CampaignsListTagsQuery {
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `campaigns.listTags`. */
export type CampaignsListTagsResponse = TagCollection;

/** Body of `campaigns.refreshRecipientEstimation`. */
export type CampaignsRefreshRecipientEstimationBody = RecipientEstimationRefresh;

/** Query of `campaigns.refreshRecipientEstimation`. */
export interface CampaignsRefreshRecipientEstimationQuery {
  /** Fields of a job that estimates recipients to return; all by default */
  "fields[campaign-recipient-estimation-job]"?: CampaignRecipientEstimationJobField[];
}

/** Reply of `campaigns.refreshRecipientEstimation`. */
export type CampaignsRefreshRecipientEstimationResponse = CampaignRecipientEstimationJobReply;

/** Body of `campaigns.send`. */
export type CampaignsSendBody = CampaignSend;

/** Query of `campaigns.send`. */
export interface CampaignsSendQuery {
  /** Fields of a sending to return; all by default */
  "fields[campaign-send-job]"?: CampaignSendJobField[];
}

/** Reply of `campaigns.send`. */
export type CampaignsSendResponse = CampaignSendJobReply;

/** Body of `campaigns.update`. */
export type CampaignsUpdateBody = CampaignUpdate;

/** Query of `campaigns.update`. */
export interface CampaignsUpdateQuery {
  /** Fields of a campaign to return; all by default */
  "fields[campaign]"?: CampaignField[];
}

/** Reply of `campaigns.update`. */
export type CampaignsUpdateResponse = CampaignReply;

export interface CarrierDeactivationMethodFilter {
  field: "method";
  method: "carrier_deactivation";
}

/** Body of `catalogCategories.addItems`. */
export type CatalogCategoriesAddItemsBody = CatalogItemRefList;

/** Body of `catalogCategories.bulkCreate`. */
export type CatalogCategoriesBulkCreateBody = CatalogCategoryBulkCreate;

/** Query of `catalogCategories.bulkCreate`. */
export interface CatalogCategoriesBulkCreateQuery {
  /** Fields of a job that creates categories to return; all by default */
  "fields[catalog-category-bulk-create-job]"?: BulkJobField[];
}

/** Reply of `catalogCategories.bulkCreate`. */
export type CatalogCategoriesBulkCreateResponse = CatalogCategoryBulkCreateJobReply;

/** Body of `catalogCategories.bulkDelete`. */
export type CatalogCategoriesBulkDeleteBody = CatalogCategoryBulkDelete;

/** Query of `catalogCategories.bulkDelete`. */
export interface CatalogCategoriesBulkDeleteQuery {
  /** Fields of a job that deletes categories to return; all by default */
  "fields[catalog-category-bulk-delete-job]"?: BulkJobField[];
}

/** Reply of `catalogCategories.bulkDelete`. */
export type CatalogCategoriesBulkDeleteResponse = CatalogCategoryBulkDeleteJobReply;

/** Body of `catalogCategories.bulkUpdate`. */
export type CatalogCategoriesBulkUpdateBody = CatalogCategoryBulkUpdate;

/** Query of `catalogCategories.bulkUpdate`. */
export interface CatalogCategoriesBulkUpdateQuery {
  /** Fields of a job that updates categories to return; all by default */
  "fields[catalog-category-bulk-update-job]"?: BulkJobField[];
}

/** Reply of `catalogCategories.bulkUpdate`. */
export type CatalogCategoriesBulkUpdateResponse = CatalogCategoryBulkUpdateJobReply;

/** Item of `catalogCategories.createAll`. */
export type CatalogCategoriesCreateAllItem = CatalogCategoryCreateData;

/** Body of `catalogCategories.create`. */
export type CatalogCategoriesCreateBody = CatalogCategoryCreate;

/** Query of `catalogCategories.create`. */
export interface CatalogCategoriesCreateQuery {
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
}

/** Reply of `catalogCategories.create`. */
export type CatalogCategoriesCreateResponse = CatalogCategoryReply;

/** Item of `catalogCategories.deleteEach`. */
export type CatalogCategoriesDeleteEachItem = CatalogCategoryRef;

/** Query of `catalogCategories.getBulkCreateJob`. */
export interface CatalogCategoriesGetBulkCreateJobQuery {
  /** Related resources to return in `included` */
  include?: "categories"[];
  /** Fields of a job that creates categories to return; all by default */
  "fields[catalog-category-bulk-create-job]"?: BulkJobField[];
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
}

/** Reply of `catalogCategories.getBulkCreateJob`. */
export type CatalogCategoriesGetBulkCreateJobResponse = CatalogCategoryBulkCreateJobDocument;

/** Query of `catalogCategories.getBulkDeleteJob`. */
export interface CatalogCategoriesGetBulkDeleteJobQuery {
  /** Fields of a job that deletes categories to return; all by default */
  "fields[catalog-category-bulk-delete-job]"?: BulkJobField[];
}

/** Reply of `catalogCategories.getBulkDeleteJob`. */
export type CatalogCategoriesGetBulkDeleteJobResponse = CatalogCategoryBulkDeleteJobReply;

/** Query of `catalogCategories.getBulkUpdateJob`. */
export interface CatalogCategoriesGetBulkUpdateJobQuery {
  /** Related resources to return in `included` */
  include?: "categories"[];
  /** Fields of a job that updates categories to return; all by default */
  "fields[catalog-category-bulk-update-job]"?: BulkJobField[];
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
}

/** Reply of `catalogCategories.getBulkUpdateJob`. */
export type CatalogCategoriesGetBulkUpdateJobResponse = CatalogCategoryBulkUpdateJobDocument;

/** Query of `catalogCategories.get`. */
export interface CatalogCategoriesGetQuery {
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
}

/** Reply of `catalogCategories.get`. */
export type CatalogCategoriesGetResponse = CatalogCategoryReply;

/** Item of `catalogCategories.listBulkCreateJobs`. */
export type CatalogCategoriesListBulkCreateJobsItem = CatalogCategoryBulkCreateJob;

/** Query of `catalogCategories.listBulkCreateJobs`. */
export interface CatalogCategoriesListBulkCreateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that creates categories to return; all by default */
  "fields[catalog-category-bulk-create-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogCategories.listBulkCreateJobs`. */
export type CatalogCategoriesListBulkCreateJobsResponse = CatalogCategoryBulkCreateJobCollection;

/** Item of `catalogCategories.listBulkDeleteJobs`. */
export type CatalogCategoriesListBulkDeleteJobsItem = CatalogCategoryBulkDeleteJob;

/** Query of `catalogCategories.listBulkDeleteJobs`. */
export interface CatalogCategoriesListBulkDeleteJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that deletes categories to return; all by default */
  "fields[catalog-category-bulk-delete-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogCategories.listBulkDeleteJobs`. */
export type CatalogCategoriesListBulkDeleteJobsResponse = CatalogCategoryBulkDeleteJobCollection;

/** Item of `catalogCategories.listBulkUpdateJobs`. */
export type CatalogCategoriesListBulkUpdateJobsItem = CatalogCategoryBulkUpdateJob;

/** Query of `catalogCategories.listBulkUpdateJobs`. */
export interface CatalogCategoriesListBulkUpdateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that updates categories to return; all by default */
  "fields[catalog-category-bulk-update-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogCategories.listBulkUpdateJobs`. */
export type CatalogCategoriesListBulkUpdateJobsResponse = CatalogCategoryBulkUpdateJobCollection;

/** Item of `catalogCategories.list`. */
export type CatalogCategoriesListItem = CatalogCategory;

/** Item of `catalogCategories.listItemIds`. */
export type CatalogCategoriesListItemIdsItem = CatalogItemRef;

/** Query of `catalogCategories.listItemIds`. */
export interface CatalogCategoriesListItemIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "category.id": "equals";
    title: "contains";
    published: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogCategories.listItemIds`. */
export type CatalogCategoriesListItemIdsResponse = CatalogItemRefCollection;

/** Item of `catalogCategories.listItems`. */
export type CatalogCategoriesListItemsItem = CatalogItem;

/** Query of `catalogCategories.listItems`. */
export interface CatalogCategoriesListItemsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "category.id": "equals";
    title: "contains";
    published: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: "variants"[];
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogCategories.listItems`. */
export type CatalogCategoriesListItemsResponse = CatalogItemCollection;

/** Query of `catalogCategories.list`. */
export interface CatalogCategoriesListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "item.id": "equals";
    name: "contains";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogCategories.list`. */
export type CatalogCategoriesListResponse = CatalogCategoryCollection;

/** Body of `catalogCategories.removeItems`. */
export type CatalogCategoriesRemoveItemsBody = CatalogItemRefList;

/** Body of `catalogCategories.setItems`. */
export type CatalogCategoriesSetItemsBody = CatalogItemRefList;

/** Item of `catalogCategories.updateAll`. */
export type CatalogCategoriesUpdateAllItem = CatalogCategoryUpdateData;

/** Body of `catalogCategories.update`. */
export type CatalogCategoriesUpdateBody = CatalogCategoryUpdate;

/** Query of `catalogCategories.update`. */
export interface CatalogCategoriesUpdateQuery {
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
}

/** Reply of `catalogCategories.update`. */
export type CatalogCategoriesUpdateResponse = CatalogCategoryReply;

/** A group of catalog items. */
export interface CatalogCategory {
  type: "catalog-category";
  id: string;
  attributes: CatalogCategoryAttributes;
  relationships?: {
    items?: CatalogItemToMany;
  };
  links: ObjectLinks;
}

/** Attributes of a category. */
export interface CatalogCategoryAttributes {
  /** Your id; the last part of the composite id */
  external_id?: string | null;
  name?: string | null;
  /** When it was last changed. Format: date-time. */
  updated?: string | null;
}

export interface CatalogCategoryBulkCreate {
  data: CatalogCategoryBulkCreateData;
}

export interface CatalogCategoryBulkCreateAttributes {
  categories: {
    /** At most 100 */
    data: CatalogCategoryCreateData[];
  };
}

export interface CatalogCategoryBulkCreateData {
  type: "catalog-category-bulk-create-job";
  attributes: CatalogCategoryBulkCreateAttributes;
}

export interface CatalogCategoryBulkCreateJob {
  type: "catalog-category-bulk-create-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    categories?: CatalogCategoryToMany;
  };
  links: ObjectLinks;
}

export interface CatalogCategoryBulkCreateJobCollection {
  data: CatalogCategoryBulkCreateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkCreateJobDocument {
  data: CatalogCategoryBulkCreateJob;
  included?: CatalogCategory[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkCreateJobReply {
  data: CatalogCategoryBulkCreateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkDelete {
  data: CatalogCategoryBulkDeleteData;
}

export interface CatalogCategoryBulkDeleteAttributes {
  categories: CatalogCategoryRefList;
}

export interface CatalogCategoryBulkDeleteData {
  type: "catalog-category-bulk-delete-job";
  attributes: CatalogCategoryBulkDeleteAttributes;
}

export interface CatalogCategoryBulkDeleteJob {
  type: "catalog-category-bulk-delete-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    categories?: CatalogCategoryToMany;
  };
  links: ObjectLinks;
}

export interface CatalogCategoryBulkDeleteJobCollection {
  data: CatalogCategoryBulkDeleteJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkDeleteJobReply {
  data: CatalogCategoryBulkDeleteJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkUpdate {
  data: CatalogCategoryBulkUpdateData;
}

export interface CatalogCategoryBulkUpdateAttributes {
  categories: {
    /** At most 100 */
    data: CatalogCategoryUpdateData[];
  };
}

export interface CatalogCategoryBulkUpdateData {
  type: "catalog-category-bulk-update-job";
  attributes: CatalogCategoryBulkUpdateAttributes;
}

export interface CatalogCategoryBulkUpdateJob {
  type: "catalog-category-bulk-update-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    categories?: CatalogCategoryToMany;
  };
  links: ObjectLinks;
}

export interface CatalogCategoryBulkUpdateJobCollection {
  data: CatalogCategoryBulkUpdateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkUpdateJobDocument {
  data: CatalogCategoryBulkUpdateJob;
  included?: CatalogCategory[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryBulkUpdateJobReply {
  data: CatalogCategoryBulkUpdateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryCollection {
  data: CatalogCategory[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryCreate {
  data: CatalogCategoryCreateData;
}

/** Attributes of a new category. */
export interface CatalogCategoryCreateAttributes {
  /** Your id; the last part of the composite id */
  external_id: string;
  name: string;
  /** Only $custom */
  integration_type?: "$custom" | null;
  /** Only $default */
  catalog_type?: string | null;
}

export interface CatalogCategoryCreateData {
  type: "catalog-category";
  attributes: CatalogCategoryCreateAttributes;
  relationships?: {
    items?: CatalogItemRefList;
  };
}

/** Names for fields[catalog-category]. */
export type CatalogCategoryField = "external_id" | "id" | "name" | "updated";

export interface CatalogCategoryRef {
  type: "catalog-category";
  id: string;
}

export interface CatalogCategoryRefCollection {
  data: CatalogCategoryRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of categories. */
export interface CatalogCategoryRefList {
  data: CatalogCategoryRef[];
}

export interface CatalogCategoryReply {
  data: CatalogCategory;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogCategoryToMany {
  data?: CatalogCategoryRef[];
  links?: RelationshipLinks;
}

export interface CatalogCategoryUpdate {
  data: CatalogCategoryUpdateData;
}

/** Attributes of a category to change; what is left out stays. */
export interface CatalogCategoryUpdateAttributes {
  name?: string | null;
}

export interface CatalogCategoryUpdateData {
  type: "catalog-category";
  id: string;
  attributes: CatalogCategoryUpdateAttributes;
  relationships?: {
    items?: CatalogItemRefList;
  };
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

/** Attributes of an item. */
export interface CatalogItemAttributes {
  /** Your id; the last part of the composite id */
  external_id?: string | null;
  /** Name that is shown */
  title?: string | null;
  description?: string | null;
  /** Shown where the price appears; null for none */
  price?: number | null;
  /** Address of the product's page */
  url?: string | null;
  /** Address of a full-sized image */
  image_full_url?: string | null;
  /** Address of a small image */
  image_thumbnail_url?: string | null;
  /** Addresses of further images */
  images?: string[] | null;
  /** Keys of your own */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Whether it may be shown; true by default */
  published?: boolean | null;
  /** When it was created. Format: date-time. */
  created?: string | null;
  /** When it was last changed. Format: date-time. */
  updated?: string | null;
}

export interface CatalogItemBulkCreate {
  data: CatalogItemBulkCreateData;
}

export interface CatalogItemBulkCreateAttributes {
  items: {
    /** At most 100 */
    data: CatalogItemCreateData[];
  };
}

export interface CatalogItemBulkCreateData {
  type: "catalog-item-bulk-create-job";
  attributes: CatalogItemBulkCreateAttributes;
}

export interface CatalogItemBulkCreateJob {
  type: "catalog-item-bulk-create-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    items?: CatalogItemToMany;
  };
  links: ObjectLinks;
}

export interface CatalogItemBulkCreateJobCollection {
  data: CatalogItemBulkCreateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkCreateJobDocument {
  data: CatalogItemBulkCreateJob;
  included?: CatalogItem[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkCreateJobReply {
  data: CatalogItemBulkCreateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkDelete {
  data: CatalogItemBulkDeleteData;
}

export interface CatalogItemBulkDeleteAttributes {
  items: CatalogItemRefList;
}

export interface CatalogItemBulkDeleteData {
  type: "catalog-item-bulk-delete-job";
  attributes: CatalogItemBulkDeleteAttributes;
}

export interface CatalogItemBulkDeleteJob {
  type: "catalog-item-bulk-delete-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    items?: CatalogItemToMany;
  };
  links: ObjectLinks;
}

export interface CatalogItemBulkDeleteJobCollection {
  data: CatalogItemBulkDeleteJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkDeleteJobReply {
  data: CatalogItemBulkDeleteJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkUpdate {
  data: CatalogItemBulkUpdateData;
}

export interface CatalogItemBulkUpdateAttributes {
  items: {
    /** At most 100 */
    data: CatalogItemUpdateData[];
  };
}

export interface CatalogItemBulkUpdateData {
  type: "catalog-item-bulk-update-job";
  attributes: CatalogItemBulkUpdateAttributes;
}

export interface CatalogItemBulkUpdateJob {
  type: "catalog-item-bulk-update-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    items?: CatalogItemToMany;
  };
  links: ObjectLinks;
}

export interface CatalogItemBulkUpdateJobCollection {
  data: CatalogItemBulkUpdateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkUpdateJobDocument {
  data: CatalogItemBulkUpdateJob;
  included?: CatalogItem[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemBulkUpdateJobReply {
  data: CatalogItemBulkUpdateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

/** Attributes of a new item. */
export interface CatalogItemCreateAttributes {
  /** Id in your shop */
  external_id: string;
  /** Only $custom */
  integration_type?: "$custom" | null;
  /** Name that is shown */
  title: string;
  /** Shown where the price appears; null for none */
  price?: number | null;
  /** Only $default today */
  catalog_type?: string | null;
  description: string;
  /** Address of the product's page */
  url: string;
  /** Address of a full-sized image */
  image_full_url?: string | null;
  /** Address of a small image */
  image_thumbnail_url?: string | null;
  /** Addresses of further images */
  images?: string[] | null;
  /** Flat object, at most 100 KB */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Whether it may be shown; true by default */
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

/** Id of an item. */
export interface CatalogItemLinkage {
  data: CatalogItemRef;
}

export interface CatalogItemRef {
  type: "catalog-item";
  id: string;
}

export interface CatalogItemRefCollection {
  data: CatalogItemRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of items. */
export interface CatalogItemRefList {
  data: CatalogItemRef[];
}

export interface CatalogItemReply {
  data: CatalogItem;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogItemToMany {
  data?: CatalogItemRef[];
  links?: RelationshipLinks;
}

export interface CatalogItemToOne {
  data?: CatalogItemRef;
  links?: RelationshipLinks;
}

export interface CatalogItemUpdate {
  data: CatalogItemUpdateData;
}

/** Attributes of an item to change; what is left out stays. */
export interface CatalogItemUpdateAttributes {
  /** Name that is shown */
  title?: string | null;
  /** Shown where the price appears; null for none */
  price?: number | null;
  description?: string | null;
  /** Address of the product's page */
  url?: string | null;
  /** Address of a full-sized image */
  image_full_url?: string | null;
  /** Address of a small image */
  image_thumbnail_url?: string | null;
  /** Addresses of further images */
  images?: string[] | null;
  /** Flat object, at most 100 KB */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Whether it may be shown; true by default */
  published?: boolean | null;
}

export interface CatalogItemUpdateData {
  type: "catalog-item";
  id: string;
  attributes: CatalogItemUpdateAttributes;
  relationships?: {
    categories?: CatalogCategoryRefList;
  };
}

/** Body of `catalogItems.addCategories`. */
export type CatalogItemsAddCategoriesBody = CatalogCategoryRefList;

/** Body of `catalogItems.bulkCreate`. */
export type CatalogItemsBulkCreateBody = CatalogItemBulkCreate;

/** Query of `catalogItems.bulkCreate`. */
export interface CatalogItemsBulkCreateQuery {
  /** Fields of a job that creates items to return; all by default */
  "fields[catalog-item-bulk-create-job]"?: BulkJobField[];
}

/** Reply of `catalogItems.bulkCreate`. */
export type CatalogItemsBulkCreateResponse = CatalogItemBulkCreateJobReply;

/** Body of `catalogItems.bulkDelete`. */
export type CatalogItemsBulkDeleteBody = CatalogItemBulkDelete;

/** Query of `catalogItems.bulkDelete`. */
export interface CatalogItemsBulkDeleteQuery {
  /** Fields of a job that deletes items to return; all by default */
  "fields[catalog-item-bulk-delete-job]"?: BulkJobField[];
}

/** Reply of `catalogItems.bulkDelete`. */
export type CatalogItemsBulkDeleteResponse = CatalogItemBulkDeleteJobReply;

/** Body of `catalogItems.bulkUpdate`. */
export type CatalogItemsBulkUpdateBody = CatalogItemBulkUpdate;

/** Query of `catalogItems.bulkUpdate`. */
export interface CatalogItemsBulkUpdateQuery {
  /** Fields of a job that updates items to return; all by default */
  "fields[catalog-item-bulk-update-job]"?: BulkJobField[];
}

/** Reply of `catalogItems.bulkUpdate`. */
export type CatalogItemsBulkUpdateResponse = CatalogItemBulkUpdateJobReply;

/** Item of `catalogItems.createAll`. */
export type CatalogItemsCreateAllItem = CatalogItemCreateData;

/** Body of `catalogItems.create`. */
export type CatalogItemsCreateBody = CatalogItemCreate;

/** Query of `catalogItems.create`. */
export interface CatalogItemsCreateQuery {
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
}

/** Reply of `catalogItems.create`. */
export type CatalogItemsCreateResponse = CatalogItemReply;

/** Item of `catalogItems.deleteEach`. */
export type CatalogItemsDeleteEachItem = CatalogItemRef;

/** Query of `catalogItems.getBulkCreateJob`. */
export interface CatalogItemsGetBulkCreateJobQuery {
  /** Related resources to return in `included` */
  include?: "items"[];
  /** Fields of a job that creates items to return; all by default */
  "fields[catalog-item-bulk-create-job]"?: BulkJobField[];
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
}

/** Reply of `catalogItems.getBulkCreateJob`. */
export type CatalogItemsGetBulkCreateJobResponse = CatalogItemBulkCreateJobDocument;

/** Query of `catalogItems.getBulkDeleteJob`. */
export interface CatalogItemsGetBulkDeleteJobQuery {
  /** Fields of a job that deletes items to return; all by default */
  "fields[catalog-item-bulk-delete-job]"?: BulkJobField[];
}

/** Reply of `catalogItems.getBulkDeleteJob`. */
export type CatalogItemsGetBulkDeleteJobResponse = CatalogItemBulkDeleteJobReply;

/** Query of `catalogItems.getBulkUpdateJob`. */
export interface CatalogItemsGetBulkUpdateJobQuery {
  /** Related resources to return in `included` */
  include?: "items"[];
  /** Fields of a job that updates items to return; all by default */
  "fields[catalog-item-bulk-update-job]"?: BulkJobField[];
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
}

/** Reply of `catalogItems.getBulkUpdateJob`. */
export type CatalogItemsGetBulkUpdateJobResponse = CatalogItemBulkUpdateJobDocument;

/** Query of `catalogItems.get`. */
export interface CatalogItemsGetQuery {
  /** Related resources to return in `included` */
  include?: "variants"[];
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
}

/** Reply of `catalogItems.get`. */
export type CatalogItemsGetResponse = CatalogItemDocument;

/** Item of `catalogItems.listBulkCreateJobs`. */
export type CatalogItemsListBulkCreateJobsItem = CatalogItemBulkCreateJob;

/** Query of `catalogItems.listBulkCreateJobs`. */
export interface CatalogItemsListBulkCreateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that creates items to return; all by default */
  "fields[catalog-item-bulk-create-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listBulkCreateJobs`. */
export type CatalogItemsListBulkCreateJobsResponse = CatalogItemBulkCreateJobCollection;

/** Item of `catalogItems.listBulkDeleteJobs`. */
export type CatalogItemsListBulkDeleteJobsItem = CatalogItemBulkDeleteJob;

/** Query of `catalogItems.listBulkDeleteJobs`. */
export interface CatalogItemsListBulkDeleteJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that deletes items to return; all by default */
  "fields[catalog-item-bulk-delete-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listBulkDeleteJobs`. */
export type CatalogItemsListBulkDeleteJobsResponse = CatalogItemBulkDeleteJobCollection;

/** Item of `catalogItems.listBulkUpdateJobs`. */
export type CatalogItemsListBulkUpdateJobsItem = CatalogItemBulkUpdateJob;

/** Query of `catalogItems.listBulkUpdateJobs`. */
export interface CatalogItemsListBulkUpdateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that updates items to return; all by default */
  "fields[catalog-item-bulk-update-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listBulkUpdateJobs`. */
export type CatalogItemsListBulkUpdateJobsResponse = CatalogItemBulkUpdateJobCollection;

/** Item of `catalogItems.listCategories`. */
export type CatalogItemsListCategoriesItem = CatalogCategory;

/** Query of `catalogItems.listCategories`. */
export interface CatalogItemsListCategoriesQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "item.id": "equals";
    name: "contains";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of a category to return; all by default */
  "fields[catalog-category]"?: CatalogCategoryField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listCategories`. */
export type CatalogItemsListCategoriesResponse = CatalogCategoryCollection;

/** Item of `catalogItems.listCategoryIds`. */
export type CatalogItemsListCategoryIdsItem = CatalogCategoryRef;

/** Query of `catalogItems.listCategoryIds`. */
export interface CatalogItemsListCategoryIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "item.id": "equals";
    name: "contains";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listCategoryIds`. */
export type CatalogItemsListCategoryIdsResponse = CatalogCategoryRefCollection;

/** Item of `catalogItems.list`. */
export type CatalogItemsListItem = CatalogItem;

/** Query of `catalogItems.list`. */
export interface CatalogItemsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "category.id": "equals";
    title: "contains";
    published: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: "variants"[];
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.list`. */
export type CatalogItemsListResponse = CatalogItemCollection;

/** Item of `catalogItems.listVariantIds`. */
export type CatalogItemsListVariantIdsItem = CatalogVariantRef;

/** Query of `catalogItems.listVariantIds`. */
export interface CatalogItemsListVariantIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "item.id": "equals";
    sku: "equals";
    title: "contains";
    published: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listVariantIds`. */
export type CatalogItemsListVariantIdsResponse = CatalogVariantRefCollection;

/** Item of `catalogItems.listVariants`. */
export type CatalogItemsListVariantsItem = CatalogVariant;

/** Query of `catalogItems.listVariants`. */
export interface CatalogItemsListVariantsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "item.id": "equals";
    sku: "equals";
    title: "contains";
    published: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogItems.listVariants`. */
export type CatalogItemsListVariantsResponse = CatalogVariantCollection;

/** Body of `catalogItems.removeCategories`. */
export type CatalogItemsRemoveCategoriesBody = CatalogCategoryRefList;

/** Body of `catalogItems.setCategories`. */
export type CatalogItemsSetCategoriesBody = CatalogCategoryRefList;

/** Item of `catalogItems.updateAll`. */
export type CatalogItemsUpdateAllItem = CatalogItemUpdateData;

/** Body of `catalogItems.update`. */
export type CatalogItemsUpdateBody = CatalogItemUpdate;

/** Query of `catalogItems.update`. */
export interface CatalogItemsUpdateQuery {
  /** Fields of an item to return; all by default */
  "fields[catalog-item]"?: CatalogItemField[];
}

/** Reply of `catalogItems.update`. */
export type CatalogItemsUpdateResponse = CatalogItemReply;

/** A variant of a catalog item, such as a size. */
export interface CatalogVariant {
  type: "catalog-variant";
  id: string;
  attributes: CatalogVariantAttributes;
  relationships?: {
    item?: CatalogItemToOne;
  };
  links: ObjectLinks;
}

/** Attributes of a variant. */
export interface CatalogVariantAttributes {
  /** Your id; the last part of the composite id */
  external_id?: string | null;
  /** Name that is shown */
  title?: string | null;
  description?: string | null;
  /** Stock keeping unit */
  sku?: string | null;
  /** 1: hidden from recommendations when out of stock; 0 and 2: shown all the same */
  inventory_policy?: 0 | 1 | 2 | (number & {}) | null;
  /** Pieces in stock */
  inventory_quantity?: number | null;
  /** Shown where the price appears; null for none */
  price?: number | null;
  /** Address of the product's page */
  url?: string | null;
  /** Address of a full-sized image */
  image_full_url?: string | null;
  /** Address of a small image */
  image_thumbnail_url?: string | null;
  /** Addresses of further images */
  images?: string[] | null;
  /** Flat object, at most 100 KB */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Whether it may be shown; true by default */
  published?: boolean | null;
  /** When it was created. Format: date-time. */
  created?: string | null;
  /** When it was last changed. Format: date-time. */
  updated?: string | null;
}

export interface CatalogVariantBulkCreate {
  data: CatalogVariantBulkCreateData;
}

export interface CatalogVariantBulkCreateAttributes {
  variants: {
    /** At most 100 */
    data: CatalogVariantCreateData[];
  };
}

export interface CatalogVariantBulkCreateData {
  type: "catalog-variant-bulk-create-job";
  attributes: CatalogVariantBulkCreateAttributes;
}

export interface CatalogVariantBulkCreateJob {
  type: "catalog-variant-bulk-create-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    variants?: CatalogVariantToMany;
  };
  links: ObjectLinks;
}

export interface CatalogVariantBulkCreateJobCollection {
  data: CatalogVariantBulkCreateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkCreateJobDocument {
  data: CatalogVariantBulkCreateJob;
  included?: CatalogVariant[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkCreateJobReply {
  data: CatalogVariantBulkCreateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkDelete {
  data: CatalogVariantBulkDeleteData;
}

export interface CatalogVariantBulkDeleteAttributes {
  variants: CatalogVariantRefList;
}

export interface CatalogVariantBulkDeleteData {
  type: "catalog-variant-bulk-delete-job";
  attributes: CatalogVariantBulkDeleteAttributes;
}

export interface CatalogVariantBulkDeleteJob {
  type: "catalog-variant-bulk-delete-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    variants?: CatalogVariantToMany;
  };
  links: ObjectLinks;
}

export interface CatalogVariantBulkDeleteJobCollection {
  data: CatalogVariantBulkDeleteJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkDeleteJobReply {
  data: CatalogVariantBulkDeleteJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkUpdate {
  data: CatalogVariantBulkUpdateData;
}

export interface CatalogVariantBulkUpdateAttributes {
  variants: {
    /** At most 100 */
    data: CatalogVariantUpdateData[];
  };
}

export interface CatalogVariantBulkUpdateData {
  type: "catalog-variant-bulk-update-job";
  attributes: CatalogVariantBulkUpdateAttributes;
}

export interface CatalogVariantBulkUpdateJob {
  type: "catalog-variant-bulk-update-job";
  id: string;
  attributes: BulkJobAttributes;
  relationships?: {
    variants?: CatalogVariantToMany;
  };
  links: ObjectLinks;
}

export interface CatalogVariantBulkUpdateJobCollection {
  data: CatalogVariantBulkUpdateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkUpdateJobDocument {
  data: CatalogVariantBulkUpdateJob;
  included?: CatalogVariant[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantBulkUpdateJobReply {
  data: CatalogVariantBulkUpdateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantCollection {
  data: CatalogVariant[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantCreate {
  data: CatalogVariantCreateData;
}

/** Attributes of a new variant. */
export interface CatalogVariantCreateAttributes {
  /** Your id; the last part of the composite id */
  external_id: string;
  /** Only $default */
  catalog_type?: string | null;
  /** Only $custom */
  integration_type?: "$custom" | null;
  /** Name that is shown */
  title: string;
  description: string;
  /** Stock keeping unit */
  sku: string;
  /** 1: hidden from recommendations when out of stock; 0 and 2: shown all the same */
  inventory_policy?: 0 | 1 | 2 | null;
  /** Pieces in stock */
  inventory_quantity: number;
  /** Shown where the price appears; null for none */
  price: number;
  /** Address of the product's page */
  url: string;
  /** Address of a full-sized image */
  image_full_url?: string | null;
  /** Address of a small image */
  image_thumbnail_url?: string | null;
  /** Addresses of further images */
  images?: string[] | null;
  /** Flat object, at most 100 KB */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Whether it may be shown; true by default */
  published?: boolean | null;
}

export interface CatalogVariantCreateData {
  type: "catalog-variant";
  attributes: CatalogVariantCreateAttributes;
  relationships: {
    item: CatalogItemLinkage;
  };
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

/** Id of a variant. */
export interface CatalogVariantLinkage {
  data: CatalogVariantRef;
}

export interface CatalogVariantRef {
  type: "catalog-variant";
  id: string;
}

export interface CatalogVariantRefCollection {
  data: CatalogVariantRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of variants. */
export interface CatalogVariantRefList {
  data: CatalogVariantRef[];
}

export interface CatalogVariantReply {
  data: CatalogVariant;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CatalogVariantToMany {
  data?: CatalogVariantRef[];
  links?: RelationshipLinks;
}

export interface CatalogVariantUpdate {
  data: CatalogVariantUpdateData;
}

/** Attributes of a variant to change; what is left out stays. */
export interface CatalogVariantUpdateAttributes {
  /** Name that is shown */
  title?: string | null;
  description?: string | null;
  /** Stock keeping unit */
  sku?: string | null;
  /** 1: hidden from recommendations when out of stock; 0 and 2: shown all the same */
  inventory_policy?: 0 | 1 | 2 | null;
  /** Pieces in stock */
  inventory_quantity?: number | null;
  /** Shown where the price appears; null for none */
  price?: number | null;
  /** Address of the product's page */
  url?: string | null;
  /** Address of a full-sized image */
  image_full_url?: string | null;
  /** Address of a small image */
  image_thumbnail_url?: string | null;
  /** Addresses of further images */
  images?: string[] | null;
  /** Flat object, at most 100 KB */
  custom_metadata?: {
    [key: string]: unknown;
  } | null;
  /** Whether it may be shown; true by default */
  published?: boolean | null;
}

export interface CatalogVariantUpdateData {
  type: "catalog-variant";
  id: string;
  attributes: CatalogVariantUpdateAttributes;
}

/** Body of `catalogVariants.bulkCreate`. */
export type CatalogVariantsBulkCreateBody = CatalogVariantBulkCreate;

/** Query of `catalogVariants.bulkCreate`. */
export interface CatalogVariantsBulkCreateQuery {
  /** Fields of a job that creates variants to return; all by default */
  "fields[catalog-variant-bulk-create-job]"?: BulkJobField[];
}

/** Reply of `catalogVariants.bulkCreate`. */
export type CatalogVariantsBulkCreateResponse = CatalogVariantBulkCreateJobReply;

/** Body of `catalogVariants.bulkDelete`. */
export type CatalogVariantsBulkDeleteBody = CatalogVariantBulkDelete;

/** Query of `catalogVariants.bulkDelete`. */
export interface CatalogVariantsBulkDeleteQuery {
  /** Fields of a job that deletes variants to return; all by default */
  "fields[catalog-variant-bulk-delete-job]"?: BulkJobField[];
}

/** Reply of `catalogVariants.bulkDelete`. */
export type CatalogVariantsBulkDeleteResponse = CatalogVariantBulkDeleteJobReply;

/** Body of `catalogVariants.bulkUpdate`. */
export type CatalogVariantsBulkUpdateBody = CatalogVariantBulkUpdate;

/** Query of `catalogVariants.bulkUpdate`. */
export interface CatalogVariantsBulkUpdateQuery {
  /** Fields of a job that updates variants to return; all by default */
  "fields[catalog-variant-bulk-update-job]"?: BulkJobField[];
}

/** Reply of `catalogVariants.bulkUpdate`. */
export type CatalogVariantsBulkUpdateResponse = CatalogVariantBulkUpdateJobReply;

/** Item of `catalogVariants.createAll`. */
export type CatalogVariantsCreateAllItem = CatalogVariantCreateData;

/** Body of `catalogVariants.create`. */
export type CatalogVariantsCreateBody = CatalogVariantCreate;

/** Query of `catalogVariants.create`. */
export interface CatalogVariantsCreateQuery {
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
}

/** Reply of `catalogVariants.create`. */
export type CatalogVariantsCreateResponse = CatalogVariantReply;

/** Item of `catalogVariants.deleteEach`. */
export type CatalogVariantsDeleteEachItem = CatalogVariantRef;

/** Query of `catalogVariants.getBulkCreateJob`. */
export interface CatalogVariantsGetBulkCreateJobQuery {
  /** Related resources to return in `included` */
  include?: "variants"[];
  /** Fields of a job that creates variants to return; all by default */
  "fields[catalog-variant-bulk-create-job]"?: BulkJobField[];
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
}

/** Reply of `catalogVariants.getBulkCreateJob`. */
export type CatalogVariantsGetBulkCreateJobResponse = CatalogVariantBulkCreateJobDocument;

/** Query of `catalogVariants.getBulkDeleteJob`. */
export interface CatalogVariantsGetBulkDeleteJobQuery {
  /** Fields of a job that deletes variants to return; all by default */
  "fields[catalog-variant-bulk-delete-job]"?: BulkJobField[];
}

/** Reply of `catalogVariants.getBulkDeleteJob`. */
export type CatalogVariantsGetBulkDeleteJobResponse = CatalogVariantBulkDeleteJobReply;

/** Query of `catalogVariants.getBulkUpdateJob`. */
export interface CatalogVariantsGetBulkUpdateJobQuery {
  /** Related resources to return in `included` */
  include?: "variants"[];
  /** Fields of a job that updates variants to return; all by default */
  "fields[catalog-variant-bulk-update-job]"?: BulkJobField[];
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
}

/** Reply of `catalogVariants.getBulkUpdateJob`. */
export type CatalogVariantsGetBulkUpdateJobResponse = CatalogVariantBulkUpdateJobDocument;

/** Query of `catalogVariants.get`. */
export interface CatalogVariantsGetQuery {
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
}

/** Reply of `catalogVariants.get`. */
export type CatalogVariantsGetResponse = CatalogVariantReply;

/** Item of `catalogVariants.listBulkCreateJobs`. */
export type CatalogVariantsListBulkCreateJobsItem = CatalogVariantBulkCreateJob;

/** Query of `catalogVariants.listBulkCreateJobs`. */
export interface CatalogVariantsListBulkCreateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that creates variants to return; all by default */
  "fields[catalog-variant-bulk-create-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogVariants.listBulkCreateJobs`. */
export type CatalogVariantsListBulkCreateJobsResponse = CatalogVariantBulkCreateJobCollection;

/** Item of `catalogVariants.listBulkDeleteJobs`. */
export type CatalogVariantsListBulkDeleteJobsItem = CatalogVariantBulkDeleteJob;

/** Query of `catalogVariants.listBulkDeleteJobs`. */
export interface CatalogVariantsListBulkDeleteJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that deletes variants to return; all by default */
  "fields[catalog-variant-bulk-delete-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogVariants.listBulkDeleteJobs`. */
export type CatalogVariantsListBulkDeleteJobsResponse = CatalogVariantBulkDeleteJobCollection;

/** Item of `catalogVariants.listBulkUpdateJobs`. */
export type CatalogVariantsListBulkUpdateJobsItem = CatalogVariantBulkUpdateJob;

/** Query of `catalogVariants.listBulkUpdateJobs`. */
export interface CatalogVariantsListBulkUpdateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that updates variants to return; all by default */
  "fields[catalog-variant-bulk-update-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogVariants.listBulkUpdateJobs`. */
export type CatalogVariantsListBulkUpdateJobsResponse = CatalogVariantBulkUpdateJobCollection;

/** Item of `catalogVariants.list`. */
export type CatalogVariantsListItem = CatalogVariant;

/** Query of `catalogVariants.list`. */
export interface CatalogVariantsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    ids: "any";
    "item.id": "equals";
    sku: "equals";
    title: "contains";
    published: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `catalogVariants.list`. */
export type CatalogVariantsListResponse = CatalogVariantCollection;

/** Item of `catalogVariants.updateAll`. */
export type CatalogVariantsUpdateAllItem = CatalogVariantUpdateData;

/** Body of `catalogVariants.update`. */
export type CatalogVariantsUpdateBody = CatalogVariantUpdate;

/** Query of `catalogVariants.update`. */
export interface CatalogVariantsUpdateQuery {
  /** Fields of a variant to return; all by default */
  "fields[catalog-variant]"?: CatalogVariantField[];
}

/** Reply of `catalogVariants.update`. */
export type CatalogVariantsUpdateResponse = CatalogVariantReply;

export interface CheckoutMethodFilter {
  field: "method";
  method: "checkout";
}

export interface ClientBackInStockSubscriptionCreate {
  data: ClientBackInStockSubscriptionCreateData;
}

export interface ClientBackInStockSubscriptionCreateAttributes {
  /** How to tell them */
  channels: ("EMAIL" | "PUSH" | "SMS" | "WHATSAPP")[];
  /** Who waits */
  profile: {
    data: BackInStockProfile;
  };
}

export interface ClientBackInStockSubscriptionCreateData {
  type: "back-in-stock-subscription";
  attributes: ClientBackInStockSubscriptionCreateAttributes;
  relationships: {
    variant: CatalogVariantLinkage;
  };
}

export interface ClientEventBulkCreate {
  data: BulkEventGroup;
}

export interface ClientProfileUpsert {
  data: BulkEventProfile;
}

export interface ClientPushTokenUnregister {
  data: ClientPushTokenUnregisterData;
}

export interface ClientPushTokenUnregisterAttributes {
  /** As Apple or Google gave it */
  token: string;
  platform: "android" | "ios";
  /** apns for iOS, fcm for Android */
  vendor?: "apns" | "fcm" | null;
  /** Whose device it was */
  profile: {
    data: ProfileUpsertData;
  };
}

export interface ClientPushTokenUnregisterData {
  type: "push-token-unregister";
  attributes: ClientPushTokenUnregisterAttributes;
}

export interface ClientReviewCreate {
  data: ClientReviewCreateData;
}

export interface ClientReviewCreateAttributes {
  review_type: ReviewTypeInput;
  email: string;
  /** Name that is shown */
  author: string;
  /** Text of the review */
  content: string;
  /** What the customer got for it */
  incentive_type?:
    | "coupon_or_discount"
    | "employee_review"
    | "free_product"
    | "loyalty_points"
    | "other"
    | "paid_promotion"
    | "sweepstakes_entry"
    | null;
  /** What it is about */
  product?: ReviewProductRef | null;
  /** 1 to 5 */
  rating?: 1 | 2 | 3 | 4 | 5 | null;
  title?: string | null;
  /** Answers to the questions of the form */
  custom_questions?: ReviewAnswer[] | null;
  /** Addresses of pictures */
  images?: string[] | null;
}

export interface ClientReviewCreateData {
  type: "review";
  attributes: ClientReviewCreateAttributes;
  relationships?: {
    order?: OrderLinkage;
  };
}

/** Body of `clientSide.bulkCreateEvents`. */
export type ClientSideBulkCreateEventsBody = ClientEventBulkCreate;

/** What every request of `clientSide.createAllEvents` has beside its items. */
export interface ClientSideCreateAllEventsBody {
  data: {
    attributes: {
      /** True keeps flows from starting */
      backfill?: boolean | null;
      profile: {
        data: BulkEventProfile;
      };
    };
  };
}

/** Item of `clientSide.createAllEvents`. */
export type ClientSideCreateAllEventsItem = BulkEventEntry;

/** Body of `clientSide.createBackInStockSubscription`. */
export type ClientSideCreateBackInStockSubscriptionBody = ClientBackInStockSubscriptionCreate;

/** Body of `clientSide.createEvent`. */
export type ClientSideCreateEventBody = EventCreate;

/** Body of `clientSide.createPushToken`. */
export type ClientSideCreatePushTokenBody = PushTokenCreate;

/** Body of `clientSide.createReview`. */
export type ClientSideCreateReviewBody = ClientReviewCreate;

/** Body of `clientSide.createSubscription`. */
export type ClientSideCreateSubscriptionBody = ClientSubscriptionCreate;

/** Query of `clientSide.getIpAllowlist`. */
export interface ClientSideGetIpAllowlistQuery {
  /** Fields of the addresses to return; all by default */
  "fields[ip-allowlist]"?: IpAllowlistField[];
}

/** Reply of `clientSide.getIpAllowlist`. */
export type ClientSideGetIpAllowlistResponse = IpAllowlistReply;

/** Item of `clientSide.listGeofences`. */
export type ClientSideListGeofencesItem = Geofence;

/** Query of `clientSide.listGeofences`. */
export interface ClientSideListGeofencesQuery {
  /** Fields of a geofence to return; all by default */
  "fields[geofence]"?: GeofenceField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `clientSide.listGeofences`. */
export type ClientSideListGeofencesResponse = GeofenceCollection;

/** Item of `clientSide.listReviews`. */
export type ClientSideListReviewsItem = PublicReview;

/** Query of `clientSide.listReviews`. */
export interface ClientSideListReviewsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
    review_type: "equals";
    rating: "any" | "equals" | "greater-or-equal" | "less-or-equal";
    id: "any" | "equals";
    content: "contains";
    smart_quote: "has";
    public_reply: "has";
    verified: "equals";
    incentivized: "equals";
    edited: "equals";
    media: "has";
    created: "greater-or-equal" | "less-or-equal";
    updated: "greater-or-equal" | "less-or-equal";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "rating" | "-rating" | "updated" | "-updated";
  /** Fields of a review to return; all by default */
  "fields[review]"?: PublicReviewField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `clientSide.listReviews`. */
export type ClientSideListReviewsResponse = PublicReviewCollection;

/** Item of `clientSide.queryReviewValues`. */
export type ClientSideQueryReviewValuesItem = ReviewValuesReport;

/** Query of `clientSide.queryReviewValues`. */
export interface ClientSideQueryReviewValuesQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    product_external_ids: "any" | "equals";
  }>;
  /** Fields of figures of reviews to return; all by default */
  "fields[review-values-report]"?: ReviewValuesReportField[];
  /** What a row of the figures stands for */
  group_by: "company_id" | "product_id";
  /** Figures to read, joined by commas */
  statistics: string;
  /** Span of time */
  timeframe: "all_time" | "last_30_days" | "last_365_days" | "last_90_days";
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `clientSide.queryReviewValues`. */
export type ClientSideQueryReviewValuesResponse = ReviewValuesCollection;

/** Body of `clientSide.unregisterPushToken`. */
export type ClientSideUnregisterPushTokenBody = ClientPushTokenUnregister;

/** Body of `clientSide.upsertProfile`. */
export type ClientSideUpsertProfileBody = ClientProfileUpsert;

export interface ClientSubscriptionCreate {
  data: ClientSubscriptionCreateData;
}

export interface ClientSubscriptionCreateAttributes {
  /** Where the consent comes from, as it shows in the profile */
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
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  /** Encrypted id that Klaviyo's links carry */
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
  properties?: {
    [key: string]: unknown;
  } | null;
  /** Changes of single properties and further identifiers */
  meta?: ProfileMeta;
  /** Consent, by channel */
  subscriptions?: SubscribeChannels | null;
}

export interface CodeAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "code";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: unknown;
}

/** Full URLs. The client takes the cursor out of `next` and never follows it. */
export interface CollectionLinks {
  /** Format: uri. */
  self: string;
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

export interface ConditionalSplitAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "conditional-split";
  /** Where the flow goes on */
  links?: FlowBranchLinks | null;
  /** Settings of the action */
  data?: ConditionalSplitActionData | null;
}

export interface ConditionalSplitActionData {
  profile_filter: FlowBranchFilter | null;
}

export interface ConditionalSplitActionDataInput {
  profile_filter: FlowBranchFilterInput | null;
}

export interface ConditionalSplitActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "conditional-split";
  /** Where the flow goes on */
  links?: FlowBranchLinks | null;
  /** Settings of the action */
  data?: ConditionalSplitActionDataInput | null;
}

export type ConsentChannel = "email" | "push" | "sms" | "whatsapp" | (string & {});

export type ConsentChannelInput = "email" | "push" | "sms" | "whatsapp";

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

export interface ConstantPropertyMapping {
  id: number;
  type: "constant";
  value: number | string | boolean;
}

export interface ContactInformation {
  default_sender_name: string;
  default_sender_email: string;
  website_url?: string | null;
  organization_name: string;
  street_address: StreetAddress;
}

export interface ContentExperiment {
  id?: string | null;
  name?: string | null;
  variations: ContentExperimentVariation[];
  /** Share of each variation */
  allocations?: {
    [key: string]: unknown;
  } | null;
  /** Format: date-time. */
  started?: string | null;
  /** What decides which variation wins */
  winner_metric?: "click-rate" | "open-rate" | (string & {}) | null;
}

export interface ContentExperimentAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "content-experiment";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: ContentExperimentActionData;
}

export interface ContentExperimentActionData {
  /** Whether the action runs */
  status?: FlowActionStatus;
  experiment_status?: "completed" | "draft" | "live" | (string & {}) | null;
  main_action: SendPushNotificationAction | SendWhatsAppAction;
  current_experiment?: ContentExperiment | null;
}

export interface ContentExperimentActionDataInput {
  /** Whether the action runs */
  status?: FlowActionStatusInput;
  experiment_status?: "completed" | "draft" | "live" | null;
  main_action: SendPushNotificationActionInput | SendWhatsAppActionInput;
  current_experiment?: ContentExperimentInput | null;
}

export interface ContentExperimentActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "content-experiment";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: ContentExperimentActionDataInput;
}

export interface ContentExperimentInput {
  id?: string | null;
  name?: string | null;
  variations: ContentExperimentVariationInput[];
  /** Share of each variation */
  allocations?: {
    [key: string]: unknown;
  } | null;
  /** Format: date-time. */
  started?: string | null;
  /** What decides which variation wins */
  winner_metric?: "click-rate" | "open-rate" | null;
}

export type ContentExperimentVariation = SendPushNotificationAction | SendWhatsAppAction;

export type ContentExperimentVariationInput = SendPushNotificationActionInput | SendWhatsAppActionInput;

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

/** Attributes of a conversation. */
export interface ConversationAttributes {
  /** Channel of the messages */
  channel: "instagram" | "sms" | "whatsapp" | (string & {});
}

export interface ConversationCollection {
  data: Conversation[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[conversation]. */
export type ConversationField = "channel" | "id";

/** Id of a conversation. */
export interface ConversationLinkage {
  data: ConversationRef;
}

export interface ConversationMessageCreate {
  data: ConversationMessageCreateData;
}

export interface ConversationMessageCreateAttributes {
  /** Text of the message */
  body: string;
  /** Forms of the message for RCS and SMS */
  message_hierarchy?: ConversationMessageItemInput[] | null;
}

export interface ConversationMessageCreateData {
  type: "conversation-message";
  attributes: ConversationMessageCreateAttributes;
  relationships: {
    conversation: ConversationLinkage;
  };
}

export type ConversationMessageItem = RcsMessageItem | SmsMessageItem;

export type ConversationMessageItemInput = RcsMessageItemInput | SmsMessageItemInput;

/** Body of `conversationMessages.create`. */
export type ConversationMessagesCreateBody = ConversationMessageCreate;

export interface ConversationRef {
  type: "conversation";
  id: string;
}

export interface ConversationRefCollection {
  data: ConversationRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ConversationRefReply {
  data: ConversationRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ConversationToMany {
  data?: ConversationRef[];
  links?: RelationshipLinks;
}

export interface CountdownDelayAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "countdown-delay";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: CountdownDelayActionData;
}

export interface CountdownDelayActionData {
  unit?: "days" | "months" | "weeks" | (string & {});
  /** Number of units */
  value?: number;
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day at which the flow goes on. Format: time. */
  delay_until_time?: string | null;
  /** Days on which the flow goes on */
  delay_until_weekdays?: FlowWeekday[] | null;
}

export interface CountdownDelayActionDataInput {
  unit?: "days" | "months" | "weeks";
  /** Number of units */
  value?: number;
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day at which the flow goes on. Format: time. */
  delay_until_time?: string | null;
  /** Days on which the flow goes on */
  delay_until_weekdays?: FlowWeekdayInput[] | null;
}

export interface CountdownDelayActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "countdown-delay";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: CountdownDelayActionDataInput;
}

/** What coupon codes belong to. */
export interface Coupon {
  type: "coupon";
  id: string;
  attributes: CouponAttributes;
  links: ObjectLinks;
}

/** Attributes of a coupon. */
export interface CouponAttributes {
  /** Id of the coupon as the shop knows it */
  external_id: string;
  /** What the coupon gives */
  description?: string | null;
  /** When Klaviyo warns that codes run out, such as { low_balance_threshold: 100 } */
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

/** Attributes of a coupon code. */
export interface CouponCodeAttributes {
  /** The code that customers type */
  unique_code?: string | null;
  /** When the code ends; a year from now when it is not given. Format: date-time. */
  expires_at?: string | null;
  /** Where the code is in its life */
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
    /** At most 1,000 */
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
  attributes: BulkJobAttributes;
  relationships?: {
    "coupon-codes"?: CouponCodeToMany;
  };
  links: ObjectLinks;
}

export interface CouponCodeBulkCreateJobCollection {
  data: CouponCodeBulkCreateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CouponCodeBulkCreateJobDocument {
  data: CouponCodeBulkCreateJob;
  included?: CouponCode[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

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

/** Attributes of a new coupon code. */
export interface CouponCodeCreateAttributes {
  /** The code that customers type */
  unique_code: string;
  /** When the code ends; a year from now when it is not given. Format: date-time. */
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

export interface CouponCodeDocument {
  data: CouponCode;
  included?: Coupon[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[coupon-code]. */
export type CouponCodeField = "expires_at" | "id" | "status" | "unique_code";

export interface CouponCodeRef {
  type: "coupon-code";
  id: string;
}

export interface CouponCodeRefCollection {
  data: CouponCodeRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
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

export interface CouponCodeUpdate {
  data: CouponCodeUpdateData;
}

/** Attributes of a coupon code to change; what is left out stays. */
export interface CouponCodeUpdateAttributes {
  /** Where the code is in its life */
  status?: "ASSIGNED_TO_PROFILE" | "DELETING" | "PROCESSING" | "UNASSIGNED" | "USED" | "VERSION_NOT_ACTIVE" | null;
  /** When the code ends; a year from now when it is not given. Format: date-time. */
  expires_at?: string | null;
}

export interface CouponCodeUpdateData {
  type: "coupon-code";
  id: string;
  attributes: CouponCodeUpdateAttributes;
}

/** Body of `couponCodes.bulkCreate`. */
export type CouponCodesBulkCreateBody = CouponCodeBulkCreate;

/** Query of `couponCodes.bulkCreate`. */
export interface CouponCodesBulkCreateQuery {
  /** Fields of a job that creates coupon codes to return; all by default */
  "fields[coupon-code-bulk-create-job]"?: BulkJobField[];
}

/** Reply of `couponCodes.bulkCreate`. */
export type CouponCodesBulkCreateResponse = CouponCodeBulkCreateJobReply;

/** Item of `couponCodes.createAll`. */
export type CouponCodesCreateAllItem = CouponCodeCreateData;

/** Body of `couponCodes.create`. */
export type CouponCodesCreateBody = CouponCodeCreate;

/** Query of `couponCodes.create`. */
export interface CouponCodesCreateQuery {
  /** Fields of a coupon code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
}

/** Reply of `couponCodes.create`. */
export type CouponCodesCreateResponse = CouponCodeReply;

/** Query of `couponCodes.getBulkCreateJob`. */
export interface CouponCodesGetBulkCreateJobQuery {
  /** Related resources to return in `included` */
  include?: "coupon-codes"[];
  /** Fields of a job that creates coupon codes to return; all by default */
  "fields[coupon-code-bulk-create-job]"?: BulkJobField[];
  /** Fields of a coupon code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
}

/** Reply of `couponCodes.getBulkCreateJob`. */
export type CouponCodesGetBulkCreateJobResponse = CouponCodeBulkCreateJobDocument;

/** Reply of `couponCodes.getCouponId`. */
export type CouponCodesGetCouponIdResponse = CouponRefReply;

/** Query of `couponCodes.getCoupon`. */
export interface CouponCodesGetCouponQuery {
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
}

/** Reply of `couponCodes.getCoupon`. */
export type CouponCodesGetCouponResponse = RelatedCouponReply;

/** Query of `couponCodes.get`. */
export interface CouponCodesGetQuery {
  /** Related resources to return in `included` */
  include?: "coupon"[];
  /** Fields of a coupon code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
}

/** Reply of `couponCodes.get`. */
export type CouponCodesGetResponse = CouponCodeDocument;

/** Item of `couponCodes.listBulkCreateJobs`. */
export type CouponCodesListBulkCreateJobsItem = CouponCodeBulkCreateJob;

/** Query of `couponCodes.listBulkCreateJobs`. */
export interface CouponCodesListBulkCreateJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
  }>;
  /** Fields of a job that creates coupon codes to return; all by default */
  "fields[coupon-code-bulk-create-job]"?: BulkJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `couponCodes.listBulkCreateJobs`. */
export type CouponCodesListBulkCreateJobsResponse = CouponCodeBulkCreateJobCollection;

/** Item of `couponCodes.list`. */
export type CouponCodesListItem = CouponCode;

/** Query of `couponCodes.list`. */
export interface CouponCodesListQuery {
  /** Conditions joined by commas, all of which hold. One on coupon.id or profile.id is needed */
  filter: FilterOf<{
    expires_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    status: "equals";
    "coupon.id": "any" | "equals";
    "profile.id": "any" | "equals";
  }>;
  /** Related resources to return in `included` */
  include?: "coupon"[];
  /** Fields of a coupon code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `couponCodes.list`. */
export type CouponCodesListResponse = CouponCodeCollection;

/** Body of `couponCodes.update`. */
export type CouponCodesUpdateBody = CouponCodeUpdate;

/** Query of `couponCodes.update`. */
export interface CouponCodesUpdateQuery {
  /** Fields of a coupon code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
}

/** Reply of `couponCodes.update`. */
export type CouponCodesUpdateResponse = CouponCodeReply;

export interface CouponCollection {
  data: Coupon[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface CouponCreate {
  data: CouponCreateData;
}

/** Attributes of a new coupon. */
export interface CouponCreateAttributes {
  /** Id of the coupon as the shop knows it */
  external_id: string;
  /** What the coupon gives */
  description?: string | null;
  /** When Klaviyo warns that codes run out, such as { low_balance_threshold: 100 } */
  monitor_configuration?: {
    [key: string]: unknown;
  } | null;
}

export interface CouponCreateData {
  type: "coupon";
  attributes: CouponCreateAttributes;
}

/** Names for fields[coupon]. */
export type CouponField = "description" | "external_id" | "id" | "monitor_configuration";

export interface CouponRef {
  type: "coupon";
  id: string;
}

export interface CouponRefReply {
  data: CouponRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CouponReply {
  data: Coupon;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface CouponToOne {
  data?: CouponRef;
  links?: RelationshipLinks;
}

export interface CouponUpdate {
  data: CouponUpdateData;
}

/** Attributes of a coupon to change; what is left out stays. */
export interface CouponUpdateAttributes {
  /** What the coupon gives */
  description?: string | null;
  /** When Klaviyo warns that codes run out, such as { low_balance_threshold: 100 } */
  monitor_configuration?: {
    [key: string]: unknown;
  } | null;
}

export interface CouponUpdateData {
  type: "coupon";
  id: string;
  attributes: CouponUpdateAttributes;
}

/** Body of `coupons.create`. */
export type CouponsCreateBody = CouponCreate;

/** Query of `coupons.create`. */
export interface CouponsCreateQuery {
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
}

/** Reply of `coupons.create`. */
export type CouponsCreateResponse = CouponReply;

/** Query of `coupons.get`. */
export interface CouponsGetQuery {
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
}

/** Reply of `coupons.get`. */
export type CouponsGetResponse = CouponReply;

/** Item of `coupons.listCodeIds`. */
export type CouponsListCodeIdsItem = CouponCodeRef;

/** Query of `coupons.listCodeIds`. */
export interface CouponsListCodeIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    expires_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    status: "equals";
    "coupon.id": "any" | "equals";
    "profile.id": "any" | "equals";
  }>;
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `coupons.listCodeIds`. */
export type CouponsListCodeIdsResponse = CouponCodeRefCollection;

/** Item of `coupons.listCodes`. */
export type CouponsListCodesItem = CouponCode;

/** Query of `coupons.listCodes`. */
export interface CouponsListCodesQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    expires_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    status: "equals";
    "coupon.id": "any" | "equals";
    "profile.id": "any" | "equals";
  }>;
  /** Fields of a coupon code to return; all by default */
  "fields[coupon-code]"?: CouponCodeField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `coupons.listCodes`. */
export type CouponsListCodesResponse = CouponCodeCollection;

/** Item of `coupons.list`. */
export type CouponsListItem = Coupon;

/** Query of `coupons.list`. */
export interface CouponsListQuery {
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 100
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `coupons.list`. */
export type CouponsListResponse = CouponCollection;

/** Body of `coupons.update`. */
export type CouponsUpdateBody = CouponUpdate;

/** Query of `coupons.update`. */
export interface CouponsUpdateQuery {
  /** Fields of a coupon to return; all by default */
  "fields[coupon]"?: CouponField[];
}

/** Reply of `coupons.update`. */
export type CouponsUpdateResponse = CouponReply;

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

/** Attributes of a custom metric. */
export interface CustomMetricAttributes {
  name: string;
  /** Format: date-time. */
  created: string;
  /** Format: date-time. */
  updated: string;
  /** Which events count, and how */
  definition: CustomMetricDefinition;
}

export interface CustomMetricCollection {
  data: CustomMetric[];
  included?: Metric[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
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

/** Attributes of a new custom metric. */
export interface CustomMetricCreateAttributes {
  name: string;
  /** Which events count, and how */
  definition: CustomMetricDefinitionInput;
}

export interface CustomMetricCreateData {
  type: "custom-metric";
  attributes: CustomMetricCreateAttributes;
}

export interface CustomMetricDefinition {
  /** Whether events are counted or their values added up */
  aggregation_method: "count" | "value" | (string & {});
  metric_groups: CustomMetricGroup[];
}

export interface CustomMetricDefinitionInput {
  /** Whether events are counted or their values added up */
  aggregation_method: "count" | "value";
  metric_groups: CustomMetricGroupInput[];
}

export interface CustomMetricDocument {
  data: CustomMetric;
  included?: Metric[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
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
  /** Property that holds the value, for `value` */
  value_property?: string | null;
}

export interface CustomMetricGroupInput {
  metric_id: string;
  metric_filters?: CustomMetricConditionInput[] | null;
  /** Property that holds the value, for `value` */
  value_property?: string | null;
}

export interface CustomMetricRef {
  type: "custom-metric";
  id: string;
}

export interface CustomMetricRefReply {
  data: CustomMetricRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

export interface CustomMetricUpdate {
  data: CustomMetricUpdateData;
}

/** Attributes of a custom metric to change; what is left out stays. */
export interface CustomMetricUpdateAttributes {
  name?: string | null;
  /** Which events count, and how */
  definition?: CustomMetricDefinitionInput | null;
}

export interface CustomMetricUpdateData {
  type: "custom-metric";
  id: string;
  attributes: CustomMetricUpdateAttributes;
}

/** Body of `customMetrics.create`. */
export type CustomMetricsCreateBody = CustomMetricCreate;

/** Query of `customMetrics.create`. */
export interface CustomMetricsCreateQuery {
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
}

/** Reply of `customMetrics.create`. */
export type CustomMetricsCreateResponse = CustomMetricReply;

/** Query of `customMetrics.get`. */
export interface CustomMetricsGetQuery {
  /** Related resources to return in `included` */
  include?: "metrics"[];
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `customMetrics.get`. */
export type CustomMetricsGetResponse = CustomMetricDocument;

/** Reply of `customMetrics.listMetricIds`. */
export type CustomMetricsListMetricIdsResponse = MetricRefCollection;

/** Query of `customMetrics.listMetrics`. */
export interface CustomMetricsListMetricsQuery {
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `customMetrics.listMetrics`. */
export type CustomMetricsListMetricsResponse = MetricCollection;

/** Query of `customMetrics.list`. */
export interface CustomMetricsListQuery {
  /** Related resources to return in `included` */
  include?: "metrics"[];
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `customMetrics.list`. */
export type CustomMetricsListResponse = CustomMetricCollection;

/** Body of `customMetrics.update`. */
export type CustomMetricsUpdateBody = CustomMetricUpdate;

/** Query of `customMetrics.update`. */
export interface CustomMetricsUpdateQuery {
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
}

/** Reply of `customMetrics.update`. */
export type CustomMetricsUpdateResponse = CustomMetricReply;

export interface CustomObjectDateTrigger {
  type: "date";
  date_field_type: "custom-object";
  custom_object_label: string;
  custom_object_property_id: number;
  object_type_id: string;
  object_type_relationship_id: string;
  timedelta_unit_before_date?: "days" | "months" | "weeks" | (string & {});
  /** Number of units before the date */
  timedelta_value_before_date: number;
  recurrence_frequency?: "annually" | "monthly" | "never" | "weekly" | (string & {});
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day. Format: time. */
  trigger_time: string;
  trigger_days?: FlowWeekday[] | null;
}

export interface CustomObjectDateTriggerInput {
  type: "date";
  date_field_type: "custom-object";
  custom_object_label: string;
  custom_object_property_id: number;
  object_type_id: string;
  object_type_relationship_id: string;
  timedelta_unit_before_date?: "days" | "months" | "weeks";
  /** Number of units before the date */
  timedelta_value_before_date: number;
  recurrence_frequency?: "annually" | "monthly" | "never" | "weekly";
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day. Format: time. */
  trigger_time: string;
  trigger_days?: FlowWeekdayInput[] | null;
}

export type CustomObjectFilter =
  | StringFilter
  | NumericFilter
  | NumericRangeFilter
  | BooleanFilter
  | StaticDateFilter
  | StaticDateRangeFilter
  | RelativeDateFilter
  | RelativeDateRangeFilter
  | ListContainsFilter
  | ListLengthFilter
  | ExistenceFilter;

export type CustomObjectFilterInput =
  | StringFilterInput
  | NumericFilterInput
  | NumericRangeFilter
  | BooleanFilter
  | StaticDateFilterInput
  | StaticDateRangeFilter
  | RelativeDateFilterInput
  | RelativeDateRangeFilterInput
  | ListContainsFilterInput
  | ListLengthFilterInput
  | ExistenceFilterInput;

export interface CustomObjectPropertyCondition {
  type: "custom-object-property";
  custom_object_label: string;
  field: string;
  filter: PropertyFilter;
}

export interface CustomObjectPropertyConditionInput {
  type: "custom-object-property";
  custom_object_label: string;
  field: string;
  filter: PropertyFilterInput;
}

export interface CustomObjectRelationshipSource {
  /** Id of the data source */
  source_id: string;
  type: "custom-object";
  /** Path in a record to its id */
  id_path: string;
  /** Path in a record to the id of the other object */
  related_id_path: string;
  /** Whether records add relations or replace them */
  update_strategy?: "additive" | "replace_from_origin" | (string & {}) | null;
}

export interface CustomObjectRelationshipSourceInput {
  /** Id of the data source */
  source_id: string;
  type: "custom-object";
  /** Path in a record to its id */
  id_path: string;
  /** Path in a record to the id of the other object */
  related_id_path: string;
  /** Whether records add relations or replace them */
  update_strategy?: "additive" | "replace_from_origin" | null;
}

export interface CustomObjectTriggerCondition {
  type: "custom-object-trigger-property";
  property_id: number;
  filter: CustomObjectFilter;
}

export interface CustomObjectTriggerConditionInput {
  type: "custom-object-trigger-property";
  property_id: number;
  filter: CustomObjectFilterInput;
}

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

export interface CustomUtmSetting {
  /** Value in flows */
  flow?: FlowDynamicParam | FlowStaticParam | null;
  /** Value in campaigns */
  campaign?: CampaignDynamicParam | CampaignStaticParam | null;
  name: string;
}

export interface CustomUtmSettingInput {
  /** Value in flows */
  flow?: FlowDynamicParamInput | FlowStaticParam | null;
  /** Value in campaigns */
  campaign?: CampaignDynamicParamInput | CampaignStaticParam | null;
  name: string;
}

/** Body of `dataPrivacy.requestProfileDeletion`. */
export type DataPrivacyRequestProfileDeletionBody = ProfileDeletionRequest;

/** Where the records of custom objects come from. */
export interface DataSource {
  type: "data-source";
  id: string;
  attributes: DataSourceAttributes;
  links: ObjectLinks;
}

/** Attributes of a data source. */
export interface DataSourceAttributes {
  /** Name that people see */
  title: string;
  /** Who may see it */
  visibility: "private" | "shared" | (string & {});
  description: string;
  /** Namespace that it belongs to */
  namespace: string;
}

export interface DataSourceCollection {
  data: DataSource[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface DataSourceCreate {
  data: DataSourceCreateData;
}

/** Attributes of a new data source. */
export interface DataSourceCreateAttributes {
  /** Name that people see */
  title: string;
  /** Who may see it */
  visibility?: "private" | "shared" | null;
  description?: string | null;
  /** Namespace that it belongs to */
  namespace?: string | null;
}

export interface DataSourceCreateData {
  type: "data-source";
  attributes: DataSourceCreateAttributes;
}

/** Names for fields[data-source]. */
export type DataSourceField = "description" | "id" | "namespace" | "title" | "visibility";

/** Id of a data source. */
export interface DataSourceLinkage {
  data: DataSourceRef;
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
  /** Up to 500 */
  "data-source-records"?: {
    /** At most 500 */
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

export interface DataSourceRecordCreate {
  data: DataSourceRecordCreateData;
}

export interface DataSourceRecordCreateAttributes {
  "data-source-record": {
    data: DataSourceRecord;
  };
}

export interface DataSourceRecordCreateData {
  type: "data-source-record-create-job";
  attributes: DataSourceRecordCreateAttributes;
  relationships?: {
    "data-source"?: DataSourceLinkage;
  };
}

export interface DataSourceRef {
  type: "data-source";
  id: string;
}

export interface DataSourceReply {
  data: DataSource;
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

/** Body of `dataSources.create`. */
export type DataSourcesCreateBody = DataSourceCreate;

/** Query of `dataSources.create`. */
export interface DataSourcesCreateQuery {
  /** Fields of a data source to return; all by default */
  "fields[data-source]"?: DataSourceField[];
}

/** Body of `dataSources.createRecord`. */
export type DataSourcesCreateRecordBody = DataSourceRecordCreate;

/** Reply of `dataSources.create`. */
export type DataSourcesCreateResponse = DataSourceReply;

/** Query of `dataSources.get`. */
export interface DataSourcesGetQuery {
  /** Fields of a data source to return; all by default */
  "fields[data-source]"?: DataSourceField[];
}

/** Reply of `dataSources.get`. */
export type DataSourcesGetResponse = DataSourceReply;

/** Item of `dataSources.list`. */
export type DataSourcesListItem = DataSource;

/** Query of `dataSources.list`. */
export interface DataSourcesListQuery {
  /** Fields of a data source to return; all by default */
  "fields[data-source]"?: DataSourceField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `dataSources.list`. */
export type DataSourcesListResponse = DataSourceCollection;

export interface DataWarehouseImportMethodFilter {
  field: "method";
  method: "data_warehouse_import";
}

export interface DeleteProperty {
  operator: "delete";
  property_key: string;
}

export interface DoubleOptinFilter {
  field: "is_double_opt_in";
  filter: BooleanFilter;
}

export interface DynamicSmsImage {
  dynamic?: true;
  dynamic_image_template: string;
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
  /** Subject line */
  subject?: string | null;
  /** What inboxes show behind the subject */
  preview_text?: string | null;
  /** Address of the sender */
  from_email?: string | null;
  /** Name of the sender */
  from_label?: string | null;
  /** Where answers go; the sender's address without */
  reply_to_email?: string | null;
  /** Address that gets a copy */
  cc_email?: string | null;
  /** Address that gets a hidden copy */
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
  content?: EmailContent | null;
}

export interface EmailSubscribe {
  marketing?: SubscriptionConsent | null;
  open_tracking?: OpenTrackingSubscription | null;
}

export interface EmailSubscriptions {
  marketing?: EmailMarketingConsent | null;
  open_tracking?: OpenTrackingConsent | null;
}

export interface EmailTrackingOptions {
  /** Whether links get UTM parameters */
  add_tracking_params?: boolean | null;
  /** Parameters of this campaign; those of the account without */
  custom_tracking_params?: TrackingParam[] | null;
  /** Whether clicks are tracked */
  is_tracking_clicks?: boolean | null;
  /** Whether opens are tracked */
  is_tracking_opens?: boolean | null;
}

export interface EmailTrackingOptionsInput {
  /** Whether links get UTM parameters */
  add_tracking_params?: boolean | null;
  /** Parameters of this campaign; those of the account without */
  custom_tracking_params?: TrackingParamInput[] | null;
  /** Whether clicks are tracked */
  is_tracking_clicks?: boolean | null;
  /** Whether opens are tracked */
  is_tracking_opens?: boolean | null;
}

export interface EmailUnsubscribe {
  marketing?: UnsubscriptionConsent | null;
  open_tracking?: OpenTrackingUnsubscription | null;
}

export interface EmbeddedObjectSchema {
  type: "object-schema";
  attributes: EmbeddedObjectSchemaAttributes;
}

export interface EmbeddedObjectSchemaAttributes {
  /** What a record may hold */
  properties?: ObjectSchemaPropertyInput[] | null;
  status?: "active" | "draft" | null;
  /** Names of the properties that a record has to have */
  required?: string[] | null;
  /** Where the values come from */
  "source-mapping"?: {
    data: SourceMappingCreateData;
  } | null;
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

/** Attributes of a new event. */
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
  /** Name of the metric; made when it is new */
  name: string;
  /** Name of your integration */
  service?: string | null;
}

export interface EventProfile {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: EventProfileAttributes;
}

export interface EventProfileAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  /** Id of a visitor who is not known yet */
  anonymous_id?: string | null;
  /** Encrypted id that Klaviyo's links carry */
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
  properties?: {
    [key: string]: unknown;
  } | null;
  /** Changes of single properties and further identifiers */
  meta?: ProfileMeta;
}

/** Body of `events.bulkCreate`. */
export type EventsBulkCreateBody = EventBulkCreate;

/** Item of `events.createAll`. */
export type EventsCreateAllItem = BulkEventGroup;

/** Body of `events.create`. */
export type EventsCreateBody = EventCreate;

/** Reply of `events.getMetricId`. */
export type EventsGetMetricIdResponse = MetricRefReply;

/** Query of `events.getMetric`. */
export interface EventsGetMetricQuery {
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `events.getMetric`. */
export type EventsGetMetricResponse = RelatedMetricReply;

/** Reply of `events.getProfileId`. */
export type EventsGetProfileIdResponse = ProfileRefReply;

/** Query of `events.getProfile`. */
export interface EventsGetProfileQuery {
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
}

/** Reply of `events.getProfile`. */
export type EventsGetProfileResponse = RelatedProfileReply;

/** Query of `events.get`. */
export interface EventsGetQuery {
  /** Related resources to return in `included` */
  include?: ("attributions" | "metric" | "profile")[];
  /** Fields of an attribution to return; all by default */
  "fields[attribution]"?: AttributionField[];
  /** Fields of an event to return; all by default */
  "fields[event]"?: TrackedEventField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: IncludedProfileField[];
}

/** Reply of `events.get`. */
export type EventsGetResponse = EventDocument;

/** Item of `events.list`. */
export type EventsListItem = TrackedEvent;

/** Query of `events.list`. */
export interface EventsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    metric_id: "equals";
    profile_id: "equals";
    profile: "has";
    metric: "has";
    datetime: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    timestamp: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Related resources to return in `included` */
  include?: ("attributions" | "metric" | "profile")[];
  /** Order; `-` in front turns it round */
  sort?: "datetime" | "-datetime" | "timestamp" | "-timestamp";
  /** Fields of an attribution to return; all by default */
  "fields[attribution]"?: AttributionField[];
  /** Fields of an event to return; all by default */
  "fields[event]"?: TrackedEventField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: IncludedProfileField[];
  /**
   * Page size, 1 to 1000; more is refused
   * @default 200
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
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

/** A step of a flow. */
export interface FlowAction {
  type: "flow-action";
  /** Not allowed on create */
  id: string;
  attributes: FlowActionAttributes;
  relationships?: {
    flow?: FlowToOne;
    "flow-messages"?: FlowMessageToMany;
  };
  /** Where the flow goes on */
  links: ObjectLinks;
}

/** Attributes of a flow's action. */
export interface FlowActionAttributes {
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** The step, told apart by `type` */
  definition?: FlowActionDefinition | null;
}

export interface FlowActionCollection {
  data: FlowAction[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** One step of a flow, told apart by `type`. */
export type FlowActionDefinition =
  | ActionOutputSplitAction
  | BackInStockDelayAction
  | ConditionalSplitAction
  | ContentExperimentAction
  | SendEmailAction
  | SendPushNotificationAction
  | SendSmsAction
  | SendWebhookAction
  | SendInternalAlertAction
  | SendWhatsAppAction
  | TimeDelayAction
  | TriggerSplitAction
  | UpdateProfileAction
  | TargetDateAction
  | CountdownDelayAction
  | AbTestAction
  | InternalServiceAction
  | CodeAction
  | MultiBranchSplitAction
  | ListUpdateAction;

/** One step of a flow, told apart by `type`. */
export type FlowActionDefinitionInput =
  | ActionOutputSplitActionInput
  | BackInStockDelayAction
  | ConditionalSplitActionInput
  | ContentExperimentActionInput
  | SendEmailActionInput
  | SendPushNotificationActionInput
  | SendSmsActionInput
  | SendWebhookActionInput
  | SendInternalAlertActionInput
  | SendWhatsAppActionInput
  | TimeDelayActionInput
  | TriggerSplitActionInput
  | UpdateProfileActionInput
  | TargetDateActionInput
  | CountdownDelayActionInput
  | AbTestActionInput
  | InternalServiceActionInput
  | CodeAction
  | MultiBranchSplitActionInput
  | ListUpdateActionInput;

export interface FlowActionDocument {
  data: FlowAction;
  included?: FlowActionIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[flow-action]. */
export type FlowActionField =
  | "created"
  | "definition"
  | "definition.data"
  | "definition.data.action_output_filter"
  | "definition.data.action_output_filter.condition_groups"
  | "definition.data.branches"
  | "definition.data.current_experiment"
  | "definition.data.current_experiment.allocations"
  | "definition.data.current_experiment.automatic_winner_selection_settings"
  | "definition.data.current_experiment.automatic_winner_selection_settings.automatic_end_date"
  | "definition.data.current_experiment.automatic_winner_selection_settings.automatic_end_statistical_certainty"
  | "definition.data.current_experiment.automatic_winner_selection_settings.enabled"
  | "definition.data.current_experiment.id"
  | "definition.data.current_experiment.name"
  | "definition.data.current_experiment.started"
  | "definition.data.current_experiment.variations"
  | "definition.data.current_experiment.winner_metric"
  | "definition.data.delay_until_time"
  | "definition.data.delay_until_weekdays"
  | "definition.data.experiment_status"
  | "definition.data.list_id"
  | "definition.data.main_action"
  | "definition.data.main_action.data"
  | "definition.data.main_action.data.message"
  | "definition.data.main_action.data.message.action_buttons"
  | "definition.data.main_action.data.message.add_info_link"
  | "definition.data.main_action.data.message.add_opt_out_language"
  | "definition.data.main_action.data.message.add_org_prefix"
  | "definition.data.main_action.data.message.add_tracking_params"
  | "definition.data.main_action.data.message.additional_filters"
  | "definition.data.main_action.data.message.additional_filters.condition_groups"
  | "definition.data.main_action.data.message.android_link"
  | "definition.data.main_action.data.message.badge"
  | "definition.data.main_action.data.message.badge_options"
  | "definition.data.main_action.data.message.badge_options.badge_config"
  | "definition.data.main_action.data.message.badge_options.set_from_property"
  | "definition.data.main_action.data.message.badge_options.value"
  | "definition.data.main_action.data.message.bcc_email"
  | "definition.data.main_action.data.message.body"
  | "definition.data.main_action.data.message.cc_email"
  | "definition.data.main_action.data.message.conversion_metric_id"
  | "definition.data.main_action.data.message.custom_tracking_params"
  | "definition.data.main_action.data.message.dynamic_image"
  | "definition.data.main_action.data.message.from_email"
  | "definition.data.main_action.data.message.from_label"
  | "definition.data.main_action.data.message.id"
  | "definition.data.main_action.data.message.image_id"
  | "definition.data.main_action.data.message.include_contact_card"
  | "definition.data.main_action.data.message.ios_link"
  | "definition.data.main_action.data.message.kv_pairs"
  | "definition.data.main_action.data.message.message_hierarchy"
  | "definition.data.main_action.data.message.name"
  | "definition.data.main_action.data.message.on_open"
  | "definition.data.main_action.data.message.preview_text"
  | "definition.data.main_action.data.message.push_type"
  | "definition.data.main_action.data.message.reply_to_email"
  | "definition.data.main_action.data.message.shorten_links"
  | "definition.data.main_action.data.message.smart_sending_enabled"
  | "definition.data.main_action.data.message.sms_quiet_hours_enabled"
  | "definition.data.main_action.data.message.sound"
  | "definition.data.main_action.data.message.subject_line"
  | "definition.data.main_action.data.message.template_id"
  | "definition.data.main_action.data.message.title"
  | "definition.data.main_action.data.message.transactional"
  | "definition.data.main_action.data.message.vendor_id"
  | "definition.data.main_action.data.message.video_asset_id"
  | "definition.data.main_action.data.message.web_url"
  | "definition.data.main_action.data.status"
  | "definition.data.main_action.id"
  | "definition.data.main_action.links"
  | "definition.data.main_action.links.next"
  | "definition.data.main_action.temporary_id"
  | "definition.data.main_action.type"
  | "definition.data.message"
  | "definition.data.message.action_buttons"
  | "definition.data.message.add_info_link"
  | "definition.data.message.add_opt_out_language"
  | "definition.data.message.add_org_prefix"
  | "definition.data.message.add_tracking_params"
  | "definition.data.message.additional_filters"
  | "definition.data.message.additional_filters.condition_groups"
  | "definition.data.message.android_link"
  | "definition.data.message.badge"
  | "definition.data.message.badge_options"
  | "definition.data.message.badge_options.badge_config"
  | "definition.data.message.badge_options.set_from_property"
  | "definition.data.message.badge_options.value"
  | "definition.data.message.bcc_email"
  | "definition.data.message.body"
  | "definition.data.message.cc_email"
  | "definition.data.message.conversion_metric_id"
  | "definition.data.message.custom_tracking_params"
  | "definition.data.message.dynamic_image"
  | "definition.data.message.from_email"
  | "definition.data.message.from_label"
  | "definition.data.message.headers"
  | "definition.data.message.id"
  | "definition.data.message.image_id"
  | "definition.data.message.include_contact_card"
  | "definition.data.message.ios_link"
  | "definition.data.message.kv_pairs"
  | "definition.data.message.message_hierarchy"
  | "definition.data.message.name"
  | "definition.data.message.on_open"
  | "definition.data.message.preview_text"
  | "definition.data.message.push_type"
  | "definition.data.message.reply_to_email"
  | "definition.data.message.shorten_links"
  | "definition.data.message.smart_sending_enabled"
  | "definition.data.message.sms_quiet_hours_enabled"
  | "definition.data.message.sound"
  | "definition.data.message.subject_line"
  | "definition.data.message.template_id"
  | "definition.data.message.title"
  | "definition.data.message.to_emails"
  | "definition.data.message.transactional"
  | "definition.data.message.url"
  | "definition.data.message.vendor_id"
  | "definition.data.message.video_asset_id"
  | "definition.data.message.web_url"
  | "definition.data.name"
  | "definition.data.on_execution"
  | "definition.data.profile_filter"
  | "definition.data.profile_filter.condition_groups"
  | "definition.data.profile_operations"
  | "definition.data.secondary_value"
  | "definition.data.service_configuration"
  | "definition.data.service_configuration.event_key"
  | "definition.data.service_configuration.event_payload"
  | "definition.data.service_configuration.report_id"
  | "definition.data.service_configuration.service_method_type"
  | "definition.data.service_configuration.tracking_company_id"
  | "definition.data.status"
  | "definition.data.target_days"
  | "definition.data.target_time"
  | "definition.data.timezone"
  | "definition.data.trigger_filter"
  | "definition.data.trigger_filter.condition_groups"
  | "definition.data.trigger_id"
  | "definition.data.trigger_subtype"
  | "definition.data.trigger_type"
  | "definition.data.unit"
  | "definition.data.value"
  | "definition.id"
  | "definition.links"
  | "definition.links.next"
  | "definition.links.next_if_false"
  | "definition.links.next_if_true"
  | "definition.temporary_id"
  | "definition.type"
  | "id"
  | "updated";

export type FlowActionIncluded = Flow | FlowMessage;

/** The action that comes next. */
export interface FlowActionLink {
  /** Id or temporary id of the action; null at the end */
  next?: string | null;
}

export interface FlowActionRef {
  type: "flow-action";
  id: string;
}

export interface FlowActionRefCollection {
  data: FlowActionRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface FlowActionRefReply {
  data: FlowActionRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface FlowActionReply {
  data: FlowAction;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export type FlowActionStatus = "disabled" | "draft" | "live" | "manual" | (string & {});

export type FlowActionStatusInput = "disabled" | "draft" | "live" | "manual";

export interface FlowActionToMany {
  data?: FlowActionRef[];
  links?: RelationshipLinks;
}

export interface FlowActionToOne {
  data?: FlowActionRef;
  links?: RelationshipLinks;
}

export interface FlowActionUpdate {
  data: FlowActionUpdateData;
}

/** Attributes of a flow's action to change; what is left out stays. */
export interface FlowActionUpdateAttributes {
  /** The step, told apart by `type` */
  definition: FlowActionDefinitionInput;
}

export interface FlowActionUpdateData {
  type: "flow-action";
  id: string;
  attributes: FlowActionUpdateAttributes;
}

/** Reply of `flowActions.getFlowId`. */
export type FlowActionsGetFlowIdResponse = FlowRefReply;

/** Query of `flowActions.getFlow`. */
export interface FlowActionsGetFlowQuery {
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
}

/** Reply of `flowActions.getFlow`. */
export type FlowActionsGetFlowResponse = RelatedFlowReply;

/** Query of `flowActions.get`. */
export interface FlowActionsGetQuery {
  /** Related resources to return in `included` */
  include?: ("flow" | "flow-messages")[];
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
  /** Fields of a flow's message to return; all by default */
  "fields[flow-message]"?: FlowMessageField[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
}

/** Reply of `flowActions.get`. */
export type FlowActionsGetResponse = FlowActionDocument;

/** Item of `flowActions.listMessageIds`. */
export type FlowActionsListMessageIdsItem = FlowMessageRef;

/** Query of `flowActions.listMessageIds`. */
export interface FlowActionsListMessageIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    name: "contains" | "ends-with" | "equals" | "starts-with";
    created: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
  /**
   * Page size, 1 to 50; more is refused
   * @default 50
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `flowActions.listMessageIds`. */
export type FlowActionsListMessageIdsResponse = FlowMessageRefCollection;

/** Item of `flowActions.listMessages`. */
export type FlowActionsListMessagesItem = FlowMessage;

/** Query of `flowActions.listMessages`. */
export interface FlowActionsListMessagesQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any";
    name: "contains" | "ends-with" | "equals" | "starts-with";
    created: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
  /** Fields of a flow's message to return; all by default */
  "fields[flow-message]"?: FlowMessageField[];
  /**
   * Page size, 1 to 50; more is refused
   * @default 50
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `flowActions.listMessages`. */
export type FlowActionsListMessagesResponse = FlowMessageCollection;

/** Body of `flowActions.update`. */
export type FlowActionsUpdateBody = FlowActionUpdate;

/** Query of `flowActions.update`. */
export interface FlowActionsUpdateQuery {
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
}

/** Reply of `flowActions.update`. */
export type FlowActionsUpdateResponse = FlowActionReply;

/** Attributes of a flow. */
export interface FlowAttributes {
  /** Name for yourself */
  name?: string | null;
  /** draft, manual or live */
  status?: string | null;
  /** Whether it is hidden from the lists of the site */
  archived?: boolean | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** What starts it */
  trigger_type?:
    | "Added to List"
    | "Date Based"
    | "Low Inventory"
    | "Metric"
    | "Price Drop"
    | "Unconfigured"
    | (string & {})
    | null;
  /** Only with additional-fields[flow] */
  definition?: FlowDefinition | null;
}

export type FlowBranchCondition =
  | ProfilePropertyCondition
  | ProfileHasGroupMembershipCondition
  | ProfileNoGroupMembershipCondition
  | ProfileRegionCondition
  | ProfilePostalCodeDistanceCondition
  | ProfilePredictiveAnalyticsDateCondition
  | ProfilePredictiveAnalyticsStringCondition
  | ProfilePredictiveAnalyticsNumericCondition
  | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
  | ProfilePredictiveAnalyticsChannelAffinityRankCondition
  | ProfileMarketingConsentCondition
  | FlowProfileMetricCondition
  | ProfileSampleCondition
  | ProfileHasCustomObjectCondition
  | ProfilePermissionsCondition
  | ProfileNotSentEmailCondition
  | ProfileNotSentSmsCondition
  | ProfileNotSentPushCondition;

export interface FlowBranchConditionGroup {
  conditions: FlowBranchCondition[];
}

export interface FlowBranchConditionGroupInput {
  conditions: FlowBranchConditionInput[];
}

export type FlowBranchConditionInput =
  | ProfilePropertyConditionInput
  | ProfileHasGroupMembershipConditionInput
  | ProfileNoGroupMembershipCondition
  | ProfileRegionConditionInput
  | ProfilePostalCodeDistanceConditionInput
  | ProfilePredictiveAnalyticsDateConditionInput
  | ProfilePredictiveAnalyticsStringConditionInput
  | ProfilePredictiveAnalyticsNumericConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityRankConditionInput
  | ProfileMarketingConsentConditionInput
  | FlowProfileMetricConditionInput
  | ProfileSampleCondition
  | ProfileHasCustomObjectConditionInput
  | ProfilePermissionsConditionInput
  | ProfileNotSentEmailConditionInput
  | ProfileNotSentSmsConditionInput
  | ProfileNotSentPushConditionInput;

export interface FlowBranchFilter {
  condition_groups: FlowBranchConditionGroup[];
}

export interface FlowBranchFilterInput {
  condition_groups: FlowBranchConditionGroupInput[];
}

/** The actions that come next on either side. */
export interface FlowBranchLinks {
  /** Id or temporary id of the action; null at the end */
  next_if_true: string | null;
  /** Id or temporary id of the action; null at the end */
  next_if_false: string | null;
}

export interface FlowCollection {
  data: Flow[];
  included?: FlowIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface FlowCreate {
  data: FlowCreateData;
}

/** Attributes of a new flow. */
export interface FlowCreateAttributes {
  /** Name for yourself */
  name: string;
  definition: FlowDefinitionInput;
}

export interface FlowCreateData {
  type: "flow";
  attributes: FlowCreateAttributes;
}

/** What starts a flow, whom it lets in, and its actions. */
export interface FlowDefinition {
  /** What starts the flow; only one can be given */
  triggers: FlowTrigger[];
  /** Whom the flow lets in; it holds for every action */
  profile_filter?: FlowProfileFilter | null;
  /** All steps, linked by their ids */
  actions: FlowActionDefinition[];
  /** Id or temporary id of the first action */
  entry_action_id: string | null;
  reentry_criteria?: FlowReentryCriteria | null;
}

/** What starts a flow, whom it lets in, and its actions. */
export interface FlowDefinitionInput {
  /** What starts the flow; only one can be given */
  triggers: FlowTriggerInput[];
  /** Whom the flow lets in; it holds for every action */
  profile_filter?: FlowProfileFilterInput | null;
  /** All steps, linked by their ids */
  actions: FlowActionDefinitionInput[];
  /** Id or temporary id of the first action */
  entry_action_id: string | null;
  reentry_criteria?: FlowReentryCriteriaInput | null;
}

export interface FlowDocument {
  data: Flow;
  included?: FlowIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface FlowDynamicParam {
  type: "dynamic";
  value:
    | "email_subject"
    | "flow_id"
    | "flow_name"
    | "link_alt_text"
    | "message_name"
    | "message_name_id"
    | "message_type"
    | "profile_external_id"
    | "profile_id"
    | (string & {});
}

export interface FlowDynamicParamInput {
  type: "dynamic";
  value:
    | "email_subject"
    | "flow_id"
    | "flow_name"
    | "link_alt_text"
    | "message_name"
    | "message_name_id"
    | "message_type"
    | "profile_external_id"
    | "profile_id";
}

export interface FlowEmail {
  /** Address of the sender */
  from_email?: string | null;
  /** Name of the sender */
  from_label?: string | null;
  /** Where answers go; the sender's address without */
  reply_to_email?: string | null;
  /** Address that gets a copy */
  cc_email?: string | null;
  /** Address that gets a hidden copy */
  bcc_email?: string | null;
  /** Subject line */
  subject_line?: string | null;
  /** What inboxes show behind the subject */
  preview_text?: string | null;
  /** Id of the template */
  template_id?: string | null;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  /** Whether it also goes to profiles without marketing consent */
  transactional?: boolean;
  add_tracking_params?: boolean;
  custom_tracking_params?: FlowUtmParam[] | null;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilter | null;
  name?: string | null;
  id?: string | null;
}

export interface FlowEmailInput {
  /** Address of the sender */
  from_email?: string | null;
  /** Name of the sender */
  from_label?: string | null;
  /** Where answers go; the sender's address without */
  reply_to_email?: string | null;
  /** Address that gets a copy */
  cc_email?: string | null;
  /** Address that gets a hidden copy */
  bcc_email?: string | null;
  /** Subject line */
  subject_line?: string | null;
  /** What inboxes show behind the subject */
  preview_text?: string | null;
  /** Id of the template */
  template_id?: string | null;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  /** Whether it also goes to profiles without marketing consent */
  transactional?: boolean;
  add_tracking_params?: boolean;
  custom_tracking_params?: FlowUtmParam[] | null;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilterInput | null;
  name?: string | null;
  id?: string | null;
}

/** Names for fields[flow]. */
export type FlowField = "archived" | "created" | "id" | "name" | "status" | "trigger_type" | "updated";

/** What a row of a flow report stands for. */
export type FlowGrouping =
  | "flow_id"
  | "flow_message_id"
  | "flow_message_name"
  | "flow_name"
  | "send_channel"
  | "tag_id"
  | "tag_name"
  | "text_message_format"
  | "variation"
  | "variation_name";

export type FlowIncluded = FlowAction | Tag;

export interface FlowInternalAlert {
  /** Address of the sender */
  from_email: string | null;
  /** Name of the sender */
  from_label: string | null;
  /** Who is told */
  to_emails: string[];
  /** Subject line */
  subject_line: string | null;
  /** Id of the template */
  template_id?: string | null;
  name?: string | null;
  id?: string | null;
}

/** A message that a flow sends. */
export interface FlowMessage {
  type: "flow-message";
  id: string;
  attributes: FlowMessageAttributes;
  relationships?: {
    "flow-action"?: FlowActionToOne;
    template?: TemplateToOne;
  };
  links: ObjectLinks;
}

/** Attributes of a flow's message. */
export interface FlowMessageAttributes {
  /** email, sms and others */
  channel?: string | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** What it says; the channel tells the kind */
  definition?: FlowMessageDefinition | null;
}

export interface FlowMessageCollection {
  data: FlowMessage[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** A message, by channel. */
export type FlowMessageDefinition =
  | FlowEmail
  | FlowInternalAlert
  | FlowPushNotification
  | FlowSms
  | FlowWebhook
  | FlowWhatsApp;

export interface FlowMessageDocument {
  data: FlowMessage;
  included?: FlowMessageIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[flow-message]. */
export type FlowMessageField =
  | "channel"
  | "created"
  | "definition"
  | "definition.action_buttons"
  | "definition.add_info_link"
  | "definition.add_opt_out_language"
  | "definition.add_org_prefix"
  | "definition.add_tracking_params"
  | "definition.additional_filters"
  | "definition.additional_filters.condition_groups"
  | "definition.android_link"
  | "definition.badge"
  | "definition.badge_options"
  | "definition.badge_options.badge_config"
  | "definition.badge_options.set_from_property"
  | "definition.badge_options.value"
  | "definition.bcc_email"
  | "definition.body"
  | "definition.cc_email"
  | "definition.conversion_metric_id"
  | "definition.custom_tracking_params"
  | "definition.dynamic_image"
  | "definition.from_email"
  | "definition.from_label"
  | "definition.headers"
  | "definition.id"
  | "definition.image_id"
  | "definition.include_contact_card"
  | "definition.ios_link"
  | "definition.kv_pairs"
  | "definition.message_hierarchy"
  | "definition.name"
  | "definition.on_open"
  | "definition.preview_text"
  | "definition.push_type"
  | "definition.reply_to_email"
  | "definition.shorten_links"
  | "definition.smart_sending_enabled"
  | "definition.sms_quiet_hours_enabled"
  | "definition.sound"
  | "definition.subject_line"
  | "definition.template_id"
  | "definition.title"
  | "definition.to_emails"
  | "definition.transactional"
  | "definition.url"
  | "definition.vendor_id"
  | "definition.video_asset_id"
  | "definition.web_url"
  | "id"
  | "updated";

export type FlowMessageIncluded = FlowAction | Template;

export interface FlowMessageRef {
  type: "flow-message";
  id: string;
}

export interface FlowMessageRefCollection {
  data: FlowMessageRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface FlowMessageToMany {
  data?: FlowMessageRef[];
  links?: RelationshipLinks;
}

export interface FlowMessageToOne {
  data?: FlowMessageRef;
  links?: RelationshipLinks;
}

/** Reply of `flowMessages.getActionId`. */
export type FlowMessagesGetActionIdResponse = FlowActionRefReply;

/** Query of `flowMessages.getAction`. */
export interface FlowMessagesGetActionQuery {
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
}

/** Reply of `flowMessages.getAction`. */
export type FlowMessagesGetActionResponse = RelatedFlowActionReply;

/** Query of `flowMessages.get`. */
export interface FlowMessagesGetQuery {
  /** Related resources to return in `included` */
  include?: ("flow-action" | "template")[];
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
  /** Fields of a flow's message to return; all by default */
  "fields[flow-message]"?: FlowMessageField[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `flowMessages.get`. */
export type FlowMessagesGetResponse = FlowMessageDocument;

/** Reply of `flowMessages.getTemplateId`. */
export type FlowMessagesGetTemplateIdResponse = TemplateRefReply;

/** Query of `flowMessages.getTemplate`. */
export interface FlowMessagesGetTemplateQuery {
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `flowMessages.getTemplate`. */
export type FlowMessagesGetTemplateResponse = RelatedTemplateReply;

export type FlowProfileCondition =
  | ProfilePropertyCondition
  | ProfileHasGroupMembershipCondition
  | ProfileNoGroupMembershipCondition
  | ProfileRegionCondition
  | ProfilePostalCodeDistanceCondition
  | ProfilePredictiveAnalyticsDateCondition
  | ProfilePredictiveAnalyticsStringCondition
  | ProfilePredictiveAnalyticsNumericCondition
  | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
  | ProfilePredictiveAnalyticsChannelAffinityRankCondition
  | ProfileMarketingConsentCondition
  | FlowProfileMetricCondition
  | ProfileSampleCondition
  | ProfileHasCustomObjectCondition
  | ProfilePermissionsCondition
  | ProfileNotSentEmailCondition
  | ProfileNotSentSmsCondition
  | ProfileNotSentPushCondition
  | ProfileNotInFlowCondition;

export interface FlowProfileConditionGroup {
  conditions: FlowProfileCondition[];
}

export interface FlowProfileConditionGroupInput {
  conditions: FlowProfileConditionInput[];
}

export type FlowProfileConditionInput =
  | ProfilePropertyConditionInput
  | ProfileHasGroupMembershipConditionInput
  | ProfileNoGroupMembershipCondition
  | ProfileRegionConditionInput
  | ProfilePostalCodeDistanceConditionInput
  | ProfilePredictiveAnalyticsDateConditionInput
  | ProfilePredictiveAnalyticsStringConditionInput
  | ProfilePredictiveAnalyticsNumericConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityRankConditionInput
  | ProfileMarketingConsentConditionInput
  | FlowProfileMetricConditionInput
  | ProfileSampleCondition
  | ProfileHasCustomObjectConditionInput
  | ProfilePermissionsConditionInput
  | ProfileNotSentEmailConditionInput
  | ProfileNotSentSmsConditionInput
  | ProfileNotSentPushConditionInput
  | ProfileNotInFlowConditionInput;

/** Groups of conditions: all groups, and any condition of a group. */
export interface FlowProfileFilter {
  condition_groups: FlowProfileConditionGroup[];
}

/** Groups of conditions: all groups, and any condition of a group. */
export interface FlowProfileFilterInput {
  condition_groups: FlowProfileConditionGroupInput[];
}

export interface FlowProfileMetricCondition {
  type: "profile-metric";
  metric_id: string;
  measurement: "count" | "sum" | (string & {});
  measurement_filter: NumericFilter;
  timeframe_filter: FlowTimeframeFilter;
  metric_filters?: ProfileMetricPropertyFilter[] | null;
}

export interface FlowProfileMetricConditionInput {
  type: "profile-metric";
  metric_id: string;
  measurement: "count" | "sum";
  measurement_filter: NumericFilterInput;
  timeframe_filter: FlowTimeframeFilterInput;
  metric_filters?: ProfileMetricPropertyFilterInput[] | null;
}

export interface FlowPushButton {
  label: string;
  action_type: "deep_link" | "dismiss" | "open_app" | "open_url" | (string & {});
  position?: number | null;
  url?: string | null;
  icon?: string | null;
  custom_action_id?: string | null;
}

export interface FlowPushButtonInput {
  label: string;
  action_type: "deep_link" | "dismiss" | "open_app" | "open_url";
  position?: number | null;
  url?: string | null;
  icon?: string | null;
  custom_action_id?: string | null;
}

export interface FlowPushNotification {
  title?: string | null;
  body: string;
  sound?: boolean;
  badge?: boolean;
  badge_options?: PushBadgeIncrement | PushBadgeCount | PushBadgeProperty;
  image_id?: string | null;
  dynamic_image?: string | null;
  video_asset_id?: string | null;
  on_open?: "home" | "link" | "open_url" | (string & {});
  ios_link?: string | null;
  android_link?: string | null;
  web_url?: string | null;
  push_type?: "silent" | "standard" | (string & {}) | null;
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  conversion_metric_id?: string | null;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilter | null;
  action_buttons?: FlowPushButton[] | null;
  name?: string | null;
  id?: string | null;
}

export interface FlowPushNotificationInput {
  title?: string | null;
  body: string;
  sound?: boolean;
  badge?: boolean;
  badge_options?: PushBadgeIncrement | PushBadgeCount | PushBadgeProperty;
  image_id?: string | null;
  dynamic_image?: string | null;
  video_asset_id?: string | null;
  on_open?: "home" | "link" | "open_url";
  ios_link?: string | null;
  android_link?: string | null;
  web_url?: string | null;
  push_type?: "silent" | "standard" | null;
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  conversion_metric_id?: string | null;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilterInput | null;
  action_buttons?: FlowPushButtonInput[] | null;
  name?: string | null;
  id?: string | null;
}

/** When a profile may go through the flow again. */
export interface FlowReentryCriteria {
  /** Number of units after which a profile may come again; with alltime, 1 means never and 0 always */
  duration: number;
  unit: "day" | "hour" | "week" | "alltime" | (string & {});
}

/** When a profile may go through the flow again. */
export interface FlowReentryCriteriaInput {
  /** Number of units after which a profile may come again; with alltime, 1 means never and 0 always */
  duration: number;
  unit: "day" | "hour" | "week" | "alltime";
}

export interface FlowRef {
  type: "flow";
  id: string;
}

export interface FlowRefCollection {
  data: FlowRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of flows. */
export interface FlowRefList {
  data: FlowRef[];
}

export interface FlowRefReply {
  data: FlowRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface FlowReply {
  data: Flow;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface FlowSeriesQuery {
  data: FlowSeriesQueryData;
}

export interface FlowSeriesQueryAttributes {
  /** Figures to read */
  statistics: MessageStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** Span of one figure */
  interval: ReportInterval;
  /** Id of the metric that counts as a conversion */
  conversion_metric_id: string;
  /** What a row stands for */
  group_by?: FlowGrouping[] | null;
  /** Conditions joined by commas, as in lists */
  filter?: string | null;
}

export interface FlowSeriesQueryData {
  type: "flow-series-report";
  attributes: FlowSeriesQueryAttributes;
}

export interface FlowSeriesReply {
  data: FlowSeriesReport;
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Figures of flows over time. */
export interface FlowSeriesReport {
  type: "flow-series-report";
  attributes: FlowSeriesReportAttributes;
  relationships?: {
    flows?: FlowToMany;
    "flow-messages"?: FlowMessageToMany;
  };
}

export interface FlowSeriesReportAttributes {
  /** One row a group */
  results: ReportSeriesRow[];
  /** Starts of the intervals; the figures of a row are in this order */
  date_times: string[];
}

/** Names for fields[flow-series-report]. */
export type FlowSeriesReportField = "date_times" | "id" | "results";

export interface FlowSms {
  body: string;
  image_id?: string | null;
  dynamic_image?: string | null;
  message_hierarchy?: FlowSmsItem[] | null;
  shorten_links?: boolean;
  include_contact_card?: boolean;
  add_org_prefix?: boolean;
  add_info_link?: boolean;
  add_opt_out_language?: boolean;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  sms_quiet_hours_enabled?: boolean;
  /** Whether it also goes to profiles without marketing consent */
  transactional?: boolean;
  add_tracking_params?: boolean;
  custom_tracking_params?: FlowUtmParam[] | null;
  /** Id of the template */
  template_id?: string | null;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilter | null;
  name?: string | null;
  id?: string | null;
}

export interface FlowSmsInput {
  body: string;
  image_id?: string | null;
  dynamic_image?: string | null;
  message_hierarchy?: FlowSmsItemInput[] | null;
  shorten_links?: boolean;
  include_contact_card?: boolean;
  add_org_prefix?: boolean;
  add_info_link?: boolean;
  add_opt_out_language?: boolean;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  sms_quiet_hours_enabled?: boolean;
  /** Whether it also goes to profiles without marketing consent */
  transactional?: boolean;
  add_tracking_params?: boolean;
  custom_tracking_params?: FlowUtmParam[] | null;
  /** Id of the template */
  template_id?: string | null;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilterInput | null;
  name?: string | null;
  id?: string | null;
}

export type FlowSmsItem = ConversationMessageItem | string;

export type FlowSmsItemInput = ConversationMessageItemInput | string;

export interface FlowStartDateFilter {
  type: "date";
  operator: "flow-start";
}

export interface FlowStaticParam {
  type: "static";
  value: string;
}

export type FlowTimeframeFilter =
  | StaticDateFilter
  | StaticDateRangeFilter
  | RelativeDateFilter
  | RelativeAnniversaryDateFilter
  | RelativeDateRangeFilter
  | AlltimeDateFilter
  | FlowStartDateFilter;

export type FlowTimeframeFilterInput =
  | StaticDateFilterInput
  | StaticDateRangeFilter
  | RelativeDateFilterInput
  | RelativeAnniversaryDateFilterInput
  | RelativeDateRangeFilterInput
  | AlltimeDateFilter
  | FlowStartDateFilter;

export interface FlowToMany {
  data?: FlowRef[];
  links?: RelationshipLinks;
}

export interface FlowToOne {
  data?: FlowRef;
  links?: RelationshipLinks;
}

/** What starts a flow, told apart by `type`. */
export type FlowTrigger =
  | ListTrigger
  | SegmentTrigger
  | MetricTrigger
  | ProfilePropertyDateTrigger
  | CustomObjectDateTrigger
  | PriceDropTrigger
  | LowInventoryTrigger;

/** What starts a flow, told apart by `type`. */
export type FlowTriggerInput =
  | ListTrigger
  | SegmentTrigger
  | MetricTriggerInput
  | ProfilePropertyDateTriggerInput
  | CustomObjectDateTriggerInput
  | PriceDropTriggerInput
  | LowInventoryTriggerInput;

export interface FlowUpdate {
  data: FlowUpdateData;
}

/** Attributes of a flow to change; what is left out stays. */
export interface FlowUpdateAttributes {
  /** draft, manual or live */
  status: string;
}

export interface FlowUpdateData {
  type: "flow";
  id: string;
  attributes: FlowUpdateAttributes;
}

export interface FlowUtmParam {
  param: string;
  value: string;
}

export interface FlowValuesQuery {
  data: FlowValuesQueryData;
}

export interface FlowValuesQueryAttributes {
  /** Figures to read */
  statistics: MessageStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** Id of the metric that counts as a conversion */
  conversion_metric_id: string;
  /** What a row stands for */
  group_by?: FlowGrouping[] | null;
  /** Conditions joined by commas, as in lists */
  filter?: string | null;
}

export interface FlowValuesQueryData {
  type: "flow-values-report";
  attributes: FlowValuesQueryAttributes;
}

export interface FlowValuesReply {
  data: FlowValuesReport;
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Figures of flows. */
export interface FlowValuesReport {
  type: "flow-values-report";
  attributes: FlowValuesReportAttributes;
  relationships?: {
    flows?: FlowToMany;
    "flow-messages"?: FlowMessageToMany;
  };
}

export interface FlowValuesReportAttributes {
  /** One row a group */
  results: ReportRow[];
}

/** Names for fields[flow-values-report]. */
export type FlowValuesReportField = "id" | "results";

export interface FlowWebhook {
  url: string | null;
  /** Headers by their name */
  headers?: {
    [key: string]: unknown;
  } | null;
  /** JSON text that is posted */
  body?: string | null;
  name?: string | null;
  id?: string | null;
}

export type FlowWeekday =
  | "friday"
  | "monday"
  | "saturday"
  | "sunday"
  | "thursday"
  | "tuesday"
  | "wednesday"
  | (string & {});

export type FlowWeekdayInput = "friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday";

export interface FlowWhatsApp {
  id?: string | null;
  name?: string | null;
  vendor_id?: string | null;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  /** Whether it also goes to profiles without marketing consent */
  transactional?: boolean;
  add_tracking_params?: boolean;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilter | null;
}

export interface FlowWhatsAppInput {
  id?: string | null;
  name?: string | null;
  vendor_id?: string | null;
  /** Whether profiles who got a message lately are left out */
  smart_sending_enabled?: boolean;
  /** Whether it also goes to profiles without marketing consent */
  transactional?: boolean;
  add_tracking_params?: boolean;
  /** Who of the flow gets the message */
  additional_filters?: FlowBranchFilterInput | null;
}

/** Names for fields[flow]. */
export type FlowWithDefinitionField =
  | "archived"
  | "created"
  | "definition"
  | "definition.actions"
  | "definition.entry_action_id"
  | "definition.profile_filter"
  | "definition.profile_filter.condition_groups"
  | "definition.reentry_criteria"
  | "definition.reentry_criteria.duration"
  | "definition.reentry_criteria.unit"
  | "definition.triggers"
  | "id"
  | "name"
  | "status"
  | "trigger_type"
  | "updated";

/** Body of `flows.create`. */
export type FlowsCreateBody = FlowCreate;

/** Query of `flows.create`. */
export interface FlowsCreateQuery {
  /** Fields of a flow that come only on request */
  "additional-fields[flow]"?: "definition"[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowWithDefinitionField[];
}

/** Reply of `flows.create`. */
export type FlowsCreateResponse = FlowReply;

/** Query of `flows.get`. */
export interface FlowsGetQuery {
  /** Related resources to return in `included` */
  include?: ("flow-actions" | "tags")[];
  /** Fields of a flow that come only on request */
  "additional-fields[flow]"?: "definition"[];
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowWithDefinitionField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `flows.get`. */
export type FlowsGetResponse = FlowDocument;

/** Item of `flows.listActionIds`. */
export type FlowsListActionIdsItem = FlowActionRef;

/** Query of `flows.listActionIds`. */
export interface FlowsListActionIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any";
    action_type: "any" | "equals";
    status: "equals";
    created: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?:
    | "action_type"
    | "-action_type"
    | "created"
    | "-created"
    | "id"
    | "-id"
    | "status"
    | "-status"
    | "updated"
    | "-updated";
  /**
   * Page size, 1 to 50; more is refused
   * @default 50
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `flows.listActionIds`. */
export type FlowsListActionIdsResponse = FlowActionRefCollection;

/** Item of `flows.listActions`. */
export type FlowsListActionsItem = FlowAction;

/** Query of `flows.listActions`. */
export interface FlowsListActionsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any";
    action_type: "any" | "equals";
    status: "equals";
    created: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?:
    | "action_type"
    | "-action_type"
    | "created"
    | "-created"
    | "id"
    | "-id"
    | "status"
    | "-status"
    | "updated"
    | "-updated";
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
  /**
   * Page size, 1 to 50; more is refused
   * @default 50
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `flows.listActions`. */
export type FlowsListActionsResponse = FlowActionCollection;

/** Item of `flows.list`. */
export type FlowsListItem = Flow;

/** Query of `flows.list`. */
export interface FlowsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any";
    name: "contains" | "ends-with" | "equals" | "starts-with";
    status: "equals";
    archived: "equals";
    created: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    trigger_type: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: ("flow-actions" | "tags")[];
  /** Order; `-` in front turns it round */
  sort?:
    | "created"
    | "-created"
    | "id"
    | "-id"
    | "name"
    | "-name"
    | "status"
    | "-status"
    | "trigger_type"
    | "-trigger_type"
    | "updated"
    | "-updated";
  /** Fields of a flow's action to return; all by default */
  "fields[flow-action]"?: FlowActionField[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
  /**
   * Page size, 1 to 50; more is refused
   * @default 50
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `flows.list`. */
export type FlowsListResponse = FlowCollection;

/** Reply of `flows.listTagIds`. */
export type FlowsListTagIdsResponse = TagRefCollection;

/** Query of `flows.listTags`. */
export interface FlowsListTagsQuery {
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `flows.listTags`. */
export type FlowsListTagsResponse = TagCollection;

/** Body of `flows.update`. */
export type FlowsUpdateBody = FlowUpdate;

/** Query of `flows.update`. */
export interface FlowsUpdateQuery {
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
}

/** Reply of `flows.update`. */
export type FlowsUpdateResponse = FlowReply;

/** A sign-up form. */
export interface Form {
  type: "form";
  id: string;
  attributes: FormAttributes;
  relationships?: {
    "form-versions"?: FormVersionToMany;
  };
  links: ObjectLinks;
}

/** What a button or an image does, told apart by `type`. */
export type FormAction =
  | FormCloseAction
  | FormNextStepAction
  | FormOpenFormAction
  | FormPromotionalSmsSubscriptionAction
  | FormRedirectAction
  | FormResendOptInCodeAction
  | FormSubmitOptInCodeAction
  | FormSubscribeViaSmsAction
  | FormSubscribeViaWhatsAppAction
  | FormGoToInboxAction
  | FormSubmitBackInStockAction
  | FormSkipToSuccessAction
  | FormIafDeeplinkToScreenAction;

export interface FormAdditionalField {
  name: string;
  value: string;
}

export interface FormAfterCloseTimeoutProperties {
  /** Days after which it is shown again */
  timeout_days?: number;
}

export interface FormAfterCloseTimeoutTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "after_close_or_submit_timeout";
  properties?: FormAfterCloseTimeoutProperties;
}

export interface FormAgeGateBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "age_gate";
  styles?: FormFieldStyles;
  properties: FormAgeGateProperties;
  display_device?: FormDevice[];
}

export interface FormAgeGateBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "age_gate";
  styles?: FormFieldStyles;
  properties: FormAgeGatePropertiesInput;
  display_device?: FormDeviceInput[];
}

export interface FormAgeGateProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: "$age_gated_date_of_birth";
  date_format?: string;
  sms_country_code?: "AT" | "AU" | "CH" | "DE" | "ES" | "FR" | "GB" | "IE" | "IT" | "PT" | "US" | (string & {});
  /** Whether it has to be filled in */
  required?: true;
}

export interface FormAgeGatePropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: "$age_gated_date_of_birth";
  date_format?: string;
  sms_country_code?: "AT" | "AU" | "CH" | "DE" | "ES" | "FR" | "GB" | "IE" | "IT" | "PT" | "US";
  /** Whether it has to be filled in */
  required?: true;
}

/** Attributes of a form. */
export interface FormAttributes {
  /** Name for yourself */
  name: string;
  status: "draft" | "live" | (string & {});
  /** Whether versions are tested against each other */
  ab_test: boolean;
  /** Format: date-time. */
  created_at: string;
  /** Format: date-time. */
  updated_at: string;
}

export interface FormBackInStockDynamicButtonBorderStyles {
  enabled?: boolean;
  color?: string;
  style?: "dashed" | "dotted" | "solid" | (string & {}) | null;
  width?: number;
}

export interface FormBackInStockDynamicButtonBorderStylesInput {
  enabled?: boolean;
  color?: string;
  style?: "dashed" | "dotted" | "solid" | null;
  width?: number;
}

export interface FormBackInStockDynamicButtonData {
  label?: string;
  display?: "NEXT_TO" | "REPLACE" | (string & {});
  text_styles?: FormBackInStockDynamicButtonTextStyles;
  button_styles?: FormBackInStockDynamicButtonStyles;
}

export interface FormBackInStockDynamicButtonDataInput {
  label?: string;
  display?: "NEXT_TO" | "REPLACE";
  text_styles?: FormBackInStockDynamicButtonTextStylesInput;
  button_styles?: FormBackInStockDynamicButtonStylesInput;
}

export interface FormBackInStockDynamicButtonStyles {
  color?: string;
  border_radius?: number;
  height?: number;
  width?: "fitToText" | "fullWidth" | (string & {});
  alignment?: "center" | "left" | "right" | (string & {});
  border?: FormBackInStockDynamicButtonBorderStyles;
  drop_shadow?: FormButtonDropShadowStyles;
}

export interface FormBackInStockDynamicButtonStylesInput {
  color?: string;
  border_radius?: number;
  height?: number;
  width?: "fitToText" | "fullWidth";
  alignment?: "center" | "left" | "right";
  border?: FormBackInStockDynamicButtonBorderStylesInput;
  drop_shadow?: FormButtonDropShadowStyles;
}

export interface FormBackInStockDynamicButtonTextStyles {
  font_family?: FormFontFamily;
  font_size?: number;
  font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | (number & {}) | null;
  font_color?: string;
  font_style?: string | null;
  text_decoration?: string | null;
  letter_spacing?: number;
}

export interface FormBackInStockDynamicButtonTextStylesInput {
  font_family?: FormFontFamily;
  font_size?: number;
  font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
  font_color?: string;
  font_style?: string | null;
  text_decoration?: string | null;
  letter_spacing?: number;
}

export interface FormBackInStockEmailConsentCheckboxBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "bis_promotional_email_checkbox";
  styles?: FormCheckboxStyles;
  properties: FormBackInStockEmailConsentCheckboxProperties;
}

export interface FormBackInStockEmailConsentCheckboxBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "bis_promotional_email_checkbox";
  styles?: FormCheckboxStylesInput;
  properties: FormBackInStockEmailConsentCheckboxPropertiesInput;
}

export interface FormBackInStockEmailConsentCheckboxProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  error_messages?: FormErrorMessages | null;
  /** Whether it has to be filled in */
  required?: false;
  /** Property of the profile that takes the answer */
  property_name?: "opt_in_promotional_email";
  checkbox_text: string;
  /** Text in the empty field */
  placeholder?: null;
}

export interface FormBackInStockEmailConsentCheckboxPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  error_messages?: FormErrorMessages | null;
  /** Whether it has to be filled in */
  required?: false;
  /** Property of the profile that takes the answer */
  property_name?: "opt_in_promotional_email";
  checkbox_text: string;
  /** Text in the empty field */
  placeholder?: null;
}

export interface FormBackInStockProperties {
  tag_allowlist?: string[];
  tag_blocklist?: string[];
}

export interface FormBackInStockTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "back_in_stock";
  properties?: FormBackInStockProperties;
}

export interface FormBackgroundImage {
  styles?: FormBackgroundImageStyles;
  properties: FormImageAssetProperties;
}

export interface FormBackgroundImageInput {
  styles?: FormBackgroundImageStylesInput;
  properties: FormImageAssetProperties;
}

export interface FormBackgroundImageStyles {
  horizontal_alignment?: "center" | "left" | "right" | (string & {});
  width?: number | null;
  position?: "contain" | "cover" | "custom" | (string & {});
  vertical_alignment?: "bottom" | "center" | "top" | (string & {});
  custom_width?: number | null;
}

export interface FormBackgroundImageStylesInput {
  horizontal_alignment?: "center" | "left" | "right";
  width?: number | null;
  position?: "contain" | "cover" | "custom";
  vertical_alignment?: "bottom" | "center" | "top";
  custom_width?: number | null;
}

export interface FormBannerStyles {
  desktop_position?: "bottom" | "top" | (string & {});
  mobile_position?: "bottom" | "top" | (string & {});
  scroll_with_page?: boolean;
}

export interface FormBannerStylesInput {
  desktop_position?: "bottom" | "top";
  mobile_position?: "bottom" | "top";
  scroll_with_page?: boolean;
}

/** A part of a form, told apart by `type`. */
export type FormBlock =
  | FormButtonBlock
  | FormAgeGateBlock
  | FormCouponBlock
  | FormDateBlock
  | FormEmailBlock
  | FormHtmlTextBlock
  | FormOptInCodeBlock
  | FormPhoneNumberBlock
  | FormSmsConsentCheckboxBlock
  | FormTextBlock
  | FormCheckboxesBlock
  | FormRadioButtonsBlock
  | FormDropdownBlock
  | FormImageBlock
  | FormCountdownTimerBlock
  | FormSignupCounterBlock
  | FormSpinToWinBlock
  | FormSmsDisclosureBlock
  | FormBackInStockEmailConsentCheckboxBlock
  | FormReviewBlock
  | FormCustomHtmlBlock;

/** A part of a form, told apart by `type`. */
export type FormBlockInput =
  | FormButtonBlockInput
  | FormAgeGateBlockInput
  | FormCouponBlockInput
  | FormDateBlockInput
  | FormEmailBlockInput
  | FormHtmlTextBlockInput
  | FormOptInCodeBlockInput
  | FormPhoneNumberBlockInput
  | FormSmsConsentCheckboxBlockInput
  | FormTextBlockInput
  | FormCheckboxesBlockInput
  | FormRadioButtonsBlockInput
  | FormDropdownBlockInput
  | FormImageBlockInput
  | FormCountdownTimerBlockInput
  | FormSignupCounterBlockInput
  | FormSpinToWinBlockInput
  | FormSmsDisclosureBlockInput
  | FormBackInStockEmailConsentCheckboxBlockInput
  | FormReviewBlockInput
  | FormCustomHtmlBlockInput;

export interface FormBorderStyle {
  radius?: number;
  color?: string | null;
  style?: "dashed" | "dotted" | "solid" | (string & {}) | null;
  thickness?: number | null;
}

export interface FormBorderStyleInput {
  radius?: number;
  color?: string | null;
  style?: "dashed" | "dotted" | "solid" | null;
  thickness?: number | null;
}

export interface FormButtonBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "button";
  styles?: FormButtonStyles;
  properties: FormButtonProperties;
  action?: FormAction;
}

export interface FormButtonBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "button";
  styles?: FormButtonStylesInput;
  properties: FormButtonPropertiesInput;
  action?: FormAction;
}

export interface FormButtonDropShadowStyles {
  enabled?: boolean;
  color?: string;
  blur?: number;
  x_offset?: number;
  y_offset?: number;
}

export interface FormButtonProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  label: string;
  additional_fields?: FormAdditionalField[] | null;
}

export interface FormButtonPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  label: string;
  additional_fields?: FormAdditionalField[] | null;
}

export interface FormButtonStyles {
  padding?: FormPadding;
  background_color?: string | null;
  width?: "fill" | "fit" | (string & {});
  height?: "auto" | number;
  alignment?: "center" | "left" | "right" | (string & {});
  hover_background_color?: string | null;
  hover_text_color?: string | null;
  border_styles?: FormBorderStyle;
  text_styles?: FormTextStyle;
  color?: string | null;
  drop_shadow?: FormButtonDropShadowStyles;
}

export interface FormButtonStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  width?: "fill" | "fit";
  height?: "auto" | number;
  alignment?: "center" | "left" | "right";
  hover_background_color?: string | null;
  hover_text_color?: string | null;
  border_styles?: FormBorderStyleInput;
  text_styles?: FormTextStyleInput;
  color?: string | null;
  drop_shadow?: FormButtonDropShadowStyles;
}

export interface FormCartContentProperties {
  value?: FormCartValueProperties;
  items?: FormCartItemCountProperties;
  product?: FormCartProductProperties;
}

export interface FormCartContentPropertiesInput {
  value?: FormCartValuePropertiesInput;
  items?: FormCartItemCountPropertiesInput;
  product?: FormCartProductPropertiesInput;
}

export interface FormCartContentTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_content";
  properties?: FormCartContentProperties;
}

export interface FormCartContentTriggerInput {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_content";
  properties?: FormCartContentPropertiesInput;
}

export interface FormCartItemCountProperties {
  comparison?: "equals" | "greater_than" | "less_than" | (string & {}) | null;
  value?: number | null;
}

export interface FormCartItemCountPropertiesInput {
  comparison?: "equals" | "greater_than" | "less_than" | null;
  value?: number | null;
}

export interface FormCartItemCountTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_item_count";
  properties?: FormCartItemCountProperties;
}

export interface FormCartItemCountTriggerInput {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_item_count";
  properties?: FormCartItemCountPropertiesInput;
}

export interface FormCartProductProperties {
  type?: "brand" | "categories" | "id" | "name" | (string & {}) | null;
  value?: string | null;
}

export interface FormCartProductPropertiesInput {
  type?: "brand" | "categories" | "id" | "name" | null;
  value?: string | null;
}

export interface FormCartProductTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_product";
  properties?: FormCartProductProperties;
}

export interface FormCartProductTriggerInput {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_product";
  properties?: FormCartProductPropertiesInput;
}

export interface FormCartValueProperties {
  comparison?: "equals" | "greater_than" | "less_than" | (string & {}) | null;
  value?: number | null;
}

export interface FormCartValuePropertiesInput {
  comparison?: "equals" | "greater_than" | "less_than" | null;
  value?: number | null;
}

export interface FormCartValueTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_value";
  properties?: FormCartValueProperties;
}

export interface FormCartValueTriggerInput {
  /** Not allowed on create */
  id?: string | null;
  type: "cart_value";
  properties?: FormCartValuePropertiesInput;
}

export interface FormChannelProperties {
  channel: "email" | "sms" | (string & {});
}

export interface FormChannelPropertiesInput {
  channel: "email" | "sms";
}

export interface FormChannelSettings {
  sms?: FormPhoneNumberConsentChannelSettings;
  whatsapp?: FormPhoneNumberConsentChannelSettings;
}

export interface FormChannelSettingsInput {
  sms?: FormPhoneNumberConsentChannelSettingsInput;
  whatsapp?: FormPhoneNumberConsentChannelSettingsInput;
}

export interface FormChannelTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "channel";
  properties: FormChannelProperties;
}

export interface FormChannelTriggerInput {
  /** Not allowed on create */
  id?: string | null;
  type: "channel";
  properties: FormChannelPropertiesInput;
}

export interface FormCheckboxStyles {
  padding?: FormPadding;
  background_color?: string | null;
  horizontal_alignment?: "center" | "left" | "right" | (string & {});
}

export interface FormCheckboxStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  horizontal_alignment?: "center" | "left" | "right";
}

export interface FormCheckboxesBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "checkboxes";
  styles?: FormChoiceStyles;
  properties: FormChoiceProperties;
}

export interface FormCheckboxesBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "checkboxes";
  styles?: FormChoiceStylesInput;
  properties: FormChoicePropertiesInput;
}

export interface FormChoiceProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  /** Property of the profile that takes the answer */
  property_name: string;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  options: FormPropertyOption[];
  /** Text in the empty field */
  placeholder?: string | null;
}

export interface FormChoicePropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  /** Property of the profile that takes the answer */
  property_name: string;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  options: FormPropertyOption[];
  /** Text in the empty field */
  placeholder?: string | null;
}

export interface FormChoiceStyles {
  padding?: FormPadding;
  background_color?: string | null;
  arrangement?: "horizontal" | "vertical" | (string & {});
  alignment?: "center" | "left" | "right" | (string & {});
}

export interface FormChoiceStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  arrangement?: "horizontal" | "vertical";
  alignment?: "center" | "left" | "right";
}

export interface FormCloseAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit: boolean;
  type: "close";
  properties?: FormListProperties;
}

export interface FormCloseButtonStyle {
  background_color?: string;
  outline_color?: string;
  color?: string;
  stroke?: number;
  size?: number;
  margin?: FormMargin;
}

export interface FormCollection {
  data: Form[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface FormColumn {
  /** Not allowed on create */
  id?: string | null;
  rows?: FormRow[];
  styles?: FormColumnStyles;
}

export interface FormColumnInput {
  /** Not allowed on create */
  id?: string | null;
  rows?: FormRowInput[];
  styles?: FormColumnStylesInput;
}

export interface FormColumnStyles {
  background_image?: FormBackgroundImage | null;
  background_color?: string | null;
}

export interface FormColumnStylesInput {
  background_image?: FormBackgroundImageInput | null;
  background_color?: string | null;
}

export interface FormCountdownTimerBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "countdown_timer";
  styles?: FormCountdownTimerStyles;
  properties: FormCountdownTimerProperties;
}

export interface FormCountdownTimerBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "countdown_timer";
  styles?: FormCountdownTimerStylesInput;
  properties: FormCountdownTimerPropertiesInput;
}

export interface FormCountdownTimerProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  clock_face?: "flip" | "simple" | (string & {});
  animation?: "flash" | "heartbeat" | "pulse" | (string & {}) | null;
  configuration: FormFixedTimerConfiguration | FormVariableTimerConfiguration;
}

export interface FormCountdownTimerPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  clock_face?: "flip" | "simple";
  animation?: "flash" | "heartbeat" | "pulse" | null;
  configuration: FormFixedTimerConfiguration | FormVariableTimerConfiguration;
}

export interface FormCountdownTimerStyles {
  padding?: FormPadding;
  background_color?: string | null;
  text_styles?: FormTextStyle;
  card_color?: string;
  label_font_size?: number;
  label_font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | (number & {});
}

export interface FormCountdownTimerStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  text_styles?: FormTextStyleInput;
  card_color?: string;
  label_font_size?: number;
  label_font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900;
}

export interface FormCouponBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "coupon";
  styles?: FormCouponStyles;
  properties: FormCouponProperties;
}

export interface FormCouponBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "coupon";
  styles?: FormCouponStylesInput;
  properties: FormCouponPropertiesInput;
}

export interface FormCouponProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  coupon: FormUniqueCouponConfig | FormStaticCouponConfig;
  success_message?: string | null;
}

export interface FormCouponPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  coupon: FormUniqueCouponConfigInput | FormStaticCouponConfig;
  success_message?: string | null;
}

export interface FormCouponStyles {
  padding?: FormPadding;
  background_color?: string | null;
  text_styles?: FormTextStyle;
  border_styles?: FormBorderStyle;
  coupon_background_color?: string | null;
}

export interface FormCouponStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  text_styles?: FormTextStyleInput;
  border_styles?: FormBorderStyleInput;
  coupon_background_color?: string | null;
}

export interface FormCreate {
  data: FormCreateData;
}

/** Attributes of a new form. */
export interface FormCreateAttributes {
  definition: FormDefinitionInput;
  /** A new form is a draft */
  status: "draft";
  /** Whether versions are tested against each other */
  ab_test: boolean;
  /** Name for yourself */
  name: string;
}

export interface FormCreateData {
  type: "form";
  attributes: FormCreateAttributes;
}

export interface FormCustomCss {
  enabled?: boolean;
  css?: string;
}

export interface FormCustomHtmlBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "custom_html";
  styles?: TemplateColumnData;
  properties?: FormHtmlTextProperties;
}

export interface FormCustomHtmlBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "custom_html";
  styles?: TemplateColumnData;
  properties?: FormHtmlTextPropertiesInput;
}

export interface FormCustomJavascriptTrigger {
  /** Not allowed on create */
  id?: string | null;
  properties?: TemplateColumnData;
  type: "custom_javascript";
}

export interface FormDateBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "date";
  styles?: FormFieldStyles;
  properties: FormDateProperties;
}

export interface FormDateBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "date";
  styles?: FormFieldStyles;
  properties: FormDatePropertiesInput;
}

export interface FormDateProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  /** Property of the profile that takes the answer */
  property_name: string;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  date_format?: string;
}

export interface FormDatePropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  /** Property of the profile that takes the answer */
  property_name: string;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  date_format?: string;
}

/** The versions of a form. */
export interface FormDefinition {
  versions: FormVersionDefinition[];
}

/** The versions of a form. */
export interface FormDefinitionInput {
  versions: FormVersionDefinitionInput[];
}

export interface FormDelayProperties {
  /** Seconds on the page */
  seconds?: number;
}

export interface FormDelayTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "delay";
  properties?: FormDelayProperties;
}

export type FormDevice = "both" | "desktop" | "mobile" | (string & {});

export type FormDeviceInput = "both" | "desktop" | "mobile";

export interface FormDeviceProperties {
  device?: FormDevice;
}

export interface FormDevicePropertiesInput {
  device?: FormDeviceInput;
}

export interface FormDeviceTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "device";
  properties?: FormDeviceProperties;
}

export interface FormDeviceTriggerInput {
  /** Not allowed on create */
  id?: string | null;
  type: "device";
  properties?: FormDevicePropertiesInput;
}

export interface FormDropShadow {
  enabled?: boolean;
  blur?: number;
  color?: string | null;
}

export interface FormDropdownBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "dropdown";
  styles?: FormFieldStyles;
  properties: FormChoiceProperties;
}

export interface FormDropdownBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "dropdown";
  styles?: FormFieldStyles;
  properties: FormChoicePropertiesInput;
}

export interface FormDynamicButton {
  id?: string | null;
  type: "BACK_IN_STOCK_OPEN";
  data: FormBackInStockDynamicButtonData;
}

export interface FormDynamicButtonInput {
  id?: string | null;
  type: "BACK_IN_STOCK_OPEN";
  data: FormBackInStockDynamicButtonDataInput;
}

export interface FormEmailBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "email";
  styles?: FormFieldStyles;
  properties: FormEmailProperties;
}

export interface FormEmailBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "email";
  styles?: FormFieldStyles;
  properties: FormEmailPropertiesInput;
}

export interface FormEmailProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: "$email";
}

export interface FormEmailPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: "$email";
}

export interface FormErrorMessages {
  required?: string;
  invalid?: string;
}

export interface FormExitIntentTrigger {
  /** Not allowed on create */
  id?: string | null;
  properties?: TemplateColumnData;
  type: "exit_intent";
}

/** Names for fields[form]. */
export type FormField = "ab_test" | "created_at" | "id" | "name" | "status" | "updated_at";

export interface FormFieldStyles {
  padding?: FormPadding;
  background_color?: string | null;
}

export interface FormFixedTimerConfiguration {
  type: "fixed";
  /** Name in the IANA time zone database, such as America/New_York */
  timezone: string;
  /** Format: date-time. */
  end_time?: string | null;
}

/** A font of the list, or one of your own. */
export type FormFontFamily =
  | "Arial Black,Arial"
  | "Arial, 'Helvetica Neue', Helvetica, sans-serif"
  | "Century Gothic,AppleGothic,Arial"
  | "Comic Sans MS,Comic Sans,cursive"
  | "Courier"
  | "Courier New"
  | "Geneva,Arial"
  | "Georgia"
  | "Helvetica,Arial"
  | "Lucida Grande,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif"
  | "Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif"
  | "Lucida,Lucida Sans Unicode,Lucida Sans,Geneva,Verdana,sans-serif"
  | "MS Serif,Georgia"
  | "New York,Georgia"
  | "Palatino Linotype,Palatino,Georgia"
  | "Palatino,Georgia"
  | "Tahoma,sans-serif"
  | "Times New Roman"
  | "Trebuchet MS"
  | "Verdana"
  | (string & {});

export interface FormGoToInboxAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: true;
  type: "go_to_inbox";
  properties?: null;
}

/** What a row of a form report stands for. */
export type FormGrouping = "form_id" | "form_version_id";

export interface FormHtmlTextBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "html_text";
  styles?: FormFieldStyles;
  properties?: FormHtmlTextProperties;
}

export interface FormHtmlTextBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "html_text";
  styles?: FormFieldStyles;
  properties?: FormHtmlTextPropertiesInput;
}

export interface FormHtmlTextProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  content?: string;
}

export interface FormHtmlTextPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  content?: string;
}

export interface FormIafDeeplinkToScreenAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: true;
  type: "iaf_deeplink_to_screen";
  properties: FormIafDeeplinkToScreenProperties;
}

export interface FormIafDeeplinkToScreenProperties {
  deep_link_url?: string;
}

export interface FormIdentifiedProfilesTrigger {
  /** Not allowed on create */
  id?: string | null;
  properties?: TemplateColumnData;
  type: "identified_profiles";
}

export interface FormImageAssetProperties {
  src?: string | null;
  alt_text?: string | null;
  original_image_url?: string | null;
  id?: number | null;
  asset_id?: number | null;
}

export interface FormImageBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "image";
  styles?: FormImageStyles;
  properties: FormImageProperties;
  action?: FormAction | null;
}

export interface FormImageBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "image";
  styles?: FormImageStylesInput;
  properties: FormImagePropertiesInput;
  action?: FormAction | null;
}

export interface FormImageProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  image: FormImageAssetProperties;
  additional_fields?: FormAdditionalField[] | null;
}

export interface FormImagePropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  image: FormImageAssetProperties;
  additional_fields?: FormAdditionalField[] | null;
}

export interface FormImageStyles {
  horizontal_alignment?: "center" | "left" | "right" | (string & {});
  width?: number | null;
  padding?: FormPadding;
  background_color?: string | null;
  drop_shadow?: FormButtonDropShadowStyles;
}

export interface FormImageStylesInput {
  horizontal_alignment?: "center" | "left" | "right";
  width?: number | null;
  padding?: FormPadding;
  background_color?: string | null;
  drop_shadow?: FormButtonDropShadowStyles;
}

export interface FormInputStyles {
  text_styles?: FormTextStyle;
  label_color?: string;
  text_color?: string;
  placeholder_color?: string;
  background_color?: string;
  border_color?: string;
  border_focus_color?: string;
  focus_outline_color?: string;
  corner_radius?: number;
  field_height?: number;
}

export interface FormInputStylesInput {
  text_styles?: FormTextStyleInput;
  label_color?: string;
  text_color?: string;
  placeholder_color?: string;
  background_color?: string;
  border_color?: string;
  border_focus_color?: string;
  focus_outline_color?: string;
  corner_radius?: number;
  field_height?: number;
}

export interface FormLinkStyles {
  color?: string;
  decoration?: "underline";
}

export interface FormListProperties {
  /** Id of the list that profiles join */
  list_id?: string | null;
}

export interface FormListsAndSegmentsProperties {
  /** Ids; only their profiles see it */
  allow_list?: string[] | null;
  /** Ids; their profiles do not see it */
  deny_list?: string[] | null;
}

export interface FormListsAndSegmentsTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "lists_and_segments";
  properties: FormListsAndSegmentsProperties;
}

export interface FormLocationProperties {
  allow_list?: FormPlace[] | null;
  deny_list?: FormPlace[] | null;
}

export interface FormLocationTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "location";
  properties: FormLocationProperties;
}

export interface FormMargin {
  /** Pixels */
  left?: number;
  /** Pixels */
  right?: number;
  /** Pixels */
  top?: number;
  /** Pixels */
  bottom?: number;
}

export interface FormMethodFilter {
  field: "method";
  method: "form";
  filter?: InStringArrayFilter | null;
}

export interface FormMobileOverlay {
  color?: string | null;
  enabled?: false;
}

export interface FormNextStepAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit: boolean;
  type: "next_step";
  properties?: FormListProperties;
}

export interface FormOpenFormAction {
  /** Not allowed on create */
  id?: string | null;
  type: "open_form";
  /** Whether it sends the form */
  submit?: true;
  properties: FormOpenFormProperties;
}

export interface FormOpenFormProperties {
  close_form?: boolean;
  form_id_to_open: string;
}

export interface FormOptInCodeBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "opt_in_code";
  styles?: FormFieldStyles;
  properties: FormOptInCodeProperties;
}

export interface FormOptInCodeBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "opt_in_code";
  styles?: FormFieldStyles;
  properties: FormOptInCodePropertiesInput;
}

export interface FormOptInCodeProperties {
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: "opt_in_code";
  /** Whether it has to be filled in */
  required?: true;
  /** Devices that show it */
  display_device?: FormDevice[];
}

export interface FormOptInCodePropertiesInput {
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: "opt_in_code";
  /** Whether it has to be filled in */
  required?: true;
  /** Devices that show it */
  display_device?: FormDeviceInput[];
}

export interface FormPadding {
  /** Pixels */
  left?: number;
  /** Pixels */
  right?: number;
  /** Pixels */
  top?: number;
  /** Pixels */
  bottom?: number;
}

export interface FormPageVisitsProperties {
  /** Pages that were seen */
  pages?: number;
}

export interface FormPageVisitsTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "page_visits";
  properties?: FormPageVisitsProperties;
}

export interface FormPhoneNumberBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "phone_number";
  styles?: FormFieldStyles;
  properties: FormPhoneNumberProperties;
}

export interface FormPhoneNumberBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "phone_number";
  styles?: FormFieldStyles;
  properties: FormPhoneNumberPropertiesInput;
}

export interface FormPhoneNumberConsentChannelSettings {
  consent_type?: "phone_number_only" | "promotional" | "transactional" | (string & {}) | null;
}

export interface FormPhoneNumberConsentChannelSettingsInput {
  consent_type?: "phone_number_only" | "promotional" | "transactional" | null;
}

export interface FormPhoneNumberProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: string;
  sms_consent_type?: ("phone_number_only" | "promotional" | "transactional" | (string & {}))[] | null;
  channel_settings?: FormChannelSettings | null;
}

export interface FormPhoneNumberPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
  /** Property of the profile that takes the answer */
  property_name?: string;
  sms_consent_type?: ("phone_number_only" | "promotional" | "transactional")[] | null;
  channel_settings?: FormChannelSettingsInput | null;
}

/** A continent, or a country by its two letters of ISO 3166. */
export type FormPlace = "con_AF" | "con_AS" | "con_EU" | "con_EUP" | "con_NA" | "con_OC" | "con_SA" | (string & {});

export interface FormPreviouslySubmittedTrigger {
  /** Not allowed on create */
  id?: string | null;
  properties?: TemplateColumnData;
  type: "previously_submitted";
}

export interface FormProfileEventTrackedProperties {
  metric?: string | null;
  property_filters?: FormPropertyFilter[] | null;
}

export interface FormProfileEventTrackedTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "profile_event_tracked";
  properties: FormProfileEventTrackedProperties;
}

export interface FormPromotionalSmsSubscriptionAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: true;
  type: "promotional_sms_subscription";
  properties?: null;
}

export interface FormPropertyFilter {
  property: string;
  value: string;
}

export interface FormPropertyOption {
  label: string;
  value: string;
}

export interface FormQuoteStyle {
  font_family?: string;
  font_size?: number;
  text_color?: string;
  character_spacing?: number;
  font_weight?: number;
  font_style?: string | null;
  text_decoration?: string | null;
  alignment?: "center" | "left" | "right" | (string & {});
  line_height?: number;
}

export interface FormQuoteStyleInput {
  font_family?: string;
  font_size?: number;
  text_color?: string;
  character_spacing?: number;
  font_weight?: number;
  font_style?: string | null;
  text_decoration?: string | null;
  alignment?: "center" | "left" | "right";
  line_height?: number;
}

export interface FormRadioButtonsBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "radio_buttons";
  styles?: FormChoiceStyles;
  properties: FormChoiceProperties;
}

export interface FormRadioButtonsBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "radio_buttons";
  styles?: FormChoiceStylesInput;
  properties: FormChoicePropertiesInput;
}

export interface FormRatingStyle {
  color?: string;
  empty_color?: string;
  font_size?: number;
  shape?: "circle" | "heart" | "star" | (string & {});
  alignment?: "center" | "left" | "right" | (string & {});
  character_spacing?: number;
}

export interface FormRatingStyleInput {
  color?: string;
  empty_color?: string;
  font_size?: number;
  shape?: "circle" | "heart" | "star";
  alignment?: "center" | "left" | "right";
  character_spacing?: number;
}

export interface FormRedirectAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit: boolean;
  type: "redirect";
  properties: FormRedirectProperties;
}

export interface FormRedirectProperties {
  /** Id of the list that profiles join */
  list_id?: string | null;
  url?: string;
  new_window?: boolean;
}

export interface FormRef {
  type: "form";
  id: string;
}

export interface FormRefReply {
  data: FormRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface FormResendOptInCodeAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: false;
  type: "resend_opt_in_code";
  properties?: null;
}

export interface FormReviewBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "review";
  styles?: FormReviewStyles;
  properties: FormReviewProperties;
}

export interface FormReviewBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "review";
  styles?: FormReviewStylesInput;
  properties: FormReviewPropertiesInput;
}

export interface FormReviewProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  author?: string | null;
  content?: string | null;
  rating?: number;
  verified?: boolean;
  review_id?: number | null;
  show_rating?: boolean;
  show_author?: boolean;
  show_verified?: boolean;
}

export interface FormReviewPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  author?: string | null;
  content?: string | null;
  rating?: number;
  verified?: boolean;
  review_id?: number | null;
  show_rating?: boolean;
  show_author?: boolean;
  show_verified?: boolean;
}

export interface FormReviewStyles {
  padding?: FormPadding;
  background_color?: string | null;
  rating_style?: FormRatingStyle;
  quote_style?: FormQuoteStyle;
  reviewer_name_style?: FormReviewerNameStyle;
  block_background_color?: string;
}

export interface FormReviewStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  rating_style?: FormRatingStyleInput;
  quote_style?: FormQuoteStyleInput;
  reviewer_name_style?: FormReviewerNameStyleInput;
  block_background_color?: string;
}

export interface FormReviewerNameStyle {
  layout?: "inline" | "stacked" | (string & {});
  font_family?: string;
  font_size?: number;
  text_color?: string;
  character_spacing?: number;
  font_weight?: number;
  font_style?: string | null;
  text_decoration?: string | null;
  alignment?: "center" | "left" | "right" | (string & {});
  line_height?: number;
}

export interface FormReviewerNameStyleInput {
  layout?: "inline" | "stacked";
  font_family?: string;
  font_size?: number;
  text_color?: string;
  character_spacing?: number;
  font_weight?: number;
  font_style?: string | null;
  text_decoration?: string | null;
  alignment?: "center" | "left" | "right";
  line_height?: number;
}

export interface FormRichTextMargin {
  left?: 0;
  right?: 0;
  top?: 0;
  bottom?: number;
}

export interface FormRichTextStyle {
  font_family?: FormFontFamily;
  font_size?: number;
  font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | (number & {}) | null;
  text_color?: string;
  font_style?: string | null;
  text_decoration?: string | null;
  line_spacing?: number;
  character_spacing?: number | null;
  alignment?: "center" | "left" | "right" | (string & {});
  margin?: FormRichTextMargin;
}

export interface FormRichTextStyleInput {
  font_family?: FormFontFamily;
  font_size?: number;
  font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
  text_color?: string;
  font_style?: string | null;
  text_decoration?: string | null;
  line_spacing?: number;
  character_spacing?: number | null;
  alignment?: "center" | "left" | "right";
  margin?: FormRichTextMargin;
}

export interface FormRichTextStyles {
  body?: FormRichTextStyle;
  link?: FormLinkStyles;
  h1?: FormRichTextStyle;
  h2?: FormRichTextStyle;
  h3?: FormRichTextStyle;
  h4?: FormRichTextStyle;
  h5?: FormRichTextStyle;
  h6?: FormRichTextStyle;
}

export interface FormRichTextStylesInput {
  body?: FormRichTextStyleInput;
  link?: FormLinkStyles;
  h1?: FormRichTextStyleInput;
  h2?: FormRichTextStyleInput;
  h3?: FormRichTextStyleInput;
  h4?: FormRichTextStyleInput;
  h5?: FormRichTextStyleInput;
  h6?: FormRichTextStyleInput;
}

export interface FormRow {
  /** Not allowed on create */
  id?: string | null;
  blocks: FormBlock[];
}

export interface FormRowInput {
  /** Not allowed on create */
  id?: string | null;
  blocks: FormBlockInput[];
}

export interface FormScrollProperties {
  /** Percent of the page */
  percentage?: number;
}

export interface FormScrollTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "scroll_percentage";
  properties?: FormScrollProperties;
}

export interface FormSeriesQuery {
  data: FormSeriesQueryData;
}

export interface FormSeriesQueryAttributes {
  /** Figures to read */
  statistics: FormStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** Span of one figure */
  interval: ReportInterval;
  /** What a row stands for */
  group_by?: FormGrouping[] | null;
  /** Conditions joined by commas, as in lists */
  filter?: string | null;
}

export interface FormSeriesQueryData {
  type: "form-series-report";
  attributes: FormSeriesQueryAttributes;
}

export interface FormSeriesReply {
  data: FormSeriesReport;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Figures of forms over time. */
export interface FormSeriesReport {
  type: "form-series-report";
  attributes: FormSeriesReportAttributes;
}

export interface FormSeriesReportAttributes {
  /** One row a group */
  results: ReportSeriesRow[];
  /** Starts of the intervals; the figures of a row are in this order */
  date_times: string[];
}

/** Names for fields[form-series-report]. */
export type FormSeriesReportField = "date_times" | "id" | "results";

export interface FormSideImageSettings {
  size?: "large" | "medium" | "small" | (string & {});
  alignment?: "left" | "right" | (string & {});
  device_type?: FormDevice[];
}

export interface FormSideImageSettingsInput {
  size?: "large" | "medium" | "small";
  alignment?: "left" | "right";
  device_type?: FormDeviceInput[];
}

export interface FormSignupCounterBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "signup_counter";
  styles?: FormFieldStyles;
  properties: FormSignupCounterProperties;
}

export interface FormSignupCounterBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "signup_counter";
  styles?: FormFieldStyles;
  properties: FormSignupCounterPropertiesInput;
}

export interface FormSignupCounterProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  timeframe: "1_hour" | "24_hours" | "30_days" | "7_days" | (string & {});
  min_submits: number;
  content: string;
}

export interface FormSignupCounterPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  timeframe: "1_hour" | "24_hours" | "30_days" | "7_days";
  min_submits: number;
  content: string;
}

export interface FormSkipToSuccessAction {
  /** Not allowed on create */
  id?: string | null;
  type: "skip_to_success";
  /** Whether it sends the form */
  submit?: false;
  properties: TemplateColumnData;
}

export interface FormSmsConsentCheckboxBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "promotional_sms_checkbox";
  styles?: FormCheckboxStyles;
  properties: FormSmsConsentCheckboxProperties;
}

export interface FormSmsConsentCheckboxBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "promotional_sms_checkbox";
  styles?: FormCheckboxStylesInput;
  properties: FormSmsConsentCheckboxPropertiesInput;
}

export interface FormSmsConsentCheckboxProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  error_messages?: FormErrorMessages | null;
  /** Whether it has to be filled in */
  required?: false;
  /** Property of the profile that takes the answer */
  property_name?: "opt_in_promotional_sms";
  checkbox_text: string;
  /** Text in the empty field */
  placeholder?: null;
  channels?: ("sms" | "whatsapp" | (string & {}))[];
}

export interface FormSmsConsentCheckboxPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  error_messages?: FormErrorMessages | null;
  /** Whether it has to be filled in */
  required?: false;
  /** Property of the profile that takes the answer */
  property_name?: "opt_in_promotional_sms";
  checkbox_text: string;
  /** Text in the empty field */
  placeholder?: null;
  channels?: ("sms" | "whatsapp")[];
}

export interface FormSmsDisclosureAccountDefault {
  type: "account_default";
  html?: unknown;
}

export interface FormSmsDisclosureBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "sms_disclosure";
  styles?: FormSmsDisclosureStyles;
  properties?: FormSmsDisclosureProperties;
}

export interface FormSmsDisclosureBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "sms_disclosure";
  styles?: FormSmsDisclosureStylesInput;
  properties?: FormSmsDisclosurePropertiesInput;
}

export interface FormSmsDisclosureCustom {
  type: "custom";
  compliance_company_name?: string;
  privacy_policy_url?: string;
  terms_of_service_url?: string;
  html?: string;
}

export interface FormSmsDisclosureProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  content?: FormSmsDisclosureCustom | FormSmsDisclosureAccountDefault;
}

export interface FormSmsDisclosurePropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  content?: FormSmsDisclosureCustom | FormSmsDisclosureAccountDefault;
}

export interface FormSmsDisclosureStyles {
  padding?: FormPadding;
  background_color?: string | null;
  link_styles?: FormTextStyle;
  text_styles?: FormTextStyle;
}

export interface FormSmsDisclosureStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  link_styles?: FormTextStyleInput;
  text_styles?: FormTextStyleInput;
}

export interface FormSpinToWinBlock {
  /** Not allowed on create */
  id?: string | null;
  properties: FormSpinToWinProperties;
  type: "spin_to_win";
  styles?: FormSpinToWinStyles;
}

export interface FormSpinToWinBlockInput {
  /** Not allowed on create */
  id?: string | null;
  properties: FormSpinToWinPropertiesInput;
  type: "spin_to_win";
  styles?: FormSpinToWinStylesInput;
}

export interface FormSpinToWinProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  duplicate_slices?: boolean;
  slices: FormSpinToWinSliceConfig[];
}

export interface FormSpinToWinPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  duplicate_slices?: boolean;
  slices: FormSpinToWinSliceConfig[];
}

export interface FormSpinToWinSliceConfig {
  label: string;
  /** Chance of the slice */
  probability: number;
  step_id: string;
}

export interface FormSpinToWinSliceStyle {
  background_color?: string;
  text_color?: string;
}

export interface FormSpinToWinStyles {
  padding?: FormPadding;
  background_color?: string | null;
  slice_styles?: FormSpinToWinSliceStyle[];
  text_styles?: FormTextStyle;
  center_color?: string;
  outline_color?: string;
  outline_thickness?: number;
  pin_color?: string;
  wheel_size?: number;
}

export interface FormSpinToWinStylesInput {
  padding?: FormPadding;
  background_color?: string | null;
  slice_styles?: FormSpinToWinSliceStyle[];
  text_styles?: FormTextStyleInput;
  center_color?: string;
  outline_color?: string;
  outline_thickness?: number;
  pin_color?: string;
  wheel_size?: number;
}

export interface FormStaticCouponConfig {
  type: "static";
  text?: string | null;
}

/** Figures of forms. */
export type FormStatistic =
  | "closed_form"
  | "closed_form_uniques"
  | "qualified_form"
  | "qualified_form_uniques"
  | "submit_rate"
  | "submits"
  | "submitted_form_step"
  | "submitted_form_step_uniques"
  | "viewed_form"
  | "viewed_form_step"
  | "viewed_form_step_uniques"
  | "viewed_form_uniques";

/** A screen of a form. */
export interface FormStep {
  /** Not allowed on create */
  id?: string | null;
  columns: FormColumn[];
  name?: string | null;
  steps?: FormStep[] | null;
}

/** A screen of a form. */
export interface FormStepInput {
  /** Not allowed on create */
  id?: string | null;
  columns: FormColumnInput[];
  name?: string | null;
  steps?: FormStepInput[] | null;
}

export interface FormSubmitBackInStockAction {
  /** Not allowed on create */
  id?: string | null;
  type: "submit_back_in_stock";
  properties?: FormListProperties;
  /** Whether it sends the form */
  submit?: true;
}

export interface FormSubmitOptInCodeAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: true;
  type: "submit_opt_in_code";
  properties?: null;
}

export interface FormSubscribeFilter {
  field: "subscribe_method";
  method: "form";
  filter?: InStringArrayFilter | null;
}

export interface FormSubscribeViaSmsAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: true;
  type: "subscribe_via_sms";
  properties: FormSubscribeViaSmsProperties;
}

export interface FormSubscribeViaSmsProperties {
  opt_in_keyword: string | null;
  opt_in_message: string;
  sending_number: string | null;
}

export interface FormSubscribeViaWhatsAppAction {
  /** Not allowed on create */
  id?: string | null;
  /** Whether it sends the form */
  submit?: true;
  type: "subscribe_via_whatsapp";
  properties: FormSubscribeViaSmsProperties;
}

/** The small invitation that opens the form. */
export interface FormTeaser {
  /** Not allowed on create */
  id?: string | null;
  content: string;
  display_order?: "after" | "before" | "before_and_after" | (string & {});
  teaser_type?: "circle" | "corner" | "rectangle" | (string & {});
  location?:
    | "bottom_center"
    | "bottom_left"
    | "bottom_right"
    | "center_left"
    | "center_right"
    | "top_center"
    | "top_left"
    | "top_right"
    | (string & {});
  size?: "custom" | "large" | "medium" | "small" | (string & {});
  custom_size?: number | null;
  styles?: FormTeaserStyles;
  close_button?: boolean;
  device_type?: FormDevice;
}

/** The small invitation that opens the form. */
export interface FormTeaserInput {
  /** Not allowed on create */
  id?: string | null;
  content: string;
  display_order?: "after" | "before" | "before_and_after";
  teaser_type?: "circle" | "corner" | "rectangle";
  location?:
    | "bottom_center"
    | "bottom_left"
    | "bottom_right"
    | "center_left"
    | "center_right"
    | "top_center"
    | "top_left"
    | "top_right";
  size?: "custom" | "large" | "medium" | "small";
  custom_size?: number | null;
  styles?: FormTeaserStylesInput;
  close_button?: boolean;
  device_type?: FormDeviceInput;
}

export interface FormTeaserStyles {
  background_color?: string;
  drop_shadow?: FormDropShadow;
  corner_radius?: number;
  background_image?: FormBackgroundImage | null;
  close_button?: FormCloseButtonStyle;
  margin?: FormMargin;
}

export interface FormTeaserStylesInput {
  background_color?: string;
  drop_shadow?: FormDropShadow;
  corner_radius?: number;
  background_image?: FormBackgroundImageInput | null;
  close_button?: FormCloseButtonStyle;
  margin?: FormMargin;
}

export interface FormTextBlock {
  /** Not allowed on create */
  id?: string | null;
  type: "text";
  styles?: FormFieldStyles;
  properties: FormTextProperties;
}

export interface FormTextBlockInput {
  /** Not allowed on create */
  id?: string | null;
  type: "text";
  styles?: FormFieldStyles;
  properties: FormTextPropertiesInput;
}

export interface FormTextProperties {
  /** Devices that show it */
  display_device?: FormDevice[];
  /** CSS class */
  classname?: string | null;
  /** Property of the profile that takes the answer */
  property_name: string;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
}

export interface FormTextPropertiesInput {
  /** Devices that show it */
  display_device?: FormDeviceInput[];
  /** CSS class */
  classname?: string | null;
  /** Property of the profile that takes the answer */
  property_name: string;
  label?: string | null;
  /** Whether the label is seen */
  show_label?: boolean;
  /** Text in the empty field */
  placeholder?: string | null;
  /** Whether it has to be filled in */
  required?: boolean | null;
  error_messages?: FormErrorMessages | null;
}

export interface FormTextStyle {
  font_family?: FormFontFamily;
  font_size?: number;
  font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | (number & {}) | null;
  text_color?: string;
  character_spacing?: number | null;
  font_style?: string | null;
  text_decoration?: string | null;
}

export interface FormTextStyleInput {
  font_family?: FormFontFamily;
  font_size?: number;
  font_weight?: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | null;
  text_color?: string;
  character_spacing?: number | null;
  font_style?: string | null;
  text_decoration?: string | null;
}

export interface FormToOne {
  data?: FormRef;
  links?: RelationshipLinks;
}

/** When or to whom a form is shown, told apart by `type`. */
export type FormTrigger =
  | FormAfterCloseTimeoutTrigger
  | FormCartContentTrigger
  | FormCartItemCountTrigger
  | FormCartProductTrigger
  | FormCartValueTrigger
  | FormChannelTrigger
  | FormCustomJavascriptTrigger
  | FormDelayTrigger
  | FormDeviceTrigger
  | FormExitIntentTrigger
  | FormIdentifiedProfilesTrigger
  | FormListsAndSegmentsTrigger
  | FormLocationTrigger
  | FormPageVisitsTrigger
  | FormPreviouslySubmittedTrigger
  | FormProfileEventTrackedTrigger
  | FormScrollTrigger
  | FormUnidentifiedProfilesTrigger
  | FormUrlPatternsTrigger
  | FormBackInStockTrigger;

/** When or to whom a form is shown, told apart by `type`. */
export type FormTriggerInput =
  | FormAfterCloseTimeoutTrigger
  | FormCartContentTriggerInput
  | FormCartItemCountTriggerInput
  | FormCartProductTriggerInput
  | FormCartValueTriggerInput
  | FormChannelTriggerInput
  | FormCustomJavascriptTrigger
  | FormDelayTrigger
  | FormDeviceTriggerInput
  | FormExitIntentTrigger
  | FormIdentifiedProfilesTrigger
  | FormListsAndSegmentsTrigger
  | FormLocationTrigger
  | FormPageVisitsTrigger
  | FormPreviouslySubmittedTrigger
  | FormProfileEventTrackedTrigger
  | FormScrollTrigger
  | FormUnidentifiedProfilesTrigger
  | FormUrlPatternsTrigger
  | FormBackInStockTrigger;

export interface FormUnidentifiedProfilesTrigger {
  /** Not allowed on create */
  id?: string | null;
  properties?: TemplateColumnData;
  type: "unidentified_profiles";
}

export interface FormUniqueCouponConfig {
  type: "unique";
  id?: number | null;
  code?: string | null;
  fallback_coupon_code?: string | null;
  integration?: "api" | "magento_two" | "prestashop" | "shopify" | "uploaded" | "woocommerce" | (string & {});
}

export interface FormUniqueCouponConfigInput {
  type: "unique";
  id?: number | null;
  code?: string | null;
  fallback_coupon_code?: string | null;
  integration?: "api" | "magento_two" | "prestashop" | "shopify" | "uploaded" | "woocommerce";
}

export interface FormUrlPatternsTrigger {
  /** Not allowed on create */
  id?: string | null;
  type: "url_patterns";
  properties?: FormListsAndSegmentsProperties;
}

export interface FormValuesQuery {
  data: FormValuesQueryData;
}

export interface FormValuesQueryAttributes {
  /** Figures to read */
  statistics: FormStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** What a row stands for */
  group_by?: FormGrouping[] | null;
  /** Conditions joined by commas, as in lists */
  filter?: string | null;
}

export interface FormValuesQueryData {
  type: "form-values-report";
  attributes: FormValuesQueryAttributes;
}

export interface FormValuesReply {
  data: FormValuesReport;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Figures of forms. */
export interface FormValuesReport {
  type: "form-values-report";
  attributes: FormValuesReportAttributes;
}

export interface FormValuesReportAttributes {
  /** One row a group */
  results: ReportRow[];
}

/** Names for fields[form-values-report]. */
export type FormValuesReportField = "id" | "results";

export interface FormVariableTimerConfiguration {
  type: "variable";
  days: number;
  hours: number;
  minutes: number;
}

/** A version of a sign-up form; tests have several. */
export interface FormVersion {
  type: "form-version";
  id: string;
  attributes: FormVersionAttributes;
  relationships?: {
    form?: FormToOne;
  };
  links: ObjectLinks;
}

/** Attributes of a form's version. */
export interface FormVersionAttributes {
  /** How it is shown */
  form_type: "banner" | "embed" | "flyout" | "full_page" | "popup" | (string & {});
  /** Name of the version */
  variation_name: string;
  ab_test?: FormVersionTest | null;
  status: "draft" | "live" | (string & {});
  /** Format: date-time. */
  created_at: string;
  /** Format: date-time. */
  updated_at: string;
}

export interface FormVersionCollection {
  data: FormVersion[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** What one version of a form shows, to whom and when. */
export interface FormVersionDefinition {
  /** Not allowed on create */
  id?: number | null;
  /** Screens, in their order */
  steps: FormStep[];
  /** When and to whom it is shown */
  triggers?: FormTrigger[];
  teasers?: FormTeaser[];
  dynamic_button?: FormDynamicButton | null;
  name?: string | null;
  styles?: FormVersionStyles;
  properties?: FormVersionProperties;
  /** How it is shown */
  type?: "banner" | "embed" | "flyout" | "full_screen" | "popup" | (string & {});
  location?:
    | "bottom_center"
    | "bottom_left"
    | "bottom_right"
    | "center_left"
    | "center_right"
    | "top_center"
    | "top_left"
    | "top_right"
    | (string & {})
    | null;
  status?: "draft" | "live" | (string & {});
  ab_test?: boolean;
  specialties?: "BACK_IN_STOCK"[];
  channel?: "IN_APP" | "WEB" | (string & {});
  message_priority?: number;
}

/** What one version of a form shows, to whom and when. */
export interface FormVersionDefinitionInput {
  /** Not allowed on create */
  id?: number | null;
  /** Screens, in their order */
  steps: FormStepInput[];
  /** When and to whom it is shown */
  triggers?: FormTriggerInput[];
  teasers?: FormTeaserInput[];
  dynamic_button?: FormDynamicButtonInput | null;
  name?: string | null;
  styles?: FormVersionStylesInput;
  properties?: FormVersionPropertiesInput;
  /** How it is shown */
  type?: "banner" | "embed" | "flyout" | "full_screen" | "popup";
  location?:
    | "bottom_center"
    | "bottom_left"
    | "bottom_right"
    | "center_left"
    | "center_right"
    | "top_center"
    | "top_left"
    | "top_right"
    | null;
  status?: "draft" | "live";
  ab_test?: boolean;
  specialties?: "BACK_IN_STOCK"[];
  channel?: "IN_APP" | "WEB";
  message_priority?: number;
}

export interface FormVersionDocument {
  data: FormVersion;
  included?: Form[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[form-version]. */
export type FormVersionField =
  | "ab_test"
  | "ab_test.variation_name"
  | "created_at"
  | "form_type"
  | "id"
  | "status"
  | "updated_at"
  | "variation_name";

export interface FormVersionProperties {
  side_image_settings?: FormSideImageSettings | null;
  click_outside_to_close?: FormDevice[] | null;
  rule_based_trigger_evaluation?: "all" | "any" | (string & {}) | null;
  record_utm_params_on_submit?: boolean;
  show_close_button?: boolean;
  accessible_name?: string | null;
}

export interface FormVersionPropertiesInput {
  side_image_settings?: FormSideImageSettingsInput | null;
  click_outside_to_close?: FormDeviceInput[] | null;
  rule_based_trigger_evaluation?: "all" | "any" | null;
  record_utm_params_on_submit?: boolean;
  show_close_button?: boolean;
  accessible_name?: string | null;
}

export interface FormVersionRef {
  type: "form-version";
  id: string;
}

export interface FormVersionRefCollection {
  data: FormVersionRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface FormVersionStyles {
  wrap_content?: false;
  border_styles?: FormBorderStyle | null;
  close_button?: FormCloseButtonStyle;
  margin?: FormMargin;
  padding?: FormPadding;
  minimum_height?: number;
  width?: "custom" | "full" | "large" | "medium" | "small" | (string & {});
  custom_width?: number | null;
  background_image?: FormBackgroundImage | null;
  background_color?: string | null;
  input_styles?: FormInputStyles;
  drop_shadow?: FormDropShadow;
  overlay_color?: string;
  rich_text_styles?: FormRichTextStyles;
  mobile_overlay?: FormMobileOverlay | null;
  banner_styles?: FormBannerStyles | null;
  custom_css?: FormCustomCss;
}

export interface FormVersionStylesInput {
  wrap_content?: false;
  border_styles?: FormBorderStyleInput | null;
  close_button?: FormCloseButtonStyle;
  margin?: FormMargin;
  padding?: FormPadding;
  minimum_height?: number;
  width?: "custom" | "full" | "large" | "medium" | "small";
  custom_width?: number | null;
  background_image?: FormBackgroundImageInput | null;
  background_color?: string | null;
  input_styles?: FormInputStylesInput;
  drop_shadow?: FormDropShadow;
  overlay_color?: string;
  rich_text_styles?: FormRichTextStylesInput;
  mobile_overlay?: FormMobileOverlay | null;
  banner_styles?: FormBannerStylesInput | null;
  custom_css?: FormCustomCss;
}

export interface FormVersionTest {
  variation_name: string;
}

export interface FormVersionToMany {
  data?: FormVersionRef[];
  links?: RelationshipLinks;
}

/** Reply of `formVersions.getFormId`. */
export type FormVersionsGetFormIdResponse = FormRefReply;

/** Query of `formVersions.getForm`. */
export interface FormVersionsGetFormQuery {
  /** Fields of a form to return; all by default */
  "fields[form]"?: FormField[];
}

/** Reply of `formVersions.getForm`. */
export type FormVersionsGetFormResponse = RelatedFormReply;

/** Query of `formVersions.get`. */
export interface FormVersionsGetQuery {
  /** Related resources to return in `included` */
  include?: "form"[];
  /** Fields of a form's version to return; all by default */
  "fields[form-version]"?: FormVersionField[];
  /** Fields of a form to return; all by default */
  "fields[form]"?: FormField[];
}

/** Reply of `formVersions.get`. */
export type FormVersionsGetResponse = FormVersionDocument;

/** A sign-up form with all that it shows. */
export interface FormWithDefinition {
  type: "form";
  id: string;
  attributes: FormWithDefinitionAttributes;
  links: ObjectLinks;
}

export interface FormWithDefinitionAttributes {
  status: "draft" | "live" | (string & {});
  /** Whether versions are tested against each other */
  ab_test: boolean;
  /** Name for yourself */
  name: string;
  definition: FormDefinition;
  /** Format: date-time. */
  created_at: string;
  /** Format: date-time. */
  updated_at: string;
}

/** Names for fields[form]. */
export type FormWithDefinitionField =
  | "ab_test"
  | "created_at"
  | "definition"
  | "definition.versions"
  | "id"
  | "name"
  | "status"
  | "updated_at";

export interface FormWithDefinitionReply {
  data: FormWithDefinition;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Body of `forms.create`. */
export type FormsCreateBody = FormCreate;

/** Query of `forms.create`. */
export interface FormsCreateQuery {
  /** Fields of a form to return; all by default */
  "fields[form]"?: FormWithDefinitionField[];
}

/** Reply of `forms.create`. */
export type FormsCreateResponse = FormWithDefinitionReply;

/** Query of `forms.get`. */
export interface FormsGetQuery {
  /** Fields of a form to return; all by default */
  "fields[form]"?: FormWithDefinitionField[];
}

/** Reply of `forms.get`. */
export type FormsGetResponse = FormWithDefinitionReply;

/** Item of `forms.list`. */
export type FormsListItem = Form;

/** Query of `forms.list`. */
export interface FormsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any" | "equals";
    name: "any" | "contains" | "equals";
    ab_test: "equals";
    updated_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    created_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    status: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
  /** Fields of a form to return; all by default */
  "fields[form]"?: FormField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `forms.list`. */
export type FormsListResponse = FormCollection;

/** Item of `forms.listVersionIds`. */
export type FormsListVersionIdsItem = FormVersionRef;

/** Query of `forms.listVersionIds`. */
export interface FormsListVersionIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    form_type: "any" | "equals";
    status: "equals";
    updated_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    created_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `forms.listVersionIds`. */
export type FormsListVersionIdsResponse = FormVersionRefCollection;

/** Item of `forms.listVersions`. */
export type FormsListVersionsItem = FormVersion;

/** Query of `forms.listVersions`. */
export interface FormsListVersionsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    form_type: "any" | "equals";
    status: "equals";
    updated_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    created_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
  /** Fields of a form's version to return; all by default */
  "fields[form-version]"?: FormVersionField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `forms.listVersions`. */
export type FormsListVersionsResponse = FormVersionCollection;

/** A circle on the map. */
export interface Geofence {
  type: "geofence";
  id: string;
  attributes: GeofenceAttributes;
  links: ObjectLinks;
}

/** Attributes of a geofence. */
export interface GeofenceAttributes {
  latitude: number;
  longitude: number;
  /** Metres */
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

export interface ImageUpdate {
  data: ImageUpdateData;
}

/** Attributes of an image to change; what is left out stays. */
export interface ImageUpdateAttributes {
  /** Name in the library */
  name?: string | null;
  /** Whether the library leaves it out */
  hidden?: boolean | null;
}

export interface ImageUpdateData {
  type: "image";
  id: string;
  attributes: ImageUpdateAttributes;
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
  /** Name in the library */
  name?: string | null;
  /** Address or data URI; jpeg, png or gif of 5 MB at most */
  import_from_url: string;
  /** Whether the library leaves it out */
  hidden?: boolean | null;
}

export interface ImageUploadFromUrlData {
  type: "image";
  attributes: ImageUploadFromUrlAttributes;
}

/** Query of `images.get`. */
export interface ImagesGetQuery {
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
}

/** Reply of `images.get`. */
export type ImagesGetResponse = ImageReply;

/** Item of `images.list`. */
export type ImagesListItem = UploadedImage;

/** Query of `images.list`. */
export interface ImagesListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any" | "equals";
    updated_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    format: "any" | "equals";
    name: "any" | "contains" | "ends-with" | "equals" | "starts-with";
    size: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    hidden: "any" | "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "format" | "-format" | "id" | "-id" | "name" | "-name" | "size" | "-size" | "updated_at" | "-updated_at";
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `images.list`. */
export type ImagesListResponse = ImageCollection;

/** Body of `images.update`. */
export type ImagesUpdateBody = ImageUpdate;

/** Query of `images.update`. */
export interface ImagesUpdateQuery {
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
}

/** Reply of `images.update`. */
export type ImagesUpdateResponse = ImageReply;

/** Body of `images.uploadFromFile`. */
export type ImagesUploadFromFileBody = ImageUpload;

/** Query of `images.uploadFromFile`. */
export interface ImagesUploadFromFileQuery {
  /** Fields of an image to return; all by default */
  "fields[image]"?: UploadedImageField[];
}

/** Reply of `images.uploadFromFile`. */
export type ImagesUploadFromFileResponse = ImageReply;

/** Body of `images.uploadFromUrl`. */
export type ImagesUploadFromUrlBody = ImageUploadFromUrl;

/** Query of `images.uploadFromUrl`. */
export interface ImagesUploadFromUrlQuery {
  /** Fields of an image to return; all by default */
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

/** Attributes of a refused profile. */
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

export interface InTheLastDateFilter {
  type: "date";
  operator: "in-the-last";
  unit: "day" | "hour" | "week" | (string & {});
  /** Number of units */
  quantity: number;
}

export interface InTheLastDateFilterInput {
  type: "date";
  operator: "in-the-last";
  unit: "day" | "hour" | "week";
  /** Number of units */
  quantity: number;
}

export interface InboundMessageMethodFilter {
  field: "method";
  method: "inbound_message";
}

/** Names for fields[profile]. */
export type IncludedProfileField =
  | "created"
  | "email"
  | "external_id"
  | "first_name"
  | "id"
  | "image"
  | "last_event_date"
  | "last_name"
  | "locale"
  | "location"
  | "location.address1"
  | "location.address2"
  | "location.city"
  | "location.country"
  | "location.ip"
  | "location.latitude"
  | "location.longitude"
  | "location.region"
  | "location.timezone"
  | "location.zip"
  | "organization"
  | "phone_number"
  | "properties"
  | "title"
  | "updated";

/** What went wrong with a record that was sent. */
export interface IngestionLog {
  type: "object-ingestion-log";
  id: string;
  attributes: IngestionLogAttributes;
  relationships?: {
    "object-type"?: ObjectTypeToOne;
    "object-record"?: ObjectRecordToOne;
  };
  links: ObjectLinks;
}

/** Attributes of a log entry. */
export interface IngestionLogAttributes {
  status: "error" | "info" | "warning" | (string & {});
  event_type: "validation_error";
  /** When the record came. Format: date-time. */
  timestamp: string;
  /** What happened, in a sentence */
  summary: string;
  errors: IngestionLogError[];
}

export interface IngestionLogCollection {
  data: IngestionLog[];
  included?: IngestionLogIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface IngestionLogError {
  code: string;
  message: string;
  /** Name of the property */
  property: string;
  /** The value that was refused, as text */
  invalid_value?: string | null;
}

/** Names for fields[object-ingestion-log]. */
export type IngestionLogField = "errors" | "event_type" | "id" | "status" | "summary" | "timestamp";

export type IngestionLogIncluded = ObjectType | ObjectRecord;

export interface IngestionLogRef {
  type: "object-ingestion-log";
  id: string;
}

export interface IngestionLogRefCollection {
  data: IngestionLogRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
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

export interface InternalServiceAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "internal-service";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: InternalServiceActionData | null;
}

export interface InternalServiceActionData {
  service_configuration?:
    | ScheduledReportService
    | TrackEventService
    | ScheduledBuilderReportService
    | UnknownService
    | null;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface InternalServiceActionDataInput {
  service_configuration?:
    | ScheduledReportService
    | TrackEventService
    | ScheduledBuilderReportService
    | UnknownService
    | null;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface InternalServiceActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "internal-service";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: InternalServiceActionDataInput | null;
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
  /** Ranges of addresses, in CIDR form */
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

/** Attributes of a list. */
export interface ListAttributes {
  /** Name for yourself */
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

/** Attributes of a new list. */
export interface ListCreateAttributes {
  /** Name for yourself */
  name: string;
  /** Whether profiles confirm by a mail before they are subscribed */
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

/** Id of a list. */
export interface ListLinkage {
  data: ListRef;
}

export interface ListRef {
  type: "list";
  id: string;
}

export interface ListRefCollection {
  data: ListRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of lists. */
export interface ListRefList {
  data: ListRef[];
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

export interface ListTrigger {
  type: "list";
  /** Id of the list or segment */
  id?: string | null;
}

export interface ListUpdate {
  data: ListUpdateData;
}

export interface ListUpdateAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  /** Settings of the action */
  data: ListUpdateActionData;
  type: "list-update";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
}

export interface ListUpdateActionData {
  name: string;
  on_execution: boolean | null;
  list_id: string | null;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface ListUpdateActionDataInput {
  name: string;
  on_execution: boolean | null;
  list_id: string | null;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface ListUpdateActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  /** Settings of the action */
  data: ListUpdateActionDataInput;
  type: "list-update";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
}

/** Attributes of a list to change; what is left out stays. */
export interface ListUpdateAttributes {
  /** Name for yourself */
  name?: string | null;
  /** Whether profiles confirm by a mail before they are subscribed */
  opt_in_process?: "double_opt_in" | "single_opt_in" | null;
}

export interface ListUpdateData {
  type: "list";
  /** Equal to the id in the path */
  id: string;
  attributes: ListUpdateAttributes;
}

/** Names for fields[list]. */
export type ListWithCountField = "created" | "id" | "name" | "opt_in_process" | "profile_count" | "updated";

/** Item of `lists.addAllProfiles`. */
export type ListsAddAllProfilesItem = ProfileRef;

/** Body of `lists.addProfiles`. */
export type ListsAddProfilesBody = ProfileRefList;

/** Body of `lists.create`. */
export type ListsCreateBody = ListCreate;

/** Query of `lists.create`. */
export interface ListsCreateQuery {
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
}

/** Reply of `lists.create`. */
export type ListsCreateResponse = ListReply;

/** Query of `lists.get`. */
export interface ListsGetQuery {
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
  /** Fields of a list that come only on request; the call then has a lower limit */
  "additional-fields[list]"?: "profile_count"[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListWithCountField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `lists.get`. */
export type ListsGetResponse = ListDocument;

/** Item of `lists.list`. */
export type ListsListItem = List;

/** Item of `lists.listProfileIds`. */
export type ListsListProfileIdsItem = ProfileRef;

/** Query of `lists.listProfileIds`. */
export interface ListsListProfileIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    email: "any" | "equals";
    phone_number: "any" | "equals";
    push_token: "any" | "equals";
    _kx: "equals";
    joined_group_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "joined_group_at" | "-joined_group_at";
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `lists.listProfileIds`. */
export type ListsListProfileIdsResponse = ProfileRefCollection;

/** Item of `lists.listProfiles`. */
export type ListsListProfilesItem = ProfileMember;

/** Query of `lists.listProfiles`. */
export interface ListsListProfilesQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    email: "any" | "equals";
    phone_number: "any" | "equals";
    push_token: "any" | "equals";
    _kx: "equals";
    joined_group_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "joined_group_at" | "-joined_group_at";
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileMemberField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `lists.listProfiles`. */
export type ListsListProfilesResponse = ProfileMemberCollection;

/** Query of `lists.list`. */
export interface ListsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    name: "any" | "equals";
    id: "any" | "equals";
    created: "greater-than";
    updated: "greater-than";
  }>;
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
  /**
   * Page size, 1 to 10; more is refused
   * @default 10
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `lists.list`. */
export type ListsListResponse = ListCollection;

/** Reply of `lists.listTagIds`. */
export type ListsListTagIdsResponse = TagRefCollection;

/** Query of `lists.listTags`. */
export interface ListsListTagsQuery {
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `lists.listTags`. */
export type ListsListTagsResponse = TagCollection;

/** Reply of `lists.listTriggeredFlowIds`. */
export type ListsListTriggeredFlowIdsResponse = FlowRefCollection;

/** Query of `lists.listTriggeredFlows`. */
export interface ListsListTriggeredFlowsQuery {
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
}

/** Reply of `lists.listTriggeredFlows`. */
export type ListsListTriggeredFlowsResponse = FlowCollection;

/** Item of `lists.removeEachProfile`. */
export type ListsRemoveEachProfileItem = ProfileRef;

/** Body of `lists.removeProfiles`. */
export type ListsRemoveProfilesBody = ProfileRefList;

/** Body of `lists.update`. */
export type ListsUpdateBody = ListUpdate;

/** Query of `lists.update`. */
export interface ListsUpdateQuery {
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
}

/** Reply of `lists.update`. */
export type ListsUpdateResponse = ListReply;

export interface LocalStaticSend {
  is_local: true;
  /** Whether profiles whose local time has passed get it at once */
  send_past_recipients_immediately?: boolean;
}

export interface LowInventoryCondition {
  type: "low-inventory-property";
  metric_id: string | null;
  field: string;
  filter: PropertyFilter;
}

export interface LowInventoryConditionGroup {
  conditions: LowInventoryCondition[];
}

export interface LowInventoryConditionGroupInput {
  conditions: LowInventoryConditionInput[];
}

export interface LowInventoryConditionInput {
  type: "low-inventory-property";
  metric_id: string | null;
  field: string;
  filter: PropertyFilterInput;
}

export interface LowInventoryFilter {
  condition_groups: LowInventoryConditionGroup[];
}

export interface LowInventoryFilterInput {
  condition_groups: LowInventoryConditionGroupInput[];
}

export interface LowInventoryTrigger {
  type: "low-inventory";
  product_level: "product" | "variant" | (string & {});
  /** Which events start the flow */
  trigger_filter: LowInventoryFilter | null;
  inventory_count: number;
  /** What profiles did with the product */
  audience: ("added-to-cart" | "checkout-started" | "viewed" | (string & {}))[];
  /** Days to look back */
  timeframe_days?: number;
}

export interface LowInventoryTriggerInput {
  type: "low-inventory";
  product_level: "product" | "variant";
  /** Which events start the flow */
  trigger_filter: LowInventoryFilterInput | null;
  inventory_count: number;
  /** What profiles did with the product */
  audience: ("added-to-cart" | "checkout-started" | "viewed")[];
  /** Days to look back */
  timeframe_days?: number;
}

export interface MailboxProviderMethodFilter {
  field: "method";
  method: "mailbox_provider";
}

export interface ManualAddManualMethodFilter {
  field: "method";
  method: "manual_add";
  filter?: InStringArrayFilter | null;
}

export interface ManualImportManualMethodFilter {
  field: "method";
  method: "manual_import";
  filter?: InStringArrayFilter | null;
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

/** Attributes of a mapped metric. */
export interface MappedMetricAttributes {
  /** When the role was last given. Format: date-time. */
  updated: string;
}

export interface MappedMetricCollection {
  data: MappedMetric[];
  included?: MappedMetricIncluded[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface MappedMetricDocument {
  data: MappedMetric;
  included?: MappedMetricIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

export type MappedMetricIncluded = Metric | CustomMetric;

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

/** Reply of `mappedMetrics.getCustomMetricId`. */
export type MappedMetricsGetCustomMetricIdResponse = CustomMetricRefReply;

/** Query of `mappedMetrics.getCustomMetric`. */
export interface MappedMetricsGetCustomMetricQuery {
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
}

/** Reply of `mappedMetrics.getCustomMetric`. */
export type MappedMetricsGetCustomMetricResponse = RelatedCustomMetricReply;

/** Reply of `mappedMetrics.getMetricId`. */
export type MappedMetricsGetMetricIdResponse = MetricRefReply;

/** Query of `mappedMetrics.getMetric`. */
export interface MappedMetricsGetMetricQuery {
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `mappedMetrics.getMetric`. */
export type MappedMetricsGetMetricResponse = RelatedMetricReply;

/** Query of `mappedMetrics.get`. */
export interface MappedMetricsGetQuery {
  /** Related resources to return in `included` */
  include?: ("custom-metric" | "metric")[];
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
  /** Fields of a mapped metric to return; all by default */
  "fields[mapped-metric]"?: MappedMetricField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `mappedMetrics.get`. */
export type MappedMetricsGetResponse = MappedMetricDocument;

/** Query of `mappedMetrics.list`. */
export interface MappedMetricsListQuery {
  /** Related resources to return in `included` */
  include?: ("custom-metric" | "metric")[];
  /** Fields of a custom metric to return; all by default */
  "fields[custom-metric]"?: CustomMetricField[];
  /** Fields of a mapped metric to return; all by default */
  "fields[mapped-metric]"?: MappedMetricField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `mappedMetrics.list`. */
export type MappedMetricsListResponse = MappedMetricCollection;

/** Body of `mappedMetrics.update`. */
export type MappedMetricsUpdateBody = MappedMetricUpdate;

/** Query of `mappedMetrics.update`. */
export interface MappedMetricsUpdateQuery {
  /** Fields of a mapped metric to return; all by default */
  "fields[mapped-metric]"?: MappedMetricField[];
}

/** Reply of `mappedMetrics.update`. */
export type MappedMetricsUpdateResponse = MappedMetricReply;

/** The profile that stays; only its id. */
export interface MergedProfile {
  type: "profile";
  id: string;
  links: ObjectLinks;
}

/** Names for fields[profile]. */
export type MergedProfileField = "id";

export interface MergedProfileReply {
  data: MergedProfile;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface MessageBlockedMethodFilter {
  field: "method";
  method: "message_blocked";
}

export interface MessageImageAsset {
  id: number;
  file_path: string;
  name: string;
  format: "gif" | "jpeg" | "jpg" | "png" | "webp" | (string & {});
  file_size: number;
  /** Format: date-time. */
  updated: string;
  origin?:
    | "ADOPTION_SMS_FORM_FROM_EMAIL_FORM"
    | "ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM"
    | "AI"
    | "API"
    | "APPLICATION"
    | "CLONED"
    | "COMPOSER"
    | "COMPOSER_AI_EDITED"
    | "COMPOSER_AI_GENERATED"
    | "COMPOSER_USED_IN_KLAVIYO_OBJECT"
    | "COMPOSER_USER_UPLOADED"
    | "COMPOSER_WEB_SCRAPED"
    | "INTEGRATION"
    | "KLAVIYO"
    | "LIBRARY"
    | "MARKETING_AGENT"
    | "SOCIAL_INSTAGRAM"
    | "SOCIAL_INSTAGRAM_OVERLAID"
    | "UI"
    | "WEB_SCRAPE"
    | (string & {})
    | null;
  url: string;
  image_type: "dynamic" | "static" | (string & {});
  l10n_key?: string | null;
}

export interface MessageImageAssetInput {
  id: number;
  file_path: string;
  name: string;
  format: "gif" | "jpeg" | "jpg" | "png" | "webp";
  file_size: number;
  /** Format: date-time. */
  updated: string;
  origin?:
    | "ADOPTION_SMS_FORM_FROM_EMAIL_FORM"
    | "ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM"
    | "AI"
    | "API"
    | "APPLICATION"
    | "CLONED"
    | "COMPOSER"
    | "COMPOSER_AI_EDITED"
    | "COMPOSER_AI_GENERATED"
    | "COMPOSER_USED_IN_KLAVIYO_OBJECT"
    | "COMPOSER_USER_UPLOADED"
    | "COMPOSER_WEB_SCRAPED"
    | "INTEGRATION"
    | "KLAVIYO"
    | "LIBRARY"
    | "MARKETING_AGENT"
    | "SOCIAL_INSTAGRAM"
    | "SOCIAL_INSTAGRAM_OVERLAID"
    | "UI"
    | "WEB_SCRAPE"
    | null;
  url: string;
  image_type: "dynamic" | "static";
  l10n_key?: string | null;
}

export interface MessageImageReference {
  static_image_asset_id?: number | null;
  dynamic_image_template?: string | null;
  rendered_asset_url?: string | null;
}

export interface MessageMediaAsset {
  id: string;
  company_id: string;
  url: string;
  media_type?: string;
  name: string;
  file_size: number;
  thumbnail_url?: string | null;
  l10n_key?: string | null;
}

export interface MessageMediaReference {
  static_asset_id?: string | null;
  dynamic_template?: string | null;
  thumbnail?: MessageImageReference | null;
}

/** Figures of messages. Rates are shares from 0 to 1. */
export type MessageStatistic =
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
  | "unsubscribes";

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
  /** Starts of the intervals */
  dates: string[];
  /** Figures, one row a group */
  data: MetricAggregateRow[];
}

/** Names for fields[metric-aggregate]. */
export type MetricAggregateField = "data" | "dates" | "id";

export interface MetricAggregateQuery {
  data: MetricAggregateQueryData;
}

export interface MetricAggregateQueryAttributes {
  /** Id of the metric */
  metric_id: string;
  /** Where the page starts */
  page_cursor?: string;
  /** Figures to read */
  measurements: ("count" | "sum_value" | "unique")[];
  /** Span of one figure; a day by default */
  interval?: "day" | "hour" | "month" | "week" | null;
  /** Rows a page */
  page_size?: number | null;
  /** What to split the figures by */
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
  /** Fields to return */
  return_fields?: string[] | null;
  /** Must bound `datetime` from both sides, such as greater-or-equal(datetime,2026-01-01T00:00:00) */
  filter: string[];
  /** IANA name; default UTC */
  timezone?: string | null;
  /** A dimension or a measurement; `-` in front turns the order round. Klaviyo was seen not to heed it */
  sort?:
    | "$attributed_channel"
    | "-$attributed_channel"
    | "$attributed_flow"
    | "-$attributed_flow"
    | "$attributed_message"
    | "-$attributed_message"
    | "$attributed_variation"
    | "-$attributed_variation"
    | "$campaign_channel"
    | "-$campaign_channel"
    | "$flow"
    | "-$flow"
    | "$flow_channel"
    | "-$flow_channel"
    | "$message"
    | "-$message"
    | "$message_send_cohort"
    | "-$message_send_cohort"
    | "$usage_amount"
    | "-$usage_amount"
    | "$value_currency"
    | "-$value_currency"
    | "$variation"
    | "-$variation"
    | "$variation_send_cohort"
    | "-$variation_send_cohort"
    | "Bot Click"
    | "-Bot Click"
    | "Bounce Type"
    | "-Bounce Type"
    | "Campaign Name"
    | "-Campaign Name"
    | "Client Canonical"
    | "-Client Canonical"
    | "Client Name"
    | "-Client Name"
    | "Client Type"
    | "-Client Type"
    | "Email Domain"
    | "-Email Domain"
    | "Failure Source"
    | "-Failure Source"
    | "Failure Type"
    | "-Failure Type"
    | "From Number"
    | "-From Number"
    | "From Phone Region"
    | "-From Phone Region"
    | "Inbox Provider"
    | "-Inbox Provider"
    | "List"
    | "-List"
    | "Message Format"
    | "-Message Format"
    | "Message Name"
    | "-Message Name"
    | "Message Type"
    | "-Message Type"
    | "Method"
    | "-Method"
    | "Segment Count"
    | "-Segment Count"
    | "Subject"
    | "-Subject"
    | "To Number"
    | "-To Number"
    | "To Phone Region"
    | "-To Phone Region"
    | "URL"
    | "-URL"
    | "count"
    | "-count"
    | "form_id"
    | "-form_id"
    | "sum_value"
    | "-sum_value"
    | "unique"
    | "-unique"
    | null;
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

/** Attributes of a metric. */
export interface MetricAttributes {
  /** Such as Placed Order */
  name?: string | null;
  created?: string | null;
  updated?: string | null;
  /** What brings the events in */
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

/** Reply of `metricProperties.getMetricId`. */
export type MetricPropertiesGetMetricIdResponse = MetricRefReply;

/** Query of `metricProperties.getMetric`. */
export interface MetricPropertiesGetMetricQuery {
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `metricProperties.getMetric`. */
export type MetricPropertiesGetMetricResponse = RelatedMetricReply;

/** Query of `metricProperties.get`. */
export interface MetricPropertiesGetQuery {
  /** Related resources to return in `included` */
  include?: "metric"[];
  /** Fields of a metric's property that come only on request */
  "additional-fields[metric-property]"?: "sample_values"[];
  /** Fields of a metric's property to return; all by default */
  "fields[metric-property]"?: MetricPropertyField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `metricProperties.get`. */
export type MetricPropertiesGetResponse = MetricPropertyDocument;

/** A property that the events of a metric have. */
export interface MetricProperty {
  type: "metric-property";
  id: string;
  attributes: MetricPropertyAttributes;
  relationships?: {
    metric?: MetricToOne;
  };
  links: ObjectLinks;
}

/** Attributes of a metric's property. */
export interface MetricPropertyAttributes {
  /** Name that people see */
  label: string;
  /** Name in the events */
  property: string;
  /** Type that its values seem to have */
  inferred_type: string;
  /** Some values; only with additional-fields[metric-property] */
  sample_values?: (number | string | boolean)[] | null;
}

export interface MetricPropertyCollection {
  data: MetricProperty[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface MetricPropertyCondition {
  type: "metric-property";
  metric_id: string;
  field: string;
  filter: PropertyFilter;
}

export interface MetricPropertyConditionInput {
  type: "metric-property";
  metric_id: string;
  field: string;
  filter: PropertyFilterInput;
}

export interface MetricPropertyDocument {
  data: MetricProperty;
  included?: Metric[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[metric-property]. */
export type MetricPropertyField = "id" | "inferred_type" | "label" | "property" | "sample_values";

export interface MetricPropertyRef {
  type: "metric-property";
  id: string;
}

export interface MetricPropertyRefCollection {
  data: MetricPropertyRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface MetricRef {
  type: "metric";
  id: string;
}

export interface MetricRefCollection {
  data: MetricRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface MetricRefReply {
  data: MetricRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface MetricToMany {
  data?: MetricRef[];
  links?: RelationshipLinks;
}

export interface MetricToOne {
  data?: MetricRef;
  links?: RelationshipLinks;
}

export interface MetricTrigger {
  type: "metric";
  /** Id of the metric */
  id?: string | null;
  /** Which events start the flow */
  trigger_filter?: MetricTriggerFilter | null;
}

export interface MetricTriggerConditionGroup {
  conditions: MetricPropertyCondition[];
}

export interface MetricTriggerConditionGroupInput {
  conditions: MetricPropertyConditionInput[];
}

export interface MetricTriggerFilter {
  condition_groups: MetricTriggerConditionGroup[];
}

export interface MetricTriggerFilterInput {
  condition_groups: MetricTriggerConditionGroupInput[];
}

export interface MetricTriggerInput {
  type: "metric";
  /** Id of the metric */
  id?: string | null;
  /** Which events start the flow */
  trigger_filter?: MetricTriggerFilterInput | null;
}

/** Query of `metrics.get`. */
export interface MetricsGetQuery {
  /** Related resources to return in `included` */
  include?: "flow-triggers"[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
}

/** Reply of `metrics.get`. */
export type MetricsGetResponse = MetricDocument;

/** Item of `metrics.list`. */
export type MetricsListItem = Metric;

/** Query of `metrics.listProperties`. */
export interface MetricsListPropertiesQuery {
  /** Fields of a metric's property that come only on request */
  "additional-fields[metric-property]"?: "sample_values"[];
  /** Fields of a metric's property to return; all by default */
  "fields[metric-property]"?: MetricPropertyField[];
}

/** Reply of `metrics.listProperties`. */
export type MetricsListPropertiesResponse = MetricPropertyCollection;

/** Reply of `metrics.listPropertyIds`. */
export type MetricsListPropertyIdsResponse = MetricPropertyRefCollection;

/** Query of `metrics.list`. */
export interface MetricsListQuery {
  /** Conditions joined by commas, all of which hold. Klaviyo was seen to ignore integration.category */
  filter?: FilterOf<{
    "integration.name": "equals";
    "integration.category": "equals";
  }>;
  /** Related resources to return in `included` */
  include?: "flow-triggers"[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a metric to return; all by default */
  "fields[metric]"?: MetricField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `metrics.list`. */
export type MetricsListResponse = MetricCollection;

/** Reply of `metrics.listTriggeredFlowIds`. */
export type MetricsListTriggeredFlowIdsResponse = FlowRefCollection;

/** Query of `metrics.listTriggeredFlows`. */
export interface MetricsListTriggeredFlowsQuery {
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
}

/** Reply of `metrics.listTriggeredFlows`. */
export type MetricsListTriggeredFlowsResponse = FlowCollection;

/** Body of `metrics.queryAggregates`. */
export type MetricsQueryAggregatesBody = MetricAggregateQuery;

/** Item of `metrics.queryAggregates`. */
export type MetricsQueryAggregatesItem = MetricAggregateRow;

/** Query of `metrics.queryAggregates`. */
export interface MetricsQueryAggregatesQuery {
  /** Fields of figures to return; all by default */
  "fields[metric-aggregate]"?: MetricAggregateField[];
}

/** Reply of `metrics.queryAggregates`. */
export type MetricsQueryAggregatesResponse = MetricAggregateReply;

export type MultiBranchCondition =
  | ProfilePropertyCondition
  | ProfileHasGroupMembershipCondition
  | ProfileNoGroupMembershipCondition
  | ProfileRegionCondition
  | ProfilePostalCodeDistanceCondition
  | ProfilePredictiveAnalyticsDateCondition
  | ProfilePredictiveAnalyticsStringCondition
  | ProfilePredictiveAnalyticsNumericCondition
  | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
  | ProfilePredictiveAnalyticsChannelAffinityRankCondition
  | ProfileMarketingConsentCondition
  | FlowProfileMetricCondition
  | ProfileSampleCondition
  | ProfileHasCustomObjectCondition
  | ProfilePermissionsCondition
  | ProfileNotSentEmailCondition
  | ProfileNotSentSmsCondition
  | ProfileNotSentPushCondition
  | MetricPropertyCondition
  | CustomObjectTriggerCondition;

export interface MultiBranchConditionGroup {
  conditions: MultiBranchCondition[];
}

export interface MultiBranchConditionGroupInput {
  conditions: MultiBranchConditionInput[];
}

export type MultiBranchConditionInput =
  | ProfilePropertyConditionInput
  | ProfileHasGroupMembershipConditionInput
  | ProfileNoGroupMembershipCondition
  | ProfileRegionConditionInput
  | ProfilePostalCodeDistanceConditionInput
  | ProfilePredictiveAnalyticsDateConditionInput
  | ProfilePredictiveAnalyticsStringConditionInput
  | ProfilePredictiveAnalyticsNumericConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionInput
  | ProfilePredictiveAnalyticsChannelAffinityRankConditionInput
  | ProfileMarketingConsentConditionInput
  | FlowProfileMetricConditionInput
  | ProfileSampleCondition
  | ProfileHasCustomObjectConditionInput
  | ProfilePermissionsConditionInput
  | ProfileNotSentEmailConditionInput
  | ProfileNotSentSmsConditionInput
  | ProfileNotSentPushConditionInput
  | MetricPropertyConditionInput
  | CustomObjectTriggerConditionInput;

export interface MultiBranchFilter {
  condition_groups: MultiBranchConditionGroup[];
}

export interface MultiBranchFilterInput {
  condition_groups: MultiBranchConditionGroupInput[];
}

export interface MultiBranchSplitAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "multi-branch-split";
  /** Where the flow goes on */
  links?: unknown;
  /** Settings of the action */
  data?: MultiBranchSplitActionData | null;
}

export interface MultiBranchSplitActionData {
  branches: MultiBranchSplitBranch[];
  name: string;
}

export interface MultiBranchSplitActionDataInput {
  branches: MultiBranchSplitBranchInput[];
  name: string;
}

export interface MultiBranchSplitActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "multi-branch-split";
  /** Where the flow goes on */
  links?: unknown;
  /** Settings of the action */
  data?: MultiBranchSplitActionDataInput | null;
}

export interface MultiBranchSplitBranch {
  branch_id: string;
  order?: number | null;
  is_else?: boolean;
  branch_filter?: MultiBranchFilter | null;
  links?: FlowActionLink | null;
  name?: string | null;
}

export interface MultiBranchSplitBranchInput {
  branch_id: string;
  order?: number | null;
  is_else?: boolean;
  branch_filter?: MultiBranchFilterInput | null;
  links?: FlowActionLink | null;
  name?: string | null;
}

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

/** One custom object. */
export interface ObjectRecord {
  type: "object-record";
  id: string;
  attributes: ObjectRecordAttributes;
  links: ObjectLinks;
}

/** Attributes of a record. */
export interface ObjectRecordAttributes {
  /** By the name of the property */
  record_properties: {
    [key: string]: unknown;
  };
}

export interface ObjectRecordBulkDelete {
  data: ObjectRecordBulkDeleteData;
}

export interface ObjectRecordBulkDeleteData {
  type: "object-record-bulk-delete-job";
  relationships: {
    "object-records": ObjectRecordRefList;
  };
}

export interface ObjectRecordCollection {
  data: ObjectRecord[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[object-record]. */
export type ObjectRecordField = "id" | "record_properties";

export interface ObjectRecordRef {
  type: "object-record";
  id: string;
}

export interface ObjectRecordRefCollection {
  data: ObjectRecordRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of records. */
export interface ObjectRecordRefList {
  data: ObjectRecordRef[];
}

export interface ObjectRecordReply {
  data: ObjectRecord;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ObjectRecordToOne {
  data?: ObjectRecordRef;
  links?: RelationshipLinks;
}

/** Body of `objectRecords.bulkDelete`. */
export type ObjectRecordsBulkDeleteBody = ObjectRecordBulkDelete;

/** Item of `objectRecords.deleteEach`. */
export type ObjectRecordsDeleteEachItem = ObjectRecordRef;

/** Query of `objectRecords.get`. */
export interface ObjectRecordsGetQuery {
  /** Fields of a record to return; all by default */
  "fields[object-record]"?: ObjectRecordField[];
}

/** Reply of `objectRecords.get`. */
export type ObjectRecordsGetResponse = ObjectRecordReply;

export interface ObjectRelationshipCreateMeta {
  /** Name of the relation */
  name: string;
  description?: string | null;
}

export interface ObjectRelationshipDeleteMeta {
  /** Id of the relation itself */
  relationship_id: string;
}

export interface ObjectRelationshipMeta {
  /** Id of the relation itself */
  relationship_id: string;
  /** Name of the relation */
  name: string;
  description?: string | null;
}

export interface ObjectRelationshipUpdateMeta {
  /** Id of the relation itself */
  relationship_id: string;
  /** Name of the relation */
  name?: string | null;
  description?: string | null;
}

/** The properties and relations of a type of custom objects, in one version. */
export interface ObjectSchema {
  type: "object-schema";
  id: string;
  attributes: ObjectSchemaAttributes;
  relationships?: {
    "source-mapping"?: SourceMappingToOne;
    "object-schemas"?: ObjectSchemaToMany;
    "profile-object-schemas"?: ProfileObjectSchemaToMany;
  };
  links: ObjectLinks;
}

/** Attributes of a schema. */
export interface ObjectSchemaAttributes {
  /** Name that people see */
  title: string;
  description: string;
  /** Whether it is in use */
  status: "active" | "draft" | "publishing" | "undefined" | (string & {});
  /** What a record may hold */
  properties: ObjectSchemaProperty[];
  /** Names of the properties that a record has to have */
  required: string[];
  /** When it was taken into use; null for drafts. Format: date-time. */
  published_at?: string | null;
  /** Who may see it */
  visibility: "private" | "shared" | (string & {});
}

export interface ObjectSchemaCollection {
  data: ObjectSchema[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ObjectSchemaCreate {
  data: ObjectSchemaCreateData;
}

/** Attributes of a new schema. */
export interface ObjectSchemaCreateAttributes {
  /** Name that people see */
  title: string;
  /** What a record may hold */
  properties: ObjectSchemaPropertyInput[];
  description?: string | null;
  /** Whether it is in use */
  status?: "active" | "draft" | null;
  /** Names of the properties that a record has to have */
  required?: string[] | null;
  /** Where the values come from */
  "source-mapping"?: {
    data: SourceMappingCreateData;
  } | null;
}

export interface ObjectSchemaCreateData {
  type: "object-schema";
  attributes: ObjectSchemaCreateAttributes;
  relationships?: {
    "object-type"?: ObjectTypeLinkage;
  };
}

export interface ObjectSchemaDocument {
  data: ObjectSchema;
  included?: ObjectSchemaIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[object-schema]. */
export type ObjectSchemaField =
  | "description"
  | "id"
  | "properties"
  | "published_at"
  | "required"
  | "status"
  | "title"
  | "visibility";

export type ObjectSchemaIncluded = ObjectSchemaRelationship | SourceMapping | ProfileObjectSchemaRelationship;

export interface ObjectSchemaProperty {
  /** Number of the property, which mappings name */
  id: number;
  name: string;
  /** Type of its values */
  type: "boolean" | "float" | "int" | "string" | "timestamp" | (string & {});
  description?: string | null;
}

export interface ObjectSchemaPropertyInput {
  /** Number of the property, which mappings name */
  id: number;
  name: string;
  /** Type of its values */
  type: "boolean" | "float" | "int" | "string" | "timestamp";
  description?: string | null;
}

export interface ObjectSchemaRef {
  type: "object-schema";
  id: string;
}

export interface ObjectSchemaRefCollection {
  data: ObjectSchemaRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ObjectSchemaRefReply {
  data: ObjectSchemaRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** A relation from a schema to another one. */
export interface ObjectSchemaRelationship {
  type: "object-schema";
  id: string;
  links: ObjectLinks;
  attributes: {
    meta?: ObjectRelationshipMeta;
  };
}

export interface ObjectSchemaRelationshipCreate {
  data: ObjectSchemaRelationshipCreateEntry[];
}

export interface ObjectSchemaRelationshipCreateEntry {
  type: "object-schema";
  id: string;
  meta?: ObjectRelationshipCreateMeta;
}

export interface ObjectSchemaRelationshipDelete {
  data: ObjectSchemaRelationshipDeleteEntry[];
}

export interface ObjectSchemaRelationshipDeleteEntry {
  type: "object-schema";
  id: string;
  meta?: ObjectRelationshipDeleteMeta;
}

export interface ObjectSchemaRelationshipUpdate {
  data: ObjectSchemaRelationshipUpdateData;
}

export interface ObjectSchemaRelationshipUpdateData {
  type: "object-schema";
  id: string;
  meta?: ObjectRelationshipUpdateMeta;
}

export interface ObjectSchemaReply {
  data: ObjectSchema;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ObjectSchemaToMany {
  data?: ObjectSchemaRef[];
  links?: RelationshipLinks;
}

export interface ObjectSchemaToOne {
  data?: ObjectSchemaRef;
  links?: RelationshipLinks;
}

export interface ObjectSchemaUpdate {
  data: ObjectSchemaUpdateData;
}

/** Attributes of a schema to change; what is left out stays. */
export interface ObjectSchemaUpdateAttributes {
  /** Name that people see */
  title?: string | null;
  /** What a record may hold */
  properties?: ObjectSchemaPropertyInput[] | null;
  description?: string | null;
  /** Whether it is in use */
  status?: "active" | "draft" | null;
  /** Names of the properties that a record has to have */
  required?: string[] | null;
}

export interface ObjectSchemaUpdateData {
  type: "object-schema";
  id: string;
  attributes: ObjectSchemaUpdateAttributes;
}

/** Names for fields[object-schema]. */
export type ObjectSchemaWithMetaField =
  | "description"
  | "id"
  | "meta"
  | "meta.description"
  | "meta.name"
  | "meta.relationship_id"
  | "properties"
  | "published_at"
  | "required"
  | "status"
  | "title"
  | "visibility";

/** Body of `objectSchemas.create`. */
export type ObjectSchemasCreateBody = ObjectSchemaCreate;

/** Body of `objectSchemas.createProfileSchemaRelationship`. */
export type ObjectSchemasCreateProfileSchemaRelationshipBody = ProfileObjectSchemaRelationshipCreate;

/** Query of `objectSchemas.create`. */
export interface ObjectSchemasCreateQuery {
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
}

/** Reply of `objectSchemas.create`. */
export type ObjectSchemasCreateResponse = ObjectSchemaReply;

/** Body of `objectSchemas.createSchemaRelationship`. */
export type ObjectSchemasCreateSchemaRelationshipBody = ObjectSchemaRelationshipCreate;

/** Body of `objectSchemas.deleteProfileSchemaRelationship`. */
export type ObjectSchemasDeleteProfileSchemaRelationshipBody = ProfileObjectSchemaRelationshipDelete;

/** Body of `objectSchemas.deleteSchemaRelationship`. */
export type ObjectSchemasDeleteSchemaRelationshipBody = ObjectSchemaRelationshipDelete;

/** Query of `objectSchemas.get`. */
export interface ObjectSchemasGetQuery {
  /** Related resources to return in `included` */
  include?: ("object-schemas" | "profile-object-schemas" | "source-mapping")[];
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaWithMetaField[];
  /** Fields of a relation to profiles to return; all by default */
  "fields[profile-object-schema]"?: ProfileObjectSchemaField[];
  /** Fields of a source mapping to return; all by default */
  "fields[source-mapping]"?: SourceMappingField[];
}

/** Reply of `objectSchemas.get`. */
export type ObjectSchemasGetResponse = ObjectSchemaDocument;

/** Reply of `objectSchemas.getSourceMappingId`. */
export type ObjectSchemasGetSourceMappingIdResponse = SourceMappingRefReply;

/** Query of `objectSchemas.getSourceMapping`. */
export interface ObjectSchemasGetSourceMappingQuery {
  /** Fields of a source mapping to return; all by default */
  "fields[source-mapping]"?: SourceMappingField[];
}

/** Reply of `objectSchemas.getSourceMapping`. */
export type ObjectSchemasGetSourceMappingResponse = RelatedSourceMappingReply;

/** Reply of `objectSchemas.listProfileSchemaRelationships`. */
export type ObjectSchemasListProfileSchemaRelationshipsResponse = ProfileObjectSchemaRefCollection;

/** Reply of `objectSchemas.listSchemaRelationships`. */
export type ObjectSchemasListSchemaRelationshipsResponse = ObjectSchemaRefCollection;

/** Body of `objectSchemas.update`. */
export type ObjectSchemasUpdateBody = ObjectSchemaUpdate;

/** Body of `objectSchemas.updateProfileSchemaRelationship`. */
export type ObjectSchemasUpdateProfileSchemaRelationshipBody = ProfileObjectSchemaRelationshipUpdate;

/** Query of `objectSchemas.update`. */
export interface ObjectSchemasUpdateQuery {
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
}

/** Reply of `objectSchemas.update`. */
export type ObjectSchemasUpdateResponse = ObjectSchemaReply;

/** Body of `objectSchemas.updateSchemaRelationship`. */
export type ObjectSchemasUpdateSchemaRelationshipBody = ObjectSchemaRelationshipUpdate;

/** A type of custom objects. */
export interface ObjectType {
  type: "object-type";
  id: string;
  attributes: ObjectTypeAttributes;
  relationships?: {
    "current-schema"?: ObjectSchemaToOne;
    "draft-schema"?: ObjectSchemaToOne;
    "schema-versions"?: ObjectSchemaToMany;
    "object-types"?: ObjectTypeToMany;
    "profile-object-types"?: ProfileObjectTypeToMany;
  };
  links: ObjectLinks;
}

/** Attributes of an object type. */
export interface ObjectTypeAttributes {
  /** Name that people see */
  title: string;
  description: string;
  /** Whether it is in use */
  status: "active" | "draft" | "publishing" | "undefined" | (string & {});
  /** Namespace that it belongs to */
  namespace: string;
  /** Format: date-time. */
  created_at: string;
  /** Format: date-time. */
  updated_at: string;
}

export interface ObjectTypeCollection {
  data: ObjectType[];
  included?: ObjectSchema[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ObjectTypeCreate {
  data: ObjectTypeCreateData;
}

/** Attributes of a new object type. */
export interface ObjectTypeCreateAttributes {
  /** Name that people see */
  title: string;
  description?: string | null;
  /** Who may see it */
  visibility?: "private" | "shared" | null;
  /** Namespace that it belongs to */
  namespace?: string | null;
  /** The first schema */
  "object-schema"?: {
    data: EmbeddedObjectSchema;
  } | null;
}

export interface ObjectTypeCreateData {
  type: "object-type";
  attributes: ObjectTypeCreateAttributes;
}

export interface ObjectTypeDocument {
  data: ObjectType;
  included?: ObjectTypeIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[object-type]. */
export type ObjectTypeField = "created_at" | "description" | "id" | "namespace" | "status" | "title" | "updated_at";

export type ObjectTypeIncluded = ObjectTypeRelationship | ObjectSchema | ProfileObjectTypeRelationship;

/** Id of an object type. */
export interface ObjectTypeLinkage {
  data: ObjectTypeRef;
}

export interface ObjectTypeRef {
  type: "object-type";
  id: string;
}

export interface ObjectTypeRefCollection {
  data: ObjectTypeRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** A relation from an object type to another one. */
export interface ObjectTypeRelationship {
  type: "object-type";
  id: string;
  links: ObjectLinks;
  attributes: {
    meta?: ObjectRelationshipMeta;
  };
}

export interface ObjectTypeReply {
  data: ObjectType;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ObjectTypeToMany {
  data?: ObjectTypeRef[];
  links?: RelationshipLinks;
}

export interface ObjectTypeToOne {
  data?: ObjectTypeRef;
  links?: RelationshipLinks;
}

/** Names for fields[object-type]. */
export type ObjectTypeWithMetaField =
  | "created_at"
  | "description"
  | "id"
  | "meta"
  | "meta.description"
  | "meta.name"
  | "meta.relationship_id"
  | "namespace"
  | "status"
  | "title"
  | "updated_at";

/** Body of `objectTypes.create`. */
export type ObjectTypesCreateBody = ObjectTypeCreate;

/** Query of `objectTypes.create`. */
export interface ObjectTypesCreateQuery {
  /** Fields of an object type to return; all by default */
  "fields[object-type]"?: ObjectTypeField[];
}

/** Reply of `objectTypes.create`. */
export type ObjectTypesCreateResponse = ObjectTypeReply;

/** Reply of `objectTypes.getCurrentSchemaId`. */
export type ObjectTypesGetCurrentSchemaIdResponse = ObjectSchemaRefReply;

/** Query of `objectTypes.getCurrentSchema`. */
export interface ObjectTypesGetCurrentSchemaQuery {
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
}

/** Reply of `objectTypes.getCurrentSchema`. */
export type ObjectTypesGetCurrentSchemaResponse = RelatedObjectSchemaReply;

/** Reply of `objectTypes.getDraftSchemaId`. */
export type ObjectTypesGetDraftSchemaIdResponse = ObjectSchemaRefReply;

/** Query of `objectTypes.getDraftSchema`. */
export interface ObjectTypesGetDraftSchemaQuery {
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
}

/** Reply of `objectTypes.getDraftSchema`. */
export type ObjectTypesGetDraftSchemaResponse = RelatedObjectSchemaReply;

/** Query of `objectTypes.get`. */
export interface ObjectTypesGetQuery {
  /** Related resources to return in `included` */
  include?: ("current-schema" | "draft-schema" | "object-types" | "profile-object-types" | "schema-versions")[];
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
  /** Fields of an object type to return; all by default */
  "fields[object-type]"?: ObjectTypeWithMetaField[];
  /** Fields of a relation to profiles to return; all by default */
  "fields[profile-object-type]"?: ProfileObjectTypeField[];
}

/** Reply of `objectTypes.get`. */
export type ObjectTypesGetResponse = ObjectTypeDocument;

/** Item of `objectTypes.listIngestionLogIds`. */
export type ObjectTypesListIngestionLogIdsItem = IngestionLogRef;

/** Query of `objectTypes.listIngestionLogIds`. */
export interface ObjectTypesListIngestionLogIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    record_id: "equals";
    status: "any" | "equals";
    event_type: "any" | "equals";
    timestamp: "greater-or-equal" | "less-than";
  }>;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `objectTypes.listIngestionLogIds`. */
export type ObjectTypesListIngestionLogIdsResponse = IngestionLogRefCollection;

/** Item of `objectTypes.listIngestionLogs`. */
export type ObjectTypesListIngestionLogsItem = IngestionLog;

/** Query of `objectTypes.listIngestionLogs`. */
export interface ObjectTypesListIngestionLogsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    record_id: "equals";
    status: "any" | "equals";
    event_type: "any" | "equals";
    timestamp: "greater-or-equal" | "less-than";
  }>;
  /** Related resources to return in `included` */
  include?: ("object-record" | "object-type")[];
  /** Fields of a log entry to return; all by default */
  "fields[object-ingestion-log]"?: IngestionLogField[];
  /** Fields of a record to return; all by default */
  "fields[object-record]"?: ObjectRecordField[];
  /** Fields of an object type to return; all by default */
  "fields[object-type]"?: ObjectTypeField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `objectTypes.listIngestionLogs`. */
export type ObjectTypesListIngestionLogsResponse = IngestionLogCollection;

/** Reply of `objectTypes.listObjectTypeRelationships`. */
export type ObjectTypesListObjectTypeRelationshipsResponse = ObjectTypeRefCollection;

/** Reply of `objectTypes.listProfileTypeRelationships`. */
export type ObjectTypesListProfileTypeRelationshipsResponse = ProfileObjectTypeRefCollection;

/** Query of `objectTypes.list`. */
export interface ObjectTypesListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    namespace: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: ("current-schema" | "draft-schema")[];
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
  /** Fields of an object type to return; all by default */
  "fields[object-type]"?: ObjectTypeField[];
}

/** Item of `objectTypes.listRecordIds`. */
export type ObjectTypesListRecordIdsItem = ObjectRecordRef;

/** Query of `objectTypes.listRecordIds`. */
export interface ObjectTypesListRecordIdsQuery {
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `objectTypes.listRecordIds`. */
export type ObjectTypesListRecordIdsResponse = ObjectRecordRefCollection;

/** Item of `objectTypes.listRecords`. */
export type ObjectTypesListRecordsItem = ObjectRecord;

/** Query of `objectTypes.listRecords`. */
export interface ObjectTypesListRecordsQuery {
  /** Fields of a record to return; all by default */
  "fields[object-record]"?: ObjectRecordField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `objectTypes.listRecords`. */
export type ObjectTypesListRecordsResponse = ObjectRecordCollection;

/** Reply of `objectTypes.list`. */
export type ObjectTypesListResponse = ObjectTypeCollection;

/** Reply of `objectTypes.listSchemaVersionIds`. */
export type ObjectTypesListSchemaVersionIdsResponse = ObjectSchemaRefCollection;

/** Query of `objectTypes.listSchemaVersions`. */
export interface ObjectTypesListSchemaVersionsQuery {
  /** Fields of a schema to return; all by default */
  "fields[object-schema]"?: ObjectSchemaField[];
}

/** Reply of `objectTypes.listSchemaVersions`. */
export type ObjectTypesListSchemaVersionsResponse = ObjectSchemaCollection;

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

/** Id of an order. */
export interface OrderLinkage {
  data: OrderRef;
}

export interface OrderRef {
  type: "order";
  id: string;
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
  ranked_channel_affinity?: ConsentChannel[] | null;
}

export interface PreferencePageFilter {
  field: "method";
  method: "preference_page";
  filter?: EqualsStringFilter | null;
}

export interface PreferencePageMethodFilter {
  field: "method";
  method: "preference_page";
}

export interface PriceDropCondition {
  type: "price-drop-property";
  metric_id: string | null;
  field: string;
  filter: PropertyFilter;
}

export interface PriceDropConditionGroup {
  conditions: PriceDropCondition[];
}

export interface PriceDropConditionGroupInput {
  conditions: PriceDropConditionInput[];
}

export interface PriceDropConditionInput {
  type: "price-drop-property";
  metric_id: string | null;
  field: string;
  filter: PropertyFilterInput;
}

export interface PriceDropFilter {
  condition_groups: PriceDropConditionGroup[];
}

export interface PriceDropFilterInput {
  condition_groups: PriceDropConditionGroupInput[];
}

export interface PriceDropTrigger {
  type: "price-drop";
  /** Which events start the flow */
  trigger_filter: PriceDropFilter | null;
  price_drop_amount_value: number;
  price_drop_amount_unit?: "currency" | "percent" | (string & {});
  /** What profiles did with the product */
  audience: ("checkout-started" | "viewed" | (string & {}))[];
  /** Days to look back */
  timeframe_days?: number;
  currency_type?: "usd";
}

export interface PriceDropTriggerInput {
  type: "price-drop";
  /** Which events start the flow */
  trigger_filter: PriceDropFilterInput | null;
  price_drop_amount_value: number;
  price_drop_amount_unit?: "currency" | "percent";
  /** What profiles did with the product */
  audience: ("checkout-started" | "viewed")[];
  /** Days to look back */
  timeframe_days?: number;
  currency_type?: "usd";
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

/** Attributes of a profile. */
export interface ProfileAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** When it was created. Format: date-time. */
  created?: string | null;
  /** When it was last changed. Format: date-time. */
  updated?: string | null;
  /** When the last event was recorded. Format: date-time. */
  last_event_date?: string | null;
  /** Where the person lives */
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
    /** At most 10,000 */
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

/** Attributes of an import. */
export interface ProfileBulkImportJobAttributes {
  /** Where the job is */
  status: JobStatus;
  /** When the job was accepted. Format: date-time. */
  created_at: string;
  /** Items of the job */
  total_count: number;
  /** Items that are done */
  completed_count?: number | null;
  /** Items that were refused */
  failed_count?: number | null;
  /** When the job ended; null while it runs. Format: date-time. */
  completed_at?: string | null;
  /** Until when the job can be read. Format: date-time. */
  expires_at?: string | null;
  /** When the work began. Format: date-time. */
  started_at?: string | null;
}

export interface ProfileBulkImportJobCollection {
  data: ProfileBulkImportJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
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

export interface ProfileBulkSuppress {
  data: ProfileBulkSuppressData;
}

export interface ProfileBulkSuppressAttributes {
  profiles?: {
    /** At most 100 */
    data: ProfileSuppressionEntry[];
  } | null;
}

export interface ProfileBulkSuppressData {
  type: "profile-suppression-bulk-create-job";
  attributes: ProfileBulkSuppressAttributes;
  relationships?: {
    list?: ListLinkage;
    segment?: SegmentLinkage;
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

export interface ProfileBulkUnsuppress {
  data: ProfileBulkUnsuppressData;
}

export interface ProfileBulkUnsuppressAttributes {
  profiles?: {
    /** At most 100 */
    data: ProfileSuppressionEntry[];
  } | null;
}

export interface ProfileBulkUnsuppressData {
  type: "profile-suppression-bulk-delete-job";
  attributes: ProfileBulkUnsuppressAttributes;
  relationships?: {
    list?: ListLinkage;
    segment?: SegmentLinkage;
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

/** Attributes of a new profile. */
export interface ProfileCreateAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
  properties?: {
    [key: string]: unknown;
  } | null;
}

export interface ProfileCreateData {
  type: "profile";
  attributes: ProfileCreateAttributes;
}

export interface ProfileDeletionRequest {
  data: ProfileDeletionRequestData;
}

export interface ProfileDeletionRequestAttributes {
  profile: {
    data: ProfileToDelete;
  };
}

export interface ProfileDeletionRequestData {
  type: "data-privacy-deletion-job";
  attributes: ProfileDeletionRequestAttributes;
}

export interface ProfileDocument {
  data: Profile;
  included?: ProfileIncluded[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[profile]. */
export type ProfileField =
  | "created"
  | "email"
  | "external_id"
  | "first_name"
  | "id"
  | "image"
  | "last_event_date"
  | "last_name"
  | "locale"
  | "location"
  | "location.address1"
  | "location.address2"
  | "location.city"
  | "location.country"
  | "location.ip"
  | "location.latitude"
  | "location.longitude"
  | "location.region"
  | "location.timezone"
  | "location.zip"
  | "organization"
  | "phone_number"
  | "predictive_analytics"
  | "predictive_analytics.average_days_between_orders"
  | "predictive_analytics.average_order_value"
  | "predictive_analytics.churn_probability"
  | "predictive_analytics.expected_date_of_next_order"
  | "predictive_analytics.historic_clv"
  | "predictive_analytics.historic_number_of_orders"
  | "predictive_analytics.predicted_clv"
  | "predictive_analytics.predicted_number_of_orders"
  | "predictive_analytics.ranked_channel_affinity"
  | "predictive_analytics.total_clv"
  | "properties"
  | "subscriptions"
  | "subscriptions.email"
  | "subscriptions.email.marketing"
  | "subscriptions.email.marketing.can_receive_email_marketing"
  | "subscriptions.email.marketing.consent"
  | "subscriptions.email.marketing.consent_timestamp"
  | "subscriptions.email.marketing.custom_method_detail"
  | "subscriptions.email.marketing.double_optin"
  | "subscriptions.email.marketing.last_updated"
  | "subscriptions.email.marketing.list_suppressions"
  | "subscriptions.email.marketing.method"
  | "subscriptions.email.marketing.method_detail"
  | "subscriptions.email.marketing.suppression"
  | "subscriptions.email.open_tracking"
  | "subscriptions.email.open_tracking.can_receive"
  | "subscriptions.email.open_tracking.consent"
  | "subscriptions.email.open_tracking.consent_timestamp"
  | "subscriptions.email.open_tracking.created_timestamp"
  | "subscriptions.email.open_tracking.last_updated"
  | "subscriptions.email.open_tracking.metadata"
  | "subscriptions.email.open_tracking.valid_until"
  | "subscriptions.mobile_push"
  | "subscriptions.mobile_push.marketing"
  | "subscriptions.mobile_push.marketing.can_receive_push_marketing"
  | "subscriptions.mobile_push.marketing.consent"
  | "subscriptions.mobile_push.marketing.consent_timestamp"
  | "subscriptions.sms"
  | "subscriptions.sms.marketing"
  | "subscriptions.sms.marketing.can_receive_sms_marketing"
  | "subscriptions.sms.marketing.consent"
  | "subscriptions.sms.marketing.consent_timestamp"
  | "subscriptions.sms.marketing.last_updated"
  | "subscriptions.sms.marketing.method"
  | "subscriptions.sms.marketing.method_detail"
  | "subscriptions.sms.transactional"
  | "subscriptions.sms.transactional.can_receive_sms_transactional"
  | "subscriptions.sms.transactional.consent"
  | "subscriptions.sms.transactional.consent_timestamp"
  | "subscriptions.sms.transactional.last_updated"
  | "subscriptions.sms.transactional.method"
  | "subscriptions.sms.transactional.method_detail"
  | "subscriptions.whatsapp"
  | "subscriptions.whatsapp.conversational"
  | "subscriptions.whatsapp.conversational.can_receive"
  | "subscriptions.whatsapp.conversational.consent"
  | "subscriptions.whatsapp.conversational.consent_timestamp"
  | "subscriptions.whatsapp.conversational.created_timestamp"
  | "subscriptions.whatsapp.conversational.last_updated"
  | "subscriptions.whatsapp.conversational.metadata"
  | "subscriptions.whatsapp.conversational.phone_number"
  | "subscriptions.whatsapp.conversational.valid_until"
  | "subscriptions.whatsapp.marketing"
  | "subscriptions.whatsapp.marketing.can_receive"
  | "subscriptions.whatsapp.marketing.consent"
  | "subscriptions.whatsapp.marketing.consent_timestamp"
  | "subscriptions.whatsapp.marketing.created_timestamp"
  | "subscriptions.whatsapp.marketing.last_updated"
  | "subscriptions.whatsapp.marketing.metadata"
  | "subscriptions.whatsapp.marketing.phone_number"
  | "subscriptions.whatsapp.marketing.valid_until"
  | "subscriptions.whatsapp.transactional"
  | "subscriptions.whatsapp.transactional.can_receive"
  | "subscriptions.whatsapp.transactional.consent"
  | "subscriptions.whatsapp.transactional.consent_timestamp"
  | "subscriptions.whatsapp.transactional.created_timestamp"
  | "subscriptions.whatsapp.transactional.last_updated"
  | "subscriptions.whatsapp.transactional.metadata"
  | "subscriptions.whatsapp.transactional.phone_number"
  | "subscriptions.whatsapp.transactional.valid_until"
  | "title"
  | "updated";

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

/** Names for fields[profile]. */
export type ProfileMemberField =
  | "created"
  | "email"
  | "external_id"
  | "first_name"
  | "id"
  | "image"
  | "joined_group_at"
  | "last_event_date"
  | "last_name"
  | "locale"
  | "location"
  | "location.address1"
  | "location.address2"
  | "location.city"
  | "location.country"
  | "location.ip"
  | "location.latitude"
  | "location.longitude"
  | "location.region"
  | "location.timezone"
  | "location.zip"
  | "organization"
  | "phone_number"
  | "predictive_analytics"
  | "predictive_analytics.average_days_between_orders"
  | "predictive_analytics.average_order_value"
  | "predictive_analytics.churn_probability"
  | "predictive_analytics.expected_date_of_next_order"
  | "predictive_analytics.historic_clv"
  | "predictive_analytics.historic_number_of_orders"
  | "predictive_analytics.predicted_clv"
  | "predictive_analytics.predicted_number_of_orders"
  | "predictive_analytics.ranked_channel_affinity"
  | "predictive_analytics.total_clv"
  | "properties"
  | "subscriptions"
  | "subscriptions.email"
  | "subscriptions.email.marketing"
  | "subscriptions.email.marketing.can_receive_email_marketing"
  | "subscriptions.email.marketing.consent"
  | "subscriptions.email.marketing.consent_timestamp"
  | "subscriptions.email.marketing.custom_method_detail"
  | "subscriptions.email.marketing.double_optin"
  | "subscriptions.email.marketing.last_updated"
  | "subscriptions.email.marketing.list_suppressions"
  | "subscriptions.email.marketing.method"
  | "subscriptions.email.marketing.method_detail"
  | "subscriptions.email.marketing.suppression"
  | "subscriptions.email.open_tracking"
  | "subscriptions.email.open_tracking.can_receive"
  | "subscriptions.email.open_tracking.consent"
  | "subscriptions.email.open_tracking.consent_timestamp"
  | "subscriptions.email.open_tracking.created_timestamp"
  | "subscriptions.email.open_tracking.last_updated"
  | "subscriptions.email.open_tracking.metadata"
  | "subscriptions.email.open_tracking.valid_until"
  | "subscriptions.mobile_push"
  | "subscriptions.mobile_push.marketing"
  | "subscriptions.mobile_push.marketing.can_receive_push_marketing"
  | "subscriptions.mobile_push.marketing.consent"
  | "subscriptions.mobile_push.marketing.consent_timestamp"
  | "subscriptions.sms"
  | "subscriptions.sms.marketing"
  | "subscriptions.sms.marketing.can_receive_sms_marketing"
  | "subscriptions.sms.marketing.consent"
  | "subscriptions.sms.marketing.consent_timestamp"
  | "subscriptions.sms.marketing.last_updated"
  | "subscriptions.sms.marketing.method"
  | "subscriptions.sms.marketing.method_detail"
  | "subscriptions.sms.transactional"
  | "subscriptions.sms.transactional.can_receive_sms_transactional"
  | "subscriptions.sms.transactional.consent"
  | "subscriptions.sms.transactional.consent_timestamp"
  | "subscriptions.sms.transactional.last_updated"
  | "subscriptions.sms.transactional.method"
  | "subscriptions.sms.transactional.method_detail"
  | "subscriptions.whatsapp"
  | "subscriptions.whatsapp.conversational"
  | "subscriptions.whatsapp.conversational.can_receive"
  | "subscriptions.whatsapp.conversational.consent"
  | "subscriptions.whatsapp.conversational.consent_timestamp"
  | "subscriptions.whatsapp.conversational.created_timestamp"
  | "subscriptions.whatsapp.conversational.last_updated"
  | "subscriptions.whatsapp.conversational.metadata"
  | "subscriptions.whatsapp.conversational.phone_number"
  | "subscriptions.whatsapp.conversational.valid_until"
  | "subscriptions.whatsapp.marketing"
  | "subscriptions.whatsapp.marketing.can_receive"
  | "subscriptions.whatsapp.marketing.consent"
  | "subscriptions.whatsapp.marketing.consent_timestamp"
  | "subscriptions.whatsapp.marketing.created_timestamp"
  | "subscriptions.whatsapp.marketing.last_updated"
  | "subscriptions.whatsapp.marketing.metadata"
  | "subscriptions.whatsapp.marketing.phone_number"
  | "subscriptions.whatsapp.marketing.valid_until"
  | "subscriptions.whatsapp.transactional"
  | "subscriptions.whatsapp.transactional.can_receive"
  | "subscriptions.whatsapp.transactional.consent"
  | "subscriptions.whatsapp.transactional.consent_timestamp"
  | "subscriptions.whatsapp.transactional.created_timestamp"
  | "subscriptions.whatsapp.transactional.last_updated"
  | "subscriptions.whatsapp.transactional.metadata"
  | "subscriptions.whatsapp.transactional.phone_number"
  | "subscriptions.whatsapp.transactional.valid_until"
  | "title"
  | "updated";

export interface ProfileMerge {
  data: ProfileMergeData;
}

export interface ProfileMergeData {
  type: "profile-merge";
  id: string;
  relationships: {
    profiles: ProfileRefList;
  };
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

export interface ProfileNotInFlowCondition {
  type: "profile-not-in-flow";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilter;
}

export interface ProfileNotInFlowConditionInput {
  type: "profile-not-in-flow";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilterInput;
}

export interface ProfileNotSentEmailCondition {
  type: "profile-not-sent-email";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilter;
}

export interface ProfileNotSentEmailConditionInput {
  type: "profile-not-sent-email";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilterInput;
}

export interface ProfileNotSentPushCondition {
  type: "profile-not-sent-push";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilter;
}

export interface ProfileNotSentPushConditionInput {
  type: "profile-not-sent-push";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilterInput;
}

export interface ProfileNotSentSmsCondition {
  type: "profile-not-sent-sms";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilter;
}

export interface ProfileNotSentSmsConditionInput {
  type: "profile-not-sent-sms";
  timeframe_filter: AlltimeDateFilter | InTheLastDateFilterInput;
}

/** Names for fields[profile-object-schema]. */
export type ProfileObjectSchemaField = "id" | "meta" | "meta.description" | "meta.name" | "meta.relationship_id";

export interface ProfileObjectSchemaRef {
  type: "profile-object-schema";
  id: string;
}

export interface ProfileObjectSchemaRefCollection {
  data: ProfileObjectSchemaRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** A relation from a schema to profiles. */
export interface ProfileObjectSchemaRelationship {
  type: "profile-object-schema";
  id: string;
  links: ObjectLinks;
  attributes: {
    meta?: ObjectRelationshipMeta;
  };
}

export interface ProfileObjectSchemaRelationshipCreate {
  data: ProfileObjectSchemaRelationshipCreateEntry[];
}

export interface ProfileObjectSchemaRelationshipCreateEntry {
  type: "profile-object-schema";
  id: string;
  meta?: ObjectRelationshipCreateMeta;
}

export interface ProfileObjectSchemaRelationshipDelete {
  data: ProfileObjectSchemaRelationshipDeleteEntry[];
}

export interface ProfileObjectSchemaRelationshipDeleteEntry {
  type: "profile-object-schema";
  id: string;
  meta?: ObjectRelationshipDeleteMeta;
}

export interface ProfileObjectSchemaRelationshipUpdate {
  data: ProfileObjectSchemaRelationshipUpdateData;
}

export interface ProfileObjectSchemaRelationshipUpdateData {
  type: "profile-object-schema";
  id: string;
  meta?: ObjectRelationshipUpdateMeta;
}

export interface ProfileObjectSchemaToMany {
  data?: ProfileObjectSchemaRef[];
  links?: RelationshipLinks;
}

/** Names for fields[profile-object-type]. */
export type ProfileObjectTypeField = "id" | "meta" | "meta.description" | "meta.name" | "meta.relationship_id";

export interface ProfileObjectTypeRef {
  type: "profile-object-type";
  id: string;
}

export interface ProfileObjectTypeRefCollection {
  data: ProfileObjectTypeRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** A relation from an object type to profiles. */
export interface ProfileObjectTypeRelationship {
  type: "profile-object-type";
  id: string;
  links: ObjectLinks;
  attributes: {
    meta?: ObjectRelationshipMeta;
  };
}

export interface ProfileObjectTypeToMany {
  data?: ProfileObjectTypeRef[];
  links?: RelationshipLinks;
}

export type ProfileOperation =
  | SetStringProperty
  | SetBooleanProperty
  | SetNumericProperty
  | SetDateProperty
  | SetListProperty
  | DeleteProperty;

export type ProfileOperationInput =
  | SetStringPropertyInput
  | SetBooleanPropertyInput
  | SetNumericPropertyInput
  | SetDatePropertyInput
  | SetListPropertyInput
  | DeleteProperty;

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
  predicted_channel: ConsentChannel;
  filter: ProfilePredictiveAnalyticsChannelAffinityPriorityFilter;
}

export interface ProfilePredictiveAnalyticsChannelAffinityPriorityConditionInput {
  type: "profile-predictive-analytics";
  dimension: "channel_affinity";
  measurement: "priority";
  predicted_channel: ConsentChannelInput;
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
  predicted_channel: ConsentChannel;
  filter: ProfilePredictiveAnalyticsChannelAffinityRankFilter;
}

export interface ProfilePredictiveAnalyticsChannelAffinityRankConditionInput {
  type: "profile-predictive-analytics";
  dimension: "channel_affinity";
  measurement: "rank";
  predicted_channel: ConsentChannelInput;
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

export interface ProfilePropertyDateTrigger {
  type: "date";
  date_field_type: "profile-property";
  date_profile_property: string;
  timedelta_unit_before_date?: "days" | "months" | "weeks" | (string & {});
  /** Number of units before the date */
  timedelta_value_before_date: number;
  recurrence_frequency?: "annually" | "monthly" | "never" | "weekly" | (string & {});
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day. Format: time. */
  trigger_time: string;
  trigger_days?: FlowWeekday[] | null;
}

export interface ProfilePropertyDateTriggerInput {
  type: "date";
  date_field_type: "profile-property";
  date_profile_property: string;
  timedelta_unit_before_date?: "days" | "months" | "weeks";
  /** Number of units before the date */
  timedelta_value_before_date: number;
  recurrence_frequency?: "annually" | "monthly" | "never" | "weekly";
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day. Format: time. */
  trigger_time: string;
  trigger_days?: FlowWeekdayInput[] | null;
}

export interface ProfileRef {
  type: "profile";
  id: string;
}

export interface ProfileRefCollection {
  data: ProfileRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of profiles, at most 1000. */
export interface ProfileRefList {
  data: ProfileRef[];
}

export interface ProfileRefReply {
  data: ProfileRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

export interface ProfileRelationshipSource {
  /** Id of the data source */
  source_id: string;
  type: "profile";
  /** Path in a record to its id */
  id_path: string;
  /** Paths in a record to identifiers of the profile */
  related_id_paths: RelatedIdPath[];
  /** Whether records add relations or replace them */
  update_strategy?: "additive" | "replace_from_origin" | (string & {}) | null;
}

export interface ProfileRelationshipSourceInput {
  /** Id of the data source */
  source_id: string;
  type: "profile";
  /** Path in a record to its id */
  id_path: string;
  /** Paths in a record to identifiers of the profile */
  related_id_paths: RelatedIdPathInput[];
  /** Whether records add relations or replace them */
  update_strategy?: "additive" | "replace_from_origin" | null;
}

export interface ProfileReply {
  data: Profile;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ProfileSampleCondition {
  type: "profile-sample";
  /** Share of the profiles, 1 to 100 */
  percentage: number;
}

export interface ProfileSubscribeAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Consent, by channel */
  subscriptions: SubscribeChannels;
  /** Needed for SMS in countries that ask for an age. Format: date. */
  age_gated_date_of_birth?: string | null;
}

export interface ProfileSubscribeData {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: ProfileSubscribeAttributes;
}

export interface ProfileSubscriptions {
  email?: EmailSubscriptions | null;
  sms?: SmsSubscriptions | null;
  mobile_push?: PushSubscriptions | null;
  whatsapp?: WhatsappSubscriptions | null;
}

/** The suppression of many profiles. */
export interface ProfileSuppressionBulkCreateJob {
  type: "profile-suppression-bulk-create-job";
  id: string;
  attributes: SuppressionJobAttributes;
  relationships?: {
    lists?: ListToMany;
    segments?: SegmentToMany;
  };
  links: ObjectLinks;
}

export interface ProfileSuppressionBulkCreateJobCollection {
  data: ProfileSuppressionBulkCreateJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ProfileSuppressionBulkCreateJobReply {
  data: ProfileSuppressionBulkCreateJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** The lifting of many suppressions. */
export interface ProfileSuppressionBulkDeleteJob {
  type: "profile-suppression-bulk-delete-job";
  id: string;
  attributes: SuppressionJobAttributes;
  relationships?: {
    lists?: ListToMany;
    segments?: SegmentToMany;
  };
  links: ObjectLinks;
}

export interface ProfileSuppressionBulkDeleteJobCollection {
  data: ProfileSuppressionBulkDeleteJob[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ProfileSuppressionBulkDeleteJobReply {
  data: ProfileSuppressionBulkDeleteJob;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ProfileSuppressionEntry {
  type: "profile";
  attributes: ProfileSuppressionEntryAttributes;
}

export interface ProfileSuppressionEntryAttributes {
  /** Address of the profile */
  email: string;
}

/** Whom to delete: one identifier. */
export interface ProfileToDelete {
  type: "profile";
  id?: string | null;
  attributes: ProfileToDeleteAttributes;
}

export interface ProfileToDeleteAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
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
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Consent, by channel */
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

/** Attributes of a profile to change; what is left out stays. */
export interface ProfileUpdateAttributes {
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
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
  /** Address of the profile */
  email?: string | null;
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  /** Encrypted id that Klaviyo's links carry */
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
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
  /** Fields of an import to return; all by default */
  "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
}

/** Reply of `profiles.bulkImport`. */
export type ProfilesBulkImportResponse = ProfileBulkImportJobReply;

/** Body of `profiles.bulkSubscribe`. */
export type ProfilesBulkSubscribeBody = ProfileBulkSubscribe;

/** Body of `profiles.bulkSuppress`. */
export type ProfilesBulkSuppressBody = ProfileBulkSuppress;

/** Query of `profiles.bulkSuppress`. */
export interface ProfilesBulkSuppressQuery {
  /** Fields of a job that suppresses profiles to return; all by default */
  "fields[profile-suppression-bulk-create-job]"?: SuppressionJobField[];
}

/** Reply of `profiles.bulkSuppress`. */
export type ProfilesBulkSuppressResponse = ProfileSuppressionBulkCreateJobReply;

/** Body of `profiles.bulkUnsubscribe`. */
export type ProfilesBulkUnsubscribeBody = ProfileBulkUnsubscribe;

/** Body of `profiles.bulkUnsuppress`. */
export type ProfilesBulkUnsuppressBody = ProfileBulkUnsuppress;

/** Query of `profiles.bulkUnsuppress`. */
export interface ProfilesBulkUnsuppressQuery {
  /** Fields of a job that lifts suppressions to return; all by default */
  "fields[profile-suppression-bulk-delete-job]"?: SuppressionJobField[];
}

/** Reply of `profiles.bulkUnsuppress`. */
export type ProfilesBulkUnsuppressResponse = ProfileSuppressionBulkDeleteJobReply;

/** Body of `profiles.create`. */
export type ProfilesCreateBody = ProfileCreate;

/** Query of `profiles.create`. */
export interface ProfilesCreateQuery {
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
}

/** Reply of `profiles.create`. */
export type ProfilesCreateResponse = ProfileReply;

/** Query of `profiles.getBulkImportJob`. */
export interface ProfilesGetBulkImportJobQuery {
  /** Related resources to return in `included` */
  include?: "lists"[];
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
  /** Fields of an import to return; all by default */
  "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
}

/** Reply of `profiles.getBulkImportJob`. */
export type ProfilesGetBulkImportJobResponse = ProfileBulkImportJobDocument;

/** Query of `profiles.getBulkSuppressJob`. */
export interface ProfilesGetBulkSuppressJobQuery {
  /** Fields of a job that suppresses profiles to return; all by default */
  "fields[profile-suppression-bulk-create-job]"?: SuppressionJobField[];
}

/** Reply of `profiles.getBulkSuppressJob`. */
export type ProfilesGetBulkSuppressJobResponse = ProfileSuppressionBulkCreateJobReply;

/** Query of `profiles.getBulkUnsuppressJob`. */
export interface ProfilesGetBulkUnsuppressJobQuery {
  /** Fields of a job that lifts suppressions to return; all by default */
  "fields[profile-suppression-bulk-delete-job]"?: SuppressionJobField[];
}

/** Reply of `profiles.getBulkUnsuppressJob`. */
export type ProfilesGetBulkUnsuppressJobResponse = ProfileSuppressionBulkDeleteJobReply;

/** Reply of `profiles.getConversationId`. */
export type ProfilesGetConversationIdResponse = ConversationRefReply;

/** Query of `profiles.getConversation`. */
export interface ProfilesGetConversationQuery {
  /** Fields of a conversation to return; all by default */
  "fields[conversation]"?: ConversationField[];
}

/** Reply of `profiles.getConversation`. */
export type ProfilesGetConversationResponse = RelatedConversationReply;

/** Query of `profiles.get`. */
export interface ProfilesGetQuery {
  /** Related resources to return in `included` */
  include?: ("conversations" | "lists" | "push-tokens" | "segments")[];
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a conversation to return; all by default */
  "fields[conversation]"?: ConversationField[];
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
  /** Fields of a push token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
  /** Fields of a segment to return; all by default */
  "fields[segment]"?: SegmentField[];
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
  /** Fields of a refused profile to return; all by default */
  "fields[import-error]"?: ImportErrorField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.listBulkImportJobErrors`. */
export type ProfilesListBulkImportJobErrorsResponse = ImportErrorCollection;

/** Reply of `profiles.listBulkImportJobListIds`. */
export type ProfilesListBulkImportJobListIdsResponse = ListRefCollection;

/** Query of `profiles.listBulkImportJobLists`. */
export interface ProfilesListBulkImportJobListsQuery {
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
}

/** Reply of `profiles.listBulkImportJobLists`. */
export type ProfilesListBulkImportJobListsResponse = ListCollection;

/** Item of `profiles.listBulkImportJobProfileIds`. */
export type ProfilesListBulkImportJobProfileIdsItem = ProfileRef;

/** Query of `profiles.listBulkImportJobProfileIds`. */
export interface ProfilesListBulkImportJobProfileIdsQuery {
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.listBulkImportJobProfileIds`. */
export type ProfilesListBulkImportJobProfileIdsResponse = ProfileRefCollection;

/** Item of `profiles.listBulkImportJobProfiles`. */
export type ProfilesListBulkImportJobProfilesItem = Profile;

/** Query of `profiles.listBulkImportJobProfiles`. */
export interface ProfilesListBulkImportJobProfilesQuery {
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.listBulkImportJobProfiles`. */
export type ProfilesListBulkImportJobProfilesResponse = ProfileCollection;

/** Item of `profiles.listBulkImportJobs`. */
export type ProfilesListBulkImportJobsItem = ProfileBulkImportJob;

/** Query of `profiles.listBulkImportJobs`. */
export interface ProfilesListBulkImportJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "any" | "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created_at" | "-created_at";
  /** Fields of an import to return; all by default */
  "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.listBulkImportJobs`. */
export type ProfilesListBulkImportJobsResponse = ProfileBulkImportJobCollection;

/** Item of `profiles.listBulkSuppressJobs`. */
export type ProfilesListBulkSuppressJobsItem = ProfileSuppressionBulkCreateJob;

/** Query of `profiles.listBulkSuppressJobs`. */
export interface ProfilesListBulkSuppressJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
    list_id: "equals";
    segment_id: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of a job that suppresses profiles to return; all by default */
  "fields[profile-suppression-bulk-create-job]"?: SuppressionJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.listBulkSuppressJobs`. */
export type ProfilesListBulkSuppressJobsResponse = ProfileSuppressionBulkCreateJobCollection;

/** Item of `profiles.listBulkUnsuppressJobs`. */
export type ProfilesListBulkUnsuppressJobsItem = ProfileSuppressionBulkDeleteJob;

/** Query of `profiles.listBulkUnsuppressJobs`. */
export interface ProfilesListBulkUnsuppressJobsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    status: "equals";
    list_id: "equals";
    segment_id: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created";
  /** Fields of a job that lifts suppressions to return; all by default */
  "fields[profile-suppression-bulk-delete-job]"?: SuppressionJobField[];
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.listBulkUnsuppressJobs`. */
export type ProfilesListBulkUnsuppressJobsResponse = ProfileSuppressionBulkDeleteJobCollection;

/** Reply of `profiles.listConversationIds`. */
export type ProfilesListConversationIdsResponse = ConversationRefCollection;

/** Query of `profiles.listConversations`. */
export interface ProfilesListConversationsQuery {
  /** Fields of a conversation to return; all by default */
  "fields[conversation]"?: ConversationField[];
}

/** Reply of `profiles.listConversations`. */
export type ProfilesListConversationsResponse = ConversationCollection;

/** Item of `profiles.list`. */
export type ProfilesListItem = Profile;

/** Reply of `profiles.listListIds`. */
export type ProfilesListListIdsResponse = ListRefCollection;

/** Query of `profiles.listLists`. */
export interface ProfilesListListsQuery {
  /** Fields of a list to return; all by default */
  "fields[list]"?: ListField[];
}

/** Reply of `profiles.listLists`. */
export type ProfilesListListsResponse = ListCollection;

/** Reply of `profiles.listPushTokenIds`. */
export type ProfilesListPushTokenIdsResponse = PushTokenRefCollection;

/** Query of `profiles.listPushTokens`. */
export interface ProfilesListPushTokensQuery {
  /** Fields of a push token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
}

/** Reply of `profiles.listPushTokens`. */
export type ProfilesListPushTokensResponse = PushTokenCollection;

/** Query of `profiles.list`. */
export interface ProfilesListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any" | "equals";
    email: "any" | "equals";
    phone_number: "any" | "equals";
    external_id: "any" | "equals";
    _kx: "equals";
    created: "greater-than" | "less-than";
    updated: "greater-than" | "less-than";
    "subscriptions.email.marketing.list_suppressions.reason": "equals";
    "subscriptions.email.marketing.list_suppressions.timestamp":
      | "greater-or-equal"
      | "greater-than"
      | "less-or-equal"
      | "less-than";
    "subscriptions.email.marketing.list_suppressions.list_id": "equals";
    "subscriptions.email.marketing.suppression.reason": "equals";
    "subscriptions.email.marketing.suppression.timestamp":
      | "greater-or-equal"
      | "greater-than"
      | "less-or-equal"
      | "less-than";
  }>;
  /** Related resources to return in `included` */
  include?: ("conversations" | "push-tokens")[];
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
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a conversation to return; all by default */
  "fields[conversation]"?: ConversationField[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
  /** Fields of a push token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `profiles.list`. */
export type ProfilesListResponse = ProfileCollection;

/** Reply of `profiles.listSegmentIds`. */
export type ProfilesListSegmentIdsResponse = SegmentRefCollection;

/** Query of `profiles.listSegments`. */
export interface ProfilesListSegmentsQuery {
  /** Fields of a segment to return; all by default */
  "fields[segment]"?: SegmentField[];
}

/** Reply of `profiles.listSegments`. */
export type ProfilesListSegmentsResponse = SegmentCollection;

/** Body of `profiles.merge`. */
export type ProfilesMergeBody = ProfileMerge;

/** Query of `profiles.merge`. */
export interface ProfilesMergeQuery {
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: MergedProfileField[];
}

/** Reply of `profiles.merge`. */
export type ProfilesMergeResponse = MergedProfileReply;

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

/** Item of `profiles.suppressEach`. */
export type ProfilesSuppressEachItem = ProfileSuppressionEntry;

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

/** Item of `profiles.unsuppressEach`. */
export type ProfilesUnsuppressEachItem = ProfileSuppressionEntry;

/** Body of `profiles.update`. */
export type ProfilesUpdateBody = ProfileUpdate;

/** Query of `profiles.update`. */
export interface ProfilesUpdateQuery {
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
}

/** Reply of `profiles.update`. */
export type ProfilesUpdateResponse = ProfileReply;

/** Body of `profiles.upsert`. */
export type ProfilesUpsertBody = ProfileUpsert;

/** Query of `profiles.upsert`. */
export interface ProfilesUpsertQuery {
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
}

/** Reply of `profiles.upsert`. */
export type ProfilesUpsertResponse = ProfileReply;

export type PropertyFilter =
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
  | CalendarDateFilter
  | AnniversaryDateFilter
  | ListContainsFilter
  | ListLengthFilter
  | ExistenceFilter;

export type PropertyFilterInput =
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
  | CalendarDateFilter
  | AnniversaryDateFilterInput
  | ListContainsFilterInput
  | ListLengthFilterInput
  | ExistenceFilterInput;

/** Where the value of a property comes from: a constant, or a path of a record. */
export type PropertyMapping = ConstantPropertyMapping | SimplePropertyMapping;

export interface PropertySource {
  /** Id of the data source */
  source_id: string;
  /** Path in a record to its id */
  id_path: string;
  /** Path in a record to the value */
  data_path: string;
}

export interface ProvidedLandlineMethodFilter {
  field: "method";
  method: "provided_landline";
}

export interface ProvidedNoAgeMethodFilter {
  field: "method";
  method: "provided_no_age";
}

/** A review as browsers may read it, without the address. */
export interface PublicReview {
  type: "review";
  id: string;
  attributes: PublicReviewAttributes;
  links: ObjectLinks;
}

export interface PublicReviewAttributes {
  /** Whether it is shown */
  status?: ReviewStatus | null;
  /** Whether the customer bought the product */
  verified: boolean;
  review_type: ReviewType;
  /** Format: date-time. */
  created: string;
  /** Format: date-time. */
  updated: string;
  /** Addresses of pictures */
  images: string[];
  /** What it is about */
  product?: ReviewProduct | null;
  /** 1 to 5 */
  rating?: number | null;
  /** Name that is shown */
  author?: string | null;
  /** Text of the review */
  content?: string | null;
  title?: string | null;
  /** A telling part of the text */
  smart_quote?: string | null;
  /** Answer of the shop */
  public_reply?: ReviewPublicReply | null;
}

export interface PublicReviewCollection {
  data: PublicReview[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[review]. */
export type PublicReviewField =
  | "author"
  | "content"
  | "created"
  | "id"
  | "images"
  | "product"
  | "product.external_id"
  | "product.image_url"
  | "product.name"
  | "product.url"
  | "public_reply"
  | "public_reply.author"
  | "public_reply.content"
  | "public_reply.updated"
  | "rating"
  | "review_type"
  | "smart_quote"
  | "status"
  | "status.rejection_reason"
  | "status.rejection_reason.reason"
  | "status.rejection_reason.status_explanation"
  | "status.value"
  | "title"
  | "updated"
  | "verified";

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
  /** First line of the notification */
  title?: string | null;
  /** Text of the notification */
  body?: string | null;
  /** Address of an image, which may hold template variables */
  dynamic_image?: string | null;
  action_buttons?: PushActionButton[] | null;
}

export interface PushContentCreate {
  /** First line of the notification */
  title?: string | null;
  /** Text of the notification */
  body: string;
  /** Address of an image, which may hold template variables */
  dynamic_image?: string | null;
  action_buttons?: PushActionButton[] | null;
}

export interface PushContentUpdate {
  /** First line of the notification */
  title?: string | null;
  /** Text of the notification */
  body?: string | null;
  /** Address of an image, which may hold template variables */
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
  /** Keys and values for the app */
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  options?: PushOptions | null;
}

export interface PushMessageDefinitionCreate {
  channel: "mobile_push";
  content: PushContentCreate;
  /** Keys and values for the app */
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  options?: PushOptions | null;
  notification_type?: "standard";
}

export interface PushMessageDefinitionUpdate {
  channel: "mobile_push";
  /** Keys and values for the app */
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  content?: PushContentUpdate | null;
  options?: PushOptions | null;
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
  /** What a tap opens, told apart by `type` */
  on_open?: PushOnOpenApp | PushOnOpenDeepLink | PushOnOpenWebUrl | null;
  /** The number on the app's icon */
  badge?: PushBadge | PushNoBadge | null;
  /** Whether the device makes its sound */
  play_sound?: boolean | null;
}

export interface PushSubscribe {
  marketing: SubscriptionConsent;
  tokens?: PushTokenEntry[] | null;
  anonymous_id?: string | null;
}

export interface PushSubscriptions {
  marketing?: PushMarketingConsent | null;
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

/** Attributes of a push token. */
export interface PushTokenAttributes {
  /** Format: date-time. */
  created: string;
  /** As Apple or Google gave it */
  token: string;
  /** Whether the person allowed push messages */
  enablement_status: "AUTHORIZED" | "DENIED" | "NOT_DETERMINED" | "PROVISIONAL" | "UNAUTHORIZED" | (string & {});
  platform: "android" | "ios" | (string & {});
  /** apns for iOS, fcm for Android */
  vendor: string;
  /** Whether the app may work in the background */
  background: string;
  /** When it was recorded */
  recorded_date: string;
  /** The device and the app */
  metadata?: PushTokenDevice | null;
}

export interface PushTokenCollection {
  data: PushToken[];
  included?: Profile[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface PushTokenCreate {
  data: PushTokenCreateData;
}

/** Attributes of a new push token. */
export interface PushTokenCreateAttributes {
  /** As Apple or Google gave it */
  token: string;
  platform: "android" | "ios";
  /** Whether the person allowed push messages */
  enablement_status?: "AUTHORIZED" | "DENIED" | "NOT_DETERMINED" | "PROVISIONAL" | "UNAUTHORIZED" | null;
  /** apns for iOS, fcm for Android */
  vendor: "apns" | "fcm";
  /** Whether the app may work in the background */
  background?: "AVAILABLE" | "DENIED" | "RESTRICTED" | null;
  /** The device and the app */
  device_metadata?: PushTokenDeviceInput | null;
  profile: {
    data: PushTokenProfile;
  };
}

export interface PushTokenCreateData {
  type: "push-token";
  attributes: PushTokenCreateAttributes;
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

export interface PushTokenDocument {
  data: PushToken;
  included?: Profile[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

export interface PushTokenProfile {
  type: "profile";
  /** Id of an existing one */
  id?: string | null;
  attributes: PushTokenProfileAttributes;
}

export interface PushTokenProfileAttributes {
  /** E.164, such as +15551234567 */
  phone_number?: string | null;
  /** Id of your own */
  external_id?: string | null;
  /** Encrypted id that Klaviyo's links carry */
  _kx?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Company that the person works for */
  organization?: string | null;
  /** IETF BCP 47, such as en-US */
  locale?: string | null;
  /** Job title */
  title?: string | null;
  /** Address of a picture */
  image?: string | null;
  /** Where the person lives */
  location?: ProfileLocation | null;
  /** Custom properties; the keys are yours */
  properties?: {
    [key: string]: unknown;
  } | null;
  /** Changes of single properties and further identifiers */
  meta?: ProfileMeta;
  /** Address of the profile */
  email?: string | null;
}

export interface PushTokenRef {
  type: "push-token";
  id: string;
}

export interface PushTokenRefCollection {
  data: PushTokenRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface PushTokenToMany {
  data?: PushTokenRef[];
  links?: RelationshipLinks;
}

/** Body of `pushTokens.create`. */
export type PushTokensCreateBody = PushTokenCreate;

/** Reply of `pushTokens.getProfileId`. */
export type PushTokensGetProfileIdResponse = ProfileRefReply;

/** Query of `pushTokens.getProfile`. */
export interface PushTokensGetProfileQuery {
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileField[];
}

/** Reply of `pushTokens.getProfile`. */
export type PushTokensGetProfileResponse = RelatedProfileReply;

/** Query of `pushTokens.get`. */
export interface PushTokensGetQuery {
  /** Related resources to return in `included` */
  include?: "profile"[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: IncludedProfileField[];
  /** Fields of a push token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
}

/** Reply of `pushTokens.get`. */
export type PushTokensGetResponse = PushTokenDocument;

/** Item of `pushTokens.list`. */
export type PushTokensListItem = PushToken;

/** Query of `pushTokens.list`. */
export interface PushTokensListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "equals";
    "profile.id": "equals";
    enablement_status: "equals";
    platform: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: "profile"[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: IncludedProfileField[];
  /** Fields of a push token to return; all by default */
  "fields[push-token]"?: PushTokenField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `pushTokens.list`. */
export type PushTokensListResponse = PushTokenCollection;

export interface PushUnsubscribe {
  marketing: UnsubscriptionConsent;
  tokens: PushTokenEntry[];
}

export interface RcsCard {
  id: string;
  title?: string | null;
  text?: string | null;
  extra?: {
    [key: string]: unknown;
  } | null;
  image?: MessageImageAsset | MessageImageReference | null;
  video?: MessageMediaAsset | MessageMediaReference | null;
  buttons?: RcsSuggestion[] | null;
}

export interface RcsCardInput {
  id: string;
  title?: string | null;
  text?: string | null;
  extra?: {
    [key: string]: unknown;
  } | null;
  image?: MessageImageAssetInput | MessageImageReference | null;
  video?: MessageMediaAsset | MessageMediaReference | null;
  buttons?: RcsSuggestionInput[] | null;
}

export interface RcsMessageItem {
  message?: string;
  message_format?: "RCS";
  rich_content?: RcsRichContent | null;
  extra?: {
    [key: string]: unknown;
  } | null;
  image?: MessageImageReference | null;
}

export interface RcsMessageItemInput {
  message?: string;
  message_format?: "RCS";
  rich_content?: RcsRichContentInput | null;
  extra?: {
    [key: string]: unknown;
  } | null;
  image?: MessageImageReference | null;
}

export interface RcsRichContent {
  cards?: RcsCard[] | null;
  suggestions?: RcsSuggestion[] | null;
  file?: MessageMediaReference | null;
}

export interface RcsRichContentInput {
  cards?: RcsCardInput[] | null;
  suggestions?: RcsSuggestionInput[] | null;
  file?: MessageMediaReference | null;
}

export interface RcsSuggestion {
  id: string;
  text: string;
  type: "OPEN_URL" | "REPLY" | (string & {});
  url?: string | null;
  open_mode?: "BROWSER" | "WEBVIEW_FULL" | "WEBVIEW_HALF" | "WEBVIEW_TALL" | (string & {}) | null;
}

export interface RcsSuggestionInput {
  id: string;
  text: string;
  type: "OPEN_URL" | "REPLY";
  url?: string | null;
  open_mode?: "BROWSER" | "WEBVIEW_FULL" | "WEBVIEW_HALF" | "WEBVIEW_TALL" | null;
}

export interface RecipientEstimationRefresh {
  data: RecipientEstimationRefreshData;
}

export interface RecipientEstimationRefreshData {
  type: "campaign-recipient-estimation-job";
  id: string;
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

export interface RelatedCampaignReply {
  data: Campaign | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedConversationReply {
  data: Conversation | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedCouponReply {
  data: Coupon | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedCustomMetricReply {
  data: CustomMetric | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedFlowActionReply {
  data: FlowAction | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedFlowReply {
  data: Flow | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedFormReply {
  data: Form | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedIdPath {
  identifier_type: "anonymous" | "email" | "external-id" | "klaviyo-id" | "phone" | (string & {});
  path: string;
}

export interface RelatedIdPathInput {
  identifier_type: "anonymous" | "email" | "external-id" | "klaviyo-id" | "phone";
  path: string;
}

export interface RelatedMetricReply {
  data: Metric | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedObjectSchemaReply {
  data: ObjectSchema | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedProfileReply {
  data: Profile | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedSourceMappingReply {
  data: SourceMapping | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedTagGroupReply {
  data: TagGroup | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface RelatedTemplateReply {
  data: Template | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
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
  /** Number of units */
  quantity: number;
}

export interface RelativeAnniversaryDateFilterInput {
  type: "date";
  operator: "anniversary-last" | "anniversary-next";
  unit: "day" | "hour" | "week";
  /** Number of units */
  quantity: number;
}

export interface RelativeDateFilter {
  type: "date";
  operator: "at-least" | "in-the-last" | "in-the-next" | (string & {});
  unit: "day" | "hour" | "week" | (string & {});
  /** Number of units */
  quantity: number;
}

export interface RelativeDateFilterInput {
  type: "date";
  operator: "at-least" | "in-the-last" | "in-the-next";
  unit: "day" | "hour" | "week";
  /** Number of units */
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
  /** Whether links are shortened */
  shorten_links?: boolean | null;
  /** Whether the name of the organization stands in front */
  add_org_prefix?: boolean | null;
  /** Whether a link with contact data stands at the end */
  add_info_link?: boolean | null;
  /** Whether it says how to unsubscribe */
  add_opt_out_language?: boolean | null;
}

export type ReportInterval = "daily" | "hourly" | "monthly" | "weekly";

/** One group and its figures. */
export interface ReportRow {
  groupings: {
    [key: string]: unknown;
  };
  statistics: {
    [key: string]: unknown;
  };
}

/** One group and its figures, one for each date of the report. */
export interface ReportSeriesRow {
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
  /** Fields of figures to return; all by default */
  "fields[campaign-values-report]"?: CampaignValuesReportField[];
  /** Where the page starts; leave it out for the first one */
  page_cursor?: string;
}

/** Reply of `reports.queryCampaignValues`. */
export type ReportsQueryCampaignValuesResponse = CampaignValuesReply;

/** Body of `reports.queryFlowSeries`. */
export type ReportsQueryFlowSeriesBody = FlowSeriesQuery;

/** Item of `reports.queryFlowSeries`. */
export type ReportsQueryFlowSeriesItem = ReportSeriesRow;

/** Query of `reports.queryFlowSeries`. */
export interface ReportsQueryFlowSeriesQuery {
  /** Fields of figures to return; all by default */
  "fields[flow-series-report]"?: FlowSeriesReportField[];
  /** Where the page starts; leave it out for the first one */
  page_cursor?: string;
}

/** Reply of `reports.queryFlowSeries`. */
export type ReportsQueryFlowSeriesResponse = FlowSeriesReply;

/** Body of `reports.queryFlowValues`. */
export type ReportsQueryFlowValuesBody = FlowValuesQuery;

/** Item of `reports.queryFlowValues`. */
export type ReportsQueryFlowValuesItem = ReportRow;

/** Query of `reports.queryFlowValues`. */
export interface ReportsQueryFlowValuesQuery {
  /** Fields of figures to return; all by default */
  "fields[flow-values-report]"?: FlowValuesReportField[];
  /** Where the page starts; leave it out for the first one */
  page_cursor?: string;
}

/** Reply of `reports.queryFlowValues`. */
export type ReportsQueryFlowValuesResponse = FlowValuesReply;

/** Body of `reports.queryFormSeries`. */
export type ReportsQueryFormSeriesBody = FormSeriesQuery;

/** Query of `reports.queryFormSeries`. */
export interface ReportsQueryFormSeriesQuery {
  /** Fields of figures to return; all by default */
  "fields[form-series-report]"?: FormSeriesReportField[];
}

/** Reply of `reports.queryFormSeries`. */
export type ReportsQueryFormSeriesResponse = FormSeriesReply;

/** Body of `reports.queryFormValues`. */
export type ReportsQueryFormValuesBody = FormValuesQuery;

/** Query of `reports.queryFormValues`. */
export interface ReportsQueryFormValuesQuery {
  /** Fields of figures to return; all by default */
  "fields[form-values-report]"?: FormValuesReportField[];
}

/** Reply of `reports.queryFormValues`. */
export type ReportsQueryFormValuesResponse = FormValuesReply;

/** Body of `reports.querySegmentSeries`. */
export type ReportsQuerySegmentSeriesBody = SegmentSeriesQuery;

/** Query of `reports.querySegmentSeries`. */
export interface ReportsQuerySegmentSeriesQuery {
  /** Fields of figures to return; all by default */
  "fields[segment-series-report]"?: SegmentSeriesReportField[];
}

/** Reply of `reports.querySegmentSeries`. */
export type ReportsQuerySegmentSeriesResponse = SegmentSeriesReply;

/** Body of `reports.querySegmentValues`. */
export type ReportsQuerySegmentValuesBody = SegmentValuesQuery;

/** Query of `reports.querySegmentValues`. */
export interface ReportsQuerySegmentValuesQuery {
  /** Fields of figures to return; all by default */
  "fields[segment-values-report]"?: SegmentValuesReportField[];
}

/** Reply of `reports.querySegmentValues`. */
export type ReportsQuerySegmentValuesResponse = SegmentValuesReply;

export interface ResponseMeta {
  agent_hints?: AgentHints;
}

/** What a customer wrote of a product. */
export interface Review {
  type: "review";
  id: string;
  attributes: ReviewAttributes;
  relationships?: {
    events?: TrackedEventToMany;
    item?: CatalogItemToOne;
  };
  links: ObjectLinks;
}

export interface ReviewAnswer {
  id: string;
  answers: string[];
}

/** Attributes of a review. */
export interface ReviewAttributes {
  /** Address of the customer */
  email?: string | null;
  /** Whether it is shown */
  status?: ReviewStatus | null;
  /** Whether the customer bought the product */
  verified: boolean;
  review_type: ReviewType;
  /** Format: date-time. */
  created: string;
  /** Format: date-time. */
  updated: string;
  /** Addresses of pictures */
  images: string[];
  /** What it is about */
  product?: ReviewProduct | null;
  /** 1 to 5 */
  rating?: number | null;
  /** Name that is shown */
  author?: string | null;
  /** Text of the review */
  content?: string | null;
  title?: string | null;
  /** A telling part of the text */
  smart_quote?: string | null;
  /** Answer of the shop */
  public_reply?: ReviewPublicReply | null;
}

export interface ReviewCollection {
  data: Review[];
  included?: TrackedEvent[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface ReviewDocument {
  data: Review;
  included?: TrackedEvent[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Names for fields[review]. */
export type ReviewField =
  | "author"
  | "content"
  | "created"
  | "email"
  | "id"
  | "images"
  | "product"
  | "product.external_id"
  | "product.image_url"
  | "product.name"
  | "product.url"
  | "public_reply"
  | "public_reply.author"
  | "public_reply.content"
  | "public_reply.updated"
  | "rating"
  | "review_type"
  | "smart_quote"
  | "status"
  | "status.rejection_reason"
  | "status.rejection_reason.reason"
  | "status.rejection_reason.status_explanation"
  | "status.value"
  | "title"
  | "updated"
  | "verified";

export interface ReviewProduct {
  url: string;
  name: string;
  image_url?: string | null;
  external_id?: string | null;
}

export interface ReviewProductRef {
  external_id: string;
  integration_key: "shopify" | "woocommerce";
}

export interface ReviewPublicReply {
  content: string;
  author: string;
  /** Format: date-time. */
  updated: string;
}

export interface ReviewRejectedFake {
  reason: "fake";
}

export interface ReviewRejectedMisleading {
  reason: "false_or_misleading";
}

export interface ReviewRejectedOther {
  reason: "other";
  status_explanation?: string | null;
}

export interface ReviewRejectedPrivateInformation {
  reason: "private_information";
}

export interface ReviewRejectedProfanity {
  reason: "profanity_or_inappropriate";
}

export interface ReviewRejectedUnrelated {
  reason: "unrelated";
}

/** Why a review was rejected, told apart by `reason`. */
export type ReviewRejectionReason =
  | ReviewRejectedOther
  | ReviewRejectedFake
  | ReviewRejectedMisleading
  | ReviewRejectedPrivateInformation
  | ReviewRejectedProfanity
  | ReviewRejectedUnrelated;

export interface ReviewReply {
  data: Review;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface ReviewStatistics {
  average_rating?: number | null;
  total_reviews?: number | null;
  total_questions?: number | null;
  total_ratings?: number | null;
  total_store_reviews?: number | null;
  average_store_rating?: number | null;
}

/** Whether a review is shown, told apart by `value`. */
export type ReviewStatus =
  | ReviewStatusRejected
  | ReviewStatusFeatured
  | ReviewStatusPublished
  | ReviewStatusUnpublished
  | ReviewStatusPending;

export interface ReviewStatusFeatured {
  value: "featured";
}

export interface ReviewStatusPending {
  value: "pending";
}

export interface ReviewStatusPublished {
  value: "published";
}

export interface ReviewStatusRejected {
  value: "rejected";
  rejection_reason: ReviewRejectionReason;
}

export interface ReviewStatusUnpublished {
  value: "unpublished";
}

export type ReviewType = "question" | "rating" | "review" | "store" | (string & {});

export type ReviewTypeInput = "question" | "rating" | "review" | "store";

export interface ReviewUpdate {
  data: ReviewUpdateData;
}

/** Attributes of a review to change; what is left out stays. */
export interface ReviewUpdateAttributes {
  /** Whether it is shown */
  status?: ReviewStatus | null;
}

export interface ReviewUpdateData {
  type: "review";
  id: string;
  attributes: ReviewUpdateAttributes;
}

export interface ReviewValuesCollection {
  data: ReviewValuesReport[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Figures of reviews. */
export interface ReviewValuesReport {
  type: "review-values-report";
  id: string;
  attributes: ReviewValuesReportAttributes;
  links: ObjectLinks;
}

export interface ReviewValuesReportAttributes {
  /** One row a group */
  results: ReviewValuesRow[];
}

/** Names for fields[review-values-report]. */
export type ReviewValuesReportField = "id" | "results";

export interface ReviewValuesRow {
  groupings: ReviewsByProduct | ReviewsByCompany;
  statistics: ReviewStatistics;
}

export interface ReviewsByCompany {
  company_id: string;
}

export interface ReviewsByProduct {
  product_id: string;
}

/** Query of `reviews.get`. */
export interface ReviewsGetQuery {
  /** Related resources to return in `included` */
  include?: "events"[];
  /** Fields of an event to return; all by default */
  "fields[event]"?: TrackedEventField[];
  /** Fields of a review to return; all by default */
  "fields[review]"?: ReviewField[];
}

/** Reply of `reviews.get`. */
export type ReviewsGetResponse = ReviewDocument;

/** Item of `reviews.list`. */
export type ReviewsListItem = Review;

/** Query of `reviews.list`. */
export interface ReviewsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    created: "greater-or-equal" | "less-or-equal";
    rating: "any" | "equals" | "greater-or-equal" | "less-or-equal";
    id: "any" | "equals";
    "item.id": "any" | "equals";
    content: "contains";
    status: "equals";
    review_type: "equals";
    verified: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: "events"[];
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "rating" | "-rating" | "updated" | "-updated";
  /** Fields of an event to return; all by default */
  "fields[event]"?: TrackedEventField[];
  /** Fields of a review to return; all by default */
  "fields[review]"?: ReviewField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `reviews.list`. */
export type ReviewsListResponse = ReviewCollection;

/** Body of `reviews.update`. */
export type ReviewsUpdateBody = ReviewUpdate;

/** Query of `reviews.update`. */
export interface ReviewsUpdateQuery {
  /** Fields of a review to return; all by default */
  "fields[review]"?: ReviewField[];
}

/** Reply of `reviews.update`. */
export type ReviewsUpdateResponse = ReviewReply;

export interface ScheduledBuilderReportService {
  service_method_type: "schedule-report-builder-report";
  report_id: string;
}

export interface ScheduledReportService {
  service_method_type: "schedule-report";
  report_id: string;
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

/** Attributes of a segment. */
export interface SegmentAttributes {
  /** Name for yourself */
  name?: string | null;
  /** Conditions that profiles have to meet */
  definition?: SegmentDefinition | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** Whether it is kept up to date */
  is_active: boolean;
  /** True while members are being counted */
  is_processing: boolean;
  /** Whether it is marked on the site */
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

/** Attributes of a new segment. */
export interface SegmentCreateAttributes {
  /** Name for yourself */
  name: string;
  /** Conditions that profiles have to meet */
  definition: SegmentDefinitionInput;
  /** Whether it is marked on the site */
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

/** Id of a segment. */
export interface SegmentLinkage {
  data: SegmentRef;
}

export interface SegmentRef {
  type: "segment";
  id: string;
}

export interface SegmentRefCollection {
  data: SegmentRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Ids of segments. */
export interface SegmentRefList {
  data: SegmentRef[];
}

export interface SegmentReply {
  data: Segment;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface SegmentSeriesQuery {
  data: SegmentSeriesQueryData;
}

export interface SegmentSeriesQueryAttributes {
  /** Figures to read */
  statistics: SegmentStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** Span of one figure */
  interval: ReportInterval;
  /** Conditions joined by commas, as in lists */
  filter?: string | null;
}

export interface SegmentSeriesQueryData {
  type: "segment-series-report";
  attributes: SegmentSeriesQueryAttributes;
}

export interface SegmentSeriesReply {
  data: SegmentSeriesReport;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Figures of segments over time. */
export interface SegmentSeriesReport {
  type: "segment-series-report";
  attributes: SegmentSeriesReportAttributes;
}

export interface SegmentSeriesReportAttributes {
  /** One row a group */
  results: ReportSeriesRow[];
  /** Starts of the intervals; the figures of a row are in this order */
  date_times: string[];
}

/** Names for fields[segment-series-report]. */
export type SegmentSeriesReportField = "date_times" | "id" | "results";

/** Figures of segments. */
export type SegmentStatistic = "members_added" | "members_removed" | "net_members_changed" | "total_members";

export interface SegmentToMany {
  data?: SegmentRef[];
  links?: RelationshipLinks;
}

export interface SegmentTrigger {
  type: "segment";
  /** Id of the list or segment */
  id?: string | null;
}

export interface SegmentUpdate {
  data: SegmentUpdateData;
}

/** Attributes of a segment to change; what is left out stays. */
export interface SegmentUpdateAttributes {
  /** Conditions that profiles have to meet */
  definition?: SegmentDefinitionInput | null;
  /** Name for yourself */
  name?: string | null;
  /** Whether it is marked on the site */
  is_starred?: boolean | null;
  /** Whether it is kept up to date */
  is_active?: boolean | null;
}

export interface SegmentUpdateData {
  type: "segment";
  /** Equal to the id in the path */
  id: string;
  attributes: SegmentUpdateAttributes;
}

export interface SegmentValuesQuery {
  data: SegmentValuesQueryData;
}

export interface SegmentValuesQueryAttributes {
  /** Figures to read */
  statistics: SegmentStatistic[];
  /** A named span, or start and end; at most a year */
  timeframe: Timeframe | CustomTimeframe;
  /** Conditions joined by commas, as in lists */
  filter?: string | null;
}

export interface SegmentValuesQueryData {
  type: "segment-values-report";
  attributes: SegmentValuesQueryAttributes;
}

export interface SegmentValuesReply {
  data: SegmentValuesReport;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

/** Figures of segments. */
export interface SegmentValuesReport {
  type: "segment-values-report";
  attributes: SegmentValuesReportAttributes;
}

export interface SegmentValuesReportAttributes {
  /** One row a group */
  results: ReportRow[];
}

/** Names for fields[segment-values-report]. */
export type SegmentValuesReportField = "id" | "results";

/** Names for fields[segment]. */
export type SegmentWithCountField =
  | "created"
  | "definition"
  | "definition.condition_groups"
  | "id"
  | "is_active"
  | "is_processing"
  | "is_starred"
  | "name"
  | "profile_count"
  | "updated";

/** Body of `segments.create`. */
export type SegmentsCreateBody = SegmentCreate;

/** Query of `segments.create`. */
export interface SegmentsCreateQuery {
  /** Fields of a segment to return; all by default */
  "fields[segment]"?: SegmentField[];
}

/** Reply of `segments.create`. */
export type SegmentsCreateResponse = SegmentReply;

/** Query of `segments.get`. */
export interface SegmentsGetQuery {
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
  /** Fields of a segment that come only on request; the call then has a lower limit */
  "additional-fields[segment]"?: "profile_count"[];
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a segment to return; all by default */
  "fields[segment]"?: SegmentWithCountField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `segments.get`. */
export type SegmentsGetResponse = SegmentDocument;

/** Item of `segments.list`. */
export type SegmentsListItem = Segment;

/** Item of `segments.listProfileIds`. */
export type SegmentsListProfileIdsItem = ProfileRef;

/** Query of `segments.listProfileIds`. */
export interface SegmentsListProfileIdsQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    profile_id: "any" | "equals";
    email: "any" | "equals";
    phone_number: "any" | "equals";
    push_token: "any" | "equals";
    _kx: "equals";
    joined_group_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "joined_group_at" | "-joined_group_at";
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `segments.listProfileIds`. */
export type SegmentsListProfileIdsResponse = ProfileRefCollection;

/** Item of `segments.listProfiles`. */
export type SegmentsListProfilesItem = ProfileMember;

/** Query of `segments.listProfiles`. */
export interface SegmentsListProfilesQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    profile_id: "any" | "equals";
    email: "any" | "equals";
    phone_number: "any" | "equals";
    push_token: "any" | "equals";
    _kx: "equals";
    joined_group_at: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "joined_group_at" | "-joined_group_at";
  /** Fields of a profile that come only on request; with predictive_analytics the call has a lower limit */
  "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
  /** Fields of a profile to return; all by default */
  "fields[profile]"?: ProfileMemberField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `segments.listProfiles`. */
export type SegmentsListProfilesResponse = ProfileMemberCollection;

/** Query of `segments.list`. */
export interface SegmentsListQuery {
  /** Conditions joined by commas, all of which hold. Klaviyo was seen to ignore equals(is_starred,true) */
  filter?: FilterOf<{
    name: "any" | "equals";
    id: "any" | "equals";
    created: "greater-than";
    updated: "greater-than";
    is_active: "any" | "equals";
    is_starred: "equals";
  }>;
  /** Related resources to return in `included` */
  include?: ("flow-triggers" | "tags")[];
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
  /** Fields of a segment to return; all by default */
  "fields[segment]"?: SegmentField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
  /**
   * Page size, 1 to 10; more is refused
   * @default 10
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `segments.list`. */
export type SegmentsListResponse = SegmentCollection;

/** Reply of `segments.listTagIds`. */
export type SegmentsListTagIdsResponse = TagRefCollection;

/** Query of `segments.listTags`. */
export interface SegmentsListTagsQuery {
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `segments.listTags`. */
export type SegmentsListTagsResponse = TagCollection;

/** Reply of `segments.listTriggeredFlowIds`. */
export type SegmentsListTriggeredFlowIdsResponse = FlowRefCollection;

/** Query of `segments.listTriggeredFlows`. */
export interface SegmentsListTriggeredFlowsQuery {
  /** Fields of a flow to return; all by default */
  "fields[flow]"?: FlowField[];
}

/** Reply of `segments.listTriggeredFlows`. */
export type SegmentsListTriggeredFlowsResponse = FlowCollection;

/** Body of `segments.update`. */
export type SegmentsUpdateBody = SegmentUpdate;

/** Query of `segments.update`. */
export interface SegmentsUpdateQuery {
  /** Fields of a segment to return; all by default */
  "fields[segment]"?: SegmentField[];
}

/** Reply of `segments.update`. */
export type SegmentsUpdateResponse = SegmentReply;

export interface SendEmailAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-email";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendEmailActionData | null;
}

export interface SendEmailActionData {
  message?: FlowEmail | null;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface SendEmailActionDataInput {
  message?: FlowEmailInput | null;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface SendEmailActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-email";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendEmailActionDataInput | null;
}

export interface SendInternalAlertAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-internal-alert";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendInternalAlertActionData | null;
}

export interface SendInternalAlertActionData {
  message: FlowInternalAlert;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface SendInternalAlertActionDataInput {
  message: FlowInternalAlert;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface SendInternalAlertActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-internal-alert";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendInternalAlertActionDataInput | null;
}

export interface SendOptions {
  /** Whether profiles who got a message lately are left out */
  use_smart_sending?: boolean | null;
}

export interface SendPushNotificationAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-mobile-push";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendPushNotificationActionData | null;
}

export interface SendPushNotificationActionData {
  message?: FlowPushNotification | null;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface SendPushNotificationActionDataInput {
  message?: FlowPushNotificationInput | null;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface SendPushNotificationActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-mobile-push";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendPushNotificationActionDataInput | null;
}

export interface SendSmsAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-sms";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendSmsActionData | null;
}

export interface SendSmsActionData {
  message?: FlowSms | null;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface SendSmsActionDataInput {
  message?: FlowSmsInput | null;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface SendSmsActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-sms";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendSmsActionDataInput | null;
}

export interface SendTime {
  /** Format: date-time. */
  datetime: string;
  is_local: boolean;
}

export interface SendWebhookAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-webhook";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendWebhookActionData | null;
}

export interface SendWebhookActionData {
  message: FlowWebhook;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface SendWebhookActionDataInput {
  message: FlowWebhook;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface SendWebhookActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-webhook";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendWebhookActionDataInput | null;
}

export interface SendWhatsAppAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-whatsapp";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendWhatsAppActionData | null;
}

export interface SendWhatsAppActionData {
  message?: FlowWhatsApp | null;
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface SendWhatsAppActionDataInput {
  message?: FlowWhatsAppInput | null;
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface SendWhatsAppActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "send-whatsapp";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: SendWhatsAppActionDataInput | null;
}

export interface SetBooleanProperty {
  operator: "create" | "update" | (string & {});
  property_type: "boolean";
  property_key: string;
  property_value: boolean;
}

export interface SetBooleanPropertyInput {
  operator: "create" | "update";
  property_type: "boolean";
  property_key: string;
  property_value: boolean;
}

export interface SetDateProperty {
  operator: "create" | "update" | (string & {});
  property_type: "date";
  property_key: string;
  /** A date, YYYY-MM-DD, or the day when the action runs */
  property_value: (string & {}) | "today";
}

export interface SetDatePropertyInput {
  operator: "create" | "update";
  property_type: "date";
  property_key: string;
  /** A date, YYYY-MM-DD, or the day when the action runs */
  property_value: (string & {}) | "today";
}

export interface SetListProperty {
  operator: "create" | "update" | (string & {});
  property_type: "list";
  property_operation?: "add" | "remove" | (string & {}) | null;
  property_key: string;
  property_value: string;
}

export interface SetListPropertyInput {
  operator: "create" | "update";
  property_type: "list";
  property_operation?: "add" | "remove" | null;
  property_key: string;
  property_value: string;
}

export interface SetNumericProperty {
  operator: "create" | "update" | (string & {});
  property_type: "numeric";
  property_key: string;
  property_value: number;
}

export interface SetNumericPropertyInput {
  operator: "create" | "update";
  property_type: "numeric";
  property_key: string;
  property_value: number;
}

export interface SetStringProperty {
  operator: "create" | "update" | (string & {});
  property_type: "string";
  property_key: string;
  property_value: string;
}

export interface SetStringPropertyInput {
  operator: "create" | "update";
  property_type: "string";
  property_key: string;
  property_value: string;
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
  /** Keys and values for the app */
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
}

export interface SilentPushMessageDefinitionCreate {
  channel: "mobile_push";
  /** Keys and values for the app */
  kv_pairs?: {
    [key: string]: unknown;
  } | null;
  notification_type?: "silent";
}

export interface SilentPushMessageDefinitionUpdate {
  channel: "mobile_push";
  /** Keys and values for the app */
  kv_pairs?: {
    [key: string]: unknown;
  };
  notification_type?: "silent";
}

export interface SimplePropertyMapping {
  id: number;
  type: "simple";
  source: PropertySource;
}

export interface SimpleRelationshipMapping {
  relationship_id: string;
  type: "simple";
  source: CustomObjectRelationshipSource | ProfileRelationshipSource;
}

export interface SimpleRelationshipMappingInput {
  relationship_id: string;
  type: "simple";
  source: CustomObjectRelationshipSourceInput | ProfileRelationshipSourceInput;
}

export interface SmartSendTimeStrategy {
  method: "smart_send_time";
  /** Day on which it goes out, at the best time for each profile. Format: date. */
  date: string;
}

export interface SmsContent {
  /** Text of the message */
  body?: string | null;
  /** Address of the image that goes with it */
  media_url?: string | null;
}

export interface SmsContentCreate {
  /** Text of the message */
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
  content?: SmsContent | null;
  render_options?: RenderOptions | null;
}

export interface SmsMessageDefinitionCreate {
  channel: "sms";
  content?: SmsContentCreate | null;
  render_options?: RenderOptions | null;
}

export interface SmsMessageItem {
  message: string;
  message_format?: "SMS";
  extra?: {
    [key: string]: unknown;
  } | null;
  image?: StaticSmsImage | DynamicSmsImage | null;
  selected_image?: MessageImageAsset | null;
  media?: MessageMediaAsset | MessageMediaReference | null;
}

export interface SmsMessageItemInput {
  message: string;
  message_format?: "SMS";
  extra?: {
    [key: string]: unknown;
  } | null;
  image?: StaticSmsImage | DynamicSmsImage | null;
  selected_image?: MessageImageAssetInput | null;
  media?: MessageMediaAsset | MessageMediaReference | null;
}

export interface SmsSubscribe {
  marketing?: SubscriptionConsent | null;
  transactional?: SubscriptionConsent | null;
}

export interface SmsSubscriptions {
  marketing?: SmsMarketingConsent | null;
  transactional?: SmsTransactionalConsent | null;
}

export interface SmsTrackingOptions {
  /** Whether links get UTM parameters */
  add_tracking_params?: boolean | null;
  /** Parameters of this campaign; those of the account without */
  custom_tracking_params?: TrackingParam[] | null;
}

export interface SmsTrackingOptionsInput {
  /** Whether links get UTM parameters */
  add_tracking_params?: boolean | null;
  /** Parameters of this campaign; those of the account without */
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
  marketing?: UnsubscriptionConsent | null;
  transactional?: UnsubscriptionConsent | null;
}

/** How the records of data sources become properties and relations. */
export interface SourceMapping {
  type: "source-mapping";
  id: string;
  attributes: SourceMappingAttributes;
  links: ObjectLinks;
}

/** Attributes of a source mapping. */
export interface SourceMappingAttributes {
  /** Where the values of properties come from */
  property_mappings: PropertyMapping[];
  /** Where the ends of relations come from */
  relationship_mappings: SimpleRelationshipMapping[];
}

/** Attributes of a new source mapping. */
export interface SourceMappingCreateAttributes {
  /** Where the values of properties come from */
  property_mappings?: PropertyMapping[] | null;
  /** Where the ends of relations come from */
  relationship_mappings?: SimpleRelationshipMappingInput[] | null;
}

export interface SourceMappingCreateData {
  type: "source-mapping";
  attributes: SourceMappingCreateAttributes;
}

/** Names for fields[source-mapping]. */
export type SourceMappingField = "id" | "property_mappings" | "relationship_mappings";

export interface SourceMappingRef {
  type: "source-mapping";
  id: string;
}

export interface SourceMappingRefReply {
  data: SourceMappingRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface SourceMappingReply {
  data: SourceMapping;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface SourceMappingToOne {
  data?: SourceMappingRef;
  links?: RelationshipLinks;
}

export interface SourceMappingUpdate {
  data: SourceMappingUpdateData;
}

/** Attributes of a source mapping to change; what is left out stays. */
export interface SourceMappingUpdateAttributes {
  /** Where the values of properties come from */
  property_mappings?: PropertyMapping[] | null;
  /** Where the ends of relations come from */
  relationship_mappings?: SimpleRelationshipMappingInput[] | null;
}

export interface SourceMappingUpdateData {
  type: "source-mapping";
  id: string;
  attributes: SourceMappingUpdateAttributes;
}

/** Query of `sourceMappings.get`. */
export interface SourceMappingsGetQuery {
  /** Fields of a source mapping to return; all by default */
  "fields[source-mapping]"?: SourceMappingField[];
}

/** Reply of `sourceMappings.get`. */
export type SourceMappingsGetResponse = SourceMappingReply;

/** Body of `sourceMappings.update`. */
export type SourceMappingsUpdateBody = SourceMappingUpdate;

/** Query of `sourceMappings.update`. */
export interface SourceMappingsUpdateQuery {
  /** Fields of a source mapping to return; all by default */
  "fields[source-mapping]"?: SourceMappingField[];
}

/** Reply of `sourceMappings.update`. */
export type SourceMappingsUpdateResponse = SourceMappingReply;

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
  /** With its offset from UTC. Format: date-time. */
  datetime: string;
  options?: LocalStaticSend | NonLocalStaticSend | null;
}

export interface StaticSmsImage {
  dynamic?: false | null;
  static_image_asset_id: number;
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
    /** At most 1,000 */
    data: ProfileSubscribeData[];
  };
  /** True for consent that was given in the past; give consented_at with it */
  historical_import?: boolean | null;
}

export interface SubscribeChannels {
  email?: EmailSubscribe | null;
  sms?: SmsSubscribe | null;
  whatsapp?: WhatsappSubscribe | null;
  push?: PushSubscribe | null;
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

/** How a job goes. */
export interface SuppressionJobAttributes {
  /** Where the job is */
  status: JobStatus;
  /** When the job was accepted. Format: date-time. */
  created_at: string;
  /** Items of the job */
  total_count: number;
  /** Items that are done */
  completed_count?: number | null;
  /** When the job ended; null while it runs. Format: date-time. */
  completed_at?: string | null;
  /** Profiles that were left out */
  skipped_count?: number | null;
}

/** Names for fields[profile-suppression-bulk-create-job]. */
export type SuppressionJobField =
  | "completed_at"
  | "completed_count"
  | "created_at"
  | "id"
  | "skipped_count"
  | "status"
  | "total_count";

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

/** Attributes of a tag. */
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

/** Attributes of a new tag. */
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

export interface TagDocument {
  data: Tag;
  included?: TagGroup[];
  links?: ObjectLinks;
  meta?: ResponseMeta;
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

/** Attributes of a tag group. */
export interface TagGroupAttributes {
  name: string;
  /** An exclusive group allows one of its tags for each object */
  exclusive: boolean;
  /** The group of tags that are created without one; it cannot be deleted */
  default: boolean;
}

export interface TagGroupCollection {
  data: TagGroup[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface TagGroupCreate {
  data: TagGroupCreateData;
}

/** Attributes of a new tag group. */
export interface TagGroupCreateAttributes {
  name: string;
  /** An exclusive group allows one of its tags for each object */
  exclusive?: boolean | null;
}

export interface TagGroupCreateData {
  type: "tag-group";
  attributes: TagGroupCreateAttributes;
}

/** Names for fields[tag-group]. */
export type TagGroupField = "default" | "exclusive" | "id" | "name";

export interface TagGroupRef {
  type: "tag-group";
  id: string;
}

export interface TagGroupRefReply {
  data: TagGroupRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface TagGroupReply {
  data: TagGroup;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface TagGroupToOne {
  data?: TagGroupRef;
  links?: RelationshipLinks;
}

export interface TagGroupUpdate {
  data: TagGroupUpdateData;
}

/** Attributes of a tag group to change; what is left out stays. */
export interface TagGroupUpdateAttributes {
  name: string;
  /** Fields to return */
  return_fields?: string[] | null;
}

export interface TagGroupUpdateData {
  type: "tag-group";
  id: string;
  attributes: TagGroupUpdateAttributes;
}

/** Body of `tagGroups.create`. */
export type TagGroupsCreateBody = TagGroupCreate;

/** Query of `tagGroups.create`. */
export interface TagGroupsCreateQuery {
  /** Fields of a tag group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
}

/** Reply of `tagGroups.create`. */
export type TagGroupsCreateResponse = TagGroupReply;

/** Query of `tagGroups.get`. */
export interface TagGroupsGetQuery {
  /** Fields of a tag group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
}

/** Reply of `tagGroups.get`. */
export type TagGroupsGetResponse = TagGroupReply;

/** Item of `tagGroups.list`. */
export type TagGroupsListItem = TagGroup;

/** Query of `tagGroups.list`. */
export interface TagGroupsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    name: "contains" | "ends-with" | "equals" | "starts-with";
    exclusive: "equals";
    default: "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "id" | "-id" | "name" | "-name";
  /** Fields of a tag group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
  /**
   * Page size, 1 to 25; more is refused
   * @default 25
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `tagGroups.list`. */
export type TagGroupsListResponse = TagGroupCollection;

/** Reply of `tagGroups.listTagIds`. */
export type TagGroupsListTagIdsResponse = TagRefCollection;

/** Query of `tagGroups.listTags`. */
export interface TagGroupsListTagsQuery {
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `tagGroups.listTags`. */
export type TagGroupsListTagsResponse = TagCollection;

/** Body of `tagGroups.update`. */
export type TagGroupsUpdateBody = TagGroupUpdate;

export interface TagRef {
  type: "tag";
  id: string;
}

export interface TagRefCollection {
  data: TagRef[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
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

export interface TagUpdate {
  data: TagUpdateData;
}

/** Attributes of a tag to change; what is left out stays. */
export interface TagUpdateAttributes {
  name: string;
}

export interface TagUpdateData {
  type: "tag";
  id: string;
  attributes: TagUpdateAttributes;
}

/** Body of `tags.create`. */
export type TagsCreateBody = TagCreate;

/** Query of `tags.create`. */
export interface TagsCreateQuery {
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `tags.create`. */
export type TagsCreateResponse = TagReply;

/** Query of `tags.get`. */
export interface TagsGetQuery {
  /** Related resources to return in `included` */
  include?: "tag-group"[];
  /** Fields of a tag group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
}

/** Reply of `tags.get`. */
export type TagsGetResponse = TagDocument;

/** Reply of `tags.getTagGroupId`. */
export type TagsGetTagGroupIdResponse = TagGroupRefReply;

/** Query of `tags.getTagGroup`. */
export interface TagsGetTagGroupQuery {
  /** Fields of a tag group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
}

/** Reply of `tags.getTagGroup`. */
export type TagsGetTagGroupResponse = RelatedTagGroupReply;

/** Reply of `tags.listCampaignIds`. */
export type TagsListCampaignIdsResponse = CampaignRefCollection;

/** Reply of `tags.listFlowIds`. */
export type TagsListFlowIdsResponse = FlowRefCollection;

/** Item of `tags.list`. */
export type TagsListItem = Tag;

/** Reply of `tags.listListIds`. */
export type TagsListListIdsResponse = ListRefCollection;

/** Query of `tags.list`. */
export interface TagsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    name: "contains" | "ends-with" | "equals" | "starts-with";
  }>;
  /** Related resources to return in `included` */
  include?: "tag-group"[];
  /** Order; `-` in front turns it round */
  sort?: "id" | "-id" | "name" | "-name";
  /** Fields of a tag group to return; all by default */
  "fields[tag-group]"?: TagGroupField[];
  /** Fields of a tag to return; all by default */
  "fields[tag]"?: TagField[];
  /**
   * Page size, 1 to 50; more is refused
   * @default 50
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `tags.list`. */
export type TagsListResponse = TagCollection;

/** Reply of `tags.listSegmentIds`. */
export type TagsListSegmentIdsResponse = SegmentRefCollection;

/** Body of `tags.tagCampaigns`. */
export type TagsTagCampaignsBody = CampaignRefList;

/** Body of `tags.tagFlows`. */
export type TagsTagFlowsBody = FlowRefList;

/** Body of `tags.tagLists`. */
export type TagsTagListsBody = ListRefList;

/** Body of `tags.tagSegments`. */
export type TagsTagSegmentsBody = SegmentRefList;

/** Body of `tags.untagCampaigns`. */
export type TagsUntagCampaignsBody = CampaignRefList;

/** Body of `tags.untagFlows`. */
export type TagsUntagFlowsBody = FlowRefList;

/** Body of `tags.untagLists`. */
export type TagsUntagListsBody = ListRefList;

/** Body of `tags.untagSegments`. */
export type TagsUntagSegmentsBody = SegmentRefList;

/** Body of `tags.update`. */
export type TagsUpdateBody = TagUpdate;

export interface TargetDateAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "target-date";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: TargetDateActionData;
}

export interface TargetDateActionData {
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Format: time. */
  target_time?: string;
  target_days?: FlowWeekday[] | null;
}

export interface TargetDateActionDataInput {
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Format: time. */
  target_time?: string;
  target_days?: FlowWeekdayInput[] | null;
}

export interface TargetDateActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "target-date";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: TargetDateActionDataInput;
}

/** An e-mail template. */
export interface Template {
  type: "template";
  id: string;
  attributes: TemplateAttributes;
  links: ObjectLinks;
}

/** Attributes of a template. */
export interface TemplateAttributes {
  /** Name for yourself */
  name: string;
  /** CODE for HTML, USER_DRAGGABLE for hybrids, SYSTEM_DRAGGABLE for the editor's, SIMPLE for text */
  editor_type: string;
  /** The whole HTML */
  html: string;
  /** The plain text */
  text?: string | null;
  /** AMP for e-mail; needs to be switched on for the account */
  amp?: string | null;
  /** Format: date-time. */
  created?: string | null;
  /** Format: date-time. */
  updated?: string | null;
  /** Only with additional-fields[template] */
  definition?: TemplateDefinition | null;
}

export interface TemplateBaseStyle {
  id?: string | null;
  style_type: "base-styles";
  properties: TemplateBaseStyleProperties;
  styles: TemplateBaseStyleStyles;
}

export interface TemplateBaseStyleInput {
  id?: string | null;
  style_type: "base-styles";
  properties: TemplateBaseStyleProperties;
  styles: TemplateBaseStyleStylesInput;
}

export interface TemplateBaseStyleProperties {
  currency?: string | null;
  currency_set_on_template?: boolean | null;
  disable_websafe_fonts?: boolean | null;
  is_user_draggable?: boolean | null;
  mobile_optimizations?: boolean | null;
  tip_tap_enabled?: boolean | null;
}

export interface TemplateBaseStyleStyles {
  background_asset_id?: string | null;
  background_format?: "auto" | "contain" | "cover" | "initial" | "repeat" | (string & {}) | null;
  background_position?:
    | "center-bottom"
    | "center-center"
    | "center-top"
    | "left-bottom"
    | "left-center"
    | "left-top"
    | "right-bottom"
    | "right-center"
    | "right-top"
    | (string & {})
    | null;
  background_repeat?: boolean | null;
  background_url?: string | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  content_background_color?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  margin_top?: number | null;
}

export interface TemplateBaseStyleStylesInput {
  background_asset_id?: string | null;
  background_format?: "auto" | "contain" | "cover" | "initial" | "repeat" | null;
  background_position?:
    | "center-bottom"
    | "center-center"
    | "center-top"
    | "left-bottom"
    | "left-center"
    | "left-top"
    | "right-bottom"
    | "right-center"
    | "right-top"
    | null;
  background_repeat?: boolean | null;
  background_url?: string | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  content_background_color?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  margin_top?: number | null;
}

/** A part of a column, told apart by `type`. */
export type TemplateBlock =
  | TemplateButtonBlock
  | TemplateCouponBlock
  | TemplateDropShadowBlock
  | TemplateHeaderBlock
  | TemplateHorizontalRuleBlock
  | TemplateHtmlBlock
  | TemplateImageBlock
  | TemplateProductBlock
  | TemplateReviewBlock
  | TemplateSocialBlock
  | TemplateSpacerBlock
  | TemplateSplitBlock
  | TemplateTableBlock
  | TemplateTextBlock
  | TemplateVideoBlock;

/** A part of a column, told apart by `type`. */
export type TemplateBlockInput =
  | TemplateButtonBlockInput
  | TemplateCouponBlockInput
  | TemplateDropShadowBlockInput
  | TemplateHeaderBlockInput
  | TemplateHorizontalRuleBlockInput
  | TemplateHtmlBlockInput
  | TemplateImageBlockInput
  | TemplateProductBlockInput
  | TemplateReviewBlockInput
  | TemplateSocialBlockInput
  | TemplateSpacerBlockInput
  | TemplateSplitBlockInput
  | TemplateTableBlockInput
  | TemplateTextBlockInput
  | TemplateVideoBlockInput;

export interface TemplateBody {
  id?: string | null;
  properties: TemplateBodyProperties;
  styles: TemplateBodyStyles;
  sections?: TemplateSection[] | null;
}

export interface TemplateBodyInput {
  id?: string | null;
  properties: TemplateBodyProperties;
  styles: TemplateBodyStyles;
  sections?: TemplateSectionInput[] | null;
}

export interface TemplateBodyProperties {
  id?: string | null;
  css_class?: string | null;
}

export interface TemplateBodyStyles {
  background_color?: string | null;
  /** Pixels */
  width?: number | null;
}

export interface TemplateButtonBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "button";
  data: TemplateButtonBlockData;
}

export interface TemplateButtonBlockData {
  content: string | null;
  properties: TemplateButtonBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateButtonBlockStyles;
}

export interface TemplateButtonBlockDataInput {
  content: string | null;
  properties: TemplateButtonBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateButtonBlockStylesInput;
}

export interface TemplateButtonBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "button";
  data: TemplateButtonBlockDataInput;
}

export interface TemplateButtonBlockProperties {
  href?: string | null;
}

export interface TemplateButtonBlockStyles {
  background_color?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  color?: string | null;
  drop_shadow_color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  letter_spacing?: number | null;
  mobile_stretch_content?: boolean | null;
  stretch?: boolean | null;
  text_align?: "center" | "left" | "right" | (string & {}) | null;
  text_decoration?: string | null;
}

export interface TemplateButtonBlockStylesInput {
  background_color?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  color?: string | null;
  drop_shadow_color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  letter_spacing?: number | null;
  mobile_stretch_content?: boolean | null;
  stretch?: boolean | null;
  text_align?: "center" | "left" | "right" | null;
  text_decoration?: string | null;
}

export interface TemplateClone {
  data: TemplateCloneData;
}

export interface TemplateCloneAttributes {
  /** Name for yourself */
  name?: string | null;
}

export interface TemplateCloneData {
  type: "template";
  id: string;
  attributes: TemplateCloneAttributes;
}

export interface TemplateCollection {
  data: Template[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface TemplateColumn {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  data?: TemplateColumnData | null;
  blocks?: TemplateBlock[] | null;
}

export interface TemplateColumnData {
  [key: string]: unknown;
}

export interface TemplateColumnInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  data?: TemplateColumnData | null;
  blocks?: TemplateBlockInput[] | null;
}

export interface TemplateContentRepeat {
  /** List to go through */
  repeat_for: string;
  /** Name of the member inside */
  item_alias: string;
}

export interface TemplateCouponBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "coupon";
  data: TemplateCouponBlockData;
}

export interface TemplateCouponBlockData {
  content: string;
  properties: TemplateCouponBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateCouponBlockStyles;
}

export interface TemplateCouponBlockDataInput {
  content: string;
  properties: TemplateCouponBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateCouponBlockStylesInput;
}

export interface TemplateCouponBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "coupon";
  data: TemplateCouponBlockDataInput;
}

export interface TemplateCouponBlockProperties {
  coupon_id?: string | null;
  coupon?: string | null;
  header_enabled?: boolean | null;
  href?: string | null;
}

export interface TemplateCouponBlockStyles {
  background_color?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  header_font_family?: string | null;
  header_font_size?: number | null;
  header_padding_bottom?: number | null;
  header_padding_left?: number | null;
  header_padding_right?: number | null;
  header_padding_top?: number | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  letter_spacing?: number | null;
  mobile_stretch_content?: boolean | null;
  stretch?: boolean | null;
  text_align?: "center" | "left" | "right" | (string & {}) | null;
  text_decoration?: string | null;
}

export interface TemplateCouponBlockStylesInput {
  background_color?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  header_font_family?: string | null;
  header_font_size?: number | null;
  header_padding_bottom?: number | null;
  header_padding_left?: number | null;
  header_padding_right?: number | null;
  header_padding_top?: number | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  letter_spacing?: number | null;
  mobile_stretch_content?: boolean | null;
  stretch?: boolean | null;
  text_align?: "center" | "left" | "right" | null;
  text_decoration?: string | null;
}

export interface TemplateCreate {
  data: TemplateCreateData;
}

/** Attributes of a new template. */
export interface TemplateCreateAttributes {
  /** Name for yourself */
  name: string;
  /** CODE for HTML, USER_DRAGGABLE for hybrids, SYSTEM_DRAGGABLE for the editor's, SIMPLE for text */
  editor_type: string;
  /** The whole HTML */
  html?: string | null;
  /** For the drag-and-drop editor, in place of html */
  definition?: TemplateDefinitionInput | null;
  /** The plain text */
  text?: string | null;
  /** AMP for e-mail; needs to be switched on for the account */
  amp?: string | null;
}

export interface TemplateCreateData {
  type: "template";
  attributes: TemplateCreateAttributes;
}

/** A template of the drag-and-drop editor. */
export interface TemplateDefinition {
  id?: string | null;
  template_id?: string | null;
  body: TemplateBody;
  styles: TemplateStyle[];
}

/** A template of the drag-and-drop editor. */
export interface TemplateDefinitionInput {
  id?: string | null;
  template_id?: string | null;
  body: TemplateBodyInput;
  styles: TemplateStyleInput[];
}

export interface TemplateDisplayOptions {
  /** Devices that show it */
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  /** Repeats it for each member of a list */
  content_repeat?: TemplateContentRepeat | null;
  visibility?: TemplateVisibility | null;
  layout_type?: string | null;
  layout_config?: {
    [key: string]: unknown;
  } | null;
}

export interface TemplateDisplayOptionsInput {
  /** Devices that show it */
  show_on?: "all" | "desktop" | "mobile" | null;
  /** Repeats it for each member of a list */
  content_repeat?: TemplateContentRepeat | null;
  visibility?: TemplateVisibility | null;
  layout_type?: string | null;
  layout_config?: {
    [key: string]: unknown;
  } | null;
}

export interface TemplateDropShadowBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "drop_shadow";
  data: TemplateDropShadowBlockData;
}

export interface TemplateDropShadowBlockData {
  display_options: TemplateDisplayOptions;
  styles: TemplateDropShadowBlockStyles;
}

export interface TemplateDropShadowBlockDataInput {
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateDropShadowBlockStylesInput;
}

export interface TemplateDropShadowBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "drop_shadow";
  data: TemplateDropShadowBlockDataInput;
}

export interface TemplateDropShadowBlockStyles {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  mobile_stretch_content?: boolean | null;
  shadow_color?: "dark" | "light" | "medium" | (string & {}) | null;
}

export interface TemplateDropShadowBlockStylesInput {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  mobile_stretch_content?: boolean | null;
  shadow_color?: "dark" | "light" | "medium" | null;
}

export interface TemplateDynamicImageBlockProperties {
  dynamic: true;
  alt_text?: string | null;
  href?: string | null;
  src?: string | null;
}

export interface TemplateDynamicProductBlockProperties {
  is_ai_generated?: boolean | null;
  is_prebuilt_content?: boolean | null;
  item_subtype_id?: number | null;
  show_button?: boolean | null;
  show_original_price?: boolean | null;
  show_price?: boolean | null;
  show_rating?: boolean | null;
  show_rating_count?: boolean | null;
  show_title?: boolean | null;
  show_title_links?: boolean | null;
  title_placeholder?: string | null;
  dynamic: true;
  button_text?: string | null;
  feed?: string | null;
  feed_offset?: number | null;
  is_nbp?: boolean | null;
}

export interface TemplateDynamicReviewBlockProperties {
  show_rating?: boolean | null;
  show_reviewer_name?: boolean | null;
  show_product_name?: boolean | null;
  show_variant_name?: boolean | null;
  show_verified_badge?: boolean | null;
  author_placeholder?: string | null;
  quote_placeholder?: string | null;
  product_name_placeholder?: string | null;
  product_variant_name_placeholder?: string | null;
  verified_badge_language?:
    | "dutch"
    | "english"
    | "french"
    | "german"
    | "hungarian"
    | "italian"
    | "japanese"
    | "korean"
    | "portuguese"
    | "spanish"
    | (string & {})
    | null;
  dynamic: true;
  fallback_options?:
    | "high-quality-review"
    | "high-quality-review-or-static"
    | "no-review"
    | "recent"
    | "static-only"
    | (string & {})
    | null;
  fallback_content_type?: "full" | "quote" | (string & {}) | null;
  fallback_review_id?: string | null;
  product_selection_mode?: "automatic" | "manual" | (string & {}) | null;
  product_id?: string | null;
  product_event_variable?: string | null;
}

export interface TemplateDynamicReviewBlockPropertiesInput {
  show_rating?: boolean | null;
  show_reviewer_name?: boolean | null;
  show_product_name?: boolean | null;
  show_variant_name?: boolean | null;
  show_verified_badge?: boolean | null;
  author_placeholder?: string | null;
  quote_placeholder?: string | null;
  product_name_placeholder?: string | null;
  product_variant_name_placeholder?: string | null;
  verified_badge_language?:
    | "dutch"
    | "english"
    | "french"
    | "german"
    | "hungarian"
    | "italian"
    | "japanese"
    | "korean"
    | "portuguese"
    | "spanish"
    | null;
  dynamic: true;
  fallback_options?:
    | "high-quality-review"
    | "high-quality-review-or-static"
    | "no-review"
    | "recent"
    | "static-only"
    | null;
  fallback_content_type?: "full" | "quote" | null;
  fallback_review_id?: string | null;
  product_selection_mode?: "automatic" | "manual" | null;
  product_id?: string | null;
  product_event_variable?: string | null;
}

export interface TemplateDynamicTableBlockProperties {
  dynamic: true;
  num_columns?: number | null;
  row_content_repeat?: TemplateContentRepeat | null;
  show_headers?: boolean | null;
  show_fallback_content?: boolean | null;
  show_static_row?: boolean | null;
}

/** Names for fields[template]. */
export type TemplateField = "amp" | "created" | "editor_type" | "html" | "id" | "name" | "text" | "updated";

export interface TemplateHeaderBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "header";
  data: TemplateHeaderBlockData;
  subblocks?: TemplateHeaderPart[] | null;
}

export interface TemplateHeaderBlockData {
  display_options: TemplateDisplayOptions;
  styles: TemplateHeaderBlockStyles;
}

export interface TemplateHeaderBlockDataInput {
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateHeaderBlockStylesInput;
}

export interface TemplateHeaderBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "header";
  data: TemplateHeaderBlockDataInput;
  subblocks?: TemplateHeaderPartInput[] | null;
}

export interface TemplateHeaderBlockStyles {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  color?: string | null;
  desktop_layout?: "centered" | "inline" | "links" | "stacked" | (string & {}) | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  item_align?: "center" | "left" | "right" | (string & {}) | null;
  item_spacing?: number | null;
  item_spacing_type?: "auto" | "manual" | (string & {}) | null;
  letter_spacing?: number | null;
  logo_align?: "center" | "left" | "right" | (string & {}) | null;
  logo_link_spacing?: number | null;
  mobile_layout?: "inline" | "links" | "links-stacked" | "logo-stacked" | "stacked" | (string & {}) | null;
  mobile_spacing?: number | null;
  mobile_wrap?: boolean | null;
  text_decoration?: string | null;
  vertical_align?: "baseline" | "bottom" | "middle" | "top" | (string & {}) | null;
}

export interface TemplateHeaderBlockStylesInput {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  color?: string | null;
  desktop_layout?: "centered" | "inline" | "links" | "stacked" | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  item_align?: "center" | "left" | "right" | null;
  item_spacing?: number | null;
  item_spacing_type?: "auto" | "manual" | null;
  letter_spacing?: number | null;
  logo_align?: "center" | "left" | "right" | null;
  logo_link_spacing?: number | null;
  mobile_layout?: "inline" | "links" | "links-stacked" | "logo-stacked" | "stacked" | null;
  mobile_spacing?: number | null;
  mobile_wrap?: boolean | null;
  text_decoration?: string | null;
  vertical_align?: "baseline" | "bottom" | "middle" | "top" | null;
}

export interface TemplateHeaderImageSubBlock {
  /** Only read */
  id?: string | null;
  type: "header_link_bar_image";
  alt_text?: string | null;
  asset_id?: string | null;
  background_color?: string | null;
  height?: number | null;
  href?: string | null;
  max_width?: number | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  src?: string | null;
  width?: number | null;
}

export interface TemplateHeaderImageSubBlockInput {
  /** Only read */
  id?: string | null;
  type: "header_link_bar_image";
  alt_text?: string | null;
  asset_id?: string | null;
  background_color?: string | null;
  height?: number | null;
  href?: string | null;
  max_width?: number | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  src?: string | null;
  width?: number | null;
}

export interface TemplateHeaderLinkSubBlock {
  /** Only read */
  id?: string | null;
  type: "header_link_bar_button";
  background_color?: string | null;
  content?: string | null;
  drop_shadow_color?: string | null;
  href?: string | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
}

export interface TemplateHeaderLinkSubBlockInput {
  /** Only read */
  id?: string | null;
  type: "header_link_bar_button";
  background_color?: string | null;
  content?: string | null;
  drop_shadow_color?: string | null;
  href?: string | null;
  show_on?: "all" | "desktop" | "mobile" | null;
}

export interface TemplateHeaderLogoSubBlock {
  /** Only read */
  id?: string | null;
  type: "header_link_bar_logo";
  alt_text?: string | null;
  asset_id?: string | null;
  height?: number | null;
  href?: string | null;
  max_width?: number | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  src?: string | null;
  width?: number | null;
}

export interface TemplateHeaderLogoSubBlockInput {
  /** Only read */
  id?: string | null;
  type: "header_link_bar_logo";
  alt_text?: string | null;
  asset_id?: string | null;
  height?: number | null;
  href?: string | null;
  max_width?: number | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  src?: string | null;
  width?: number | null;
}

export type TemplateHeaderPart = TemplateHeaderLinkSubBlock | TemplateHeaderImageSubBlock | TemplateHeaderLogoSubBlock;

export type TemplateHeaderPartInput =
  | TemplateHeaderLinkSubBlockInput
  | TemplateHeaderImageSubBlockInput
  | TemplateHeaderLogoSubBlockInput;

export interface TemplateHeading1Style {
  id?: string | null;
  style_type: "heading-1-styles";
  styles: TemplateHeadingStyleStyles;
}

export interface TemplateHeading1StyleInput {
  id?: string | null;
  style_type: "heading-1-styles";
  styles: TemplateHeadingStyleStylesInput;
}

export interface TemplateHeading2Style {
  id?: string | null;
  style_type: "heading-2-styles";
  styles: TemplateHeadingStyleStyles;
}

export interface TemplateHeading2StyleInput {
  id?: string | null;
  style_type: "heading-2-styles";
  styles: TemplateHeadingStyleStylesInput;
}

export interface TemplateHeading3Style {
  id?: string | null;
  style_type: "heading-3-styles";
  styles: TemplateHeadingStyleStyles;
}

export interface TemplateHeading3StyleInput {
  id?: string | null;
  style_type: "heading-3-styles";
  styles: TemplateHeadingStyleStylesInput;
}

export interface TemplateHeading4Style {
  id?: string | null;
  style_type: "heading-4-styles";
  styles: TemplateHeadingStyleStyles;
}

export interface TemplateHeading4StyleInput {
  id?: string | null;
  style_type: "heading-4-styles";
  styles: TemplateHeadingStyleStylesInput;
}

export interface TemplateHeadingStyleStyles {
  color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  line_height?: number | null;
  margin_bottom?: number | null;
  mobile_font_size?: number | null;
  mobile_line_height?: number | null;
  text_align?: "center" | "left" | "right" | (string & {}) | null;
  text_decoration?: string | null;
}

export interface TemplateHeadingStyleStylesInput {
  color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  line_height?: number | null;
  margin_bottom?: number | null;
  mobile_font_size?: number | null;
  mobile_line_height?: number | null;
  text_align?: "center" | "left" | "right" | null;
  text_decoration?: string | null;
}

export interface TemplateHorizontalRuleBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "horizontal_rule";
  data: TemplateHorizontalRuleBlockData;
}

export interface TemplateHorizontalRuleBlockData {
  display_options: TemplateDisplayOptions;
  styles: TemplateHorizontalRuleBlockStyles;
}

export interface TemplateHorizontalRuleBlockDataInput {
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateHorizontalRuleBlockStylesInput;
}

export interface TemplateHorizontalRuleBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "horizontal_rule";
  data: TemplateHorizontalRuleBlockDataInput;
}

export interface TemplateHorizontalRuleBlockStyles {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  mobile_stretch_content?: boolean | null;
}

export interface TemplateHorizontalRuleBlockStylesInput {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  mobile_stretch_content?: boolean | null;
}

export interface TemplateHtmlBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "html";
  data: TemplateHtmlBlockData;
}

export interface TemplateHtmlBlockData {
  content: string;
  display_options: TemplateDisplayOptions;
}

export interface TemplateHtmlBlockDataInput {
  content: string;
  display_options: TemplateDisplayOptionsInput;
}

export interface TemplateHtmlBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "html";
  data: TemplateHtmlBlockDataInput;
}

export interface TemplateImageBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "image";
  data: TemplateImageBlockData;
}

export interface TemplateImageBlockCroppingProperties {
  aspect_ratio?: string | null;
  asset_id?: string | null;
  height?: number | null;
  src?: string | null;
  width?: number | null;
  x?: number | null;
  y?: number | null;
}

export interface TemplateImageBlockData {
  properties: TemplateStaticImageBlockProperties | TemplateDynamicImageBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateImageBlockStyles;
}

export interface TemplateImageBlockDataInput {
  properties: TemplateStaticImageBlockProperties | TemplateDynamicImageBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateImageBlockStylesInput;
}

export interface TemplateImageBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "image";
  data: TemplateImageBlockDataInput;
}

export interface TemplateImageBlockStyles {
  align?: "center" | "left" | "right" | (string & {}) | null;
  background_color?: string | null;
  block_background_color?: string | null;
  block_border_color?: string | null;
  block_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  block_border_width?: number | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  full_width_mobile?: boolean | null;
  /** Pixels */
  height?: number | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  max_width?: number | null;
  mobile_stretch_content?: boolean | null;
  /** Pixels */
  width?: number | null;
}

export interface TemplateImageBlockStylesInput {
  align?: "center" | "left" | "right" | null;
  background_color?: string | null;
  block_background_color?: string | null;
  block_border_color?: string | null;
  block_border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  block_border_width?: number | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  full_width_mobile?: boolean | null;
  /** Pixels */
  height?: number | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  max_width?: number | null;
  mobile_stretch_content?: boolean | null;
  /** Pixels */
  width?: number | null;
}

export interface TemplateLinkStyle {
  id?: string | null;
  style_type: "link-styles";
  styles: TemplateLinkStyleStyles;
}

export interface TemplateLinkStyleInput {
  id?: string | null;
  style_type: "link-styles";
  styles: TemplateLinkStyleStylesInput;
}

export interface TemplateLinkStyleStyles {
  color?: string | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  text_decoration?: string | null;
}

export interface TemplateLinkStyleStylesInput {
  color?: string | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  text_decoration?: string | null;
}

export interface TemplateMobileStyle {
  id?: string | null;
  style_type: "mobile-styles";
  properties: TemplateMobileStyleProperties;
  styles: TemplateMobileStyleStyles;
}

export interface TemplateMobileStyleProperties {
  mobile_padding_override?: boolean | null;
}

export interface TemplateMobileStyleStyles {
  mobile_block_padding_left?: number | null;
  mobile_block_padding_right?: number | null;
  mobile_margin?: number | null;
  mobile_padding_bottom?: number | null;
  mobile_padding_left?: number | null;
  mobile_padding_right?: number | null;
  mobile_padding_top?: number | null;
}

export interface TemplateProductBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "product";
  data: TemplateProductBlockData;
  subblocks?: TemplateProductSubBlock[] | null;
}

export interface TemplateProductBlockData {
  properties: TemplateStaticProductBlockProperties | TemplateDynamicProductBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateProductBlockStyles;
}

export interface TemplateProductBlockDataInput {
  properties: TemplateStaticProductBlockProperties | TemplateDynamicProductBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateProductBlockStylesInput;
}

export interface TemplateProductBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "product";
  data: TemplateProductBlockDataInput;
  subblocks?: TemplateProductSubBlock[] | null;
}

export interface TemplateProductBlockStyles {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  button_alignment?: "center" | "left" | "right" | (string & {}) | null;
  button_background_color?: string | null;
  button_border_color?: string | null;
  button_border_radius?: number | null;
  button_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  button_border_width?: number | null;
  button_drop_shadow_color?: string | null;
  button_font_color?: string | null;
  button_font_family?: string | null;
  button_font_size?: number | null;
  button_font_style?: "italic" | "normal" | (string & {}) | null;
  button_font_weight?: string | null;
  button_letter_spacing?: number | null;
  button_padding_bottom?: number | null;
  button_padding_left?: number | null;
  button_padding_right?: number | null;
  button_padding_top?: number | null;
  button_text_decoration?: string | null;
  description_font_color?: string | null;
  description_font_family?: string | null;
  description_font_size?: number | null;
  description_font_style?: "italic" | "normal" | (string & {}) | null;
  description_font_weight?: string | null;
  description_letter_spacing?: number | null;
  description_padding_bottom?: number | null;
  description_padding_top?: number | null;
  description_text_decoration?: string | null;
  item_border_color?: string | null;
  item_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  item_border_width?: number | null;
  item_max_height?: number | null;
  item_padding_bottom?: number | null;
  item_padding_left?: number | null;
  item_padding_right?: number | null;
  item_padding_top?: number | null;
  item_text_alignment?: "center" | "left" | "right" | (string & {}) | null;
  layout?: "horizontal" | "vertical-left-image" | "vertical-right-image" | (string & {}) | null;
  num_columns?: number | null;
  num_rows?: number | null;
  original_price_font_color?: string | null;
  original_price_font_family?: string | null;
  original_price_font_size?: number | null;
  original_price_font_style?: "italic" | "normal" | (string & {}) | null;
  original_price_font_weight?: string | null;
  original_price_text_decoration?: string | null;
  price_font_color?: string | null;
  price_font_family?: string | null;
  price_font_size?: number | null;
  price_font_style?: "italic" | "normal" | (string & {}) | null;
  price_font_weight?: string | null;
  price_letter_spacing?: number | null;
  price_padding_bottom?: number | null;
  price_padding_top?: number | null;
  price_text_decoration?: string | null;
  rating_font_color?: string | null;
  rating_font_family?: string | null;
  rating_font_size?: number | null;
  rating_font_style?: "italic" | "normal" | (string & {}) | null;
  rating_font_weight?: string | null;
  rating_letter_spacing?: number | null;
  rating_padding_bottom?: number | null;
  rating_padding_top?: number | null;
  rating_text_decoration?: string | null;
  stack_on_mobile?: boolean | null;
  title_font_color?: string | null;
  title_font_family?: string | null;
  title_font_size?: number | null;
  title_font_style?: "italic" | "normal" | (string & {}) | null;
  title_font_weight?: string | null;
  title_letter_spacing?: number | null;
  title_padding_bottom?: number | null;
  title_padding_top?: number | null;
  title_text_decoration?: string | null;
}

export interface TemplateProductBlockStylesInput {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  button_alignment?: "center" | "left" | "right" | null;
  button_background_color?: string | null;
  button_border_color?: string | null;
  button_border_radius?: number | null;
  button_border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  button_border_width?: number | null;
  button_drop_shadow_color?: string | null;
  button_font_color?: string | null;
  button_font_family?: string | null;
  button_font_size?: number | null;
  button_font_style?: "italic" | "normal" | null;
  button_font_weight?: string | null;
  button_letter_spacing?: number | null;
  button_padding_bottom?: number | null;
  button_padding_left?: number | null;
  button_padding_right?: number | null;
  button_padding_top?: number | null;
  button_text_decoration?: string | null;
  description_font_color?: string | null;
  description_font_family?: string | null;
  description_font_size?: number | null;
  description_font_style?: "italic" | "normal" | null;
  description_font_weight?: string | null;
  description_letter_spacing?: number | null;
  description_padding_bottom?: number | null;
  description_padding_top?: number | null;
  description_text_decoration?: string | null;
  item_border_color?: string | null;
  item_border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  item_border_width?: number | null;
  item_max_height?: number | null;
  item_padding_bottom?: number | null;
  item_padding_left?: number | null;
  item_padding_right?: number | null;
  item_padding_top?: number | null;
  item_text_alignment?: "center" | "left" | "right" | null;
  layout?: "horizontal" | "vertical-left-image" | "vertical-right-image" | null;
  num_columns?: number | null;
  num_rows?: number | null;
  original_price_font_color?: string | null;
  original_price_font_family?: string | null;
  original_price_font_size?: number | null;
  original_price_font_style?: "italic" | "normal" | null;
  original_price_font_weight?: string | null;
  original_price_text_decoration?: string | null;
  price_font_color?: string | null;
  price_font_family?: string | null;
  price_font_size?: number | null;
  price_font_style?: "italic" | "normal" | null;
  price_font_weight?: string | null;
  price_letter_spacing?: number | null;
  price_padding_bottom?: number | null;
  price_padding_top?: number | null;
  price_text_decoration?: string | null;
  rating_font_color?: string | null;
  rating_font_family?: string | null;
  rating_font_size?: number | null;
  rating_font_style?: "italic" | "normal" | null;
  rating_font_weight?: string | null;
  rating_letter_spacing?: number | null;
  rating_padding_bottom?: number | null;
  rating_padding_top?: number | null;
  rating_text_decoration?: string | null;
  stack_on_mobile?: boolean | null;
  title_font_color?: string | null;
  title_font_family?: string | null;
  title_font_size?: number | null;
  title_font_style?: "italic" | "normal" | null;
  title_font_weight?: string | null;
  title_letter_spacing?: number | null;
  title_padding_bottom?: number | null;
  title_padding_top?: number | null;
  title_text_decoration?: string | null;
}

export interface TemplateProductSubBlock {
  /** Only read */
  id?: string | null;
  type: "product";
  product_id?: string | null;
  external_id?: string | null;
  autogenerate_link?: boolean | null;
  button_text?: string | null;
  description?: string | null;
  image_url?: string | null;
  link?: string | null;
  name?: string | null;
  original_price?: string | null;
  price?: string | null;
  currency_code?: string | null;
  title?: string | null;
  url?: string | null;
}

export interface TemplateRef {
  type: "template";
  id: string;
}

export interface TemplateRefReply {
  data: TemplateRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface TemplateRender {
  data: TemplateRenderData;
}

export interface TemplateRenderAttributes {
  /** Values by the name of the variable; those without a value are left empty */
  context: {
    [key: string]: unknown;
  };
}

export interface TemplateRenderData {
  type: "template";
  id: string;
  attributes: TemplateRenderAttributes;
}

export interface TemplateReply {
  data: Template;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface TemplateReviewBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "review";
  data: TemplateReviewBlockData;
}

export interface TemplateReviewBlockData {
  properties: TemplateStaticReviewBlockProperties | TemplateDynamicReviewBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateReviewBlockStyles;
}

export interface TemplateReviewBlockDataInput {
  properties: TemplateStaticReviewBlockPropertiesInput | TemplateDynamicReviewBlockPropertiesInput;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateReviewBlockStylesInput;
}

export interface TemplateReviewBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "review";
  data: TemplateReviewBlockDataInput;
}

export interface TemplateReviewBlockStyles {
  author_align?: "center" | "left" | "right" | (string & {}) | null;
  author_color?: string | null;
  author_font_family?: string | null;
  author_font_size?: number | null;
  author_font_style?: "italic" | "normal" | (string & {}) | null;
  author_font_weight?: string | null;
  author_letter_spacing?: number | null;
  author_text_decoration?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  empty_star_color?: string | null;
  layout?:
    | "big-quotes"
    | "centered-in-quote-bubble"
    | "centered-rating-first"
    | "centered-review-first"
    | "clean"
    | "left-aligned"
    | "message-bubble"
    | "rating-highlight"
    | "right-aligned-with-quotation-icon"
    | "square"
    | "stacked-card"
    | "subtle-background"
    | (string & {})
    | null;
  product_name_align?: "center" | "left" | "right" | (string & {}) | null;
  product_name_color?: string | null;
  product_name_font_family?: string | null;
  product_name_font_size?: number | null;
  product_name_font_style?: "italic" | "normal" | (string & {}) | null;
  product_name_font_weight?: string | null;
  product_name_letter_spacing?: number | null;
  product_name_text_decoration?: string | null;
  quote_align?: "center" | "left" | "right" | (string & {}) | null;
  quote_color?: string | null;
  quote_font_family?: string | null;
  quote_font_size?: number | null;
  quote_font_style?: "italic" | "normal" | (string & {}) | null;
  quote_font_weight?: string | null;
  quote_letter_spacing?: number | null;
  quote_line_height?: number | null;
  quote_style?: "line" | "square" | "standard" | (string & {}) | null;
  quote_text_decoration?: string | null;
  shadow_color?: string | null;
  star_color?: string | null;
  star_size?: "large" | "medium" | "small" | (string & {}) | null;
  star_rating_shape?: "circle" | "heart" | "star" | (string & {}) | null;
  star_icon_spacing?: number | null;
  star_alignment?: "center" | "left" | "right" | (string & {}) | null;
  text_area_bg_color?: string | null;
  text_area_border_color?: string | null;
  verified_color?: string | null;
  verified_font_family?: string | null;
  verified_font_size?: number | null;
  verified_font_style?: "italic" | "normal" | (string & {}) | null;
  verified_font_weight?: string | null;
  verified_letter_spacing?: number | null;
  verified_text_decoration?: string | null;
  verified_badge_color?: "dark" | "default" | "light" | (string & {}) | null;
  verified_badge_size?: number | null;
  verified_badge_style?: "badge-and-text" | "badge-only" | "text-only" | (string & {}) | null;
}

export interface TemplateReviewBlockStylesInput {
  author_align?: "center" | "left" | "right" | null;
  author_color?: string | null;
  author_font_family?: string | null;
  author_font_size?: number | null;
  author_font_style?: "italic" | "normal" | null;
  author_font_weight?: string | null;
  author_letter_spacing?: number | null;
  author_text_decoration?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  /** Pixels */
  border_radius?: number | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  empty_star_color?: string | null;
  layout?:
    | "big-quotes"
    | "centered-in-quote-bubble"
    | "centered-rating-first"
    | "centered-review-first"
    | "clean"
    | "left-aligned"
    | "message-bubble"
    | "rating-highlight"
    | "right-aligned-with-quotation-icon"
    | "square"
    | "stacked-card"
    | "subtle-background"
    | null;
  product_name_align?: "center" | "left" | "right" | null;
  product_name_color?: string | null;
  product_name_font_family?: string | null;
  product_name_font_size?: number | null;
  product_name_font_style?: "italic" | "normal" | null;
  product_name_font_weight?: string | null;
  product_name_letter_spacing?: number | null;
  product_name_text_decoration?: string | null;
  quote_align?: "center" | "left" | "right" | null;
  quote_color?: string | null;
  quote_font_family?: string | null;
  quote_font_size?: number | null;
  quote_font_style?: "italic" | "normal" | null;
  quote_font_weight?: string | null;
  quote_letter_spacing?: number | null;
  quote_line_height?: number | null;
  quote_style?: "line" | "square" | "standard" | null;
  quote_text_decoration?: string | null;
  shadow_color?: string | null;
  star_color?: string | null;
  star_size?: "large" | "medium" | "small" | null;
  star_rating_shape?: "circle" | "heart" | "star" | null;
  star_icon_spacing?: number | null;
  star_alignment?: "center" | "left" | "right" | null;
  text_area_bg_color?: string | null;
  text_area_border_color?: string | null;
  verified_color?: string | null;
  verified_font_family?: string | null;
  verified_font_size?: number | null;
  verified_font_style?: "italic" | "normal" | null;
  verified_font_weight?: string | null;
  verified_letter_spacing?: number | null;
  verified_text_decoration?: string | null;
  verified_badge_color?: "dark" | "default" | "light" | null;
  verified_badge_size?: number | null;
  verified_badge_style?: "badge-and-text" | "badge-only" | "text-only" | null;
}

export interface TemplateRow {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  data: TemplateRowData;
  columns?: TemplateColumn[] | null;
}

export interface TemplateRowData {
  styles: TemplateRowStyles;
}

export interface TemplateRowDataInput {
  styles: TemplateRowStylesInput;
}

export interface TemplateRowInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  data: TemplateRowDataInput;
  columns?: TemplateColumnInput[] | null;
}

export interface TemplateRowStyles {
  column_layout?:
    | "1-column-full-width"
    | "2-columns-25%-75%"
    | "2-columns-33%-67%"
    | "2-columns-67%-33%"
    | "2-columns-75%-25%"
    | "2-columns-equal-width"
    | "3-columns-25%-25%-50%"
    | "3-columns-25%-50%-25%"
    | "3-columns-50%-25%-25%"
    | "3-columns-equal-width"
    | "4-columns-equal-width"
    | (string & {})
    | null;
}

export interface TemplateRowStylesInput {
  column_layout?:
    | "1-column-full-width"
    | "2-columns-25%-75%"
    | "2-columns-33%-67%"
    | "2-columns-67%-33%"
    | "2-columns-75%-25%"
    | "2-columns-equal-width"
    | "3-columns-25%-25%-50%"
    | "3-columns-25%-50%-25%"
    | "3-columns-50%-25%-25%"
    | "3-columns-equal-width"
    | "4-columns-equal-width"
    | null;
}

/** A band of a template that holds rows. */
export interface TemplateSection {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "section";
  type: "section";
  data: TemplateSectionData;
  rows?: TemplateRow[] | null;
}

export interface TemplateSectionData {
  properties: TemplateSectionProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateSectionStyles;
}

export interface TemplateSectionDataInput {
  properties: TemplateSectionProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateSectionStylesInput;
}

/** A band of a template that holds rows. */
export interface TemplateSectionInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "section";
  type: "section";
  data: TemplateSectionDataInput;
  rows?: TemplateRowInput[] | null;
}

export interface TemplateSectionProperties {
  is_ai_generated?: boolean | null;
  is_prebuilt_content?: boolean | null;
}

export interface TemplateSectionStyles {
  background_asset_id?: string | null;
  background_color?: string | null;
  background_format?: "auto" | "contain" | "cover" | "initial" | "repeat" | (string & {}) | null;
  background_image_full_width?: boolean | null;
  background_position?:
    | "center-bottom"
    | "center-center"
    | "center-top"
    | "left-bottom"
    | "left-center"
    | "left-top"
    | "right-bottom"
    | "right-center"
    | "right-top"
    | (string & {})
    | null;
  background_repeat?: boolean | null;
  background_url?: string | null;
  border_color?: string | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  column_align?: "baseline" | "bottom" | "middle" | "top" | (string & {}) | null;
  column_direction?: "ltr" | "no-stack" | "rtl" | (string & {}) | null;
  content_color?: string | null;
  content_color_type?: "none" | "section" | "template" | (string & {}) | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  stack_on_mobile?: boolean | null;
}

export interface TemplateSectionStylesInput {
  background_asset_id?: string | null;
  background_color?: string | null;
  background_format?: "auto" | "contain" | "cover" | "initial" | "repeat" | null;
  background_image_full_width?: boolean | null;
  background_position?:
    | "center-bottom"
    | "center-center"
    | "center-top"
    | "left-bottom"
    | "left-center"
    | "left-top"
    | "right-bottom"
    | "right-center"
    | "right-top"
    | null;
  background_repeat?: boolean | null;
  background_url?: string | null;
  border_color?: string | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  column_align?: "baseline" | "bottom" | "middle" | "top" | null;
  column_direction?: "ltr" | "no-stack" | "rtl" | null;
  content_color?: string | null;
  content_color_type?: "none" | "section" | "template" | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  stack_on_mobile?: boolean | null;
}

export interface TemplateSocialBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "social";
  data: TemplateSocialBlockData;
  subblocks?: TemplateSocialPart[] | null;
}

export interface TemplateSocialBlockData {
  properties: TemplateSocialBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateSocialBlockStyles;
}

export interface TemplateSocialBlockDataInput {
  properties: TemplateSocialBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateSocialBlockStylesInput;
}

export interface TemplateSocialBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "social";
  data: TemplateSocialBlockDataInput;
  subblocks?: TemplateSocialPartInput[] | null;
}

export interface TemplateSocialBlockProperties {
  show_labels?: boolean | null;
}

export interface TemplateSocialBlockStyles {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  icon_align?: "center" | "left" | "right" | (string & {}) | null;
  icon_color?: "black" | "default" | "grey" | "white" | (string & {}) | null;
  icon_size?: "large" | "medium" | "small" | (string & {}) | null;
  icon_spacing?: number | null;
  label_color?: string | null;
  label_font_family?: string | null;
  label_font_size?: number | null;
  label_font_style?: "italic" | "normal" | (string & {}) | null;
  label_text_decoration?: string | null;
  label_font_weight?: string | null;
  stack_on_mobile?: boolean | null;
}

export interface TemplateSocialBlockStylesInput {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  icon_align?: "center" | "left" | "right" | null;
  icon_color?: "black" | "default" | "grey" | "white" | null;
  icon_size?: "large" | "medium" | "small" | null;
  icon_spacing?: number | null;
  label_color?: string | null;
  label_font_family?: string | null;
  label_font_size?: number | null;
  label_font_style?: "italic" | "normal" | null;
  label_text_decoration?: string | null;
  label_font_weight?: string | null;
  stack_on_mobile?: boolean | null;
}

export interface TemplateSocialIconSubBlock {
  /** Only read */
  id?: string | null;
  type: "social_link_icon";
  custom_asset_id?: string | null;
  custom_src?: string | null;
  custom_size?: number | null;
  label?: string | null;
  link_type?:
    | "android"
    | "apple"
    | "custom"
    | "discord"
    | "email"
    | "facebook"
    | "google-plus"
    | "instagram"
    | "linkedin"
    | "pinterest"
    | "rss"
    | "snapchat"
    | "threads"
    | "tiktok"
    | "twitch"
    | "twitter"
    | "whatsapp"
    | "x-twitter"
    | "yelp"
    | "youtube"
    | (string & {})
    | null;
  link_url?: string | null;
}

export interface TemplateSocialIconSubBlockInput {
  /** Only read */
  id?: string | null;
  type: "social_link_icon";
  custom_asset_id?: string | null;
  custom_src?: string | null;
  custom_size?: number | null;
  label?: string | null;
  link_type?:
    | "android"
    | "apple"
    | "custom"
    | "discord"
    | "email"
    | "facebook"
    | "google-plus"
    | "instagram"
    | "linkedin"
    | "pinterest"
    | "rss"
    | "snapchat"
    | "threads"
    | "tiktok"
    | "twitch"
    | "twitter"
    | "whatsapp"
    | "x-twitter"
    | "yelp"
    | "youtube"
    | null;
  link_url?: string | null;
}

export type TemplateSocialPart = TemplateSocialIconSubBlock | TemplateSocialSpacerSubBlock;

export type TemplateSocialPartInput = TemplateSocialIconSubBlockInput | TemplateSocialSpacerSubBlock;

export interface TemplateSocialSpacerSubBlock {
  /** Only read */
  id?: string | null;
  type: "social_link_spacer";
  width?: number | null;
}

export interface TemplateSpacerBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "spacer";
  data: TemplateSpacerBlockData;
}

export interface TemplateSpacerBlockData {
  display_options: TemplateDisplayOptions;
  styles: TemplateSpacerBlockStyles;
}

export interface TemplateSpacerBlockDataInput {
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateSpacerBlockStyles;
}

export interface TemplateSpacerBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "spacer";
  data: TemplateSpacerBlockDataInput;
}

export interface TemplateSpacerBlockStyles {
  background_color?: string | null;
  /** Pixels */
  height?: number | null;
}

export interface TemplateSplitBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "split";
  data: TemplateSplitBlockData;
  subblocks?: TemplateSplitPart[] | null;
}

export interface TemplateSplitBlockData {
  display_options: TemplateDisplayOptions;
  styles: TemplateSplitBlockStyles;
}

export interface TemplateSplitBlockDataInput {
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateSplitBlockStylesInput;
}

export interface TemplateSplitBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "split";
  data: TemplateSplitBlockDataInput;
  subblocks?: TemplateSplitPartInput[] | null;
}

export interface TemplateSplitBlockStyles {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  column_widths?: string | null;
  mobile_stack_order?: "ltr" | "no-stack" | "rtl" | (string & {}) | null;
  padding_in_between?: number | null;
}

export interface TemplateSplitBlockStylesInput {
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  column_widths?: string | null;
  mobile_stack_order?: "ltr" | "no-stack" | "rtl" | null;
  padding_in_between?: number | null;
}

export type TemplateSplitPart = TemplateTableTextSubBlock | TemplateTableImageSubBlock | TemplateTableHtmlSubBlock;

export type TemplateSplitPartInput =
  | TemplateTableTextSubBlockInput
  | TemplateTableImageSubBlockInput
  | TemplateTableHtmlSubBlockInput;

export interface TemplateStaticImageBlockProperties {
  dynamic: false | null;
  alt_text?: string | null;
  asset_id?: string | null;
  cropping_properties?: TemplateImageBlockCroppingProperties | null;
  href?: string | null;
  src?: string | null;
}

export interface TemplateStaticProductBlockProperties {
  is_ai_generated?: boolean | null;
  is_prebuilt_content?: boolean | null;
  item_subtype_id?: number | null;
  show_button?: boolean | null;
  show_original_price?: boolean | null;
  show_price?: boolean | null;
  show_rating?: boolean | null;
  show_rating_count?: boolean | null;
  show_title?: boolean | null;
  show_title_links?: boolean | null;
  title_placeholder?: string | null;
  dynamic: false | null;
  show_description?: boolean | null;
  localize_for_recipient?: boolean | null;
  language?: string | null;
  region?: string | null;
}

export interface TemplateStaticReviewBlockProperties {
  show_rating?: boolean | null;
  show_reviewer_name?: boolean | null;
  show_product_name?: boolean | null;
  show_variant_name?: boolean | null;
  show_verified_badge?: boolean | null;
  author_placeholder?: string | null;
  quote_placeholder?: string | null;
  product_name_placeholder?: string | null;
  product_variant_name_placeholder?: string | null;
  verified_badge_language?:
    | "dutch"
    | "english"
    | "french"
    | "german"
    | "hungarian"
    | "italian"
    | "japanese"
    | "korean"
    | "portuguese"
    | "spanish"
    | (string & {})
    | null;
  dynamic: false | null;
  author?: string | null;
  product_name?: string | null;
  product_variant_name?: string | null;
  quote?: string | null;
  stars?: number | null;
  verified?: boolean | null;
}

export interface TemplateStaticReviewBlockPropertiesInput {
  show_rating?: boolean | null;
  show_reviewer_name?: boolean | null;
  show_product_name?: boolean | null;
  show_variant_name?: boolean | null;
  show_verified_badge?: boolean | null;
  author_placeholder?: string | null;
  quote_placeholder?: string | null;
  product_name_placeholder?: string | null;
  product_variant_name_placeholder?: string | null;
  verified_badge_language?:
    | "dutch"
    | "english"
    | "french"
    | "german"
    | "hungarian"
    | "italian"
    | "japanese"
    | "korean"
    | "portuguese"
    | "spanish"
    | null;
  dynamic: false | null;
  author?: string | null;
  product_name?: string | null;
  product_variant_name?: string | null;
  quote?: string | null;
  stars?: number | null;
  verified?: boolean | null;
}

export interface TemplateStaticTableBlockProperties {
  dynamic: false | null;
  num_columns?: number | null;
  show_headers?: boolean | null;
}

/** Styles for one kind of content, told apart by `style_type`. */
export type TemplateStyle =
  | TemplateBaseStyle
  | TemplateTextStyle
  | TemplateHeading1Style
  | TemplateHeading2Style
  | TemplateHeading3Style
  | TemplateHeading4Style
  | TemplateLinkStyle
  | TemplateMobileStyle;

/** Styles for one kind of content, told apart by `style_type`. */
export type TemplateStyleInput =
  | TemplateBaseStyleInput
  | TemplateTextStyleInput
  | TemplateHeading1StyleInput
  | TemplateHeading2StyleInput
  | TemplateHeading3StyleInput
  | TemplateHeading4StyleInput
  | TemplateLinkStyleInput
  | TemplateMobileStyle;

export interface TemplateTableBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "table";
  data: TemplateTableBlockData;
  subblocks?: TemplateTablePart[] | null;
}

export interface TemplateTableBlockData {
  properties: TemplateStaticTableBlockProperties | TemplateDynamicTableBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateTableBlockStyles;
}

export interface TemplateTableBlockDataInput {
  properties: TemplateStaticTableBlockProperties | TemplateDynamicTableBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateTableBlockStylesInput;
}

export interface TemplateTableBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "table";
  data: TemplateTableBlockDataInput;
  subblocks?: TemplateTablePartInput[] | null;
}

export interface TemplateTableBlockStyles {
  block_background_color?: string | null;
  block_border_color?: string | null;
  block_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  block_border_width?: number | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  cell_horizontal_border_color?: string | null;
  cell_horizontal_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  cell_horizontal_border_width?: number | null;
  cell_padding_bottom?: number | null;
  cell_padding_left?: number | null;
  cell_padding_right?: number | null;
  cell_padding_top?: number | null;
  cell_vertical_align?: "baseline" | "bottom" | "middle" | "top" | (string & {}) | null;
  cell_vertical_border_color?: string | null;
  cell_vertical_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  cell_vertical_border_width?: number | null;
  header_background_color?: string | null;
  header_font_color?: string | null;
  header_font_family?: string | null;
  header_font_size?: number | null;
  header_font_style?: "italic" | "normal" | (string & {}) | null;
  header_font_weight?: string | null;
  header_letter_spacing?: number | null;
  header_line_height?: number | null;
  header_padding_bottom?: number | null;
  header_padding_left?: number | null;
  header_padding_right?: number | null;
  header_padding_top?: number | null;
  header_text_decoration?: string | null;
  table_background_color?: string | null;
  table_font_color?: string | null;
  table_font_family?: string | null;
  table_font_size?: number | null;
  table_text_align?: "center" | "left" | "right" | (string & {}) | null;
  use_legacy_mobile_padding?: boolean | null;
}

export interface TemplateTableBlockStylesInput {
  block_background_color?: string | null;
  block_border_color?: string | null;
  block_border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  block_border_width?: number | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  cell_horizontal_border_color?: string | null;
  cell_horizontal_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | null;
  cell_horizontal_border_width?: number | null;
  cell_padding_bottom?: number | null;
  cell_padding_left?: number | null;
  cell_padding_right?: number | null;
  cell_padding_top?: number | null;
  cell_vertical_align?: "baseline" | "bottom" | "middle" | "top" | null;
  cell_vertical_border_color?: string | null;
  cell_vertical_border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  cell_vertical_border_width?: number | null;
  header_background_color?: string | null;
  header_font_color?: string | null;
  header_font_family?: string | null;
  header_font_size?: number | null;
  header_font_style?: "italic" | "normal" | null;
  header_font_weight?: string | null;
  header_letter_spacing?: number | null;
  header_line_height?: number | null;
  header_padding_bottom?: number | null;
  header_padding_left?: number | null;
  header_padding_right?: number | null;
  header_padding_top?: number | null;
  header_text_decoration?: string | null;
  table_background_color?: string | null;
  table_font_color?: string | null;
  table_font_family?: string | null;
  table_font_size?: number | null;
  table_text_align?: "center" | "left" | "right" | null;
  use_legacy_mobile_padding?: boolean | null;
}

export interface TemplateTableFallbackHtmlSubBlock {
  content?: string | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  /** Only read */
  id?: string | null;
  type: "table_fallback_html";
}

export interface TemplateTableFallbackHtmlSubBlockInput {
  content?: string | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  /** Only read */
  id?: string | null;
  type: "table_fallback_html";
}

export interface TemplateTableFallbackImageSubBlock {
  dynamic?: boolean | null;
  alt_text?: string | null;
  asset_id?: string | null;
  href?: string | null;
  src?: string | null;
  width?: number | null;
  height?: number | null;
  image_width?: number | null;
  image_align?: "center" | "left" | "right" | (string & {}) | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  table_column_width?: string | null;
  cell_text_align?: "center" | "left" | "right" | (string & {}) | null;
  cropped_asset_id?: string | null;
  cropped_src?: string | null;
  cropping_aspect_ratio?: string | null;
  cropping_height?: number | null;
  cropping_width?: number | null;
  cropping_x?: number | null;
  cropping_y?: number | null;
  /** Only read */
  id?: string | null;
  type: "table_fallback_image";
}

export interface TemplateTableFallbackImageSubBlockInput {
  dynamic?: boolean | null;
  alt_text?: string | null;
  asset_id?: string | null;
  href?: string | null;
  src?: string | null;
  width?: number | null;
  height?: number | null;
  image_width?: number | null;
  image_align?: "center" | "left" | "right" | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  table_column_width?: string | null;
  cell_text_align?: "center" | "left" | "right" | null;
  cropped_asset_id?: string | null;
  cropped_src?: string | null;
  cropping_aspect_ratio?: string | null;
  cropping_height?: number | null;
  cropping_width?: number | null;
  cropping_x?: number | null;
  cropping_y?: number | null;
  /** Only read */
  id?: string | null;
  type: "table_fallback_image";
}

export interface TemplateTableFallbackTextSubBlock {
  content?: string | null;
  cell_text_align?: "center" | "left" | "right" | (string & {}) | null;
  color?: string | null;
  font_family?: string | null;
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  table_column_width?: string | null;
  text_decoration?: string | null;
  /** Only read */
  id?: string | null;
  type: "table_fallback_text";
}

export interface TemplateTableFallbackTextSubBlockInput {
  content?: string | null;
  cell_text_align?: "center" | "left" | "right" | null;
  color?: string | null;
  font_family?: string | null;
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  table_column_width?: string | null;
  text_decoration?: string | null;
  /** Only read */
  id?: string | null;
  type: "table_fallback_text";
}

export interface TemplateTableHeaderSubBlock {
  content?: string | null;
  cell_text_align?: "center" | "left" | "right" | (string & {}) | null;
  color?: string | null;
  font_family?: string | null;
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  table_column_width?: string | null;
  text_decoration?: string | null;
  /** Only read */
  id?: string | null;
  type: "table_header";
}

export interface TemplateTableHeaderSubBlockInput {
  content?: string | null;
  cell_text_align?: "center" | "left" | "right" | null;
  color?: string | null;
  font_family?: string | null;
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  table_column_width?: string | null;
  text_decoration?: string | null;
  /** Only read */
  id?: string | null;
  type: "table_header";
}

export interface TemplateTableHtmlSubBlock {
  content?: string | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  /** Only read */
  id?: string | null;
  type: "table_html";
}

export interface TemplateTableHtmlSubBlockInput {
  content?: string | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  /** Only read */
  id?: string | null;
  type: "table_html";
}

export interface TemplateTableImageSubBlock {
  dynamic?: boolean | null;
  alt_text?: string | null;
  asset_id?: string | null;
  href?: string | null;
  src?: string | null;
  width?: number | null;
  height?: number | null;
  image_width?: number | null;
  image_align?: "center" | "left" | "right" | (string & {}) | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  table_column_width?: string | null;
  cell_text_align?: "center" | "left" | "right" | (string & {}) | null;
  cropped_asset_id?: string | null;
  cropped_src?: string | null;
  cropping_aspect_ratio?: string | null;
  cropping_height?: number | null;
  cropping_width?: number | null;
  cropping_x?: number | null;
  cropping_y?: number | null;
  /** Only read */
  id?: string | null;
  type: "table_image";
}

export interface TemplateTableImageSubBlockInput {
  dynamic?: boolean | null;
  alt_text?: string | null;
  asset_id?: string | null;
  href?: string | null;
  src?: string | null;
  width?: number | null;
  height?: number | null;
  image_width?: number | null;
  image_align?: "center" | "left" | "right" | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  table_column_width?: string | null;
  cell_text_align?: "center" | "left" | "right" | null;
  cropped_asset_id?: string | null;
  cropped_src?: string | null;
  cropping_aspect_ratio?: string | null;
  cropping_height?: number | null;
  cropping_width?: number | null;
  cropping_x?: number | null;
  cropping_y?: number | null;
  /** Only read */
  id?: string | null;
  type: "table_image";
}

export type TemplateTablePart =
  | TemplateTableHeaderSubBlock
  | TemplateTableHtmlSubBlock
  | TemplateTableImageSubBlock
  | TemplateTableTextSubBlock
  | TemplateTableFallbackHtmlSubBlock
  | TemplateTableFallbackImageSubBlock
  | TemplateTableFallbackTextSubBlock;

export type TemplateTablePartInput =
  | TemplateTableHeaderSubBlockInput
  | TemplateTableHtmlSubBlockInput
  | TemplateTableImageSubBlockInput
  | TemplateTableTextSubBlockInput
  | TemplateTableFallbackHtmlSubBlockInput
  | TemplateTableFallbackImageSubBlockInput
  | TemplateTableFallbackTextSubBlockInput;

export interface TemplateTableTextSubBlock {
  content?: string | null;
  cell_text_align?: "center" | "left" | "right" | (string & {}) | null;
  color?: string | null;
  font_family?: string | null;
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  table_column_width?: string | null;
  text_decoration?: string | null;
  /** Only read */
  id?: string | null;
  type: "table_text";
}

export interface TemplateTableTextSubBlockInput {
  content?: string | null;
  cell_text_align?: "center" | "left" | "right" | null;
  color?: string | null;
  font_family?: string | null;
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  show_on?: "all" | "desktop" | "mobile" | null;
  table_column_width?: string | null;
  text_decoration?: string | null;
  /** Only read */
  id?: string | null;
  type: "table_text";
}

export interface TemplateTextBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "text";
  data: TemplateTextBlockData;
}

export interface TemplateTextBlockData {
  content: string;
  display_options: TemplateDisplayOptions;
  styles: TemplateTextBlockStyles;
}

export interface TemplateTextBlockDataInput {
  content: string;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateTextBlockStylesInput;
}

export interface TemplateTextBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "text";
  data: TemplateTextBlockDataInput;
}

export interface TemplateTextBlockStyles {
  background_color?: string | null;
  block_background_color?: string | null;
  block_border_color?: string | null;
  block_border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  block_border_width?: number | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  color?: string | null;
  extra_css_class?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  letter_spacing?: number | null;
  line_height?: number | null;
  mobile_stretch_content?: boolean | null;
  text_align?: "center" | "left" | "right" | (string & {}) | null;
  text_decoration?: string | null;
  text_table_layout?: "auto" | "fixed" | "inherit" | "initial" | (string & {}) | null;
}

export interface TemplateTextBlockStylesInput {
  background_color?: string | null;
  block_background_color?: string | null;
  block_border_color?: string | null;
  block_border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  block_border_width?: number | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  color?: string | null;
  extra_css_class?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  letter_spacing?: number | null;
  line_height?: number | null;
  mobile_stretch_content?: boolean | null;
  text_align?: "center" | "left" | "right" | null;
  text_decoration?: string | null;
  text_table_layout?: "auto" | "fixed" | "inherit" | "initial" | null;
}

export interface TemplateTextStyle {
  id?: string | null;
  style_type: "text-styles";
  styles: TemplateTextStyleStyles;
}

export interface TemplateTextStyleInput {
  id?: string | null;
  style_type: "text-styles";
  styles: TemplateTextStyleStylesInput;
}

export interface TemplateTextStyleStyles {
  color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | (string & {}) | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  line_height?: number | null;
  mobile_font_size?: number | null;
  mobile_line_height?: number | null;
  text_align?: "center" | "left" | "right" | (string & {}) | null;
  text_decoration?: string | null;
}

export interface TemplateTextStyleStylesInput {
  color?: string | null;
  font_family?: string | null;
  /** Pixels */
  font_size?: number | null;
  font_style?: "italic" | "normal" | null;
  font_weight?: string | null;
  letter_spacing?: number | null;
  line_height?: number | null;
  mobile_font_size?: number | null;
  mobile_line_height?: number | null;
  text_align?: "center" | "left" | "right" | null;
  text_decoration?: string | null;
}

export interface TemplateToOne {
  data?: TemplateRef;
  links?: RelationshipLinks;
}

export interface TemplateUpdate {
  data: TemplateUpdateData;
}

/** Attributes of a template to change; what is left out stays. */
export interface TemplateUpdateAttributes {
  /** Name for yourself */
  name?: string | null;
  /** The whole HTML */
  html?: string | null;
  /** For the drag-and-drop editor, in place of html */
  definition?: TemplateDefinitionInput | null;
  /** The plain text */
  text?: string | null;
  /** AMP for e-mail; needs to be switched on for the account */
  amp?: string | null;
}

export interface TemplateUpdateData {
  type: "template";
  id: string;
  attributes: TemplateUpdateAttributes;
}

export interface TemplateVideoBlock {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "video";
  data: TemplateVideoBlockData;
}

export interface TemplateVideoBlockData {
  properties: TemplateVideoBlockProperties;
  display_options: TemplateDisplayOptions;
  styles: TemplateVideoBlockStyles;
}

export interface TemplateVideoBlockDataInput {
  properties: TemplateVideoBlockProperties;
  display_options: TemplateDisplayOptionsInput;
  styles: TemplateVideoBlockStylesInput;
}

export interface TemplateVideoBlockInput {
  /** Only read */
  id?: string | null;
  /** Only read */
  data_id?: string | null;
  /** Id of the universal content, where the block is one */
  universal_id?: string | null;
  content_type: "block";
  type: "video";
  data: TemplateVideoBlockDataInput;
}

export interface TemplateVideoBlockProperties {
  raw_asset_id?: string | null;
  src_asset_id?: string | null;
  alt_text?: string | null;
  href?: string | null;
  overlay_toggle?: boolean | null;
  raw_src?: string | null;
  src?: string | null;
}

export interface TemplateVideoBlockStyles {
  align?: "center" | "left" | "right" | (string & {}) | null;
  background_color?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  border_style?:
    | "dashed"
    | "dotted"
    | "groove"
    | "inset"
    | "none"
    | "outset"
    | "ridge"
    | "solid"
    | (string & {})
    | null;
  /** Pixels */
  border_width?: number | null;
  full_width_mobile?: boolean | null;
  /** Pixels */
  height?: number | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  max_width?: number | null;
  mobile_stretch_content?: boolean | null;
  /** Pixels */
  width?: number | null;
}

export interface TemplateVideoBlockStylesInput {
  align?: "center" | "left" | "right" | null;
  background_color?: string | null;
  block_background_color?: string | null;
  block_padding_bottom?: number | null;
  block_padding_left?: number | null;
  block_padding_right?: number | null;
  block_padding_top?: number | null;
  border_color?: string | null;
  border_style?: "dashed" | "dotted" | "groove" | "inset" | "none" | "outset" | "ridge" | "solid" | null;
  /** Pixels */
  border_width?: number | null;
  full_width_mobile?: boolean | null;
  /** Pixels */
  height?: number | null;
  inner_padding_bottom?: number | null;
  inner_padding_left?: number | null;
  inner_padding_right?: number | null;
  inner_padding_top?: number | null;
  max_width?: number | null;
  mobile_stretch_content?: boolean | null;
  /** Pixels */
  width?: number | null;
}

export interface TemplateVisibility {
  check?: string | null;
  definition?: string | null;
  is_code_only?: boolean | null;
}

/** Names for fields[template]. */
export type TemplateWithDefinitionField =
  | "amp"
  | "created"
  | "definition"
  | "definition.body"
  | "definition.body.id"
  | "definition.body.properties"
  | "definition.body.properties.css_class"
  | "definition.body.properties.id"
  | "definition.body.sections"
  | "definition.body.styles"
  | "definition.body.styles.background_color"
  | "definition.body.styles.width"
  | "definition.id"
  | "definition.styles"
  | "definition.template_id"
  | "editor_type"
  | "html"
  | "id"
  | "name"
  | "text"
  | "updated";

/** Body of `templates.clone`. */
export type TemplatesCloneBody = TemplateClone;

/** Query of `templates.clone`. */
export interface TemplatesCloneQuery {
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `templates.clone`. */
export type TemplatesCloneResponse = TemplateReply;

/** Body of `templates.create`. */
export type TemplatesCreateBody = TemplateCreate;

/** Query of `templates.create`. */
export interface TemplatesCreateQuery {
  /** Fields of a template that come only on request */
  "additional-fields[template]"?: "definition"[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateWithDefinitionField[];
}

/** Reply of `templates.create`. */
export type TemplatesCreateResponse = TemplateReply;

/** Query of `templates.get`. */
export interface TemplatesGetQuery {
  /** Fields of a template that come only on request */
  "additional-fields[template]"?: "definition"[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateWithDefinitionField[];
}

/** Reply of `templates.get`. */
export type TemplatesGetResponse = TemplateReply;

/** Item of `templates.list`. */
export type TemplatesListItem = Template;

/** Query of `templates.list`. */
export interface TemplatesListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any" | "equals";
    name: "any" | "contains" | "equals";
    created: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "equals" | "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
  /** Fields of a template that come only on request */
  "additional-fields[template]"?: "definition"[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateWithDefinitionField[];
  /**
   * Page size, 1 to 10; more is refused
   * @default 10
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `templates.list`. */
export type TemplatesListResponse = TemplateCollection;

/** Body of `templates.render`. */
export type TemplatesRenderBody = TemplateRender;

/** Query of `templates.render`. */
export interface TemplatesRenderQuery {
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateField[];
}

/** Reply of `templates.render`. */
export type TemplatesRenderResponse = TemplateReply;

/** Body of `templates.update`. */
export type TemplatesUpdateBody = TemplateUpdate;

/** Query of `templates.update`. */
export interface TemplatesUpdateQuery {
  /** Fields of a template that come only on request */
  "additional-fields[template]"?: "definition"[];
  /** Fields of a template to return; all by default */
  "fields[template]"?: TemplateWithDefinitionField[];
}

/** Reply of `templates.update`. */
export type TemplatesUpdateResponse = TemplateReply;

export interface ThrottledSendStrategy {
  method: "throttled";
  /** With its offset from UTC. Format: date-time. */
  datetime: string;
  /** Percent of the recipients in each hour */
  throttle_percentage: 1 | 2 | 5 | 10 | 11 | 13 | 14 | 17 | 20 | 25 | 33 | 50 | (number & {});
}

export interface ThrottledSendStrategyInput {
  method: "throttled";
  /** With its offset from UTC. Format: date-time. */
  datetime: string;
  /** Percent of the recipients in each hour */
  throttle_percentage: 1 | 2 | 5 | 10 | 11 | 13 | 14 | 17 | 20 | 25 | 33 | 50;
}

export interface TimeDelayAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "time-delay";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: TimeDelayActionData;
}

export interface TimeDelayActionData {
  unit?: "days" | "hours" | "minutes" | (string & {});
  /** Number of units to wait */
  value: number;
  secondary_value?: number | null;
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day at which the flow goes on. Format: time. */
  delay_until_time?: string | null;
  /** Days on which the flow goes on */
  delay_until_weekdays?: FlowWeekday[] | null;
}

export interface TimeDelayActionDataInput {
  unit?: "days" | "hours" | "minutes";
  /** Number of units to wait */
  value: number;
  secondary_value?: number | null;
  /** Name in the IANA time zone database, such as America/New_York */
  timezone?: string;
  /** Time of the day at which the flow goes on. Format: time. */
  delay_until_time?: string | null;
  /** Days on which the flow goes on */
  delay_until_weekdays?: FlowWeekdayInput[] | null;
}

export interface TimeDelayActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "time-delay";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data: TimeDelayActionDataInput;
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

export interface TrackEventService {
  service_method_type: "track-event";
  event_key?: string | null;
  event_payload?: {
    [key: string]: unknown;
  } | null;
  tracking_company_id?: string | null;
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

/** Attributes of an event. */
export interface TrackedEventAttributes {
  /** Unix seconds */
  timestamp?: number | null;
  /** What the event is about */
  event_properties?: {
    [key: string]: unknown;
  } | null;
  /** When it happened. Format: date-time. */
  datetime?: string | null;
  /** Id that follows from the time; pages can start at it */
  uuid?: string | null;
}

/** Names for fields[event]. */
export type TrackedEventField = "datetime" | "event_properties" | "id" | "timestamp" | "uuid";

export type TrackedEventIncluded = Attribution | Metric | Profile;

export interface TrackedEventRef {
  type: "event";
  id: string;
}

export interface TrackedEventToMany {
  data?: TrackedEventRef[];
  links?: RelationshipLinks;
}

export interface TrackedEventToOne {
  data?: TrackedEventRef;
  links?: RelationshipLinks;
}

export type TrackingParam = DynamicTrackingParam | StaticTrackingParam;

export type TrackingParamInput = DynamicTrackingParamInput | StaticTrackingParam;

/** The UTM parameters that Klaviyo puts on links. */
export interface TrackingSetting {
  type: "tracking-setting";
  id: string;
  attributes: TrackingSettingAttributes;
  links: ObjectLinks;
}

/** Attributes of tracking settings. */
export interface TrackingSettingAttributes {
  /** Whether links get the parameters by default */
  auto_add_parameters: boolean;
  utm_source: UtmSetting;
  utm_medium: UtmSetting;
  utm_campaign?: UtmSetting | null;
  utm_id?: UtmSetting | null;
  utm_term?: UtmSetting | null;
  /** Further parameters */
  custom_parameters?: CustomUtmSetting[] | null;
}

export interface TrackingSettingCollection {
  data: TrackingSetting[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

/** Names for fields[tracking-setting]. */
export type TrackingSettingField =
  | "auto_add_parameters"
  | "custom_parameters"
  | "id"
  | "utm_campaign"
  | "utm_campaign.campaign"
  | "utm_campaign.campaign.type"
  | "utm_campaign.campaign.value"
  | "utm_campaign.flow"
  | "utm_campaign.flow.type"
  | "utm_campaign.flow.value"
  | "utm_id"
  | "utm_id.campaign"
  | "utm_id.campaign.type"
  | "utm_id.campaign.value"
  | "utm_id.flow"
  | "utm_id.flow.type"
  | "utm_id.flow.value"
  | "utm_medium"
  | "utm_medium.campaign"
  | "utm_medium.campaign.type"
  | "utm_medium.campaign.value"
  | "utm_medium.flow"
  | "utm_medium.flow.type"
  | "utm_medium.flow.value"
  | "utm_source"
  | "utm_source.campaign"
  | "utm_source.campaign.type"
  | "utm_source.campaign.value"
  | "utm_source.flow"
  | "utm_source.flow.type"
  | "utm_source.flow.value"
  | "utm_term"
  | "utm_term.campaign"
  | "utm_term.campaign.type"
  | "utm_term.campaign.value"
  | "utm_term.flow"
  | "utm_term.flow.type"
  | "utm_term.flow.value";

export interface TrackingSettingReply {
  data: TrackingSetting;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface TrackingSettingUpdate {
  data: TrackingSettingUpdateData;
}

/** Attributes of tracking settings to change; what is left out stays. */
export interface TrackingSettingUpdateAttributes {
  /** Whether links get the parameters by default */
  auto_add_parameters?: boolean | null;
  utm_source?: UtmSettingInput | null;
  utm_medium?: UtmSettingInput | null;
  utm_campaign?: UtmSettingInput | null;
  utm_id?: UtmSettingInput | null;
  utm_term?: UtmSettingInput | null;
  /** Further parameters */
  custom_parameters?: CustomUtmSettingInput[] | null;
}

export interface TrackingSettingUpdateData {
  type: "tracking-setting";
  id: string;
  attributes: TrackingSettingUpdateAttributes;
}

/** Query of `trackingSettings.get`. */
export interface TrackingSettingsGetQuery {
  /** Fields of tracking settings to return; all by default */
  "fields[tracking-setting]"?: TrackingSettingField[];
}

/** Reply of `trackingSettings.get`. */
export type TrackingSettingsGetResponse = TrackingSettingReply;

/** Item of `trackingSettings.list`. */
export type TrackingSettingsListItem = TrackingSetting;

/** Query of `trackingSettings.list`. */
export interface TrackingSettingsListQuery {
  /** Fields of tracking settings to return; all by default */
  "fields[tracking-setting]"?: TrackingSettingField[];
  /**
   * Page size; only 1 is allowed
   * @default 1
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `trackingSettings.list`. */
export type TrackingSettingsListResponse = TrackingSettingCollection;

/** Body of `trackingSettings.update`. */
export type TrackingSettingsUpdateBody = TrackingSettingUpdate;

/** Query of `trackingSettings.update`. */
export interface TrackingSettingsUpdateQuery {
  /** Fields of tracking settings to return; all by default */
  "fields[tracking-setting]"?: TrackingSettingField[];
}

/** Reply of `trackingSettings.update`. */
export type TrackingSettingsUpdateResponse = TrackingSettingReply;

export interface TriggerSplitAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "trigger-split";
  /** Where the flow goes on */
  links?: FlowBranchLinks | null;
  /** Settings of the action */
  data?: TriggerSplitActionData | null;
}

export interface TriggerSplitActionData {
  trigger_filter: TriggerSplitFilter | null;
  trigger_id: string;
  trigger_type: "date" | "list" | "low-inventory" | "metric" | "price-drop" | "scheduled" | "segment" | (string & {});
  trigger_subtype?:
    | "custom-object"
    | "legacy-custom-object"
    | "profile-property"
    | "profile-trait"
    | (string & {})
    | null;
}

export interface TriggerSplitActionDataInput {
  trigger_filter: TriggerSplitFilterInput | null;
  trigger_id: string;
  trigger_type: "date" | "list" | "low-inventory" | "metric" | "price-drop" | "scheduled" | "segment";
  trigger_subtype?: "custom-object" | "legacy-custom-object" | "profile-property" | "profile-trait" | null;
}

export interface TriggerSplitActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "trigger-split";
  /** Where the flow goes on */
  links?: FlowBranchLinks | null;
  /** Settings of the action */
  data?: TriggerSplitActionDataInput | null;
}

export type TriggerSplitCondition =
  | MetricPropertyCondition
  | CustomObjectTriggerCondition
  | CustomObjectPropertyCondition
  | PriceDropCondition
  | LowInventoryCondition;

export interface TriggerSplitConditionGroup {
  conditions: TriggerSplitCondition[];
}

export interface TriggerSplitConditionGroupInput {
  conditions: TriggerSplitConditionInput[];
}

export type TriggerSplitConditionInput =
  | MetricPropertyConditionInput
  | CustomObjectTriggerConditionInput
  | CustomObjectPropertyConditionInput
  | PriceDropConditionInput
  | LowInventoryConditionInput;

export interface TriggerSplitFilter {
  condition_groups: TriggerSplitConditionGroup[];
}

export interface TriggerSplitFilterInput {
  condition_groups: TriggerSplitConditionGroupInput[];
}

export interface UniversalBlockDisplayOptions {
  /** Devices that show it */
  show_on?: "all" | "desktop" | "mobile" | (string & {}) | null;
  visible_check?: string | null;
  /** Repeats it for each member of a list */
  content_repeat?: TemplateContentRepeat | null;
}

export interface UniversalBlockDisplayOptionsInput {
  /** Devices that show it */
  show_on?: "all" | "desktop" | "mobile" | null;
  visible_check?: string | null;
  /** Repeats it for each member of a list */
  content_repeat?: TemplateContentRepeat | null;
}

export interface UniversalButtonBlock {
  content_type: "block";
  type: "button";
  data: unknown;
}

/** A block that several templates share. */
export interface UniversalContent {
  type: "template-universal-content";
  id: string;
  attributes: UniversalContentAttributes;
  links: ObjectLinks;
}

/** Attributes of universal content. */
export interface UniversalContentAttributes {
  /** Name for yourself */
  name: string;
  /** The block */
  definition?: UniversalContentBlock | null;
  /** Format: date-time. */
  created: string;
  /** Format: date-time. */
  updated: string;
  screenshot_status:
    | "completed"
    | "failed"
    | "generating"
    | "never_generated"
    | "not_renderable"
    | "stale"
    | (string & {});
  /** Where a picture of it can be fetched */
  screenshot_url: string;
}

/** A block or section, told apart by `type`. */
export type UniversalContentBlock =
  | UniversalButtonBlock
  | UniversalCouponBlock
  | UniversalDropShadowBlock
  | UniversalHeaderBlock
  | UniversalHorizontalRuleBlock
  | UniversalHtmlBlock
  | UniversalImageBlock
  | UniversalProductBlock
  | UniversalReviewBlock
  | UniversalSocialBlock
  | UniversalSpacerBlock
  | UniversalSplitBlock
  | UniversalTableBlock
  | UniversalTextBlock
  | UniversalUnsupportedBlock
  | UniversalVideoBlock
  | UniversalSection;

export interface UniversalContentCollection {
  data: UniversalContent[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface UniversalContentCreate {
  data: UniversalContentCreateData;
}

/** Attributes of universal content. */
export interface UniversalContentCreateAttributes {
  /** Name for yourself */
  name: string;
  /** The block */
  definition: UniversalContentCreateBlock;
}

/** The kinds of blocks that can be written. */
export type UniversalContentCreateBlock =
  | UniversalButtonBlock
  | UniversalDropShadowBlock
  | UniversalHorizontalRuleBlock
  | UniversalHtmlBlockInput
  | UniversalImageBlock
  | UniversalSpacerBlock
  | UniversalTextBlockInput;

/** Body of `universalContent.create`. */
export type UniversalContentCreateBody = UniversalContentCreate;

export interface UniversalContentCreateData {
  type: "template-universal-content";
  attributes: UniversalContentCreateAttributes;
}

/** Query of `universalContent.create`. */
export interface UniversalContentCreateQuery {
  /** Fields of universal content to return; all by default */
  "fields[template-universal-content]"?: UniversalContentField[];
}

/** Reply of `universalContent.create`. */
export type UniversalContentCreateResponse = UniversalContentReply;

/** Names for fields[template-universal-content]. */
export type UniversalContentField =
  | "created"
  | "definition"
  | "definition.content_type"
  | "definition.data"
  | "definition.data.content"
  | "definition.data.display_options"
  | "definition.data.display_options.content_repeat"
  | "definition.data.display_options.content_repeat.item_alias"
  | "definition.data.display_options.content_repeat.repeat_for"
  | "definition.data.display_options.show_on"
  | "definition.data.display_options.visible_check"
  | "definition.data.styles"
  | "definition.data.styles.background_color"
  | "definition.data.styles.block_background_color"
  | "definition.data.styles.block_border_color"
  | "definition.data.styles.block_border_style"
  | "definition.data.styles.block_border_width"
  | "definition.data.styles.block_padding_bottom"
  | "definition.data.styles.block_padding_left"
  | "definition.data.styles.block_padding_right"
  | "definition.data.styles.block_padding_top"
  | "definition.data.styles.color"
  | "definition.data.styles.extra_css_class"
  | "definition.data.styles.font_family"
  | "definition.data.styles.font_size"
  | "definition.data.styles.font_style"
  | "definition.data.styles.font_weight"
  | "definition.data.styles.inner_padding_bottom"
  | "definition.data.styles.inner_padding_left"
  | "definition.data.styles.inner_padding_right"
  | "definition.data.styles.inner_padding_top"
  | "definition.data.styles.letter_spacing"
  | "definition.data.styles.line_height"
  | "definition.data.styles.mobile_stretch_content"
  | "definition.data.styles.text_align"
  | "definition.data.styles.text_decoration"
  | "definition.data.styles.text_table_layout"
  | "definition.type"
  | "id"
  | "name"
  | "screenshot_status"
  | "screenshot_url"
  | "updated";

/** Query of `universalContent.get`. */
export interface UniversalContentGetQuery {
  /** Fields of universal content to return; all by default */
  "fields[template-universal-content]"?: UniversalContentField[];
}

/** Reply of `universalContent.get`. */
export type UniversalContentGetResponse = UniversalContentReply;

/** Item of `universalContent.list`. */
export type UniversalContentListItem = UniversalContent;

/** Query of `universalContent.list`. */
export interface UniversalContentListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    id: "any" | "equals";
    name: "any" | "equals";
    created: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    "definition.content_type": "equals";
    "definition.type": "equals";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
  /** Fields of universal content to return; all by default */
  "fields[template-universal-content]"?: UniversalContentField[];
  /**
   * Page size, 1 to 100; more is refused
   * @default 20
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `universalContent.list`. */
export type UniversalContentListResponse = UniversalContentCollection;

export interface UniversalContentReply {
  data: UniversalContent;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface UniversalContentUpdate {
  data: UniversalContentUpdateData;
}

/** Attributes of universal content to change; what is left out stays. */
export interface UniversalContentUpdateAttributes {
  /** Name for yourself */
  name?: string | null;
  /** The block */
  definition?: UniversalContentCreateBlock | null;
}

/** Body of `universalContent.update`. */
export type UniversalContentUpdateBody = UniversalContentUpdate;

export interface UniversalContentUpdateData {
  type: "template-universal-content";
  id: string;
  attributes: UniversalContentUpdateAttributes;
}

/** Query of `universalContent.update`. */
export interface UniversalContentUpdateQuery {
  /** Fields of universal content to return; all by default */
  "fields[template-universal-content]"?: UniversalContentField[];
}

/** Reply of `universalContent.update`. */
export type UniversalContentUpdateResponse = UniversalContentReply;

export interface UniversalCouponBlock {
  content_type: "block";
  type: "coupon";
  data: number | string | boolean | null;
}

export interface UniversalDropShadowBlock {
  content_type: "block";
  type: "drop_shadow";
  data: unknown;
}

export interface UniversalHeaderBlock {
  content_type: "block";
  type: "header";
  data: number | string | boolean | null;
}

export interface UniversalHorizontalRuleBlock {
  content_type: "block";
  type: "horizontal_rule";
  data: unknown;
}

export interface UniversalHtmlBlock {
  content_type: "block";
  type: "html";
  data: UniversalHtmlBlockData;
}

export interface UniversalHtmlBlockData {
  content: string;
  display_options: UniversalBlockDisplayOptions;
}

export interface UniversalHtmlBlockDataInput {
  content: string;
  display_options: UniversalBlockDisplayOptionsInput;
}

export interface UniversalHtmlBlockInput {
  content_type: "block";
  type: "html";
  data: UniversalHtmlBlockDataInput;
}

export interface UniversalImageBlock {
  content_type: "block";
  type: "image";
  data: unknown;
}

export interface UniversalProductBlock {
  content_type: "block";
  type: "product";
  data: number | string | boolean | null;
}

export interface UniversalReviewBlock {
  content_type: "block";
  type: "review";
  data: number | string | boolean | null;
}

export interface UniversalSection {
  content_type: "section";
  type: "section";
  data?: unknown;
}

export interface UniversalSocialBlock {
  content_type: "block";
  type: "social";
  data: number | string | boolean | null;
}

export interface UniversalSpacerBlock {
  content_type: "block";
  type: "spacer";
  data: unknown;
}

export interface UniversalSplitBlock {
  content_type: "block";
  type: "split";
  data: number | string | boolean | null;
}

export interface UniversalTableBlock {
  content_type: "block";
  type: "table";
  data: number | string | boolean | null;
}

export interface UniversalTextBlock {
  content_type: "block";
  type: "text";
  data: UniversalTextBlockData;
}

export interface UniversalTextBlockData {
  content: string;
  display_options: UniversalBlockDisplayOptions;
  styles: TemplateTextBlockStyles;
}

export interface UniversalTextBlockDataInput {
  content: string;
  display_options: UniversalBlockDisplayOptionsInput;
  styles: TemplateTextBlockStylesInput;
}

export interface UniversalTextBlockInput {
  content_type: "block";
  type: "text";
  data: UniversalTextBlockDataInput;
}

export interface UniversalUnsupportedBlock {
  content_type: "block";
  type: "unsupported";
  data: number | string | boolean | null;
}

export interface UniversalVideoBlock {
  content_type: "block";
  type: "video";
  data: number | string | boolean | null;
}

export interface UnknownService {
  service_method_type: "unknown";
}

export interface UnsubscribeAttributes {
  profiles: {
    /** At most 100 */
    data: ProfileUnsubscribeData[];
  };
}

export interface UnsubscribeChannels {
  email?: EmailUnsubscribe | null;
  sms?: SmsUnsubscribe | null;
  whatsapp?: WhatsappUnsubscribe | null;
  push?: PushUnsubscribe | null;
}

export interface UnsubscriptionConsent {
  consent: "UNSUBSCRIBED";
}

export interface UnsupportedSendStrategy {
  method: "unsupported";
}

export interface UpdateProfileAction {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "update-profile";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: UpdateProfileActionData | null;
}

export interface UpdateProfileActionData {
  profile_operations: ProfileOperation[];
  /** Whether the action runs */
  status?: FlowActionStatus;
}

export interface UpdateProfileActionDataInput {
  profile_operations: ProfileOperationInput[];
  /** Whether the action runs */
  status?: FlowActionStatusInput;
}

export interface UpdateProfileActionInput {
  /** Not allowed on create */
  id?: string | null;
  /** Name of an action that is not stored yet, for links to it */
  temporary_id?: string | null;
  type: "update-profile";
  /** Where the flow goes on */
  links?: FlowActionLink | null;
  /** Settings of the action */
  data?: UpdateProfileActionDataInput | null;
}

/** An image of the library. */
export interface UploadedImage {
  type: "image";
  id: string;
  attributes: UploadedImageAttributes;
  links: ObjectLinks;
}

/** Attributes of an image. */
export interface UploadedImageAttributes {
  /** Name in the library */
  name: string;
  /** Where it can be fetched */
  image_url: string;
  /** Such as png */
  format: string;
  /** Bytes */
  size: number;
  /** Whether the library leaves it out */
  hidden: boolean;
  /** Format: date-time. */
  updated_at: string;
}

/** Names for fields[image]. */
export type UploadedImageField = "format" | "hidden" | "id" | "image_url" | "name" | "size" | "updated_at";

/** Id of an image. */
export interface UploadedImageLinkage {
  data: UploadedImageRef;
}

export interface UploadedImageRef {
  type: "image";
  id: string;
}

export interface UploadedImageRefReply {
  data: UploadedImageRef | null;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface UploadedImageToOne {
  data?: UploadedImageRef;
  links?: RelationshipLinks;
}

export interface UtmSetting {
  /** Value in flows */
  flow?: FlowDynamicParam | FlowStaticParam | null;
  /** Value in campaigns */
  campaign?: CampaignDynamicParam | CampaignStaticParam | null;
}

export interface UtmSettingInput {
  /** Value in flows */
  flow?: FlowDynamicParamInput | FlowStaticParam | null;
  /** Value in campaigns */
  campaign?: CampaignDynamicParamInput | CampaignStaticParam | null;
}

/** A feed of a shop that templates can show. */
export interface WebFeed {
  type: "web-feed";
  id: string;
  attributes: WebFeedAttributes;
  links: ObjectLinks;
}

/** Attributes of a web feed. */
export interface WebFeedAttributes {
  /** Name in templates */
  name: string;
  /** Address that Klaviyo reads */
  url: string;
  /** How it is read */
  request_method: "get" | "post" | (string & {});
  /** What it answers */
  content_type: "json" | "xml" | (string & {});
  /** Format: date-time. */
  created: string;
  /** Format: date-time. */
  updated: string;
  /** How the last reading went; null before the first */
  status?:
    | "critical_nightly_refresh_timeout"
    | "disabled"
    | "ok"
    | "refreshing"
    | "warning_nightly_refresh_timeout"
    | "warning_periodic_refresh_timeout"
    | (string & {})
    | null;
}

export interface WebFeedCollection {
  data: WebFeed[];
  links?: CollectionLinks;
  meta?: ResponseMeta;
}

export interface WebFeedCreate {
  data: WebFeedCreateData;
}

/** Attributes of a new web feed. */
export interface WebFeedCreateAttributes {
  /** Name in templates */
  name: string;
  /** Address that Klaviyo reads */
  url: string;
  /** How it is read */
  request_method: "get" | "post";
  /** What it answers */
  content_type: "json" | "xml";
}

export interface WebFeedCreateData {
  type: "web-feed";
  attributes: WebFeedCreateAttributes;
}

/** Names for fields[web-feed]. */
export type WebFeedField = "content_type" | "created" | "id" | "name" | "request_method" | "status" | "updated" | "url";

export interface WebFeedReply {
  data: WebFeed;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface WebFeedUpdate {
  data: WebFeedUpdateData;
}

/** Attributes of a web feed to change; what is left out stays. */
export interface WebFeedUpdateAttributes {
  /** Name in templates */
  name?: string | null;
  /** Address that Klaviyo reads */
  url?: string | null;
  /** How it is read */
  request_method?: "get" | "post" | null;
  /** What it answers */
  content_type?: "json" | "xml" | null;
}

export interface WebFeedUpdateData {
  type: "web-feed";
  id: string;
  attributes: WebFeedUpdateAttributes;
}

/** Body of `webFeeds.create`. */
export type WebFeedsCreateBody = WebFeedCreate;

/** Query of `webFeeds.create`. */
export interface WebFeedsCreateQuery {
  /** Fields of a web feed to return; all by default */
  "fields[web-feed]"?: WebFeedField[];
}

/** Reply of `webFeeds.create`. */
export type WebFeedsCreateResponse = WebFeedReply;

/** Query of `webFeeds.get`. */
export interface WebFeedsGetQuery {
  /** Fields of a web feed to return; all by default */
  "fields[web-feed]"?: WebFeedField[];
}

/** Reply of `webFeeds.get`. */
export type WebFeedsGetResponse = WebFeedReply;

/** Item of `webFeeds.list`. */
export type WebFeedsListItem = WebFeed;

/** Query of `webFeeds.list`. */
export interface WebFeedsListQuery {
  /** Conditions joined by commas, all of which hold */
  filter?: FilterOf<{
    name: "any" | "contains" | "equals";
    created: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
    updated: "greater-or-equal" | "greater-than" | "less-or-equal" | "less-than";
  }>;
  /** Order; `-` in front turns it round */
  sort?: "created" | "-created" | "name" | "-name" | "updated" | "-updated";
  /** Fields of a web feed to return; all by default */
  "fields[web-feed]"?: WebFeedField[];
  /**
   * Page size, 1 to 20; more is refused
   * @default 5
   */
  "page[size]"?: number;
  /** Where the page starts; leave it out for the first one */
  "page[cursor]"?: string;
}

/** Reply of `webFeeds.list`. */
export type WebFeedsListResponse = WebFeedCollection;

/** Body of `webFeeds.update`. */
export type WebFeedsUpdateBody = WebFeedUpdate;

/** Query of `webFeeds.update`. */
export interface WebFeedsUpdateQuery {
  /** Fields of a web feed to return; all by default */
  "fields[web-feed]"?: WebFeedField[];
}

/** Reply of `webFeeds.update`. */
export type WebFeedsUpdateResponse = WebFeedReply;

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

/** Attributes of a webhook. */
export interface WebhookAttributes {
  /** Name for yourself */
  name: string;
  description?: string | null;
  /** Cut short in replies */
  endpoint_url: string;
  /** Whether deliveries are made */
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

/** Attributes of a new webhook. */
export interface WebhookCreateAttributes {
  /** Name for yourself */
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

export interface WebhookTopicReply {
  data: WebhookTopic;
  links?: ObjectLinks;
  meta?: ResponseMeta;
}

export interface WebhookTopicToMany {
  data?: WebhookTopicRef[];
  links?: RelationshipLinks;
}

/** Query of `webhookTopics.get`. */
export interface WebhookTopicsGetQuery {
  /** Fields of a topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
}

/** Reply of `webhookTopics.get`. */
export type WebhookTopicsGetResponse = WebhookTopicReply;

/** Query of `webhookTopics.list`. */
export interface WebhookTopicsListQuery {
  /** Fields of a topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
}

/** Reply of `webhookTopics.list`. */
export type WebhookTopicsListResponse = WebhookTopicCollection;

export interface WebhookUpdate {
  data: WebhookUpdateData;
}

/** Attributes of a webhook to change; what is left out stays. */
export interface WebhookUpdateAttributes {
  /** Name for yourself */
  name?: string | null;
  description?: string | null;
  /** https only */
  endpoint_url?: string | null;
  /** Signs the deliveries; at least 16 characters */
  secret_key?: string | null;
  /** Whether deliveries are made */
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
  /** Fields of a webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
}

/** Reply of `webhooks.create`. */
export type WebhooksCreateResponse = WebhookReply;

/** Query of `webhooks.get`. */
export interface WebhooksGetQuery {
  /** Related resources to return in `included` */
  include?: "webhook-topics"[];
  /** Fields of a topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
  /** Fields of a webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
}

/** Reply of `webhooks.get`. */
export type WebhooksGetResponse = WebhookDocument;

/** Query of `webhooks.list`. */
export interface WebhooksListQuery {
  /** Related resources to return in `included` */
  include?: "webhook-topics"[];
  /** Fields of a topic to return; all by default */
  "fields[webhook-topic]"?: WebhookTopicField[];
  /** Fields of a webhook to return; all by default */
  "fields[webhook]"?: WebhookField[];
}

/** Reply of `webhooks.list`. */
export type WebhooksListResponse = WebhookCollection;

/** Body of `webhooks.update`. */
export type WebhooksUpdateBody = WebhookUpdate;

/** Query of `webhooks.update`. */
export interface WebhooksUpdateQuery {
  /** Fields of a webhook to return; all by default */
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
  marketing?: SubscriptionConsent | null;
  transactional?: SubscriptionConsent | null;
}

export interface WhatsappSubscriptions {
  marketing?: WhatsappMarketingConsent | null;
  transactional?: WhatsappTransactionalConsent | null;
  conversational?: WhatsappConversationalConsent | null;
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
  marketing?: UnsubscriptionConsent | null;
  transactional?: UnsubscriptionConsent | null;
  conversational?: UnsubscriptionConsent | null;
}

export interface WinnerSelectionSettings {
  enabled: boolean;
  /** Format: date-time. */
  automatic_end_date?: string | null;
  automatic_end_statistical_certainty: boolean;
}
