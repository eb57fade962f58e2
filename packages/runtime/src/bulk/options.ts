import { CALL_RULES, checkRules, isObject, type Rules } from "../core/option-rules.ts";
import { InvalidRequestError } from "../errors.ts";
import type { Operation, Vendor } from "../operation.ts";
import type { BulkOptions } from "./types.ts";

const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;
const isSpan = (value: unknown): boolean => typeof value === "number" && value >= 0;

const BULK_RULES: Rules = {
  ...CALL_RULES,
  body: [isObject, "an object"],
  concurrency: [isWhole, "a whole number above 0"],
  maxItems: [isWhole, "a whole number above 0"],
  maxBytes: [isWhole, "a whole number above 0"],
  flushMs: [isSpan, "a number, 0 or more"],
  isolate: [(value) => typeof value === "boolean", "true or false"],
  total: [isSpan, "a number, 0 or more"],
  onProgress: [(value) => typeof value === "function", "a function"],
  progressEveryMs: [(value) => typeof value === "number" && value > 0, "a number above 0"],
};

/** The options of the run, with their defaults, and those that go with each of its requests. */
export interface RunOptions
  extends Required<Pick<BulkOptions, "concurrency" | "flushMs" | "isolate" | "progressEveryMs">> {
  readonly body: unknown;
  readonly maxItems: number | undefined;
  readonly maxBytes: number | undefined;
  readonly total: number | undefined;
  readonly onProgress: BulkOptions["onProgress"];
  readonly signal: AbortSignal | undefined;
  readonly call: Readonly<Record<string, unknown>>;
}

/** @throws InvalidRequestError for an option that would have no effect or a wrong one */
export function runOptions(vendor: Vendor, { id }: Operation, options: unknown = {}): RunOptions {
  if (!isObject(options)) {
    throw new InvalidRequestError(`${id} takes its options as an object, or none.`, { operation: id });
  }
  const refuse = (option: string, why: string): never => {
    throw new InvalidRequestError(`${id}: the option \`${option}\` ${why}`, { operation: id });
  };
  checkRules(BULK_RULES, options, refuse, Object.values(vendor.clientParams ?? {}));
  const {
    body,
    signal,
    concurrency = 128,
    maxItems,
    maxBytes,
    flushMs = 1_000,
    isolate = false,
    total,
    onProgress,
    progressEveryMs = 1_000,
    ...call
  } = options as BulkOptions & Record<string, unknown>;
  return {
    body,
    signal,
    concurrency,
    maxItems,
    maxBytes,
    flushMs,
    isolate,
    total,
    onProgress,
    progressEveryMs,
    call: { ...call, priority: call.priority ?? -1 },
  };
}
