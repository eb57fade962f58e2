// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import type { Operation } from "@carillon/runtime/internal";
import * as analyticsOperations from "./analytics.ts";
import * as availabilitiesOperations from "./availabilities.ts";
import * as batchesOperations from "./batches.ts";
import * as browsingSessionsOperations from "./browsing-sessions.ts";
import * as bucketUrlsOperations from "./bucket-urls.ts";
import * as callSessionsOperations from "./call-sessions.ts";
import * as campaignTemplatesOperations from "./campaign-templates.ts";
import * as campaignsOperations from "./campaigns.ts";
import * as conversationSuggestionsOperations from "./conversation-suggestions.ts";
import * as conversationWidgetsOperations from "./conversation-widgets.ts";
import * as conversationsOperations from "./conversations.ts";
import * as helpdeskArticlesOperations from "./helpdesk-articles.ts";
import * as helpdeskCategoriesOperations from "./helpdesk-categories.ts";
import * as helpdeskFeedbacksOperations from "./helpdesk-feedbacks.ts";
import * as helpdeskLocalesOperations from "./helpdesk-locales.ts";
import * as helpdeskRedirectionsOperations from "./helpdesk-redirections.ts";
import * as helpdeskSectionsOperations from "./helpdesk-sections.ts";
import * as helpdesksOperations from "./helpdesks.ts";
import * as inboxesOperations from "./inboxes.ts";
import * as mediaAnimationsOperations from "./media-animations.ts";
import * as messagesOperations from "./messages.ts";
import * as operatorsOperations from "./operators.ts";
import * as peopleOperations from "./people.ts";
import * as peopleSuggestionsOperations from "./people-suggestions.ts";
import * as planSubscriptionsOperations from "./plan-subscriptions.ts";
import * as pluginConnectionsOperations from "./plugin-connections.ts";
import * as pluginSubscriptionsOperations from "./plugin-subscriptions.ts";
import * as spamConversationsOperations from "./spam-conversations.ts";
import * as visitorsOperations from "./visitors.ts";
import * as websiteSettingsOperations from "./website-settings.ts";
import * as websiteVerificationsOperations from "./website-verifications.ts";
import * as websitesOperations from "./websites.ts";

export const operations: readonly Operation[] = /* @__PURE__ */ [
  analyticsOperations,
  availabilitiesOperations,
  batchesOperations,
  browsingSessionsOperations,
  bucketUrlsOperations,
  callSessionsOperations,
  campaignTemplatesOperations,
  campaignsOperations,
  conversationSuggestionsOperations,
  conversationWidgetsOperations,
  conversationsOperations,
  helpdeskArticlesOperations,
  helpdeskCategoriesOperations,
  helpdeskFeedbacksOperations,
  helpdeskLocalesOperations,
  helpdeskRedirectionsOperations,
  helpdeskSectionsOperations,
  helpdesksOperations,
  inboxesOperations,
  mediaAnimationsOperations,
  messagesOperations,
  operatorsOperations,
  peopleOperations,
  peopleSuggestionsOperations,
  planSubscriptionsOperations,
  pluginConnectionsOperations,
  pluginSubscriptionsOperations,
  spamConversationsOperations,
  visitorsOperations,
  websiteSettingsOperations,
  websiteVerificationsOperations,
  websitesOperations,
].flatMap((group) => Object.values<Operation>(group));
