// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { CrispOptions } from "./options.ts";
import { AnalyticsResource } from "./resources/analytics.ts";
import { AvailabilitiesResource } from "./resources/availabilities.ts";
import { BatchesResource } from "./resources/batches.ts";
import { BrowsingSessionsResource } from "./resources/browsing-sessions.ts";
import { BucketUrlsResource } from "./resources/bucket-urls.ts";
import { CallSessionsResource } from "./resources/call-sessions.ts";
import { CampaignTemplatesResource } from "./resources/campaign-templates.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { ConversationSuggestionsResource } from "./resources/conversation-suggestions.ts";
import { ConversationWidgetsResource } from "./resources/conversation-widgets.ts";
import { ConversationsResource } from "./resources/conversations.ts";
import { HelpdeskArticlesResource } from "./resources/helpdesk-articles.ts";
import { HelpdeskCategoriesResource } from "./resources/helpdesk-categories.ts";
import { HelpdeskFeedbacksResource } from "./resources/helpdesk-feedbacks.ts";
import { HelpdeskLocalesResource } from "./resources/helpdesk-locales.ts";
import { HelpdeskRedirectionsResource } from "./resources/helpdesk-redirections.ts";
import { HelpdeskSectionsResource } from "./resources/helpdesk-sections.ts";
import { HelpdesksResource } from "./resources/helpdesks.ts";
import { InboxesResource } from "./resources/inboxes.ts";
import { MediaAnimationsResource } from "./resources/media-animations.ts";
import { MessagesResource } from "./resources/messages.ts";
import { OperatorsResource } from "./resources/operators.ts";
import { PeopleResource } from "./resources/people.ts";
import { PeopleSuggestionsResource } from "./resources/people-suggestions.ts";
import { PlanSubscriptionsResource } from "./resources/plan-subscriptions.ts";
import { PluginConnectionsResource } from "./resources/plugin-connections.ts";
import { PluginSubscriptionsResource } from "./resources/plugin-subscriptions.ts";
import { SpamConversationsResource } from "./resources/spam-conversations.ts";
import { VisitorsResource } from "./resources/visitors.ts";
import { WebsiteSettingsResource } from "./resources/website-settings.ts";
import { WebsiteVerificationsResource } from "./resources/website-verifications.ts";
import { WebsitesResource } from "./resources/websites.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Crisp API. Live chat, shared inbox and visitor profiles of a website. Every answer is an envelope with `error`, `reason` and `data`; reads may come from a cache.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://docs.crisp.chat/references/rest-api/v1/
 */
export class Crisp extends Client {
  /** Figures on what happened on the website. */
  readonly analytics: AnalyticsResource;
  /** Whether the team is there. */
  readonly availabilities: AvailabilitiesResource;
  /** One change to many conversations or profiles. */
  readonly batches: BatchesResource;
  /** Looking at the visitor's screen. */
  readonly browsingSessions: BrowsingSessionsResource;
  /** Upload URLs; they arrive as events. */
  readonly bucketUrls: BucketUrlsResource;
  /** Calls with visitors. */
  readonly callSessions: CallSessionsResource;
  /** Templates of campaigns. */
  readonly campaignTemplates: CampaignTemplatesResource;
  /** Messages to many profiles. User tokens only. */
  readonly campaigns: CampaignsResource;
  /** Segments and data keys that are suggested for conversations. */
  readonly conversationSuggestions: ConversationSuggestionsResource;
  /** Actions of widgets beside a conversation. User tokens only. */
  readonly conversationWidgets: ConversationWidgetsResource;
  /** Sessions of visitors with the team. */
  readonly conversations: ConversationsResource;
  /** Articles of the helpdesk, by locale. */
  readonly helpdeskArticles: HelpdeskArticlesResource;
  /** What articles are sorted by. */
  readonly helpdeskCategories: HelpdeskCategoriesResource;
  /** What readers think of articles. */
  readonly helpdeskFeedbacks: HelpdeskFeedbacksResource;
  /** Languages of the helpdesk. */
  readonly helpdeskLocales: HelpdeskLocalesResource;
  /** Old addresses that lead to new ones. */
  readonly helpdeskRedirections: HelpdeskRedirectionsResource;
  /** Parts of a category. */
  readonly helpdeskSections: HelpdeskSectionsResource;
  /** The public help pages of a website. */
  readonly helpdesks: HelpdesksResource;
  /** Inboxes that conversations are sorted into. */
  readonly inboxes: InboxesResource;
  /** Animations to send; results arrive as events. User tokens only. */
  readonly mediaAnimations: MediaAnimationsResource;
  /** What visitors and operators write in a conversation. */
  readonly messages: MessagesResource;
  /** Members of the team. */
  readonly operators: OperatorsResource;
  /** Profiles of visitors, apart from their conversations. */
  readonly people: PeopleResource;
  /** Segments, data keys and events that are suggested for profiles. */
  readonly peopleSuggestions: PeopleSuggestionsResource;
  /** What plan a website is on. */
  readonly planSubscriptions: PlanSubscriptionsResource;
  /** What a plugin knows of its own token and websites. Plugin tokens only. */
  readonly pluginConnections: PluginConnectionsResource;
  /** Plugins of a website. */
  readonly pluginSubscriptions: PluginSubscriptionsResource;
  /** What was taken for spam. User tokens only. */
  readonly spamConversations: SpamConversationsResource;
  /** Who is on the website now. */
  readonly visitors: VisitorsResource;
  /** Settings of a website and its chat. */
  readonly websiteSettings: WebsiteSettingsResource;
  /** Signed identities of visitors. */
  readonly websiteVerifications: WebsiteVerificationsResource;
  /** Websites, also called workspaces. */
  readonly websites: WebsitesResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: CrispOptions) {
    super(vendor, options, operations);
    this.analytics = new AnalyticsResource(this.core);
    this.availabilities = new AvailabilitiesResource(this.core);
    this.batches = new BatchesResource(this.core);
    this.browsingSessions = new BrowsingSessionsResource(this.core);
    this.bucketUrls = new BucketUrlsResource(this.core);
    this.callSessions = new CallSessionsResource(this.core);
    this.campaignTemplates = new CampaignTemplatesResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.conversationSuggestions = new ConversationSuggestionsResource(this.core);
    this.conversationWidgets = new ConversationWidgetsResource(this.core);
    this.conversations = new ConversationsResource(this.core);
    this.helpdeskArticles = new HelpdeskArticlesResource(this.core);
    this.helpdeskCategories = new HelpdeskCategoriesResource(this.core);
    this.helpdeskFeedbacks = new HelpdeskFeedbacksResource(this.core);
    this.helpdeskLocales = new HelpdeskLocalesResource(this.core);
    this.helpdeskRedirections = new HelpdeskRedirectionsResource(this.core);
    this.helpdeskSections = new HelpdeskSectionsResource(this.core);
    this.helpdesks = new HelpdesksResource(this.core);
    this.inboxes = new InboxesResource(this.core);
    this.mediaAnimations = new MediaAnimationsResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.operators = new OperatorsResource(this.core);
    this.people = new PeopleResource(this.core);
    this.peopleSuggestions = new PeopleSuggestionsResource(this.core);
    this.planSubscriptions = new PlanSubscriptionsResource(this.core);
    this.pluginConnections = new PluginConnectionsResource(this.core);
    this.pluginSubscriptions = new PluginSubscriptionsResource(this.core);
    this.spamConversations = new SpamConversationsResource(this.core);
    this.visitors = new VisitorsResource(this.core);
    this.websiteSettings = new WebsiteSettingsResource(this.core);
    this.websiteVerifications = new WebsiteVerificationsResource(this.core);
    this.websites = new WebsitesResource(this.core);
  }
}
