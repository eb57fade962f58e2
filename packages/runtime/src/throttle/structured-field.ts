/** One member of a structured field (RFC 9651). */
export interface Member {
  /** Its key, where the field is a dictionary. */
  readonly key: string | undefined;
  /** A number, or the text of a string, a token or the like. */
  readonly value: number | string;
  readonly params: ReadonlyMap<string, number | string>;
}

/** No honest header is longer. */
const LONGEST = 8_192;
const KEY = "[a-z*][\\w.*-]*";
const BARE = '"(?:[^"\\\\]|\\\\.)*"|-?\\d{1,15}(?:\\.\\d{1,3})?|:[\\w+/=]*:|\\?[01]|[A-Za-z*][^\\s,;="()]*';
const PARAMETER = new RegExp(`;[ \\t]*(${KEY})(?:=(${BARE}))?`, "g");
const MEMBER = new RegExp(
  `[ \\t]*(?:(${KEY})=)?(${BARE})((?:[ \\t]*;[ \\t]*${KEY}(?:=(?:${BARE}))?)*)[ \\t]*(?:,(?=.)|$)`,
  "gy",
);

function bareItem(text: string): number | string {
  if (/^[-\d]/.test(text)) return Number(text);
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;
}

/** The members of a list or a dictionary. A field that is malformed anywhere, or holds an inner list, has none. */
export function membersOf(text: string): Member[] {
  if (text.length > LONGEST) return [];
  const members: Member[] = [];
  let end = 0;
  for (const [whole, key, bare, tail] of text.matchAll(MEMBER)) {
    end += whole.length;
    const params = [...tail!.matchAll(PARAMETER)].map(([, name, value = "?1"]): [string, number | string] => [
      name!,
      bareItem(value),
    ]);
    members.push({ key, value: bareItem(bare!), params: new Map(params) });
  }
  return end === text.length ? members : [];
}
