import type { Model, OperationModel, ResourceModel } from "../model/model.ts";
import { type Change, match, sortChanges } from "./change.ts";
import { diffOperation } from "./operations.ts";
import { ShapeDiff } from "./shapes.ts";
import { diffVendor } from "./vendor.ts";

/** What a user of the package notices of going from one model to the other. Empty: nothing. */
export function diffModels(before: Model, after: Model): Change[] {
  const schemas = ({ document }: Model) => document.components.schemas ?? {};
  const shapes = new ShapeDiff({ before: schemas(before), after: schemas(after) });
  const changes: Change[] = [...diffVendor(before, after, shapes)];

  const operations = match(operationsOf(before), operationsOf(after));
  const aliases = aliasesOf(after);
  for (const id of operations.gone) {
    const now = aliases.get(id);
    changes.push(
      now === undefined
        ? { level: "major", subject: id, text: "is gone" }
        : { level: "minor", subject: id, text: `is called ${now}; the old name is deprecated` },
    );
  }
  for (const id of operations.added) {
    const wasThere = [...aliases].some(([old, now]) => now === id && operations.gone.includes(old));
    if (!wasThere) changes.push({ level: "minor", subject: id, text: "is new" });
  }
  for (const [id, now] of aliasesOf(before)) {
    if (!aliases.has(id) && !(id in operationsOf(after)))
      changes.push({ level: "major", subject: id, text: `the old name of ${now}, is gone` });
  }
  const pairs = [
    ...operations.kept.map(([, a, b]) => [a, b] as const),
    ...operations.gone.flatMap((id) => {
      const [a, b] = [operationsOf(before)[id], operationsOf(after)[aliases.get(id) ?? ""]];
      return a && b ? [[a, b] as const] : [];
    }),
  ];
  for (const [a, b] of pairs)
    changes.push(...diffOperation({ operation: a, model: before }, { operation: b, model: after }, shapes));

  const types = match(schemas(before), schemas(after));
  for (const name of types.gone) changes.push({ level: "major", subject: `type ${name}`, text: "is gone" });
  changes.push(...shapes.changes);
  return sortChanges(changes);
}

const each = (resources: readonly ResourceModel[]): OperationModel[] =>
  resources.flatMap(({ operations }) => operations);

const operationsOf = ({ resources }: Model): Record<string, OperationModel> =>
  Object.fromEntries(each(resources).map((operation) => [operation.id, operation]));

/** Old names that still work, and what they stand for. */
const aliasesOf = ({ resources }: Model): Map<string, string> =>
  new Map(
    resources.flatMap((resource) =>
      resource.aliases.map(({ name, target }): [string, string] => [`${resource.name}.${name}`, target.id]),
    ),
  );
