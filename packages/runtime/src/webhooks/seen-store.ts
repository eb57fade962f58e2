/** A delivery that is this caller's to handle. */
export interface Turn {
  /** The event is dealt with: its id is known from now on, for `ttlMs`. */
  finish(ttlMs: number): void | Promise<void>;
  /** It is not: whoever comes next may try. Does nothing when the lease has ended and somebody else took the turn. */
  release(): void | Promise<void>;
}

/** Remembers the ids of deliveries. For several processes it must be one that all of them ask. */
export interface SeenStore {
  /**
   * In one atomic step: `done` for an id that was finished, `busy` for one that somebody is handling, else a turn that
   * keeps all others away for `leaseMs`.
   */
  begin(id: string, leaseMs: number): Turn | "busy" | "done" | Promise<Turn | "busy" | "done">;
}

export interface MemorySeenStoreOptions {
  /** Most ids that are remembered; the oldest go first. Default 10,000, some 2 MB. */
  max?: number;
  /** Milliseconds of a clock. Default `Date.now`. */
  now?: () => number;
}

interface Entry {
  readonly done: boolean;
  readonly until: number;
}

/** Remembers in this process: enough for one process whose restarts may let a repeat through. */
export function memorySeenStore({ max = 10_000, now = Date.now }: MemorySeenStoreOptions = {}): SeenStore {
  const entries = new Map<string, Entry>();
  const put = (id: string, entry: Entry): void => {
    entries.delete(id);
    entries.set(id, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= max) break;
      entries.delete(oldest);
    }
  };
  return {
    begin(id, leaseMs) {
      const known = entries.get(id);
      if (known && known.until > now()) return known.done ? "done" : "busy";
      const mine: Entry = { done: false, until: now() + leaseMs };
      put(id, mine);
      return {
        finish: (ttlMs) => put(id, { done: true, until: now() + ttlMs }),
        release() {
          if (entries.get(id) === mine) entries.delete(id);
        },
      };
    },
  };
}
