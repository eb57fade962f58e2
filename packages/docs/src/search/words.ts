/*
 * How texts and questions become words. Both functions are sent to the browser as text: nothing outside of them is known
 * there.
 */

/**
 * Words of a text: names and paths whole (`profiles.list`, `/api/profiles`) and in their parts, `camelCase` whole and in its humps.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(/[\s,;:()"'`<>|]+/)) {
    const whole = word.replace(/^[.!?*#]+|[.!?*]+$/g, "");
    if (whole === "") continue;
    const segments = whole.split(/[^\p{L}\p{N}]+/u).filter((segment) => segment !== "");
    if (segments.length > 1 || whole.startsWith("/")) words.push(whole);
    for (const segment of segments) {
      const humps = segment.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(" ");
      words.push(...(humps.length > 1 ? [segment, ...humps] : humps));
    }
  }
  return words;
}

/** A word as it is compared: in lower case, one form for singular and plural, and for "create" and "creates". */
export function processTerm(term: string): string {
  const word = term.toLowerCase();
  if (!/^[a-z]{3,}s$/.test(word) || /(ss|us|is)$/.test(word)) return word;
  return /[a-z]{2}ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
