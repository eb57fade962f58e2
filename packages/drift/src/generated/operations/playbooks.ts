// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import type { Operation } from "@carillon/runtime/internal";

export const playbooksList: Operation = { id: "playbooks.list", method: "GET", path: "/playbooks/list" };

export const playbooksListLandingPages: Operation = {
  id: "playbooks.listLandingPages",
  method: "GET",
  path: "/playbooks/clp",
};
