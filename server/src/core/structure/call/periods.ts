import type { Span } from '../../transcript';
import { QUARTERS } from '../../lexicon/quarters';
import { DIGITS, numberOf, yearOf } from './dates';

/** A period that a text names with its year, in the form of the model: `FY2025Q3`, `2025H1`, `FY2024`. */
export interface PeriodFact extends Span {
  readonly value: string;
}

const YEAR = `(\\d{4}|[${DIGITS}]{4})`;
const MONTH = `(\\d{1,2}|[${DIGITS}十]{1,2})月`;
const QUARTER = Object.keys(QUARTERS).slice(5).join('|');
const ZH = new RegExp(
  `${YEAR}(财政年度|财年|年度|年|)(?:的|,)? ?(?:(?:财年|财政)?第?([一二三四首1-4])(?:财季|季度|季)|(?:Q([1-4]))|(上半年|中期|半年|下半年)|(全年|年报|业绩|(?=业绩)))?`,
  'g',
);
const ZH_ENDED = new RegExp(
  `截至${YEAR}年${MONTH}[^月,。]{1,5}日止(?:的)?(年度|全年|财政年度|六个月|6个月|三个月|3个月)`,
  'g',
);
/** 2024/25年度 goes by the year in which it ends. */
const ZH_SEASON = new RegExp(
  `${YEAR}[/-](?:20|二零|二〇)?(\\d\\d|[${DIGITS}]{2})(?:财政年度|财年|年度)(?:中期|上半年)?`,
  'g',
);
const EN_QUARTER = new RegExp(
  `\\b(?:(fiscal|FY) ?)?(?:Q([1-4])|([1-4])Q|(${QUARTER})[ -]quarter)(?: of)?(?: ?(fiscal|FY))?(?: year)?[ ,]{0,2}(?:'(\\d\\d)|(?:FY)?(\\d{4}|\\d\\d\\b))`,
  'gi',
);
const EN_FISCAL_BEFORE = new RegExp(
  `\\b(fiscal|FY) ?(?:year )?'?(\\d{4}|\\d\\d) (?:Q([1-4])|(${QUARTER})[ -]quarter)`,
  'gi',
);
const EN_HALF =
  /\b(?:H([12])|([12])H|(first|second)[ -]half)(?: of)? ?(fiscal|FY)? ?(?:year )?'?(\d{4}|\d\d)\b|\b(FY) ?'?(\d{4}|\d\d) ?H([12])\b|\b(\d{4}) (?:interim|half[- ]year)|\b(?:interim|half[- ]year)(?: results)?,? (\d{4})/gi;
const EN_YEAR = /\b(?:(fiscal|FY) ?(?:year )?'?(\d{4}|\d\d)|full[ -]year (\d{4})|(\d{4}) annual)\b/gi;

const EN_YEAR_ENDED =
  /\b(?:the|fiscal|financial) year (?:ended|ending|to)(?: on)?(?: \d{1,2}(?:st|nd|rd|th)?)? [A-Z][a-z]{2,8}(?: \d{1,2},?)? (\d{4})\b/g;

/** The periods of a folded text that carry a year, in text order. */
export function findPeriods(text: string): PeriodFact[] {
  const found: PeriodFact[] = [];
  const taken = new Set<number>();
  const add = (match: RegExpMatchArray, value: string | undefined): void => {
    const start = match.index!;
    const end = start + match[0].trimEnd().length;
    if (!value) return;
    for (let at = start; at < end; at++) if (taken.has(at)) return;
    for (let at = start; at < end; at++) taken.add(at);
    found.push({ value, start, end });
  };
  for (const match of text.matchAll(ZH_ENDED)) add(match, endedPeriod(match));
  for (const match of text.matchAll(ZH_SEASON)) add(match, seasonPeriod(match));
  for (const match of text.matchAll(ZH)) add(match, zhPeriod(match));
  for (const match of text.matchAll(EN_FISCAL_BEFORE))
    add(match, `FY${fullYear(match[2]!)}Q${match[3] ?? QUARTERS[match[4]!.toLowerCase()]}`);
  for (const match of text.matchAll(EN_QUARTER)) {
    const quarter = match[2] ?? match[3] ?? QUARTERS[match[4]!.toLowerCase()];
    const fiscal = match[1] ?? match[5];
    add(match, `${fiscal ? 'FY' : ''}${fullYear(match[6] ?? match[7]!)}Q${quarter}`);
  }
  for (const match of text.matchAll(EN_HALF)) {
    const half = match[1] ?? match[2] ?? match[8] ?? (match[3]?.toLowerCase() === 'second' ? '2' : '1');
    const year = (match[5] ?? match[7] ?? match[9] ?? match[10])!;
    add(match, `${(match[4] ?? match[6]) ? 'FY' : ''}${fullYear(year)}H${half}`);
  }
  for (const match of text.matchAll(EN_YEAR_ENDED)) add(match, `FY${match[1]}`);
  for (const match of text.matchAll(EN_YEAR)) add(match, `FY${fullYear((match[2] ?? match[3] ?? match[4])!)}`);
  return found.sort((a, b) => a.start - b.start);
}

/** 截至二零二五年六月三十日止六个月 is 2025H1; months that end no half or quarter of the calendar say nothing by themselves. */
function endedPeriod([, year, month, length]: RegExpMatchArray): string | undefined {
  const y = yearOf(year!);
  const m = numberOf(month!);
  if (/年/.test(length!)) return `FY${y}`;
  if (/[六6]/.test(length!)) return m === 6 || m === 12 ? `${y}H${m / 6}` : undefined;
  return m % 3 === 0 ? `${y}Q${m / 3}` : undefined;
}

function seasonPeriod([words, begins, ends]: RegExpMatchArray): string | undefined {
  const year = Number(yearOf(begins!)) + 1;
  if (year % 100 !== Number(yearOf(ends!))) return undefined;
  return `FY${year}${/(?:中期|上半年)$/.test(words) ? 'H1' : ''}`;
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function zhPeriod([, year, unit, quarter, q, half, whole]: RegExpMatchArray): string | undefined {
  const fiscal = unit === '财年' || unit === '财政年度' ? 'FY' : '';
  const y = yearOf(year!);
  if (!/^(?:19|20)\d\d$/.test(y)) return undefined;
  const number = quarter ? (QUARTERS[quarter] ?? quarter) : q;
  if (number) return unit === '' && quarter ? undefined : `${fiscal}${y}Q${number}`;
  if (half) return unit === '' ? undefined : `${fiscal}${y}H${half === '下半年' ? 2 : 1}`;
  return fiscal || unit === '年度' || (unit === '年' && whole !== undefined) ? `FY${y}` : undefined;
}

const ENDED = `截至${YEAR}年${MONTH}[^的止]{1,5}日?`;
const ENDED_QUARTER = new RegExp(
  `${ENDED}(?:止)?的?(?:\\d{4}(?:财政年度|财年|年))?(?:的)?第?([一二三四])(?:财季|季度)`,
);
const ENDED_YEAR = new RegExp(`${ENDED}(?:止|的)(?:\\d{4})?(?:财政年度|财年|年度|全年)`);
const SAME_QUARTER = /财年第?([一二三四])(?:财季|季度)\(即?\d{4}年(?:自然年)?第?([一二三四])季度\)/;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ZH_YEAR_ENDS = new RegExp(
  `(?:财年|财政年度|会计年度)(?:都?是)?(?:截[至止]|[到至于在])?(?:每年)?的?${MONTH}(?:\\d{1,2}日|[底末])?(?:结束|截?止)`,
);
const EN_ENDED =
  /(?:fiscal|full|financial|the) year (?:that )?(?:ended|ending|ends|closes|to)(?: on)?(?: the)?(?: \d{1,2}(?:st|nd|rd|th)?(?: of)?)? ([a-z]+)|(first|second|third|fourth) (?:fiscal )?quarter of (?:our )?fiscal (?:year )?\d{4},? (?:which )?ended ([a-z]+)/i;

/** Last month of the fiscal year, where a text tells it: from the end of a fiscal quarter or of the year. */
export function findYearEnd(text: string, month: (word: string) => number): (Span & { month: number }) | undefined {
  const at = (match: RegExpExecArray, value: number): Span & { month: number } => ({
    month: ((value - 1) % 12) + 1,
    start: match.index,
    end: match.index + match[0].length,
  });
  const quarter = ENDED_QUARTER.exec(text);
  if (quarter) return at(quarter, month(quarter[2]!) + 3 * (4 - Number(QUARTERS[quarter[3]!])));
  const same = SAME_QUARTER.exec(text);
  if (same) return at(same, 3 * Number(QUARTERS[same[2]!]) + 3 * (4 - Number(QUARTERS[same[1]!])));
  const year = ENDED_YEAR.exec(text) ?? ZH_YEAR_ENDS.exec(text);
  if (year) return at(year, month((year[2] ?? year[1])!));
  const english = EN_ENDED.exec(text);
  const word = english && MONTHS.indexOf((english[1] ?? english[3]!).toLowerCase());
  if (!english || word === null || word < 0) return undefined;
  return at(english, word + 1 + (english[2] ? 3 * (4 - Number(QUARTERS[english[2].toLowerCase()])) : 0));
}
