import type { CallFacts } from "../call-facts.ts";
import { ConfigurationError } from "../errors.ts";
import type { Bucket, Condition, LimitWindow, Operation, Vendor } from "../operation.ts";
import type { ThrottleOptions } from "../options.ts";
import { readAll } from "../pointer.ts";
import type { BucketDemand, LimitSource } from "./limiter.ts";

/** The buckets that a call pays into, in the order of its operation. */
export type Plan = (operation: Operation, facts: CallFacts, scope: string) => readonly BucketDemand[];

/** What a plan can be told by, where the customer does not name it. */
export interface PlanFacts {
  /** The options of the client. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Names of the credentials that an operation goes with. */
  readonly credentials: (operation: Operation) => readonly string[];
}

/** A bucket with the customer's numbers. */
interface Settled {
  readonly name: string;
  readonly bucket: Bucket;
  /** All of a demand but its identity. */
  readonly numbers: Omit<BucketDemand, "id">;
}

/** The numbers of a bucket, and how far replies may change them. */
interface Numbers {
  readonly windows: readonly LimitWindow[];
  readonly source: LimitSource;
  readonly learnUpTo?: readonly LimitWindow[];
}

/** Nobody counts by longer windows; more milliseconds are a slip. */
const YEAR_MS = 366 * 86_400_000;
/** With `learn`, replies are believed this far: a number beyond is no plan that somebody bought. */
const MOST_LEARNT = 10;

/** An operation's buckets, and the demands of the last scope when no fact of the call changes them. */
interface Compiled {
  readonly settled: readonly Settled[];
  readonly isFixed: boolean;
  scope?: string;
  demands?: readonly BucketDemand[];
}

/** What a part of `per` or a condition looks at. Nothing there, and `null`, give no value. */
function valuesAt(facts: CallFacts, place: "path" | "query" | "body", name: string): unknown[] {
  if (place === "body") return readAll(facts.body, name).filter((value) => value !== null);
  const value = facts[place]?.[name];
  return value === undefined || value === null ? [] : [value];
}

const text = (value: unknown): string =>
  encodeURIComponent(typeof value === "object" ? JSON.stringify(value) : String(value));

/** Lists are texts with commas too. */
const includes = (value: unknown, member: string): boolean =>
  String(value)
    .split(",")
    .some((each) => each.trim() === member);

/** Whether a call meets a condition: every field that is given holds. */
export function meetsCondition(condition: Condition, facts: CallFacts): boolean {
  const { query, body, present = true, equals, includes: member, any } = condition;
  if (any && !any.some((each) => meetsCondition(each, facts))) return false;
  const found = [
    ...(query === undefined ? [] : [valuesAt(facts, "query", query)]),
    ...(body === undefined ? [] : [valuesAt(facts, "body", body)]),
  ];
  return found.every((values) => {
    if (!present) return values.length === 0;
    return values.some(
      (value) =>
        (equals === undefined || String(value) === String(equals)) && (member === undefined || includes(value, member)),
    );
  });
}

function keyOf(part: string, operation: Operation, facts: CallFacts): string {
  if (part === "operation") return operation.id;
  const dot = part.indexOf(".");
  const values = valuesAt(facts, part.slice(0, dot) as "path" | "query" | "body", part.slice(dot + 1));
  return values.map(text).join();
}

function known(kind: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new ConfigurationError(
    `${kind} "${name}" is not known. ${names.length > 0 ? `Known: ${names.join(", ")}.` : "There are none."}`,
  );
}

function checked(name: string, windows: readonly LimitWindow[]): readonly LimitWindow[] {
  if (
    windows.length > 0 &&
    windows.every(({ limit, windowMs }) => limit >= 1 && Number.isFinite(limit) && windowMs > 0 && windowMs <= YEAR_MS)
  ) {
    return windows.map(({ limit, windowMs }) => ({ limit: Math.floor(limit), windowMs }));
  }
  throw new ConfigurationError(
    `\`throttle.limits.${name}\` needs a \`limit\` of 1 or more and a \`windowMs\` above 0, a year at most.`,
  );
}

/** Names the plan that holds for an operation; `undefined` when nothing tells. */
function planTeller(vendor: Vendor, { plan }: ThrottleOptions, facts?: PlanFacts) {
  const { plans = [], planBy = {} } = vendor;
  if (plan !== undefined) known("`throttle.plan`", plan, plans);
  const { option, credentials } = planBy;
  const told = (option && facts?.options[option]) ?? planBy.default;
  const usual = plans.find((each) => each === told);
  return (operation: Operation): string | undefined => {
    if (plan !== undefined || !credentials || !facts) return plan ?? usual;
    const name = facts.credentials(operation).find((each) => Object.hasOwn(credentials, each));
    return name === undefined ? usual : credentials[name];
  };
}

/**
 * Resolves a vendor's buckets with the customer's plan and numbers.
 * @throws ConfigurationError for a plan or a bucket that the vendor does not have, and for numbers that cannot be right.
 */
export function createPlan(vendor: Vendor, options: ThrottleOptions, facts?: PlanFacts): Plan {
  const { buckets, hosts } = vendor;
  const names = Object.keys(buckets);
  const { limits = {}, learn = false } = options;
  const planOf = planTeller(vendor, options, facts);
  for (const name of Object.keys(limits)) known("`throttle.limits`: bucket", name, names);

  /** The safe numbers where the plan is not known; replies may then raise them to those of the largest plan. */
  const plannedOf = (name: string, plan: string | undefined): Numbers => {
    const { windows, plans = {} } = buckets[name]!;
    const planned = plan && plans[plan];
    if (planned) return { windows: planned, source: "plan" };
    return { windows, source: "spec", learnUpTo: plan === undefined ? Object.values(plans).flat() : undefined };
  };

  /** `false`: the bucket is lifted. */
  const numbersOf = (name: string, plan: string | undefined): Numbers | false => {
    const own = Object.hasOwn(limits, name) ? limits[name] : undefined;
    if (own === false) return false;
    if (own !== undefined) return { windows: checked(name, Array.isArray(own) ? own : [own]), source: "options" };
    const { shareOf } = buckets[name]!;
    const planned = plannedOf(name, plan);
    if (planned.source === "plan" && planned.windows.length === 0) return false;
    if (!shareOf) return planned;
    const whole = numbersOf(shareOf.bucket, plan);
    if (!whole) return false;
    const share = ({ limit, windowMs }: LimitWindow): LimitWindow => ({
      limit: Math.max(1, Math.floor(limit * shareOf.ratio)),
      windowMs,
    });
    return { ...whole, windows: whole.windows.map(share), learnUpTo: whole.learnUpTo?.map(share) };
  };

  /** By window length the largest number that replies may tell. */
  const ceilingsOf = ({ windows, learnUpTo = [] }: Numbers): LimitWindow[] =>
    windows.map(({ limit, windowMs }) => {
      const most = learnUpTo.reduce(
        (high, each) => (each.windowMs === windowMs ? Math.max(high, each.limit) : high),
        limit,
      );
      return { limit: learn ? most * MOST_LEARNT : most, windowMs };
    });

  const settle = (name: string, plan: string | undefined): Settled | undefined => {
    const bucket = buckets[name]!;
    const numbers = numbersOf(name, plan);
    if (!numbers) return undefined;
    const { windows, source } = numbers;
    const mode = bucket.mode === "adaptive" && windows.length > 0 ? "window" : bucket.mode;
    if (windows.length === 0 && bucket.concurrent === undefined && mode !== "adaptive") return undefined;
    const { concurrent, align } = bucket;
    return {
      name,
      bucket,
      numbers: { name, windows, mode, concurrent, align, source, learnUpTo: ceilingsOf(numbers) },
    };
  };
  // Wrong numbers are refused at once.
  for (const name of names) settle(name, options.plan);

  const compile = (operation: Operation): Compiled => {
    const settled: Settled[] = [];
    const plan = planOf(operation);
    for (const name of new Set(operation.limits ?? hosts[operation.host ?? vendor.defaultHost]?.limits)) {
      known("limits: bucket", name, names);
      const each = settle(name, plan);
      if (each) settled.push(each);
    }
    return {
      settled,
      isFixed: settled.every(({ bucket }) => !bucket.when && !bucket.per?.some((part) => part !== "operation")),
    };
  };

  const demandsOf = (
    settled: readonly Settled[],
    operation: Operation,
    facts: CallFacts,
    scope: string,
  ): BucketDemand[] => {
    const demands: BucketDemand[] = [];
    // An account's name may hold anything; the parts of an id must stay apart.
    const account = scope.replaceAll(":", "%3A");
    for (const { name, bucket, numbers } of settled) {
      if (bucket.when && !meetsCondition(bucket.when, facts)) continue;
      let id = `${vendor.slug}:${account}:${name}`;
      for (const part of bucket.per ?? []) id += `:${keyOf(part, operation, facts)}`;
      // Copied by name: one shape for all demands, which the limiter reads at each call.
      const { windows, mode, concurrent, align, source, learnUpTo } = numbers;
      demands.push({ id, name, windows, mode, concurrent, align, source, learnUpTo });
    }
    return demands;
  };

  const cache = new WeakMap<Operation, Compiled>();
  return (operation, facts, scope) => {
    let compiled = cache.get(operation);
    if (!compiled) {
      compiled = compile(operation);
      cache.set(operation, compiled);
    }
    if (!compiled.isFixed) return demandsOf(compiled.settled, operation, facts, scope);
    if (!compiled.demands || compiled.scope !== scope) {
      compiled.scope = scope;
      compiled.demands = demandsOf(compiled.settled, operation, facts, scope);
    }
    return compiled.demands;
  };
}
