import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyAcme, temporary } from "../folder.ts";
import { run } from "./run.ts";

let folder: Awaited<ReturnType<typeof temporary>>;
const git = (...args: string[]) =>
  execFileSync("git", ["-C", folder.path, "-c", "user.name=a", "-c", "user.email=a@b.example", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

async function setVersion(version: string): Promise<void> {
  const manifest = join(folder.path, "packages/acme/package.json");
  await writeFile(
    manifest,
    (await readFile(manifest, "utf8")).replace(/"version": "[^"]+"/, `"version": "${version}"`),
  );
}

beforeEach(async () => {
  folder = await temporary();
  await copyAcme(join(folder.path, "specs/acme"));
  await run(folder.path, "new", "acme");
  await mkdir(join(folder.path, ".changeset"));
  await setVersion("1.2.0");
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "first");
});
afterEach(() => folder.remove());

const drafted = async () => {
  const names = await readdir(join(folder.path, ".changeset"));
  return Promise.all(names.map((name) => readFile(join(folder.path, ".changeset", name), "utf8")));
};

test("nothing changed, so that no changeset is asked for", async () => {
  expect(await run(folder.path, "diff", "HEAD", "--check")).toEqual({ code: 0, out: "acme: no change\n", err: "" });
});

test("a change needs a changeset of its class, which is drafted", async () => {
  await copyAcme(join(folder.path, "specs/acme"), {
    "paths/widgets.yaml": [["    operationId: widgets.get\n", "    operationId: widgets.read\n"]],
  });
  const missing = await run(folder.path, "diff", "acme", "HEAD", "--check");
  expect(missing.code).toBe(1);
  expect(missing.out).toContain("acme: major\n\nBreaking:\n- widgets.get is gone\n\nNew:\n- widgets.read is new\n");
  expect(missing.err).toContain("@carillon/acme changed (major), and no changeset of that class is there");

  expect((await run(folder.path, "diff", "HEAD", "--write")).out).toContain("Drafted .changeset/acme-head.md");
  expect(await drafted()).toEqual([expect.stringMatching(/^---\n"@carillon\/acme": major\n---\n\nBreaking:\n/)]);
  expect((await run(folder.path, "diff", "HEAD", "--check")).code).toBe(0);
});

test("before 1.0.0 a minor may break", async () => {
  await setVersion("0.3.0");
  await copyAcme(join(folder.path, "specs/acme"), {
    "paths/widgets.yaml": [["    operationId: widgets.get\n", "    operationId: widgets.read\n"]],
  });
  expect((await run(folder.path, "diff", "HEAD")).out).toContain("acme: minor\n\nBreaking:\n");
});

test("a vendor that was not there is new", async () => {
  await copyAcme(join(folder.path, "specs/beta"));
  await run(folder.path, "new", "beta");
  expect((await run(folder.path, "diff", "beta", "HEAD")).out).toBe("beta: minor\n\nNew:\n- beta is new\n\n");
});

test("a commit that git does not know, and no commit, are told", async () => {
  const unknown = await run(folder.path, "diff", "acme", "nowhere");
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining("git knows no commit nowhere") });
  expect((await run(folder.path, "diff")).code).toBe(2);
});
