import { EN_SEGMENT_WORDS } from '../lexicon/en/figureCues';
import { EN_NOT_SEGMENTS } from '../lexicon/en/segments';
import { ZH_LEAD_WORDS, ZH_NOT_SEGMENTS } from '../lexicon/zh/segments';
import { anyOf } from '../text/anyOf';
import { isHan, isLatin } from '../text/script';
import { isNoNoun } from './words';

/** Words at the edge of a segment's name that are no part of it. */
const ZH_STOPS = new Set('的了是为在将和与及其由从对较占,;:。!?、()“”"·约达以及到至使让把向每比有也都而且并但并');
const ZH_LEADS = new RegExp(`^(?:${anyOf(ZH_LEAD_WORDS)})+`);
const ZH_BARRED = new Set(ZH_NOT_SEGMENTS.split(' | '));
const EN_SEGMENTS = new Set(EN_SEGMENT_WORDS.split(' | '));
const EN_COMMON = new Set(EN_NOT_SEGMENTS.split(' '));
const LONGEST = 12;

/**
 * The part of the company that the words before a metric name: 云业务 of 云业务收入, `Consumables` of `Consumables revenue`. Nothing before
 * `barrier`, the end of the figure or period in front, is read.
 */
export function segmentBefore(reading: string, lower: string, at: number, barrier: number): string | undefined {
  const before = lower.charCodeAt(at - 1);
  if (before === 0x20) return isHan(lower.charCodeAt(at)) ? undefined : enSegment(reading, lower, at - 1);
  return isHan(before) || isLatin(before) || before === 0x2b ? zhSegment(reading, at, barrier) : undefined;
}

function zhSegment(reading: string, at: number, barrier: number): string | undefined {
  let start = at;
  while (start > barrier && at - start < LONGEST && !isEdge(reading, start - 1)) start--;
  let name = reading.slice(start, at);
  name = name.replace(ZH_LEADS, '').replace(/(?:业务的|的)$/, '');
  if (name.length === 0 || (name.length === 1 && name !== '云') || ZH_BARRED.has(name) || at - start >= LONGEST)
    return undefined;
  return name;
}

/** How many characters at the start of a Chinese name are words around it: 公司, 目前, 其中. */
export const trimLeads = (name: string): number => ZH_LEADS.exec(name)?.[0].length ?? 0;

const isEdge = (reading: string, at: number): boolean => {
  const character = reading[at]!;
  if (ZH_STOPS.has(character)) return true;
  const unit = reading.charCodeAt(at);
  return !(
    isHan(unit) ||
    isLatin(unit) ||
    character === '+' ||
    (unit >= 0x30 && unit <= 0x39 && isLatin(reading.charCodeAt(at - 1)))
  );
};

/** What ends a word that tells of a metric and names no part: adverbs, participles, comparatives. */
const EN_TELLS = /(?:ly|ed|ing|er|est|ous|ful|able|ive)$/;

/** One or two words before an English metric: capitalised inside a sentence, known to name a business, or a noun. */
function enSegment(reading: string, lower: string, end: number): string | undefined {
  let start = end;
  while (start > 0 && (isLatin(lower.charCodeAt(start - 1)) || lower[start - 1] === '-') && end - start < 20) start--;
  const word = lower.slice(start, end);
  if (word === '' || EN_COMMON.has(word)) return undefined;
  const capital = reading[start] !== lower[start];
  if (!EN_SEGMENTS.has(word) && (word.length < 3 || (!capital && EN_TELLS.test(word)))) return undefined;
  if (lower[start - 1] === ' ' && lower.slice(Math.max(0, start - 5), start) === 'data ') start -= 5;
  return reading.slice(start, end);
}

/** True where another noun stands before an English metric: oil revenues are not all revenues. */
export function isNarrowed(lower: string, start: number): boolean {
  const word = /(?:^|[^a-z'&-])([a-z][a-z'&-]{0,18}) $/.exec(lower.slice(Math.max(0, start - 20), start))?.[1];
  return word !== undefined && !EN_COMMON.has(word) && !isNoNoun(word);
}
