// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type {
  Accepted,
  AccountRegion,
  ActivityPage,
  ArchivedMessageReply,
  AssetReply,
  BatchRequest,
  BatchResult,
  BroadcastList,
  BroadcastTriggered,
  CampaignActionPage,
  CampaignList,
  CampaignReply,
  CollectionReply,
  CollectionRow,
  CreateCollectionRequest,
  CustomerAttributes,
  CustomerIdPage,
  CustomerList,
  CustomerMatches,
  CustomerReply,
  CustomerSegmentList,
  DesignComponentPage,
  DesignFolderPage,
  EntityOperation,
  ExportCustomersRequest,
  ExportDownload,
  ExportList,
  ExportReply,
  GetCustomersRequest,
  IpAddressList,
  MergeCustomersRequest,
  MessageMetric,
  MessagePage,
  MessageReply,
  NewsletterPage,
  ObjectIdPage,
  PipelineAlias,
  PipelineBatch,
  PipelineGroup,
  PipelineIdentify,
  PipelinePage,
  PipelineScreen,
  PipelineTrack,
  PreviewJobPage,
  ReportingWebhook,
  ReportingWebhookList,
  ReportingWebhookRequest,
  ReportMetricRequest,
  ReportPushRequest,
  SaveSnippetRequest,
  SearchCustomersRequest,
  SearchObjectsRequest,
  SegmentList,
  SegmentMembersRequest,
  SegmentReply,
  SendEmailRequest,
  SendPushRequest,
  SendResult,
  SendSmsRequest,
  SnippetReply,
  SubmitFormRequest,
  SubscriptionPreferencesReply,
  SuppressionPage,
  TrackAnonymousEventRequest,
  TrackEventRequest,
  TransactionalMessageList,
  TriggerBroadcastRequest,
  TriggerErrorPage,
  UnsubscribeRequest,
  UploadAssetRequest,
  UpsertDeviceRequest,
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
  "/v1/campaigns/{campaign_id}/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "slack" | "whatsapp";
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
  "/v1/collections": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateCollectionRequest } };
      responses: { 200: { content: { "application/json": CollectionReply } } };
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
  "/v1/esp/suppression/{suppression_type}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
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
  "/v1/info/ip_addresses": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": IpAddressList } } };
    };
  };
  "/v1/messages": {
    get: {
      parameters: {
        query?: {
          start?: string;
          limit?: number;
          type?: "email" | "webhook" | "twilio" | "push" | "in_app" | "slack" | "whatsapp";
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
      responses: { 200: { content: { "application/json": CustomerIdPage } } };
    };
  };
  "/v1/send/email": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendEmailRequest } };
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
  "/v1/snippets": {
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SaveSnippetRequest } };
      responses: { 200: { content: { "application/json": SnippetReply } } };
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
  "/v1/workspaces": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": WorkspaceList } } };
    };
  };
}
