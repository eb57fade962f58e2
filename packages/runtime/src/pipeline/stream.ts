import { CarillonError, ConnectionError, InvalidRequestError, TimeoutError } from "../errors.ts";
import type { StreamKind } from "../operation.ts";
import { tooLarge } from "./read.ts";
import type { ReplyContext } from "./reply.ts";

/** A reply of bytes that is read as it arrives. It is read once: by one of these, whichever comes first. */
export interface BinaryReply {
  readonly stream: ReadableStream<Uint8Array>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  readonly contentType: string | undefined;
  /** From `Content-Disposition`, without any path. */
  readonly filename: string | undefined;
}

/**
 * The body as it arrives. The connection is freed at the end, at a failure, and when the consumer goes. Failures come out
 * typed, the caller's abort reason as it is.
 */
export async function* chunksOf(
  response: Response,
  context: ReplyContext,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { lifetime, outer } = context;
  const reader = response.body?.getReader();
  let isComplete = !reader;
  try {
    while (reader) {
      lifetime.wait();
      const { done, value } = await lifetime.guard(reader.read());
      isComplete = done;
      if (done) return;
      // A `fetch` of the caller's own may give text.
      if (!ArrayBuffer.isView(value)) throw new TypeError("The body gives what is no bytes");
      lifetime.rest();
      yield value;
    }
  } catch (error) {
    if (outer?.aborted) throw outer.reason;
    throw error instanceof CarillonError ? error : brokenOff(context);
  } finally {
    if (isComplete) lifetime.end();
    else lifetime.cancel();
  }
}

const BROKE_OFF = "the stream broke off before its end. Ask for it again";

function brokenOff(
  { operation, lifetime, repeatable, timeoutMs, requestId }: ReplyContext,
  why: string = BROKE_OFF,
): ConnectionError {
  const info = { operation: operation.id, mayHaveBeenProcessed: !repeatable, requestId };
  return lifetime.timedOut
    ? new TimeoutError(`${operation.id}: the stream was silent for ${timeoutMs} ms, or lay unread for too long.`, info)
    : new ConnectionError(`${operation.id}: ${why}.`, info);
}

/** Some platforms take a compressed reply that was cut off for a whole one. Of a plain one, its length or last chunk tells. */
const endIsSure = ({ headers }: Response): boolean =>
  (headers.get("content-encoding") ?? "identity").toLowerCase() === "identity";

/** Items that let their connection go also when nobody ever asked for the first one. */
function releasing<T>(
  items: AsyncGenerator<T, void, undefined>,
  { lifetime }: ReplyContext,
): AsyncGenerator<T, void, undefined> {
  const leave = items.return.bind(items);
  items.return = (value) => {
    lifetime.cancel();
    return leave(value);
  };
  return items;
}

/** Makes the error of a reply that came whole and says nothing that can be used. */
export type Unreadable = (why: string, text: string) => Error;

/** Lines of a text without their ends, and whether the last one had an end. Characters that fall on two chunks stay whole. */
async function* splitLines(
  response: Response,
  context: ReplyContext,
  unreadable: Unreadable,
): AsyncGenerator<[line: string, ended: boolean], void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunksOf(response, context)) {
    const text = decoder.decode(chunk, { stream: true });
    if (!text.includes("\n")) {
      rest += text;
      if (rest.length > context.maxBytes) throw unreadable(tooLarge("has a line that", context.maxBytes), rest);
      continue;
    }
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield [line.endsWith("\r") ? line.slice(0, -1) : line, true];
  }
  rest += decoder.decode();
  if (rest) yield [rest, false];
}

/** The lines of a text, without their ends. A last one that may be half of one is no line, but a broken connection. */
export function linesOf(
  response: Response,
  context: ReplyContext,
  unreadable: Unreadable,
): AsyncGenerator<string, void, undefined> {
  return releasing(readLines(response, context, unreadable), context);
}

async function* readLines(
  response: Response,
  context: ReplyContext,
  unreadable: Unreadable,
): AsyncGenerator<string, void, undefined> {
  for await (const [line, ended] of splitLines(response, context, unreadable)) {
    if (!ended && !endIsSure(response)) {
      const why = "the last line of a compressed reply has no end, so that it may be cut off";
      throw brokenOff(context, `${why}. Ask again with the header \`accept-encoding: identity\``);
    }
    yield line;
  }
}

/**
 * The parsed rows of newline-delimited JSON. A last row that is cut off is a broken connection, not a row.
 * @param unreadable makes the error of a line that is not JSON
 */
export function rowsOf(
  response: Response,
  context: ReplyContext,
  unreadable: Unreadable,
): AsyncGenerator<unknown, void, undefined> {
  return releasing(readRows(response, context, unreadable), context);
}

async function* readRows(
  response: Response,
  context: ReplyContext,
  unreadable: Unreadable,
): AsyncGenerator<unknown, void, undefined> {
  let number = 0;
  for await (const [line, ended] of splitLines(response, context, unreadable)) {
    number++;
    if (line.trim() === "") continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw ended ? unreadable(`has a line ${number} that is not JSON`, line) : brokenOff(context);
    }
    // Half a number is a number.
    if (!ended && typeof row === "number" && !endIsSure(response)) throw brokenOff(context);
    yield row;
  }
}

/** The bytes, to be taken in one of several ways, once. */
export function binaryOf(response: Response, context: ReplyContext): BinaryReply {
  const { operation } = context;
  const stream = streamOf(response, context);
  const whole = (): Response => {
    if (stream.locked) {
      throw new InvalidRequestError(`${operation.id}: the reply is being read already, and can be read once only.`, {
        operation: operation.id,
      });
    }
    return new Response(stream);
  };
  return {
    stream,
    arrayBuffer: async () => whole().arrayBuffer(),
    text: async () => whole().text(),
    contentType: response.headers.get("content-type") ?? undefined,
    filename: fileName(response.headers.get("content-disposition")),
    toJSON: () => ({ operation: operation.id }),
  } as BinaryReply;
}

export function streamOf(response: Response, context: ReplyContext): ReadableStream<Uint8Array> {
  const chunks = chunksOf(response, context);
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      // The generator may be waiting for bytes that never come: ending the life wakes it.
      context.lifetime.cancel();
    },
  };
  // Nothing is read ahead, so that the reading begins when the consumer does.
  return new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
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

/** The whole as it arrives: a {@link BinaryReply}. */
export const bytes: StreamKind = {
  kind: "bytes",
  read: binaryOf,
  // Some platforms take a compressed reply that was cut off for a whole one, and of bytes nothing else tells.
  headers: { "accept-encoding": "identity" },
};
/** An AsyncIterable of lines. */
export const lines: StreamKind = { kind: "lines", read: linesOf };
/** An AsyncIterable of parsed rows. */
export const ndjson: StreamKind = { kind: "ndjson", read: rowsOf };
