import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import { cell } from '../../core/figures/table';
import { GUIDANCE_COLUMNS, type GuidanceRow } from '../../core/outlook/guidance';
import { guidanceCells, guidanceHeads } from '../../core/outlook/guidanceCells';
import { NO_GUIDANCE } from '../../core/outlook/strings';
import type { Localized } from '../../core/transcript';

export type TableFormat = 'text' | 'markdown' | 'csv';

interface Printer {
  /** What stands before the first document. */
  readonly start: string;
  rows(rows: readonly GuidanceRow[], path: string, language: keyof Localized): string;
}

const LONGEST_QUOTE = 90;

/** The table of guidance for a reader at a terminal, for a page, and for a spreadsheet. */
export const guidanceTables: Readonly<Record<TableFormat, Printer>> = {
  text: {
    start: '',
    rows: (rows, path, language) => {
      if (rows.length === 0) return `${path}: ${NO_GUIDANCE[language]}\n`;
      const table = new Table({ head: guidanceHeads(language), style: { head: [], border: [] } });
      for (const row of rows) table.push(guidanceCells(row, language, LONGEST_QUOTE));
      return `${path}\n${table.toString()}\n`;
    },
  },
  markdown: {
    start: '',
    rows: (rows, path, language) => {
      if (rows.length === 0) return `${escaped(path)}: ${NO_GUIDANCE[language]}\n`;
      const heads = guidanceHeads(language);
      const lines = [heads, heads.map(() => '---'), ...rows.map((row) => guidanceCells(row, language).map(escaped))];
      return `## ${escaped(path)}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
    },
  },
  csv: {
    start: stringify([['path', ...GUIDANCE_COLUMNS]]),
    rows: (rows, path) =>
      stringify(
        rows.map((row) => ({ path: cell(path, 'path'), ...row })),
        { columns: ['path', ...GUIDANCE_COLUMNS] },
      ),
  },
};

/** The document's words as plain words of a table's cell. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&$]/g, (mark) => `\\${mark}`);
