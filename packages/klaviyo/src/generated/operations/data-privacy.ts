// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const dataPrivacyRequestProfileDeletion: Operation = {
  id: "dataPrivacy.requestProfileDeletion",
  method: "POST",
  path: "/api/data-privacy-deletion-jobs",
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  response: "none",
};
