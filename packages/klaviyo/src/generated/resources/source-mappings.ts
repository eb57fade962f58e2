// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { sourceMappingsGet, sourceMappingsUpdate } from "../operations/source-mappings.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  SourceMappingsGetQuery,
  SourceMappingsGetResponse,
  SourceMappingsUpdateBody,
  SourceMappingsUpdateQuery,
  SourceMappingsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** How records become properties of custom objects. */
export class SourceMappingsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns how records become properties of a schema.
   *
   * `GET /api/source-mappings/{id}` · limit 3/s, 60/min · scope custom-objects:read
   *
   * @param id Id of a source mapping.
   * @see https://developers.klaviyo.com/en/reference/get_source_mapping
   */
  get(id: string, query?: SourceMappingsGetQuery, options?: RequestOptions<never>): Call<SourceMappingsGetResponse> {
    return this.#core.call(sourceMappingsGet, id, query, options);
  }

  /**
   * Changes how records become properties of a schema.
   *
   * `PATCH /api/source-mappings/{id}` · limit 3/s, 60/min · scope custom-objects:write
   *
   * @param id Id of a source mapping.
   * @see https://developers.klaviyo.com/en/reference/update_source_mapping
   */
  update(
    id: string,
    body: SourceMappingsUpdateBody,
    options?: RequestOptions<SourceMappingsUpdateQuery>,
  ): Call<SourceMappingsUpdateResponse> {
    return this.#core.call(sourceMappingsUpdate, id, body, options);
  }
}

/**
 * `sourceMappings` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createSourceMappings(options: KlaviyoOptions): SourceMappingsResource {
  return new SourceMappingsResource(new ClientCore(vendor, options));
}
