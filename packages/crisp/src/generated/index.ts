// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

export * from "@carillon/runtime";
export { Crisp } from "./client.ts";
export type { CrispOptions } from "./options.ts";
export { BatchesResource } from "./resources/batches.ts";
export { BucketUrlsResource } from "./resources/bucket-urls.ts";
export { CampaignsResource } from "./resources/campaigns.ts";
export { ConversationsResource } from "./resources/conversations.ts";
export { MessagesResource } from "./resources/messages.ts";
export { OperatorsResource } from "./resources/operators.ts";
export { PeopleResource } from "./resources/people.ts";
export { PeopleSuggestionsResource } from "./resources/people-suggestions.ts";
export { PluginConnectionsResource } from "./resources/plugin-connections.ts";
export { WebsitesResource } from "./resources/websites.ts";
export type * from "./types.ts";
