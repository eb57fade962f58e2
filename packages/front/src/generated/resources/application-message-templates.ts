// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  applicationMessageTemplatesSync,
  applicationMessageTemplatesUpdate,
} from "../operations/application-message-templates.ts";
import type { FrontOptions } from "../options.ts";
import type {
  ApplicationMessageTemplatesSyncBody,
  ApplicationMessageTemplatesSyncResponse,
  ApplicationMessageTemplatesUpdateBody,
  ApplicationMessageTemplatesUpdatePath,
  ApplicationMessageTemplatesUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Templates of a partner's service (Channel API). */
export class ApplicationMessageTemplatesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates or replaces a template of the partner's service.
   *
   * 400 where the channel's app has no templates.
   *
   * `PUT /channels/{channel_id}/application_message_templates` · limit 50/min, more by plan · scope message_templates:write
   *
   * @param channelId Id (`cha_…`) or `alt:address:` and the address.
   * @see https://dev.frontapp.com/reference/sync-application-message-template
   */
  sync(
    channelId: string,
    body: ApplicationMessageTemplatesSyncBody,
    options?: RequestOptions,
  ): Call<ApplicationMessageTemplatesSyncResponse> {
    return this.#core.call(applicationMessageTemplatesSync, channelId, body, options);
  }

  /**
   * Changes a template of the partner's service that Front has.
   *
   * 400 where the channel's app has no templates.
   *
   * `PATCH /channels/{channel_id}/application_message_templates/{external_id}` · limit 50/min, more by plan · scope message_templates:write
   *
   * @see https://dev.frontapp.com/reference/update-application-message-template
   */
  update(
    ids: ApplicationMessageTemplatesUpdatePath,
    body: ApplicationMessageTemplatesUpdateBody,
    options?: RequestOptions,
  ): Call<ApplicationMessageTemplatesUpdateResponse> {
    return this.#core.call(applicationMessageTemplatesUpdate, ids, body, options);
  }
}

/**
 * `applicationMessageTemplates` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createApplicationMessageTemplates(options: FrontOptions): ApplicationMessageTemplatesResource {
  return new ApplicationMessageTemplatesResource(new ClientCore(vendor, options));
}
