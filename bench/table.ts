export type Row = Readonly<Record<string, string | number>>;

export interface Table<R extends Row> {
  readonly title: string;
  /** What the columns mean, in one or two sentences. */
  readonly note: string;
  readonly rows: readonly R[];
}

const shown = (cell: string | number): string =>
  typeof cell === 'string' ? cell : cell >= 100 ? cell.toFixed(0) : cell >= 10 ? cell.toFixed(1) : cell.toFixed(2);

export function toMarkdown({ title, note, rows }: Table<Row>): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => shown(row[column]!))));
  return [`## ${title}`, '', note, '', line(columns), line(columns.map(() => '---')), ...body].join('\n');
}
