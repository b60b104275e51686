import {
  ZH_NO_YEAR_AFTER,
  ZH_NO_YEAR_BEFORE,
  ZH_PARTS,
  ZH_RELATIVE,
  ZH_REPORTS,
  ZH_SPOKEN,
  ZH_YEARS,
} from '../lexicon/zh/periods';
import { isDigit, isHan } from '../text/script';
import type { PeriodMention, PeriodRef } from './period';
import { TermIndex } from './termIndex';
import { digitAt, hanDigitAt } from './zhNumeral';

const YEARS = new TermIndex<number>(Object.entries(ZH_YEARS));
const PARTS = new TermIndex<string>(ZH_PARTS);
const REPORTS = new TermIndex<string>(ZH_REPORTS);
const RELATIVE = new TermIndex<{ same?: number; quarter?: number }>(ZH_RELATIVE);
const YEAR_TAILS = ['财政年度', '会计年度', '财年', '年度', '年'];
const pad = (value: number): string => String(value).padStart(2, '0');

/** The period, date or relative time that begins at `at`, in Chinese words: 2025财年第三财季, 今年1月, 去年同期, 二零二五年六月三十日. */
export function zhPeriodAt(lower: string, at: number): PeriodMention | undefined {
  const relative = RELATIVE.at(lower, at);
  if (relative) return { start: at, end: relative.end, ref: relative.row, figure: false, kind: 'fiscalPeriod' };
  if (OPENING.test(lower.slice(at, at + 4)))
    return { start: at, end: at + 2, ref: { yearShift: -1, part: '-12-31' }, figure: false, kind: 'fiscalPeriod' };
  const shifted = YEARS.at(lower, at);
  if (shifted)
    return withinYear(lower, at, shifted.end, {
      yearShift: shifted.row,
      spoken: ZH_SPOKEN.includes(lower.slice(at, at + 2)) || undefined,
    });
  const year = seasonAt(lower, at) ?? yearAt(lower, at);
  if (year)
    return withinYear(lower, at, year.end, { year: year.value, fiscal: year.fiscal || undefined }) ?? whole(at, year);
  const part = PARTS.at(lower, at);
  if (part && lower[at] === '一' && '的每这那哪上下同'.includes(lower[at - 1] || ' ')) return undefined;
  if (part && lower[part.end] !== '报')
    return mention(at, part.end, { part: part.row, fiscal: lower.slice(at, part.end).includes('财') || undefined });
  const fiscalFirst = lower.startsWith('财年', at) ? PARTS.at(lower, at + 2) : undefined;
  if (fiscalFirst) return mention(at, fiscalFirst.end, { part: fiscalFirst.row, fiscal: true });
  return monthAt(lower, at, {});
}

/** 较年初的13.7万人: what the year began with. 年初的预算 is another thing. */
const OPENING = /^年初(?:的[^时候预目计指展判承规估设]|[是为])/;

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
  let value = 0;
  let end = at;
  for (let digit; end - at < 5 && (digit = digitAt(lower, end)) >= 0; end++) value = value * 10 + digit;
  const length = end - at;
  if (length !== 4 && length !== 2) return undefined;
  const from = lower[end] === ' ' ? end + 1 : end;
  if (!'年财会'.includes(lower[from] || ' ')) return undefined;
  const tail = YEAR_TAILS.find((word) => lower.startsWith(word, from));
  if (!tail || (length === 2 && (tail === '年' || tail === '年度') && !isShortYear(lower, at, from + tail.length)))
    return undefined;
  if (length === 4 && (value < 1900 || value >= 2200)) return undefined;
  const stop = from + tail.length;
  if ('代级'.includes(lower[stop] || ' ')) return undefined;
  return { value: length === 4 ? value : 2000 + value, end: stop, fiscal: tail.startsWith('财') };
}

/** 2024/25财年: the year in which it ends. */
function seasonAt(lower: string, at: number): { value: number; end: number; fiscal: boolean } | undefined {
  const season = SEASON.exec(lower.slice(at, at + 14));
  if (!season || Number(season[1]!.slice(2)) + 1 !== Number(season[2]!.slice(-2))) return undefined;
  return { value: Number(season[1]) + 1, end: at + season[0].length, fiscal: true };
}

const SEASON = /^(20\d\d)[/-]((?:20)?\d\d) ?(?:财政年度|会计年度|财年|年度)/;

/** 26年车规收入, 到27年: two digits of a year, which are no stretch of time such as 深耕25年的 or 过去20年. */
function isShortYear(lower: string, at: number, end: number): boolean {
  if (PARTS.at(lower, end) || monthAt(lower, end, {})) return true;
  const tens = lower[at]!;
  if ((tens !== '2' && tens !== '3') || ZH_NO_YEAR_AFTER.includes(lower[at - 1] || ' ')) return false;
  const next = lower[end] ?? '。';
  if (ZH_NO_YEAR_BEFORE.includes(next)) return '在到于'.includes(lower[at - 1] || ' ') && next === ',';
  return isHan(next.charCodeAt(0));
}

/** What follows a year: a quarter, a half, a month and day. Undefined for a shifted year alone, which is no figure. */
function withinYear(lower: string, start: number, end: number, ref: PeriodRef): PeriodMention | undefined {
  let from = lower[end] === '的' || lower[end] === ' ' ? end + 1 : end;
  if (lower.startsWith('度', from) && ref.year === undefined) from++;
  const report = REPORTS.at(lower, from);
  if (report) return mention(start, report.end, { ...ref, part: report.row });
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
  const number = smallAt(lower, at);
  if (!number) return undefined;
  if (lower[number.end] === '月' && number.value <= 12) {
    const end = number.end + (lower[number.end + 1] === '份' ? 2 : 1);
    const day = dayAt(lower, end);
    if (day) return mention(at, day.end, { ...ref, part: `-${pad(number.value)}-${pad(day.value)}` });
    return mention(at, end, { ...ref, part: `-${pad(number.value)}` });
  }
  if (ref.year !== undefined || ref.yearShift !== undefined || !isDigit(lower.charCodeAt(at))) return undefined;
  const day = dayAt(lower, at);
  return day && !'均活内游后间'.includes(lower[day.end] || ' ') && lower[day.end - 1] === '日'
    ? mention(at, day.end, { part: `---${pad(day.value)}` })
    : undefined;
}

function dayAt(lower: string, at: number): { value: number; end: number } | undefined {
  const number = smallAt(lower, at);
  return number && (lower[number.end] === '日' || lower[number.end] === '号')
    ? { value: number.value, end: number.end + 1 }
    : undefined;
}

/** A whole number from 1 to 31 at `at`, in Arabic or Chinese digits: 9, 31, 三, 十二, 三十一. */
function smallAt(lower: string, at: number): { value: number; end: number } | undefined {
  let [value, end] = [0, at];
  if (isDigit(lower.charCodeAt(at))) {
    for (; end - at < 3 && isDigit(lower.charCodeAt(end)); end++) value = value * 10 + lower.charCodeAt(end) - 0x30;
  } else {
    const first = hanDigitAt(lower, end);
    if (first > 0) [value, end] = [first, end + 1];
    if (lower[end] === '十') {
      const last = hanDigitAt(lower, ++end);
      value = Math.max(value, 1) * 10 + Math.max(last, 0);
      if (last > 0) end++;
    }
  }
  return value >= 1 && value <= 31 ? { value, end } : undefined;
}
