// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { widgetsCreate, widgetsDelete, widgetsExists, widgetsGet, widgetsList, widgetsUploadPhoto } from "../operations/widgets.ts";
import type { AcmeOptions } from "../options.ts";
import type { WidgetsCreateBody, WidgetsCreateResponse, WidgetsGetResponse, WidgetsListItem, WidgetsListQuery, WidgetsListResponse, WidgetsUploadPhotoBody } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";

/** Things that are counted. */
export class WidgetsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Creates a widget.
   *
   * `POST /widgets` · limit 100/min
   *
   * @see https://docs.acme.example/widgets/create
   */
  create(body: WidgetsCreateBody, options?: RequestOptions): Call<WidgetsCreateResponse> {
    return this.#core.call(widgetsCreate, undefined, body, options);
  }

  /**
   * Deletes a widget.
   *
   * `DELETE /widgets/{id}` · limit 100/min
   *
   * @param id Id of the widget.
   * @see https://docs.acme.example/widgets/delete
   */
  delete(id: string, options?: RequestOptions<never>): Call<undefined> {
    return this.#core.call(widgetsDelete, id, undefined, options);
  }

  /**
   * Tells whether a widget exists.
   *
   * `HEAD /widgets/{id}` · limit 100/min
   *
   * @param id Id of the widget.
   * @see https://docs.acme.example/widgets/exists
   */
  exists(id: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<boolean> {
    return this.#core.call(widgetsExists, id, query, options);
  }

  /**
   * Gets one widget.
   *
   * `GET /widgets/{id}` · limit 100/min
   *
   * @param id Id of the widget.
   * @see https://docs.acme.example/widgets/get
   */
  get(id: string, query?: Record<string, never>, options?: RequestOptions<never>): Call<WidgetsGetResponse> {
    return this.#core.call(widgetsGet, id, query, options);
  }

  /**
   * Lists widgets, newest first.
   *
   * `GET /widgets` · limit 100/min · scope widgets:read
   *
   * @see https://docs.acme.example/widgets/list
   */
  list(query?: WidgetsListQuery, options?: RequestOptions<never>): PagedCall<WidgetsListItem, WidgetsListResponse> {
    return new PagedCall(this.#core, widgetsList, undefined, query, options);
  }

  /**
   * Uploads a photo of a widget.
   *
   * `POST /widgets/{id}/photo` · limit 100/min
   *
   * @param id Id of the widget.
   * @see https://docs.acme.example/widgets/photo
   */
  uploadPhoto(id: string, body: WidgetsUploadPhotoBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(widgetsUploadPhoto, id, body, options);
  }
}

/**
 * `widgets` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createWidgets(options: AcmeOptions): WidgetsResource {
  return new WidgetsResource(new ClientCore(vendor, options));
}
