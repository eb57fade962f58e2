// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  experimentsGet,
  experimentsGetMetrics,
  experimentsList,
  experimentsListVariants,
} from "../operations/experiments.ts";
import type { ExperimentsGetResponse, ExperimentsListResponse, ExperimentsListVariantsResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.experiments`: each answers with the reply that it is given, or with the documented example. */
export const experimentsMocks = {
  /** Reads an experiment. `GET /experiments/{experimentId}` */
  get: (reply?: ExperimentsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      experimentsGet,
      {
        status: 200,
        contentType: "application/json",
        example: {
          id: 9,
          status: "running",
          channelType: "email",
          experimentType: "SubjectLine",
          allocationMode: "even_split",
          creationDate: 1704067200000,
          startDate: 1704067200000,
          finishDate: null,
          meta: {
            name: "Subject lines",
            campaignId: 12345,
            projectId: 1,
            orgId: 1,
            conversionMetrics: ["Opens"],
            customConversionId: null,
          },
          sizing: { testGroupPercentage: 20, testDurationMinutes: 60 },
          variants: [
            { id: 1, name: "A", value: { templateId: 678 }, currentPercentage: 50, isWinner: false, isControl: true },
          ],
          constraints: { suppressionListIds: [] },
        },
      },
      reply,
      init,
    ),
  /** Reads the metrics of experiments as CSV. `GET /experiments/metrics` */
  getMetrics: (reply?: string, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      experimentsGetMetrics,
      { status: 200, contentType: "text/csv", example: "Experiment Id,Variant\n9,A\n" },
      reply,
      init,
    ),
  /** Lists experiments. `GET /experiments` */
  list: (reply?: ExperimentsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      experimentsList,
      {
        status: 200,
        contentType: "application/json",
        example: {
          experiments: [
            {
              id: 9,
              name: "Subject lines",
              status: "running",
              channelType: "email",
              author: "admin@example.com",
              startDate: "2026-01-15T10:30:00Z",
            },
          ],
          totalCount: 1,
        },
      },
      reply,
      init,
    ),
  /** Lists the variants of an experiment. `GET /experiments/{experimentId}/variants` */
  listVariants: (reply?: ExperimentsListVariantsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      experimentsListVariants,
      {
        status: 200,
        contentType: "application/json",
        example: {
          experimentId: 9,
          variants: [
            {
              variantId: 1,
              name: "A",
              value: { templateId: 678 },
              currentPercentage: 50,
              content: { subject: "Hello", preheader: null, htmlSource: "<p>Hi</p>", plainText: "Hi" },
            },
          ],
        },
      },
      reply,
      init,
    ),
};
