import { expect, test } from "vitest";

let tries = 0;

test("fails once", () => {
  tries++;
  expect(tries).toBe(2);
});
