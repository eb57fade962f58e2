import { limitsInWords } from "../model/limits.ts";
import type { Model, OperationModel } from "../model/model.ts";
import { groupBy } from "../model/tidy.ts";

const OVERVIEW_HEAD = [
  "| package | operations | resources | webhook events | limits |",
  "|---|---|---|---|---|",
] as const;

/** What a vendor's spec describes, in numbers. */
export interface Overview {
  readonly operations: number;
  readonly resources: number;
  readonly webhookEvents: number;
  /** In words. */
  readonly limits: string;
}

export function overviewOf(model: Model): Overview {
  const operations = model.resources.flatMap((resource) => resource.operations).filter(({ form }) => !form);
  return {
    operations: operations.length,
    resources: model.resources.length,
    webhookEvents: new Set(model.webhooks?.schemes.flatMap(({ events }) => events.map(({ name }) => name))).size,
    limits: limits(model, operations),
  };
}

/** A vendor's row in the table of the README. */
export function overviewRow(model: Model): string {
  const { operations, resources, webhookEvents, limits } = overviewOf(model);
  const link = `[${model.title}](packages/${model.slug}/README.md)`;
  return `| ${[link, operations, resources, webhookEvents, limits].join(" | ")} |`;
}

/** The limits that most operations have, in words, and how many more there are. */
function limits({ vendor }: Model, operations: readonly OperationModel[]): string {
  const namesOf = ({ descriptor }: OperationModel): readonly string[] =>
    descriptor.limits ?? vendor.hosts[descriptor.host ?? vendor.defaultHost]?.limits ?? [];
  const groups = [...groupBy(operations, (operation) => namesOf(operation).join())].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first] = groups;
  const common = first?.[1][0] && limitsInWords(vendor.buckets, namesOf(first[1][0]));
  const others = Object.keys(vendor.buckets).length - new Set(first?.[0].split(",")).size;
  if (!common) return `${Object.keys(vendor.buckets).length} buckets`;
  return `${common} (${first[1].length} operations)${others > 0 ? `; ${others} more bucket${others === 1 ? "" : "s"}` : ""}`;
}

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
