import type { Call, PagedCall } from "@carillon/runtime";
import { isCarillonError } from "@carillon/runtime";
import type { Dice } from "./dice.ts";

/**
 * Takes the outcome of a call in one of the ways that a call has, with all that hangs on it. Throws its error.
 * @param limit of a list that is taken as an array
 */
export async function consume(
  call: Call<unknown>,
  way: number,
  dice: Dice,
  limit: unknown = { limit: dice.int(20) },
): Promise<unknown> {
  if ("toArray" in call && way < 2) {
    const list = call as PagedCall<unknown, unknown>;
    return way === 0 ? list.toArray({ limit: 10 }) : list.toArray(limit as never);
  }
  if (way === 2) {
    const { data, error } = await call.safe();
    if (error !== undefined) {
      if (!isCarillonError(error)) throw new TypeError("`safe()` gave what is no CarillonError", { cause: error });
      throw error;
    }
    return drain(data, dice);
  }
  if (way === 3) return drain((await call.withResponse()).data, dice);
  return drain(await call, dice);
}

/** Reads what is read as it arrives. */
async function drain(value: unknown, dice: Dice): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value;
  if (Symbol.asyncIterator in value) {
    const rows: unknown[] = [];
    for await (const row of value as AsyncIterable<unknown>) rows.push(row);
    return rows;
  }
  if ("arrayBuffer" in value && "stream" in value) {
    const bytes = value as { arrayBuffer(): Promise<unknown>; text(): Promise<string>; stream: ReadableStream };
    if (dice.chance(0.3)) return bytes.text();
    if (dice.chance(0.3)) return bytes.stream.cancel();
    return bytes.arrayBuffer();
  }
  return value;
}
