import type { Socket } from "node:net";
import type { FaultName } from "./catalogue.ts";

/** A request as it arrived. */
export interface FaultRequest {
  /** 1 for the first request since the start or the last `reset()`. */
  readonly number: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** By lower-case name; those that came twice are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
  /** What was done to it. */
  readonly fault?: FaultName;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

/** A request and the hand on its socket: what a fault has to work with. */
export interface Exchange {
  readonly request: FaultRequest;
  readonly socket: Socket;
  /** An origin that is another than that of the server and leads to it all the same. */
  readonly elsewhere: string;
  /** The same request had this fault before. */
  readonly isRepeated: boolean;
  /** The reply of a server without a fault, and the headers that go with it. */
  readonly payload: Buffer;
  readonly headers: Headers;
  /** What the request carried, as a vendor would repeat it in an error; empty unless the server echoes. */
  readonly said: string;
  /** Milliseconds between two bytes of what trickles. */
  readonly trickleMs: number;
  random(): number;
  /** Puts bytes on the wire as they are. */
  write(...parts: readonly (string | Buffer)[]): void;
  /** A whole, correct reply. The connection stays. */
  reply(status: number, headers?: Headers, body?: Buffer | string): void;
  /** Calls back every `ms` milliseconds until the connection is gone. */
  every(ms: number, tick: () => void): void;
  /** The next request on this connection is read and dropped. */
  goStale(): void;
}

export type Headers = Readonly<Record<string, string>>;

/** The head of a reply, up to the empty line. */
export function headOf(status: number | string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}${typeof status === "number" ? " Made Up" : ""}\r\n${lines.join("")}\r\n`;
}

/** A part of a chunked body. */
export const chunkOf = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
