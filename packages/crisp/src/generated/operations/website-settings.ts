// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const websiteSettingsGet: Operation = {
  id: "websiteSettings.get",
  method: "GET",
  path: "/website/{website_id}/settings",
  unwrap: "/data",
};

export const websiteSettingsUpdate: Operation = {
  id: "websiteSettings.update",
  method: "PATCH",
  path: "/website/{website_id}/settings",
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
