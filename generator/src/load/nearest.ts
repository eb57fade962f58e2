/** Says which known word to write instead of an unknown one: the nearest, else all of them. */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return "Nothing is declared there.";
  const ranked = known.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }));
  const best = ranked.reduce((a, b) => (b.far < a.far ? b : a));
  if (best.far <= Math.max(1, Math.floor(word.length / 3))) return `Write "${best.each}".`;
  const shown = [...known].sort().slice(0, 20);
  return `Write one of: ${shown.join(", ")}${known.length > shown.length ? ", …" : ""}.`;
}

/** Number of letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
