// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { formsSubmit } from "../operations/forms.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.forms`: each answers with the reply that it is given, or with the documented example. */
export const formsMocks = {
  /** Submits a form. `POST /api/v1/forms/{form_id}/submit` */
  submit: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, formsSubmit, { status: 204 }, reply, init),
};
