import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import { cell } from '../../core/figures/table';
import { GUIDANCE_COLUMNS, type GuidanceRow } from '../../core/outlook/guidance';
import type { Localized } from '../../core/transcript';

export type TableFormat = 'text' | 'markdown' | 'csv';

interface Printer {
  /** What stands before the first document. */
  readonly start: string;
  rows(rows: readonly GuidanceRow[], path: string, language: keyof Localized): string;
}

const HEADS: Readonly<Record<'metric' | 'period' | 'value' | 'change' | 'speaker' | 'quote', Localized>> = {
  metric: { en: 'Metric', zh: '指标' },
  period: { en: 'Period', zh: '期间' },
  value: { en: 'Value or direction', zh: '数值或方向' },
  change: { en: 'Change', zh: '与此前指引相比' },
  speaker: { en: 'Said by', zh: '发言人' },
  quote: { en: 'Quote', zh: '原文' },
};
const WORDS: Readonly<Record<string, Localized>> = {
  raise: { en: 'raised', zh: '上调' },
  lower: { en: 'lowered', zh: '下调' },
  maintain: { en: 'maintained', zh: '维持' },
  withdraw: { en: 'withdrawn', zh: '撤回' },
  introduce: { en: 'introduced', zh: '首次给出' },
  up: { en: 'up', zh: '上升' },
  down: { en: 'down', zh: '下降' },
  flat: { en: 'flat', zh: '持平' },
};
const NONE: Localized = { en: 'no guidance', zh: '没有业绩指引' };
const LONGEST_QUOTE = 90;

/** The table of guidance for a reader at a terminal, for a page, and for a spreadsheet. */
export const guidanceTables: Readonly<Record<TableFormat, Printer>> = {
  text: {
    start: '',
    rows: (rows, path, language) => {
      if (rows.length === 0) return `${path}: ${NONE[language]}\n`;
      const table = new Table({ head: headsIn(language), style: { head: [], border: [] } });
      for (const row of rows) table.push(cellsOf(row, language, LONGEST_QUOTE));
      return `${path}\n${table.toString()}\n`;
    },
  },
  markdown: {
    start: '',
    rows: (rows, path, language) => {
      if (rows.length === 0) return `${escaped(path)}: ${NONE[language]}\n`;
      const heads = headsIn(language);
      const lines = [heads, heads.map(() => '---'), ...rows.map((row) => cellsOf(row, language).map(escaped))];
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

const headsIn = (language: keyof Localized): string[] => Object.values(HEADS).map((head) => head[language]);

function cellsOf(row: GuidanceRow, language: keyof Localized, longest = Infinity): string[] {
  const say = (word: string): string => WORDS[word]?.[language] ?? word;
  const value = row.text || say(row.direction);
  const change = [say(row.change), row.prior && `← ${row.prior}`].filter(Boolean).join(' ');
  const quote = row.quote.length > longest ? `${row.quote.slice(0, longest)}…` : row.quote;
  return [row.metric, row.period, value, change, row.speaker, quote];
}

/** The document's words as plain words of a table's cell. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&$]/g, (mark) => `\\${mark}`);
