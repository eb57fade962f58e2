import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brief } from "../src/brief/calls.ts";
import { environment } from "../src/brief/credentials.ts";
import { curlsOf } from "../src/brief/curls.ts";
import { type Recorder, startRecorder } from "../src/brief/recorder.ts";
import { wireOf } from "../src/brief/wire.ts";

const run = promisify(execFile);
/** On a machine without them these tests are left out; where CI is set, they fail. */
const canCurl =
  ["bash", "curl"].every((tool) => spawnSync(tool, ["--version"]).status === 0) || process.env.CI === "true";

let recorder: Recorder;
beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

/** Runs a command of the brief as printed, but for the address, with the real curl. */
async function curl(command: string): Promise<void> {
  const local = command
    .replace(/https:\/\/[\w.-]+/, (address) => recorder.urlFor(address))
    .replace(/^curl /, "curl --silent --show-error --fail ");
  await run("bash", ["-euc", local], { env: { ...environment, PATH: process.env.PATH } });
}

describe.each(brief)("$name", ({ vendor, hosts, calls }) => {
  const curls = curlsOf(vendor);
  const addresses = () =>
    Object.fromEntries(Object.entries(hosts).map(([host, address]) => [host, recorder.urlFor(address)]));
  const made = () => calls({ baseUrls: addresses(), retry: false });

  test("has a call for every curl of the brief", () => {
    expect(made().map(({ title }) => title)).toEqual(curls.map(({ title }) => title));
    expect(curls.length).toBeGreaterThan(0);
  });

  test.skipIf(!canCurl).each(curls)("$title: the client sends what curl sends", async ({ title, command }) => {
    await curl(command);
    const expected = wireOf(recorder.take());
    const call = made().find((each) => each.title === title);
    // The recorder answers everything with {}; what matters is what it got.
    await Promise.resolve(call?.run()).catch(() => undefined);
    expect(wireOf(recorder.take())).toEqual(expected);
  });
});
