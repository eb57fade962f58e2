// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  peopleAddEvent,
  peopleCreate,
  peopleDelete,
  peopleExists,
  peopleExport,
  peopleGet,
  peopleGetData,
  peopleGetStatistics,
  peopleGetSubscription,
  peopleImport,
  peopleList,
  peopleListCampaigns,
  peopleListConversations,
  peopleListEvents,
  peopleSave,
  peopleSaveData,
  peopleUpdate,
  peopleUpdateData,
  peopleUpdateSubscription,
} from "../operations/people.ts";
import type {
  PeopleAddEventResponse,
  PeopleCreateResponse,
  PeopleDeleteResponse,
  PeopleExportResponse,
  PeopleGetDataResponse,
  PeopleGetResponse,
  PeopleGetStatisticsResponse,
  PeopleGetSubscriptionResponse,
  PeopleImportResponse,
  PeopleListCampaignsResponse,
  PeopleListConversationsResponse,
  PeopleListEventsResponse,
  PeopleListResponse,
  PeopleSaveDataResponse,
  PeopleSaveResponse,
  PeopleUpdateDataResponse,
  PeopleUpdateResponse,
  PeopleUpdateSubscriptionResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.people`: each answers with the reply that it is given, or with the documented example. */
export const peopleMocks = {
  /** Adds an event to the timeline of a profile. `POST /website/{website_id}/people/events/{people_id}` */
  addEvent: (reply?: PeopleAddEventResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleAddEvent,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Creates a profile. `POST /website/{website_id}/people/profile` */
  create: (reply?: PeopleCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { people_id: "0a1b2c3d-0000-4000-8000-000000000003" } },
      },
      reply,
      init,
    ),
  /** Deletes a profile. `DELETE /website/{website_id}/people/profile/{people_id}` */
  delete: (reply?: PeopleDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a profile exists. `HEAD /website/{website_id}/people/profile/{people_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, peopleExists, { status: 200 }, reply, init),
  /** Asks for an export of all profiles. `POST /website/{website_id}/people/export/profiles` */
  export: (reply?: PeopleExportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleExport,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Gets a profile. `GET /website/{website_id}/people/profile/{people_id}` */
  get: (reply?: PeopleGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: {
            people_id: "0a1b2c3d-0000-4000-8000-000000000003",
            email: "customer@example.com",
            person: { nickname: "John Doe" },
            company: { name: "Acme Corp" },
            segments: ["customer"],
            created_at: 1767225600000,
            updated_at: 1767225660000,
          },
        },
      },
      reply,
      init,
    ),
  /** Gets the custom data of a profile. `GET /website/{website_id}/people/data/{people_id}` */
  getData: (reply?: PeopleGetDataResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleGetData,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { data: { plan: "pro" } } },
      },
      reply,
      init,
    ),
  /** Counts profiles. `GET /website/{website_id}/people/stats` */
  getStatistics: (reply?: PeopleGetStatisticsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleGetStatistics,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { total: 12 } },
      },
      reply,
      init,
    ),
  /** Tells whether a profile takes emails of campaigns. `GET /website/{website_id}/people/subscription/{people_id}` */
  getSubscription: (reply?: PeopleGetSubscriptionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleGetSubscription,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { email: true } },
      },
      reply,
      init,
    ),
  /** Reads profiles out of a CSV file. `POST /website/{website_id}/people/import/profiles` */
  import: (reply?: PeopleImportResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleImport,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { import_id: "0a1b2c3d-0000-4000-8000-000000000019" } },
      },
      reply,
      init,
    ),
  /** Lists profiles. `GET /website/{website_id}/people/profiles/{page_number}` */
  list: (reply?: PeopleListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              people_id: "0a1b2c3d-0000-4000-8000-000000000003",
              email: "customer@example.com",
              person: { nickname: "John Doe" },
              company: { name: "Acme Corp" },
              segments: ["customer"],
              created_at: 1767225600000,
              updated_at: 1767225660000,
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the campaigns that a profile got. `GET /website/{website_id}/people/campaigns/{people_id}/list/{page_number}` */
  listCampaigns: (reply?: PeopleListCampaignsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleListCampaigns,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [
            {
              campaign_id: "0a1b2c3d-0000-4000-8000-000000000010",
              type: "one-shot",
              name: "Launch",
              created_at: 1767225600000,
              updated_at: 1767225600000,
              statistics: ["opened"],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the session ids of a profile. `GET /website/{website_id}/people/conversations/{people_id}/list/{page_number}` */
  listConversations: (reply?: PeopleListConversationsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleListConversations,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: ["session_00000000-0000-4000-8000-000000000002"] },
      },
      reply,
      init,
    ),
  /** Lists the timeline of a profile. `GET /website/{website_id}/people/events/{people_id}/list/{page_number}` */
  listEvents: (reply?: PeopleListEventsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleListEvents,
      {
        status: 200,
        contentType: "application/json",
        example: {
          error: false,
          reason: "resolved",
          data: [{ text: "Paid", data: { amount: 12 }, color: "green", timestamp: 1767225600000 }],
        },
      },
      reply,
      init,
    ),
  /** Saves a whole profile over the old one. `PUT /website/{website_id}/people/profile/{people_id}` */
  save: (reply?: PeopleSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Saves the whole custom data of a profile over the old one. `PUT /website/{website_id}/people/data/{people_id}` */
  saveData: (reply?: PeopleSaveDataResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleSaveData,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of a profile. `PATCH /website/{website_id}/people/profile/{people_id}` */
  update: (reply?: PeopleUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of the custom data of a profile. `PATCH /website/{website_id}/people/data/{people_id}` */
  updateData: (reply?: PeopleUpdateDataResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleUpdateData,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Says whether a profile takes emails of campaigns. `PATCH /website/{website_id}/people/subscription/{people_id}` */
  updateSubscription: (reply?: PeopleUpdateSubscriptionResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      peopleUpdateSubscription,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
