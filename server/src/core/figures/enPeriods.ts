import { EN_MONTHS, EN_PARTS, EN_RELATIVE } from '../lexicon/en/periods';
import { isDigit, isHan, isLatin } from '../text/script';
import { wordAt } from './enNumeral';
import type { PeriodMention, PeriodRef } from './period';
import { TermIndex } from './termIndex';

const PARTS = new TermIndex<string>(EN_PARTS);
const RELATIVE = new TermIndex<(typeof EN_RELATIVE)[number][1]>(EN_RELATIVE);
const pad = (value: number): string => String(value).padStart(2, '0');

/** Sticky forms with letters and digits; every repeat is bounded and its neighbours are disjoint. */
const LETTERED =
  /(?:fy|cy|fiscal year |fiscal )?'?(\d{4}|\d{2})?[ -]?(q[1-4]|h[12]|[1-4]q|[12]h)(?: of| in|,)?[ -]?(fy|cy|fiscal year |fiscal )?'?(\d{4}|\d{2})?(?![0-9a-z])/y;
const FISCAL =
  /(?:fy|fiscal year|fiscal-year|full-year|full year|fiscal|calendar year|calendar|cy) ?'?(\d{4}|\d{2})(?:e|a)?(?![0-9,.]?[0-9a-z%])/y;
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![0-9])/y;
const YEAR = /(?:19[5-9]|20[0-9])\d(?![0-9]|,[0-9]|\.[0-9]|%|[a-z]|-\d{1,3}(?!\d))/y;
const SHORT_YEAR = /' ?(\d\d)(?![0-9a-z])/y;
const YEAR_AFTER = /(?:,? of| in|,|)[ -]?(?:the )?(fiscal year |fiscal |fy ?)?'?(\d{4}|(?<=')\d{2})(?![0-9,.]?[0-9])/y;
const DAY_YEAR =
  /\.?(?: (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![0-9,.]*[0-9%])(?! (?:million|billion|percent)))?(?:,? (\d{4})(?!\d|,\d))?/y;
const BEFORE_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,?(?: (\d{4})(?!\d|,\d))?/y;

const exec = (form: RegExp, lower: string, at: number): RegExpExecArray | null => {
  form.lastIndex = at;
  return form.exec(lower);
};

const century = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const mention = (
  start: number,
  end: number,
  ref: PeriodRef,
  kind: 'date' | 'fiscalPeriod' = 'fiscalPeriod',
): PeriodMention => ({ start, end, ref, figure: true, kind });

/** The period, date or relative time that begins at `at`: `Q2 2025`, `4Q24`, `FY25`, `Aug 07, 2025`, `2025-05-15`, `last year`. */
export function enPeriodAt(lower: string, at: number): PeriodMention | undefined {
  const unit = lower.charCodeAt(at);
  if (isDigit(unit)) return isoAt(lower, at) ?? letteredAt(lower, at) ?? dayFirst(lower, at) ?? yearAt(lower, at);
  if (lower[at] === "'") return shortYear(lower, at);
  if (!isLatin(unit)) return undefined;
  const relative = RELATIVE.at(lower, at);
  if (relative) {
    const { year, ...shift } = relative.row;
    const explicit = year === 0 ? fiscalAt(lower, at) : undefined;
    return (
      explicit ?? {
        start: at,
        end: relative.end,
        ref: year === undefined ? shift : { yearShift: year, ...shift },
        figure: false,
        kind: 'fiscalPeriod',
      }
    );
  }
  return partAt(lower, at, at) ?? letteredAt(lower, at) ?? fiscalAt(lower, at) ?? monthAt(lower, at);
}

function isoAt(lower: string, at: number): PeriodMention | undefined {
  const match = exec(ISO, lower, at);
  if (!match || Number(match[3]) > 12 || Number(match[4]) > 31 || Number(match[3]) < 1) return undefined;
  return mention(
    at,
    at + match[0].length,
    { year: Number(match[1]), part: `-${pad(Number(match[3]))}-${pad(Number(match[4]))}` },
    'date',
  );
}

function letteredAt(lower: string, at: number): PeriodMention | undefined {
  const match = exec(LETTERED, lower, at);
  if (!match) return undefined;
  const [text, before, part, fiscalAfter, after] = match;
  const year = before ?? after;
  const letter = /[qh]/.exec(part!)![0];
  const name = (letter + part!.replace(letter, '')).toUpperCase();
  const fiscal =
    text.startsWith('fy') || text.startsWith('fiscal') || (fiscalAfter !== undefined && !fiscalAfter.startsWith('cy'));
  if (year !== undefined && year.length === 4 && !/^(19|20)/.test(year)) return undefined;
  // Q9: Q2说的毛利率, `Q1(Morris)`: a question, not a quarter.
  if (year === undefined && '说问提'.includes(lower[at + text.length] || ' ')) return undefined;
  if (year === undefined && at < 4 && ':(、'.includes(lower[at + 2] || ' ') && lower.slice(0, at).trim() === '')
    return undefined;
  let length = text.length;
  if (after === undefined && fiscalAfter === undefined) length = text.search(/(?: of| in|,)?[ -]?$/);
  return mention(at, at + length, {
    year: year === undefined ? undefined : century(year),
    part: name,
    fiscal: fiscal || undefined,
  });
}

function fiscalAt(lower: string, at: number): PeriodMention | undefined {
  const part = lower.startsWith('fiscal', at) ? PARTS.at(lower, at + 7) : undefined;
  if (part) return partAt(lower, at, at + 7, true);
  const match = exec(FISCAL, lower, at);
  if (!match || (match[1]!.length === 4 && !/^(19|20)/.test(match[1]!))) return undefined;
  const start = match[0].startsWith('full') ? at + match[0].length - match[1]!.length : at;
  return mention(start, at + match[0].length, { year: century(match[1]!), fiscal: true });
}

/** `third quarter`, `second-quarter 2025`, `first half of fiscal 2026`, `the third quarter last year`. */
function partAt(lower: string, start: number, at: number, fiscal = false): PeriodMention | undefined {
  const part = PARTS.at(lower, at);
  if (!part) return undefined;
  const year = exec(YEAR_AFTER, lower, part.end);
  if (year && /^(19|20)/.test(year[2]!.padStart(3, '20')))
    return mention(start, part.end + year[0].length, {
      year: century(year[2]!),
      part: part.row,
      fiscal: fiscal || year[1] !== undefined || undefined,
    });
  const shift = /^(?: of)? (last|this|next) (?:fiscal )?year/.exec(lower.slice(part.end, part.end + 24));
  if (shift) {
    const yearShift = shift[1] === 'last' ? -1 : shift[1] === 'next' ? 1 : 0;
    return mention(start, part.end, { yearShift, part: part.row, fiscal: fiscal || undefined });
  }
  return mention(start, part.end, { part: part.row, fiscal: fiscal || undefined });
}

/** `August 7, 2025`, `June 30`, `March`; `may` and `march` only where a date or a capital says so. */
function monthAt(lower: string, at: number): PeriodMention | undefined {
  const word = wordAt(lower, at);
  const month = EN_MONTHS[word];
  if (month === undefined) return undefined;
  const match = exec(DAY_YEAR, lower, at + word.length);
  const day = match?.[1] !== undefined && Number(match[1]) <= 31 ? Number(match[1]) : undefined;
  const year = match?.[2];
  if (word.length < 4 && word !== 'may' && day === undefined && year === undefined) return undefined;
  if (
    word === 'may' &&
    day === undefined &&
    year === undefined &&
    !/(?:in|since|of|by|until|through|early|late|last|this) $/.test(lower.slice(Math.max(0, at - 8), at))
  )
    return undefined;
  const part = day === undefined ? `-${pad(month)}` : `-${pad(month)}-${pad(day)}`;
  const end = day === undefined && year === undefined ? at + word.length : at + word.length + match![0].length;
  return mention(at, end, { year: year === undefined ? undefined : Number(year), part }, 'date');
}

function dayFirst(lower: string, at: number): PeriodMention | undefined {
  const match = exec(BEFORE_MONTH, lower, at);
  const month = match ? EN_MONTHS[match[2]!] : undefined;
  if (!match || month === undefined || Number(match[1]) > 31 || Number(match[1]) < 1) return undefined;
  const length = match[3] === undefined ? match[0].replace(/[.,]{1,2}$/, '').length : match[0].length;
  return mention(
    at,
    at + length,
    { year: match[3] === undefined ? undefined : Number(match[3]), part: `-${pad(month)}-${pad(Number(match[1]))}` },
    'date',
  );
}

/** A year alone is a date; the figures beside it may take it as their period. */
function yearAt(lower: string, at: number): PeriodMention | undefined {
  const match = exec(YEAR, lower, at);
  return match &&
    !(match[0] < '2000' && isHan(lower.charCodeAt(at - 1))) &&
    !/act of $/.test(lower.slice(Math.max(0, at - 7), at))
    ? mention(at, at + 4, { year: Number(match[0]) }, 'date')
    : undefined;
}

function shortYear(lower: string, at: number): PeriodMention | undefined {
  const match = exec(SHORT_YEAR, lower, at);
  return match && Number(match[1]) < 60
    ? mention(at, at + match[0].length, { year: 2000 + Number(match[1]) }, 'date')
    : undefined;
}
