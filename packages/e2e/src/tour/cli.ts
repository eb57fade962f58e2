import { createLimiter } from "@carillon/runtime";
import { startSandbox } from "@carillon/sandbox";
import { brief } from "../brief/calls.ts";
import { table } from "./table.ts";
import { burst, tourOf } from "./tour.ts";

const sandbox = await startSandbox();
/** One for all clients, as a process would share it. */
const limiter = createLimiter();
console.log(
  `\nThe sandbox answers for ${brief.length} vendors on ${sandbox.url}. Every call of the brief, made through its client:\n`,
);
try {
  const stops = [];
  for (const vendor of brief) stops.push(...(await tourOf(vendor, sandbox, limiter)));
  const rows = stops.map(({ vendor, code, request, status, ms, throttle, ok }) => [
    vendor,
    code,
    request,
    `${ok ? "" : "FAILED "}${status}`,
    ms.toFixed(0),
    throttle,
  ]);
  console.log(table(["vendor", "call", "method and path", "status", "ms>", "throttle"], rows));
  const failed = stops.filter(({ ok }) => !ok).length;
  console.log(`\n${stops.length} calls, ${failed} failed.`);

  const customerio = brief.find(({ vendor }) => vendor === "customerio");
  if (!customerio) throw new Error("The brief has no Customer.io.");
  const count = 25;
  const { ms, refused, waited } = await burst(customerio, sandbox, "Authentication 2", count, limiter);
  console.log(
    `A burst: ${count} × campaigns.list() at once, where Customer.io allows 10 per second: ${waited} waited their turn, ${refused} refused, done in ${(ms / 1000).toFixed(1)} s.\n`,
  );
  process.exitCode = failed === 0 && refused === 0 ? 0 : 1;
} finally {
  await sandbox.close();
}
