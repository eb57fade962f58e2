import { type Referee, startNode } from "@carillon/config/referees";

export interface FlexibleOptions {
  readonly limit: number;
  /** The window starts with its first request. */
  readonly windowMs: number;
}

/** A server behind rate-limiter-flexible's memory limiter, in a process of its own. */
export const startFlexible = (options: FlexibleOptions): Promise<Referee> =>
  startNode(new URL("flexible-server.ts", import.meta.url), options);
