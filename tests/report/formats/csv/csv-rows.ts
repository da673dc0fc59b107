/** RFC 4180, written for tests: the rows of a table, its head among them. */
export function csvRows(csv: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (pattern.lastIndex < csv.length) {
    const [, quoted, bare, end] = pattern.exec(csv)!;
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The rows below the head, each cell under its head. */
export function csvRecords(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csvRows(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]!])));
}
