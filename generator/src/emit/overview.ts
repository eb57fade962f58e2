import { limitsInWords } from "../model/limits.ts";
import type { Model, OperationModel } from "../model/model.ts";
import { groupBy } from "../model/tidy.ts";

export const OVERVIEW_HEAD = [
  "| package | operations | resources | webhook events | limits |",
  "|---|---|---|---|---|",
] as const;

/** A vendor's row in the table of the README: what its spec describes, in numbers. */
export function overviewRow(model: Model): string {
  const operations = model.resources.flatMap((resource) => resource.operations).filter(({ form }) => !form);
  const cells = [
    `[${model.title}](packages/${model.slug}/README.md)`,
    operations.length,
    model.resources.length,
    new Set(model.webhooks?.schemes.flatMap(({ events }) => events.map(({ name }) => name))).size,
    limits(model, operations),
  ];
  return `| ${cells.join(" | ")} |`;
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
