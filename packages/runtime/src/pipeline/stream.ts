import { CarillonError, ConnectionError, InvalidRequestError, TimeoutError } from "../errors.ts";
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

function brokenOff({ operation, lifetime, repeatable, timeoutMs }: ReplyContext): ConnectionError {
  const info = { operation: operation.id, mayHaveBeenProcessed: !repeatable };
  return lifetime.timedOut
    ? new TimeoutError(`${operation.id}: the stream was silent for ${timeoutMs} ms, or lay unread for minutes.`, info)
    : new ConnectionError(`${operation.id}: the stream broke off before its end. Ask for it again.`, info);
}

/** Lines of a text without their ends, and whether the last one had an end. Characters that fall on two chunks stay whole. */
async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<[line: string, ended: boolean], void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (!text.includes("\n")) {
      rest += text;
      continue;
    }
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield [line.endsWith("\r") ? line.slice(0, -1) : line, true];
  }
  rest += decoder.decode();
  if (rest) yield [rest, false];
}

/** The lines of a text, without their ends. Whether the last one is whole cannot be told. */
export async function* linesOf(response: Response, context: ReplyContext): AsyncGenerator<string, void, undefined> {
  for await (const [line] of splitLines(chunksOf(response, context))) yield line;
}

/**
 * The parsed rows of newline-delimited JSON. A last row that is cut off is a broken connection, not a row.
 * @param unreadable makes the error of a line that is not JSON
 */
export async function* rowsOf(
  response: Response,
  context: ReplyContext,
  unreadable: (why: string, text: string) => Error,
): AsyncGenerator<unknown, void, undefined> {
  let number = 0;
  for await (const [line, ended] of splitLines(chunksOf(response, context))) {
    number++;
    if (line.trim() === "") continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw ended ? unreadable(`has a line ${number} that is not JSON`, line) : brokenOff(context);
    }
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
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      // The generator may be waiting for bytes that never come: ending the life wakes it.
      context.lifetime.cancel();
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
