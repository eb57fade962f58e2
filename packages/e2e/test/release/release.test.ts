import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Sandbox, startSandbox } from "@carillon/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { four, installedIn, link, write } from "../../src/packages/consumer.ts";
import { packThirdParties, pnpmFolder, tarballOf, unpack } from "../../src/packages/pack.ts";
import { play } from "../../src/packages/play.ts";
import { environmentOf, quickStarts } from "../../src/packages/quick-starts.ts";
import { quickStartOf, toCommonJs } from "../../src/packages/readme.ts";
import { run } from "../../src/packages/run.ts";
import { type Compiler, compile, nodes, ours } from "../../src/packages/toolchain.ts";
import { publishable, readManifest, root, vendors } from "../../src/packages/workspace.ts";
import { type Checkout, copyRepository } from "../../src/release/checkout.ts";
import { type Registry, startRegistry } from "../../src/release/registry.ts";

// The commands of .github/workflows/release.yml, in a copy of this repository, to a registry on this machine.

/** Whose spec changes between two releases: the one that takes the least time. */
const MOVED = "drift";
const names = publishable.map(({ manifest }) => manifest.name);
const machine = await nodes();

/** What a registry and a repository hold after a release. */
interface State {
  /** All versions of each package, as the registry has them, in the order that they came. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  readonly latest: Readonly<Record<string, string | undefined>>;
  /** The versions of the repository. */
  readonly manifests: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

let temporary: string;
let registry: Registry;
let checkout: Checkout;
/** The versions of this repository, and what becomes of them by the changesets that wait in it. */
let now: State["manifests"];
let next: State["manifests"];
let first: State;
let again: State;
let second: State;
let changeset: string;
/** What a change of the runtime alone moves. */
let touched: readonly string[];

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "release-"));
  registry = await startRegistry(join(temporary, "registry"));
  const env = {
    ...registry.env,
    PATH: [await pnpmFolder(), registry.env.PATH].join(delimiter),
    GITHUB_REPOSITORY: "acme/carillon",
    TURBO_TELEMETRY_DISABLED: "1",
    // What was built of the same sources is not built again.
    TURBO_CACHE_DIR: join(root, ".turbo/cache"),
  };
  const thirdParties = join(temporary, "third-parties");
  await mkdir(thirdParties);
  for (const file of Object.values(await packThirdParties(thirdParties))) {
    await run("pnpm", ["publish", file, "--no-git-checks"], { cwd: temporary, env });
  }
  checkout = await copyRepository(join(temporary, "repository"), env);

  now = versions();
  if (pending().length > 0) await checkout.run("node_modules/.bin/changeset", "version");
  next = versions();
  await checkout.discard();
  await Promise.all(pending().map((file) => rm(join(checkout.folder, ".changeset", file))));
  await checkout.commit("chore: nothing waits");

  first = await release();
  again = await release();

  await addField();
  await checkout.run("pnpm", "run", "diff", MOVED, "HEAD", "--write");
  changeset = pending()
    .map((file) => readFileSync(join(checkout.folder, ".changeset", file), "utf8"))
    .join("\n");
  await checkout.run("pnpm", "run", "version");
  await checkout.commit("chore: versions");
  second = await release();

  const about = `---\n"@carillon/runtime": minor\n---\n\nA change of the runtime.\n`;
  await writeFile(join(checkout.folder, ".changeset/runtime.md"), about);
  await checkout.run("node_modules/.bin/changeset", "version");
  touched = (await checkout.run("git", "status", "--porcelain")).match(/packages\/[^/]+\/package\.json/g) ?? [];
  await checkout.discard();
}, 900_000);
afterAll(async () => {
  await registry?.close();
  await rm(temporary, { recursive: true, force: true });
});

const folderOf = (slug: string): string => join(checkout.folder, "packages", slug);
const versions = (): State["manifests"] =>
  Object.fromEntries(publishable.map(({ slug, manifest }) => [manifest.name, readManifest(folderOf(slug)).version]));
const pending = (): string[] =>
  readdirSync(join(checkout.folder, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");

/** The steps of the workflow, from the merged versions to the registry. */
async function release(): Promise<State> {
  await checkout.run("pnpm", "run", "release:build");
  await checkout.run("pnpm", "run", "release:source");
  await checkout.run("pnpm", "run", "release:pack");
  await checkout.discard();
  await checkout.run("pnpm", "run", "release:publish");
  const found = await Promise.all(names.map(async (name) => [name, await registry.packument(name)] as const));
  return {
    versions: Object.fromEntries(found.map(([name, known]) => [name, Object.keys(known?.versions ?? {})])),
    latest: Object.fromEntries(found.map(([name, known]) => [name, known?.["dist-tags"].latest])),
    manifests: versions(),
    tags: (await checkout.run("git", "tag")).split("\n").filter(Boolean).sort(),
  };
}

/** Gives a schema one more field, which nobody has to send. */
async function addField(): Promise<void> {
  const path = join(checkout.folder, "specs", MOVED, "schemas/contacts.yaml");
  const { parseDocument } = createRequire(join(root, "generator/package.json"))("yaml");
  const document = parseDocument(await readFile(path, "utf8"));
  document.setIn(["Contact", "properties", "rehearsed"], { type: "boolean", description: "Of this rehearsal" });
  await writeFile(path, String(document));
}

const tagsOf = (state: State["manifests"]): string[] =>
  Object.entries(state)
    .map(([name, version]) => `${name}@${version}`)
    .sort();

describe("the changesets that wait", () => {
  test("raise each package by one step", () => {
    for (const name of names) expect([now[name], ...Object.values(above(now[name]!))], name).toContain(next[name]);
  });

  test("find the runtime past 0.x, where each of its minors would move all vendors", () => {
    expect(next["@carillon/runtime"]).toMatch(/^[1-9]/);
  });
});

/** The versions that a changeset may lead to. */
function above(version: string): { major: string; minor: string; patch: string } {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
}

describe("a first release", () => {
  test("publishes every package, as latest", () => {
    expect(first.latest).toEqual(first.manifests);
    expect(first.versions).toEqual(Object.fromEntries(names.map((name) => [name, [first.manifests[name]]])));
  });

  test("tags what it has published", () => expect(first.tags).toEqual(tagsOf(first.manifests)));

  test("publishes nothing twice", () => expect(again).toEqual(first));

  test.each(publishable)("publishes $manifest.name as it was packed, and says where it comes from", async (each) => {
    const version = first.manifests[each.manifest.name]!;
    const packed = await readFile(
      join(checkout.folder, ".release/packages", tarballOf({ manifest: { ...each.manifest, version } })),
    );
    expect((await registry.tarball(each.manifest.name, version)).equals(packed)).toBe(true);
    const known = (await registry.packument(each.manifest.name))?.versions[version];
    expect(known).toMatchObject({
      license: "MIT",
      repository: { url: "git+https://github.com/acme/carillon.git", directory: `packages/${each.slug}` },
    });
    expect(JSON.stringify(known?.dependencies ?? {})).not.toMatch(/workspace:|catalog:/);
  });

  test("lets vendors take every later minor of the runtime", async () => {
    for (const { manifest } of vendors) {
      const known = (await registry.packument(manifest.name))?.versions[first.manifests[manifest.name]!];
      expect(known?.dependencies).toEqual({ "@carillon/runtime": `^${first.manifests["@carillon/runtime"]}` });
    }
  });
});

describe("a field more in one vendor's spec", () => {
  const name = `@carillon/${MOVED}`;

  test("drafts a changeset for that vendor alone", () => {
    expect(changeset).toMatch(/^---\n"@carillon\/drift": minor\n---\n/);
    expect(changeset.match(/^"@carillon\//gm)).toHaveLength(1);
  });

  test("moves that vendor alone", () => {
    const { minor } = above(first.manifests[name]!);
    expect(second.manifests).toEqual({ ...first.manifests, [name]: minor });
    expect(second.versions).toEqual({ ...first.versions, [name]: [first.manifests[name], minor] });
    expect(second.latest).toEqual(second.manifests);
    expect(second.tags).toEqual([...new Set([...first.tags, ...tagsOf(second.manifests)])].sort());
  });

  test("is in what users get, with the version that the client tells", async () => {
    const tarball = join(temporary, "moved.tgz");
    await writeFile(tarball, await registry.tarball(name, second.manifests[name]!));
    const content = await unpack(tarball, join(temporary, "moved"));
    expect(await readFile(join(content, "dist/generated/types.d.ts"), "utf8")).toContain("rehearsed?: boolean");
    expect(await readFile(join(content, "dist/generated/vendor.js"), "utf8")).toContain(second.manifests[name]);
  });
});

test("a change of the runtime moves no vendor", () => {
  expect(touched).toEqual(["packages/runtime/package.json"]);
});

type Program = "program.ts" | "program.cts";
const shared = { target: "es2022", lib: ["es2023"], strict: true, types: ["node"] };
type Resolution = keyof typeof resolutions;
const resolutions = {
  bundler: { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"], noEmit: true },
  node16: { module: "node16", noEmit: true },
  nodenext: { module: "nodenext", outDir: "out", rootDir: "." },
};
/** A module of CommonJS can import one of ES since `nodenext` of TypeScript 5.8. */
const projects: readonly (readonly [Compiler, Resolution, Program])[] = [
  ...(["5.5", "5.9", "7"] as const).flatMap((compiler) =>
    (["bundler", "node16", "nodenext"] as const).map((project) => [compiler, project, "program.ts"] as const),
  ),
  ["5.9", "nodenext", "program.cts"],
  ["7", "nodenext", "program.cts"],
];

describe("npm i @carillon/klaviyo, in an empty folder", () => {
  const name = "@carillon/klaviyo";
  const { code } = quickStartOf(join(root, "packages/klaviyo/README.md"));
  let folder: string;
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
    folder = join(temporary, "consumer");
    await mkdir(folder);
    await run("npm", ["install", name, "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: folder,
      env: registry.env,
    });
    await link(folder, { "@types/node": "packages/e2e/node_modules/@types/node" });
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as object;
    await write(folder, {
      "package.json": JSON.stringify({ ...manifest, type: "module" }),
      "program.ts": code,
      "program.cts": toCommonJs(code),
      ...Object.fromEntries(
        projects.map(([, project, file]) => [
          `${project}-${file}.json`,
          JSON.stringify({
            compilerOptions: { ...shared, ...resolutions[project] },
            files: [file],
          }),
        ]),
      ),
    });
  }, 120_000);
  afterAll(() => sandbox?.close());

  test("installs four packages", async () => {
    expect(await installedIn(folder)).toEqual(four(name));
  });

  test.each(projects)(
    "is typed for TypeScript %s, %s, in a %s",
    async (compiler, project, file) => {
      // Our declarations are read whole by the oldest compiler, once, and by the fastest.
      const isWhole = compiler === "7" || (compiler === "5.5" && project === "nodenext");
      const flags = isWhole ? [] : ["--skipLibCheck"];
      expect(ours(await compile(compiler, folder, `${project}-${file}.json`, flags))).toEqual([]);
    },
    120_000,
  );

  describe.each(machine)("on Node $version", ({ path: node }) => {
    test.each([
      ["import", "program.js"],
      ["require()", "program.cjs"],
    ])(
      "runs the quick start by %s",
      async (_, file) => {
        const program = { node, args: [join("out", file)], cwd: folder, env: environmentOf(code) };
        expect((await play(sandbox, program, join(folder, "requests.log")))[0]).toBe(quickStarts.klaviyo);
      },
      60_000,
    );
  });
});
