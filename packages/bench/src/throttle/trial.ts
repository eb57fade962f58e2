import { isRateLimitError } from "@carillon/runtime";
import { createClient } from "./client.ts";
import { press } from "./load.ts";
import { startReferee } from "./referee.ts";
import type { Scheme } from "./scheme.ts";
import { CALLERS, judge, type Outcome } from "./verdict.ts";

/** One scheme under full load. `undefined` where its referee is not installed. */
export async function run(scheme: Scheme): Promise<Outcome | undefined> {
  const { quotas, resources = 1, seconds } = scheme;
  const referee = await startReferee(scheme);
  if (!referee) return undefined;
  try {
    const client = createClient(scheme, referee.url);
    // Callers of their own, so that searches that wait hold up nobody else.
    const searches = quotas.some(({ of }) => of === "search");
    const errors = await press({
      callers: CALLERS,
      seconds,
      async call(caller, index, signal) {
        try {
          await (searches && caller % 2 === 1 ? client.search(signal) : client.read(index % resources, signal));
        } catch (error) {
          if (!isRateLimitError(error)) throw error;
        }
      },
    });
    return judge(scheme, await referee.accessLog(), errors);
  } finally {
    await referee.stop();
  }
}
