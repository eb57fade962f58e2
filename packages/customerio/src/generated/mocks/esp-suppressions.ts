// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  espSuppressionsCreate,
  espSuppressionsDelete,
  espSuppressionsList,
  espSuppressionsListByDomain,
  espSuppressionsSearch,
} from "../operations/esp-suppressions.ts";
import type {
  EspSuppressionsCreateResponse,
  EspSuppressionsListByDomainResponse,
  EspSuppressionsListResponse,
  EspSuppressionsSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.espSuppressions`: each answers with the reply that it is given, or with the documented example. */
export const espSuppressionsMocks = {
  /** Puts an address on the list. `POST /v1/esp/suppression/{suppression_type}/{email_address}` */
  create: (reply?: EspSuppressionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      espSuppressionsCreate,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
  /** Takes an address off the list. `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, espSuppressionsDelete, { status: 204 }, reply, init),
  /** Lists suppressed addresses. `GET /v1/esp/suppression/{suppression_type}` */
  list: (reply?: EspSuppressionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      espSuppressionsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          category: "bounces",
          suppressions: [{ created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550" }],
        },
      },
      reply,
      init,
    ),
  /** Lists suppressed addresses of a sending domain. `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}` */
  listByDomain: (reply?: EspSuppressionsListByDomainResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      espSuppressionsListByDomain,
      {
        status: 200,
        contentType: "application/json",
        example: {
          category: "bounces",
          suppressions: [{ created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550" }],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Tells why an address is suppressed. `GET /v1/esp/search_suppression/{email_address}` */
  search: (reply?: EspSuppressionsSearchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      espSuppressionsSearch,
      {
        status: 200,
        contentType: "application/json",
        example: {
          category: "bounces",
          suppressions: [{ created: 1704067200, email: "gone@example.com", reason: "550 no such user", status: "550" }],
        },
      },
      reply,
      init,
    ),
};
