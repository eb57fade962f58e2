import { relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build, type Plugin, transform } from "esbuild";
import { root } from "./packages.ts";

export interface Bundle {
  readonly minBytes: number;
  readonly brotliBytes: number;
  /** Minified bytes of each module that is in it, by path below the repository. */
  readonly modules: ReadonlyMap<string, number>;
}

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

/**
 * What a bundler makes of `code` for users of the package in `folder`.
 * @param without paths below the repository whose modules are replaced by empty ones with the same exports
 */
export async function bundle(code: string, folder: string, without: ReadonlySet<string> = new Set()): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...shared,
    stdin: { contents: code, resolveDir: folder, loader: "ts", sourcefile: "entry.ts" },
    minify: true,
    plugins: without.size > 0 ? [emptied(without)] : [],
  });
  const bytes = outputFiles[0]!.contents;
  const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
  const modules = inputs
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== "entry.ts")
    .map(([path, { bytesInOutput }]): [string, number] => [path.replace(/^emptied:/, ""), bytesInOutput]);
  return { minBytes: bytes.byteLength, brotliBytes: brotli(bytes), modules: new Map(modules) };
}

/** The same bundle cut into its modules, so that the share of each can be told. */
export async function slices(code: string, folder: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents: code, resolveDir: folder, loader: "ts", sourcefile: "entry.ts" },
    minifyIdentifiers: true,
    minifySyntax: true,
  });
  // With white space kept, esbuild writes each module's path above it.
  const pieces = outputFiles[0]!.text.split(/^\/\/ (\S+\.(?:ts|m?js))$/m);
  const found = new Map<string, string>();
  for (let index = 1; index < pieces.length; index += 2) found.set(pieces[index]!, pieces[index + 1]!);
  return found;
}

/** Brotli bytes of the slices that are kept. */
export async function brotliOf(slices: ReadonlyMap<string, string>, keep: (path: string) => boolean): Promise<number> {
  const kept = [...slices].filter(([path]) => keep(path)).map(([, text]) => text);
  const { code } = await transform(kept.join("\n"), { minifyWhitespace: true, format: "esm", logLevel: "silent" });
  return brotli(Buffer.from(code));
}

/** Names that a module exports. */
export async function exportsOf(code: string, folder: string): Promise<string[]> {
  const { metafile } = await build({
    ...shared,
    stdin: { contents: code, resolveDir: folder, loader: "ts", sourcefile: "entry.ts" },
  });
  return Object.values(metafile.outputs)[0]!.exports;
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  outdir: "out",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  mainFields: ["module", "main"] as string[],
  conditions: ["@carillon/source", "import"] as string[],
  // Licences travel in files of their own.
  legalComments: "none",
  logLevel: "silent",
} as const;

function emptied(paths: ReadonlySet<string>): Plugin {
  return {
    name: "emptied",
    setup({ onLoad }) {
      onLoad({ filter: /\.(ts|js|mjs)$/ }, async ({ path }) => {
        if (!paths.has(relative(root, path))) return undefined;
        const from = JSON.stringify(path);
        const names = await exportsOf(`export * from ${from}; export { default } from ${from}`, root).catch(() =>
          exportsOf(`export * from ${from}`, root),
        );
        const lines = names.map((name) => `class ${name}_ {} export { ${name}_ as ${name} };`);
        return { contents: lines.join("\n"), loader: "js" };
      });
    },
  };
}
