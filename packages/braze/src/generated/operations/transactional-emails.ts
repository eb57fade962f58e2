// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Operation, uuid } from "@carillon/runtime/internal";

export const transactionalEmailsSend: Operation = {
  id: "transactionalEmails.send",
  method: "POST",
  path: "/transactional/v1/campaigns/{campaign_id}/send",
  ids: ["campaign_id"],
  body: "json",
  bodyRequired: true,
  limits: ["transactional"],
  idempotency: { field: "/external_send_id", format: uuid },
};
