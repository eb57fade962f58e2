import ts from "typescript";

/** The text of a node in one line, as people read it. */
export const textOf = (node: ts.Node): string => node.getText().replace(/\s+/g, " ").replace(/;$/, "");

/** What stands before the members of a declaration: name, type parameters, what is extended. */
export function headOf(node: ts.Node, members: readonly ts.Node[]): string {
  const [first] = members;
  const end = first === undefined ? node.end : first.getFullStart();
  return node
    .getSourceFile()
    .text.slice(node.getStart(), end)
    .replace(/[{};\s]+$/, "")
    .replace(/\s+/g, " ");
}

/** The same for all texts that mean the same type: however it is laid out, and in whatever order its unions name. */
export function keyOf(type: ts.Node | string): string {
  if (typeof type === "string") return tokensOf(type);
  const children: ts.Node[] = [];
  ts.forEachChild(type, (child) => {
    children.push(child);
  });
  if (ts.isUnionTypeNode(type)) return children.map(keyOf).sort().join(" | ");
  const source = type.getSourceFile().text;
  const pieces: string[] = [];
  let from = type.getStart();
  for (const child of children) {
    pieces.push(tokensOf(source.slice(from, child.getStart())), keyOf(child));
    from = child.end;
  }
  pieces.push(tokensOf(source.slice(from, type.end)));
  return tokensOf(pieces.join(" "));
}

const CLOSING = new Set([")", "]", ">", "}"]);

/** The words of a text with one space between them, without the commas and signs that a layout adds. */
function tokensOf(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const words: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const word = scanner.getTokenText();
    const last = words.at(-1);
    if (last !== undefined && CLOSING.has(word) && (last === "," || last === ";")) words.pop();
    words.push(word);
  }
  if (words.at(-1) === ";") words.pop();
  return words.join(" ");
}
