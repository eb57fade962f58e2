import { type ApiError, type ClientOptions, isApiError } from "@carillon/runtime";
import type { Sandbox } from "@carillon/sandbox";
import type { BriefVendor } from "../brief/calls.ts";

export interface Stop {
  readonly vendor: string;
  readonly code: string;
  readonly request: string;
  readonly status: string;
  readonly ms: number;
  readonly throttle: string;
  readonly ok: boolean;
}

/** The brief prints these, and the vendor refuses them. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  braze: ["Authentication"],
  customerio: ["Authentication 1"],
  klaviyo: ["Create Campaign"],
};

/** Makes every call of a vendor's brief against the sandbox, one after the other. */
export async function tourOf(vendor: BriefVendor, sandbox: Sandbox): Promise<Stop[]> {
  const seen: { request: string; status?: number; waitedMs: number; buckets: string[] }[] = [];
  const options: ClientOptions = {
    baseUrls: sandbox.baseUrls(vendor.vendor),
    hooks: {
      onRequest: ({ method, url, waitedMs }) => {
        const { pathname, search } = new URL(url);
        seen.push({ request: `${method} /${pathname.split("/").slice(3).join("/")}${search}`, waitedMs, buckets: [] });
      },
      onThrottle: ({ buckets }) => void seen.at(-1)?.buckets.push(...buckets),
      onResponse: ({ status }) => {
        const last = seen.at(-1);
        if (last) last.status = status;
      },
    },
  };
  const stops: Stop[] = [];
  for (const { title, code, run } of vendor.calls(options)) {
    const started = performance.now();
    const failure = await Promise.resolve(run()).then(
      () => undefined,
      (error: unknown) => error,
    );
    const ms = performance.now() - started;
    const last = seen.at(-1);
    const refused = REFUSED[vendor.vendor]?.includes(title) ?? false;
    const asExpected = refused ? isApiError(failure) && (failure as ApiError).status < 500 : failure === undefined;
    stops.push({
      vendor: vendor.name,
      code,
      request: last?.request ?? "(nothing sent)",
      status: `${last?.status ?? "-"}${refused ? " (vendor refuses it)" : failure ? ` ${(failure as Error).message}` : ""}`,
      ms,
      throttle: last && last.waitedMs > 0 ? `waited ${Math.round(last.waitedMs)} ms` : "went at once",
      ok: asExpected,
    });
  }
  return stops;
}
