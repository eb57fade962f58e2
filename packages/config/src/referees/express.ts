import { type Referee, startNode } from "./process.ts";

export interface ExpressOptions {
  readonly limit: number;
  /** The window starts with its first request. */
  readonly windowMs: number;
  /** `legacy`: `X-RateLimit-*` with the reset in epoch seconds. Else a draft of the `RateLimit` headers. */
  readonly headers: "legacy" | "draft-6" | "draft-7" | "draft-8";
}

/** An Express server behind express-rate-limit, in a process of its own. */
export const startExpress = (options: ExpressOptions): Promise<Referee> =>
  startNode(new URL("express-server.ts", import.meta.url), options);
