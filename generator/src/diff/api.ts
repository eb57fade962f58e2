import type { Api } from "../api/api.ts";
import { type Change, flags, match } from "./change.ts";
import { diffDeclaration } from "./declaration.ts";

/** What users notice of going from one hand-written API to the other. */
export function diffApi(before: Api, after: Api): Change[] {
  const changes: Change[] = [];
  // New entry points are told by the manifest.
  const entries = match(before.entries, after.entries);
  for (const entry of entries.gone) changes.push({ level: "major", subject: entry, text: "has none of its names" });
  for (const [entry, was, is] of entries.kept) changes.push(...diffNames(entry, was, is));
  for (const [name, was, is] of match(before.declarations, after.declarations).kept)
    changes.push(...diffDeclaration(name, was, is));
  return changes;
}

const plain = (name: string): string => name.replace(/^type /, "");

function diffNames(entry: string, was: readonly string[], is: readonly string[]): Change[] {
  const changes: Change[] = [];
  const { gone, added } = match(flags(was), flags(is));
  for (const name of gone) {
    if (!added.some((other) => plain(other) === plain(name)))
      changes.push({ level: "major", subject: plain(name), text: `is gone from ${entry}` });
    else if (!name.startsWith("type "))
      changes.push({ level: "major", subject: plain(name), text: `is nothing but a type in ${entry}` });
  }
  for (const name of added) {
    const isValueNow = gone.some((other) => plain(other) === plain(name));
    if (!isValueNow) changes.push({ level: "minor", subject: plain(name), text: `is new in ${entry}` });
    else if (!name.startsWith("type "))
      changes.push({ level: "minor", subject: plain(name), text: `is a value too in ${entry}` });
  }
  return changes;
}
