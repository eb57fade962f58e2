import { posix } from "node:path";

/** Headings of a Markdown text with the lines below them; fences hide what only looks like one. */
interface Section {
  readonly level: number;
  readonly title: string;
  readonly start: number;
}

function sectionsOf(lines: readonly string[]): Section[] {
  let inFence = false;
  return lines.flatMap((line, index) => {
    if (line.startsWith("```")) inFence = !inFence;
    const [, marks = "", title = ""] = (inFence ? null : /^(#+) (.+)$/.exec(line)) ?? [];
    return marks === "" ? [] : [{ level: marks.length, title, start: index }];
  });
}

/**
 * What stands below a heading, its sub-headings one level up. `Heading/Word` is the point of the list below it that starts
 * with **Word.**
 * @throws {Error} when there is no such heading or point
 */
export function sectionOf(markdown: string, name: string): string {
  const [heading = "", point] = name.split("/");
  const lines = markdown.split("\n");
  const sections = sectionsOf(lines);
  const at = sections.findIndex(({ title }) => title === heading);
  const found = sections[at];
  if (!found) throw new Error(`There is no heading "${heading}".`);
  const next = sections.slice(at + 1).find(({ level }) => level <= found.level);
  const inner = new Set(sections.map(({ start }) => start));
  const text = lines
    .slice(found.start + 1, next?.start)
    .map((line, index) => (inner.has(found.start + 1 + index) ? line.replace(/^#/, "") : line))
    .join("\n")
    .trim();
  if (point === undefined) return text;
  const line = text.split("\n").find((each) => each.startsWith(`- **${point}`));
  if (line === undefined) throw new Error(`There is no point "${point}" below "${heading}".`);
  // "**Retries.** Reads, and …" has a title, "**Errors** are …" is a sentence.
  return line.replace(/^- (?:\*\*[^*]+\.\*\* |\*\*([^*]+)\*\*)/, "$1");
}

/** A whole text without its first heading. */
export const withoutTitle = (markdown: string): string => markdown.replace(/^# .*\n+/, "").trim();

/** Pages that files of the repository became. */
const PAGES: Readonly<Record<string, string>> = {
  "README.md": "/",
  "CONTRIBUTING.md": "/guide/contributing",
  "SECURITY.md": "/guide/security",
  "specs/README.md": "/guide/specs",
  "packages/runtime/README.md": "/guide/throttling",
  "packages/redis/README.md": "/guide/redis",
  "packages/node/README.md": "/guide/token-files",
  "packages/sandbox/README.md": "/guide/testing",
  "packages/recipes/README.md": "/guide/webhooks",
};

/**
 * A text of the repository with links that lead into the site. A link to a file that is no page becomes plain text.
 * @param file where the text stands, below the root of the repository
 * @param vendors folders of packages that have a reference
 */
export const withSiteLinks = (markdown: string, file: string, vendors: readonly string[]): string =>
  markdown.replace(/\[([^\]]*)\]\((?!https?:|#|\/)([^)\s]+)\)/g, (_, text: string, target: string) => {
    const path = posix.join(posix.dirname(file), target.replace(/#.*$/, ""));
    const page = pageOf(path, vendors);
    return page === undefined ? text : `[${text}](${page})`;
  });

function pageOf(path: string, vendors: readonly string[]): string | undefined {
  const [, vendor = "", name] = /^packages\/([^/]+)\/(README|api)\.md$/.exec(path) ?? [];
  if (vendors.includes(vendor)) return `/api/${vendor}/${name === "api" ? "#resources" : ""}`;
  return PAGES[path];
}
