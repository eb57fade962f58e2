import type { Rule } from "../rule.ts";

const managed = new Set(["accept", "authorization", "content-length", "content-type", "cookie", "host", "user-agent"]);

export const headerParams: Rule = {
  name: "header-params",
  *check({ calls, sdk, document }) {
    const fromDocument = Object.keys(sdk.headers ?? {});
    const fromCredentials = Object.values(sdk.credentials ?? {}).flatMap((each) => Object.keys(each.headers ?? {}));
    const fromSchemes = Object.values(document.components.securitySchemes).flatMap((scheme) =>
      scheme.type === "apiKey" && scheme.in === "header" ? [scheme.name] : [],
    );
    const sent = new Set([...fromDocument, ...fromCredentials, ...fromSchemes].map((name) => name.toLowerCase()));
    for (const { parameters } of calls) {
      for (const parameter of parameters) {
        const name = parameter.in === "header" ? parameter.name?.toLowerCase() : undefined;
        if (name === undefined) continue;
        if (managed.has(name)) {
          yield {
            at: parameter,
            key: "name",
            message: `The client writes the header ${parameter.name} itself. Leave the parameter out; say it by media types, security or x-sdk.headers.`,
          };
        } else if (sent.has(name)) {
          yield {
            at: parameter,
            key: "name",
            message: `The header ${parameter.name} already comes from x-sdk or a credential. Leave the parameter out.`,
          };
        }
      }
    }
  },
};
