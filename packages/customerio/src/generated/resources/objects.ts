// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import { objectsGetAttributes, objectsListRelationships, objectsSearch } from "../operations/objects.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  ObjectsGetAttributesPath,
  ObjectsGetAttributesQuery,
  ObjectsGetAttributesResponse,
  ObjectsListRelationshipsItem,
  ObjectsListRelationshipsPath,
  ObjectsListRelationshipsQuery,
  ObjectsListRelationshipsResponse,
  ObjectsSearchBody,
  ObjectsSearchItem,
  ObjectsSearchQuery,
  ObjectsSearchResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Things that people relate to. */
export class ObjectsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets an object.
   *
   * `GET /v1/objects/{object_type_id}/{object_id}/attributes` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/objects/getObjectAttributes/
   */
  getAttributes(
    ids: ObjectsGetAttributesPath,
    query?: ObjectsGetAttributesQuery,
    options?: RequestOptions<never>,
  ): Call<ObjectsGetAttributesResponse> {
    return this.#core.call(objectsGetAttributes, ids, query, options);
  }

  /**
   * Lists the people that an object is tied to.
   *
   * `GET /v1/objects/{object_type_id}/{object_id}/relationships` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/objects/
   */
  listRelationships(
    ids: ObjectsListRelationshipsPath,
    query?: ObjectsListRelationshipsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<ObjectsListRelationshipsItem, ObjectsListRelationshipsResponse> {
    return new PagedCall(this.#core, objectsListRelationships, ids, query, options);
  }

  /**
   * Searches objects by attribute.
   *
   * `POST /v1/objects` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/objects/getObjectsFilter/
   */
  search(
    body: ObjectsSearchBody,
    options?: RequestOptions<ObjectsSearchQuery>,
  ): PagedCall<ObjectsSearchItem, ObjectsSearchResponse> {
    return new PagedCall(this.#core, objectsSearch, undefined, body, options);
  }
}

/**
 * `objects` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createObjects(options: CustomerIoOptions): ObjectsResource {
  return new ObjectsResource(new ClientCore(vendor, options));
}
