// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { ClientOptions, Provided } from "@carillon/runtime/internal";

/** What `new CustomerIo()` takes. */
export interface CustomerIoOptions extends ClientOptions {
  /** What calls that authenticate by `track` need. Leave it out when you make none. */
  track?:
    | {
        /** Goes with the key, as its user name. A function is asked at each request. */
        siteId: Provided<string>;
        /** Site id and Track API key. A function is asked at each request. */
        apiKey: Provided<string>;
      }
    | undefined;
  /** What calls that authenticate by `app` need. Leave it out when you make none. */
  app?:
    | {
        /** App API key. A function is asked at each request. */
        apiKey: Provided<string>;
        /** Workspace that a service account token acts on. */
        workspaceId?: string | undefined;
      }
    | undefined;
  /** What calls that authenticate by `pipelines` need. Leave it out when you make none. */
  pipelines?:
    | {
        /** API key of the source. A function is asked at each request. */
        apiKey: Provided<string>;
      }
    | undefined;
  /** Region of the workspace, the same for all hosts. accounts.getRegion tells it. Default `us`. */
  region?: "us" | "eu" | undefined;
  /** Replaces the address of a host, for a proxy, a mock or the sandbox. https, or http on loopback. */
  baseUrls?: Partial<Record<"track" | "app" | "pipelines", string>> | undefined;
}
