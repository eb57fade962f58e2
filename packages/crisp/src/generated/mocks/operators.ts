// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  operatorsFlushLastActive,
  operatorsGet,
  operatorsInvite,
  operatorsList,
  operatorsListLastActive,
  operatorsSendEmail,
  operatorsUnlink,
  operatorsUpdateMembership,
} from "../operations/operators.ts";
import type {
  OperatorsFlushLastActiveResponse,
  OperatorsGetResponse,
  OperatorsInviteResponse,
  OperatorsListLastActiveResponse,
  OperatorsListResponse,
  OperatorsSendEmailResponse,
  OperatorsUnlinkResponse,
  OperatorsUpdateMembershipResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.operators`: each answers with the reply that it is given, or with the documented example. */
export const operatorsMocks = {
  /** Forgets when operators were active last. `DELETE /website/{website_id}/operators/active` */
  flushLastActive: (reply?: OperatorsFlushLastActiveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsFlushLastActive,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Gets an operator. `GET /website/{website_id}/operator/{user_id}` */
  get: (reply?: OperatorsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            user_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "bo@acme.example",
            first_name: "Bo",
            last_name: "Lee",
            role: "owner",
            availability: "online",
          },
        },
      },
      reply,
      init,
    ),
  /** Invites somebody to the team. `POST /website/{website_id}/operator` */
  invite: (reply?: OperatorsInviteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsInvite,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Lists the operators of the website. `GET /website/{website_id}/operators/list` */
  list: (reply?: OperatorsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              type: "operator",
              details: {
                user_id: "0a1b2c3d-0000-4000-8000-000000000003",
                email: "bo@acme.example",
                first_name: "Bo",
                last_name: "Lee",
                role: "owner",
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists when operators were active last. `GET /website/{website_id}/operators/active` */
  listLastActive: (reply?: OperatorsListLastActiveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsListLastActive,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ user_id: "0a1b2c3d-0000-4000-8000-000000000003", nickname: "Bo", timestamp: 1767225600000 }],
        },
      },
      reply,
      init,
    ),
  /** Sends an email to operators. `POST /website/{website_id}/operators/email` */
  sendEmail: (reply?: OperatorsSendEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsSendEmail,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Takes an operator out of the team. `DELETE /website/{website_id}/operator/{user_id}` */
  unlink: (reply?: OperatorsUnlinkResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsUnlink,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes role and title of an operator. `PATCH /website/{website_id}/operator/{user_id}` */
  updateMembership: (reply?: OperatorsUpdateMembershipResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      operatorsUpdateMembership,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
