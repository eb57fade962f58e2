import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from "ts-morph";
import { codeIn } from "./code.ts";
import { literal } from "./literal.ts";
import { doc } from "./source.ts";

export const INTERNAL = "@carillon/runtime/internal";

/** `export const name: type = value;` */
export const constant = (
  name: string,
  type: string | undefined,
  initializer: string,
  ...lines: (string | undefined)[]
): VariableStatementStructure => ({
  kind: StructureKind.VariableStatement,
  isExported: true,
  declarationKind: VariableDeclarationKind.Const,
  declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
  docs: lines.length > 0 ? [doc(...lines)] : [],
});

/** The same for data, some of which is code of the runtime. */
export const data = (
  name: string,
  type: string,
  value: unknown,
  ...lines: (string | undefined)[]
): VariableStatementStructure => constant(name, type, literal(value, codeIn(value)), ...lines);
