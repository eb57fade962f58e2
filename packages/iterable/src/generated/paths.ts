// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type {
  ApiReply,
  ArchiveCampaignsRequest,
  ArchiveCampaignsResult,
  BulkTrackResult,
  BulkUpdateResult,
  BulkUpdateSubscriptionsRequest,
  BulkUpdateSubscriptionsResult,
  BulkUpdateUsersRequest,
  Campaign,
  CampaignCreated,
  CampaignPage,
  CampaignStateInput,
  CancelMessageRequest,
  CatalogItemPageReply,
  CatalogItemReply,
  CatalogPageReply,
  ChannelList,
  CreateCampaignRequest,
  CreateListRequest,
  DeleteItemsRequest,
  DisableDeviceRequest,
  DoubleOptInRequest,
  EmailTemplate,
  EventList,
  ExperimentPage,
  ExportDataType,
  ExportFilePage,
  ExportJobList,
  ExportRow,
  ExportStarted,
  ForgottenEmails,
  InAppMessageList,
  InvalidateJwtsRequest,
  JourneyPage,
  ListCreated,
  MergeUsersRequest,
  MessageTypeList,
  MetadataItem,
  MetadataPage,
  MetadataTableList,
  PreviewTemplateRequest,
  PutMetadataRequest,
  RegisterBrowserTokenRequest,
  RegisterDeviceTokenRequest,
  ReplaceItemRequest,
  ScheduleCampaignRequest,
  SendEmailRequest,
  SendProofRequest,
  SendPushRequest,
  SendSmsRequest,
  SentMessageList,
  StartExportRequest,
  SubscribeRequest,
  SubscriptionActionRequest,
  TemplatePage,
  TrackEventRequest,
  TrackEventsRequest,
  TrackInAppOpenRequest,
  TrackPurchaseRequest,
  TrackPushOpenRequest,
  TriggerCampaignRequest,
  TriggerJourneyRequest,
  UnsubscribeRequest,
  UpdateCartRequest,
  UpdateEmailRequest,
  UpdateItemRequest,
  UpdateSubscriptionsRequest,
  UpdateUserRequest,
  UpdateWebhookRequest,
  UpsertEmailTemplateRequest,
  UpsertItemsRequest,
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
  "/campaigns/archive": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ArchiveCampaignsRequest } };
      responses: { 200: { content: { "application/json": ArchiveCampaignsResult } } };
    };
  };
  "/campaigns/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateCampaignRequest } };
      responses: { 200: { content: { "application/json": CampaignCreated } } };
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
      responses: { 200: { content: { "application/json": ApiReply } } };
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
          jobState?: "Enqueued" | "Running" | "Completed" | "Failed";
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
  "/push/target": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendPushRequest } };
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
          subscriptionGroup: string;
          subscriptionGroupId: number;
        };
      };
      requestBody: { content: { "application/json": SubscriptionActionRequest } };
      responses: { 202: { content: { "application/json": ApiReply } } };
    };
  };
  "/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          subscriptionGroup: string;
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
          subscriptionGroup: string;
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
  "/templates/email/upsert": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpsertEmailTemplateRequest } };
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
  "/workflows/triggerWorkflow": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerJourneyRequest } };
      responses: { 200: { content: { "application/json": ApiReply } } };
    };
  };
}
