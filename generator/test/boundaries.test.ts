import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { globals } from "../src/lint/globals.ts";

/** What the parts of the repository may know of each other. The files themselves are read, not built. */
const REPOSITORY = join(import.meta.dirname, "../..");
const vendors = readdirSync(join(REPOSITORY, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (path: string): string => readFileSync(join(REPOSITORY, path), "utf8");

/** Files below a folder of the repository, by their paths below its root. */
function filesOf(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(REPOSITORY, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist|\.[^/]+)\//.test(path))
    .sort();
}

interface Import {
  /** The file that imports. */
  from: string;
  /** A package, or the path of a file below the repository's root. */
  to: string;
  isType: boolean;
}

const IMPORT = /^\s*(?:import|export)\s(type\s)?(?:[^;"'`]*?\sfrom\s*)?"([^"]+)";|\bimport\("([^"]+)"\)/gm;

/** Everything that the TypeScript files below a folder import, statically or not. */
function importsOf(folder: string): Import[] {
  return filesOf(folder)
    .filter((path) => path.endsWith(".ts"))
    .flatMap((from) =>
      [...read(from).matchAll(IMPORT)].map(([, type, fixed, lazy]) => {
        const name = fixed ?? lazy ?? "";
        return { from, to: name.startsWith(".") ? join(dirname(from), name) : name, isType: type !== undefined };
      }),
    );
}

const told = ({ from, to }: Import): string => `${from} imports ${to}`;
const sources = ["packages/runtime/src", "generator/src", ...vendors.map((vendor) => `packages/${vendor}/src`)];

test("there is something to look at", () => {
  expect(vendors.length).toBeGreaterThan(0);
  for (const folder of sources) expect(importsOf(folder).length, folder).toBeGreaterThan(0);
});

describe("names of vendors", () => {
  /** Vendors whose names are words of the language too: these are told from the words by how they are written. */
  const WORDS = ["front", "iterable"];
  const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  function namesOf(vendor: string): RegExp[] {
    const { info, servers } = JSON.parse(read(`packages/${vendor}/openapi.json`));
    const title = quote(info.title);
    const domains = servers.map(({ url }: { url: string }) =>
      quote(new URL(url).hostname.split(".").slice(-2).join(".")),
    );
    const places = [`@carillon/${vendor}\\b`, `(specs|packages)/${vendor}\\b`, ...domains];
    if (!WORDS.includes(vendor)) return [new RegExp([vendor, title, ...places].join("|"), "i")];
    const asName = globals.has(info.title) ? `\\b${title}('s|'| API| SDK|Client|$)` : `\\b${title}\\b`;
    return [new RegExp(places.join("|"), "i"), new RegExp(asName, "m")];
  }

  const patterns = vendors.flatMap(namesOf);
  const naming = (text: string): string[] =>
    text.split("\n").filter((line) => patterns.some((pattern) => pattern.test(line)));

  test.each(["generator", "packages/runtime"])("no file of %s holds one", (folder) => {
    const found = filesOf(folder)
      .filter((path) => path !== relative(REPOSITORY, import.meta.filename))
      .flatMap((path) => [...naming(path), ...naming(read(path))].map((line) => `${path}: ${line.trim()}`));
    expect(found).toEqual([]);
  });

  test("they are told from words", () => {
    const words = ["AsyncIterable<T>", "Iterable<string>", "any iterable", "in front of", "frontier", "new Foo()"];
    expect(words.flatMap(naming)).toEqual([]);
    for (const vendor of vendors) {
      const { title } = JSON.parse(read(`packages/${vendor}/openapi.json`)).info;
      for (const text of [`${title}'s limits`, `from "@carillon/${vendor}"`, `specs/${vendor}/openapi.yaml`])
        expect(naming(text)).toEqual([text]);
    }
  });
});

describe("layers", () => {
  /** Imports below a folder that a rule forbids. */
  const forbidden = (folder: string, isForbidden: (each: Import) => boolean): string[] =>
    importsOf(folder).filter(isForbidden).map(told);

  test("clients need nothing of Node", () => {
    for (const folder of sources.filter((each) => each !== "generator/src"))
      expect(forbidden(folder, ({ to }) => to.startsWith("node:"))).toEqual([]);
  });

  test("openapi-fetch is called in one file", () => {
    const all = sources.flatMap(importsOf).filter(({ to, isType }) => to === "openapi-fetch" && !isType);
    expect(all.map(({ from }) => from)).toEqual(["packages/runtime/src/core/transport.ts"]);
  });

  test("the runtime needs nothing but openapi-fetch", () => {
    expect(
      forbidden("packages/runtime/src", ({ to }) => !to.startsWith("packages/runtime/src/") && to !== "openapi-fetch"),
    ).toEqual([]);
    expect(Object.keys(JSON.parse(read("packages/runtime/package.json")).dependencies)).toEqual(["openapi-fetch"]);
  });

  const runtime = "packages/runtime/src";
  test.each([
    { layer: "pipeline", not: ["core", "oauth", "webhooks"] },
    { layer: "wire", not: ["core", "pipeline", "auth", "throttle", "retry", "log", "oauth", "webhooks"] },
    { layer: "auth", not: ["core", "pipeline", "throttle", "retry", "oauth"] },
    { layer: "throttle", not: ["core", "pipeline", "auth", "retry", "oauth"] },
    { layer: "retry", not: ["core", "pipeline", "auth", "throttle", "oauth"] },
    { layer: "log", not: ["core", "pipeline", "auth", "throttle", "retry", "oauth"] },
    { layer: "oauth", not: ["core", "pipeline", "throttle"] },
    { layer: "webhooks", not: ["core", "pipeline", "auth", "throttle", "retry", "oauth"] },
  ])("runtime: $layer knows nothing of $not", ({ layer, not }) => {
    const above = not.map((each) => `${runtime}/${each}/`);
    expect(forbidden(`${runtime}/${layer}`, ({ to }) => above.some((folder) => to.startsWith(folder)))).toEqual([]);
  });

  const generator = "generator/src";
  test.each([
    { layer: "load", may: [] },
    { layer: "lint", may: ["load/"] },
    { layer: "model", may: ["load/"] },
    { layer: "emit", may: ["model/", "load/openapi.ts"] },
    { layer: "write", may: [] },
    { layer: "api", may: [] },
    { layer: "diff", may: ["model/", "emit/types/", "load/openapi.ts", "api/api.ts"] },
    { layer: "scaffold", may: ["load/"] },
  ])("generator: $layer needs $may alone", ({ layer, may }) => {
    const allowed = [`${layer}/`, ...may].map((each) => `${generator}/${each}`);
    const isForbidden = ({ to }: Import) =>
      to.startsWith(generator) && !allowed.some((folder) => to.startsWith(folder));
    expect(forbidden(`${generator}/${layer}`, isForbidden)).toEqual([]);
  });

  test("YAML is read in load alone", () => {
    const readers = importsOf(generator).filter(({ to }) => to === "yaml");
    expect(new Set(readers.map(({ from }) => basename(dirname(from))))).toEqual(new Set(["load"]));
  });

  test.each(vendors)("%s needs the runtime alone, and msw in its mocks", (vendor) => {
    const home = `packages/${vendor}/src`;
    const isForbidden = ({ from, to, isType }: Import) => {
      if (to === "msw") return !from.startsWith(`${home}/generated/mocks/`);
      if (to === "openapi-fetch") return !isType;
      return !to.startsWith(`${home}/`) && !/^@carillon\/runtime(\/|$)/.test(to);
    };
    expect(forbidden(home, isForbidden)).toEqual([]);
    const isWritten = ({ to }: Import) => to.startsWith(home) && !to.startsWith(`${home}/generated/`);
    expect(forbidden(`${home}/generated`, isWritten)).toEqual([]);
    expect(Object.keys(JSON.parse(read(`packages/${vendor}/package.json`)).dependencies)).toEqual([
      "@carillon/runtime",
    ]);
  });

  test.each(sources)("%s has no import cycle", (folder) => {
    expect(cyclesOf(importsOf(folder).filter(({ isType }) => !isType))).toEqual([]);
  });

  test("the linter looks for cycles too", () => {
    expect(JSON.parse(read("biome.json")).linter.rules.suspicious.noImportCycles).toBe("error");
  });
});

/** Each cycle once, as `a > b > a`. */
function cyclesOf(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(file);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), file].join(" > "));
    if (seenAt >= 0 || done.has(file)) return;
    for (const to of targets.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return cycles;
}
