// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { draftsCreate, draftsCreateReply, draftsDelete, draftsUpdate } from "../operations/drafts.ts";
import type { DraftsCreateReplyResponse, DraftsCreateResponse, DraftsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.drafts`: each answers with the reply that it is given, or with the documented example. */
export const draftsMocks = {
  /** Drafts the first message of a new conversation. `POST /channels/{channel_id}/drafts` */
  create: (reply?: DraftsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      draftsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: "msg_1a2b",
          type: "email",
          draft_mode: "shared",
          version: "1",
          subject: "Your order",
          body: "It is on its way.",
        },
      },
      reply,
      init,
    ),
  /** Drafts a reply to the last message of a conversation. `POST /conversations/{conversation_id}/drafts` */
  createReply: (reply?: DraftsCreateReplyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      draftsCreateReply,
      {
        status: 200,
        contentType: "application/json",
        example: { id: "msg_1a2b", type: "email", draft_mode: "shared", version: "1", body: "We are looking into it." },
      },
      reply,
      init,
    ),
  /** Deletes a draft. `DELETE /drafts/{draft_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, draftsDelete, { status: 204 }, reply, init),
  /** Changes a draft. `PATCH /drafts/{message_id}/` */
  update: (reply?: DraftsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      draftsUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: { id: "msg_1a2b", type: "email", draft_mode: "shared", version: "2", body: "It is fixed." },
      },
      reply,
      init,
    ),
};
