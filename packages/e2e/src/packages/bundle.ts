import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

/** Bytes of what a bundler makes of a module in a user's project, minified and compressed by brotli at its highest level. */
export async function bundledSize(code: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    legalComments: "none",
    logLevel: "silent",
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(outputFiles[0]!.contents, { params }).byteLength;
}
