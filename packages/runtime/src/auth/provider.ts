/** Gives access tokens and renews them. `oauth()` of a vendor package makes one; your own object fits as well. */
export interface AuthProvider {
  /** Names the account, the same in every process and after every renewal. Never a token: it becomes part of names. */
  readonly identity: string;
  /** A token that is good now. Rejects with `signal.reason` on abort. */
  token(signal?: AbortSignal): Promise<string>;
  /**
   * Called when the vendor refused `stale`.
   * @returns whether a newer token is at hand
   */
  refresh(stale: string, signal?: AbortSignal): Promise<boolean>;
}
