// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { collectionsCreate, collectionsGetContent, collectionsReplaceContent } from "../operations/collections.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  CollectionsCreateBody,
  CollectionsCreateResponse,
  CollectionsGetContentResponse,
  CollectionsReplaceContentBody,
  CollectionsReplaceContentResponse,
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
   * `POST /v1/collections` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/#operation/addCollection
   */
  create(body: CollectionsCreateBody, options?: RequestOptions): Call<CollectionsCreateResponse> {
    return this.#core.call(collectionsCreate, undefined, body, options);
  }

  /**
   * Reads the rows of a collection.
   *
   * `GET /v1/collections/{collection_id}/content` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/#operation/getCollectionContents
   */
  getContent(
    collectionId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<CollectionsGetContentResponse> {
    return this.#core.call(collectionsGetContent, collectionId, query, options);
  }

  /**
   * Replaces the rows of a collection.
   *
   * `PUT /v1/collections/{collection_id}/content` · limit 10/s
   *
   * @param collectionId Id of the collection.
   * @see https://docs.customer.io/integrations/api/app/#operation/updateCollectionContents
   */
  replaceContent(
    collectionId: number,
    body: CollectionsReplaceContentBody,
    options?: RequestOptions,
  ): Call<CollectionsReplaceContentResponse> {
    return this.#core.call(collectionsReplaceContent, collectionId, body, options);
  }
}

/**
 * `collections` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createCollections(options: CustomerIoOptions): CollectionsResource {
  return new CollectionsResource(new ClientCore(vendor, options));
}
