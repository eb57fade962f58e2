// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";
import {
  designStudioComponentsCreate,
  designStudioComponentsDelete,
  designStudioComponentsGet,
  designStudioComponentsList,
  designStudioComponentsUpdate,
} from "../operations/design-studio-components.ts";
import type { CustomerIoOptions } from "../options.ts";
import type {
  DesignStudioComponentsCreateBody,
  DesignStudioComponentsCreateResponse,
  DesignStudioComponentsGetResponse,
  DesignStudioComponentsListItem,
  DesignStudioComponentsListQuery,
  DesignStudioComponentsListResponse,
  DesignStudioComponentsUpdateBody,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Reusable parts of design studio emails. */
export class DesignStudioComponentsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a component.
   *
   * `POST /v1/design_studio/components` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/createComponent/
   */
  create(body: DesignStudioComponentsCreateBody, options?: RequestOptions): Call<DesignStudioComponentsCreateResponse> {
    return this.#core.call(designStudioComponentsCreate, undefined, body, options);
  }

  /**
   * Deletes a component.
   *
   * `DELETE /v1/design_studio/components/{id}` · limit 10/s
   *
   * @param id Id of the component.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/deleteComponent/
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(designStudioComponentsDelete, id, undefined, options);
  }

  /**
   * Gets a component.
   *
   * `GET /v1/design_studio/components/{id}` · limit 10/s
   *
   * @param id Id of the component.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/
   */
  get(
    id: string,
    query?: Record<string, never>,
    options?: RequestOptions<never>,
  ): Call<DesignStudioComponentsGetResponse> {
    return this.#core.call(designStudioComponentsGet, id, query, options);
  }

  /**
   * Lists the components of the design studio.
   *
   * `GET /v1/design_studio/components` · limit 10/s
   *
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/listComponents/
   */
  list(
    query?: DesignStudioComponentsListQuery,
    options?: RequestOptions<never>,
  ): PagedCall<DesignStudioComponentsListItem, DesignStudioComponentsListResponse> {
    return new PagedCall(this.#core, designStudioComponentsList, undefined, query, options);
  }

  /**
   * Changes a component.
   *
   * `PUT /v1/design_studio/components/{id}` · limit 10/s
   *
   * @param id Id of the component.
   * @see https://docs.customer.io/integrations/api/app/tag/design-studio/updateComponent/
   */
  update(id: string, body: DesignStudioComponentsUpdateBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(designStudioComponentsUpdate, id, body, options);
  }
}

/**
 * `designStudioComponents` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createDesignStudioComponents(options: CustomerIoOptions): DesignStudioComponentsResource {
  return new DesignStudioComponentsResource(new ClientCore(vendor, options));
}
