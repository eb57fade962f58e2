// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { type Operation, type PagedOperation, byCursor, byOffset, form, ndjson, nextLink } from "@carillon/runtime/internal";

export const keepersBulkPlan: Operation = { id: "keepers.bulkPlan", method: "POST", path: "/keepers/shifts", host: "staff", body: "json", bodyRequired: true, contentType: "application/vnd.zoo+json", response: "none", batch: { fields: ["/data/attributes/shifts/data"], count: "/days", max: 1000, itemMaxBytes: 2000, body: { data: { type: "shift-job" } } }, partialErrors: [{ list: "/errors", pointer: "/source/pointer" }] };

export const keepersCreate: Operation = { id: "keepers.create", method: "POST", path: "/keepers", host: "staff", security: [["ticket"]], body: form, bodyRequired: true, formArrays: "brackets", response: "none" };

export const keepersLinked: PagedOperation = { id: "keepers.linked", method: "GET", path: "/keepers/linked", host: "staff", security: [["app"]], paginate: { style: byCursor, in: "query", param: "token", items: "/keepers", linkHeader: nextLink, end: "noNext" } };

export const keepersList: PagedOperation = { id: "keepers.list", method: "GET", path: "/keepers", host: "staff", limits: ["slow", "burst"], paginate: { style: byOffset, in: "query", param: "offset", size: "count", items: "", end: "shortPage", drop: ["sort"] } };

export const keepersLog: Operation = { id: "keepers.log", method: "GET", path: "/keepers/log", host: "staff", security: [], accept: "application/x-ndjson", response: ndjson };

export const keepersRecent: PagedOperation = { id: "keepers.recent", method: "GET", path: "/keepers/recent", host: "staff", security: [["signed"]], paginate: { style: byCursor, in: "query", param: "before", items: "/keepers", lastItem: "/name", end: "empty" } };
