const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `10m` as milliseconds. */
export function toMilliseconds(duration: string): number {
  const match = /^([0-9]+)(ms|s|m|h|d)$/.exec(duration);
  if (!match)
    throw new Error(`\`${duration}\` is not a duration; write a number and its unit: 500ms, 1s, 10m, 1h or 1d.`);
  return Number(match[1]) * (UNITS[match[2] as string] as number);
}

const WORDS: readonly (readonly [number, string])[] = [
  [86_400_000, "day"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1_000, "s"],
  [1, "ms"],
];

/** A span in words, to stand behind a number: `/s`, `/min`, ` in 3 s`. */
export function perSpan(ms: number): string {
  const [unit, word] = WORDS.find(([size]) => ms >= size && ms % size === 0) ?? [1, "ms"];
  const count = ms / unit;
  return count === 1 ? `/${word}` : ` in ${count} ${word}`;
}
