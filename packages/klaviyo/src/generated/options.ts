// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { AuthProvider, ClientOptions, Provided } from "@carillon/runtime/internal";

/** What `new Klaviyo()` takes. */
export interface KlaviyoOptions extends ClientOptions {
  /** Private key, pk_…. A function is asked at each request. */
  apiKey?: Provided<string> | undefined;
  /** Public key, six characters; for the /client operations. A function is asked at each request. */
  companyId?: Provided<string> | undefined;
  /** OAuth app that many accounts install. Made by `oauth()` of this package. */
  auth?: AuthProvider | undefined;
  /** Date of the API that the types describe. Another date may change the shapes. Default `2026-07-15`. */
  revision?: string | undefined;
}
