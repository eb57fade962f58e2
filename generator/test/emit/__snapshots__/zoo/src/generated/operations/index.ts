// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import * as animalsOperations from "./animals.ts";
import * as keepersOperations from "./keepers.ts";
import type { Operation } from "@carillon/runtime/internal";

export const operations: readonly Operation[] = /* @__PURE__ */ [animalsOperations, keepersOperations].flatMap((group) => Object.values<Operation>(group));
