// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

/** An empty object: taken, and worked on later. */
export interface Accepted {
  [key: string]: unknown;
}

export interface AccountRegion {
  /** Track host of the region */
  url?: string;
  region?: "us" | "eu" | (string & {});
  /** Id of the workspace */
  environment_id?: number;
}

/** Reply of `accounts.getRegion`. */
export type AccountsGetRegionResponse = AccountRegion;

export interface ActionRef {
  id?: number;
  /** Such as email, push, webhook */
  type?: string;
}

/** Item of `activities.list`. */
export type ActivitiesListItem = Activity;

/** Query of `activities.list`. */
export interface ActivitiesListQuery {
  /** Where the page starts */
  start?: string;
  /** Only this type, such as event */
  type?: string;
  /** Only events or attribute changes of this name */
  name?: string;
  /**
   * Only of deleted people
   * @default false
   */
  deleted?: boolean;
  /** Only of this person */
  customer_id?: string;
  /**
   * What customer_id is
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
  /**
   * Page size
   * @default 10
   */
  limit?: number;
}

/** Reply of `activities.list`. */
export type ActivitiesListResponse = ActivityPage;

export interface Activity {
  customer_id?: string | null;
  customer_identifiers?: Identifiers;
  /** Values of an event, changes of attributes by name, or facts of a delivery */
  data?: {
    [key: string]: unknown;
  };
  delivery_id?: string;
  delivery_type?: "ios" | "android" | "email" | "phone" | (string & {});
  id?: string;
  /** Unix seconds */
  timestamp?: number;
  /** One of about 120, such as event, page, attribute_change, sent_email */
  type?: string;
  name?: string;
  url?: string;
}

export interface ActivityPage {
  activities?: Activity[];
  /** Empty at the end */
  next?: string | null;
}

export interface AddObjectRelationships {
  type: "object";
  action: "add_relationships";
  identifiers?: ObjectRef;
  cio_relationships: PersonRelationship[];
}

export interface AddPersonDevice {
  type: "person";
  action: "add_device";
  identifiers: EntityPerson;
  device: TokenDevice;
}

export interface AddPersonRelationships {
  type: "person";
  action: "add_relationships";
  identifiers: EntityPerson;
  cio_relationships: Relationship[];
}

export interface AnonymousRelationship {
  identifiers?: {
    anonymous_id?: string;
  };
  relationship_attributes?: {
    [key: string]: unknown;
  };
}

export interface AnonymousUser {
  anonymousId: string;
  userId?: string;
}

export interface ApiErrorItem {
  /** App */
  detail?: string;
  /** App */
  status?: number | string;
  /** App validation */
  source?: {
    pointer?: string;
  };
  /** Track v2 */
  reason?: string;
  /** Track v2 */
  field?: string;
  /** Track v2 */
  message?: string;
  /** Track v2 batch */
  batch_index?: number;
}

/** What was sent, word for word. */
export interface ArchivedMessage {
  id?: string;
  body?: string;
  from?: string;
  reply_to?: string;
  recipient?: string;
  subject?: string;
  cc?: string;
  bcc?: string;
  fake_bcc?: boolean;
  preheader_text?: string;
  /** Of webhooks */
  url?: string;
  request_method?: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | (string & {});
  /** JSON text of [{ name, value }] */
  headers?: string;
  /** The content was not kept */
  forgotten?: boolean;
}

export interface ArchivedMessageReply {
  archived_message?: ArchivedMessage;
}

export interface Asset {
  id?: number;
  name?: string;
  parent_folder_id?: number | null;
  path?: string;
  /** Bytes */
  size?: number;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
}

export interface AssetReply {
  asset?: Asset;
}

/** Reply of `assets.get`. */
export type AssetsGetResponse = Asset;

/** Body of `assets.upload`. */
export type AssetsUploadBody = UploadAssetRequest;

/** Reply of `assets.upload`. */
export type AssetsUploadResponse = Asset;

export interface AttributeCondition {
  field: string;
  operator: "eq" | "exists";
  /** With eq */
  value?: string;
}

/** At most 500 KB together, 32 KB each; the number does not matter. */
export interface BatchRequest {
  batch: EntityOperation[];
}

/** The entries that were refused; all others were taken. */
export interface BatchResult {
  errors?: EntityError[];
}

export interface Broadcast {
  id?: number;
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
  /** @deprecated */
  msg_template_ids?: ActionRef[];
  /** Unix seconds */
  first_started?: number;
  tags?: string[] | null;
}

export interface BroadcastList {
  broadcasts?: Broadcast[];
}

export interface BroadcastTriggered {
  /** Id of the trigger */
  id?: number;
}

/** Reply of `broadcasts.list`. */
export type BroadcastsListResponse = BroadcastList;

/** Item of `broadcasts.listTriggerErrors`. */
export interface BroadcastsListTriggerErrorsItem {
  [key: string]: unknown;
}

/** Ids of `broadcasts.listTriggerErrors`. */
export interface BroadcastsListTriggerErrorsPath {
  /** Id of the broadcast */
  broadcast_id: number;
  /** Id of the trigger */
  trigger_id: number;
}

/** Query of `broadcasts.listTriggerErrors`. */
export interface BroadcastsListTriggerErrorsQuery {
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
}

/** Reply of `broadcasts.listTriggerErrors`. */
export type BroadcastsListTriggerErrorsResponse = TriggerErrorPage;

/** Body of `broadcasts.trigger`. */
export type BroadcastsTriggerBody = TriggerBroadcastRequest;

/** Reply of `broadcasts.trigger`. */
export type BroadcastsTriggerResponse = BroadcastTriggered;

/** An automated campaign. Which fields there are beside the common ones depends on what starts it. */
export interface Campaign {
  id?: number;
  deduplicate_id?: string;
  name?: string;
  description?: string;
  /** @deprecated */
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
  filter_segment_ids?: number[];
  /** @deprecated */
  msg_templates?: ActionRef[];
  /** Of event */
  event_name?: string;
  /** Of date */
  frequency?: "once" | "monthly" | "yearly" | (string & {});
  /** Of date */
  date_attribute?: string;
  /** Of date */
  timezone?: string;
  /** Of date */
  use_customer_timezone?: boolean;
  /** Of date */
  start_hour?: number;
  /** Of date */
  start_minutes?: number;
  /** Of relationship and object */
  object_type_id?: number;
  filter_object_attributes?: string;
  filter_relationship_attributes?: string;
  audience?: CampaignAudience;
  relationship_attribute_triggers?: {
    [key: string]: unknown;
  };
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
  parent_action_id?: number;
  deduplicate_id?: string;
  name?: string;
  layout?: string;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  body?: string;
  body_json?: string;
  type?: "email" | "in_app" | "push" | "twilio" | "slack" | "whatsapp" | "webhook" | (string & {});
  sending_state?: "automatic" | "draft" | "off" | (string & {});
  language?: string;
  from?: string;
  from_id?: number;
  reply_to?: string;
  reply_to_id?: number | null;
  preprocessor?: "premailer";
  recipient?: string;
  subject?: string;
  cc?: string;
  bcc?: string;
  fake_bcc?: boolean;
  preheader_text?: string;
  body_amp?: string;
  /** JSON text of [{ name, value }] */
  headers?: string;
  image_url?: string;
  url?: string;
  method?: "get" | "post" | "put" | "delete" | "patch" | (string & {});
  sender_identity_id?: number;
  send_to_unsubscribed?: boolean;
  tracked?: boolean;
}

export interface CampaignActionPage {
  actions?: CampaignAction[];
  /** Empty at the end */
  next?: string | null;
}

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
  campaigns?: Campaign[];
}

export interface CampaignReply {
  campaign?: Campaign;
}

/** Reply of `campaigns.get`. */
export type CampaignsGetResponse = Campaign;

/** Item of `campaigns.listActions`. */
export type CampaignsListActionsItem = CampaignAction;

/** Query of `campaigns.listActions`. */
export interface CampaignsListActionsQuery {
  /** Where the page starts */
  start?: string;
}

/** Reply of `campaigns.listActions`. */
export type CampaignsListActionsResponse = CampaignActionPage;

/** Item of `campaigns.listMessages`. */
export type CampaignsListMessagesItem = Message;

/** Query of `campaigns.listMessages`. */
export interface CampaignsListMessagesQuery {
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
  /** Only this channel */
  type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "slack" | "whatsapp";
  /** Only messages with this metric */
  metric?: MessageMetric;
  /**
   * Drafts instead of sent messages
   * @default false
   */
  drafts?: boolean;
  /** From, Unix seconds */
  start_ts?: number;
  /** Until, Unix seconds */
  end_ts?: number;
}

/** Reply of `campaigns.listMessages`. */
export type CampaignsListMessagesResponse = MessagePage;

/** Reply of `campaigns.list`. */
export type CampaignsListResponse = CampaignList;

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

export interface CollectionReply {
  collection?: Collection;
}

/** A row with your own columns. */
export interface CollectionRow {
  [key: string]: unknown;
}

/** Body of `collections.create`. */
export type CollectionsCreateBody = CreateCollectionRequest;

/** Reply of `collections.create`. */
export type CollectionsCreateResponse = Collection;

/** Reply of `collections.getContent`. */
export type CollectionsGetContentResponse = CollectionRow[];

/** Body of `collections.replaceContent`. */
export type CollectionsReplaceContentBody = CollectionRow[];

/** Reply of `collections.replaceContent`. */
export type CollectionsReplaceContentResponse = Collection;

/** Exactly one of data and url. At most 10 MB, 10 KB a row. */
export interface CreateCollectionRequest {
  name: string;
  data?: {
    [key: string]: unknown;
  }[];
  /** A CSV or JSON file or a Google sheet */
  url?: string;
}

export interface CursorInfo {
  limit?: number;
  /** Missing at the end */
  next_cursor?: string | null;
}

/** Attributes of a person, at most 300 of up to 1,000 bytes each. null or an empty text removes one; what is absent stays. Keys of your own stand beside the known ones. */
export interface CustomerAttributes {
  id?: string;
  email?: string;
  anonymous_id?: string;
  /** Unix seconds */
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
  and?: CustomerFilter[];
  or?: CustomerFilter[];
  not?: CustomerFilter;
  segment?: SegmentCondition;
  attribute?: AttributeCondition;
}

export interface CustomerIdPage {
  identifiers?: Identifiers[];
  /** People without an id of yours are missing here */
  ids?: string[];
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

export interface CustomerList {
  customers?: CustomerProfile[];
}

export interface CustomerMatches {
  results?: Identifiers[];
}

export interface CustomerPreferences {
  id?: string;
  identifiers?: Identifiers;
  [key: string]: unknown;
}

/** A person. Attribute values come back as text. */
export interface CustomerProfile {
  id?: string;
  identifiers?: Identifiers;
  attributes?: StoredAttributes;
  /** When each attribute was set, Unix seconds */
  timestamps?: {
    [key: string]: number;
  };
  unsubscribed?: boolean;
  devices?: Device[];
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
  segments?: Segment[];
}

/** Reply of `customers.delete`. */
export type CustomersDeleteResponse = Accepted;

/** Query of `customers.findByEmail`. */
export interface CustomersFindByEmailQuery {
  /** The address */
  email: string;
}

/** Reply of `customers.findByEmail`. */
export type CustomersFindByEmailResponse = CustomerMatches;

/** Query of `customers.getAttributes`. */
export interface CustomersGetAttributesQuery {
  /**
   * What customer_id is
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
   * What the ids are
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.getMany`. */
export type CustomersGetManyResponse = CustomerList;

/** Query of `customers.getSubscriptionPreferences`. */
export interface CustomersGetSubscriptionPreferencesQuery {
  /**
   * What customer_id is
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
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 10
   */
  limit?: number;
  /** Only this type, such as event */
  type?: string;
  /** Only events or attribute changes of this name */
  name?: string;
  /**
   * What customer_id is
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
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
  /** From, Unix seconds */
  start_ts?: number;
  /** Until, Unix seconds */
  end_ts?: number;
  /**
   * What customer_id is
   * @default "id"
   */
  id_type?: "id" | "email" | "phone" | "cio_id";
}

/** Reply of `customers.listMessages`. */
export type CustomersListMessagesResponse = MessagePage;

/** Query of `customers.listSegments`. */
export interface CustomersListSegmentsQuery {
  /**
   * What customer_id is
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
  /** Where the page starts */
  start?: string;
  /**
   * Page size
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

export interface DataByEmail {
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

export interface DeleteObject {
  type: "object";
  action: "delete";
  identifiers?: ObjectRef;
}

export interface DeleteObjectRelationships {
  type: "object";
  action: "delete_relationships";
  identifiers?: ObjectRef;
  cio_relationships: PersonRelationship[];
}

export interface DeletePerson {
  type: "person";
  action: "delete";
  identifiers: EntityPerson;
}

export interface DeletePersonDevice {
  type: "person";
  action: "delete_device";
  identifiers: EntityPerson;
  device: DeviceToken;
}

export interface DeletePersonRelationships {
  type: "person";
  action: "delete_relationships";
  identifiers: EntityPerson;
  cio_relationships: Relationship[];
}

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
    device_token: string;
  };
}

export interface DesignComponent {
  /** Format: uuid. */
  id?: string;
  name?: string;
  tag?: string;
  parent_folder_id?: string | null;
  content?: string;
  [key: string]: unknown;
}

export interface DesignComponentPage {
  components?: DesignComponent[];
  folders?: DesignFolder[];
  meta?: PageMeta;
}

export interface DesignFolder {
  /** Format: uuid. */
  id?: string;
  name?: string;
  parent_folder_id?: string | null;
  [key: string]: unknown;
}

export interface DesignFolderPage {
  folders?: DesignFolder[];
  meta?: PageMeta;
}

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
   * Page size
   * @default 1000
   */
  limit?: number;
  /** Only below this folder */
  parent_folder_id?: string;
  /** Not what is in folders below */
  direct_descendants_only?: boolean;
  /** What to sort by */
  sort_by?: "created" | "updated" | "name";
  /** Direction */
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
   * Page size
   * @default 1000
   */
  limit?: number;
  /** Only below this folder */
  parent_folder_id?: string;
  /** Not what is in folders below */
  direct_descendants_only?: boolean;
  /** What to sort by */
  sort_by?: "created" | "updated" | "name";
  /** Direction */
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

/** A device of a person. */
export interface Device {
  /** Push token */
  id: string;
  platform: "ios" | "android" | (string & {});
  /** Unix seconds */
  last_used?: number;
  attributes?: DeviceAttributes;
}

/** Known ones and your own. */
export interface DeviceAttributes {
  device_os?: string;
  device_model?: string;
  app_version?: string;
  cio_sdk_version?: string;
  _last_status?: "" | "bounced" | "sent" | "suppressed" | (string & {});
  device_locale?: string;
  /** Text */
  push_enabled?: "true" | "false" | (string & {});
  [key: string]: string | "" | "bounced" | "sent" | "suppressed" | (string & {}) | "true" | "false" | undefined;
}

/** Known ones and your own. */
export interface DeviceAttributesInput {
  device_os?: string;
  device_model?: string;
  app_version?: string;
  cio_sdk_version?: string;
  _last_status?: "" | "bounced" | "sent" | "suppressed";
  device_locale?: string;
  /** Text */
  push_enabled?: "true" | "false";
  [key: string]: string | "" | "bounced" | "sent" | "suppressed" | "true" | "false" | undefined;
}

/** A device of a person. */
export interface DeviceInput {
  /** Push token */
  id: string;
  platform: "ios" | "android";
  /** Unix seconds */
  last_used?: number;
  attributes?: DeviceAttributesInput;
}

export interface DeviceToken {
  token: string;
}

/** Ids of `devices.delete`. */
export interface DevicesDeletePath {
  /** Your id, an email, or cio_ and the cio_id */
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
  /** Position in the batch */
  batch_index?: number;
  /** Code */
  reason?: string;
  field?: string;
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

/** The shapes of refusals. A wrong path answers HTML. */
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

export interface EspSuppression {
  /** Unix seconds */
  created?: number;
  email?: string;
  reason?: string;
  status?: string;
}

/** Ids of `espSuppressions.delete`. */
export interface EspSuppressionsDeletePath {
  /** Why the provider does not deliver */
  suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
  /** The address */
  email_address: string;
}

/** Item of `espSuppressions.list`. */
export type EspSuppressionsListItem = EspSuppression;

/** Query of `espSuppressions.list`. */
export interface EspSuppressionsListQuery {
  /** Page size */
  limit?: number;
  /**
   * Addresses to skip
   * @default 0
   */
  offset?: number;
}

/** Reply of `espSuppressions.list`. */
export type EspSuppressionsListResponse = SuppressionPage;

/** Values of the event, at most 100,000 bytes. The known keys change the message that the event starts. */
export interface EventData {
  /** Address that the message goes to */
  recipient?: string;
  from_address?: string;
  reply_to?: string;
  [key: string]: unknown;
}

/** Body of `events.trackAnonymous`. */
export type EventsTrackAnonymousBody = TrackAnonymousEventRequest;

/** Reply of `events.trackAnonymous`. */
export type EventsTrackAnonymousResponse = Accepted;

/** Body of `events.track`. */
export type EventsTrackBody = TrackEventRequest;

/** Reply of `events.track`. */
export type EventsTrackResponse = Accepted;

export interface Export {
  id?: number;
  user_id?: number;
  user_email?: string;
  /** Rows */
  total?: number;
  deduplicate_id?: string;
  type?: "customers" | "deliveries" | (string & {});
  failed?: boolean;
  description?: string;
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

export interface ExportDownload {
  /** Works for 15 minutes */
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

/** The fields of the form. Exactly one of id, email or a field that is mapped to one of them names the person. */
export interface FormFields {
  id?: string;
  email?: string;
  [key: string]: string | undefined;
}

/** Body of `forms.submit`. */
export type FormsSubmitBody = SubmitFormRequest;

export interface GetCustomersRequest {
  ids: string[];
}

/** What a person is known by. */
export interface Identifiers {
  id?: string | null;
  email?: string | null;
  /** Never changes */
  cio_id?: string;
}

/** Ties an object to visitors without a profile. */
export interface IdentifyAnonymousObject {
  type: "object";
  action: "identify_anonymous";
  identifiers: ObjectRef;
  attributes?: {
    [key: string]: unknown;
  };
  cio_relationships?: AnonymousRelationship[];
}

/** Creates or updates an object. Its attributes are at most 100 KB. */
export interface IdentifyObject {
  type: "object";
  action: "identify";
  identifiers: ObjectRef;
  attributes?: {
    [key: string]: unknown;
  };
  cio_relationships?: PersonRelationship[];
}

/** Creates or updates a person. */
export interface IdentifyPerson {
  type: "person";
  action: "identify";
  identifiers: EntityPerson;
  /** Unix seconds */
  timestamp?: number;
  attributes?: PersonAttributes;
  cio_relationships?: Relationship[];
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

/** Item of `inboxPreviews.listJobs`. */
export type InboxPreviewsListJobsItem = PreviewJob;

/** Query of `inboxPreviews.listJobs`. */
export interface InboxPreviewsListJobsQuery {
  /** Where the page starts */
  cursor?: string;
  /**
   * Page size
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

export interface IpAddressList {
  ip_addresses?: string[];
}

export interface KnownUser {
  userId: string;
  anonymousId?: string;
}

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
  campaign_id?: number | null;
  action_id?: number;
  parent_action_id?: number;
  newsletter_id?: number | null;
  content_id?: number;
  broadcast_id?: number | null;
  trigger_event_id?: string | null;
  forgotten?: boolean;
  tracked_responses?: {
    [key: string]: TrackedResponse;
  };
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
  bounced?: number;
  clicked?: number;
  human_clicked?: number;
  prefetch_clicked?: number;
  converted?: number;
  created?: number;
  delivered?: number;
  drafted?: number;
  dropped?: number;
  failed?: number;
  opened?: number;
  human_opened?: number;
  prefetch_opened?: number;
  sent?: number;
  spammed?: number;
  undeliverable?: number;
  unsubscribed?: number;
}

export interface MessagePage {
  messages?: Message[];
  /** Empty at the end */
  next?: string | null;
}

export interface MessageReply {
  message?: Message;
}

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
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
  /** Only this channel */
  type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "slack" | "whatsapp";
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
  /** From, Unix seconds */
  start_ts?: number;
  /** Until, Unix seconds */
  end_ts?: number;
  /** Adds tracked_responses */
  get_tracked_responses?: boolean;
}

/** Reply of `messages.list`. */
export type MessagesListResponse = MessagePage;

/** Body of `metrics.report`. */
export type MetricsReportBody = ReportMetricRequest;

/** Body of `metrics.reportPush`. */
export type MetricsReportPushBody = ReportPushRequest;

/** Reply of `metrics.reportPush`. */
export type MetricsReportPushResponse = Accepted;

/** Reply of `metrics.report`. */
export type MetricsReportResponse = Accepted;

export interface Newsletter {
  id?: number;
  deduplicate_id?: string;
  content_ids?: number[];
  name?: string;
  /** Unix seconds */
  sent_at?: number;
  /** Unix seconds */
  created?: number;
  /** Unix seconds */
  updated?: number;
  type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "inbox" | (string & {});
  tags?: string[] | null;
  recipient_segment_ids?: number[];
  subscription_topic_id?: number;
}

export interface NewsletterPage {
  newsletters?: Newsletter[];
  /** Empty at the end */
  next?: string | null;
}

/** Item of `newsletters.list`. */
export type NewslettersListItem = Newsletter;

/** Query of `newsletters.list`. */
export interface NewslettersListQuery {
  /**
   * Page size
   * @default 100
   */
  limit?: number;
  /** Where the page starts */
  start?: string;
  /** By creation time */
  sort?: "asc" | "desc";
}

/** Reply of `newsletters.list`. */
export type NewslettersListResponse = NewsletterPage;

export interface ObjectByCioId {
  cio_object_id: string;
}

export interface ObjectById {
  /** A number in text, such as "1" */
  object_type_id: string;
  object_id: string;
}

export interface ObjectCondition {
  field: string;
  operator: "eq" | "exists";
  /** With eq */
  value?: string;
  /** Id of the object type */
  type_id: string;
}

/** A condition, or conditions joined by and, or and not. */
export interface ObjectFilter {
  and?: ObjectFilter[];
  or?: ObjectFilter[];
  not?: ObjectFilter;
  object_attribute?: ObjectCondition;
}

export interface ObjectIdPage {
  identifiers?: ObjectIdentifiers[];
  ids?: string[];
  /** Empty at the end */
  next?: string | null;
}

export interface ObjectIdentifiers {
  object_type_id?: string;
  object_id?: string;
  cio_object_id?: string;
}

/** Names an object by type and id, or by cio_object_id. */
export type ObjectRef = ObjectById | ObjectByCioId;

/** Body of `objects.search`. */
export type ObjectsSearchBody = SearchObjectsRequest;

/** Item of `objects.search`. */
export type ObjectsSearchItem = ObjectIdentifiers;

/** Query of `objects.search`. */
export interface ObjectsSearchQuery {
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
}

/** Reply of `objects.search`. */
export type ObjectsSearchResponse = ObjectIdPage;

export interface PageAttributes {
  path?: string;
  referrer?: string;
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
  filters?: {
    [key: string]: unknown;
  };
}

/** Values for one person. */
export type PerUserData = DataById | DataByEmail;

export interface PersonAttributes {
  /** Unix seconds */
  created_at?: number;
  cio_subscription_preferences?: SubscriptionPreferences;
  /** true never creates a person */
  _update?: boolean;
  [key: string]: unknown;
}

export interface PersonByCioId {
  cio_id: string;
}

export interface PersonByEmail {
  /** Case does not matter */
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
  /** A ULID; a second event with the same one is ignored */
  id?: string;
  name: string;
  /** Unix seconds */
  timestamp?: number;
  attributes?: EventData;
}

export interface PersonPage {
  type: "person";
  action: "page";
  identifiers: EntityPerson;
  /** A ULID; a second event with the same one is ignored */
  id?: string;
  name: string;
  /** Unix seconds */
  timestamp?: number;
  attributes?: PageAttributes;
}

/** Names a person by exactly one of id, email and cio_id. */
export type PersonRef = PersonById | PersonByEmail | PersonByCioId;

/** A tie to a person. */
export interface PersonRelationship {
  identifiers?: PersonRef;
  relationship_attributes?: {
    [key: string]: unknown;
  };
}

export interface PersonScreen {
  type: "person";
  action: "screen";
  identifiers: EntityPerson;
  /** A ULID; a second event with the same one is ignored */
  id?: string;
  name: string;
  /** Unix seconds */
  timestamp?: number;
  attributes?: {
    [key: string]: unknown;
  };
}

export type PipelineAlias = PipelineFields & {
  type?: "alias";
  previousId: string;
  userId: string;
};

/** At most 500 KB together, 32 KB each. context and integrations hold for all entries. */
export interface PipelineBatch {
  batch: PipelineBatchItem[];
  context?: PipelineContext;
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

export interface PipelineCampaign {
  name?: string;
  source?: string;
  medium?: string;
  term?: string;
  content?: string;
  [key: string]: string | undefined;
}

export interface PipelineContext {
  active?: boolean;
  ip?: string;
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

/** What all calls may carry. */
export interface PipelineFields {
  /** Destinations by name */
  integrations?: {
    [key: string]: boolean;
  };
  /** Any unique text; a repeat with the same one is harmless. Made up when you give none. */
  messageId?: string;
  /** ISO 8601 with zone */
  receivedAt?: string;
  /** ISO 8601 with zone */
  sentAt?: string;
  /** ISO 8601 with zone */
  originalTimestamp?: string;
  /** ISO 8601 with zone */
  timestamp?: string;
  version?: number;
  context?: PipelineContext;
}

export type PipelineGroup = PipelineFields & {
  userId?: string;
  anonymousId?: string;
  type?: "group";
  groupId?: string;
  traits?: PipelineGroupTraits;
};

/** Attributes of the object. */
export interface PipelineGroupTraits {
  /** A number in text */
  object_type_id?: string;
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
  topics?: {
    [key: string]: boolean;
  };
  channels?: {
    [key: string]: boolean;
  };
}

export type PipelineScreen = PipelineUser &
  PipelineFields & {
    type?: "screen";
    name?: string;
    properties?: {
      [key: string]: unknown;
    };
  };

/** An event. Reserved names are commands: Device Created or Updated, Device Deleted, User Deleted, User Suppressed, User Unsuppressed, Relationship Deleted, Object Deleted, Report Delivery Event, Report Content Event. */
export type PipelineTrack = PipelineFields & {
  userId?: string;
  anonymousId?: string;
  groupId?: string;
  type?: "track";
  event: string;
  properties?: {
    [key: string]: unknown;
  };
};

/** Attributes of the person. */
export interface PipelineTraits {
  email?: string;
  /** ISO 8601 with zone */
  createdAt?: string;
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

/** One run of an email through many mail programs. */
export interface PreviewJob {
  run_id?: number;
  /** Id of the email */
  node_id?: string;
  node_count?: number;
  name?: string;
  is_processed?: boolean;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
  total_previews_requested?: number;
  total_previews_ready?: number;
  total_previews_succeeded?: number;
  total_previews_cached?: number;
  total_previews_bounced?: number;
}

export interface PreviewJobPage {
  preview_jobs?: PreviewJob[];
  meta?: {
    pagination?: CursorInfo;
  };
}

/** The whole payload of the push services. */
export interface PushPayload {
  /** APNs or FCM */
  ios?: {
    [key: string]: unknown;
  };
  /** FCM */
  android?: {
    [key: string]: unknown;
  };
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

/** A tie to an object. */
export interface Relationship {
  identifiers?: ObjectRef;
  relationship_attributes?: {
    [key: string]: unknown;
  };
}

export interface RelationshipChange {
  action?: "add_relationships" | "delete_relationships";
  relationships?: Relationship[];
}

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
  delivery_id: string;
  metric: "bounced" | "clicked" | "converted" | "deferred" | "delivered" | "dropped" | "opened" | "spammed";
  /** Unix seconds */
  timestamp?: number;
  /** Address, device token or phone number */
  recipient?: string | number;
  /** Why it failed */
  reason?: string;
  /** Of clicked */
  href?: string;
}

export interface ReportPushRequest {
  delivery_id?: string;
  event?: "opened" | "converted" | "delivered";
  device_id?: string;
  /** Unix seconds */
  timestamp?: number;
}

export interface ReportingWebhook {
  name: string;
  id?: number;
  type?: "webhook" | "js" | (string & {});
  /** URL that gets the events */
  endpoint: string;
  disabled?: boolean;
  /** false reports the first open and click only */
  full_resolution?: boolean;
  /** Adds the content to sent */
  with_content?: boolean;
  /** <channel>_<metric>, such as email_sent; also customer_subscribed, customer_unsubscribed and customer_subscription_preferences_changed */
  events: string[];
}

export interface ReportingWebhookList {
  reporting_webhooks?: ReportingWebhook[];
}

export interface ReportingWebhookRequest {
  name: string;
  /** URL that gets the events. It must answer within 4 seconds; a failure holds up all later events. */
  endpoint: string;
  disabled?: boolean;
  /** false reports the first open and click only */
  full_resolution?: boolean;
  /** Adds the content to sent */
  with_content?: boolean;
  /** <channel>_<metric>, such as email_sent; also customer_subscribed, customer_unsubscribed and customer_subscription_preferences_changed */
  events: string[];
}

/** Body of `reportingWebhooks.create`. */
export type ReportingWebhooksCreateBody = ReportingWebhookRequest;

/** Reply of `reportingWebhooks.create`. */
export type ReportingWebhooksCreateResponse = ReportingWebhook;

/** Reply of `reportingWebhooks.list`. */
export type ReportingWebhooksListResponse = ReportingWebhookList;

export interface SaveSnippetRequest {
  name: string;
  /** HTML or text, at most 16,000 characters by default */
  value: string;
}

export interface SearchCustomersRequest {
  filter: CustomerFilter;
}

export interface SearchObjectsRequest {
  filter: ObjectFilter;
}

export interface Segment {
  id?: number;
  /** Changes with the segment */
  deduplicate_id?: string;
  name?: string;
  description?: string;
  state?: "events" | "build" | "events_queued" | "build_queued" | "finished" | (string & {});
  /** Percent while it is built */
  progress?: number | null;
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

export interface SegmentList {
  segments?: Segment[];
}

export interface SegmentMembersRequest {
  /** All of one kind */
  ids: string[];
}

export interface SegmentReply {
  segment?: Segment;
}

/** Item of `segments.addAllCustomers`. */
export type SegmentsAddAllCustomersItem = string;

/** Body of `segments.addCustomers`. */
export type SegmentsAddCustomersBody = SegmentMembersRequest;

/** Query of `segments.addCustomers`. */
export interface SegmentsAddCustomersQuery {
  /**
   * What the ids are; others are ignored without a word
   * @default "id"
   */
  id_type?: "id" | "email" | "cio_id";
}

/** Reply of `segments.addCustomers`. */
export type SegmentsAddCustomersResponse = Accepted;

/** Reply of `segments.get`. */
export type SegmentsGetResponse = Segment;

/** Item of `segments.listMembers`. */
export type SegmentsListMembersItem = Identifiers;

/** Query of `segments.listMembers`. */
export interface SegmentsListMembersQuery {
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
}

/** Reply of `segments.listMembers`. */
export type SegmentsListMembersResponse = CustomerIdPage;

/** Reply of `segments.list`. */
export type SegmentsListResponse = SegmentList;

/** Body of `segments.removeCustomers`. */
export type SegmentsRemoveCustomersBody = SegmentMembersRequest;

/** Query of `segments.removeCustomers`. */
export interface SegmentsRemoveCustomersQuery {
  /**
   * What the ids are; others are ignored without a word
   * @default "id"
   */
  id_type?: "id" | "email" | "cio_id";
}

/** Reply of `segments.removeCustomers`. */
export type SegmentsRemoveCustomersResponse = Accepted;

/** Item of `segments.removeEachCustomer`. */
export type SegmentsRemoveEachCustomerItem = string;

/** Without transactional_message_id it needs body, subject and from. At most 15 recipients over to, cc and bcc; attachments under 2 MB. */
export interface SendEmailRequest {
  transactional_message_id?: TransactionalId;
  /** Addresses, with commas between them */
  to: string;
  identifiers?: PersonRef;
  /** Values for the message */
  message_data?: {
    [key: string]: unknown;
  };
  subject?: string;
  /** HTML */
  body?: string;
  body_amp?: string;
  body_plain?: string;
  from?: string;
  language?: string;
  reply_to?: string;
  cc?: string;
  bcc?: string;
  /** Sends bcc copies as messages of their own */
  fake_bcc?: boolean;
  preheader?: string;
  /** Base64 by file name */
  attachments?: {
    [key: string]: string;
  };
  /** JSON text of [{ name, value }], or a map */
  headers?:
    | string
    | {
        [key: string]: string;
      };
  disable_css_preprocessing?: boolean;
  /** Opens and clicks */
  tracked?: boolean;
  /** Unix seconds, at most 90 days ahead; the past means now */
  send_at?: number;
  disable_message_retention?: boolean;
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
  /** Makes the message when there is none; only with a trigger name */
  auto_create?: boolean;
}

export interface SendPushRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /** all, last_used or a device token */
  to?: string;
  title?: string;
  message?: string;
  image_url?: string;
  link?: string;
  sound?: "default" | "none";
  custom_data?: {
    [key: string]: unknown;
  };
  custom_device?: TokenDevice;
  custom_payload?: PushPayload;
  language?: string;
  auto_create?: boolean;
  /** Values for the message */
  message_data?: {
    [key: string]: unknown;
  };
  /** Unix seconds, at most 90 days ahead; the past means now */
  send_at?: number;
  disable_message_retention?: boolean;
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
}

export interface SendResult {
  delivery_id?: string;
  /** Unix seconds */
  queued_at?: number;
  /** Unix seconds */
  send_at?: number;
}

export interface SendSmsRequest {
  transactional_message_id: TransactionalId;
  identifiers: PersonRef;
  /** E.164 */
  to: string;
  from?: string;
  /** Clicks */
  tracked?: boolean;
  language?: string;
  auto_create?: boolean;
  /** Values for the message */
  message_data?: {
    [key: string]: unknown;
  };
  /** Unix seconds, at most 90 days ahead; the past means now */
  send_at?: number;
  disable_message_retention?: boolean;
  send_to_unsubscribed?: boolean;
  /** Keeps the message as a draft */
  queue_draft?: boolean;
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

export interface Snippet {
  name: string;
  /** HTML or text, at most 16,000 characters by default */
  value: string;
  /** Unix seconds */
  updated_at?: number;
}

export interface SnippetReply {
  snippet?: Snippet;
}

/** Body of `snippets.upsert`. */
export type SnippetsUpsertBody = SaveSnippetRequest;

/** Reply of `snippets.upsert`. */
export type SnippetsUpsertResponse = Snippet;

export interface StoredAttributes {
  id?: string | null;
  email?: string | null;
  cio_id?: string;
  /** JSON text */
  cio_subscription_preferences?: string;
  /** JSON text */
  _cio_subscription_preferences_computed?: string;
  [key: string]: string | undefined | null;
}

export interface SubmitFormRequest {
  data: FormFields;
}

export interface SubscriptionPreferences {
  /** By topic_<id> */
  topics?: {
    [key: string]: boolean;
  };
}

export interface SubscriptionPreferencesReply {
  customer?: CustomerPreferences;
}

/** Deletes a person and refuses later data. */
export interface SuppressPerson {
  type: "person";
  action: "suppress";
  identifiers: EntityPerson;
}

export interface SuppressionPage {
  category?: "blocks" | "bounces" | "spam_reports" | "invalid_emails" | "spam" | (string & {});
  suppressions?: EspSuppression[];
}

/** The same device on Track v2 and in push sends, where the id is called token. */
export interface TokenDevice {
  token: string;
  platform: "ios" | "android";
  /** Unix seconds */
  last_used?: number;
  attributes?: DeviceAttributesInput;
}

/** An event of a visitor without a profile. Without anonymous_id but with data.recipient it is an invite. */
export interface TrackAnonymousEventRequest {
  /** Joined to a person within 30 days */
  anonymous_id?: string;
  /** At most 100 bytes */
  name: string;
  /** A ULID. A second event with the same one is ignored; made up when you give none. */
  id?: string;
  /** @default "event" */
  type?: "event" | "page" | "screen";
  /** Unix seconds; default now */
  timestamp?: number;
  data?: EventData;
}

/** An event of a person. Its time may start campaigns only within the last 72 hours. */
export interface TrackEventRequest {
  /** At most 100 bytes; the address or screen of a page or screen view */
  name: string;
  /** A ULID. A second event with the same one is ignored; made up when you give none. */
  id?: string;
  /** @default "event" */
  type?: "event" | "page" | "screen";
  /** Unix seconds; default now */
  timestamp?: number;
  anonymous_id?: string;
  data?: EventData;
}

export interface TrackedResponse {
  id?: number;
  /** Unix seconds */
  ts?: number;
}

/** Id of the message or its trigger name */
export type TransactionalId = number | string;

/** Item of `transactional.listMessages`. */
export type TransactionalListMessagesItem = Message;

/** Query of `transactional.listMessages`. */
export interface TransactionalListMessagesQuery {
  /** Where the page starts */
  start?: string;
  /**
   * Page size
   * @default 50
   */
  limit?: number;
  /** Only messages with this metric */
  metric?: MessageMetric;
  /** Only messages in this state */
  state?: string;
  /** From, Unix seconds */
  start_ts?: number;
  /** Until, Unix seconds */
  end_ts?: number;
}

/** Reply of `transactional.listMessages`. */
export type TransactionalListMessagesResponse = MessagePage;

/** Reply of `transactional.list`. */
export type TransactionalListResponse = TransactionalMessageList;

export interface TransactionalMessage {
  id?: number;
  name?: string;
  description?: string;
  send_to_unsubscribed?: boolean;
  link_tracking?: boolean;
  open_tracking?: boolean;
  hide_message_body?: boolean;
  queue_drafts?: boolean;
  /** Unix seconds */
  created_at?: number;
  /** Unix seconds */
  updated_at?: number;
}

export interface TransactionalMessageList {
  messages?: TransactionalMessage[];
}

/** Body of `transactional.sendEmail`. */
export type TransactionalSendEmailBody = SendEmailRequest;

/** Reply of `transactional.sendEmail`. */
export type TransactionalSendEmailResponse = SendResult;

/** Body of `transactional.sendPush`. */
export type TransactionalSendPushBody = SendPushRequest;

/** Reply of `transactional.sendPush`. */
export type TransactionalSendPushResponse = SendResult;

/** Body of `transactional.sendSms`. */
export type TransactionalSendSmsBody = SendSmsRequest;

/** Reply of `transactional.sendSms`. */
export type TransactionalSendSmsResponse = SendResult;

/** At most one of recipients, ids, emails, per_user_data and data_file_url; without one the broadcast's own audience gets it. An empty recipients is refused. */
export interface TriggerBroadcastRequest {
  /** Values for the messages */
  data?: {
    [key: string]: unknown;
  };
  recipients?: CustomerFilter;
  ids?: string[];
  /** Skips unknown ids instead of failing */
  id_ignore_missing?: boolean;
  emails?: string[];
  /** Skips unknown addresses instead of failing */
  email_ignore_missing?: boolean;
  /** Sends to everybody with the address */
  email_add_duplicates?: boolean;
  per_user_data?: PerUserData[];
  /** A file with one JSON entry of per_user_data a line */
  data_file_url?: string;
}

export interface TriggerErrorPage {
  errors?: {
    [key: string]: unknown;
  }[];
  /** Missing at the end */
  next?: number | null;
}

export interface UnsubscribeRequest {
  unsubscribe?: boolean;
}

export interface UnsuppressPerson {
  type: "person";
  action: "unsuppress";
  identifiers: EntityPerson;
}

/** An image or PDF of up to 2 MB, at most 4,096 pixels wide and high. */
export interface UploadAssetRequest {
  file: Blob | File | Uint8Array;
  /** Default the file's own name */
  name?: string;
  parent_folder_id?: number;
}

export interface UpsertDeviceRequest {
  device: DeviceInput;
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
  id?: number;
  name?: string;
  messages_sent?: number;
  billable_messages_sent?: number;
  people?: number;
  object_types?: number;
  objects?: number;
}

export interface WorkspaceList {
  workspaces?: Workspace[];
}

/** Reply of `workspaces.list`. */
export type WorkspacesListResponse = WorkspaceList;
