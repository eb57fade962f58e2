import { InvalidRequestError } from "../errors.ts";
import { reading, unreadable } from "../input.ts";
import type { HttpMethod, Operation } from "../operation.ts";
import type { RequestOptions } from "../options.ts";
import { jsonOrMultipart } from "../wire/form.ts";
import { matchPath } from "../wire/match-path.ts";
import { checkLiteralPath } from "../wire/path.ts";
import { Call } from "./call.ts";
import type { Answer, ClientCore } from "./client-core.ts";
import { checkCallOptions } from "./requirements.ts";

/** What `client.request()` takes beside the options of every call. */
export interface RawCallOptions extends RequestOptions {
  /** One of the vendor's hosts. Default: its main one. */
  host?: string;
  /** Names of credentials, as alternatives. Default: the vendor's. `[]` sends none. */
  security?: readonly (readonly string[])[];
  body?: unknown;
  /** Buckets to pay into. Default: those of the host. */
  limits?: readonly string[];
  /** Whether a repeat is harmless. Default: by method. */
  retryClass?: "safe" | "idempotent" | "unsafe";
}

/**
 * Calls an endpoint by method and path, through the same pipeline.
 * @param operations those that are recognised by method and path
 */
export function callUnlisted<T>(
  core: ClientCore,
  operations: readonly Operation[],
  method: HttpMethod,
  path: string,
  options: RawCallOptions = {},
): Call<T> {
  const answer = async (): Promise<Answer<T>> => {
    const [operation, body, rest] = reading(unreadable("request()"), () =>
      describe(core, operations, method, path, options),
    );
    return core.answer<T>(operation, undefined, body, rest);
  };
  return new Call<T>(answer());
}

/** The operation that is meant, its body, and the options of the call. */
function describe(
  { vendor, hosts }: ClientCore,
  operations: readonly Operation[],
  method: HttpMethod,
  path: string,
  given: RawCallOptions,
): [operation: Operation, body: unknown, options: RequestOptions] {
  const id = `${method} ${path}`.slice(0, 500);
  checkCallOptions(vendor, { id }, given);
  const { host, security, body, limits, retryClass, ...rest } = given;
  if (host !== undefined && !Object.hasOwn(hosts, host)) {
    throw new InvalidRequestError(`${id}: the host must be one of ${Object.keys(hosts).join(", ")}.`, {
      operation: id,
    });
  }
  checkLiteralPath(path, id);
  const candidates = operations.filter(
    (each) => each.method === method && (host === undefined || host === (each.host ?? vendor.defaultHost)),
  );
  const known = recognise(candidates, path);
  const operation: Operation = {
    id,
    method,
    path,
    host: host ?? known?.host,
    security: security ?? known?.security,
    limits: limits ?? known?.limits,
    retry: retryClass ?? known?.retry,
    contentType: known?.contentType,
    accept: known?.accept,
    body: known?.body ?? jsonOrMultipart,
    response: method === "HEAD" ? "exists" : "auto",
  };
  return [operation, body, rest];
}

/** The operation that a path means, so that it pays into the right buckets: the one with the fewest parameters, and JSON before other forms. */
function recognise(operations: readonly Operation[], path: string): Operation | undefined {
  return operations
    .flatMap((operation) => {
      const values = matchPath(operation.path, path, { whole: true });
      if (!values) return [];
      return { operation, rank: Object.keys(values).length + (operation.accept === undefined ? 0 : 0.5) };
    })
    .sort((a, b) => a.rank - b.rank)[0]?.operation;
}
