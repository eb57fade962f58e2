/** More than a client can have in use at once. */
const MOST_RECENT = 100;

/** The values that must never be shown, in every form in which they travel. */
export interface SecretList {
  /** What has not been used for long makes room. */
  add(value: string): void;
  all(): string[];
}

export function createSecretList(): SecretList {
  const recent = new Set<string>();
  let list: string[] | undefined;
  return {
    add(value) {
      if (!recent.delete(value)) list = undefined;
      recent.add(value);
      if (recent.size > MOST_RECENT) {
        for (const oldest of recent) {
          recent.delete(oldest);
          break;
        }
      }
    },
    all() {
      // The longest go first, so that none is left in part because another is a piece of it.
      list ??= [...new Set([...recent].flatMap((value) => [value, encodeURIComponent(value)]))].sort(
        (a, b) => b.length - a.length,
      );
      return list;
    },
  };
}
