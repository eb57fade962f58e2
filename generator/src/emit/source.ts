import {
  type ImportDeclarationStructure,
  IndentationText,
  type JSDocStructure,
  Node,
  type OptionalKind,
  Project,
  QuoteKind,
  type SourceFile,
  type StatementStructures,
  StructureKind,
  type WriterFunction,
} from "ts-morph";

export type Statement = StatementStructures | string | WriterFunction;

/** Imports of one module; a name that starts with `type ` is imported as a type. */
export interface Import {
  readonly from: string;
  readonly names?: readonly string[];
  /** The whole module under one name. */
  readonly namespace?: string;
}

/** Writes a module out of its parts. One project serves a whole package, since setting one up is slow. */
export class SourceWriter {
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  readonly #header: string;

  constructor(slug: string) {
    this.#header = `// Generated from specs/${slug}. Edits are lost: change the spec and run \`pnpm generate ${slug}\`.\n`;
  }

  write(path: string, imports: readonly Import[], statements: readonly Statement[]): string {
    const sorted = [...imports].sort((a, b) => compare(a.from, b.from));
    // In one go: each later change would parse the file again.
    const all = [...sorted.flatMap(importsOf), ...statements] as StatementStructures[];
    const file = this.#project.createSourceFile(path, { statements: all }, { overwrite: true });
    const text = `${this.#header}\n${spaced(file)}`;
    file.forget();
    return text.endsWith("\n") ? text : `${text}\n`;
  }

  /** A module that is text already. */
  wrap(text: string): string {
    return `${this.#header}\n${text}`;
  }
}

function importsOf({ from, names = [], namespace }: Import): ImportDeclarationStructure[] {
  const declaration = { kind: StructureKind.ImportDeclaration as const, moduleSpecifier: from };
  const whole = namespace === undefined ? [] : [{ ...declaration, namespaceImport: namespace }];
  const unique = [...new Set(names)].sort((a, b) => compare(bare(a), bare(b)));
  if (unique.length === 0) return whole;
  const isTypeOnly = unique.every((name) => name.startsWith("type "));
  const namedImports = unique.map((name) => ({
    name: bare(name),
    isTypeOnly: !isTypeOnly && name.startsWith("type "),
  }));
  return [...whole, { ...declaration, isTypeOnly, namedImports }];
}

/** The text with an empty line before each statement that is not an import. */
function spaced(file: SourceFile): string {
  const text = file.getFullText();
  const starts = file
    .getStatements()
    .filter((statement) => !Node.isImportDeclaration(statement))
    .map((statement) => statement.getStart(true));
  const cuts = [0, ...starts.filter((start) => start > 0), text.length];
  return cuts
    .slice(1)
    .map((end, index) => text.slice(cuts[index], end).trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

const bare = (name: string): string => name.replace(/^type /, "");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A doc comment of several lines. An empty line is kept, `undefined` is left out. */
export function doc(...lines: readonly (string | undefined)[]): OptionalKind<JSDocStructure> {
  const text = lines
    .filter((line) => line !== undefined)
    .join("\n")
    .replaceAll("*/", "*\\/")
    .trim();
  return { description: text.includes("\n") ? `\n${text}` : text };
}

/** A sentence with its full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:)]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
