// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type {
  Acknowledgement,
  ActiveOperatorListReply,
  AnalyticsPointListReply,
  AnalyticsQuery,
  BatchRemoval,
  BillPeriodUpdate,
  BlockedVisitorsListReply,
  BlockedVisitorsReply,
  BrowsingAction,
  BrowsingAssist,
  BrowsingSessionListReply,
  BucketUrlRequest,
  CallAbort,
  CallCreate,
  CallSessionReply,
  CallSignal,
  CampaignCreate,
  CampaignCreatedReply,
  CampaignExcerptListReply,
  CampaignRecipientListReply,
  CampaignReply,
  CampaignStatisticListReply,
  CampaignTagListReply,
  CampaignTemplate,
  CampaignTemplateCreate,
  CampaignTemplateCreatedReply,
  CampaignTemplateExcerptListReply,
  CampaignTemplateReply,
  CampaignWrite,
  ComposeUpdate,
  ConversationBatch,
  ConversationBlockBatch,
  ConversationBlockReply,
  ConversationBlockUpdate,
  ConversationCreatedReply,
  ConversationFileListReply,
  ConversationFilter,
  ConversationInboxBatch,
  ConversationInboxUpdate,
  ConversationListReply,
  ConversationMeta,
  ConversationMetaReply,
  ConversationOpenUpdate,
  ConversationPageViewListReply,
  ConversationParticipantListReply,
  ConversationParticipantsSave,
  ConversationRelationsReply,
  ConversationReminder,
  ConversationReply,
  ConversationReport,
  ConversationReportBatch,
  ConversationRoutingBatch,
  ConversationRoutingReply,
  ConversationRoutingUpdate,
  ConversationStateDataReply,
  ConversationStateUpdate,
  ConversationTimelineEventListReply,
  ConversationToolCall,
  ConversationTranscriptRequest,
  ConversationVerifyReply,
  ConversationVerifyUpdate,
  CouponRedeem,
  CouponReply,
  DataBatch,
  DataKeyDelete,
  EventTextDelete,
  Filter,
  HelpdeskArticle,
  HelpdeskArticleAlternateListReply,
  HelpdeskArticleAlternateReply,
  HelpdeskArticleAlternateSave,
  HelpdeskArticleCreate,
  HelpdeskArticleCreatedReply,
  HelpdeskArticleListReply,
  HelpdeskArticlePageReply,
  HelpdeskArticlePlaceReply,
  HelpdeskArticlePlaceUpdate,
  HelpdeskArticlePublishedReply,
  HelpdeskArticleReply,
  HelpdeskCategoryCreate,
  HelpdeskCategoryCreatedReply,
  HelpdeskCategoryListReply,
  HelpdeskCategoryReply,
  HelpdeskCategoryWrite,
  HelpdeskCreate,
  HelpdeskDelete,
  HelpdeskDomainReply,
  HelpdeskDomainSetupReply,
  HelpdeskDomainUpdate,
  HelpdeskFeedbackListReply,
  HelpdeskImport,
  HelpdeskLocaleCreate,
  HelpdeskLocaleListReply,
  HelpdeskLocaleReply,
  HelpdeskRatingsReply,
  HelpdeskRedirectionCreate,
  HelpdeskRedirectionCreatedReply,
  HelpdeskRedirectionListReply,
  HelpdeskRedirectionReply,
  HelpdeskReply,
  HelpdeskSection,
  HelpdeskSectionCreate,
  HelpdeskSectionCreatedReply,
  HelpdeskSectionListReply,
  HelpdeskSectionReply,
  HelpdeskSettings,
  HelpdeskSettingsReply,
  IdentityVerificationRedeem,
  IdentityVerificationRequest,
  InboxCreatedReply,
  InboxListReply,
  InboxReorder,
  InboxReply,
  InboxWrite,
  MessageCreate,
  MessageDispatchedReply,
  MessageListReply,
  MessageReadMark,
  MessageReply,
  MessageUnreadMark,
  MessageUpdate,
  OperatorAvailabilityListReply,
  OperatorEmail,
  OperatorEntryListReply,
  OperatorInvite,
  OperatorMembershipUpdate,
  OperatorReply,
  OriginalMessageReply,
  PeopleCampaignListReply,
  PeopleDataReply,
  PeopleDataWrite,
  PeopleImport,
  PeopleImportStartedReply,
  PeopleProfileCreatedReply,
  PeopleProfileListReply,
  PeopleProfileReply,
  PeopleProfileWrite,
  PeopleStatisticsReply,
  PeopleSubscription,
  PeopleSubscriptionReply,
  PeopleTimelineEvent,
  PeopleTimelineEventListReply,
  PlanSubscribe,
  PlanSubscriptionListReply,
  PlanSubscriptionReply,
  PluginAccountReply,
  PluginChannelForward,
  PluginEndpointsReply,
  PluginEventDispatch,
  PluginProvenanceReply,
  PluginSettingsReply,
  PluginSettingsWrite,
  PluginSubscribe,
  PluginSubscriptionListReply,
  PluginSubscriptionReply,
  PluginUsage,
  PluginUsageListReply,
  PluginWebsiteListReply,
  SegmentDelete,
  SegmentsBatch,
  SessionIdListReply,
  SpamContentReply,
  SpamConversationListReply,
  SpamDecision,
  SuggestedDataKeyListReply,
  SuggestedEventListReply,
  SuggestedSegmentListReply,
  VerificationKeyReply,
  VerificationSettings,
  VerificationSettingsReply,
  VisitorCountReply,
  VisitorListReply,
  VisitorMapPointListReply,
  VisitorTokenReply,
  WebsiteAvailabilityReply,
  WebsiteCreate,
  WebsiteDelete,
  WebsiteEndpointsReply,
  WebsiteReply,
  WebsiteSettings,
  WebsiteSettingsReply,
  WidgetActionTicketReply,
  WidgetButtonAction,
  WidgetDataAction,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/bucket/url/generate": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": BucketUrlRequest } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/media/animation/list/{page_number}": {
    get: {
      parameters: {
        query: {
          list_id: number | string;
          search_query: string;
        };
        header?: never;
        path: {
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plans/subscription": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PlanSubscriptionListReply } } };
    };
  };
  "/plans/subscription/{website_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PlanSubscriptionReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": PlanSubscribe } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plans/subscription/{website_id}/bill/period": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": BillPeriodUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plans/subscription/{website_id}/coupon": {
    get: {
      parameters: {
        query: {
          code: string;
        };
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CouponReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": CouponRedeem } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plugin/connect/account": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PluginAccountReply } } };
    };
  };
  "/plugin/connect/endpoints": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PluginEndpointsReply } } };
    };
  };
  "/plugin/connect/session": {
    head: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content?: never } };
    };
  };
  "/plugin/connect/websites/all/{page_number}": {
    get: {
      parameters: {
        query: {
          filter_configured: 0 | 1;
          include_plan: 0 | 1;
        };
        header?: never;
        path: {
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": PluginWebsiteListReply } } };
    };
  };
  "/plugin/connect/websites/since": {
    get: {
      parameters: {
        query: {
          filter_configured: 0 | 1;
          include_plan: 0 | 1;
          date_since?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": PluginWebsiteListReply } } };
    };
  };
  "/plugins/subscription": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": PluginSubscriptionListReply } } };
    };
  };
  "/plugins/subscription/{website_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PluginSubscriptionListReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": PluginSubscribe } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plugins/subscription/{website_id}/{plugin_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PluginSubscriptionReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plugins/subscription/{website_id}/{plugin_id}/attest/provenance": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PluginProvenanceReply } } };
    };
  };
  "/plugins/subscription/{website_id}/{plugin_id}/bill/usage": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PluginUsageListReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": PluginUsage } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plugins/subscription/{website_id}/{plugin_id}/channel": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": PluginChannelForward } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plugins/subscription/{website_id}/{plugin_id}/event": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": PluginEventDispatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/plugins/subscription/{website_id}/{plugin_id}/settings": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PluginSettingsReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": PluginSettingsWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": PluginSettingsWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website": {
    head: {
      parameters: {
        query: {
          domain: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content?: never } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": WebsiteCreate } };
      responses: { 200: { content: { "application/json": WebsiteReply } } };
    };
  };
  "/website/{website_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": WebsiteReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": WebsiteDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/analytics/generate": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": AnalyticsQuery } };
      responses: { 200: { content: { "application/json": AnalyticsPointListReply } } };
    };
  };
  "/website/{website_id}/availability/operators": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": OperatorAvailabilityListReply } } };
    };
  };
  "/website/{website_id}/availability/status": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": WebsiteAvailabilityReply } } };
    };
  };
  "/website/{website_id}/batch/block": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationBlockBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/data": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": DataBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/inbox": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationInboxBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/read": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/remove": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": BatchRemoval } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/report": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationReportBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/resolve": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/routing": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationRoutingBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/segments": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": SegmentsBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/unread": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/batch/unresolve": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationBatch } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaign": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": CampaignCreate } };
      responses: { 200: { content: { "application/json": CampaignCreatedReply } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CampaignReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      requestBody: { content: { "application/json": CampaignWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      requestBody: { content: { "application/json": CampaignWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}/dispatch": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}/pause": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}/recipients/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignRecipientListReply } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}/resume": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}/statistics/{action}/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
          action: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignStatisticListReply } } };
    };
  };
  "/website/{website_id}/campaign/{campaign_id}/test": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          campaign_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaigns/list/{page_number}": {
    get: {
      parameters: {
        query?: {
          search_name?: string;
          filter_tag?: string;
          filter_type_one_shot?: 0 | 1;
          filter_type_automated?: 0 | 1;
          filter_status_not_configured?: 0 | 1;
          filter_status_ready?: 0 | 1;
          filter_status_paused?: 0 | 1;
          filter_status_sending?: 0 | 1;
          filter_status_done?: 0 | 1;
        };
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignExcerptListReply } } };
    };
  };
  "/website/{website_id}/campaigns/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CampaignTagListReply } } };
    };
  };
  "/website/{website_id}/campaigns/template": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": CampaignTemplateCreate } };
      responses: { 200: { content: { "application/json": CampaignTemplateCreatedReply } } };
    };
  };
  "/website/{website_id}/campaigns/template/{template_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          template_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CampaignTemplateReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          template_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          template_id: string;
        };
      };
      requestBody: { content: { "application/json": CampaignTemplate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          template_id: string;
        };
      };
      requestBody: { content: { "application/json": CampaignTemplate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          template_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/campaigns/templates/{page_number}": {
    get: {
      parameters: {
        query?: {
          search_name?: string;
          filter_type_static?: 0 | 1;
          filter_type_custom?: 0 | 1;
        };
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignTemplateExcerptListReply } } };
    };
  };
  "/website/{website_id}/connect/endpoints": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": WebsiteEndpointsReply } } };
    };
  };
  "/website/{website_id}/conversation": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationCreatedReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/block": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationBlockReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationBlockUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/browsing": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": BrowsingSessionListReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/browsing/{browsing_id}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          browsing_id: string;
        };
      };
      requestBody: { content: { "application/json": BrowsingAction } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          browsing_id: string;
        };
      };
      requestBody: { content: { "application/json": BrowsingAssist } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/call": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CallSessionReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": CallCreate } };
      responses: { 200: { content: { "application/json": CallSessionReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/call/{call_id}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          call_id: string;
        };
      };
      requestBody: { content: { "application/json": CallSignal } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          call_id: string;
        };
      };
      requestBody: { content: { "application/json": CallAbort } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/compose": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ComposeUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/delivered": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageReadMark } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/events/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": ConversationTimelineEventListReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/feedback": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/files/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": ConversationFileListReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/inbox": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationInboxUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/initiate": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/message": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageCreate } };
      responses: { 200: { content: { "application/json": MessageDispatchedReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/message/{fingerprint}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          fingerprint: number;
        };
      };
      responses: { 200: { content: { "application/json": MessageReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          fingerprint: number;
        };
      };
      requestBody: { content: { "application/json": MessageUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          fingerprint: number;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/messages": {
    get: {
      parameters: {
        query?: {
          timestamp_before?: number | string;
          timestamp_after?: number | string;
          timestamp_around?: number | string;
        };
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageListReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/meta": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationMetaReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationMeta } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/open": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationOpenUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/original/{original_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          original_id: string;
        };
      };
      responses: { 200: { content: { "application/json": OriginalMessageReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/pages/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": ConversationPageViewListReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/participants": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationParticipantListReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationParticipantsSave } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/purge": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/read": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageReadMark } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/relations": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationRelationsReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/reminder": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationReminder } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/report": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationReport } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/routing": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationRoutingReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationRoutingUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/state": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationStateDataReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationStateUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/tool": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationToolCall } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/transcript": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationTranscriptRequest } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/unread": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageUnreadMark } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/verify": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationVerifyReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationVerifyUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/verify/identity": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": IdentityVerificationRequest } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/verify/identity/link": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
        };
      };
      requestBody: { content: { "application/json": IdentityVerificationRedeem } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": WidgetButtonAction } };
      responses: { 200: { content: { "application/json": WidgetActionTicketReply } } };
    };
  };
  "/website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          session_id: string;
          plugin_id: string;
        };
      };
      requestBody: { content: { "application/json": WidgetDataAction } };
      responses: { 200: { content: { "application/json": WidgetActionTicketReply } } };
    };
  };
  "/website/{website_id}/conversations/spam/{spam_id}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          spam_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SpamContentReply } } };
    };
  };
  "/website/{website_id}/conversations/spam/{spam_id}/decision": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          spam_id: string;
        };
      };
      requestBody: { content: { "application/json": SpamDecision } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversations/spams/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SpamConversationListReply } } };
    };
  };
  "/website/{website_id}/conversations/suggest/data": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": DataKeyDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversations/suggest/data/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SuggestedDataKeyListReply } } };
    };
  };
  "/website/{website_id}/conversations/suggest/segment": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": SegmentDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/conversations/suggest/segments/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SuggestedSegmentListReply } } };
    };
  };
  "/website/{website_id}/conversations/{page_number}": {
    get: {
      parameters: {
        query?: {
          per_page?: number;
          include_empty?: 0 | 1;
          filter_inbox_id?: string;
          filter_unread?: 0 | 1;
          filter_resolved?: 0 | 1;
          filter_not_resolved?: 0 | 1;
          filter_mention?: 0 | 1;
          filter_assigned?: string;
          filter_unassigned?: 0 | 1;
          filter_date_start?: string;
          filter_date_end?: string;
          order_date_created?: 0 | 1;
          order_date_updated?: 0 | 1;
          order_date_waiting?: 0 | 1;
          search_type?: "text" | "segment" | "filter";
          search_query?: string | ConversationFilter[];
          search_operator?: "and" | "or";
        };
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": ConversationListReply } } };
    };
  };
  "/website/{website_id}/expunge": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskCreate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/domain": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskDomainReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskDomainUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/domain/setup": {
    get: {
      parameters: {
        query?: {
          custom?: string;
        };
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskDomainSetupReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskLocaleCreate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskLocaleReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskArticleCreate } };
      responses: { 200: { content: { "application/json": HelpdeskArticleCreatedReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticleReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskArticle } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskArticle } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
          locale_linked: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticleAlternateReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
          locale_linked: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
          locale_linked: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskArticleAlternateSave } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
          locale_linked: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticleAlternateListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticlePlaceReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskArticlePlaceUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticlePageReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticlePublishedReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskArticleListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskCategoryListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/category": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskCategoryCreate } };
      responses: { 200: { content: { "application/json": HelpdeskCategoryCreatedReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskCategoryReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskCategoryWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskCategoryWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskSectionCreate } };
      responses: { 200: { content: { "application/json": HelpdeskSectionCreatedReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
          section_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskSectionReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
          section_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
          section_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskSection } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
          section_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskSection } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
          section_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
          category_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskSectionListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/export": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}": {
    get: {
      parameters: {
        query?: {
          filter_date_start?: string;
          filter_date_end?: string;
        };
        header?: never;
        path: {
          website_id: string;
          locale: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskFeedbackListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/feedback/ratings": {
    get: {
      parameters: {
        query?: {
          filter_date_start?: string;
          filter_date_end?: string;
        };
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskRatingsReply } } };
    };
  };
  "/website/{website_id}/helpdesk/locale/{locale}/import": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskImport } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/locales/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskLocaleListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/redirection": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskRedirectionCreate } };
      responses: { 200: { content: { "application/json": HelpdeskRedirectionCreatedReply } } };
    };
  };
  "/website/{website_id}/helpdesk/redirection/{redirection_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          redirection_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskRedirectionReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          redirection_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          redirection_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/helpdesk/redirections/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskRedirectionListReply } } };
    };
  };
  "/website/{website_id}/helpdesk/settings": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": HelpdeskSettingsReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": HelpdeskSettings } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/inbox": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": InboxWrite } };
      responses: { 200: { content: { "application/json": InboxCreatedReply } } };
    };
  };
  "/website/{website_id}/inbox/{inbox_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          inbox_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InboxReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          inbox_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          inbox_id: string;
        };
      };
      requestBody: { content: { "application/json": InboxWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          inbox_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/inboxes/batch/order": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": InboxReorder } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/inboxes/list/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": InboxListReply } } };
    };
  };
  "/website/{website_id}/operator": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": OperatorInvite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/operator/{user_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          user_id: string;
        };
      };
      responses: { 200: { content: { "application/json": OperatorReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          user_id: string;
        };
      };
      requestBody: { content: { "application/json": OperatorMembershipUpdate } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          user_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/operators/active": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ActiveOperatorListReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/operators/email": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": OperatorEmail } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/operators/list": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": OperatorEntryListReply } } };
    };
  };
  "/website/{website_id}/people/campaigns/{people_id}/list/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": PeopleCampaignListReply } } };
    };
  };
  "/website/{website_id}/people/conversations/{people_id}/list/{page_number}": {
    get: {
      parameters: {
        query?: {
          filter_unread?: 0 | 1;
          filter_resolved?: 0 | 1;
          filter_not_resolved?: 0 | 1;
        };
        header?: never;
        path: {
          website_id: string;
          people_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SessionIdListReply } } };
    };
  };
  "/website/{website_id}/people/data/{people_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PeopleDataReply } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleDataWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleDataWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/events/{people_id}": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleTimelineEvent } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/events/{people_id}/list/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": PeopleTimelineEventListReply } } };
    };
  };
  "/website/{website_id}/people/export/profiles": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/import/profiles": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleImport } };
      responses: { 200: { content: { "application/json": PeopleImportStartedReply } } };
    };
  };
  "/website/{website_id}/people/profile": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleProfileWrite } };
      responses: { 200: { content: { "application/json": PeopleProfileCreatedReply } } };
    };
  };
  "/website/{website_id}/people/profile/{people_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PeopleProfileReply } } };
    };
    head: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      responses: { 200: { content?: never } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleProfileWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleProfileWrite } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/profiles/{page_number}": {
    get: {
      parameters: {
        query?: {
          sort_field?: string;
          sort_order?: string;
          search_operator?: "and" | "or";
          search_filter?: Filter[] | string;
          search_text?: string;
        };
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": PeopleProfileListReply } } };
    };
  };
  "/website/{website_id}/people/stats": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PeopleStatisticsReply } } };
    };
  };
  "/website/{website_id}/people/subscription/{people_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      responses: { 200: { content: { "application/json": PeopleSubscriptionReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          people_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleSubscription } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/suggest/data": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": DataKeyDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/suggest/data/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SuggestedDataKeyListReply } } };
    };
  };
  "/website/{website_id}/people/suggest/event": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": EventTextDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/suggest/events/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SuggestedEventListReply } } };
    };
  };
  "/website/{website_id}/people/suggest/segment": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": SegmentDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/people/suggest/segments/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": SuggestedSegmentListReply } } };
    };
  };
  "/website/{website_id}/settings": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": WebsiteSettingsReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": WebsiteSettings } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/verify/key": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": VerificationKeyReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/verify/settings": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": VerificationSettingsReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": VerificationSettings } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/visitors/blocked": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": BlockedVisitorsListReply } } };
    };
  };
  "/website/{website_id}/visitors/blocked/{rule}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          rule: string;
        };
      };
      responses: { 200: { content: { "application/json": BlockedVisitorsReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          rule: string;
        };
      };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
  "/website/{website_id}/visitors/count": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": VisitorCountReply } } };
    };
  };
  "/website/{website_id}/visitors/list/{page_number}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": VisitorListReply } } };
    };
  };
  "/website/{website_id}/visitors/map": {
    get: {
      parameters: {
        query?: {
          center_longitude?: number;
          center_latitude?: number;
          center_radius?: number;
        };
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": VisitorMapPointListReply } } };
    };
  };
  "/website/{website_id}/visitors/token/{token_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
          token_id: string;
        };
      };
      responses: { 200: { content: { "application/json": VisitorTokenReply } } };
    };
  };
}
