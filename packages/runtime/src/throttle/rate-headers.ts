import type { RateHeaders } from "../operation.ts";
import type { RateEvidence, WindowEvidence } from "./limiter.ts";
import { decimal, type ReplyTime, waitOf } from "./reply-time.ts";
import { type Member, membersOf } from "./structured-field.ts";

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
