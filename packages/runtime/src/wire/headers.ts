import { InvalidRequestError } from "../errors.ts";

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a header must not hold
const FORBIDDEN = /[\u0000\r\n]|[^\u0009\u0020-\u007e\u0080-\u00ff]/;
/** Some runtimes would honour these and send the request elsewhere or cut the body. */
const OURS = new Set(["host", "content-length", "transfer-encoding", "connection"]);

/** Adds the caller's headers. A value that would break out of its line is refused, and never shown. */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, string | undefined>> | undefined,
  operation: string,
): void {
  for (const name of Object.keys(headers ?? {})) {
    const value = headers?.[name];
    const key = name.toLowerCase();
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
