// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { bucketUrlsGenerate } from "../operations/bucket-urls.ts";
import type { CrispOptions } from "../options.ts";
import type { BucketUrlsGenerateBody, BucketUrlsGenerateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Upload URLs; they arrive as events. */
export class BucketUrlsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Asks for an upload URL.
   *
   * The reply has no URL: it comes as the event `bucket:url:upload:generated`, or that of another namespace, told apart by your id. `uploadToBucket()` then puts the file there.
   *
   * `POST /bucket/url/generate` · limit 5000/day, more by plan; not published · scope bucket:url write
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#bucket-url
   */
  generate(body: BucketUrlsGenerateBody, options?: RequestOptions): Call<BucketUrlsGenerateResponse> {
    return this.#core.call(bucketUrlsGenerate, undefined, body, options);
  }
}

/**
 * `bucketUrls` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createBucketUrls(options: CrispOptions): BucketUrlsResource {
  return new BucketUrlsResource(new ClientCore(vendor, options));
}
