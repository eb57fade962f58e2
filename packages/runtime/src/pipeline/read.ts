/** Reading reply bodies: capped, decoded, or as streams. */

export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** The whole body as bytes; more than `maxBytes` decoded bytes ends the connection and throws {@link TooLargeError}. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new TooLargeError(`more than ${maxBytes} bytes`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** The body as text without its byte order mark. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  // An uncompressed body cannot be longer than announced, and the platform reads it faster.
  if (length <= maxBytes && !response.headers.has("content-encoding")) return response.text();
  return new TextDecoder().decode(await readBytes(response, maxBytes));
}

/** At most `maxBytes` of an error body: what does not fit is dropped, not refused. */
export async function readErrorText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return text;
    }
  }
}

/** Chunks of a body; `touch` is told of each, `end` once, however the reading stops. */
export async function* readChunks(
  body: ReadableStream<Uint8Array> | null,
  touch: () => void,
  end: (complete: boolean) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader();
  let complete = !reader;
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) {
        complete = true;
        return;
      }
      touch();
      yield value;
    }
  } finally {
    if (!complete) await reader?.cancel().catch(() => undefined);
    end(complete);
  }
}

/** Lines of a text stream without their ends. Characters that fall on two chunks come out whole. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  rest += decoder.decode();
  if (rest) yield rest;
}
