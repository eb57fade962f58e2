export type Level = "major" | "minor" | "patch";

/** One thing that a user of the package can notice. */
export interface Change {
  readonly level: Level;
  /** `profiles.list`, `type Profile`, `option apiKey`, … */
  readonly subject: string;
  /** What became of it, as the rest of the sentence. */
  readonly text: string;
}

export const LEVELS: readonly Level[] = ["major", "minor", "patch"];

/** The greatest level of changes; `undefined` when there is none. */
export const levelOf = (changes: readonly Change[]): Level | undefined =>
  LEVELS.find((level) => changes.some((change) => change.level === level));

/** The level of what breaks users of a version: before 1.0.0 the second number tells of it. */
export const breakingIn = (version: string): Level => (version.startsWith("0.") ? "minor" : "major");

/** By how much a version is above another; `undefined` when it is the same. */
export function raiseOf(before: string, after: string): Level | undefined {
  const [old, now] = [before, after].map((version) => version.split(".")) as [string[], string[]];
  return LEVELS.find((_, index) => old[index] !== now[index]);
}

/** Changes by level, then subject; the same thing is told once. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  const key = ({ level, subject, text }: Change): string => `${LEVELS.indexOf(level)} ${subject} ${text}`;
  return [...distinct.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Entries of two records by name: what went, what came, and what stayed, with both its values. */
export function match<T>(
  before: Readonly<Record<string, T>> = {},
  after: Readonly<Record<string, T>> = {},
): { gone: string[]; added: string[]; kept: [name: string, before: T, after: T][] } {
  const names = Object.keys(before);
  return {
    gone: names.filter((name) => !Object.hasOwn(after, name)),
    added: Object.keys(after).filter((name) => !Object.hasOwn(before, name)),
    kept: names.flatMap((name): [string, T, T][] =>
      Object.hasOwn(after, name) ? [[name, before[name] as T, after[name] as T]] : [],
    ),
  };
}

/** A list of names as a record, to be matched. */
export const flags = (names: readonly string[] = []): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true]));

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
