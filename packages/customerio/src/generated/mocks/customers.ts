// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  customersDelete,
  customersFindByEmail,
  customersGetAttributes,
  customersGetMany,
  customersGetSubscriptionPreferences,
  customersIdentify,
  customersListActivities,
  customersListMessages,
  customersListOptOuts,
  customersListRelationships,
  customersListSegments,
  customersMerge,
  customersSearch,
  customersSuppress,
  customersUnsuppress,
  customersUpdateOptOuts,
} from "../operations/customers.ts";
import type {
  CustomersDeleteResponse,
  CustomersFindByEmailResponse,
  CustomersGetAttributesResponse,
  CustomersGetManyResponse,
  CustomersGetSubscriptionPreferencesResponse,
  CustomersIdentifyResponse,
  CustomersListActivitiesResponse,
  CustomersListMessagesResponse,
  CustomersListOptOutsResponse,
  CustomersListRelationshipsResponse,
  CustomersListSegmentsResponse,
  CustomersMergeResponse,
  CustomersSearchResponse,
  CustomersSuppressResponse,
  CustomersUnsuppressResponse,
  CustomersUpdateOptOutsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.customers`: each answers with the reply that it is given, or with the documented example. */
export const customersMocks = {
  /** Deletes a person. `DELETE /api/v1/customers/{identifier}` */
  delete: (reply?: CustomersDeleteResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, customersDelete, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Finds people by email. `GET /v1/customers` */
  findByEmail: (reply?: CustomersFindByEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersFindByEmail,
      {
        status: 200,
        contentType: "application/json",
        example: { results: [{ id: "user-123", email: "user@example.com", cio_id: "d9c106000001" }] },
      },
      reply,
      init,
    ),
  /** Gets a person. `GET /v1/customers/{customer_id}/attributes` */
  getAttributes: (reply?: CustomersGetAttributesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersGetAttributes,
      {
        status: 200,
        contentType: "application/json",
        example: {
          customer: {
            id: "user-123",
            identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
            attributes: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", plan: "premium" },
            timestamps: { plan: 1704067200 },
            unsubscribed: false,
            devices: [],
          },
        },
      },
      reply,
      init,
    ),
  /** Gets up to 100 people. `POST /v1/customers/attributes` */
  getMany: (reply?: CustomersGetManyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersGetMany,
      {
        status: 200,
        contentType: "application/json",
        example: {
          customers: [
            {
              customer: {
                id: "user-123",
                identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
                attributes: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001", plan: "premium" },
                timestamps: { plan: 1704067200 },
                unsubscribed: false,
                devices: [],
              },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Gets a person's subscription preferences. `GET /v1/customers/{customer_id}/subscription_preferences` */
  getSubscriptionPreferences: (reply?: CustomersGetSubscriptionPreferencesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersGetSubscriptionPreferences,
      {
        status: 200,
        contentType: "application/json",
        example: {
          customer: {
            id: "user-123",
            identifiers: { id: "user-123", email: "user@example.com", cio_id: "d9c106000001" },
            unsubscribed: false,
            topics: [{ id: 4, name: "Product updates", description: "New releases", subscribed: true }],
          },
        },
      },
      reply,
      init,
    ),
  /** Creates or updates a person. `PUT /api/v1/customers/{identifier}` */
  identify: (reply?: CustomersIdentifyResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, customersIdentify, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Lists what a person did and got. `GET /v1/customers/{customer_id}/activities` */
  listActivities: (reply?: CustomersListActivitiesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersListActivities,
      {
        status: 200,
        contentType: "application/json",
        example: {
          activities: [
            {
              id: "01HACT0001",
              customer_id: "user-123",
              type: "event",
              name: "purchase",
              timestamp: 1704067200,
              data: { product_id: "abc123" },
            },
          ],
          next: "MDE=",
        },
      },
      reply,
      init,
    ),
  /** Lists the messages that a person got. `GET /v1/customers/{customer_id}/messages` */
  listMessages: (reply?: CustomersListMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersListMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            {
              id: "RAECAAFwnUSneIa0ZXkmq8EdkAM=",
              type: "email",
              customer_id: "user-123",
              recipient: "user@example.com",
              subject: "Hello",
              created: 1704067200,
              metrics: { sent: 1704067201 },
            },
          ],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Lists the numbers that a person does not want to hear from. `GET /v1/customers/{customer_id}/optouts` */
  listOptOuts: (reply?: CustomersListOptOutsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersListOptOuts,
      {
        status: 200,
        contentType: "application/json",
        example: { optouts: [{ channel: "sms", from: "+15550001111" }] },
      },
      reply,
      init,
    ),
  /** Lists the objects that a person is tied to. `GET /v1/customers/{customer_id}/relationships` */
  listRelationships: (reply?: CustomersListRelationshipsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersListRelationships,
      {
        status: 200,
        contentType: "application/json",
        example: {
          cio_relationships: [{ object_type_id: "1", identifiers: { object_id: "acme", cio_object_id: "ob1" } }],
          next: "",
        },
      },
      reply,
      init,
    ),
  /** Lists the segments of a person. `GET /v1/customers/{customer_id}/segments` */
  listSegments: (reply?: CustomersListSegmentsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersListSegments,
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
  /** Merges one person into another. `POST /api/v1/merge_customers` */
  merge: (reply?: CustomersMergeResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, customersMerge, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Searches people by segment and attribute. `POST /v1/customers` */
  search: (reply?: CustomersSearchResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersSearch,
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
  /** Deletes a person for good and refuses later data for the same id. `POST /api/v1/customers/{identifier}/suppress` */
  suppress: (reply?: CustomersSuppressResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, customersSuppress, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Allows data for a suppressed id again. `POST /api/v1/customers/{identifier}/unsuppress` */
  unsuppress: (reply?: CustomersUnsuppressResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, customersUnsuppress, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Changes the numbers that a person does not want to hear from. `PUT /v1/customers/{customer_id}/optouts` */
  updateOptOuts: (reply?: CustomersUpdateOptOutsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      customersUpdateOptOuts,
      { status: 200, contentType: "application/json", example: {} },
      reply,
      init,
    ),
};
