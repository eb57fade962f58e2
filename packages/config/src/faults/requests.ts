/** Requests out of the bytes of a connection: just enough of HTTP/1.1 for what clients send. */

export interface ParsedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
}

/** The first request of `bytes` and what comes after it; `undefined` while it is not whole. */
export function takeRequest(bytes: Buffer): { request: ParsedRequest; rest: Buffer } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [start = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const [method = "", path = ""] = start.split(" ");
  const headers: Record<string, string> = Object.create(null);
  for (const line of lines) {
    const at = line.indexOf(":");
    const name = line.slice(0, at).toLowerCase();
    const value = line.slice(at + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  const body = bytes.subarray(end + 4);
  const taken = /chunked/i.test(headers["transfer-encoding"] ?? "")
    ? takeChunks(body)
    : takeLength(body, Number(headers["content-length"] ?? 0));
  return taken && { request: { method, path, headers, bodyText: taken.body.toString("utf8") }, rest: taken.rest };
}

type Taken = { body: Buffer; rest: Buffer } | undefined;

const takeLength = (bytes: Buffer, length: number): Taken =>
  bytes.length < length ? undefined : { body: bytes.subarray(0, length), rest: bytes.subarray(length) };

function takeChunks(bytes: Buffer): Taken {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, line).toString("latin1"), 16);
    const end = line + 2 + size;
    if (bytes.length < end + 2) return undefined;
    parts.push(bytes.subarray(line + 2, end));
    at = end + 2;
    if (!(size > 0)) return { body: Buffer.concat(parts), rest: bytes.subarray(at) };
  }
}
