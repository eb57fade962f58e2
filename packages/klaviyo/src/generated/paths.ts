// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type {
  AccountCollection,
  AccountField,
  AccountReply,
  AssignedCampaignMessageReply,
  AttributionField,
  CampaignCollection,
  CampaignCreate,
  CampaignDocument,
  CampaignField,
  CampaignMessageAssignTemplate,
  CampaignMessageCollection,
  CampaignMessageDocument,
  CampaignMessageField,
  CampaignRefList,
  CampaignReply,
  CampaignSend,
  CampaignSendJobField,
  CampaignSendJobReply,
  CampaignValuesQuery,
  CampaignValuesReply,
  CampaignValuesReportField,
  CatalogItemCollection,
  CatalogItemCreate,
  CatalogItemDocument,
  CatalogItemField,
  CatalogItemReply,
  CatalogVariantField,
  ClientPushTokenCreate,
  ClientSubscriptionCreate,
  ConversationField,
  CouponCodeBulkCreate,
  CouponCodeBulkCreateJobField,
  CouponCodeBulkCreateJobReply,
  CouponCodeCollection,
  CouponCodeCreate,
  CouponCodeField,
  CouponCodeReply,
  CouponField,
  CustomMetricCreate,
  CustomMetricField,
  CustomMetricReply,
  DataSourceRecordBulkCreate,
  EventBulkCreate,
  EventCollection,
  EventCreate,
  EventDocument,
  FlowField,
  GeofenceCollection,
  GeofenceField,
  ImageCollection,
  ImageReply,
  ImageUpload,
  ImageUploadFromUrl,
  ImportErrorCollection,
  ImportErrorField,
  IpAllowlistField,
  IpAllowlistReply,
  ListCollection,
  ListCreate,
  ListDocument,
  ListField,
  ListReply,
  ListUpdate,
  MappedMetricField,
  MappedMetricReply,
  MappedMetricUpdate,
  MetricAggregateField,
  MetricAggregateQuery,
  MetricAggregateReply,
  MetricCollection,
  MetricDocument,
  MetricField,
  ProfileBulkImport,
  ProfileBulkImportJobDocument,
  ProfileBulkImportJobField,
  ProfileBulkImportJobReply,
  ProfileBulkSubscribe,
  ProfileBulkUnsubscribe,
  ProfileCollection,
  ProfileCreate,
  ProfileDocument,
  ProfileMemberCollection,
  ProfileRefList,
  ProfileReply,
  ProfileUpdate,
  ProfileUpsert,
  PushTokenField,
  SegmentCollection,
  SegmentCreate,
  SegmentDocument,
  SegmentField,
  SegmentReply,
  SegmentUpdate,
  TagCollection,
  TagCreate,
  TagField,
  TagGroupField,
  TagReply,
  TemplateField,
  TrackedEventField,
  UploadedImageField,
  WebhookCollection,
  WebhookCreate,
  WebhookDocument,
  WebhookField,
  WebhookReply,
  WebhookTopicCollection,
  WebhookTopicField,
  WebhookUpdate,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/api/accounts": {
    get: {
      parameters: {
        query?: {
          "fields[account]"?: AccountField[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": AccountCollection } } };
    };
  };
  "/api/accounts/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[account]"?: AccountField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": AccountReply } } };
    };
  };
  "/api/campaign-message-assign-template": {
    post: {
      parameters: {
        query?: {
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
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CampaignMessageAssignTemplate } };
      responses: { 200: { content: { "application/vnd.api+json": AssignedCampaignMessageReply } } };
    };
  };
  "/api/campaign-messages/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[image]"?: UploadedImageField[];
          "fields[template]"?: TemplateField[];
          include?: ("campaign" | "image" | "template")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignMessageDocument } } };
    };
  };
  "/api/campaign-send-jobs": {
    post: {
      parameters: {
        query?: {
          "fields[campaign-send-job]"?: CampaignSendJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CampaignSend } };
      responses: { 202: { content: { "application/vnd.api+json": CampaignSendJobReply } } };
    };
  };
  "/api/campaign-values-reports": {
    post: {
      parameters: {
        query?: {
          "fields[campaign-values-report]"?: CampaignValuesReportField[];
          page_cursor?: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CampaignValuesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": CampaignValuesReply } } };
    };
  };
  "/api/campaigns": {
    get: {
      parameters: {
        query: {
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[tag]"?: TagField[];
          filter: string;
          include?: ("campaign-messages" | "tags")[];
          "page[cursor]"?: string;
          "page[size]"?: number;
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
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[campaign]"?: CampaignField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CampaignCreate } };
      responses: { 201: { content: { "application/vnd.api+json": CampaignReply } } };
    };
  };
  "/api/campaigns/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[tag]"?: TagField[];
          include?: ("campaign-messages" | "tags")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignDocument } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/api/campaigns/{id}/campaign-messages": {
    get: {
      parameters: {
        query?: {
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[image]"?: UploadedImageField[];
          "fields[template]"?: TemplateField[];
          include?: ("campaign" | "image" | "template")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignMessageCollection } } };
    };
  };
  "/api/catalog-items": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-item]"?: CatalogItemField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
          filter?: string;
          include?: "variants"[];
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "created" | "-created";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-item]"?: CatalogItemField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemCreate } };
      responses: { 201: { content: { "application/vnd.api+json": CatalogItemReply } } };
    };
  };
  "/api/catalog-items/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-item]"?: CatalogItemField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
          include?: "variants"[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemDocument } } };
    };
  };
  "/api/coupon-code-bulk-create-jobs": {
    post: {
      parameters: {
        query?: {
          "fields[coupon-code-bulk-create-job]"?: CouponCodeBulkCreateJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CouponCodeBulkCreate } };
      responses: { 202: { content: { "application/vnd.api+json": CouponCodeBulkCreateJobReply } } };
    };
  };
  "/api/coupon-codes": {
    get: {
      parameters: {
        query: {
          "fields[coupon-code]"?: CouponCodeField[];
          "fields[coupon]"?: CouponField[];
          filter: string;
          include?: "coupon"[];
          "page[cursor]"?: string;
          "page[size]"?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[coupon-code]"?: CouponCodeField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CouponCodeCreate } };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeReply } } };
    };
  };
  "/api/custom-metrics": {
    post: {
      parameters: {
        query?: {
          "fields[custom-metric]"?: CustomMetricField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CustomMetricCreate } };
      responses: { 201: { content: { "application/vnd.api+json": CustomMetricReply } } };
    };
  };
  "/api/data-source-record-bulk-create-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": DataSourceRecordBulkCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/event-bulk-create-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": EventBulkCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/events": {
    get: {
      parameters: {
        query?: {
          "fields[attribution]"?: AttributionField[];
          "fields[event]"?: TrackedEventField[];
          "fields[metric]"?: MetricField[];
          "fields[profile]"?: string[];
          filter?: string;
          include?: ("attributions" | "metric" | "profile")[];
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "datetime" | "-datetime" | "timestamp" | "-timestamp";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": EventCollection } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": EventCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/events/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[attribution]"?: AttributionField[];
          "fields[event]"?: TrackedEventField[];
          "fields[metric]"?: MetricField[];
          "fields[profile]"?: string[];
          include?: ("attributions" | "metric" | "profile")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": EventDocument } } };
    };
  };
  "/api/image-upload": {
    post: {
      parameters: {
        query?: {
          "fields[image]"?: UploadedImageField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "multipart/form-data": ImageUpload } };
      responses: { 201: { content: { "application/vnd.api+json": ImageReply } } };
    };
  };
  "/api/images": {
    get: {
      parameters: {
        query?: {
          "fields[image]"?: UploadedImageField[];
          filter?: string;
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?:
            | "format"
            | "-format"
            | "id"
            | "-id"
            | "name"
            | "-name"
            | "size"
            | "-size"
            | "updated_at"
            | "-updated_at";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ImageCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[image]"?: UploadedImageField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ImageUploadFromUrl } };
      responses: { 201: { content: { "application/vnd.api+json": ImageReply } } };
    };
  };
  "/api/lists": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
          "fields[list]"?: ListField[];
          "fields[tag]"?: TagField[];
          filter?: string;
          include?: ("flow-triggers" | "tags")[];
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ListCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[list]"?: ListField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ListCreate } };
      responses: { 201: { content: { "application/vnd.api+json": ListReply } } };
    };
  };
  "/api/lists/{id}": {
    get: {
      parameters: {
        query?: {
          "additional-fields[list]"?: "profile_count"[];
          "fields[flow]"?: FlowField[];
          "fields[list]"?: ("created" | "id" | "name" | "opt_in_process" | "profile_count" | "updated")[];
          "fields[tag]"?: TagField[];
          include?: ("flow-triggers" | "tags")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ListDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[list]"?: ListField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ListUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": ListReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/api/lists/{id}/profiles": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: string[];
          filter?: string;
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "joined_group_at" | "-joined_group_at";
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileMemberCollection } } };
    };
  };
  "/api/lists/{id}/relationships/profiles": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ProfileRefList } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ProfileRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/mapped-metrics/{id}": {
    patch: {
      parameters: {
        query?: {
          "fields[mapped-metric]"?: MappedMetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": MappedMetricUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": MappedMetricReply } } };
    };
  };
  "/api/metric-aggregates": {
    post: {
      parameters: {
        query?: {
          "fields[metric-aggregate]"?: MetricAggregateField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": MetricAggregateQuery } };
      responses: { 200: { content: { "application/vnd.api+json": MetricAggregateReply } } };
    };
  };
  "/api/metrics": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
          "fields[metric]"?: MetricField[];
          filter?: string;
          include?: "flow-triggers"[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricCollection } } };
    };
  };
  "/api/metrics/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
          "fields[metric]"?: MetricField[];
          include?: "flow-triggers"[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricDocument } } };
    };
  };
  "/api/profile-bulk-import-jobs": {
    post: {
      parameters: {
        query?: {
          "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ProfileBulkImport } };
      responses: { 202: { content: { "application/vnd.api+json": ProfileBulkImportJobReply } } };
    };
  };
  "/api/profile-bulk-import-jobs/{id}/import-errors": {
    get: {
      parameters: {
        query?: {
          "fields[import-error]"?: ImportErrorField[];
          "page[cursor]"?: string;
          "page[size]"?: number;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ImportErrorCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          "fields[list]"?: ListField[];
          "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
          include?: "lists"[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileBulkImportJobDocument } } };
    };
  };
  "/api/profile-import": {
    post: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: string[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ProfileUpsert } };
      responses: {
        200: { content: { "application/vnd.api+json": ProfileReply } };
        201: { content: { "application/vnd.api+json": ProfileReply } };
      };
    };
  };
  "/api/profile-subscription-bulk-create-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ProfileBulkSubscribe } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/profile-subscription-bulk-delete-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ProfileBulkUnsubscribe } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/profiles": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[conversation]"?: ConversationField[];
          "fields[profile]"?: string[];
          "fields[push-token]"?: PushTokenField[];
          filter?: string;
          include?: ("conversations" | "push-tokens")[];
          "page[cursor]"?: string;
          "page[size]"?: number;
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
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: string[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ProfileCreate } };
      responses: { 201: { content: { "application/vnd.api+json": ProfileReply } } };
    };
  };
  "/api/profiles/{id}": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[conversation]"?: ConversationField[];
          "fields[list]"?: ListField[];
          "fields[profile]"?: string[];
          "fields[push-token]"?: PushTokenField[];
          "fields[segment]"?: SegmentField[];
          include?: ("conversations" | "lists" | "push-tokens" | "segments")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: string[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ProfileUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": ProfileReply } } };
    };
  };
  "/api/segments": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
          "fields[segment]"?: SegmentField[];
          "fields[tag]"?: TagField[];
          filter?: string;
          include?: ("flow-triggers" | "tags")[];
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": SegmentCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[segment]"?: SegmentField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": SegmentCreate } };
      responses: { 201: { content: { "application/vnd.api+json": SegmentReply } } };
    };
  };
  "/api/segments/{id}": {
    get: {
      parameters: {
        query?: {
          "additional-fields[segment]"?: "profile_count"[];
          "fields[flow]"?: FlowField[];
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
          "fields[tag]"?: TagField[];
          include?: ("flow-triggers" | "tags")[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": SegmentDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[segment]"?: SegmentField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": SegmentUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": SegmentReply } } };
    };
  };
  "/api/segments/{id}/profiles": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: string[];
          filter?: string;
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "joined_group_at" | "-joined_group_at";
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileMemberCollection } } };
    };
  };
  "/api/tags": {
    get: {
      parameters: {
        query?: {
          "fields[tag-group]"?: TagGroupField[];
          "fields[tag]"?: TagField[];
          filter?: string;
          include?: "tag-group"[];
          "page[cursor]"?: string;
          "page[size]"?: number;
          sort?: "id" | "-id" | "name" | "-name";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": TagCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": TagCreate } };
      responses: { 201: { content: { "application/vnd.api+json": TagReply } } };
    };
  };
  "/api/tags/{id}/relationships/campaigns": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CampaignRefList } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CampaignRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/webhook-topics": {
    get: {
      parameters: {
        query?: {
          "fields[webhook-topic]"?: WebhookTopicField[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": WebhookTopicCollection } } };
    };
  };
  "/api/webhooks": {
    get: {
      parameters: {
        query?: {
          "fields[webhook-topic]"?: WebhookTopicField[];
          "fields[webhook]"?: WebhookField[];
          include?: "webhook-topics"[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": WebhookCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[webhook]"?: WebhookField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": WebhookCreate } };
      responses: { 201: { content: { "application/vnd.api+json": WebhookReply } } };
    };
  };
  "/api/webhooks/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[webhook-topic]"?: WebhookTopicField[];
          "fields[webhook]"?: WebhookField[];
          include?: "webhook-topics"[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": WebhookDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[webhook]"?: WebhookField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": WebhookUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": WebhookReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/client/events": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": EventCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/geofences": {
    get: {
      parameters: {
        query?: {
          "fields[geofence]"?: GeofenceField[];
          "page[cursor]"?: string;
          "page[size]"?: number;
        };
        header?: {
          "X-Klaviyo-API-Filters"?: string;
        };
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": GeofenceCollection } } };
    };
  };
  "/client/ip-allowlists/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[ip-allowlist]"?: IpAllowlistField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": IpAllowlistReply } } };
    };
  };
  "/client/push-tokens": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ClientPushTokenCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/subscriptions": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ClientSubscriptionCreate } };
      responses: { 202: { content?: never } };
    };
  };
}
