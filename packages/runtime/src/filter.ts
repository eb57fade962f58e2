declare const condition: unique symbol;

/**
 * Text of a filter whose conditions the type checker knows, as `"equals email"`: an operator and a field.
 * It is a string like any other; the builders of filters make it.
 */
export type FilterText<Condition extends string> = string & { readonly [condition]: Condition };

/** Text of which the type checker knows nothing, and lets it pass. */
type FreeText = string & { readonly length: number; readonly [condition]?: undefined };

/**
 * What a filter parameter takes: any text, or one that a builder made of conditions that the endpoint knows.
 * @typeParam Fields The operators that each field takes, as `{ email: "any" | "equals" }`.
 */
export type FilterOf<Fields> =
  | FreeText
  | FilterText<{ [Field in keyof Fields & string]: `${Fields[Field] & string} ${Field}` }[keyof Fields & string]>;
