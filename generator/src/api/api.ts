/** What people wrote and users can see of a package. What is generated out of a spec is told by its model. */
export interface Api {
  /** What each entry point exports, by the name that it is imported under. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** The declarations behind these names, and those that they mention, by name: one block of TypeScript each. */
  readonly declarations: Readonly<Record<string, string>>;
}

export const isEmpty = ({ entries }: Api): boolean => Object.keys(entries).length === 0;
