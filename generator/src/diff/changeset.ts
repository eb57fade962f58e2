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
  const found = changesets.flatMap((text) => {
    const [, front] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
    return (front ?? "").split(/\r?\n/).flatMap((line): Level[] => {
      const [, name, level] = /^\s*["']?([^"']+?)["']?\s*:\s*(major|minor|patch)\s*$/.exec(line) ?? [];
      return name === packageName ? [level as Level] : [];
    });
  });
  return LEVELS.find((level) => found.includes(level));
}

/** Whether a changeset of this level is enough for what changed. */
export const isEnough = (given: Level | undefined, needed: Level): boolean =>
  given !== undefined && LEVELS.indexOf(given) <= LEVELS.indexOf(needed);
