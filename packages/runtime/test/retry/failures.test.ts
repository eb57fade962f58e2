import { expect, test } from "vitest";
import { judgeFailure, wordsOf } from "../../src/retry/proof.ts";
import { FAILURES, type Said } from "./failures.ts";

function toError({ message, cause, errors, ...fields }: Said): Error {
  const inner = cause && { cause: toError(cause) };
  const error = errors ? new AggregateError(errors.map(toError), message, inner) : new TypeError(message, inner);
  return Object.assign(error, fields);
}

test.each(FAILURES)("%s, %s", (_runtime, _failure, said, verdict) => {
  expect(judgeFailure(toError(said))).toEqual(verdict);
});

test("the innermost words are told, or the code where there are none", () => {
  const words = (failure: string): string => wordsOf(toError(FAILURES.find(([, name]) => name === failure)![2]));
  expect(words("refused")).toBe("connect ECONNREFUSED 127.0.0.1:1");
  expect(words("closed, after")).toBe("other side closed");
  expect(wordsOf(Object.assign(new Error(""), { code: "EPIPE" }))).toBe("EPIPE");
  expect(wordsOf("nothing")).toBe("unknown failure");
});
