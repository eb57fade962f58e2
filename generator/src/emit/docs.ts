import type { OperationModel } from "../model/model.ts";
import { argumentName } from "../model/names.ts";
import { doc, sentence } from "./source.ts";

/** Method and path, limit and scope on one line. */
function facts(operation: OperationModel): string {
  const parts = [`\`${operation.method} ${operation.path}\``];
  if (operation.limit) parts.push(`limit ${operation.limit}`);
  if (operation.scopes.length > 0) parts.push(`scope ${operation.scopes.join(", ")}`);
  return parts.join(" · ");
}

/** What a reader of a generated method needs: one sentence, the gotcha, the endpoint, its limit and scope, the link. */
export function operationDoc(operation: OperationModel, replacedBy?: string) {
  const link = operation.docsUrl;
  const [only] = operation.ids.length === 1 ? operation.ids : [];
  const deprecated = replacedBy ?? (operation.deprecated ? "" : undefined);
  return doc(
    sentence(operation.summary),
    operation.description ? `\n${sentence(operation.description)}` : undefined,
    "",
    facts(operation),
    only?.description || link || deprecated !== undefined ? "" : undefined,
    only?.description ? `@param ${argumentOf(operation)} ${sentence(only.description)}` : undefined,
    link ? `@see ${link}` : undefined,
    deprecated === undefined ? undefined : `@deprecated${deprecated ? ` ${deprecated}` : ""}`,
  );
}

const argumentOf = (operation: OperationModel): string => argumentName(operation.ids[0]?.name ?? "");
