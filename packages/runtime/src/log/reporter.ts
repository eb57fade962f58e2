import { CarillonError, isErrorNamed } from "../errors.ts";
import type { Operation, Vendor } from "../operation.ts";
import type { CallInfo, Hooks, Logger, LogLevel } from "../options.ts";

/** Tells logger and hooks what happens. They observe only: what they throw or reject with is dropped. */
export interface Reporter {
  /** Whether anybody listens: what nobody hears need not be put together. */
  readonly isHeard: boolean;
  emit<Name extends keyof Hooks>(name: Name, attempt: number, detail: Detail<Name>): void;
}

type Detail<Name extends keyof Hooks> = Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof CallInfo>;

const LEVELS: Record<keyof Hooks, LogLevel> = {
  onRequest: "debug",
  onResponse: "debug",
  onThrottle: "debug",
  onRetry: "warn",
  onError: "error",
};

const SILENT: Reporter = { isHeard: false, emit: () => undefined };

/** Fields of our errors that tell of a failure without the words of the vendor, who may repeat what was sent. */
const TOLD = ["status", "code", "requestId", "attempts", "mayHaveBeenProcessed", "retryAfterMs", "bucket"] as const;

/** What a log may hold of an error: no body, and of an error that is not ours no more than the name. */
function summary(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message } = error;
  if (!(error instanceof CarillonError)) return { name };
  const fields = error as unknown as Record<string, unknown>;
  const told = TOLD.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]);
  return { name, ...Object.fromEntries(told), ...(!isErrorNamed(error, "ApiError") && { message }) };
}

export function createReporter(
  vendor: Vendor,
  operation: Operation,
  hooks: Hooks | undefined,
  logger: Logger | undefined,
): Reporter {
  if (!hooks && !logger) return SILENT;
  return {
    isHeard: true,
    emit(name, attempt, detail) {
      const info = {
        vendor: vendor.slug,
        operation: operation.id,
        method: operation.method,
        path: operation.path,
        attempt,
        ...detail,
      };
      const text = `${vendor.slug} ${name.slice(2).toLowerCase()} ${operation.id}`;
      observe(() => logger?.[LEVELS[name]]?.(text, "error" in info ? { ...info, error: summary(info.error) } : info));
      observe(() => hooks?.[name]?.(info as never));
    },
  };
}

/** An observer must not break a call, nor the process with a rejection that nobody handles. */
export function observe(tell: () => unknown): void {
  try {
    const told = tell() as Partial<PromiseLike<unknown>> | undefined;
    if (typeof told?.then === "function") told.then(undefined, () => undefined);
  } catch {
    // Dropped, as the options say.
  }
}
