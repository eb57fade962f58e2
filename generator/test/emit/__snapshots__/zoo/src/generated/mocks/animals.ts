// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { animalsDeleteMeal, animalsExists, animalsGet, animalsGetCard, animalsGetMeal, animalsImport, animalsList, animalsNoteDay, animalsPhoto, animalsSearch, animalsUploadPhoto } from "../operations/animals.ts";
import type { AnimalsGetResponse, AnimalsImportResponse, AnimalsListResponse, AnimalsNoteDayResponse, AnimalsSearchResponse } from "../types.ts";
import { vendor } from "../vendor.ts";
import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";

/** Handlers for `client.animals`: each answers with the reply that it is given, or with the documented example. */
export const animalsMocks = {
  /** Takes a meal away. `DELETE /parks/{park_id}/animals/{animal_id}/meals/{meal_id}` */
  deleteMeal: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsDeleteMeal, { status: 204 }, reply, init),
  /** Tells whether there is such an animal. `HEAD /animals/{id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsExists, { status: 200 }, reply, init),
  /** Gets an animal. `GET /animals/{id}` */
  get: (reply?: AnimalsGetResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsGet, { status: 200, contentType: "application/json", example: { id: 7, name: "Ann" } }, reply, init),
  /** Gets an animal as a card. `GET /animals/{id}` */
  getCard: (reply?: string, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsGetCard, { status: 200, contentType: "text/vcard", example: "FN:Ann", form: true }, reply, init),
  /** Gets a meal. `GET /parks/{park_id}/animals/{animal_id}/meals/{meal_id}` */
  getMeal: (reply?: string, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsGetMeal, { status: 200, contentType: "text/plain", example: "Hay" }, reply, init),
  /** Brings animals in. `POST /animals:import(all)` */
  import: (reply?: AnimalsImportResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsImport, { status: 202, contentType: "application/vnd.zoo+json", example: { id: 7, name: "Ann" } }, reply, init),
  /** Lists animals. `GET /parks/{park_id}/animals/{page}` */
  list: (reply?: AnimalsListResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsList, { status: 200, contentType: "application/json", example: { data: { animals: [{ id: 7, name: "Ann" }] }, count: 1 } }, reply, init),
  /** Notes meals and walks. `POST /animals/{id}/days`, that of `noteAll` too */
  noteDay: (reply?: AnimalsNoteDayResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsNoteDay, { status: 201, contentType: "application/json", example: { failed: [] } }, reply, init),
  /** Gets the photo. `GET /animals/{id}/photo` */
  photo: (reply?: Blob | Uint8Array<ArrayBuffer> | string, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsPhoto, { status: 200, contentType: "image/png", example: "bytes" }, reply, init),
  /** Searches animals. `POST /animals/search` */
  search: (reply?: AnimalsSearchResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsSearch, { status: 200, contentType: "application/json", example: { hits: [{ id: 7, name: "Ann" }], next: { after: "abc" } } }, reply, init),
  /** Uploads photos. `POST /animals/{id}/photo` */
  uploadPhoto: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, animalsUploadPhoto, { status: 201 }, reply, init),
  };
