// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { keepersBulkPlan, keepersCreate, keepersLinked, keepersList, keepersLog, keepersRecent } from "../operations/keepers.ts";
import type { ZooOptions } from "../options.ts";
import type { KeepersBulkPlanBody, KeepersCreateBody, KeepersLinkedItem, KeepersLinkedQuery, KeepersLinkedResponse, KeepersListItem, KeepersListQuery, KeepersListResponse, KeepersLogItem, KeepersPlanAllBody, KeepersPlanAllItem, KeepersRecentItem, KeepersRecentQuery, KeepersRecentResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type BulkOptions, BulkRun, type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";

/** Those who work here. */
export class KeepersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Starts planning shifts.
   *
   * `POST /keepers/shifts` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`
   *
   * @see https://docs.zoo.example/shifts
   */
  bulkPlan(body: KeepersBulkPlanBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(keepersBulkPlan, undefined, body, options);
  }

  /**
   * Sends any number of items through `keepers.bulkPlan`, up to 1,000 members of the items' `/days` a request. An item has at most 2 KB.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /keepers/shifts` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`
   *
   * @param items read as they are sent, never all at once
   * @param options `body` is what every request has beside its items
   * @see https://docs.zoo.example/shifts
   */
  planAll(items: AsyncIterable<KeepersPlanAllItem> | Iterable<KeepersPlanAllItem>, options: BulkOptions<KeepersPlanAllBody> & { body: KeepersPlanAllBody }): BulkRun<KeepersPlanAllItem, undefined> {
    return new BulkRun(this.#core, keepersBulkPlan, undefined, items, options);
  }

  /**
   * Hires a keeper.
   *
   * `POST /keepers` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`
   *
   * @see https://docs.zoo.example/keepers
   */
  create(body: KeepersCreateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(keepersCreate, undefined, body, options);
  }

  /**
   * Lists keepers by links.
   *
   * `GET /keepers/linked` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`
   *
   * @see https://docs.zoo.example/linked
   */
  linked(query?: KeepersLinkedQuery, options?: RequestOptions<never>): PagedCall<KeepersLinkedItem, KeepersLinkedResponse> {
    return new PagedCall(this.#core, keepersLinked, undefined, query, options);
  }

  /**
   * Lists keepers.
   *
   * `GET /keepers` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`; 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/keepers
   */
  list(query?: KeepersListQuery, options?: RequestOptions<never>): PagedCall<KeepersListItem, KeepersListResponse> {
    return new PagedCall(this.#core, keepersList, undefined, query, options);
  }

  /**
   * Streams what keepers did.
   *
   * `GET /keepers/log` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`
   *
   * @see https://docs.zoo.example/log
   */
  log(query?: Record<string, never>, options?: RequestOptions<never>): Call<AsyncIterable<KeepersLogItem>> {
    return this.#core.call(keepersLog, undefined, query, options);
  }

  /**
   * Lists keepers by the last one seen.
   *
   * `GET /keepers/recent` · limit 50% of 10/s, 300 in 3 min, more by plan, 2 at once without `offset`
   *
   * @see https://docs.zoo.example/recent
   */
  recent(query?: KeepersRecentQuery, options?: RequestOptions<never>): PagedCall<KeepersRecentItem, KeepersRecentResponse> {
    return new PagedCall(this.#core, keepersRecent, undefined, query, options);
  }
}

/**
 * `keepers` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createKeepers(options: ZooOptions): KeepersResource {
  return new KeepersResource(new ClientCore(vendor, options));
}
