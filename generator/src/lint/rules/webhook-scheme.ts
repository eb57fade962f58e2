import { nearest } from "../../load/nearest.ts";
import type { Rule } from "../rule.ts";

export const webhookScheme: Rule = {
  name: "webhook-scheme",
  *check({ document, sdk }) {
    const known = Object.keys(sdk.webhooks ?? {});
    const used = new Set<string>();
    for (const [event, item] of Object.entries(document.webhooks ?? {})) {
      const scheme = item["x-sdk"]?.scheme;
      if (scheme !== undefined) used.add(scheme);
      if (scheme === undefined) {
        const message = `The webhook ${event} names no signature scheme. Write x-sdk: { scheme: ${known[0] ?? "…"} } beside post.`;
        yield { at: item, message };
      } else if (!known.includes(scheme)) {
        const message = `There is no scheme "${scheme}" in x-sdk.webhooks of openapi.yaml. ${nearest(scheme, known)}`;
        yield { at: item["x-sdk"]!, key: "scheme", message };
      }
      if (!item.post?.requestBody?.content) {
        yield {
          at: item,
          message: `The webhook ${event} has no body. Write post.requestBody with the schema of the event.`,
        };
      }
    }
    for (const name of known) {
      if (used.has(name)) continue;
      yield {
        at: sdk.webhooks!,
        key: name,
        part: "key",
        message: `No webhook has the scheme "${name}". Write x-sdk: { scheme: ${name} } on one, or leave it out.`,
      };
    }
  },
};
