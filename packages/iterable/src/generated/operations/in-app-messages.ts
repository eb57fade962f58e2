// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const inAppMessagesList: Operation = {
  id: "inAppMessages.list",
  method: "GET",
  path: "/inApp/getMessages",
  security: [["apiKey", "userJwt"], ["apiKey"]],
};
