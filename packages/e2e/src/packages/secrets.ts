/** Credentials that have a form of their own, and what they are. */
const FORMS: readonly [what: string, form: RegExp][] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ["a token of npm", /\bnpm_[A-Za-z0-9]{36}\b/g],
  ["a token of GitHub", /\b(?:gh[opsur]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/g],
  ["a key of AWS", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ["a token of Slack", /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g],
  ["a key of Stripe", /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g],
  ["a key of Google", /\bAIza[\w-]{35}\b/g],
  ["a key of Klaviyo", /\bpk_[0-9a-f]{34}\b/g],
  ["a secret of webhooks", /\bwhsec_[A-Za-z0-9+/]{16,}={0,2}/g],
  ["a JSON Web Token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g],
];

/** As long as a key, with digits among the letters. */
const TOKEN = /[A-Za-z0-9+_-]{24,}={0,2}/g;
/** Bits a character. Names stay below 4; what a generator makes of 62 characters is near 5, and of 16 at most 4. */
const RANDOM = 4.2;
const HEX = /^(?=.*[a-f])(?=.*\d)[0-9a-f]{32,}$/;
const RANDOM_HEX = 3.4;

export interface Finding {
  readonly what: string;
  readonly text: string;
}

/** What in a text looks like a credential: by its form, or by being random. */
export function secretsIn(text: string): Finding[] {
  const known = FORMS.flatMap(([what, form]) => [...text.matchAll(form)].map(([found]) => ({ what, text: found })));
  const random = [...text.matchAll(TOKEN)]
    .map(([found]) => found)
    .filter((found) => entropy(found) > (HEX.test(found) ? RANDOM_HEX : RANDOM) && /\d.*\d/.test(found))
    .map((found) => ({ what: "random characters", text: found }));
  return [...known, ...random];
}

/** Shannon entropy of the characters. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const each of text) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** What is none, and why. */
export const harmless: readonly [text: RegExp, why: string][] = [
  [/^69b1f1a0c8d4e2b3a4f5c6d7e8f90123$/, "a made-up id in an example"],
  [/^abcd1234-ef56-gh78-ij90-abcdef123456$/, "a made-up id in an example: no UUID has a g"],
  [/^10OFF-ASD325FHK324UJDOI2M3JNES99$/, "the coupon code of an example"],
  [/^RAECAAFwnUSneIa0ZXkmq8EdkA[M-S]=$/, "ids of deliveries in examples"],
  [/^eyJ0eXBlIjoic2VydmljZV9hY2NvdW50In0=$/, 'base64 of {"type":"service_account"}'],
  [/^(b4c9a289323b|fcdec6df4d44)[0-9a-f]{52}$/, "SHA-256 of the address and the id of examples"],
  [/^0123456789ABCDEFGHJKMNPQRSTVWXYZ$/, "the alphabet of a ULID"],
  [/^whsec_ybSql2HX\+ZwzNMZPcYH\/Y1K1dud6NyYc$/, "made for the README that explains where a secret goes"],
];
