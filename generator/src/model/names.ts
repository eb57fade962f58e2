const words = (text: string): string[] => text.match(/[A-Za-z0-9]+/g) ?? [];
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `pushTokens` and `push_tokens` become `PushTokens`. */
export const pascalCase = (text: string): string => words(text).map(upperFirst).join("");

/** `website_id` and `X-Account` become `websiteId` and `xAccount`. */
export const camelCase = (text: string): string => lowerFirst(pascalCase(text));

/** `pushTokens` becomes `push-tokens`. */
export const kebabCase = (text: string): string =>
  words(text.replace(/([a-z0-9])([A-Z])/g, "$1 $2"))
    .join("-")
    .toLowerCase();

/** Names that cannot be a parameter in a module, and those that a method gives to its other parameters. */
const TAKEN = new Set(
  (
    "arguments await body break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null options package private protected public query return static " +
    "super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** The name of a positional argument. */
export function argumentName(wireName: string): string {
  const name = camelCase(wireName);
  if (name === "" || /^[0-9]/.test(name)) return `id${upperFirst(name)}`;
  return TAKEN.has(name) ? `${name}Value` : name;
}
