import { nearest } from "../../load/nearest.ts";
import { constructorOptions } from "../options.ts";
import type { Rule } from "../rule.ts";

export const planBy: Rule = {
  name: "plan-by",
  *check({ sdk }) {
    const { option, default: usual, credentials = {} } = sdk.planBy ?? {};
    const plans = [...new Set(Object.values(sdk.limits ?? {}).flatMap((bucket) => Object.keys(bucket.plans ?? {})))];
    const noPlan = (plan: string) => `No bucket has the plan "${plan}". ${nearest(plan, plans)}`;

    const options = [...constructorOptions(sdk).keys()];
    if (option !== undefined && !options.includes(option)) {
      const message = `The constructor has no option "${option}". ${nearest(option, options)}`;
      yield { at: sdk.planBy!, key: "option", message };
    }
    if (usual !== undefined && !plans.includes(usual))
      yield { at: sdk.planBy!, key: "default", message: noPlan(usual) };
    const known = Object.keys(sdk.credentials ?? {});
    for (const [name, plan] of Object.entries(credentials)) {
      if (!known.includes(name)) {
        const message = `There is no credential "${name}" in x-sdk.credentials. ${nearest(name, known)}`;
        yield { at: credentials, key: name, part: "key", message };
      }
      if (!plans.includes(plan)) yield { at: credentials, key: name, message: noPlan(plan) };
    }
  },
};
