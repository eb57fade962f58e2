// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const inboxesList: Operation = { id: "inboxes.list", method: "GET", path: "/inboxes" };
