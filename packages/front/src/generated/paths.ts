// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type {
  AcceptedMessage,
  Account,
  AccountCreate,
  AccountPage,
  AnalyticsExport,
  AnalyticsExportCreate,
  AnalyticsReport,
  AnalyticsReportCreate,
  CallCreate,
  CallRecordingCreate,
  ChannelList,
  ChannelUpdate,
  CommentCreate,
  CommentList,
  CommentUpdate,
  Contact,
  ContactCreate,
  ContactHandleDelete,
  ContactHandleInput,
  ContactMerge,
  ContactPage,
  ContactQuery,
  ContactUpdate,
  Conversation,
  ConversationAssigneeUpdate,
  ConversationCreate,
  ConversationEventPage,
  ConversationEventQuery,
  ConversationFollowers,
  ConversationPage,
  ConversationQuery,
  ConversationSearchPage,
  ConversationUpdate,
  CustomMessage,
  DraftDelete,
  DraftUpdate,
  Identity,
  InboundMessageSync,
  InboxList,
  InternalComment,
  Message,
  MessageImport,
  MessagePage,
  MessageReply,
  MessageSend,
  MessageTemplatePage,
  OAuthToken,
  OAuthTokenRequest,
  OutboundMessageSync,
  ReplyDraftCreate,
  SeenMark,
  SeenReceiptPage,
  TagIds,
  TagPage,
  Teammate,
  TeammateList,
  TeammateUpdate,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/accounts": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          sort_by?: "created_at" | "updated_at";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": AccountPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": AccountCreate } };
      responses: { 201: { content: { "application/json": Account } } };
    };
  };
  "/accounts/{account_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          account_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Account } } };
    };
  };
  "/analytics/exports": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": AnalyticsExportCreate } };
      responses: { 201: { content: { "application/json": AnalyticsExport } } };
    };
  };
  "/analytics/exports/{export_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          export_id: string;
        };
      };
      responses: { 200: { content: { "application/json": AnalyticsExport } } };
    };
  };
  "/analytics/reports": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": AnalyticsReportCreate } };
      responses: { 201: { content: { "application/json": AnalyticsReport } } };
    };
  };
  "/analytics/reports/{report_uid}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          report_uid: string;
        };
      };
      responses: { 200: { content: { "application/json": AnalyticsReport } } };
    };
  };
  "/channels": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
  };
  "/channels/{channel_id}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": ChannelUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/channels/{channel_id}/calls": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": CallCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/channels/{channel_id}/calls/{external_call_id}/recording": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
          external_call_id: string;
        };
      };
      requestBody: { content: { "multipart/form-data": CallRecordingCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/channels/{channel_id}/inbound_messages": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": InboundMessageSync; "multipart/form-data": InboundMessageSync } };
      responses: { 202: { content: { "application/json": AcceptedMessage } } };
    };
  };
  "/channels/{channel_id}/incoming_messages": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": CustomMessage; "multipart/form-data": CustomMessage } };
      responses: { 202: { content: { "application/json": AcceptedMessage } } };
    };
  };
  "/channels/{channel_id}/messages": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageSend; "multipart/form-data": MessageSend } };
      responses: { 202: { content: { "application/json": AcceptedMessage } } };
    };
  };
  "/channels/{channel_id}/outbound_messages": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": OutboundMessageSync; "multipart/form-data": OutboundMessageSync } };
      responses: { 202: { content: { "application/json": AcceptedMessage } } };
    };
  };
  "/comments/{comment_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          comment_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InternalComment } } };
    };
  };
  "/comments/{comment_id}/": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          comment_id: string;
        };
      };
      requestBody: { content: { "application/json": CommentUpdate } };
      responses: { 200: { content: { "application/json": InternalComment } } };
    };
  };
  "/contacts": {
    get: {
      parameters: {
        query?: {
          q?: ContactQuery;
          limit?: number;
          page_token?: string;
          sort_by?: "created_at" | "updated_at";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ContactPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ContactCreate; "multipart/form-data": ContactCreate } };
      responses: { 201: { content: { "application/json": Contact } } };
    };
  };
  "/contacts/merge": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ContactMerge } };
      responses: { 200: { content: { "application/json": Contact } } };
    };
  };
  "/contacts/{contact_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Contact } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactUpdate; "multipart/form-data": ContactUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/contacts/{contact_id}/handles": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactHandleInput } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactHandleDelete } };
      responses: { 204: { content?: never } };
    };
  };
  "/conversations": {
    get: {
      parameters: {
        query?: {
          q?: ConversationQuery;
          limit?: number;
          page_token?: string;
          sort_by?: "date";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ConversationPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ConversationCreate; "multipart/form-data": ConversationCreate } };
      responses: { 201: { content: { "application/json": Conversation } } };
    };
  };
  "/conversations/search/{query}": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          q?: string;
        };
        header?: never;
        path: {
          query: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationSearchPage } } };
    };
  };
  "/conversations/{conversation_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Conversation } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationUpdate } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/conversations/{conversation_id}/assignee": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationAssigneeUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/conversations/{conversation_id}/comments": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 200: { content: { "application/json": CommentList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": CommentCreate; "multipart/form-data": CommentCreate } };
      responses: { 201: { content: { "application/json": InternalComment } } };
    };
  };
  "/conversations/{conversation_id}/drafts": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ReplyDraftCreate; "multipart/form-data": ReplyDraftCreate } };
      responses: { 200: { content: { "application/json": Message } } };
    };
  };
  "/conversations/{conversation_id}/events": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationEventPage } } };
    };
  };
  "/conversations/{conversation_id}/followers": {
    post: {
      parameters: {
        query?: {
          ignore_errors?: boolean;
        };
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationFollowers } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationFollowers } };
      responses: { 204: { content?: never } };
    };
  };
  "/conversations/{conversation_id}/messages": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          sort_by?: "created_at";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessagePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageReply; "multipart/form-data": MessageReply } };
      responses: { 202: { content: { "application/json": AcceptedMessage } } };
    };
  };
  "/conversations/{conversation_id}/tags": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": TagIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": TagIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/download/{attachment_link_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          attachment_link_id: string;
        };
      };
      responses: { 200: { content: { "*/*": Blob | File | Uint8Array } } };
    };
  };
  "/drafts/{draft_id}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          draft_id: string;
        };
      };
      requestBody: { content: { "application/json": DraftDelete } };
      responses: { 204: { content?: never } };
    };
  };
  "/drafts/{message_id}/": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_id: string;
        };
      };
      requestBody: { content: { "application/json": DraftUpdate; "multipart/form-data": DraftUpdate } };
      responses: { 200: { content: { "application/json": Message } } };
    };
  };
  "/events": {
    get: {
      parameters: {
        query?: {
          q?: ConversationEventQuery;
          limit?: number;
          page_token?: string;
          sort_by?: "created_at";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ConversationEventPage } } };
    };
  };
  "/inboxes": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
  };
  "/inboxes/{inbox_id}/imported_messages": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageImport; "multipart/form-data": MessageImport } };
      responses: { 202: { content: { "application/json": AcceptedMessage } } };
    };
  };
  "/me": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": Identity } } };
    };
  };
  "/message_templates": {
    get: {
      parameters: {
        query?: {
          sort_by?: string;
          sort_order?: "asc" | "desc";
          page_token?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": MessageTemplatePage } } };
    };
  };
  "/messages/{message_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Message } } };
    };
  };
  "/messages/{message_id}/download/{attachment_link_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_id: string;
          attachment_link_id: string;
        };
      };
      responses: { 200: { content: { "*/*": Blob | File | Uint8Array } } };
    };
  };
  "/messages/{message_id}/seen": {
    get: {
      parameters: {
        query?: {
          page_token?: string;
        };
        header?: never;
        path: {
          message_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SeenReceiptPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_id: string;
        };
      };
      requestBody?: { content: { "application/json": SeenMark } };
      responses: { 204: { content?: never } };
    };
  };
  "/oauth/token": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/x-www-form-urlencoded": OAuthTokenRequest } };
      responses: { 200: { content: { "application/json": OAuthToken } } };
    };
  };
  "/tags": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          sort_by?: "id";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": TagPage } } };
    };
  };
  "/teammates": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
  };
  "/teammates/{teammate_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Teammate } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateUpdate } };
      responses: { 204: { content?: never } };
    };
  };
}
