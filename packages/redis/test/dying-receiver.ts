import { handleOnce } from "@carillon/runtime/webhooks";
import { redisSeenStore } from "../src/index.ts";
import { connect } from "./support.ts";

/** A receiver that never gets to the end of its handler. Arguments: the Redis, the lease. */
const [url = "", leaseMs] = process.argv.slice(2);
const { client } = await connect("redis", url);
await handleOnce(
  redisSeenStore(client),
  async (seen) => void (await seen("evt_1")),
  () => {
    process.send?.("handling");
    return new Promise(() => undefined);
  },
  { leaseMs: Number(leaseMs) },
);
