/** Replaces every known secret in a text. */
export type Redact = (text: string) => string;

const MASK = "[redacted]";

/**
 * @param secrets values to hide, in every form in which they travel; asked for at each use, since they rotate
 */
export function createRedactor(secrets: () => readonly string[]): Redact {
  return (text) => {
    let clean = text;
    for (const secret of secrets()) {
      // Shorter ones would tear ordinary words apart, and protect nothing.
      if (secret.length >= 4) clean = clean.replaceAll(secret, MASK);
    }
    return clean;
  };
}

/** What an error of the platform says, without what it may carry: its name, text, code and chain. */
export function safeCause(cause: unknown, redact: Redact, depth = 3): unknown {
  if (!(cause instanceof Error)) return typeof cause === "string" ? redact(cause) : undefined;
  const code = (cause as { code?: unknown }).code;
  const inner = depth > 0 && cause.cause !== undefined ? safeCause(cause.cause, redact, depth - 1) : undefined;
  const copy = new Error(redact(cause.message), inner === undefined ? undefined : { cause: inner });
  copy.name = cause.name;
  if (cause.stack) copy.stack = redact(cause.stack);
  if (typeof code === "string" || typeof code === "number") Object.assign(copy, { code });
  return copy;
}

/** The headers of a reply, without cookies, which are secrets that no list knows, and without what they repeat of one. */
export function cleanHeaders(headers: Headers, redact: Redact): Headers {
  const clean = new Headers();
  for (const [name, value] of headers) if (name !== "set-cookie") clean.append(name, redact(value));
  return clean;
}
