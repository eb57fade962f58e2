// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import { byCursor, type Operation, type PagedOperation, unixSeconds } from "@carillon/runtime/internal";

export const transactionalGet: Operation = {
  id: "transactional.get",
  method: "GET",
  path: "/v1/transactional/{transactional_id}",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id"],
  unwrap: "/message",
};

export const transactionalGetContent: Operation = {
  id: "transactional.getContent",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/contents/{content_id}",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id", "content_id"],
  unwrap: "/content",
};

export const transactionalGetMetrics: Operation = {
  id: "transactional.getMetrics",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/metrics",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id"],
  unwrap: "/metric",
};

export const transactionalGetTranslation: Operation = {
  id: "transactional.getTranslation",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id", "language"],
  unwrap: "/content",
};

export const transactionalList: Operation = {
  id: "transactional.list",
  method: "GET",
  path: "/v1/transactional",
  host: "app",
  security: [["app"]],
};

export const transactionalListContents: Operation = {
  id: "transactional.listContents",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/contents",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id"],
};

export const transactionalListLinkMetrics: Operation = {
  id: "transactional.listLinkMetrics",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/metrics/links",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id"],
};

export const transactionalListMessages: PagedOperation = {
  id: "transactional.listMessages",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id"],
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

export const transactionalSendEmail: Operation = {
  id: "transactional.sendEmail",
  method: "POST",
  path: "/v1/send/email",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  limits: ["send"],
  checks: [{ pointer: "/send_at", format: unixSeconds }],
};

export const transactionalSendInApp: Operation = {
  id: "transactional.sendInApp",
  method: "POST",
  path: "/v1/send/in_app",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  limits: ["send"],
  checks: [{ pointer: "/send_at", format: unixSeconds }],
};

export const transactionalSendInboxMessage: Operation = {
  id: "transactional.sendInboxMessage",
  method: "POST",
  path: "/v1/send/inbox_message",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  limits: ["send"],
  checks: [{ pointer: "/send_at", format: unixSeconds }],
};

export const transactionalSendPush: Operation = {
  id: "transactional.sendPush",
  method: "POST",
  path: "/v1/send/push",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  limits: ["send"],
  checks: [
    { pointer: "/send_at", format: unixSeconds },
    { pointer: "/custom_device/last_used", format: unixSeconds },
  ],
};

export const transactionalSendSms: Operation = {
  id: "transactional.sendSms",
  method: "POST",
  path: "/v1/send/sms",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  limits: ["send"],
  checks: [{ pointer: "/send_at", format: unixSeconds }],
};

export const transactionalSendWhatsApp: Operation = {
  id: "transactional.sendWhatsApp",
  method: "POST",
  path: "/v1/send/whatsapp",
  host: "app",
  security: [["app"]],
  body: "json",
  bodyRequired: true,
  limits: ["send"],
  checks: [{ pointer: "/send_at", format: unixSeconds }],
};

export const transactionalUpdateContent: Operation = {
  id: "transactional.updateContent",
  method: "PUT",
  path: "/v1/transactional/{transactional_id}/content/{content_id}",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id", "content_id"],
  body: "json",
  bodyRequired: true,
  unwrap: "/content",
};

export const transactionalUpdateTranslation: Operation = {
  id: "transactional.updateTranslation",
  method: "PUT",
  path: "/v1/transactional/{transactional_id}/language/{language}",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id", "language"],
  body: "json",
  bodyRequired: true,
  unwrap: "/content",
};
