import { type CarillonError, ConfigurationError, InvalidRequestError } from "./errors.ts";
import { isCarillonError } from "./guards.ts";

/**
 * The result of work that looks at values of the caller. What they throw meanwhile (a getter, a proxy, a text with half a
 * character) comes out as an error of ours.
 * @param refuse makes it, of the first line of what was thrown
 */
export function reading<T>(refuse: (why: string, cause: unknown) => CarillonError, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (isCarillonError(cause)) throw cause;
    const said = cause instanceof Error ? String(cause.message).split("\n", 1)[0] : "";
    throw refuse(said?.slice(0, 200) || "it throws when it is looked at", cause);
  }
}

/** The members of an object that are its own, each read once, so that none changes between check and use. Anything else as it is. */
export const ownValues = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : value;

/** What {@link reading} makes of an argument of a call. */
export const unreadable =
  (operation: string) =>
  (why: string, cause: unknown): InvalidRequestError =>
    new InvalidRequestError(`${operation}: an argument cannot be read: ${why}.`, { operation, cause });

/** A copy of options that can be read without a throw. */
export const ownOptions = <T extends object>(options: T): T =>
  reading(
    (why, cause) => new ConfigurationError(`The options cannot be read: ${why}.`, { cause }),
    () => {
      if (typeof options === "object" && options !== null) return ownValues(options) as T;
      throw new TypeError("an object is needed");
    },
  );
