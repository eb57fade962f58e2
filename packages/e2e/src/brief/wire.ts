import type { Recorded } from "./recorder.ts";

/** What two requests must have in common to be the same call. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly query: [string, string][];
  readonly credentials: Record<string, string>;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

/** Headers that say who calls and in which version. */
const CREDENTIALS = ["authorization", "api-key", "x-crisp-tier", "revision", "x-request-origin", "x-workspace-id"];

/**
 * A request with the differences taken out that mean nothing: a trailing slash, the flavour of JSON, and how a body of
 * JSON or of form fields is spaced and ordered.
 */
export function wireOf(request: Recorded): Wire {
  const url = new URL(request.url, "http://wire.test");
  const contentType = request.headers["content-type"]?.split(";", 1)[0]?.trim();
  const isJson = contentType !== undefined && /[/+]json$/.test(contentType);
  const isForm = contentType === "application/x-www-form-urlencoded";
  return {
    method: request.method,
    path: url.pathname.replace(/\/$/, ""),
    query: [...url.searchParams].sort(),
    credentials: Object.fromEntries(
      CREDENTIALS.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
    ),
    contentType: isJson ? "application/json" : contentType,
    body:
      request.body === ""
        ? undefined
        : isJson
          ? JSON.parse(request.body)
          : isForm
            ? [...new URLSearchParams(request.body)].sort()
            : request.body,
  };
}
