import { execFile } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REPOSITORY, TempRoot } from "../cli/temp-root.ts";

/**
 * A vendor that nobody has heard of, from nothing to a client that is called: what a maintainer does, with the real
 * commands, in a folder that knows the repository only through node_modules.
 */
const MADE_UP = join(import.meta.dirname, "acme2");
const TSC = join(REPOSITORY, "node_modules/typescript/bin/tsc");
const CLI = join(REPOSITORY, "generator/src/cli.ts");
const node = promisify(execFile).bind(undefined, process.execPath);

let root: TempRoot;
const home = () => join(root.path, "packages/acme2");
const carillon = (...args: string[]) => node([CLI, ...args, "--root", root.path]);
const typeCheck = () => node([TSC, "-p", "tsconfig.json", "--noEmit"], { cwd: home() });

/** The package's own tests, as its `test` script runs them. */
async function ownTests(): Promise<{ success: boolean; numPassedTests: number; numTotalTests: number }> {
  const vitest = join(root.path, "node_modules/vitest/vitest.mjs");
  await node([vitest, "run", "--reporter=json", "--outputFile=../../report.json"], { cwd: home() });
  return JSON.parse(await root.read("report.json"));
}

beforeAll(async () => {
  root = await TempRoot.create();
  const modules = join(REPOSITORY, "generator/node_modules");
  await root.write("package.json", '{ "type": "module", "private": true }');
  await root.link("@carillon/runtime", join(REPOSITORY, "packages/runtime"));
  await root.link("@carillon/config", join(REPOSITORY, "packages/config"));
  await root.link("@carillon/acme2", home());
  await root.link("vitest", join(REPOSITORY, "packages/config/node_modules/vitest"));
  await root.link("msw", join(modules, "msw"));
  await root.link("@types/node", join(modules, "@types/node"));
});
afterAll(() => root.remove());

describe("before a line is written", () => {
  test("a new vendor generates, type-checks and passes its own tests", { timeout: 30_000 }, async () => {
    await carillon("new", "acme2");
    await carillon("generate", "acme2");
    await typeCheck();
    const { success, numPassedTests, numTotalTests } = await ownTests();
    expect({ success, numPassedTests }).toEqual({ success: true, numPassedTests: numTotalTests });
    expect(numTotalTests).toBe(4);
  });
});

describe("with an API of its own", () => {
  beforeAll(async () => {
    await rm(join(root.path, "specs/acme2"), { recursive: true });
    await mkdir(join(root.path, "specs/acme2"));
    await copyFile(join(MADE_UP, "openapi.yaml"), join(root.path, "specs/acme2/openapi.yaml"));
    await copyFile(join(MADE_UP, "user.ts"), join(home(), "src/user.ts"));
    await copyFile(join(MADE_UP, "types.ts"), join(home(), "src/types.ts"));
    await carillon("generate", "acme2");
  }, 30_000);

  test("source, tests and a user's program type-check", { timeout: 30_000 }, async () => {
    await typeCheck().catch(({ stdout }) => expect.fail(stdout));
  });

  test("its own contract tests pass", { timeout: 30_000 }, async () => {
    const { success, numPassedTests, numTotalTests } = await ownTests();
    // Three operations, one of them paged, and a refusal.
    expect({ success, numPassedTests, numTotalTests }).toEqual({ success: true, numPassedTests: 5, numTotalTests: 5 });
  });

  describe("called against its own mocks", () => {
    // biome-ignore lint/suspicious/noExplicitAny: what the program prints is looked at field by field
    let saw: any;
    beforeAll(async () => {
      const program = join(home(), "src/user.ts");
      const { stdout } = await node(["--conditions=@carillon/source", program], { cwd: dirname(program) });
      saw = JSON.parse(stdout);
    }, 30_000);

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
