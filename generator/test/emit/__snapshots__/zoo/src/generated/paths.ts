// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import type { Animal, AnimalCreate, AnimalDay, AnimalDayResult, AnimalFilter, AnimalFound, AnimalPage, AnimalSearch, Keeper, KeeperPage, MealReason, PhotoUpload, ShiftJob } from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
"/animals/search": {
post: {
parameters: { query?: never; header?: never; path?: never; };
requestBody?: { content: { "application/json": AnimalSearch; }; };
responses: { 200: { content: { "application/json": AnimalFound; }; }; };
};
};
"/animals/{id}": {
get: {
parameters: { query?: never; header?: never; path: {
    id: number;
}; };
responses: { 200: { content: { "application/json": Animal; }; }; };
};
head: {
parameters: { query?: never; header?: never; path: {
    id: number;
}; };
responses: { 200: { content?: never; }; };
};
};
"/animals/{id}/days": {
post: {
parameters: { query?: never; header?: never; path: {
    id: number;
}; };
requestBody: { content: { "application/json": AnimalDay; }; };
responses: { 201: { content: { "application/json": AnimalDayResult; }; }; };
};
};
"/animals/{id}/photo": {
get: {
parameters: { query?: never; header?: never; path: {
    id: number;
}; };
responses: { 200: { content: { "image/png": Blob | File | Uint8Array; }; }; };
};
post: {
parameters: { query?: never; header?: never; path: {
    id: number;
}; };
requestBody: { content: { "application/json": PhotoUpload; "multipart/form-data": PhotoUpload; }; };
responses: { 201: { content?: never; }; };
};
};
"/animals:import(all)": {
post: {
parameters: { query: {
    mode: "add" | "swap";
}; header?: never; path?: never; };
requestBody: { content: { "application/vnd.zoo+json": AnimalCreate[]; }; };
responses: { 202: { content: { "application/vnd.zoo+json": Animal; }; }; };
};
};
"/keepers": {
get: {
parameters: { query?: {
    offset?: number;
    sort?: string;
    count?: string;
}; header?: never; path?: never; };
responses: { 200: { content: { "application/json": Keeper[]; }; }; };
};
post: {
parameters: { query?: never; header?: never; path?: never; };
requestBody: { content: { "application/x-www-form-urlencoded": Keeper; }; };
responses: { 201: { content?: never; }; };
};
};
"/keepers/linked": {
get: {
parameters: { query?: {
    token?: string;
}; header?: never; path?: never; };
responses: { 200: { content: { "application/json": KeeperPage; }; }; };
};
};
"/keepers/log": {
get: {
parameters: { query?: never; header?: never; path?: never; };
responses: { 200: { content: { "application/x-ndjson": Keeper; }; }; };
};
};
"/keepers/recent": {
get: {
parameters: { query?: {
    before?: string;
}; header?: never; path?: never; };
responses: { 200: { content: { "application/json": KeeperPage; }; }; };
};
};
"/keepers/shifts": {
post: {
parameters: { query?: never; header?: never; path?: never; };
requestBody: { content: { "application/vnd.zoo+json": ShiftJob; }; };
responses: { 202: { content?: never; }; };
};
};
"/parks/{park_id}/animals/{animal_id}/meals/{meal_id}": {
get: {
parameters: { query?: never; header: {
    "Accept-Language": string;
}; path: {
    park_id: string;
    animal_id: number;
    meal_id: string;
}; };
responses: { 200: { content: { "text/plain": string; }; }; };
};
delete: {
parameters: { query?: never; header?: never; path: {
    park_id: string;
    animal_id: number;
    meal_id: string;
}; };
requestBody?: { content: { "application/json": MealReason; }; };
responses: { 204: { content?: never; }; };
};
};
"/parks/{park_id}/animals/{page}": {
get: {
parameters: { query?: {
    per_page?: number;
    "fields[animal]"?: ("name" | "legs")[];
    kinds?: string[];
    q?: AnimalFilter;
    filter?: string;
    search?: AnimalFilter;
}; header?: never; path: {
    park_id: string;
    page: number;
}; };
responses: { 200: { content: { "application/json": AnimalPage; }; }; };
};
};
}
