import { inspect } from "node:util";

/** What an input looks like, for the one who has to find the fault. Never throws, whatever the input does. */
export function show(value: unknown): string {
  try {
    // Proxies are shown by their target, since looking through them would set off their traps.
    const text = inspect(value, {
      depth: 6,
      showProxy: true,
      maxStringLength: 200,
      maxArrayLength: 20,
      breakLength: 160,
    });
    return text.length > 4_000 ? `${text.slice(0, 4_000)} …` : text;
  } catch (error) {
    return `(cannot be shown: ${String((error as Error)?.message)})`;
  }
}
