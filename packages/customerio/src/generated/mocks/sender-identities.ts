// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  senderIdentitiesGet,
  senderIdentitiesList,
  senderIdentitiesListUsage,
} from "../operations/sender-identities.ts";
import type {
  SenderIdentitiesGetResponse,
  SenderIdentitiesListResponse,
  SenderIdentitiesListUsageResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.senderIdentities`: each answers with the reply that it is given, or with the documented example. */
export const senderIdentitiesMocks = {
  /** Gets a sender. `GET /v1/sender_identities/{sender_id}` */
  get: (reply?: SenderIdentitiesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      senderIdentitiesGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          sender_identity: {
            id: 1,
            deduplicate_id: "1:1704067200",
            name: "Acme",
            email: "hello@example.com",
            address: "Acme <hello@example.com>",
            template_type: "email",
            auto_generated: false,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists senders. `GET /v1/sender_identities` */
  list: (reply?: SenderIdentitiesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      senderIdentitiesList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          sender_identities: [
            {
              id: 1,
              deduplicate_id: "1:1704067200",
              name: "Acme",
              email: "hello@example.com",
              address: "Acme <hello@example.com>",
              template_type: "email",
              auto_generated: false,
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Lists what uses a sender. `GET /v1/sender_identities/{sender_id}/used_by` */
  listUsage: (reply?: SenderIdentitiesListUsageResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      senderIdentitiesListUsage,
      {
        status: 200,
        contentType: "application/json",
        example: { campaigns: [3], sent_newsletters: [4], draft_newsletters: [] },
      },
      reply,
      init,
    ),
};
