import { EN_CLOCK } from '../lexicon/en/figureCues';
import { EN_LABEL_WORDS, EN_NOT_FIGURES } from '../lexicon/en/notFigures';
import { ZH_NOT_FIGURES, ZH_STRUCTURAL } from '../lexicon/zh/notFigures';
import { anyOf } from '../text/anyOf';
import { isDigit, isLatin } from '../text/script';
import { readAmount, type Amount } from './amount';
import { isAbove } from './scaled';
import { TermIndex } from './termIndex';

const IDIOMS = new TermIndex<true>([
  [ZH_NOT_FIGURES, true],
  [EN_NOT_FIGURES, true],
]);
const STRUCTURAL = new TermIndex<true>([[ZH_STRUCTURAL, true]]);
const LABEL_WORDS = new Set(EN_LABEL_WORDS.split(' | '));
const LOOSE = new Set(['个', '件', '条', '项', '位', '点', '块', '段', '组', '场', '次', '头', '手', '把', '大']);

/** One past the idiom or name that begins at `at`: 一方面, 618, `7-Eleven`. */
export function idiomAt(lower: string, at: number): number | undefined {
  const found = IDIOMS.at(lower, at);
  if (!found || !isDigit(lower.charCodeAt(at)))
    return found && lower[at] === '一' && ONE_OF.test(lower.slice(found.end, found.end + 3)) ? undefined : found?.end;
  // 618 is a festival, 618亿元 and 6180 are amounts.
  const amount = readAmount(lower, at);
  return amount && (amount.kind !== 'bare' || amount.end > found.end || amount.scale > 0) ? undefined : found.end;
}

/** 一个百分点 is one, 一个 is none. */
const ONE_OF = /^(?:百分点|基点|亿|pct)/;
const PHONE = /(?:1-)?\d{3}[-. ]\d{3}[-. ]\d{4}(?!\d)/y;

/** One past a clock time, a phone number, a score, a version or another chain of digits that begins at `at`. */
export function serialAt(lower: string, at: number): number | undefined {
  PHONE.lastIndex = at;
  if (PHONE.test(lower)) return PHONE.lastIndex;
  let end = at;
  let marks = 0;
  let colons = 0;
  let groups = 1;
  while (end < lower.length) {
    const unit = lower.charCodeAt(end);
    if (isDigit(unit)) end++;
    else if (isDigit(lower.charCodeAt(end + 1)) && ':-./ '.includes(lower[end]!)) {
      if (lower[end] === ' ' && !(end - at >= 3 && digitsFrom(lower, end + 1) >= 3)) break;
      if (lower[end] === '-' && lower[at] !== '0' && marks === 0 && digitsFrom(lower, end + 1) < 4) break;
      if (lower[end] === '/') break;
      if (lower[end] === ':') colons++;
      if (lower[end] !== '.') marks++;
      groups++;
      end++;
    } else break;
  }
  if (colons > 0) return colons && lower[end] !== '%' ? end : undefined;
  if (marks > 0 && !'%万亿元个'.includes(lower[end] ?? ' '))
    return lower[at] === '0' || marks > 1 || !looksLikeRange(lower, at, end) ? end : undefined;
  return groups > 2 && marks === 0 ? end : undefined;
}

function digitsFrom(lower: string, at: number): number {
  let end = at;
  while (isDigit(lower.charCodeAt(end)) && end - at < 12) end++;
  return end - at;
}

/** 3000-5000家: two amounts with a unit after them. Years with a dash are read as dates before this is asked. */
const looksLikeRange = (lower: string, at: number, end: number): boolean =>
  lower.slice(at, end).includes('-') && lower[at] !== '0' && lower.charCodeAt(end) > 0x2e80;

const CLOCK = new RegExp(`^ ?(?:${anyOf(EN_CLOCK)})`);
const CODES = /(?:^|[^a-z])(?:id|code|passcode|pin|tel|phone|fax|docket|no\.?):$/;

/** True where what stands before or after says that a bare number is a name, a place or an ordinal. */
export function isLabelled(lower: string, start: number, end: number): boolean {
  if (lower[start - 1] === '第' || lower[start - 1] === '#' || lower[start - 1] === '*' || lower[start - 1] === '[')
    return true;
  if (CLOCK.test(lower.slice(end, end + 18))) return true;
  let at = start;
  if (lower[at - 1] === ' ' || lower[at - 1] === '-') at--;
  let from = at;
  while (from > 0 && at - from < 12 && (isLatin(lower.charCodeAt(from - 1)) || lower[from - 1] === '.')) from--;
  const word = lower.slice(from, at);
  if (word === '' && lower[at - 1] === ':') return CODES.test(lower.slice(Math.max(0, at - 12), at));
  if (word === 'of') return lower.slice(Math.max(0, from - 4), from) === 'act ';
  return word !== '' && LABEL_WORDS.has(word);
}

/** True for 三大板块, 两个问题: a small number of parts of a talk, which counts nothing. */
export function isStructural(lower: string, amount: Amount): boolean {
  if (amount.script !== 'han' || amount.kind !== 'count' || isAbove(amount.value, 10)) return false;
  const measure = lower[amount.end - 1]!;
  if (!LOOSE.has(measure)) return false;
  return STRUCTURAL.at(lower, amount.end) !== undefined || '大主关重核'.includes(lower[amount.end] ?? ' ');
}
