import { expect, it } from "vitest";
import { table } from "../src/table.ts";

it("aligns text to the left and numbers to the right", () => {
  const text = table(
    ["name", "KB"],
    [
      ["raw fetch", 0.2],
      ["all", 24.61],
      ["none", undefined],
    ],
  );
  expect(text.split("\n")).toEqual([
    "name         KB",
    "---------  ----",
    "raw fetch  0.20",
    "all        24.6",
    "none",
  ]);
});
