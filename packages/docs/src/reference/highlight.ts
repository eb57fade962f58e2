import { escapeHtml } from "../html.ts";

/**
 * Colours for the examples of the reference. They are ours and thus simple: a few kinds of words, one class each, which is
 * a tenth of the HTML that a whole grammar makes. Guides go through Shiki.
 */
export type Language = "ts" | "sh" | "json";

/** One alternative a class, tried in order at each place. */
const GRAMMARS: Readonly<Record<Language, RegExp>> = {
  ts: /(?<c>\/\/[^\n]*)|(?<s>"(?:[^"\\\n]|\\.)*")|(?<k>\b(?:import|from|const|await|async|for|of|new|true|false|null|undefined)\b)|(?<n>\b\d[\d_.]*\b)|(?<t>\b[A-Z][A-Za-z0-9]*\b)/g,
  sh: /(?<s>'[^']*')|(?<t>\$[A-Z][A-Z0-9_]*)|(?<k>^curl\b)|(?<n>(?<= )--?[a-zA-Z-]+(?= ))/gm,
  json: /(?<t>"(?:[^"\\\n]|\\.)*"(?=:))|(?<s>"(?:[^"\\\n]|\\.)*")|(?<n>-?\b\d[\d.eE+-]*\b)|(?<k>\b(?:true|false|null)\b)/g,
};

/** Code as HTML. */
export function highlight(code: string, language: Language): string {
  let html = "";
  let end = 0;
  for (const match of code.matchAll(GRAMMARS[language])) {
    const [name] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    html += escapeHtml(code.slice(end, match.index));
    html += `<span class="${name}">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(end));
}
