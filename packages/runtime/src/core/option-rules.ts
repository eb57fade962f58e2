type Values = Readonly<Record<string, unknown>>;

/** What an option must be: a test, the same in words, and the rules of its members. */
type Rule = readonly [fits: (value: unknown) => boolean, wanted: string, members?: Rules];
export type Rules = Readonly<Record<string, Rule>>;

export const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFunction = (value: unknown): boolean => typeof value === "function";
const isSignal = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.aborted === "boolean" &&
  ["addEventListener", "removeEventListener", "throwIfAborted"].every((name) => isFunction(value[name]));
const isText = (value: unknown): boolean => typeof value === "string";
const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2;

/** Numbers are compared, so that NaN fits nowhere. `Infinity` means no bound, and is fine. */
const numberFrom = (least: number, wanted: string): Rule => [
  (value) => typeof value === "number" && value >= least,
  wanted,
];
const POSITIVE = numberFrom(Number.MIN_VALUE, "a number above 0");
const NOT_NEGATIVE = numberFrom(0, "a number, 0 or more");
const TEXT: Rule = [(value) => typeof value === "string" && value !== "", "text that is not empty"];
const BOOLEAN: Rule = [(value) => typeof value === "boolean", "true or false"];
const CHECKED_ELSEWHERE: Rule = [() => true, ""];

/** An object whose methods are there, or where some may be missing are functions. */
const objectWith = (methods: readonly string[], optional = false): Rule => [
  (value) =>
    isObject(value) && methods.every((name) => isFunction(value[name]) || (optional && value[name] === undefined)),
  `an object of functions: ${methods.join(", ")}`,
];
const falseOr = (members: Rules): Rule => [
  (value) => value === false || isObject(value),
  "false or an object",
  members,
];

const isWindow = (value: unknown): boolean =>
  isObject(value) && POSITIVE[0](value.limit) && POSITIVE[0](value.windowMs);

const EVERYWHERE: Rules = {
  timeoutMs: POSITIVE,
  deadlineMs: POSITIVE,
  maxResponseBytes: POSITIVE,
  headers: [
    (value) => isObject(value) || (Array.isArray(value) && value.every(isPair)),
    "an object, a Headers or a list of pairs",
  ],
  retry: falseOr({
    maxAttempts: [
      (value) => Number.isInteger(value) && NOT_NEGATIVE[0](value) && value !== 0,
      "a whole number above 0",
    ],
    baseDelayMs: NOT_NEGATIVE,
    maxDelayMs: NOT_NEGATIVE,
    maxRetryAfterMs: NOT_NEGATIVE,
  }),
};

/** What every client takes, beside the options of its vendor. */
export const CLIENT_RULES: Rules = {
  ...EVERYWHERE,
  baseUrl: CHECKED_ELSEWHERE,
  baseUrls: [isObject, "an object"],
  fetch: [isFunction, "a function"],
  throttle: falseOr({
    plan: CHECKED_ELSEWHERE,
    account: TEXT,
    limiter: objectWith(["acquire", "pause", "observe", "snapshot"]),
    maxWaitMs: NOT_NEGATIVE,
    maxQueue: NOT_NEGATIVE,
    learn: BOOLEAN,
    limits: [
      (value) =>
        isObject(value) &&
        Object.values(value).every((each) => each === undefined || each === false || [each].flat().every(isWindow)),
      "an object of false, { limit, windowMs } or lists of them, with numbers above 0",
    ],
  }),
  logger: objectWith(["debug", "info", "warn", "error"], true),
  hooks: objectWith(["onRequest", "onResponse", "onRetry", "onThrottle", "onError"], true),
  platform: objectWith(["now", "wall", "random", "timer"]),
};

/** What every call takes, and `client.request()` beside. */
export const CALL_RULES: Rules = {
  ...EVERYWHERE,
  query: CHECKED_ELSEWHERE,
  signal: [isSignal, "an AbortSignal"],
  idempotency: BOOLEAN,
  priority: [Number.isFinite, "a finite number"],
  fairnessKey: TEXT,
  maxWaitMs: NOT_NEGATIVE,
  security: [
    // Spread, since `every` passes over the holes of a list.
    (value) => Array.isArray(value) && [...value].every((each) => Array.isArray(each) && [...each].every(isText)),
    'a list of lists of names, such as [["apiKey"]]',
  ],
  limits: [Array.isArray, "a list of buckets"],
  retryClass: [(value) => ["safe", "idempotent", "unsafe"].includes(value as string), "safe, idempotent or unsafe"],
};

/** How other libraries call them, in plain form. */
const SPELLINGS: Readonly<Record<string, string>> = {
  retries: "retry",
  maxretries: "retry",
  maxattempts: "retry",
  baseuri: "baseUrl",
  abortsignal: "signal",
  params: "query",
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");
const unitless = (name: string): string => plain(name).replace(/ms$/, "");

/** Whether two names of some length differ in one letter: left out, too many, another one, or two that changed places. */
function isSlip(name: string, known: string): boolean {
  const shorter = Math.min(name.length, known.length);
  let start = 0;
  while (start < shorter && name[start] === known[start]) start++;
  let end = 0;
  while (end < shorter - start && name.at(-1 - end) === known.at(-1 - end)) end++;
  const [given, meant] = [name, known].map((each) => each.slice(start, each.length - end)) as [string, string];
  return (
    shorter > 3 && (Math.max(given.length, meant.length) < 2 || given === [...meant].reverse().slice(0, 2).join(""))
  );
}

/**
 * Holds options against their rules. An option that no rule knows passes, unless it looks like one of those that are: then it
 * is a slip that would be without effect.
 * @param refuse told the option and what is wrong with it; never a value, since it may be a secret
 * @param others names without a rule
 */
export function checkRules(
  rules: Rules,
  values: Values,
  refuse: (option: string, why: string) => never,
  others: readonly string[] = [],
  path = "",
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || others.includes(name)) continue;
    if (Object.hasOwn(rules, name)) {
      const [fits, wanted, members] = rules[name] as Rule;
      if (!fits(value)) refuse(path + name, `must be ${wanted}.`);
      if (members && isObject(value)) checkRules(members, value, refuse, [], `${path}${name}.`);
      continue;
    }
    const known = [...Object.keys(rules), ...others];
    const meant =
      known.find((each) => unitless(each) === unitless(name) || each === SPELLINGS[plain(name)]) ??
      known.find((each) => isSlip(name, each));
    if (meant) refuse(path + name, `is not known. Did you mean \`${path}${meant}\`?`);
  }
}
