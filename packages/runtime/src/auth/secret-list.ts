import { base64, utf8 } from "./encode.ts";

/** More than a client can have in use at once. */
const MOST_RECENT = 100;

/** The values that must never be shown, in every form in which they travel. */
export interface SecretList {
  /** What has not been used for long makes room, unless it is fixed. */
  add(value: string, isFixed?: boolean): void;
  /** The longest first, so that none is left in part because another is a piece of it. */
  all(): string[];
}

export function createSecretList(): SecretList {
  const fixed = new Map<string, string[]>();
  const recent = new Map<string, string[]>();
  let list: string[] | undefined;
  return {
    add(value, isFixed) {
      if (fixed.has(value)) return;
      const forms = recent.get(value) ?? formsOf(value);
      if (!recent.delete(value)) list = undefined;
      (isFixed ? fixed : recent).set(value, forms);
      if (recent.size > MOST_RECENT) {
        for (const oldest of recent.keys()) {
          recent.delete(oldest);
          break;
        }
      }
    },
    all() {
      list ??= [...new Set([...fixed.values(), ...recent.values()].flat())].sort((a, b) => b.length - a.length);
      return list;
    },
  };
}

/** A secret as it may stand in JSON, in a URL, in a form, and in base64, alone or inside of a longer text. */
function formsOf(value: string): string[] {
  // Half a character can be sent nowhere; a URL would throw at it.
  if (/\p{Surrogate}/u.test(value)) return [value];
  const bytes = utf8(value);
  const inBase64 = [0, 1, 2].map((before) => {
    const text = base64(new Uint8Array([...new Uint8Array(before), ...bytes]));
    // Only the characters that no neighbour of the secret has a part in.
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const plain = [value, ...inBase64, ...inBase64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"))];
  return plain.flatMap((text) => {
    const inUrl = encodeURIComponent(text);
    const inJson = JSON.stringify(text).slice(1, -1);
    return [
      text,
      inUrl,
      inUrl.replace(/%../g, (code) => code.toLowerCase()),
      new URLSearchParams([["", text]]).toString().slice(1),
      inJson,
      inJson.replaceAll("/", "\\/"),
    ];
  });
}
