// Generated from specs/customerio. Edits are lost: change the spec and run `pnpm generate customerio`.

import type { Operation } from "@carillon/runtime/internal";

export const transactionalList: Operation = {
  id: "transactional.list",
  method: "GET",
  path: "/v1/transactional",
  host: "app",
  security: [["app"]],
};

export const transactionalListMessages: Operation = {
  id: "transactional.listMessages",
  method: "GET",
  path: "/v1/transactional/{transactional_id}/messages",
  host: "app",
  security: [["app"]],
  ids: ["transactional_id"],
  paginate: {
    style: "cursor",
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
  checks: [{ pointer: "/send_at", format: "unix-s" }],
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
    { pointer: "/send_at", format: "unix-s" },
    { pointer: "/custom_device/last_used", format: "unix-s" },
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
  checks: [{ pointer: "/send_at", format: "unix-s" }],
};
