import { type Referee, startNode } from "./process.ts";

export interface FastifyOptions {
  readonly limit: number;
  /** The window starts with its first request. */
  readonly windowMs: number;
  /** `RateLimit-*` instead of `X-RateLimit-*`. The reset is in seconds from now in both. */
  readonly draft?: boolean;
}

/** A Fastify server behind @fastify/rate-limit, in a process of its own. */
export const startFastify = (options: FastifyOptions): Promise<Referee> =>
  startNode(new URL("fastify-server.ts", import.meta.url), options);
