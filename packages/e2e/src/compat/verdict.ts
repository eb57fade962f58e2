import { breakingIn, type Level } from "../../../../generator/src/diff/change.ts";
import { isEnough, levelIn, lowered } from "../../../../generator/src/diff/changeset.ts";

/** A program of a release that does not compile any more. */
export interface Complaint {
  /** Its path in the repository, and the line. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface Published {
  readonly name: string;
  readonly version: string;
}

/** What a compiler printed, as complaints about the programs in a folder. */
export function complaintsIn(lines: readonly string[]): Complaint[] {
  return lines.flatMap((line): Complaint[] => {
    const [, path = "", at = "", code = "", text = ""] = /^(.+?)\((\d+),\d+\): error (TS\d+): (.+)$/.exec(line) ?? [];
    const isOurs = /^(then|clients)\//.test(path);
    return isOurs && !isHarmless(code, text) ? [{ file: path, line: Number(at), text }] : [];
  });
}

/** What was an error compiles now, or a tool that the tests took is not installed any more. */
const isHarmless = (code: string, text: string): boolean =>
  code === "TS2578" || (code === "TS2307" && !/'(\.|@carillon\/)/.test(text));

/**
 * Whether users are told: a package that the program needs has a changeset of the class that breaks, or one that says
 * why this program is no loss.
 */
export const isCovered = (file: string, needs: readonly Published[], changesets: readonly string[]): boolean =>
  needs.some(({ name, version }) => {
    const breaking: Level = breakingIn(version);
    const change = { level: "major", subject: file, text: "" } as const;
    return isEnough(levelIn(changesets, name), breaking) || lowered([change], changesets, name)[0]?.level !== "major";
  });
