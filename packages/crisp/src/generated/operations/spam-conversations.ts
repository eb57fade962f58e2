// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const spamConversationsDecide: Operation = {
  id: "spamConversations.decide",
  method: "POST",
  path: "/website/{website_id}/conversations/spam/{spam_id}/decision",
  ids: ["spam_id"],
  body: "json",
  bodyRequired: true,
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const spamConversationsGetContent: Operation = {
  id: "spamConversations.getContent",
  method: "GET",
  path: "/website/{website_id}/conversations/spam/{spam_id}/content",
  ids: ["spam_id"],
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  requires: { tier: ["user"] },
};

export const spamConversationsList: PagedOperation = {
  id: "spamConversations.list",
  method: "GET",
  path: "/website/{website_id}/conversations/spams/{page_number}",
  unwrap: "/data",
  limits: ["userGlobal", "userRoute", "balancer"],
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
  requires: { tier: ["user"] },
};
