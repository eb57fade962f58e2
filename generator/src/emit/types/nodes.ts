import { type GlobalContext, transformSchemaObject, tsLiteral } from "openapi-typescript";
import ts from "typescript";
import { commentText } from "./docs.ts";
import type { Shape } from "./project.ts";

const { factory, SyntaxKind } = ts;
const unknownType = factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
const undefinedType = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);

/** openapi-typescript's settings; its reading of discriminators is switched off, since shapes carry their tags. */
const context = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  resolve: () => undefined,
  transform: (schema: unknown) => specialType(schema as Shape),
  transformProperty: (property: ts.PropertySignature, schema: unknown) =>
    withDoc(property, (schema as Shape)["x-doc"] ?? []),
} as unknown as GlobalContext;

/** The TypeScript type of a shape. */
export function typeNode(shape: Shape): ts.TypeNode {
  return simplify(rawType(shape));
}

/** The node with a doc comment before it; without lines, the node as it is. */
export function withDoc<T extends ts.Node>(node: T, lines: readonly string[]): T {
  if (lines.length === 0) return node;
  return ts.addSyntheticLeadingComment(node, SyntaxKind.MultiLineCommentTrivia, commentText(lines), true);
}

/** Prints nodes the same way each time. */
export function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, blank);
}

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const blank = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);

function rawType(shape: Shape): ts.TypeNode {
  return transformSchemaObject(shape as Parameters<typeof transformSchemaObject>[0], { ctx: context });
}

/** What openapi-typescript has no word for: open enums, tuples with a rest, bytes. */
function specialType(shape: Shape): ts.TypeNode | undefined {
  if (shape["x-literals"]) {
    const open = (shape["x-open"] ?? []).map(openType);
    const members = [...shape["x-literals"].map(literalType), ...open];
    if (members.length === 1) return members[0];
    return members.length > 0
      ? factory.createUnionTypeNode(members)
      : factory.createKeywordTypeNode(SyntaxKind.NeverKeyword);
  }
  if (shape["x-tuple"]) {
    const rest = shape.items ? [factory.createRestTypeNode(factory.createArrayTypeNode(rawType(shape.items)))] : [];
    return factory.createTupleTypeNode([...shape["x-tuple"].map(rawType), ...rest]);
  }
  if (shape["x-bytes"]) {
    return factory.createUnionTypeNode(
      ["Blob", "File", "Uint8Array"].map((name) => factory.createTypeReferenceNode(name)),
    );
  }
  if (shape["x-filters"]) return filterType(shape["x-filters"]);
  return undefined;
}

/** `FilterOf<{ email: "any" | "equals" }>`, of the runtime. */
function filterType(filters: Readonly<Record<string, readonly string[]>>): ts.TypeNode {
  const fields = Object.entries(filters).map(([field, operators]) =>
    factory.createPropertySignature(
      undefined,
      /^[A-Za-z_]\w*$/.test(field) ? field : factory.createStringLiteral(field),
      undefined,
      factory.createUnionTypeNode(operators.map(literalType)),
    ),
  );
  return factory.createTypeReferenceNode("FilterOf", [factory.createTypeLiteralNode(fields)]);
}

function literalType(value: unknown): ts.TypeNode {
  return typeof value === "string"
    ? factory.createLiteralTypeNode(factory.createStringLiteral(value))
    : tsLiteral(value);
}

/** `string & {}`: takes any string, and keeps the literals beside it in completions. */
function openType(kind: "string" | "number"): ts.TypeNode {
  const keyword = kind === "string" ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword;
  const any = [factory.createKeywordTypeNode(keyword), factory.createTypeLiteralNode([])];
  return factory.createParenthesizedType(factory.createIntersectionTypeNode(any));
}

/** Names components directly and leaves no intersection, nesting or helper type that a plain type can replace. */
function simplify<T extends ts.Node>(node: T): T {
  const visited = ts.visitEachChild(node, simplify, undefined);
  return simplifyOne(visited) as ts.Node as T;
}

function simplifyOne(node: ts.Node): ts.Node {
  if (ts.isIndexedAccessTypeNode(node)) return hoist(node);
  if (ts.isTypeReferenceNode(node) && print(node.typeName) === "Record") {
    return factory.createTypeLiteralNode([indexSignature(node.typeArguments![1]!)]);
  }
  if (ts.isUnionTypeNode(node)) return unionOf(node.types);
  if (ts.isIntersectionTypeNode(node)) return intersectionOf(node.types);
  return node;
}

/** `components["schemas"]["Widget"]` becomes `Widget`. */
function hoist(node: ts.IndexedAccessTypeNode): ts.TypeNode {
  const isComponent = ts.isIndexedAccessTypeNode(node.objectType) && print(node.objectType) === 'components["schemas"]';
  if (!isComponent || !ts.isLiteralTypeNode(node.indexType) || !ts.isStringLiteral(node.indexType.literal)) return node;
  return factory.createTypeReferenceNode(node.indexType.literal.text);
}

function unionOf(types: readonly ts.TypeNode[]): ts.TypeNode {
  const flat = types.flatMap((type) => {
    const inner = unwrap(type);
    return ts.isUnionTypeNode(inner) ? [...inner.types] : [type];
  });
  if (flat.some(isUnknown)) return unknownType;
  const distinct = [...new Map(flat.map((type) => [print(type), type])).values()];
  return distinct.length === 1 ? distinct[0]! : factory.createUnionTypeNode(nullLast(distinct));
}

function nullLast(types: readonly ts.TypeNode[]): ts.TypeNode[] {
  const isNull = (type: ts.TypeNode) => ts.isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword;
  return [...types.filter((type) => !isNull(type)), ...types.filter(isNull)];
}

function intersectionOf(types: readonly ts.TypeNode[]): ts.TypeNode {
  if (isOpenType(types)) return factory.createIntersectionTypeNode(types);
  const flat = types.flatMap((type) => {
    const inner = unwrap(type);
    return ts.isIntersectionTypeNode(inner) && !isOpenType(inner.types) ? [...inner.types] : [type];
  });
  const known = flat.filter((type) => !isUnknown(type));
  const literals = known.filter(ts.isTypeLiteralNode);
  const merged = literals.length > 0 ? mergeLiterals(literals) : undefined;
  const parts = merged ? [...known.filter((type) => !ts.isTypeLiteralNode(type)), merged] : known;
  if (parts.length === 0) return unknownType;
  return parts.length === 1 ? parts[0]! : factory.createIntersectionTypeNode(parts);
}

/** `string & {}`: the one intersection with an empty literal. */
function isOpenType(types: readonly ts.TypeNode[]): boolean {
  return types.some((type) => ts.isTypeLiteralNode(type) && type.members.length === 0);
}

/** The type without its brackets; the factory sets new ones where they are needed. */
function unwrap(type: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(type) ? unwrap(type.type) : type;
}

/** One object type out of several; `undefined` when two of them declare the same property. */
function mergeLiterals(literals: readonly ts.TypeLiteralNode[]): ts.TypeLiteralNode | undefined {
  const members = literals.flatMap((literal) => [...literal.members]);
  const properties = members.filter(ts.isPropertySignature);
  const indexes = members.filter(ts.isIndexSignatureDeclaration);
  if (new Set(properties.map((property) => print(property.name))).size < properties.length) return undefined;
  if (indexes.length === 0) return factory.createTypeLiteralNode(properties);
  // An index signature has to admit the declared properties too.
  const values = indexes.map((index) => index.type);
  const declared = properties.map((property) => property.type ?? unknownType);
  const absent = properties.some((property) => property.questionToken) ? [undefinedType] : [];
  return factory.createTypeLiteralNode([...properties, indexSignature(unionOf([...values, ...declared, ...absent]))]);
}

function indexSignature(value: ts.TypeNode): ts.IndexSignatureDeclaration {
  const key = factory.createParameterDeclaration(
    undefined,
    undefined,
    "key",
    undefined,
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
  );
  return factory.createIndexSignature(undefined, [key], value);
}

function isUnknown(type: ts.TypeNode): boolean {
  return type.kind === SyntaxKind.UnknownKeyword;
}
