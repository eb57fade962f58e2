// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

import { Client } from "@carillon/runtime/internal";
import { operations } from "./operations/index.ts";
import type { DriftOptions } from "./options.ts";
import { AccountsResource } from "./resources/accounts.ts";
import { AppResource } from "./resources/app.ts";
import { AttachmentsResource } from "./resources/attachments.ts";
import { ContactsResource } from "./resources/contacts.ts";
import { ConversationsResource } from "./resources/conversations.ts";
import { GdprResource } from "./resources/gdpr.ts";
import { MeetingsResource } from "./resources/meetings.ts";
import { OauthResource } from "./resources/oauth.ts";
import { PlaybooksResource } from "./resources/playbooks.ts";
import { ReportsResource } from "./resources/reports.ts";
import { ScimUsersResource } from "./resources/scim-users.ts";
import { TeamsResource } from "./resources/teams.ts";
import { UsersResource } from "./resources/users.ts";
import { vendor } from "./vendor.ts";

/**
 * Client of the Drift API. Contacts, conversations, messages, users, accounts and playbooks of the Drift chat platform.
 *
 * Throttles to the documented limits and retries what may be repeated.
 *
 * @see https://devdocs.drift.com/docs
 */
export class Drift extends Client {
  /** Companies for account-based marketing. Paid plans only. */
  readonly accounts: AccountsResource;
  /** The developer app and the token that it calls with. */
  readonly app: AppResource;
  /** Documents that were sent in a conversation. */
  readonly attachments: AttachmentsResource;
  /** Site visitors that are known by an e-mail address or an id of your own. */
  readonly contacts: ContactsResource;
  /** Chats between a contact and users or bots, and their messages. */
  readonly conversations: ConversationsResource;
  /** Privacy requests. Only for apps that the organization itself owns. */
  readonly gdpr: GdprResource;
  /** Meetings that were booked with users. */
  readonly meetings: MeetingsResource;
  /** Tokens of the OAuth authorization code flow. */
  readonly oauth: OauthResource;
  /** Bots and chat landing pages. */
  readonly playbooks: PlaybooksResource;
  /** Figures on conversations. */
  readonly reports: ReportsResource;
  /** Users as SCIM 2.0 resources, which is also how they are created and deleted. Paid plans with SSO. */
  readonly scimUsers: ScimUsersResource;
  /** Groups of users. */
  readonly teams: TeamsResource;
  /** Members of the organization: agents, admins and bots. */
  readonly users: UsersResource;

  /** @throws {ConfigurationError} when an option cannot be right */
  constructor(options: DriftOptions) {
    super(vendor, options, operations);
    this.accounts = new AccountsResource(this.core);
    this.app = new AppResource(this.core);
    this.attachments = new AttachmentsResource(this.core);
    this.contacts = new ContactsResource(this.core);
    this.conversations = new ConversationsResource(this.core);
    this.gdpr = new GdprResource(this.core);
    this.meetings = new MeetingsResource(this.core);
    this.oauth = new OauthResource(this.core);
    this.playbooks = new PlaybooksResource(this.core);
    this.reports = new ReportsResource(this.core);
    this.scimUsers = new ScimUsersResource(this.core);
    this.teams = new TeamsResource(this.core);
    this.users = new UsersResource(this.core);
  }
}
