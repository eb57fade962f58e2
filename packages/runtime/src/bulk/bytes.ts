/** Bytes of a JSON text as UTF-8. Surrogates stand in pairs there, four bytes each, since `JSON.stringify` escapes lone ones. */
export function utf8Bytes(json: string): number {
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** Bytes of a value as JSON. Throws what `JSON.stringify` throws. */
export const jsonBytes = (value: unknown): number => utf8Bytes(JSON.stringify(value) ?? "");
