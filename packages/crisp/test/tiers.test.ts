import { stubFetch } from "@carillon/config/stub-fetch";
import { describe, expect, test } from "vitest";
import spec from "../openapi.json" with { type: "json" };
import type { CrispOptions } from "../src/index.ts";
import { client } from "./support.ts";

type Tier = NonNullable<CrispOptions["tier"]>;
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example: unknown } } };
  readonly "x-sdk"?: { readonly requires?: { readonly tier: readonly Tier[] }; readonly paginate?: { param: string } };
}

const METHODS = ["get", "head", "post", "put", "patch", "delete"];
const operations = Object.values(spec.paths).flatMap((item) =>
  Object.entries(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([, operation]) => {
      const shared = "parameters" in item ? (item.parameters as Parameter[]) : [];
      const own = operation as unknown as Operation;
      return { ...own, parameters: [...shared, ...(own.parameters ?? [])] };
    }),
);

/** What the example of the spec is called with. */
function argumentsOf({ parameters, requestBody, "x-sdk": sdk }: Operation): unknown[] {
  const skipped = ["website_id", sdk?.paginate?.param];
  const path = parameters?.filter((each) => each.in === "path" && !skipped.includes(each.name)) ?? [];
  const query = parameters?.filter((each) => each.in === "query" && each.example !== undefined) ?? [];
  const object = (list: readonly Parameter[]) => Object.fromEntries(list.map(({ name, example }) => [name, example]));
  const ids = path.length > 1 ? [object(path)] : path.map(({ example }) => example);
  return [...ids, requestBody ? requestBody.content["application/json"].example : object(query)];
}

type Method = (...all: unknown[]) => { safe(): Promise<{ error?: Error }> };

async function call(tier: Tier, operation: Operation) {
  const { fetch, sent } = stubFetch({ body: { error: false, reason: "resolved", data: [] } });
  const crisp = client({ fetch, tier }) as unknown as Record<string, Record<string, Method>>;
  const [resource = "", name = ""] = operation.operationId.split(".");
  const group = crisp[resource];
  if (!group?.[name]) throw new Error(`there is no ${operation.operationId}`);
  const { error } = await group[name](...argumentsOf(operation)).safe();
  return { error, sent };
}

describe("tiers", () => {
  const needing = (tier: Tier) => operations.filter((each) => each["x-sdk"]?.requires?.tier.join() === tier);

  test("57 operations take user tokens only, 6 plugin tokens only, and the other 171 any", () => {
    expect([operations.length, needing("user").length, needing("plugin").length]).toEqual([234, 57, 6]);
    expect(operations.filter((each) => each["x-sdk"]?.requires)).toHaveLength(63);
  });

  test.each(["user", "plugin"] as const)(
    "what takes %s tokens only is refused before sending with others",
    async (tier) => {
      const others = (["plugin", "website", "user"] as const).filter((each) => each !== tier);
      for (const operation of needing(tier)) {
        for (const other of others) {
          const { error, sent } = await call(other, operation);
          expect(error, operation.operationId).toMatchObject({
            name: "ConfigurationError",
            operation: operation.operationId,
            message: `${operation.operationId} works only with \`tier\` "${tier}", and this client has "${other}".`,
          });
          expect(sent).toHaveLength(0);
        }
        const { sent } = await call(tier, operation);
        expect(sent, operation.operationId).toHaveLength(1);
      }
    },
  );
});
