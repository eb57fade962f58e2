import { fileURLToPath } from "node:url";
import { openWorkerd } from "@carillon/runtimes";
import { build } from "esbuild";
import { describe } from "vitest";
import { receiverSuite, secret } from "./suite.ts";

describe("Cloudflare Workers, in workerd", () => {
  receiverSuite("front", async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("./worker-entry.ts", import.meta.url))],
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      conditions: ["@carillon/source", "worker", "import"],
    });
    const worker = await openWorkerd({ script: outputFiles[0]!.text, bindings: { SECRET: secret } });
    return {
      url: worker.url,
      handled: async () => (await fetch(`${worker.url}/handled`)).json() as Promise<unknown[]>,
      close: () => worker.close(),
    };
  });
});
