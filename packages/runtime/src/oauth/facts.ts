/** What a vendor documents about its OAuth 2.0 authorization code flow. Data out of the spec. */
export interface OAuthFacts {
  /** Names the vendor in messages and store keys. */
  readonly vendor: string;
  readonly authorizeUrl: string;
  readonly tokenUrl: string;
  readonly revokeUrl?: string;
  /** What `iss` of a redirect must be, where the server sends one. */
  readonly issuer?: string;
  /** Where client id and secret go in the token request. */
  readonly clientAuth: "basic" | "body";
  /** Whether the vendor takes a PKCE challenge (S256). Default `false`. */
  readonly pkce?: boolean;
  /** All known scopes; absent where the authorize page takes none. */
  readonly scopes?: readonly string[];
  /** Other spellings of the fields of a token reply, by their standard name. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Further fields of the reply that are kept with the tokens. */
  readonly extraFields?: readonly string[];
  /** `in` (default): seconds from now; `at`: epoch seconds. */
  readonly expiry?: "in" | "at";
  /** Life of an access token when the reply tells none. */
  readonly accessTokenTtlMs?: number;
}
