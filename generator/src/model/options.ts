import type { CredentialSdk, HeaderSdk, Json, OpenApiDocument } from "../load/openapi.ts";
import type { VendorFacts } from "./descriptor.ts";
import type { OptionModel } from "./model.ts";
import { camelCase } from "./names.ts";
import { same, tidy } from "./tidy.ts";

type Draft = Omit<OptionModel, "required"> & { required: boolean };

/** What a credential takes from the constructor. */
function credentialOptions(name: string, credential: CredentialSdk, document: OpenApiDocument): Draft[] {
  const about =
    credential.description ?? document.components.securitySchemes[name]?.description ?? `Credential \`${name}\`.`;
  const secret = (option: string, description: string): Draft => ({
    name: option,
    type: "secret",
    required: true,
    description,
    example: `test-${option.replace(".", "-")}`,
  });
  const headers =
    "headers" in credential
      ? Object.entries(credential.headers ?? {}).flatMap(([header, facts]) => headerOption(header, facts))
      : [];
  switch (credential.kind) {
    case "basic": {
      const password = credential.password === undefined ? [] : [secret(credential.password, about)];
      const user = secret(credential.user, password.length > 0 ? "Goes with the key, as its user name." : about);
      return [user, ...password, ...headers];
    }
    case "oauth2":
      return [
        { ...secret(credential.option, `${about} Made by \`oauth()\` of this package.`), type: "authProvider" },
        ...headers,
      ];
    case "jwt":
      return [
        secret(credential.secret, about),
        ...[Object.values(credential.claims)]
          .flat(2)
          .filter((source) => source.startsWith("option:"))
          .map((source): Draft => {
            const option = source.slice("option:".length);
            return {
              name: option,
              type: "text",
              required: false,
              description: "Stands in the signed token.",
              example: `test-${option}`,
            };
          }),
        ...headers,
      ];
    default:
      return [secret(credential.option, about), ...headers];
  }
}

function headerOption(header: string, facts: HeaderSdk): Draft[] {
  if (facts.option === undefined) return [];
  return [
    tidy<Draft>({
      name: facts.option,
      type: "text",
      values: facts.values,
      required: facts.required === true && facts.default === undefined && facts.hosts === undefined,
      description: facts.description ?? `Sent as the header \`${header}\`.`,
      default: facts.default,
      example: facts.default ?? facts.values?.[0] ?? `test-${facts.option}`,
    }),
  ];
}

const groupOf = (option: string): string | undefined => (option.includes(".") ? option.split(".")[0] : undefined);

/**
 * What the constructor takes. An option of a credential is required only when every way to authenticate, at every
 * operation that needs one, uses it; a member of a group only when every credential of the group does.
 * @param alternatives the ways to authenticate of all operations together
 */
export function buildOptions(
  document: OpenApiDocument,
  vendor: VendorFacts,
  alternatives: readonly (readonly string[])[],
  clientParamExamples: ReadonlyMap<string, Json>,
): OptionModel[] {
  const sdk = document["x-sdk"];
  const drafts = Object.entries(sdk.credentials).map(([name, credential]) => ({
    name,
    options: credentialOptions(name, credential, document),
  }));
  const users = (option: string): string[] =>
    drafts.filter(({ options }) => options.some((each) => each.name === option)).map(({ name }) => name);
  const needed = (option: string): boolean => {
    const group = groupOf(option);
    if (group !== undefined) {
      return drafts.every(({ options }) => {
        const inGroup = options.some((each) => groupOf(each.name) === group);
        return !inGroup || options.some((each) => each.name === option);
      });
    }
    const owners = users(option);
    return alternatives.length > 0 && alternatives.every((names) => names.some((name) => owners.includes(name)));
  };

  const options = new Map<string, OptionModel>();
  const add = (option: OptionModel): void => {
    const known = options.get(option.name);
    if (!known) options.set(option.name, option);
    else if (!same(known, option)) options.set(option.name, { ...known, required: known.required || option.required });
  };
  for (const draft of drafts.flatMap((each) => each.options))
    add({ ...draft, required: draft.required && needed(draft.name) });
  if (sdk.hostOption) add(hostOption(sdk.hostOption, vendor));
  for (const wireName of sdk.clientParams ?? []) {
    add({
      name: camelCase(wireName),
      type: "text",
      required: false,
      description: `\`${wireName}\` of every call that has one in its path; a call may pass its own.`,
      example: String(clientParamExamples.get(wireName) ?? `test-${wireName}`),
    });
  }
  for (const [header, facts] of Object.entries(sdk.headers ?? {}))
    for (const option of headerOption(header, facts)) add(option);
  return [...options.values()];
}

function hostOption(facts: { name: string; default?: string; description?: string }, vendor: VendorFacts): OptionModel {
  const urls = Object.values(vendor.hosts).map((host) => host.url);
  const values = [...new Set(urls.flatMap((url) => (typeof url === "string" ? [] : Object.keys(url))))];
  return tidy<OptionModel>({
    name: facts.name,
    type: "text",
    values,
    // An address of one's own stands in for it; without either, the constructor says so.
    required: false,
    description: `${facts.description ?? "Where the account lives."}${facts.default === undefined ? " Needed unless `baseUrl` is given." : ""}`,
    default: facts.default,
    example: facts.default ?? values[0] ?? "",
  });
}
