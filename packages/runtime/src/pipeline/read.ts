import { type Redact, redactCut } from "../log/redact.ts";

/** Reading whole bodies, capped. Each function tells `count` how many decoded bytes came. */

type Count = (bytes: number) => void;

export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

export const tooLarge = (what: string, maxBytes: number): string =>
  `${what} is larger than ${maxBytes} bytes (decoded). Raise \`maxResponseBytes\` if that is expected`;

/** The whole body as bytes; more than `maxBytes` decoded bytes ends the connection and throws {@link TooLargeError}. */
export async function readBytes(response: Response, maxBytes: number, count: Count): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    count(value.byteLength);
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
export async function readText(response: Response, maxBytes: number, count: Count): Promise<string> {
  const length = response.headers.get("content-length") ?? "";
  // An uncompressed body cannot be longer than announced, and the platform reads it faster.
  const isShort = /^\d+$/.test(length) && Number(length) <= maxBytes && !response.headers.has("content-encoding");
  if (!isShort) return new TextDecoder().decode(await readBytes(response, maxBytes, count));
  const text = await response.text();
  count(Number(length));
  return text;
}

/** What is read of a body that is no success: enough for any error, and a connection that is read to its end can be used again. */
const MAX_ERROR_BYTES = 64 * 1024;

/** An error body without secrets. What does not fit is dropped, not refused. */
export async function readErrorText(response: Response, redact: Redact, count: Count): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return redact(canonical(text + decoder.decode()));
    size += value.byteLength;
    count(value.byteLength);
    text += decoder.decode(value, { stream: true });
    if (size > MAX_ERROR_BYTES) {
      await reader.cancel().catch(() => undefined);
      return redactCut(redact, text, MAX_ERROR_BYTES, true);
    }
  }
}

/** JSON as we would write it, so that no secret hides behind an escape. What nests too deeply to be written becomes one text. */
export function canonical(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  try {
    return JSON.stringify(value);
  } catch {
    return JSON.stringify(text);
  }
}
