import type { MaybeOptionalInit } from "openapi-fetch";
import { ClientCore } from "./core/client-core.ts";
import { checkCallOptions } from "./core/requirements.ts";
import { createTypedMethods } from "./core/transport.ts";
import { InvalidRequestError, ResponseParseError } from "./errors.ts";
import { reading, unreadable } from "./input.ts";
import type { Operation, Vendor } from "./operation.ts";
import { bufferReply } from "./pipeline/buffer.ts";

type Method = "get" | "put" | "post" | "delete" | "head" | "patch";
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206 | 207;
type PathsWith<Paths, M extends Method> = { [P in keyof Paths]: M extends keyof Paths[P] ? P : never }[keyof Paths];
type Content<Reply> = Reply extends { content: infer C } ? C[keyof C] : undefined;
type Replies<Op> = Op extends { responses: infer R } ? R : never;
type Success<R> = { [S in keyof R & SuccessStatus]: Content<R[S]> }[keyof R & SuccessStatus];
type Failure<R> = { [S in Exclude<keyof R, SuccessStatus>]: Content<R[S]> }[Exclude<keyof R, SuccessStatus>];
type Init<I> = object extends I ? [(I & Record<string, unknown>)?] : [I & Record<string, unknown>];

/** What a raw call gives, whatever the vendor answered. */
export type RawReply<Op> =
  | { data: Success<Replies<Op>>; error?: never; response: Response }
  | { data?: never; error: Failure<Replies<Op>>; response: Response };

/**
 * openapi-fetch's `Client<Paths>`, with replies typed as the spec has them. Its own types rebuild every reply property by
 * property, and an open enum (`"a" | (string & {})`) does not survive that.
 */
export type RawClient<Paths extends object> = {
  [M in Method as Uppercase<M>]: <
    P extends PathsWith<Paths, M>,
    I extends MaybeOptionalInit<Paths[P] & Record<M, object>, M>,
  >(
    path: P,
    ...init: Init<NonNullable<I>>
  ) => Promise<RawReply<Paths[P] extends Record<M, infer Op> ? Op : never>>;
};

/**
 * An openapi-fetch client over the same pipeline: throttled, authenticated and retried, but replies come as
 * `{ data, error, response }`, nothing is unwrapped, and no API error is thrown.
 */
export function createRawClient<Paths extends object>(
  vendor: Vendor,
  operations: readonly Operation[],
  options: object,
): RawClient<Paths> {
  const core = new ClientCore(vendor, options);
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const methods = createTypedMethods(
    async ({ method, path, params, headers, body, signal }) => {
      const operation = byRoute.get(`${method} ${path}`);
      if (!operation) throw new InvalidRequestError(`${vendor.name} has no operation ${method} ${path}.`);
      const own: Record<string, string> = {};
      headers.forEach((value, name) => {
        // openapi-fetch assumes JSON; the operation knows its media type.
        if (name !== "content-type") own[name] = value;
      });
      reading(unreadable(operation.id), () => checkCallOptions(vendor, operation, { signal }));
      const args = { path: params.path ?? {}, query: params.query ?? {}, body };
      const { response } = await core.send(operation, args, { headers: own, signal }, { raw: bufferReply });
      return response;
    },
    (method, cause) => new InvalidRequestError(`${vendor.name} ${method}: an argument cannot be read.`, { cause }),
    ({ status, headers }) =>
      new ResponseParseError(
        `${vendor.name}: the reply with status ${status} is not JSON. Pass \`parseAs: "text"\` to see it.`,
        {
          status,
          headers,
        },
      ),
  );
  return methods as unknown as RawClient<Paths>;
}
