// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { AuthProvider, ClientOptions, Provided, ThrottleOptions } from "@carillon/runtime/internal";

/** What `new Front()` takes. */
export interface FrontOptions extends ClientOptions {
  /** Company-level API token, made by an admin in Settings > Developers > API tokens. Its features, namespaces and permissions decide what it reaches. A function is asked at each request. */
  apiToken?: Provided<string> | undefined;
  /** Access token of an OAuth app. Only shared resources; lives 60 minutes. Made by `oauth()` of this package. */
  auth?: AuthProvider | undefined;
  /** What calls that authenticate by `channel` need. Leave it out when you make none. */
  channel?:
    | {
        /** A token that the client signs for each request, with the secret of the app or channel type. It reaches one channel: that of the path, or `channelId` where the path names a conversation or message of it. A function is asked at each request. */
        secret: Provided<string>;
        /** Stands in the signed token. */
        appId?: string | undefined;
        /** Stands in the signed token. */
        channelId?: string | undefined;
      }
    | undefined;
  /** What calls that authenticate by `oauthApp` need. Leave it out when you make none. */
  oauthApp?:
    | {
        /** Goes with the key, as its user name. A function is asked at each request. */
        clientId: Provided<string>;
        /** Client id and secret of an OAuth app, for the token endpoint. A function is asked at each request. */
        clientSecret: Provided<string>;
      }
    | undefined;
  /** Replaces the address of a host, for a proxy, a mock or the sandbox. https, or http on loopback. */
  baseUrls?: Partial<Record<"core" | "app", string>> | undefined;
  /** `plan` is what the account has bought; without it calls with `auth` have `oauthApp`, else the lowest limits hold. `false` switches throttling off. */
  throttle?:
    | (ThrottleOptions & { plan?: "starter" | "professional" | "enterprise" | "oauthApp" | undefined })
    | false
    | undefined;
}
