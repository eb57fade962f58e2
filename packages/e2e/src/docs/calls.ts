import type { Code } from "../packages/readme.ts";

/** Values that calls in the text take for granted beside those of the preamble. */
const values: Readonly<Record<string, string>> = {
  body: "any",
  userId: "string",
  itemId: "string",
  anonymousId: "string",
  token: "string",
  siteId: "string",
  url: "string",
  items: "any",
  users: "any",
  events: "any",
  callbackUrl: "URL",
  kept: "{ state: string; codeVerifier: string | undefined }",
  number: "number",
  raw: "string",
  headers: "Headers",
  error: "unknown",
};

/** Modules of a vendor out of which they may use what is exported. */
const entries = (slug: string): string[] => [
  `@carillon/${slug}`,
  `@carillon/${slug}/webhooks`,
  ...(slug === "klaviyo" ? ["@carillon/klaviyo/filters"] : []),
  ...(slug === "crisp" ? ["@carillon/crisp/uploads"] : []),
  ...(["drift", "front", "klaviyo"].includes(slug) ? [`@carillon/${slug}/oauth`] : []),
];

/** Calls in the text as one module, each at its line, so that complaints name that line. */
export async function moduleOf(slug: string, calls: readonly Code[]): Promise<string> {
  const words = new Set(calls.flatMap(({ ours }) => ours.match(/[A-Za-z_$][\w$]*/g) ?? []));
  const imports: string[] = [];
  for (const entry of entries(slug)) {
    const names = Object.keys((await import(entry)) as object).filter((name) => words.delete(name));
    if (names.length > 0) imports.push(`import { ${names.join(", ")} } from "${entry}";`);
  }
  const declared = Object.entries(values).map(([name, type]) => `declare const ${name}: ${type};`);
  const lines = [[...imports, ...declared].join(" ")];
  for (const { line, ours } of calls) lines[line - 1] = `${lines[line - 1] ?? ""} async () => { ${ours}; };`;
  return `${Array.from(lines, (text) => text ?? "").join("\n")}\nexport {};\n`;
}
