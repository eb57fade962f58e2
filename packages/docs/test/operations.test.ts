import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadModels, type Model, openWorkspace } from "@carillon/generator";
import { type Sandbox, startSandbox } from "@carillon/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExamples, type Examples } from "./examples.ts";
import { builtPages, idsOf } from "./html.ts";

function curlIsThere(): boolean {
  try {
    execFileSync("curl", ["--version"]);
    return true;
  } catch {
    const line = "The commands are not run: there is no curl";
    if (process.env.CI) throw new Error(line);
    console.log(line);
    return false;
  }
}

const workspace = openWorkspace();
const models = await loadModels(workspace);
const examples = builtExamples();

test("every operation of every spec has its place, and so has every method that sends many", () => {
  const ids = new Map(builtPages().map(({ path, html }) => [path, new Set(idsOf(html))]));
  const operations = models.flatMap(({ slug, resources }) =>
    resources.flatMap(({ file, operations }) =>
      operations.map((operation) => ({ page: `/api/${slug}/${file}`, operation })),
    ),
  );
  const missing = operations.flatMap(({ page, operation: { name, bulk } }) =>
    [name, bulk?.name].flatMap((anchor) => (anchor && !ids.get(page)?.has(anchor) ? [`${page}#${anchor}`] : [])),
  );
  expect(missing).toEqual([]);

  // The README's table is made of the specs too, by another way.
  const rows = readFileSync(join(workspace.root, "README.md"), "utf8").matchAll(
    /^\| \[.+?\]\(packages\/.+?\) \| (\d+) \|/gm,
  );
  const told = [...rows].reduce((sum, [, number]) => sum + Number(number), 0);
  expect(operations.filter(({ operation }) => !operation.form)).toHaveLength(told);
});

test("every operation has its examples", () => {
  expect(examples).toHaveLength(
    models.flatMap(({ resources }) => resources.flatMap(({ operations }) => operations)).length,
  );
});

test("no command holds a made-up credential, or characters that curl would take for a pattern", () => {
  const urlOf = ({ curl }: Examples): string => /https?:\/\/[^"]+/.exec(curl)?.[0] ?? "";
  expect(
    examples.filter(({ curl }) => /test-|__[A-Z]/.test(curl.replace(/'[^']*'/g, ""))).map(({ curl }) => curl),
  ).toEqual([]);
  expect(
    examples.filter((each) => /[[\]{}\s]/.test(urlOf(each)) || urlOf(each) === "").map(({ curl }) => curl),
  ).toEqual([]);
});

/** A few of a vendor: one of each kind of request and reply. */
function sampleOf(model: Model): Examples[] {
  const kinds = new Map<string, Examples>();
  for (const { file, operations } of model.resources) {
    for (const { name, method, descriptor, response, example } of operations) {
      const { host, security, body } = descriptor;
      const kind = JSON.stringify([host, security, method, body, response.kind, example.files.length > 0]);
      const found = examples.find((each) => each.page === `/api/${model.slug}/${file}` && each.method === name);
      if (found && !kinds.has(kind)) kinds.set(kind, found);
    }
  }
  return [...kinds.values()];
}

describe.runIf(curlIsThere())("against the sandbox", () => {
  let sandbox: Sandbox;
  let folder: string;
  beforeAll(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(join(tmpdir(), "curl-"));
    writeFileSync(join(folder, "file"), "bytes");
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The vendor's hosts, replaced by those of the sandbox. */
  function locally(model: Model, command: string): string {
    const local = sandbox.baseUrls(model.slug);
    const places = Object.entries(model.vendor.hosts).flatMap(([host, { url }]) =>
      (typeof url === "string" ? [url] : Object.values(url)).map((each) => [each, local[host] ?? ""] as const),
    );
    return places
      .sort(([a], [b]) => b.length - a.length)
      .reduce((text, [from, to]) => text.replace(`"${from}/`, `"${to}/`), command);
  }

  /** Runs a command as a reader would, with every variable set. @returns the status of the reply */
  function statusOf(command: string): Promise<string> {
    const variables = [...command.matchAll(/\$([A-Z][A-Z0-9_]*)/g)].map(([, name = ""]) => [
      name,
      `made-up-${name.toLowerCase()}`,
    ]);
    const env = { PATH: process.env.PATH, ...Object.fromEntries(variables) };
    const script = `${command.replace(/^curl /, "curl -sS -o reply.txt -w '%{http_code}' ")}`;
    return new Promise((resolve) => {
      execFile("bash", ["-c", script], { cwd: folder, env }, (error, stdout, stderr) =>
        resolve(error ? `${stdout} ${stderr || error.message}` : stdout),
      );
    });
  }

  test.each(models.map((model) => ({ slug: model.slug, model })))(
    "the commands of $slug are answered with success",
    async ({ model }) => {
      const sample = sampleOf(model);
      expect(sample.length).toBeGreaterThan(3);
      const failed: string[] = [];
      for (const { curl } of sample) {
        const command = locally(model, curl);
        expect(command).toContain("http://127.0.0.1");
        const status = await statusOf(command);
        if (!/^2\d\d$/.test(status)) failed.push(`${status}\n${command}`);
      }
      expect(failed).toEqual([]);
    },
  );
});
