// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { AuthProvider, ClientOptions, Provided } from "@carillon/runtime/internal";

/** What `new Drift()` takes. */
export interface DriftOptions extends ClientOptions {
  /** Token of a private app. It does not expire. A function is asked at each request. */
  accessToken?: Provided<string> | undefined;
  /** OAuth app that many organizations install. Made by `oauth()` of this package. */
  auth?: AuthProvider | undefined;
}
