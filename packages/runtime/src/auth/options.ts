import { ConfigurationError } from "../errors.ts";
import type { Credential, CredentialHeader } from "../operation.ts";

/** The value of an option whose name may be dotted. Own properties only. */
export function readOption(options: object, option: string): unknown {
  const [name = "", member] = option.split(".");
  const value: unknown = Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;
  if (member === undefined || value === undefined) return value;
  if (typeof value !== "object" || value === null) {
    throw new ConfigurationError(`The option \`${name}\` must be an object that holds \`${member}\`.`);
  }
  return readOption(value, member);
}

/** The options that a credential cannot do without. */
export function optionsOf(credential: Credential): string[] {
  switch (credential.kind) {
    case "basic":
      return credential.password === undefined ? [credential.user] : [credential.user, credential.password];
    case "jwt":
      return [credential.secret];
    default:
      return [credential.option];
  }
}

/** Options as a user would write them: `{ track: { siteId, apiKey } }`. */
export function sample(options: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const option of options) {
    const [name = "", member] = option.split(".");
    groups.set(name, [...(groups.get(name) ?? []), ...(member === undefined ? [] : [member])]);
  }
  const parts = [...groups].map(([name, members]) =>
    members.length > 0 ? `${name}: { ${members.join(", ")} }` : name,
  );
  return `{ ${parts.join(", ")} }`;
}

/**
 * A key, password or secret that can be right, so that a slip shows before the vendor answers 401. The message never
 * shows the value.
 */
export function checkSecret(value: unknown, option: string, credential: Credential): string {
  const problem = problemOf(value, option, credential);
  if (problem) throw new ConfigurationError(`The option \`${option}\` ${problem}.`);
  return value as string;
}

function problemOf(value: unknown, option: string, credential: Credential): string | undefined {
  if (typeof value !== "string") return "must be a string, or a function that gives one";
  const prefix = (credential.kind === "header" && credential.prefix?.trim()) || "Bearer";
  const bare = value.trim();
  if (bare === "") return "is empty";
  if (bare !== value) return "starts or ends with white space, such as the line break at the end of a file";
  if (CONTROL.test(value)) return "holds a control character, such as a line break";
  if (/\p{Surrogate}/u.test(value)) return "is not well-formed text";
  if (/^(["'`]).*\1$/.test(value)) return "stands in quotes: pass it without them";
  if (credential.kind === "basic") {
    return option === credential.user && value.includes(":") ? "must not hold a colon" : undefined;
  }
  if (credential.kind === "jwt") return undefined;
  if (value.toLowerCase().startsWith(`${prefix.toLowerCase()} `)) {
    return `holds the word ${prefix}: pass the key alone, the client adds what goes before it`;
  }
  if (/\s/.test(value)) return "holds white space: pass the key alone";
  return NOT_LATIN.test(value) ? "holds a character that a header cannot carry" : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these would break out of a header
const CONTROL = /[\u0000-\u001f\u007f]/;
const NOT_LATIN = /[^\u0020-\u007e\u00a0-\u00ff]/;

/** What a header that goes with a credential is sent with; `undefined` when it has no value. */
export function headerValue(header: CredentialHeader, options: object): string | undefined {
  const given = header.option === undefined ? undefined : readOption(options, header.option);
  if (given === undefined) return header.value;
  if (typeof given !== "string" || given.trim() === "" || CONTROL.test(given) || NOT_LATIN.test(given)) {
    throw new ConfigurationError(`The option \`${header.option}\` must be one line of text that a header can carry.`);
  }
  if (header.values && !header.values.includes(given)) {
    throw new ConfigurationError(`The option \`${header.option}\` must be one of ${header.values.join(", ")}.`);
  }
  return given;
}
