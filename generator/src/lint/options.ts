import type { DocumentSdk, HeaderSdk } from "../load/openapi.ts";

/** Options that x-sdk makes, with the values that are known. */
export function constructorOptions(sdk: Partial<DocumentSdk>): Map<string, readonly string[] | undefined> {
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
