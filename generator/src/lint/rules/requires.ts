import { nearest } from "../../load/nearest.ts";
import type { DocumentSdk, HeaderSdk } from "../../load/openapi.ts";
import type { Rule } from "../rule.ts";

export const requires: Rule = {
  name: "requires",
  *check({ calls, sdk }) {
    const options = constructorOptions(sdk);
    for (const { sdk: own } of calls) {
      for (const [option, wanted] of Object.entries(own.requires ?? {})) {
        if (!options.has(option)) {
          const message = `The constructor has no option "${option}". ${nearest(option, [...options.keys()])}`;
          yield { at: own.requires!, key: option, part: "key", message };
          continue;
        }
        const values = options.get(option);
        for (const [index, value] of wanted.entries()) {
          if (!values || values.includes(value)) continue;
          yield {
            at: wanted,
            key: index,
            message: `The option "${option}" never is "${value}". ${nearest(value, values)}`,
          };
        }
      }
    }
  },
};

/** Options that x-sdk makes, with the values that are known. */
function constructorOptions(sdk: Partial<DocumentSdk>): Map<string, readonly string[] | undefined> {
  const options = new Map<string, readonly string[] | undefined>();
  const addHeaders = (headers: Record<string, HeaderSdk> | undefined) => {
    for (const header of Object.values(headers ?? {})) if (header.option) options.set(header.option, header.values);
  };
  for (const credential of Object.values(sdk.credentials ?? {})) {
    if (credential.kind === "jwt") options.set(credential.secret, undefined);
    else if (credential.kind === "basic") {
      options.set(credential.user, undefined);
      if (credential.password) options.set(credential.password, undefined);
    } else options.set(credential.option, undefined);
    addHeaders(credential.headers);
  }
  addHeaders(sdk.headers);
  for (const name of sdk.clientParams ?? []) options.set(camel(name), undefined);
  if (sdk.hostOption) {
    const urls = Object.values(sdk.hosts ?? {}).flatMap((host) =>
      typeof host.url === "object" ? Object.keys(host.url) : [],
    );
    options.set(sdk.hostOption.name, [...new Set(urls)]);
  }
  return options;
}

const camel = (name: string) => name.replaceAll(/[_-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
