// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { type MockInit, mock } from "@carillon/runtime/mocks";
import { type HttpHandler, http } from "msw";
import {
  imagesGet,
  imagesList,
  imagesUpdate,
  imagesUploadFromFile,
  imagesUploadFromUrl,
} from "../operations/images.ts";
import type {
  ImagesGetResponse,
  ImagesListResponse,
  ImagesUpdateResponse,
  ImagesUploadFromFileResponse,
  ImagesUploadFromUrlResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Handlers for `client.images`: each answers with the reply that it is given, or with the documented example. */
export const imagesMocks = {
  /** Returns an image. `GET /api/images/{id}` */
  get: (reply?: ImagesGetResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      imagesGet,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "image",
            id: "7",
            attributes: {
              name: "logo",
              image_url: "https://images.example.com/logo.png",
              format: "png",
              size: 1024,
              hidden: false,
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/images/7" },
          },
        },
      },
      reply,
      init,
    ),
  /** Lists images. `GET /api/images` */
  list: (reply?: ImagesListResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      imagesList,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: [
            {
              type: "image",
              id: "7",
              attributes: {
                name: "logo",
                image_url: "https://images.example.com/logo.png",
                format: "png",
                size: 1024,
                hidden: false,
                updated_at: "2026-01-02T03:04:05+00:00",
              },
              links: { self: "https://a.klaviyo.com/api/images/7" },
            },
          ],
        },
      },
      reply,
      init,
    ),
  /** Changes an image's name or hides it. `PATCH /api/images/{id}` */
  update: (reply?: ImagesUpdateResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      imagesUpdate,
      {
        status: 200,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "image",
            id: "7",
            attributes: {
              name: "logo",
              image_url: "https://images.example.com/logo.png",
              format: "png",
              size: 1024,
              hidden: false,
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/images/7" },
          },
        },
      },
      reply,
      init,
    ),
  /** Uploads an image. `POST /api/image-upload` */
  uploadFromFile: (reply?: ImagesUploadFromFileResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      imagesUploadFromFile,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "image",
            id: "7",
            attributes: {
              name: "logo",
              image_url: "https://images.example.com/logo.png",
              format: "png",
              size: 1024,
              hidden: false,
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/images/7" },
          },
        },
      },
      reply,
      init,
    ),
  /** Uploads an image from a URL. `POST /api/images` */
  uploadFromUrl: (reply?: ImagesUploadFromUrlResponse, init?: MockInit): HttpHandler =>
    mock(
      http,
      vendor,
      imagesUploadFromUrl,
      {
        status: 201,
        contentType: "application/vnd.api+json",
        example: {
          data: {
            type: "image",
            id: "7",
            attributes: {
              name: "logo",
              image_url: "https://images.example.com/logo.png",
              format: "png",
              size: 1024,
              hidden: false,
              updated_at: "2026-01-02T03:04:05+00:00",
            },
            links: { self: "https://a.klaviyo.com/api/images/7" },
          },
        },
      },
      reply,
      init,
    ),
};
