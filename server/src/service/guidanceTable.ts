import { guidanceRows } from '../core/outlook/guidance';
import { guidanceCells, guidanceHeads } from '../core/outlook/guidanceCells';
import { escapeMarkdown } from './markdown';
import type { Locale, Snapshot } from './snapshot';
import { OUTLOOKS, pick } from './strings';

export interface GuidanceTable {
  /** A page of Markdown. */
  readonly text: string;
  /** How many rows the table has. */
  readonly rows: number;
}

/** What the company forecasts of its measures, as a page to read and to copy from. */
export function provideGuidanceTable({ transcript }: Snapshot, locale: Locale): GuidanceTable {
  const rows = guidanceRows(transcript);
  const heads = guidanceHeads(locale);
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => guidanceCells(row, locale).map(escapeMarkdown))];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return { text: `# ${pick(OUTLOOKS.guidance, locale)}\n\n${table}\n`, rows: rows.length };
}
