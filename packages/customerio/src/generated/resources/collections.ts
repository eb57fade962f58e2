// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  collectionsCreate,
  collectionsDelete,
  collectionsGet,
  collectionsGetContent,
  collectionsList,
  collectionsReplaceContent,
  collectionsUpdate,
} from "../operations/collections.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  CollectionsCreateBody,
  CollectionsCreateResponse,
  CollectionsGetContentResponse,
  CollectionsGetResponse,
  CollectionsListResponse,
  CollectionsReplaceContentBody,
  CollectionsReplaceContentResponse,
  CollectionsUpdateBody,
  CollectionsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Tables of data for personalisation. */
export class CollectionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a collection.
   *
   * Nothing makes a repeat harmless.
   *
   * `POST /v1/collections` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/collections/addCollection/
   */
  create(body: CollectionsCreateBody, options?: RequestOptions): Call<CollectionsCreateResponse> {
    return this.#core.call(collectionsCreate, undefined, body, options);
  }

  /**
   * Deletes a collection.
   *
   * Messages that use it break.
   *
   * `DELETE /v1/collections/{collection_id}` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/tag/collections/deleteCollection/
   */
  delete(collectionId: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(collectionsDelete, collectionId, undefined, options);
  }

  /**
   * Gets a collection.
   *
   * Without its rows, which getContent has.
   *
   * `GET /v1/collections/{collection_id}` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/tag/collections/getCollection/
   */
  get(
    collectionId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CollectionsGetResponse> {
    return this.#core.call(collectionsGet, collectionId, query, options);
  }

  /**
   * Gets the rows of a collection.
   *
   * `GET /v1/collections/{collection_id}/content` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/tag/collections/getCollectionContents/
   */
  getContent(
    collectionId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CollectionsGetContentResponse> {
    return this.#core.call(collectionsGetContent, collectionId, query, options);
  }

  /**
   * Lists all collections.
   *
   * `GET /v1/collections` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/collections/getCollections/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<CollectionsListResponse> {
    return this.#core.call(collectionsList, undefined, query, options);
  }

  /**
   * Replaces the rows of a collection.
   *
   * The body is the list of rows itself, at most 10 MB.
   *
   * `PUT /v1/collections/{collection_id}/content` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/tag/collections/updateCollectionContents/
   */
  replaceContent(
    collectionId: number,
    body: CollectionsReplaceContentBody,
    options?: RequestOptions,
  ): Call<CollectionsReplaceContentResponse> {
    return this.#core.call(collectionsReplaceContent, collectionId, body, options);
  }

  /**
   * Renames a collection or replaces its rows.
   *
   * `PUT /v1/collections/{collection_id}` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/tag/collections/updateCollection/
   */
  update(collectionId: number, body: CollectionsUpdateBody, options?: RequestOptions): Call<CollectionsUpdateResponse> {
    return this.#core.call(collectionsUpdate, collectionId, body, options);
  }
}

/**
 * `collections` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCollections(options: CustomerIoOptions): CollectionsResource {
  return new CollectionsResource(new ClientCore(vendor, options));
}
