// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type {
  AliasesProcessed,
  BulkTrackRequest,
  Campaign,
  CampaignList,
  CampaignSeries,
  Canvas,
  CanvasList,
  CatalogItemIdsRequest,
  CatalogItemList,
  CatalogItemRequest,
  CatalogItemsRequest,
  CatalogList,
  CdiIntegrationList,
  CdiSyncJobList,
  ContentBlockList,
  ContentBlockSaved,
  ControlGroupExportRequest,
  CreateAliasesRequest,
  CreateCatalogFieldsRequest,
  CreateCatalogRequest,
  CreateContentBlockRequest,
  CreateMediaAssetRequest,
  CreateMediaAssetResult,
  CreatePreferenceCenterRequest,
  CreateScimUserRequest,
  CreateSendIdRequest,
  CustomAttributeList,
  CustomEventList,
  DeleteScheduleRequest,
  DeleteUsersRequest,
  DeleteUsersResult,
  DuplicateCampaignRequest,
  EmailStatusRequest,
  EmailsRequest,
  EmailTemplate,
  EmailTemplateList,
  EventNameList,
  ExportStarted,
  ExportUsersRequest,
  ExportUsersResult,
  HardBounceList,
  IdentifyUsersRequest,
  InvalidPhoneNumberList,
  MergeUsersRequest,
  PhoneNumbersRequest,
  PreferenceCenterCreated,
  PreferenceCenterList,
  RemoveExternalIdsRequest,
  RemoveExternalIdsResult,
  RenameExternalIdsRequest,
  RenameExternalIdsResult,
  ReplaceMediaAssetRequest,
  ReplaceMediaAssetResult,
  ScheduleCampaignRequest,
  ScheduleCanvasRequest,
  ScheduledBroadcastList,
  ScheduleMessagesRequest,
  ScheduleReply,
  ScimUser,
  ScimUserList,
  Segment,
  SegmentExportRequest,
  SegmentList,
  SendId,
  SendMessagesRequest,
  SendReply,
  SendTransactionalEmailRequest,
  SetSubscriptionStatusesRequest,
  SetSubscriptionStatusRequest,
  SubscribedUserList,
  SubscriptionStatus,
  SuccessReply,
  SyncTrackRequest,
  SyncTrackResult,
  TrackRequest,
  TrackResult,
  TransactionalSend,
  TranslationList,
  TriggerCampaignRequest,
  TriggerCanvasRequest,
  UnsubscribeList,
  UpdateLiveActivityRequest,
  UpdateScheduleRequest,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/campaigns/data_series": {
    get: {
      parameters: {
        query: {
          campaign_id: string;
          length: number;
          ending_at?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CampaignSeries } } };
    };
  };
  "/campaigns/details": {
    get: {
      parameters: {
        query: {
          campaign_id: string;
          post_launch_draft_version?: boolean;
          include_has_translatable_content?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": Campaign } } };
    };
  };
  "/campaigns/duplicate": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": DuplicateCampaignRequest } };
      responses: { 202: { content?: never } };
    };
  };
  "/campaigns/list": {
    get: {
      parameters: {
        query?: {
          page?: number;
          include_archived?: boolean;
          sort_direction?: "asc" | "desc";
          "last_edit.time[gt]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CampaignList } } };
    };
  };
  "/campaigns/translations": {
    get: {
      parameters: {
        query: {
          campaign_id: string;
          message_variation_id: string;
          locale_id?: string;
          post_launch_draft_version?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationList } } };
    };
  };
  "/campaigns/trigger/schedule/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduleCampaignRequest } };
      responses: { 201: { content: { "application/json": ScheduleReply } } };
    };
  };
  "/campaigns/trigger/send": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerCampaignRequest } };
      responses: { 201: { content: { "application/json": SendReply } } };
    };
  };
  "/canvas/details": {
    get: {
      parameters: {
        query: {
          canvas_id: string;
          post_launch_draft_version?: boolean;
          include_has_translatable_content?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": Canvas } } };
    };
  };
  "/canvas/list": {
    get: {
      parameters: {
        query?: {
          page?: number;
          include_archived?: boolean;
          sort_direction?: "asc" | "desc";
          "last_edit.time[gt]"?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CanvasList } } };
    };
  };
  "/canvas/trigger/schedule/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduleCanvasRequest } };
      responses: { 201: { content: { "application/json": ScheduleReply } } };
    };
  };
  "/canvas/trigger/send": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerCanvasRequest } };
      responses: { 201: { content: { "application/json": SendReply } } };
    };
  };
  "/catalogs": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CatalogList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateCatalogRequest } };
      responses: { 201: { content: { "application/json": CatalogList } } };
    };
  };
  "/catalogs/{catalog_name}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
  };
  "/catalogs/{catalog_name}/fields": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      requestBody: { content: { "application/json": CreateCatalogFieldsRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/catalogs/{catalog_name}/fields/{field_name}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          field_name: string;
        };
      };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/catalogs/{catalog_name}/items": {
    get: {
      parameters: {
        query?: {
          cursor?: string;
        };
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      responses: { 200: { content: { "application/json": CatalogItemList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      requestBody: { content: { "application/json": CatalogItemsRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      requestBody: { content: { "application/json": CatalogItemsRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      requestBody: { content: { "application/json": CatalogItemsRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      requestBody: { content: { "application/json": CatalogItemIdsRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/catalogs/{catalog_name}/items/{item_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          item_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CatalogItemList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          item_id: string;
        };
      };
      requestBody: { content: { "application/json": CatalogItemRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          item_id: string;
        };
      };
      requestBody: { content: { "application/json": CatalogItemRequest } };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
  };
  "/cdi/integrations": {
    get: {
      parameters: {
        query?: {
          cursor?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CdiIntegrationList } } };
    };
  };
  "/cdi/integrations/{integration_id}/job_sync_status": {
    get: {
      parameters: {
        query?: {
          cursor?: string;
        };
        header?: never;
        path: {
          integration_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CdiSyncJobList } } };
    };
  };
  "/cdi/integrations/{integration_id}/sync": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          integration_id: string;
        };
      };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/content_blocks/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateContentBlockRequest } };
      responses: { 201: { content: { "application/json": ContentBlockSaved } } };
    };
  };
  "/content_blocks/list": {
    get: {
      parameters: {
        query?: {
          modified_after?: string;
          modified_before?: string;
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ContentBlockList } } };
    };
  };
  "/custom_attributes": {
    get: {
      parameters: {
        query?: {
          cursor?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CustomAttributeList } } };
    };
  };
  "/email/bounce/remove": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmailsRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/email/hard_bounces": {
    get: {
      parameters: {
        query: {
          start_date?: string;
          end_date: string;
          limit?: number;
          offset?: number;
          email?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": HardBounceList } } };
    };
  };
  "/email/status": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmailStatusRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/email/unsubscribes": {
    get: {
      parameters: {
        query?: {
          start_date?: string;
          end_date?: string;
          limit?: number;
          offset?: number;
          sort_direction?: "asc" | "desc";
          email?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": UnsubscribeList } } };
    };
  };
  "/events": {
    get: {
      parameters: {
        query?: {
          cursor?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CustomEventList } } };
    };
  };
  "/events/list": {
    get: {
      parameters: {
        query?: {
          page?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EventNameList } } };
    };
  };
  "/media_library/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: {
        content: { "application/json": CreateMediaAssetRequest; "multipart/form-data": CreateMediaAssetRequest };
      };
      responses: { 200: { content: { "application/json": CreateMediaAssetResult } } };
    };
  };
  "/media_library/replace_file": {
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: {
        content: { "application/json": ReplaceMediaAssetRequest; "multipart/form-data": ReplaceMediaAssetRequest };
      };
      responses: { 200: { content: { "application/json": ReplaceMediaAssetResult } } };
    };
  };
  "/messages/live_activity/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateLiveActivityRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/messages/schedule/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduleMessagesRequest } };
      responses: { 201: { content: { "application/json": ScheduleReply } } };
    };
  };
  "/messages/schedule/delete": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": DeleteScheduleRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/messages/schedule/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateScheduleRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/messages/scheduled_broadcasts": {
    get: {
      parameters: {
        query: {
          end_time: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ScheduledBroadcastList } } };
    };
  };
  "/messages/send": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SendMessagesRequest } };
      responses: { 201: { content: { "application/json": SendReply } } };
    };
  };
  "/preference_center/v1": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreatePreferenceCenterRequest } };
      responses: { 201: { content: { "application/json": PreferenceCenterCreated } } };
    };
  };
  "/preference_center/v1/list": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PreferenceCenterList } } };
    };
  };
  "/scim/v2/Users": {
    get: {
      parameters: {
        query: {
          filter: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ScimUserList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateScimUserRequest } };
      responses: { 201: { content: { "application/json": ScimUser } } };
    };
  };
  "/scim/v2/Users/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      responses: { 200: { content: { "application/json": ScimUser } } };
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
  "/segments/details": {
    get: {
      parameters: {
        query: {
          segment_id: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": Segment } } };
    };
  };
  "/segments/list": {
    get: {
      parameters: {
        query?: {
          page?: number;
          sort_direction?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SegmentList } } };
    };
  };
  "/sends/id/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateSendIdRequest } };
      responses: { 201: { content: { "application/json": SendId } } };
    };
  };
  "/sms/invalid_phone_numbers": {
    get: {
      parameters: {
        query?: {
          start_date?: string;
          end_date?: string;
          limit?: number;
          offset?: number;
          phone_numbers?: string[];
          reason?: "provider_error" | "deactivated";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": InvalidPhoneNumberList } } };
    };
  };
  "/sms/invalid_phone_numbers/remove": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": PhoneNumbersRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/subscription/status/get": {
    get: {
      parameters: {
        query: {
          subscription_group_id: string;
          external_id?: string[];
          email?: string[];
          phone?: string[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SubscriptionStatus } } };
    };
  };
  "/subscription/status/set": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SetSubscriptionStatusRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/subscription/user/status": {
    get: {
      parameters: {
        query?: {
          external_id?: string[];
          email?: string[];
          phone?: string[];
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SubscribedUserList } } };
    };
  };
  "/templates/email/info": {
    get: {
      parameters: {
        query: {
          email_template_id: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EmailTemplate } } };
    };
  };
  "/templates/email/list": {
    get: {
      parameters: {
        query?: {
          modified_after?: string;
          modified_before?: string;
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EmailTemplateList } } };
    };
  };
  "/transactional/v1/campaigns/{campaign_id}/send": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          campaign_id: string;
        };
      };
      requestBody: { content: { "application/json": SendTransactionalEmailRequest } };
      responses: { 201: { content: { "application/json": TransactionalSend } } };
    };
  };
  "/users/alias/new": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateAliasesRequest } };
      responses: { 201: { content: { "application/json": AliasesProcessed } } };
    };
  };
  "/users/delete": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": DeleteUsersRequest } };
      responses: { 201: { content: { "application/json": DeleteUsersResult } } };
    };
  };
  "/users/export/global_control_group": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ControlGroupExportRequest } };
      responses: { 201: { content: { "application/json": ExportStarted } } };
    };
  };
  "/users/export/ids": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ExportUsersRequest } };
      responses: { 201: { content: { "application/json": ExportUsersResult } } };
    };
  };
  "/users/export/segment": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SegmentExportRequest } };
      responses: { 201: { content: { "application/json": ExportStarted } } };
    };
  };
  "/users/external_ids/remove": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": RemoveExternalIdsRequest } };
      responses: { 201: { content: { "application/json": RemoveExternalIdsResult } } };
    };
  };
  "/users/external_ids/rename": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": RenameExternalIdsRequest } };
      responses: { 201: { content: { "application/json": RenameExternalIdsResult } } };
    };
  };
  "/users/identify": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": IdentifyUsersRequest } };
      responses: { 201: { content: { "application/json": AliasesProcessed } } };
    };
  };
  "/users/merge": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": MergeUsersRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/users/track": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TrackRequest } };
      responses: { 201: { content: { "application/json": TrackResult } } };
    };
  };
  "/users/track/bulk": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": BulkTrackRequest } };
      responses: { 201: { content: { "application/json": TrackResult } } };
    };
  };
  "/users/track/sync": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SyncTrackRequest } };
      responses: { 201: { content: { "application/json": SyncTrackResult } } };
    };
  };
  "/v2/subscription/status/set": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SetSubscriptionStatusesRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
}
