// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation, unixSeconds } from "@carillon/runtime/internal";

export const newslettersCreate: Operation = {
  id: "newsletters.create",
  method: "POST",
  path: "/v1/newsletters",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  unwrap: "/newsletter",
  checks: [{ pointer: "/scheduled_at", format: unixSeconds }],
};

export const newslettersCreateTestGroup: Operation = {
  id: "newsletters.createTestGroup",
  method: "POST",
  path: "/v1/newsletters/{newsletter_id}/test_groups",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  unwrap: "/newsletter",
};

export const newslettersCreateTestGroupTranslation: Operation = {
  id: "newsletters.createTestGroupTranslation",
  method: "POST",
  path: "/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "test_group_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/newsletter",
};

export const newslettersCreateTranslation: Operation = {
  id: "newsletters.createTranslation",
  method: "POST",
  path: "/v1/newsletters/{newsletter_id}/language",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/newsletter",
};

export const newslettersDelete: Operation = {
  id: "newsletters.delete",
  method: "DELETE",
  path: "/v1/newsletters/{newsletter_id}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  response: "none",
};

export const newslettersDeleteTestGroupTranslation: Operation = {
  id: "newsletters.deleteTestGroupTranslation",
  method: "DELETE",
  path: "/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "test_group_id", "language"],
  response: "none",
};

export const newslettersDeleteTranslation: Operation = {
  id: "newsletters.deleteTranslation",
  method: "DELETE",
  path: "/v1/newsletters/{newsletter_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "language"],
  response: "none",
};

export const newslettersGet: Operation = {
  id: "newsletters.get",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  unwrap: "/newsletter",
};

export const newslettersGetMetrics: Operation = {
  id: "newsletters.getMetrics",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  unwrap: "/metric",
};

export const newslettersGetTestGroupTranslation: Operation = {
  id: "newsletters.getTestGroupTranslation",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "test_group_id", "language"],
  unwrap: "/content",
};

export const newslettersGetTranslation: Operation = {
  id: "newsletters.getTranslation",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "language"],
  unwrap: "/content",
};

export const newslettersGetVariant: Operation = {
  id: "newsletters.getVariant",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/contents/{content_id}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "content_id"],
  unwrap: "/content",
};

export const newslettersGetVariantMetrics: Operation = {
  id: "newsletters.getVariantMetrics",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/contents/{content_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "content_id"],
  unwrap: "/metric",
};

export const newslettersList: PagedOperation = {
  id: "newsletters.list",
  method: "GET",
  path: "/v1/newsletters",
  host: "app",
  security: [["app"]],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/newsletters",
    next: "/next",
    end: "noNext",
  },
};

export const newslettersListLinkMetrics: Operation = {
  id: "newsletters.listLinkMetrics",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
};

export const newslettersListMessages: PagedOperation = {
  id: "newsletters.listMessages",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "start",
    size: "limit",
    items: "/messages",
    next: "/next",
    end: "noNext",
  },
};

export const newslettersListTestGroups: Operation = {
  id: "newsletters.listTestGroups",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/test_groups",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
};

export const newslettersListVariantLinkMetrics: Operation = {
  id: "newsletters.listVariantLinkMetrics",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/contents/{content_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "content_id"],
};

export const newslettersListVariants: Operation = {
  id: "newsletters.listVariants",
  method: "GET",
  path: "/v1/newsletters/{newsletter_id}/contents",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
};

export const newslettersSchedule: Operation = {
  id: "newsletters.schedule",
  method: "POST",
  path: "/v1/newsletters/{newsletter_id}/schedule",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/newsletter",
  checks: [{ pointer: "/scheduled_at", format: unixSeconds }],
};

export const newslettersSend: Operation = {
  id: "newsletters.send",
  method: "POST",
  path: "/v1/newsletters/{newsletter_id}/send",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id"],
  body: "json",
  unwrap: "/newsletter",
};

export const newslettersUpdateTestGroupTranslation: Operation = {
  id: "newsletters.updateTestGroupTranslation",
  method: "PUT",
  path: "/v1/newsletters/{newsletter_id}/test_group/{test_group_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "test_group_id", "language"],
  body: "json",
  bodyRequired: true,
  unwrap: "/content",
};

export const newslettersUpdateTranslation: Operation = {
  id: "newsletters.updateTranslation",
  method: "PUT",
  path: "/v1/newsletters/{newsletter_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "language"],
  body: "json",
  bodyRequired: true,
  unwrap: "/content",
};

export const newslettersUpdateVariant: Operation = {
  id: "newsletters.updateVariant",
  method: "PUT",
  path: "/v1/newsletters/{newsletter_id}/contents/{content_id}",
  host: "app",
  security: [["app"]],
  ids: ["newsletter_id", "content_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/content",
};
