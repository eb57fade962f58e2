import { type Referee, startNode } from "./process.ts";

export interface SlowOptions {
  /** From the request to the answer. */
  readonly delayMs: number;
  /** The headers go out at once, and only the end of the body is late. */
  readonly streams?: boolean;
}

/** A server without limits that takes its time, in a process of its own. */
export const startSlow = (options: SlowOptions): Promise<Referee> =>
  startNode(new URL("slow-server.ts", import.meta.url), options);
