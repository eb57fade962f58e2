// Generated from specs/drift. Edits are lost: change the spec and run `pnpm generate drift`.

export * from "@carillon/runtime";
export { Drift } from "./client.ts";
export type { DriftOptions } from "./options.ts";
export { AccountsResource } from "./resources/accounts.ts";
export { AppResource } from "./resources/app.ts";
export { AttachmentsResource } from "./resources/attachments.ts";
export { ContactsResource } from "./resources/contacts.ts";
export { ConversationsResource } from "./resources/conversations.ts";
export { GdprResource } from "./resources/gdpr.ts";
export { MeetingsResource } from "./resources/meetings.ts";
export { OauthResource } from "./resources/oauth.ts";
export { PlaybooksResource } from "./resources/playbooks.ts";
export { ReportsResource } from "./resources/reports.ts";
export { ScimUsersResource } from "./resources/scim-users.ts";
export { TeamsResource } from "./resources/teams.ts";
export { UsersResource } from "./resources/users.ts";
export type * from "./types.ts";
