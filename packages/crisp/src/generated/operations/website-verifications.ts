// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const websiteVerificationsGetKey: Operation = {
  id: "websiteVerifications.getKey",
  method: "GET",
  path: "/website/{website_id}/verify/key",
  unwrap: "/data",
};

export const websiteVerificationsGetSettings: Operation = {
  id: "websiteVerifications.getSettings",
  method: "GET",
  path: "/website/{website_id}/verify/settings",
  unwrap: "/data",
};

export const websiteVerificationsRollKey: Operation = {
  id: "websiteVerifications.rollKey",
  method: "POST",
  path: "/website/{website_id}/verify/key",
};

export const websiteVerificationsUpdateSettings: Operation = {
  id: "websiteVerifications.updateSettings",
  method: "PATCH",
  path: "/website/{website_id}/verify/settings",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
