import type { Api } from "./api.ts";

export const REPORT = "api-report.md";

const ENTRIES = "## Entry points";
const DECLARATIONS = "## Declarations";

/** The API as a file that is committed, so that a change of it is seen in a review. */
export function renderReport(packageName: string, { entries, declarations }: Api): string {
  const lines = [
    `# The API of ${packageName}`,
    "",
    "Written by `pnpm api` from the sources, for `pnpm diff` and for reviews. Edits are lost.",
    "",
    ENTRIES,
    "",
    ...Object.entries(entries).flatMap(([entry, names]) => [
      `### ${entry}`,
      "",
      ...names.map((name) => `- ${name}`),
      "",
    ]),
    DECLARATIONS,
    "",
    ...Object.entries(declarations).flatMap(([name, text]) => [`### ${name}`, "", "```ts", text, "```", ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The API that a report tells of. */
export function parseReport(report: string): Api {
  const [, entries = "", declarations = ""] = report.split(new RegExp(`^(?:${ENTRIES}|${DECLARATIONS})$`, "m"));
  return {
    entries: Object.fromEntries(
      sectionsOf(entries).map(([entry, text]) => [
        entry,
        [...text.matchAll(/^- (.+)$/gm)].map(([, name = ""]) => name),
      ]),
    ),
    declarations: Object.fromEntries(
      sectionsOf(declarations).map(([name, text]) => [name, /```ts\n([\s\S]*?)\n```/.exec(text)?.[1] ?? ""]),
    ),
  };
}

const sectionsOf = (text: string): [heading: string, text: string][] =>
  text
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      return [section.slice(0, end), section.slice(end)];
    });
