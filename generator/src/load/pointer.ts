/** A segment of a JSON Pointer as text: `/` is written `~1`, `~` is written `~0`. */
export function escapePointer(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescapePointer(segment: string): string {
  return decode(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The segments of a pointer; the empty pointer has none. */
export function segmentsOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapePointer);
}

/** A pointer in a URL fragment may be percent-encoded; one with a lone `%` is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
