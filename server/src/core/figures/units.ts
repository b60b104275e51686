import { CURRENCY_PREFIXES, CURRENCY_SUFFIXES } from '../lexicon/en/currencies';
import { EN_SCALES, EN_UNITS } from '../lexicon/en/units';
import { TermIndex } from './termIndex';
import type { UnitRow } from '../lexicon/figureTerms';
import { ZH_CURRENCIES, ZH_CURRENCY_PREFIXES } from '../lexicon/zh/currencies';
import { ZH_UNITS } from '../lexicon/zh/units';
import { isDigit, isHan, isLatin } from '../text/script';
import { digitAt } from './zhNumeral';

/** Money after a number; `bare` where the word alone does not say whose: 元, $. */
export interface CurrencyMark {
  readonly end: number;
  readonly code: string;
  /** Power of ten of a minor unit: -2 for cents. */
  readonly part?: number;
  readonly bare?: boolean;
}

const PREFIXES = new TermIndex<string>([...CURRENCY_PREFIXES, ...ZH_CURRENCY_PREFIXES]);
const SUFFIXES = new TermIndex<{ code: string; part?: number }>([
  ...CURRENCY_SUFFIXES.map(([words, code, part]) => [words, { code, part }] as const),
  ...ZH_CURRENCIES.map(([words, code, part]) => [words, { code, part }] as const),
]);
const ZH = new TermIndex<UnitRow>(ZH_UNITS.map((row) => [row.words, row]));
const EN = new TermIndex<UnitRow>(EN_UNITS.map((row) => [row.words, row]));
const SCALES = new TermIndex<number>(EN_SCALES);

/** The currency mark or code that begins at `at` and stands before its number. */
export function currencyBefore(lower: string, at: number): CurrencyMark | undefined {
  const found = PREFIXES.at(lower, at);
  return found && { end: found.end, code: found.row, bare: lower[at] === '$' };
}

/** The name or code of a currency at `at`, after a number. */
export function currencyAfter(lower: string, at: number): CurrencyMark | undefined {
  const found = SUFFIXES.at(lower, at);
  const opensNext = '€£'.includes(lower[at] || ' ') && isDigit(lower.charCodeAt(at + 1));
  if (found && !opensNext && !isLoneP(lower, at, found.end))
    return { end: found.end, code: found.row.code, part: found.row.part };
  const character = lower[at];
  if ((character === '元' || character === '圆') && !'件素老宵年月旦'.includes(lower[at + 1] || ' '))
    return { end: '整正'.includes(lower[at + 1] || ' ') ? at + 2 : at + 1, code: 'CNY', bare: true };
  if (character === '块' && isPrice(lower, at))
    return { end: at + (lower[at + 1] === '钱' ? 2 : 1), code: 'CNY', bare: true };
  if (character === '分' && /每股[^;。]{0,14}$/.test(lower.slice(Math.max(0, at - 20), at)) && lower[at + 1] !== '之')
    return { end: at + 1, code: 'CNY', part: -2, bare: true };
  if (character === '分' && lower[at + 1] === '钱') return { end: at + 2, code: 'CNY', part: -2, bare: true };
  return undefined;
}

/** `p` is pence directly after a digit: `4.1p`, not `4 p.m.`, `12p/e`. */
const isLoneP = (lower: string, at: number, end: number): boolean =>
  end === at + 1 &&
  lower[at] === 'p' &&
  (!isDigit(lower.charCodeAt(at - 1)) || lower[end] === '/' || lower.startsWith('.m', end));

/** 块 is money after a number that does not count pieces: 九十一块, 一块二, 每股三块. */
function isPrice(lower: string, at: number): boolean {
  const next = lower[at + 1] ?? ' ';
  if ('板屏地业市牌硬'.includes(next)) return false;
  if (isDigit(lower.charCodeAt(at - 1)) && '。,;以左上 '.includes(next)) return true;
  if (next === '钱' || digitAt(lower, at + 1) > 0) return true;
  if ('十百千万亿.'.includes(lower[at - 1]!) || isNumeral(lower, at - 2)) return true;
  return /[每价元].{0,8}$/.test(lower.slice(Math.max(0, at - 12), at));
}

const isNumeral = (lower: string, at: number): boolean =>
  digitAt(lower, at) >= 0 || '十百千万亿.'.includes(lower[at] || ' ');

export interface UnitMark {
  readonly end: number;
  readonly row: UnitRow;
  /** The unit as schema.md writes it. */
  readonly unit: string;
}

/** The unit at `at`, directly after a number. */
export function unitAfter(lower: string, at: number): UnitMark | undefined {
  if (lower[at] === '%') return { end: at + 1, row: PERCENT, unit: '%' };
  const found = isHan(lower.charCodeAt(at))
    ? ZH.at(lower, at)
    : isLatin(lower.charCodeAt(at))
      ? (EN.at(lower, at) ?? ZH.at(lower, at))
      : undefined;
  if (!found || found.row.notBefore?.includes(lower[found.end] || ' ')) return undefined;
  return { end: found.end, row: found.row, unit: found.row.unit || lower.slice(at, found.end) };
}

const PERCENT: UnitRow = { words: '%', kind: 'percent', unit: '%' };

/** A scale in Latin letters at `at`: its power of ten and whether it is one letter only. */
export function scaleAfter(lower: string, at: number): { end: number; power: number; letter: boolean } | undefined {
  const found = SCALES.at(lower, at);
  return found && { end: found.end, power: found.row, letter: found.end - at === 1 };
}
