import { join, sep } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ["@carillon/source"],
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
};

/** What is generated out of a spec. */
const GENERATED = `${sep}src${sep}generated${sep}`;

/**
 * The declarations of all hand-written sources of packages, as text by the path of the source.
 * @param entries absolute paths of the sources that users import
 */
export function emitDeclarations(
  root: string,
  packages: readonly string[],
  entries: readonly string[],
): Map<string, string> {
  const host = ts.createCompilerHost(OPTIONS);
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([...entries], OPTIONS, host);
  const emitted = new Map<string, string>();
  const own = packages.map((folder) => join(folder, "src") + sep);
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.split("/").join(sep);
    if (file.isDeclarationFile || path.includes(GENERATED) || !own.some((folder) => path.startsWith(folder))) continue;
    program.emit(file, (_, text) => emitted.set(path, text), undefined, true);
  }
  return emitted;
}
