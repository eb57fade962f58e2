import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporary } from "../folder.ts";

/**
 * A vendor that nobody has heard of, from nothing to a client that is called: what a maintainer does, with the real
 * commands, in a folder that knows the repository only through node_modules.
 */
const REPOSITORY = join(import.meta.dirname, "../../..");
const MADE_UP = join(import.meta.dirname, "acme2");
const CLI = join(REPOSITORY, "generator/src/cli.ts");
const TSC = join(REPOSITORY, "node_modules/typescript/bin/tsc");

/** Runs a program; what it printed is the message when it fails. */
const node = async (args: string[], cwd?: string): Promise<string> => {
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd, encoding: "utf8" })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(stdout + stderr);
  }
};

let root: Awaited<ReturnType<typeof temporary>>;
const inside = (path: string) => join(root.path, path);
const home = () => inside("packages/acme2");
const carillon = (...args: string[]) => node([CLI, ...args, "--root", root.path]);

/** Makes a package resolve from here by its name. */
async function link(name: string, target: string): Promise<void> {
  const place = inside(`node_modules/${name}`);
  await mkdir(dirname(place), { recursive: true });
  await symlink(target, place, "dir");
}

beforeAll(async () => {
  root = await temporary();
  await writeFile(inside("package.json"), '{ "type": "module", "private": true }');
  await link("@carillon/runtime", join(REPOSITORY, "packages/runtime"));
  await link("@carillon/config", join(REPOSITORY, "packages/config"));
  await link("@carillon/acme2", home());
  await link("vitest", join(REPOSITORY, "packages/config/node_modules/vitest"));
  await link("msw", join(REPOSITORY, "generator/node_modules/msw"));
  await link("@types/node", join(REPOSITORY, "generator/node_modules/@types/node"));
});
afterAll(() => root.remove());

test("a new vendor generates before a line is written", async () => {
  await carillon("new", "acme2");
  expect(await carillon("generate", "acme2")).toContain("Generated 1 package");
  expect(await readFile(inside("packages/acme2/api.md"), "utf8")).toContain("things.list");
});

describe("with an API of its own", () => {
  beforeAll(async () => {
    await rm(inside("specs/acme2"), { recursive: true });
    await mkdir(inside("specs/acme2"));
    await copyFile(join(MADE_UP, "openapi.yaml"), inside("specs/acme2/openapi.yaml"));
    await copyFile(join(MADE_UP, "user.ts"), join(home(), "src/user.ts"));
    await copyFile(join(MADE_UP, "types.ts"), join(home(), "src/types.ts"));
    await carillon("generate", "acme2");
  });

  test("source, tests and a user's program type-check", async () => {
    expect(await node([TSC, "-p", "tsconfig.json", "--noEmit"], home())).toBe("");
  });

  test("its own contract tests pass", async () => {
    const report = inside("report.json");
    await node([inside("node_modules/vitest/vitest.mjs"), "run", "--reporter=json", `--outputFile=${report}`], home());
    // Three operations, one of them paged, and a refusal.
    expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({ numPassedTests: 5, numTotalTests: 5 });
  });

  describe("called against its own mocks", () => {
    // biome-ignore lint/suspicious/noExplicitAny: what the program prints is looked at field by field
    let saw: any;
    beforeAll(async () => {
      saw = JSON.parse(await node(["--conditions=@carillon/source", join(home(), "src/user.ts")]));
    });

    test("an operation answers with its documented example", () => {
      expect(saw.documented).toMatchObject({
        value: { id: "p_1", state: "sent" },
        sent: ["GET /v1/parcels/p_9 Bearer t_1"],
      });
    });

    test("a list goes through its pages", () => {
      expect(saw.paging).toMatchObject({
        value: ["p_1", "p_2", "p_3"],
        sent: [
          "GET /v1/parcels?size=1 Bearer t_1",
          "GET /v1/parcels?size=1&after=two Bearer t_1",
          "GET /v1/parcels?size=1&after=three Bearer t_1",
        ],
      });
    });

    test("a POST that is refused with 429 is sent again when the server says", () => {
      const post = "POST /v1/parcels Bearer t_1";
      expect(saw.refusedOnce).toMatchObject({ value: { id: "p_1", state: "announced" }, sent: [post, post] });
      expect(saw.refusedOnce.tookMs).toBeGreaterThanOrEqual(1000);
      expect(saw.retried).toHaveLength(1);
    });

    test("a 429 without retries is a typed error", () => {
      expect(saw.refused).toMatchObject({
        name: "RateLimitError",
        status: 429,
        code: "slow",
        retryAfterMs: 7000,
      });
    });

    test("refusals are typed errors with the vendor's words", () => {
      expect(saw.missing).toMatchObject({ name: "NotFoundError", status: 404, code: "unknown", requestId: "r_1" });
      expect(saw.missing.message).toContain("No such parcel");
      expect(saw.twice).toMatchObject({ name: "ConflictError", status: 409 });
      expect(saw.twice.message).toContain("Twice");
    });

    test("a word that the spec does not know comes through", () => {
      expect(saw.state).toBe("on the moon");
    });

    test("the next call waits for what the rate headers announce", () => {
      expect(saw.afterHeaders.sent).toHaveLength(1);
      expect(saw.afterHeaders.tookMs).toBeGreaterThanOrEqual(900);
    });
  });
});
