export interface Network {
  readonly name: string;
  /** Milliseconds on the wire, one way. Each request draws its own, so that requests overtake one another. */
  readonly oneWayMs: (random: () => number) => number;
  /** Longest of them. */
  readonly worstMs: number;
  /** Share of the replies that never come. */
  readonly lossRate: number;
}

const between = (random: () => number, least: number, most: number): number => least + random() * (most - least);

const wide = (random: () => number): number => (random() < 0.01 ? between(random, 80, 400) : between(random, 20, 80));

export const LAN: Network = {
  name: "LAN",
  oneWayMs: (random) => between(random, 0.2, 2),
  worstMs: 2,
  lossRate: 0,
};
export const WAN: Network = { name: "WAN", oneWayMs: wide, worstMs: 400, lossRate: 0 };
export const LOSSY: Network = { name: "lossy", oneWayMs: wide, worstMs: 400, lossRate: 0.01 };

/** Near; far, with one spike in a hundred; far, and one reply in a hundred lost. */
export const NETWORKS: readonly Network[] = [LAN, WAN, LOSSY];
