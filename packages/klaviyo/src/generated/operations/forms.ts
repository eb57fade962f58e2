// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const formsCreate: Operation = {
  id: "forms.create",
  method: "POST",
  path: "/api/forms",
  query: { "fields[form]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
};

export const formsDelete: Operation = {
  id: "forms.delete",
  method: "DELETE",
  path: "/api/forms/{id}",
  ids: ["id"],
  response: "none",
};

export const formsGet: Operation = {
  id: "forms.get",
  method: "GET",
  path: "/api/forms/{id}",
  ids: ["id"],
  query: { "fields[form]": "csv" },
  accept: "application/vnd.api+json",
};

export const formsList: PagedOperation = {
  id: "forms.list",
  method: "GET",
  path: "/api/forms",
  query: { "fields[form]": "csv" },
  accept: "application/vnd.api+json",
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

export const formsListVersionIds: PagedOperation = {
  id: "forms.listVersionIds",
  method: "GET",
  path: "/api/forms/{id}/relationships/form-versions",
  ids: ["id"],
  accept: "application/vnd.api+json",
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

export const formsListVersions: PagedOperation = {
  id: "forms.listVersions",
  method: "GET",
  path: "/api/forms/{id}/form-versions",
  ids: ["id"],
  query: { "fields[form-version]": "csv" },
  accept: "application/vnd.api+json",
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
