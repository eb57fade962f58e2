// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

import type { Widget, WidgetCreate, WidgetPage, WidgetPhoto, WidgetStateInput } from "./types.ts";

/** The endpoints by path and method, as openapi-fetch reads them. */
export interface paths {
"/exports/{export_id}/rows": {
get: {
parameters: { query?: never; header?: never; path: {
    export_id: string;
}; };
responses: { 200: { content: { "text/csv": string; }; }; };
};
};
"/widgets": {
get: {
parameters: { query?: {
    limit?: number;
    state?: WidgetStateInput;
    cursor?: string;
}; header?: never; path?: never; };
responses: { 200: { content: { "application/json": WidgetPage; }; }; };
};
post: {
parameters: { query?: never; header?: never; path?: never; };
requestBody: { content: { "application/json": WidgetCreate; }; };
responses: { 201: { content: { "application/json": Widget; }; }; };
};
};
"/widgets/{id}": {
get: {
parameters: { query?: never; header?: never; path: {
    id: string;
}; };
responses: { 200: { content: { "application/json": Widget; }; }; };
};
head: {
parameters: { query?: never; header?: never; path: {
    id: string;
}; };
responses: { 200: { content?: never; }; 404: { content?: never; }; };
};
delete: {
parameters: { query?: never; header?: never; path: {
    id: string;
}; };
responses: { 204: { content?: never; }; };
};
};
"/widgets/{id}/photo": {
post: {
parameters: { query?: never; header?: never; path: {
    id: string;
}; };
requestBody: { content: { "multipart/form-data": WidgetPhoto; }; };
responses: { 202: { content?: never; }; };
};
};
}
