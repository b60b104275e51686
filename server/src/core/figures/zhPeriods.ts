import { ZH_PARTS, ZH_RELATIVE, ZH_YEARS } from '../lexicon/zh/periods';
import { isDigit } from '../text/script';
import type { PeriodMention, PeriodRef } from './period';
import { TermIndex } from './termIndex';
import { hanDigit } from './zhNumeral';
import { readZhNumeral } from './zhNumeral';

const YEARS = new TermIndex<number>(Object.entries(ZH_YEARS));
const PARTS = new TermIndex<string>(ZH_PARTS);
const RELATIVE = new TermIndex<{ same?: number; quarter?: number }>(ZH_RELATIVE);
const YEAR_TAILS = ['财政年度', '会计年度', '财年', '年度', '年'];
const pad = (value: number): string => String(value).padStart(2, '0');

/** The period, date or relative time that begins at `at`, in Chinese words: 2025财年第三财季, 今年1月, 去年同期, 二零二五年六月三十日. */
export function zhPeriodAt(lower: string, at: number): PeriodMention | undefined {
  const relative = RELATIVE.at(lower, at);
  if (relative) return { start: at, end: relative.end, ref: relative.row, figure: false, kind: 'fiscalPeriod' };
  const shifted = YEARS.at(lower, at);
  if (shifted) return withinYear(lower, at, shifted.end, { yearShift: shifted.row });
  const year = yearAt(lower, at);
  if (year)
    return withinYear(lower, at, year.end, { year: year.value, fiscal: year.fiscal || undefined }) ?? whole(at, year);
  const part = PARTS.at(lower, at);
  if (part && lower[part.end] !== '报')
    return mention(at, part.end, { part: part.row, fiscal: lower.slice(at, part.end).includes('财') || undefined });
  const fiscalFirst = lower.startsWith('财年', at) ? PARTS.at(lower, at + 2) : undefined;
  if (fiscalFirst) return mention(at, fiscalFirst.end, { part: fiscalFirst.row, fiscal: true });
  return monthAt(lower, at, {});
}

const mention = (start: number, end: number, ref: PeriodRef): PeriodMention => ({
  start,
  end,
  ref,
  figure: true,
  kind: ref.part?.startsWith('-') ? 'date' : 'fiscalPeriod',
});

const whole = (start: number, year: { value: number; end: number; fiscal: boolean }): PeriodMention =>
  mention(start, year.end, { year: year.value, fiscal: true });

/** 2025年, 25财年, 二零二五年, FY25 is read elsewhere. A bare two-digit year needs 财年. */
function yearAt(lower: string, at: number): { value: number; end: number; fiscal: boolean } | undefined {
  let digits = '';
  let end = at;
  for (; digits.length < 5; end++) {
    const digit = isDigit(lower.charCodeAt(end)) ? Number(lower[end]) : hanDigit(lower[end]);
    if (digit === undefined) break;
    digits += digit;
  }
  if (digits.length !== 4 && digits.length !== 2) return undefined;
  const blank = lower[end] === ' ' ? 1 : 0;
  const tail = YEAR_TAILS.find((word) => lower.startsWith(word, end + blank));
  if (!tail || (digits.length === 2 && (tail === '年' || tail === '年度') && !PARTS.at(lower, end + tail.length)))
    return undefined;
  if (digits.length === 4 && !/^(19|20|21)/.test(digits)) return undefined;
  const value = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  const stop = end + blank + tail.length;
  return '代级'.includes(lower[stop] || ' ') ? undefined : { value, end: stop, fiscal: tail.startsWith('财') };
}

/** What follows a year: a quarter, a half, a month and day. Undefined for a shifted year alone, which is no figure. */
function withinYear(lower: string, start: number, end: number, ref: PeriodRef): PeriodMention | undefined {
  let from = lower[end] === '的' || lower[end] === ' ' ? end + 1 : end;
  if (lower.startsWith('度', from) && ref.year === undefined) from++;
  if (lower.startsWith('中期', from)) return mention(start, from + 2, { ...ref, part: 'H1' });
  const part = PARTS.at(lower, from);
  if (part)
    return mention(start, part.end, {
      ...ref,
      fiscal: ref.fiscal ?? (lower.slice(from, part.end).includes('财') || undefined),
      part: part.row,
    });
  const letter = /^(?:q([1-4])|h([12]))(?![0-9])/.exec(lower.slice(from, from + 3));
  if (letter) return mention(start, from + 2, { ...ref, part: lower.slice(from, from + 2).toUpperCase() });
  const month = monthAt(lower, from, ref);
  if (month) return { ...month, start };
  if (lower.startsWith('同期', end))
    return { start, end: end + 2, ref: { same: ref.yearShift ?? 0 }, figure: false, kind: 'fiscalPeriod' };
  const edge = /^年?(?:末|底)/.exec(lower.slice(end, end + 2));
  if (edge && (ref.year !== undefined || ref.yearShift !== undefined)) {
    if (ref.year === undefined) return { start, end: end + edge[0].length, ref, figure: false, kind: 'fiscalPeriod' };
    return { start, end, ref: { year: ref.year }, figure: true, kind: 'fiscalPeriod' };
  }
  return ref.year === undefined ? { start, end, ref, figure: false, kind: 'fiscalPeriod' } : undefined;
}

/** 6月, 一月份, 12月31日, 六月三十日, 20日. */
function monthAt(lower: string, at: number, ref: PeriodRef): PeriodMention | undefined {
  if (!hasDayOrMonth(lower, at)) return undefined;
  const number = readZhNumeral(lower, at);
  if (!number || number.more || number.few || number.max || number.scale > 1) return undefined;
  const value = number.value.toNumber();
  if (lower[number.end] === '月' && value >= 1 && value <= 12 && Number.isInteger(value)) {
    const end = number.end + (lower[number.end + 1] === '份' ? 2 : 1);
    const day = dayAt(lower, end);
    if (day) return mention(at, day.end, { ...ref, part: `-${pad(value)}-${pad(day.value)}` });
    return mention(at, end, { ...ref, part: `-${pad(value)}` });
  }
  if (ref.year !== undefined || ref.yearShift !== undefined || number.script !== 'arabic') return undefined;
  const day = dayAt(lower, at);
  return day && !'均活内游后间'.includes(lower[day.end] || ' ') && lower[day.end - 1] === '日'
    ? mention(at, day.end, { part: `---${pad(day.value)}` })
    : undefined;
}

/** A cheap look ahead: 月, 日 or 号 within the length of a numeral for one. */
function hasDayOrMonth(lower: string, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const character = lower[i];
    if (character === '月' || character === '日' || character === '号') return true;
  }
  return false;
}

function dayAt(lower: string, at: number): { value: number; end: number } | undefined {
  const number = readZhNumeral(lower, at);
  const value = number?.value.toNumber() ?? 0;
  if (!number || !Number.isInteger(value) || value < 1 || value > 31) return undefined;
  return lower[number.end] === '日' || lower[number.end] === '号' ? { value, end: number.end + 1 } : undefined;
}
