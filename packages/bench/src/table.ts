export type Cell = string | number | undefined;

/** Rows under their column names, text to the left and numbers to the right, as one aligned block. */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const body = rows.map((row) => columns.map((_, index) => text(row[index])));
  const widths = columns.map((name, index) => Math.max(name.length, ...body.map((row) => row[index]!.length)));
  const isNumeric = columns.map((_, index) => rows.every((row) => typeof (row[index] ?? 0) === "number"));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (isNumeric[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join("  ")
      .trimEnd();
  return [line(columns), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

/** Three figures that mean something, and no more. */
function text(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  const decimals = Number.isInteger(cell) || Math.abs(cell) >= 100 ? 0 : Math.abs(cell) >= 10 ? 1 : 2;
  return cell.toFixed(decimals);
}

export function report(title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): void {
  console.log(`\n${title}\n${table(columns, rows)}`);
}
