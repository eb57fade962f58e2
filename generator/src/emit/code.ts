/** Names of the runtime's code, by the place of a word among the facts (as a JSON Pointer) and the word. */
const CODE: readonly [place: RegExp, names: Readonly<Record<string, string>>][] = [
  [/^\/body$/, { form: "form", multipart: "multipart", jsonOrMultipart: "jsonOrMultipart" }],
  [/^\/response$/, { bytes: "bytes", lines: "lines", ndjson: "ndjson" }],
  [/^\/idempotency\/format$/, { uuid: "uuid", ulid: "ulid" }],
  [/^\/checks\/\d+\/format$/, { "unix-s": "unixSeconds", "unix-ms": "unixMilliseconds", "iso-zone": "isoWithZone" }],
  [/^\/paginate\/style$/, { cursor: "byCursor", page: "byPage", offset: "byOffset" }],
  [/^\/paginate\/linkHeader$/, { true: "nextLink" }],
  [/^\/redirect$/, { reissue: "reissue" }],
  [/^\/credentials\/[^/]+\/alg$/, { HS256: "hs256" }],
  [/^\/readRates$/, { headers: "readRateHeaders" }],
];

/** What is code of the runtime among facts: its name by JSON Pointer. */
export function codeIn(value: unknown, pointer = ""): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof value === "object" && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      for (const entry of codeIn(each, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`))
        found.set(...entry);
    }
  }
  const name = CODE.find(([place]) => place.test(pointer))?.[1][String(value)];
  return name === undefined ? found : found.set(pointer, name);
}
