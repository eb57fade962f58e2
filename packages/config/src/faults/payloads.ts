import {
  brotliCompressSync,
  constants,
  crc32,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";

/** The content codings that HTTP knows, one of them stacked: the last one named was applied last. */
export const ENCODINGS = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: (bytes: Buffer): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }),
  zstd: zstdCompressSync,
  identity: (bytes: Buffer): Buffer => bytes,
  "gzip, br": (bytes: Buffer): Buffer => brotliCompressSync(gzipSync(bytes)),
} as const satisfies Record<string, (bytes: Buffer) => Buffer>;

export type Encoding = keyof typeof ENCODINGS;

const MIB = 1024 * 1024;
/** CRC-32 and length at the end of a gzip stream. */
export const GZIP_TRAILER_BYTES = 8;

/** `mebibytes` MiB of zeros as one gzip stream of a thousandth of that, made in a moment: one piece, repeated. */
export function gzipBomb(mebibytes: number): Buffer {
  const zeros = Buffer.alloc(MIB);
  const piece = deflateRawSync(zeros, { finishFlush: constants.Z_FULL_FLUSH });
  let sum = 0;
  for (let index = 0; index < mebibytes; index++) sum = crc32(zeros, sum);
  const trailer = Buffer.alloc(GZIP_TRAILER_BYTES);
  trailer.writeUInt32LE(sum, 0);
  trailer.writeUInt32LE((mebibytes * MIB) % 2 ** 32, 4);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  return Buffer.concat([head, ...Array.from({ length: mebibytes }, () => piece), Buffer.from([3, 0]), trailer]);
}

/** Everything that a request carried, in the forms in which a careless server could repeat it. */
export function echoOf(path: string, headers: Readonly<Record<string, string>>): string {
  const own = Object.entries(headers)
    .filter(([name]) => !/^(host|connection|accept.*|content-.*|user-agent|sec-.*|x-effect)$/.test(name))
    .map(([, value]) => value);
  const bare = own.map((value) => value.replace(/^(Bearer|Basic) /i, ""));
  const query = [...new URLSearchParams(path.split("?")[1] ?? "").values()];
  const pairs = own.filter((value) => /^Basic /i.test(value)).map((value) => fromBase64(value.slice(6)));
  const values = [...own, ...bare, ...query, ...pairs, ...pairs.flatMap((pair) => pair.split(":"))];
  const forms = values.flatMap((value) => [
    value,
    encodeURIComponent(value),
    Buffer.from(value).toString("base64"),
    Buffer.from(value).toString("base64url"),
    encodeURIComponent(Buffer.from(value).toString("base64")),
  ]);
  return [...new Set([path, ...forms])].join(" ");
}

const fromBase64 = (text: string): string => Buffer.from(text, "base64").toString("utf8");
