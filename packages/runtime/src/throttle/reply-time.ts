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
export function decimal(text: string | null | undefined): number | undefined {
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
