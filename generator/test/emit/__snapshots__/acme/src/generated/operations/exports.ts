// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { type Operation, lines } from "@carillon/runtime/internal";

export const exportsRows: Operation = { id: "exports.rows", method: "GET", path: "/exports/{export_id}/rows", ids: ["export_id"], accept: "text/csv", response: lines, limits: ["exports"] };
