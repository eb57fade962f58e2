import { createHash, randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import { ConfigurationError } from "@carillon/runtime";
import type { TokenStore, Tokens } from "@carillon/runtime/oauth";
import { type Chain, createChain } from "./chain.ts";
import { checkFolder, guardFolder } from "./guarded-files.ts";

export interface FileTokenStoreOptions {
  /**
   * A folder of its own on a local disk. Made with mode 0700 when it is missing; one that others may read or write, that
   * belongs to another user, or that is a symbolic link is refused.
   */
  directory: string;
}

/** `null`: removed. */
type State<Value> = Value | null;

/** `undefined` as owner: given back. */
interface Lease {
  readonly owner?: string;
  /** On the clock of {@link uptimeMs}. */
  readonly until: number;
  readonly ttlMs: number;
}

/** The same for all processes of a machine, and no administrator sets it. */
const uptimeMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

/**
 * Keeps OAuth tokens in files, for all processes of one machine. Each account has a folder, named by a digest of its key;
 * files have mode 0600. A state is written to a temporary file, synced to the disk, and put in place in one step, so that a
 * process that is killed, a full disk or a power cut leave the old tokens or the new ones, and never a part of them.
 *
 * Every method throws `TokenStoreError`, which holds no token, when the files cannot be used or trusted.
 *
 * @throws `ConfigurationError` when `directory` is no text
 */
export function fileTokenStore<Value = Tokens>(options: FileTokenStoreOptions): TokenStore<Value> {
  const given: unknown = options?.directory;
  if (typeof given !== "string" || given.trim() === "" || given.includes("\0"))
    throw new ConfigurationError("The option `directory` of fileTokenStore() must be the path of a folder.");
  // Without a slash at its end, which would hide a symbolic link, and of this working directory for good.
  const directory = resolve(given);
  const folderOf = (key: string): string =>
    join(directory, createHash("sha256").update(key).digest("hex").slice(0, 40));
  const tokensIn = (folder: string): Chain<State<Value>> => createChain({ folder, name: "tokens", durable: true });
  const leasesIn = (folder: string): Chain<Lease> => createChain({ folder, name: "lease", durable: false });
  const guard = async (folder: string): Promise<void> => {
    await guardFolder(directory);
    await guardFolder(folder);
  };

  return Object.freeze({
    async get(key: string) {
      const folder = folderOf(key);
      if (!(await checkFolder(directory)) || !(await checkFolder(folder))) return undefined;
      const last = await tokensIn(folder).read();
      return last?.value ? { version: last.id, tokens: last.value } : undefined;
    },

    async compareAndSet(key: string, expectedVersion: string | undefined, tokens: Value | undefined) {
      const folder = folderOf(key);
      await guard(folder);
      const chain = tokensIn(folder);
      const last = await chain.read();
      const version = last?.value ? last.id : undefined;
      if (version !== expectedVersion) return false;
      if (tokens === undefined && version === undefined) return true;
      return chain.append(last, tokens ?? null);
    },

    async lease(key: string, ttlMs: number) {
      const folder = folderOf(key);
      await guard(folder);
      const chain = leasesIn(folder);
      const last = await chain.read();
      const now = uptimeMs();
      // After a restart of the machine its clock begins anew, and an old lease would seem to last.
      const left = last?.value.owner === undefined ? 0 : last.value.until - now;
      if (last && left > 0 && left <= last.value.ttlMs) return undefined;
      const owner = randomUUID();
      if (!(await chain.append(last, { owner, until: now + ttlMs, ttlMs }))) return undefined;
      return async () => {
        const held = await chain.read();
        if (held?.value.owner === owner) await chain.append(held, { until: 0, ttlMs: 0 });
      };
    },
  });
}
