import type { LimitWindow, RateHeaders } from "../operation.ts";
import type { RateEvidence } from "./limiter.ts";

/** When the server spoke, by its own clock where its `Date` header tells it. */
export interface ReplyTime {
  /** Epoch milliseconds. */
  readonly epochMs: number;
  /** It is the server's clock. Ours may be wrong by any amount. */
  readonly isServers: boolean;
}

/** A date has no fraction of a second, and neither has the `Date` that it is held against. */
const GRAIN_MS = 1_000;
/** Without the server's clock a date proves little; this is the longest wait that we believe. */
const LONGEST_GUESS_MS = 60_000;
const EPOCH_MS_FROM = 1e12;
const EPOCH_S_FROM = 1e9;

/** A plain decimal number, never negative. Everything else is `undefined`. */
function decimal(text: string | null | undefined): number | undefined {
  if (!text || !/^\s*[-+]?\d+(\.\d*)?\s*$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? Math.max(0, value) : undefined;
}

/** The three forms of an HTTP date, and ISO 8601 with a zone, as epoch milliseconds. */
function date(text: string): number | undefined {
  const trimmed = text.trim();
  const isIso = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(trimmed);
  if (!isIso && !/^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d/.test(trimmed)) return undefined;
  const value = Date.parse(isIso || trimmed.endsWith("GMT") ? trimmed : `${trimmed} GMT`);
  return Number.isNaN(value) ? undefined : value;
}

/** The clock of a reply. `wallMs` is ours, for replies without a `Date`. A cached reply's date is too old to go by. */
export function replyTime(headers: Headers, wallMs: number): ReplyTime {
  const served = decimal(headers.get("age")) ? undefined : date(headers.get("date") ?? "");
  return { epochMs: served ?? wallMs, isServers: served !== undefined };
}

/**
 * Milliseconds from the reply to the time that a header names: seconds from now, epoch seconds, epoch milliseconds or a date.
 * The value tells which, because servers send both kinds under one name. `undefined` when it is none of them.
 */
export function waitOf(text: string | null, time: () => ReplyTime): number | undefined {
  if (!text) return undefined;
  const value = decimal(text);
  if (value !== undefined && value <= EPOCH_S_FROM) return Math.ceil(value * 1_000);
  const at = value === undefined ? date(text) : value > EPOCH_MS_FROM ? value : value * 1_000;
  if (at === undefined) return undefined;
  const { epochMs, isServers } = time();
  const wait = Math.max(0, Math.ceil(at - epochMs) + GRAIN_MS);
  return isServers ? wait : Math.min(wait, LONGEST_GUESS_MS);
}

/** What a refusal asks to wait: `retry-after-ms`, else the header `name`. Milliseconds. */
export function retryAfterOf(headers: Headers, time: () => ReplyTime, name = "retry-after"): number | undefined {
  const ms = decimal(headers.get("retry-after-ms"));
  return ms === undefined ? waitOf(headers.get(name), time) : Math.ceil(ms);
}

/** Quotas of `10, 10;w=1, 150;w=60` and of `"burst";q=10;w=1, "steady";q=150;w=60`. Those of other units are left out. */
function windowsOf(text: string): LimitWindow[] {
  const found = text.matchAll(/(\d{1,15})\s*;\s*w=(\d{1,12})(?![^,]*;\s*qu="?(?!requests))/g);
  return [...found].map(([, limit, seconds]) => ({ limit: Number(limit), windowMs: Number(seconds) * 1_000 }));
}

/** `"a";r=5;t=10, "b";r=2;t=60` or `limit=9, remaining=2, reset=60`: what is left where the least is left. */
function structured(text: string): { remaining?: number; resetMs?: number | undefined } {
  let least: { remaining?: number; resetMs?: number | undefined } = {};
  for (const [, left, seconds] of text.matchAll(/\b(?:r|remaining)=(\d{1,15})(?:[;,]\s*(?:t|reset)=(\d{1,12}))?/g)) {
    const remaining = Number(left);
    if (!(remaining >= (least.remaining ?? Number.POSITIVE_INFINITY))) {
      least = { remaining, resetMs: seconds === undefined ? undefined : Number(seconds) * 1_000 };
    }
  }
  return least;
}

/**
 * What one family of headers says of its bucket; `undefined` when none of them is there or makes sense. `remaining` may be a
 * number or a structured `RateLimit` field, `limit` a number, a list with windows or a `RateLimit-Policy` field.
 */
export function evidenceOf(headers: Headers, family: RateHeaders, time: () => ReplyTime): RateEvidence | undefined {
  const left = family.remaining && headers.get(family.remaining);
  const quota = family.limit && headers.get(family.limit);
  if (!left && !quota) return undefined;
  const plain = decimal(left);
  const { remaining, resetMs }: RateEvidence = plain === undefined && left ? structured(left) : { remaining: plain };
  const windows = quota?.includes(";") ? windowsOf(quota) : undefined;
  const limit = decimal(windows ? quota?.split(",")[0] : quota);
  if (remaining === undefined && limit === undefined && !windows?.length) return undefined;
  return {
    remaining,
    limit,
    windows,
    resetMs: (family.reset && waitOf(headers.get(family.reset.name), time)) ?? resetMs,
  };
}
