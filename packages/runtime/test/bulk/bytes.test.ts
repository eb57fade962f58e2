import { expect, test } from "vitest";
import { jsonBytes } from "../../src/bulk/bytes.ts";

/** The first and the last character of each length, and both halves of a pair. */
const EDGES = ["a", "\u007f", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\u{10000}", "\u{10ffff}"];
const HALVES = ["\ud800", "\udbff", "\udc00", "\udfff"];

test.each([...EDGES, ...HALVES])("%j counts as many bytes as are sent, whatever stands beside it", (one) => {
  for (const other of ["", ...EDGES, ...HALVES]) {
    const text = one + other;
    expect(jsonBytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
  }
});

test("what is not JSON has none", () => {
  expect(jsonBytes(undefined)).toBe(0);
});
