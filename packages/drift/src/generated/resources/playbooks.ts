// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { playbooksList, playbooksListLandingPages } from "../operations/playbooks.ts";
import type { DriftOptions } from "../options.ts";
import type { PlaybooksListLandingPagesResponse, PlaybooksListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Bots and chat landing pages. */
export class PlaybooksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Lists the playbooks that are on.
   *
   * Playbooks that are off or archived are left out. Replies may be cached.
   *
   * `GET /playbooks/list` · limit not published · scope playbook_read
   *
   * @see https://devdocs.drift.com/docs/get-playbooks
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<PlaybooksListResponse> {
    return this.#core.call(playbooksList, undefined, query, options);
  }

  /**
   * Lists conversational landing pages.
   *
   * `GET /playbooks/clp` · limit not published · scope playbook_read
   *
   * @see https://devdocs.drift.com/docs/playbook-model-1
   */
  listLandingPages(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<PlaybooksListLandingPagesResponse> {
    return this.#core.call(playbooksListLandingPages, undefined, query, options);
  }
}

/**
 * `playbooks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPlaybooks(options: DriftOptions): PlaybooksResource {
  return new PlaybooksResource(new ClientCore(vendor, options));
}
