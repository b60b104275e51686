import type { VagueTerm } from '../figureTerms';

/** Figures that say how many digits. The ranges of growth idioms are those of domain.md 2.4. */
export const ZH_VAGUE: readonly VagueTerm[] = [
  { words: '低个位数 | 低单位数', low: 1, high: 3 },
  { words: '中个位数 | 中单位数', low: 4, high: 6 },
  { words: '高个位数 | 高单位数', low: 7, high: 9 },
  { words: '中高个位数 | 中高单位数 | 中至高个位数 | 中至高单位数', low: 4, high: 9 },
  { words: '中低个位数 | 中低单位数 | 低至中个位数 | 低至中单位数 | 低中个位数', low: 1, high: 6 },
  { words: '个位数 | 单位数', low: 1, high: 9 },
  { words: '低双位数 | 低两位数', low: 10, high: 13 },
  { words: '中双位数 | 中两位数', low: 14, high: 16 },
  { words: '高双位数 | 高两位数', low: 17, high: 19 },
  { words: '双位数 | 两位数', low: 10, high: 99 },
  { words: '三位数', low: 100, high: 999 },
  { words: '四位数', low: 1000, high: 9999 },
  { words: '上百 | 过百 | 数以百计', low: 100, high: 999, counts: true },
  { words: '上千 | 过千 | 成百上千 | 数以千计', low: 1000, high: 9999, counts: true },
  { words: '上万 | 过万 | 成千上万 | 数以万计', low: 10_000, high: 99_999, counts: true },
  { words: '上亿 | 过亿 | 数以亿计', low: 100_000_000, high: 999_999_999, counts: true },
];

/** Shares said without a number, and doublings. */
export const ZH_SAID: readonly { words: string; kind: 'percent' | 'multiple'; value: number; bound?: 'gt' | 'lt' }[] = [
  { words: '过半 | 逾半 | 超半', kind: 'percent', value: 50, bound: 'gt' },
  { words: '近半', kind: 'percent', value: 50, bound: 'lt' },
  { words: '一半 | 对折', kind: 'percent', value: 50 },
  {
    words: '翻了近一番 | 翻了将近一番 | 翻了一番 | 翻一番 | 翻番 | 翻了一倍 | 翻一倍 | 翻倍',
    kind: 'multiple',
    value: 2,
  },
  { words: '翻了两番 | 翻两番', kind: 'multiple', value: 4 },
  { words: '翻了三番 | 翻三番', kind: 'multiple', value: 8 },
];
