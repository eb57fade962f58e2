import type { Operation, Vendor } from "../operation.ts";
import type { CallInfo, Hooks, Logger, LogLevel } from "../options.ts";

/** Tells logger and hooks what happens. They observe only: what they throw or reject with is dropped. */
export interface Reporter {
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

const SILENT: Reporter = { emit: () => undefined };

export function createReporter(
  vendor: Vendor,
  operation: Operation,
  hooks: Hooks | undefined,
  logger: Logger | undefined,
): Reporter {
  if (!hooks && !logger) return SILENT;
  return {
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
      observe(() => logger?.[LEVELS[name]]?.(text, info));
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
