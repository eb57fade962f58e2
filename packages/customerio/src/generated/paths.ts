// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type {
  Accepted,
  AccountRegion,
  ActionMetricsReply,
  ActivityPage,
  ArchivedMessageReply,
  AssetFolderPage,
  AssetFolderReply,
  AssetPage,
  AssetReply,
  BatchRequest,
  BatchResult,
  BroadcastActionList,
  BroadcastActionReply,
  BroadcastActionUpdate,
  BroadcastList,
  BroadcastReply,
  BroadcastTrigger,
  BroadcastTriggered,
  CampaignActionPage,
  CampaignActionReply,
  CampaignActionUpdate,
  CampaignList,
  CampaignReply,
  ChannelList,
  CollectionList,
  CollectionReply,
  CollectionRow,
  CreateAssetFolderRequest,
  CreateCollectionRequest,
  CreateDesignEmailRequest,
  CreateDesignFolderRequest,
  CreateDesignTranslationRequest,
  CreatePreviewRequest,
  CreateSegmentRequest,
  CustomerAttributes,
  CustomerIdPage,
  CustomerList,
  CustomerMatches,
  CustomerRelationshipPage,
  CustomerReply,
  CustomerSegmentList,
  DesignComponentPage,
  DesignComponentReply,
  DesignEmailPage,
  DesignEmailReply,
  DesignFolderPage,
  DesignFolderReply,
  DesignPreview,
  DesignRender,
  DesignReview,
  DesignSnapshot,
  DesignTranslationList,
  DesignTranslationReply,
  DesignVersionList,
  DomainSuppressionPage,
  EndLiveNotificationRequest,
  EntityOperation,
  ExportCustomersRequest,
  ExportDeliveriesRequest,
  ExportDownload,
  ExportList,
  ExportReply,
  GetCustomersRequest,
  ImportReply,
  ImportRequest,
  IpAddressList,
  JourneyMetricsReply,
  LinkDesignEmailRequest,
  LinkedEmail,
  LinkMetricsList,
  LiveNotification,
  LiveNotificationRef,
  MergeCustomersRequest,
  MessageMetric,
  MessagePage,
  MessageReply,
  MessageType,
  MetricsReply,
  NewsletterContentList,
  NewsletterContentReply,
  NewsletterContentUpdate,
  NewsletterCreate,
  NewsletterPage,
  NewsletterReply,
  NewsletterSchedule,
  NewsletterSend,
  NewsletterTranslationCreate,
  ObjectIdPage,
  ObjectRelationshipPage,
  ObjectReply,
  ObjectTypeList,
  OptOutList,
  OptOutPage,
  PipelineAlias,
  PipelineBatch,
  PipelineGroup,
  PipelineIdentify,
  PipelinePage,
  PipelineScreen,
  PipelineTrack,
  PreviewClientList,
  PreviewCreditList,
  PreviewDesignEmailRequest,
  PreviewJobPage,
  PreviewRun,
  PreviewStarted,
  PublishResult,
  ReportingWebhook,
  ReportingWebhookList,
  ReportingWebhookRequest,
  ReportMetricRequest,
  ReportPushRequest,
  RestoredVersion,
  SaveDesignComponentRequest,
  SavedVersion,
  SaveSnippetRequest,
  SaveVersionRequest,
  SearchCustomersRequest,
  SearchObjectsRequest,
  SegmentCount,
  SegmentList,
  SegmentMemberPage,
  SegmentMembersRequest,
  SegmentReply,
  SegmentUsageReply,
  SendEmailRequest,
  SenderIdentityPage,
  SenderIdentityReply,
  SendInAppRequest,
  SendInboxMessageRequest,
  SendPushRequest,
  SendResult,
  SendSmsRequest,
  SendWhatsAppRequest,
  SnippetList,
  SnippetReply,
  StartLiveNotificationRequest,
  SubmitFormRequest,
  SubscriptionPreferencesReply,
  SubscriptionToken,
  SuppressionPage,
  TestGroupList,
  TopicList,
  TrackAnonymousEventRequest,
  TrackEventRequest,
  TransactionalContentReply,
  TransactionalContents,
  TransactionalContentsReply,
  TransactionalContentUpdate,
  TransactionalMessageList,
  TransactionalMessageReply,
  TriggerBroadcastRequest,
  TriggerErrorPage,
  TriggerList,
  UnpublishedChanges,
  UnsubscribeRequest,
  UpdateAssetFolderRequest,
  UpdateAssetRequest,
  UpdateAttributesRequest,
  UpdateCollectionRequest,
  UpdateDesignEmailRequest,
  UpdateDesignFolderRequest,
  UpdateDesignTranslationRequest,
  UpdateEventsRequest,
  UpdateLiveNotificationRequest,
  UpdateOptOutsRequest,
  UploadAssetRequest,
  UpsertDeviceRequest,
  UsedBy,
  WorkspaceList,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/api/v1/accounts/region": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": AccountRegion } } };
    };
  };
  "/api/v1/customers/{identifier}": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      requestBody?: { content: { "application/json": CustomerAttributes } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/customers/{identifier}/devices": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      requestBody: { content: { "application/json": UpsertDeviceRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/customers/{identifier}/devices/{device_id}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
          device_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/customers/{identifier}/events": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      requestBody: { content: { "application/json": TrackEventRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/customers/{identifier}/suppress": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/customers/{identifier}/unsuppress": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/events": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackAnonymousEventRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/forms/{form_id}/submit": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          form_id: string;
        };
      };
      requestBody: { content: { "application/json": SubmitFormRequest } };
      responses: { 204: { content?: never } };
    };
  };
  "/api/v1/merge_customers": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": MergeCustomersRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/metrics": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ReportMetricRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/push/events": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ReportPushRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/segments/{segment_id}/add_customers": {
    post: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "cio_id";
        };
        header?: never;
        path: {
          segment_id: number;
        };
      };
      requestBody: { content: { "application/json": SegmentMembersRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v1/segments/{segment_id}/remove_customers": {
    post: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "cio_id";
        };
        header?: never;
        path: {
          segment_id: number;
        };
      };
      requestBody: { content: { "application/json": SegmentMembersRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/api/v2/batch": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": BatchRequest } };
      responses: {
        200: { content: { "application/json": BatchResult } };
        207: { content: { "application/json": BatchResult } };
      };
    };
  };
  "/api/v2/entity": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EntityOperation } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/unsubscribe/{delivery_id}": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          delivery_id: string;
        };
      };
      requestBody: { content: { "application/json": UnsubscribeRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/activities": {
    get: {
      parameters: {
        query?: {
          start?: string;
          type?: string;
          name?: string;
          deleted?: boolean;
          customer_id?: string;
          id_type?: "id" | "email" | "phone" | "cio_id";
          limit?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ActivityPage } } };
    };
  };
  "/v1/alias": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelineAlias } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/assets": {
    get: {
      parameters: {
        query?: {
          parent_folder_id?: number;
          direct_descendants_only?: boolean;
          page?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": AssetPage } } };
    };
  };
  "/v1/assets/files": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "multipart/form-data": UploadAssetRequest } };
      responses: { 200: { content: { "application/json": AssetReply } } };
    };
  };
  "/v1/assets/files/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      responses: { 200: { content: { "application/json": AssetReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      requestBody: { content: { "application/json": UpdateAssetRequest } };
      responses: { 200: { content: { "application/json": AssetReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/assets/folders": {
    get: {
      parameters: {
        query?: {
          parent_folder_id?: number;
          direct_descendants_only?: boolean;
          page?: number;
          limit?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": AssetFolderPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateAssetFolderRequest } };
      responses: { 200: { content: { "application/json": AssetFolderReply } } };
    };
  };
  "/v1/assets/folders/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      responses: { 200: { content: { "application/json": AssetFolderReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      requestBody: { content: { "application/json": UpdateAssetFolderRequest } };
      responses: { 200: { content: { "application/json": AssetFolderReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/batch": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelineBatch } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/broadcasts": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": BroadcastList } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      responses: { 200: { content: { "application/json": BroadcastReply } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/actions": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      responses: { 200: { content: { "application/json": BroadcastActionList } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/actions/{action_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
          action_id: number;
        };
      };
      responses: { 200: { content: { "application/json": BroadcastActionReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
          action_id: number;
        };
      };
      requestBody: { content: { "application/json": BroadcastActionUpdate } };
      responses: { 200: { content: { "application/json": BroadcastActionReply } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
          action_id: number;
          language: string;
        };
      };
      responses: { 200: { content: { "application/json": BroadcastActionReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
          action_id: number;
          language: string;
        };
      };
      requestBody: { content: { "application/json": BroadcastActionUpdate } };
      responses: { 200: { content: { "application/json": BroadcastActionReply } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          broadcast_id: number;
          action_id: number;
        };
      };
      responses: { 200: { content: { "application/json": ActionMetricsReply } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          broadcast_id: number;
          action_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          metric?: MessageMetric;
          state?: string;
          type?: MessageType;
          start_ts?: number;
          end_ts?: number;
        };
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/metrics": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MetricsReply } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          unique?: boolean;
        };
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/broadcasts/{broadcast_id}/triggers": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      responses: { 200: { content: { "application/json": TriggerList } } };
    };
  };
  "/v1/campaigns": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CampaignList } } };
    };
  };
  "/v1/campaigns/{broadcast_id}/triggers": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
        };
      };
      requestBody?: { content: { "application/json": TriggerBroadcastRequest } };
      responses: { 200: { content: { "application/json": BroadcastTriggered } } };
    };
  };
  "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          broadcast_id: number;
          trigger_id: number;
        };
      };
      responses: { 200: { content: { "application/json": BroadcastTrigger } } };
    };
  };
  "/v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
        };
        header?: never;
        path: {
          broadcast_id: number;
          trigger_id: number;
        };
      };
      responses: { 200: { content: { "application/json": TriggerErrorPage } } };
    };
  };
  "/v1/campaigns/{campaign_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaign_id: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignReply } } };
    };
  };
  "/v1/campaigns/{campaign_id}/actions": {
    get: {
      parameters: {
        query?: {
          start?: string;
        };
        header?: never;
        path: {
          campaign_id: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignActionPage } } };
    };
  };
  "/v1/campaigns/{campaign_id}/actions/{action_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaign_id: number;
          action_id: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignActionReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaign_id: number;
          action_id: number;
        };
      };
      requestBody: { content: { "application/json": CampaignActionUpdate } };
      responses: { 200: { content: { "application/json": CampaignActionReply } } };
    };
  };
  "/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaign_id: number;
          action_id: number;
          language: string;
        };
      };
      responses: { 200: { content: { "application/json": CampaignActionReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaign_id: number;
          action_id: number;
          language: string;
        };
      };
      requestBody: { content: { "application/json": CampaignActionUpdate } };
      responses: { 200: { content: { "application/json": CampaignActionReply } } };
    };
  };
  "/v1/campaigns/{campaign_id}/actions/{action_id}/metrics": {
    get: {
      parameters: {
        query?: {
          version?: "1" | "2";
          res?: string;
          tz?: string;
          start?: number;
          end?: number;
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          campaign_id: number;
          action_id: number;
        };
      };
      responses: { 200: { content: { "application/json": ActionMetricsReply } } };
    };
  };
  "/v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          campaign_id: number;
          action_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/campaigns/{campaign_id}/journey_metrics": {
    get: {
      parameters: {
        query: {
          start: number;
          end: number;
          resolution: string;
        };
        header?: never;
        path: {
          campaign_id: number;
        };
      };
      responses: { 200: { content: { "application/json": JourneyMetricsReply } } };
    };
  };
  "/v1/campaigns/{campaign_id}/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          type?: MessageType;
          metric?: MessageMetric;
          drafts?: boolean;
          start_ts?: number;
          end_ts?: number;
        };
        header?: never;
        path: {
          campaign_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
  };
  "/v1/campaigns/{campaign_id}/metrics": {
    get: {
      parameters: {
        query?: {
          version?: "1" | "2";
          res?: string;
          tz?: string;
          start?: number;
          end?: number;
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          campaign_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MetricsReply } } };
    };
  };
  "/v1/campaigns/{campaign_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          unique?: boolean;
        };
        header?: never;
        path: {
          campaign_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/collections": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CollectionList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateCollectionRequest } };
      responses: { 200: { content: { "application/json": CollectionReply } } };
    };
  };
  "/v1/collections/{collection_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          collection_id: number;
        };
      };
      responses: { 200: { content: { "application/json": CollectionReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          collection_id: number;
        };
      };
      requestBody: { content: { "application/json": UpdateCollectionRequest } };
      responses: { 200: { content: { "application/json": CollectionReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          collection_id: number;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/collections/{collection_id}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          collection_id: number;
        };
      };
      responses: { 200: { content: { "application/json": CollectionRow[] } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          collection_id: number;
        };
      };
      requestBody: { content: { "application/json": CollectionRow[] } };
      responses: { 200: { content: { "application/json": CollectionReply } } };
    };
  };
  "/v1/customers": {
    get: {
      parameters: {
        query: {
          email: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CustomerMatches } } };
    };
    post: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/json": SearchCustomersRequest } };
      responses: { 200: { content: { "application/json": CustomerIdPage } } };
    };
  };
  "/v1/customers/attributes": {
    post: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/json": GetCustomersRequest } };
      responses: { 200: { content: { "application/json": CustomerList } } };
    };
  };
  "/v1/customers/{customer_id}/activities": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          type?: string;
          name?: string;
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ActivityPage } } };
    };
  };
  "/v1/customers/{customer_id}/attributes": {
    get: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CustomerReply } } };
    };
  };
  "/v1/customers/{customer_id}/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          start_ts?: number;
          end_ts?: number;
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
  };
  "/v1/customers/{customer_id}/optouts": {
    get: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": OptOutList } } };
    };
    put: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      requestBody: { content: { "application/json": UpdateOptOutsRequest } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/customers/{customer_id}/relationships": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CustomerRelationshipPage } } };
    };
  };
  "/v1/customers/{customer_id}/segments": {
    get: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "phone" | "cio_id";
        };
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CustomerSegmentList } } };
    };
  };
  "/v1/customers/{customer_id}/subscription_preferences": {
    get: {
      parameters: {
        query?: {
          id_type?: "id" | "email" | "phone" | "cio_id";
          language?: string;
        };
        header?: {
          "Accept-Language"?: string;
        };
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SubscriptionPreferencesReply } } };
    };
  };
  "/v1/data_index/attributes": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateAttributesRequest } };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/data_index/events": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateEventsRequest } };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/design_studio/components": {
    get: {
      parameters: {
        query?: {
          tag?: string;
          page?: number;
          limit?: number;
          parent_folder_id?: string;
          direct_descendants_only?: boolean;
          sort_by?: "created" | "updated" | "name";
          sort_order?: "asc" | "desc";
          created_before?: number;
          created_after?: number;
          updated_before?: number;
          updated_after?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": DesignComponentPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SaveDesignComponentRequest } };
      responses: { 200: { content: { "application/json": DesignComponentReply } } };
    };
  };
  "/v1/design_studio/components/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignComponentReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": SaveDesignComponentRequest } };
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
  "/v1/design_studio/emails": {
    get: {
      parameters: {
        query?: {
          page?: number;
          limit?: number;
          parent_folder_id?: string;
          direct_descendants_only?: boolean;
          sort_by?: "created" | "updated" | "name";
          sort_order?: "asc" | "desc";
          created_before?: number;
          created_after?: number;
          updated_before?: number;
          updated_after?: number;
          is_template?: "true" | "false" | "any";
          is_linked?: "true" | "false" | "any";
          has_translations?: "true" | "false" | "any";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": DesignEmailPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateDesignEmailRequest } };
      responses: { 200: { content: { "application/json": DesignEmailReply } } };
    };
  };
  "/v1/design_studio/emails/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignEmailReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": UpdateDesignEmailRequest } };
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
  "/v1/design_studio/emails/{id}/inbox_previews": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": CreatePreviewRequest } };
      responses: { 200: { content: { "application/json": PreviewStarted } } };
    };
  };
  "/v1/design_studio/emails/{id}/inbox_previews/{run_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          run_id: number;
        };
      };
      responses: { 200: { content: { "application/json": PreviewRun } } };
    };
  };
  "/v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}": {
    get: {
      parameters: {
        query?: {
          variant?: "screenshot" | "thumbnail" | "full_thumbnail";
          key?: string;
        };
        header?: never;
        path: {
          id: string;
          run_id: number;
          client_id: string;
        };
      };
      responses: { 200: { content: { "image/png": Blob | File | Uint8Array } } };
    };
  };
  "/v1/design_studio/emails/{id}/languages": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignTranslationList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": CreateDesignTranslationRequest } };
      responses: { 200: { content: { "application/json": DesignTranslationReply } } };
    };
  };
  "/v1/design_studio/emails/{id}/languages/{language}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          language: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignTranslationReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          language: string;
        };
      };
      requestBody: { content: { "application/json": UpdateDesignTranslationRequest } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          language: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/design_studio/emails/{id}/link": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": LinkDesignEmailRequest } };
      responses: { 200: { content: { "application/json": LinkedEmail } } };
    };
  };
  "/v1/design_studio/emails/{id}/preview": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody?: { content: { "application/json": PreviewDesignEmailRequest } };
      responses: { 200: { content: { "application/json": DesignPreview } } };
    };
  };
  "/v1/design_studio/emails/{id}/publish": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": PublishResult } } };
    };
  };
  "/v1/design_studio/emails/{id}/publish_status": {
    get: {
      parameters: {
        query: {
          publish_id: string;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": PublishResult } } };
    };
  };
  "/v1/design_studio/emails/{id}/render": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignRender } } };
    };
  };
  "/v1/design_studio/emails/{id}/review": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignReview } } };
    };
  };
  "/v1/design_studio/emails/{id}/unpublished_changes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": UnpublishedChanges } } };
    };
  };
  "/v1/design_studio/emails/{id}/versions": {
    get: {
      parameters: {
        query?: {
          start_date?: number;
          end_date?: number;
        };
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignVersionList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": SaveVersionRequest } };
      responses: { 200: { content: { "application/json": SavedVersion } } };
    };
  };
  "/v1/design_studio/emails/{id}/versions/{version_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          version_id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignSnapshot } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          version_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/design_studio/emails/{id}/versions/{version_id}/restore": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          version_id: string;
        };
      };
      responses: { 200: { content: { "application/json": RestoredVersion } } };
    };
  };
  "/v1/design_studio/folders": {
    get: {
      parameters: {
        query?: {
          page?: number;
          limit?: number;
          parent_folder_id?: string;
          direct_descendants_only?: boolean;
          sort_by?: "created" | "updated" | "name";
          sort_order?: "asc" | "desc";
          created_before?: number;
          created_after?: number;
          updated_before?: number;
          updated_after?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": DesignFolderPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateDesignFolderRequest } };
      responses: { 200: { content: { "application/json": DesignFolderReply } } };
    };
  };
  "/v1/design_studio/folders/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": DesignFolderReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": UpdateDesignFolderRequest } };
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
  "/v1/design_studio/inbox_previews/clients": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PreviewClientList } } };
    };
  };
  "/v1/design_studio/inbox_previews/credits": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PreviewCreditList } } };
    };
  };
  "/v1/design_studio/inbox_previews/jobs": {
    get: {
      parameters: {
        query?: {
          cursor?: string;
          limit?: number;
          node_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": PreviewJobPage } } };
    };
  };
  "/v1/esp/domains/{domain_name}/suppression/{suppression_type}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          start?: string;
          email?: string;
        };
        header?: never;
        path: {
          domain_name: string;
          suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
        };
      };
      responses: { 200: { content: { "application/json": DomainSuppressionPage } } };
    };
  };
  "/v1/esp/search_suppression/{email_address}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          email_address: string;
        };
      };
      responses: { 200: { content: { "application/json": SuppressionPage } } };
    };
  };
  "/v1/esp/suppression/{suppression_type}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          domain?: string;
        };
        header?: never;
        path: {
          suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
        };
      };
      responses: { 200: { content: { "application/json": SuppressionPage } } };
    };
  };
  "/v1/esp/suppression/{suppression_type}/{email_address}": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
          email_address: string;
        };
      };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          suppression_type: "blocks" | "bounces" | "spam_reports" | "invalid_emails";
          email_address: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/exports": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ExportList } } };
    };
  };
  "/v1/exports/customers": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ExportCustomersRequest } };
      responses: { 200: { content: { "application/json": ExportReply } } };
    };
  };
  "/v1/exports/deliveries": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ExportDeliveriesRequest } };
      responses: { 200: { content: { "application/json": ExportReply } } };
    };
  };
  "/v1/exports/{export_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          export_id: number;
        };
      };
      responses: { 200: { content: { "application/json": ExportReply } } };
    };
  };
  "/v1/exports/{export_id}/download": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          export_id: number;
        };
      };
      responses: { 200: { content: { "application/json": ExportDownload } } };
    };
  };
  "/v1/group": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelineGroup } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/identify": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelineIdentify } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/imports": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ImportRequest } };
      responses: { 200: { content: { "application/json": ImportReply } } };
    };
  };
  "/v1/imports/{import_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          import_id: number;
        };
      };
      responses: { 200: { content: { "application/json": ImportReply } } };
    };
  };
  "/v1/info/ip_addresses": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": IpAddressList } } };
    };
  };
  "/v1/live_notifications/end": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EndLiveNotificationRequest } };
      responses: { 200: { content: { "application/json": LiveNotificationRef } } };
    };
  };
  "/v1/live_notifications/start": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": StartLiveNotificationRequest } };
      responses: { 200: { content: { "application/json": LiveNotificationRef } } };
    };
  };
  "/v1/live_notifications/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateLiveNotificationRequest } };
      responses: { 200: { content: { "application/json": LiveNotificationRef } } };
    };
  };
  "/v1/live_notifications/{instance_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          instance_id: string;
        };
      };
      responses: { 200: { content: { "application/json": LiveNotification } } };
    };
  };
  "/v1/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          type?: MessageType;
          metric?: MessageMetric;
          drafts?: boolean;
          campaign_id?: number;
          newsletter_id?: number;
          action_id?: number;
          start_ts?: number;
          end_ts?: number;
          get_tracked_responses?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
  };
  "/v1/messages/{message_id}": {
    get: {
      parameters: {
        query?: {
          get_tracked_responses?: boolean;
        };
        header?: never;
        path: {
          message_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageReply } } };
    };
  };
  "/v1/messages/{message_id}/archived_message": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ArchivedMessageReply } } };
    };
  };
  "/v1/newsletters": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          start?: string;
          sort?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": NewsletterPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": NewsletterCreate } };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/newsletters/{newsletter_id}/contents": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": NewsletterContentList } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/contents/{content_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          content_id: number;
        };
      };
      responses: { 200: { content: { "application/json": NewsletterContentReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          content_id: number;
        };
      };
      requestBody: { content: { "application/json": NewsletterContentUpdate } };
      responses: { 200: { content: { "application/json": NewsletterContentReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/contents/{content_id}/metrics": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          newsletter_id: number;
          content_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MetricsReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          newsletter_id: number;
          content_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/language": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      requestBody: { content: { "application/json": NewsletterTranslationCreate } };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/language/{language}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          language: string;
        };
      };
      responses: { 200: { content: { "application/json": NewsletterContentReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          language: string;
        };
      };
      requestBody: { content: { "application/json": NewsletterContentUpdate } };
      responses: { 200: { content: { "application/json": NewsletterContentReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          language: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/newsletters/{newsletter_id}/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          metric?: MessageMetric;
          start_ts?: number;
          end_ts?: number;
        };
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/metrics": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          type?: MessageType;
        };
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MetricsReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          unique?: boolean;
        };
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/schedule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      requestBody: { content: { "application/json": NewsletterSchedule } };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/send": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      requestBody?: { content: { "application/json": NewsletterSend } };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          test_group_id: string;
        };
      };
      requestBody: { content: { "application/json": NewsletterTranslationCreate } };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
  };
  "/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          test_group_id: string;
          language: string;
        };
      };
      responses: { 200: { content: { "application/json": NewsletterContentReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          test_group_id: string;
          language: string;
        };
      };
      requestBody: { content: { "application/json": NewsletterContentUpdate } };
      responses: { 200: { content: { "application/json": NewsletterContentReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
          test_group_id: string;
          language: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/newsletters/{newsletter_id}/test_groups": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": TestGroupList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          newsletter_id: number;
        };
      };
      responses: { 200: { content: { "application/json": NewsletterReply } } };
    };
  };
  "/v1/object_types": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ObjectTypeList } } };
    };
  };
  "/v1/objects": {
    post: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/json": SearchObjectsRequest } };
      responses: { 200: { content: { "application/json": ObjectIdPage } } };
    };
  };
  "/v1/objects/{object_type_id}/{object_id}/attributes": {
    get: {
      parameters: {
        query?: {
          id_type?: "object_id" | "cio_object_id";
        };
        header?: never;
        path: {
          object_type_id: number;
          object_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ObjectReply } } };
    };
  };
  "/v1/objects/{object_type_id}/{object_id}/relationships": {
    get: {
      parameters: {
        query?: {
          id_type?: "object_id" | "cio_object_id";
          start?: string;
          limit?: number;
        };
        header?: never;
        path: {
          object_type_id: number;
          object_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ObjectRelationshipPage } } };
    };
  };
  "/v1/optouts": {
    get: {
      parameters: {
        query?: {
          from?: string;
          start?: string;
          limit?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": OptOutPage } } };
    };
  };
  "/v1/page": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelinePage } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/reporting_webhooks": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ReportingWebhookList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ReportingWebhookRequest } };
      responses: { 200: { content: { "application/json": ReportingWebhook } } };
    };
  };
  "/v1/reporting_webhooks/{webhook_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          webhook_id: number;
        };
      };
      responses: { 200: { content: { "application/json": ReportingWebhook } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          webhook_id: number;
        };
      };
      requestBody: { content: { "application/json": ReportingWebhookRequest } };
      responses: { 200: { content: { "application/json": ReportingWebhook } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          webhook_id: number;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/screen": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelineScreen } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/segments": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": SegmentList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateSegmentRequest } };
      responses: { 200: { content: { "application/json": SegmentReply } } };
    };
  };
  "/v1/segments/{segment_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          segment_id: number;
        };
      };
      responses: { 200: { content: { "application/json": SegmentReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          segment_id: number;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/segments/{segment_id}/customer_count": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          segment_id: number;
        };
      };
      responses: { 200: { content: { "application/json": SegmentCount } } };
    };
  };
  "/v1/segments/{segment_id}/membership": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
        };
        header?: never;
        path: {
          segment_id: number;
        };
      };
      responses: { 200: { content: { "application/json": SegmentMemberPage } } };
    };
  };
  "/v1/segments/{segment_id}/used_by": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          segment_id: number;
        };
      };
      responses: { 200: { content: { "application/json": SegmentUsageReply } } };
    };
  };
  "/v1/send/email": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendEmailRequest } };
      responses: { 200: { content: { "application/json": SendResult } } };
    };
  };
  "/v1/send/in_app": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendInAppRequest } };
      responses: { 200: { content: { "application/json": SendResult } } };
    };
  };
  "/v1/send/inbox_message": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendInboxMessageRequest } };
      responses: { 200: { content: { "application/json": SendResult } } };
    };
  };
  "/v1/send/push": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendPushRequest } };
      responses: { 200: { content: { "application/json": SendResult } } };
    };
  };
  "/v1/send/sms": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendSmsRequest } };
      responses: { 200: { content: { "application/json": SendResult } } };
    };
  };
  "/v1/send/whatsapp": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendWhatsAppRequest } };
      responses: { 200: { content: { "application/json": SendResult } } };
    };
  };
  "/v1/sender_identities": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          sort?: "asc" | "desc";
          hidden?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SenderIdentityPage } } };
    };
  };
  "/v1/sender_identities/{sender_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          sender_id: number;
        };
      };
      responses: { 200: { content: { "application/json": SenderIdentityReply } } };
    };
  };
  "/v1/sender_identities/{sender_id}/used_by": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          sender_id: number;
        };
      };
      responses: { 200: { content: { "application/json": UsedBy } } };
    };
  };
  "/v1/snippets": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": SnippetList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SaveSnippetRequest } };
      responses: { 200: { content: { "application/json": SnippetReply } } };
    };
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SaveSnippetRequest } };
      responses: { 200: { content: { "application/json": SnippetReply } } };
    };
  };
  "/v1/snippets/{snippet_name}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          snippet_name: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/v1/subscription_center/{customer_id}/token": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          customer_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SubscriptionToken } } };
    };
  };
  "/v1/subscription_channels": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
  };
  "/v1/subscription_topics": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TopicList } } };
    };
  };
  "/v1/track": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PipelineTrack } };
      responses: { 200: { content: { "application/json": Accepted } } };
    };
  };
  "/v1/transactional": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TransactionalMessageList } } };
    };
  };
  "/v1/transactional/{transactional_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          transactional_id: number;
        };
      };
      responses: { 200: { content: { "application/json": TransactionalMessageReply } } };
    };
  };
  "/v1/transactional/{transactional_id}/content/{content_id}": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          transactional_id: number;
          content_id: number;
        };
      };
      requestBody: { content: { "application/json": TransactionalContentUpdate } };
      responses: { 200: { content: { "application/json": TransactionalContentsReply } } };
    };
  };
  "/v1/transactional/{transactional_id}/contents": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          transactional_id: number;
        };
      };
      responses: { 200: { content: { "application/json": TransactionalContents } } };
    };
  };
  "/v1/transactional/{transactional_id}/contents/{content_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          transactional_id: number;
          content_id: number;
        };
      };
      responses: { 200: { content: { "application/json": TransactionalContentReply } } };
    };
  };
  "/v1/transactional/{transactional_id}/language/{language}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          transactional_id: number;
          language: string;
        };
      };
      responses: { 200: { content: { "application/json": TransactionalContentsReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          transactional_id: number;
          language: string;
        };
      };
      requestBody: { content: { "application/json": TransactionalContentUpdate } };
      responses: { 200: { content: { "application/json": TransactionalContentsReply } } };
    };
  };
  "/v1/transactional/{transactional_id}/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          metric?: MessageMetric;
          state?: string;
          start_ts?: number;
          end_ts?: number;
        };
        header?: never;
        path: {
          transactional_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
  };
  "/v1/transactional/{transactional_id}/metrics": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
        };
        header?: never;
        path: {
          transactional_id: number;
        };
      };
      responses: { 200: { content: { "application/json": MetricsReply } } };
    };
  };
  "/v1/transactional/{transactional_id}/metrics/links": {
    get: {
      parameters: {
        query?: {
          period?: "hours" | "days" | "weeks" | "months";
          steps?: number;
          unique?: boolean;
        };
        header?: never;
        path: {
          transactional_id: number;
        };
      };
      responses: { 200: { content: { "application/json": LinkMetricsList } } };
    };
  };
  "/v1/workspaces": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": WorkspaceList } } };
    };
  };
}
