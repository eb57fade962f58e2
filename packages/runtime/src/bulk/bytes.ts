/** Bytes of a text as UTF-8. A lone surrogate is sent as U+FFFD, which has as many bytes as are counted here. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(index + 1))) {
      // Two units, four bytes.
      bytes += 2;
      index++;
    } else bytes += 2;
  }
  return bytes;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Bytes of a value as JSON. Throws what `JSON.stringify` throws. */
export const jsonBytes = (value: unknown): number => utf8Bytes(JSON.stringify(value) ?? "");
