import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../src/packages/workspace.ts";

/** What these tests read of a workflow. */
interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}
type Permissions = string | Readonly<Record<string, string>>;
interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly uses?: string;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
}

// The generator reads specs by it.
const { parse } = createRequire(join(root, "generator/package.json"))("yaml") as { parse(text: string): Workflow };

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder)
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return { file, text, workflow: parse(text) };
  });
const { scripts, devEngines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  devEngines: { packageManager: { version: string } };
};

/** Jobs that may do what their permission says. */
const jobsWith = ({ jobs }: Workflow, permission: string, access: string): string[] =>
  Object.keys(jobs).filter((name) => {
    const granted = jobs[name]?.permissions;
    return typeof granted === "string" ? granted === "write-all" : granted?.[permission] === access;
  });

/** Commands of a job: of its shell, and those that actions run for it. */
const commandsOf = ({ steps = [] }: Job): string[] =>
  steps.flatMap(({ run, with: inputs = {} }) => [
    ...(run === undefined ? [] : [run]),
    ...Object.entries(inputs).flatMap(([name, value]) => (/(^|-)script$/.test(name) ? [String(value)] : [])),
  ]);

test("there are workflows", () => {
  expect(workflows.map(({ file }) => file).sort()).toEqual(["ci.yml", "release.yml"]);
});

describe.each(workflows)("$file", ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);

  test("runs no action that its owner could change under us", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action = ""]) => action);
    const parsed = jobs.flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)]).filter(Boolean);
    expect(used).toHaveLength(parsed.length);
    const foreign = used.filter((action) => !action.startsWith("./"));
    expect(foreign.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)+$/.test(action))).toEqual([]);
  });

  test("gives its jobs no right that they do not ask for", () => {
    const granted = workflow.permissions;
    expect(typeof granted).toBe("object");
    expect(Object.values(granted ?? {}).filter((access) => access !== "read")).toEqual([]);
  });

  test("leaves no credential in the checkout", () => {
    const checkouts = jobs.flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    for (const { with: inputs } of checkouts) expect(inputs?.["persist-credentials"]).toBe(false);
  });

  test("keeps no token of its own", () => {
    expect(text).not.toMatch(/\bsecrets\b/);
  });

  test("runs scripts that there are, by the pnpm that the repository pins", () => {
    const commands = jobs.flatMap(commandsOf);
    const versions = commands.flatMap((command) =>
      [...command.matchAll(/\bpnpm@(\S+)/g)].map(([, version]) => version),
    );
    expect(versions.filter((version) => version !== devEngines.packageManager.version)).toEqual([]);
    const named = commands.flatMap((command) =>
      [...command.matchAll(/\b(?:pnpm\S* run|npm run|pnpm@\S+ run) ([\w:-]+)/g)].map(([, script = ""]) => script),
    );
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

describe("a release", () => {
  const { workflow } = workflows.find(({ file }) => file === "release.yml")!;
  /** All jobs that have to succeed before one starts. */
  const before = (name: string): string[] =>
    [workflow.jobs[name]?.needs ?? []].flat().flatMap((each) => [each, ...before(each)]);

  test("starts after the tests of CI", () => {
    expect(workflow.jobs.test?.uses).toBe("./.github/workflows/ci.yml");
    for (const name of Object.keys(workflow.jobs)) {
      if (name !== "test") expect(before(name)).toContain("test");
    }
  });

  test("may publish in one job alone, which builds nothing", () => {
    expect(jobsWith(workflow, "id-token", "write")).toEqual(["publish"]);
    const commands = commandsOf(workflow.jobs.publish!).join("\n");
    expect(commands).toContain("run release:publish");
    expect(commands).not.toMatch(/run (build|release:build|release:pack)\b/);
    expect(commandsOf(workflow.jobs.pack!).join("\n")).toContain("run release:pack");
  });

  test("may write to the repository where versions, tags and releases are made", () => {
    expect(jobsWith(workflow, "contents", "write").sort()).toEqual(["publish", "version"]);
    expect(jobsWith(workflow, "pull-requests", "write")).toEqual(["version"]);
  });
});

test("only a release may publish", () => {
  const able = workflows.filter(({ workflow }) => jobsWith(workflow, "id-token", "write").length > 0);
  expect(able.map(({ file }) => file)).toEqual(["release.yml"]);
});
