// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  helpdesksCreate,
  helpdesksDelete,
  helpdesksExists,
  helpdesksGet,
  helpdesksGetDomain,
  helpdesksGetDomainSetup,
  helpdesksGetSettings,
  helpdesksUpdateDomain,
  helpdesksUpdateSettings,
} from "../operations/helpdesks.ts";
import type { CrispOptions } from "../options.ts";
import type {
  HelpdesksCreateBody,
  HelpdesksCreateResponse,
  HelpdesksDeleteBody,
  HelpdesksDeleteResponse,
  HelpdesksGetDomainResponse,
  HelpdesksGetDomainSetupQuery,
  HelpdesksGetDomainSetupResponse,
  HelpdesksGetResponse,
  HelpdesksGetSettingsResponse,
  HelpdesksUpdateDomainBody,
  HelpdesksUpdateDomainResponse,
  HelpdesksUpdateSettingsBody,
  HelpdesksUpdateSettingsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** The public help pages of a website. */
export class HelpdesksResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates the helpdesk.
   *
   * User tokens only.
   *
   * `POST /website/{website_id}/helpdesk` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#initialize-helpdesk
   */
  create(body: HelpdesksCreateBody, options?: RequestOptions & { websiteId?: string }): Call<HelpdesksCreateResponse> {
    return this.#core.call(helpdesksCreate, undefined, body, options);
  }

  /**
   * Deletes the helpdesk.
   *
   * User tokens only. The user has to prove it again, in the body of the DELETE.
   *
   * `DELETE /website/{website_id}/helpdesk` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk
   */
  delete(body: HelpdesksDeleteBody, options?: RequestOptions & { websiteId?: string }): Call<HelpdesksDeleteResponse> {
    return this.#core.call(helpdesksDelete, undefined, body, options);
  }

  /**
   * Tells whether the website has a helpdesk.
   *
   * `HEAD /website/{website_id}/helpdesk` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-exists
   */
  exists(query?: Record<string, never>, options?: RequestOptions<never> & { websiteId?: string }): Call<boolean> {
    return this.#core.call(helpdesksExists, undefined, query, options);
  }

  /**
   * Gets the helpdesk.
   *
   * `GET /website/{website_id}/helpdesk` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk
   */
  get(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdesksGetResponse> {
    return this.#core.call(helpdesksGet, undefined, query, options);
  }

  /**
   * Gets the domain of the helpdesk.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/helpdesk/domain` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-domain
   */
  getDomain(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdesksGetDomainResponse> {
    return this.#core.call(helpdesksGetDomain, undefined, query, options);
  }

  /**
   * Gets the DNS records that a domain of your own needs.
   *
   * User tokens only.
   *
   * `GET /website/{website_id}/helpdesk/domain/setup` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#generate-helpdesk-domain-setup-flow
   */
  getDomainSetup(
    query?: HelpdesksGetDomainSetupQuery,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdesksGetDomainSetupResponse> {
    return this.#core.call(helpdesksGetDomainSetup, undefined, query, options);
  }

  /**
   * Gets the settings of the helpdesk.
   *
   * `GET /website/{website_id}/helpdesk/settings` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-settings
   */
  getSettings(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<HelpdesksGetSettingsResponse> {
    return this.#core.call(helpdesksGetSettings, undefined, query, options);
  }

  /**
   * Asks for another domain.
   *
   * User tokens only.
   *
   * `PATCH /website/{website_id}/helpdesk/domain` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#request-helpdesk-domain-change
   */
  updateDomain(
    body: HelpdesksUpdateDomainBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdesksUpdateDomainResponse> {
    return this.#core.call(helpdesksUpdateDomain, undefined, body, options);
  }

  /**
   * Changes the settings of the helpdesk.
   *
   * The vendor says save, and sends PATCH.
   *
   * `PATCH /website/{website_id}/helpdesk/settings` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-settings
   */
  updateSettings(
    body: HelpdesksUpdateSettingsBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<HelpdesksUpdateSettingsResponse> {
    return this.#core.call(helpdesksUpdateSettings, undefined, body, options);
  }
}

/**
 * `helpdesks` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createHelpdesks(options: CrispOptions): HelpdesksResource {
  return new HelpdesksResource(new ClientCore(vendor, options));
}
