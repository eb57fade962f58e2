import { randomUUID } from "node:crypto";
import { link, readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { TokenStoreError } from "@carillon/runtime/oauth";
import { fileError, hasCode, readGuarded, syncFolder, writeNew } from "./guarded-files.ts";

/**
 * A value that many processes change, one after the other, without a lock.
 *
 * Each state is a file of its own, `<name>.<number>`, and the highest number is the value. The next state is written to a
 * temporary file and then linked to the next number. To link fails when the name is taken, whole files only are ever seen,
 * and there is nothing that a process which is killed or stopped could leave locked.
 */
export interface Chain<Value> {
  /** The value of now; `undefined` before the first. */
  read(): Promise<Link<Value> | undefined>;
  /** Puts `value` after the state that was read. @returns whether nobody was faster */
  append(after: Link<Value> | undefined, value: Value): Promise<boolean>;
}

export interface Link<Value> {
  readonly number: number;
  /** Never comes back, even when somebody removes all files. */
  readonly id: string;
  readonly value: Value;
}

interface Written<Value> {
  readonly id: string;
  /** Those before it, the newest first. */
  readonly before: readonly string[];
  readonly value: Value;
}

export interface ChainOptions {
  readonly folder: string;
  readonly name: string;
  /** A state lasts through a power cut. */
  readonly durable: boolean;
}

/** Enough for a process that is suspended right after its link to learn that it was in time. */
const REMEMBERED = 32;
/** A temporary file of so long ago belongs to a process that is gone. */
const ABANDONED_MS = 10 * 60_000;
const READ_ATTEMPTS = 50;

export function createChain<Value>({ folder, name, durable }: ChainOptions): Chain<Value> {
  const pathOf = (number: number): string => join(folder, `${name}.${number}`);

  async function numbers(): Promise<number[]> {
    const found = new RegExp(`^${name}\\.([1-9]\\d{0,14})$`);
    const files = await readdir(folder).catch((error) => {
      if (hasCode(error, "ENOENT")) return [];
      throw error;
    });
    return files.flatMap((file) => found.exec(file)?.[1] ?? []).map(Number);
  }
  const highest = (all: readonly number[]): number => Math.max(0, ...all);

  async function readLast(): Promise<{ number: number; written: Written<Value> } | undefined> {
    let empty = 0;
    for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
      const number = highest(await numbers());
      if (number === 0) {
        // One listing may miss what is replaced while it is made.
        if (++empty === 3) return undefined;
        continue;
      }
      const text = await readGuarded(pathOf(number));
      // It was replaced meanwhile.
      if (text === undefined) continue;
      return { number, written: parse(text, pathOf(number)) };
    }
    throw new TokenStoreError(`${folder} changes faster than it can be read.`);
  }

  async function clean(below: number): Promise<void> {
    for (const number of await numbers()) if (number < below) await unlink(pathOf(number)).catch(() => undefined);
    for (const file of await readdir(folder)) {
      if (!file.startsWith("new-")) continue;
      const path = join(folder, file);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (Date.now() - mtimeMs > ABANDONED_MS) await unlink(path).catch(() => undefined);
    }
  }

  return {
    async read() {
      try {
        const last = await readLast();
        return last && { number: last.number, id: last.written.id, value: last.written.value };
      } catch (error) {
        throw fileError("What is stored cannot be read", folder, error);
      }
    },

    async append(after, value) {
      const id = randomUUID();
      const number = (after?.number ?? 0) + 1;
      const fresh = join(folder, `new-${id}`);
      try {
        const last = await readLast();
        if (last?.written.id !== after?.id) return false;
        const before = last ? [last.written.id, ...last.written.before].slice(0, REMEMBERED) : [];
        await writeNew(fresh, JSON.stringify({ id, before, value } satisfies Written<Value>), durable);
        await link(fresh, pathOf(number));
      } catch (error) {
        if (hasCode(error, "EEXIST")) return false;
        if (isLink(error) && hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"))
          throw fileError("This file system has no hard links, and tokens cannot be kept safely there", folder, error);
        throw fileError("The new state cannot be written, and the old one is as it was", folder, error);
      } finally {
        await unlink(fresh).catch(() => undefined);
      }
      try {
        if (durable) await syncFolder(folder);
        const last = await readLast();
        if (last) await clean(last.number);
        // A number below the highest was free only because it had been used and cleaned away: too late, unless others went on
        // from here since.
        return last?.written.id === id || last?.written.before.includes(id) === true;
      } catch (error) {
        throw fileError("The new state is written, and could not be read again", folder, error);
      }
    },
  };
}

const isLink = (error: unknown): boolean => (error as { syscall?: unknown }).syscall === "link";

/** A parser's error would quote what it read. */
function parse<Value>(text: string, path: string): Written<Value> {
  try {
    const { id, before, value } = JSON.parse(text);
    if (typeof id === "string" && Array.isArray(before) && value !== undefined) return { id, before, value };
  } catch {}
  throw new TokenStoreError(
    `${path} is damaged. Nothing was changed: put a copy of the file back, or remove it and let the user authorise again.`,
  );
}
