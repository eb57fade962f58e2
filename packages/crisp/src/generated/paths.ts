// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type {
  Acknowledgement,
  BucketUrlRequest,
  CampaignListReply,
  ComposeUpdate,
  ConversationBatch,
  ConversationCreatedReply,
  ConversationInboxUpdate,
  ConversationListReply,
  ConversationMeta,
  ConversationMetaReply,
  ConversationPageViewListReply,
  ConversationReply,
  ConversationRoutingUpdate,
  ConversationStateReply,
  ConversationStateUpdate,
  Filter,
  MessageCreate,
  MessageDispatchedReply,
  MessageListReply,
  MessageReadMark,
  MessageReply,
  MessageUpdate,
  OperatorListReply,
  PeopleDataReply,
  PeopleDataWrite,
  PeopleProfileCreatedReply,
  PeopleProfileListReply,
  PeopleProfileReply,
  PeopleProfileWrite,
  PeopleSegmentDelete,
  PeopleStatisticsReply,
  PeopleTimelineEvent,
  PeopleTimelineEventListReply,
  PluginEndpointsReply,
  PluginWebsiteListReply,
  SessionIdListReply,
  WebsiteCreate,
  WebsiteDelete,
  WebsiteReply,
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
          filter_configured: "0" | "1";
          include_plan: "0" | "1";
        };
        header?: never;
        path: {
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": PluginWebsiteListReply } } };
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
  "/website/{website_id}/campaigns/list/{page_number}": {
    get: {
      parameters: {
        query?: {
          search_name?: string;
          filter_tag?: string;
          filter_type_one_shot?: "0" | "1";
          filter_type_automated?: "0" | "1";
          filter_status_not_configured?: "0" | "1";
          filter_status_ready?: "0" | "1";
          filter_status_paused?: "0" | "1";
          filter_status_sending?: "0" | "1";
          filter_status_done?: "0" | "1";
        };
        header?: never;
        path: {
          website_id: string;
          page_number: number;
        };
      };
      responses: { 200: { content: { "application/json": CampaignListReply } } };
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
  "/website/{website_id}/conversation/{session_id}/routing": {
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
      responses: { 200: { content: { "application/json": ConversationStateReply } } };
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
          search_query?: string;
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
  "/website/{website_id}/operators/list": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      responses: { 200: { content: { "application/json": OperatorListReply } } };
    };
  };
  "/website/{website_id}/people/conversations/{people_id}/list/{page_number}": {
    get: {
      parameters: {
        query?: {
          filter_unread?: "0" | "1";
          filter_resolved?: "0" | "1";
          filter_not_resolved?: "0" | "1";
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
          search_filter?: Filter[];
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
  "/website/{website_id}/people/suggest/segment": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          website_id: string;
        };
      };
      requestBody: { content: { "application/json": PeopleSegmentDelete } };
      responses: { 200: { content: { "application/json": Acknowledgement } } };
    };
  };
}
