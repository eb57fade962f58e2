import { describe, expect, test } from "vitest";
import { canonical, readBytes, readErrorText, readText, TooLargeError } from "../../src/pipeline/read.ts";

const encoder = new TextEncoder();
/** A reply whose bytes come in these parts, and whether it was given up. */
function parts(each: readonly (string | Uint8Array)[], headers: Record<string, string> = {}) {
  const seen = { cancelled: false, pulled: 0 };
  const rest = each.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled++;
        const part = rest.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
      cancel() {
        seen.cancelled = true;
        throw new Error("a connection that cannot be closed");
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { headers }), seen };
}
const counter = () => {
  const counts: number[] = [];
  return { counts, count: (bytes: number): void => void counts.push(bytes) };
};
const plain = (text: string): string => text;
const empty = () => new Response(null);

describe("bytes", () => {
  test("are those of all parts, each counted", async () => {
    const { counts, count } = counter();
    expect([...(await readBytes(parts(["ab", "", "c"]).response, 3, count))]).toEqual([97, 98, 99]);
    expect(counts).toEqual([2, 0, 1]);
    expect((await readBytes(empty(), 0, count)).byteLength).toBe(0);
  });
  test("that are too many end the connection, and are counted too", async () => {
    const { counts, count } = counter();
    const { response, seen } = parts(["ab", "cd", "ef", "gh"]);
    await expect(readBytes(response, 3, count)).rejects.toThrow(TooLargeError);
    expect([counts, seen]).toEqual([[2, 2], { cancelled: true, pulled: 2 }]);
  });
});

describe("a text", () => {
  test("has its characters, wherever they were parted, and no byte order mark", async () => {
    const bytes = encoder.encode("\ufeffzażółć ☕");
    for (let at = 0; at <= bytes.length; at++) {
      const { response } = parts([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(await readText(response, 100, () => undefined)).toBe("zażółć ☕");
    }
  });

  /** Whether the platform read it, as it does faster, or it was read here and counted part by part. */
  const read = async (headers: Record<string, string>, maxBytes = 4) => {
    const { counts, count } = counter();
    const text = await readText(parts(["ab", "cd"], headers).response, maxBytes, count).catch(
      (error: Error) => error.name,
    );
    return [text, counts];
  };
  test.each<[Record<string, string>, number[]]>([
    [{ "content-length": "4" }, [4]],
    [{ "content-length": "3" }, [3]],
    [{}, [2, 2]],
    [{ "content-length": "" }, [2, 2]],
    [{ "content-length": "-4" }, [2, 2]],
    [{ "content-length": "4x" }, [2, 2]],
    [{ "content-length": "4", "content-encoding": "gzip" }, [2, 2]],
  ])("with %j is read by what bounds it", async (headers, counts) => {
    expect(await read(headers)).toEqual(["abcd", counts]);
  });
  test("that announces too much is cut where it is too much", async () => {
    expect(await read({ "content-length": "5" })).toEqual(["abcd", [2, 2]]);
    expect(await read({ "content-length": "12" }, 12)).toEqual(["abcd", [12]]);
    expect(await read({ "content-length": "4" }, 3)).toEqual(["TooLargeError", [2, 2]]);
    expect(await read({}, 3)).toEqual(["TooLargeError", [2, 2]]);
  });
});

describe("an error body", () => {
  test("is all of a short one, with its characters and without secrets", async () => {
    const { counts, count } = counter();
    const bytes = encoder.encode("zażółć s3cret");
    for (let at = 0; at <= bytes.length; at++) {
      const { response } = parts([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(await readErrorText(response, (text) => text.replaceAll("s3cret", "***"), count)).toBe("zażółć ***");
    }
    expect(counts.reduce((sum, each) => sum + each)).toBe(bytes.length * (bytes.length + 1));
    expect(await readErrorText(empty(), plain, count)).toBe("");
    expect(await readErrorText(parts([Uint8Array.of(0x61, 0xc5)]).response, plain, count)).toBe("a\ufffd");
  });
  test("that is JSON is written as we would, so that no secret hides in an escape", async () => {
    const { response } = parts(['{ "key": "s3\\u0063ret" }']);
    expect(
      await readErrorText(
        response,
        (text) => text.replaceAll("s3cret", "***"),
        () => undefined,
      ),
    ).toBe('{"key":"***"}');
  });
  test("of 64 KiB is whole; of a longer one the beginning is kept, and the connection ends", async () => {
    const kept = async (length: number) => {
      const { response, seen } = parts(["x".repeat(length - 10), "y".repeat(10), "z".repeat(100_000), "z"]);
      const text = await readErrorText(response, plain, () => undefined);
      return { length: text.length, isBeginning: /^x+y*z*$/.test(text), ...seen };
    };
    const whole = parts(["x".repeat(65_526), "y".repeat(10)]);
    expect(await readErrorText(whole.response, plain, () => undefined)).toHaveLength(65_536);
    expect(whole.seen).toEqual({ cancelled: false, pulled: 3 });
    expect(await kept(65_537)).toEqual({ length: 65_537 - 4_096, isBeginning: true, cancelled: true, pulled: 2 });
    expect(await kept(20_000)).toEqual({ length: 65_536, isBeginning: true, cancelled: true, pulled: 3 });
  });
});

test("a text that is JSON is written in one way, and any other stays", () => {
  const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  expect(canonical(' { "a" : "\\u0062" } ')).toBe('{"a":"b"}');
  expect(canonical("{a}")).toBe("{a}");
  expect(canonical("")).toBe("");
  expect(canonical(deep(3))).toBe("[[[]]]");
  // Too deep to be written again: one text, in which every escape is escaped itself.
  expect(canonical(deep(200_000))).toBe(JSON.stringify(deep(200_000)));
});
