import type { Rule } from "../rule.ts";

export const clientParams: Rule = {
  name: "client-params",
  *check({ calls, sdk }) {
    const params = sdk.clientParams ?? [];
    for (const [index, name] of params.entries()) {
      if (calls.some((call) => call.path.includes(`{${name}}`))) continue;
      yield {
        at: params,
        key: index,
        message: `No path holds {${name}}. Leave it out of clientParams, or write the parameter's name as it stands in the paths.`,
      };
    }
  },
};
