const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/**
 * JSON as a TypeScript expression.
 * @param replaced text to write in place of the value that a JSON Pointer names
 */
export function literal(value: unknown, replaced: ReadonlyMap<string, string> = new Map(), pointer = ""): string {
  const other = replaced.get(pointer);
  if (other !== undefined) return other;
  if (Array.isArray(value))
    return `[${value.map((each, index) => literal(each, replaced, `${pointer}/${index}`)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, each]) => each !== undefined);
    const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
    const text = members.map(
      ([name, each]) => `${key(name)}: ${literal(each, replaced, `${pointer}/${escaped(name)}`)}`,
    );
    return text.length > 0 ? `{ ${text.join(", ")} }` : "{}";
  }
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** The name of a member as it is written in an interface. */
export const memberName = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name));
