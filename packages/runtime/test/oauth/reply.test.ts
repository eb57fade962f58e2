import { describe, expect, test } from "vitest";
import type { OAuthFacts } from "../../src/oauth/index.ts";
import { readFields, readTokens } from "../../src/oauth/reply.ts";

const facts: OAuthFacts = {
  vendor: "acme",
  authorizeUrl: "https://acme.example/a",
  tokenUrl: "https://acme.example/t",
  clientAuth: "basic",
};

describe("the fields of a reply", () => {
  test.each<[text: string, fields: object | undefined]>([
    ['{"a":1}', { a: 1 }],
    [' {"a":1}\n', { a: 1 }],
    ["a=1&b=2", { a: "1", b: "2" }],
    ["a=1\r\n", { a: "1" }],
    ["access_token=a&expires_in=60", { access_token: "a", expires_in: "60" }],
    ["", {}],
    [" \n", {}],
    ["[]", undefined],
    ["null", undefined],
    ["7", undefined],
    ["true", undefined],
    ['"a=1"', undefined],
    ["{", undefined],
    ["a=1 is what you sent", undefined],
    ["a=<html>", undefined],
    ["<a href=b>", undefined],
    ["nonsense", undefined],
  ])("%j", (text, fields) => {
    expect(readFields(text)).toEqual(fields);
  });
});

describe("the tokens of a reply", () => {
  const SENT_AT = 1_800_000_000_000;
  const read = (fields: Record<string, unknown>, own: Partial<OAuthFacts> = {}, serverNowMs?: number) =>
    readTokens({ ...facts, ...own }, { access_token: "a", ...fields }, SENT_AT, serverNowMs);
  const bare = { accessToken: "a", issuedAt: SENT_AT };

  test.each<[name: string, fields: Record<string, unknown>, own: Partial<OAuthFacts>, tokens: object]>([
    ["no more than what came", {}, {}, bare],
    [
      "a refresh token and a scope",
      { refresh_token: "r", scope: "x y" },
      {},
      { ...bare, refreshToken: "r", scope: "x y" },
    ],
    ["no refresh token that could not be sent", { refresh_token: "r\n" }, {}, bare],
    ["no refresh token that begins like a line of its own", { refresh_token: "\nr" }, {}, bare],
    ["no refresh token that is none", { refresh_token: null }, {}, bare],
    ["no scope that is none", { scope: ["x"] }, {}, bare],
    ["any spelling of the type", { token_type: "bEARER" }, {}, bare],
    ["an empty type", { token_type: "" }, {}, bare],
    [
      "another spelling where the usual one is null",
      { access_token: null, token: "b" },
      { fields: { access_token: ["token"] } },
      { ...bare, accessToken: "b" },
    ],
    [
      "the fields that the vendor adds",
      { org: 7, other: 8 },
      { extraFields: ["org", "team"] },
      { ...bare, extra: { org: 7 } },
    ],
    ["none where none came", { other: 8 }, { extraFields: ["org"] }, bare],
  ])("%s", (_, fields, own, tokens) => {
    expect(read(fields, own)).toStrictEqual(tokens);
  });

  test.each<[value: unknown, lifeS: number | undefined]>([
    [60, 60],
    ["60", 60],
    [" 60\n", 60],
    ["1.25", 1.25],
    ["12.", undefined],
    [0, undefined],
    [-60, undefined],
    ["-60", undefined],
    ["0x10", undefined],
    ["1e3", undefined],
    ["60 s", undefined],
    [[60], undefined],
    [true, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    ["9".repeat(400), undefined],
  ])("a life of %j", (value, lifeS) => {
    expect(read({ expires_in: value })?.expiresAt).toBe(lifeS === undefined ? undefined : SENT_AT + lifeS * 1000);
    expect(read({ expires_in: value }, { accessTokenTtlMs: 7 })?.expiresAt).toBe(SENT_AT + (lifeS ?? 0.007) * 1000);
  });

  test("an end that the server tells is read by the server's clock", () => {
    const at: Partial<OAuthFacts> = { expiry: "at", fields: { expires_in: ["expires_at"] } };
    const endS = SENT_AT / 1000 + 100;
    expect(read({ expires_at: endS }, at)?.expiresAt).toBe(SENT_AT + 100_000);
    expect(read({ expires_at: endS }, at, SENT_AT + 40_000)?.expiresAt).toBe(SENT_AT + 60_000);
    expect(read({ expires_at: endS }, at, SENT_AT + 100_000)).not.toHaveProperty("expiresAt");
  });
});
