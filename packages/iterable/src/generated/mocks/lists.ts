// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  listsCreate,
  listsDelete,
  listsGetSize,
  listsList,
  listsPreviewUsers,
  listsStreamUsers,
  listsSubscribe,
  listsUnsubscribe,
} from "../operations/lists.ts";
import type {
  ListsCreateResponse,
  ListsDeleteResponse,
  ListsGetSizeResponse,
  ListsListResponse,
  ListsSubscribeResponse,
  ListsUnsubscribeResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.lists`: each answers with the reply that it is given, or with the documented example. */
export const listsMocks = {
  /** Creates a static list. `POST /lists` */
  create: (reply?: ListsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsCreate,
      { status: 200, contentType: "application/json", example: { listId: 7 } },
      reply,
      init,
    ),
  /** Deletes a list. `DELETE /lists/{listId}` */
  delete: (reply?: ListsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsDelete,
      { status: 200, contentType: "application/json", example: { code: "Success", msg: "", params: null } },
      reply,
      init,
    ),
  /** Counts the people of a list. `GET /lists/{listId}/size` */
  getSize: (reply?: ListsGetSizeResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, listsGetSize, { status: 200, contentType: "application/json", example: 2 }, reply, init),
  /** Lists all lists. `GET /lists` */
  list: (reply?: ListsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsList,
      {
        status: 200,
        contentType: "application/json",
        example: { lists: [{ id: 7, name: "News", listType: "Standard", createdAt: 1704067200000 }] },
      },
      reply,
      init,
    ),
  /** Streams a random sample of the people of a list. `GET /lists/previewUsers` */
  previewUsers: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsPreviewUsers,
      { status: 200, contentType: "text/plain", example: "user@example.com\n" },
      reply,
      init,
    ),
  /** Streams all people of a list. `GET /lists/getUsers` */
  streamUsers: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsStreamUsers,
      { status: 200, contentType: "text/plain", example: "user@example.com\nother@example.com\n" },
      reply,
      init,
    ),
  /** Adds people to a list. `POST /lists/subscribe`, that of `subscribeAll` too */
  subscribe: (reply?: ListsSubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsSubscribe,
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
  /** Removes people from a list. `POST /lists/unsubscribe`, that of `unsubscribeEach` too */
  unsubscribe: (reply?: ListsUnsubscribeResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      listsUnsubscribe,
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
};
