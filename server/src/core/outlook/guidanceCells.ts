import type { Localized } from '../transcript';
import type { GuidanceRow } from './guidance';

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
/** What stands in the place of a table without rows. */
export const NO_GUIDANCE: Localized = { en: 'no guidance', zh: '没有业绩指引' };

/** The names of the columns that a reader sees: those of a value and of its change hold several of {@link GuidanceRow}'s. */
export const guidanceHeads = (language: keyof Localized): string[] =>
  Object.values(HEADS).map((head) => head[language]);

/** A row as a reader sees it; a quote longer than `longest` characters is cut. */
export function guidanceCells(row: GuidanceRow, language: keyof Localized, longest = Infinity): string[] {
  const say = (word: string): string => WORDS[word]?.[language] ?? word;
  const value = row.text || say(row.direction);
  const change = [say(row.change), row.prior && `← ${row.prior}`].filter(Boolean).join(' ');
  const quote = row.quote.length > longest ? `${row.quote.slice(0, longest)}…` : row.quote;
  return [row.metric, row.period, value, change, row.speaker, quote];
}
