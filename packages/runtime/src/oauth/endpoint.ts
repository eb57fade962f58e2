import { abortable } from "../auth/abortable.ts";
import { base64, utf8 } from "../auth/encode.ts";
import { ConfigurationError, OAuthError, type ReauthorizationRequiredError } from "../errors.ts";
import { createRedactor, type Redact, safeCause } from "../log/redact.ts";
import type { Provided } from "../options.ts";
import { fetchOnce, type Platform } from "../platform.ts";
import { judgeFailure } from "../retry/proof.ts";
import type { OAuthFacts } from "./facts.ts";
import { readFields } from "./reply.ts";
import { wakingTimer } from "./waking-timer.ts";

/** Longest time for one request, its reply included. */
export const ATTEMPT_MS = 10_000;
/** Token replies are small; anything larger is not one. */
const MAX_REPLY_BYTES = 64 * 1024;
const MAX_DESCRIPTION = 200;

export type Outcome =
  | {
      readonly kind: "ok";
      readonly fields: Readonly<Record<string, unknown>>;
      readonly serverNowMs: number | undefined;
    }
  | { readonly kind: "refused"; readonly status: number; readonly code?: string; readonly description?: string }
  /** No reply, or none that can be read. `late`: it was not sent any more. */
  | {
      readonly kind: "lost";
      readonly maybeProcessed: boolean;
      readonly late?: boolean;
      readonly status?: number;
      readonly cause?: unknown;
    };

export interface Endpoint {
  /**
   * One POST. Never repeated here, and never rejects for what the server does.
   *
   * @param isLate asked right before it is sent: the form may be too old by then
   */
  post(url: string, form: Readonly<Record<string, string>>, isLate?: () => boolean): Promise<Outcome>;
}

export interface EndpointOptions {
  readonly clientId: string;
  readonly clientSecret: Provided<string>;
  readonly fetch?: typeof globalThis.fetch;
}

const HALF = /\p{Surrogate}/u;

export function createEndpoint(facts: OAuthFacts, options: EndpointOptions, platform: Platform): Endpoint {
  return {
    async post(url, form, isLate) {
      const secret = await inTime(provide(options.clientSecret), platform);
      const pair = base64(utf8(`${options.clientId}:${secret}`));
      const secrets = [secret, pair.replaceAll("=", ""), ...SECRET_FIELDS.map((name) => form[name] ?? "")];
      const redact = createRedactor(() =>
        // Half a character can be sent nowhere; a URL would throw at it.
        secrets.flatMap((each) => [each, ...(HALF.test(each) ? [] : [encodeURIComponent(each)]), formEncoded(each)]),
      );
      const headers: Record<string, string> = {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
      };
      if (facts.clientAuth === "basic") headers.authorization = `Basic ${pair}`;
      const body = new URLSearchParams(form);
      if (facts.clientAuth === "body") {
        body.set("client_id", options.clientId);
        body.set("client_secret", secret);
      }

      const controller = new AbortController();
      if (isLate?.()) return { kind: "lost", maybeProcessed: false, late: true };
      const cancelTimer = wakingTimer(platform, ATTEMPT_MS, () => controller.abort());
      try {
        const fetch = options.fetch ?? globalThis.fetch;
        const init = {
          method: "POST",
          headers,
          body: body.toString(),
          redirect: "manual",
          signal: controller.signal,
        } as const;
        // Ends in time even when the given fetch does not listen to its signal.
        return await abortable((async () => judge(await fetchOnce(fetch, url, init), redact))(), controller.signal);
      } catch (error) {
        const maybeProcessed = controller.signal.aborted || judgeFailure(error).proof === "unknown";
        return { kind: "lost", maybeProcessed, cause: safeCause(error, redact) };
      } finally {
        cancelTimer();
      }
    },
  };
}

/** Not quite the percent form: `~` and some others are encoded too. */
const formEncoded = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

/** A key vault that never answers must not keep everybody waiting who needs a token. */
async function inTime(secret: Promise<string>, platform: Platform): Promise<string> {
  const controller = new AbortController();
  const late = new ConfigurationError("The function given as `clientSecret` gave nothing in time.");
  const cancelTimer = platform.timer(ATTEMPT_MS, () => controller.abort(late));
  return abortable(secret, controller.signal).finally(cancelTimer);
}

const SECRET_FIELDS = ["refresh_token", "code", "code_verifier", "token"];

async function provide(source: Provided<string>): Promise<string> {
  let value: unknown;
  try {
    value = typeof source === "function" ? await source() : source;
  } catch (cause) {
    throw new ConfigurationError("The function given as `clientSecret` failed.", { cause });
  }
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new ConfigurationError(
    "The option `clientSecret` must be text that is not empty, or a function that gives one.",
  );
}

async function judge(response: Response, redact: Redact): Promise<Outcome> {
  const { status } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    await response.body?.cancel();
    return { kind: "refused", status, code: "unexpected_redirect" };
  }
  const text = await readCapped(response);
  const fields = text === undefined ? undefined : readFields(text);
  if (status >= 500 || status === 408) return { kind: "lost", maybeProcessed: true, status };
  if (response.ok && fields && fields.error === undefined) {
    const serverNowMs = Date.parse(response.headers.get("date") ?? "");
    return { kind: "ok", fields, serverNowMs: Number.isNaN(serverNowMs) ? undefined : serverNowMs };
  }
  if (response.ok && !fields) return { kind: "lost", maybeProcessed: true, status };
  return { kind: "refused", status, ...readError(fields, redact) };
}

/** Some servers put the code in `error`, others make an object of it. Both are shortened and hold no secret. */
function readError(
  fields: Readonly<Record<string, unknown>> | undefined,
  redact: Redact,
): { code?: string; description?: string } {
  const error = fields?.error;
  const inner = typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
  const pick = (values: unknown[], length: number): string | undefined => {
    const found = values.find((value) => typeof value === "string" && value !== "");
    return typeof found === "string"
      ? redact(found)
          .replace(/[\s\p{C}]+/gu, " ")
          .slice(0, length)
      : undefined;
  };
  const code = pick([error, inner.type, inner.code], 64);
  const description = pick([fields?.error_description, inner.message, fields?.message], MAX_DESCRIPTION);
  return { ...(code && { code }), ...(description && { description }) };
}

/** `undefined` when there is more than a token reply can hold. Counts decoded bytes. */
async function readCapped(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_REPLY_BYTES) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The typed error of a request that brought no tokens. */
export function toError(
  what: string,
  outcome: Exclude<Outcome, { kind: "ok" }>,
  type: typeof OAuthError | typeof ReauthorizationRequiredError = OAuthError,
  maybeRotated = false,
): OAuthError {
  if (outcome.kind === "lost") {
    const status = outcome.status === undefined ? "no reply that can be read" : `status ${outcome.status}`;
    return new type(`${what}: the token endpoint gave ${status}.`, {
      ...(outcome.status === undefined ? {} : { status: outcome.status }),
      cause: outcome.cause,
      maybeRotated,
    });
  }
  const said = [outcome.code, outcome.description].filter(Boolean).join(": ") || "no reason given";
  return new type(`${what}: the token endpoint refused with status ${outcome.status} (${said}).`, {
    code: outcome.code,
    status: outcome.status,
    maybeRotated,
  });
}
