// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type {
  AccountCreate,
  AccountListReply,
  AccountReply,
  AccountUpdate,
  AppUninstallReply,
  ContactAttributeListReply,
  ContactCreate,
  ContactListReply,
  ContactReply,
  ContactTagCreate,
  ContactUpdate,
  Conversation,
  ConversationCreate,
  ConversationLegacyListReply,
  ConversationListReply,
  ConversationReply,
  ConversationReport,
  ConversationReportQuery,
  ConversationStats,
  ConversationTranscript,
  GdprReply,
  GdprRequest,
  LandingPage,
  MeetingListReply,
  MessageCreate,
  MessageListReply,
  Playbook,
  ScimUser,
  ScimUserCreate,
  ScimUserListReply,
  ScimUserUpdate,
  SentMessageReply,
  TeamListReply,
  TimelineEventCreate,
  TimelineEventReply,
  TokenInfo,
  TokenInfoRequest,
  TokenReply,
  TokenRequest,
  UserListReply,
  UserReply,
  UserUpdate,
} from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
  "/accounts": {
    get: {
      parameters: {
        query?: {
          index?: number;
          size?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": AccountListReply } } };
    };
  };
  "/accounts/create": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": AccountCreate } };
      responses: { 200: { content: { "application/json": AccountReply } } };
    };
  };
  "/accounts/update": {
    patch: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": AccountUpdate } };
      responses: { 200: { content: { "application/json": AccountReply } } };
    };
  };
  "/accounts/{accountId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          accountId: string;
        };
      };
      responses: { 200: { content: { "application/json": AccountReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          accountId: string;
        };
      };
      responses: { 200: { content?: never } };
    };
  };
  "/app/token_info": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TokenInfoRequest } };
      responses: { 200: { content: { "application/json": TokenInfo } } };
    };
  };
  "/app/uninstall": {
    post: {
      parameters: {
        query: {
          clientId: string;
          clientSecret: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": AppUninstallReply } } };
    };
  };
  "/attachments/{documentId}/data": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          documentId: number;
        };
      };
      responses: { 200: { content: { "application/octet-stream": Blob | File | Uint8Array } } };
    };
  };
  "/contacts": {
    get: {
      parameters: {
        query?: {
          email?: string;
          limit?: number;
          idType?: "external" | "drift" | "internal";
          id?: string[];
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ContactListReply } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ContactCreate } };
      responses: { 200: { content: { "application/json": ContactReply } } };
    };
  };
  "/contacts/attributes": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ContactAttributeListReply } } };
    };
  };
  "/contacts/normalize": {
    patch: {
      parameters: {
        query: {
          idType: "drift" | "external" | "internal";
          id: string;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/json": ContactUpdate } };
      responses: { 200: { content: { "application/json": ContactReply } } };
    };
  };
  "/contacts/timeline": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": TimelineEventCreate } };
      responses: { 200: { content: { "application/json": TimelineEventReply } } };
    };
  };
  "/contacts/{contactId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contactId: number;
        };
      };
      responses: { 200: { content: { "application/json": ContactReply } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contactId: number;
        };
      };
      requestBody: { content: { "application/json": ContactUpdate } };
      responses: { 200: { content: { "application/json": ContactReply } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contactId: number;
        };
      };
      responses: { 200: { content?: never } };
    };
  };
  "/contacts/{contactId}/tags": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contactId: number;
        };
      };
      requestBody: { content: { "application/json": ContactTagCreate[] } };
      responses: { 200: { content?: never } };
    };
  };
  "/contacts/{contactId}/tags/delete/_bulk": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contactId: number;
        };
      };
      requestBody: { content: { "application/json": string[] } };
      responses: { 200: { content?: never } };
    };
  };
  "/contacts/{contactId}/tags/{tagName}": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          contactId: number;
          tagName: string;
        };
      };
      responses: { 200: { content?: never } };
    };
  };
  "/conversations": {
    get: {
      parameters: {
        query?: {
          status?: "open" | "closed" | "pending";
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ConversationLegacyListReply } } };
    };
  };
  "/conversations/list": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          statusId?: (1 | 2 | 3)[];
          page_token?: string;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ConversationListReply } } };
    };
  };
  "/conversations/new": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ConversationCreate } };
      responses: { 200: { content: { "application/json": Conversation } } };
    };
  };
  "/conversations/stats": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": ConversationStats } } };
    };
  };
  "/conversations/{conversationId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversationId: number;
        };
      };
      responses: { 200: { content: { "application/json": ConversationReply } } };
    };
  };
  "/conversations/{conversationId}/json_transcript": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversationId: number;
        };
      };
      responses: { 200: { content: { "application/json": ConversationTranscript } } };
    };
  };
  "/conversations/{conversationId}/messages": {
    get: {
      parameters: {
        query?: {
          next?: string;
        };
        header?: never;
        path: {
          conversationId: number;
        };
      };
      responses: { 200: { content: { "application/json": MessageListReply } } };
    };
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversationId: number;
        };
      };
      requestBody: { content: { "application/json": MessageCreate } };
      responses: { 200: { content: { "application/json": SentMessageReply } } };
    };
  };
  "/conversations/{conversationId}/transcript": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          conversationId: number;
        };
      };
      responses: { 200: { content: { "text/plain": string } } };
    };
  };
  "/emails/unsubscribe": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": string[] } };
      responses: { 200: { content?: never } };
    };
  };
  "/gdpr/delete": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": GdprRequest } };
      responses: { 200: { content: { "application/json": GdprReply } } };
    };
  };
  "/gdpr/retrieve": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": GdprRequest } };
      responses: { 200: { content: { "application/json": GdprReply } } };
    };
  };
  "/oauth2/token": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/x-www-form-urlencoded": TokenRequest } };
      responses: { 200: { content: { "application/json": TokenReply } } };
    };
  };
  "/playbooks/clp": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": LandingPage[] } } };
    };
  };
  "/playbooks/list": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": Playbook[] } } };
    };
  };
  "/reports/conversations": {
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ConversationReportQuery } };
      responses: { 200: { content: { "application/json": ConversationReport } } };
    };
  };
  "/scim/Users": {
    get: {
      parameters: {
        query?: {
          filter?: string;
          startIndex?: number;
          count?: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": ScimUserListReply } } };
    };
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": ScimUserCreate } };
      responses: { 200: { content: { "application/json": ScimUser } } };
    };
  };
  "/scim/Users/{userId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
      };
      responses: { 200: { content: { "application/json": ScimUser } } };
    };
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
      };
      requestBody: { content: { "application/json": ScimUserUpdate } };
      responses: { 200: { content: { "application/json": ScimUser } } };
    };
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
      };
      requestBody: { content: { "application/json": ScimUserUpdate } };
      responses: { 200: { content: { "application/json": ScimUser } } };
    };
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
        };
      };
      responses: { 204: { content?: never } };
    };
  };
  "/teams/org": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": TeamListReply } } };
    };
  };
  "/teams/users/{userId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: number;
        };
      };
      responses: { 200: { content: { "application/json": TeamListReply } } };
    };
  };
  "/users/list": {
    get: {
      parameters: { query?: never; header?: never; path?: never };
      responses: { 200: { content: { "application/json": UserListReply } } };
    };
  };
  "/users/meetings/org": {
    get: {
      parameters: {
        query: {
          min_start_time: number;
          max_start_time: number;
        };
        header?: never;
        path?: never;
      };
      responses: { 200: { content: { "application/json": MeetingListReply } } };
    };
  };
  "/users/update": {
    patch: {
      parameters: {
        query: {
          userId: number;
        };
        header?: never;
        path?: never;
      };
      requestBody: { content: { "application/json": UserUpdate } };
      responses: { 200: { content: { "application/json": UserReply } } };
    };
  };
  "/users/{userId}": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: number;
        };
      };
      responses: { 200: { content: { "application/json": UserReply } } };
    };
  };
}
