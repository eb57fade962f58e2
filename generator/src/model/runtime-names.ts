/**
 * Names that the runtime exports to everyone. Every package hands them on from its root, so that no type of a vendor may
 * have one of them. A test holds this list against the runtime itself.
 */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set([]);
