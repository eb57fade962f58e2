// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import * as exportsOperations from "./exports.ts";
import * as widgetsOperations from "./widgets.ts";
import type { Operation } from "@carillon/runtime/internal";

export const operations: readonly Operation[] = /* @__PURE__ */ [exportsOperations, widgetsOperations].flatMap((group) => Object.values<Operation>(group));
