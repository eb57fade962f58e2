import type { ReplyCondition } from "../operation.ts";
import { readPointer } from "../pointer.ts";

/** Whether a reply meets a condition of the spec. A field that is absent meets nothing. */
export function meets(condition: ReplyCondition, status: number, body: unknown): boolean {
  if (condition.status !== undefined && condition.status !== status) return false;
  if (condition.pointer === undefined) return condition.status !== undefined;
  const value = readPointer(body, condition.pointer);
  if (value === undefined) return false;
  if (condition.equals !== undefined && value !== condition.equals) return false;
  return value !== condition.notEquals;
}
