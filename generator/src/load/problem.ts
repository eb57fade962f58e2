/** A place in a spec; line and column start at 1. */
export interface Location {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a spec. */
export interface Problem extends Location {
  readonly rule: string;
  /** What is wrong, then what to write instead. */
  readonly message: string;
}

/** The spec cannot be used; `problems` holds everything that was found. */
export class SpecError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.message}`).join("\n"));
    this.name = "SpecError";
    this.problems = problems;
  }
}

/** Sorts by file, line and column, and drops what is told twice. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byPlace = (a: Problem, b: Problem) =>
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message);
  const sorted = [...problems].sort(byPlace);
  return sorted.filter((problem, index) => index === 0 || byPlace(sorted[index - 1]!, problem) !== 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
