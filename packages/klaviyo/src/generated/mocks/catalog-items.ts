// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { catalogItemsCreate, catalogItemsGet, catalogItemsList } from "../operations/catalog-items.ts";
import type { CatalogItemsCreateResponse, CatalogItemsGetResponse, CatalogItemsListResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.catalogItems`: each answers with the reply that it is given, or with the documented example. */
export const catalogItemsMocks = {
  /** Creates an item of the catalog. `POST /api/catalog-items` */
  create: (reply?: CatalogItemsCreateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsCreate,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item",
            id: "$custom:::$default:::SKU-1",
            attributes: {
              external_id: "SKU-1",
              title: "Mug",
              description: "A blue mug",
              price: 12.5,
              url: "https://shop.example.com/mug",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
          },
          links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
        },
      },
      reply,
      init,
    ),
  /** Returns an item of the catalog. `GET /api/catalog-items/{id}` */
  get: (reply?: CatalogItemsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "catalog-item",
            id: "$custom:::$default:::SKU-1",
            attributes: {
              external_id: "SKU-1",
              title: "Mug",
              description: "A blue mug",
              price: 12.5,
              url: "https://shop.example.com/mug",
              published: true,
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
          },
          links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
        },
      },
      reply,
      init,
    ),
  /** Lists items of the catalog. `GET /api/catalog-items` */
  list: (reply?: CatalogItemsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      catalogItemsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "catalog-item",
              id: "$custom:::$default:::SKU-1",
              attributes: {
                external_id: "SKU-1",
                title: "Mug",
                description: "A blue mug",
                price: 12.5,
                url: "https://shop.example.com/mug",
                published: true,
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/catalog-items/$custom:::$default:::SKU-1" },
            },
          ],
          links: { self: "https://a.klaviyo.com/api/catalog-items", next: null, prev: null },
        },
      },
      reply,
      init,
    ),
};
