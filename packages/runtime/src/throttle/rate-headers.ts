import type { RateHeaders } from "../operation.ts";
import type { RateEvidence, WindowEvidence } from "./limiter.ts";
import { type Member, membersOf } from "./structured-field.ts";

/** When the server spoke, by its own clock where its `Date` header tells it. */
export interface ReplyTime {
  /** Epoch milliseconds. */
  readonly epochMs: number;
  /** It is the server's clock. Ours may be wrong by any amount. */
  readonly isServers: boolean;
}

/** A date has no fraction of a second, and neither has the `Date` that it is held against. */
const GRAIN_MS = 1_000;
/** Without the server's clock a date proves little; this is the longest wait that we believe where no window bounds it. */
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
  const isIso = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text);
  if (!isIso && !/^[A-Z][a-z]+,? .*\d\d:\d\d:\d\d/.test(text)) return undefined;
  const value = Date.parse(isIso || text.endsWith("GMT") ? text : `${text} GMT`);
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
export function waitOf(
  text: string | null,
  time: () => ReplyTime,
  longestGuessMs = LONGEST_GUESS_MS,
): number | undefined {
  const value = decimal(text);
  if (value !== undefined && value <= EPOCH_S_FROM) return Math.ceil(value * 1_000);
  const at = value === undefined ? date(text ?? "") : value > EPOCH_MS_FROM ? value : value * 1_000;
  if (at === undefined) return undefined;
  const { epochMs, isServers } = time();
  const wait = Math.max(0, Math.ceil(at - epochMs) + GRAIN_MS);
  return isServers ? wait : Math.min(wait, longestGuessMs);
}

/** What a refusal asks to wait: `retry-after-ms`, else the header `name`. Milliseconds. */
export function retryAfterOf(headers: Headers, time: () => ReplyTime, name = "retry-after"): number | undefined {
  const ms = decimal(headers.get("retry-after-ms"));
  return ms === undefined ? waitOf(headers.get(name), time) : Math.ceil(ms);
}

/** A count that a header may give: a whole number, 0 or more. */
const count = (value: number | string | undefined): number | undefined =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

interface Policy {
  /** What joins it to what is left of it. */
  readonly name: number | string;
  readonly limit: number;
  readonly windowMs: number | undefined;
}

/**
 * Quotas of `10, 10;w=1, 150;w=60` and of `"burst";q=10;w=1, "steady";q=150;w=60`, and the names of those that count
 * something else than requests. What makes no sense is left out.
 */
function policiesOf(members: readonly Member[]): { policies: Policy[]; foreign: Set<number | string> } {
  const policies: Policy[] = [];
  const foreign = new Set<number | string>();
  for (const { key, value, params } of members) {
    const limit = count(typeof value === "number" ? value : params.get("q"));
    const seconds = params.has("w") ? count(params.get("w")) : undefined;
    if ((params.get("qu") ?? "requests") !== "requests") foreign.add(value);
    else if (key === undefined && limit !== undefined && (seconds || !params.has("w")))
      policies.push({ name: value, limit, windowMs: seconds && seconds * 1_000 });
  }
  return { policies, foreign };
}

interface Left {
  /** `undefined`: it speaks of no policy in particular. */
  readonly name: number | string | undefined;
  readonly remaining: number;
  readonly resetMs: number | undefined;
}

/** What is left by `"a";r=5;t=10, "b";r=2;t=60`, or by `limit=9, remaining=2, reset=60`. */
function leftOf(members: readonly Member[]): Left[] {
  const keyed = new Map(members.map(({ key, value }) => [key, value]));
  const asked = keyed.has("remaining")
    ? [{ name: undefined, r: keyed.get("remaining"), t: keyed.get("reset") }]
    : members.map(({ key, value, params }) => ({ name: key ?? value, r: params.get("r"), t: params.get("t") }));
  return asked.flatMap(({ name, r, t }) => {
    const remaining = count(r);
    const seconds = count(t);
    return remaining === undefined
      ? []
      : [{ name, remaining, resetMs: seconds === undefined ? undefined : seconds * 1_000 }];
  });
}

/** The one with the least left, and among equals the one that lasts longest. */
function tightest(left: readonly Left[]): Left | undefined {
  return left.toSorted((a, b) => a.remaining - b.remaining || (b.resetMs ?? 0) - (a.resetMs ?? 0))[0];
}

/**
 * What one family of headers says of its bucket; `undefined` when none of them is there or makes sense. `remaining` may be a
 * number or a structured `RateLimit` field, `limit` a number, a list with windows or a `RateLimit-Policy` field. The names of
 * the two fields join what is left to its window.
 */
export function evidenceOf(headers: Headers, family: RateHeaders, time: () => ReplyTime): RateEvidence | undefined {
  const leftText = family.remaining && headers.get(family.remaining);
  const quotaText = family.limit && headers.get(family.limit);
  // Whoever takes the evidence bounds it by its window.
  const resetMs = family.reset && waitOf(headers.get(family.reset.name), time, Number.POSITIVE_INFINITY);
  const plainLeft = decimal(leftText);
  const plainLimit = decimal(quotaText);
  const { policies, foreign } = policiesOf(membersOf(quotaText || ""));
  const left = leftOf(membersOf(leftText || ""));

  const windows: WindowEvidence[] = [];
  const joined = new Set<number | string | undefined>(foreign);
  for (const { name, limit, windowMs } of policies) {
    if (windowMs === undefined) continue;
    const own = left.find((each) => each.name === name);
    joined.add(name);
    windows.push({ limit, windowMs, remaining: own?.remaining, resetMs: own?.resetMs });
  }
  const rest = tightest(left.filter(({ name }) => !joined.has(name)));
  const remaining = plainLeft ?? rest?.remaining;
  const limit = plainLimit ?? (typeof policies[0]?.name === "number" ? policies[0].limit : undefined);
  if (remaining === undefined && limit === undefined && windows.length === 0) return undefined;
  return { remaining, limit, windows: windows.length > 0 ? windows : undefined, resetMs: resetMs ?? rest?.resetMs };
}

/** Whether evidence says that nothing is left, and for how long: the longest time that is told. */
export function spentOf({
  remaining,
  resetMs,
  windows = [],
}: RateEvidence): { resetMs: number | undefined } | undefined {
  const spent = [{ remaining, resetMs }, ...windows].filter((each) => each.remaining === 0);
  if (spent.length === 0) return undefined;
  const told = spent.flatMap((each) => (each.resetMs === undefined ? [] : [each.resetMs]));
  return { resetMs: told.length > 0 ? Math.max(...told) : undefined };
}
