import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export const DIST = join(import.meta.dirname, "../dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** The file that answers a path: itself, the index of a folder, or the page without its ending. */
export function fileFor(path: string): string | undefined {
  const file = join(DIST, normalize(`/${decodeURIComponent(path)}`));
  const isFile = (each: string): boolean => existsSync(each) && statSync(each).isFile();
  return [file, join(file, "index.html"), `${file}.html`].find(isFile);
}

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built site on loopback as a host of static files does. */
export async function serveSite(): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer = file ?? join(DIST, "404.html");
    response.writeHead(file ? 200 : 404, { "content-type": TYPES[extname(answer)] ?? "application/octet-stream" });
    response.end(readFileSync(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
