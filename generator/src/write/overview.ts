import { OVERVIEW_HEAD } from "../emit/overview.ts";

const START = "<!-- generated: what the specs hold -->";
const END = "<!-- end of generated -->";

/**
 * The README with a row for each vendor in its table. Rows of other vendors stay, unless the given ones are all.
 * Without the marks of the table the text is given back as it is.
 */
export function withOverview(readme: string, rows: ReadonlyMap<string, string>, areAll: boolean): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  if (start < 0 || end < 0) return readme;
  const present = readme
    .slice(start + START.length, end)
    .split("\n")
    .flatMap((line): [string, string][] => {
      const slug = /\]\(packages\/([^/)]+)\//.exec(line)?.[1];
      return slug === undefined || areAll ? [] : [[slug, line]];
    });
  const all = new Map([...present, ...rows]);
  const sorted = [...all.keys()].sort().map((slug) => all.get(slug));
  const table = [START, ...OVERVIEW_HEAD, ...sorted, ""].join("\n");
  return readme.slice(0, start) + table + readme.slice(end);
}
