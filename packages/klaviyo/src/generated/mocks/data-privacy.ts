// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { dataPrivacyRequestProfileDeletion } from "../operations/data-privacy.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.dataPrivacy`: each answers with the reply that it is given, or with the documented example. */
export const dataPrivacyMocks = {
  /** Asks for a profile to be deleted. `POST /api/data-privacy-deletion-jobs` */
  requestProfileDeletion: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, dataPrivacyRequestProfileDeletion, { status: 202 }, reply, init),
};
