// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import type { ClientOptions, Provided, ThrottleOptions } from "@carillon/runtime/internal";

/** What `new Braze()` takes. */
export interface BrazeOptions extends ClientOptions {
  /** REST API key of one workspace. A function is asked at each request. */
  apiKey?: Provided<string> | undefined;
  /** What calls that authenticate by `scim` need. Leave it out when you make none. */
  scim?:
    | {
        /** SCIM token of the company. A function is asked at each request. */
        token: Provided<string>;
        /** Service origin as configured in the dashboard. */
        origin: string;
      }
    | undefined;
  /** Instance of the account, as the dashboard's address tells it. A key answers 401 on any other instance. An instance that is not listed is reached with baseUrl. Needed unless `baseUrl` is given. */
  instance?:
    | "US-01"
    | "US-02"
    | "US-03"
    | "US-04"
    | "US-05"
    | "US-06"
    | "US-07"
    | "US-08"
    | "US-10"
    | "EU-01"
    | "EU-02"
    | "AU-01"
    | "ID-01"
    | "JP-01"
    | "KR-01"
    | undefined;
  /** `plan` is what the account has bought; without it the lowest limits hold. `false` switches throttling off. */
  throttle?: (ThrottleOptions & { plan?: "legacy" | undefined }) | false | undefined;
}
