/** Work that other threads do for this one: no clock of ours may run on while it is under way. */
let underWay = 0;

export const isBusyElsewhere = (): boolean => underWay > 0;

function watch(prototype: object, names: readonly string[]): void {
  const methods = prototype as Record<string, (...args: unknown[]) => Promise<unknown>>;
  for (const name of names) {
    const original = methods[name];
    if (!original) continue;
    methods[name] = function (this: unknown, ...args: unknown[]) {
      underWay++;
      const done = original.apply(this, args);
      const end = (): void => {
        underWay--;
      };
      done.then(end, end);
      return done;
    };
  }
}

watch(Object.getPrototypeOf(crypto.subtle) as object, [
  "importKey",
  "sign",
  "verify",
  "digest",
  "encrypt",
  "decrypt",
  "deriveKey",
  "deriveBits",
]);
watch(Blob.prototype, ["arrayBuffer", "text"]);
