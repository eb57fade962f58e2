// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  helpdeskSectionsCreate,
  helpdeskSectionsDelete,
  helpdeskSectionsExists,
  helpdeskSectionsGet,
  helpdeskSectionsList,
  helpdeskSectionsSave,
  helpdeskSectionsUpdate,
} from "../operations/helpdesk-sections.ts";
import type {
  HelpdeskSectionsCreateResponse,
  HelpdeskSectionsDeleteResponse,
  HelpdeskSectionsGetResponse,
  HelpdeskSectionsListResponse,
  HelpdeskSectionsSaveResponse,
  HelpdeskSectionsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.helpdeskSections`: each answers with the reply that it is given, or with the documented example. */
export const helpdeskSectionsMocks = {
  /** Creates a section. `POST /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section` */
  create: (reply?: HelpdeskSectionsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskSectionsCreate,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { section_id: "0a1b2c3d-0000-4000-8000-000000000014" } },
      },
      reply,
      init,
    ),
  /** Deletes a section. `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` */
  delete: (reply?: HelpdeskSectionsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskSectionsDelete,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Tells whether a section exists. `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` */
  exists: (reply?: boolean, init?: MockInit): HttpHandler =>
    mock(http, vendor, helpdeskSectionsExists, { status: 200 }, reply, init),
  /** Gets a section. `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` */
  get: (reply?: HelpdeskSectionsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskSectionsGet,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: { name: "Cards", order: 1 } },
      },
      reply,
      init,
    ),
  /** Lists the sections of a category. `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}` */
  list: (reply?: HelpdeskSectionsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskSectionsList,
      {
        status: 200,
        contentType: "application/json",
        example: { error: false, reason: "resolved", data: [{ name: "Cards", order: 1 }] },
      },
      reply,
      init,
    ),
  /** Saves a whole section over the old one. `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` */
  save: (reply?: HelpdeskSectionsSaveResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskSectionsSave,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
  /** Changes parts of a section. `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}` */
  update: (reply?: HelpdeskSectionsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      helpdeskSectionsUpdate,
      { status: 200, contentType: "application/json", example: { error: false, reason: "updated", data: {} } },
      reply,
      init,
    ),
};
