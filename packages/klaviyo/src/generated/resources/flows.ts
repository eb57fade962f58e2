// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  flowsCreate,
  flowsDelete,
  flowsGet,
  flowsList,
  flowsListActionIds,
  flowsListActions,
  flowsListTagIds,
  flowsListTags,
  flowsUpdate,
} from "../operations/flows.ts";
import type { KlaviyoOptions } from "../options.ts";
import type {
  FlowsCreateBody,
  FlowsCreateQuery,
  FlowsCreateResponse,
  FlowsGetQuery,
  FlowsGetResponse,
  FlowsListActionIdsItem,
  FlowsListActionIdsQuery,
  FlowsListActionIdsResponse,
  FlowsListActionsItem,
  FlowsListActionsQuery,
  FlowsListActionsResponse,
  FlowsListItem,
  FlowsListQuery,
  FlowsListResponse,
  FlowsListTagIdsResponse,
  FlowsListTagsQuery,
  FlowsListTagsResponse,
  FlowsUpdateBody,
  FlowsUpdateQuery,
  FlowsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Series of messages that something starts. */
export class FlowsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a flow.
   *
   * 15 calls a minute and 100 a day. Actions of a new definition name each other by `temporary_id`.
   *
   * `POST /api/flows` · limit 1/s, 15/min, 100/day · scope flows:write
   *
   * @see https://developers.klaviyo.com/en/reference/create_flow
   */
  create(body: FlowsCreateBody, options?: RequestOptions<FlowsCreateQuery>): Call<FlowsCreateResponse> {
    return this.#core.call(flowsCreate, undefined, body, options);
  }

  /**
   * Deletes a flow.
   *
   * `DELETE /api/flows/{id}` · limit 3/s, 60/min · scope flows:write
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/delete_flow
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(flowsDelete, id, undefined, options);
  }

  /**
   * Returns a flow.
   *
   * The definition comes with additional-fields[flow] only.
   *
   * `GET /api/flows/{id}` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/get_flow
   */
  get(id: string, query?: FlowsGetQuery, options?: RequestOptions<never>): Call<FlowsGetResponse> {
    return this.#core.call(flowsGet, id, query, options);
  }

  /**
   * Lists flows.
   *
   * `GET /api/flows` · limit 3/s, 60/min · scope flows:read
   *
   * @see https://developers.klaviyo.com/en/reference/get_flows
   */
  list(query?: FlowsListQuery, options?: RequestOptions<never>): PagedCall<FlowsListItem, FlowsListResponse> {
    return new PagedCall(this.#core, flowsList, undefined, query, options);
  }

  /**
   * Lists the ids of a flow's actions.
   *
   * `GET /api/flows/{id}/relationships/flow-actions` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/get_action_ids_for_flow
   */
  listActionIds(
    id: string,
    query?: FlowsListActionIdsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<FlowsListActionIdsItem, FlowsListActionIdsResponse> {
    return new PagedCall(this.#core, flowsListActionIds, id, query, options);
  }

  /**
   * Lists the actions of a flow.
   *
   * `GET /api/flows/{id}/flow-actions` · limit 3/s, 60/min · scope flows:read
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/get_actions_for_flow
   */
  listActions(
    id: string,
    query?: FlowsListActionsQuery,
    options?: RequestOptions<never>,
  ): PagedCall<FlowsListActionsItem, FlowsListActionsResponse> {
    return new PagedCall(this.#core, flowsListActions, id, query, options);
  }

  /**
   * Lists the ids of a flow's tags.
   *
   * `GET /api/flows/{id}/relationships/tags` · limit 3/s, 60/min · scope flows:read, tags:read
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/get_tag_ids_for_flow
   */
  listTagIds(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<FlowsListTagIdsResponse> {
    return this.#core.call(flowsListTagIds, id, query, options);
  }

  /**
   * Lists the tags of a flow.
   *
   * `GET /api/flows/{id}/tags` · limit 3/s, 60/min · scope flows:read, tags:read
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/get_tags_for_flow
   */
  listTags(id: string, query?: FlowsListTagsQuery, options?: RequestOptions<never>): Call<FlowsListTagsResponse> {
    return this.#core.call(flowsListTags, id, query, options);
  }

  /**
   * Changes the status of a flow and of all its actions.
   *
   * draft, manual or live.
   *
   * `PATCH /api/flows/{id}` · limit 3/s, 60/min · scope flows:write
   *
   * @param id Id of a flow.
   * @see https://developers.klaviyo.com/en/reference/update_flow
   */
  update(id: string, body: FlowsUpdateBody, options?: RequestOptions<FlowsUpdateQuery>): Call<FlowsUpdateResponse> {
    return this.#core.call(flowsUpdate, id, body, options);
  }
}

/**
 * `flows` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createFlows(options: KlaviyoOptions): FlowsResource {
  return new FlowsResource(new ClientCore(vendor, options));
}
