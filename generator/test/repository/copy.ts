import { cp, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { temporary } from "../folder.ts";

export const REPOSITORY = join(import.meta.dirname, "../../..");
const NOT_COPIED = ["node_modules", "dist", ".git", ".turbo", ".vitest", "coverage"];

/** A copy of the repository's own files, where a test may change what it likes. */
export async function copyRepository(): ReturnType<typeof temporary> {
  const folder = await temporary();
  await cp(REPOSITORY, folder.path, {
    recursive: true,
    filter: (path) => path === REPOSITORY || !NOT_COPIED.includes(basename(path)),
  });
  return { ...folder, path: await realpath(folder.path) };
}
