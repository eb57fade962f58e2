import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openChromium } from "@carillon/runtimes";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { runtimeOrNothing } from "../../src/runtimes/machine.ts";

const chromium = await runtimeOrNothing("Chromium");
const page = join(import.meta.dirname, "../../src/runtimes/page-replay.ts");

/** Drops the first POST after it was read. Says how many it has read, and on which request of their connection. */
async function startDropping(script: string): Promise<{ server: Server; url: string; posts: number[] }> {
  const posts: number[] = [];
  const turns = new WeakMap<object, number>();
  const server = createServer((request, response) => {
    const turn = (turns.get(request.socket) ?? 0) + 1;
    turns.set(request.socket, turn);
    request.resume().on("end", () => {
      if (request.method === "POST" && posts.push(turn) === 1) return void request.socket.destroy();
      const isScript = request.url === "/page.js";
      const type = isScript ? "text/javascript" : request.url === "/" ? "text/html" : "application/json";
      response.writeHead(200, { "content-type": type });
      response.end(
        isScript ? script : request.url === "/" ? "<!doctype html>" : '{"data":{"type":"profile","id":"1"}}',
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posts };
}

// Why SECURITY.md does not promise single sends in browsers: should this ever fail, they have mended it.
test.runIf(chromium)("Chromium itself sends a POST again when a used connection drops it", async () => {
  const { outputFiles } = await build({
    entryPoints: [page],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    conditions: ["@carillon/source"],
  });
  const { server, url, posts } = await startDropping(outputFiles[0]?.text ?? "");
  const problems: string[] = [];
  const opened = await openChromium(chromium?.command ?? "", url, (problem) => problems.push(problem));
  try {
    const outcome = await opened.evaluate<string>(`import("/page.js").then(({ run }) => run("${url}"))`);
    expect({ outcome, posts: posts.length, problems }).toEqual({ outcome: "done", posts: 2, problems: [] });
    expect(posts[0]).toBeGreaterThan(1);
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
});
