import { seededRandom } from "@carillon/config/virtual-platform";
import type { BucketDemand, Limiter, Permit } from "../../src/throttle/limiter.ts";
import type { Clock } from "./clock.ts";
import type { Network } from "./networks.ts";

/** The server's part: sees each request at the moment at which it arrives. */
export interface Server {
  /** Whether it passes. */
  receive(demands: readonly BucketDemand[], at: number): boolean;
  /** Its reply leaves. */
  reply?(demands: readonly BucketDemand[]): void;
  /** Its clock, as replies tell it: epoch ms. */
  wall?(): number;
}

export interface Load {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly server: Server;
  readonly network: Network;
  readonly seed: number;
  /** Calls without end, of several kinds. */
  readonly streams: readonly (readonly BucketDemand[])[];
  readonly durationMs: number;
  /** Calls of each stream that wait at any time. Default 8. */
  readonly depth?: number;
  /** Requests of each stream under way at any time. Default: as many as the limiter lets through. */
  readonly workers?: number;
  /** Time that the server works on a request. Default 0. */
  readonly serviceMs?: number;
  /** After this time without a reply the client gives up. Default 1,000. */
  readonly giveUpMs?: number;
  /** Called with the refusals that a client gets to see, before their permits are settled. */
  readonly onRefused?: (demands: readonly BucketDemand[]) => void;
}

export interface Outcome {
  /** Requests sent before the time was over. */
  requests: number;
  refused: number;
  /** Sum of the times for which a permit was held. */
  heldMs: number;
}

/** Sends whatever the limiter lets through until the time is over, then waits for the rest of the replies. */
export async function simulate(load: Load): Promise<Outcome> {
  const { clock, limiter, server, network, streams, depth = 8, workers = Number.POSITIVE_INFINITY } = load;
  const { serviceMs = 0, giveUpMs = 1_000, onRefused } = load;
  const random = seededRandom(load.seed);
  const end = clock.now() + load.durationMs;
  const outcome: Outcome = { requests: 0, refused: 0, heldMs: 0 };
  const waiting = new Array<number>(streams.length).fill(0);
  const flying = new Array<number>(streams.length).fill(0);

  function send(stream: number, permit: Permit): void {
    const demands = streams[stream]!;
    const sentAt = clock.now();
    const isLost = network.lossRate > 0 && random() < network.lossRate;
    flying[stream]!++;
    outcome.requests++;
    const settled = (): void => {
      outcome.heldMs += clock.now() - sentAt;
      flying[stream]!--;
      pump(stream);
    };
    const answer = (passed: boolean): void => {
      server.reply?.(demands);
      if (isLost) return;
      const servedAt = server.wall?.();
      clock.after(network.oneWayMs(random), () => {
        if (!passed) onRefused?.(demands);
        permit.responded(servedAt);
        settled();
      });
    };
    clock.after(network.oneWayMs(random), () => {
      const passed = server.receive(demands, clock.now());
      if (!passed) outcome.refused++;
      if (serviceMs > 0) clock.after(serviceMs, () => answer(passed));
      else answer(passed);
    });
    if (isLost) {
      clock.after(giveUpMs, () => {
        permit.lost();
        settled();
      });
    }
  }

  /** Asks until enough calls of the stream wait. */
  function pump(stream: number): void {
    while (waiting[stream]! < depth && waiting[stream]! + flying[stream]! < workers && clock.now() < end) {
      const permit = limiter.acquire(streams[stream]!);
      if (!("then" in permit)) {
        send(stream, permit);
        continue;
      }
      waiting[stream]!++;
      void permit.then((granted) => {
        waiting[stream]!--;
        if (clock.now() < end) send(stream, granted);
        else granted.unsent();
        pump(stream);
      });
    }
  }

  for (let stream = 0; stream < streams.length; stream++) pump(stream);
  await clock.run();
  return outcome;
}
