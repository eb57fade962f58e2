import { CarillonError, ConnectionError, ResponseParseError, TimeoutError } from "../errors.ts";
import { cleanHeaders } from "../log/redact.ts";
import type { Operation } from "../operation.ts";
import type { Lifetime } from "./lifetime.ts";
import { readChunks, readLines, readText, TooLargeError } from "./read.ts";

/** A reply of bytes that is read as it arrives. It is read once: by one of these, whichever comes first. */
export interface BinaryReply {
  readonly stream: ReadableStream<Uint8Array>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  readonly contentType: string | undefined;
  /** From `Content-Disposition`, without any path. */
  readonly filename: string | undefined;
}

export interface ReplyContext {
  readonly operation: Operation;
  readonly lifetime: Lifetime;
  readonly maxBytes: number;
  readonly redact: (text: string) => string;
  /** The operation may be asked again without harm, so that a broken stream does not hide a done deed. */
  readonly repeatable: boolean;
  /** The caller's own signal, whose reason goes to the caller unchanged. */
  readonly outer: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** Kinds whose body outlives the attempt. */
export const isStream = (operation: Operation): boolean =>
  operation.response === "bytes" || operation.response === "lines" || operation.response === "ndjson";

/** What the operation promises, out of a 2xx. Streams end the lifetime themselves; everything else is read here. */
export async function readReply(response: Response, context: ReplyContext): Promise<unknown> {
  const kind = context.operation.response ?? "json";
  if (kind === "exists") return response.ok;
  if (isStream(context.operation)) return openStream(kind, response, context);
  if (kind === "none" || response.status === 204 || response.status === 205) {
    await response.body?.cancel();
    return undefined;
  }
  let text: string;
  try {
    text = await readText(response, context.maxBytes);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    throw unreadable(
      response,
      context,
      `is larger than ${context.maxBytes} bytes (decoded). Raise \`maxResponseBytes\` if that is expected`,
      "",
    );
  }
  if (kind === "text" || (kind === "auto" && !/[/+]json\b/i.test(response.headers.get("content-type") ?? ""))) {
    return kind === "auto" && text === "" ? undefined : text;
  }
  return parseJson(text, response, context);
}

function parseJson(text: string, response: Response, context: ReplyContext): unknown {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (bare === "") throw unreadable(response, context, "is empty, and the operation answers with JSON", "");
  try {
    return JSON.parse(bare);
  } catch (cause) {
    const html = /^\s*</.test(bare);
    throw unreadable(
      response,
      context,
      html
        ? "is HTML, not JSON: a proxy or a wrong base URL answered"
        : cause instanceof RangeError
          ? "is nested too deeply"
          : "is not valid JSON",
      bare,
    );
  }
}

function unreadable(response: Response, context: ReplyContext, why: string, text: string): ResponseParseError {
  const { operation, redact } = context;
  return new ResponseParseError(`${operation.id}: the reply with status ${response.status} ${why}.`, {
    operation: operation.id,
    status: response.status,
    headers: cleanHeaders(response.headers, redact),
    snippet: redact(text.slice(0, 1024)),
  });
}

function openStream(kind: string, response: Response, context: ReplyContext): unknown {
  const { lifetime, operation } = context;
  const chunks = guarded(
    readChunks(
      response.body,
      () => lifetime.touch(),
      (complete) => (complete ? lifetime.end() : lifetime.cancel()),
    ),
    context,
  );
  if (kind === "lines") return readLines(chunks);
  if (kind === "ndjson") return readRows(readLines(chunks), response, context);
  const stream = toStream(chunks);
  const whole = (): Response => new Response(stream);
  return {
    stream,
    arrayBuffer: () => whole().arrayBuffer(),
    text: () => whole().text(),
    contentType: response.headers.get("content-type") ?? undefined,
    filename: fileName(response.headers.get("content-disposition")),
    toJSON: () => ({ operation: operation.id }),
  } satisfies BinaryReply & { toJSON(): unknown };
}

/** Errors of the connection come out typed, the caller's abort reason as it is. */
async function* guarded(
  chunks: AsyncIterable<Uint8Array>,
  context: ReplyContext,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    if (context.outer?.aborted) throw context.outer.reason;
    if (error instanceof CarillonError) throw error;
    const info = { operation: context.operation.id, mayHaveBeenProcessed: !context.repeatable };
    throw context.lifetime.timedOut
      ? new TimeoutError(`${context.operation.id}: the stream was silent for ${context.timeoutMs} ms.`, info)
      : new ConnectionError(`${context.operation.id}: the stream broke off before its end.`, info);
  }
}

async function* readRows(
  lines: AsyncIterable<string>,
  response: Response,
  context: ReplyContext,
): AsyncGenerator<unknown, void, undefined> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw unreadable(response, context, `has a line ${number} that is not JSON`, line);
    }
    yield row;
  }
}

function toStream(chunks: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

function fileName(disposition: string | null): string | undefined {
  const encoded = /filename\*\s*=\s*(?:UTF-8|ISO-8859-1)?'[^']*'([^;]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(disposition ?? "");
  let name = plain?.[1] ?? plain?.[2]?.trim();
  if (encoded) {
    try {
      name = decodeURIComponent(encoded.trim());
    } catch {
      // The plain form stands.
    }
  }
  return name?.split(/[/\\]/).pop() || undefined;
}
