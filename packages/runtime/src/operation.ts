import type { CallFacts } from "./call-facts.ts";
import type { ReplyContext } from "./pipeline/reply.ts";
import type { Unreadable } from "./pipeline/stream.ts";
import type { Platform } from "./platform.ts";
import type { RateReply, ToldRates } from "./throttle/told-rates.ts";

/**
 * The data that generated code hands to the runtime. A vendor is one {@link Vendor}, an endpoint one {@link Operation};
 * both are plain and frozen, so that all behaviour stays in the runtime. What only some operations need stands in them as a
 * reference to its code (an object with `kind`), so that a bundle holds the code that its operations need and no more.
 *
 * Strings called "pointer" are JSON Pointers (RFC 6901) into a body, with one addition: a segment `*` means every element
 * of an array.
 */

export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** At most `limit` requests in any `windowMs` milliseconds. */
export interface LimitWindow {
  readonly limit: number;
  readonly windowMs: number;
}

/** Tells a request apart by what it carries. All the fields that are given must hold. */
export interface Condition {
  /** Name of a query parameter to look at. */
  readonly query?: string;
  /** Pointer into the request body to look at. */
  readonly body?: string;
  /** `true` (default): the value is there. `false`: it is absent. */
  readonly present?: boolean;
  /** The value equals this one. */
  readonly equals?: string | number | boolean;
  /** The value, an array or a comma-joined list, holds this member. */
  readonly includes?: string;
  /** At least one of these holds too. */
  readonly any?: readonly Condition[];
}

/**
 * - `window`: bursts up to the limit, for vendors that document fixed or sliding windows.
 * - `smooth`: the same bound, paced; for servers whose algorithm is not known.
 * - `adaptive`: no number is published; unlimited until the first refusal, then a rate that is learnt.
 */
export type BucketMode = "window" | "smooth" | "adaptive";

/** One quota of the vendor. Requests that draw on it are counted together. */
export interface Bucket {
  /** Every window holds at once. Empty for `adaptive` and for buckets that only limit concurrency. */
  readonly windows: readonly LimitWindow[];
  readonly mode: BucketMode;
  /** What splits the bucket: `operation`, `path.<name>`, `query.<name>`, `body.<pointer>`. Absent: one for all. */
  readonly per?: readonly string[];
  /** Windows start at the full hour or at 00:00 UTC instead of rolling. */
  readonly align?: "clockHour" | "utcDay";
  /** Requests in flight at once. */
  readonly concurrent?: number;
  /**
   * Windows by what the customer bought; `windows` is the safe choice when the plan is unknown. An empty list lifts the
   * bucket.
   */
  readonly plans?: Readonly<Record<string, readonly LimitWindow[]>>;
  /** The limit is this share of another bucket's limit (and follows its plan). */
  readonly shareOf?: { readonly bucket: string; readonly ratio: number };
  /** The bucket counts only requests for which this holds. */
  readonly when?: Condition;
}

/** A family of response headers that tells what is left of a bucket. Names are lower case. */
export interface RateHeaders {
  /** Bucket that the headers speak of; absent: the first bucket of the operation. */
  readonly bucket?: string;
  readonly limit?: string;
  readonly remaining?: string;
  readonly reset?: { readonly name: string; readonly unit: "epoch-s" | "delta-s" | "date" | "auto" };
  /** Header with the wait after a refusal. Default `retry-after` (seconds, may be fractional, or an HTTP date). */
  readonly retryAfter?: string;
  /** `list`: the limit header holds `10, 10;w=1, 150;w=60`: the binding quota, then each window in seconds. */
  readonly form?: "list";
}

export interface Host {
  /** Base URL without a trailing slash; a record when the host option (region, instance) picks it. */
  readonly url: string | Readonly<Record<string, string>>;
  /** Buckets of an operation that names none, and of `client.request()` on an unknown path. */
  readonly limits: readonly string[];
}

/** A header that every request of the given hosts carries. */
export interface HeaderDefault {
  readonly name: string;
  readonly value?: string;
  /** Constructor option that replaces the value. */
  readonly option?: string;
  readonly required?: boolean;
  readonly hosts?: readonly string[];
}

/** A header that goes with a credential, such as a tier. */
export type CredentialHeader = Omit<HeaderDefault, "hosts"> & {
  /** The values that are known, to refuse others early. */
  readonly values?: readonly string[];
};

/**
 * Where a claim's value comes from; the first source that gives one wins, and a claim without a value is left out.
 * `now` and `expiry` are epoch seconds.
 */
export type ClaimSource =
  | `option:${string}`
  | `path:${string}`
  | `query:${string}`
  | `body:${string}`
  | "random"
  | "now"
  | "expiry";

/** Names of options may be dotted: `app.apiKey` is `{ app: { apiKey } }`. */
export type Credential = {
  readonly headers?: readonly CredentialHeader[];
} & (
  | { readonly kind: "header"; readonly header: string; readonly prefix?: string; readonly option: string }
  | { readonly kind: "query"; readonly param: string; readonly option: string }
  /** `password` absent: the empty string is sent after the colon. */
  | { readonly kind: "basic"; readonly user: string; readonly password?: string }
  /** The option holds an {@link AuthProvider}, made by the package's `oauth()`. */
  | { readonly kind: "oauth2"; readonly option: string; readonly refreshOn?: readonly ReplyCondition[] }
  | {
      readonly kind: "jwt";
      readonly header: string;
      readonly prefix?: string;
      /** Option that holds the HMAC secret. */
      readonly secret: string;
      readonly alg: JwtAlgorithm;
      readonly claims: Readonly<Record<string, readonly ClaimSource[]>>;
      readonly ttlMs: number;
    }
);

/** Signs the claims of a credential. */
export interface JwtAlgorithm {
  readonly kind: "HS256";
  /** @param wallMs the time now, in milliseconds since 1970 */
  sign(
    credential: Credential & { readonly kind: "jwt" },
    facts: CallFacts,
    options: object,
    wallMs: number,
    secret: string,
  ): Promise<string>;
}

/** A reply that means something special: all the fields that are given must hold. */
export interface ReplyCondition {
  readonly status?: number;
  readonly pointer?: string;
  readonly equals?: string | number | boolean;
  readonly notEquals?: string | number | boolean;
}

export interface ErrorShape {
  /** Pointers to the human text, tried in order; strings that a `*` finds are joined. */
  readonly message: readonly string[];
  /** Pointers to the machine code, tried in order. */
  readonly code?: readonly string[];
  /** Pointer to the vendor's support id, where no header carries it. */
  readonly requestId?: string;
  /** A 2xx whose body says that it failed. */
  readonly failWhen?: readonly ReplyCondition[];
}

/** Tells the plan by what the client was made with. A value that names no plan tells nothing. */
export interface PlanSource {
  /** Constructor option whose value is the name of a plan. */
  readonly option?: string;
  /** The plan when the option is not given. */
  readonly default?: string;
  /** Plan by the credential that an operation goes with, by its key in `Vendor.credentials`. It comes before the option. */
  readonly credentials?: Readonly<Record<string, string>>;
}

/** What is true of every operation of a vendor. */
export interface Vendor {
  /** Class name of the client, used in messages. */
  readonly name: string;
  /** Package name without scope, used in the User-Agent and in bucket names. */
  readonly slug: string;
  /** Version of the package, for the User-Agent. */
  readonly version?: string;
  readonly hosts: Readonly<Record<string, Host>>;
  readonly defaultHost: string;
  /** Constructor option that picks a URL of `Host.url`, such as `region` or `instance`. */
  readonly hostOption?: { readonly name: string; readonly default?: string };
  /** Path parameters that the constructor takes: wire name to option name. */
  readonly clientParams?: Readonly<Record<string, string>>;
  readonly headers?: readonly HeaderDefault[];
  readonly credentials: Readonly<Record<string, Credential>>;
  /** Alternatives in order of preference, each a set of credentials that go together. Empty: no credential. */
  readonly security: readonly (readonly string[])[];
  readonly buckets: Readonly<Record<string, Bucket>>;
  /** Names that `throttle.plan` may take. */
  readonly plans?: readonly string[];
  /** What tells the plan when `throttle.plan` does not. */
  readonly planBy?: PlanSource;
  readonly rateHeaders?: readonly RateHeaders[];
  /** What reads them. Absent: nothing does. */
  readonly readRates?: (vendor: Vendor, reply: RateReply) => ToldRates;
  /** Statuses that mean "refused by a rate limit". Default `[429]`. */
  readonly rateStatus?: readonly number[];
  readonly errors: ErrorShape;
  /** Response header with the vendor's request id, lower case. */
  readonly requestIdHeader?: string;
}

/**
 * How a query value becomes text. `repeat` (the default): `a=1&a=2`; `csv`: `a=1,2`; `brackets`: `a[]=1&a[]=2`;
 * `indices`: `a[0]=1`; `deep`: `q[statuses][]=a`; `json`: the value as JSON text.
 */
export type QueryStyle = "repeat" | "csv" | "brackets" | "indices" | "deep" | "json";

/**
 * A body that is not plain JSON: `form` is URL-encoded; `multipart` is form data; `jsonOrMultipart` is JSON unless the body
 * holds a Blob, File or Uint8Array.
 */
export interface FormKind {
  readonly kind: "form" | "multipart" | "jsonOrMultipart";
  encode(operation: Operation, body: unknown): EncodedBody;
}

/** A body as it goes on the wire. */
export interface EncodedBody {
  readonly content: string | FormData | undefined;
  /** `undefined`: the platform sets it (the boundary of a form). */
  readonly contentType?: string;
}

/**
 * A reply that is read as it arrives, after the attempt: `bytes` is a {@link BinaryReply}; `lines` an AsyncIterable of
 * strings; `ndjson` one of parsed rows.
 */
export interface StreamKind {
  readonly kind: "bytes" | "lines" | "ndjson";
  read(response: Response, context: ReplyContext, unreadable: Unreadable): unknown;
  /** Of the request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `json` parsed; `text` a string; `none` always `undefined`; `exists` a boolean out of the status (HEAD); `auto` JSON where
 * the reply says so, else text, else `undefined` (of `client.request()`).
 */
export type WholeReply = "json" | "text" | "none" | "exists" | "auto";

/** What a failed call allows: see RETRY in the README of the runtime. */
export type RetryClass = "safe" | "idempotent" | "unsafe";

export interface PagingStyle {
  readonly kind: "cursor" | "page" | "offset";
  /** The position of the next page, or `undefined` at the end. */
  next(pagination: Pagination, page: PageFacts, items: readonly unknown[], operation: string): Position;
}

/** Where a list stands: the cursor, page number or offset of a page. `undefined` is the first page as the caller asked for it. */
export type Position = string | number | undefined;

/** A page that came. */
export interface PageFacts {
  /** The reply as sent. */
  readonly body: unknown;
  readonly headers: Headers;
  /** The position that the page was asked with. */
  readonly position: Position;
  /** What the caller's query says about size and start. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The path parameters that the page was asked with: where the pager is one of them, it tells the start. */
  readonly path?: Readonly<Record<string, unknown>>;
}

export interface Pagination {
  readonly style: PagingStyle;
  /** Where the cursor, page number or offset is sent. */
  readonly in: "query" | "body" | "path";
  /** Name of the parameter; a pointer when `in` is `body`. */
  readonly param: string;
  /** First page number or offset: 0 or 1. */
  readonly first?: number;
  /** Query parameter with the page size, and what the vendor takes when it is absent. */
  readonly size?: string;
  readonly defaultSize?: number;
  /** Pointer to the array of items in the reply as sent (before `unwrap`). Empty string: the reply is the array. */
  readonly items: string;
  /** Pointer to the next cursor, or to a URL that holds it as `nextParam`. */
  readonly next?: string;
  /** Query parameter that holds the cursor in a next URL. Default: `param`. */
  readonly nextParam?: string;
  /** Reads the next URL out of the `Link` header, where it stands there. */
  readonly linkHeader?: (header: string | null) => string | undefined;
  /** Pointer into the last item: its value is the next cursor. */
  readonly lastItem?: string;
  /** Pointer to a boolean; `false` ends the list. */
  readonly more?: string;
  /** Pointer to the number of all items. */
  readonly total?: string;
  /** What ends the list. `noNext`: no next cursor or URL; `shortPage`: fewer items than asked, or none; `empty`: none. */
  readonly end: "noNext" | "shortPage" | "empty" | "total";
  /** Query parameters that must not be sent again with a cursor. */
  readonly drop?: readonly string[];
  /** Query parameters with which the list is one page. */
  readonly single?: readonly string[];
}

/** Members of an item, which is an element of an array or else the body itself, and the texts that each of them may hold. */
export type ItemCondition = Readonly<Record<string, readonly string[]>>;

export interface ValueFormat {
  readonly kind: "unix-s" | "unix-ms" | "iso-zone";
  /** What is wrong with a value, as words that follow the name of its field; `undefined` when nothing is. */
  wrong(value: unknown): string | undefined;
}

/** A value that the vendor would misread and that is refused before sending. */
export interface ValueCheck {
  /** Pointer into the body. */
  readonly pointer: string;
  /** `unix-s`: seconds, not milliseconds or text. `unix-ms`: milliseconds. `iso-zone`: ISO 8601 with a zone. */
  readonly format: ValueFormat;
  /** Pointers into the body: where one of them is `true`, the value means something else and passes. */
  readonly unless?: readonly string[];
  /** Only values in such items are judged. */
  readonly only?: ItemCondition;
}

/** How a key is made, and how a body gets them. */
export interface KeyFormat {
  readonly kind: "uuid" | "ulid";
  make(platform: Platform): string;
  /**
   * The body with the field filled where the caller left it out, in a copy. `repeatable` tells that every item carries one,
   * so that the vendor drops a second delivery.
   * @param fills whether what is left out is filled
   */
  keyed(
    idempotency: Idempotency,
    body: unknown,
    fills: boolean,
    platform: Platform,
  ): { body: unknown; repeatable: boolean };
}

/** The field by which a vendor tells repeats. */
export interface Idempotency {
  /** Pointer to it; filled once per logical call when absent. */
  readonly field: string;
  readonly format: KeyFormat;
  /**
   * `dropped` (the default): a repeat does nothing, so that a call that may have been done is sent again. `refused`: it is an
   * error, which would be told of what was taken; such a call is not sent again.
   */
  readonly repeats?: "dropped" | "refused";
  /** Only such items have the field. */
  readonly only?: ItemCondition;
  /** Of the others, those that do nothing when they are repeated. */
  readonly harmless?: ItemCondition;
}

/** How much one request can carry, and what a job needs to be split into requests. */
export interface Batch {
  /** Pointers to the arrays of the body that hold the items. */
  readonly fields: readonly string[];
  /** `max` counts the items of all the fields together. Absent: those of each. */
  readonly combined?: boolean;
  /** A request may fill only one of the fields. */
  readonly exclusive?: boolean;
  /** Pointer into an item to an array: the item counts as many as that array has members. Absent: it counts one. */
  readonly count?: string;
  /** Absent: no number is known. */
  readonly max?: number;
  /** Of the whole body. */
  readonly maxBytes?: number;
  /** Of one item. */
  readonly itemMaxBytes?: number;
  /** Members that every body has; what the caller gives goes over them. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Pointers to members that would give a part of the job another meaning than the whole has; they are refused. */
  readonly without?: readonly string[];
  /** Refusals that mean that the body was too large, beside 413. */
  readonly tooLarge?: readonly ReplyCondition[];
}

/** One place where a reply lists the items that it refused. */
export interface PartialErrors {
  /** Pointer to the list in the body of the reply. */
  readonly list: string;
  /** Member of an entry with the index of the item in its array. `*`: the entry is an array, and its integer is the index. */
  readonly index?: string;
  /** Member of an entry that names the array by the last segment of its pointer. Absent: there is only one. */
  readonly array?: string;
  /**
   * Members of an item that the list names it by. The list holds such values, or is an object of arrays of them. An item
   * that is text is named by itself.
   */
  readonly keys?: readonly string[];
  /**
   * Pointer into an entry to a JSON Pointer into the body that was sent. This stands in an error: the items that it names
   * are refused, and nothing of the request was taken.
   */
  readonly pointer?: string;
}

export interface Reissue {
  readonly kind: "reissue";
  /** The values of a template's parameters in the path of the new place; `undefined` when it does not end like the template. */
  idsIn(template: string, pathname: string): Record<string, string> | undefined;
}

/** One endpoint. Generated; the defaults are those of the field's docs. */
export interface Operation {
  /** `resource.method`, the public name. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Template below the host's base URL: `/api/profiles/{id}`. */
  readonly path: string;
  /** Key of `Vendor.hosts`. Default: `Vendor.defaultHost`. */
  readonly host?: string | undefined;
  /** Default: `Vendor.security`. `[]` sends no credential. */
  readonly security?: readonly (readonly string[])[];
  /** Ids that the method takes, in order. One is positional, two or more come as one object of wire names. */
  readonly ids?: readonly string[];
  /** Characters that the value of a path parameter keeps unescaped, by parameter: `{ email: "@" }`. */
  readonly literal?: Readonly<Record<string, string>>;
  /** Query parameters whose style is not `repeat`. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Absent: the operation takes no body. */
  readonly body?: "json" | FormKind;
  readonly bodyRequired?: boolean;
  /** Media type of a JSON body. Default `application/json`. */
  readonly contentType?: string;
  /** How arrays in form and multipart bodies are named: `a`, `a[]` or `a[0]`. Default `repeat`. */
  readonly formArrays?: "repeat" | "brackets" | "indices";
  /** Default `application/json`. */
  readonly accept?: string;
  /** Default `json`. */
  readonly response?: WholeReply | StreamKind;
  /** Pointer to the part of the reply that the method returns. Default: the whole. */
  readonly unwrap?: string;
  /** Buckets that a request pays into. Default: those of the host. */
  readonly limits?: readonly string[];
  /** Default: GET and HEAD `safe`, PUT and DELETE `idempotent`, POST and PATCH `unsafe`. */
  readonly retry?: RetryClass;
  readonly idempotency?: Idempotency;
  readonly paginate?: Pagination;
  readonly checks?: readonly ValueCheck[];
  /** Values that an option must have, by option name: `{ tier: ["user"] }`. */
  readonly requires?: Readonly<Record<string, readonly string[]>>;
  /** A 301 here names a merged object: the same method and body are sent again on our own base URL. */
  readonly redirect?: Reissue;
  readonly batch?: Batch;
  readonly partialErrors?: readonly PartialErrors[];
}

/** The operation of a list. */
export type PagedOperation = Operation & { readonly paginate: Pagination };

/** The retry class of an operation, its own or its method's. */
export function retryClassOf(operation: Pick<Operation, "method" | "retry">): RetryClass {
  if (operation.retry) return operation.retry;
  if (operation.method === "GET" || operation.method === "HEAD") return "safe";
  return operation.method === "PUT" || operation.method === "DELETE" ? "idempotent" : "unsafe";
}
