// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import type { Operation } from "@carillon/runtime/internal";

export const customFieldsList: Operation = { id: "customFields.list", method: "GET", path: "/custom_fields" };

export const customFieldsListForAccounts: Operation = {
  id: "customFields.listForAccounts",
  method: "GET",
  path: "/accounts/custom_fields",
};

export const customFieldsListForContacts: Operation = {
  id: "customFields.listForContacts",
  method: "GET",
  path: "/contacts/custom_fields",
};

export const customFieldsListForConversations: Operation = {
  id: "customFields.listForConversations",
  method: "GET",
  path: "/conversations/custom_fields",
};

export const customFieldsListForInboxes: Operation = {
  id: "customFields.listForInboxes",
  method: "GET",
  path: "/inboxes/custom_fields",
};

export const customFieldsListForLinks: Operation = {
  id: "customFields.listForLinks",
  method: "GET",
  path: "/links/custom_fields",
};

export const customFieldsListForTeammates: Operation = {
  id: "customFields.listForTeammates",
  method: "GET",
  path: "/teammates/custom_fields",
};
