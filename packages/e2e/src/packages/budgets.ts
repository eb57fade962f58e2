/**
 * What a package may weigh. A number here is a decision: when a test names one, find out what has grown, and raise it in
 * the commit that makes it grow, with the reason. 1 KB is 1,000 bytes.
 */

interface Weight {
  /** The file that is downloaded. */
  readonly packedKb: number;
  /** All files in it. */
  readonly unpackedKb: number;
}

/** Of each published package, by folder name: about a tenth above what it was when this was written. */
export const tarballs: Readonly<Record<string, Weight>> = {
  braze: { packedKb: 166, unpackedKb: 1_140 },
  crisp: { packedKb: 186, unpackedKb: 1_710 },
  customerio: { packedKb: 204, unpackedKb: 1_530 },
  drift: { packedKb: 58, unpackedKb: 340 },
  front: { packedKb: 185, unpackedKb: 1_710 },
  iterable: { packedKb: 141, unpackedKb: 970 },
  klaviyo: { packedKb: 361, unpackedKb: 3_450 },
  node: { packedKb: 9, unpackedKb: 25 },
  redis: { packedKb: 16, unpackedKb: 49 },
  runtime: { packedKb: 202, unpackedKb: 660 },
  sandbox: { packedKb: 401, unpackedKb: 3_400 },
};

/** All that `npm i` of a vendor brings, for the largest one: 4 MiB. */
export const installed: Readonly<Record<string, number>> = { klaviyo: 4_194 };

interface Call {
  /** The resource that most would use first. */
  readonly resource: string;
  /** Minified and compressed, with all that one call of it needs: auth, throttle, retries, paging, errors. */
  readonly brotliKb: number;
}

/** What one call through `/resources/<name>` adds to a bundle: about 4 % above what it was when this was written. */
export const calls: Readonly<Record<string, Call>> = {
  braze: { resource: "users", brotliKb: 34.2 },
  crisp: { resource: "conversations", brotliKb: 28.5 },
  customerio: { resource: "customers", brotliKb: 28.4 },
  drift: { resource: "contacts", brotliKb: 27.1 },
  front: { resource: "conversations", brotliKb: 30.8 },
  iterable: { resource: "users", brotliKb: 33 },
  klaviyo: { resource: "profiles", brotliKb: 35.3 },
};

/** Instantiations of types in `packages/bench/fixtures/ten-calls.ts`, ten calls of the largest vendor. */
export const tenCalls: Readonly<Record<string, number>> = { klaviyo: 63 };
