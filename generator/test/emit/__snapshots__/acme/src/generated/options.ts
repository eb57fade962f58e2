// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import type { ClientOptions, Provided } from "@carillon/runtime/internal";

/** What `new Acme()` takes. */
export interface AcmeOptions extends ClientOptions {
  /** Dashboard > Settings > API keys. A function is asked at each request. */
  apiKey: Provided<string>;
}
