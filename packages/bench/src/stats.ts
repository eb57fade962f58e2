/** The middle of an odd number of values, the mean of the two in the middle of an even one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * One number for each contender and round. Every round starts with another contender, so that a machine that slows down
 * or is shared treats them alike.
 */
export async function interleave<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => number | Promise<number>,
): Promise<Record<Name, number[]>> {
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(round + index) % names.length]!;
      taken[name].push(await measure(name));
    }
  }
  return taken;
}

/** Median of the ratios of each round, which drift less than the ratio of the medians. */
export function ratio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value / base[round]!));
}

/** CPU time of this process in microseconds: a busy machine stretches the wall clock, and this much less. */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
