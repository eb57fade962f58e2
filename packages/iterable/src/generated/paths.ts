// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type {
  ApiReply,
  ArchiveCampaignsRequest,
  ArchiveCampaignsResult,
  BeginSmsVerificationRequest,
  BulkTrackResult,
  BulkUpdateResult,
  BulkUpdateSubscriptionsRequest,
  BulkUpdateSubscriptionsResult,
  BulkUpdateUsersRequest,
  Campaign,
  CampaignCreated,
  CampaignIdRequest,
  CampaignPage,
  CampaignStateInput,
  CancelMessageRequest,
  CatalogItemPageReply,
  CatalogItemReply,
  CatalogPageReply,
  ChannelList,
  CheckSmsVerificationRequest,
  CreateCampaignRequest,
  CreateListRequest,
  CreateSnippetRequest,
  DeleteItemsRequest,
  DeleteTemplatesRequest,
  DeleteTemplatesResult,
  DisableDeviceRequest,
  DoubleOptInRequest,
  EmailTemplate,
  EmailTemplateInput,
  EmbeddedMessageList,
  EmbeddedTemplate,
  EventList,
  Experiment,
  ExperimentPage,
  ExperimentVariantList,
  ExportDataType,
  ExportFilePage,
  ExportJobList,
  ExportRow,
  ExportStarted,
  FieldMappingsReply,
  ForgottenEmails,
  ForgottenUserIds,
  InAppMessageList,
  InAppTemplate,
  InAppTemplateInput,
  InvalidateJwtsRequest,
  JourneyPage,
  ListCreated,
  MergeUsersRequest,
  MessageTypeList,
  MetadataItem,
  MetadataPage,
  MetadataTableList,
  PreviewTemplateRequest,
  PushTemplate,
  PushTemplateInput,
  PutMetadataRequest,
  RegisterBrowserTokenRequest,
  RegisterDeviceTokenRequest,
  ReplaceItemRequest,
  ScheduleCampaignRequest,
  SendEmailRequest,
  SendInAppMessageRequest,
  SendProofRequest,
  SendPushRequest,
  SendSmsRequest,
  SendWebPushRequest,
  SendWhatsAppMessageRequest,
  SentMessageList,
  SmsTemplate,
  SmsTemplateInput,
  SmsVerificationReply,
  SnippetList,
  SnippetReply,
  SnippetWritten,
  StartExportRequest,
  SubscribeRequest,
  SubscriptionActionRequest,
  TemplateEntryList,
  TemplatePage,
  TrackEmbeddedClickRequest,
  TrackEmbeddedReceivedRequest,
  TrackEmbeddedSessionRequest,
  TrackEventRequest,
  TrackEventsRequest,
  TrackInAppClickRequest,
  TrackInAppCloseRequest,
  TrackInAppConsumeRequest,
  TrackInAppDeliveryRequest,
  TrackInAppOpenRequest,
  TrackPurchaseRequest,
  TrackPushOpenRequest,
  TrackWebPushClickRequest,
  TriggerCampaignRequest,
  TriggerJourneyRequest,
  UnsubscribeRequest,
  UpdateCartRequest,
  UpdateEmailRequest,
  UpdateFieldMappingsRequest,
  UpdateItemRequest,
  UpdateSnippetRequest,
  UpdateSubscriptionsRequest,
  UpdateUserRequest,
  UpdateWebhookRequest,
  UpsertEmailTemplateRequest,
  UpsertEmbeddedTemplateRequest,
  UpsertInAppTemplateRequest,
  UpsertItemsRequest,
  UpsertPushTemplateRequest,
  UpsertSmsTemplateRequest,
  UserFields,
  UserListList,
  UserRef,
  UserReply,
  Webhook,
  WebhookList,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/auth/jwts/invalidate": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": InvalidateJwtsRequest } };
      responses: { 200: { content?: never } };
    };
  };
  "/campaigns": {
    get: {
      parameters: {
        query?: {
          page?: number;
          pageSize?: number;
          sort?: string;
          campaignState?: CampaignStateInput[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CampaignPage } } };
    };
  };
  "/campaigns/abort": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CampaignIdRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/activateTriggered": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CampaignIdRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/archive": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ArchiveCampaignsRequest } };
      responses: { 200: { content: { "application/json": ArchiveCampaignsResult } } };
    };
  };
  "/campaigns/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CampaignIdRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateCampaignRequest } };
      responses: { 200: { content: { "application/json": CampaignCreated } } };
    };
  };
  "/campaigns/deactivateTriggered": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CampaignIdRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/metrics": {
    get: {
      parameters: {
        query: {
          campaignId: number[];
          startDateTime?: string;
          endDateTime?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "text/csv": string } } };
    };
  };
  "/campaigns/recurring/{id}/childCampaigns": {
    get: {
      parameters: {
        query?: {
          page?: number;
          pageSize?: number;
          sort?: string;
          campaignState?: CampaignStateInput[];
        };
        header?: never;
        path: {
          id: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignPage } } };
    };
  };
  "/campaigns/trigger": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerCampaignRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/{campaignId}/schedule": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaignId: number;
        };
      };
      requestBody: { content: { "application/json": ScheduleCampaignRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/{campaignId}/send": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaignId: number;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/campaigns/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
      };
      responses: { 200: { content: { "application/json": Campaign } } };
    };
  };
  "/catalogs": {
    get: {
      parameters: {
        query?: {
          page?: number;
          pageSize?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CatalogPageReply } } };
    };
  };
  "/catalogs/{catalogName}": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
        };
      };
      responses: { 201: { content: { "application/json": ApiReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/catalogs/{catalogName}/fieldMappings": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
        };
      };
      responses: { 200: { content: { "application/json": FieldMappingsReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
        };
      };
      requestBody: { content: { "application/json": UpdateFieldMappingsRequest } };
      responses: { 200: { content?: never } };
    };
  };
  "/catalogs/{catalogName}/items": {
    get: {
      parameters: {
        query?: {
          page?: number;
          pageSize?: number;
          orderBy?: string;
          sortAscending?: boolean;
        };
        header?: never;
        path: {
          catalogName: string;
        };
      };
      responses: { 200: { content: { "application/json": CatalogItemPageReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
        };
      };
      requestBody: { content: { "application/json": UpsertItemsRequest } };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
        };
      };
      requestBody: { content: { "application/json": DeleteItemsRequest } };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
  };
  "/catalogs/{catalogName}/items/{itemId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
          itemId: string;
        };
      };
      responses: { 200: { content: { "application/json": CatalogItemReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
          itemId: string;
        };
      };
      requestBody: { content: { "application/json": ReplaceItemRequest } };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
          itemId: string;
        };
      };
      requestBody: { content: { "application/json": UpdateItemRequest } };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalogName: string;
          itemId: string;
        };
      };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
  };
  "/channels": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
  };
  "/commerce/trackPurchase": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackPurchaseRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/commerce/updateCart": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateCartRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/email/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/email/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendEmailRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/email/viewInBrowser": {
    get: {
      parameters: {
        query: {
          email?: string;
          userId?: string;
          messageId: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "text/html": string } } };
    };
  };
  "/embedded-messaging/events/click": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackEmbeddedClickRequest } };
      responses: { 200: { content?: never } };
    };
  };
  "/embedded-messaging/events/received": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackEmbeddedReceivedRequest } };
      responses: { 200: { content?: never } };
    };
  };
  "/embedded-messaging/events/session": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackEmbeddedSessionRequest } };
      responses: { 200: { content?: never } };
    };
  };
  "/embedded-messaging/messages": {
    get: {
      parameters: {
        query?: {
          email?: string;
          userId?: string;
          platform?: "iOS" | "Android" | "Web";
          sdkVersion?: string;
          packageName?: string;
          placementIds?: number[];
          currentMessageIds?: string[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EmbeddedMessageList } } };
    };
  };
  "/events/byUserId/{userId}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path: {
          userId: string;
        };
      };
      responses: { 200: { content: { "application/json": EventList } } };
    };
  };
  "/events/inAppConsume": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackInAppConsumeRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/track": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackEventRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/trackBulk": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackEventsRequest } };
      responses: { 200: { content: { "application/json": BulkTrackResult } } };
    };
  };
  "/events/trackInAppClick": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackInAppClickRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/trackInAppClose": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackInAppCloseRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/trackInAppDelivery": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackInAppDeliveryRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/trackInAppOpen": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackInAppOpenRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/trackPushOpen": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackPushOpenRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/trackWebPushClick": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackWebPushClickRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/events/{email}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path: {
          email: string;
        };
      };
      responses: { 200: { content: { "application/json": EventList } } };
    };
  };
  "/experiments": {
    get: {
      parameters: {
        query?: {
          campaignId?: number;
          state?: string;
          startDateTime?: string;
          endDateTime?: string;
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ExperimentPage } } };
    };
  };
  "/experiments/metrics": {
    get: {
      parameters: {
        query?: {
          experimentId?: number[];
          campaignId?: number[];
          startDateTime?: string;
          endDateTime?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "text/csv": string } } };
    };
  };
  "/experiments/{experimentId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          experimentId: number;
        };
      };
      responses: { 200: { content: { "application/json": Experiment } } };
    };
  };
  "/experiments/{experimentId}/variants": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          experimentId: number;
        };
      };
      responses: { 200: { content: { "application/json": ExperimentVariantList } } };
    };
  };
  "/export/data.csv": {
    get: {
      parameters: {
        query: {
          dataTypeName: ExportDataType;
          range?: "Today" | "Yesterday" | "BeforeToday" | "All";
          delimiter?: string;
          startDateTime?: string;
          endDateTime?: string;
          omitFields?: string;
          onlyFields?: string[];
          campaignId?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "text/csv": string } } };
    };
  };
  "/export/data.json": {
    get: {
      parameters: {
        query: {
          dataTypeName: ExportDataType;
          range?: "Today" | "Yesterday" | "BeforeToday" | "All";
          startDateTime?: string;
          endDateTime?: string;
          omitFields?: string;
          onlyFields?: string[];
          campaignId?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/x-json-stream": ExportRow } } };
    };
  };
  "/export/jobs": {
    get: {
      parameters: {
        query?: {
          jobState?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ExportJobList } } };
    };
  };
  "/export/start": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": StartExportRequest } };
      responses: { 200: { content: { "application/json": ExportStarted } } };
    };
  };
  "/export/userEvents": {
    get: {
      parameters: {
        query?: {
          email?: string;
          userId?: string;
          includeCustomEvents?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/x-json-stream": ExportRow } } };
    };
  };
  "/export/{jobId}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          jobId: number;
        };
      };
      responses: { 200: { content?: never } };
    };
  };
  "/export/{jobId}/files": {
    get: {
      parameters: {
        query?: {
          startAfter?: string;
        };
        header?: never;
        path: {
          jobId: number;
        };
      };
      responses: { 200: { content: { "application/json": ExportFilePage } } };
    };
  };
  "/inApp/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/inApp/getMessages": {
    get: {
      parameters: {
        query: {
          email?: string;
          userId?: string;
          count: number;
          platform?: "iOS" | "Android" | "Web" | "OTT";
          SDKVersion?: string;
          packageName?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": InAppMessageList } } };
    };
  };
  "/inApp/getPriorityMessage": {
    get: {
      parameters: {
        query?: {
          email?: string;
          userId?: string;
          platform?: "iOS" | "Android" | "Web" | "OTT";
          SDKVersion?: string;
          packageName?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": InAppMessageList } } };
    };
  };
  "/inApp/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendInAppMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/inApp/web/getMessages": {
    get: {
      parameters: {
        query: {
          email?: string;
          userId?: string;
          count: number;
          SDKVersion?: string;
          packageName?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": InAppMessageList } } };
    };
  };
  "/journeys": {
    get: {
      parameters: {
        query?: {
          page?: number;
          pageSize?: number;
          sort?: string;
          state?: string[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": JourneyPage } } };
    };
  };
  "/lists": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": UserListList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateListRequest } };
      responses: { 200: { content: { "application/json": ListCreated } } };
    };
  };
  "/lists/getUsers": {
    get: {
      parameters: {
        query: {
          listId: number;
          preferUserId?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "text/plain": string } } };
    };
  };
  "/lists/previewUsers": {
    get: {
      parameters: {
        query: {
          listId: number;
          preferUserId?: boolean;
          size?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "text/plain": string } } };
    };
  };
  "/lists/subscribe": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SubscribeRequest } };
      responses: { 200: { content: { "application/json": BulkUpdateResult } } };
    };
  };
  "/lists/unsubscribe": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UnsubscribeRequest } };
      responses: { 200: { content: { "application/json": BulkUpdateResult } } };
    };
  };
  "/lists/{listId}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          listId: number;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/lists/{listId}/size": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          listId: number;
        };
      };
      responses: { 200: { content: { "application/json": number } } };
    };
  };
  "/messageTypes": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": MessageTypeList } } };
    };
  };
  "/metadata": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": MetadataTableList } } };
    };
  };
  "/metadata/{table}": {
    get: {
      parameters: {
        query?: {
          nextMarker?: string;
        };
        header?: never;
        path: {
          table: string;
        };
      };
      responses: { 200: { content: { "application/json": MetadataPage } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          table: string;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/metadata/{table}/{key}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          table: string;
          key: string;
        };
      };
      responses: { 200: { content: { "application/json": MetadataItem } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          table: string;
          key: string;
        };
      };
      requestBody: { content: { "application/json": PutMetadataRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          table: string;
          key: string;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/push/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/push/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendPushRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/sms/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/sms/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendSmsRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/snippets": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": SnippetList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateSnippetRequest } };
      responses: { 201: { content: { "application/json": SnippetWritten } } };
    };
  };
  "/snippets/{identifier}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      responses: { 200: { content: { "application/json": SnippetReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      requestBody: { content: { "application/json": UpdateSnippetRequest } };
      responses: { 200: { content: { "application/json": SnippetWritten } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          identifier: string;
        };
      };
      responses: { 200: { content: { "application/json": SnippetWritten } } };
    };
  };
  "/subscriptions/subscribeToDoubleOptIn": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": DoubleOptInRequest } };
      responses: { 202: { content: { "text/plain": string } } };
    };
  };
  "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}": {
    put: {
      parameters: {
        query: {
          action: "subscribe" | "unsubscribe";
        };
        header?: never;
        path: {
          subscriptionGroup: "emailList" | "messageType" | "messageChannel";
          subscriptionGroupId: number;
        };
      };
      requestBody: { content: { "application/json": SubscriptionActionRequest } };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
  };
  "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          subscriptionGroup: "emailList" | "messageType" | "messageChannel";
          subscriptionGroupId: number;
          userId: string;
        };
      };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          subscriptionGroup: "emailList" | "messageType" | "messageChannel";
          subscriptionGroupId: number;
          userId: string;
        };
      };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
  };
  "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          subscriptionGroup: "emailList" | "messageType" | "messageChannel";
          subscriptionGroupId: number;
          userEmail: string;
        };
      };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          subscriptionGroup: "emailList" | "messageType" | "messageChannel";
          subscriptionGroupId: number;
          userEmail: string;
        };
      };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates": {
    get: {
      parameters: {
        query?: {
          templateType?: "Base" | "Blast" | "Triggered" | "Workflow";
          messageMedium?: "Email" | "Push" | "InApp" | "SMS";
          startDateTime?: string;
          endDateTime?: string;
          page?: number;
          pageSize?: number;
          sort?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TemplatePage } } };
    };
  };
  "/templates/bulkDelete": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": DeleteTemplatesRequest } };
      responses: { 200: { content: { "application/json": DeleteTemplatesResult } } };
    };
  };
  "/templates/email/get": {
    get: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EmailTemplate } } };
    };
  };
  "/templates/email/preview": {
    post: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      requestBody?: { content: { "application/json": PreviewTemplateRequest } };
      responses: { 200: { content: { "text/html": string } } };
    };
  };
  "/templates/email/proof": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendProofRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/email/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmailTemplateInput } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/email/upsert": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpsertEmailTemplateRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/embedded/get": {
    get: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EmbeddedTemplate } } };
    };
  };
  "/templates/embedded/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmbeddedTemplate } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/embedded/upsert": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpsertEmbeddedTemplateRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/getByClientTemplateId": {
    get: {
      parameters: {
        query: {
          clientTemplateId: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TemplateEntryList } } };
    };
  };
  "/templates/inapp/get": {
    get: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": InAppTemplate } } };
    };
  };
  "/templates/inapp/preview": {
    post: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      requestBody?: { content: { "application/json": PreviewTemplateRequest } };
      responses: { 200: { content: { "text/html": string } } };
    };
  };
  "/templates/inapp/proof": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendProofRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/inapp/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": InAppTemplateInput } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/inapp/upsert": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpsertInAppTemplateRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/push/get": {
    get: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": PushTemplate } } };
    };
  };
  "/templates/push/proof": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendProofRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/push/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PushTemplateInput } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/push/upsert": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpsertPushTemplateRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/sms/get": {
    get: {
      parameters: {
        query: {
          templateId: number;
          locale?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SmsTemplate } } };
    };
  };
  "/templates/sms/proof": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendProofRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/sms/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SmsTemplateInput } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/templates/sms/upsert": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpsertSmsTemplateRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/bulkUpdate": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": BulkUpdateUsersRequest } };
      responses: { 200: { content: { "application/json": BulkUpdateResult } } };
    };
  };
  "/users/bulkUpdateSubscriptions": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": BulkUpdateSubscriptionsRequest } };
      responses: { 200: { content: { "application/json": BulkUpdateSubscriptionsResult } } };
    };
  };
  "/users/byUserId": {
    get: {
      parameters: {
        query?: {
          userId?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": UserReply } } };
    };
  };
  "/users/byUserId/{userId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
      };
      responses: { 200: { content: { "application/json": UserReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/disableDevice": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody?: { content: { "application/json": DisableDeviceRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/forget": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UserRef } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/forgotten": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ForgottenEmails } } };
    };
  };
  "/users/forgottenUserIds": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ForgottenUserIds } } };
    };
  };
  "/users/getByEmail": {
    get: {
      parameters: {
        query?: {
          email?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": UserReply } } };
    };
  };
  "/users/getFields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": UserFields } } };
    };
  };
  "/users/getSentMessages": {
    get: {
      parameters: {
        query?: {
          email?: string;
          userId?: string;
          limit?: number;
          campaignIds?: number[];
          startDateTime?: string;
          endDateTime?: string;
          excludeBlastCampaigns?: boolean;
          messageMedium?: "Email" | "Push" | "InApp" | "SMS";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SentMessageList } } };
    };
  };
  "/users/merge": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": MergeUsersRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/registerBrowserToken": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": RegisterBrowserTokenRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/registerDeviceToken": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": RegisterDeviceTokenRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/unforget": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UserRef } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateUserRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/updateEmail": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateEmailRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/updateSubscriptions": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateSubscriptionsRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/users/{email}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          email: string;
        };
      };
      responses: { 200: { content: { "application/json": UserReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          email: string;
        };
      };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/verify/sms/begin": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": BeginSmsVerificationRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/verify/sms/check": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CheckSmsVerificationRequest } };
      responses: { 200: { content: { "application/json": SmsVerificationReply } } };
    };
  };
  "/webPush/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/webPush/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendWebPushRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/webhooks": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": WebhookList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateWebhookRequest } };
      responses: { 200: { content: { "application/json": Webhook } } };
    };
  };
  "/whatsApp/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/whatsApp/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendWhatsAppMessageRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
  "/workflows/triggerWorkflow": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerJourneyRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
}
