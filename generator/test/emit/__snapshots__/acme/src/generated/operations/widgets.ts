// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import { type Operation, type PagedOperation, byCursor, multipart, uuid } from "@carillon/runtime/internal";

export const widgetsCreate: Operation = { id: "widgets.create", method: "POST", path: "/widgets", body: "json", bodyRequired: true, idempotency: { field: "/unique_id", format: uuid } };

export const widgetsDelete: Operation = { id: "widgets.delete", method: "DELETE", path: "/widgets/{id}", ids: ["id"], response: "none" };

export const widgetsExists: Operation = { id: "widgets.exists", method: "HEAD", path: "/widgets/{id}", ids: ["id"], response: "exists" };

export const widgetsGet: Operation = { id: "widgets.get", method: "GET", path: "/widgets/{id}", ids: ["id"] };

export const widgetsList: PagedOperation = { id: "widgets.list", method: "GET", path: "/widgets", paginate: { style: byCursor, in: "query", param: "cursor", size: "limit", defaultSize: 20, items: "/data", next: "/next", end: "noNext" } };

export const widgetsUploadPhoto: Operation = { id: "widgets.uploadPhoto", method: "POST", path: "/widgets/{id}/photo", ids: ["id"], body: multipart, bodyRequired: true, response: "none" };
