import { stringify } from 'csv-stringify/sync';
import { cell, FIGURE_COLUMNS, figureRows } from '../../core/figures/table';
import type { Transcript } from '../../core/transcript';
import type { Document } from '../input';

const COLUMNS = ['path', ...FIGURE_COLUMNS];

export const CSV_HEADER = stringify([COLUMNS]);

/** The figures of one document as CSV rows, without the header. */
export function toCsv(transcript: Transcript, { path }: Document): string {
  const rows = figureRows(transcript).map((row) => ({ path: cell(path, 'path'), ...row }));
  return stringify(rows, { columns: COLUMNS });
}
