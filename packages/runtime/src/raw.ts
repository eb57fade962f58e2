import type { Client as TypedClient } from "openapi-fetch";
import { ClientCore } from "./core/client-core.ts";
import { createTypedClient } from "./core/transport.ts";
import { InvalidRequestError } from "./errors.ts";
import type { Operation, Vendor } from "./operation.ts";

/**
 * An openapi-fetch client over the same pipeline: throttled, authenticated and retried, but replies come as
 * `{ data, error, response }`, nothing is unwrapped, and no API error is thrown.
 */
export function createRawClient<Paths extends object>(
  vendor: Vendor,
  operations: readonly Operation[],
  options: object,
): TypedClient<Paths> {
  const core = new ClientCore(vendor, options);
  const byRoute = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return createTypedClient<Paths>(async ({ method, path, params, headers, body }) => {
    const operation = byRoute.get(`${method} ${path}`);
    if (!operation) throw new InvalidRequestError(`${vendor.name} has no operation ${method} ${path}.`);
    const own: Record<string, string> = {};
    headers.forEach((value, name) => {
      // openapi-fetch assumes JSON; the operation knows its media type.
      if (name !== "content-type") own[name] = value;
    });
    return core.forward(operation, { path: params.path ?? {}, query: params.query ?? {}, body }, own);
  });
}
