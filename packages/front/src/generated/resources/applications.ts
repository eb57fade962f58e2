// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import { applicationsTriggerEvent } from "../operations/applications.ts";
import type { FrontOptions } from "../options.ts";
import type { ApplicationsTriggerEventBody } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Apps of the company. */
export class ApplicationsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Triggers an event of an app, on which rules may act.
   *
   * `POST /applications/{application_uid}/events` · limit 50/min, more by plan · scope feature:app_trigger
   *
   * @param applicationUid Id of the app.
   * @see https://dev.frontapp.com/reference/trigger-app-event
   */
  triggerEvent(applicationUid: string, body: ApplicationsTriggerEventBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(applicationsTriggerEvent, applicationUid, body, options);
  }
}

/**
 * `applications` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createApplications(options: FrontOptions): ApplicationsResource {
  return new ApplicationsResource(new ClientCore(vendor, options));
}
