/**
 * Names that a class or a type of ours must not take: the globals that JavaScript has everywhere, and the helper types of
 * TypeScript. A fixed list, so that the verdict does not hang on the Node version that runs the linter.
 */
export const globals: ReadonlySet<string> = new Set(
  `
  AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterableIterator AsyncIterator Atomics BigInt
  BigInt64Array BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry Float16Array Float32Array
  Float64Array Function Generator Infinity Int8Array Int16Array Int32Array Intl Iterable IterableIterator Iterator JSON
  Map Math NaN Number Object Promise PromiseLike PropertyDescriptor PropertyKey Proxy RangeError ReferenceError Reflect
  RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint8Array Uint8ClampedArray Uint16Array
  Uint32Array WeakMap WeakRef WeakSet

  AbortController AbortSignal Blob BroadcastChannel Cache CloseEvent CompressionStream Crypto CryptoKey CustomEvent
  DOMException DecompressionStream Event EventSource EventTarget File FormData Headers MessageChannel MessageEvent
  MessagePort Navigator Performance ReadableStream Request Response Storage SubtleCrypto TextDecoder TextEncoder
  TransformStream URL URLSearchParams WebAssembly WebSocket Worker WritableStream

  Awaited Buffer Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NoInfer NonNullable Omit
  OmitThisParameter Parameters Partial Pick Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Required ReturnType
  ThisParameterType ThisType Uncapitalize Uppercase
  `
    .split(/\s+/)
    .filter((name) => name !== ""),
);
