// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  pluginConnectionsGetAccount,
  pluginConnectionsGetEndpoints,
  pluginConnectionsListWebsites,
  pluginConnectionsListWebsitesSince,
  pluginConnectionsSessionExists,
} from "../operations/plugin-connections.ts";
import type { CrispOptions } from "../options.ts";
import type {
  PluginConnectionsGetAccountResponse,
  PluginConnectionsGetEndpointsResponse,
  PluginConnectionsListWebsitesItem,
  PluginConnectionsListWebsitesQuery,
  PluginConnectionsListWebsitesResponse,
  PluginConnectionsListWebsitesSinceQuery,
  PluginConnectionsListWebsitesSinceResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What a plugin knows of its own token and websites. Plugin tokens only. */
export class PluginConnectionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Gets the plugin that the token belongs to.
   *
   * Plugin tokens only.
   *
   * `GET /plugin/connect/account` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-connect-account
   */
  getAccount(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<PluginConnectionsGetAccountResponse> {
    return this.#core.call(pluginConnectionsGetAccount, undefined, query, options);
  }

  /**
   * Gets where the real-time API listens now.
   *
   * Plugin tokens only. Ask before each connection.
   *
   * `GET /plugin/connect/endpoints` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-connect-endpoints
   */
  getEndpoints(
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<PluginConnectionsGetEndpointsResponse> {
    return this.#core.call(pluginConnectionsGetEndpoints, undefined, query, options);
  }

  /**
   * Lists the websites that installed the plugin.
   *
   * Plugin tokens only.
   *
   * `GET /plugin/connect/websites/all/{page_number}` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-all-connect-websites
   */
  listWebsites(
    query: PluginConnectionsListWebsitesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<PluginConnectionsListWebsitesItem, PluginConnectionsListWebsitesResponse> {
    return new PagedCall(this.#core, pluginConnectionsListWebsites, undefined, query, options);
  }

  /**
   * Lists the websites whose installation changed since a time.
   *
   * Plugin tokens only. `difference` of each tells what changed. Without `date_since` the documents do not say how far back it looks.
   *
   * `GET /plugin/connect/websites/since` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-connect-websites-since
   */
  listWebsitesSince(
    query: PluginConnectionsListWebsitesSinceQuery,
    options?: RequestOptions<never>,
  ): Call<PluginConnectionsListWebsitesSinceResponse> {
    return this.#core.call(pluginConnectionsListWebsitesSince, undefined, query, options);
  }

  /**
   * Tells whether the token is good.
   *
   * Plugin tokens only.
   *
   * `HEAD /plugin/connect/session` · limit 5000/day, more by plan; not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#check-connect-session-validity
   */
  sessionExists(query?: Record<string, never>, options?: RequestOptions<never>): Call<boolean> {
    return this.#core.call(pluginConnectionsSessionExists, undefined, query, options);
  }
}

/**
 * `pluginConnections` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPluginConnections(options: CrispOptions): PluginConnectionsResource {
  return new PluginConnectionsResource(new ClientCore(vendor, options));
}
