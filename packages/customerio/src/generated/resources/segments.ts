// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import {
  type BulkOptions,
  BulkRun,
  type Call,
  ClientCore,
  PagedCall,
  type RequestOptions,
} from "@carillon/runtime/internal";
import {
  segmentsAddCustomers,
  segmentsCreate,
  segmentsDelete,
  segmentsGet,
  segmentsGetCustomerCount,
  segmentsList,
  segmentsListDependencies,
  segmentsListMembers,
  segmentsRemoveCustomers,
} from "../operations/segments.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  SegmentsAddAllCustomersItem,
  SegmentsAddCustomersBody,
  SegmentsAddCustomersQuery,
  SegmentsAddCustomersResponse,
  SegmentsCreateBody,
  SegmentsCreateResponse,
  SegmentsGetCustomerCountResponse,
  SegmentsGetResponse,
  SegmentsListDependenciesResponse,
  SegmentsListMembersItem,
  SegmentsListMembersQuery,
  SegmentsListMembersResponse,
  SegmentsListResponse,
  SegmentsRemoveCustomersBody,
  SegmentsRemoveCustomersQuery,
  SegmentsRemoveCustomersResponse,
  SegmentsRemoveEachCustomerItem,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Groups of people. */
export class SegmentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Adds up to 1,000 people to a manual segment.
   *
   * `POST /api/v1/segments/{segment_id}/add_customers` · limit 1000/s, 3000 in 3 s
   *
   * @param segmentId Id of a manual segment.
   * @see https://docs.customer.io/integrations/api/track/#operation/add_to_segment
   */
  addCustomers(
    segmentId: number,
    body: SegmentsAddCustomersBody,
    options?: RequestOptions<SegmentsAddCustomersQuery>,
  ): Call<SegmentsAddCustomersResponse> {
    return this.#core.call(segmentsAddCustomers, segmentId, body, options);
  }

  /**
   * Sends any number of items through `segments.addCustomers`, up to 1,000 items a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/v1/segments/{segment_id}/add_customers` · limit 1000/s, 3000 in 3 s
   *
   * @param segmentId Id of a manual segment.
   * @param items read as they are sent, never all at once
   * @see https://docs.customer.io/integrations/api/track/#operation/add_to_segment
   */
  addAllCustomers(
    segmentId: number,
    items: AsyncIterable<SegmentsAddAllCustomersItem> | Iterable<SegmentsAddAllCustomersItem>,
    options?: BulkOptions & { query?: SegmentsAddCustomersQuery },
  ): BulkRun<SegmentsAddAllCustomersItem, SegmentsAddCustomersResponse> {
    return new BulkRun(this.#core, segmentsAddCustomers, segmentId, items, options);
  }

  /**
   * Creates a manual segment.
   *
   * It is empty; segments.addCustomers fills it.
   *
   * `POST /v1/segments` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/segments/createManSegment/
   */
  create(body: SegmentsCreateBody, options?: RequestOptions): Call<SegmentsCreateResponse> {
    return this.#core.call(segmentsCreate, undefined, body, options);
  }

  /**
   * Deletes a manual segment.
   *
   * `DELETE /v1/segments/{segment_id}` · limit 10/s
   *
   * @param segmentId Id of the segment.
   * @see https://docs.customer.io/integrations/api/app/tag/segments/deleteManSegment/
   */
  delete(segmentId: number, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(segmentsDelete, segmentId, undefined, options);
  }

  /**
   * Gets a segment.
   *
   * `GET /v1/segments/{segment_id}` · limit 10/s
   *
   * @param segmentId Id of the segment.
   * @see https://docs.customer.io/integrations/api/app/tag/segments/getSegment/
   */
  get(segmentId: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<SegmentsGetResponse> {
    return this.#core.call(segmentsGet, segmentId, query, options);
  }

  /**
   * Counts the people of a segment.
   *
   * `GET /v1/segments/{segment_id}/customer_count` · limit 10/s
   *
   * @param segmentId Id of the segment.
   * @see https://docs.customer.io/integrations/api/app/tag/segments/getSegmentCount/
   */
  getCustomerCount(
    segmentId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SegmentsGetCustomerCountResponse> {
    return this.#core.call(segmentsGetCustomerCount, segmentId, query, options);
  }

  /**
   * Lists all segments.
   *
   * `GET /v1/segments` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/segments/listSegments/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<SegmentsListResponse> {
    return this.#core.call(segmentsList, undefined, query, options);
  }

  /**
   * Lists what uses a segment.
   *
   * `GET /v1/segments/{segment_id}/used_by` · limit 10/s
   *
   * @param segmentId Id of the segment.
   * @see https://docs.customer.io/integrations/api/app/tag/segments/getSegmentDependencies/
   */
  listDependencies(
    segmentId: number,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<SegmentsListDependenciesResponse> {
    return this.#core.call(segmentsListDependencies, segmentId, query, options);
  }

  /**
   * Lists the people of a segment.
   *
   * `GET /v1/segments/{segment_id}/membership` · limit 10/s
   *
   * @param segmentId Id of the segment.
   * @see https://docs.customer.io/integrations/api/app/tag/segments/getSegmentMembership/
   */
  listMembers(
    segmentId: number,
    query?: SegmentsListMembersQuery,
    options?: RequestOptions<never>,
  ): PagedCall<SegmentsListMembersItem, SegmentsListMembersResponse> {
    return new PagedCall(this.#core, segmentsListMembers, segmentId, query, options);
  }

  /**
   * Removes up to 1,000 people from a manual segment.
   *
   * The id_type must be the one that they were added with.
   *
   * `POST /api/v1/segments/{segment_id}/remove_customers` · limit 1000/s, 3000 in 3 s
   *
   * @param segmentId Id of a manual segment.
   * @see https://docs.customer.io/integrations/api/track/#operation/remove_from_segment
   */
  removeCustomers(
    segmentId: number,
    body: SegmentsRemoveCustomersBody,
    options?: RequestOptions<SegmentsRemoveCustomersQuery>,
  ): Call<SegmentsRemoveCustomersResponse> {
    return this.#core.call(segmentsRemoveCustomers, segmentId, body, options);
  }

  /**
   * Sends any number of items through `segments.removeCustomers`, up to 1,000 items a request.
   *
   * Of each request: The id_type must be the one that they were added with.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /api/v1/segments/{segment_id}/remove_customers` · limit 1000/s, 3000 in 3 s
   *
   * @param segmentId Id of a manual segment.
   * @param items read as they are sent, never all at once
   * @see https://docs.customer.io/integrations/api/track/#operation/remove_from_segment
   */
  removeEachCustomer(
    segmentId: number,
    items: AsyncIterable<SegmentsRemoveEachCustomerItem> | Iterable<SegmentsRemoveEachCustomerItem>,
    options?: BulkOptions & { query?: SegmentsRemoveCustomersQuery },
  ): BulkRun<SegmentsRemoveEachCustomerItem, SegmentsRemoveCustomersResponse> {
    return new BulkRun(this.#core, segmentsRemoveCustomers, segmentId, items, options);
  }
}

/**
 * `segments` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSegments(options: CustomerIoOptions): SegmentsResource {
  return new SegmentsResource(new ClientCore(vendor, options));
}
