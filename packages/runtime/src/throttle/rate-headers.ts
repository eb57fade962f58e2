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
export function waitOf(text: string | null | undefined, time: ReplyTime): number | undefined {
  if (!text) return undefined;
  const value = decimal(text);
  if (value !== undefined && value <= EPOCH_S_FROM) return Math.ceil(value * 1_000);
  const at = value === undefined ? date(text) : value > EPOCH_MS_FROM ? value : value * 1_000;
  if (at === undefined) return undefined;
  const wait = Math.max(0, Math.ceil(at - time.epochMs) + GRAIN_MS);
  return time.isServers ? wait : Math.min(wait, LONGEST_GUESS_MS);
}

/** What a refusal asks to wait: `retry-after-ms`, else the header `name`. Milliseconds. */
export function retryAfterOf(headers: Headers, time: () => ReplyTime, name = "retry-after"): number | undefined {
  const ms = decimal(headers.get("retry-after-ms"));
  if (ms !== undefined) return Math.ceil(ms);
  const text = headers.get(name);
  return text === null ? undefined : waitOf(text, time());
}

const parameter = (item: string, name: RegExp): number | undefined => decimal(name.exec(item)?.[1]);

/** Quotas of `10, 10;w=1, 150;w=60` and of `"burst";q=10;w=1, "steady";q=150;w=60`. Those of other units are left out. */
function windowsOf(text: string): LimitWindow[] {
  const windows: LimitWindow[] = [];
  for (const item of text.split(",")) {
    const limit = parameter(item, /;\s*q=([\d.]+)/) ?? decimal(item.split(";")[0]);
    const seconds = parameter(item, /;\s*w=([\d.]+)/);
    const unit = /;\s*qu="?([\w-]+)/.exec(item)?.[1] ?? "requests";
    if (limit && seconds && unit === "requests") windows.push({ limit, windowMs: seconds * 1_000 });
  }
  return windows;
}

/** `"a";r=5;t=10, "b";r=2;t=60` or `limit=9, remaining=2, reset=60`: the item with the least left. */
function structured(text: string): { remaining: number; reset?: number | undefined } | undefined {
  const items = /(^|[,\s])remaining=/.test(text) ? [text] : text.split(",");
  let least: { remaining: number; reset?: number | undefined } | undefined;
  for (const item of items) {
    const remaining = parameter(item, /(?:;\s*r|(?:^|[,\s])remaining)=([\d.]+)/);
    if (remaining === undefined || (least && least.remaining <= remaining)) continue;
    least = { remaining, reset: parameter(item, /(?:;\s*t|(?:^|[,\s])reset)=([\d.]+)/) };
  }
  return least;
}

/**
 * What one family of headers says of its bucket; `undefined` when none of them is there or makes sense. `remaining` may be a
 * number or a structured `RateLimit` field, `limit` a number, a list with windows or a `RateLimit-Policy` field.
 */
export function evidenceOf(headers: Headers, family: RateHeaders, time: () => ReplyTime): RateEvidence | undefined {
  const left = family.remaining ? headers.get(family.remaining) : null;
  const quota = family.limit ? headers.get(family.limit) : null;
  if (left === null && quota === null) return undefined;
  const plain = decimal(left);
  const field = left !== null && plain === undefined ? structured(left) : undefined;
  const resetText = family.reset ? headers.get(family.reset.name) : null;
  const reset = resetText === null ? undefined : waitOf(resetText, time());
  const evidence = {
    remaining: plain ?? field?.remaining,
    limit: decimal(quota?.split(",")[0]),
    resetMs: reset ?? (field?.reset === undefined ? undefined : Math.ceil(field.reset * 1_000)),
    windows: quota?.includes(";") ? windowsOf(quota) : undefined,
  };
  return evidence.remaining === undefined && evidence.limit === undefined && !evidence.windows?.length
    ? undefined
    : evidence;
}
