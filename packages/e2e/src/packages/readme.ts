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
