/** Rows as aligned text. Columns whose header ends in `>` are set to the right. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const titles = headers.map((header) => header.replace(/>$/, ""));
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        headers[column]?.endsWith(">") ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [line(titles), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n");
}
