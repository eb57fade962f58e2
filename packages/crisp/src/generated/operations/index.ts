// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";
import * as batchesOperations from "./batches.ts";
import * as bucketUrlsOperations from "./bucket-urls.ts";
import * as campaignsOperations from "./campaigns.ts";
import * as conversationsOperations from "./conversations.ts";
import * as messagesOperations from "./messages.ts";
import * as operatorsOperations from "./operators.ts";
import * as peopleOperations from "./people.ts";
import * as peopleSuggestionsOperations from "./people-suggestions.ts";
import * as pluginConnectionsOperations from "./plugin-connections.ts";
import * as websitesOperations from "./websites.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  batchesOperations,
  bucketUrlsOperations,
  campaignsOperations,
  conversationsOperations,
  messagesOperations,
  operatorsOperations,
  peopleOperations,
  peopleSuggestionsOperations,
  pluginConnectionsOperations,
  websitesOperations,
].flatMap((group) => Object.values<Operation>(group));
