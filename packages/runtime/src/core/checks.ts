import { InvalidRequestError } from "../errors.ts";
import type { Operation } from "../operation.ts";
import { atItem, readAll } from "../pointer.ts";
import { meets } from "./item-condition.ts";

/** Refuses values that the vendor would take and misread. */
export function checkBody(operation: Operation, body: unknown): void {
  for (const { pointer, format, unless = [], only } of operation.checks ?? []) {
    if (unless.some((other) => readAll(body, other).includes(true))) continue;
    const [place, member] = atItem(pointer);
    const items = readAll(body, place).filter((item) => meets(item, only));
    for (const value of items.flatMap((item) => readAll(item, member))) {
      const reason = value === null ? undefined : format.wrong(value);
      if (reason) {
        throw new InvalidRequestError(`${operation.id}: the field ${pointer} ${reason}.`, { operation: operation.id });
      }
    }
  }
}
