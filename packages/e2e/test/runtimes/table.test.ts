import { RUNTIMES } from "@carillon/runtimes";
import { expect, test } from "vitest";
import { runtimeOrNothing } from "../../src/runtimes/machine.ts";
import { omittedOn, readTable } from "../../src/runtimes/table.ts";

// node --conditions=@carillon/source src/runtimes/table.ts writes it anew.
const table = readTable();

test("the README's table has every runtime, in order", () => expect([...table.keys()]).toEqual(RUNTIMES));

test.each(RUNTIMES)("what it says of %s is what is run", async (name) => {
  const row = table.get(name);
  expect(row?.omitted).toBe(omittedOn(name));
  const runtime = await runtimeOrNothing(name);
  if (!runtime) return;
  if (runtime.pinned) expect(row?.version).toBe(runtime.version);
  else expect(Number.parseInt(runtime.version, 10)).toBeGreaterThanOrEqual(Number.parseInt(row?.version ?? "", 10));
});
