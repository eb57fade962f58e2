import { ApiError, ConnectionError, InvalidRequestError, TimeoutError } from "@carillon/runtime";
import type { BucketUrlEvent } from "../generated/index.ts";

export interface UploadOptions {
  /** Default: the global one. */
  fetch?: typeof fetch | undefined;
  /** Ends the upload; what it was aborted with is thrown. */
  signal?: AbortSignal | undefined;
  /** For the whole upload, in milliseconds. Default 300,000. */
  timeoutMs?: number | undefined;
}

const operation = "bucketUrls.upload";
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Puts a file where the data of a `bucket:url:*:generated` event say. It goes to the storage without your token, once: an
 * upload that failed may be tried again as long as the URL is good.
 *
 * `const url = await uploadToBucket(event.data, new Blob([bytes]))`
 * @param target data of the event, out of a hook that was verified
 * @returns the address under which the file stands, for a message, an avatar or an import
 * @throws {InvalidRequestError} for a file above the limit of the event, or an address that is not https
 * @throws {ApiError} when the storage refuses it
 * @throws {ConnectionError} when no answer comes
 * @see https://docs.crisp.chat/references/rest-api/v1/#bucket-url
 */
export async function uploadToBucket(
  target: BucketUrlEvent,
  file: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>,
  options: UploadOptions = {},
): Promise<string> {
  const { fetch = globalThis.fetch, signal, timeoutMs = 300_000 } = options;
  const refuse = (why: string): never => {
    throw new InvalidRequestError(`${operation}: ${why}`, { operation });
  };
  const { signed, resource } = target.url;
  if (!isSafe(signed)) refuse("the signed address of the event is no https address.");
  const size = file instanceof Blob ? file.size : file.byteLength;
  const limit = target.policy.size_limit;
  if (size > limit) refuse(`the file has ${size} bytes, and the event allows ${limit}.`);

  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(signed, {
    method: "PUT",
    headers: { "content-type": target.type },
    body: file,
    redirect: "manual",
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    const info = { operation, mayHaveBeenProcessed: true };
    if (timeout.aborted) throw new TimeoutError(`${operation}: no answer within ${timeoutMs} ms.`, info);
    throw new ConnectionError(`${operation}: the storage gave no answer.`, { ...info, cause });
  });
  const { ok, status, headers } = response;
  // Nothing of it is needed, and an unread body would keep its connection.
  await response.body?.cancel().catch(() => undefined);
  if (!ok)
    throw new ApiError(`${operation}: the storage answered ${status}.`, { operation, status, headers, attempts: 1 });
  return resource;
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
}
