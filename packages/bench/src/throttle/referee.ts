import {
  type Nginx,
  type NginxLocation,
  type Referee,
  type RequestLimit,
  startExpress,
  startFastify,
  startHaproxy,
  startNginx,
  startSlow,
} from "@carillon/config/referees";
import type { LimitWindow } from "@carillon/runtime/internal";
import { startFlexible } from "./flexible.ts";
import type { Quota, RefereeKind, Scheme } from "./scheme.ts";

/** The leaky counter that admits `burst` of the window at once and its rate from then on. */
function requestLimit({ limit, windowMs }: LimitWindow, key: string | undefined, { burst = 1, delay = false }) {
  const rule: RequestLimit = {
    // In thousandths of a request a second, which nginx cuts: a little too many, so that the log has the last word.
    rate: `${Math.ceil((limit * 60_000) / windowMs)}r/m`,
    burst: Math.max(1, Math.round(limit * burst)) - 1,
    delay,
    ...(key && { key }),
  };
  return rule;
}

function locationsOf(quotas: readonly Quota[], kind: { burst?: number; delay?: boolean }) {
  const rules = ({ windows, of }: Quota): RequestLimit[] =>
    windows.map((window) => requestLimit(window, of === "resource" ? "$uri" : undefined, kind));
  const limits = quotas.filter(({ of }) => of !== "search").flatMap(rules);
  const locations: Record<string, NginxLocation> = { "/": { limits } };
  const searches = quotas.filter(({ of }) => of === "search").flatMap(rules);
  if (searches.length > 0) locations["/search"] = { limits: [...limits, ...searches] };
  return locations;
}

function startBehind(kind: RefereeKind, window: LimitWindow | undefined): Promise<Referee | undefined> | undefined {
  if (kind.kind === "concurrency") return startSlow({ delayMs: kind.tookMs, streams: kind.streams ?? false });
  if (!window) return undefined;
  const { limit, windowMs } = window;
  switch (kind.kind) {
    case "haproxy":
      return startHaproxy({ limit, windowMs });
    case "express":
      return startExpress({ limit, windowMs, headers: kind.headers });
    case "fastify":
      return startFastify({ limit, windowMs, draft: kind.draft ?? false });
    case "flexible":
      return startFlexible({ limit, windowMs });
    default:
      return undefined;
  }
}

/** Starts what a scheme is judged by. `undefined` where a tool is missing. */
export async function startReferee({
  referee,
  quotas: published,
  slack = 1,
}: Pick<Scheme, "referee" | "quotas" | "slack">): Promise<Nginx | undefined> {
  const quotas = published.map((quota) => ({
    ...quota,
    windows: quota.windows.map((window) => ({ ...window, limit: Math.ceil(window.limit * slack) })),
  }));
  if (referee.kind === "nginx") return startNginx({ locations: locationsOf(quotas, referee) });
  const server = await startBehind(referee, quotas[0]?.windows[0]);
  if (!server) return undefined;
  const location: NginxLocation = {
    upstream: server.url,
    ...(referee.kind === "concurrency" && { concurrent: referee.concurrent }),
  };
  const nginx = await startNginx({ locations: { "/": location } }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  if (!nginx) {
    await server.stop();
    return undefined;
  }
  return {
    ...nginx,
    async stop() {
      await nginx.stop();
      await server.stop();
    },
  };
}
