import { createHash } from "node:crypto";
import type { FaultName, FaultRequest } from "@carillon/config/faults";

/** What the server did for each call, by the number of the call. */
export interface Ledger {
  /** How often what the call asks for was done. */
  readonly effects: Uint8Array;
  /** How often it arrived. */
  readonly arrivals: Uint8Array;
  /** Arrivals whose body was not that of the first one. */
  readonly changed: Uint8Array;
}

export interface ServerWord extends Ledger {
  /** Requests by the fault that they met; `none` are those without. */
  readonly faults: Readonly<Record<string, number>>;
  /** The numbers that the server gave the requests of a call. */
  readonly numbers: readonly (readonly number[] | undefined)[];
  /** Requests that name no call of ours. */
  readonly strangers: number;
  readonly deaths: number;
}

/** Keeps the books over all the lives of the server. */
export class Books {
  readonly effects: Uint8Array;
  readonly arrivals: Uint8Array;
  readonly changed: Uint8Array;
  readonly faults: Record<string, number> = {};
  readonly numbers: (number[] | undefined)[];
  strangers = 0;
  readonly #first = new Map<number, string>();

  constructor(calls: number) {
    this.effects = new Uint8Array(calls);
    this.arrivals = new Uint8Array(calls);
    this.changed = new Uint8Array(calls);
    this.numbers = Array<number[] | undefined>(calls).fill(undefined);
  }

  /** Takes over what the server has seen since it was last asked. */
  take(requests: readonly FaultRequest[], effects: ReadonlyMap<string, number>): void {
    for (const request of requests) this.#note(request);
    for (const [effect, times] of effects) {
      const call = Number(effect);
      if (call in this.effects) this.effects[call] = (this.effects[call] ?? 0) + times;
      else this.strangers++;
    }
  }

  #note({ number, headers, bodyText, fault }: FaultRequest): void {
    const name: FaultName | "none" = fault ?? "none";
    this.faults[name] = (this.faults[name] ?? 0) + 1;
    const call = Number(headers["x-effect"]);
    if (!(call in this.arrivals)) {
      this.strangers++;
      return;
    }
    this.numbers[call] = [...(this.numbers[call] ?? []), number];
    this.arrivals[call] = (this.arrivals[call] ?? 0) + 1;
    if (bodyText === "") return;
    const digest = createHash("sha1").update(withoutBoundary(bodyText)).digest("base64");
    const first = this.#first.get(call);
    if (first === undefined) this.#first.set(call, digest);
    else if (first !== digest) this.changed[call] = (this.changed[call] ?? 0) + 1;
  }
}

/** A form is written anew for each attempt, with another boundary. */
const withoutBoundary = (text: string): string => {
  const boundary = /^(--[^\r\n]+)\r\n/.exec(text)?.[1];
  return boundary === undefined ? text : text.replaceAll(boundary, "--");
};
