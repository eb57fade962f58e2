import { stubFetch } from "@carillon/config/stub-fetch";
import { expect, test } from "vitest";
import { InvalidRequestError, isoDay, isoTime } from "../src/index.ts";
import { client } from "./support.ts";

const date = new Date("2026-01-15T23:30:05.678-05:00");

test.each([
  [isoTime, "2026-01-16T04:30:05.678Z"],
  [isoDay, "2026-01-16"],
])("%o", (write, text) => {
  expect(write(date)).toBe(text);
  expect(() => write(new Date("yesterday"))).toThrow(InvalidRequestError);
});

test("years of five digits keep them", () => expect(isoDay(new Date(Date.UTC(12026, 0, 1)))).toBe("+012026-01-01"));

test("what isoTime writes passes where a zone is due", async () => {
  const { fetch, sent } = stubFetch({ status: 201, body: { message: "success" } });
  await client({ fetch }).users.track({ events: [{ external_id: "1", name: "x", time: isoTime(date) }] });
  expect(sent).toHaveLength(1);
});
