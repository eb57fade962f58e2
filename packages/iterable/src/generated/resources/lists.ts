// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
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
import type { IterableClientOptions } from "../options.ts";
import type {
  ListsCreateBody,
  ListsCreateResponse,
  ListsDeleteResponse,
  ListsGetSizeResponse,
  ListsListResponse,
  ListsPreviewUsersQuery,
  ListsStreamUsersQuery,
  ListsSubscribeAllBody,
  ListsSubscribeAllItem,
  ListsSubscribeBody,
  ListsSubscribeResponse,
  ListsUnsubscribeBody,
  ListsUnsubscribeEachBody,
  ListsUnsubscribeEachItem,
  ListsUnsubscribeResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Static lists of people. */
export class ListsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a static list.
   *
   * `POST /lists` · limit not published
   *
   * @see https://api.iterable.com/api/docs#lists_create
   */
  create(body: ListsCreateBody, options?: RequestOptions): Call<ListsCreateResponse> {
    return this.#core.call(listsCreate, undefined, body, options);
  }

  /**
   * Deletes a list.
   *
   * 409 while it is in use.
   *
   * `DELETE /lists/{listId}` · limit not published
   *
   * @param listId Id of the list.
   * @see https://api.iterable.com/api/docs#lists_delete
   */
  delete(listId: number, options?: RequestOptions<never>): Call<ListsDeleteResponse> {
    return this.#core.call(listsDelete, listId, undefined, options);
  }

  /**
   * Counts the people of a list.
   *
   * The reply is a bare number. 503 when it takes too long: asked again after a while.
   *
   * `GET /lists/{listId}/size` · limit 5/min
   *
   * @param listId Id of the list.
   * @see https://api.iterable.com/api/docs#lists_getListCount
   */
  getSize(listId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<ListsGetSizeResponse> {
    return this.#core.call(listsGetSize, listId, query, options);
  }

  /**
   * Lists all lists.
   *
   * `GET /lists` · limit 100/s
   *
   * @see https://api.iterable.com/api/docs#lists_getLists
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<ListsListResponse> {
    return this.#core.call(listsList, undefined, query, options);
  }

  /**
   * Streams a random sample of the people of a list.
   *
   * One address or userId a line. 503 when it takes too long: asked again after a while.
   *
   * `GET /lists/previewUsers` · limit 5/min
   *
   * @see https://api.iterable.com/api/docs#lists_getUsersPreview
   */
  previewUsers(query: ListsPreviewUsersQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(listsPreviewUsers, undefined, query, options);
  }

  /**
   * Streams all people of a list.
   *
   * One address or userId a line. 503 when it takes too long: asked again after a while.
   *
   * `GET /lists/getUsers` · limit 5/min
   *
   * @see https://api.iterable.com/api/docs#lists_getUsers
   */
  streamUsers(query: ListsStreamUsersQuery, options?: RequestOptions<never>): Call<AsyncIterable<string>> {
    return this.#core.call(listsStreamUsers, undefined, query, options);
  }

  /**
   * Adds people to a list.
   *
   * A success may hold failures.
   *
   * `POST /lists/subscribe` · limit not published
   *
   * @see https://api.iterable.com/api/docs#lists_subscribe
   */
  subscribe(body: ListsSubscribeBody, options?: RequestOptions): Call<ListsSubscribeResponse> {
    return this.#core.call(listsSubscribe, undefined, body, options);
  }

  /**
   * Sends any number of items through `lists.subscribe`, up to 1,000 items and 4 MB a request.
   *
   * Of each request: A success may hold failures.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /lists/subscribe` · limit not published
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://api.iterable.com/api/docs#lists_subscribe
   */
  subscribeAll(
    items: AsyncIterable<ListsSubscribeAllItem> | Iterable<ListsSubscribeAllItem>,
    options: BulkOptions<ListsSubscribeAllBody> & { body: ListsSubscribeAllBody },
  ): BulkRun<ListsSubscribeAllItem, ListsSubscribeResponse> {
    return new BulkRun(this.#core, listsSubscribe, undefined, items, options);
  }

  /**
   * Removes people from a list.
   *
   * A success may hold failures.
   *
   * `POST /lists/unsubscribe` · limit not published
   *
   * @see https://api.iterable.com/api/docs#lists_unsubscribe
   */
  unsubscribe(body: ListsUnsubscribeBody, options?: RequestOptions): Call<ListsUnsubscribeResponse> {
    return this.#core.call(listsUnsubscribe, undefined, body, options);
  }

  /**
   * Sends any number of items through `lists.unsubscribe`, up to 1,000 items and 4 MB a request.
   *
   * Of each request: A success may hold failures.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /lists/unsubscribe` · limit not published
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://api.iterable.com/api/docs#lists_unsubscribe
   */
  unsubscribeEach(
    items: AsyncIterable<ListsUnsubscribeEachItem> | Iterable<ListsUnsubscribeEachItem>,
    options: BulkOptions<ListsUnsubscribeEachBody> & { body: ListsUnsubscribeEachBody },
  ): BulkRun<ListsUnsubscribeEachItem, ListsUnsubscribeResponse> {
    return new BulkRun(this.#core, listsUnsubscribe, undefined, items, options);
  }
}

/**
 * `lists` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createLists(options: IterableClientOptions): ListsResource {
  return new ListsResource(new ClientCore(vendor, options));
}
