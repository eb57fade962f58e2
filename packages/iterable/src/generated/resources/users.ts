// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
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
import type { IterableClientOptions } from "../options.ts";
import type {
  UsersBulkUpdateBody,
  UsersBulkUpdateResponse,
  UsersBulkUpdateSubscriptionsBody,
  UsersBulkUpdateSubscriptionsResponse,
  UsersDeleteByUserIdResponse,
  UsersDeleteResponse,
  UsersDisableDeviceBody,
  UsersDisableDeviceResponse,
  UsersFindByUserIdQuery,
  UsersFindByUserIdResponse,
  UsersForgetBody,
  UsersForgetResponse,
  UsersGetByEmailQuery,
  UsersGetByEmailResponse,
  UsersGetByUserIdResponse,
  UsersGetResponse,
  UsersListFieldsResponse,
  UsersListForgottenEmailsResponse,
  UsersListForgottenUserIdsResponse,
  UsersListSentMessagesQuery,
  UsersListSentMessagesResponse,
  UsersMergeBody,
  UsersMergeResponse,
  UsersRegisterBrowserTokenBody,
  UsersRegisterBrowserTokenResponse,
  UsersRegisterDeviceTokenBody,
  UsersRegisterDeviceTokenResponse,
  UsersUnforgetBody,
  UsersUnforgetResponse,
  UsersUpdateAllBody,
  UsersUpdateAllItem,
  UsersUpdateAllSubscriptionsItem,
  UsersUpdateBody,
  UsersUpdateEmailBody,
  UsersUpdateEmailResponse,
  UsersUpdateResponse,
  UsersUpdateSubscriptionsBody,
  UsersUpdateSubscriptionsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** People: profiles, devices and privacy. */
export class UsersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates or updates many users.
   *
   * About 1,000 users in 4 MB. A success may hold failures. Do not mix it with users.update for one user. A change of emailListIds makes no subscribe or unsubscribe events.
   *
   * `POST /users/bulkUpdate` · limit 5/s
   *
   * @see https://api.iterable.com/api/docs#users_bulkUpdateUser
   */
  bulkUpdate(body: UsersBulkUpdateBody, options?: RequestOptions): Call<UsersBulkUpdateResponse> {
    return this.#core.call(usersBulkUpdate, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.bulkUpdate`, up to 1,000 items and 4 MB a request.
   *
   * Of each request: About 1,000 users in 4 MB. A success may hold failures. Do not mix it with users.update for one user. A change of emailListIds makes no subscribe or unsubscribe events.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/bulkUpdate` · limit 5/s
   *
   * @param items read as they are sent, never all at once
   * @see https://api.iterable.com/api/docs#users_bulkUpdateUser
   */
  updateAll(
    items: AsyncIterable<UsersUpdateAllItem> | Iterable<UsersUpdateAllItem>,
    options?: BulkOptions<UsersUpdateAllBody>,
  ): BulkRun<UsersUpdateAllItem, UsersBulkUpdateResponse> {
    return new BulkRun(this.#core, usersBulkUpdate, undefined, items, options);
  }

  /**
   * Overwrites the subscriptions of many users.
   *
   * Each list that is given replaces the stored one. A success may hold failures.
   *
   * `POST /users/bulkUpdateSubscriptions` · limit not published
   *
   * @see https://api.iterable.com/api/docs#users_bulkUpdateSubscriptions
   */
  bulkUpdateSubscriptions(
    body: UsersBulkUpdateSubscriptionsBody,
    options?: RequestOptions,
  ): Call<UsersBulkUpdateSubscriptionsResponse> {
    return this.#core.call(usersBulkUpdateSubscriptions, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.bulkUpdateSubscriptions`, up to 1,000 items and 4 MB a request.
   *
   * Of each request: Each list that is given replaces the stored one. A success may hold failures.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/bulkUpdateSubscriptions` · limit not published
   *
   * @param items read as they are sent, never all at once
   * @see https://api.iterable.com/api/docs#users_bulkUpdateSubscriptions
   */
  updateAllSubscriptions(
    items: AsyncIterable<UsersUpdateAllSubscriptionsItem> | Iterable<UsersUpdateAllSubscriptionsItem>,
    options?: BulkOptions,
  ): BulkRun<UsersUpdateAllSubscriptionsItem, UsersBulkUpdateSubscriptionsResponse> {
    return new BulkRun(this.#core, usersBulkUpdateSubscriptions, undefined, items, options);
  }

  /**
   * Deletes a user by email.
   *
   * Done in the background. Data that is sent later makes the user again; users.forget prevents that. Not in userID-based projects.
   *
   * `DELETE /users/{email}` · limit 100/s
   *
   * @param email Address of the user.
   * @see https://api.iterable.com/api/docs#users_delete_0
   */
  delete(email: string, options?: RequestOptions<never>): Call<UsersDeleteResponse> {
    return this.#core.call(usersDelete, email, undefined, options);
  }

  /**
   * Deletes a user by your id.
   *
   * Done in the background. Data that is sent later makes the user again; users.forget prevents that. All users who share the id go.
   *
   * `DELETE /users/byUserId/{userId}` · limit 100/s
   *
   * @param userId Your id of the user.
   * @see https://api.iterable.com/api/docs#users_delete
   */
  deleteByUserId(userId: string, options?: RequestOptions<never>): Call<UsersDeleteByUserIdResponse> {
    return this.#core.call(usersDeleteByUserId, userId, undefined, options);
  }

  /**
   * Switches off push to a device.
   *
   * `POST /users/disableDevice` · limit not published
   *
   * @see https://api.iterable.com/api/docs#users_disableDevice
   */
  disableDevice(body?: UsersDisableDeviceBody, options?: RequestOptions): Call<UsersDisableDeviceResponse> {
    return this.#core.call(usersDisableDevice, undefined, body, options);
  }

  /**
   * Reads a user by your id in the query.
   *
   * An unknown user gives a reply without user and no error. The one to use when the id holds a slash.
   *
   * `GET /users/byUserId` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#users_getUserById
   */
  findByUserId(query?: UsersFindByUserIdQuery, options?: RequestOptions<never>): Call<UsersFindByUserIdResponse> {
    return this.#core.call(usersFindByUserId, undefined, query, options);
  }

  /**
   * Deletes a user and refuses later data.
   *
   * For the GDPR. At most 1,000 a day. Later calls for the user fail with ForgottenUserError.
   *
   * `POST /users/forget` · limit 3/s; 1000/day
   *
   * @see https://api.iterable.com/api/docs#users_forget
   */
  forget(body: UsersForgetBody, options?: RequestOptions): Call<UsersForgetResponse> {
    return this.#core.call(usersForget, undefined, body, options);
  }

  /**
   * Reads a user by email.
   *
   * An unknown user gives a reply without user and no error.
   *
   * `GET /users/{email}` · limit 100/s
   *
   * @param email Address of the user.
   * @see https://api.iterable.com/api/docs#users_getUser_0
   */
  get(email: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<UsersGetResponse> {
    return this.#core.call(usersGet, email, query, options);
  }

  /**
   * Reads a user by email in the query.
   *
   * An unknown user gives a reply without user and no error. The one to use when the address holds a slash.
   *
   * `GET /users/getByEmail` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#users_getUser
   */
  getByEmail(query?: UsersGetByEmailQuery, options?: RequestOptions<never>): Call<UsersGetByEmailResponse> {
    return this.#core.call(usersGetByEmail, undefined, query, options);
  }

  /**
   * Reads a user by your id.
   *
   * An unknown user gives a reply without user and no error.
   *
   * `GET /users/byUserId/{userId}` · limit 100/s
   *
   * @param userId Your id of the user.
   * @see https://api.iterable.com/api/docs#users_getUserById_0
   */
  getByUserId(
    userId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<UsersGetByUserIdResponse> {
    return this.#core.call(usersGetByUserId, userId, query, options);
  }

  /**
   * Reads the types of the profile fields.
   *
   * `GET /users/getFields` · limit 3/s
   *
   * @see https://api.iterable.com/api/docs#users_getUserFields
   */
  listFields(query?: Record<string, never>, options?: RequestOptions<never>): Call<UsersListFieldsResponse> {
    return this.#core.call(usersListFields, undefined, query, options);
  }

  /**
   * Lists the hashed emails of forgotten users.
   *
   * An error in userID-based projects.
   *
   * `GET /users/forgotten` · limit 3/s
   *
   * @see https://api.iterable.com/api/docs#users_exportProjectForgottenUsers
   */
  listForgottenEmails(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<UsersListForgottenEmailsResponse> {
    return this.#core.call(usersListForgottenEmails, undefined, query, options);
  }

  /**
   * Lists the hashed ids of forgotten users.
   *
   * An error in email-based projects.
   *
   * `GET /users/forgottenUserIds` · limit 3/s
   *
   * @see https://api.iterable.com/api/docs#users_exportProjectForgottenUserIds
   */
  listForgottenUserIds(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<UsersListForgottenUserIdsResponse> {
    return this.#core.call(usersListForgottenUserIds, undefined, query, options);
  }

  /**
   * Lists the messages that a user got.
   *
   * Give email or userId.
   *
   * `GET /users/getSentMessages` · limit 3/s
   *
   * @see https://api.iterable.com/api/docs#users_getSentMessages
   */
  listSentMessages(
    query?: UsersListSentMessagesQuery,
    options?: RequestOptions<never>,
  ): Call<UsersListSentMessagesResponse> {
    return this.#core.call(usersListSentMessages, undefined, query, options);
  }

  /**
   * Merges one user into another.
   *
   * A second run fails, as the source is gone. Without a destination the source is changed instead. Needs a server-side key.
   *
   * `POST /users/merge` · limit 50/s
   *
   * @see https://api.iterable.com/api/docs#users_mergeUsers
   */
  merge(body: UsersMergeBody, options?: RequestOptions): Call<UsersMergeResponse> {
    return this.#core.call(usersMerge, undefined, body, options);
  }

  /**
   * Adds a browser token for web push.
   *
   * At most 500 tokens a user, then 400.
   *
   * `POST /users/registerBrowserToken` · limit not published
   *
   * @see https://api.iterable.com/api/docs#users_registerBrowserToken
   */
  registerBrowserToken(
    body: UsersRegisterBrowserTokenBody,
    options?: RequestOptions,
  ): Call<UsersRegisterBrowserTokenResponse> {
    return this.#core.call(usersRegisterBrowserToken, undefined, body, options);
  }

  /**
   * Adds or updates a device of a user.
   *
   * At most 500 devices a user, then 400.
   *
   * `POST /users/registerDeviceToken` · limit 500/s
   *
   * @see https://api.iterable.com/api/docs#users_registerDeviceToken
   */
  registerDeviceToken(
    body: UsersRegisterDeviceTokenBody,
    options?: RequestOptions,
  ): Call<UsersRegisterDeviceTokenResponse> {
    return this.#core.call(usersRegisterDeviceToken, undefined, body, options);
  }

  /**
   * Allows data of a forgotten user again.
   *
   * At most 1,000 a day. What was deleted does not come back.
   *
   * `POST /users/unforget` · limit 3/s; 1000/day
   *
   * @see https://api.iterable.com/api/docs#users_unforget
   */
  unforget(body: UsersUnforgetBody, options?: RequestOptions): Call<UsersUnforgetResponse> {
    return this.#core.call(usersUnforget, undefined, body, options);
  }

  /**
   * Creates or updates a user.
   *
   * Give email or userId. Giving both works only in a hybrid project that links them. Fields that are left out stay. Leave a minute before a send that needs the change, and do not mix it with users.bulkUpdate for one user.
   *
   * `POST /users/update` · limit 500/s
   *
   * @see https://api.iterable.com/api/docs#users_updateUser
   */
  update(body: UsersUpdateBody, options?: RequestOptions): Call<UsersUpdateResponse> {
    return this.#core.call(usersUpdate, undefined, body, options);
  }

  /**
   * Changes the email of a user.
   *
   * For email-based projects; elsewhere use users.update. Profile and events move along. 409 when somebody has the new address, or it was forgotten.
   *
   * `POST /users/updateEmail` · limit not published
   *
   * @see https://api.iterable.com/api/docs#users_updateEmail
   */
  updateEmail(body: UsersUpdateEmailBody, options?: RequestOptions): Call<UsersUpdateEmailResponse> {
    return this.#core.call(usersUpdateEmail, undefined, body, options);
  }

  /**
   * Overwrites the subscriptions of a user.
   *
   * Each list that is given replaces the stored one.
   *
   * `POST /users/updateSubscriptions` · limit not published
   *
   * @see https://api.iterable.com/api/docs#users_updateSubscriptions
   */
  updateSubscriptions(
    body: UsersUpdateSubscriptionsBody,
    options?: RequestOptions,
  ): Call<UsersUpdateSubscriptionsResponse> {
    return this.#core.call(usersUpdateSubscriptions, undefined, body, options);
  }
}

/**
 * `users` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createUsers(options: IterableClientOptions): UsersResource {
  return new UsersResource(new ClientCore(vendor, options));
}
