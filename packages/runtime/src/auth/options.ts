import { ConfigurationError } from "../errors.ts";
import { reading } from "../input.ts";

/** The value of an option whose name may be dotted. Own properties only. */
export const readOption = (options: object, option: string): unknown =>
  reading(
    (why, cause) => new ConfigurationError(`The option \`${option}\` cannot be read: ${why}.`, { cause }),
    () => memberOf(options, option),
  );

function memberOf(options: object, option: string): unknown {
  const [name = "", member] = option.split(".");
  const value: unknown = Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;
  if (member === undefined || value === undefined) return value;
  if (typeof value === "object" && value !== null) return memberOf(value, member);
  throw new ConfigurationError(`The option \`${name}\` must be an object that holds \`${member}\`.`);
}
