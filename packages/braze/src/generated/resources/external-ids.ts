// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type BulkOptions, BulkRun, type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { externalIdsRemove, externalIdsRename } from "../operations/external-ids.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  ExternalIdsRemoveBody,
  ExternalIdsRemoveEachItem,
  ExternalIdsRemoveResponse,
  ExternalIdsRenameAllItem,
  ExternalIdsRenameBody,
  ExternalIdsRenameResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Renaming and removal of external ids. */
export class ExternalIdsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Removes renamed external ids.
   *
   * Only ids that externalIds.rename replaced.
   *
   * `POST /users/external_ids/remove` · limit 1000/min · scope users.external_ids.remove
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_remove
   */
  remove(body: ExternalIdsRemoveBody, options?: RequestOptions): Call<ExternalIdsRemoveResponse> {
    return this.#core.call(externalIdsRemove, undefined, body, options);
  }

  /**
   * Sends any number of items through `externalIds.remove`, up to 50 items and 4 MB a request.
   *
   * Of each request: Only ids that externalIds.rename replaced.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/external_ids/remove` · limit 1000/min · scope users.external_ids.remove
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_remove
   */
  removeEach(
    items: AsyncIterable<ExternalIdsRemoveEachItem> | Iterable<ExternalIdsRemoveEachItem>,
    options?: BulkOptions,
  ): BulkRun<ExternalIdsRemoveEachItem, ExternalIdsRemoveResponse> {
    return new BulkRun(this.#core, externalIdsRemove, undefined, items, options);
  }

  /**
   * Renames external ids.
   *
   * The old id keeps working until it is removed.
   *
   * `POST /users/external_ids/rename` · limit 1000/min · scope users.external_ids.rename
   *
   * @see https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_rename
   */
  rename(body: ExternalIdsRenameBody, options?: RequestOptions): Call<ExternalIdsRenameResponse> {
    return this.#core.call(externalIdsRename, undefined, body, options);
  }

  /**
   * Sends any number of items through `externalIds.rename`, up to 50 items and 4 MB a request.
   *
   * Of each request: The old id keeps working until it is removed.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /users/external_ids/rename` · limit 1000/min · scope users.external_ids.rename
   *
   * @param items read as they are sent, never all at once
   * @see https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_rename
   */
  renameAll(
    items: AsyncIterable<ExternalIdsRenameAllItem> | Iterable<ExternalIdsRenameAllItem>,
    options?: BulkOptions,
  ): BulkRun<ExternalIdsRenameAllItem, ExternalIdsRenameResponse> {
    return new BulkRun(this.#core, externalIdsRename, undefined, items, options);
  }
}

/**
 * `externalIds` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createExternalIds(options: BrazeOptions): ExternalIdsResource {
  return new ExternalIdsResource(new ClientCore(vendor, options));
}
