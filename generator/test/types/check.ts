import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const runtime = fileURLToPath(new URL("../../../packages/runtime/", import.meta.url));
const openapiFetch = join(
  dirname(createRequire(join(runtime, "package.json")).resolve("openapi-fetch")),
  "index.d.mts",
);

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: [],
  skipLibCheck: true,
  baseUrl: "/",
  paths: { "openapi-fetch": [openapiFetch] },
};

/** Files of the disk are parsed once: the standard library takes longest. */
const parsed = new Map<string, ts.SourceFile | undefined>();

export interface Checked {
  /** `file: message`, one an error. */
  errors: string[];
  instantiations: number;
}

/** Type-checks modules that stand side by side in memory. */
export function check(modules: Record<string, string>): Checked {
  const files = new Map(Object.entries(modules).map(([name, text]) => [`/check/${name}`, text]));
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists, readFile: host.readFile };
  host.directoryExists = (name) => name === "/check" || ts.sys.directoryExists(name);
  host.fileExists = (name) => files.has(name) || onDisk.fileExists(name);
  host.readFile = (name) => files.get(name) ?? onDisk.readFile(name);
  host.getSourceFile = (name, target) => {
    const text = files.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!parsed.has(name)) {
      parsed.set(
        name,
        onDisk.fileExists(name) ? ts.createSourceFile(name, readFileSync(name, "utf8"), target) : undefined,
      );
    }
    return parsed.get(name);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const errors = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const file = diagnostic.file?.fileName.replace("/check/", "") ?? "options";
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    return `${file}:${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
  return { errors, instantiations: program.getInstantiationCount() };
}
