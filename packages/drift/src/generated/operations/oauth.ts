// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { form, type Operation } from "@carillon/runtime/internal";

export const oauthCreateToken: Operation = {
  id: "oauth.createToken",
  method: "POST",
  path: "/oauth2/token",
  security: [],
  body: form,
  bodyRequired: true,
};
