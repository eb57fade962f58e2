import { parseArgs } from "node:util";
import { prove } from "./proof.ts";
import { print } from "./report.ts";

const usage = `node packages/e2e/src/bulk/cli.ts [--items=n]
  --items=n   events to send, default 1000000
`;

const { values } = parseArgs({ options: { items: { type: "string", default: "1000000" }, help: { type: "boolean" } } });
if (values.help) {
  console.log(usage);
} else {
  const report = await prove(Number(values.items));
  console.log(print(report));
  process.exitCode = Object.keys(report.lies).length === 0 ? 0 : 1;
}
