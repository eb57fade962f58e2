import { readdirSync, readFileSync } from "node:fs";

/** The parts of a bundled spec that the sandbox answers from. */
export interface Spec {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly security?: SecurityRequirement[];
  readonly components?: { schemas?: Record<string, unknown>; securitySchemes?: Record<string, SecurityScheme> };
  readonly "x-sdk": SdkFacts;
}

export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  readonly type: "apiKey" | "http" | "oauth2";
  readonly in?: "header" | "query";
  readonly name?: string;
  readonly scheme?: string;
}

export interface Window {
  readonly limit: number;
  readonly per: string;
}

export interface BucketFacts {
  readonly windows?: Window[];
  readonly per?: string[];
  readonly plans?: Record<string, Window[]>;
  readonly shareOf?: { bucket: string; ratio: number };
  readonly when?: Condition;
}

export interface Condition {
  readonly query?: string;
  readonly body?: string;
  readonly present?: boolean;
  readonly equals?: unknown;
  readonly includes?: string;
  readonly any?: readonly Condition[];
}

export interface SdkFacts {
  readonly hosts: Record<string, { url: string | Record<string, string>; limits: string[] }>;
  readonly headers?: Record<string, { default?: string; required?: boolean; hosts?: string[] }>;
  readonly credentials: Record<
    string,
    { kind: string; prefix?: string; headers?: Record<string, { required?: boolean; values?: string[] }> }
  >;
  readonly limits: Record<string, BucketFacts>;
  readonly rateHeaders?: {
    bucket?: string;
    limit?: string;
    remaining?: string;
    reset?: { name: string; unit: string };
    retryAfter?: string;
    form?: string;
  }[];
  readonly rateStatus?: number[];
}

export interface Paginate {
  readonly style: "cursor" | "page" | "offset";
  readonly in: "query" | "body" | "path";
  readonly param: string;
  readonly first?: number;
  readonly sizeParam?: string;
  readonly items: string;
  readonly next?: { pointer?: string; linkHeader?: true; lastItem?: string; param?: string };
  readonly more?: string;
  readonly total?: string;
  readonly end: string;
}

export interface OperationObject {
  readonly operationId: string;
  readonly security?: SecurityRequirement[];
  readonly parameters?: { name: string; in: string; required?: boolean }[];
  readonly requestBody?: { required?: boolean; content: Record<string, { schema?: unknown; example?: unknown }> };
  readonly responses: Record<string, { content?: Record<string, { schema?: unknown; example?: unknown }> }>;
  readonly "x-sdk"?: {
    host?: string;
    limits?: string[];
    paginate?: Paginate;
    idempotency?: { field: string };
    batch?: Batch;
    partialErrors?: PartialErrors | PartialErrors[];
  };
}

export interface Batch {
  readonly fields: readonly string[];
}

export interface PartialErrors {
  readonly list: string;
  readonly index?: string;
  readonly array?: string;
  readonly keys?: readonly string[];
  readonly pointer?: string;
}

export const METHODS = ["get", "head", "put", "post", "patch", "delete"] as const;

/** The specs that were bundled when the package was built, by vendor. */
export function loadSpecs(folder = new URL("../specs/", import.meta.url)): Record<string, Spec> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (files.length === 0) throw new Error("The sandbox holds no specs. Build it first.");
  return Object.fromEntries(
    files.map((name) => [name.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Spec]),
  );
}

const UNITS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `10m` in milliseconds. */
export function milliseconds(duration: string): number {
  const [, amount, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(duration) ?? [];
  return Number(amount) * (UNITS[unit ?? ""] ?? Number.NaN);
}

/** The value at a JSON Pointer. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (node, part) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[part] : undefined),
      value,
    );
}

/** Sets the value at a JSON Pointer, making objects on the way. */
export function put(value: Record<string, unknown>, pointer: string, next: unknown): void {
  const parts = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = parts.pop();
  let node = value;
  for (const part of parts) {
    if (typeof node[part] !== "object" || node[part] === null) node[part] = {};
    node = node[part] as Record<string, unknown>;
  }
  if (last !== undefined) node[last] = next;
}
