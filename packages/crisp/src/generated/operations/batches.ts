// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const batchesMarkRead: Operation = {
  id: "batches.markRead",
  method: "PATCH",
  path: "/website/{website_id}/batch/read",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};

export const batchesMarkUnread: Operation = {
  id: "batches.markUnread",
  method: "PATCH",
  path: "/website/{website_id}/batch/unread",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const batchesRemove: Operation = {
  id: "batches.remove",
  method: "PATCH",
  path: "/website/{website_id}/batch/remove",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};

export const batchesReport: Operation = {
  id: "batches.report",
  method: "POST",
  path: "/website/{website_id}/batch/report",
  body: "json",
  bodyRequired: true,
};

export const batchesResolve: Operation = {
  id: "batches.resolve",
  method: "PATCH",
  path: "/website/{website_id}/batch/resolve",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};

export const batchesUnresolve: Operation = {
  id: "batches.unresolve",
  method: "PATCH",
  path: "/website/{website_id}/batch/unresolve",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const batchesUpdateBlock: Operation = {
  id: "batches.updateBlock",
  method: "PATCH",
  path: "/website/{website_id}/batch/block",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const batchesUpdateData: Operation = {
  id: "batches.updateData",
  method: "PATCH",
  path: "/website/{website_id}/batch/data",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const batchesUpdateInbox: Operation = {
  id: "batches.updateInbox",
  method: "PATCH",
  path: "/website/{website_id}/batch/inbox",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const batchesUpdateRouting: Operation = {
  id: "batches.updateRouting",
  method: "PATCH",
  path: "/website/{website_id}/batch/routing",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};

export const batchesUpdateSegments: Operation = {
  id: "batches.updateSegments",
  method: "PATCH",
  path: "/website/{website_id}/batch/segments",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
