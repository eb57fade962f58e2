// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { byCursor, nextLink, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const cdiIntegrationsList: PagedOperation = {
  id: "cdiIntegrations.list",
  method: "GET",
  path: "/cdi/integrations",
  limits: ["cdiList"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "cursor",
    items: "/results",
    nextParam: "cursor",
    linkHeader: nextLink,
    end: "noNext",
  },
};

export const cdiIntegrationsListSyncJobs: PagedOperation = {
  id: "cdiIntegrations.listSyncJobs",
  method: "GET",
  path: "/cdi/integrations/{integration_id}/job_sync_status",
  ids: ["integration_id"],
  limits: ["cdiStatus"],
  paginate: {
    style: byCursor,
    in: "query",
    param: "cursor",
    items: "/results",
    nextParam: "cursor",
    linkHeader: nextLink,
    end: "noNext",
  },
};

export const cdiIntegrationsTriggerSync: Operation = {
  id: "cdiIntegrations.triggerSync",
  method: "POST",
  path: "/cdi/integrations/{integration_id}/sync",
  ids: ["integration_id"],
  limits: ["cdiSync"],
};
