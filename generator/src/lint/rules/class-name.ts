import { globals } from "../globals.ts";
import type { Rule } from "../rule.ts";

export const className: Rule = {
  name: "class-name",
  *check({ sdk }) {
    if (sdk.name === undefined || !globals.has(sdk.name)) return;
    const message = `${sdk.name} is a name of JavaScript or TypeScript itself. Write name: ${sdk.name}Client.`;
    yield { at: sdk, key: "name", message };
  },
};
