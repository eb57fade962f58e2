/** Everything that keeps a spec from becoming a package, told at once. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly problems: readonly string[];
  constructor(vendor: string, problems: readonly string[]) {
    super(`${vendor}: the spec cannot be generated from.\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Where the parts of the builder leave what they find wrong. */
export type Report = (problem: string) => void;
