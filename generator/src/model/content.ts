import type {
  LowerCaseMethod,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Reply,
  RequestBody,
} from "../load/openapi.ts";
import type { BodyKind, ResponseKind } from "./descriptor.ts";
import { resolve } from "./schema.ts";

const bare = (mediaType: string): string => (mediaType.split(";")[0] ?? "").trim().toLowerCase();
const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json$/.test(bare(mediaType));
const NDJSON = new Set([
  "application/x-ndjson",
  "application/ndjson",
  "application/x-json-stream",
  "application/jsonl",
  "application/json-lines",
]);

export interface BodyContent {
  readonly kind: BodyKind;
  readonly mediaType: string;
  readonly media: MediaType;
}

/** How a request body is sent; `undefined` when none of its media types can be. */
export function bodyContent(body: RequestBody): BodyContent | undefined {
  const entries = Object.entries(body.content);
  const find = (test: (mediaType: string) => boolean) => entries.find(([mediaType]) => test(mediaType));
  const json = find(isJson);
  const multipart = find((mediaType) => bare(mediaType) === "multipart/form-data");
  const form = find((mediaType) => bare(mediaType) === "application/x-www-form-urlencoded");
  if (json) return { kind: multipart ? "jsonOrMultipart" : "json", mediaType: json[0], media: json[1] };
  if (multipart) return { kind: "multipart", mediaType: multipart[0], media: multipart[1] };
  if (form) return { kind: "form", mediaType: form[0], media: form[1] };
  return undefined;
}

export interface ReplyContent {
  readonly kind: ResponseKind;
  readonly status: number;
  readonly mediaType?: string;
  readonly media?: MediaType;
}

/** The first reply that means success. */
export function successReply(operation: OperationObject): { status: number; reply: Reply } | undefined {
  const key = Object.keys(operation.responses)
    .sort()
    .find((status) => /^2(\d\d|XX)$/i.test(status));
  const reply = key === undefined ? undefined : operation.responses[key];
  return reply && { status: /^\d+$/.test(key as string) ? Number(key) : 200, reply };
}

/** What comes back, and how it is read. */
export function replyContent(
  document: OpenApiDocument,
  method: LowerCaseMethod,
  success: { status: number; reply: Reply },
): ReplyContent {
  const { status, reply } = success;
  if (method === "head") return { kind: "exists", status };
  const entries = Object.entries(reply.content ?? {});
  const [mediaType, media] = entries.find(([type]) => isJson(type)) ?? entries[0] ?? [];
  if (mediaType === undefined || media === undefined) return { kind: "none", status };
  const { format } = resolve(document, media.schema);
  return { kind: kindOf(bare(mediaType), format), status, mediaType: bare(mediaType), media };
}

function kindOf(mediaType: string, format: string | undefined): ResponseKind {
  if (isJson(mediaType)) return "json";
  if (NDJSON.has(mediaType)) return "ndjson";
  if (format === "binary") return "bytes";
  if (mediaType === "text/csv" || format === "lines") return "lines";
  return mediaType.startsWith("text/") ? "text" : "bytes";
}
