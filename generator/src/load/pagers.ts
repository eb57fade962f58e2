import { nearest } from "./nearest.ts";
import { lowerCaseMethods, type OpenApiDocument, type PaginateSdk, type Parameter } from "./openapi.ts";

/** A pager that is named and not there, with the `x-sdk` that names it. */
export interface UnknownPager {
  readonly at: object;
  readonly message: string;
}

/**
 * Writes the pagers of the document out where an operation only names one, as in `paginate: cursor`. Of the size and of
 * what is dropped beside a cursor, an operation gets what it has parameters for. Changes the document in place.
 *
 * @param copied told of each object that stands for another one of the spec
 */
export function resolvePagers(
  document: OpenApiDocument,
  copied: (copy: object, original: object) => void,
): UnknownPager[] {
  const pagers = document["x-sdk"]?.pagers ?? {};
  const unknown: UnknownPager[] = [];
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of lowerCaseMethods.flatMap((method) => item?.[method] ?? [])) {
      const sdk = operation["x-sdk"];
      const name: unknown = sdk?.paginate;
      if (!sdk || typeof name !== "string") continue;
      const pager = Object.hasOwn(pagers, name) ? pagers[name] : undefined;
      if (!pager) {
        const message = `x-sdk.pagers of openapi.yaml has no "${name}". ${nearest(name, Object.keys(pagers))}`;
        unknown.push({ at: sdk, message });
        continue;
      }
      const paginate = forParameters(pager, [...(item.parameters ?? []), ...(operation.parameters ?? [])]);
      copied(paginate, pager);
      if (paginate.drop && pager.drop) copied(paginate.drop, pager.drop);
      if (paginate.single && pager.single) copied(paginate.single, pager.single);
      operation["x-sdk"] = { ...sdk, paginate };
      copied(operation["x-sdk"], sdk);
    }
  }
  return unknown;
}

function forParameters(
  { sizeParam, drop, single, ...pager }: PaginateSdk,
  parameters: readonly Parameter[],
): PaginateSdk {
  const queries = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  const has = (name: string) => name.startsWith("/") || queries.includes(name);
  const dropped = (drop ?? []).filter(has);
  const alone = (single ?? []).filter(has);
  return {
    ...pager,
    ...(sizeParam !== undefined && has(sizeParam) ? { sizeParam } : {}),
    ...(dropped.length > 0 ? { drop: dropped } : {}),
    ...(alone.length > 0 ? { single: alone } : {}),
  };
}
