// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type {
  AccountCollection,
  AccountField,
  AccountReply,
  AssignedCampaignMessageField,
  AssignedCampaignMessageReply,
  AttributionField,
  BackInStockSubscriptionCreate,
  BulkJobField,
  CampaignClone,
  CampaignCollection,
  CampaignCreate,
  CampaignDocument,
  CampaignField,
  CampaignMessageAssignTemplate,
  CampaignMessageCollection,
  CampaignMessageDocument,
  CampaignMessageField,
  CampaignMessageRefCollection,
  CampaignMessageReply,
  CampaignMessageUpdate,
  CampaignRecipientEstimationField,
  CampaignRecipientEstimationJobField,
  CampaignRecipientEstimationJobReply,
  CampaignRecipientEstimationReply,
  CampaignRefCollection,
  CampaignRefList,
  CampaignRefReply,
  CampaignReply,
  CampaignSend,
  CampaignSendCancel,
  CampaignSendJobField,
  CampaignSendJobReply,
  CampaignUpdate,
  CampaignValuesQuery,
  CampaignValuesReply,
  CampaignValuesReportField,
  CatalogCategoryBulkCreate,
  CatalogCategoryBulkCreateJobCollection,
  CatalogCategoryBulkCreateJobDocument,
  CatalogCategoryBulkCreateJobReply,
  CatalogCategoryBulkDelete,
  CatalogCategoryBulkDeleteJobCollection,
  CatalogCategoryBulkDeleteJobReply,
  CatalogCategoryBulkUpdate,
  CatalogCategoryBulkUpdateJobCollection,
  CatalogCategoryBulkUpdateJobDocument,
  CatalogCategoryBulkUpdateJobReply,
  CatalogCategoryCollection,
  CatalogCategoryCreate,
  CatalogCategoryField,
  CatalogCategoryRefCollection,
  CatalogCategoryRefList,
  CatalogCategoryReply,
  CatalogCategoryUpdate,
  CatalogItemBulkCreate,
  CatalogItemBulkCreateJobCollection,
  CatalogItemBulkCreateJobDocument,
  CatalogItemBulkCreateJobReply,
  CatalogItemBulkDelete,
  CatalogItemBulkDeleteJobCollection,
  CatalogItemBulkDeleteJobReply,
  CatalogItemBulkUpdate,
  CatalogItemBulkUpdateJobCollection,
  CatalogItemBulkUpdateJobDocument,
  CatalogItemBulkUpdateJobReply,
  CatalogItemCollection,
  CatalogItemCreate,
  CatalogItemDocument,
  CatalogItemField,
  CatalogItemRefCollection,
  CatalogItemRefList,
  CatalogItemReply,
  CatalogItemUpdate,
  CatalogVariantBulkCreate,
  CatalogVariantBulkCreateJobCollection,
  CatalogVariantBulkCreateJobDocument,
  CatalogVariantBulkCreateJobReply,
  CatalogVariantBulkDelete,
  CatalogVariantBulkDeleteJobCollection,
  CatalogVariantBulkDeleteJobReply,
  CatalogVariantBulkUpdate,
  CatalogVariantBulkUpdateJobCollection,
  CatalogVariantBulkUpdateJobDocument,
  CatalogVariantBulkUpdateJobReply,
  CatalogVariantCollection,
  CatalogVariantCreate,
  CatalogVariantField,
  CatalogVariantRefCollection,
  CatalogVariantReply,
  CatalogVariantUpdate,
  ClientBackInStockSubscriptionCreate,
  ClientEventBulkCreate,
  ClientProfileUpsert,
  ClientPushTokenUnregister,
  ClientReviewCreate,
  ClientSubscriptionCreate,
  ConversationCollection,
  ConversationField,
  ConversationMessageCreate,
  ConversationRefCollection,
  ConversationRefReply,
  CouponCodeBulkCreate,
  CouponCodeBulkCreateJobCollection,
  CouponCodeBulkCreateJobDocument,
  CouponCodeBulkCreateJobReply,
  CouponCodeCollection,
  CouponCodeCreate,
  CouponCodeDocument,
  CouponCodeField,
  CouponCodeRefCollection,
  CouponCodeReply,
  CouponCodeUpdate,
  CouponCollection,
  CouponCreate,
  CouponField,
  CouponRefReply,
  CouponReply,
  CouponUpdate,
  CustomMetricCollection,
  CustomMetricCreate,
  CustomMetricDocument,
  CustomMetricField,
  CustomMetricRefReply,
  CustomMetricReply,
  CustomMetricUpdate,
  DataSourceCollection,
  DataSourceCreate,
  DataSourceField,
  DataSourceRecordBulkCreate,
  DataSourceRecordCreate,
  DataSourceReply,
  EventBulkCreate,
  EventCollection,
  EventCreate,
  EventDocument,
  FlowActionCollection,
  FlowActionDocument,
  FlowActionField,
  FlowActionRefCollection,
  FlowActionRefReply,
  FlowActionReply,
  FlowActionUpdate,
  FlowCollection,
  FlowCreate,
  FlowDocument,
  FlowField,
  FlowMessageCollection,
  FlowMessageDocument,
  FlowMessageField,
  FlowMessageRefCollection,
  FlowRefCollection,
  FlowRefList,
  FlowRefReply,
  FlowReply,
  FlowSeriesQuery,
  FlowSeriesReply,
  FlowSeriesReportField,
  FlowUpdate,
  FlowValuesQuery,
  FlowValuesReply,
  FlowValuesReportField,
  FlowWithDefinitionField,
  FormCollection,
  FormCreate,
  FormField,
  FormRefReply,
  FormSeriesQuery,
  FormSeriesReply,
  FormSeriesReportField,
  FormValuesQuery,
  FormValuesReply,
  FormValuesReportField,
  FormVersionCollection,
  FormVersionDocument,
  FormVersionField,
  FormVersionRefCollection,
  FormWithDefinitionField,
  FormWithDefinitionReply,
  GeofenceCollection,
  GeofenceField,
  ImageCollection,
  ImageReply,
  ImageUpdate,
  ImageUpload,
  ImageUploadFromUrl,
  ImportErrorCollection,
  ImportErrorField,
  IncludedProfileField,
  IngestionLogCollection,
  IngestionLogField,
  IngestionLogRefCollection,
  IpAllowlistField,
  IpAllowlistReply,
  ListCollection,
  ListCreate,
  ListDocument,
  ListField,
  ListRefCollection,
  ListRefList,
  ListReply,
  ListUpdate,
  ListWithCountField,
  MappedMetricCollection,
  MappedMetricDocument,
  MappedMetricField,
  MappedMetricIdInput,
  MappedMetricReply,
  MappedMetricUpdate,
  MergedProfileField,
  MergedProfileReply,
  MetricAggregateField,
  MetricAggregateQuery,
  MetricAggregateReply,
  MetricCollection,
  MetricDocument,
  MetricField,
  MetricPropertyCollection,
  MetricPropertyDocument,
  MetricPropertyField,
  MetricPropertyRefCollection,
  MetricRefCollection,
  MetricRefReply,
  ObjectRecordBulkDelete,
  ObjectRecordCollection,
  ObjectRecordField,
  ObjectRecordRefCollection,
  ObjectRecordReply,
  ObjectSchemaCollection,
  ObjectSchemaCreate,
  ObjectSchemaDocument,
  ObjectSchemaField,
  ObjectSchemaRefCollection,
  ObjectSchemaRefReply,
  ObjectSchemaRelationshipCreate,
  ObjectSchemaRelationshipDelete,
  ObjectSchemaRelationshipUpdate,
  ObjectSchemaReply,
  ObjectSchemaUpdate,
  ObjectSchemaWithMetaField,
  ObjectTypeCollection,
  ObjectTypeCreate,
  ObjectTypeDocument,
  ObjectTypeField,
  ObjectTypeRefCollection,
  ObjectTypeReply,
  ObjectTypeWithMetaField,
  ProfileBulkImport,
  ProfileBulkImportJobCollection,
  ProfileBulkImportJobDocument,
  ProfileBulkImportJobField,
  ProfileBulkImportJobReply,
  ProfileBulkSubscribe,
  ProfileBulkSuppress,
  ProfileBulkUnsubscribe,
  ProfileBulkUnsuppress,
  ProfileCollection,
  ProfileCreate,
  ProfileDeletionRequest,
  ProfileDocument,
  ProfileField,
  ProfileMemberCollection,
  ProfileMemberField,
  ProfileMerge,
  ProfileObjectSchemaField,
  ProfileObjectSchemaRefCollection,
  ProfileObjectSchemaRelationshipCreate,
  ProfileObjectSchemaRelationshipDelete,
  ProfileObjectSchemaRelationshipUpdate,
  ProfileObjectTypeField,
  ProfileObjectTypeRefCollection,
  ProfileRefCollection,
  ProfileRefList,
  ProfileRefReply,
  ProfileReply,
  ProfileSuppressionBulkCreateJobCollection,
  ProfileSuppressionBulkCreateJobReply,
  ProfileSuppressionBulkDeleteJobCollection,
  ProfileSuppressionBulkDeleteJobReply,
  ProfileUpdate,
  ProfileUpsert,
  PublicReviewCollection,
  PublicReviewField,
  PushTokenCollection,
  PushTokenCreate,
  PushTokenDocument,
  PushTokenField,
  PushTokenRefCollection,
  RecipientEstimationRefresh,
  RelatedCampaignReply,
  RelatedConversationReply,
  RelatedCouponReply,
  RelatedCustomMetricReply,
  RelatedFlowActionReply,
  RelatedFlowReply,
  RelatedFormReply,
  RelatedMetricReply,
  RelatedObjectSchemaReply,
  RelatedProfileReply,
  RelatedSourceMappingReply,
  RelatedTagGroupReply,
  RelatedTemplateReply,
  ReviewCollection,
  ReviewDocument,
  ReviewField,
  ReviewReply,
  ReviewUpdate,
  ReviewValuesCollection,
  ReviewValuesReportField,
  SegmentCollection,
  SegmentCreate,
  SegmentDocument,
  SegmentField,
  SegmentRefCollection,
  SegmentRefList,
  SegmentReply,
  SegmentSeriesQuery,
  SegmentSeriesReply,
  SegmentSeriesReportField,
  SegmentUpdate,
  SegmentValuesQuery,
  SegmentValuesReply,
  SegmentValuesReportField,
  SegmentWithCountField,
  SourceMappingField,
  SourceMappingRefReply,
  SourceMappingReply,
  SourceMappingUpdate,
  SuppressionJobField,
  TagCollection,
  TagCreate,
  TagDocument,
  TagField,
  TagGroupCollection,
  TagGroupCreate,
  TagGroupField,
  TagGroupRefReply,
  TagGroupReply,
  TagGroupUpdate,
  TagRefCollection,
  TagReply,
  TagUpdate,
  TemplateClone,
  TemplateCollection,
  TemplateCreate,
  TemplateField,
  TemplateRefReply,
  TemplateRender,
  TemplateReply,
  TemplateUpdate,
  TemplateWithDefinitionField,
  TrackedEventField,
  TrackingSettingCollection,
  TrackingSettingField,
  TrackingSettingReply,
  TrackingSettingUpdate,
  UniversalContentCollection,
  UniversalContentCreate,
  UniversalContentField,
  UniversalContentReply,
  UniversalContentUpdate,
  UploadedImageField,
  UploadedImageLinkage,
  UploadedImageRefReply,
  WebFeedCollection,
  WebFeedCreate,
  WebFeedField,
  WebFeedReply,
  WebFeedUpdate,
  WebhookCollection,
  WebhookCreate,
  WebhookDocument,
  WebhookField,
  WebhookReply,
  WebhookTopicCollection,
  WebhookTopicField,
  WebhookTopicReply,
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
  "/api/back-in-stock-subscriptions": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": BackInStockSubscriptionCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/campaign-clone": {
    post: {
      parameters: {
        query?: {
          "fields[campaign]"?: CampaignField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CampaignClone } };
      responses: { 201: { content: { "application/vnd.api+json": CampaignReply } } };
    };
  };
  "/api/campaign-message-assign-template": {
    post: {
      parameters: {
        query?: {
          "fields[campaign-message]"?: AssignedCampaignMessageField[];
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
          include?: ("campaign" | "image" | "template")[];
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[image]"?: UploadedImageField[];
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignMessageDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[campaign-message]"?: CampaignMessageField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CampaignMessageUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CampaignMessageReply } } };
    };
  };
  "/api/campaign-messages/{id}/campaign": {
    get: {
      parameters: {
        query?: {
          "fields[campaign]"?: CampaignField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedCampaignReply } } };
    };
  };
  "/api/campaign-messages/{id}/image": {
    get: {
      parameters: {
        query?: {
          "fields[image]"?: UploadedImageField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ImageReply } } };
    };
  };
  "/api/campaign-messages/{id}/relationships/campaign": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignRefReply } } };
    };
  };
  "/api/campaign-messages/{id}/relationships/image": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": UploadedImageRefReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": UploadedImageLinkage } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/campaign-messages/{id}/relationships/template": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TemplateRefReply } } };
    };
  };
  "/api/campaign-messages/{id}/template": {
    get: {
      parameters: {
        query?: {
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedTemplateReply } } };
    };
  };
  "/api/campaign-recipient-estimation-jobs": {
    post: {
      parameters: {
        query?: {
          "fields[campaign-recipient-estimation-job]"?: CampaignRecipientEstimationJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": RecipientEstimationRefresh } };
      responses: { 202: { content: { "application/vnd.api+json": CampaignRecipientEstimationJobReply } } };
    };
  };
  "/api/campaign-recipient-estimation-jobs/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[campaign-recipient-estimation-job]"?: CampaignRecipientEstimationJobField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignRecipientEstimationJobReply } } };
    };
  };
  "/api/campaign-recipient-estimations/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[campaign-recipient-estimation]"?: CampaignRecipientEstimationField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignRecipientEstimationReply } } };
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
  "/api/campaign-send-jobs/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[campaign-send-job]"?: CampaignSendJobField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignSendJobReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CampaignSendCancel } };
      responses: { 204: { content?: never } };
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
          filter: string;
          include?: ("campaign-messages" | "tags")[];
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
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[tag]"?: TagField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          include?: ("campaign-messages" | "tags")[];
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[campaign]"?: CampaignField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CampaignUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CampaignReply } } };
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
          include?: ("campaign" | "image" | "template")[];
          "fields[campaign-message]"?: CampaignMessageField[];
          "fields[campaign]"?: CampaignField[];
          "fields[image]"?: UploadedImageField[];
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignMessageCollection } } };
    };
  };
  "/api/campaigns/{id}/relationships/campaign-messages": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignMessageRefCollection } } };
    };
  };
  "/api/campaigns/{id}/relationships/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagRefCollection } } };
    };
  };
  "/api/campaigns/{id}/tags": {
    get: {
      parameters: {
        query?: {
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagCollection } } };
    };
  };
  "/api/catalog-categories": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "fields[catalog-category]"?: CatalogCategoryField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-category]"?: CatalogCategoryField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryCreate } };
      responses: { 201: { content: { "application/vnd.api+json": CatalogCategoryReply } } };
    };
  };
  "/api/catalog-categories/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-category]"?: CatalogCategoryField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[catalog-category]"?: CatalogCategoryField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryReply } } };
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
  "/api/catalog-categories/{id}/items": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: "variants"[];
          sort?: "created" | "-created";
          "fields[catalog-item]"?: CatalogItemField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemCollection } } };
    };
  };
  "/api/catalog-categories/{id}/relationships/items": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemRefList } };
      responses: { 204: { content?: never } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemRefList } };
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
      requestBody: { content: { "application/vnd.api+json": CatalogItemRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/catalog-category-bulk-create-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-category-bulk-create-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryBulkCreateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-category-bulk-create-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryBulkCreate } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogCategoryBulkCreateJobReply } } };
    };
  };
  "/api/catalog-category-bulk-create-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "categories"[];
          "fields[catalog-category-bulk-create-job]"?: BulkJobField[];
          "fields[catalog-category]"?: CatalogCategoryField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryBulkCreateJobDocument } } };
    };
  };
  "/api/catalog-category-bulk-delete-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-category-bulk-delete-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryBulkDeleteJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-category-bulk-delete-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryBulkDelete } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogCategoryBulkDeleteJobReply } } };
    };
  };
  "/api/catalog-category-bulk-delete-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-category-bulk-delete-job]"?: BulkJobField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryBulkDeleteJobReply } } };
    };
  };
  "/api/catalog-category-bulk-update-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-category-bulk-update-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryBulkUpdateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-category-bulk-update-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryBulkUpdate } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogCategoryBulkUpdateJobReply } } };
    };
  };
  "/api/catalog-category-bulk-update-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "categories"[];
          "fields[catalog-category-bulk-update-job]"?: BulkJobField[];
          "fields[catalog-category]"?: CatalogCategoryField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryBulkUpdateJobDocument } } };
    };
  };
  "/api/catalog-item-bulk-create-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-item-bulk-create-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemBulkCreateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-item-bulk-create-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemBulkCreate } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogItemBulkCreateJobReply } } };
    };
  };
  "/api/catalog-item-bulk-create-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "items"[];
          "fields[catalog-item-bulk-create-job]"?: BulkJobField[];
          "fields[catalog-item]"?: CatalogItemField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemBulkCreateJobDocument } } };
    };
  };
  "/api/catalog-item-bulk-delete-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-item-bulk-delete-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemBulkDeleteJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-item-bulk-delete-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemBulkDelete } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogItemBulkDeleteJobReply } } };
    };
  };
  "/api/catalog-item-bulk-delete-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-item-bulk-delete-job]"?: BulkJobField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemBulkDeleteJobReply } } };
    };
  };
  "/api/catalog-item-bulk-update-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-item-bulk-update-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemBulkUpdateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-item-bulk-update-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemBulkUpdate } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogItemBulkUpdateJobReply } } };
    };
  };
  "/api/catalog-item-bulk-update-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "items"[];
          "fields[catalog-item-bulk-update-job]"?: BulkJobField[];
          "fields[catalog-item]"?: CatalogItemField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemBulkUpdateJobDocument } } };
    };
  };
  "/api/catalog-items": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: "variants"[];
          sort?: "created" | "-created";
          "fields[catalog-item]"?: CatalogItemField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          include?: "variants"[];
          "fields[catalog-item]"?: CatalogItemField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[catalog-item]"?: CatalogItemField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogItemUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CatalogItemReply } } };
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
  "/api/catalog-items/{id}/categories": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "fields[catalog-category]"?: CatalogCategoryField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryCollection } } };
    };
  };
  "/api/catalog-items/{id}/relationships/categories": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogCategoryRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryRefList } };
      responses: { 204: { content?: never } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryRefList } };
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
      requestBody: { content: { "application/vnd.api+json": CatalogCategoryRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/catalog-items/{id}/relationships/variants": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantRefCollection } } };
    };
  };
  "/api/catalog-items/{id}/variants": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "fields[catalog-variant]"?: CatalogVariantField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantCollection } } };
    };
  };
  "/api/catalog-variant-bulk-create-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-variant-bulk-create-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantBulkCreateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-variant-bulk-create-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogVariantBulkCreate } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogVariantBulkCreateJobReply } } };
    };
  };
  "/api/catalog-variant-bulk-create-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "variants"[];
          "fields[catalog-variant-bulk-create-job]"?: BulkJobField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantBulkCreateJobDocument } } };
    };
  };
  "/api/catalog-variant-bulk-delete-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-variant-bulk-delete-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantBulkDeleteJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-variant-bulk-delete-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogVariantBulkDelete } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogVariantBulkDeleteJobReply } } };
    };
  };
  "/api/catalog-variant-bulk-delete-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-variant-bulk-delete-job]"?: BulkJobField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantBulkDeleteJobReply } } };
    };
  };
  "/api/catalog-variant-bulk-update-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[catalog-variant-bulk-update-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantBulkUpdateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-variant-bulk-update-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogVariantBulkUpdate } };
      responses: { 202: { content: { "application/vnd.api+json": CatalogVariantBulkUpdateJobReply } } };
    };
  };
  "/api/catalog-variant-bulk-update-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "variants"[];
          "fields[catalog-variant-bulk-update-job]"?: BulkJobField[];
          "fields[catalog-variant]"?: CatalogVariantField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantBulkUpdateJobDocument } } };
    };
  };
  "/api/catalog-variants": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "fields[catalog-variant]"?: CatalogVariantField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[catalog-variant]"?: CatalogVariantField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CatalogVariantCreate } };
      responses: { 201: { content: { "application/vnd.api+json": CatalogVariantReply } } };
    };
  };
  "/api/catalog-variants/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[catalog-variant]"?: CatalogVariantField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[catalog-variant]"?: CatalogVariantField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CatalogVariantUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CatalogVariantReply } } };
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
  "/api/conversation-messages": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ConversationMessageCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/coupon-code-bulk-create-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[coupon-code-bulk-create-job]"?: BulkJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeBulkCreateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[coupon-code-bulk-create-job]"?: BulkJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CouponCodeBulkCreate } };
      responses: { 202: { content: { "application/vnd.api+json": CouponCodeBulkCreateJobReply } } };
    };
  };
  "/api/coupon-code-bulk-create-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "coupon-codes"[];
          "fields[coupon-code-bulk-create-job]"?: BulkJobField[];
          "fields[coupon-code]"?: CouponCodeField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeBulkCreateJobDocument } } };
    };
  };
  "/api/coupon-codes": {
    get: {
      parameters: {
        query: {
          filter: string;
          include?: "coupon"[];
          "fields[coupon-code]"?: CouponCodeField[];
          "fields[coupon]"?: CouponField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
  "/api/coupon-codes/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "coupon"[];
          "fields[coupon-code]"?: CouponCodeField[];
          "fields[coupon]"?: CouponField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[coupon-code]"?: CouponCodeField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CouponCodeUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeReply } } };
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
  "/api/coupon-codes/{id}/coupon": {
    get: {
      parameters: {
        query?: {
          "fields[coupon]"?: CouponField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedCouponReply } } };
    };
  };
  "/api/coupon-codes/{id}/relationships/coupon": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponRefReply } } };
    };
  };
  "/api/coupons": {
    get: {
      parameters: {
        query?: {
          "fields[coupon]"?: CouponField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[coupon]"?: CouponField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": CouponCreate } };
      responses: { 201: { content: { "application/vnd.api+json": CouponReply } } };
    };
  };
  "/api/coupons/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[coupon]"?: CouponField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[coupon]"?: CouponField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CouponUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CouponReply } } };
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
  "/api/coupons/{id}/coupon-codes": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "fields[coupon-code]"?: CouponCodeField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeCollection } } };
    };
  };
  "/api/coupons/{id}/relationships/coupon-codes": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CouponCodeRefCollection } } };
    };
  };
  "/api/custom-metrics": {
    get: {
      parameters: {
        query?: {
          include?: "metrics"[];
          "fields[custom-metric]"?: CustomMetricField[];
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": CustomMetricCollection } } };
    };
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
  "/api/custom-metrics/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "metrics"[];
          "fields[custom-metric]"?: CustomMetricField[];
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CustomMetricDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[custom-metric]"?: CustomMetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": CustomMetricUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": CustomMetricReply } } };
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
  "/api/custom-metrics/{id}/metrics": {
    get: {
      parameters: {
        query?: {
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricCollection } } };
    };
  };
  "/api/custom-metrics/{id}/relationships/metrics": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricRefCollection } } };
    };
  };
  "/api/data-privacy-deletion-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ProfileDeletionRequest } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/data-source-record-bulk-create-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": DataSourceRecordBulkCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/data-source-record-create-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": DataSourceRecordCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/data-sources": {
    get: {
      parameters: {
        query?: {
          "fields[data-source]"?: DataSourceField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": DataSourceCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[data-source]"?: DataSourceField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": DataSourceCreate } };
      responses: { 201: { content: { "application/vnd.api+json": DataSourceReply } } };
    };
  };
  "/api/data-sources/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[data-source]"?: DataSourceField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": DataSourceReply } } };
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
          filter?: string;
          include?: ("attributions" | "metric" | "profile")[];
          sort?: "datetime" | "-datetime" | "timestamp" | "-timestamp";
          "fields[attribution]"?: AttributionField[];
          "fields[event]"?: TrackedEventField[];
          "fields[metric]"?: MetricField[];
          "fields[profile]"?: IncludedProfileField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          include?: ("attributions" | "metric" | "profile")[];
          "fields[attribution]"?: AttributionField[];
          "fields[event]"?: TrackedEventField[];
          "fields[metric]"?: MetricField[];
          "fields[profile]"?: IncludedProfileField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": EventDocument } } };
    };
  };
  "/api/events/{id}/metric": {
    get: {
      parameters: {
        query?: {
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedMetricReply } } };
    };
  };
  "/api/events/{id}/profile": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: ProfileField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedProfileReply } } };
    };
  };
  "/api/events/{id}/relationships/metric": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricRefReply } } };
    };
  };
  "/api/events/{id}/relationships/profile": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileRefReply } } };
    };
  };
  "/api/flow-actions/{id}": {
    get: {
      parameters: {
        query?: {
          include?: ("flow" | "flow-messages")[];
          "fields[flow-action]"?: FlowActionField[];
          "fields[flow-message]"?: FlowMessageField[];
          "fields[flow]"?: FlowField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowActionDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[flow-action]"?: FlowActionField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": FlowActionUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": FlowActionReply } } };
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
  "/api/flow-actions/{id}/flow": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedFlowReply } } };
    };
  };
  "/api/flow-actions/{id}/flow-messages": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
          "fields[flow-message]"?: FlowMessageField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowMessageCollection } } };
    };
  };
  "/api/flow-actions/{id}/relationships/flow": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowRefReply } } };
    };
  };
  "/api/flow-actions/{id}/relationships/flow-messages": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowMessageRefCollection } } };
    };
  };
  "/api/flow-messages/{id}": {
    get: {
      parameters: {
        query?: {
          include?: ("flow-action" | "template")[];
          "fields[flow-action]"?: FlowActionField[];
          "fields[flow-message]"?: FlowMessageField[];
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowMessageDocument } } };
    };
  };
  "/api/flow-messages/{id}/flow-action": {
    get: {
      parameters: {
        query?: {
          "fields[flow-action]"?: FlowActionField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedFlowActionReply } } };
    };
  };
  "/api/flow-messages/{id}/relationships/flow-action": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowActionRefReply } } };
    };
  };
  "/api/flow-messages/{id}/relationships/template": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TemplateRefReply } } };
    };
  };
  "/api/flow-messages/{id}/template": {
    get: {
      parameters: {
        query?: {
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedTemplateReply } } };
    };
  };
  "/api/flow-series-reports": {
    post: {
      parameters: {
        query?: {
          "fields[flow-series-report]"?: FlowSeriesReportField[];
          page_cursor?: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": FlowSeriesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": FlowSeriesReply } } };
    };
  };
  "/api/flow-values-reports": {
    post: {
      parameters: {
        query?: {
          "fields[flow-values-report]"?: FlowValuesReportField[];
          page_cursor?: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": FlowValuesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": FlowValuesReply } } };
    };
  };
  "/api/flows": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: ("flow-actions" | "tags")[];
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
          "fields[flow-action]"?: FlowActionField[];
          "fields[flow]"?: FlowField[];
          "fields[tag]"?: TagField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "additional-fields[flow]"?: "definition"[];
          "fields[flow]"?: FlowWithDefinitionField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": FlowCreate } };
      responses: { 201: { content: { "application/vnd.api+json": FlowReply } } };
    };
  };
  "/api/flows/{id}": {
    get: {
      parameters: {
        query?: {
          include?: ("flow-actions" | "tags")[];
          "additional-fields[flow]"?: "definition"[];
          "fields[flow-action]"?: FlowActionField[];
          "fields[flow]"?: FlowWithDefinitionField[];
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": FlowUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": FlowReply } } };
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
  "/api/flows/{id}/flow-actions": {
    get: {
      parameters: {
        query?: {
          filter?: string;
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
          "fields[flow-action]"?: FlowActionField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowActionCollection } } };
    };
  };
  "/api/flows/{id}/relationships/flow-actions": {
    get: {
      parameters: {
        query?: {
          filter?: string;
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
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowActionRefCollection } } };
    };
  };
  "/api/flows/{id}/relationships/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagRefCollection } } };
    };
  };
  "/api/flows/{id}/tags": {
    get: {
      parameters: {
        query?: {
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagCollection } } };
    };
  };
  "/api/form-series-reports": {
    post: {
      parameters: {
        query?: {
          "fields[form-series-report]"?: FormSeriesReportField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": FormSeriesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": FormSeriesReply } } };
    };
  };
  "/api/form-values-reports": {
    post: {
      parameters: {
        query?: {
          "fields[form-values-report]"?: FormValuesReportField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": FormValuesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": FormValuesReply } } };
    };
  };
  "/api/form-versions/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "form"[];
          "fields[form-version]"?: FormVersionField[];
          "fields[form]"?: FormField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FormVersionDocument } } };
    };
  };
  "/api/form-versions/{id}/form": {
    get: {
      parameters: {
        query?: {
          "fields[form]"?: FormField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedFormReply } } };
    };
  };
  "/api/form-versions/{id}/relationships/form": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FormRefReply } } };
    };
  };
  "/api/forms": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
          "fields[form]"?: FormField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": FormCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[form]"?: FormWithDefinitionField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": FormCreate } };
      responses: { 201: { content: { "application/vnd.api+json": FormWithDefinitionReply } } };
    };
  };
  "/api/forms/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[form]"?: FormWithDefinitionField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FormWithDefinitionReply } } };
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
  "/api/forms/{id}/form-versions": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
          "fields[form-version]"?: FormVersionField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FormVersionCollection } } };
    };
  };
  "/api/forms/{id}/relationships/form-versions": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created_at" | "-created_at" | "updated_at" | "-updated_at";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FormVersionRefCollection } } };
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
          filter?: string;
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
          "fields[image]"?: UploadedImageField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
  "/api/images/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[image]"?: UploadedImageField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ImageReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[image]"?: UploadedImageField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ImageUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": ImageReply } } };
    };
  };
  "/api/lists": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: ("flow-triggers" | "tags")[];
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
          "fields[flow]"?: FlowField[];
          "fields[list]"?: ListField[];
          "fields[tag]"?: TagField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          include?: ("flow-triggers" | "tags")[];
          "additional-fields[list]"?: "profile_count"[];
          "fields[flow]"?: FlowField[];
          "fields[list]"?: ListWithCountField[];
          "fields[tag]"?: TagField[];
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
  "/api/lists/{id}/flow-triggers": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowCollection } } };
    };
  };
  "/api/lists/{id}/profiles": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "joined_group_at" | "-joined_group_at";
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: ProfileMemberField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileMemberCollection } } };
    };
  };
  "/api/lists/{id}/relationships/flow-triggers": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowRefCollection } } };
    };
  };
  "/api/lists/{id}/relationships/profiles": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "joined_group_at" | "-joined_group_at";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileRefCollection } } };
    };
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
  "/api/lists/{id}/relationships/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagRefCollection } } };
    };
  };
  "/api/lists/{id}/tags": {
    get: {
      parameters: {
        query?: {
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagCollection } } };
    };
  };
  "/api/mapped-metrics": {
    get: {
      parameters: {
        query?: {
          include?: ("custom-metric" | "metric")[];
          "fields[custom-metric]"?: CustomMetricField[];
          "fields[mapped-metric]"?: MappedMetricField[];
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": MappedMetricCollection } } };
    };
  };
  "/api/mapped-metrics/{id}": {
    get: {
      parameters: {
        query?: {
          include?: ("custom-metric" | "metric")[];
          "fields[custom-metric]"?: CustomMetricField[];
          "fields[mapped-metric]"?: MappedMetricField[];
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: MappedMetricIdInput;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MappedMetricDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[mapped-metric]"?: MappedMetricField[];
        };
        header?: never;
        path: {
          id: MappedMetricIdInput;
        };
      };
      requestBody: { content: { "application/vnd.api+json": MappedMetricUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": MappedMetricReply } } };
    };
  };
  "/api/mapped-metrics/{id}/custom-metric": {
    get: {
      parameters: {
        query?: {
          "fields[custom-metric]"?: CustomMetricField[];
        };
        header?: never;
        path: {
          id: MappedMetricIdInput;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedCustomMetricReply } } };
    };
  };
  "/api/mapped-metrics/{id}/metric": {
    get: {
      parameters: {
        query?: {
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: MappedMetricIdInput;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedMetricReply } } };
    };
  };
  "/api/mapped-metrics/{id}/relationships/custom-metric": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: MappedMetricIdInput;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CustomMetricRefReply } } };
    };
  };
  "/api/mapped-metrics/{id}/relationships/metric": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: MappedMetricIdInput;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricRefReply } } };
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
  "/api/metric-properties/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "metric"[];
          "additional-fields[metric-property]"?: "sample_values"[];
          "fields[metric-property]"?: MetricPropertyField[];
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricPropertyDocument } } };
    };
  };
  "/api/metric-properties/{id}/metric": {
    get: {
      parameters: {
        query?: {
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedMetricReply } } };
    };
  };
  "/api/metric-properties/{id}/relationships/metric": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricRefReply } } };
    };
  };
  "/api/metrics": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: "flow-triggers"[];
          "fields[flow]"?: FlowField[];
          "fields[metric]"?: MetricField[];
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
          include?: "flow-triggers"[];
          "fields[flow]"?: FlowField[];
          "fields[metric]"?: MetricField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricDocument } } };
    };
  };
  "/api/metrics/{id}/flow-triggers": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowCollection } } };
    };
  };
  "/api/metrics/{id}/metric-properties": {
    get: {
      parameters: {
        query?: {
          "additional-fields[metric-property]"?: "sample_values"[];
          "fields[metric-property]"?: MetricPropertyField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricPropertyCollection } } };
    };
  };
  "/api/metrics/{id}/relationships/flow-triggers": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowRefCollection } } };
    };
  };
  "/api/metrics/{id}/relationships/metric-properties": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": MetricPropertyRefCollection } } };
    };
  };
  "/api/object-record-bulk-delete-jobs": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": ObjectRecordBulkDelete } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/object-records/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[object-record]"?: ObjectRecordField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectRecordReply } } };
    };
  };
  "/api/object-schemas": {
    post: {
      parameters: {
        query?: {
          "fields[object-schema]"?: ObjectSchemaField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ObjectSchemaCreate } };
      responses: { 201: { content: { "application/vnd.api+json": ObjectSchemaReply } } };
    };
  };
  "/api/object-schemas/{id}": {
    get: {
      parameters: {
        query?: {
          include?: ("object-schemas" | "profile-object-schemas" | "source-mapping")[];
          "fields[object-schema]"?: ObjectSchemaWithMetaField[];
          "fields[profile-object-schema]"?: ProfileObjectSchemaField[];
          "fields[source-mapping]"?: SourceMappingField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[object-schema]"?: ObjectSchemaField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ObjectSchemaUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaReply } } };
    };
  };
  "/api/object-schemas/{id}/relationships/object-schemas": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ObjectSchemaRelationshipCreate } };
      responses: { 204: { content?: never } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ObjectSchemaRelationshipUpdate } };
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
      requestBody: { content: { "application/vnd.api+json": ObjectSchemaRelationshipDelete } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/object-schemas/{id}/relationships/profile-object-schemas": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileObjectSchemaRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ProfileObjectSchemaRelationshipCreate } };
      responses: { 204: { content?: never } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ProfileObjectSchemaRelationshipUpdate } };
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
      requestBody: { content: { "application/vnd.api+json": ProfileObjectSchemaRelationshipDelete } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/object-schemas/{id}/relationships/source-mapping": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": SourceMappingRefReply } } };
    };
  };
  "/api/object-schemas/{id}/source-mapping": {
    get: {
      parameters: {
        query?: {
          "fields[source-mapping]"?: SourceMappingField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedSourceMappingReply } } };
    };
  };
  "/api/object-types": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: ("current-schema" | "draft-schema")[];
          "fields[object-schema]"?: ObjectSchemaField[];
          "fields[object-type]"?: ObjectTypeField[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectTypeCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[object-type]"?: ObjectTypeField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ObjectTypeCreate } };
      responses: { 201: { content: { "application/vnd.api+json": ObjectTypeReply } } };
    };
  };
  "/api/object-types/{id}": {
    get: {
      parameters: {
        query?: {
          include?: ("current-schema" | "draft-schema" | "object-types" | "profile-object-types" | "schema-versions")[];
          "fields[object-schema]"?: ObjectSchemaField[];
          "fields[object-type]"?: ObjectTypeWithMetaField[];
          "fields[profile-object-type]"?: ProfileObjectTypeField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectTypeDocument } } };
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
  "/api/object-types/{id}/current-schema": {
    get: {
      parameters: {
        query?: {
          "fields[object-schema]"?: ObjectSchemaField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedObjectSchemaReply } } };
    };
  };
  "/api/object-types/{id}/draft-schema": {
    get: {
      parameters: {
        query?: {
          "fields[object-schema]"?: ObjectSchemaField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedObjectSchemaReply } } };
    };
  };
  "/api/object-types/{id}/object-ingestion-logs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: ("object-record" | "object-type")[];
          "fields[object-ingestion-log]"?: IngestionLogField[];
          "fields[object-record]"?: ObjectRecordField[];
          "fields[object-type]"?: ObjectTypeField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": IngestionLogCollection } } };
    };
  };
  "/api/object-types/{id}/object-records": {
    get: {
      parameters: {
        query?: {
          "fields[object-record]"?: ObjectRecordField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectRecordCollection } } };
    };
  };
  "/api/object-types/{id}/relationships/current-schema": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaRefReply } } };
    };
  };
  "/api/object-types/{id}/relationships/draft-schema": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaRefReply } } };
    };
  };
  "/api/object-types/{id}/relationships/object-ingestion-logs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": IngestionLogRefCollection } } };
    };
  };
  "/api/object-types/{id}/relationships/object-records": {
    get: {
      parameters: {
        query?: {
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectRecordRefCollection } } };
    };
  };
  "/api/object-types/{id}/relationships/object-types": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectTypeRefCollection } } };
    };
  };
  "/api/object-types/{id}/relationships/profile-object-types": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileObjectTypeRefCollection } } };
    };
  };
  "/api/object-types/{id}/relationships/schema-versions": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaRefCollection } } };
    };
  };
  "/api/object-types/{id}/schema-versions": {
    get: {
      parameters: {
        query?: {
          "fields[object-schema]"?: ObjectSchemaField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ObjectSchemaCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created_at" | "-created_at";
          "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileBulkImportJobCollection } } };
    };
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
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ImportErrorCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs/{id}/lists": {
    get: {
      parameters: {
        query?: {
          "fields[list]"?: ListField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ListCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs/{id}/profiles": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: ProfileField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs/{id}/relationships/lists": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ListRefCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs/{id}/relationships/profiles": {
    get: {
      parameters: {
        query?: {
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileRefCollection } } };
    };
  };
  "/api/profile-bulk-import-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          include?: "lists"[];
          "fields[list]"?: ListField[];
          "fields[profile-bulk-import-job]"?: ProfileBulkImportJobField[];
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
          "fields[profile]"?: ProfileField[];
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
  "/api/profile-merge": {
    post: {
      parameters: {
        query?: {
          "fields[profile]"?: MergedProfileField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ProfileMerge } };
      responses: { 201: { content: { "application/vnd.api+json": MergedProfileReply } } };
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
  "/api/profile-suppression-bulk-create-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "fields[profile-suppression-bulk-create-job]"?: SuppressionJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileSuppressionBulkCreateJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[profile-suppression-bulk-create-job]"?: SuppressionJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ProfileBulkSuppress } };
      responses: { 202: { content: { "application/vnd.api+json": ProfileSuppressionBulkCreateJobReply } } };
    };
  };
  "/api/profile-suppression-bulk-create-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          "fields[profile-suppression-bulk-create-job]"?: SuppressionJobField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileSuppressionBulkCreateJobReply } } };
    };
  };
  "/api/profile-suppression-bulk-delete-jobs": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created";
          "fields[profile-suppression-bulk-delete-job]"?: SuppressionJobField[];
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileSuppressionBulkDeleteJobCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[profile-suppression-bulk-delete-job]"?: SuppressionJobField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ProfileBulkUnsuppress } };
      responses: { 202: { content: { "application/vnd.api+json": ProfileSuppressionBulkDeleteJobReply } } };
    };
  };
  "/api/profile-suppression-bulk-delete-jobs/{job_id}": {
    get: {
      parameters: {
        query?: {
          "fields[profile-suppression-bulk-delete-job]"?: SuppressionJobField[];
        };
        header?: never;
        path: {
          job_id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileSuppressionBulkDeleteJobReply } } };
    };
  };
  "/api/profiles": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: ("conversations" | "push-tokens")[];
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
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[conversation]"?: ConversationField[];
          "fields[profile]"?: ProfileField[];
          "fields[push-token]"?: PushTokenField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          "fields[profile]"?: ProfileField[];
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
          include?: ("conversations" | "lists" | "push-tokens" | "segments")[];
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[conversation]"?: ConversationField[];
          "fields[list]"?: ListField[];
          "fields[profile]"?: ProfileField[];
          "fields[push-token]"?: PushTokenField[];
          "fields[segment]"?: SegmentField[];
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
          "fields[profile]"?: ProfileField[];
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
  "/api/profiles/{id}/conversation": {
    get: {
      parameters: {
        query?: {
          "fields[conversation]"?: ConversationField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedConversationReply } } };
    };
  };
  "/api/profiles/{id}/conversations": {
    get: {
      parameters: {
        query?: {
          "fields[conversation]"?: ConversationField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ConversationCollection } } };
    };
  };
  "/api/profiles/{id}/lists": {
    get: {
      parameters: {
        query?: {
          "fields[list]"?: ListField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ListCollection } } };
    };
  };
  "/api/profiles/{id}/push-tokens": {
    get: {
      parameters: {
        query?: {
          "fields[push-token]"?: PushTokenField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": PushTokenCollection } } };
    };
  };
  "/api/profiles/{id}/relationships/conversation": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ConversationRefReply } } };
    };
  };
  "/api/profiles/{id}/relationships/conversations": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ConversationRefCollection } } };
    };
  };
  "/api/profiles/{id}/relationships/lists": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ListRefCollection } } };
    };
  };
  "/api/profiles/{id}/relationships/push-tokens": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": PushTokenRefCollection } } };
    };
  };
  "/api/profiles/{id}/relationships/segments": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": SegmentRefCollection } } };
    };
  };
  "/api/profiles/{id}/segments": {
    get: {
      parameters: {
        query?: {
          "fields[segment]"?: SegmentField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": SegmentCollection } } };
    };
  };
  "/api/push-tokens": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: "profile"[];
          "fields[profile]"?: IncludedProfileField[];
          "fields[push-token]"?: PushTokenField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": PushTokenCollection } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/vnd.api+json": PushTokenCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/api/push-tokens/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "profile"[];
          "fields[profile]"?: IncludedProfileField[];
          "fields[push-token]"?: PushTokenField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": PushTokenDocument } } };
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
  "/api/push-tokens/{id}/profile": {
    get: {
      parameters: {
        query?: {
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: ProfileField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedProfileReply } } };
    };
  };
  "/api/push-tokens/{id}/relationships/profile": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileRefReply } } };
    };
  };
  "/api/reviews": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: "events"[];
          sort?: "created" | "-created" | "rating" | "-rating" | "updated" | "-updated";
          "fields[event]"?: TrackedEventField[];
          "fields[review]"?: ReviewField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ReviewCollection } } };
    };
  };
  "/api/reviews/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "events"[];
          "fields[event]"?: TrackedEventField[];
          "fields[review]"?: ReviewField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ReviewDocument } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[review]"?: ReviewField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ReviewUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": ReviewReply } } };
    };
  };
  "/api/segment-series-reports": {
    post: {
      parameters: {
        query?: {
          "fields[segment-series-report]"?: SegmentSeriesReportField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": SegmentSeriesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": SegmentSeriesReply } } };
    };
  };
  "/api/segment-values-reports": {
    post: {
      parameters: {
        query?: {
          "fields[segment-values-report]"?: SegmentValuesReportField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": SegmentValuesQuery } };
      responses: { 200: { content: { "application/vnd.api+json": SegmentValuesReply } } };
    };
  };
  "/api/segments": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: ("flow-triggers" | "tags")[];
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
          "fields[flow]"?: FlowField[];
          "fields[segment]"?: SegmentField[];
          "fields[tag]"?: TagField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          include?: ("flow-triggers" | "tags")[];
          "additional-fields[segment]"?: "profile_count"[];
          "fields[flow]"?: FlowField[];
          "fields[segment]"?: SegmentWithCountField[];
          "fields[tag]"?: TagField[];
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
  "/api/segments/{id}/flow-triggers": {
    get: {
      parameters: {
        query?: {
          "fields[flow]"?: FlowField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowCollection } } };
    };
  };
  "/api/segments/{id}/profiles": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "joined_group_at" | "-joined_group_at";
          "additional-fields[profile]"?: ("subscriptions" | "predictive_analytics")[];
          "fields[profile]"?: ProfileMemberField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileMemberCollection } } };
    };
  };
  "/api/segments/{id}/relationships/flow-triggers": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowRefCollection } } };
    };
  };
  "/api/segments/{id}/relationships/profiles": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "joined_group_at" | "-joined_group_at";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ProfileRefCollection } } };
    };
  };
  "/api/segments/{id}/relationships/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagRefCollection } } };
    };
  };
  "/api/segments/{id}/tags": {
    get: {
      parameters: {
        query?: {
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagCollection } } };
    };
  };
  "/api/source-mappings/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[source-mapping]"?: SourceMappingField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": SourceMappingReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[source-mapping]"?: SourceMappingField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": SourceMappingUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": SourceMappingReply } } };
    };
  };
  "/api/tag-groups": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "id" | "-id" | "name" | "-name";
          "fields[tag-group]"?: TagGroupField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": TagGroupCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[tag-group]"?: TagGroupField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": TagGroupCreate } };
      responses: { 201: { content: { "application/vnd.api+json": TagGroupReply } } };
    };
  };
  "/api/tag-groups/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[tag-group]"?: TagGroupField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagGroupReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": TagGroupUpdate } };
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
      responses: { 204: { content?: never } };
    };
  };
  "/api/tag-groups/{id}/relationships/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagRefCollection } } };
    };
  };
  "/api/tag-groups/{id}/tags": {
    get: {
      parameters: {
        query?: {
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagCollection } } };
    };
  };
  "/api/tags": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          include?: "tag-group"[];
          sort?: "id" | "-id" | "name" | "-name";
          "fields[tag-group]"?: TagGroupField[];
          "fields[tag]"?: TagField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
  "/api/tags/{id}": {
    get: {
      parameters: {
        query?: {
          include?: "tag-group"[];
          "fields[tag-group]"?: TagGroupField[];
          "fields[tag]"?: TagField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagDocument } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": TagUpdate } };
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
      responses: { 204: { content?: never } };
    };
  };
  "/api/tags/{id}/relationships/campaigns": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": CampaignRefCollection } } };
    };
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
  "/api/tags/{id}/relationships/flows": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": FlowRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": FlowRefList } };
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
      requestBody: { content: { "application/vnd.api+json": FlowRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/tags/{id}/relationships/lists": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": ListRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": ListRefList } };
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
      requestBody: { content: { "application/vnd.api+json": ListRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/tags/{id}/relationships/segments": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": SegmentRefCollection } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": SegmentRefList } };
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
      requestBody: { content: { "application/vnd.api+json": SegmentRefList } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/tags/{id}/relationships/tag-group": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TagGroupRefReply } } };
    };
  };
  "/api/tags/{id}/tag-group": {
    get: {
      parameters: {
        query?: {
          "fields[tag-group]"?: TagGroupField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": RelatedTagGroupReply } } };
    };
  };
  "/api/template-clone": {
    post: {
      parameters: {
        query?: {
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": TemplateClone } };
      responses: { 201: { content: { "application/vnd.api+json": TemplateReply } } };
    };
  };
  "/api/template-render": {
    post: {
      parameters: {
        query?: {
          "fields[template]"?: TemplateField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": TemplateRender } };
      responses: { 201: { content: { "application/vnd.api+json": TemplateReply } } };
    };
  };
  "/api/template-universal-content": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
          "fields[template-universal-content]"?: UniversalContentField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": UniversalContentCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[template-universal-content]"?: UniversalContentField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": UniversalContentCreate } };
      responses: { 201: { content: { "application/vnd.api+json": UniversalContentReply } } };
    };
  };
  "/api/template-universal-content/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[template-universal-content]"?: UniversalContentField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": UniversalContentReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[template-universal-content]"?: UniversalContentField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": UniversalContentUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": UniversalContentReply } } };
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
  "/api/templates": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created" | "id" | "-id" | "name" | "-name" | "updated" | "-updated";
          "additional-fields[template]"?: "definition"[];
          "fields[template]"?: TemplateWithDefinitionField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": TemplateCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "additional-fields[template]"?: "definition"[];
          "fields[template]"?: TemplateWithDefinitionField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": TemplateCreate } };
      responses: { 201: { content: { "application/vnd.api+json": TemplateReply } } };
    };
  };
  "/api/templates/{id}": {
    get: {
      parameters: {
        query?: {
          "additional-fields[template]"?: "definition"[];
          "fields[template]"?: TemplateWithDefinitionField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TemplateReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "additional-fields[template]"?: "definition"[];
          "fields[template]"?: TemplateWithDefinitionField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": TemplateUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": TemplateReply } } };
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
  "/api/tracking-settings": {
    get: {
      parameters: {
        query?: {
          "fields[tracking-setting]"?: TrackingSettingField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": TrackingSettingCollection } } };
    };
  };
  "/api/tracking-settings/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[tracking-setting]"?: TrackingSettingField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": TrackingSettingReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[tracking-setting]"?: TrackingSettingField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": TrackingSettingUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": TrackingSettingReply } } };
    };
  };
  "/api/web-feeds": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          sort?: "created" | "-created" | "name" | "-name" | "updated" | "-updated";
          "fields[web-feed]"?: WebFeedField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": WebFeedCollection } } };
    };
    post: {
      parameters: {
        query?: {
          "fields[web-feed]"?: WebFeedField[];
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": WebFeedCreate } };
      responses: { 201: { content: { "application/vnd.api+json": WebFeedReply } } };
    };
  };
  "/api/web-feeds/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[web-feed]"?: WebFeedField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": WebFeedReply } } };
    };
    patch: {
      parameters: {
        query?: {
          "fields[web-feed]"?: WebFeedField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/vnd.api+json": WebFeedUpdate } };
      responses: { 200: { content: { "application/vnd.api+json": WebFeedReply } } };
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
  "/api/webhook-topics/{id}": {
    get: {
      parameters: {
        query?: {
          "fields[webhook-topic]"?: WebhookTopicField[];
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/vnd.api+json": WebhookTopicReply } } };
    };
  };
  "/api/webhooks": {
    get: {
      parameters: {
        query?: {
          include?: "webhook-topics"[];
          "fields[webhook-topic]"?: WebhookTopicField[];
          "fields[webhook]"?: WebhookField[];
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
          include?: "webhook-topics"[];
          "fields[webhook-topic]"?: WebhookTopicField[];
          "fields[webhook]"?: WebhookField[];
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
  "/client/back-in-stock-subscriptions": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ClientBackInStockSubscriptionCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/event-bulk-create": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ClientEventBulkCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/events": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": EventCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/geofences": {
    get: {
      parameters: {
        query: {
          company_id: string;
          "fields[geofence]"?: GeofenceField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
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
          company_id?: string;
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
  "/client/profiles": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ClientProfileUpsert } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/push-token-unregister": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ClientPushTokenUnregister } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/push-tokens": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": PushTokenCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/review-values-reports": {
    get: {
      parameters: {
        query: {
          company_id: string;
          filter?: string;
          "fields[review-values-report]"?: ReviewValuesReportField[];
          group_by: "company_id" | "product_id";
          statistics: string;
          timeframe: "all_time" | "last_30_days" | "last_365_days" | "last_90_days";
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": ReviewValuesCollection } } };
    };
  };
  "/client/reviews": {
    get: {
      parameters: {
        query: {
          company_id: string;
          filter?: string;
          sort?: "created" | "-created" | "rating" | "-rating" | "updated" | "-updated";
          "fields[review]"?: PublicReviewField[];
          "page[size]"?: number;
          "page[cursor]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/vnd.api+json": PublicReviewCollection } } };
    };
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ClientReviewCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/client/subscriptions": {
    post: {
      parameters: {
        query: {
          company_id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/vnd.api+json": ClientSubscriptionCreate } };
      responses: { 202: { content?: never } };
    };
  };
}
