import { stubFetch } from "@carillon/config/stub-fetch";
import { expect, test } from "vitest";
import { InvalidRequestError, isoTime, unixMilliseconds, unixSeconds, utcTime } from "../src/index.ts";
import { client, success } from "./support.ts";

const date = new Date("2026-01-15T23:30:05.678-05:00");

test.each([
  [unixSeconds, 1768537805],
  [unixMilliseconds, 1768537805678],
  [utcTime, "2026-01-16 04:30:05"],
  [isoTime, "2026-01-16T04:30:05.678Z"],
] as const)("%o", (write, value) => {
  expect(write(date)).toBe(value);
  expect(() => write(new Date("yesterday"))).toThrow(InvalidRequestError);
});

test("seconds of a time before 1970 are whole too", () => expect(unixSeconds(new Date(-1))).toBe(-1));

test("each passes where its form is due", async () => {
  const { fetch, sent } = stubFetch({ body: success });
  const { campaigns, events, jwts } = client({ fetch });
  await events.track({ email: "a@example.com", eventName: "x", createdAt: unixSeconds(date) });
  await jwts.invalidate({ email: "a@example.com", issuedBefore: unixMilliseconds(date) });
  await campaigns.schedule(7, { sendAt: isoTime(date) });
  expect(sent).toHaveLength(3);
  const refused = await campaigns.schedule(7, { sendAt: utcTime(date) }).safe();
  expect(refused.error).toBeInstanceOf(InvalidRequestError);
});
