import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import type { Api } from "./api.ts";
import { emitDeclarations } from "./emit-declarations.ts";
import { type Declared, textOf } from "./text.ts";

export interface ApiPackage {
  readonly name: string;
  readonly folder: string;
}

/** The APIs of packages, read from their sources, in the same order. */
export async function readApis(root: string, packages: readonly ApiPackage[]): Promise<Api[]> {
  const entries = await Promise.all(packages.map(entriesOf));
  const sources = emitDeclarations(
    root,
    packages.map(({ folder }) => folder),
    entries.flatMap((each) => Object.values(each)),
  );
  const program = programOf(sources);
  return packages.map(({ folder }, index) => readApi(program, folder, entries[index] ?? {}));
}

/** Sources of a package that users import, by the names that they import. */
async function entriesOf({ name, folder }: ApiPackage): Promise<Record<string, string>> {
  const { exports = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    exports?: Record<string, string | Record<string, string>>;
  };
  return Object.fromEntries(
    Object.entries(exports).flatMap(([path, conditions]): [string, string][] => {
      const source = typeof conditions === "string" ? undefined : conditions["@carillon/source"];
      if (source === undefined || source.includes("*") || source.startsWith("./src/generated/")) return [];
      return [[`${name}${path.slice(1)}`, resolve(folder, source)]];
    }),
  );
}

/** The declarations as a program of their own: what they import from elsewhere stays a name. */
function programOf(sources: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, types: [], module: ts.ModuleKind.NodeNext };
  const files = new Map([...sources].map(([path, text]) => [declarationOf(path), text]));
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getSourceFile: (path, target) => {
      const text = files.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = text.startsWith(".") ? declarationOf(join(dirname(from), text)) : "";
        return {
          resolvedModule: files.has(path) ? { resolvedFileName: path, extension: ts.Extension.Dts } : undefined,
        };
      }),
  };
  return ts.createProgram([...files.keys()], options, host);
}

const declarationOf = (source: string): string => source.replace(/\.[jt]s$/, ".d.ts");

function readApi(program: ts.Program, folder: string, entries: Readonly<Record<string, string>>): Api {
  const checker = program.getTypeChecker();
  const exported = new Set<ts.Symbol>();
  const lists: [entry: string, names: string[]][] = [];
  for (const [entry, source] of Object.entries(entries)) {
    const file = program.getSourceFile(declarationOf(source));
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) continue;
    const values = checker.getTypeOfSymbol(module);
    const names = checker.getExportsOfModule(module).flatMap((symbol): string[] => {
      const isValue = checker.getPropertyOfType(values, symbol.name) !== undefined;
      const { target, from } = followed(checker, symbol);
      if (from?.startsWith(".")) return [];
      if (from !== undefined) return [`${isTypeOnly(symbol) ? "type " : ""}${symbol.name} from ${from}`];
      exported.add(target);
      const alias = target.name === symbol.name || target.name === "default" ? "" : ` (${target.name})`;
      const isOnlyType = !isValue && target.declarations?.some(isOfValues);
      return [`${isOnlyType ? "type " : ""}${symbol.name}${alias}`];
    });
    if (names.length > 0) lists.push([entry, names.sort(byName)]);
  }
  return {
    entries: Object.fromEntries(lists.sort(([a], [b]) => byName(a, b))),
    declarations: declarationsOf(checker, folder, exported),
  };
}

/** What an exported name stands for in the end; `from` is the module, when that is not one of the sources. */
function followed(checker: ts.TypeChecker, symbol: ts.Symbol): { target: ts.Symbol; from?: string } {
  let target = symbol;
  while (target.flags & ts.SymbolFlags.Alias) {
    const next = checker.getImmediateAliasedSymbol(target);
    if (!next?.declarations) return { target, from: moduleNamedBy(target) };
    target = next;
  }
  return { target };
}

/** The module that an import or export of a name is written with. */
function moduleNamedBy(symbol: ts.Symbol): string {
  let node: ts.Node | undefined = symbol.declarations?.[0];
  while (node && !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) node = node.parent;
  const specifier = node?.moduleSpecifier;
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : "";
}

const isTypeOnly = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((node) => ts.isTypeOnlyImportOrExportDeclaration(node as ts.TypeOnlyAliasDeclaration)) ??
  false;

const isOfValues = (node: ts.Declaration): boolean =>
  ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node);

/** The exported declarations and all that they mention, by name. The same name in two files bears its file. */
function declarationsOf(
  checker: ts.TypeChecker,
  folder: string,
  exported: ReadonlySet<ts.Symbol>,
): Record<string, string> {
  const found = new Map<ts.Symbol, Declared[]>();
  const queue = [...exported];
  for (let symbol = queue.shift(); symbol; symbol = queue.shift()) {
    if (found.has(symbol)) continue;
    const declared = (symbol.declarations ?? []).filter(isDeclared);
    if (declared.length === 0) continue;
    found.set(symbol, declared);
    for (const node of declared) queue.push(...mentionedBy(checker, node));
  }
  const texts = new Map<string, string>();
  const isOwn = (symbol: ts.Symbol): boolean => exported.has(symbol);
  const ordered = [...found].sort(
    ([a, [inA]], [b, [inB]]) => Number(isOwn(b)) - Number(isOwn(a)) || byName(fileOf(inA), fileOf(inB)),
  );
  for (const [symbol, declared] of ordered) {
    const path = relative(folder, fileOf(declared[0]))
      .split(sep)
      .join("/")
      .replace(/\.d\.ts$/, ".ts");
    const name = texts.has(symbol.name) ? `${symbol.name} of ${path}` : symbol.name;
    texts.set(name, declared.map((node) => textOf(node)).join("\n"));
  }
  return Object.fromEntries([...texts].sort(([a], [b]) => byName(a, b)));
}

const fileOf = (node: ts.Node | undefined): string => node?.getSourceFile().fileName ?? "";

const isDeclared = (node: ts.Declaration): node is Declared =>
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isVariableDeclaration(node);

function mentionedBy(checker: ts.TypeChecker, declared: Declared): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol) symbols.push(followed(checker, symbol).target);
    }
    ts.forEachChild(node, visit);
  };
  visit(declared);
  return symbols;
}

const byName = (a: string, b: string): number => {
  const [left, right] = [a, b].map((each) => each.replace(/^type /, "")) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
};
