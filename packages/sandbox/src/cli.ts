#!/usr/bin/env node
import { parseArgs } from "node:util";
import { FAULT_KINDS, type FaultKind } from "./faults.ts";
import { startSandbox } from "./sandbox.ts";

const usage = `carillon-sandbox [--port=n] [--faults=rate] [--seed=n] [--kinds=a,b]
  --port=n        default: a free one
  --faults=0.05   share of the requests that have a fault, default 0
  --seed=n        the same seed gives the same faults, default 1
  --kinds=a,b     default: ${FAULT_KINDS.join(",")}
`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    faults: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    kinds: { type: "string", default: FAULT_KINDS.join(",") },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(usage);
} else {
  const kinds = values.kinds.split(",") as FaultKind[];
  const faults = { rate: Number(values.faults), seed: Number(values.seed), kinds };
  const sandbox = await startSandbox({
    port: Number(values.port),
    faults,
    onRequest: ({ vendor, operation, status, fault }) =>
      console.log(`${vendor} ${operation} ${status ?? "broken off"}${fault ? ` (injected: ${fault})` : ""}`),
  });
  console.log(`${sandbox.url}/<vendor>/<host>`);
}
