import { type FunctionDeclarationStructure, type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import type { Model, WebhooksModel } from "../model/model.ts";
import { literal, memberName } from "./literal.ts";
import { doc, type SourceWriter, sentence } from "./source.ts";

const RUNTIME = "@carillon/runtime/webhooks";
const SHARED = ["ChallengeResponse", "RawBody", "SignOptions", "VerifyOptions", "WebhookHeaders"];
/** Exported again as they are. */
const PASSED_ON = [
  "ConfigurationError",
  "type HandleOnceOptions",
  "handleOnce",
  "memorySeenStore",
  "type SeenStore",
  "WebhookBusyError",
  "WebhookVerificationError",
];

/** `webhooks.ts`: verification of what the vendor sends. */
export function emitWebhooks(writer: SourceWriter, model: Model, webhooks: WebhooksModel): string {
  const { schemes } = webhooks;
  const main = JSON.stringify(webhooks.defaultScheme);
  const challenged = schemes.filter(({ facts }) => facts.challenge !== undefined).map(({ name }) => name);
  const shared = SHARED.filter((name) => name !== "ChallengeResponse" || challenged.length > 0);
  const proofs = proofsOf(schemes);
  const inObject = Object.entries(proofs)
    .map(([kind, code]) => (kind === code ? code : `${kind}: ${code}`))
    .join(", ");
  const facts = Object.fromEntries(schemes.map((scheme) => [scheme.name, scheme.facts]));
  return writer.write(
    "webhooks.ts",
    [
      {
        from: RUNTIME,
        names: [
          "verifierBy",
          ...Object.values(proofs),
          "signTestWebhook as sign",
          ...(challenged.length > 0 ? ["challengeResponse as answer"] : []),
          ...shared.map((name) => `type ${name}`),
          "type WebhookScheme",
        ],
      },
      { from: "./types.ts", names: schemes.map(({ eventType }) => `type ${eventType}`) },
    ],
    [
      `export { ${PASSED_ON.join(", ")} } from "${RUNTIME}";`,
      `export type { ${shared.join(", ")} };`,
      eventsByScheme(model, webhooks),
      `const schemes: Record<keyof WebhookEvents, WebhookScheme> = ${literal(facts)};`,
      `const verify = /* @__PURE__ */ verifierBy<unknown, keyof WebhookEvents>({ ${inObject} }, schemes, ${main});`,
      verifyFunction(webhooks, main),
      signFunction(main),
      ...(challenged.length > 0 ? [challengeFunction(challenged)] : []),
    ],
  );
}

/** Code of the runtime by the kind of scheme that it proves. */
const PROOFS: Readonly<Record<string, string>> = { hmac: "hmac", static: "token", none: "urlKey" };

const proofsOf = (schemes: WebhooksModel["schemes"]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(schemes.map(({ facts }) => String(facts.kind)))].sort().map((kind) => [kind, PROOFS[kind] as string]),
  );

const eventsByScheme = (model: Model, { schemes }: WebhooksModel): InterfaceDeclarationStructure => ({
  kind: StructureKind.Interface,
  name: "WebhookEvents",
  isExported: true,
  docs: [doc(`What ${model.title} sends, by the scheme that proves it. Events that are not known yet pass too.`)],
  properties: schemes.map(({ name, eventType, description }) => ({
    name: memberName(name),
    type: eventType,
    docs: description ? [doc(sentence(description))] : [],
  })),
});

const verifyFunction = (webhooks: WebhooksModel, main: string): FunctionDeclarationStructure => ({
  kind: StructureKind.Function,
  name: "verifyWebhook",
  isExported: true,
  docs: [
    doc(
      "Proves that a delivery is the vendor's own, and gives its event.",
      "@param raw the body exactly as it arrived: text or bytes, never a parsed object",
      "@param secret the secret, or several while one is being replaced",
      `@param options.scheme ${webhooks.schemes.map(({ name }) => `\`${name}\``).join(" or ")}; default \`${webhooks.defaultScheme}\``,
      "@throws {WebhookVerificationError} for anything that is not the vendor's, was changed or is stale",
      "@throws {ConfigurationError} for a secret or an option that cannot be right",
    ),
  ],
  typeParameters: [{ name: "Scheme", constraint: "keyof WebhookEvents", default: main }],
  parameters: [
    { name: "raw", type: "RawBody" },
    { name: "headers", type: "WebhookHeaders" },
    { name: "secret", type: "string | readonly string[]" },
    { name: "options", type: "VerifyOptions<Scheme>", hasQuestionToken: true },
  ],
  returnType: "Promise<WebhookEvents[Scheme]>",
  statements: ["return verify(raw, headers, secret, options) as Promise<WebhookEvents[Scheme]>;"],
});

const signFunction = (main: string): FunctionDeclarationStructure => ({
  kind: StructureKind.Function,
  name: "signTestWebhook",
  isExported: true,
  docs: [doc("The headers that the vendor would send with this body, for tests of your receiver.")],
  parameters: [
    { name: "body", type: "RawBody" },
    { name: "secret", type: "string" },
    { name: "options", type: "SignOptions & { scheme?: keyof WebhookEvents }", initializer: "{}" },
  ],
  returnType: "Promise<Record<string, string>>",
  statements: [`const { scheme = ${main}, ...rest } = options;`, "return sign(schemes[scheme], body, secret, rest);"],
});

const challengeFunction = (challenged: readonly string[]): FunctionDeclarationStructure => ({
  kind: StructureKind.Function,
  name: "challengeResponse",
  isExported: true,
  docs: [
    doc(
      "The answer to the request that the vendor makes when a webhook is set up. Verify the request first.",
      "@returns `undefined` when the request carries no challenge",
    ),
  ],
  parameters: [
    { name: "headers", type: "WebhookHeaders" },
    {
      name: "scheme",
      type: challenged.map((name) => JSON.stringify(name)).join(" | "),
      initializer: JSON.stringify(challenged[0]),
    },
  ],
  returnType: "ChallengeResponse | undefined",
  statements: ["return answer(schemes[scheme], headers);"],
});
