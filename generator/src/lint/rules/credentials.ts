import type { CredentialSdk, SecurityScheme } from "../../load/openapi.ts";
import type { Rule } from "../rule.ts";

export const credentials: Rule = {
  name: "credentials",
  *check({ document, sdk }) {
    const schemes = document.components.securitySchemes;
    const declared = sdk.credentials ?? {};
    for (const [name, credential] of Object.entries(declared)) {
      const scheme = schemes[name];
      if (!scheme) {
        yield {
          at: declared,
          key: name,
          part: "key",
          message: `There is no security scheme "${name}". Declare it in components.securitySchemes, or leave the credential out.`,
        };
      } else if (!fits(credential, scheme)) {
        const message = `kind: ${credential.kind} does not fit the security scheme "${name}" (${describe(scheme)}). Write kind: ${kindFor(scheme)}.`;
        yield { at: credential, key: "kind", message };
      }
    }
    for (const [name, scheme] of Object.entries(schemes)) {
      if (name in declared) continue;
      const message = `The security scheme "${name}" has no credential. Add to x-sdk.credentials:   ${name}: { kind: ${kindFor(scheme)}, option: apiKey }`;
      yield { at: schemes, key: name, part: "key", message };
    }
  },
};

function fits({ kind }: CredentialSdk, scheme: SecurityScheme): boolean {
  const bearer = scheme.type === "http" && scheme.scheme.toLowerCase() === "bearer";
  const header = scheme.type === "apiKey" && scheme.in === "header";
  if (kind === "jwt") return bearer || header;
  if (kind === "oauth2") return bearer || scheme.type === "oauth2";
  return kind === kindFor(scheme);
}

function kindFor(scheme: SecurityScheme): string {
  if (scheme.type === "http") return scheme.scheme.toLowerCase() === "basic" ? "basic" : "bearer";
  if (scheme.type === "apiKey") return scheme.in === "query" ? "query" : "header";
  return "oauth2";
}

function describe(scheme: SecurityScheme): string {
  if (scheme.type === "http") return `http ${scheme.scheme}`;
  return scheme.type === "apiKey" ? `apiKey in ${scheme.in}` : scheme.type;
}
