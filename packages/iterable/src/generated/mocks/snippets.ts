// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { snippetsCreate, snippetsDelete, snippetsGet, snippetsList, snippetsUpdate } from "../operations/snippets.ts";
import type {
  SnippetsCreateResponse,
  SnippetsDeleteResponse,
  SnippetsGetResponse,
  SnippetsListResponse,
  SnippetsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.snippets`: each answers with the reply that it is given, or with the documented example. */
export const snippetsMocks = {
  /** Creates a snippet. `POST /snippets` */
  create: (reply?: SnippetsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsCreate,
      { status: 201, contentType: "application/json", example: { snippetId: 21 } },
      reply,
      init,
    ),
  /** Deletes a snippet by id or name. `DELETE /snippets/{identifier}` */
  delete: (reply?: SnippetsDeleteResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsDelete,
      { status: 200, contentType: "application/json", example: { snippetId: 21 } },
      reply,
      init,
    ),
  /** Reads a snippet by id or name. `GET /snippets/{identifier}` */
  get: (reply?: SnippetsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          snippet: {
            id: 21,
            name: "footer",
            description: "Foot of all emails",
            content: "<p>{{city}}</p>",
            variables: ["city"],
            projectId: 1,
            createdAt: "2026-01-15T10:30:00Z",
            createdBy: "admin@example.com",
            updatedAt: "2026-01-15T10:30:00Z",
            updatedBy: "admin@example.com",
          },
        },
      },
      reply,
      init,
    ),
  /** Lists all snippets. `GET /snippets` */
  list: (reply?: SnippetsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          snippets: [
            {
              id: 21,
              name: "footer",
              description: "Foot of all emails",
              content: "<p>{{city}}</p>",
              variables: ["city"],
              projectId: 1,
              createdAt: "2026-01-15T10:30:00Z",
              createdBy: "admin@example.com",
              updatedAt: "2026-01-15T10:30:00Z",
              updatedBy: "admin@example.com",
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a snippet, or creates one by name. `PUT /snippets/{identifier}` */
  update: (reply?: SnippetsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      snippetsUpdate,
      { status: 200, contentType: "application/json", example: { snippetId: 21 } },
      reply,
      init,
    ),
};
