// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";

export const bucketUrlsGenerate: Operation = {
  id: "bucketUrls.generate",
  method: "POST",
  path: "/bucket/url/generate",
  body: "json",
  bodyRequired: true,
};
