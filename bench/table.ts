import type { Row } from './benchmark';

const shown = (cell: string | number): string =>
  typeof cell === 'string' ? cell : cell >= 100 ? cell.toFixed(0) : cell >= 10 ? cell.toFixed(1) : cell.toFixed(2);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const headerOf = (row: Row): string => {
  const columns = Object.keys(row);
  return `${line(columns)}\n${line(columns.map(() => '---'))}`;
};

export const lineOf = (row: Row): string => line(Object.values(row).map(shown));
