// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  couponsCreate,
  couponsDelete,
  couponsGet,
  couponsList,
  couponsListCodeIds,
  couponsListCodes,
  couponsUpdate,
} from "../operations/coupons.ts";
import type {
  CouponsCreateResponse,
  CouponsGetResponse,
  CouponsListCodeIdsResponse,
  CouponsListCodesResponse,
  CouponsListResponse,
  CouponsUpdateResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.coupons`: each answers with the reply that it is given, or with the documented example. */
export const couponsMocks = {
  /** Creates a coupon. `POST /api/coupons` */
  create: (reply?: CouponsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
          },
        },
      },
      reply,
      init,
    ),
  /** Deletes a coupon. `DELETE /api/coupons/{id}` */
  delete: (reply?: undefined, init?: MockInit): HttpHandler =>
    mock(http, vendor, couponsDelete, { status: 204 }, reply, init),
  /** Returns a coupon. `GET /api/coupons/{id}` */
  get: (reply?: CouponsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists coupons. `GET /api/coupons` */
  list: (reply?: CouponsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "coupon",
              id: "SPRING10",
              attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
              links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists the ids of a coupon's codes. `GET /api/coupons/{id}/relationships/coupon-codes` */
  listCodeIds: (reply?: CouponsListCodeIdsResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponsListCodeIds,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: { data: [{ type: "coupon-code", id: "10OFF-ASD325FHK324UJDOI2M3JNES99" }] },
      },
      reply,
      init,
    ),
  /** Lists the codes of a coupon. `GET /api/coupons/{id}/coupon-codes` */
  listCodes: (reply?: CouponsListCodesResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponsListCodes,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "coupon-code",
              id: "10OFF-ASD325FHK324UJDOI2M3JNES99",
              attributes: { unique_code: "ASD325FHK324UJDOI2M3JNES99", expires_at: null, status: "UNASSIGNED" },
              links: { self: "https://a.klaviyo.com/api/coupon-codes/10OFF-ASD325FHK324UJDOI2M3JNES99" },
            },
          ],
          included: [
            {
              type: "coupon",
              id: "SPRING10",
              attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
              links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes a coupon. `PATCH /api/coupons/{id}` */
  update: (reply?: CouponsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      couponsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "coupon",
            id: "SPRING10",
            attributes: { external_id: "SPRING10", description: "10 percent off in spring" },
            links: { self: "https://a.klaviyo.com/api/coupons/SPRING10" },
          },
        },
      },
      reply,
      init,
    ),
};
