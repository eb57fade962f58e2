// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { createRawClient as createTypedClient } from "@carillon/runtime/raw";
import { operations } from "./operations/index.ts";
import type { CrispOptions } from "./options.ts";
import type { paths } from "./paths.ts";
import { vendor } from "./vendor.ts";

/**
 * An openapi-fetch client by path and method: throttled, authenticated and retried like the rest, but nothing is unwrapped
 * and no API error is thrown. Replies come as `{ data, error, response }`; judge by `response.ok`.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createRawClient(options: CrispOptions): ReturnType<typeof createTypedClient<paths>> {
  return createTypedClient<paths>(vendor, operations, options);
}
