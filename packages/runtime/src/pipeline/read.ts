/** Reading whole bodies, capped. */

export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** The whole body as bytes; more than `maxBytes` decoded bytes ends the connection and throws {@link TooLargeError}. */
export async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
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
  const length = response.headers.get("content-length") ?? "";
  // An uncompressed body cannot be longer than announced, and the platform reads it faster.
  const isShort = /^\d+$/.test(length) && Number(length) <= maxBytes && !response.headers.has("content-encoding");
  if (isShort) return response.text();
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
