// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { CrispOptions } from "./options.ts";
import { BatchesResource } from "./resources/batches.ts";
import { BucketUrlsResource } from "./resources/bucket-urls.ts";
import { CampaignsResource } from "./resources/campaigns.ts";
import { ConversationsResource } from "./resources/conversations.ts";
import { MessagesResource } from "./resources/messages.ts";
import { OperatorsResource } from "./resources/operators.ts";
import { PeopleResource } from "./resources/people.ts";
import { PeopleSuggestionsResource } from "./resources/people-suggestions.ts";
import { PluginConnectionsResource } from "./resources/plugin-connections.ts";
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
  /** One change to many conversations or profiles. */
  readonly batches: BatchesResource;
  /** Upload URLs; they arrive as events. */
  readonly bucketUrls: BucketUrlsResource;
  /** Messages to many profiles. User tokens only. */
  readonly campaigns: CampaignsResource;
  /** Sessions of visitors with the team. */
  readonly conversations: ConversationsResource;
  /** What visitors and operators write in a conversation. */
  readonly messages: MessagesResource;
  /** Members of the team. */
  readonly operators: OperatorsResource;
  /** Profiles of visitors, apart from their conversations. */
  readonly people: PeopleResource;
  /** Segments, data keys and events that are suggested for profiles. */
  readonly peopleSuggestions: PeopleSuggestionsResource;
  /** What a plugin knows of its own token and websites. Plugin tokens only. */
  readonly pluginConnections: PluginConnectionsResource;
  /** Websites, also called workspaces. */
  readonly websites: WebsitesResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: CrispOptions) {
    super(vendor, options, operations);
    this.batches = new BatchesResource(this.core);
    this.bucketUrls = new BucketUrlsResource(this.core);
    this.campaigns = new CampaignsResource(this.core);
    this.conversations = new ConversationsResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.operators = new OperatorsResource(this.core);
    this.people = new PeopleResource(this.core);
    this.peopleSuggestions = new PeopleSuggestionsResource(this.core);
    this.pluginConnections = new PluginConnectionsResource(this.core);
    this.websites = new WebsitesResource(this.core);
  }
}
