/** Bytes of a text as UTF-8. */
export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Bytes of a value as JSON. Throws what `JSON.stringify` throws. */
export const jsonBytes = (value: unknown): number => utf8Bytes(JSON.stringify(value) ?? "");
