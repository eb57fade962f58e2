// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const websitesAbortDeletion: Operation = {
  id: "websites.abortDeletion",
  method: "DELETE",
  path: "/website/{website_id}/expunge",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const websitesCreate: Operation = {
  id: "websites.create",
  method: "POST",
  path: "/website",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const websitesDelete: Operation = {
  id: "websites.delete",
  method: "DELETE",
  path: "/website/{website_id}",
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const websitesExists: Operation = {
  id: "websites.exists",
  method: "HEAD",
  path: "/website",
  response: "exists",
};

export const websitesGet: Operation = {
  id: "websites.get",
  method: "GET",
  path: "/website/{website_id}",
  unwrap: "/data",
};

export const websitesGetConnectEndpoints: Operation = {
  id: "websites.getConnectEndpoints",
  method: "GET",
  path: "/website/{website_id}/connect/endpoints",
  unwrap: "/data",
};
