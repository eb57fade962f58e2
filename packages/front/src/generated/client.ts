// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { FrontOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { AnalyticsResource } from "./resources/analytics.ts";
import { AttachmentsResource } from "./resources/attachments.ts";
import { CallsResource } from "./resources/calls.ts";
import { ChannelMessagesResource } from "./resources/channel-messages.ts";
import { ChannelsResource } from "./resources/channels.ts";
import { CommentsResource } from "./resources/comments.ts";
import { ContactsResource } from "./resources/contacts.ts";
import { ConversationsResource } from "./resources/conversations.ts";
import { DraftsResource } from "./resources/drafts.ts";
import { EventsResource } from "./resources/events.ts";
import { InboxesResource } from "./resources/inboxes.ts";
import { MeResource } from "./resources/me.ts";
import { MessageTemplatesResource } from "./resources/message-templates.ts";
import { MessagesResource } from "./resources/messages.ts";
import { OauthResource } from "./resources/oauth.ts";
import { TagsResource } from "./resources/tags.ts";
import { TeammatesResource } from "./resources/teammates.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Front API. Shared inboxes for email, SMS and chat. Core API and Channel API, both on one host.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://dev.frontapp.com/reference/introduction
 */
export class Front extends Client {
  /** Companies that contacts belong to. */
  readonly accounts: AccountsResource;
  /** Reports and exports of the company's activity. */
  readonly analytics: AnalyticsResource;
  /** Files of messages and comments. */
  readonly attachments: AttachmentsResource;
  /** Phone calls of a partner channel (Channel API). */
  readonly calls: CallsResource;
  /** Messages that a partner channel brings in (Channel API). */
  readonly channelMessages: ChannelMessagesResource;
  /** Addresses that messages are received and sent through. */
  readonly channels: ChannelsResource;
  /** Internal notes in a conversation; customers never see them. */
  readonly comments: CommentsResource;
  /** People outside the company, known by their handles. */
  readonly contacts: ContactsResource;
  /** Threads of messages, and discussions and tasks that hold comments only. */
  readonly conversations: ConversationsResource;
  /** Messages that are not sent yet. */
  readonly drafts: DraftsResource;
  /** What happened to conversations. */
  readonly events: EventsResource;
  /** Shared and private inboxes. */
  readonly inboxes: InboxesResource;
  /** Whom the token belongs to. */
  readonly me: MeResource;
  /** Prepared answers. */
  readonly messageTemplates: MessageTemplatesResource;
  /** The single emails and chats of a conversation. */
  readonly messages: MessagesResource;
  /** Tokens of an OAuth app. */
  readonly oauth: OauthResource;
  /** Labels of conversations. */
  readonly tags: TagsResource;
  /** Users of the company. */
  readonly teammates: TeammatesResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: FrontOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.analytics = new AnalyticsResource(this.core);
    this.attachments = new AttachmentsResource(this.core);
    this.calls = new CallsResource(this.core);
    this.channelMessages = new ChannelMessagesResource(this.core);
    this.channels = new ChannelsResource(this.core);
    this.comments = new CommentsResource(this.core);
    this.contacts = new ContactsResource(this.core);
    this.conversations = new ConversationsResource(this.core);
    this.drafts = new DraftsResource(this.core);
    this.events = new EventsResource(this.core);
    this.inboxes = new InboxesResource(this.core);
    this.me = new MeResource(this.core);
    this.messageTemplates = new MessageTemplatesResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.oauth = new OauthResource(this.core);
    this.tags = new TagsResource(this.core);
    this.teammates = new TeammatesResource(this.core);
  }
}
