// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { animalsDeleteMeal, animalsExists, animalsGet, animalsGetCard, animalsGetMeal, animalsImport, animalsList, animalsNoteDay, animalsPhoto, animalsSearch, animalsUploadPhoto } from "../operations/animals.ts";
import type { ZooOptions } from "../options.ts";
import type { AnimalsDeleteMealBody, AnimalsDeleteMealPath, AnimalsGetMealPath, AnimalsGetResponse, AnimalsImportBody, AnimalsImportQuery, AnimalsImportResponse, AnimalsListItem, AnimalsListQuery, AnimalsListResponse, AnimalsNoteAllBody, AnimalsNoteAllItem, AnimalsNoteDayBody, AnimalsNoteDayResponse, AnimalsSearchBody, AnimalsSearchItem, AnimalsSearchResponse, AnimalsUploadPhotoBody } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type BinaryReply, type BulkOptions, BulkRun, type Call, ClientCore, PagedCall, type RequestOptions } from "@carillon/runtime/internal";

/** Those who live here. */
export class AnimalsResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Takes a meal away.
   *
   * `DELETE /parks/{park_id}/animals/{animal_id}/meals/{meal_id}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/meals
   */
  deleteMeal(ids: AnimalsDeleteMealPath, body?: AnimalsDeleteMealBody, options?: RequestOptions & { parkId?: string }): Call<undefined> {
    return this.#core.call(animalsDeleteMeal, ids, body, options);
  }

  /**
   * Tells whether there is such an animal.
   *
   * `HEAD /animals/{id}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @param id Number of the animal.
   * @see https://docs.zoo.example/animals
   */
  exists(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<boolean> {
    return this.#core.call(animalsExists, id, query, options);
  }

  /**
   * Gets an animal.
   *
   * `GET /animals/{id}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @param id Number of the animal.
   * @see https://docs.zoo.example/animals
   */
  get(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<AnimalsGetResponse> {
    return this.#core.call(animalsGet, id, query, options);
  }

  /**
   * Gets an animal as a card.
   *
   * For address books.
   *
   * `GET /animals/{id}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @param id Number of the animal.
   * @see https://docs.zoo.example/animals
   */
  getCard(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<string> {
    return this.#core.call(animalsGetCard, id, query, options);
  }

  /**
   * Gets a meal.
   *
   * Half eaten meals count; the text *\/ must not end the comment.
   *
   * `GET /parks/{park_id}/animals/{animal_id}/meals/{meal_id}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/meals
   * @deprecated
   */
  getMeal(ids: AnimalsGetMealPath, query: Record<string, never> | undefined, options: RequestOptions<never> & { headers: { "Accept-Language": string }; parkId?: string }): Call<string> {
    return this.#core.call(animalsGetMeal, ids, query, options);
  }

  /**
   * Brings animals in.
   *
   * `POST /animals:import(all)` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/import
   */
  import(body: AnimalsImportBody, options: RequestOptions<AnimalsImportQuery> & { query: AnimalsImportQuery }): Call<AnimalsImportResponse> {
    return this.#core.call(animalsImport, undefined, body, options);
  }

  /**
   * Lists animals.
   *
   * `GET /parks/{park_id}/animals/{page}` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/animals
   */
  list(query?: AnimalsListQuery, options?: RequestOptions<never> & { parkId?: string }): PagedCall<AnimalsListItem, AnimalsListResponse> {
    return new PagedCall(this.#core, animalsList, undefined, query, options);
  }

  /**
   * Notes meals and walks.
   *
   * `POST /animals/{id}/days` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/days
   */
  noteDay(id: number, body: AnimalsNoteDayBody, options?: RequestOptions): Call<AnimalsNoteDayResponse> {
    return this.#core.call(animalsNoteDay, id, body, options);
  }

  /**
   * Sends any number of items through `animals.noteDay`, up to 75 items and 500 KB a request.
   *
   * Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,
   * `unknown` or `unsent` with what failed. A refused item does not end it.
   *
   * `POST /animals/{id}/days` · limit 10/s, 300 in 3 min, more by plan
   *
   * @param items read as they are sent, never all at once
   * @see https://docs.zoo.example/days
   */
  noteAll(id: number, items: AsyncIterable<AnimalsNoteAllItem> | Iterable<AnimalsNoteAllItem>, options?: BulkOptions<AnimalsNoteAllBody>): BulkRun<AnimalsNoteAllItem, AnimalsNoteDayResponse> {
    return new BulkRun(this.#core, animalsNoteDay, id, items, options);
  }

  /**
   * Gets the photo.
   *
   * `GET /animals/{id}/photo` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/photo
   */
  photo(id: number, query?: Record<string, never>, options?: RequestOptions<never>): Call<BinaryReply> {
    return this.#core.call(animalsPhoto, id, query, options);
  }

  /**
   * Searches animals.
   *
   * `POST /animals/search` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/search
   */
  search(body?: AnimalsSearchBody, options?: RequestOptions): PagedCall<AnimalsSearchItem, AnimalsSearchResponse> {
    return new PagedCall(this.#core, animalsSearch, undefined, body, options);
  }

  /**
   * Uploads photos.
   *
   * `POST /animals/{id}/photo` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/photo
   */
  uploadPhoto(id: number, body: AnimalsUploadPhotoBody, options?: RequestOptions): Call<undefined> {
    return this.#core.call(animalsUploadPhoto, id, body, options);
  }

  /**
   * Brings animals in.
   *
   * `POST /animals:import(all)` · limit 10/s, 300 in 3 min, more by plan
   *
   * @see https://docs.zoo.example/import
   * @deprecated Renamed to `animals.import`.
   */
  bringIn(body: AnimalsImportBody, options: RequestOptions<AnimalsImportQuery> & { query: AnimalsImportQuery }): Call<AnimalsImportResponse> {
    return this.#core.call(animalsImport, undefined, body, options);
  }
}

/**
 * `animals` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createAnimals(options: ZooOptions): AnimalsResource {
  return new AnimalsResource(new ClientCore(vendor, options));
}
