import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FailureAnswer, FailureOrder } from "../../src/runtimes/failure-probe.ts";
import { bundleProgram, PROGRAM_RUNTIMES, type Program, type ProgramRuntime } from "../../src/runtimes/launch.ts";

const UNSENT = { proof: "unsent", retryable: true };
const POINTLESS = { proof: "unsent", retryable: false };
const UNKNOWN = { proof: "unknown", retryable: true };

const NODE = { refused: UNSENT, noSuchName: UNSENT, certificate: POINTLESS, resetAfter: UNKNOWN, closedAfter: UNKNOWN };
/** workerd says the same of a connection that was never made and of one that was lost. */
const WORKERD = { ...NODE, refused: UNKNOWN, noSuchName: UNKNOWN, certificate: UNKNOWN };
const EXPECTED: Record<ProgramRuntime, typeof NODE> = {
  "Node 20": NODE,
  "Node 22": NODE,
  "Node 24": NODE,
  "Node 26": NODE,
  Bun: NODE,
  Deno: NODE,
  workerd: WORKERD,
};

let program: Program<FailureOrder, Record<string, FailureAnswer | "answered">>;
let urls: Record<string, string>;
const servers: Server[] = [];
/** Requests that a server read before it failed. */
let read = 0;

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
const afterReading = (fail: (socket: Socket) => void): Server =>
  createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      read++;
      fail(socket);
    });
  });

beforeAll(async () => {
  program = await bundleProgram(new URL("../../src/runtimes/failure-probe.ts", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "carillon-tls-"));
  const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", keyFile, "-out", certFile];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...files, ...subject], {
    stdio: "ignore",
  });
  const tls = createTlsServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) });
  rmSync(folder, { recursive: true });
  const closed = createServer();
  const closedPort = await portOf(closed);
  await new Promise<void>((resolve) => closed.close(() => resolve()));
  urls = {
    refused: `http://127.0.0.1:${closedPort}/`,
    noSuchName: "http://nothing.invalid/",
    certificate: `https://localhost:${await portOf(tls)}/`,
    resetAfter: `http://127.0.0.1:${await portOf(afterReading((socket) => socket.resetAndDestroy()))}/`,
    closedAfter: `http://127.0.0.1:${await portOf(afterReading((socket) => socket.end()))}/`,
  };
});
afterAll(async () => {
  await program?.dispose();
  for (const server of servers) server.close();
});

test.each(PROGRAM_RUNTIMES)("%s: what a failure proves", async (runtime) => {
  read = 0;
  const answers = await program.runIn(runtime, { urls });
  const verdicts = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, answer === "answered" ? answer : answer.verdict]),
  );
  expect(verdicts, JSON.stringify(answers)).toEqual(EXPECTED[runtime]);
  // Else "after" would not be after.
  expect(read).toBe(2);
});
