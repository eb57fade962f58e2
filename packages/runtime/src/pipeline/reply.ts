import { ResponseParseError } from "../errors.ts";
import { cleanHeaders, type Redact, redactCut } from "../log/redact.ts";
import type { Operation } from "../operation.ts";
import type { Lifetime } from "./lifetime.ts";
import { readErrorText, readText, TooLargeError, tooLarge } from "./read.ts";

export interface ReplyContext {
  readonly operation: Operation;
  readonly lifetime: Lifetime;
  readonly maxBytes: number;
  readonly redact: Redact;
  /** The operation may be asked again without harm, so that a broken stream does not hide a done deed. */
  readonly repeatable: boolean;
  /** The caller's own signal, whose reason goes to the caller unchanged. */
  readonly outer: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** The vendor's id of the request, for errors. */
  readonly requestId: string | undefined;
  /** Told of decoded bytes as they come, but for those of streams. */
  readonly count: (bytes: number) => void;
}

/** Kinds whose body outlives the attempt. */
export const isStream = ({ response }: Operation): boolean => typeof response === "object";

/** What the operation promises, out of a 2xx. Streams end the lifetime themselves; everything else is read here. */
export async function readReply(response: Response, context: ReplyContext): Promise<unknown> {
  const { operation, lifetime } = context;
  const kind = operation.response ?? "json";
  if (kind === "exists") return response.ok;
  if (typeof kind === "object") {
    lifetime.becomeStream();
    return kind.read(response, context, (why, text) => unreadable(response, context, why, text));
  }
  if (kind === "none" || response.status === 204 || response.status === 205) {
    // The status says that it is done, whatever becomes of the body. Once read, a short one leaves its connection to the next call.
    await lifetime
      .guard(readErrorText(response, context.redact, context.count))
      .catch(() => context.outer?.throwIfAborted());
    return undefined;
  }
  const text = await capped(response, context, readText);
  if (kind === "text") return text;
  if (kind === "auto" && !/[/+]json\b/i.test(response.headers.get("content-type") ?? "")) return text || undefined;
  return parseJson(text, response, context);
}

/** A body that is read whole, up to the cap. */
export async function capped<T>(
  response: Response,
  context: ReplyContext,
  read: (from: Response, max: number, count: ReplyContext["count"]) => Promise<T>,
): Promise<T> {
  try {
    return await read(response, context.maxBytes, context.count);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    throw unreadable(response, context, tooLarge("", context.maxBytes).trimStart(), "");
  }
}

function parseJson(text: string, response: Response, context: ReplyContext): unknown {
  const refuse = (why: string): never => {
    throw unreadable(response, context, why, text);
  };
  if (text === "") refuse("is empty, and the operation answers with JSON. Look at `headers` for who answered");
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (/^\s*</.test(text)) return refuse("is HTML, not JSON: a proxy or a wrong base URL answered");
    if (cause instanceof RangeError) return refuse("is nested too deeply");
    return refuse("is not valid JSON: it may be cut off. `snippet` shows its beginning");
  }
}

export function unreadable(response: Response, context: ReplyContext, why: string, text: string): ResponseParseError {
  const { operation, redact, requestId } = context;
  return new ResponseParseError(`${operation.id}: the reply with status ${response.status} ${why}.`, {
    operation: operation.id,
    status: response.status,
    headers: cleanHeaders(response.headers, redact),
    requestId,
    snippet: redactCut(redact, text, 512),
  });
}
