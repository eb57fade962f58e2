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

/** Query parameters that are secrets by their name. The caller gave them for one call, so that no list knows them. */
const SECRET_PARAMETER = /([?&][^=&#]*(?:secret|password)[^=&#]*=)[^&#]*/gi;

/** A URL for logs and hooks. */
export const redactUrl = (redact: Redact, url: string): string => redact(url).replace(SECRET_PARAMETER, `$1${MASK}`);

/** Longer than any secret. */
const MARGIN = 4096;

/**
 * The first `length` characters of a text, or a little less. No piece of a secret stands at the cut.
 *
 * @param isPart the text was cut before: its end may be a piece of a secret
 */
export function redactCut(redact: Redact, text: string, length: number, isPart = false): string {
  const read = text.slice(0, length + MARGIN);
  const clean = redact(read);
  return (isPart || read !== text ? clean.slice(0, -MARGIN) : clean).slice(0, length);
}

/** What an error of the platform says, without what it may carry: its name, text, code and chain. */
export function safeCause(cause: unknown, redact: Redact, depth = 3): unknown {
  if (!(cause instanceof Error)) return typeof cause === "string" ? redact(cause) : undefined;
  const code = (cause as { code?: unknown }).code;
  const inner = depth > 0 ? safeCause(cause.cause, redact, depth - 1) : undefined;
  const copy = new Error(redact(cause.message), inner === undefined ? undefined : { cause: inner });
  copy.name = cause.name;
  if (cause.stack) copy.stack = redact(cause.stack);
  if (typeof code === "string" || typeof code === "number") Object.assign(copy, { code });
  return copy;
}

/** Some platforms take headers of any size. */
const MAX_HEADER_LENGTH = 16 * 1024;

/**
 * The headers of a reply, without cookies, which are secrets that no list knows, and without what they repeat of one. What
 * goes beyond 16 KiB in all is left out.
 */
export function cleanHeaders(headers: Headers, redact: Redact): Headers {
  const clean = new Headers();
  let length = 0;
  for (const [name, value] of headers) {
    length += name.length + value.length;
    if (name !== "set-cookie" && length <= MAX_HEADER_LENGTH) clean.append(name, redact(value));
  }
  return clean;
}
