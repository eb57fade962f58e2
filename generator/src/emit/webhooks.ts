import type { WebhooksModel } from "../model/model.ts";
import { tidy } from "../model/tidy.ts";
import { literal } from "./literal.ts";
import { type SourceWriter, sentence } from "./source.ts";
import { constant } from "./structures.ts";

/** `webhooks.ts`: verification of what the vendor sends. */
export function emitWebhooks(writer: SourceWriter, webhooks: WebhooksModel): string {
  const { schemes, defaultScheme } = webhooks;
  const facts = Object.fromEntries(schemes.map((scheme) => [scheme.name, tidy(scheme.facts)]));
  const [first] = schemes;
  const eventType = first?.eventType ?? webhooks.eventType;
  return writer.write(
    "webhooks.ts",
    [
      { from: "@carillon/runtime/webhooks", names: ["createVerifier", "type WebhookScheme"] },
      { from: "./types.ts", names: [`type ${eventType}`] },
    ],
    [
      `const schemes: Record<string, WebhookScheme> = ${literal(facts)};`,
      `const verifier = createVerifier<${eventType}>(schemes, ${JSON.stringify(defaultScheme)});`,
      constant("verifyWebhook", undefined, "verifier.verifyWebhook", "Verifies."),
      constant("signTestWebhook", undefined, "verifier.signTestWebhook", "Signs."),
      ...(webhooks.challenge
        ? [constant("challengeResponse", undefined, "verifier.challengeResponse", sentence("Answers"))]
        : []),
    ],
  );
}
