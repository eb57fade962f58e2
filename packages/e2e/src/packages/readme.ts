import { readFileSync } from "node:fs";

export interface Block {
  /** The heading above it. */
  readonly heading: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The TypeScript blocks of a Markdown file, in order. */
export function tsBlocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let fence: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, text] of readFileSync(file, "utf8").split("\n").entries()) {
    const opening = /^```(\w*)/.exec(text);
    if (fence && text === "```") {
      if (fence.language === "ts") blocks.push({ heading, line: fence.line, code: fence.lines.join("\n") });
      fence = undefined;
    } else if (fence) fence.lines.push(text);
    else if (opening) fence = { language: opening[1] ?? "", line: index + 1, lines: [] };
    else heading = /^#+ (.+)$/.exec(text)?.[1] ?? heading;
  }
  if (fence) throw new Error(`${file}:${fence.line}: the block has no end`);
  return blocks;
}

/** The headings of the second level, in order. */
export const sectionsOf = (file: string): string[] =>
  [...withoutFences(readFileSync(file, "utf8")).matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);

/** Fences are emptied, and the number of lines stays. */
const withoutFences = (text: string): string =>
  text.replaceAll(/^```.*?^```$/gms, (fence) => fence.replaceAll(/[^\n]/g, ""));

const spansOf = (text: string): string[] => [...text.matchAll(/(`+)(.+?)\1/g)].map(([, , code = ""]) => code.trim());

/** What stands in code within the text of a Markdown file, fences left out. */
export const codeSpansOf = (file: string): string[] => spansOf(withoutFences(readFileSync(file, "utf8")));

/** `resource.method` of every operation of an `api.md`. */
export const methodsOf = (apiDoc: string): string[] =>
  [...readFileSync(apiDoc, "utf8").matchAll(/^### (\w+\.\w+)$/gm)].map(([, id = ""]) => id);

export interface Code {
  /** From 1. */
  readonly line: number;
  readonly ours: string;
}

/** A row of a table that leads from other calls to ours. */
export interface Move extends Code {
  readonly theirs: string;
}

/** The rows of all tables whose header names `@carillon/<slug>` second: what stands in code in its second cell. */
export function movesOf(file: string): Move[] {
  const moves: Move[] = [];
  let inTable = false;
  for (const [index, text] of readFileSync(file, "utf8").split("\n").entries()) {
    const cells = /^\|(.*)\|$/
      .exec(text)?.[1]
      ?.split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|"));
    if (!cells) inTable = false;
    else if (/^`@carillon\/\w+`$/.test(cells[1] ?? "")) inTable = true;
    else if (inTable && !/^-+$/.test(cells[0] ?? "")) {
      const ours = spansOf(cells[1] ?? "").join("; ");
      moves.push({ line: index + 1, theirs: cells[0] ?? "", ours });
    }
  }
  return moves;
}

/** The calls of a client that stand whole within the text, by line. */
export function callsOf(file: string, client: string): Code[] {
  const isCall = new RegExp(`^(?:await )?${client}\\..*\\)$`);
  const lines = withoutFences(readFileSync(file, "utf8")).split("\n");
  return lines.flatMap((text, index) =>
    text.startsWith("|")
      ? []
      : spansOf(text)
          .filter((code) => isCall.test(code))
          .map((ours) => ({ line: index + 1, ours })),
  );
}

/** The program that a vendor's README starts with. */
export function quickStartOf(file: string): Block {
  const found = tsBlocksOf(file).find(({ heading }) => heading === "Quick start");
  if (!found) throw new Error(`${file} has no TypeScript block under "Quick start".`);
  return found;
}

/** The same program for CommonJS, which has no `await` outside of functions. */
export function toCommonJs(code: string): string {
  const lines = code.split("\n");
  const end = lines.findLastIndex((line) => line.startsWith("import ")) + 1;
  return [...lines.slice(0, end), "async function main() {", ...lines.slice(end), "}", "void main();"].join("\n");
}
