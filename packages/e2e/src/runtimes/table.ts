import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findRuntime, RUNTIMES, type RuntimeName } from "@carillon/runtimes";
import { root } from "../packages/workspace.ts";
import { omissions } from "./run-on.ts";

const README = join(root, "README.md");
const HEAD = ["| Runtime | Version | Not asked there |", "|---|---|---|"];

/** The table that stands in the README, by runtime. */
export function readTable(): Map<string, { version: string; omitted: string }> {
  const [, section = ""] = readFileSync(README, "utf8").split("\n## Runtimes\n");
  const rows = section.split("\n## ")[0]?.matchAll(/^\| (.+?) \| (\d\S*)(?: or newer)? \| ?(.*?) ?\|$/gm) ?? [];
  return new Map([...rows].map(([, name = "", version = "", omitted = ""]) => [name, { version, omitted }]));
}

/** What the table says of entries that are left out. */
export const omittedOn = (name: RuntimeName): string =>
  omissions[name]
    .map(({ matches, why }) => `\`${matches.source.replaceAll("\\", "").replace("$", "")}\`: ${why}`)
    .join("; ");

/** Writes the table anew, from this machine. */
export async function writeTable(): Promise<void> {
  const found = await Promise.all(RUNTIMES.map(findRuntime));
  const rows = found.map((runtime) => {
    if ("missing" in runtime) throw new Error(`${runtime.name}: ${runtime.missing}`);
    const { name, version, pinned } = runtime;
    return `| ${name} | ${version}${pinned ? "" : " or newer"} | ${omittedOn(name)} |`;
  });
  const text = readFileSync(README, "utf8");
  const old = /\| Runtime \| Version \|.*\n(?:\|.*\n)*/;
  writeFileSync(README, text.replace(old, `${[...HEAD, ...rows].join("\n")}\n`));
}

if (process.argv[1] === import.meta.filename) await writeTable();
