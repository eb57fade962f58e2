// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import { type Operation, type PagedOperation, byCursor, byPage, bytes, jsonOrMultipart, ulid } from "@carillon/runtime/internal";

export const animalsDeleteMeal: Operation = { id: "animals.deleteMeal", method: "DELETE", path: "/parks/{park_id}/animals/{animal_id}/meals/{meal_id}", ids: ["animal_id", "meal_id"], literal: { meal_id: "@" }, body: "json", response: "none", requires: { tier: ["owner"] } };

export const animalsExists: Operation = { id: "animals.exists", method: "HEAD", path: "/animals/{id}", ids: ["id"], response: "exists" };

export const animalsGet: Operation = { id: "animals.get", method: "GET", path: "/animals/{id}", ids: ["id"] };

export const animalsGetCard: Operation = { id: "animals.getCard", method: "GET", path: "/animals/{id}", ids: ["id"], accept: "text/vcard", response: "text" };

export const animalsGetMeal: Operation = { id: "animals.getMeal", method: "GET", path: "/parks/{park_id}/animals/{animal_id}/meals/{meal_id}", ids: ["animal_id", "meal_id"], literal: { meal_id: "@" }, accept: "text/plain", response: "text" };

export const animalsImport: Operation = { id: "animals.import", method: "POST", path: "/animals:import(all)", body: "json", bodyRequired: true, contentType: "application/vnd.zoo+json", accept: "application/vnd.zoo+json", idempotency: { field: "/*/key", format: ulid } };

export const animalsList: PagedOperation = { id: "animals.list", method: "GET", path: "/parks/{park_id}/animals/{page}", query: { "fields[animal]": "csv", kinds: "brackets", q: "deep", search: "json" }, unwrap: "/data", paginate: { style: byPage, in: "path", param: "page", first: 1, size: "per_page", defaultSize: 20, items: "/data/animals", end: "shortPage" } };

export const animalsNoteDay: Operation = { id: "animals.noteDay", method: "POST", path: "/animals/{id}/days", ids: ["id"], body: "json", bodyRequired: true, batch: { fields: ["/meals", "/walks"], combined: true, max: 75, maxBytes: 500000, without: ["/everyone"] }, partialErrors: [{ list: "/failed", index: "at", array: "part" }] };

export const animalsPhoto: Operation = { id: "animals.photo", method: "GET", path: "/animals/{id}/photo", ids: ["id"], accept: "image/png", response: bytes };

export const animalsSearch: PagedOperation = { id: "animals.search", method: "POST", path: "/animals/search", body: "json", paginate: { style: byCursor, in: "body", param: "/paging/after", items: "/hits", next: "/next/after", end: "noNext" } };

export const animalsUploadPhoto: Operation = { id: "animals.uploadPhoto", method: "POST", path: "/animals/{id}/photo", ids: ["id"], body: jsonOrMultipart, bodyRequired: true, formArrays: "indices", response: "none" };
