import type { FileEntry } from "../load/bundle.ts";
import type { Catalogue } from "../load/catalogue.ts";
import {
  type DocumentSdk,
  type LowerCaseMethod,
  lowerCaseMethods,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type OperationSdk,
  type Parameter,
  type PathItem,
  type Reply,
  type Schema,
} from "../load/openapi.ts";
import type { Location } from "../load/problem.ts";

/** A house rule: looks at the whole spec and tells what breaks it. */
export interface Rule {
  readonly name: string;
  check(api: Api): Iterable<Finding>;
}

/** What is wrong and where: an object or list of the document, or the value (or the key) of one of its entries. */
export type Finding = {
  /** What is wrong, then what to write instead. */
  readonly message: string;
} & (
  | { readonly at: object; readonly key?: string | number; readonly part?: "key" | "value" }
  | { readonly location: Location }
);

/** A method of a path. */
export interface Call {
  readonly path: string;
  readonly method: LowerCaseMethod;
  readonly item: PathItem;
  readonly operation: OperationObject;
  /** `operationId`, or method and path where there is none. */
  readonly name: string;
  /** Those of the path and of the method; the method's win. */
  readonly parameters: readonly Parameter[];
  readonly sdk: OperationSdk;
  /** The first 2xx: the reply that the method returns. */
  readonly reply?: { readonly status: string; readonly reply: Reply };
}

/** A spec as the rules look at it. */
export interface Api {
  readonly document: OpenApiDocument;
  readonly sdk: Partial<DocumentSdk>;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly calls: readonly Call[];
  readonly entries: readonly FileEntry[];
  readonly catalogue?: Catalogue["entries"];
}

export function toApi(document: OpenApiDocument, entries: readonly FileEntry[], catalogue?: Catalogue["entries"]): Api {
  const calls = Object.entries(document.paths ?? {}).flatMap(([path, item]) => callsOf(path, item ?? {}));
  return { document, sdk: document["x-sdk"] ?? {}, schemas: document.components.schemas, calls, entries, catalogue };
}

function callsOf(path: string, item: PathItem): Call[] {
  return lowerCaseMethods.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const own = listOf(operation.parameters);
    const inherited = listOf(item.parameters).filter(
      (parameter) => !own.some((each) => each.name === parameter.name && each.in === parameter.in),
    );
    const call = {
      path,
      method,
      item,
      operation,
      name: operation.operationId ?? `${method.toUpperCase()} ${path}`,
      parameters: [...inherited, ...own],
      sdk: operation["x-sdk"] ?? {},
    };
    const status = Object.keys(operation.responses ?? {})
      .filter((each) => each.startsWith("2"))
      .sort()[0];
    return [status === undefined ? call : { ...call, reply: { status, reply: operation.responses[status]! } }];
  });
}

/** The document may have any shape before its structure has been looked at. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

/** The schema of a JSON body among the media types, else the first schema that there is. */
export function schemaOf(content: Record<string, MediaType> | undefined): Schema | undefined {
  const types = Object.entries(content ?? {});
  const json = types.find(([type]) => /[/+]json\b/.test(type));
  return (json ?? types[0])?.[1]?.schema;
}
