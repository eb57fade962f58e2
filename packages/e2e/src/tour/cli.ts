import { startSandbox } from "@carillon/sandbox";
import { brief } from "../brief/calls.ts";
import { table } from "./table.ts";
import { tourOf } from "./tour.ts";

const sandbox = await startSandbox();
console.log(
  `\nThe sandbox answers for ${brief.length} vendors on ${sandbox.url}. Every call of the brief, made through its client:\n`,
);
try {
  const stops = [];
  for (const vendor of brief) stops.push(...(await tourOf(vendor, sandbox)));
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
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await sandbox.close();
}
