import type { Readable } from "node:stream";

export interface WorkerOptions {
  /** An ES module with everything in it. */
  readonly script: string;
  /** Further ES modules that the script imports, by their names beside it. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Default: the newest that this workerd takes. */
  readonly compatibilityDate?: string;
  /** What the Worker finds in its `env`. */
  readonly bindings?: Readonly<Record<string, object | string | number>>;
  /** Told of each line that the runtime writes. */
  readonly onLine?: (line: string) => void;
}

export interface Worker {
  /** Address on loopback. */
  readonly url: string;
  /** The one in use. */
  readonly compatibilityDate: string;
  close(): Promise<void>;
}

/** Serves a Worker with one isolate. */
export async function openWorkerd({
  script,
  modules = {},
  bindings = {},
  compatibilityDate: wanted,
  onLine,
}: WorkerOptions): Promise<Worker> {
  const { Miniflare, supportedCompatibilityDate } = await import("miniflare");
  const compatibilityDate = wanted ?? supportedCompatibilityDate;
  const miniflare = new Miniflare({
    modules: Object.entries({ "worker.mjs": script, ...modules }).map(([path, contents]) => ({
      type: "ESModule" as const,
      path,
      contents,
    })),
    bindings: { ...bindings } as never,
    compatibilityDate,
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      for (const stream of [stdout, stderr]) {
        let rest = "";
        stream.setEncoding("utf8").on("data", (text: string) => {
          const lines = (rest + text).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) onLine?.(line);
        });
      }
    },
  });
  const url = await miniflare.ready.catch(async (error: unknown) => {
    await miniflare.dispose().catch(() => undefined);
    throw error;
  });
  return { url: url.origin, compatibilityDate, close: () => miniflare.dispose() };
}
