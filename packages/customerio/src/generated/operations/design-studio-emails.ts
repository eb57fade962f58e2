// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const designStudioEmailsCreate: Operation = {
  id: "designStudioEmails.create",
  method: "POST",
  path: "/v1/design_studio/emails",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/email",
};

export const designStudioEmailsCreateTranslation: Operation = {
  id: "designStudioEmails.createTranslation",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/languages",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/email_translation",
};

export const designStudioEmailsCreateVersion: Operation = {
  id: "designStudioEmails.createVersion",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/versions",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const designStudioEmailsDelete: Operation = {
  id: "designStudioEmails.delete",
  method: "DELETE",
  path: "/v1/design_studio/emails/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  response: "none",
};

export const designStudioEmailsDeleteTranslation: Operation = {
  id: "designStudioEmails.deleteTranslation",
  method: "DELETE",
  path: "/v1/design_studio/emails/{id}/languages/{language}",
  host: "app",
  security: [["app"]],
  ids: ["id", "language"],
  response: "none",
};

export const designStudioEmailsDeleteVersion: Operation = {
  id: "designStudioEmails.deleteVersion",
  method: "DELETE",
  path: "/v1/design_studio/emails/{id}/versions/{version_id}",
  host: "app",
  security: [["app"]],
  ids: ["id", "version_id"],
  response: "none",
};

export const designStudioEmailsGet: Operation = {
  id: "designStudioEmails.get",
  method: "GET",
  path: "/v1/design_studio/emails/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  unwrap: "/email",
};

export const designStudioEmailsGetPublishStatus: Operation = {
  id: "designStudioEmails.getPublishStatus",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/publish_status",
  host: "app",
  security: [["app"]],
  ids: ["id"],
};

export const designStudioEmailsGetTranslation: Operation = {
  id: "designStudioEmails.getTranslation",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/languages/{language}",
  host: "app",
  security: [["app"]],
  ids: ["id", "language"],
  unwrap: "/email_translation",
};

export const designStudioEmailsGetUnpublishedChanges: Operation = {
  id: "designStudioEmails.getUnpublishedChanges",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/unpublished_changes",
  host: "app",
  security: [["app"]],
  ids: ["id"],
};

export const designStudioEmailsGetVersion: Operation = {
  id: "designStudioEmails.getVersion",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/versions/{version_id}",
  host: "app",
  security: [["app"]],
  ids: ["id", "version_id"],
};

export const designStudioEmailsLink: Operation = {
  id: "designStudioEmails.link",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/link",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  limits: ["app", "designRender"],
};

export const designStudioEmailsList: PagedOperation = {
  id: "designStudioEmails.list",
  method: "GET",
  path: "/v1/design_studio/emails",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byPage,
    in: "query",
    param: "page",
    first: 1,
    size: "limit",
    defaultSize: 1000,
    items: "/emails",
    total: "/meta/pagination/total",
    end: "total",
  },
};

export const designStudioEmailsListTranslations: Operation = {
  id: "designStudioEmails.listTranslations",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/languages",
  host: "app",
  security: [["app"]],
  ids: ["id"],
};

export const designStudioEmailsListVersions: Operation = {
  id: "designStudioEmails.listVersions",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/versions",
  host: "app",
  security: [["app"]],
  ids: ["id"],
};

export const designStudioEmailsPreview: Operation = {
  id: "designStudioEmails.preview",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/preview",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  limits: ["app", "designRender"],
  retry: "safe",
};

export const designStudioEmailsPublish: Operation = {
  id: "designStudioEmails.publish",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/publish",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  limits: ["app", "designRender"],
};

export const designStudioEmailsRender: Operation = {
  id: "designStudioEmails.render",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/render",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  limits: ["app", "designRender"],
};

export const designStudioEmailsRestoreVersion: Operation = {
  id: "designStudioEmails.restoreVersion",
  method: "POST",
  path: "/v1/design_studio/emails/{id}/versions/{version_id}/restore",
  host: "app",
  security: [["app"]],
  ids: ["id", "version_id"],
  retry: "idempotent",
};

export const designStudioEmailsReview: Operation = {
  id: "designStudioEmails.review",
  method: "GET",
  path: "/v1/design_studio/emails/{id}/review",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  limits: ["app", "designRender"],
};

export const designStudioEmailsUpdate: Operation = {
  id: "designStudioEmails.update",
  method: "PUT",
  path: "/v1/design_studio/emails/{id}",
  host: "app",
  security: [["app"]],
  ids: ["id"],
  body: "json",
  bodyRequired: true,
  response: "none",
};

export const designStudioEmailsUpdateTranslation: Operation = {
  id: "designStudioEmails.updateTranslation",
  method: "PUT",
  path: "/v1/design_studio/emails/{id}/languages/{language}",
  host: "app",
  security: [["app"]],
  ids: ["id", "language"],
  body: "json",
  bodyRequired: true,
  response: "none",
};
