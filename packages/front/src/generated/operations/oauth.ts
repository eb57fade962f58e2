// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { form, type Operation } from "@carillon/runtime/internal";

export const oauthCreateToken: Operation = {
  id: "oauth.createToken",
  method: "POST",
  path: "/oauth/token",
  host: "app",
  security: [["oauthApp"]],
  body: form,
  bodyRequired: true,
};
