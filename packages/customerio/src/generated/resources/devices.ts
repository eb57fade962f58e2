// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { devicesDelete, devicesUpsert } from "../operations/devices.ts";
import type { CustomerIoOptions } from "../options.ts";
import type { DevicesDeletePath, DevicesDeleteResponse, DevicesUpsertBody, DevicesUpsertResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Devices of people for push. */
export class DevicesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Removes a device of a person.
   *
   * A device that the app registers again comes back.
   *
   * `DELETE /api/v1/customers/{identifier}/devices/{device_id}` · limit 1000/s, 3000 in 3 s
   *
   * @see https://docs.customer.io/integrations/api/track/#operation/delete_device
   */
  delete(ids: DevicesDeletePath, options?: RequestOptions<never>): Call<DevicesDeleteResponse> {
    return this.#core.call(devicesDelete, ids, undefined, options);
  }

  /**
   * Adds or updates a device of a person.
   *
   * `PUT /api/v1/customers/{identifier}/devices` · limit 1000/s, 3000 in 3 s
   *
   * @param identifier Your id, an email, or `cio_` and the cio_id. A phone number is taken as an id.
   * @see https://docs.customer.io/integrations/api/track/#operation/add_device
   */
  upsert(identifier: string, body: DevicesUpsertBody, options?: RequestOptions): Call<DevicesUpsertResponse> {
    return this.#core.call(devicesUpsert, identifier, body, options);
  }
}

/**
 * `devices` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDevices(options: CustomerIoOptions): DevicesResource {
  return new DevicesResource(new ClientCore(vendor, options));
}
