// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const operatorsFlushLastActive: Operation = {
  id: "operators.flushLastActive",
  method: "DELETE",
  path: "/website/{website_id}/operators/active",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const operatorsGet: Operation = {
  id: "operators.get",
  method: "GET",
  path: "/website/{website_id}/operator/{user_id}",
  ids: ["user_id"],
  unwrap: "/data",
};

export const operatorsInvite: Operation = {
  id: "operators.invite",
  method: "POST",
  path: "/website/{website_id}/operator",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const operatorsList: Operation = {
  id: "operators.list",
  method: "GET",
  path: "/website/{website_id}/operators/list",
  unwrap: "/data",
};

export const operatorsListLastActive: Operation = {
  id: "operators.listLastActive",
  method: "GET",
  path: "/website/{website_id}/operators/active",
  unwrap: "/data",
};

export const operatorsSendEmail: Operation = {
  id: "operators.sendEmail",
  method: "POST",
  path: "/website/{website_id}/operators/email",
  body: "json",
  bodyRequired: true,
};

export const operatorsUnlink: Operation = {
  id: "operators.unlink",
  method: "DELETE",
  path: "/website/{website_id}/operator/{user_id}",
  ids: ["user_id"],
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const operatorsUpdateMembership: Operation = {
  id: "operators.updateMembership",
  method: "PATCH",
  path: "/website/{website_id}/operator/{user_id}",
  ids: ["user_id"],
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  retry: "idempotent",
  requires: { tier: ["user"] },
};
