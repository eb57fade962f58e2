import { expect, test } from "vitest";
import { meets } from "../../src/auth/reply-condition.ts";
import type { ReplyCondition } from "../../src/operation.ts";

const body = { error: { type: "expired", count: 0, no: null } };
test.each<[condition: ReplyCondition, met: boolean]>([
  [{ status: 401 }, true],
  [{ status: 403 }, false],
  [{}, false],
  [{ pointer: "/error/type" }, true],
  [{ pointer: "/error/no" }, true],
  [{ pointer: "/error/other" }, false],
  [{ pointer: "/error/type", equals: "expired" }, true],
  [{ pointer: "/error/type", equals: "scope" }, false],
  [{ pointer: "/error/count", equals: 0 }, true],
  [{ pointer: "/error/count", equals: false }, false],
  [{ pointer: "/error/other", equals: "expired" }, false],
  [{ pointer: "/error/type", notEquals: "scope" }, true],
  [{ pointer: "/error/type", notEquals: "expired" }, false],
  [{ pointer: "/error/other", notEquals: "expired" }, false],
  [{ pointer: "/error/type", equals: "expired", notEquals: "scope" }, true],
  [{ status: 401, pointer: "/error/type", equals: "expired" }, true],
  [{ status: 403, pointer: "/error/type", equals: "expired" }, false],
  [{ status: 401, pointer: "/error/type", equals: "scope" }, false],
])("a 401 with a type meets %j: %s", (condition, met) => {
  expect(meets(condition, 401, body)).toBe(met);
});
