import { type Referee, startNode } from "./process.ts";

export interface SlowOptions {
  /** From the request to the answer. */
  readonly delayMs: number;
}

/** A server without limits that takes its time, in a process of its own. */
export const startSlow = (options: SlowOptions): Promise<Referee> =>
  startNode(new URL("slow-server.ts", import.meta.url), options);
