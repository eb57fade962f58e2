// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { FrontOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { AnalyticsResource } from "./resources/analytics.ts";
import { ApplicationMessageTemplatesResource } from "./resources/application-message-templates.ts";
import { ApplicationsResource } from "./resources/applications.ts";
import { AttachmentsResource } from "./resources/attachments.ts";
import { CallsResource } from "./resources/calls.ts";
import { ChannelMessagesResource } from "./resources/channel-messages.ts";
import { ChannelsResource } from "./resources/channels.ts";
import { CommentsResource } from "./resources/comments.ts";
import { ContactGroupsResource } from "./resources/contact-groups.ts";
import { ContactListsResource } from "./resources/contact-lists.ts";
import { ContactsResource } from "./resources/contacts.ts";
import { ConversationsResource } from "./resources/conversations.ts";
import { CustomFieldsResource } from "./resources/custom-fields.ts";
import { DraftsResource } from "./resources/drafts.ts";
import { EventsResource } from "./resources/events.ts";
import { InboxesResource } from "./resources/inboxes.ts";
import { KnowledgeBaseArticlesResource } from "./resources/knowledge-base-articles.ts";
import { KnowledgeBaseCategoriesResource } from "./resources/knowledge-base-categories.ts";
import { KnowledgeBasesResource } from "./resources/knowledge-bases.ts";
import { LinksResource } from "./resources/links.ts";
import { MeResource } from "./resources/me.ts";
import { MessageTemplateFoldersResource } from "./resources/message-template-folders.ts";
import { MessageTemplatesResource } from "./resources/message-templates.ts";
import { MessagesResource } from "./resources/messages.ts";
import { OauthResource } from "./resources/oauth.ts";
import { RulesResource } from "./resources/rules.ts";
import { ShiftsResource } from "./resources/shifts.ts";
import { SignaturesResource } from "./resources/signatures.ts";
import { StatusesResource } from "./resources/statuses.ts";
import { TagsResource } from "./resources/tags.ts";
import { TeammateGroupsResource } from "./resources/teammate-groups.ts";
import { TeammatesResource } from "./resources/teammates.ts";
import { TeamsResource } from "./resources/teams.ts";
import { TimeOffsResource } from "./resources/time-offs.ts";
import { ViewsResource } from "./resources/views.ts";
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
  /** Templates of a partner's service (Channel API). */
  readonly applicationMessageTemplates: ApplicationMessageTemplatesResource;
  /** Apps of the company. */
  readonly applications: ApplicationsResource;
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
  /** Old name of contact lists. */
  readonly contactGroups: ContactGroupsResource;
  /** Named lists of contacts. */
  readonly contactLists: ContactListsResource;
  /** People outside the company, known by their handles. */
  readonly contacts: ContactsResource;
  /** Threads of messages, and discussions and tasks that hold comments only. */
  readonly conversations: ConversationsResource;
  /** Fields that the company added to its objects. */
  readonly customFields: CustomFieldsResource;
  /** Messages that are not sent yet. */
  readonly drafts: DraftsResource;
  /** What happened to conversations. */
  readonly events: EventsResource;
  /** Shared and private inboxes. */
  readonly inboxes: InboxesResource;
  /** Pages of a knowledge base. */
  readonly knowledgeBaseArticles: KnowledgeBaseArticlesResource;
  /** What the articles of a knowledge base are sorted by. */
  readonly knowledgeBaseCategories: KnowledgeBaseCategoriesResource;
  /** Help pages, for teammates or for the public. */
  readonly knowledgeBases: KnowledgeBasesResource;
  /** Things outside of Front that conversations point at. */
  readonly links: LinksResource;
  /** Whom the token belongs to. */
  readonly me: MeResource;
  /** Folders of prepared answers. */
  readonly messageTemplateFolders: MessageTemplateFoldersResource;
  /** Prepared answers. */
  readonly messageTemplates: MessageTemplatesResource;
  /** The single emails and chats of a conversation. */
  readonly messages: MessagesResource;
  /** Tokens of an OAuth app. */
  readonly oauth: OauthResource;
  /** Automations. */
  readonly rules: RulesResource;
  /** Working hours of teammates. */
  readonly shifts: ShiftsResource;
  /** What stands under messages. */
  readonly signatures: SignaturesResource;
  /** Ticket statuses, where the company uses ticketing. */
  readonly statuses: StatusesResource;
  /** Labels of conversations. */
  readonly tags: TagsResource;
  /** Teammates who share their access. */
  readonly teammateGroups: TeammateGroupsResource;
  /** Users of the company. */
  readonly teammates: TeammatesResource;
  /** Parts of the company; Front's pages call them workspaces. */
  readonly teams: TeamsResource;
  /** Times in which teammates are away. */
  readonly timeOffs: TimeOffsResource;
  /** Saved filters over conversations. */
  readonly views: ViewsResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: FrontOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.analytics = new AnalyticsResource(this.core);
    this.applicationMessageTemplates = new ApplicationMessageTemplatesResource(this.core);
    this.applications = new ApplicationsResource(this.core);
    this.attachments = new AttachmentsResource(this.core);
    this.calls = new CallsResource(this.core);
    this.channelMessages = new ChannelMessagesResource(this.core);
    this.channels = new ChannelsResource(this.core);
    this.comments = new CommentsResource(this.core);
    this.contactGroups = new ContactGroupsResource(this.core);
    this.contactLists = new ContactListsResource(this.core);
    this.contacts = new ContactsResource(this.core);
    this.conversations = new ConversationsResource(this.core);
    this.customFields = new CustomFieldsResource(this.core);
    this.drafts = new DraftsResource(this.core);
    this.events = new EventsResource(this.core);
    this.inboxes = new InboxesResource(this.core);
    this.knowledgeBaseArticles = new KnowledgeBaseArticlesResource(this.core);
    this.knowledgeBaseCategories = new KnowledgeBaseCategoriesResource(this.core);
    this.knowledgeBases = new KnowledgeBasesResource(this.core);
    this.links = new LinksResource(this.core);
    this.me = new MeResource(this.core);
    this.messageTemplateFolders = new MessageTemplateFoldersResource(this.core);
    this.messageTemplates = new MessageTemplatesResource(this.core);
    this.messages = new MessagesResource(this.core);
    this.oauth = new OauthResource(this.core);
    this.rules = new RulesResource(this.core);
    this.shifts = new ShiftsResource(this.core);
    this.signatures = new SignaturesResource(this.core);
    this.statuses = new StatusesResource(this.core);
    this.tags = new TagsResource(this.core);
    this.teammateGroups = new TeammateGroupsResource(this.core);
    this.teammates = new TeammatesResource(this.core);
    this.teams = new TeamsResource(this.core);
    this.timeOffs = new TimeOffsResource(this.core);
    this.views = new ViewsResource(this.core);
  }
}
