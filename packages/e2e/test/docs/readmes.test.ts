import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { findRedis, type RedisServer, startRedisServer } from "@carillon/config/redis-server";
import { type Sandbox, startSandbox } from "@carillon/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { moduleOf } from "../../src/docs/calls.ts";
import { playReadme } from "../../src/docs/play-readme.ts";
import type { Played } from "../../src/docs/player.ts";
import { scenes } from "../../src/docs/scenes.ts";
import { link, write } from "../../src/packages/consumer.ts";
import { preamble } from "../../src/packages/preamble.ts";
import { quickStarts } from "../../src/packages/quick-starts.ts";
import {
  type Block,
  callsOf,
  codeSpansOf,
  methodsOf,
  movesOf,
  sectionsOf,
  tsBlocksOf,
} from "../../src/packages/readme.ts";
import { compile } from "../../src/packages/toolchain.ts";
import { publishable, root, vendors } from "../../src/packages/workspace.ts";

interface Readme {
  /** `""` is the root's. */
  readonly slug: string;
  /** Below the root. */
  readonly path: string;
  readonly blocks: readonly Block[];
}

const readmes: Readme[] = [
  { slug: "", path: "README.md" },
  ...publishable.map(({ slug, folder }) => ({ slug, path: join(relative(root, folder), "README.md") })),
]
  .filter(({ path }) => existsSync(join(root, path)))
  .map((readme) => ({ ...readme, blocks: tsBlocksOf(join(root, readme.path)) }));

const moving = vendors
  .flatMap(({ slug, folder }) => ["README.md", "MOVING.md"].map((name) => ({ slug, file: join(folder, name) })))
  .filter(({ file }) => existsSync(file))
  .map(({ slug, file }) => ({ slug, path: relative(root, file), moves: movesOf(file), calls: callsOf(file, slug) }));

const fileOf = ({ path }: Readme, { line }: Block): string => join(path, `block-${line}.ts`);
const callsIn = (path: string): string => join(path, "calls.ts");

let temporary: string;
let sandbox: Sandbox;
let redis: RedisServer | undefined;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "readmes-"));
  const files: Record<string, string> = {
    "package.json": '{ "type": "module" }',
    "preamble.d.ts": preamble,
    "tsconfig.json": JSON.stringify({
      extends: join(root, "packages/config/tsconfig.json"),
      compilerOptions: { types: ["node"], noEmit: true, exactOptionalPropertyTypes: true },
      include: ["**/*"],
    }),
  };
  // Each block is a module of its own, at the line that it has in the README, so that complaints name that line.
  for (const readme of readmes)
    for (const block of readme.blocks)
      files[fileOf(readme, block)] = `${"\n".repeat(block.line)}${block.code}\nexport {};\n`;
  for (const { slug, path, moves, calls } of moving) files[callsIn(path)] = await moduleOf(slug, [...moves, ...calls]);
  await write(temporary, files);
  await link(temporary, {
    "@carillon": "packages/e2e/node_modules/@carillon",
    "@types": "packages/e2e/node_modules/@types",
    "@opentelemetry": "packages/e2e/node_modules/@opentelemetry",
    msw: "packages/klaviyo/node_modules/msw",
    redis: "packages/redis/node_modules/redis",
    ioredis: "packages/redis/node_modules/ioredis",
  });
  sandbox = await startSandbox();
  redis = findRedis() ? await startRedisServer() : undefined;
}, 60_000);
afterAll(async () => {
  await redis?.stop();
  await sandbox.close();
  await rm(temporary, { recursive: true, force: true });
});

describe("every TypeScript block, and every call in the text, fits the sources", () => {
  let complaints: string[];
  beforeAll(async () => {
    complaints = await compile("7", temporary, "tsconfig.json");
  }, 120_000);
  const of = (path: string, isOfText: boolean): string[] =>
    complaints.filter((line) => line.startsWith(`${path}/`) && line.startsWith(callsIn(path)) === isOfText);

  test.each(readmes)("the blocks of $path", ({ path, blocks }) => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(of(path, false)).toEqual([]);
  });

  test.each(moving)("the calls in the text of $path", ({ path }) => {
    expect(of(path, true)).toEqual([]);
  });

  test("and nothing else is amiss", () => {
    // Stricter than the sources, which have a type check of their own and lie outside.
    const ours = complaints.filter((line) => !line.startsWith("../"));
    expect(ours.filter((line) => !line.startsWith("packages/") && !line.startsWith("README.md/"))).toEqual([]);
  });
});

describe.concurrent("every TypeScript block runs as it is printed", () => {
  test.each(readmes)(
    "$path",
    async (readme) => {
      const { slug, path } = readme;
      // Where there is no redis-server, which `findRedis` says aloud and CI does not allow, its blocks are left out.
      const canRun = ({ code }: Block): boolean => redis !== undefined || !/from "(io)?redis"/.test(code);
      const blocks = readme.blocks
        .filter(canRun)
        .map((block) => ({ ...block, file: join(temporary, fileOf(readme, block)) }));
      const played = await playReadme(sandbox, { slug, blocks, folder: temporary, redis });

      expect(played.map(({ line }) => line)).toEqual(blocks.map(({ line }) => line));
      expect(played.flatMap(({ line, error }) => (error === undefined ? [] : `${path}:${line} ${error}`))).toEqual([]);
      expect(played.flatMap(strayReplies)).toEqual([]);
      for (const [heading, { prints = "" }] of Object.entries(scenes[slug] ?? {})) {
        const under = played.filter((block) => block.heading === heading);
        expect(under.map(({ printed }) => printed).join("\n"), `${path}, ${heading}`).toContain(prints);
      }
      const [first] = played;
      if (quickStarts[slug]) expect([first?.heading, first?.requests[0]]).toEqual(["Quick start", quickStarts[slug]]);
    },
    180_000,
  );
});

/** Replies that are no success, but for those of a scene. */
const strayReplies = ({ heading, requests }: Played): string[] =>
  heading === "Errors" || heading === "Cached replies" ? [] : requests.filter((request) => !/ 2\d\d$/.test(request));

const own = ["Quick start", "Credentials", "Lists", "Many at once", "Errors", "Throttling", "Webhooks"];
const sections = (hasOAuth: boolean): string[] => [
  ...own,
  ...(hasOAuth ? ["OAuth"] : []),
  "Testing",
  "What is different",
  "Moving in",
];

describe("the READMEs of the vendors tell the same in the same order", () => {
  test.each(vendors)("$slug", ({ folder, manifest }) => {
    expect(sectionsOf(join(folder, "README.md"))).toEqual(sections("./oauth" in manifest.exports));
  });

  test.each(vendors)("$slug names no method that is not there", ({ folder }) => {
    const methods = methodsOf(join(folder, "api.md"));
    const resources = new Set(methods.map((method) => method.split(".")[0]));
    const named = codeSpansOf(join(folder, "README.md"))
      .map((code) => /^(?:\w+\.)??((\w+)\.\w+)(?:\(|$)/.exec(code))
      .filter((match) => match !== null && resources.has(match[2]))
      .map((match) => match?.[1] ?? "");
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((method) => !methods.includes(method))).toEqual([]);
  });

  test.each(vendors)("$slug says where to call for 15 calls and more", ({ slug }) => {
    const moves = moving.filter((each) => each.slug === slug).flatMap((each) => each.moves);
    expect(moves.length).toBeGreaterThanOrEqual(15);
    expect(moves.filter(({ theirs, ours }) => theirs === "" || ours === "")).toEqual([]);
  });
});
