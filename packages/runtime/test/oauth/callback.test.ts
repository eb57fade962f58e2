import { describe, expect, test } from "vitest";
import { StateMismatchError } from "../../src/errors.ts";
import { type CallbackParams, readCallback, sameText } from "../../src/oauth/callback.ts";

const state = "s".repeat(43);

describe("the code of a redirect", () => {
  test.each<[name: string, callback: CallbackParams, code: string]>([
    ["that holds a slash, in a query", `code=4/x&state=${state}`, "4/x"],
    ["in a query with its mark", `?code=4/x&state=${state}`, "4/x"],
    ["of a page whose path holds an ampersand", `https://me.example/a&code=no?code=c&state=${state}`, "c"],
    ["of a path with an ampersand", `/a&code=no?code=c&state=${state}`, "c"],
    ["of a URL with a port and a user", `http://me@localhost:8080/?code=c&state=${state}`, "c"],
    ["of an app's own scheme", `com.me.app:/back?code=c&state=${state}`, "c"],
    ["of an app's own scheme without a slash", `com.me.app:back?code=c&state=${state}`, "c"],
    ["of a URL with a slash in the query", `https://me.example/?next=/a/b?&code=4/x&state=${state}`, "4/x"],
    ["before a fragment of several lines", `/back?code=c&state=${state}#a\nb#c`, "c"],
    ["of an object that names what did not come", { code: "c", state, error: undefined, iss: [] }, "c"],
    ["of an object of lists", { code: ["c"], state: [state] }, "c"],
  ])("%s", (_, callback, code) => {
    expect(readCallback(callback, state)).toBe(code);
  });
  test.each([
    ["access_denied", "access_denied"],
    ["x".repeat(64), "x".repeat(64)],
    ["x".repeat(65), "unknown"],
    ["access_denied\n", "unknown"],
    ["ü access_denied", "unknown"],
    ["access_deniedü", "unknown"],
  ])("that was not given: %j is told as %j", (error, code) => {
    expect(() => readCallback({ error, state }, state)).toThrow(expect.objectContaining({ name: "OAuthError", code }));
  });
  test("that is not there is told", () => {
    for (const none of [{}, { code: "" }])
      expect(() => readCallback({ ...none, state }, state)).toThrow(
        expect.objectContaining({ name: "OAuthError", code: undefined }),
      );
  });
  test("without a state that fits is not read, whatever else it holds", () => {
    for (const other of [
      {},
      { state: "" },
      { state: state.slice(1) },
      { state: `${state}s` },
      { state: `${state.slice(1)}t` },
    ])
      expect(() => readCallback({ code: "c", ...other }, state)).toThrow(StateMismatchError);
  });
});

test.each([
  ["", "", true],
  ["a", "", false],
  ["", "a", false],
  ["ab", "ab", true],
  ["ab", "ba", false],
  ["abab", "ab", false],
  ["ab", "abab", false],
  ["Ab", "ab", false],
])("%j and %j are the same text: %s", (a, b, same) => {
  expect(sameText(a, b)).toBe(same);
});
