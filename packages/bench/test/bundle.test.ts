import { expect, it } from "vitest";
import { brotliOf, bundle, exportsOf, slices } from "../src/bundle.ts";

const folder = import.meta.dirname;
const code = `export { median } from "../src/stats.ts"; export { table } from "../src/table.ts";`;
const table = "packages/bench/src/table.ts";

it("counts the modules that end up in the bundle, and leaves out the one that is emptied", async () => {
  const whole = await bundle(code, folder);
  expect([...whole.modules.keys()].sort()).toEqual(["packages/bench/src/stats.ts", table]);
  const without = await bundle(code, folder, new Set([table]));
  expect(without.brotliBytes).toBeLessThan(whole.brotliBytes);
  expect(without.minBytes).toBeLessThan(whole.minBytes - (whole.modules.get(table) ?? 0) / 2);
});

it("cuts a bundle into the same modules", async () => {
  const cut = await slices(code, folder);
  const { brotliBytes } = await bundle(code, folder);
  expect([...cut.keys()]).toContain(table);
  const all = await brotliOf(cut, () => true);
  expect(Math.abs(all - brotliBytes)).toBeLessThan(30);
  expect(await brotliOf(cut, (path) => path !== table)).toBeLessThan(all);
});

it("names what a module exports", async () => {
  expect((await exportsOf(`export * from "../src/stats.ts"`, folder)).sort()).toEqual([
    "cpuMicros",
    "interleave",
    "median",
    "ratio",
  ]);
});
