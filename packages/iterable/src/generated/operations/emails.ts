// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const emailsCancel: Operation = {
  id: "emails.cancel",
  method: "POST",
  path: "/email/cancel",
  body: "json",
  bodyRequired: true,
};

export const emailsSend: Operation = {
  id: "emails.send",
  method: "POST",
  path: "/email/target",
  body: "json",
  bodyRequired: true,
};

export const emailsViewInBrowser: Operation = {
  id: "emails.viewInBrowser",
  method: "GET",
  path: "/email/viewInBrowser",
  accept: "text/html",
  response: "text",
  limits: ["reads"],
};
