import { constants } from "node:fs";
import { type FileHandle, lstat, mkdir, open, readFile } from "node:fs/promises";
import { TokenStoreError } from "@carillon/runtime/oauth";

/** Windows has neither owners nor modes in this form; its folders inherit their access lists. */
const hasModes = typeof process.getuid === "function";
const OTHERS = 0o077;
/** Far more than tokens take. */
const MAX_BYTES = 1024 * 1024;

interface Stats {
  readonly mode: number;
  readonly uid: number;
}

/** A failure of the file system, without what it was given. */
export function fileError(what: string, path: string, cause: unknown): TokenStoreError {
  if (cause instanceof TokenStoreError) return cause;
  const { code } = (cause ?? {}) as { code?: unknown };
  return new TokenStoreError(`${what}: ${path} (${typeof code === "string" ? code : "unknown reason"}).`, { cause });
}

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes(String((error as { code?: unknown } | undefined)?.code));

/** Whoever else could read it has the tokens; whoever else could write it could put others there. */
function checkOwner({ mode, uid }: Stats, path: string, fix: string): void {
  if (!hasModes) return;
  if (uid !== process.getuid?.())
    throw new TokenStoreError(
      `${path} belongs to another user than the one who runs this process. Tokens are not kept there.`,
    );
  if ((mode & OTHERS) !== 0)
    throw new TokenStoreError(
      `${path} is open to other users (mode ${(mode & 0o777).toString(8)}). Run \`${fix}\`; if others may have read tokens there, let the user authorise again.`,
    );
}

/**
 * Makes the folder where it is missing, mode 0700, and checks one that exists.
 *
 * @throws `TokenStoreError` for a symbolic link, a file, another owner, or a folder that is open to others
 */
export async function guardFolder(path: string): Promise<void> {
  if (await checkFolder(path)) return;
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw fileError("The folder of the tokens cannot be made", path, error);
  }
  await checkFolder(path);
}

/** @returns whether it is there */
export async function checkFolder(path: string): Promise<boolean> {
  let stats: Awaited<ReturnType<typeof lstat>>;
  try {
    stats = await lstat(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw fileError("The folder of the tokens cannot be read", path, error);
  }
  if (stats.isSymbolicLink())
    throw new TokenStoreError(`${path} is a symbolic link. Name the folder that it stands for.`);
  if (!stats.isDirectory()) throw new TokenStoreError(`${path} is no folder.`);
  checkOwner(stats, path, `chmod 700 ${path}`);
  return true;
}

/** The text of a file of ours; `undefined` when it is gone. @throws `TokenStoreError`, and errors of the file system */
export async function readGuarded(path: string): Promise<string | undefined> {
  let file: FileHandle;
  try {
    // A pipe that somebody put there would block the process without the second flag.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    if (hasCode(error, "ELOOP", "EMLINK")) throw new TokenStoreError(`${path} is a symbolic link. It is not followed.`);
    throw error;
  }
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new TokenStoreError(`${path} is no file.`);
    checkOwner(stats, path, `chmod 600 ${path}`);
    if (stats.size > MAX_BYTES) throw new TokenStoreError(`${path} is too large to hold tokens.`);
    return await readFile(file, "utf8");
  } finally {
    await file.close();
  }
}

/** A new file, mode 0600, whose content is on the disk when this returns, if `durable`. */
export async function writeNew(path: string, text: string, durable: boolean): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    if (durable) await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes names in a folder last through a power cut. Windows cannot, and does it by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (!hasModes) return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
