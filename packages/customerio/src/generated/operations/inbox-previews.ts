// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, bytes, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const inboxPreviewsCreate: Operation = {
  id: "inboxPreviews.create",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/inbox_previews",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  limits: ["app", "designRender"],
  retry: "idempotent",
};

export const inboxPreviewsGet: Operation = {
  id: "inboxPreviews.get",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/inbox_previews/{run_id}",
  host: "app",
  security: [["app"]],
  ids: ["id", "run_id"],
};

export const inboxPreviewsGetCapture: Operation = {
  id: "inboxPreviews.getCapture",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}",
  host: "app",
  security: [["app"]],
  ids: ["id", "run_id", "client_id"],
  accept: "image/png",
  response: bytes,
};

export const inboxPreviewsListClients: Operation = {
  id: "inboxPreviews.listClients",
  method: "GET",
  path: "/v1/design_studio/inbox_previews/clients",
  host: "app",
  security: [["app"]],
};

export const inboxPreviewsListCredits: Operation = {
  id: "inboxPreviews.listCredits",
  method: "GET",
  path: "/v1/design_studio/inbox_previews/credits",
  host: "app",
  security: [["app"]],
};

export const inboxPreviewsListJobs: PagedOperation = {
  id: "inboxPreviews.listJobs",
  method: "GET",
  path: "/v1/design_studio/inbox_previews/jobs",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byCursor,
    in: "query",
    param: "cursor",
    size: "limit",
    items: "/preview_jobs",
    next: "/meta/pagination/next_cursor",
    end: "noNext",
  },
};
