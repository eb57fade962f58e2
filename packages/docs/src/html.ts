/** Text as it stands in HTML, in content and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? char);

/** A sentence of a spec as HTML: `code` in backticks, **bold**, and addresses as links. */
export const inline = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`") && part.length > 2 ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : prose(part),
    )
    .join("");

const prose = (text: string): string =>
  escapeHtml(text)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/https?:\/\/[^\s<>()"]*[^\s<>()".,;:]/g, (url) => `<a href="${url}" rel="noreferrer">${url}</a>`);

/** HTML that Markdown takes as one block, which an empty line would end: the second of two line ends is written out. */
export const oneBlock = (html: string): string =>
  html.replace(/\r\n?/g, "\n").replace(/\n\n+/g, (ends) => `\n${"&#10;".repeat(ends.length - 1)}`);

/** A part that is folded while it is longer than a glance. */
export const fold = (summary: string, content: string, open: boolean): string =>
  `<details${open ? " open" : ""}><summary>${summary}</summary>\n${content}\n</details>`;
