import type { Call } from "./core/call.ts";
import { ClientCore } from "./core/client-core.ts";
import { callUnlisted, type RawCallOptions } from "./core/unlisted.ts";
import type { HttpMethod, Operation, Vendor } from "./operation.ts";
import type { ThrottleSnapshot } from "./throttle/throttle.ts";

/** What the client of every vendor can do. */
export class Client {
  readonly #core: ClientCore;
  readonly #operations: readonly Operation[];
  /**
   * What the throttle knows right now: one entry for each bucket that holds anything. With a shared limiter those of the other
   * clients of this vendor are among them.
   */
  readonly throttle: { snapshot(): ThrottleSnapshot[] };

  /** @param operations what `request()` recognises by method and path */
  constructor(vendor: Vendor, options: object, operations: readonly Operation[] = []) {
    const core = new ClientCore(vendor, options);
    this.#core = core;
    this.#operations = operations;
    this.throttle = { snapshot: () => core.snapshot() };
  }

  protected get core(): ClientCore {
    return this.#core;
  }

  /**
   * Calls an endpoint that this package does not describe, through the same throttle, credential and retries. One that it
   * does describe goes to its own host and pays into its own buckets; any other into those of the host.
   * @param path below the host's base URL, as the vendor's documentation writes it, with encoded values and without a query
   * @returns the parsed JSON, the text of any other reply, `undefined` for an empty one, a boolean for HEAD
   * @throws what every call throws
   */
  request<T = unknown>(method: HttpMethod, path: string, options?: RawCallOptions): Call<T> {
    return callUnlisted<T>(this.#core, this.#operations, method, path, options);
  }
}
