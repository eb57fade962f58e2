// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  helpdeskRedirectionsCreate,
  helpdeskRedirectionsDelete,
  helpdeskRedirectionsExists,
  helpdeskRedirectionsGet,
  helpdeskRedirectionsList,
} from "../operations/helpdesk-redirections.ts";
import type {
  HelpdeskRedirectionsCreateResponse,
  HelpdeskRedirectionsDeleteResponse,
  HelpdeskRedirectionsGetResponse,
  HelpdeskRedirectionsListResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdeskRedirections`: each answers with the reply that it is given, or with the documented example. */
export const helpdeskRedirectionsMocks = {
  /** Creates a redirection. `POST /website/{website_id}/helpdesk/redirection` */
  create: (reply?: HelpdeskRedirectionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskRedirectionsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { redirection_id: "0a1b2c3d-0000-4000-8000-000000000018" } },
      },
      reply,
      init,
    ),
  /** Deletes a redirection. `DELETE /website/{website_id}/helpdesk/redirection/{redirection_id}` */
  delete: (reply?: HelpdeskRedirectionsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskRedirectionsDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a redirection exists. `HEAD /website/{website_id}/helpdesk/redirection/{redirection_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdeskRedirectionsExists, { status: 200 }, reply, init),
  /** Gets a redirection. `GET /website/{website_id}/helpdesk/redirection/{redirection_id}` */
  get: (reply?: HelpdeskRedirectionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskRedirectionsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
            path: "/en/article/pay/",
            target: "/en/article/how-do-i-pay/",
            created_at: 1767225600000,
            updated_at: 1767225600000,
          },
        },
      },
      reply,
      init,
    ),
  /** Lists redirections. `GET /website/{website_id}/helpdesk/redirections/{page_number}` */
  list: (reply?: HelpdeskRedirectionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskRedirectionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              redirection_id: "0a1b2c3d-0000-4000-8000-000000000018",
              path: "/en/article/pay/",
              target: "/en/article/how-do-i-pay/",
              created_at: 1767225600000,
              updated_at: 1767225600000,
            },
          ],
        },
      },
      reply,
      init,
    ),
};
