import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RUNTIMES } from "@carillon/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { vendors } from "../../src/packages/workspace.ts";
import { type Ground, startGround } from "../../src/runtimes/ground.ts";
import { runtimeOrNothing } from "../../src/runtimes/machine.ts";
import { nodeOnlyIn } from "../../src/runtimes/node-only.ts";
import { createProject, entriesWithout, type Project } from "../../src/runtimes/project.ts";
import { omissions, runOn } from "../../src/runtimes/run-on.ts";

/** What is asked of every client on every runtime. */
const CHECKS = [
  "call",
  "raw call",
  "paged list",
  "429, then success",
  "abort in flight",
  "abort in the queue",
  "refresh",
  "webhook, good",
  "webhook, bad",
  "redirect refused",
  "timeout",
  "stream",
  "connection refused",
  "connection lost",
  "shared quota",
];

/** What a vendor does not have. */
const LACKS: Readonly<Record<string, readonly string[]>> = {
  braze: ["refresh", "stream"],
  crisp: ["refresh", "stream"],
  customerio: ["refresh", "stream"],
  iterable: ["refresh"],
  klaviyo: ["stream"],
};

const expected = vendors.flatMap(({ slug }) =>
  CHECKS.filter((check) => !LACKS[slug]?.includes(check)).map((check) => `${slug}: ${check}`),
);

let temporary: string;
let project: Project;
let ground: Ground;
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "runtimes-"));
  [project, ground] = await Promise.all([createProject(temporary), startGround()]);
});
afterAll(async () => {
  await ground.close();
  await rm(temporary, { recursive: true, force: true });
});

test.each(RUNTIMES)("%s passes the suite, with the packages as they are packed", async (name) => {
  const runtime = await runtimeOrNothing(name);
  if (!runtime) return;
  const findings = await runOn(runtime, project, ground);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  const imports = entriesWithout(omissions[name]).map((entry) => `import ${entry}`);
  expect(findings.map((finding) => finding.name).sort()).toEqual([...imports, ...expected].sort());
});

test("the packed modules take nothing from Node that others lack", async () => {
  expect(await nodeOnlyIn(join(temporary, "node_modules/@carillon"))).toEqual([]);
});
