import { mostInAnyWindow } from "@carillon/config/referees";
import { describe, expect, it } from "vitest";
import { shortForm } from "../src/throttle/scheme.ts";
import { schemes } from "../src/throttle/schemes.ts";
import { run } from "../src/throttle/trial.ts";
import { faultsOf } from "../src/throttle/verdict.ts";

/** Far below the real figure, which only a quiet machine shows: it tells a client that works from one that stands still. */
const SANE_SHARE = 0.2;

describe.concurrent("every scheme before its referee, in little", () => {
  it.for(schemes.map(shortForm))("$name: $mode, $referee.kind", async (scheme, { skip, expect }) => {
    const outcome = await run(scheme);
    if (!outcome) return skip();
    expect(faultsOf(scheme, outcome)).toEqual([]);
    if (scheme.mode !== "adaptive") expect(outcome.share).toBeGreaterThan(SANE_SHARE);
  });
});

describe("the fullest window", () => {
  const at = (...times: number[]) => times.map((each) => ({ at: each }));

  it("is counted wherever it starts", () => {
    expect(mostInAnyWindow(at(0, 900, 950, 1_050, 1_850), 1_000)).toBe(4);
  });

  it("holds both ends of a span that is 2 ms too short, and not of one that may have been long enough", () => {
    expect(mostInAnyWindow(at(0, 998), 1_000)).toBe(2);
    expect(mostInAnyWindow(at(0, 999), 1_000)).toBe(1);
  });

  it("is empty without requests", () => {
    expect(mostInAnyWindow([], 1_000)).toBe(0);
  });
});
