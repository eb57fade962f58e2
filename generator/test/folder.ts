import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const acme = fileURLToPath(new URL("fixtures/acme", import.meta.url));

/** Texts to replace, by file; an empty text to find means the whole file. */
export type Edits = Readonly<Record<string, readonly (readonly [find: string, replace: string])[]>>;

/** A fresh folder, and how to remove it. */
export async function temporary(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "carillon-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Copies the made-up vendor and changes it. A text that is not there fails, so that no edit is silently lost. */
export async function copyAcme(target: string, edits: Edits = {}): Promise<void> {
  await cp(acme, target, { recursive: true });
  for (const [name, changes] of Object.entries(edits)) {
    const path = join(target, name);
    let text = await readFile(path, "utf8").catch(() => "");
    for (const [find, replace] of changes) {
      if (find !== "" && !text.includes(find)) throw new Error(`${name} does not hold ${find}`);
      text = find === "" ? replace : text.replace(find, () => replace);
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
