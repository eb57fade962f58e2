// Generated from specs/crisp. Edits are lost: change the spec and run `pnpm generate crisp`.

import { byPage, type Operation, type PagedOperation } from "@carillon/runtime/internal";

export const campaignTemplatesCreate: Operation = {
  id: "campaignTemplates.create",
  method: "POST",
  path: "/website/{website_id}/campaigns/template",
  body: "json",
  bodyRequired: true,
  unwrap: "/data",
};

export const campaignTemplatesDelete: Operation = {
  id: "campaignTemplates.delete",
  method: "DELETE",
  path: "/website/{website_id}/campaigns/template/{template_id}",
  ids: ["template_id"],
};

export const campaignTemplatesExists: Operation = {
  id: "campaignTemplates.exists",
  method: "HEAD",
  path: "/website/{website_id}/campaigns/template/{template_id}",
  ids: ["template_id"],
  response: "exists",
};

export const campaignTemplatesGet: Operation = {
  id: "campaignTemplates.get",
  method: "GET",
  path: "/website/{website_id}/campaigns/template/{template_id}",
  ids: ["template_id"],
  unwrap: "/data",
};

export const campaignTemplatesList: PagedOperation = {
  id: "campaignTemplates.list",
  method: "GET",
  path: "/website/{website_id}/campaigns/templates/{page_number}",
  unwrap: "/data",
  paginate: { style: byPage, in: "path", param: "page_number", first: 1, items: "/data", end: "empty" },
};

export const campaignTemplatesSave: Operation = {
  id: "campaignTemplates.save",
  method: "PUT",
  path: "/website/{website_id}/campaigns/template/{template_id}",
  ids: ["template_id"],
  body: "json",
  bodyRequired: true,
};

export const campaignTemplatesUpdate: Operation = {
  id: "campaignTemplates.update",
  method: "PATCH",
  path: "/website/{website_id}/campaigns/template/{template_id}",
  ids: ["template_id"],
  body: "json",
  bodyRequired: true,
  retry: "idempotent",
};
