// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  segmentsAddCustomers,
  segmentsCreate,
  segmentsDelete,
  segmentsGet,
  segmentsGetCustomerCount,
  segmentsList,
  segmentsListDependencies,
  segmentsListMembers,
  segmentsRemoveCustomers,
} from "../operations/segments.ts";
import type {
  SegmentsAddCustomersResponse,
  SegmentsCreateResponse,
  SegmentsGetCustomerCountResponse,
  SegmentsGetResponse,
  SegmentsListDependenciesResponse,
  SegmentsListMembersResponse,
  SegmentsListResponse,
  SegmentsRemoveCustomersResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.segments`: each answers with the reply that it is given, or with the documented example. */
export const segmentsMocks = {
  /** Adds up to 1,000 people to a manual segment. `POST /api/v1/segments/{segment_id}/add_customers`, that of `addAllCustomers` too */
  addCustomers: (reply?: SegmentsAddCustomersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsAddCustomers,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
  /** Creates a manual segment. `POST /v1/segments` */
  create: (reply?: SegmentsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          segment: {
            id: 7,
            deduplicate_id: "7:1704067200",
            name: "Premium",
            description: "Paying people",
            state: "finished",
            progress: null,
            type: "manual",
            tags: ["billing"],
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a manual segment. `DELETE /v1/segments/{segment_id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, segmentsDelete, { status: 204 }, reply, init),
  /** Gets a segment. `GET /v1/segments/{segment_id}` */
  get: (reply?: SegmentsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          segment: {
            id: 7,
            deduplicate_id: "7:1704067200",
            name: "Premium",
            description: "Paying people",
            state: "finished",
            progress: null,
            type: "manual",
            tags: ["billing"],
            created_at: 1704067200,
            updated_at: 1704067200,
          },
        },
      },
      reply,
      init,
    ),
  /** Counts the people of a segment. `GET /v1/segments/{segment_id}/customer_count` */
  getCustomerCount: (reply?: SegmentsGetCustomerCountResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsGetCustomerCount,
      { status: 200, contentType: "application/json", example: { segment_id: 7, count: 1200 } },
      reply,
      init,
    ),
  /** Lists all segments. `GET /v1/segments` */
  list: (reply?: SegmentsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          segments: [
            {
              id: 7,
              deduplicate_id: "7:1704067200",
              name: "Premium",
              description: "Paying people",
              state: "finished",
              progress: null,
              type: "manual",
              tags: ["billing"],
              created_at: 1704067200,
              updated_at: 1704067200,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists what uses a segment. `GET /v1/segments/{segment_id}/used_by` */
  listDependencies: (reply?: SegmentsListDependenciesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListDependencies,
      {
        status: 200,
        contentType: "application/json",
        example: { used_by: { campaigns: [3], sent_newsletters: [4], draft_newsletters: [] } },
      },
      reply,
      init,
    ),
  /** Lists the people of a segment. `GET /v1/segments/{segment_id}/membership` */
  listMembers: (reply?: SegmentsListMembersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsListMembers,
      {
        status: 200,
        contentType: "application/json",
        example: {
          identifiers: [{ id: "user-123", email: "user@example.com", cio_id: "d9c106000001" }],
          ids: ["user-123"],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Removes up to 1,000 people from a manual segment. `POST /api/v1/segments/{segment_id}/remove_customers`, that of `removeEachCustomer` too */
  removeCustomers: (reply?: SegmentsRemoveCustomersResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      segmentsRemoveCustomers,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
};
