// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const templatesClone: Operation = {
  id: "templates.clone",
  method: "POST",
  path: "/api/template-clone",
  query: { "fields[template]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const templatesCreate: Operation = {
  id: "templates.create",
  method: "POST",
  path: "/api/templates",
  query: { "additional-fields[template]": "csv", "fields[template]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const templatesDelete: Operation = {
  id: "templates.delete",
  method: "DELETE",
  path: "/api/templates/{id}",
  ids: ["id"],
  response: "none",
  limits: ["l"],
};

export const templatesGet: Operation = {
  id: "templates.get",
  method: "GET",
  path: "/api/templates/{id}",
  ids: ["id"],
  query: { "additional-fields[template]": "csv", "fields[template]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
};

export const templatesList: PagedOperation = {
  id: "templates.list",
  method: "GET",
  path: "/api/templates",
  query: { "additional-fields[template]": "csv", "fields[template]": "csv" },
  accept: "application/vnd.api+json",
  limits: ["l"],
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

export const templatesRender: Operation = {
  id: "templates.render",
  method: "POST",
  path: "/api/template-render",
  query: { "fields[template]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const templatesUpdate: Operation = {
  id: "templates.update",
  method: "PATCH",
  path: "/api/templates/{id}",
  ids: ["id"],
  query: { "additional-fields[template]": "csv", "fields[template]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["l"],
  retry: "idempotent",
};
