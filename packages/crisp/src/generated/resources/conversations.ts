// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  conversationsCreate,
  conversationsDelete,
  conversationsExists,
  conversationsGet,
  conversationsGetBlock,
  conversationsGetMeta,
  conversationsGetParticipants,
  conversationsGetRelations,
  conversationsGetRouting,
  conversationsGetState,
  conversationsGetVerify,
  conversationsInitiate,
  conversationsList,
  conversationsListEvents,
  conversationsListFiles,
  conversationsListPages,
  conversationsPurgeChatboxBinding,
  conversationsRedeemIdentityVerification,
  conversationsReport,
  conversationsRequestFeedback,
  conversationsRequestIdentityVerification,
  conversationsRequestToolCall,
  conversationsRequestTranscript,
  conversationsSaveParticipants,
  conversationsScheduleReminder,
  conversationsUpdateBlock,
  conversationsUpdateInbox,
  conversationsUpdateMeta,
  conversationsUpdateOpenState,
  conversationsUpdateRouting,
  conversationsUpdateState,
  conversationsUpdateVerify,
} from "../operations/conversations.ts";
import type { CrispOptions } from "../options.ts";
import type {
  ConversationsCreateResponse,
  ConversationsDeleteResponse,
  ConversationsGetBlockResponse,
  ConversationsGetMetaResponse,
  ConversationsGetParticipantsResponse,
  ConversationsGetRelationsResponse,
  ConversationsGetResponse,
  ConversationsGetRoutingResponse,
  ConversationsGetStateResponse,
  ConversationsGetVerifyResponse,
  ConversationsInitiateResponse,
  ConversationsListEventsItem,
  ConversationsListEventsQuery,
  ConversationsListEventsResponse,
  ConversationsListFilesItem,
  ConversationsListFilesQuery,
  ConversationsListFilesResponse,
  ConversationsListItem,
  ConversationsListPagesItem,
  ConversationsListPagesQuery,
  ConversationsListPagesResponse,
  ConversationsListQuery,
  ConversationsListResponse,
  ConversationsPurgeChatboxBindingResponse,
  ConversationsRedeemIdentityVerificationBody,
  ConversationsRedeemIdentityVerificationResponse,
  ConversationsReportBody,
  ConversationsReportResponse,
  ConversationsRequestFeedbackResponse,
  ConversationsRequestIdentityVerificationBody,
  ConversationsRequestIdentityVerificationResponse,
  ConversationsRequestToolCallBody,
  ConversationsRequestToolCallResponse,
  ConversationsRequestTranscriptBody,
  ConversationsRequestTranscriptResponse,
  ConversationsSaveParticipantsBody,
  ConversationsSaveParticipantsResponse,
  ConversationsScheduleReminderBody,
  ConversationsScheduleReminderResponse,
  ConversationsUpdateBlockBody,
  ConversationsUpdateBlockResponse,
  ConversationsUpdateInboxBody,
  ConversationsUpdateInboxResponse,
  ConversationsUpdateMetaBody,
  ConversationsUpdateMetaResponse,
  ConversationsUpdateOpenStateBody,
  ConversationsUpdateOpenStateResponse,
  ConversationsUpdateRoutingBody,
  ConversationsUpdateRoutingResponse,
  ConversationsUpdateStateBody,
  ConversationsUpdateStateResponse,
  ConversationsUpdateVerifyBody,
  ConversationsUpdateVerifyResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Sessions of visitors with the team. */
export class ConversationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates an empty conversation.
   *
   * It stays out of the inbox until a message from the user is sent.
   *
   * `POST /website/{website_id}/conversation` · limit 5000/day, more by plan; not published · scope website:conversation:initiate write
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#create-a-new-conversation
   */
  create(options?: RequestOptions<never> & { websiteId?: string }): Call<ConversationsCreateResponse> {
    return this.#core.call(conversationsCreate, undefined, undefined, options);
  }

  /**
   * Deletes a conversation.
   *
   * `DELETE /website/{website_id}/conversation/{session_id}` · limit 5000/day, more by plan; not published · scope website:conversation:sessions write
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#remove-a-conversation
   */
  delete(
    sessionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsDeleteResponse> {
    return this.#core.call(conversationsDelete, sessionId, undefined, options);
  }

  /**
   * Tells whether a conversation exists.
   *
   * Probable scope: `website:conversation:sessions read`.
   *
   * `HEAD /website/{website_id}/conversation/{session_id}` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-conversation-exists
   */
  exists(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<boolean> {
    return this.#core.call(conversationsExists, sessionId, query, options);
  }

  /**
   * Gets a conversation.
   *
   * `GET /website/{website_id}/conversation/{session_id}` · limit 5000/day, more by plan; not published · scope website:conversation:sessions read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-a-conversation
   */
  get(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetResponse> {
    return this.#core.call(conversationsGet, sessionId, query, options);
  }

  /**
   * Tells whether incoming messages are blocked.
   *
   * Probable scope: `website:conversation:actions read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/block` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-block-status-for-conversation
   */
  getBlock(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetBlockResponse> {
    return this.#core.call(conversationsGetBlock, sessionId, query, options);
  }

  /**
   * Gets what is known of the visitor.
   *
   * `GET /website/{website_id}/conversation/{session_id}/meta` · limit 5000/day, more by plan; not published · scope website:conversation:sessions read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-metas
   */
  getMeta(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetMetaResponse> {
    return this.#core.call(conversationsGetMeta, sessionId, query, options);
  }

  /**
   * Gets who takes part beside the visitor.
   *
   * Probable scope: `website:conversation:participants read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/participants` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-participants
   */
  getParticipants(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetParticipantsResponse> {
    return this.#core.call(conversationsGetParticipants, sessionId, query, options);
  }

  /**
   * Gets the conversations that belong together.
   *
   * `GET /website/{website_id}/conversation/{session_id}/relations` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-relations
   */
  getRelations(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetRelationsResponse> {
    return this.#core.call(conversationsGetRelations, sessionId, query, options);
  }

  /**
   * Gets who a conversation is assigned to.
   *
   * Probable scope: `website:conversation:routing read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/routing` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-routing-assign
   */
  getRouting(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetRoutingResponse> {
    return this.#core.call(conversationsGetRouting, sessionId, query, options);
  }

  /**
   * Gets the state of a conversation.
   *
   * Probable scope: `website:conversation:states read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/state` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-conversation-state
   */
  getState(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetStateResponse> {
    return this.#core.call(conversationsGetState, sessionId, query, options);
  }

  /**
   * Tells whether the visitor is verified.
   *
   * `GET /website/{website_id}/conversation/{session_id}/verify` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-verify-status-for-conversation
   */
  getVerify(
    sessionId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsGetVerifyResponse> {
    return this.#core.call(conversationsGetVerify, sessionId, query, options);
  }

  /**
   * Begins a conversation with a visitor who is known already.
   *
   * Probable scope: `website:conversation:initiate write`.
   *
   * `POST /website/{website_id}/conversation/{session_id}/initiate` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#initiate-a-conversation-with-existing-session
   */
  initiate(
    sessionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsInitiateResponse> {
    return this.#core.call(conversationsInitiate, sessionId, undefined, options);
  }

  /**
   * Lists conversations.
   *
   * `GET /website/{website_id}/conversations/{page_number}` · limit 5000/day, more by plan; not published · scope website:conversation:sessions read
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-conversations
   */
  list(
    query?: ConversationsListQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationsListItem, ConversationsListResponse> {
    return new PagedCall(this.#core, conversationsList, undefined, query, options);
  }

  /**
   * Lists what the visitor did.
   *
   * Probable scope: `website:conversation:events read`.
   *
   * `GET /website/{website_id}/conversation/{session_id}/events/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-conversation-events
   */
  listEvents(
    sessionId: string,
    query?: ConversationsListEventsQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationsListEventsItem, ConversationsListEventsResponse> {
    return new PagedCall(this.#core, conversationsListEvents, sessionId, query, options);
  }

  /**
   * Lists the files of a conversation.
   *
   * `GET /website/{website_id}/conversation/{session_id}/files/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-conversation-files
   */
  listFiles(
    sessionId: string,
    query?: ConversationsListFilesQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationsListFilesItem, ConversationsListFilesResponse> {
    return new PagedCall(this.#core, conversationsListFiles, sessionId, query, options);
  }

  /**
   * Lists the pages that the visitor saw.
   *
   * `GET /website/{website_id}/conversation/{session_id}/pages/{page_number}` · limit 5000/day, more by plan; not published · scope website:conversation:pages read
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-conversation-pages
   */
  listPages(
    sessionId: string,
    query?: ConversationsListPagesQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): PagedCall<ConversationsListPagesItem, ConversationsListPagesResponse> {
    return new PagedCall(this.#core, conversationsListPages, sessionId, query, options);
  }

  /**
   * Unties the conversation from the visitor's chatbox.
   *
   * `POST /website/{website_id}/conversation/{session_id}/purge` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#request-chatbox-binding-purge-for-conversation
   */
  purgeChatboxBinding(
    sessionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsPurgeChatboxBindingResponse> {
    return this.#core.call(conversationsPurgeChatboxBinding, sessionId, undefined, options);
  }

  /**
   * Redeems what the visitor got to prove who they are.
   *
   * Which tokens it takes is not documented. Not repeated, since a token may be good for one time only.
   *
   * `PUT /website/{website_id}/conversation/{session_id}/verify/identity/link` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#redeem-identity-verification-link-for-conversation
   */
  redeemIdentityVerification(
    sessionId: string,
    body: ConversationsRedeemIdentityVerificationBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsRedeemIdentityVerificationResponse> {
    return this.#core.call(conversationsRedeemIdentityVerification, sessionId, body, options);
  }

  /**
   * Reports a conversation, as spam for one.
   *
   * `POST /website/{website_id}/conversation/{session_id}/report` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#report-conversation
   */
  report(
    sessionId: string,
    body: ConversationsReportBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsReportResponse> {
    return this.#core.call(conversationsReport, sessionId, body, options);
  }

  /**
   * Asks the visitor for a rating.
   *
   * `POST /website/{website_id}/conversation/{session_id}/feedback` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#request-user-feedback-for-conversation
   */
  requestFeedback(
    sessionId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<ConversationsRequestFeedbackResponse> {
    return this.#core.call(conversationsRequestFeedback, sessionId, undefined, options);
  }

  /**
   * Asks the visitor to prove who they are.
   *
   * Not safe to repeat. Plugins hear of it by the event `identity:verify:request`.
   *
   * `POST /website/{website_id}/conversation/{session_id}/verify/identity` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#request-identity-verification-for-conversation
   */
  requestIdentityVerification(
    sessionId: string,
    body: ConversationsRequestIdentityVerificationBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsRequestIdentityVerificationResponse> {
    return this.#core.call(conversationsRequestIdentityVerification, sessionId, body, options);
  }

  /**
   * Asks for a tool call in a conversation.
   *
   * Which tokens it takes is not documented.
   *
   * `POST /website/{website_id}/conversation/{session_id}/tool` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#request-tool-call-for-conversation
   */
  requestToolCall(
    sessionId: string,
    body: ConversationsRequestToolCallBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsRequestToolCallResponse> {
    return this.#core.call(conversationsRequestToolCall, sessionId, body, options);
  }

  /**
   * Sends the conversation by email.
   *
   * Not safe to repeat.
   *
   * `POST /website/{website_id}/conversation/{session_id}/transcript` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#request-email-transcript-for-conversation
   */
  requestTranscript(
    sessionId: string,
    body: ConversationsRequestTranscriptBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsRequestTranscriptResponse> {
    return this.#core.call(conversationsRequestTranscript, sessionId, body, options);
  }

  /**
   * Saves who takes part beside the visitor.
   *
   * Overwrites the whole list. Probable scope: `website:conversation:participants write`.
   *
   * `PUT /website/{website_id}/conversation/{session_id}/participants` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-conversation-participants
   */
  saveParticipants(
    sessionId: string,
    body: ConversationsSaveParticipantsBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsSaveParticipantsResponse> {
    return this.#core.call(conversationsSaveParticipants, sessionId, body, options);
  }

  /**
   * Reminds the team of a conversation later.
   *
   * Not safe to repeat.
   *
   * `POST /website/{website_id}/conversation/{session_id}/reminder` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#schedule-a-reminder-for-conversation
   */
  scheduleReminder(
    sessionId: string,
    body: ConversationsScheduleReminderBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsScheduleReminderResponse> {
    return this.#core.call(conversationsScheduleReminder, sessionId, body, options);
  }

  /**
   * Blocks incoming messages, or lets them in again.
   *
   * Probable scope: `website:conversation:actions write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/block` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#block-incoming-messages-for-conversation
   */
  updateBlock(
    sessionId: string,
    body: ConversationsUpdateBlockBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateBlockResponse> {
    return this.#core.call(conversationsUpdateBlock, sessionId, body, options);
  }

  /**
   * Moves a conversation to another inbox.
   *
   * Probable scope: `website:conversation:sessions write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/inbox` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-conversation-inbox
   */
  updateInbox(
    sessionId: string,
    body: ConversationsUpdateInboxBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateInboxResponse> {
    return this.#core.call(conversationsUpdateInbox, sessionId, body, options);
  }

  /**
   * Changes what is known of the visitor.
   *
   * Probable scope: `website:conversation:sessions write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/meta` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-conversation-metas
   */
  updateMeta(
    sessionId: string,
    body: ConversationsUpdateMetaBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateMetaResponse> {
    return this.#core.call(conversationsUpdateMeta, sessionId, body, options);
  }

  /**
   * Tells the team that you have the conversation open, or closed it.
   *
   * The events `session:set_opened` and `session:set_closed` follow. Probable scope: `website:conversation:actions write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/open` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-conversation-open-state
   */
  updateOpenState(
    sessionId: string,
    body: ConversationsUpdateOpenStateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateOpenStateResponse> {
    return this.#core.call(conversationsUpdateOpenState, sessionId, body, options);
  }

  /**
   * Assigns a conversation to an operator, or to nobody.
   *
   * Probable scope: `website:conversation:routing write`.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/routing` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#assign-conversation-routing
   */
  updateRouting(
    sessionId: string,
    body: ConversationsUpdateRoutingBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateRoutingResponse> {
    return this.#core.call(conversationsUpdateRouting, sessionId, body, options);
  }

  /**
   * Changes the state of a conversation.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/state` · limit 5000/day, more by plan; not published · scope website:conversation:states write
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#change-conversation-state
   */
  updateState(
    sessionId: string,
    body: ConversationsUpdateStateBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateStateResponse> {
    return this.#core.call(conversationsUpdateState, sessionId, body, options);
  }

  /**
   * Says whether the visitor is verified.
   *
   * `PATCH /website/{website_id}/conversation/{session_id}/verify` · limit 5000/day, more by plan; not published
   *
   * @param sessionId Id of the conversation, `session_` and a UUID.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-verify-status-for-conversation
   */
  updateVerify(
    sessionId: string,
    body: ConversationsUpdateVerifyBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<ConversationsUpdateVerifyResponse> {
    return this.#core.call(conversationsUpdateVerify, sessionId, body, options);
  }
}

/**
 * `conversations` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createConversations(options: CrispOptions): ConversationsResource {
  return new ConversationsResource(new ClientCore(vendor, options));
}
