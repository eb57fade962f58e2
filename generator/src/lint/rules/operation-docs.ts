import { lowerCaseMethods } from "../../load/openapi.ts";
import type { Rule } from "../rule.ts";

export const operationDocs: Rule = {
  name: "operation-docs",
  *check({ document }) {
    const items = [...Object.entries(document.paths ?? {}), ...Object.entries(document.webhooks ?? {})];
    for (const [name, item] of items) {
      for (const method of lowerCaseMethods) {
        const operation = item[method];
        if (!operation) continue;
        const what = `${method.toUpperCase()} ${name}`;
        const summary = operation.summary?.trim();
        if (!summary) {
          yield {
            at: item,
            key: method,
            part: "key",
            message: `${what} has no summary. Write one sentence on what it does, such as: Lists widgets, newest first`,
          };
        } else if (/\.$/.test(summary) && !/\.\.$/.test(summary)) {
          yield {
            at: operation,
            key: "summary",
            message: `The summary of ${what} ends with a full stop. Leave the full stop out.`,
          };
        } else if (summary.includes("\n")) {
          yield {
            at: operation,
            key: "summary",
            message: `The summary of ${what} has more than one line. Keep one sentence, and move the rest to description.`,
          };
        }
        const url = operation.externalDocs?.url;
        if (url === undefined) {
          yield {
            at: item,
            key: method,
            part: "key",
            message: `${what} has no link. Write externalDocs: { url: … } with the vendor's page on it.`,
          };
        } else if (!/^https?:\/\/\S+$/.test(url)) {
          yield {
            at: operation.externalDocs!,
            key: "url",
            message: `"${url}" is no link. Write the full https:// address of the vendor's page.`,
          };
        }
      }
    }
  },
};
