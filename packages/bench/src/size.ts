import { join } from "node:path";
import { acmeEntry } from "./acme.ts";
import { type Bundle, brotliOf, bundle, exportsOf, slices } from "./bundle.ts";
import { hasEntry, resourcesOf, root, type VendorPackage, vendorPackages } from "./packages.ts";
import { type Cell, report } from "./table.ts";

const here = join(root, "packages/bench");
const kb = (bytes: number): number => bytes / 1000;
const row = (name: string, { minBytes, brotliBytes, modules }: Bundle): Cell[] => [
  name,
  kb(minBytes),
  kb(brotliBytes),
  modules.size,
];

/** `export { createProfiles } from "@carillon/klaviyo/resources/profiles"`: what one call through a resource pulls in. */
async function resourceEntry({ slug, folder }: VendorPackage, resource: string): Promise<string> {
  const from = JSON.stringify(`@carillon/${slug}/resources/${resource}`);
  const names = await exportsOf(`export * from ${from}`, folder);
  return `export { ${names.find((name) => name.startsWith("create"))} } from ${from}`;
}

async function largestResource(vendor: VendorPackage): Promise<[string, Bundle]> {
  let largest: [string, Bundle] | undefined;
  for (const resource of resourcesOf(vendor.folder)) {
    const made = await bundle(await resourceEntry(vendor, resource), vendor.folder);
    if (!largest || made.brotliBytes > largest[1].brotliBytes) largest = [resource, made];
  }
  return largest!;
}

const GROUPS: readonly [name: string, pattern: RegExp][] = [
  ["openapi-fetch", /openapi-fetch/],
  ["generated", /\/generated\/|^packages\/bench\//],
  ["throttle", /runtime\/src\/throttle\//],
  ["auth", /runtime\/src\/auth\//],
  ["pipeline", /runtime\/src\/(pipeline|retry|log)\//],
  ["wire", /runtime\/src\/wire\//],
  ["core", /runtime\/src\//],
];

const groupOf = (path: string): string => GROUPS.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";

/** Each group's minified bytes, and the brotli bytes that they add to the rest. */
async function parts(code: string, folder: string): Promise<Cell[][]> {
  const { modules } = await bundle(code, folder);
  const cut = await slices(code, folder);
  const whole = await brotliOf(cut, () => true);
  const rows: Cell[][] = [];
  for (const [group] of GROUPS) {
    const own = [...modules].filter(([path]) => groupOf(path) === group);
    if (own.length === 0) continue;
    const min = own.reduce((sum, [, bytes]) => sum + bytes, 0);
    const rest = await brotliOf(cut, (path) => groupOf(path) !== group);
    rows.push([group, kb(min), kb(whole - rest), own.length]);
  }
  return rows;
}

/** The same for each module, and what would go with it: it and everything that only it imports. */
async function perModule(code: string, folder: string): Promise<Cell[][]> {
  const whole = await bundle(code, folder);
  const cut = await slices(code, folder);
  const all = await brotliOf(cut, () => true);
  const rows: [string, number, number, number][] = [];
  for (const [path, min] of whole.modules) {
    const rest = await brotliOf(cut, (each) => each !== path);
    const { brotliBytes } = await bundle(code, folder, new Set([path]));
    const name = path.replace(/^.*node_modules\//, "").replace("packages/", "");
    rows.push([name, min, all - rest, whole.brotliBytes - brotliBytes]);
  }
  return rows.sort((a, b) => b[2] - a[2]);
}

const vendors = vendorPackages();
/** What the user of a subpath imports of it. */
const ENTRIES = { webhooks: "verifyWebhook", oauth: "oauth" } as const;
const COLUMNS = ["bundle", "min KB", "brotli KB", "modules"];

const fetchOnce = `await fetch("https://api.acme.test/things", { method: "POST", body: JSON.stringify({ name: "x" }) })`;
const rows = [
  row("raw fetch", await bundle(`export const reply = await (${fetchOnce}).json();`, here)),
  row(
    "openapi-fetch",
    await bundle(
      `import createClient from "openapi-fetch"; const c = createClient({ baseUrl: "https://api.acme.test" }); export const reply = await c.POST("/things", { body: { name: "x" } });`,
      here,
    ),
  ),
  row("runtime alone, one operation", await bundle(acmeEntry, here)),
];
for (const vendor of vendors) {
  const { slug, folder, typical } = vendor;
  rows.push(row(`${slug}/resources/${typical}`, await bundle(await resourceEntry(vendor, typical), folder)));
  const [name, largest] = await largestResource(vendor);
  if (name !== typical) rows.push(row(`${slug}/resources/${name} (largest)`, largest));
  rows.push(row(`${slug}: whole client`, await bundle(await clientEntry(vendor), folder)));
  for (const subpath of ["webhooks", "oauth"] as const) {
    if (!hasEntry(folder, `./${subpath}`)) continue;
    const code = `export { ${ENTRIES[subpath]} } from ${JSON.stringify(`@carillon/${slug}/${subpath}`)}`;
    rows.push(row(`${slug}/${subpath}`, await bundle(code, folder)));
  }
}
report("Bundles: esbuild, minified, ESM, brotli 11", COLUMNS, rows);

const klaviyo = vendors.find(({ slug }) => slug === "klaviyo");
const [code, folder] = klaviyo
  ? [await resourceEntry(klaviyo, klaviyo.typical), klaviyo.folder]
  : ([acmeEntry, here] as const);
const partColumns = ["part", "min KB", "brotli KB", "modules"];
report(`Parts of ${klaviyo ? "Klaviyo's" : "the runtime's"} one call`, partColumns, await parts(code, folder));
if (process.argv.includes("--modules")) {
  report("Modules", ["module", "min bytes", "brotli bytes", "with what only it needs"], await perModule(code, folder));
}

/** The class that the root exports, as a user names it. */
async function clientEntry({ slug, folder }: VendorPackage): Promise<string> {
  const names = await exportsOf(`export * from "./src/generated/client.ts"`, folder);
  return `export { ${names[0]} } from "@carillon/${slug}"`;
}
