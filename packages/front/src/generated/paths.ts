// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type {
  AcceptedMessage,
  Account,
  AccountCreate,
  AccountPage,
  AccountUpdate,
  AnalyticsExport,
  AnalyticsExportCreate,
  AnalyticsReport,
  AnalyticsReportCreate,
  AppEvent,
  ApplicationMessageTemplate,
  ApplicationMessageTemplateSync,
  ApplicationMessageTemplateUpdate,
  CallCreate,
  CallRecordingCreate,
  CallSummaryCreate,
  CallTranscriptCreate,
  CallUpdate,
  Channel,
  ChannelCreate,
  ChannelList,
  ChannelMessageStatusUpdate,
  ChannelUpdate,
  ChannelValidation,
  CommentCreate,
  CommentList,
  CommentUpdate,
  Contact,
  ContactCreate,
  ContactHandleDelete,
  ContactHandleInput,
  ContactIds,
  ContactListAdd,
  ContactListCreate,
  ContactListList,
  ContactListRemove,
  ContactMerge,
  ContactNote,
  ContactNoteCreate,
  ContactNoteList,
  ContactPage,
  ContactQuery,
  ContactUpdate,
  Conversation,
  ConversationAssigneeUpdate,
  ConversationCreate,
  ConversationEvent,
  ConversationEventPage,
  ConversationEventQuery,
  ConversationFollowers,
  ConversationLinksAdd,
  ConversationLinksRemove,
  ConversationPage,
  ConversationQuery,
  ConversationReminderUpdate,
  ConversationSearchPage,
  ConversationUpdate,
  CustomFieldList,
  CustomMessage,
  DraftCreate,
  DraftDelete,
  DraftUpdate,
  FolderMessageTemplateCreate,
  Identity,
  InboundMessageSync,
  Inbox,
  InboxCreate,
  InboxIds,
  InboxList,
  InternalComment,
  KnowledgeBase,
  KnowledgeBaseArticle,
  KnowledgeBaseArticleContent,
  KnowledgeBaseArticleContentUpdate,
  KnowledgeBaseArticleCreate,
  KnowledgeBaseArticlePage,
  KnowledgeBaseCategory,
  KnowledgeBaseCategoryContent,
  KnowledgeBaseCategoryContentUpdate,
  KnowledgeBaseCategoryCreate,
  KnowledgeBaseCategoryPage,
  KnowledgeBaseContent,
  KnowledgeBaseContentUpdate,
  KnowledgeBaseCreate,
  KnowledgeBaseList,
  Link,
  LinkCreate,
  LinkPage,
  LinkQuery,
  LinkUpdate,
  Message,
  MessageImport,
  MessagePage,
  MessageReply,
  MessageSend,
  MessageTemplate,
  MessageTemplateChildFolderCreate,
  MessageTemplateCreate,
  MessageTemplateFolder,
  MessageTemplateFolderCreate,
  MessageTemplateFolderDeletion,
  MessageTemplateFolderPage,
  MessageTemplateFolderUpdate,
  MessageTemplatePage,
  MessageTemplateUpdate,
  OAuthToken,
  OAuthTokenRequest,
  OutboundMessageSync,
  PrivateInboxCreate,
  ReplyDraftCreate,
  Rule,
  RuleList,
  SeenMark,
  SeenReceiptPage,
  SharedView,
  SharedViewCreate,
  SharedViewPage,
  SharedViewUpdate,
  Shift,
  ShiftCreate,
  ShiftList,
  ShiftUpdate,
  Signature,
  SignaturePage,
  SignatureUpdate,
  Tag,
  TagCreate,
  TagIds,
  TagList,
  TagPage,
  TagUpdate,
  Team,
  TeamIds,
  TeamList,
  Teammate,
  TeammateGroup,
  TeammateGroupCreate,
  TeammateGroupList,
  TeammateGroupUpdate,
  TeammateIds,
  TeammateList,
  TeammateMessageTemplateCreate,
  TeammateSignatureCreate,
  TeammateUpdate,
  TeamSignatureCreate,
  TicketStatus,
  TicketStatusList,
  TimeOff,
  TimeOffCreate,
  TimeOffPage,
  TimeOffQuery,
  TimeOffUpdate,
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
  "/accounts/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
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
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          account_id: string;
        };
      };
      requestBody: { content: { "application/json": AccountUpdate } };
      responses: { 200: { content: { "application/json": Account } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          account_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/accounts/{account_id}/contacts": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          sort_by?: "created_at" | "updated_at";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path: {
          account_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          account_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          account_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactIds } };
      responses: { 204: { content?: never } };
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
  "/applications/{application_uid}/events": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          application_uid: string;
        };
      };
      requestBody: { content: { "application/json": AppEvent } };
      responses: { 204: { content?: never } };
    };
  };
  "/channels": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
  };
  "/channels/{channel_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Channel } } };
    };
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
  "/channels/{channel_id}/application_message_templates": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": ApplicationMessageTemplateSync } };
      responses: { 200: { content: { "application/json": ApplicationMessageTemplate } } };
    };
  };
  "/channels/{channel_id}/application_message_templates/{external_id}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
          external_id: string;
        };
      };
      requestBody: { content: { "application/json": ApplicationMessageTemplateUpdate } };
      responses: { 200: { content: { "application/json": ApplicationMessageTemplate } } };
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
  "/channels/{channel_id}/calls/{external_call_id}": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
          external_call_id: string;
        };
      };
      requestBody: { content: { "application/json": CallUpdate } };
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
  "/channels/{channel_id}/calls/{external_call_id}/summary": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
          external_call_id: string;
        };
      };
      requestBody: { content: { "application/json": CallSummaryCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/channels/{channel_id}/calls/{external_call_id}/transcript": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
          external_call_id: string;
        };
      };
      requestBody: { content: { "application/json": CallTranscriptCreate } };
      responses: { 202: { content?: never } };
    };
  };
  "/channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status": {
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
          conv_ext_id: string;
          message_ext_id: string;
        };
      };
      requestBody: { content: { "application/json": ChannelMessageStatusUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/channels/{channel_id}/drafts": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      requestBody: { content: { "application/json": DraftCreate; "multipart/form-data": DraftCreate } };
      responses: { 200: { content: { "application/json": Message } } };
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
  "/channels/{channel_id}/validate": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          channel_id: string;
        };
      };
      responses: { 202: { content: { "application/json": ChannelValidation } } };
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
  "/comments/{comment_id}/download/{attachment_link_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          comment_id: string;
          attachment_link_id: string;
        };
      };
      responses: { 200: { content: { "*/*": Blob | File | Uint8Array } } };
    };
  };
  "/comments/{comment_id}/mentions": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          comment_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
  };
  "/comments/{comment_id}/replies": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          comment_id: string;
        };
      };
      requestBody: { content: { "application/json": CommentCreate; "multipart/form-data": CommentCreate } };
      responses: { 201: { content: { "application/json": InternalComment } } };
    };
  };
  "/company/rules": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": RuleList } } };
    };
  };
  "/company/statuses": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TicketStatusList } } };
    };
  };
  "/company/statuses/{status_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          status_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TicketStatus } } };
    };
  };
  "/company/tags": {
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
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TagCreate } };
      responses: { 201: { content: { "application/json": Tag } } };
    };
  };
  "/contact_groups": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ContactListList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ContactListCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/contact_groups/{contact_group_id}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_group_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/contact_groups/{contact_group_id}/contacts": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          contact_group_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_group_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListAdd } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_group_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListRemove } };
      responses: { 204: { content?: never } };
    };
  };
  "/contact_lists": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ContactListList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ContactListCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/contact_lists/{contact_list_id}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_list_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/contact_lists/{contact_list_id}/contacts": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          contact_list_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_list_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListAdd } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_list_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListRemove } };
      responses: { 204: { content?: never } };
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
  "/contacts/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
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
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/contacts/{contact_id}/conversations": {
    get: {
      parameters: {
        query?: {
          q?: ConversationQuery;
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          contact_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationPage } } };
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
  "/contacts/{contact_id}/notes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      responses: { 202: { content: { "application/json": ContactNoteList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contact_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactNoteCreate } };
      responses: { 201: { content: { "application/json": ContactNote } } };
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
  "/conversations/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
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
    get: {
      parameters: {
        query?: {
          page_token?: string;
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
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
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
  "/conversations/{conversation_id}/inboxes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
  };
  "/conversations/{conversation_id}/links": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationLinksAdd } };
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
      requestBody: { content: { "application/json": ConversationLinksRemove } };
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
  "/conversations/{conversation_id}/reminders": {
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversation_id: string;
        };
      };
      requestBody: { content: { "application/json": ConversationReminderUpdate } };
      responses: { 204: { content?: never } };
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
  "/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
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
  "/events/{event_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          event_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationEvent } } };
    };
  };
  "/inboxes": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": InboxCreate } };
      responses: { 201: { content: { "application/json": Inbox } } };
    };
  };
  "/inboxes/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
    };
  };
  "/inboxes/{inbox_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Inbox } } };
    };
  };
  "/inboxes/{inbox_id}/channels": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      requestBody: { content: { "application/json": ChannelCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/inboxes/{inbox_id}/conversations": {
    get: {
      parameters: {
        query?: {
          q?: ConversationQuery;
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationPage } } };
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
  "/inboxes/{inbox_id}/teammates": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          inbox_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/knowledge_base_articles/{article_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticle } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticle } } };
    };
  };
  "/knowledge_base_articles/{article_id}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticleContent } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseArticleContentUpdate } };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticleContent } } };
    };
  };
  "/knowledge_base_articles/{article_id}/download/{attachment_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
          attachment_id: string;
        };
      };
      responses: { 200: { content: { "*/*": Blob | File | Uint8Array } } };
    };
  };
  "/knowledge_base_articles/{article_id}/locales/{locale}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticleContent } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          article_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseArticleContentUpdate } };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticleContent } } };
    };
  };
  "/knowledge_base_categories/{category_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          category_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseCategory } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          category_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/knowledge_base_categories/{category_id}/articles": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          category_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticlePage } } };
    };
  };
  "/knowledge_base_categories/{category_id}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          category_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseCategoryContent } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          category_id: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseCategoryContentUpdate } };
      responses: { 200: { content: { "application/json": KnowledgeBaseCategoryContent } } };
    };
  };
  "/knowledge_base_categories/{category_id}/locales/{locale}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          category_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseCategoryContent } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          category_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseCategoryContentUpdate } };
      responses: { 200: { content: { "application/json": KnowledgeBaseCategoryContent } } };
    };
  };
  "/knowledge_bases": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": KnowledgeBaseList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": KnowledgeBaseCreate } };
      responses: { 201: { content: { "application/json": KnowledgeBaseContent } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBase } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}/articles": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseArticlePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseArticleCreate } };
      responses: { 201: { content: { "application/json": KnowledgeBaseArticleContent } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}/categories": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseCategoryPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseCategoryCreate } };
      responses: { 201: { content: { "application/json": KnowledgeBaseCategoryContent } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseContent } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseContentUpdate } };
      responses: { 200: { content: { "application/json": KnowledgeBaseContent } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}/locales/{locale}/articles": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseArticleCreate } };
      responses: { 201: { content: { "application/json": KnowledgeBaseArticleContent } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}/locales/{locale}/categories": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseCategoryCreate } };
      responses: { 201: { content: { "application/json": KnowledgeBaseCategoryContent } } };
    };
  };
  "/knowledge_bases/{knowledge_base_id}/locales/{locale}/content": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
          locale: string;
        };
      };
      responses: { 200: { content: { "application/json": KnowledgeBaseContent } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          knowledge_base_id: string;
          locale: string;
        };
      };
      requestBody: { content: { "application/json": KnowledgeBaseContentUpdate } };
      responses: { 200: { content: { "application/json": KnowledgeBaseContent } } };
    };
  };
  "/links": {
    get: {
      parameters: {
        query?: {
          q?: LinkQuery;
          limit?: number;
          page_token?: string;
          sort_by?: "id";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": LinkPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": LinkCreate } };
      responses: { 201: { content: { "application/json": Link } } };
    };
  };
  "/links/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
    };
  };
  "/links/{link_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          link_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Link } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          link_id: string;
        };
      };
      requestBody: { content: { "application/json": LinkUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/links/{link_id}/conversations": {
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
        path: {
          link_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationPage } } };
    };
  };
  "/me": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": Identity } } };
    };
  };
  "/message_template_folders": {
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
      responses: { 200: { content: { "application/json": MessageTemplateFolderPage } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": MessageTemplateFolderCreate } };
      responses: { 201: { content: { "application/json": MessageTemplateFolder } } };
    };
  };
  "/message_template_folders/{message_template_folder_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplateFolder } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageTemplateFolderUpdate } };
      responses: { 200: { content: { "application/json": MessageTemplateFolder } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      responses: { 202: { content: { "application/json": MessageTemplateFolderDeletion } } };
    };
  };
  "/message_template_folders/{message_template_folder_id}/message_template_folders": {
    get: {
      parameters: {
        query?: {
          page_token?: string;
        };
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplateFolderPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageTemplateChildFolderCreate } };
      responses: { 201: { content: { "application/json": MessageTemplateFolder } } };
    };
  };
  "/message_template_folders/{message_template_folder_id}/message_templates": {
    get: {
      parameters: {
        query?: {
          page_token?: string;
        };
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplatePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_folder_id: string;
        };
      };
      requestBody: { content: { "application/json": FolderMessageTemplateCreate } };
      responses: { 201: { content: { "application/json": MessageTemplate } } };
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
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: {
        content: { "application/json": MessageTemplateCreate; "multipart/form-data": MessageTemplateCreate };
      };
      responses: { 201: { content: { "application/json": MessageTemplate } } };
    };
  };
  "/message_templates/{message_template_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplate } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_id: string;
        };
      };
      requestBody: {
        content: { "application/json": MessageTemplateUpdate; "multipart/form-data": MessageTemplateUpdate };
      };
      responses: { 200: { content: { "application/json": MessageTemplate } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/message_templates/{message_template_id}/download/{attachment_link_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          message_template_id: string;
          attachment_link_id: string;
        };
      };
      responses: { 200: { content: { "*/*": Blob | File | Uint8Array } } };
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
  "/rules": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": RuleList } } };
    };
  };
  "/rules/{rule_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          rule_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Rule } } };
    };
  };
  "/shifts": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ShiftList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ShiftCreate } };
      responses: { 201: { content: { "application/json": Shift } } };
    };
  };
  "/shifts/{shift_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          shift_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Shift } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          shift_id: string;
        };
      };
      requestBody: { content: { "application/json": ShiftUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/shifts/{shift_id}/teammates": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          shift_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          shift_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          shift_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/signatures/{signature_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          signature_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Signature } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          signature_id: string;
        };
      };
      requestBody: { content: { "application/json": SignatureUpdate } };
      responses: { 200: { content: { "application/json": Signature } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          signature_id: string;
        };
      };
      responses: { 204: { content?: never } };
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
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TagCreate } };
      responses: { 201: { content: { "application/json": Tag } } };
    };
  };
  "/tags/{tag_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          tag_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Tag } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          tag_id: string;
        };
      };
      requestBody: { content: { "application/json": TagUpdate } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          tag_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/tags/{tag_id}/children": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          tag_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TagList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          tag_id: string;
        };
      };
      requestBody: { content: { "application/json": TagCreate } };
      responses: { 201: { content: { "application/json": Tag } } };
    };
  };
  "/tags/{tag_id}/conversations": {
    get: {
      parameters: {
        query?: {
          q?: ConversationQuery;
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          tag_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationPage } } };
    };
  };
  "/teammate_groups": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TeammateGroupList } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TeammateGroupCreate } };
      responses: { 201: { content: { "application/json": TeammateGroup } } };
    };
  };
  "/teammate_groups/{teammate_group_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeammateGroup } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateGroupUpdate } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/teammate_groups/{teammate_group_id}/inboxes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": InboxIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": InboxIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/teammate_groups/{teammate_group_id}/teammates": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/teammate_groups/{teammate_group_id}/teams": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TeamList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": TeamIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_group_id: string;
        };
      };
      requestBody: { content: { "application/json": TeamIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/teammates": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TeammateList } } };
    };
  };
  "/teammates/custom_fields": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": CustomFieldList } } };
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
  "/teammates/{teammate_id}/channels": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
  };
  "/teammates/{teammate_id}/contact_groups": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactListList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/teammates/{teammate_id}/contact_lists": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactListList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/teammates/{teammate_id}/contacts": {
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
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactCreate; "multipart/form-data": ContactCreate } };
      responses: { 201: { content: { "application/json": Contact } } };
    };
  };
  "/teammates/{teammate_id}/conversations": {
    get: {
      parameters: {
        query?: {
          q?: ConversationQuery;
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ConversationPage } } };
    };
  };
  "/teammates/{teammate_id}/inboxes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
  };
  "/teammates/{teammate_id}/message_template_folders": {
    get: {
      parameters: {
        query?: {
          sort_by?: string;
          sort_order?: "asc" | "desc";
          page_token?: string;
        };
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplateFolderPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageTemplateFolderCreate } };
      responses: { 201: { content: { "application/json": MessageTemplateFolder } } };
    };
  };
  "/teammates/{teammate_id}/message_templates": {
    get: {
      parameters: {
        query?: {
          sort_by?: string;
          sort_order?: "asc" | "desc";
          page_token?: string;
        };
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplatePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateMessageTemplateCreate } };
      responses: { 201: { content: { "application/json": MessageTemplate } } };
    };
  };
  "/teammates/{teammate_id}/private_inboxes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": PrivateInboxCreate } };
      responses: { 201: { content: { "application/json": Inbox } } };
    };
  };
  "/teammates/{teammate_id}/rules": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": RuleList } } };
    };
  };
  "/teammates/{teammate_id}/shifts": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ShiftList } } };
    };
  };
  "/teammates/{teammate_id}/signatures": {
    get: {
      parameters: {
        query?: {
          page_token?: string;
        };
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SignaturePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateSignatureCreate } };
      responses: { 201: { content: { "application/json": Signature } } };
    };
  };
  "/teammates/{teammate_id}/tags": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          sort_by?: "id";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TagPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": TagCreate } };
      responses: { 201: { content: { "application/json": Tag } } };
    };
  };
  "/teammates/{teammate_id}/time_offs": {
    get: {
      parameters: {
        query?: {
          q?: TimeOffQuery;
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TimeOffPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          teammate_id: string;
        };
      };
      requestBody: { content: { "application/json": TimeOffCreate } };
      responses: { 201: { content: { "application/json": TimeOff } } };
    };
  };
  "/teams": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TeamList } } };
    };
  };
  "/teams/{team_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": Team } } };
    };
  };
  "/teams/{team_id}/channels": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ChannelList } } };
    };
  };
  "/teams/{team_id}/contact_groups": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactListList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/teams/{team_id}/contact_lists": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactListList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactListCreate } };
      responses: { 204: { content?: never } };
    };
  };
  "/teams/{team_id}/contacts": {
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
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ContactPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": ContactCreate; "multipart/form-data": ContactCreate } };
      responses: { 201: { content: { "application/json": Contact } } };
    };
  };
  "/teams/{team_id}/inboxes": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": InboxList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": InboxCreate } };
      responses: { 201: { content: { "application/json": Inbox } } };
    };
  };
  "/teams/{team_id}/message_template_folders": {
    get: {
      parameters: {
        query?: {
          sort_by?: string;
          sort_order?: "asc" | "desc";
          page_token?: string;
        };
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplateFolderPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": MessageTemplateFolderCreate } };
      responses: { 201: { content: { "application/json": MessageTemplateFolder } } };
    };
  };
  "/teams/{team_id}/message_templates": {
    get: {
      parameters: {
        query?: {
          sort_by?: string;
          sort_order?: "asc" | "desc";
          page_token?: string;
        };
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": MessageTemplatePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: {
        content: { "application/json": MessageTemplateCreate; "multipart/form-data": MessageTemplateCreate };
      };
      responses: { 201: { content: { "application/json": MessageTemplate } } };
    };
  };
  "/teams/{team_id}/rules": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": RuleList } } };
    };
  };
  "/teams/{team_id}/shifts": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": ShiftList } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": ShiftCreate } };
      responses: { 201: { content: { "application/json": Shift } } };
    };
  };
  "/teams/{team_id}/signatures": {
    get: {
      parameters: {
        query?: {
          page_token?: string;
        };
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SignaturePage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": TeamSignatureCreate } };
      responses: { 201: { content: { "application/json": Signature } } };
    };
  };
  "/teams/{team_id}/tags": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
          sort_by?: "id";
          sort_order?: "asc" | "desc";
        };
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TagPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": TagCreate } };
      responses: { 201: { content: { "application/json": Tag } } };
    };
  };
  "/teams/{team_id}/teammates": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
  };
  "/teams/{team_id}/time_offs": {
    get: {
      parameters: {
        query?: {
          q?: TimeOffQuery;
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TimeOffPage } } };
    };
  };
  "/teams/{team_id}/views": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path: {
          team_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SharedViewPage } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          team_id: string;
        };
      };
      requestBody: { content: { "application/json": SharedViewCreate } };
      responses: { 201: { content: { "application/json": SharedView } } };
    };
  };
  "/time_offs/{time_off_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          time_off_id: string;
        };
      };
      responses: { 200: { content: { "application/json": TimeOff } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          time_off_id: string;
        };
      };
      requestBody: { content: { "application/json": TimeOffUpdate } };
      responses: { 204: { content?: never } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          time_off_id: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/views": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          page_token?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": SharedViewPage } } };
    };
  };
  "/views/{view_id}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          view_id: string;
        };
      };
      responses: { 200: { content: { "application/json": SharedView } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          view_id: string;
        };
      };
      requestBody: { content: { "application/json": SharedViewUpdate } };
      responses: { 204: { content?: never } };
    };
  };
  "/views/{view_id}/teammates": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          view_id: string;
        };
      };
      requestBody: { content: { "application/json": TeammateIds } };
      responses: { 204: { content?: never } };
    };
  };
}
