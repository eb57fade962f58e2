// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import { reviewsGet, reviewsList, reviewsUpdate } from "../operations/reviews.ts";
import type { ReviewsGetResponse, ReviewsListResponse, ReviewsUpdateResponse } from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.reviews`: each answers with the reply that it is given, or with the documented example. */
export const reviewsMocks = {
  /** Returns a review. `GET /api/reviews/{id}` */
  get: (reply?: ReviewsGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reviewsGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "review",
            id: "1234567",
            attributes: {
              email: "user@example.com",
              status: { value: "published" },
              verified: true,
              review_type: "review",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              images: [],
              product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
              rating: 5,
              author: "Jane D.",
              content: "Keeps tea hot",
              title: "Good mug",
              public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
            },
            links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
          },
          included: [
            {
              type: "event",
              id: "3V5xAcTwmUW",
              attributes: {
                timestamp: 1767323045,
                event_properties: { OrderId: "12345" },
                datetime: "2026-01-02T03:04:05+00:00",
                uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
              },
              links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Lists reviews of products. `GET /api/reviews` */
  list: (reply?: ReviewsListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reviewsList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "review",
              id: "1234567",
              attributes: {
                email: "user@example.com",
                status: { value: "published" },
                verified: true,
                review_type: "review",
                created: "2026-01-02T03:04:05+00:00",
                updated: "2026-01-02T03:04:05+00:00",
                images: [],
                product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
                rating: 5,
                author: "Jane D.",
                content: "Keeps tea hot",
                title: "Good mug",
                public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
              },
              links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
            },
          ],
          included: [
            {
              type: "event",
              id: "3V5xAcTwmUW",
              attributes: {
                timestamp: 1767323045,
                event_properties: { OrderId: "12345" },
                datetime: "2026-01-02T03:04:05+00:00",
                uuid: "5d6cc880-e796-11f0-8001-2c1b2a3d4e5f",
              },
              links: { self: "https://a.klaviyo.com/api/events/3V5xAcTwmUW" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Publishes, features, hides or rejects a review. `PATCH /api/reviews/{id}` */
  update: (reply?: ReviewsUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      reviewsUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "review",
            id: "1234567",
            attributes: {
              email: "user@example.com",
              status: { value: "published" },
              verified: true,
              review_type: "review",
              created: "2026-01-02T03:04:05+00:00",
              updated: "2026-01-02T03:04:05+00:00",
              images: [],
              product: { url: "https://shop.example/mug", name: "Mug", external_id: "MUG-1" },
              rating: 5,
              author: "Jane D.",
              content: "Keeps tea hot",
              title: "Good mug",
              public_reply: { content: "Thank you", author: "Shop", updated: "2026-01-02T03:04:05+00:00" },
            },
            links: { self: "https://a.klaviyo.com/api/reviews/1234567" },
          },
        },
      },
      reply,
      init,
    ),
};
