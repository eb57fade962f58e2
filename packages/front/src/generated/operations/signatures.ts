// Generated from specs/front. Edits are lost: change the spec and run `pnpm generate front`.

import { byCursor, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const signaturesCreateForTeam: Operation = {
  id: "signatures.createForTeam",
  method: "POST",
  path: "/teams/{team_id}/signatures",
  ids: ["team_id"],
  body: "json",
  bodyRequired: true,
};

export const signaturesCreateForTeammate: Operation = {
  id: "signatures.createForTeammate",
  method: "POST",
  path: "/teammates/{teammate_id}/signatures",
  ids: ["teammate_id"],
  body: "json",
  bodyRequired: true,
};

export const signaturesDelete: Operation = {
  id: "signatures.delete",
  method: "DELETE",
  path: "/signatures/{signature_id}",
  ids: ["signature_id"],
  response: "none",
};

export const signaturesGet: Operation = {
  id: "signatures.get",
  method: "GET",
  path: "/signatures/{signature_id}",
  ids: ["signature_id"],
};

export const signaturesListForTeam: PagedOperation = {
  id: "signatures.listForTeam",
  method: "GET",
  path: "/teams/{team_id}/signatures",
  ids: ["team_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
  },
};

export const signaturesListForTeammate: PagedOperation = {
  id: "signatures.listForTeammate",
  method: "GET",
  path: "/teammates/{teammate_id}/signatures",
  ids: ["teammate_id"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "page_token",
    items: "/_results",
    next: "/_pagination/next",
    nextParam: "page_token",
    end: "noNext",
  },
};

export const signaturesUpdate: Operation = {
  id: "signatures.update",
  method: "PATCH",
  path: "/signatures/{signature_id}",
  ids: ["signature_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
