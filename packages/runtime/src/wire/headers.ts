import { InvalidRequestError } from "../errors.ts";

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a header must not hold
const FORBIDDEN = /[\u0000\r\n]|[^\u0009\u0020-\u007e\u0080-\u00ff]/;
/** Some runtimes would honour these and send the request elsewhere or cut the body. */
const OURS = new Set(["host", "content-length", "transfer-encoding", "connection"]);

/** Headers as a caller may give them: an object, or what gives pairs, such as a `Headers`. */
export type HeaderInput =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [name: string, value: string | undefined]>;

/** Adds the caller's headers. A value that would break out of its line is refused, and never shown. */
export function addHeaders(target: Record<string, string>, headers: HeaderInput | undefined, operation: string): void {
  if (!headers) return;
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    const key = String(name).toLowerCase();
    if (value === undefined || OURS.has(key)) continue;
    if (!NAME.test(name) || typeof value !== "string" || FORBIDDEN.test(value)) {
      throw new InvalidRequestError(
        `${operation}: the header \`${NAME.test(name) ? name : "(invalid name)"}\` must be one line of text without control characters or characters beyond Latin-1.`,
        { operation },
      );
    }
    target[key] = value;
  }
}
