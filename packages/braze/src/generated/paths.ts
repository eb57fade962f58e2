// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type {
  AliasesProcessed,
  BulkTrackRequest,
  Campaign,
  CampaignList,
  CampaignSeries,
  CancelExportsRequest,
  Canvas,
  CanvasList,
  CanvasSeries,
  CanvasTotals,
  CatalogItemIdsRequest,
  CatalogItemList,
  CatalogItemRequest,
  CatalogItemsRequest,
  CatalogList,
  CdiIntegrationList,
  CdiSyncJobList,
  ContentBlock,
  ContentBlockList,
  ContentBlockSaved,
  ControlGroupExportRequest,
  CreateAliasesRequest,
  CreateCatalogFieldsRequest,
  CreateCatalogRequest,
  CreateCatalogSelectionRequest,
  CreateContentBlockRequest,
  CreateEmailTemplateRequest,
  CreateMediaAssetRequest,
  CreateMediaAssetResult,
  CreatePreferenceCenterRequest,
  CreateScimUserRequest,
  CreateSdkAuthenticationKeyRequest,
  CreateSendIdRequest,
  CustomAttributeList,
  CustomEventList,
  DailyActiveUserSeries,
  DeleteScheduleRequest,
  DeleteUsersRequest,
  DeleteUsersResult,
  DuplicateCampaignRequest,
  DuplicateCanvasRequest,
  EmailStatusRequest,
  EmailsRequest,
  EmailTemplate,
  EmailTemplateCreated,
  EmailTemplateList,
  EventNameList,
  EventSeries,
  ExportStarted,
  ExportUsersRequest,
  ExportUsersResult,
  HardBounceList,
  IdentifyUsersRequest,
  InvalidPhoneNumberList,
  LinkInfo,
  MergeUsersRequest,
  MonthlyActiveUserSeries,
  NewUserSeries,
  PhoneNumbersRequest,
  PreferenceCenter,
  PreferenceCenterCreated,
  PreferenceCenterList,
  PreferenceCenterUpdated,
  PreferenceCenterUrl,
  ProductList,
  PurchaseQuantitySeries,
  PurchaseRevenueSeries,
  RemoveExternalIdsRequest,
  RemoveExternalIdsResult,
  RenameExternalIdsRequest,
  RenameExternalIdsResult,
  ReplaceMediaAssetRequest,
  ReplaceMediaAssetResult,
  ReplaceScimUserRequest,
  ScheduleCampaignRequest,
  ScheduleCanvasRequest,
  ScheduledBroadcastList,
  ScheduledCampaignRef,
  ScheduledCanvasRef,
  ScheduleMessagesRequest,
  ScheduleReply,
  ScimUser,
  ScimUserList,
  SdkAuthenticationKeyCreated,
  SdkAuthenticationKeyList,
  SdkAuthenticationKeyRef,
  Segment,
  SegmentExportRequest,
  SegmentList,
  SegmentSeries,
  SendId,
  SendMessagesRequest,
  SendReply,
  SendSeries,
  SendTransactionalEmailRequest,
  SessionSeries,
  SetSubscriptionStatusesRequest,
  SetSubscriptionStatusRequest,
  StartLiveActivityRequest,
  SubscribedUserList,
  SubscriptionStatus,
  SuccessReply,
  SyncTrackRequest,
  SyncTrackResult,
  TrackRequest,
  TrackResult,
  TransactionalSend,
  TranslationList,
  TranslationSource,
  TriggerCampaignRequest,
  TriggerCanvasRequest,
  UninstallSeries,
  UnsubscribeList,
  UpdateAliasesRequest,
  UpdateCampaignTranslationsRequest,
  UpdateCanvasTranslationsRequest,
  UpdateCatalogItemRequest,
  UpdateCatalogItemsRequest,
  UpdateContentBlockRequest,
  UpdateContentBlockTranslationsRequest,
  UpdateEmailTemplateRequest,
  UpdateLiveActivityRequest,
  UpdatePreferenceCenterRequest,
  UpdatePushCredentialRequest,
  UpdateScheduledCampaignRequest,
  UpdateScheduledCanvasRequest,
  UpdateScheduleRequest,
  UpdateTemplateTranslationsRequest,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/app_group/sdk_authentication/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateSdkAuthenticationKeyRequest } };
      responses: { 201: { content: { "application/json": SdkAuthenticationKeyCreated } } };
    };
  };
  "/app_group/sdk_authentication/delete": {
    delete: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SdkAuthenticationKeyRef } };
      responses: { 200: { content: { "application/json": SdkAuthenticationKeyList } } };
    };
  };
  "/app_group/sdk_authentication/keys": {
    get: {
      parameters: {
        query: {
          app_id: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SdkAuthenticationKeyList } } };
    };
  };
  "/app_group/sdk_authentication/primary": {
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": SdkAuthenticationKeyRef } };
      responses: { 200: { content: { "application/json": SdkAuthenticationKeyList } } };
    };
  };
  "/apps/push_credential/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdatePushCredentialRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
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
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateCampaignTranslationsRequest } };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
  };
  "/campaigns/translations/source": {
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
      responses: { 200: { content: { "application/json": TranslationSource } } };
    };
  };
  "/campaigns/trigger/schedule/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduleCampaignRequest } };
      responses: { 201: { content: { "application/json": ScheduleReply } } };
    };
  };
  "/campaigns/trigger/schedule/delete": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduledCampaignRef } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/campaigns/trigger/schedule/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateScheduledCampaignRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/campaigns/trigger/send": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerCampaignRequest } };
      responses: { 201: { content: { "application/json": SendReply } } };
    };
  };
  "/campaigns/url_info/details": {
    get: {
      parameters: {
        query: {
          campaign_id: string;
          message_variation_id: string;
          includes_link_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": LinkInfo } } };
    };
  };
  "/canvas/data_series": {
    get: {
      parameters: {
        query: {
          canvas_id: string;
          ending_at: string;
          starting_at?: string;
          length?: number;
          include_variant_breakdown?: boolean;
          include_step_breakdown?: boolean;
          include_deleted_step_data?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CanvasSeries } } };
    };
  };
  "/canvas/data_summary": {
    get: {
      parameters: {
        query: {
          canvas_id: string;
          ending_at: string;
          starting_at?: string;
          length?: number;
          include_variant_breakdown?: boolean;
          include_step_breakdown?: boolean;
          include_deleted_step_data?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": CanvasTotals } } };
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
  "/canvas/duplicate": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": DuplicateCanvasRequest } };
      responses: { 202: { content?: never } };
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
  "/canvas/translations": {
    get: {
      parameters: {
        query: {
          workflow_id: string;
          step_id: string;
          message_variation_id: string;
          locale_id?: string;
          post_launch_draft_version?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationList } } };
    };
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateCanvasTranslationsRequest } };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
  };
  "/canvas/translations/source": {
    get: {
      parameters: {
        query: {
          workflow_id: string;
          step_id: string;
          message_variation_id: string;
          locale_id?: string;
          post_launch_draft_version?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationSource } } };
    };
  };
  "/canvas/trigger/schedule/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduleCanvasRequest } };
      responses: { 201: { content: { "application/json": ScheduleReply } } };
    };
  };
  "/canvas/trigger/schedule/delete": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScheduledCanvasRef } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/canvas/trigger/schedule/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateScheduledCanvasRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/canvas/trigger/send": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TriggerCanvasRequest } };
      responses: { 201: { content: { "application/json": SendReply } } };
    };
  };
  "/canvas/url_info/details": {
    get: {
      parameters: {
        query: {
          canvas_step_id: string;
          message_variation_id: string;
          includes_link_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": LinkInfo } } };
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
      requestBody: { content: { "application/json": UpdateCatalogItemsRequest } };
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
    put: {
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
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          item_id: string;
        };
      };
      requestBody: { content: { "application/json": UpdateCatalogItemRequest } };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          item_id: string;
        };
      };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/catalogs/{catalog_name}/selections": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
        };
      };
      requestBody: { content: { "application/json": CreateCatalogSelectionRequest } };
      responses: { 202: { content: { "application/json": SuccessReply } } };
    };
  };
  "/catalogs/{catalog_name}/selections/{selection_name}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          catalog_name: string;
          selection_name: string;
        };
      };
      responses: { 202: { content: { "application/json": SuccessReply } } };
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
  "/content_blocks/info": {
    get: {
      parameters: {
        query: {
          content_block_id: string;
          include_inclusion_data?: boolean;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ContentBlock } } };
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
  "/content_blocks/translations": {
    get: {
      parameters: {
        query: {
          content_block_id: string;
          locale_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationList } } };
    };
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateContentBlockTranslationsRequest } };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
  };
  "/content_blocks/translations/source": {
    get: {
      parameters: {
        query: {
          content_block_id: string;
          locale_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationSource } } };
    };
  };
  "/content_blocks/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateContentBlockRequest } };
      responses: { 201: { content: { "application/json": ContentBlockSaved } } };
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
  "/email/blacklist": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmailsRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/email/blocklist": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmailsRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
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
  "/email/spam/remove": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": EmailsRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
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
  "/events/data_series": {
    get: {
      parameters: {
        query: {
          event: string;
          length: number;
          unit?: "day" | "hour";
          ending_at?: string;
          app_id?: string;
          segment_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": EventSeries } } };
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
  "/export/segment/cancel": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CancelExportsRequest } };
      responses: { 201: { content?: never } };
    };
  };
  "/kpi/dau/data_series": {
    get: {
      parameters: {
        query: {
          length: number;
          ending_at?: string;
          app_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": DailyActiveUserSeries } } };
    };
  };
  "/kpi/mau/data_series": {
    get: {
      parameters: {
        query: {
          length: number;
          ending_at?: string;
          app_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": MonthlyActiveUserSeries } } };
    };
  };
  "/kpi/new_users/data_series": {
    get: {
      parameters: {
        query: {
          length: number;
          ending_at?: string;
          app_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": NewUserSeries } } };
    };
  };
  "/kpi/uninstalls/data_series": {
    get: {
      parameters: {
        query: {
          length: number;
          ending_at?: string;
          app_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": UninstallSeries } } };
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
  "/messages/live_activity/start": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": StartLiveActivityRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
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
  "/preference_center/v1/{preferenceCenterExternalID}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          preferenceCenterExternalID: string;
        };
      };
      responses: { 200: { content: { "application/json": PreferenceCenter } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          preferenceCenterExternalID: string;
        };
      };
      requestBody: { content: { "application/json": UpdatePreferenceCenterRequest } };
      responses: { 200: { content: { "application/json": PreferenceCenterUpdated } } };
    };
  };
  "/preference_center/v1/{preferenceCenterExternalID}/url/{userID}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          preferenceCenterExternalID: string;
          userID: string;
        };
      };
      responses: { 200: { content: { "application/json": PreferenceCenterUrl } } };
    };
  };
  "/purchases/product_list": {
    get: {
      parameters: {
        query?: {
          page?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ProductList } } };
    };
  };
  "/purchases/quantity_series": {
    get: {
      parameters: {
        query: {
          ending_at?: string;
          length: number;
          unit?: "day" | "hour";
          app_id?: string;
          product?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": PurchaseQuantitySeries } } };
    };
  };
  "/purchases/revenue_series": {
    get: {
      parameters: {
        query: {
          ending_at?: string;
          length: number;
          unit?: "day" | "hour";
          app_id?: string;
          product?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": PurchaseRevenueSeries } } };
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
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
      };
      requestBody: { content: { "application/json": ReplaceScimUserRequest } };
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
  "/segments/data_series": {
    get: {
      parameters: {
        query: {
          segment_id: string;
          length: number;
          ending_at?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SegmentSeries } } };
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
  "/sends/data_series": {
    get: {
      parameters: {
        query: {
          campaign_id: string;
          send_id: string;
          length: number;
          ending_at?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SendSeries } } };
    };
  };
  "/sends/id/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateSendIdRequest } };
      responses: { 201: { content: { "application/json": SendId } } };
    };
  };
  "/sessions/data_series": {
    get: {
      parameters: {
        query: {
          length: number;
          unit?: "day" | "hour";
          ending_at?: string;
          app_id?: string;
          segment_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SessionSeries } } };
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
  "/templates/email/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": CreateEmailTemplateRequest } };
      responses: { 201: { content: { "application/json": EmailTemplateCreated } } };
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
  "/templates/email/translations/": {
    get: {
      parameters: {
        query: {
          template_id: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationList } } };
    };
    put: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateTemplateTranslationsRequest } };
      responses: { 200: { content: { "application/json": SuccessReply } } };
    };
  };
  "/templates/email/translations/source": {
    get: {
      parameters: {
        query: {
          template_id: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationSource } } };
    };
  };
  "/templates/email/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateEmailTemplateRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
    };
  };
  "/templates/translations/email": {
    get: {
      parameters: {
        query: {
          template_id: string;
          locale_id?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TranslationList } } };
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
  "/users/alias/update": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": UpdateAliasesRequest } };
      responses: { 201: { content: { "application/json": SuccessReply } } };
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
