import { oauth as drift } from "@carillon/drift/oauth";
import { oauth as front } from "@carillon/front/oauth";
import { oauth as klaviyo } from "@carillon/klaviyo/oauth";
import { createOAuth, type OAuth, type OAuthFacts, type OAuthOptions } from "@carillon/runtime/oauth";
import { clientIds, clientSecret, type Referee, redirectUri, scopes } from "./referee.ts";

/** A vendor as its package has it, or one of our own making, in front of the referee. */
export interface App {
  readonly name: string;
  readonly pkce: boolean;
  readonly canRevoke: boolean;
  open(referee: Referee, options?: Partial<OAuthOptions>): OAuth;
}

type Fields = Record<string, unknown>;
type Fetch = typeof globalThis.fetch;

/** Spells the referee's token replies as the vendor documents its own. */
const respelled =
  (spell: (fields: Fields) => Fields, through: Fetch = fetch): Fetch =>
  async (url, init) => {
    const response = await through(url, init);
    const fields: Fields = await response.json();
    const body = JSON.stringify(response.ok ? spell(fields) : fields);
    return new Response(body, { status: response.status, headers: { "content-type": "application/json" } });
  };

export const camelCase = ({ access_token, refresh_token, expires_in, token_type }: Fields): Fields => ({
  accessToken: access_token,
  refreshToken: refresh_token,
  expiresIn: expires_in,
  tokenType: token_type,
  orgId: 4242,
});
/** Epoch seconds, as text. */
export const absolute = ({ access_token, refresh_token, expires_in, token_type }: Fields): Fields => ({
  access_token,
  refresh_token,
  token_type,
  expires_at: String(Math.floor(Date.now() / 1000) + Number(expires_in)),
});

const at = (referee: Referee, clientId: string, options: Partial<OAuthOptions> = {}): OAuthOptions => ({
  clientId,
  clientSecret,
  redirectUri,
  authorizeUrl: referee.authorizeUrl,
  tokenUrl: referee.tokenUrl,
  ...options,
});

export const genericFacts = (referee: Referee): OAuthFacts => ({
  vendor: "acme",
  issuer: referee.origin,
  authorizeUrl: referee.authorizeUrl,
  tokenUrl: referee.tokenUrl,
  revokeUrl: referee.revokeUrl,
  clientAuth: "basic",
  pkce: true,
  scopes,
});
export const openGeneric = (referee: Referee, options: Partial<OAuthOptions> = {}): OAuth =>
  createOAuth(genericFacts(referee), at(referee, clientIds.basic, { scopes, ...options }));

export const apps: readonly App[] = [
  { name: "acme", pkce: true, canRevoke: true, open: openGeneric },
  {
    name: "drift",
    pkce: false,
    canRevoke: false,
    open: (referee, options) =>
      drift(at(referee, clientIds.body, { ...options, fetch: respelled(camelCase, options?.fetch) })),
  },
  {
    name: "front",
    pkce: false,
    canRevoke: false,
    open: (referee, options) =>
      front(at(referee, clientIds.basic, { ...options, fetch: respelled(absolute, options?.fetch) })),
  },
  {
    name: "klaviyo",
    pkce: true,
    canRevoke: true,
    open: (referee, options) =>
      klaviyo(at(referee, clientIds.basic, { scopes, revokeUrl: referee.revokeUrl, ...options })),
  },
];
