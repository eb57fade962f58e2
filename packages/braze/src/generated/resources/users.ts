// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
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
import type { BrazeOptions } from "../options.ts";
import type {
  UsersDeleteBody,
  UsersDeleteEachItem,
  UsersDeleteResponse,
  UsersExportByIdsBody,
  UsersExportByIdsResponse,
  UsersExportBySegmentBody,
  UsersExportBySegmentResponse,
  UsersExportGlobalControlGroupBody,
  UsersExportGlobalControlGroupResponse,
  UsersIdentifyAllItem,
  UsersIdentifyBody,
  UsersIdentifyResponse,
  UsersMergeAllItem,
  UsersMergeBody,
  UsersMergeResponse,
  UsersTrackAllItem,
  UsersTrackBody,
  UsersTrackBulkAllItem,
  UsersTrackBulkBody,
  UsersTrackBulkResponse,
  UsersTrackResponse,
  UsersTrackSyncBody,
  UsersTrackSyncResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** User profiles: track, export, identify, merge and delete. */
export class UsersResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes users and their data for good.
   *
   * One kind of identifier a call, up to 50.
   *
   * `POST /users/delete` · limit 20000/min · scope users.delete
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_delete
   */
  delete(body: UsersDeleteBody, options?: RequestOptions): Call<UsersDeleteResponse> {
    return this.#core.call(usersDelete, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.delete`, up to 50 items of one kind and 4 MB a request.
   *
   * Of each request: One kind of identifier a call, up to 50.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/delete` · limit 20000/min · scope users.delete
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_delete
   */
  deleteEach(
    items: AsyncIterable<UsersDeleteEachItem> | Iterable<UsersDeleteEachItem>,
    options?: BulkOptions,
  ): BulkRun<UsersDeleteEachItem, UsersDeleteResponse> {
    return new BulkRun(this.#core, usersDelete, undefined, items, options);
  }

  /**
   * Exports the profiles of named users.
   *
   * Name the fields, which newer customers must and which is faster. POST is the only method; a GET is refused.
   *
   * `POST /users/export/ids` · limit 40/s with `/fields_to_export` of the body; 250/min, more by plan without `/fields_to_export` of the body or when `/fields_to_export` of the body holds campaigns_received or when `/fields_to_export` of the body holds canvases_received · scope users.export.ids
   *
   * @see https://www.braze.com/docs/api/endpoints/export/user_data/post_users_identifier
   */
  exportByIds(body: UsersExportByIdsBody, options?: RequestOptions): Call<UsersExportByIdsResponse> {
    return this.#core.call(usersExportByIds, undefined, body, options);
  }

  /**
   * Starts an export of a segment to files.
   *
   * One running export a segment. About one file for 5,000 users, one JSON profile a line, in a zip or gzip. The address works once the files are ready.
   *
   * `POST /users/export/segment` · limit 250000/h · scope users.export.segment
   *
   * @see https://www.braze.com/docs/api/endpoints/export/user_data/post_users_segment
   */
  exportBySegment(body: UsersExportBySegmentBody, options?: RequestOptions): Call<UsersExportBySegmentResponse> {
    return this.#core.call(usersExportBySegment, undefined, body, options);
  }

  /**
   * Starts an export of the global control group to files.
   *
   * One JSON profile a line, in a zip or gzip. The address works once the files are ready.
   *
   * `POST /users/export/global_control_group` · limit 250000/h · scope users.export.global_control_group
   *
   * @see https://www.braze.com/docs/api/endpoints/export/user_data/post_users_global_control_group
   */
  exportGlobalControlGroup(
    body: UsersExportGlobalControlGroupBody,
    options?: RequestOptions,
  ): Call<UsersExportGlobalControlGroupResponse> {
    return this.#core.call(usersExportGlobalControlGroup, undefined, body, options);
  }

  /**
   * Ties anonymous users to your ids.
   *
   * Up to 50. Leave up to five minutes before a call that needs it.
   *
   * `POST /users/identify` · limit 20000/min · scope users.identify
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_identify
   */
  identify(body: UsersIdentifyBody, options?: RequestOptions): Call<UsersIdentifyResponse> {
    return this.#core.call(usersIdentify, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.identify`, up to 50 items and 4 MB a request.
   *
   * Of each request: Up to 50. Leave up to five minutes before a call that needs it.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/identify` · limit 20000/min · scope users.identify
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_identify
   */
  identifyAll(
    items: AsyncIterable<UsersIdentifyAllItem> | Iterable<UsersIdentifyAllItem>,
    options?: BulkOptions,
  ): BulkRun<UsersIdentifyAllItem, UsersIdentifyResponse> {
    return new BulkRun(this.#core, usersIdentify, undefined, items, options);
  }

  /**
   * Merges one user into another.
   *
   * Up to 50 pairs. Done in the background.
   *
   * `POST /users/merge` · limit 20000/min · scope users.merge
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_users_merge
   */
  merge(body: UsersMergeBody, options?: RequestOptions): Call<UsersMergeResponse> {
    return this.#core.call(usersMerge, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.merge`, up to 50 items and 4 MB a request.
   *
   * Of each request: Up to 50 pairs. Done in the background.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/merge` · limit 20000/min · scope users.merge
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_users_merge
   */
  mergeAll(
    items: AsyncIterable<UsersMergeAllItem> | Iterable<UsersMergeAllItem>,
    options?: BulkOptions,
  ): BulkRun<UsersMergeAllItem, UsersMergeResponse> {
    return new BulkRun(this.#core, usersMerge, undefined, items, options);
  }

  /**
   * Records attributes, events and purchases of users.
   *
   * Up to 75 objects over all three arrays. Single objects can be refused in a success; they are listed in errors. Separate calls are not processed in order.
   *
   * `POST /users/track` · limit 3000 in 3 s, more by plan · scope users.track
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_track
   */
  track(body: UsersTrackBody, options?: RequestOptions): Call<UsersTrackResponse> {
    return this.#core.call(usersTrack, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.track`, up to 75 items and 4 MB a request.
   *
   * Of each request: Up to 75 objects over all three arrays. Single objects can be refused in a success; they are listed in errors. Separate calls are not processed in order.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/track` · limit 3000 in 3 s, more by plan · scope users.track
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_track
   */
  trackAll(
    items: AsyncIterable<UsersTrackAllItem> | Iterable<UsersTrackAllItem>,
    options?: BulkOptions,
  ): BulkRun<UsersTrackAllItem, UsersTrackResponse> {
    return new BulkRun(this.#core, usersTrack, undefined, items, options);
  }

  /**
   * Records many attributes, events and purchases at once.
   *
   * Limited beta. Up to 1,000 objects over all three arrays, 100 for one user, in 2 MB.
   *
   * `POST /users/track/bulk` · limit 50/s · scope users.track.bulk
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_track_bulk
   */
  trackBulk(body: UsersTrackBulkBody, options?: RequestOptions): Call<UsersTrackBulkResponse> {
    return this.#core.call(usersTrackBulk, undefined, body, options);
  }

  /**
   * Sends any number of items through `users.trackBulk`, up to 1,000 items and 2 MB a request.
   *
   * Of each request: Limited beta. Up to 1,000 objects over all three arrays, 100 for one user, in 2 MB.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/track/bulk` · limit 50/s · scope users.track.bulk
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_track_bulk
   */
  trackBulkAll(
    items: AsyncIterable<UsersTrackBulkAllItem> | Iterable<UsersTrackBulkAllItem>,
    options?: BulkOptions,
  ): BulkRun<UsersTrackBulkAllItem, UsersTrackBulkResponse> {
    return new BulkRun(this.#core, usersTrackBulk, undefined, items, options);
  }

  /**
   * Records one change and returns the user after it.
   *
   * Limited beta. Exactly one object over all three arrays.
   *
   * `POST /users/track/sync` · limit 500/min · scope users.track.sync
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/post_user_track_synchronous
   */
  trackSync(body: UsersTrackSyncBody, options?: RequestOptions): Call<UsersTrackSyncResponse> {
    return this.#core.call(usersTrackSync, undefined, body, options);
  }
}

/**
 * `users` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createUsers(options: BrazeOptions): UsersResource {
  return new UsersResource(new ClientCore(vendor, options));
}
