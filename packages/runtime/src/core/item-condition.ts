import type { ItemCondition } from "../operation.ts";

/** Whether all the members that the condition names hold one of their texts. No condition is met by everything. */
export function meets(item: unknown, condition: ItemCondition | undefined): boolean {
  const members = typeof item === "object" && item !== null ? (item as Record<string, unknown>) : {};
  return Object.entries(condition ?? {}).every(([name, texts]) =>
    texts.some((text) => Object.hasOwn(members, name) && members[name] === text),
  );
}
