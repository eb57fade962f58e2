// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  usersDelete,
  usersExportByIds,
  usersExportBySegment,
  usersExportGlobalControlGroup,
  usersIdentify,
  usersMerge,
  usersTrack,
  usersTrackBulk,
  usersTrackSync,
} from "../operations/users.ts";
import type {
  UsersDeleteResponse,
  UsersExportByIdsResponse,
  UsersExportBySegmentResponse,
  UsersExportGlobalControlGroupResponse,
  UsersIdentifyResponse,
  UsersMergeResponse,
  UsersTrackBulkResponse,
  UsersTrackResponse,
  UsersTrackSyncResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.users`: each answers with the reply that it is given, or with the documented example. */
export const usersMocks = {
  /** Deletes users and their data for good. `POST /users/delete`, that of `deleteEach` too */
  delete: (reply?: UsersDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersDelete,
      { status: 201, contentType: "application/json", example: { deleted: 1, message: "success" } },
      reply,
      init,
    ),
  /** Exports the profiles of named users. `POST /users/export/ids` */
  exportByIds: (reply?: UsersExportByIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersExportByIds,
      {
        status: 201,
        contentType: "application/json",
        example: { message: "success", users: [{ email: "john@example.com", custom_attributes: { plan: "premium" } }] },
      },
      reply,
      init,
    ),
  /** Starts an export of a segment to files. `POST /users/export/segment` */
  exportBySegment: (reply?: UsersExportBySegmentResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersExportBySegment,
      {
        status: 201,
        contentType: "application/json",
        example: {
          message: "success",
          object_prefix: "5f1c3a2b-1700000000",
          url: "https://exports.example.com/file.zip",
        },
      },
      reply,
      init,
    ),
  /** Starts an export of the global control group to files. `POST /users/export/global_control_group` */
  exportGlobalControlGroup: (reply?: UsersExportGlobalControlGroupResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersExportGlobalControlGroup,
      {
        status: 201,
        contentType: "application/json",
        example: {
          message: "success",
          object_prefix: "5f1c3a2b-1700000000",
          url: "https://exports.example.com/file.zip",
        },
      },
      reply,
      init,
    ),
  /** Ties anonymous users to your ids. `POST /users/identify`, that of `identifyAll` too */
  identify: (reply?: UsersIdentifyResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersIdentify,
      { status: 201, contentType: "application/json", example: { aliases_processed: 1, message: "success" } },
      reply,
      init,
    ),
  /** Merges one user into another. `POST /users/merge`, that of `mergeAll` too */
  merge: (reply?: UsersMergeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersMerge,
      { status: 202, contentType: "application/json", example: { message: "success" } },
      reply,
      init,
    ),
  /** Records attributes, events and purchases of users. `POST /users/track`, that of `trackAll` too */
  track: (reply?: UsersTrackResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersTrack,
      {
        status: 201,
        contentType: "application/json",
        example: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 },
      },
      reply,
      init,
    ),
  /** Records many attributes, events and purchases at once. `POST /users/track/bulk`, that of `trackBulkAll` too */
  trackBulk: (reply?: UsersTrackBulkResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersTrackBulk,
      {
        status: 201,
        contentType: "application/json",
        example: { message: "success", attributes_processed: 1, events_processed: 1, purchases_processed: 1 },
      },
      reply,
      init,
    ),
  /** Records one change and returns the user after it. `POST /users/track/sync` */
  trackSync: (reply?: UsersTrackSyncResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersTrackSync,
      {
        status: 201,
        contentType: "application/json",
        example: { users: [{ external_id: "user-123", custom_attributes: { plan: "premium" } }], message: "success" },
      },
      reply,
      init,
    ),
};
