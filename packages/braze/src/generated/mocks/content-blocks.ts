// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  contentBlocksCreate,
  contentBlocksGet,
  contentBlocksList,
  contentBlocksUpdate,
} from "../operations/content-blocks.ts";
import type {
  ContentBlocksCreateResponse,
  ContentBlocksGetResponse,
  ContentBlocksListResponse,
  ContentBlocksUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.contentBlocks`: each answers with the reply that it is given, or with the documented example. */
export const contentBlocksMocks = {
  /** Creates a content block. `POST /content_blocks/create` */
  create: (reply?: ContentBlocksCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlocksCreate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
          liquid_tag: "{{content_blocks.${footer}}}",
          created_at: "2026-01-10T08:00:00.000+00:00",
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Reads a content block. `GET /content_blocks/info` */
  get: (reply?: ContentBlocksGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlocksGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
          name: "footer",
          content: "<p>Bye</p>",
          description: "Foot of all emails",
          content_type: "html",
          tags: ["brand"],
          created_at: "2026-01-10T08:00:00.000+00:00",
          last_edited: "2026-01-11T08:00:00.000+00:00",
          inclusion_count: 4,
          message: "success",
        },
      },
      reply,
      init,
    ),
  /** Lists content blocks. `GET /content_blocks/list` */
  list: (reply?: ContentBlocksListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlocksList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          count: 1,
          content_blocks: [
            {
              content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
              name: "footer",
              content_type: "html",
              liquid_tag: "{{content_blocks.${footer}}}",
              inclusion_count: 4,
              tags: [],
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a content block. `POST /content_blocks/update` */
  update: (reply?: ContentBlocksUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      contentBlocksUpdate,
      {
        status: 201,
        contentType: "application/json",
        example: {
          content_block_id: "5b6a7c0d-0000-4000-8000-8f4e1f2e3d4c",
          liquid_tag: "{{content_blocks.${footer}}}",
          created_at: "2026-01-10T08:00:00.000+00:00",
          message: "success",
        },
      },
      reply,
      init,
    ),
};
