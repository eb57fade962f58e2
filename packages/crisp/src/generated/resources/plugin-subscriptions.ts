// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  pluginSubscriptionsDispatchEvent,
  pluginSubscriptionsForwardToChannel,
  pluginSubscriptionsGet,
  pluginSubscriptionsGetProvenance,
  pluginSubscriptionsGetSettings,
  pluginSubscriptionsList,
  pluginSubscriptionsListForWebsite,
  pluginSubscriptionsListUsageBills,
  pluginSubscriptionsReportUsage,
  pluginSubscriptionsSaveSettings,
  pluginSubscriptionsSubscribe,
  pluginSubscriptionsUnsubscribe,
  pluginSubscriptionsUpdateSettings,
} from "../operations/plugin-subscriptions.ts";
import type { CrispOptions } from "../options.ts";
import type {
  PluginSubscriptionsDispatchEventBody,
  PluginSubscriptionsDispatchEventResponse,
  PluginSubscriptionsForwardToChannelBody,
  PluginSubscriptionsForwardToChannelResponse,
  PluginSubscriptionsGetProvenanceResponse,
  PluginSubscriptionsGetResponse,
  PluginSubscriptionsGetSettingsResponse,
  PluginSubscriptionsListForWebsiteResponse,
  PluginSubscriptionsListResponse,
  PluginSubscriptionsListUsageBillsResponse,
  PluginSubscriptionsReportUsageBody,
  PluginSubscriptionsReportUsageResponse,
  PluginSubscriptionsSaveSettingsBody,
  PluginSubscriptionsSaveSettingsResponse,
  PluginSubscriptionsSubscribeBody,
  PluginSubscriptionsSubscribeResponse,
  PluginSubscriptionsUnsubscribeResponse,
  PluginSubscriptionsUpdateSettingsBody,
  PluginSubscriptionsUpdateSettingsResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Plugins of a website. */
export class PluginSubscriptionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Sends an event of the plugin.
   *
   * The event `plugin:event` follows. Not safe to repeat.
   *
   * `POST /plugins/subscription/{website_id}/{plugin_id}/event` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#dispatch-plugin-event
   */
  dispatchEvent(
    pluginId: string,
    body: PluginSubscriptionsDispatchEventBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PluginSubscriptionsDispatchEventResponse> {
    return this.#core.call(pluginSubscriptionsDispatchEvent, pluginId, body, options);
  }

  /**
   * Passes a payload on to a channel of the plugin.
   *
   * The event `plugin:channel` follows.
   *
   * `POST /plugins/subscription/{website_id}/{plugin_id}/channel` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#forward-plugin-payload-to-channel
   */
  forwardToChannel(
    pluginId: string,
    body: PluginSubscriptionsForwardToChannelBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PluginSubscriptionsForwardToChannelResponse> {
    return this.#core.call(pluginSubscriptionsForwardToChannel, pluginId, body, options);
  }

  /**
   * Gets a plugin of the website.
   *
   * A plugin that is not installed answers 404 not_subscribed.
   *
   * `GET /plugins/subscription/{website_id}/{plugin_id}` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-subscription-details
   */
  get(
    pluginId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PluginSubscriptionsGetResponse> {
    return this.#core.call(pluginSubscriptionsGet, pluginId, query, options);
  }

  /**
   * Gets a signed statement on who uses the plugin where.
   *
   * `GET /plugins/subscription/{website_id}/{plugin_id}/attest/provenance` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-plugin-attest-provenance
   */
  getProvenance(
    pluginId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PluginSubscriptionsGetProvenanceResponse> {
    return this.#core.call(pluginSubscriptionsGetProvenance, pluginId, query, options);
  }

  /**
   * Gets the settings of a plugin on the website.
   *
   * `GET /plugins/subscription/{website_id}/{plugin_id}/settings` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-subscription-settings
   */
  getSettings(
    pluginId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PluginSubscriptionsGetSettingsResponse> {
    return this.#core.call(pluginSubscriptionsGetSettings, pluginId, query, options);
  }

  /**
   * Lists the plugins of all your websites.
   *
   * User tokens only.
   *
   * `GET /plugins/subscription` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-all-active-subscriptions
   */
  list(query?: Record<string, never>, options?: RequestOptions<never>): Call<PluginSubscriptionsListResponse> {
    return this.#core.call(pluginSubscriptionsList, undefined, query, options);
  }

  /**
   * Lists the plugins of the website.
   *
   * User tokens only.
   *
   * `GET /plugins/subscription/{website_id}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#list-subscriptions-for-a-website
   */
  listForWebsite(
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PluginSubscriptionsListForWebsiteResponse> {
    return this.#core.call(pluginSubscriptionsListForWebsite, undefined, query, options);
  }

  /**
   * Lists the usage that was billed.
   *
   * `GET /plugins/subscription/{website_id}/{plugin_id}/bill/usage` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#get-plugin-usage-bills
   */
  listUsageBills(
    pluginId: string,
    query?: Record<string, never>,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PluginSubscriptionsListUsageBillsResponse> {
    return this.#core.call(pluginSubscriptionsListUsageBills, pluginId, query, options);
  }

  /**
   * Bills the website for what it used.
   *
   * Plugin tokens only. Costs money; not safe to repeat.
   *
   * `POST /plugins/subscription/{website_id}/{plugin_id}/bill/usage` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#report-plugin-usage-to-bill
   */
  reportUsage(
    pluginId: string,
    body: PluginSubscriptionsReportUsageBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PluginSubscriptionsReportUsageResponse> {
    return this.#core.call(pluginSubscriptionsReportUsage, pluginId, body, options);
  }

  /**
   * Saves the whole settings of a plugin over the old ones.
   *
   * What is left out is lost. The event `plugin:settings:saved` follows.
   *
   * `PUT /plugins/subscription/{website_id}/{plugin_id}/settings` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#save-subscription-settings
   */
  saveSettings(
    pluginId: string,
    body: PluginSubscriptionsSaveSettingsBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PluginSubscriptionsSaveSettingsResponse> {
    return this.#core.call(pluginSubscriptionsSaveSettings, pluginId, body, options);
  }

  /**
   * Installs a plugin on the website.
   *
   * User tokens only. May cost money; not safe to repeat.
   *
   * `POST /plugins/subscription/{website_id}` · limit not published
   *
   * @see https://docs.crisp.chat/references/rest-api/v1/#subscribe-website-to-plugin
   */
  subscribe(
    body: PluginSubscriptionsSubscribeBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PluginSubscriptionsSubscribeResponse> {
    return this.#core.call(pluginSubscriptionsSubscribe, undefined, body, options);
  }

  /**
   * Takes a plugin off the website.
   *
   * User tokens only.
   *
   * `DELETE /plugins/subscription/{website_id}/{plugin_id}` · limit not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#unsubscribe-plugin-from-website
   */
  unsubscribe(
    pluginId: string,
    options?: RequestOptions<never> & { websiteId?: string },
  ): Call<PluginSubscriptionsUnsubscribeResponse> {
    return this.#core.call(pluginSubscriptionsUnsubscribe, pluginId, undefined, options);
  }

  /**
   * Changes parts of the settings of a plugin.
   *
   * The event `plugin:settings:saved` follows.
   *
   * `PATCH /plugins/subscription/{website_id}/{plugin_id}/settings` · limit 5000/day, more by plan; not published
   *
   * @param pluginId Id of the plugin.
   * @see https://docs.crisp.chat/references/rest-api/v1/#update-subscription-settings
   */
  updateSettings(
    pluginId: string,
    body: PluginSubscriptionsUpdateSettingsBody,
    options?: RequestOptions & { websiteId?: string },
  ): Call<PluginSubscriptionsUpdateSettingsResponse> {
    return this.#core.call(pluginSubscriptionsUpdateSettings, pluginId, body, options);
  }
}

/**
 * `pluginSubscriptions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createPluginSubscriptions(options: CrispOptions): PluginSubscriptionsResource {
  return new PluginSubscriptionsResource(new ClientCore(vendor, options));
}
