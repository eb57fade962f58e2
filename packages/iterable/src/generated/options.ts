// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { ClientOptions, Provided } from "@carillon/runtime/internal";

/** What `new IterableClient()` takes. */
export interface IterableClientOptions extends ClientOptions {
  /** API key of the project. A function is asked at each request. */
  apiKey: Provided<string>;
  /** Secret of a JWT-enabled key. Give exactly one of email and userId in the call. A function is asked at each request. */
  jwtSecret?: Provided<string> | undefined;
  /** Data centre of the project. A key of one is refused by the other. Default `us`. */
  region?: "us" | "eu" | undefined;
}
