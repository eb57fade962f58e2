#!/usr/bin/env node
import { parseArgs } from "node:util";
import { api } from "./commands/api.ts";
import { bundle } from "./commands/bundle.ts";
import { diff } from "./commands/diff.ts";
import { generate, type Output } from "./commands/generate.ts";
import { lintVendors } from "./commands/lint.ts";
import { createVendor } from "./commands/new.ts";
import { formatProblems } from "./commands/report.ts";
import { openWorkspace, pickPackages, pickVendors, UsageError } from "./workspace.ts";

const COMMANDS = ["generate", "lint", "new", "bundle", "api", "diff"];

const HELP = `Turns specs/<vendor> into packages/<vendor>.

  generate [vendor…] [--check]      rewrites the generated files; --check only names those that differ
  lint [vendor…]                    tells every problem of the specs
  new <vendor> [--name ClassName]   writes a spec and a package to start from
  bundle <vendor> [--out file]      prints a spec as one OpenAPI document
  api [package…] [--check]          writes the reports of the hand-written API; --check only names those that differ
  diff [package…] <git-ref>         tells what users of the packages notice since that commit, by semver class;
      [--write | --check]           --write drafts changesets, --check fails where one is missing

  --root <folder>                   where specs/ and packages/ lie; default: this repository`;

/** Runs a command line. Gives the exit code: 1 for problems in a spec, 2 for a wrong command. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        name: { type: "string" },
        out: { type: "string" },
        root: { type: "string" },
        write: { type: "boolean", default: false },
      },
    });
    const [command, ...names] = withoutScriptName(positionals);
    if (values.help || command === undefined) {
      output.out(HELP);
      return values.help ? 0 : 2;
    }
    const workspace = openWorkspace(values.root);
    const only = (): string => {
      if (names.length !== 1) throw new UsageError(`${command} takes one vendor.`);
      return names[0] ?? "";
    };
    switch (command) {
      case "generate":
        return await generate(workspace, pickVendors(workspace, names), { check: values.check }, output);
      case "lint": {
        const { problems } = await lintVendors(workspace, pickVendors(workspace, names));
        if (problems.length === 0) output.out("No problems.");
        else output.err(formatProblems(workspace, problems));
        return problems.length === 0 ? 0 : 1;
      }
      case "new":
        return await createVendor(workspace, only(), values.name, output);
      case "bundle":
        return await bundle(workspace, pickVendors(workspace, [only()])[0] ?? "", values.out, output);
      case "api":
        return await api(workspace, pickPackages(workspace, names), { check: values.check }, output);
      case "diff": {
        const ref = names.at(-1);
        if (ref === undefined) throw new UsageError("diff takes a commit to compare with: diff acme main");
        const { write, check } = values;
        return await diff(workspace, pickPackages(workspace, names.slice(0, -1)), ref, { write, check }, output);
      }
      default:
        throw new UsageError(`There is no command ${command}.\n\n${HELP}`);
    }
  } catch (error) {
    const usage = error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
    if (usage) {
      output.err((error as Error).message);
      return 2;
    }
    throw error;
  }
}

/** `pnpm generate new acme` arrives as `generate new acme`. */
function withoutScriptName(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  return first === "generate" && second !== undefined && COMMANDS.includes(second) ? words.slice(1) : words;
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  });
}
