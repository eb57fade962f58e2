// A process of its own, so that the sender's heap is only its own: the sandbox, with faults and a ledger.
import { startSandbox } from "@carillon/sandbox";
import { Ledger } from "./ledger.ts";
import { LEGS } from "./legs.ts";
import type { Task } from "./proof.ts";

const { leg: name, items, rate, seed } = JSON.parse(process.argv[2]!) as Task;
const leg = LEGS[name];
const ledger = new Ledger(leg, items);
const sandbox = await startSandbox({
  faults: { rate, seed },
  onRequest: (handled) => {
    if (handled.operation === leg.operation) ledger.record(handled, performance.now());
  },
});
process.on("message", () => process.send!(ledger.word, () => process.exit(0)));
process.on("disconnect", () => process.exit(0));
process.send!(sandbox.baseUrls(leg.vendor));
