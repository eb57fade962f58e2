import { isDeepStrictEqual } from "node:util";
import { type CarillonError, isCarillonError } from "@carillon/runtime";
import type { Operation } from "@carillon/runtime/internal";
import { breach } from "./breach.ts";
import { show } from "./show.ts";
import type { Seen } from "./vendor-stub.ts";

/** Refused before anything was sent. */
export const BEFORE = ["InvalidRequestError", "ConfigurationError", "QueueFullError", "ThrottleTimeoutError"];
/** Failed on the way, or by the reply. */
const AFTER = [
  "ApiError",
  "BadRequestError",
  "AuthenticationError",
  "PermissionDeniedError",
  "NotFoundError",
  "ConflictError",
  "UnprocessableError",
  "RateLimitError",
  "ServerError",
  "ConnectionError",
  "TimeoutError",
  "ResponseParseError",
  "UnexpectedRedirectError",
  "PaginationError",
  // A redirect that is followed waits for a slot of its own.
  "ThrottleTimeoutError",
];
/** The list goes on from a reply that came: its next page may be refused before it is sent. */
const AFTER_SOME = [...AFTER, "InvalidRequestError", "ConfigurationError"];

/** The name of an error that may be there. Anything but one of ours by one of these names is a breach. */
export function judgeError(error: unknown, allowed: readonly string[], secrets: readonly string[] = []): string {
  if (!isCarillonError(error)) return breach(`throws what is no CarillonError: ${show(error)}`, error);
  const { name, message } = error as CarillonError;
  if (!allowed.includes(name))
    return breach(`throws a ${name} where only ${allowed.join(", ")} may be: ${message}`, error);
  if (typeof message !== "string" || message.length === 0 || message.length > 4_000)
    breach(`a ${name} with no good message`, error);
  const secret = secrets.find((each) => message.includes(each) || JSON.stringify(error).includes(each));
  if (secret !== undefined) breach(`a ${name} shows a secret: ${message}`);
  return name;
}

/** The error of a call: its class must fit whether anything was sent. */
export const judgeCallError = (error: unknown, sent: number, secrets: readonly string[]): string =>
  judgeError(error, sent === 0 ? BEFORE : sent === 1 ? AFTER : AFTER_SOME, secrets);

/** Headers that would send the request elsewhere or cut its body. */
const NOT_OURS = ["host", "content-length", "transfer-encoding", "connection"];

export interface Expected {
  /** Of the host. Absent: any that is safe. */
  readonly baseUrl?: string | undefined;
  readonly operation: Pick<Operation, "id" | "method" | "path">;
  /** Values of the path as they were given, where they are known. */
  readonly path?: Readonly<Record<string, unknown>>;
  /** The body as it was given, where it must arrive unchanged. */
  readonly body?: unknown;
  readonly hasBody?: boolean;
}

/** A request must be one that any server could read, and only where it belongs. */
export function judgeRequest({ url, init }: Seen, expected: Expected): void {
  if (typeof url !== "string" || !URL.canParse(url)) breach(`the address is no URL: ${show(url)}`);
  const target = new URL(url);
  judgeAddress(target, expected);
  if (init.method !== expected.operation.method) breach(`the method is ${show(init.method)}`);
  if (init.redirect !== "manual") breach("redirects would be followed");
  judgeHeaders(init.headers);
  if (!(init.signal instanceof AbortSignal)) breach("no signal goes with it");
  try {
    // The platform's own word on method, headers and body.
    new Request(url, {
      ...init,
      signal: null,
      ...(init.body instanceof ReadableStream && { duplex: "half" }),
    } as RequestInit);
  } catch (error) {
    breach("the platform would not send it", error);
  }
  judgeBody(init, expected);
}

function judgeAddress(target: URL, { baseUrl, operation, path }: Expected): void {
  if (target.username || target.password || target.hash) breach(`the address has more than it should: ${target.href}`);
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(target.hostname);
  if (target.protocol !== "https:" && !(target.protocol === "http:" && isLoopback)) breach(`not https: ${target.href}`);
  if (baseUrl === undefined) return;
  const base = new URL(baseUrl);
  if (target.origin !== base.origin || !target.pathname.startsWith(`${base.pathname}/`))
    breach(`left its base URL: ${target.href}`);
  const segments = target.pathname.slice(base.pathname.length).split("/");
  const template = operation.path.split("/");
  if (segments.length !== template.length)
    breach(`${segments.length - 1} segments for ${operation.path}: ${target.href}`);
  for (const [index, part] of template.entries()) judgeSegment(part, segments[index] ?? "", path);
}

function judgeSegment(part: string, segment: string, path: Expected["path"] = {}): void {
  const names = [...part.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string);
  if (names.length === 0) {
    if (segment !== part) breach(`the segment ${segment} stands for ${part}`);
    return;
  }
  if (segment === "" || segment === "." || segment === "..") breach(`an empty or dotted segment for ${part}`);
  let text = "";
  try {
    text = decodeURIComponent(segment);
  } catch {
    breach(`the segment ${segment} cannot be decoded`);
  }
  const [name = ""] = names;
  const given = Object.hasOwn(path, name) ? path[name] : undefined;
  if (part === `{${name}}` && (typeof given === "string" || typeof given === "number" || typeof given === "bigint")) {
    if (text !== String(given)) breach(`${show(given)} arrives as ${show(text)}`);
  }
}

function judgeHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) breach(`a header named ${show(name)}`);
    if (typeof value !== "string" || /[\0\r\n]|[^\0-\xff]/.test(value)) breach(`the header ${name} is ${show(value)}`);
    if (NOT_OURS.includes(name.toLowerCase())) breach(`the header ${name} is not for us to set`);
  }
}

function judgeBody({ method, body, headers }: Seen["init"], { body: given, hasBody }: Expected): void {
  if (body === undefined || body === null) {
    if (hasBody) breach("the body got lost");
    return;
  }
  if (method === "GET" || method === "HEAD") breach(`a ${method} with a body`);
  const media = headers["content-type"] ?? "";
  if (body instanceof FormData) {
    if (media !== "") breach("a form with a media type that lacks its boundary");
  } else if (typeof body !== "string") breach(`the body is ${show(body)}`);
  else if (/[/+]json\b/.test(media)) {
    let read: unknown;
    try {
      read = JSON.parse(body);
    } catch (error) {
      breach("a JSON body that is none", error);
    }
    if (given !== undefined && !isDeepStrictEqual(read, given)) breach(`the body arrives as ${show(read)}`);
  } else if (/urlencoded/.test(media)) {
    if (/[^\x21-\x7e]/.test(body)) breach("a form that is not encoded");
  } else if (media === "") breach("a body of no media type");
}
