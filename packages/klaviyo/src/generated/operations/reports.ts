// Generated from specs/klaviyo. Edits are lost: change the spec and run `pnpm generate klaviyo`.

import type { Operation } from "@carillon/runtime/internal";

export const reportsQueryCampaignValues: Operation = {
  id: "reports.queryCampaignValues",
  method: "POST",
  path: "/api/campaign-values-reports",
  query: { "fields[campaign-values-report]": "csv" },
  body: "json",
  bodyRequired: true,
  contentType: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  limits: ["reporting"],
  retry: "safe",
  paginate: {
    style: "cursor",
    in: "query",
    param: "page_cursor",
    items: "/data/attributes/results",
    next: "/links/next",
    nextParam: "page_cursor",
    end: "noNext",
  },
};
