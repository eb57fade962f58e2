import type { VirtualPlatform } from "./virtual-platform.ts";

/** The options that the shared suites set; the client of every vendor takes them. */
export interface TestOptions {
  baseUrl?: string;
  fetch?: typeof globalThis.fetch;
  retry?: { maxAttempts?: number } | false;
  throttle?: { limits?: Record<string, { limit: number; windowMs: number }> } | false;
  hooks?: { onResponse?(): void; onRetry?(): void };
  platform?: VirtualPlatform;
  headers?: Record<string, string>;
  timeoutMs?: number;
}

/** The options of a single call that the shared suites set. */
export interface TestCallOptions {
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

export interface TestClient {
  readonly throttle: { snapshot(): { name: string; queued: number; inFlight: number }[] };
}

export interface TestCall<T = unknown> extends PromiseLike<T> {
  withResponse(): Promise<{ data: T; response: Response }>;
  safe(): Promise<{ data?: T | undefined; error?: unknown }>;
}

export interface TestList<T = unknown> extends TestCall, AsyncIterable<T> {
  pages(): AsyncIterable<unknown>;
}
