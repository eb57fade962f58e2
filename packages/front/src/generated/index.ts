// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

export * from "@carillon/runtime";
export { Front } from "./client.ts";
export type { FrontOptions } from "./options.ts";
export { AccountsResource } from "./resources/accounts.ts";
export { AnalyticsResource } from "./resources/analytics.ts";
export { AttachmentsResource } from "./resources/attachments.ts";
export { CallsResource } from "./resources/calls.ts";
export { ChannelMessagesResource } from "./resources/channel-messages.ts";
export { ChannelsResource } from "./resources/channels.ts";
export { CommentsResource } from "./resources/comments.ts";
export { ContactsResource } from "./resources/contacts.ts";
export { ConversationsResource } from "./resources/conversations.ts";
export { DraftsResource } from "./resources/drafts.ts";
export { EventsResource } from "./resources/events.ts";
export { InboxesResource } from "./resources/inboxes.ts";
export { MeResource } from "./resources/me.ts";
export { MessageTemplatesResource } from "./resources/message-templates.ts";
export { MessagesResource } from "./resources/messages.ts";
export { OauthResource } from "./resources/oauth.ts";
export { TagsResource } from "./resources/tags.ts";
export { TeammatesResource } from "./resources/teammates.ts";
export type * from "./types.ts";
