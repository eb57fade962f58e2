// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  usersBulkUpdate,
  usersBulkUpdateSubscriptions,
  usersDelete,
  usersDeleteByUserId,
  usersDisableDevice,
  usersFindByUserId,
  usersForget,
  usersGet,
  usersGetByEmail,
  usersGetByUserId,
  usersListFields,
  usersListForgottenEmails,
  usersListForgottenUserIds,
  usersListSentMessages,
  usersMerge,
  usersRegisterBrowserToken,
  usersRegisterDeviceToken,
  usersUnforget,
  usersUpdate,
  usersUpdateEmail,
  usersUpdateSubscriptions,
} from "../operations/users.ts";
import type {
  UsersBulkUpdateResponse,
  UsersBulkUpdateSubscriptionsResponse,
  UsersDeleteByUserIdResponse,
  UsersDeleteResponse,
  UsersDisableDeviceResponse,
  UsersFindByUserIdResponse,
  UsersForgetResponse,
  UsersGetByEmailResponse,
  UsersGetByUserIdResponse,
  UsersGetResponse,
  UsersListFieldsResponse,
  UsersListForgottenEmailsResponse,
  UsersListForgottenUserIdsResponse,
  UsersListSentMessagesResponse,
  UsersMergeResponse,
  UsersRegisterBrowserTokenResponse,
  UsersRegisterDeviceTokenResponse,
  UsersUnforgetResponse,
  UsersUpdateEmailResponse,
  UsersUpdateResponse,
  UsersUpdateSubscriptionsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.users`: each answers with the reply that it is given, or with the documented example. */
export const usersMocks = {
  /** Creates or updates many users. `POST /users/bulkUpdate`, that of `updateAll` too */
  bulkUpdate: (reply?: UsersBulkUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersBulkUpdate,
      {
        status: 200,
        contentType: "application/json",
        example: {
          successCount: 1,
          failCount: 1,
          failedUpdates: { notFoundUserIds: ["user-124"] },
          createdFields: [],
          filteredOutFields: [],
          invalidEmails: [],
          invalidUserIds: [],
        },
      },
      reply,
      init,
    ),
  /** Overwrites the subscriptions of many users. `POST /users/bulkUpdateSubscriptions`, that of `updateAllSubscriptions` too */
  bulkUpdateSubscriptions: (reply?: UsersBulkUpdateSubscriptionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersBulkUpdateSubscriptions,
      {
        status: 200,
        contentType: "application/json",
        example: {
          successCount: 1,
          failCount: 0,
          invalidEmails: [],
          invalidUserIds: [],
          validEmailFailures: [],
          validUserIdFailures: [],
        },
      },
      reply,
      init,
    ),
  /** Deletes a user by email. `DELETE /users/{email}` */
  delete: (reply?: UsersDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersDelete,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Deletes a user by your id. `DELETE /users/byUserId/{userId}` */
  deleteByUserId: (reply?: UsersDeleteByUserIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersDeleteByUserId,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Switches off push to a device. `POST /users/disableDevice` */
  disableDevice: (reply?: UsersDisableDeviceResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersDisableDevice,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads a user by your id in the query. `GET /users/byUserId` */
  findByUserId: (reply?: UsersFindByUserIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersFindByUserId,
      {
        status: 200,
        contentType: "application/json",
        example: {
          user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
        },
      },
      reply,
      init,
    ),
  /** Deletes a user and refuses later data. `POST /users/forget` */
  forget: (reply?: UsersForgetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersForget,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Reads a user by email. `GET /users/{email}` */
  get: (reply?: UsersGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
        },
      },
      reply,
      init,
    ),
  /** Reads a user by email in the query. `GET /users/getByEmail` */
  getByEmail: (reply?: UsersGetByEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersGetByEmail,
      {
        status: 200,
        contentType: "application/json",
        example: {
          user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
        },
      },
      reply,
      init,
    ),
  /** Reads a user by your id. `GET /users/byUserId/{userId}` */
  getByUserId: (reply?: UsersGetByUserIdResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersGetByUserId,
      {
        status: 200,
        contentType: "application/json",
        example: {
          user: { email: "user@example.com", userId: "user-123", dataFields: { firstName: "John", plan: "premium" } },
        },
      },
      reply,
      init,
    ),
  /** Reads the types of the profile fields. `GET /users/getFields` */
  listFields: (reply?: UsersListFieldsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersListFields,
      { status: 200, contentType: "application/json", example: { fields: { firstName: "string", plan: "string" } } },
      reply,
      init,
    ),
  /** Lists the hashed emails of forgotten users. `GET /users/forgotten` */
  listForgottenEmails: (reply?: UsersListForgottenEmailsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersListForgottenEmails,
      {
        status: 200,
        contentType: "application/json",
        example: { hashedEmails: ["b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514"] },
      },
      reply,
      init,
    ),
  /** Lists the hashed ids of forgotten users. `GET /users/forgottenUserIds` */
  listForgottenUserIds: (reply?: UsersListForgottenUserIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersListForgottenUserIds,
      {
        status: 200,
        contentType: "application/json",
        example: { hashedUserIds: ["fcdec6df4d44dbc637c7c5b58efface52a7f8a88535423430255be0bb89bedd8"] },
      },
      reply,
      init,
    ),
  /** Lists the messages that a user got. `GET /users/getSentMessages` */
  listSentMessages: (reply?: UsersListSentMessagesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersListSentMessages,
      {
        status: 200,
        contentType: "application/json",
        example: {
          messages: [
            { messageId: "abc123", campaignId: 12345, templateId: 678, createdAt: "2026-01-15 10:30:00 +00:00" },
          ],
        },
      },
      reply,
      init,
    ),
  /** Merges one user into another. `POST /users/merge` */
  merge: (reply?: UsersMergeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersMerge,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Adds a browser token for web push. `POST /users/registerBrowserToken` */
  registerBrowserToken: (reply?: UsersRegisterBrowserTokenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersRegisterBrowserToken,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Adds or updates a device of a user. `POST /users/registerDeviceToken` */
  registerDeviceToken: (reply?: UsersRegisterDeviceTokenResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersRegisterDeviceToken,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Allows data of a forgotten user again. `POST /users/unforget` */
  unforget: (reply?: UsersUnforgetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersUnforget,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Creates or updates a user. `POST /users/update` */
  update: (reply?: UsersUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersUpdate,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Changes the email of a user. `POST /users/updateEmail` */
  updateEmail: (reply?: UsersUpdateEmailResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersUpdateEmail,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Overwrites the subscriptions of a user. `POST /users/updateSubscriptions` */
  updateSubscriptions: (reply?: UsersUpdateSubscriptionsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      usersUpdateSubscriptions,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
};
