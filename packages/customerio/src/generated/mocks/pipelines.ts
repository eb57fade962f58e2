// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  pipelinesAlias,
  pipelinesBatch,
  pipelinesGroup,
  pipelinesIdentify,
  pipelinesPage,
  pipelinesScreen,
  pipelinesTrack,
} from "../operations/pipelines.ts";
import type {
  PipelinesAliasResponse,
  PipelinesBatchResponse,
  PipelinesGroupResponse,
  PipelinesIdentifyResponse,
  PipelinesPageResponse,
  PipelinesScreenResponse,
  PipelinesTrackResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.pipelines`: each answers with the reply that it is given, or with the documented example. */
export const pipelinesMocks = {
  /** Joins a former id to a person. `POST /v1/alias` */
  alias: (reply?: PipelinesAliasResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesAlias, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Sends many calls at once. `POST /v1/batch`, that of `sendAll` too */
  batch: (reply?: PipelinesBatchResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesBatch, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Creates or updates an object and ties a person to it. `POST /v1/group` */
  group: (reply?: PipelinesGroupResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesGroup, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Creates or updates a person. `POST /v1/identify` */
  identify: (reply?: PipelinesIdentifyResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesIdentify, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Records a page view. `POST /v1/page` */
  page: (reply?: PipelinesPageResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesPage, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Records a screen view. `POST /v1/screen` */
  screen: (reply?: PipelinesScreenResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesScreen, { status: 200, contentType: "application/json", example: {} }, reply, init),
  /** Records an event. `POST /v1/track` */
  track: (reply?: PipelinesTrackResponse, init?: MockInit): HttpHandler =>
    mock(http, vendor, pipelinesTrack, { status: 200, contentType: "application/json", example: {} }, reply, init),
};
