// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  flowActionsDelete,
  flowActionsGet,
  flowActionsGetFlow,
  flowActionsGetFlowId,
  flowActionsListMessageIds,
  flowActionsListMessages,
  flowActionsUpdate,
} from "../operations/flow-actions.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  FlowActionsGetFlowIdResponse,
  FlowActionsGetFlowQuery,
  FlowActionsGetFlowResponse,
  FlowActionsGetQuery,
  FlowActionsGetResponse,
  FlowActionsListMessageIdsItem,
  FlowActionsListMessageIdsQuery,
  FlowActionsListMessageIdsResponse,
  FlowActionsListMessagesItem,
  FlowActionsListMessagesQuery,
  FlowActionsListMessagesResponse,
  FlowActionsUpdateBody,
  FlowActionsUpdateQuery,
  FlowActionsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Steps of flows. */
export class FlowActionsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Deletes an action of a flow.
   *
   * `DELETE /api/flow-actions/{id}` · limit 3/s, 60/min · scope flows:write
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/delete_flow_action
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(flowActionsDelete, id, undefined, options);
  }

  /**
   * Returns an action of a flow.
   *
   * `GET /api/flow-actions/{id}` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/get_flow_action
   */
  get(id: string, query?: FlowActionsGetQuery, options?: RequestOptions<never>): Call<FlowActionsGetResponse> {
    return this.#core.call(flowActionsGet, id, query, options);
  }

  /**
   * Returns the flow of an action.
   *
   * `GET /api/flow-actions/{id}/flow` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/get_flow_for_flow_action
   */
  getFlow(
    id: string,
    query?: FlowActionsGetFlowQuery,
    options?: RequestOptions<never>,
  ): Call<FlowActionsGetFlowResponse> {
    return this.#core.call(flowActionsGetFlow, id, query, options);
  }

  /**
   * Returns the id of an action's flow.
   *
   * `GET /api/flow-actions/{id}/relationships/flow` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/get_flow_id_for_flow_action
   */
  getFlowId(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<FlowActionsGetFlowIdResponse> {
    return this.#core.call(flowActionsGetFlowId, id, query, options);
  }

  /**
   * Lists the ids of an action's messages.
   *
   * `GET /api/flow-actions/{id}/relationships/flow-messages` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/get_message_ids_for_flow_action
   */
  listMessageIds(
    id: string,
    query?: FlowActionsListMessageIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<FlowActionsListMessageIdsItem, FlowActionsListMessageIdsResponse> {
    return new PagedCall(this.#core, flowActionsListMessageIds, id, query, options);
  }

  /**
   * Lists the messages of an action.
   *
   * `GET /api/flow-actions/{id}/flow-messages` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/get_flow_action_messages
   */
  listMessages(
    id: string,
    query?: FlowActionsListMessagesQuery,
    options?: RequestOptions<never>,
  ): PagedCall<FlowActionsListMessagesItem, FlowActionsListMessagesResponse> {
    return new PagedCall(this.#core, flowActionsListMessages, id, query, options);
  }

  /**
   * Changes an action of a flow.
   *
   * `PATCH /api/flow-actions/{id}` · limit 3/s, 60/min · scope flows:write
   *
   * @param id Id of a flow's action.
   * @see https://developers.klaviyo.com/en/reference/update_flow_action
   */
  update(
    id: string,
    body: FlowActionsUpdateBody,
    options?: RequestOptions<FlowActionsUpdateQuery>,
  ): Call<FlowActionsUpdateResponse> {
    return this.#core.call(flowActionsUpdate, id, body, options);
  }
}

/**
 * `flowActions` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createFlowActions(options: KlaviyoOptions): FlowActionsResource {
  return new FlowActionsResource(new ClientCore(vendor, options));
}
