/**
 * A short stable name for a text: 64 bits in base 36. It tells accounts apart in bucket names and store keys without
 * showing the key that it was made of.
 */
export function fingerprint(text: string): string {
  let a = 0x9e3779b1;
  let b = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0x9e3779b1);
    // Each half feeds the other, so that both depend on the whole text.
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, "0")).join("");
}
