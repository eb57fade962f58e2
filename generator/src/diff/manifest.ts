import { type Change, type Level, match } from "./change.ts";

/** What users notice of a package.json. */
export interface Manifest {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What users notice of going from one manifest to the other. */
export function diffManifest(before: Manifest, after: Manifest): Change[] {
  const changes: Change[] = [];
  const say = (level: Level, subject: string, text: string): void => {
    changes.push({ level, subject, text });
  };
  const entries = match(before.exports, after.exports);
  for (const path of entries.gone) say("major", path.slice(1), "is gone");
  for (const path of entries.added) say("minor", path.slice(1), "is new");

  const commands = match(before.bin, after.bin);
  for (const name of commands.gone) say("major", `command ${name}`, "is gone");
  for (const name of commands.added) say("minor", `command ${name}`, "is new");

  // Whether a range is narrower takes a release to know, so that every other one counts as such.
  const engines = match(before.engines, after.engines);
  for (const name of engines.added) say("major", name, `must be ${after.engines?.[name]}`);
  for (const name of engines.gone) say("minor", name, "may be of any version");
  for (const [name, was, is] of engines.kept) if (was !== is) say("major", name, `must be ${is}, and was ${was}`);

  const peers = match(before.peerDependencies, after.peerDependencies);
  const isOptional = (name: string): boolean => after.peerDependenciesMeta?.[name]?.optional ?? false;
  for (const name of peers.added) say(isOptional(name) ? "minor" : "major", `peer ${name}`, "is new");
  for (const name of peers.gone) say("minor", `peer ${name}`, "is not needed any more");
  for (const [name, was, is] of peers.kept) {
    if (was !== is) say("major", `peer ${name}`, `must be ${is}, and was ${was}`);
    else if (!isOptional(name) && before.peerDependenciesMeta?.[name]?.optional)
      say("major", `peer ${name}`, "is needed by all");
  }

  const dependencies = match(before.dependencies, after.dependencies);
  for (const name of dependencies.added) say("patch", `dependency ${name}`, "is new");
  for (const name of dependencies.gone) say("patch", `dependency ${name}`, "is gone");
  for (const [name, was, is] of dependencies.kept)
    if (was !== is) say("patch", `dependency ${name}`, `is ${is}, and was ${was}`);
  return changes;
}
