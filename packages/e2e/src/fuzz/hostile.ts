import { types } from "node:util";
import type { Dice } from "./dice.ts";

/** Values that nobody should pass, each made anew so that none carries the marks of an earlier input. */

/** Keys that a careless copy would write into a prototype, and keys that methods are looked up by. */
const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toJSON",
  "then",
  "length",
  "a",
  "",
  "a[b]",
  "é",
  "\ud800",
];

const boom = (): never => {
  throw new Error("the input itself throws");
};

const CHARACTERS = [
  "\0",
  "\r\nX-Evil: 1",
  "\n",
  "\t",
  " ",
  "/",
  "\\",
  "?",
  "#",
  "%",
  "%2e",
  "%00",
  ":",
  "@",
  ";",
  "..",
  "é",
  "€",
  "💥",
  "\ud800",
  "\udc00",
  "\u2028",
  "\ufeff",
  "{id}",
  "'",
  '"',
  "<",
];

const TEXTS: readonly string[] = [
  "",
  " ",
  "\t\n",
  "10",
  "-1",
  "0x10",
  "1e3",
  "NaN",
  "null",
  "undefined",
  "true",
  "[object Object]",
  "\r\nX-Evil: 1",
  "a\nb",
  "a\0b",
  "é",
  "€",
  "💥",
  "\ud800",
  "x\udc00",
  "\u2028",
  "\ufeff",
  "\u007f",
  "\u0085",
  ".",
  "..",
  "%2e",
  "%2E%2e",
  "..%2f",
  "a/../b",
  "a/b?c#d",
  "\\",
  "/",
  "//evil.test",
  "%",
  "%zz",
  "{id}",
  "a b",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "https://evil.test",
  "https://user:pass@evil.test",
  "http://127.0.0.1:1",
  "http://localhost",
  "https://[::1]",
  "https://a.test/b?c",
  "https://a.test/#d",
  "https://a.test/../..",
  "HTTPS://A.TEST:443/",
  "https://",
  "https://a.test:99999",
  "javascript:alert(1)",
  "data:text/plain,x",
  "file:///etc/passwd",
  "//a.test",
  "ftp://a.test",
  "Bearer x",
  "bearer x",
  '"quoted"',
  "'x'",
  "a:b",
  "plugin",
  "us",
  "eu",
  "US-01",
  "application/json",
  "GET",
  "2026-01-01T00:00:00Z",
  "Wed, 21 Oct 2099 07:28:00 GMT",
  "0,1",
  "1;w=1",
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.1,
  2,
  10,
  1e3,
  4294967296,
  2 ** 31,
  2 ** 53,
  1e21,
  1e300,
  Number.MIN_VALUE,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1704067200000,
];

/** A text that is strange, but text. */
export function hostileText(dice: Dice): string {
  if (dice.chance(0.6)) return dice.pick(TEXTS);
  if (dice.chance(0.03)) return dice.pick(["x", "é", "/", "\n", "%2e"]).repeat(dice.pick([300, 9_000, 70_000]));
  let text = "";
  for (let left = 1 + dice.int(5); left > 0; left--) {
    text += dice.chance(0.5) ? dice.pick(CHARACTERS) : String.fromCharCode(dice.int(dice.pick([128, 256, 65_536])));
  }
  return text;
}

export const hostileNumber = (dice: Dice): number => dice.pick(NUMBERS);

/** Objects that are more, or less, than they look. */
const OBJECTS: readonly ((dice: Dice) => unknown)[] = [
  () => ({}),
  () => [],
  () => Object.create(null),
  () => Object.freeze({ a: 1 }),
  () => Object.freeze([1, 2]),
  () => JSON.parse('{"__proto__":{"polluted":true},"a":1}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  (dice) => ({ [dice.pick(KEYS)]: hostileScalar(dice) }),
  (dice) => Object.create({ timeoutMs: "10", inherited: hostileScalar(dice) }),
  () => ({ [Symbol("key")]: 1, [Symbol.toPrimitive]: boom }),
  () => Object.defineProperty({}, "a", { get: boom, enumerable: true, configurable: true }),
  () => {
    let reads = 0;
    return Object.defineProperty({}, "a", {
      get: () => (reads++ ? Symbol("second") : 1),
      enumerable: true,
      configurable: true,
    });
  },
  cyclic,
  () => {
    const list: unknown[] = [1];
    list.push(list);
    return list;
  },
  (dice) => deep(dice.pick([50, 1_000, 20_000])),
  (dice) => deepList(dice.pick([50, 1_000, 20_000])),
  () => ({ toJSON: boom }),
  () => ({ toJSON: () => undefined }),
  () => ({ toJSON: () => cyclic() }),
  () => ({ toJSON: () => 10n }),
  () => ({ toString: boom, valueOf: boom }),
  () => ({ toString: () => ({}), valueOf: () => ({}) }),
  () => new Proxy({}, { get: boom }),
  () => new Proxy({ a: 1 }, { ownKeys: boom }),
  () => new Proxy({ a: 1 }, { getPrototypeOf: boom, has: boom }),
  () => new Proxy({ a: 1 }, { getOwnPropertyDescriptor: boom }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => new Proxy([1], { get: (target, key) => (key === "length" ? 2 : Reflect.get(target, key)) }),
  () => new Proxy(() => undefined, {}),
  endless,
  () => new Date(0),
  () => new Date(Number.NaN),
  () => /x/g,
  () => new Map([["a", 1]]),
  () => new Set([1]),
  () => new WeakMap(),
  () => new Error("given as a value"),
  () => new String("boxed"),
  () => new Number(1),
  () => Object(Symbol("boxed")),
  () => Object(10n),
  // biome-ignore lint/suspicious/noSparseArray: holes are the input
  () => [, 1, , 2],
  () => new Array(50),
  () => [["a", "b"]],
  () => [["a"]],
  () => [["a", "b", "c"]],
  () => [[Symbol("a"), "b"]],
  () => new Uint8Array([1, 2, 255]),
  () => new Float64Array([Number.NaN]),
  () => new ArrayBuffer(4),
  () => new SharedArrayBuffer(4),
  () => new DataView(new ArrayBuffer(4)),
  () => new Blob(["blob"]),
  () => new Blob(["blob"], { type: "a/b" }),
  () => new File(["file"], 'na\r\nme".txt'),
  () => {
    const form = new FormData();
    form.append("a", new Blob(["x"]), "x");
    return form;
  },
  () => new URLSearchParams("a=1&a=2"),
  () => new Headers({ "x-a": "b" }),
  () => new URL("https://evil.test/x?y#z"),
  () => new ReadableStream({ start: (controller) => controller.close() }),
  () => new Response("x"),
  () => new Request("https://evil.test"),
  () => new AbortController(),
  () => AbortSignal.abort(0),
  () => AbortSignal.abort(""),
  () => AbortSignal.abort(null),
  () => new EventTarget(),
  () => Promise.resolve("late"),
  () => {
    const rejected = Promise.reject(new Error("a promise as a value"));
    rejected.catch(() => undefined);
    return rejected;
  },
  () => new Promise(() => undefined),
  // biome-ignore lint/suspicious/noThenProperty: what looks like a promise is the input
  () => ({ then: boom }),
  () => ({ [Symbol.iterator]: boom }),
  () => ({
    *[Symbol.iterator]() {
      yield "no pair";
    },
  }),
  () => ({
    *[Symbol.iterator]() {
      yield ["a", 1];
      yield null;
    },
  }),
  () => ({
    async *[Symbol.asyncIterator]() {
      yield 1;
      throw new Error("a source that throws");
    },
  }),
  () => ({ aborted: false, addEventListener: 1, removeEventListener() {}, throwIfAborted() {} }),
  () => ({ aborted: true, reason: "told", addEventListener() {}, removeEventListener() {}, throwIfAborted() {} }),
  () => ({ aborted: false, addEventListener() {}, removeEventListener() {} }),
];

function cyclic(): unknown {
  const each: Record<string, unknown> = { a: 1 };
  each.self = each;
  return each;
}

function deep(levels: number): unknown {
  let each: unknown = 1;
  for (let level = 0; level < levels; level++) each = { a: each };
  return each;
}

function deepList(levels: number): unknown {
  let each: unknown = 1;
  for (let level = 0; level < levels; level++) each = [each];
  return each;
}

/** Every member is such an object again. */
function endless(): unknown {
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === "symbol" || key === "toJSON" || key === "then" ? undefined : endless()),
      ownKeys: () => ["a"],
      getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true, writable: true }),
    },
  );
}

const FUNCTIONS: readonly (() => unknown)[] = [
  () => () => undefined,
  () => () => "made-up",
  () => () => "",
  () => () => 10,
  () => () => "two\r\nlines",
  () => async () => "late",
  () => async () => Symbol("late"),
  () => () => new Promise(() => undefined),
  () => boom,
  () => () => {
    const rejected = Promise.reject(new Error("a promise of the input"));
    rejected.catch(() => undefined);
    return rejected;
  },
  () => class {},
  () => function* () {},
  () => Symbol,
  () => Object.assign(() => "x", { toString: boom }),
];

function hostileScalar(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => undefined,
    () => null,
    () => true,
    () => false,
    () => hostileNumber(dice),
    () => hostileText(dice),
    () => hostileText(dice),
    () => BigInt(dice.pick(["0", "-1", "18446744073709551616"])),
    () => Symbol("made-up"),
    () => Symbol.iterator,
  ])();
}

/** Anything at all. */
export function hostile(dice: Dice): unknown {
  const kind = dice.int(10);
  if (kind < 5) return hostileScalar(dice);
  if (kind < 6) return dice.pick(FUNCTIONS)();
  return dice.pick(OBJECTS)(dice);
}

/** A copy of a good value with one to three things wrong in it, or something else in its place. */
export function spoiled(value: unknown, dice: Dice): unknown {
  if (dice.chance(0.15)) return hostile(dice);
  let result = value;
  for (let left = 1 + dice.int(3); left > 0; left--) result = spoilOnce(result, dice);
  return result;
}

function spoilOnce(value: unknown, dice: Dice): unknown {
  if (isList(value)) {
    const copy = [...value];
    const at = dice.int(copy.length + 1);
    if (at === copy.length || dice.chance(0.3)) copy.splice(at, dice.int(2), hostile(dice));
    else copy[at] = spoilOnce(copy[at], dice);
    return copy;
  }
  if (isPlain(value)) {
    const names = Object.keys(value);
    const prototype = dice.chance(0.05) ? null : Object.prototype;
    // Not by value: a getter of an earlier turn stays one.
    const copy = Object.create(prototype, Object.getOwnPropertyDescriptors(value)) as Record<string, unknown>;
    const name = dice.chance(0.2) || names.length === 0 ? dice.pick(KEYS) : dice.pick(names);
    const old: unknown = Object.getOwnPropertyDescriptor(copy, name)?.value;
    const next = dice.chance(0.4) ? spoilOnce(old, dice) : hostile(dice);
    if (dice.chance(0.1)) Reflect.deleteProperty(copy, name);
    else if (dice.chance(0.05)) Object.defineProperty(copy, name, { get: boom, enumerable: true, configurable: true });
    else Object.defineProperty(copy, name, { value: next, enumerable: true, configurable: true, writable: true });
    return copy;
  }
  if (typeof value === "string" && dice.chance(0.5)) {
    const at = dice.int(value.length + 1);
    return value.slice(0, at) + hostileText(dice) + value.slice(at + dice.int(3));
  }
  return hostile(dice);
}

/** A list that can be copied without setting anything off. */
function isList(value: unknown): value is unknown[] {
  return !types.isProxy(value) && Array.isArray(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (types.isProxy(value) || Object.isFrozen(value)) return false;
  const prototype = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : undefined;
  return prototype === Object.prototype || prototype === null;
}

/** JSON text with bytes missing, doubled, changed or strange. */
export function spoiledText(text: string, dice: Dice): string {
  let result = text;
  for (let left = 1 + dice.int(3); left > 0; left--) {
    const at = dice.int(result.length + 1);
    result = dice.pick([
      () => result.slice(0, at),
      () => result.slice(0, at) + dice.pick(CHARACTERS) + result.slice(at),
      () => result.slice(0, at) + result.slice(at + 1 + dice.int(8)),
      () =>
        result.slice(0, at) +
        dice.pick(['"', "{", "}", "[", "]", ",", "null", "1e999", "-", "\\u", "\ufeff", "NaN"]) +
        result.slice(at + 1),
      () => result + result.slice(at),
      () => `\ufeff${result}`,
    ])();
  }
  return result;
}
