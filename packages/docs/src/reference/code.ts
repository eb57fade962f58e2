import { escapeHtml, oneBlock } from "../html.ts";
import { highlight, type Language } from "./highlight.ts";

/** A block of code as the theme knows it, with its button to copy. */
export function codeBlock(code: string, language: Language, classes = ""): string {
  const of = `language-${language} vp-adaptive-theme${classes ? ` ${classes}` : ""}`;
  const button = '<button title="Copy code" class="copy"></button>';
  return `<div class="${of}">${button}<span class="lang">${language}</span><pre class="plain" tabindex="0"><code>${oneBlock(highlight(code, language))}</code></pre></div>`;
}

export interface Tab {
  readonly title: string;
  readonly code: string;
  readonly language: Language;
}

/**
 * Blocks of which one is seen, as the theme knows them.
 * @param id unique on its page
 */
export function codeTabs(id: string, tabs: readonly Tab[]): string {
  const labels = tabs.map(({ title }, index) => {
    const own = escapeHtml(`${id}-${title.toLowerCase()}`);
    const checked = index === 0 ? " checked" : "";
    return `<input type="radio" name="${escapeHtml(id)}" id="${own}"${checked}><label data-title="${title}" for="${own}">${title}</label>`;
  });
  const blocks = tabs.map(({ code, language }, index) => codeBlock(code, language, index === 0 ? "active" : ""));
  return `<div class="vp-code-group vp-adaptive-theme"><div class="tabs">${labels.join("")}</div><div class="blocks">\n${blocks.join("\n")}\n</div></div>`;
}
