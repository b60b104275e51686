/** Words for a stretch of time that is told by the call: years and periods back or ahead of the one that it reports. */
export const ZH_YEARS: Readonly<Record<string, number>> = {
  全年: 0,
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  今财年: 0,
  本财年: 0,
  本财政年度: 0,
  今个财政年度: 0,
  今财政年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上财年: -1,
  上一财年: -1,
  上个财年: -1,
  上个财政年度: -1,
  上一年度: -1,
  上财政年度: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  下年度: 1,
  下一年: 1,
  下财年: 1,
  下一财年: 1,
  下个财年: 1,
  新财年: 1,
  下个财政年度: 1,
  下一年度: 1,
  新财政年度: 1,
  下财政年度: 1,
  后年: 2,
};

/** `same`: the same part of the year, that many years away. `quarter`: that many quarters away. */
export const ZH_RELATIVE: readonly (readonly [words: string, shift: { same?: number; quarter?: number }])[] = [
  ['去年同期 | 上年同期 | 去年同季 | 上年同季 | 一年前 | 去年同一季度 | 同期', { same: -1 }],
  ['本季度 | 本季 | 本财季 | 本报告期 | 报告期内 | 报告期 | 该季度 | 当季 | 本期 | 期内 | 年内', { same: 0 }],
  ['上季度 | 上季 | 上财季 | 上一季度 | 上个季度 | 上一财季 | 上一季', { quarter: -1 }],
  ['下季度 | 下季 | 下财季 | 下一季度 | 下个季度 | 下一财季', { quarter: 1 }],
];

/** Parts of a year after its name, or alone. Longest first where one begins another. */
export const ZH_PARTS: readonly (readonly [words: string, part: string])[] = [
  ['第一季度 | 第一季 | 第一财季 | 一季度 | 首季 | 第1季度 | 第1季 | 1季度 | 一季 | 首财季', 'Q1'],
  ['第二季度 | 第二季 | 第二财季 | 二季度 | 第2季度 | 第2季 | 2季度 | 次季', 'Q2'],
  ['第三季度 | 第三季 | 第三财季 | 三季度 | 第3季度 | 第3季 | 3季度', 'Q3'],
  ['第四季度 | 第四季 | 第四财季 | 四季度 | 第4季度 | 第4季 | 4季度 | 末季', 'Q4'],
  ['上半年 | 上半财年 | 上半年度 | 半年度 | 年度中期 | 上半财政年度', 'H1'],
  ['下半年 | 下半财年 | 下半年度 | 下半财政年度', 'H2'],
  ['前三季度 | 前三季 | 首三季 | 前三个季度 | 首九个月 | 前九个月', 'Q1-Q3'],
];

/** Years that count from the day on which they are named. */
export const ZH_SPOKEN: readonly string[] = ['今年', '去年', '明年', '前年', '来年', '后年'];

/** Parts of a year by the names of their reports, after the year. */
export const ZH_REPORTS: readonly (readonly [words: string, part: string])[] = [
  ['一季报', 'Q1'],
  ['三季报', 'Q3'],
  ['半年报 | 中报 | 中期', 'H1'],
];

/** Characters in front of two digits and 年 that make them a stretch of time, and behind them. */
export const ZH_NO_YEAR_AFTER = '近约超过去来了用满第有达期前后每共长逾';
export const ZH_NO_YEAR_BEFORE = '的来后内前历以左多间期经半之租质国时,';
