import { FIGURE_COLUMNS, figureRows } from '../core/figures/table';
import type { Snapshot } from './snapshot';

export interface FigureTable {
  /** Cells between tabs, as spreadsheets take them from the clipboard, with a line of column names. */
  readonly text: string;
  /** How many figures are in it. */
  readonly rows: number;
}

/** The document's figures as a table to paste. */
export function provideFigureTable({ transcript }: Snapshot): FigureTable {
  const rows = figureRows(transcript);
  const lines = rows.map((row) => FIGURE_COLUMNS.map((column) => row[column].replace(/\s+/g, ' ')).join('\t'));
  return { text: [FIGURE_COLUMNS.join('\t'), ...lines].join('\n') + '\n', rows: rows.length };
}
