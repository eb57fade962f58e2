// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const helpdesksCreate: Operation = {
  id: "helpdesks.create",
  method: "POST",
  path: "/website/{website_id}/helpdesk",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdesksDelete: Operation = {
  id: "helpdesks.delete",
  method: "DELETE",
  path: "/website/{website_id}/helpdesk",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdesksExists: Operation = {
  id: "helpdesks.exists",
  method: "HEAD",
  path: "/website/{website_id}/helpdesk",
  response: "exists",
};

export const helpdesksGet: Operation = {
  id: "helpdesks.get",
  method: "GET",
  path: "/website/{website_id}/helpdesk",
  unwrap: "/data",
};

export const helpdesksGetDomain: Operation = {
  id: "helpdesks.getDomain",
  method: "GET",
  path: "/website/{website_id}/helpdesk/domain",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdesksGetDomainSetup: Operation = {
  id: "helpdesks.getDomainSetup",
  method: "GET",
  path: "/website/{website_id}/helpdesk/domain/setup",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdesksGetSettings: Operation = {
  id: "helpdesks.getSettings",
  method: "GET",
  path: "/website/{website_id}/helpdesk/settings",
  unwrap: "/data",
};

export const helpdesksUpdateDomain: Operation = {
  id: "helpdesks.updateDomain",
  method: "PATCH",
  path: "/website/{website_id}/helpdesk/domain",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const helpdesksUpdateSettings: Operation = {
  id: "helpdesks.updateSettings",
  method: "PATCH",
  path: "/website/{website_id}/helpdesk/settings",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
