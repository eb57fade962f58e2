// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { workspacesList } from "../operations/workspaces.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { WorkspacesListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Workspaces of the account. */
export class WorkspacesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the workspaces of the account.
   *
   * `GET /v1/workspaces` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/workspaces/listWorkspaces/
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<WorkspacesListResponse> {
    return this.#core.call(workspacesList, undefined, query, options);
  }
}

/**
 * `workspaces` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWorkspaces(options: CustomerIoOptions): WorkspacesResource {
  return new WorkspacesResource(new ClientCore(vendor, options));
}
