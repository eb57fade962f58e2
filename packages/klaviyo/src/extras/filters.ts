import { type FilterText, InvalidRequestError } from "@carillon/runtime";

/**
 * What a condition compares with. A `Date` becomes an ISO 8601 time in UTC without quotes, as date fields want it; text
 * is quoted and escaped; a number has to be finite.
 */
export type FilterValue = string | number | boolean | Date;

/**
 * Joins conditions; a record has to meet them all. Klaviyo has no OR: to match one of several values, use {@link any}.
 *
 * `and(equals("email", email), greaterThan("created", since))`
 * @returns The text of a filter parameter. Conditions that the endpoint does not take are type errors there.
 * @throws InvalidRequestError without a condition.
 * @see https://developers.klaviyo.com/en/docs/filtering_
 */
export function and<Condition extends string>(...conditions: FilterText<Condition>[]): FilterText<Condition> {
  if (conditions.length === 0) throw new InvalidRequestError("A filter needs a condition: and() got none");
  return conditions.join(",") as FilterText<Condition>;
}

/** `equals(field,value)`: the field has this value. */
export const equals = comparison("equals");

/** `any(field,[…])`: the field has one of these values. Throws InvalidRequestError when there are none. */
export function any<const Field extends string>(
  field: Field,
  values: readonly FilterValue[],
): FilterText<`any ${Field}`> {
  if (values.length === 0) throw new InvalidRequestError(`any(${field}) needs a value: an empty list matches nothing`);
  return condition("any", field, `[${values.map((value) => literal(field, value)).join(",")}]`);
}

/** `contains(field,value)`: the text holds this one. */
export const contains = comparison("contains");
/** `starts-with(field,value)`: the text begins with this one. */
export const startsWith = comparison("starts-with");
/** `ends-with(field,value)`: the text ends with this one. */
export const endsWith = comparison("ends-with");
/** `less-than(field,value)`: before this time, or below this number. */
export const lessThan = comparison("less-than");
/** `less-or-equal(field,value)`: until this time, or at most this number. */
export const lessOrEqual = comparison("less-or-equal");
/** `greater-than(field,value)`: after this time, or above this number. */
export const greaterThan = comparison("greater-than");
/** `greater-or-equal(field,value)`: from this time on, or at least this number. */
export const greaterOrEqual = comparison("greater-or-equal");

/** `has(field)`: the relation is there. */
export function has<const Field extends string>(field: Field): FilterText<`has ${Field}`> {
  return condition("has", field);
}

function comparison<const Operator extends string>(operator: Operator) {
  return <const Field extends string>(field: Field, value: FilterValue): FilterText<`${Operator} ${Field}`> =>
    condition(operator, field, literal(field, value));
}

function condition<Operator extends string, Field extends string>(
  operator: Operator,
  field: Field,
  ...operands: readonly string[]
): FilterText<`${Operator} ${Field}`> {
  // A field stands unquoted, so that one from outside could close the condition and open another.
  if (typeof field !== "string" || !/^[A-Za-z_][\w.-]*$/.test(field)) {
    throw new InvalidRequestError(`${operator}(…): ${JSON.stringify(field)} is no name of a field`);
  }
  return `${operator}(${[field, ...operands].join(",")})` as FilterText<`${Operator} ${Field}`>;
}

function literal(field: string, value: FilterValue): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return JSON.stringify(value);
  throw new InvalidRequestError(`A filter of ${field} takes text, a finite number, a boolean or a valid Date`);
}
