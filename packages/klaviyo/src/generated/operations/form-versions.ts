// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const formVersionsGet: Operation = {
  id: "formVersions.get",
  method: "GET",
  path: "/api/form-versions/{id}",
  ids: ["id"],
  query: { include: "csv", "fields[form-version]": "csv", "fields[form]": "csv" },
  accept: "application/vnd.api+json",
};

export const formVersionsGetForm: Operation = {
  id: "formVersions.getForm",
  method: "GET",
  path: "/api/form-versions/{id}/form",
  ids: ["id"],
  query: { "fields[form]": "csv" },
  accept: "application/vnd.api+json",
};

export const formVersionsGetFormId: Operation = {
  id: "formVersions.getFormId",
  method: "GET",
  path: "/api/form-versions/{id}/relationships/form",
  ids: ["id"],
  accept: "application/vnd.api+json",
};
