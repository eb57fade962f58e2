// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  flowMessagesGet,
  flowMessagesGetAction,
  flowMessagesGetActionId,
  flowMessagesGetTemplate,
  flowMessagesGetTemplateId,
} from "../operations/flow-messages.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  FlowMessagesGetActionIdResponse,
  FlowMessagesGetActionQuery,
  FlowMessagesGetActionResponse,
  FlowMessagesGetQuery,
  FlowMessagesGetResponse,
  FlowMessagesGetTemplateIdResponse,
  FlowMessagesGetTemplateQuery,
  FlowMessagesGetTemplateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** What flows send. */
export class FlowMessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Returns a message of a flow.
   *
   * `GET /api/flow-messages/{id}` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's message.
   * @see https://developers.klaviyo.com/en/reference/get_flow_message
   */
  get(id: string, query?: FlowMessagesGetQuery, options?: RequestOptions<never>): Call<FlowMessagesGetResponse> {
    return this.#core.call(flowMessagesGet, id, query, options);
  }

  /**
   * Returns the action that sends a message.
   *
   * `GET /api/flow-messages/{id}/flow-action` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's message.
   * @see https://developers.klaviyo.com/en/reference/get_action_for_flow_message
   */
  getAction(
    id: string,
    query?: FlowMessagesGetActionQuery,
    options?: RequestOptions<never>,
  ): Call<FlowMessagesGetActionResponse> {
    return this.#core.call(flowMessagesGetAction, id, query, options);
  }

  /**
   * Returns the id of the action that sends a message.
   *
   * `GET /api/flow-messages/{id}/relationships/flow-action` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's message.
   * @see https://developers.klaviyo.com/en/reference/get_action_id_for_flow_message
   */
  getActionId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<FlowMessagesGetActionIdResponse> {
    return this.#core.call(flowMessagesGetActionId, id, query, options);
  }

  /**
   * Returns the template of a flow message.
   *
   * `GET /api/flow-messages/{id}/template` · limit 3/s, 60/min · scope templates:read
   *
   * @param id Id of a flow's message.
   * @see https://developers.klaviyo.com/en/reference/get_template_for_flow_message
   */
  getTemplate(
    id: string,
    query?: FlowMessagesGetTemplateQuery,
    options?: RequestOptions<never>,
  ): Call<FlowMessagesGetTemplateResponse> {
    return this.#core.call(flowMessagesGetTemplate, id, query, options);
  }

  /**
   * Returns the id of a flow message's template.
   *
   * `GET /api/flow-messages/{id}/relationships/template` · limit 3/s, 60/min · scope templates:read
   *
   * @param id Id of a flow's message.
   * @see https://developers.klaviyo.com/en/reference/get_template_id_for_flow_message
   */
  getTemplateId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<FlowMessagesGetTemplateIdResponse> {
    return this.#core.call(flowMessagesGetTemplateId, id, query, options);
  }
}

/**
 * `flowMessages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createFlowMessages(options: KlaviyoOptions): FlowMessagesResource {
  return new FlowMessagesResource(new ClientCore(vendor, options));
}
