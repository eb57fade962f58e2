// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import type { AuthProvider, ClientOptions, Provided, ThrottleOptions } from "@carillon/runtime/internal";

/** What `new Zoo()` takes. */
export interface ZooOptions extends ClientOptions {
  /** What calls that authenticate by `keeper` need. Leave it out when you make none. */
  keeper?: {
      /** Goes with the key, as its user name. A function is asked at each request. */
      name: Provided<string>;
      /** Name and password of a keeper. A function is asked at each request. */
      password: Provided<string>;
    } | undefined;
  /** Rank of the keeper. */
  tier?: "guest" | "owner" | undefined;
  /** A visitor's pass. A function is asked at each request. */
  pass?: Provided<string> | undefined;
  /** A ticket. A function is asked at each request. */
  ticket?: Provided<string> | undefined;
  /** What calls that authenticate by `signed` need. Leave it out when you make none. */
  signed?: {
      /** A token that the caller signs. A function is asked at each request. */
      secret: Provided<string>;
      /** Stands in the signed token. */
      issuer?: string | undefined;
    } | undefined;
  /** An app. Made by `oauth()` of this package. */
  auth?: AuthProvider | undefined;
  /** Where the park is. Default `us`. */
  region?: "us" | "eu" | undefined;
  /** `park_id` of every call that has one in its path; a call may pass its own. */
  parkId?: string | undefined;
  /** Date of the API. Default `2026-01-01`. */
  version?: string | undefined;
  /** Replaces the address of a host, for a proxy, a mock or the sandbox. https, or http on loopback. */
  baseUrls?: Partial<Record<"park" | "staff", string>> | undefined;
  /** `plan` is what the account has bought; without it calls with `auth` have `big`, else the lowest limits hold. `false` switches throttling off. */
  throttle?: (ThrottleOptions & { plan?: "big" | undefined }) | false | undefined;
}
