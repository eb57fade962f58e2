const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const source = (from: string, to: string) => ({
  "@carillon/source": `./src/${from}.ts`,
  types: `./dist/${to}.d.ts`,
  default: `./dist/${to}.js`,
});

type Conditions = ReturnType<typeof source>;

/** What users get of an entry: sources stay in the repository. */
export function published(entry: string | Conditions): string | Omit<Conditions, "@carillon/source"> {
  if (typeof entry === "string") return entry;
  const { "@carillon/source": _, ...built } = entry;
  return built;
}

/** Subpaths that a package has only when its spec has the thing. */
export const OPTIONAL_EXPORTS = {
  "./oauth": source("generated/oauth", "generated/oauth"),
  "./webhooks": source("generated/webhooks", "generated/webhooks"),
};

/** What a vendor's package is made of beside its generated files. Written once; then it belongs to people. */
export function packageFiles(
  vendor: string,
  className: string,
  has: { oauth?: boolean; webhooks?: boolean } = {},
): Record<string, string> {
  const exports = {
    ".": source("index", "index"),
    "./resources/*": source("generated/resources/*", "generated/resources/*"),
    "./mocks": source("generated/mocks/index", "generated/mocks/index"),
    "./raw": source("generated/raw", "generated/raw"),
    ...(has.oauth ? { "./oauth": OPTIONAL_EXPORTS["./oauth"] } : {}),
    ...(has.webhooks ? { "./webhooks": OPTIONAL_EXPORTS["./webhooks"] } : {}),
    "./openapi.json": "./openapi.json",
    "./package.json": "./package.json",
  };
  return {
    "package.json": json({
      name: `@carillon/${vendor}`,
      version: "0.1.0",
      description: `Typed client of the ${className} API: throttled, retried, paged, testable offline`,
      keywords: [vendor, "sdk", "api", "client", "typescript"],
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      files: ["dist", "openapi.json", "api.md"],
      exports,
      publishConfig: {
        exports: Object.fromEntries(Object.entries(exports).map(([subpath, entry]) => [subpath, published(entry)])),
      },
      scripts: {
        generate: `node ../../generator/src/cli.ts generate ${vendor}`,
        build: "node -e \"fs.rmSync('dist',{recursive:true,force:true})\" && tsc -p tsconfig.build.json",
        typecheck: "tsc -p tsconfig.json --noEmit",
        test: "vitest run",
      },
      dependencies: { "@carillon/runtime": "workspace:^" },
      peerDependencies: { msw: ">=2.7" },
      peerDependenciesMeta: { msw: { optional: true } },
      devDependencies: {
        "@carillon/config": "workspace:*",
        "@carillon/generator": "workspace:*",
        "@types/node": "catalog:",
        msw: "catalog:",
        typescript: "catalog:",
        vitest: "catalog:",
      },
    }),
    "tsconfig.json": json({
      extends: "@carillon/config/tsconfig.json",
      compilerOptions: { types: ["node"] },
      include: ["src", "test", "vitest.config.ts"],
    }),
    "tsconfig.build.json": json({
      extends: "@carillon/config/tsconfig.json",
      compilerOptions: {
        customConditions: [],
        rootDir: "src",
        outDir: "dist",
      },
      include: ["src"],
    }),
    "turbo.json": json({
      extends: ["//"],
      tasks: {
        generate: {
          inputs: [
            `$TURBO_ROOT$/specs/${vendor}/**`,
            "$TURBO_ROOT$/specs/x-sdk.schema.json",
            "$TURBO_ROOT$/generator/src/**",
            "$TURBO_ROOT$/generator/package.json",
            "$TURBO_ROOT$/biome.json",
            "package.json",
          ],
          outputs: ["src/generated/**", "test/generated/**", "openapi.json", "api.md"],
        },
      },
    }),
    "vitest.config.ts": 'export { default } from "@carillon/config/vitest";\n',
    "src/index.ts": 'export * from "./generated/index.ts";\n',
    "README.md": readme(vendor, className),
    LICENSE: LICENSE_TEXT,
  };
}

const readme = (vendor: string, className: string): string => `# @carillon/${vendor}

Typed TypeScript client of the ${className} API: throttled to its real limits, retried only where that is safe, paged, testable offline.

\`\`\`sh
npm i @carillon/${vendor}
\`\`\`
\`\`\`ts
import { ${className} } from "@carillon/${vendor}";
\`\`\`

Every method, with its limit and scope: [api.md](api.md).
`;

const LICENSE_TEXT = `MIT License

Copyright (c) 2026 Carillon contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
