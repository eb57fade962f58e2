import { nearest } from "../../load/nearest.ts";
import { constructorOptions } from "../options.ts";
import type { Rule } from "../rule.ts";

export const requires: Rule = {
  name: "requires",
  *check({ calls, sdk }) {
    const options = constructorOptions(sdk);
    for (const { sdk: own } of calls) {
      for (const [option, wanted] of Object.entries(own.requires ?? {})) {
        if (!options.has(option)) {
          const message = `The constructor has no option "${option}". ${nearest(option, [...options.keys()])}`;
          yield { at: own.requires!, key: option, part: "key", message };
          continue;
        }
        const values = options.get(option);
        for (const [index, value] of wanted.entries()) {
          if (!values || values.includes(value)) continue;
          yield {
            at: wanted,
            key: index,
            message: `The option "${option}" never is "${value}". ${nearest(value, values)}`,
          };
        }
      }
    }
  },
};
