// Generated from specs/iterable. Edits are lost: change the spec and run `pnpm generate iterable`.

import type { Operation } from "@carillon/runtime/internal";

export const channelsList: Operation = { id: "channels.list", method: "GET", path: "/channels", limits: ["reads"] };
