import { type Config, checks, checksOf, trialOf } from "./checks.ts";
import { smokeVendors } from "./vendors.ts";

export type { Config } from "./checks.ts";

export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** How to import each entry, by its name. */
export type Entries = Readonly<Record<string, () => Promise<Record<string, unknown>>>>;

/**
 * The same on every runtime: imports every entry, and has each vendor's client do what clients do.
 * @returns one finding a check, none left out
 */
export async function runSuite(config: Config, entries: Entries): Promise<Finding[]> {
  const imports = Object.entries(entries).map(([entry, load]) =>
    finding(`import ${entry}`, async () => {
      const names = Object.keys(await load());
      if (names.length === 0) throw new Error("it exports nothing");
      return `${names.length} exports`;
    }),
  );
  const vendors = smokeVendors.map(async (vendor) => {
    const findings: Finding[] = [];
    for (const name of checksOf(vendor)) {
      const check = checks[name];
      if (check) findings.push(await finding(`${vendor.slug}: ${name}`, () => check(trialOf(vendor, config, name))));
    }
    return findings;
  });
  return [...(await Promise.all(imports)), ...(await Promise.all(vendors)).flat()];
}

async function finding(name: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { name, ok: true, detail: await work() };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? (error.stack ?? String(error)) : String(error) };
  }
}
