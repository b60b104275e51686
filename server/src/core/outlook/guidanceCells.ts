import type { Localized } from '../transcript';
import type { GuidanceRow } from './guidance';
import { CELLS, HEADS } from './strings';

/** The names of the columns that a reader sees: those of a value and of its change hold several of {@link GuidanceRow}'s. */
export const guidanceHeads = (language: keyof Localized): string[] =>
  Object.values(HEADS).map((head) => head[language]);

/** A row as a reader sees it; a quote longer than `longest` characters is cut. */
export function guidanceCells(row: GuidanceRow, language: keyof Localized, longest = Infinity): string[] {
  const say = (word: string): string => CELLS[word]?.[language] ?? word;
  const value = row.text || say(row.direction);
  const change = [say(row.change), row.prior && `← ${row.prior}`].filter(Boolean).join(' ');
  const quote = row.quote.length > longest ? `${row.quote.slice(0, longest)}…` : row.quote;
  return [row.metric, row.period, value, change, row.speaker, quote];
}
