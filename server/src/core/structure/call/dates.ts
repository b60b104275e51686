import type { Span } from '../../transcript';

/** A date in a text: ISO form, or only what is written of it (`--02-21`, `---20`). */
export interface DateFact extends Span {
  readonly value: string;
}

export const DIGITS = '〇零一二三四五六七八九';
const HAN_NUMBER = `[${DIGITS}十]`;
const ZH = new RegExp(
  `(?:(\\d{4}|${HAN_NUMBER}{4})年)?(\\d{1,2}|${HAN_NUMBER}{1,3})月(\\d{1,2}|${HAN_NUMBER}{1,3})日`,
  'g',
);
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_WORDS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const EN_MONTH_FIRST = new RegExp(`\\b(${MONTH_WORDS})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g');
const EN_DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_WORDS})\\.?,? (\\d{4})\\b`, 'g');

/** The dates of a folded text that name a month and a day, in text order. */
export function findDates(text: string): DateFact[] {
  const found: DateFact[] = [];
  const push = (
    match: RegExpExecArray | RegExpMatchArray,
    year: string | undefined,
    month: string,
    day: string,
  ): void => {
    const value = isoDate(year, month, day);
    if (value) found.push({ value, start: match.index!, end: match.index! + match[0].length });
  };
  for (const match of text.matchAll(ZH)) push(match, match[1], match[2]!, match[3]!);
  if (!/\d{4}/.test(text)) return found;
  for (const match of text.matchAll(ISO)) push(match, match[1], match[2]!, match[3]!);
  for (const match of text.matchAll(EN_MONTH_FIRST)) push(match, match[3], monthOf(match[1]!), match[2]!);
  for (const match of text.matchAll(EN_DAY_FIRST)) push(match, match[3], monthOf(match[2]!), match[1]!);
  return found.sort((a, b) => a.start - b.start);
}

const monthOf = (word: string): string => String(1 + MONTHS.split('|').indexOf(word.slice(0, 3).toLowerCase()));

function isoDate(year: string | undefined, month: string, day: string): string | undefined {
  const [m, d] = [numberOf(month), numberOf(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const rest = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return year === undefined ? `--${rest}` : `${yearOf(year)}-${rest}`;
}

/** 2025 of 2025 and of 二零二五. */
export const yearOf = (text: string): string =>
  text.replace(/[^\d]/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit) - 1)));

/** A number up to 39 in digits or Chinese: 27, 二十七, 十. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  const digit = (part: string): number => (part === '' ? 0 : Math.max(0, DIGITS.indexOf(part.at(-1)!) - 1));
  return ten < 0 ? digit(text) : 10 * (ten === 0 ? 1 : digit(text.slice(0, ten))) + digit(text.slice(ten + 1));
}
