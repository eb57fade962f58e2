// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { ClientOptions, Provided, ThrottleOptions } from "@carillon/runtime/internal";

/** What `new Crisp()` takes. */
export interface CrispOptions extends ClientOptions {
  /** Goes with the key, as its user name. A function is asked at each request. */
  identifier: Provided<string>;
  /** Identifier and key of a token. A plugin token comes from the Marketplace and reaches every website that installed the plugin; a website token comes from Settings > Workspace Settings > Advanced configuration and reaches one workspace; a user token is a login session. A function is asked at each request. */
  key: Provided<string>;
  /** Kind of the token. A wrong one looks like a wrong key. Default `plugin`. */
  tier?: "plugin" | "website" | "user" | undefined;
  /** `website_id` of every call that has one in its path; a call may pass its own. */
  websiteId?: string | undefined;
  /** `plan` is what the account has bought; without it `tier` tells. `false` switches throttling off. */
  throttle?: (ThrottleOptions & { plan?: "plugin" | "website" | "user" | undefined }) | false | undefined;
}
