import { chunkInWords, itemLimitInWords } from "../model/limits.ts";
import type { BulkModel, OperationModel } from "../model/model.ts";
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

/** The same for the method that sends any number of items through an operation. */
export function bulkDoc(operation: OperationModel, bulk: BulkModel) {
  const [only] = operation.ids.length === 1 ? operation.ids : [];
  return doc(
    bulkSummary(operation),
    operation.description ? `\n${ofEachRequest(operation.description)}` : undefined,
    "",
    BULK_RESULTS,
    "",
    facts(operation),
    "",
    only?.description ? `@param ${argumentOf(operation)} ${sentence(only.description)}` : undefined,
    "@param items read as they are sent, never all at once",
    bulk.body?.required ? "@param options `body` is what every request has beside its items" : undefined,
    operation.docsUrl ? `@see ${operation.docsUrl}` : undefined,
    operation.deprecated ? "@deprecated" : undefined,
  );
}

/** What is said of one call, told of a job. */
export const ofEachRequest = (description: string): string => `Of each request: ${sentence(description)}`;

/** One sentence with the numbers of a request. */
export function bulkSummary({ id, descriptor: { batch } }: OperationModel): string {
  const chunk = batch && chunkInWords(batch);
  const item = batch && itemLimitInWords(batch);
  return [
    `Sends any number of items through \`${id}\`${chunk ? `, up to ${chunk} a request` : ""}.`,
    ...(item ? [`An item has at most ${item}.`] : []),
  ].join(" ");
}

const BULK_RESULTS = [
  "Starts when it is iterated, and yields one result an item, in their order: `sent` with the reply, `refused` with the reason,",
  "`unknown` or `unsent` with what failed. A refused item does not end it.",
].join("\n");

const argumentOf = (operation: OperationModel): string => argumentName(operation.ids[0]?.name ?? "");
