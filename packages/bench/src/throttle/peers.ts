import { mostInAnyWindow } from "@carillon/config/referees";
import type { LimitWindow } from "@carillon/runtime/internal";
import { contenders } from "./contenders.ts";
import { press } from "./load.ts";
import { mark } from "./markdown.ts";
import { startReferee } from "./referee.ts";
import type { RefereeKind } from "./scheme.ts";

const CALLERS = 64;
const SECONDS = Number(process.argv[2] ?? 8);
const window: LimitWindow = { limit: 100, windowMs: 1_000 };
const allowed = (window.limit * SECONDS * 1_000) / window.windowMs;

const servers: Record<string, RefereeKind> = {
  "nginx 100r/s burst=99": { kind: "nginx" },
  "nginx 100r/s burst=9": { kind: "nginx", burst: 0.1 },
  "HAProxy, sliding counter": { kind: "haproxy" },
  "express-rate-limit, fixed window": { kind: "express", headers: "draft-8" },
};

/** One contender before one server, which starts anew. */
async function measure(start: (typeof contenders)[number]["start"], referee: RefereeKind) {
  const server = await startReferee({ referee, quotas: [{ windows: [window] }] });
  if (!server) return undefined;
  try {
    const send = start(server.url, window);
    const errors = await press({ callers: CALLERS, seconds: SECONDS, call: (_caller, _index, signal) => send(signal) });
    if (errors.length > 0) throw errors[0];
    const log = await server.accessLog();
    const from = log[0]?.at ?? 0;
    const inTime = log.filter(({ at }) => at < from + SECONDS * 1_000);
    return {
      served: inTime.filter(({ status }) => status === 200).length,
      refused: inTime.filter(({ status }) => status === 429).length,
      most: mostInAnyWindow(log, window.windowMs),
    };
  } finally {
    await server.stop();
  }
}

const rows: string[][] = [];
for (const { name, setting, start } of contenders) {
  const cells: string[] = [];
  let most = 0;
  for (const referee of Object.values(servers)) {
    const result = await measure(start, referee);
    most = Math.max(most, result?.most ?? 0);
    cells.push(
      result
        ? `${result.served} / ${result.refused} (${Math.round((100 * result.served) / allowed)} %)`
        : "not installed",
    );
  }
  rows.push([`${name}, ${setting}`, ...cells, String(most)]);
  console.error(rows.at(-1)!.join(" | "));
}
console.log(
  `${window.limit} requests a second, ${CALLERS} connections, ${SECONDS} s. Served / refused (share of ${allowed}).\n`,
);
console.log(mark(["Limiter", ...Object.keys(servers), "Most in any second"], rows));
// Some limiters keep their timers for ever.
process.exit();
