// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, multipart, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const imagesGet: Operation = {
  id: "images.get",
  method: "GET",
  path: "/api/images/{id}",
  ids: ["id"],
  query: { "fields[image]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
};

export const imagesList: PagedOperation = {
  id: "images.list",
  method: "GET",
  path: "/api/images",
  query: { "fields[image]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["m"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page[cursor]",
    size: "page[size]",
    items: "/data",
    next: "/links/next",
    nextParam: "page[cursor]",
    end: "noNext",
  },
};

export const imagesUpdate: Operation = {
  id: "images.update",
  method: "PATCH",
  path: "/api/images/{id}",
  ids: ["id"],
  query: { "fields[image]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["m"],
  retry: "idempotent",
};

export const imagesUploadFromFile: Operation = {
  id: "images.uploadFromFile",
  method: "POST",
  path: "/api/image-upload",
  query: { "fields[image]": "csv" },
  body: multipart,
  bodyRequired: true,
  accept: "application/vnd.api+json",
  limits: ["imageFile"],
};

export const imagesUploadFromUrl: Operation = {
  id: "images.uploadFromUrl",
  method: "POST",
  path: "/api/images",
  query: { "fields[image]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["imageUrl"],
};
