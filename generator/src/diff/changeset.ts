import { type Change, LEVELS, type Level } from "./change.ts";

const TITLES: Readonly<Record<Level, string>> = { major: "Breaking", minor: "New", patch: "Also" };
/** More of one level are counted: a changelog is read by people. */
const SHOWN = 40;

/** The changes as a list for people, the heaviest first. */
export function changesInWords(changes: readonly Change[]): string {
  return LEVELS.flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    if (own.length === 0) return [];
    const lines = own.slice(0, SHOWN).map(({ subject, text }) => `- ${subject} ${text}`);
    const rest = own.length > SHOWN ? [`- and ${own.length - SHOWN} more`] : [];
    return [`${TITLES[level]}:`, ...lines, ...rest, ""];
  })
    .join("\n")
    .trimEnd();
}

/** A changeset for the package, as changesets reads it. */
export const draftChangeset = (packageName: string, level: Level, changes: readonly Change[]): string =>
  `---\n"${packageName}": ${level}\n---\n\n${changesInWords(changes)}\n`;

/** The level that the changesets of a folder give to a package: the greatest of them. */
export function levelIn(changesets: readonly string[], packageName: string): Level | undefined {
  const found = changesets.flatMap((text) =>
    levelsOf(text).flatMap(([name, level]) => (name === packageName ? [level] : [])),
  );
  return LEVELS.find((level) => found.includes(level));
}

/** The packages that a changeset names, with their levels. */
function levelsOf(changeset: string): [name: string, level: Level][] {
  const [, front] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(changeset) ?? [];
  return (front ?? "").split(/\r?\n/).flatMap((line): [string, Level][] => {
    const [, name, level] = /^\s*["']?([^"']+?)["']?\s*:\s*(major|minor|patch)\s*$/.exec(line) ?? [];
    return name !== undefined ? [[name, level as Level]] : [];
  });
}

/** The line by which a changeset says that a change breaks nobody, and why. Users of the changelog do not see it. */
export const notBreaking = (subject: string, why: string): string => `<!-- not breaking: ${subject}: ${why} -->`;
const NOT_BREAKING = /<!--\s*not breaking:\s*(.+?):\s+\S[\s\S]*?-->/g;

/**
 * The changes, with those that a changeset of the package says to break nobody as minor ones. It is for what cannot be
 * judged by its text alone, such as a type that only one side makes.
 */
export function lowered(changes: readonly Change[], changesets: readonly string[], packageName: string): Change[] {
  const own = changesets.filter((text) => levelsOf(text).some(([name]) => name === packageName));
  const subjects = own.flatMap((text) => [...text.matchAll(NOT_BREAKING)].map(([, subject = ""]) => subject));
  return changes.map((change) =>
    change.level === "major" && subjects.includes(change.subject) ? { ...change, level: "minor" } : change,
  );
}

/** Whether a changeset of this level is enough for what changed. */
export const isEnough = (given: Level | undefined, needed: Level): boolean =>
  given !== undefined && LEVELS.indexOf(given) <= LEVELS.indexOf(needed);
