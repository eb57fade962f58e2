// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { animalsMocks } from "./animals.ts";
import { keepersMocks } from "./keepers.ts";
import type { MockInit } from "@carillon/runtime/mocks";
import type { HttpHandler } from "msw";

export type { MockInit };

/** msw handlers by resource and method: `server.use(mocks.resource.method(reply, { status }))`. */
export const mocks = { animals: animalsMocks, keepers: keepersMocks };

/**
 * A handler for every endpoint, each answering with its documented example.
 * @param init where requests go, when the client has a `baseUrl` or `baseUrls`
 */
export function createHandlers(init: Pick<MockInit, "baseUrl" | "baseUrls"> = {}): HttpHandler[] {
  return [
    mocks.animals.search(undefined, init),
    mocks.animals.getCard(undefined, init),
    mocks.animals.get(undefined, init),
    mocks.animals.exists(undefined, init),
    mocks.animals.noteDay(undefined, init),
    mocks.animals.photo(undefined, init),
    mocks.animals.uploadPhoto(undefined, init),
    mocks.animals.import(undefined, init),
    mocks.keepers.list(undefined, init),
    mocks.keepers.create(undefined, init),
    mocks.keepers.linked(undefined, init),
    mocks.keepers.log(undefined, init),
    mocks.keepers.recent(undefined, init),
    mocks.keepers.bulkPlan(undefined, init),
    mocks.animals.list(undefined, init),
    mocks.animals.deleteMeal(undefined, init),
    mocks.animals.getMeal(undefined, init),
  ];
}

/** The same for the vendor's own addresses. */
export const handlers: HttpHandler[] = /* @__PURE__ */ createHandlers();
