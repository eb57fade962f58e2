import { ConfigurationError } from "@carillon/runtime";
import type { CustomerIoOptions } from "../generated/options.ts";
import { createAccounts } from "../generated/resources/accounts.ts";

/** Where a workspace lies. */
export type Region = NonNullable<CustomerIoOptions["region"]>;

const regions: readonly string[] = ["us", "eu"] satisfies readonly Region[];

/**
 * Asks Customer.io in which region a workspace lies. One request, which either region answers.
 *
 * `new CustomerIo({ ...options, region: await lookUpRegion(options) })`
 * @param options Those of the client. Only `track` is needed: the region belongs to the Track credentials, and holds for the
 * App and Pipelines keys of the same workspace too.
 * @returns The value of the option `region`.
 * @throws AuthenticationError when the Track credentials are of no workspace.
 * @throws ConfigurationError when `track` is missing, or the region is one that this version has no hosts for.
 */
export async function lookUpRegion(options: CustomerIoOptions): Promise<Region> {
  const { region } = await createAccounts(options).getRegion();
  if (isRegion(region)) return region;
  const said = region === undefined ? "names no region" : `lies in the region ${JSON.stringify(region)}`;
  throw new ConfigurationError(
    `The workspace ${said}. Known are ${regions.join(" and ")}; give its hosts as \`baseUrls\``,
    {
      operation: "accounts.getRegion",
    },
  );
}

const isRegion = (text: string | undefined): text is Region => text !== undefined && regions.includes(text);
