import { InvalidRequestError } from "../errors.ts";

const DOTS = new Set(["", ".", ".."]);

/**
 * A path template with its values filled in. Each value stays inside its own segment: separators are percent-encoded, and
 * what a URL parser would fold away (empty, `.`, `..`) is refused.
 * @param literal characters that a parameter's value keeps as they are, by parameter
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  operation: string,
  literal: Readonly<Record<string, string>> = {},
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const own = Object.hasOwn(values, name) ? values[name] : undefined;
    return encodeSegment(own, name, operation, literal[name] ?? "");
  });
}

function encodeSegment(value: unknown, name: string, operation: string, literal: string): string {
  const refuse = (why: string, pass = "Pass the id as a non-empty string or a number"): never => {
    throw new InvalidRequestError(`${operation}: the path parameter \`${name}\` ${why}. ${pass}.`, { operation });
  };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse("is not a finite number");
    // Such an id has lost digits, or would be written as another id.
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER || String(value).includes("e")) {
      refuse("is a number that cannot be written exactly", "Pass the id as text");
    }
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") {
    refuse(value === null ? "is null" : value === undefined ? "is missing" : `is of type ${typeof value}`);
  }
  const text = String(value);
  if (DOTS.has(text)) refuse(text === "" ? "is empty" : "is a dot segment, which would address another route");
  let encoded: string;
  try {
    encoded = encodeURIComponent(text);
  } catch {
    return refuse("holds a broken surrogate pair");
  }
  encoded = encoded.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  for (const char of literal) encoded = encoded.replaceAll(encodeURIComponent(char), char);
  return encoded;
}

/** A path written out by the caller, for `client.request()`: it must stay below the base URL. */
export function checkLiteralPath(path: string, operation: string): string {
  const segments = String(path)
    .split("/")
    .map((segment) => segment.replace(/%2e/gi, "."));
  if (
    typeof path !== "string" ||
    !path.startsWith("/") ||
    path.startsWith("//") ||
    /[?#\\\s]/.test(path) ||
    segments.some((s) => s === "." || s === "..")
  ) {
    throw new InvalidRequestError(
      `${operation}: the path must be a string that starts with one "/", holds no "." or ".." segment, no backslash and no white space, and leaves its query to the option \`query\`.`,
      { operation },
    );
  }
  return path;
}
